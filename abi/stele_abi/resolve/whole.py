# SPDX-License-Identifier: BSD-2-Clause
"""From parsed files to one checked model per architecture: the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from stele_abi import model, syntax
from stele_abi.diagnostics import DescriptionError, Mistake, Position
from stele_abi.resolve.blocks import BlockResolver
from stele_abi.resolve.faults import FaultResolver
from stele_abi.resolve.invocations import InvocationResolver
from stele_abi.resolve.machine import architecture
from stele_abi.resolve.numbers import NumberResolver
from stele_abi.resolve.objects import ObjectResolver
from stele_abi.resolve.scope import Scope
from stele_abi.resolve.structs import StructResolver
from stele_abi.resolve.syscalls import SyscallResolver
from stele_abi.resolve.types import TypeResolver

SYSCALL_ENUM = "seL4_Syscall_ID"
FAULT_ENUM = "seL4_Fault_tag"


@dataclass(frozen=True)
class Version:
    name: str
    major: int
    minor: int


def version_of(files: list[syntax.File]) -> Version:
    """The contract's name and version: exactly one file gives them."""
    given = [file.abi for file in files if file.abi]
    start = Position(files[0].name, 1, 1)
    if not given:
        raise DescriptionError([Mistake(start, "no file says which version this is", "a line such as 'abi stele 1.0'")])
    if len(given) > 1:
        raise DescriptionError([Mistake(given[1][0].at, "the version is given twice", f"only {given[0][0].at}")])
    name, text = given[0]
    major, minor = (int(number) for number in text.split("."))
    return Version(name.text, major, minor)


def resolve(files: list[syntax.File], unstable: bool = False) -> dict[str, model.Abi]:
    """One model per architecture; raises DescriptionError with everything that is wrong."""
    version = version_of(files)
    items = [item for file in files for item in file.items]
    machines = [item for item in items if isinstance(item, syntax.Architecture)]
    if not machines:
        at = Position(files[0].name, 1, 1)
        raise DescriptionError([Mistake(at, "no architecture is described", "architecture aarch64 { word 64 ... }")])
    mistakes = check_parts(files, machines)
    abis = {}
    for machine in machines:
        scope = Scope(machine, items, unstable)
        abis[machine.name.text] = resolve_one(version, scope)
        mistakes += scope.mistakes
    if mistakes:
        raise DescriptionError(mistakes, abis)
    return abis


def resolve_layout(file: syntax.File, word_bits: int) -> model.Layout:
    """The kernel's private words: only bitfields and unions, no architecture."""
    machine = syntax.Architecture(syntax.Name("", Position(file.name, 1, 1)))
    machine.word = syntax.Number(word_bits, machine.name.at)
    scope = Scope(machine, file.items, unstable=True, private=True)
    blocks = BlockResolver(scope)
    layout = model.Layout(word_bits)
    for item in scope.items:
        if isinstance(item, syntax.Bitfield):
            layout.bitfields.append(blocks.bitfield(item))
        elif isinstance(item, syntax.Union):
            layout.unions.append(blocks.union(item, []))
        else:
            scope.mistake(item.name.at, f"'{item.name.text}' cannot stand in a layout", "bitfield or union")
    if scope.mistakes:
        raise DescriptionError(scope.mistakes)
    return layout


def resolve_one(version: Version, scope: Scope) -> model.Abi:
    """The model of one architecture; what is wrong is in the scope."""
    types, blocks, numbers = TypeResolver(scope), BlockResolver(scope), NumberResolver(scope)
    arch = architecture(scope)
    abi = model.Abi(version.name, version.major, version.minor, arch)
    types.declare()
    abi.bitfields = [blocks.bitfield(item) for item in scope.of(syntax.Bitfield)]
    abi.unions = blocks.unions()
    abi.structs = StructResolver(scope).structs()
    abi.types = types.ordered()
    abi.constants = numbers.constants()
    scope.enums = numbers.enums()
    abi.objects = ObjectResolver(scope).objects(abi.constants)
    abi.interfaces = InvocationResolver(scope).interfaces(scope.of(syntax.Interface))
    abi.syscalls = SyscallResolver(scope, arch).syscalls(scope.of(syntax.Syscall), SYSCALL_ENUM)
    abi.faults = FaultResolver(scope, arch, abi.unions).faults(scope.of(syntax.Fault), FAULT_ENUM)
    abi.enums = [replace(e, members=sorted(e.members, key=lambda m: m.value)) for e in scope.enums.values()]
    numbers.check(abi.enums)
    return abi


def check_parts(files: list[syntax.File], machines: list[syntax.Architecture]) -> list[Mistake]:
    """Every part that is named must be a part of some architecture."""
    known = {"bits32", "bits64"}
    for machine in machines:
        known |= {machine.name.text, *(part.text for part in machine.parts)}
    mentioned = [file.part for file in files if file.part]
    mentioned += [part for file in files for part in parts_in(file.items)]
    return [
        Mistake(part.at, f"'{part.text}' is no part of any architecture", ", ".join(sorted(known)))
        for part in mentioned
        if part.text not in known
    ]


def parts_in(value: Any) -> list[syntax.Name]:
    """Every part named in a choice anywhere below `value`."""
    if isinstance(value, syntax.Choice):
        return [case.part for case in value.cases if case.part]
    if isinstance(value, list):
        return [part for element in value for part in parts_in(element)]
    if isinstance(value, (syntax.Item, syntax.Sized)):
        return [part for element in vars(value).values() for part in parts_in(element)]
    return []
