# SPDX-License-Identifier: BSD-2-Clause
"""Where the fields of capabilities are, and what numbers are called, for gdb: structures themselves it knows from DWARF."""

from __future__ import annotations

import json
from typing import Any

from stele_abi import model
from stele_abi.backends import kernel


def piece(part: model.Piece) -> dict[str, int]:
    return {"word": part.word, "lsb": part.lsb, "width": part.width, "shift": part.shift}


def fields(block: model.Bitfield) -> dict[str, Any]:
    """Name -> where its bits are."""
    return {
        field.name: {"pieces": [piece(part) for part in field.pieces], "align": field.align, "signed": field.signed}
        for field in block.fields
    }


def variants(union: model.Union) -> list[dict[str, Any]]:
    """In the order in which they are to be tried: the marks of the fewest bits first, as the kernel does."""
    made = []
    for mark, group in kernel.marks(union):
        for variant in group:
            made.append(
                {
                    "name": variant.name,
                    "tag": variant.tag,
                    "mark": piece(mark) | {"value": variant.mark_value},
                    "fields": fields(variant),
                }
            )
    return made


def labels(abi: model.Abi) -> dict[str, str]:
    """Number of an operation -> "TCB.Configure"."""
    named = {}
    for decoder in kernel.decoders(abi):
        for handler in decoder.handlers:
            named[str(handler.invocation.number)] = handler.title
    return named


def description(abi: model.Abi, layout: model.Layout) -> dict[str, Any]:
    return {
        "abi": abi.hash,
        "word_bits": abi.arch.word_bits,
        "registers": abi.arch.registers,
        "cap": variants(next(union for union in layout.unions if union.name == "cap")),
        "mdb": fields(next(block for block in layout.bitfields if block.name == "mdb")),
        "message_info": fields(abi.bitfield("seL4_MessageInfo")),
        "labels": labels(abi),
        "syscalls": {str(call.number): call.name for call in abi.syscalls},
        "faults": {str(fault.number): fault.name for fault in abi.faults},
    }


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, Any]:
    return {"layout_text": json.dumps(description(abi, layout), indent=1) if layout else "{}"}
