# SPDX-License-Identifier: BSD-2-Clause
"""What is 32-bit Arm's own: translation tables with short descriptors, and the kernel's window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from stele_gdb.step import NOTHING, TABLE, Step, frame_words

NAME = "aarch32"

# Functions that every entry from user level goes through, with the thread's registers saved.
ENTRIES = ("trap_syscall", "trap_interrupt", "trap_undefined", "trap_abort")

SECTION_BITS, PAGE_BITS, REPEATED_BITS = 20, 12, 4
KIND_MASK, KIND_TABLE, KIND_LARGE = 0x3, 0x1, 0x1
TABLE_MASK = 0xFFFF_FC00
SUPERSECTION = 1 << 18
SECTION_USER, SECTION_READ_ONLY = 1 << 11, 1 << 15
PAGE_USER, PAGE_READ_ONLY = 1 << 5, 1 << 9


def window_distance(read_variable: Callable[[str], int]) -> int:
    """What to add to a physical address, modulo 2^32, for where the kernel sees it. Boot chooses it."""
    return read_variable("window_distance")


def frame_bits(size: int) -> int:
    """Size of a frame by its size field."""
    return PAGE_BITS + REPEATED_BITS * size


def _root_step(place: int, entry: int) -> Step:
    kind = entry & KIND_MASK
    if kind in (0, KIND_TABLE):
        return Step(SECTION_BITS, place, entry, TABLE if kind else NOTHING)
    bits = SECTION_BITS + (REPEATED_BITS if entry & SUPERSECTION else 0)
    return Step(bits, place, entry, frame_words(bool(entry & SECTION_USER), bool(entry & SECTION_READ_ONLY)))


def _page_step(place: int, entry: int) -> Step:
    kind = entry & KIND_MASK
    if not kind:
        return Step(PAGE_BITS, place, entry, NOTHING)
    bits = PAGE_BITS + (REPEATED_BITS if kind == KIND_LARGE else 0)
    return Step(bits, place, entry, frame_words(bool(entry & PAGE_USER), bool(entry & PAGE_READ_ONLY)))


def walk(root: int, address: int, read_word: Callable[[int], int], in_window: Callable[[int], int]) -> Iterator[Step]:
    """From the root down to where the walk ends."""
    place = root + (address >> SECTION_BITS) * 4
    step = _root_step(place, read_word(place))
    yield step
    if step.is_table:
        place = in_window(step.entry & TABLE_MASK) + (address >> PAGE_BITS & 0xFF) * 4
        yield _page_step(place, read_word(place))
