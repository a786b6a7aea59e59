# SPDX-License-Identifier: BSD-2-Clause
"""Commands for gdb that show what is in the kernel: `help stele`. Loaded by ./stele debug --gdb, or by `source`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from stele_gdb import commands  # noqa: E402 (the path above comes first)

commands.register()
