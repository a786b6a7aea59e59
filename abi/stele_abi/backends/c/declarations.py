# SPDX-License-Identifier: BSD-2-Clause
"""What of the contract becomes a typedef, an enumeration or a macro in C."""

from __future__ import annotations

from stele_abi import model

NULL_POINTER = "seL4_Null"  # in C a pointer: <sel4/simple_types.h>
PRIMITIVE = {f"seL4_{sign}{bits}" for sign in ("Int", "Uint") for bits in (8, 16, 32, 64)}
BY_HAND = PRIMITIVE | {"seL4_Word", "seL4_Bool"}  # <sel4/simple_types.h>


def kind_of(abi: model.Abi, enum: model.Enum) -> str:
    """What an enumeration lists: labels, objects, syscalls, faults, or what its own kind says."""
    members = {m.name for m in enum.members}
    collected = {
        "labels": {i.label for i in abi.invocations},
        "objects": {o.type_name for o in abi.objects},
        "syscalls": {c.c_name for c in abi.syscalls},
        "faults": {f.enumerator for f in abi.faults},
    }
    return next((kind for kind, names in collected.items() if members & names), enum.kind)


def named_enums(abi: model.Abi, kinds: tuple[str, ...]) -> list[model.Enum]:
    return [e for e in abi.enums if kind_of(abi, e) in kinds]


def typedefs(abi: model.Abi) -> list[dict[str, object]]:
    """The types that are new names of others: name, what it stands for, documentation."""
    found = []
    for t in abi.types:
        if t.name in BY_HAND or t.kind not in ("integer", "alias", "capability"):
            continue
        base = t.base or f"seL4_{'Int' if t.signed else 'Uint'}{t.bits}"
        found.append({"name": t.name, "base": base, "doc_lines": t.doc_lines})
    return found


def macros(abi: model.Abi) -> list[model.Constant]:
    """The constants that become macros: an enumerator of the same name is enough in C and cannot live beside a macro."""
    members = {m.name for e in abi.enums for m in e.members}
    return [c for c in abi.constants if c.name not in members | {NULL_POINTER}]
