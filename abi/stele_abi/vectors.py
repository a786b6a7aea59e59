# SPDX-License-Identifier: BSD-2-Clause
"""Golden vectors: calls with chosen values, and exactly the words and registers that they must become.

They follow from the model alone, not from any backend, so that C stubs, Rust stubs and kernel decoders can each be
compared with a third opinion.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from stele_abi import model
from stele_abi.diagnostics import MissingItem

Value = int | list[int]  # a list: the words of a struct


@dataclass(frozen=True)
class Case:
    """One call and its reply."""

    invocation: model.Invocation
    name: str  # distinct, ones, none, only_PARAMETER
    service: int
    inputs: dict[str, Value]
    words: list[int]
    caps: list[int]
    info: int
    registers: dict[str, int]
    outputs: dict[str, Value]
    reply_words: list[int]
    reply_info: int


@dataclass(frozen=True)
class BitfieldCase:
    """Values of a bitfield's fields and the words that hold them."""

    bitfield: model.Bitfield
    name: str  # distinct, ones, only:FIELD
    fields: dict[str, int] = field(default_factory=dict)
    words: list[int] = field(default_factory=list)


def distinct(seed: int, bits: int) -> int:
    """A number that one recognises: different for each seed, no byte of it zero if it can be helped."""
    pattern = 0
    for byte in range((bits + 7) // 8):
        pattern |= ((seed * 0x1D + byte * 0x11 + 0x21) % 0xFF + 1) << (8 * byte)
    return (pattern & model.low_mask(bits)) or 1


def value_for(param: model.Param, case: str, seed: int) -> Value:
    if param.is_struct:
        return [
            model.low_mask(param.word_bits) if case == "ones" else distinct(seed + 7 * i, param.word_bits)
            for i in range(param.words)
        ]
    width = param.word_bits if param.is_cap else param.width
    if is_flag(param) and case not in ("distinct", "ones"):
        return int(case == f"only_{param.name}")
    return model.low_mask(width) if case == "ones" else distinct(seed, width)


def is_flag(param: model.Param) -> bool:
    """One bit: it has no value that one recognises, so calls are made in which it alone is set, and none."""
    return not param.is_struct and not param.is_cap and param.width == 1


def case_names(invocation: model.Invocation) -> list[str]:
    flags = [p.name for p in [*invocation.inputs, *invocation.outputs] if is_flag(p)]
    alone = [f"only_{name}" for name in flags] if len(flags) > 1 else []
    return ["distinct", "ones", *(["none"] if flags else []), *alone]


def pack(params: list[model.Param], values: dict[str, Value], length: int) -> list[int]:
    """Message words from values."""
    words = [0] * length
    for param in params:
        value = values[param.name]
        if param.word is None:
            continue
        if isinstance(value, list):
            words[param.word : param.word + len(value)] = value
            continue
        for index in range(param.words):
            part = (value >> (index * param.word_bits)) & model.low_mask(param.word_bits)
            words[param.word + index] |= part << param.lsb
    return words


def message_info(abi: model.Abi, label: int, caps: int, length: int) -> int:
    """The word of a message header, from the contract's own bitfield."""
    places = {f.name: f.lsb for f in abi.bitfield("seL4_MessageInfo").fields}
    values = {"label": label, "extraCaps": caps, "length": length}
    for name in values:
        if name not in places:
            raise MissingItem(f"seL4_MessageInfo has no field '{name}' on {abi.arch.name}")
    return sum(value << places[name] for name, value in values.items())


def case_for(abi: model.Abi, invocation: model.Invocation, name: str, seed: int) -> Case:
    word = model.low_mask(abi.word_bits)
    inputs = {p.name: value_for(p, name, seed + 3 * n) for n, p in enumerate(invocation.inputs)}
    outputs = {p.name: value_for(p, name, seed + 90 + 3 * n) for n, p in enumerate(invocation.outputs)}
    words = pack(invocation.inputs, inputs, invocation.in_length)
    caps = [value for p in invocation.caps if isinstance(value := inputs[p.name], int)]
    info = message_info(abi, invocation.number, len(caps), len(words))
    service = distinct(seed + 60, abi.word_bits)
    call = abi.syscall("Call")
    registers = {"number": call.number & word, "cap": service, "info": info}
    for index, value in enumerate(words[: len(abi.arch.message_registers)]):
        registers[f"mr{index}"] = value
    reply_words = pack(invocation.outputs, outputs, invocation.out_length)
    reply_info = message_info(abi, 0, 0, len(reply_words))
    return Case(invocation, name, service, inputs, words, caps, info, registers, outputs, reply_words, reply_info)


def cases(abi: model.Abi) -> list[Case]:
    """The calls of every invocation: two at least."""
    return [
        case_for(abi, invocation, name, 11 * number)
        for number, invocation in enumerate(abi.invocations)
        for name in case_names(invocation)
    ]


def bitfield_case(bitfield: model.Bitfield, name: str, values: dict[str, int]) -> BitfieldCase:
    words = [0] * bitfield.words
    for one in bitfield.fields:
        words[one.word] |= (values[one.name] & one.mask) << one.lsb
    return BitfieldCase(bitfield, name, values, words)


def bitfield_cases(abi: model.Abi) -> list[BitfieldCase]:
    """Every bitfield with distinct values, all ones, and each field alone all ones."""
    made = []
    for number, bitfield in enumerate(abi.bitfields):
        fields = bitfield.fields
        values = {f.name: distinct(17 * number + 5 * n, f.width) for n, f in enumerate(fields)}
        made.append(bitfield_case(bitfield, "distinct", values))
        made.append(bitfield_case(bitfield, "ones", {f.name: f.mask for f in fields}))
        for chosen in fields:
            alone = {f.name: f.mask if f is chosen else 0 for f in fields}
            made.append(bitfield_case(bitfield, f"only:{chosen.name}", alone))
    return made


def shown(value: Value) -> Any:
    return [hex(v) for v in value] if isinstance(value, list) else hex(value)


def case_form(case: Case) -> dict[str, Any]:
    return {
        "function": case.invocation.function,
        "interface": case.invocation.interface,
        "method": case.invocation.name,
        "case": case.name,
        "service": hex(case.service),
        "in": {k: shown(v) for k, v in case.inputs.items()},
        "message": {
            "label": case.invocation.number,
            "length": len(case.words),
            "extra_caps": len(case.caps),
            "info": hex(case.info),
            "words": [hex(w) for w in case.words],
            "caps": [hex(c) for c in case.caps],
        },
        "registers": {k: hex(v) for k, v in case.registers.items()},
        "reply": {
            "label": 0,
            "length": len(case.reply_words),
            "info": hex(case.reply_info),
            "words": [hex(w) for w in case.reply_words],
        },
        "out": {k: shown(v) for k, v in case.outputs.items()},
    }


def bitfield_form(case: BitfieldCase) -> dict[str, Any]:
    return {
        "bitfield": case.bitfield.name,
        "case": case.name,
        "fields": {k: hex(v) for k, v in case.fields.items()},
        "words": [hex(w) for w in case.words],
    }


def text(abi: model.Abi) -> str:
    """The vectors of one architecture as they are committed."""
    form = {
        "abi": {"major": abi.major, "minor": abi.minor, "hash": abi.hash},
        "architecture": abi.arch.name,
        "word_bits": abi.word_bits,
        "invocations": [case_form(c) for c in cases(abi)],
        "bitfields": [bitfield_form(c) for c in bitfield_cases(abi)],
    }
    return json.dumps(form, indent=1, ensure_ascii=True) + "\n"
