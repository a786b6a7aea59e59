# SPDX-License-Identifier: BSD-2-Clause
"""Looks into compiled programs: the contract that they name, and the layouts that their compiler gave the structs.

The note is found by its bytes, so any file that holds one will do: an ELF file, an image, an archive. Layouts come from
the debugging information and need the package pyelftools.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stele_abi.diagnostics import UnusableInput

try:
    from elftools.common.exceptions import DWARFError, ELFError
    from elftools.elf.elffile import ELFFile
except ImportError:
    ELFFile = None

Json = dict[str, Any]

NOTE = struct.pack("<III8s", 6, 40, 1, b"Stele\0\0\0")
MACHINES = {
    ("EM_AARCH64", 64): "aarch64",
    ("EM_ARM", 32): "aarch32",
    ("EM_X86_64", 64): "x86_64",
    ("EM_RISCV", 64): "riscv64",
}
RUST = 0x1C  # DW_LANG_Rust
NARROWEST_ENUM = 4  # bytes of an enumeration in C, unless its compiler makes them as short as can be, as on 32-bit Arm


@dataclass(frozen=True)
class Identity:
    """What a note says."""

    major: int
    minor: int
    hash: str

    def __str__(self) -> str:
        return f"stele {self.major}.{self.minor} sha256 {self.hash}"


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnusableInput(f"{path} cannot be read: {error.strerror}") from None


def identities(data: bytes) -> list[Identity]:
    """Every contract that is named in a file, once, in the order in which they stand there."""
    found: dict[Identity, None] = {}
    start = data.find(NOTE)
    while start >= 0:
        content = data[start + len(NOTE) : start + len(NOTE) + 40]
        if len(content) == 40:
            major, minor = struct.unpack_from("<II", content)
            found[Identity(major, minor, content[8:].hex())] = None
        start = data.find(NOTE, start + 1)
    return list(found)


# ---- layouts ----


@dataclass(frozen=True)
class Field:
    name: str
    offset: int
    bytes: int


@dataclass(frozen=True)
class Layout:
    """A struct or enumeration as a compiler laid it out."""

    name: str
    size: int
    fields: tuple[Field, ...] = ()
    members: tuple[tuple[str, int], ...] = ()
    is_c: bool = True


def open_elf(path: Path) -> Any:
    if ELFFile is None:
        raise UnusableInput(
            "reading debugging information needs pyelftools",
            "apt install python3-pyelftools, or pip install pyelftools",
        )
    try:
        return ELFFile(path.open("rb"))
    except OSError as error:
        raise UnusableInput(f"{path} cannot be read: {error.strerror}") from None
    except ELFError:
        raise UnusableInput(f"{path} is no ELF file") from None


def machine_of(elf: Any, path: Path) -> str:
    key = (elf["e_machine"], elf.elfclass)
    if key not in MACHINES:
        raise UnusableInput(f"{path} is for a machine that the contract does not know: {key[0]}, {key[1]} bits")
    if not elf.little_endian:
        raise UnusableInput(f"{path} is for a big-endian machine; the contract's are little-endian")
    return MACHINES[key]


def name_of(die: Any) -> str:
    attribute = die.attributes.get("DW_AT_name")
    return attribute.value.decode("utf-8", "replace") if attribute else ""


def target(die: Any) -> Any:
    """What a typedef, qualifier or member refers to; None for void."""
    return die.get_DIE_from_attribute("DW_AT_type") if "DW_AT_type" in die.attributes else None


def bare(die: Any) -> Any:
    """A type without names and qualifiers."""
    while die is not None and die.tag in ("DW_TAG_typedef", "DW_TAG_const_type", "DW_TAG_volatile_type"):
        die = target(die)
    return die


def bytes_of(die: Any, word: int) -> int:
    """The size of a type."""
    die = bare(die)
    if die is None:
        return 0
    if "DW_AT_byte_size" in die.attributes:
        return int(die.attributes["DW_AT_byte_size"].value)
    if die.tag == "DW_TAG_array_type":
        count = 1
        for part in die.iter_children():
            count *= count_of(part)
        return count * bytes_of(target(die), word)
    return word


def count_of(part: Any) -> int:
    if "DW_AT_count" in part.attributes:
        return int(part.attributes["DW_AT_count"].value)
    bound = part.attributes.get("DW_AT_upper_bound")
    return int(bound.value) + 1 if bound else 0


def layout_of(name: str, die: Any, word: int, is_c: bool) -> Layout:
    fields, members = [], []
    for part in die.iter_children():
        if part.tag == "DW_TAG_member" and "DW_AT_data_member_location" in part.attributes:
            offset = int(part.attributes["DW_AT_data_member_location"].value)
            fields.append(Field(name_of(part), offset, bytes_of(target(part), word)))
        elif part.tag == "DW_TAG_enumerator":
            members.append((name_of(part), int(part.attributes["DW_AT_const_value"].value)))
    return Layout(name, bytes_of(die, word), tuple(fields), tuple(members), is_c)


def layouts(elf: Any, wanted: set[str]) -> Iterator[Layout]:
    """Every struct and enumeration of these names, in each unit that has it whole."""
    word = elf.elfclass // 8
    kinds = ("DW_TAG_structure_type", "DW_TAG_union_type", "DW_TAG_enumeration_type")
    for unit in elf.get_dwarf_info().iter_CUs():
        language = unit.get_top_DIE().attributes.get("DW_AT_language")
        is_c = language is not None and language.value != RUST
        for die in unit.iter_DIEs():
            name = name_of(die) if die.tag in kinds or die.tag == "DW_TAG_typedef" else ""
            if name not in wanted:
                continue
            body = bare(die)
            if body is not None and body.tag in kinds and "DW_AT_declaration" not in body.attributes:
                yield layout_of(name, body, word, is_c)


# ---- comparing ----


def expected(form: Json) -> dict[str, tuple[int, dict[str, tuple[int, int]], dict[str, int]]]:
    """What the contract says: name -> size, fields (offset, bytes), enumerators."""
    word = form["machine"]["word_bits"] // 8
    known: dict[str, tuple[int, dict[str, tuple[int, int]], dict[str, int]]] = {}
    for name, item in form["structs"].items():
        known[name] = (item["size"], {f["name"]: (f["offset"], f["bytes"]) for f in item["fields"]}, {})
    for section in ("bitfields", "unions"):
        for name, item in form[section].items():
            known[f"{name}_t"] = (item["words"] * word, {"words": (0, item["words"] * word)}, {})
    for name, item in form["enums"].items():
        values = {n: m["value"] for n, m in item["members"].items()}
        known[name] = (word if item["width"] == "word" else 4, {}, values)
    return known


def differences(layout: Layout, size: int, fields: dict[str, tuple[int, int]], values: dict[str, int]) -> list[str]:
    """How a compiled layout differs from the contract's."""
    found = []
    if layout.fields and layout.size != size:
        found.append(f"{layout.name}: has {layout.size} bytes, the contract says {size}")
    for one in layout.fields:
        if one.name not in fields:
            found.append(f'{layout.name}: the field "{one.name}" is not in the contract')
        elif (one.offset, one.bytes) != fields[one.name]:
            offset, length = fields[one.name]
            text = f"is at {one.offset} with {one.bytes} bytes, the contract says at {offset} with {length}"
            found.append(f'{layout.name}: the field "{one.name}" {text}')
    if layout.fields:
        have = {one.name for one in layout.fields}
        found += [f'{layout.name}: the field "{name}" is missing' for name in fields if name not in have]
    if layout.members and layout.is_c and 0 < layout.size < NARROWEST_ENUM:
        text = "the contract says a word: compile with -fno-short-enums"
        found.append(f"{layout.name}: has {layout.size} byte{'s' * (layout.size > 1)}, {text}")
    bits = 8 * layout.size if layout.size else 64
    for name, value in layout.members:
        if name in values and (value - values[name]) % (1 << bits):
            found.append(f"{layout.name}: {name} is {value}, the contract says {values[name]}")
    return found


