# SPDX-License-Identifier: BSD-2-Clause
"""What differs between two forms of the contract, and what each difference means for programs that exist.

A difference is an *addition* (old programs do not notice), *documentation*, or a *break*: everything else. Nothing that
two forms can differ in goes unnoticed: where no rule here has words for a difference, it is a break that names the key.
"""

from stele_abi.changes.findings import ADDITION, BREAK, DOCUMENTATION, KINDS, Change
from stele_abi.changes.whole import breaks, compare

__all__ = ["ADDITION", "BREAK", "DOCUMENTATION", "KINDS", "Change", "breaks", "compare"]
