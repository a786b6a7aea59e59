# SPDX-License-Identifier: BSD-2-Clause
"""Where the fields are, read without the generator: from the contract's canonical form and the text of layout.abi."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CANONICAL = json.loads((ROOT / "abi/v1/canonical.json").read_text(encoding="utf-8"))["architectures"]
WORD_BITS = {arch: form["machine"]["word_bits"] for arch, form in CANONICAL.items()}


@dataclass(frozen=True)
class Bits:
    """Bits `lsb` to `lsb + width - 1` of a word."""

    word: int
    lsb: int
    width: int


@dataclass(frozen=True)
class Field:
    """A field: its pieces, the lowest first; zero bits that are not stored; whether its top bit is a sign."""

    name: str
    pieces: tuple[Bits, ...]
    align: int = 0
    is_signed: bool = False

    @property
    def width(self) -> int:
        return sum(piece.width for piece in self.pieces)


@dataclass(frozen=True)
class Variant:
    """A block of words as one variant of a union sees it; a plain bitfield is a union of one variant without mark."""

    name: str
    fields: tuple[Field, ...]
    mark: Bits | None = None
    mark_value: int = 0
    number: int = 0  # what the union's type function answers


@dataclass(frozen=True)
class Block:
    """A bitfield, or a tagged union."""

    name: str
    words: int
    variants: tuple[Variant, ...]
    tag: str = ""  # name of the tag; empty for a bitfield

    @property
    def is_union(self) -> bool:
        return bool(self.tag)


# ---- the contract ----------------------------------------------------------------------------------------------------


def contract_blocks(arch: str) -> list[Block]:
    """The bitfields and unions of the contract."""
    forms = CANONICAL[arch]
    blocks = []
    for name, form in forms["bitfields"].items():
        blocks.append(Block(name, form["words"], (Variant(name, contract_fields(form["fields"])),)))
    for name, form in forms["unions"].items():
        tag = contract_bits(form["tag"])
        variants = [
            Variant(v, contract_fields(f["fields"]), tag, f["tag"], f["tag"]) for v, f in form["variants"].items()
        ]
        blocks.append(Block(name, form["words"], tuple(variants), form["tag"]["name"]))
    return blocks


def contract_bits(form: dict[str, Any]) -> Bits:
    return Bits(form["word"], form["lsb"], form["width"])


def contract_fields(forms: list[dict[str, Any]]) -> tuple[Field, ...]:
    return tuple(Field(form["name"], (contract_bits(form),)) for form in forms)


# ---- the kernel's own words ------------------------------------------------------------------------------------------

RANGE = re.compile(r"w(\d+)(?:\[(\d+)(?::(\d+))?\])?")
UNION = re.compile(r"union (\w+) words (\d+) tag (\w+) (.+) for bits64 \{")
BITFIELD = re.compile(r"bitfield (\w+) words (\d+) \{")
VARIANT = re.compile(r"variant (\w+) = (\d+) mark (.+) = (\w+) for bits32(?: \{)?")
FIELD = re.compile(r"(\w+)\s*:\s*(.+)")


@dataclass
class Draft:
    """A block whose lines are being read."""

    name: str
    words: int
    tag: str = ""
    tag_bits: Bits | None = None
    variants: list[tuple[Variant, list[Field]]] = field(default_factory=list)

    def finished(self) -> Block:
        variants = [Variant(v.name, tuple(fields), v.mark, v.mark_value, v.number) for v, fields in self.variants]
        return Block(self.name, self.words, tuple(variants), self.tag)


def kernel_blocks(arch: str) -> list[Block]:
    """The blocks of kernel/cap/layout.abi."""
    return layout_blocks((ROOT / "kernel/cap/layout.abi").read_text(), WORD_BITS[arch])


def layout_blocks(text: str, bits: int) -> list[Block]:
    drafts: list[Draft] = []
    for raw in text.splitlines():
        line = re.split(r"#|///", raw)[0].strip()
        if not line or line == "}":
            continue
        if found := UNION.fullmatch(line):
            drafts.append(Draft(found[1], int(found[2]), found[3], layout_bits(found[4], bits)))
        elif found := BITFIELD.fullmatch(line):
            drafts.append(Draft(found[1], int(found[2]), variants=[(Variant(found[1], ()), [])]))
        elif found := VARIANT.fullmatch(line):
            drafts[-1].variants.append((layout_variant(drafts[-1], found, bits), []))
        elif found := FIELD.fullmatch(line):
            drafts[-1].variants[-1][1].append(layout_field(found[1], found[2], bits))
        else:
            raise ValueError(f"layout.abi says something that this reader does not know: {raw}")
    return [draft.finished() for draft in drafts]


def layout_variant(union: Draft, found: re.Match[str], bits: int) -> Variant:
    name, number, mark, value = found.groups()
    if bits == 64:
        return Variant(name, (), union.tag_bits, int(number), int(number))
    return Variant(name, (), layout_bits(mark, bits), int(value, 0), int(number))


def layout_field(name: str, text: str, bits: int) -> Field:
    """`address w1[47:0] | align 4 w1[31:4]`: what the word size chooses of it."""
    places = [place.strip() for place in text.split("|")]
    place = places[-1] if bits == 32 else places[0]
    align = re.search(r"\balign (\d+)", place)
    pieces = [layout_bits(piece[0], bits) for piece in RANGE.finditer(place)]
    return Field(name, tuple(reversed(pieces)), int(align[1]) if align else 0, "address" in place)


def layout_bits(text: str, bits: int) -> Bits:
    """`w1[47:0]`, `w1[3]` or `w1`."""
    found = RANGE.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"layout.abi has a place that this reader does not know: {text}")
    word, high, low = found.groups()
    if high is None:
        return Bits(int(word), 0, bits)
    lsb = int(low if low is not None else high)
    return Bits(int(word), lsb, int(high) - lsb + 1)
