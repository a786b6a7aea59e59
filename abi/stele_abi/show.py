# SPDX-License-Identifier: BSD-2-Clause
"""Explains one thing of the contract to a person: a call register by register, a layout bit by bit."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Callable, Iterable
from typing import Any

from stele_abi import explain, model, vectors
from stele_abi.backends import c, rust

COLUMNS = 100
Row = tuple[str, ...]


# ---- text ----


def table(rows: Iterable[Row], indent: int = 4) -> list[str]:
    """Rows with aligned columns; the last column is wrapped."""
    rows = list(rows)
    if not rows:
        return []
    count = len(rows[0])
    widths = [max(len(row[i]) for row in rows) for i in range(count - 1)]
    lines = []
    for row in rows:
        head = " " * indent + "".join(cell.ljust(width + 2) for cell, width in zip(row, widths))
        room = max(COLUMNS - len(head), 30)
        wrapped = textwrap.wrap(row[-1], room) or [""]
        lines.append((head + wrapped[0]).rstrip())
        lines += [(" " * len(head) + more).rstrip() for more in wrapped[1:]]
    return lines


def paragraph(text: str, indent: int = 2) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(" ".join(text.split()), COLUMNS, initial_indent=pad, subsequent_indent=pad) if text else []


def paragraphs(text: str) -> list[str]:
    """Documentation, with an empty line between its paragraphs."""
    made = [paragraph(part) for part in text.split("\n\n")]
    return [line for number, lines in enumerate(made) for line in ([""] if number else []) + lines]


def title(text: str, item: model.Item) -> list[str]:
    """First line: the name on the left, its age on the right; then the documentation."""
    marks = [f"since {item.since}"] if item.since else []
    marks += ["unstable"] * item.unstable + ["debug kernels only"] * item.debug
    marks += ["no kernel offers it yet"] * item.later
    note = ", ".join(marks)
    line = text + note.rjust(COLUMNS - len(text)) if len(text) + len(note) < COLUMNS else f"{text}  {note}"
    return [line.rstrip(), *paragraphs(item.doc)]


def signature(language: str, head: str, arguments: list[str], tail: str) -> list[str]:
    """A function's head, one line if it fits, else one argument below the other."""
    label = f"  {language:<5}"
    line = f"{label}{head}({', '.join(arguments)}){tail}"
    if len(line) <= COLUMNS:
        return [line]
    kept = [argument.replace(" ", "\0") for argument in arguments]  # an argument stays on one line
    lines = textwrap.wrap(", ".join(kept) + f"){tail}".replace(" ", "\0"), COLUMNS - 11)
    return [f"{label}{head}(", *(" " * 11 + part.replace("\0", " ") for part in lines)]


# ---- one architecture at a time ----


def register_of(abi: model.Abi, word: int) -> str:
    """Where message word `word` is: a register or the IPC buffer."""
    registers = abi.arch.message_registers
    return registers[word] if word < len(registers) else f"msg[{word}]"


def part_text(part: model.Part) -> str:
    """What a part says about its parameter."""
    name = f"{part.param.name} : {part.param.type.name}"
    if part.param.is_wide:
        half = "upper" if part.source_shift else "lower"
        return f"{name} ({half} half)"
    if part.whole:
        return name
    high = part.shift + part.mask.bit_length() - 1
    bits = f"[{high}:{part.shift}]" if high != part.shift else f"[{high}]"
    return f"{bits} {name}"


def word_rows(abi: model.Abi, words: list[model.MessageWord]) -> list[Row]:
    """A row for each part of each message word."""
    rows: list[Row] = []
    for word in words:
        place = (f"mr{word.index}", register_of(abi, word.index))
        if not word.parts:
            rows.append((*place, "0", "Reserved."))
        for part in word.parts:
            doc = part.param.doc if part.is_first else ""
            rows.append((*place, part_text(part), explain.joined(doc)))
            place = ("", "")
    return rows


def struct_rows(abi: model.Abi, param: model.Param | None) -> list[Row]:
    """A row for a struct that fills the words from one on."""
    if param is None or param.word is None:
        return []
    last = param.word + param.words - 1
    start = register_of(abi, param.word)
    return [(f"mr{param.word}..{last}", f"{start}..", f"{param.name} : {param.type.name}", explain.joined(param.doc))]


