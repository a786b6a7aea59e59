# SPDX-License-Identifier: BSD-2-Clause
"""Explains one thing of the contract to a person."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any

from stele_abi import explain, model, rows, text
from stele_abi.backends.c import stubs as c
from stele_abi.backends.rust import stubs as rust


def show_invocation(abis: dict[str, model.Abi], invocation: model.Invocation) -> list[str]:
    """An invocation on every architecture that has it."""
    lines = text.title(invocation.qualified, invocation) + [""]
    service = f"seL4_{invocation.interface}"
    arguments = c.arguments(invocation, service).split(", ")
    lines += text.signature("C", f"{invocation.result_type} {invocation.function}", arguments, ";")
    arguments = [f"service: {service}", *rust.stub_arguments(invocation)]
    lines += text.signature("Rust", f"unsafe fn {invocation.function}", arguments, f" -> {invocation.result_type}")
    for name, abi in abis.items():
        here = next((i for i in abi.invocations if i.function == invocation.function), None)
        if here is None:
            lines += ["", f"  {name}: does not have this operation"]
            continue
        lines += ["", f"  {name} ({abi.word_bits}-bit words): {abi.arch.trap}, number {here.number} ({here.label})"]
        lines += text.table(rows.call_rows(abi, here))
        lines += ["   answer", *text.table(rows.reply_rows(abi, here))]
    return lines + show_errors(abis, invocation)


def show_errors(abis: dict[str, model.Abi], invocation: model.Invocation) -> list[str]:
    """Each error, what the answer's first words say about it, and when it occurs."""
    found = explain.errors(next(iter(abis.values())), invocation)
    told = [(e.name, e.words, e.when) for e in found]
    return ["", "  errors", *text.table(told)] if told else []


def show_interface(abis: dict[str, model.Abi], interface: model.Interface) -> list[str]:
    lines = text.title(f"interface {interface.name}", interface) + [""]
    told = []
    for invocation in interface.invocations:
        numbers = [
            f"{name} {i.number}"
            for name, abi in abis.items()
            for i in abi.invocations
            if i.function == invocation.function
        ]
        same = len({n.split()[1] for n in numbers}) == 1 and len(numbers) == len(abis)
        number = numbers[0].split()[1] if same else ", ".join(numbers)
        told.append((invocation.qualified, number, invocation.doc.split(". ")[0].split("\n")[0]))
    return lines + text.table(told, 2)


def per_architecture(abis: dict[str, model.Abi], find: rows.Find, how: rows.Rows) -> list[str]:
    """Rows for every architecture, once where they are the same."""
    lines: list[str] = []
    for names, made in rows.grouped(abis, find, how):
        labels = [f"{name} ({abis[name].word_bits}-bit words)" for name in names]
        lines += ["", f"  {' and '.join(labels)}", *(text.table(made) or ["    not there"])]
    return lines


def show_bitfield(abis: dict[str, model.Abi], item: model.Bitfield) -> list[str]:
    arguments = [f"seL4_Word {f.name}" for f in item.fields]
    lines = text.title(f"bitfield {item.name}", item) + [""]
    lines += text.signature("C", f"{item.c_type} {item.name}_new", arguments, ";")
    lines += text.signature("Rust", f"{item.c_type}::new", [f"{f.name}: seL4_Word" for f in item.fields], "")
    return lines + per_architecture(abis, lambda abi: rows.named(abi.bitfields, item.name), rows.bitfield_rows)


def show_union(abis: dict[str, model.Abi], item: model.Union) -> list[str]:
    lines = text.title(f"union {item.name}, {item.words} words", item)
    return lines + per_architecture(abis, lambda abi: rows.named(abi.unions, item.name), rows.union_rows)


def show_struct(abis: dict[str, model.Abi], item: model.Struct) -> list[str]:
    def fields(abi: model.Abi, struct: model.Struct) -> list[text.Row]:
        return [("offset", "size", "field", f"{struct.size} bytes in all"), *rows.field_rows(abi, struct)]

    return text.title(f"struct {item.name}", item) + per_architecture(
        abis, lambda abi: rows.named(abi.structs, item.name), fields
    )


def show_enum(abis: dict[str, model.Abi], item: model.Enum) -> list[str]:
    width = "a word wide" if item.is_word else f"{item.width} bytes wide"
    lines = text.title(f"{item.kind} {item.name}, {width}", item)
    return lines + per_architecture(abis, lambda abi: rows.named(abi.enums, item.name), rows.enum_rows)


def show_constant(abis: dict[str, model.Abi], item: model.Constant) -> list[str]:
    lines = text.title(f"constant {item.name}", item)
    return lines + per_architecture(abis, lambda abi: rows.named(abi.constants, item.name), rows.constant_rows)


def show_object(abis: dict[str, model.Abi], item: model.Object) -> list[str]:
    lines = text.title(f"object {item.name}", item)
    return lines + per_architecture(abis, lambda abi: rows.named(abi.objects, item.name), rows.object_rows)


def show_syscall(abis: dict[str, model.Abi], item: model.Syscall) -> list[str]:
    lines = text.title(f"system call {item.name}, number {item.number} ({item.c_name}), {item.function}()", item)
    for name, abi in abis.items():
        registers = rows.syscall_rows(abi, rows.named(abi.syscalls, item.name))
        lines += ["", f"  {name} ({abi.word_bits}-bit words): {abi.arch.trap}", *text.table(registers)]
    return lines + ["", "  Every register that is not named as out keeps its value."]


