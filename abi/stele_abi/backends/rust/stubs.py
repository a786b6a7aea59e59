# SPDX-License-Identifier: BSD-2-Clause
"""The stubs of invocations: what goes into the message, what comes out of the answer; their golden vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stele_abi.backends.rust.text import ident
from stele_abi.model import Abi, Invocation, Param, Part


def value_in(param: Param) -> str:
    """A parameter as an integer: bitfields travel as their word."""
    return f"{ident(param.name)}.words[0]" if param.type.is_bitfield else ident(param.name)


def part(piece: Part) -> str:
    """What one parameter adds to a message word."""
    value = value_in(piece.param)
    if piece.source_shift:
        value = f"({value} >> {piece.source_shift})"
    word = f"{value} as seL4_Word"
    if piece.whole or (piece.param.is_wide and not piece.shift):
        return word
    masked = f"({word}) & {piece.mask:#x}"
    return f"({masked}) << {piece.shift}" if piece.shift else masked


def message_word(parts: list[Part]) -> str:
    """The value of a message word."""
    if len(parts) == 1:
        return part(parts[0])
    return " | ".join(f"({part(piece)})" for piece in parts) if parts else "0"


def value_out(param: Param) -> str:
    """The expression that reads an output from the reply `words`."""
    if param.is_wide:
        return f"u64::from(words.get({param.word})) | (u64::from(words.get({param.word + 1})) << 32)"
    if param.is_whole_word:
        return f"words.get({param.word}) as {param.type.name}"
    shifted = f"(words.get({param.word}) >> {param.lsb})" if param.lsb else f"words.get({param.word})"
    return f"({shifted} & {param.mask:#x}) as {param.type.name}"


def param_type(param: Param) -> str:
    """The type of a stub's argument."""
    if param.is_struct:
        return f"&mut {param.type.name}" if param.direction == "out" else f"&{param.type.name}"
    return param.type.name


def stub_arguments(invocation: Invocation) -> list[str]:
    """Name and type of a stub's arguments after the capability: the inputs, and structs that come back."""
    return [f"{ident(p.name)}: {param_type(p)}" for p in invocation.arguments]


def struct_fields(abi: Abi) -> Callable[[Param], list[str]]:
    """The fields of a struct parameter, in message order."""
    return lambda param: [field.name for field in abi.struct(param.type.name).fields]


def argument_values(invocation: Invocation, values: dict[str, Any]) -> list[str]:
    """The arguments of a stub's call in a golden vector."""
    arguments = []
    for param in invocation.arguments:
        if param.is_struct:
            arguments.append(f"&mut {param.name}" if param.direction == "out" else f"&{param.name}")
        elif param.type.is_bitfield:
            arguments.append(f"{param.type.name} {{ words: [{values[param.name]:#x}] }}")
        else:
            arguments.append(f"{values[param.name]:#x}")
    return arguments


def lookup(name: str, values: dict[str, Any]) -> Any:
    """A value by its name."""
    return values[name]
