# SPDX-License-Identifier: BSD-2-Clause
"""Fields of capabilities and names of numbers, from the generated description (tools/gdb/generated)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GENERATED = Path(__file__).resolve().parents[1] / "generated"


def piece_value(words: tuple[int, ...], piece: dict[str, int]) -> int:
    """The bits that a piece holds, in their place in the field's value."""
    return (words[piece["word"]] >> piece["lsb"] & (1 << piece["width"]) - 1) << piece["shift"]


def field_value(words: tuple[int, ...], field: dict[str, Any], word_bits: int) -> int:
    """A field; addresses are extended by their top bit, as a word."""
    value = sum(piece_value(words, piece) for piece in field["pieces"])
    width = sum(piece["width"] for piece in field["pieces"])
    if field["signed"] and value >> (width - 1):
        value |= (1 << word_bits) - (1 << width)
    return value << field["align"]


@dataclass(frozen=True)
class Cap:
    """A capability: its type, and its fields by name."""

    type: str
    fields: dict[str, int]

    def __getattr__(self, name: str) -> int:
        try:
            return self.fields[name]
        except KeyError as error:
            raise AttributeError(name) from error


class Layout:
    """What the generator says of one architecture."""

    def __init__(self, arch: str) -> None:
        self.description = json.loads((GENERATED / f"{arch}.json").read_text())
        self.word_bits: int = self.description["word_bits"]
        self.word_bytes = self.word_bits // 8
        self.word_mask = (1 << self.word_bits) - 1

    def cap(self, words: tuple[int, ...]) -> Cap:
        """The capability that two words are."""
        for variant in self.description["cap"]:
            if piece_value(words, variant["mark"]) == variant["mark"]["value"]:
                return Cap(variant["name"], self._fields(words, variant["fields"]))
        return Cap("damaged", {})

    def mdb(self, words: tuple[int, ...]) -> dict[str, int]:
        """The links of a slot."""
        return self._fields(words, self.description["mdb"])

    def message_info(self, word: int) -> dict[str, int]:
        return self._fields((word,), self.description["message_info"])

    def type_name(self, number: int) -> str:
        """Name of a capability type by its number in the kernel."""
        return next((v["name"] for v in self.description["cap"] if v["tag"] == number), "?")

    def name(self, kind: str, number: int) -> str:
        """What the contract calls a number: of `labels`, `syscalls` or `faults`."""
        return self.description[kind].get(str(number), "?")

    def register(self, name: str) -> int:
        """Index of a register in a thread's context."""
        return self.description["registers"].index(name)

    def _fields(self, words: tuple[int, ...], fields: dict[str, Any]) -> dict[str, int]:
        return {name: field_value(words, field, self.word_bits) for name, field in fields.items()}
