# SPDX-License-Identifier: BSD-2-Clause
"""What each version of the contract added."""

from __future__ import annotations

from dataclasses import dataclass

from stele_abi import explain, model
from stele_abi.backends.manual.tables import Abis


HISTORY = {
    "operation": "invocations",
    "system call": "syscalls",
    "fault": "faults",
    "object": "objects",
    "struct": "structs",
    "bitfield": "bitfields",
    "union": "unions",
    "enumeration": "enums",
    "constant": "constants",
    "type": "types",
}


@dataclass(frozen=True)
class Release:
    """What a version of the contract added: nothing else can happen within a major version."""

    version: str
    added: list[tuple[str, list[str]]]  # how many of what, and their names


def later_members(abi: model.Abi) -> list[model.Member]:
    """Enumerators that came after their enumeration, and are not numbers of something that has been told already."""
    told = {i.label for i in abi.invocations} | {c.c_name for c in abi.syscalls}
    told |= {f.enumerator for f in abi.faults} | {o.type_name for o in abi.objects}
    return [m for e in abi.enums for m in e.members if m.since != e.since and m.name not in told]


def releases(abis: Abis) -> list[Release]:
    """All versions, the newest first, from the marks of the items."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for noun, attribute in HISTORY.items():
        for abi in abis.values():
            for item in getattr(abi, attribute):
                name = item.qualified if attribute == "invocations" else item.name
                found.setdefault(item.since, {}).setdefault(noun, {})[name] = None
    for abi in abis.values():
        for member in later_members(abi):
            found.setdefault(member.since, {}).setdefault("enumerator", {})[member.name] = None
    order = sorted(found, key=lambda version: [int(part) for part in version.split(".")], reverse=True)
    return [
        Release(version, [(explain.count(len(names), noun), list(names)) for noun, names in found[version].items()])
        for version in order
    ]
