# SPDX-License-Identifier: BSD-2-Clause
"""Damages ELF files and device trees in one place each, to see what the kernel makes of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

CLASS_OFFSET, TYPE_OFFSET, MACHINE_OFFSET = 4, 16, 18
CLASS_32, CLASS_64 = 1, 2
PT_LOAD, PT_NOTE, PT_NULL = 1, 4, 0
SHT_SYMTAB = 2
NOTE_NAME = b"Stele\0"


@dataclass(frozen=True)
class Form:
    """Where ELF files of a word size have what, and how numbers of a word are packed."""

    word: str
    entry: int
    phoff: int
    shoff: int
    phentsize: int
    phnum: int
    shentsize: int
    segment: str  # a program header, and where in it is which word
    order: tuple[str, ...]
    vaddr: int
    filesz: int
    memsz: int
    section: str
    symbol: str
    symbol_value: int  # which of a symbol's fields


FORMS = {
    CLASS_64: Form(
        word="<Q",
        entry=24,
        phoff=32,
        shoff=40,
        phentsize=54,
        phnum=56,
        shentsize=58,
        segment="<IIQQQQQQ",
        order=("type", "flags", "offset", "vaddr", "paddr", "filesz", "memsz", "align"),
        vaddr=16,
        filesz=32,
        memsz=40,
        section="<IIQQQQIIQQ",
        symbol="<IBBHQQ",
        symbol_value=4,
    ),
    CLASS_32: Form(
        word="<I",
        entry=24,
        phoff=28,
        shoff=32,
        phentsize=42,
        phnum=44,
        shentsize=46,
        segment="<IIIIIIII",
        order=("type", "offset", "vaddr", "paddr", "filesz", "memsz", "flags", "align"),
        vaddr=8,
        filesz=16,
        memsz=20,
        section="<IIIIIIIIII",
        symbol="<IIIBBH",
        symbol_value=1,
    ),
}


def form(elf: bytes) -> Form:
    """The form of this file."""
    return FORMS[elf[CLASS_OFFSET]]


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
    """The program headers of an ELF file."""
    how = form(elf)
    (start,) = struct.unpack_from(how.word, elf, how.phoff)
    size, count = struct.unpack_from("<HH", elf, how.phentsize)
    for at in range(start, start + size * count, size):
        said = dict(zip(how.order, struct.unpack_from(how.segment, elf, at)))
        yield Segment(at, said["type"], said["offset"], said["vaddr"], said["filesz"], said["memsz"])


def symbols(elf: bytes) -> dict[str, int]:
    """Names and values of an ELF file's symbol table."""
    how = form(elf)
    (start,), (size, count, _) = (
        struct.unpack_from(how.word, elf, how.shoff),
        struct.unpack_from("<HHH", elf, how.shentsize),
    )
    headers = [struct.unpack_from(how.section, elf, start + size * i) for i in range(count)]
    (table,) = [header for header in headers if header[1] == SHT_SYMTAB]
    names = headers[table[6]][4]
    found = {}
    for at in range(table[4], table[4] + table[5], struct.calcsize(how.symbol)):
        symbol = struct.unpack_from(how.symbol, elf, at)
        name = names + symbol[0]
        found[elf[name : elf.index(b"\0", name)].decode()] = symbol[how.symbol_value]
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


def with_entry(elf: bytes, entry: int) -> bytes:
    """The program that begins elsewhere."""
    return patched(elf, form(elf).entry, form(elf).word, entry)


def with_vaddr(elf: bytes, vaddr: int, which: int = -1) -> bytes:
    """The program with one loaded segment at another address."""
    return patched(elf, loads(elf)[which].at + form(elf).vaddr, form(elf).word, vaddr)


def with_memsz(elf: bytes, size: int, which: int = -1) -> bytes:
    """The program with one loaded segment of another size in memory."""
    return patched(elf, loads(elf)[which].at + form(elf).memsz, form(elf).word, size)


def with_headers(elf: bytes, count: int | None = None, offset: int | None = None) -> bytes:
    """The program with another number of program headers, or with them elsewhere in the file."""
    if count is not None:
        elf = patched(elf, form(elf).phnum, "<H", count)
    return elf if offset is None else patched(elf, form(elf).phoff, form(elf).word, offset)


def of_the_other_class(elf: bytes) -> bytes:
    """The program as if its words had the other size."""
    return patched(elf, CLASS_OFFSET, "<B", CLASS_32 + CLASS_64 - elf[CLASS_OFFSET])


def without_compatible(tree: bytes, compatible: str) -> bytes:
    """The device tree with one `compatible` word made unknown, at the same length."""
    word = compatible.encode() + b"\0"
    assert word in tree, f"the machine has no {compatible}"
    return tree.replace(word, b"x" + word[1:])


def middle_of_structure(tree: bytes) -> int:
    """An offset in the middle of a device tree's nodes; behind them is only room to grow."""
    (start,), (size,) = struct.unpack_from(">I", tree, 8), struct.unpack_from(">I", tree, 36)
    return start + size // 2
