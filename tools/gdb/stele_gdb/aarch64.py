# SPDX-License-Identifier: BSD-2-Clause
"""What is AArch64's own: translation tables as the Arm Architecture Reference Manual has them, and the kernel's window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from stele_gdb.step import NOTHING, TABLE, Step, frame_words

LAYOUT = Path(__file__).resolve().parents[3] / "kernel/arch/aarch64/layout.h"
NAME = "aarch64"

# Functions that every entry from user level goes through, with the thread's registers saved.
ENTRIES = ("trap_syscall", "trap_interrupt", "trap_exception")

ROOT_BITS, PAGE_BITS, LEVEL_BITS = 39, 12, 9
VALID, KIND_MASK, KIND_TABLE = 0x1, 0x3, 0x3
ADDRESS_MASK = 0x0000_FFFF_FFFF_F000
USER, READ_ONLY = 1 << 6, 1 << 7


def _constant(name: str) -> int:
    found = re.search(rf"#define {name} (0x[0-9a-f]+)", LAYOUT.read_text())
    assert found, f"{LAYOUT} does not define {name}"
    return int(found[1], 16)


WINDOW_BASE = _constant("WINDOW_BASE")


def window_distance(_: Callable[[str], int]) -> int:
    """What to add to a physical address for where the kernel sees it."""
    return WINDOW_BASE


def frame_bits(size: int) -> int:
    """Size of a frame by its size field."""
    return PAGE_BITS + LEVEL_BITS * size


def _what(bits: int, entry: int) -> str:
    if not entry & VALID:
        return NOTHING
    if bits > PAGE_BITS and entry & KIND_MASK == KIND_TABLE:
        return TABLE
    return frame_words(bool(entry & USER), bool(entry & READ_ONLY))


def walk(root: int, address: int, read_word: Callable[[int], int], in_window: Callable[[int], int]) -> Iterator[Step]:
    """From the root down to where the walk ends."""
    table = root
    for bits in range(ROOT_BITS, 0, -LEVEL_BITS):
        place = table + (address >> bits & (1 << LEVEL_BITS) - 1) * 8
        entry = read_word(place)
        step = Step(bits, place, entry, _what(bits, entry))
        yield step
        if not step.is_table:
            return
        table = in_window(entry & ADDRESS_MASK)
