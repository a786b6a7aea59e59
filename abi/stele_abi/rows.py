# SPDX-License-Identifier: BSD-2-Clause
"""The rows of each kind of thing, as `abi show` and the manual print them: a call register by register, a layout bit by bit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from stele_abi import explain, model, vectors
from stele_abi.text import Row

Find = Callable[[model.Abi], Any]
Rows = Callable[[model.Abi, Any], list[Row]]


def named(items: Iterable[Any], name: str) -> Any:
    return next((item for item in items if item.name == name), None)


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


def bits_text(field: model.BitField, words: int) -> str:
    place = f"[{field.msb}:{field.lsb}]" if field.width > 1 else f"[{field.lsb}]"
    return f"w{field.word}{place}" if words > 1 else place


def bit_rows(fields: list[model.BitField], words: int) -> list[Row]:
    order = sorted(fields, key=lambda f: (f.word, -f.lsb))
    return [(bits_text(f, words), f.name, explain.joined(f.doc)) for f in order]


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
