# SPDX-License-Identifier: BSD-2-Clause
"""What is AArch64's own: translation tables as the Arm Architecture Reference Manual has them, and the kernel's window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

LAYOUT = Path(__file__).resolve().parents[3] / "kernel/arch/aarch64/layout.h"
NAME = "aarch64"

# Functions that every entry from user level goes through, with the thread's registers saved.
ENTRIES = ("trap_syscall", "trap_interrupt", "trap_exception")

ROOT_BITS, PAGE_BITS, LEVEL_BITS = 39, 12, 9
VALID, KIND_MASK, TABLE = 0x1, 0x3, 0x3
ADDRESS_MASK = 0x0000_FFFF_FFFF_F000
USER, READ_ONLY = 1 << 6, 1 << 7


def _constant(name: str) -> int:
    found = re.search(rf"#define {name} (0x[0-9a-f]+)", LAYOUT.read_text())
    assert found, f"{LAYOUT} does not define {name}"
    return int(found[1], 16)


WINDOW_BASE = _constant("WINDOW_BASE")


def is_user(status: int) -> bool:
    """Does the processor's status register say that a program runs?"""
    return status & 0xF == 0


def frame_bits(size: int) -> int:
    """Size of a frame by its size field."""
    return PAGE_BITS + LEVEL_BITS * size


@dataclass(frozen=True)
class Step:
    """One level of a walk."""

    bits: int
    place: int
    entry: int

    @property
    def is_table(self) -> bool:
        return self.bits > PAGE_BITS and self.entry & KIND_MASK == TABLE

    @property
    def is_frame(self) -> bool:
        return bool(self.entry & VALID) and not self.is_table

    def __str__(self) -> str:
        if not self.entry & VALID:
            return "nothing is mapped"
        if self.is_table:
            return "table"
        if not self.entry & USER:
            return "frame, kernel only"
        return "frame, read only" if self.entry & READ_ONLY else "frame, read and write"


def walk(root: int, address: int, read_word: Callable[[int], int]) -> Iterator[Step]:
    """From the root down to where the walk ends."""
    table = root
    for bits in range(ROOT_BITS, 0, -LEVEL_BITS):
        place = table + (address >> bits & (1 << LEVEL_BITS) - 1) * 8
        step = Step(bits, place, read_word(place))
        yield step
        if not step.is_table:
            return
        table = (step.entry & ADDRESS_MASK) + WINDOW_BASE
