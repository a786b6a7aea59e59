# SPDX-License-Identifier: BSD-2-Clause
"""Constants, types and structs of a Rust text: of what bindgen wrote, and of the generated files of stele-sys.

Both are regular enough to be read by their lines. The layout of a struct is what C says about `repr(C)`, worked out here;
for bindgen's structs there is also what clang measured, which bindgen writes down as assertions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CONST = re.compile(r"^pub const (\w+): ([\w:]+) = (-?\w+);", re.MULTILINE)
TYPE = re.compile(r"^pub type (\w+) = (.+?);", re.MULTILINE | re.DOTALL)
STRUCT = re.compile(r"^((?:#\[[^\n]*\]\n)*)pub (struct|union) (\w+) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^    pub (?:r#)?(\w+?)_?: (.+),$", re.MULTILINE)  # keywords are r#type here, type_ by bindgen
ARRAY = re.compile(r"\[(.+); (\d+)(?:usize)?\]")
SIZE = re.compile(r'"Size of (\w+)",? ?\] ?\[::core::mem::size_of::<\w+>\(\) - (\d+)usize\]')
OFFSET = re.compile(r'"Offset of field: (\w+)::(\w+?)_?",? ?\] ?\[::core::mem::offset_of!\(\w+, \w+\) - (\d+)usize\]')
INTEGERS = {"c_schar": "i8", "c_uchar": "u8", "c_short": "i16", "c_ushort": "u16", "c_int": "i32", "c_uint": "u32"}
INTEGERS |= {"c_longlong": "i64", "c_ulonglong": "u64", "c_char": "char"}
INTEGER = re.compile(r"([iu])(\d+)")


class Unreadable(Exception):
    """The text holds something of a shape that this reader does not know."""


@dataclass(frozen=True)
class Place:
    """A field of a struct."""

    offset: int
    type: str


@dataclass
class Items:
    """What a text declares. Types are resolved down to `u64`, `[u64; 3]`, `*seL4_IPCBuffer` or a struct's name."""

    word: int
    constants: dict[str, tuple[str, int]] = field(default_factory=dict)  # name -> type, value
    aliases: dict[str, str] = field(default_factory=dict)
    structs: dict[str, dict[str, str]] = field(default_factory=dict)  # name -> fields
    unions: set[str] = field(default_factory=set)
    measured_sizes: dict[str, int] = field(default_factory=dict)
    measured_offsets: dict[tuple[str, str], int] = field(default_factory=dict)

    def resolve(self, text: str) -> str:
        """A type without the names that others gave it."""
        text = text.removeprefix("::core::ffi::").removeprefix("super::")
        if found := ARRAY.fullmatch(text):
            return f"[{self.resolve(found[1])}; {found[2]}]"
        if text.startswith("*mut "):
            return f"*{self.resolve(text.removeprefix('*mut '))}"
        text = self._primitive(text)
        return self.resolve(self.aliases[text]) if text in self.aliases else text

    def _primitive(self, text: str) -> str:
        """C's integers by their widths."""
        if text in ("c_long", "c_ulong"):
            return f"{'u' if text == 'c_ulong' else 'i'}{self.word}"
        return INTEGERS.get(text, text)

    def measure(self, resolved: str) -> tuple[int, int]:
        """Size and alignment in bytes."""
        if found := INTEGER.fullmatch(resolved):
            return int(found[2]) // 8, int(found[2]) // 8
        if resolved == "char":
            return 1, 1
        if resolved.startswith("*"):
            return self.word // 8, self.word // 8
        if found := ARRAY.fullmatch(resolved):
            size, alignment = self.measure(found[1])
            return size * int(found[2]), alignment
        if resolved not in self.structs:
            raise Unreadable(f"the type {resolved}")
        return self._measure_struct(resolved)

    def places(self, struct: str) -> dict[str, Place]:
        """The fields of a struct, with their offsets."""
        placed, at = {}, 0
        for name, text in self.structs[struct].items():
            kind = self.resolve(text)
            size, alignment = self.measure(kind)
            at = 0 if struct in self.unions else _up(at, alignment)
            placed[name] = Place(at, kind)
            at += size
        return placed

    def _measure_struct(self, name: str) -> tuple[int, int]:
        ends, alignments = [0], [1]
        for place in self.places(name).values():
            size, alignment = self.measure(place.type)
            ends.append(place.offset + size)
            alignments.append(alignment)
        return _up(max(ends), max(alignments)), max(alignments)


def _up(value: int, alignment: int) -> int:
    return -(-value // alignment) * alignment


def read(texts: list[str], word: int) -> Items:
    """The items of some files, taken together."""
    items = Items(word)
    for text in texts:
        for name, kind, value in CONST.findall(text):
            items.constants[name] = (kind, int(value, 0))
        items.aliases |= dict(TYPE.findall(text))
        for attributes, keyword, name, body in STRUCT.findall(text):
            if "repr(C)" not in attributes:  # no part of the interface: a view that only Rust programs have
                continue
            items.structs[name] = dict(FIELD.findall(body))
            if keyword == "union":
                items.unions.add(name)
        flat = " ".join(text.split())
        items.measured_sizes |= {name: int(size) for name, size in SIZE.findall(flat)}
        items.measured_offsets |= {(name, part): int(at) for name, part, at in OFFSET.findall(flat)}
    return items
