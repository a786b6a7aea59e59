# SPDX-License-Identifier: BSD-2-Clause
"""One level of a walk through page tables, as ports tell it."""

from __future__ import annotations

from dataclasses import dataclass

NOTHING, TABLE = "nothing is mapped", "table"


@dataclass(frozen=True)
class Step:
    """An entry, which decides over 2^bits bytes, and what it is in words."""

    bits: int
    place: int
    entry: int
    what: str

    @property
    def is_table(self) -> bool:
        return self.what == TABLE

    @property
    def is_frame(self) -> bool:
        return self.what not in (NOTHING, TABLE)


def frame_words(for_user: bool, read_only: bool) -> str:
    """A frame, and what programs may do with it."""
    if not for_user:
        return "frame, kernel only"
    return "frame, read only" if read_only else "frame, read and write"