def call_rows(abi: model.Abi, invocation: model.Invocation) -> list[Row]:
    """The registers of a call."""
    roles = abi.arch.roles
    call = abi.syscall("Call")
    word = vectors.message_info(abi, invocation.number, len(invocation.caps), invocation.in_length)
    sizes = f"{explain.count(len(invocation.caps), 'capability')}, {explain.count(invocation.in_length, 'word')}"
    header = f"label {invocation.number}, {sizes}: {word:#x}"
    rows: list[Row] = [
        ("number", roles["number"], str(call.number), "The system call Call."),
        ("capability", roles["cap"], f"service : seL4_{invocation.interface}", "The capability that is invoked."),
        ("header", roles["info"], "seL4_MessageInfo", header),
    ]
    for param in invocation.caps:
        text = f"{param.name} : {param.type.name}"
        rows.append((f"cap{param.cap}", f"caps_or_badges[{param.cap}]", text, explain.joined(param.doc)))
    return rows + word_rows(abi, invocation.in_words) + struct_rows(abi, invocation.in_struct)


def reply_rows(abi: model.Abi, invocation: model.Invocation) -> list[Row]:
    """The registers of the answer."""
    length = explain.count(invocation.out_length, "word")
    rows: list[Row] = [("header", abi.arch.roles["info"], "seL4_MessageInfo", f"label 0 or the error, {length}")]
    return rows + word_rows(abi, invocation.out_words) + struct_rows(abi, invocation.out_struct)


def show_invocation(abis: dict[str, model.Abi], invocation: model.Invocation) -> list[str]:
    """An invocation on every architecture that has it."""
    lines = title(invocation.qualified, invocation) + [""]
    service = f"seL4_{invocation.interface}"
    arguments = c.arguments(invocation, service).split(", ")
    lines += signature("C", f"{c.result_type(invocation)} {invocation.function}", arguments, ";")
    arguments = [f"service: {service}", *rust.stub_arguments(invocation)]
    lines += signature("Rust", f"unsafe fn {invocation.function}", arguments, f" -> {rust.result_type(invocation)}")
    for name, abi in abis.items():
        here = next((i for i in abi.invocations if i.function == invocation.function), None)
        if here is None:
            lines += ["", f"  {name}: does not have this operation"]
            continue
        lines += ["", f"  {name} ({abi.word_bits}-bit words): {abi.arch.trap}, number {here.number} ({here.label})"]
        lines += table(call_rows(abi, here))
        lines += ["   answer", *table(reply_rows(abi, here))]
    return lines + show_errors(abis, invocation)


def show_errors(abis: dict[str, model.Abi], invocation: model.Invocation) -> list[str]:
    """Each error, what the answer's first words say about it, and when it occurs."""
    found = explain.errors(next(iter(abis.values())), invocation)
    rows = [(e.name, e.words, e.when) for e in found]
    return ["", "  errors", *table(rows)] if rows else []


def show_interface(abis: dict[str, model.Abi], interface: model.Interface) -> list[str]:
    lines = title(f"interface {interface.name}", interface) + [""]
    rows = []
    for invocation in interface.invocations:
        numbers = [
            f"{name} {i.number}"
            for name, abi in abis.items()
            for i in abi.invocations
            if i.function == invocation.function
        ]
        same = len({n.split()[1] for n in numbers}) == 1 and len(numbers) == len(abis)
        number = numbers[0].split()[1] if same else ", ".join(numbers)
        rows.append((invocation.qualified, number, invocation.doc.split(". ")[0].split("\n")[0]))
    return lines + table(rows, 2)


def bits_text(field: model.BitField, words: int) -> str:
    place = f"[{field.msb}:{field.lsb}]" if field.width > 1 else f"[{field.lsb}]"
    return f"w{field.word}{place}" if words > 1 else place


def bit_rows(fields: list[model.BitField], words: int) -> list[Row]:
    order = sorted(fields, key=lambda f: (f.word, -f.lsb))
    return [(bits_text(f, words), f.name, explain.joined(f.doc)) for f in order]


Find = Callable[[model.Abi], Any]
Rows = Callable[[model.Abi, Any], list[Row]]


