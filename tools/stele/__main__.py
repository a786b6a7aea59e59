# SPDX-License-Identifier: BSD-2-Clause
"""Entry of `python3 -m stele`."""

from stele.cli import main

raise SystemExit(main())
