# SPDX-License-Identifier: BSD-2-Clause
"""What the Rust templates need beyond the model: identifiers, types and expressions of Rust."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from stele_abi import explain, vectors
from stele_abi.model import (
    Abi,
    Bitfield,
    BitField,
    Constant,
    Enum,
    Fault,
    Invocation,
    Layout,
    Param,
    Part,
    StructField,
    Syscall,
    Type,
)
from stele_abi.pages import page_of

KEYWORDS = frozenset(
    "abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl "
    "in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type "
    "typeof unsafe unsized use virtual where while yield".split()
)
INTEGERS = {(8, False): "u8", (16, False): "u16", (32, False): "u32", (64, False): "u64"}
INTEGERS |= {(bits, True): name.replace("u", "i") for (bits, _), name in INTEGERS.items()}


def ident(name: str) -> str:
    """A name as a Rust identifier: keywords are written raw."""
    return f"r#{name}" if name in KEYWORDS else name


def doc(text: str, prefix: str = "///", default: str = "") -> str:
    """Text as doc comment lines; brackets and angle brackets are escaped, for they mean something to rustdoc."""
    lines = (text or default).split("\n")
    return "\n".join(f"{prefix} {escape(line)}".rstrip() for line in lines)


def escape(line: str) -> str:
    """Outside of `code`, `[`, `]`, `<` and `>` stand for themselves."""
    pieces = line.split("`")
    pieces[::2] = [re.sub(r"([\[\]<>])", r"\\\1", piece) for piece in pieces[::2]]
    return "`".join(pieces)


def integer_type(type_: Type) -> str:
    """The Rust integer that an integer type of the contract is."""
    return INTEGERS[type_.bits, type_.signed]


def enum_type(enum: Enum) -> str:
    """The Rust integer of an enumeration: as wide as in C, signed only when a member is negative."""
    signed = any(member.value < 0 for member in enum.members)
    return INTEGERS[enum.bytes * 8, signed]


def constant_type(constant: Constant) -> str:
    """Constants are words; a negative one is a signed 64-bit number."""
    return "i64" if constant.value < 0 else "seL4_Word"


def field_type(field: StructField) -> str:
    """The type of a struct's field."""
    name = f"*mut {field.type.name}" if field.pointer else field.type.name
    return f"[{name}; {field.count}]" if field.is_array else name


def field_default(field: StructField) -> str:
    """The value of a struct's field that is all zero bits."""
    value = "core::ptr::null_mut()" if field.pointer else zero(field.type)
    return f"[{value}; {field.count}]" if field.is_array else value


def zero(type_: Type) -> str:
    """The zero of a type."""
    return "0" if type_.is_integer or type_.is_capability or type_.is_enum else f"{type_.name}::zeroed()"


def number(value: int) -> str:
    """A literal: small numbers in decimal, masks and addresses in hexadecimal."""
    return str(value) if abs(value) < 4096 else f"{value:#x}"


# Bitfields


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


# Invocations


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
    return [f"{ident(p.name)}: {param_type(p)}" for p in invocation.params if p.direction == "in" or p.is_struct]


def result_type(invocation: Invocation) -> str:
    """`seL4_Error`, or a struct with the error and the outputs."""
    return f"{invocation.function}_t" if invocation.out_scalars else "seL4_Error"


def struct_fields(abi: Abi) -> Callable[[Param], list[str]]:
    """The fields of a struct parameter, in message order."""
    return lambda param: [field.name for field in abi.struct(param.type.name).fields]


# System calls


def plain_inputs(syscall: Syscall) -> list[Any]:
    """Inputs other than the call's number and the message registers."""
    return [p for p in syscall.inputs if p.role != "number" and not re.fullmatch(r"mr\d+", p.role)]


def plain_outputs(syscall: Syscall) -> list[Any]:
    """Outputs other than the message registers."""
    return [p for p in syscall.outputs if not re.fullmatch(r"mr\d+", p.role)]


def word_of(name: str, type_: Type) -> str:
    """An argument as the word that goes into a register."""
    return f"{ident(name)}.words[0]" if type_.is_bitfield else f"{ident(name)} as seL4_Word"


def from_word(name: str, type_: Type) -> str:
    """A register's word as a value of a type."""
    return f"{type_.name} {{ words: [{name}] }}" if type_.is_bitfield else f"{name} as {type_.name}"


def operands(abi: Abi) -> Callable[[Syscall], list[dict[str, str]]]:
    """The registers of a system call: kind in, out or inout, register, expression in, variable out."""

    def of(syscall: Syscall) -> list[dict[str, str]]:
        roles = abi.arch.roles
        into = {roles["number"]: f"{number(syscall.number)}_i64 as seL4_Word"}
        out: dict[str, str] = {}
        into |= {p.register: word_of(p.name, p.type) for p in plain_inputs(syscall)}
        out |= {p.register: f"out_{p.name}" for p in plain_outputs(syscall)}
        for index, register in enumerate(abi.arch.message_registers):
            if syscall.sends_message:
                into[register] = f"mr[{index}]"
            if syscall.receives_message:
                out[register] = f"mr[{index}]"
        return [operand(register, into.get(register), out.get(register)) for register in {**into, **out}]

    return of