def grouped(abis: dict[str, model.Abi], find: Find, rows: Rows) -> list[tuple[list[str], list[Row]]]:
    """Rows for every architecture, with the names of those for which they are the same."""
    groups: list[tuple[list[str], list[Row]]] = []
    for name, abi in abis.items():
        item = find(abi)
        made = rows(abi, item) if item is not None else []
        same = next((names for names, known in groups if known == made), None)
        if same is not None:
            same.append(name)
        else:
            groups.append(([name], made))
    return groups


def per_architecture(abis: dict[str, model.Abi], find: Find, rows: Rows) -> list[str]:
    """Rows for every architecture, once where they are the same."""
    lines: list[str] = []
    for names, made in grouped(abis, find, rows):
        labels = [f"{name} ({abis[name].word_bits}-bit words)" for name in names]
        lines += ["", f"  {' and '.join(labels)}", *(table(made) or ["    not there"])]
    return lines


def named(items: Iterable[Any], name: str) -> Any:
    return next((item for item in items if item.name == name), None)


# ---- the rows of each kind, which the manual shows too ----


def bitfield_rows(_: model.Abi, item: model.Bitfield) -> list[Row]:
    return bit_rows(item.fields, item.words)


def union_rows(_: model.Abi, item: model.Union) -> list[Row]:
    made: list[Row] = [(bits_text(item.tag, item.words), item.tag.name, "The tag.")]
    for variant in item.variants:
        made.append(("", "", ""))
        made.append((f"tag {variant.tag}", variant.name, ""))
        made += bit_rows(variant.fields, item.words)
    return made


def field_rows(_: model.Abi, item: model.Struct) -> list[Row]:
    made: list[Row] = []
    for f in item.fields:
        shape = f.type.name + ("*" if f.pointer else "") + (f"[{f.count}]" if f.count else "")
        made.append((str(f.offset), str(f.bytes), f"{f.name} : {shape}", explain.joined(f.doc)))
    return made


def enum_rows(_: model.Abi, item: model.Enum) -> list[Row]:
    return [(str(m.value), m.name, explain.joined(m.doc)) for m in item.members]


def constant_rows(_: model.Abi, item: model.Constant) -> list[Row]:
    return [(str(item.value), hex(item.value) if item.value > 9 else "")]


def object_rows(_: model.Abi, item: model.Object) -> list[Row]:
    made: list[Row] = [("type", str(item.type_number), item.type_name)]
    for what, size in (
        ("size", item.size),
        ("smallest", item.min_size),
        ("largest", item.max_size),
        ("per slot", item.slot),
    ):
        if size is not None:
            made.append((what, f"2^{size.value} = {1 << size.value} bytes", size.name))
    return made


def syscall_rows(abi: model.Abi, call: model.Syscall) -> list[Row]:
    """Direction, register, what it holds, meaning."""
    registers = abi.arch.message_registers
    message = ("mr0..mr3", "The first words of the message; more are in the IPC buffer.")
    words = f"{registers[0]}..{registers[-1]}"
    rows: list[Row] = [("in", abi.arch.roles["number"], str(call.number), "The number.")]
    rows += [("in", p.register, f"{p.name} : {p.type.name}", explain.joined(p.doc)) for p in call.inputs]
    rows += [("in", words, *message)] if call.sends_message else []
    rows += [("out", p.register, f"{p.name} : {p.type.name}", explain.joined(p.doc)) for p in call.outputs]
    return rows + ([("out", words, *message)] if call.receives_message else [])


def fault_rows(_: model.Abi, fault: model.Fault) -> list[Row]:
    """Message word, enumerator, register that it mirrors, meaning."""
    return [(f"mr{w.index}", w.enumerator, w.register, explain.joined(w.doc)) for w in fault.words]


def fault_reply_rows(_: model.Abi, fault: model.Fault) -> list[Row]:
    """The same for the reply that lets the thread go on."""
    return [(f"mr{w.index}", w.enumerator, w.register, explain.joined(w.doc)) for w in fault.reply_words]


def type_rows(_: model.Abi, item: model.Type) -> list[Row]:
    integer = f"{'signed' if item.signed else 'unsigned'} integer"
    bits = f"{item.bits} bits"
    if item.message_bits != item.bits:
        bits += f", {explain.count(item.message_bits, 'bit')} in a message"
    return [(integer if item.kind == "integer" else f"{item.kind} of {item.base}", bits)]


