# SPDX-License-Identifier: BSD-2-Clause
"""The canonical form: everything that is ABI, nothing that is not, written in exactly one way.

Documentation, file names and the order of files are left out; the order of fields, parameters and registers is kept,
since it is part of the interface. The SHA-256 of this text is the identity of the contract.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from stele_abi import model

Json = dict[str, Any]


def since(item: model.Item) -> Json:
    marks: Json = {"since": item.since}
    if item.unstable:
        marks["unstable"] = True
    if item.debug:
        marks["debug"] = True
    return marks


def type_form(item: model.Type) -> Json:
    form: Json = {"kind": item.kind, "bits": item.bits, "signed": item.signed, "message_bits": item.message_bits}
    if item.base:
        form["base"] = item.base
    return form | since(item)


def bits_form(item: model.BitField) -> Json:
    form: Json = {"name": item.name, "word": item.word, "lsb": item.lsb, "width": item.width}
    if item.signed:
        form["address"] = True
    if item.align:
        form["align"] = item.align
    return form


def bitfield_form(item: model.Bitfield) -> Json:
    return {"words": item.words, "fields": [bits_form(f) for f in item.fields]} | since(item)


def union_form(item: model.Union) -> Json:
    variants = {v.name: {"tag": v.tag, "fields": [bits_form(f) for f in v.fields]} for v in item.variants}
    return {"words": item.words, "tag": bits_form(item.tag), "variants": variants} | since(item)


def struct_form(item: model.Struct) -> Json:
    fields = [
        {"name": f.name, "type": f.type.name, "offset": f.offset, "bytes": f.bytes}
        | ({"count": f.count} if f.count else {})
        | ({"pointer": True} if f.pointer else {})
        for f in item.fields
    ]
    return {"size": item.size, "align": item.align, "fields": fields} | since(item)


def enum_form(item: model.Enum) -> Json:
    members = {m.name: {"value": m.value} | since(m) for m in item.members}
    return {"width": item.width, "members": members} | since(item)


def object_form(item: model.Object) -> Json:
    form: Json = {"type": item.type_name, "number": item.type_number}
    for key in ("size", "min_size", "max_size", "slot"):
        constant = getattr(item, key)
        if constant is not None:
            form[key] = {"name": constant.name, "value": constant.value}
    return form | since(item)


def param_form(item: model.Param) -> Json:
    form: Json = {"name": item.name, "type": item.type.name, "direction": item.direction}
    if item.is_cap:
        return form | {"cap": item.cap}
    if item.is_struct:
        return form | {"word": item.word, "words": item.words}
    return form | {"word": item.word, "words": item.words, "lsb": item.lsb, "width": item.width}


def invocation_form(item: model.Invocation) -> Json:
    return {
        "number": item.number,
        "label": item.label,
        "function": item.function,
        "length": item.in_length,
        "reply_length": item.out_length,
        "params": [param_form(p) for p in item.params],
        "errors": sorted(item.errors),
    } | since(item)


def syscall_form(item: model.Syscall) -> Json:
    params = [
        {"name": p.name, "type": p.type.name, "direction": p.direction, "role": p.role, "register": p.register}
        for p in item.params
    ]
    return {
        "number": item.number,
        "function": item.function,
        "params": params,
        "sends_message": item.sends_message,
        "receives_message": item.receives_message,
    } | since(item)


def fault_word_form(item: model.FaultWord) -> Json:
    form: Json = {"name": item.enumerator, "index": item.index}
    if item.register:
        form["register"] = item.register
    if item.union_field:
        form["field"] = item.union_field
    return form


def fault_form(item: model.Fault) -> Json:
    form: Json = {"number": item.number, "length": item.length, "words": [fault_word_form(w) for w in item.words]}
    if item.reply_words:
        form["reply"] = [fault_word_form(w) for w in item.reply_words]
    return form | since(item)


def architecture_form(item: model.Architecture) -> Json:
    return {
        "word_bits": item.word_bits,
        "registers": item.registers,
        "trap": item.trap,
        "clobbers": item.clobbers,
        "roles": item.roles,
    }


def abi_form(abi: model.Abi) -> Json:
    """Everything that is ABI on one architecture."""
    return {
        "machine": architecture_form(abi.arch),
        "types": {t.name: type_form(t) for t in abi.types},
        "constants": {c.name: {"value": c.value} | since(c) for c in abi.constants},
        "enums": {e.name: enum_form(e) for e in abi.enums},
        "bitfields": {b.name: bitfield_form(b) for b in abi.bitfields},
        "unions": {u.name: union_form(u) for u in abi.unions},
        "structs": {s.name: struct_form(s) for s in abi.structs},
        "objects": {o.name: object_form(o) for o in abi.objects},
        "interfaces": {
            i.name: {"invocations": {n.name: invocation_form(n) for n in i.invocations}} | since(i)
            for i in abi.interfaces
        },
        "syscalls": {s.name: syscall_form(s) for s in abi.syscalls},
        "faults": {f.name: fault_form(f) for f in abi.faults},
    }


def canonical_form(abis: dict[str, model.Abi]) -> Json:
    """The whole contract."""
    first = next(iter(abis.values()))
    return {
        "abi": first.name,
        "version": {"major": first.major, "minor": first.minor},
        "architectures": {name: abi_form(abi) for name, abi in abis.items()},
    }


def canonical_text(abis: dict[str, model.Abi]) -> str:
    """The text that is hashed and committed."""
    return json.dumps(canonical_form(abis), indent=1, sort_keys=True, ensure_ascii=True) + "\n"


def seal(abis: dict[str, model.Abi]) -> None:
    """Gives every model the hash of the whole contract."""
    digest = hashlib.sha256(canonical_text(abis).encode("ascii")).hexdigest()
    for abi in abis.values():
        abi.hash = digest