def show_fault(abis: dict[str, model.Abi], item: model.Fault) -> list[str]:
    def words(abi: model.Abi, fault: model.Fault) -> list[text.Row]:
        reply: list[text.Row] = [("reply", "", "", "label 0: the thread goes on with these registers")]
        made = rows.fault_rows(abi, fault)
        return made + reply + rows.fault_reply_rows(abi, fault) if fault.reply_words else made

    lines = text.title(f"fault {item.name}, type {item.number} ({item.enumerator})", item)
    return lines + per_architecture(abis, lambda abi: rows.named(abi.faults, item.name), words)


def show_type(abis: dict[str, model.Abi], item: model.Type) -> list[str]:
    return text.title(f"type {item.name}", item) + per_architecture(
        abis, lambda abi: rows.named(abi.types, item.name), rows.type_rows
    )


Shower = Callable[[dict[str, model.Abi], Any], list[str]]

KINDS: dict[str, tuple[Callable[[model.Abi], list[Any]], Shower]] = {
    "interface": (lambda abi: abi.interfaces, show_interface),
    "invocation": (lambda abi: abi.invocations, show_invocation),
    "syscall": (lambda abi: abi.syscalls, show_syscall),
    "fault": (lambda abi: abi.faults, show_fault),
    "object": (lambda abi: abi.objects, show_object),
    "bitfield": (lambda abi: abi.bitfields, show_bitfield),
    "union": (lambda abi: abi.unions, show_union),
    "struct": (lambda abi: abi.structs, show_struct),
    "enum": (lambda abi: abi.enums, show_enum),
    "constant": (lambda abi: abi.constants, show_constant),
    "type": (lambda abi: abi.types, show_type),
}


def names_of(item: Any) -> set[str]:
    """All names under which a person may ask for something."""
    names = {item.name}
    if isinstance(item, model.Invocation):
        names = {item.qualified, model.plain(item.qualified), item.function, item.label}
    if isinstance(item, model.Interface):
        names |= {item.short, item.c_type}
    if isinstance(item, model.Syscall):
        names |= {item.c_name, item.function}
    if isinstance(item, model.Fault):
        names.add(item.enumerator)
    if isinstance(item, model.Enum):
        names |= {m.name for m in item.members}
    if isinstance(item, (model.Bitfield, model.Union)):
        names.add(item.c_type)
    return names | {name.removeprefix("seL4_") for name in names}


def everything(abis: dict[str, model.Abi]) -> list[tuple[str, Any]]:
    """Every item, once, as the first architecture that has it sees it."""
    found: dict[tuple[str, str], Any] = {}
    for abi in abis.values():
        for kind, (items, _) in KINDS.items():
            for item in items(abi):
                key = item.qualified if isinstance(item, model.Invocation) else item.name
                found.setdefault((kind, key), item)
    return [(kind, item) for (kind, _), item in found.items()]


def find(abis: dict[str, model.Abi], words: list[str]) -> list[tuple[str, Any]]:
    """What a person means by `TCB.Configure`, `syscall Call`, `MessageInfo`."""
    kind = words[0].lower() if len(words) > 1 else ""
    wanted = words[-1]
    candidates = [(k, item) for k, item in everything(abis) if not kind or k == kind]
    exact = [(k, item) for k, item in candidates if wanted in names_of(item)]
    if exact:
        return exact
    folded = wanted.lower()
    near = [(k, item) for k, item in candidates if folded in {n.lower() for n in names_of(item)}]
    return near or [(k, item) for k, item in candidates if k == "invocation" and folded == item.name.lower()]


def suggestions(abis: dict[str, model.Abi], wanted: str) -> list[str]:
    """Names that are near."""
    names = {name for _, item in everything(abis) for name in names_of(item)}
    inside = sorted(n for n in names if wanted.lower() in n.lower() and len(wanted) > 2)
    near = difflib.get_close_matches(wanted, names, n=5, cutoff=0.6)
    folded = {n.lower(): n for n in names}
    near += [folded[n] for n in difflib.get_close_matches(wanted.lower(), folded, n=5, cutoff=0.6)]
    return list(dict.fromkeys(near + inside[:5]))[:6]


def show(abis: dict[str, model.Abi], words: list[str]) -> list[str] | None:
    """The explanation of everything that goes by that name, or None."""
    found = find(abis, words)
    if not found:
        return None
    lines: list[str] = []
    for kind, item in found:
        if lines:
            lines += ["", "-" * text.COLUMNS, ""]
        lines += KINDS[kind][1](abis, item)
    return lines


def listing(abis: dict[str, model.Abi]) -> list[str]:
    """All names, by kind."""
    groups: dict[str, list[str]] = {}
    for kind, item in everything(abis):
        groups.setdefault(kind, []).append(item.qualified if kind == "invocation" else item.name)
    lines: list[str] = []
    for kind, names in groups.items():
        lines += [f"{kind} ({len(names)})", *text.paragraph("  ".join(names)), ""]
    return lines + ["Ask for any of them: ./stele abi show TCB.Configure"]