# ---- each kind as text ----


def show_bitfield(abis: dict[str, model.Abi], item: model.Bitfield) -> list[str]:
    arguments = [f"seL4_Word {f.name}" for f in item.fields]
    lines = title(f"bitfield {item.name}", item) + [""]
    lines += signature("C", f"{item.c_type} {item.name}_new", arguments, ";")
    lines += signature("Rust", f"{item.c_type}::new", [f"{f.name}: seL4_Word" for f in item.fields], "")
    return lines + per_architecture(abis, lambda abi: named(abi.bitfields, item.name), bitfield_rows)


def show_union(abis: dict[str, model.Abi], item: model.Union) -> list[str]:
    lines = title(f"union {item.name}, {item.words} words", item)
    return lines + per_architecture(abis, lambda abi: named(abi.unions, item.name), union_rows)


def show_struct(abis: dict[str, model.Abi], item: model.Struct) -> list[str]:
    def rows(abi: model.Abi, struct: model.Struct) -> list[Row]:
        return [("offset", "size", "field", f"{struct.size} bytes in all"), *field_rows(abi, struct)]

    return title(f"struct {item.name}", item) + per_architecture(abis, lambda abi: named(abi.structs, item.name), rows)


def show_enum(abis: dict[str, model.Abi], item: model.Enum) -> list[str]:
    width = "a word wide" if item.is_word else f"{item.width} bytes wide"
    lines = title(f"{item.kind} {item.name}, {width}", item)
    return lines + per_architecture(abis, lambda abi: named(abi.enums, item.name), enum_rows)


def show_constant(abis: dict[str, model.Abi], item: model.Constant) -> list[str]:
    lines = title(f"constant {item.name}", item)
    return lines + per_architecture(abis, lambda abi: named(abi.constants, item.name), constant_rows)


def show_object(abis: dict[str, model.Abi], item: model.Object) -> list[str]:
    lines = title(f"object {item.name}", item)
    return lines + per_architecture(abis, lambda abi: named(abi.objects, item.name), object_rows)


def show_syscall(abis: dict[str, model.Abi], item: model.Syscall) -> list[str]:
    lines = title(f"system call {item.name}, number {item.number} ({item.c_name}), {item.function}()", item)
    for name, abi in abis.items():
        rows = syscall_rows(abi, named(abi.syscalls, item.name))
        lines += ["", f"  {name} ({abi.word_bits}-bit words): {abi.arch.trap}", *table(rows)]
    return lines + ["", "  Every register that is not named as out keeps its value."]


def show_fault(abis: dict[str, model.Abi], item: model.Fault) -> list[str]:
    def rows(abi: model.Abi, fault: model.Fault) -> list[Row]:
        reply: list[Row] = [("reply", "", "", "label 0: the thread goes on with these registers")]
        made = fault_rows(abi, fault)
        return made + reply + fault_reply_rows(abi, fault) if fault.reply_words else made

    lines = title(f"fault {item.name}, type {item.number} ({item.enumerator})", item)
    return lines + per_architecture(abis, lambda abi: named(abi.faults, item.name), rows)


def show_type(abis: dict[str, model.Abi], item: model.Type) -> list[str]:
    return title(f"type {item.name}", item) + per_architecture(abis, lambda abi: named(abi.types, item.name), type_rows)


# ---- finding ----

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
        short = (
            item.qualified.split("_", 1)[-1]
            if item.interface.startswith(("ARM_", "RISCV_", "X86_"))
            else item.qualified
        )
        names = {item.qualified, short, item.function, item.label}
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
            lines += ["", "-" * COLUMNS, ""]
        lines += KINDS[kind][1](abis, item)
    return lines


def listing(abis: dict[str, model.Abi]) -> list[str]:
    """All names, by kind."""
    groups: dict[str, list[str]] = {}
    for kind, item in everything(abis):
        groups.setdefault(kind, []).append(item.qualified if kind == "invocation" else item.name)
    lines: list[str] = []
    for kind, names in groups.items():
        lines += [f"{kind} ({len(names)})", *paragraph("  ".join(names)), ""]
    return lines + ["Ask for any of them: ./stele abi show TCB.Configure"]
