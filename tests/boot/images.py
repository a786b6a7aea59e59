# SPDX-License-Identifier: BSD-2-Clause
"""Damages ELF files and device trees in one place each, to see what the kernel makes of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

CLASS_OFFSET, TYPE_OFFSET, MACHINE_OFFSET, ENTRY_OFFSET = 4, 16, 18, 24
PHOFF_OFFSET, PHENTSIZE_OFFSET, PHNUM_OFFSET = 32, 54, 56
PT_LOAD, PT_NOTE, PT_NULL = 1, 4, 0
SHT_SYMTAB = 2
NOTE_NAME = b"Stele\0"


@dataclass(frozen=True)
class Segment:
    """A program header: where it lies in the file, and what it says."""

    at: int
    type: int
    offset: int
    vaddr: int
    filesz: int
    memsz: int


def segments(elf: bytes) -> Iterator[Segment]:
    """The program headers of a 64-bit ELF."""
    start, size, count = (
        struct.unpack_from("<Q", elf, PHOFF_OFFSET)[0],
        *struct.unpack_from("<HH", elf, PHENTSIZE_OFFSET),
    )
    for at in range(start, start + size * count, size):
        kind, _, offset, vaddr, _, filesz, memsz, _ = struct.unpack_from("<IIQQQQQQ", elf, at)
        yield Segment(at, kind, offset, vaddr, filesz, memsz)


def symbols(elf: bytes) -> dict[str, int]:
    """Names and values of a 64-bit ELF's symbol table."""
    (start,), (size, count, _) = struct.unpack_from("<Q", elf, 40), struct.unpack_from("<HHH", elf, 58)
    headers = [struct.unpack_from("<IIQQQQIIQQ", elf, start + size * i) for i in range(count)]
    (table,) = [header for header in headers if header[1] == SHT_SYMTAB]
    names = headers[table[6]][4]
    found = {}
    for at in range(table[4], table[4] + table[5], 24):
        name, _, _, _, value, _ = struct.unpack_from("<IBBHQQ", elf, at)
        found[elf[names + name : elf.index(b"\0", names + name)].decode()] = value
    return found


def patched(data: bytes, at: int, form: str, value: int) -> bytes:
    """The bytes with one number overwritten."""
    copy = bytearray(data)
    struct.pack_into(form, copy, at, value)
    return bytes(copy)


def loads(elf: bytes) -> list[Segment]:
    """The segments that are loaded."""
    return [segment for segment in segments(elf) if segment.type == PT_LOAD]


def abi_note(elf: bytes) -> Segment:
    """The note that says which ABI the program was built for."""
    notes = [s for s in segments(elf) if s.type == PT_NOTE and NOTE_NAME in elf[s.offset : s.offset + s.filesz]]
    assert len(notes) == 1, "the program has no ABI note, or several"
    return notes[0]


def built_for_major(elf: bytes, major: int) -> bytes:
    """The program as if it were built for another major version of the ABI."""
    note = abi_note(elf)
    name_at = elf.index(NOTE_NAME, note.offset)
    return patched(elf, name_at + 8, "<I", major)


def with_vaddr(elf: bytes, vaddr: int, which: int = -1) -> bytes:
    """The program with one loaded segment at another address."""
    return patched(elf, loads(elf)[which].at + 16, "<Q", vaddr)


def without_compatible(tree: bytes, compatible: str) -> bytes:
    """The device tree with one `compatible` word made unknown, at the same length."""
    word = compatible.encode() + b"\0"
    assert word in tree, f"the machine has no {compatible}"
    return tree.replace(word, b"x" + word[1:])


def middle_of_structure(tree: bytes) -> int:
    """An offset in the middle of a device tree's nodes; behind them is only room to grow."""
    (start,), (size,) = struct.unpack_from(">I", tree, 8), struct.unpack_from(">I", tree, 36)
    return start + size // 2