def answer_pattern(abi: Abi) -> str:
    """The pattern that takes `info` out of what a `Call` returns."""
    call = next(syscall for syscall in abi.syscalls if syscall.name == "Call")
    names = ["info" if p.name == "info" else "_" for p in plain_outputs(call)]
    return names[0] if len(names) == 1 else f"({', '.join(names)})"


# Registers that Rust does not let inline assembly name, though a system call reads them.
KEPT = {"r6"}  # of 32-bit Arm


def operand(register: str, into: str | None, out: str | None) -> dict[str, str]:
    """One line of the trap macro."""
    if out is None and register in KEPT:
        return {"kind": "kept", "register": register, "text": f'kept "{register}" = {into}'}
    if out is None:
        return {"kind": "in", "register": register, "text": f"in {register!r} = {into}".replace("'", '"')}
    if into is None:
        return {"kind": "out", "register": register, "text": f"out {register!r} => {out}".replace("'", '"')}
    return {"kind": "inout", "register": register, "text": f"inout {register!r} = {into} => {out}".replace("'", '"')}


def syscall_arguments(syscall: Syscall) -> list[str]:
    """Name and type of the arguments of a system call's function."""
    return [f"{ident(p.name)}: {p.type.name}" for p in plain_inputs(syscall)]


def syscall_names(syscall: Syscall) -> list[str]:
    """The names of these arguments."""
    return [ident(p.name) for p in plain_inputs(syscall)]


def syscall_result(syscall: Syscall) -> str:
    """What the function of a system call returns."""
    types = [p.type.name for p in plain_outputs(syscall)]
    return types[0] if len(types) == 1 else f"({', '.join(types)})"


def syscall_value(syscall: Syscall) -> str:
    """The expression of that."""
    values = [from_word(f"out_{p.name}", p.type) for p in plain_outputs(syscall)]
    return values[0] if len(values) == 1 else f"({', '.join(values)})"


# Faults


def fault_fields(fault: Fault) -> list[dict[str, Any]]:
    """Name, message word and doc of the fields of a fault."""
    return [{"name": ident(rust_field(word.name)), "index": word.index, "word": word} for word in fault.words]


def rust_field(name: str) -> str:
    """`FaultIP` -> `fault_ip`, `X0` -> `x0`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).replace("__", "_").lower()


def reply_fields(fault: Fault) -> list[dict[str, Any]]:
    """The fields that a reply puts back into the thread; none when the reply has a layout of its own."""
    if fault.reply_enum:
        return []
    return [{"name": ident(rust_field(word.name)), "index": word.index} for word in fault.reply_words]


# Golden vectors


def argument_values(invocation: Invocation, values: dict[str, Any]) -> list[str]:
    """The arguments of a stub's call in a golden vector."""
    arguments = []
    for param in invocation.params:
        if param.is_struct:
            arguments.append(f"&mut {param.name}" if param.direction == "out" else f"&{param.name}")
        elif param.direction == "in" and param.type.is_bitfield:
            arguments.append(f"{param.type.name} {{ words: [{values[param.name]:#x}] }}")
        elif param.direction == "in":
            arguments.append(f"{values[param.name]:#x}")
    return arguments


def used_mask(block: Bitfield, word: int) -> int:
    """The bits of a word that belong to fields."""
    return sum(field.mask_in_place for field in block.fields if field.word == word)


def lookup(name: str, values: dict[str, Any]) -> Any:
    """A value by its name."""
    return values[name]


def context(abi: Abi, layout: Layout | None) -> dict[str, Any]:  # pylint: disable=unused-argument
    """Template variables that depend on the whole contract."""
    return {
        "operands": operands(abi),
        "errors": lambda invocation: explain.errors(abi, invocation),
        "struct_fields": struct_fields(abi),
        "answer_pattern": answer_pattern(abi),
        "bitfield_vectors": vectors.bitfield_cases(abi),
        "message_register_count": len(abi.arch.message_registers),
    }


FILTERS: dict[str, Callable[..., Any]] = {
    "ident": ident,
    "doc": doc,
    "integer_type": integer_type,
    "enum_type": enum_type,
    "constant_type": constant_type,
    "field_type": field_type,
    "field_default": field_default,
    "number": number,
    "bitfield_read": bitfield_read,
    "bitfield_write": bitfield_write,
    "bitfield_place": bitfield_place,
    "bitfield_arguments": bitfield_arguments,
    "message_word": message_word,
    "value_out": value_out,
    "stub_arguments": stub_arguments,
    "result_type": result_type,
    "syscall_arguments": syscall_arguments,
    "syscall_names": syscall_names,
    "reply_fields": reply_fields,
    "syscall_result": syscall_result,
    "syscall_value": syscall_value,
    "plain_outputs": plain_outputs,
    "fault_fields": fault_fields,
    "argument_values": argument_values,
    "page": page_of,
    "used_mask": used_mask,
    "lookup": lookup,
}
