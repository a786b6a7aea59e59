# SPDX-License-Identifier: BSD-2-Clause
"""The functions that make, read and write blocks of words: bitfields and the variants of unions."""

from __future__ import annotations

from stele_abi import explain, model
from stele_abi.backends.c.text import COLUMNS, described, folded, wrap_call


def new_head(name: str, c_type: str, fields: list[model.BitField]) -> str:
    """The head of the function that makes a block."""
    given = ", ".join(f"seL4_Word {f.name}" for f in fields) or "void"
    return wrap_call(f"LIBSEL4_INLINE {c_type} {name}_new(", given)


def ptr_new_head(name: str, c_type: str, fields: list[model.BitField]) -> str:
    """The head of the function that fills a block in place."""
    given = ", ".join([f"{c_type} *block"] + [f"seL4_Word {f.name}" for f in fields])
    return wrap_call(f"LIBSEL4_INLINE void {name}_ptr_new(", given)


def new_doc(what: str, fields: list[model.BitField]) -> str:
    """Its comment: each field with its width."""
    lines = [what]
    if fields:
        lines += [""] + [described(f"@param {f.name}", f.doc, explain.count(f.width, "bit")) for f in fields]
    return folded(lines)


def assign(field: model.BitField, word_bits: int) -> str:
    """The statement that puts a new value into a field."""
    word = f"block->words[{field.word}]"
    if field.width == word_bits:
        return f"{word} = value;"
    line = f"{word} = ({word} & ~{field.mask_in_place:#x}ul) | ((value & {field.mask:#x}ul) << {field.lsb});"
    return line.replace(" | ", " |\n" + " " * (8 + len(word))) if len(line) + 4 > COLUMNS else line


def extract(field: model.BitField, word_bits: int) -> str:
    """The expression that reads a field."""
    word = f"block->words[{field.word}]"
    if field.width == word_bits:
        return word
    shifted = f"({word} >> {field.lsb})" if field.lsb else word
    return f"{shifted} & {field.mask:#x}ul"
