# SPDX-License-Identifier: BSD-2-Clause
"""Lets the generator run as `python3 -m stele_abi`."""

import sys

from stele_abi.cli import main

sys.exit(main())
