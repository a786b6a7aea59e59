# SPDX-License-Identifier: BSD-2-Clause
"""System calls: their registers, and the functions around them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from stele_abi import explain
from stele_abi.backends.rust.text import ident
from stele_abi.model import Abi, Syscall, Type

# Registers that Rust does not let inline assembly name, though a system call reads them.
KEPT = {"r6"}  # of 32-bit Arm


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
        into = {roles["number"]: f"{explain.number(syscall.number)}_i64 as seL4_Word"}
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