@dataclass
class Verdict:
    """What was found about one program."""

    machine: str
    identities: list[Identity]
    compared: list[str]
    mistakes: list[str]
    notes: list[str]


def check(path: Path, form: Json, form_hash: str) -> Verdict:
    """Compares one ELF file with a form of the contract."""
    elf = open_elf(path)
    machine = machine_of(elf, path)
    verdict = Verdict(machine, identities(read(path)), [], [], [])
    version = form["version"]
    if not verdict.identities:
        verdict.notes.append("names no contract (no note .note.stele.abi)")
    for identity in verdict.identities:
        if identity.major != version["major"]:
            verdict.mistakes.append(f"is built for {identity}: another major version")
        elif identity.minor > version["minor"]:
            verdict.notes.append(f"is built for {identity}, which is newer")
        elif identity.minor == version["minor"] and identity.hash != form_hash:
            verdict.notes.append(f"is built for another state of {identity.major}.{identity.minor}: {identity.hash}")
    if machine not in form["architectures"]:
        raise UnusableInput(f"{path} is for {machine}, which this contract does not describe")
    if not elf.has_dwarf_info():
        verdict.notes.append("has no debugging information: layouts were not compared")
        return verdict
    known = expected(form["architectures"][machine])
    try:
        found = list(dict.fromkeys(layouts(elf, set(known))))
    except (ELFError, DWARFError, KeyError, ValueError, UnicodeDecodeError) as error:
        text = f"the debugging information of {path} cannot be read: {error}"
        raise UnusableInput(text, "a linked program instead of an object file, or a newer pyelftools") from None
    for layout in found:
        verdict.mistakes += differences(layout, *known[layout.name])
    verdict.compared = sorted({layout.name for layout in found})
    return verdict
