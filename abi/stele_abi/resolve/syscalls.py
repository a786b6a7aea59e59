# SPDX-License-Identifier: BSD-2-Clause
"""System calls: their numbers and registers."""

from __future__ import annotations

from stele_abi import model, syntax
from stele_abi.resolve.scope import Scope


class SyscallResolver:
    """Builds the system calls of one architecture."""

    def __init__(self, scope: Scope, arch: model.Architecture):
        self.scope = scope
        self.arch = arch

    def syscalls(self, items: list[syntax.Syscall], enum: str) -> list[model.Syscall]:
        made = [self.syscall(item, enum) for item in items]
        seen: dict[int, str] = {}
        for item in items:
            self.scope.number_once(seen, item.number, item.name.text, "system call ")
            if item.number.value >= 0:
                self.scope.mistake(
                    item.number.at, f"system call {item.name.text} has the number {item.number.value}", "below 0"
                )
        return sorted(made, key=lambda call: -call.number)

    def syscall(self, item: syntax.Syscall, enum: str) -> model.Syscall:
        params = [p for entry in item.params if (p := self.syscall_parameter(entry)) is not None]
        c_name = f"seL4_Sys{item.name.text}"
        function = item.function.text if item.function else f"seL4_{item.name.text}"
        self.scope.announce(function, item.function.at if item.function else item.name.at)
        self.scope.join(syntax.Name(enum, item.name.at), syntax.Name(c_name, item.name.at), item.number.value, item)
        return model.Syscall(
            **self.scope.common(item),
            number=item.number.value,
            c_name=c_name,
            function=function,
            params=params,
            sends_message=item.sends,
            receives_message=item.receives,
        )

    def syscall_parameter(self, item: syntax.SyscallParameter) -> model.SyscallParam | None:
        kind = self.scope.lookup_type(item.type)
        register = self.arch.roles.get(item.role.text)
        if register is None:
            roles = ", ".join(self.arch.roles)
            self.scope.mistake(item.role.at, f"'{item.role.text}' is no role of {self.scope.label}", roles)
        if kind is None or register is None:
            return None
        common = self.scope.common(item)
        return model.SyscallParam(**common, type=kind, direction=item.direction, role=item.role.text, register=register)
