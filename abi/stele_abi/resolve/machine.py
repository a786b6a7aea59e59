# SPDX-License-Identifier: BSD-2-Clause
"""The machine: its word, its registers, what each carries at a system call."""

from __future__ import annotations

from stele_abi import model
from stele_abi.resolve.scope import Scope


def architecture(scope: Scope) -> model.Architecture:
    item = scope.machine
    registers = [name.text for name in item.registers]
    scope.unique(item.registers, "register")
    roles: dict[str, str] = {}
    for role, names in item.roles:
        for index, name in enumerate(names):
            if name.text not in registers:
                scope.mistake(name.at, f"'{name.text}' is no register of {item.name.text}", ", ".join(registers))
            roles[f"mr{index}" if role.text == "message" else role.text] = name.text
        if role.text not in ("number", "cap", "info", "message", "reply", "dest", "stack"):
            scope.mistake(role.at, f"'{role.text}' is no role", "number, cap, info, message, reply, dest or stack")
    if item.word is None or item.word.value not in (32, 64):
        scope.mistake(item.name.at, f"the word size of {item.name.text} is missing or odd", "word 32 or word 64")
    return model.Architecture(
        **scope.common(item),
        word_bits=scope.word_bits,
        parts=[part.text for part in item.parts],
        registers=registers,
        trap=item.trap,
        clobbers=[name.text for name in item.clobbers],
        roles=roles,
    )
