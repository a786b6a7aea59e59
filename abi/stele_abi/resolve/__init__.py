# SPDX-License-Identifier: BSD-2-Clause
"""From parsed files to one checked model per architecture.

Everything that depends on the architecture is decided here. Something whose value names no alternative for an
architecture does not exist there. Mistakes are collected, so that one run shows all of them.
"""

from stele_abi.resolve.whole import resolve, resolve_layout

__all__ = ["resolve", "resolve_layout"]
