# SPDX-License-Identifier: BSD-2-Clause
"""The whole contract as one architecture sees it, and what it says about the machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from stele_abi.diagnostics import MissingItem
from stele_abi.model.calls import Fault, Interface, Invocation, Syscall
from stele_abi.model.items import Item
from stele_abi.model.layouts import Bitfield, Constant, Enum, Object, Struct, Type, Union

Named = TypeVar("Named", bound=Item)


@dataclass(frozen=True)
class Architecture(Item):
    """What the contract says about the machine."""

    word_bits: int = 64
    parts: list[str] = field(default_factory=list)  # the parts of the description that belong to it
    registers: list[str] = field(default_factory=list)  # all that a thread has, in the kernel's order
    trap: str = ""  # instruction: "svc #0"
    clobbers: list[str] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)  # role -> register: number, cap, info, mr0.., reply, dest

    @property
    def word_bytes(self) -> int:
        return self.word_bits // 8

    @property
    def message_registers(self) -> list[str]:
        return [self.roles[f"mr{i}"] for i in range(len(self.roles)) if f"mr{i}" in self.roles]


@dataclass
class Abi:
    """The whole contract for one architecture."""

    name: str
    major: int
    minor: int
    arch: Architecture
    types: list[Type] = field(default_factory=list)  # integers, aliases and capabilities; each after what it needs
    constants: list[Constant] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    bitfields: list[Bitfield] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    structs: list[Struct] = field(default_factory=list)
    objects: list[Object] = field(default_factory=list)
    interfaces: list[Interface] = field(default_factory=list)
    syscalls: list[Syscall] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    hash: str = ""  # SHA-256 of the canonical form, hexadecimal

    @property
    def invocations(self) -> list[Invocation]:
        return [i for interface in self.interfaces for i in interface.invocations]

    @property
    def hash_bytes(self) -> list[int]:
        return list(bytes.fromhex(self.hash))

    @property
    def word_bits(self) -> int:
        return self.arch.word_bits

    def enum(self, name: str) -> Enum:
        return self._named("enumeration", self.enums, name)

    def struct(self, name: str) -> Struct:
        return self._named("struct", self.structs, name)

    def bitfield(self, name: str) -> Bitfield:
        return self._named("bitfield", self.bitfields, name)

    def syscall(self, name: str) -> Syscall:
        return self._named("system call", self.syscalls, name)

    def fault(self, name: str) -> Fault:
        return self._named("fault", self.faults, name)

    def constant(self, name: str) -> int:
        return self._named("constant", self.constants, name).value

    def _named(self, kind: str, items: list[Named], name: str) -> Named:
        found = next((item for item in items if item.name == name), None)
        if found is None:
            raise MissingItem(f"the generator needs a {kind} '{name}' on {self.arch.name}")
        return found


@dataclass
class Layout:
    """Words that only the kernel sees (`kernel/cap/layout.abi`): not part of the contract or its hash."""

    word_bits: int
    bitfields: list[Bitfield] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
