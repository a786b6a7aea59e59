# SPDX-License-Identifier: BSD-2-Clause
"""What single backends add to their templates: filters and context."""
