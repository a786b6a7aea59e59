# SPDX-License-Identifier: BSD-2-Clause
"""The examples of the manual: one call as a function in C and as one in Rust, both from the same line of the contract."""

from __future__ import annotations

from stele_abi import model
from stele_abi.backends.c.stubs import c_type
from stele_abi.backends.c.text import declare
from stele_abi.backends.rust.stubs import param_type
from stele_abi.backends.rust.text import ident
from stele_abi.diagnostics import MissingItem

COLUMNS = 100
INDENT = "    "


def function_name(invocation: model.Invocation) -> str:
    return f"example_{model.snake(invocation.interface)}_{invocation.snake}"


def constants(abi: model.Abi) -> set[str]:
    """Every name that stands for a number."""
    return {c.name for c in abi.constants} | {m.name for e in abi.enums for m in e.members}


def variable(invocation: model.Invocation) -> str:
    """What the invoked capability is called: `tcb`, `irq_handler`."""
    name = model.snake(model.plain(invocation.interface))
    taken = {p.name for p in invocation.params}
    return f"invoked_{name}" if name in taken else name


def is_number(value: tuple[str, ...]) -> bool:
    return value[0].lstrip("-")[:1].isdigit()


class Call:
    """The call that an example makes, before it is said in a language."""

    def __init__(self, abi: model.Abi, invocation: model.Invocation, service: str):
        self.abi = abi
        self.invocation = invocation
        self.known = constants(abi)
        self.given = invocation.arguments
        self.service = model.Param("service", type=model.Type(service, kind="capability"), cap=0)
        self.names: dict[str, str] = {}  # of the variables, with their types

    def value(self, param: model.Param) -> tuple[str, ...]:
        """What is passed: a number, names of constants or fields, or a variable."""
        default = variable(self.invocation) if param is self.service else param.name
        chosen = self.invocation.example.values.get(param.name)
        value = (default,) if chosen is None else chosen
        if param.type.is_bitfield and chosen is not None:
            self.check_fields(param, value)
        elif not is_number(value) and not set(value) <= self.known:
            if len(value) > 1:
                raise MissingItem(f"the example of {self.invocation.qualified} adds {' + '.join(value)}: no constants")
            self.names[value[0]] = param.type.name
        return value

    def is_variable(self, value: tuple[str, ...]) -> bool:
        return value[0] in self.names

    def check_fields(self, param: model.Param, value: tuple[str, ...]) -> None:
        known = {f.name for f in self.abi.bitfield(param.type.base).fields}
        if not set(value) <= known:
            what = f"the example of {self.invocation.qualified} has {' + '.join(value)}"
            raise MissingItem(f"{what}, but the fields of {param.type.base} are {', '.join(sorted(known))}")

    def bits(self, param: model.Param, value: tuple[str, ...]) -> str:
        """The arguments of the function that makes the bitfield."""
        return ", ".join(str(int(f.name in value)) for f in self.abi.bitfield(param.type.base).fields)


def wrapped(head: str, arguments: list[str], tail: str) -> str:
    """A call on one line, or one argument below the other's beginning."""
    line = f"{head}({', '.join(arguments)}){tail}"
    if len(line) <= COLUMNS:
        return line
    indent = " " * (len(head) - len(head.lstrip()) + 8)
    lines, current = [f"{head}("], indent
    for index, argument in enumerate(arguments):
        piece = argument + ("," if index < len(arguments) - 1 else f"){tail}")
        if current != indent and len(current) + 1 + len(piece) > COLUMNS:
            lines.append(current)
            current = indent
        current += piece if current == indent else f" {piece}"
    return "\n".join([*lines, current])


# ---- C ----


def c_argument(call: Call, param: model.Param) -> str:
    value = call.value(param)
    if param.type.is_bitfield and not call.is_variable(value):
        return f"{param.type.base}_new({call.bits(param, value)})"
    return " | ".join(value)


def in_c(abi: model.Abi, invocation: model.Invocation, service: str) -> str:
    """The example as a function in C."""
    call = Call(abi, invocation, service)
    values = [c_argument(call, p) for p in [call.service, *call.given]]
    types = {p.name: c_type(p) for p in call.given if p.is_struct}
    heads = [declare(types.get(name, kind), name) for name, kind in call.names.items()]
    heads += [declare(f"{p.type.name} *", p.name) for p in invocation.out_scalars]
    lines = [f"/* {invocation.example.doc} */"] if invocation.example.doc else []
    lines += [wrapped(f"seL4_Error {function_name(invocation)}", heads or ["void"], ""), "{"]
    if not invocation.out_scalars:
        return "\n".join([*lines, wrapped(f"{INDENT}return {invocation.function}", values, ";"), "}"])
    lines += [wrapped(f"{INDENT}{invocation.result_type} answer = {invocation.function}", values, ";"), ""]
    lines += [f"{INDENT}*{p.name} = answer.{p.name};" for p in invocation.out_scalars]
    return "\n".join([*lines, f"{INDENT}return answer.error;", "}"])


# ---- Rust ----


def rust_argument(call: Call, param: model.Param) -> str:
    value = call.value(param)
    if is_number(value):
        return value[0]
    if call.is_variable(value):
        return ident(model.snake(value[0]))
    if param.type.is_bitfield:
        return f"{param.type.name}::new({call.bits(param, value)})"
    terms = [f"{name} as {param.type.name}" for name in value]
    return terms[0] if len(terms) == 1 else " | ".join(f"({term})" for term in terms)


def in_rust(abi: model.Abi, invocation: model.Invocation, service: str) -> str:
    """The example as a function in Rust."""
    call = Call(abi, invocation, service)
    values = [rust_argument(call, p) for p in [call.service, *call.given]]
    types = {p.name: param_type(p) for p in call.given if p.is_struct}
    heads = [f"{ident(model.snake(name))}: {types.get(name, kind)}" for name, kind in call.names.items()]
    outs = invocation.out_scalars
    kinds = ", ".join(p.type.name for p in outs)
    found = ", ".join(f"answer.{ident(p.name)}" for p in outs)
    ok, kind = (found, kinds) if len(outs) == 1 else (f"({found})", f"({kinds})")
    error = "answer.error" if outs else "answer"
    tail = f" -> Result<{kind}, seL4_Error> {{"
    return "\n".join(
        ([f"/// {invocation.example.doc}"] if invocation.example.doc else [])
        + [wrapped(f"pub unsafe fn {function_name(invocation)}", heads, tail)]
        + [wrapped(f"{INDENT}let answer = unsafe {{ {invocation.function}", values, " };")]
        + [f"{INDENT}if {error} == seL4_NoError {{ Ok({ok}) }} else {{ Err({error}) }}", "}"]
    )
