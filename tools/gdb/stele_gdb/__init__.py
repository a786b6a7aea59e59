# SPDX-License-Identifier: BSD-2-Clause
"""The kernel seen from gdb: structures by DWARF, capabilities by the generated layout, page tables by a port's file."""
