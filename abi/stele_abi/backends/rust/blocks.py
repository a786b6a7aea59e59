# SPDX-License-Identifier: BSD-2-Clause
"""Bitfields: the expressions that read and write their fields."""

from __future__ import annotations

from stele_abi.backends.rust.text import ident
from stele_abi.model import Bitfield, BitField


def bitfield_read(field: BitField) -> str:
    """The expression that reads a field from `self.words`."""
    shifted = f"(self.words[{field.word}] >> {field.lsb})" if field.lsb else f"self.words[{field.word}]"
    return f"{shifted} & {field.mask:#x}"


def bitfield_write(field: BitField) -> str:
    """The expression of `self.words[...]` with the field replaced by `value`."""
    kept = f"self.words[{field.word}] & !{field.mask_in_place:#x}"
    return f"({kept}) | {bitfield_place(field, 'value')}"


def bitfield_place(field: BitField, value: str) -> str:
    """A value in its field's place."""
    masked = f"({value} & {field.mask:#x})"
    return f"({masked} << {field.lsb})" if field.lsb else masked


def bitfield_arguments(block: Bitfield) -> str:
    """The parameter list of `new`."""
    return ", ".join(f"{ident(field.name)}: seL4_Word" for field in block.fields)


def used_mask(block: Bitfield, word: int) -> int:
    """The bits of a word that belong to fields."""
    return sum(field.mask_in_place for field in block.fields if field.word == word)
