# SPDX-License-Identifier: BSD-2-Clause
"""The Stele contract: parser, model and generator of the kernel's user API."""
