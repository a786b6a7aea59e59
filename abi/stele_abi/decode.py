# SPDX-License-Identifier: BSD-2-Clause
"""Explains numbers to a person: a message header with its words, or the registers at a system call."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from stele_abi import explain, model
from stele_abi.diagnostics import UnusableInput
from stele_abi.rows import register_of
from stele_abi.text import Row, table

Words = Mapping[int, int]  # message words that are known, by index

PAIR = re.compile(
    r"\b([A-Za-z][A-Za-z0-9_]*(?:/[A-Za-z][A-Za-z0-9]*)?)"  # x0, X00, x10/a0
    r"(?:\s*[=:]\s*|\s+)"
    r"(0x[0-9a-fA-F]+|-\d+|[0-9a-fA-F]{16}|[0-9a-fA-F]{8}|\d+)\b"
)


def number(text: str) -> int:
    """A number as people and debuggers write it; 8 or 16 digits without 0x are hexadecimal, as QEMU prints them."""
    if re.fullmatch(r"[0-9a-fA-F]{8}|[0-9a-fA-F]{16}", text):
        return int(text, 16)
    try:
        return int(text, 0)
    except ValueError:
        raise UnusableInput(f"'{text}' is no number", "0x3003, or registers such as x1=0x3003") from None


def registers_in(text: str) -> dict[str, int]:
    """Registers in a dump of QEMU, gdb, or written by hand: lower-case name without zeros in front -> value."""
    found: dict[str, int] = {}
    for names, value in PAIR.findall(text):
        for name in names.lower().split("/"):
            found.setdefault(re.sub(r"(?<=[a-z])0+(?=\d)", "", name), number(value))
    return found


# ---- which architecture ----


def chosen(abis: dict[str, model.Abi], name: str | None) -> dict[str, model.Abi]:
    if name is None:
        return abis
    if name not in abis:
        raise UnusableInput(f"there is no architecture '{name}'", ", ".join(abis))
    return {name: abis[name]}


def fitting(abis: dict[str, model.Abi], registers: Mapping[str, int]) -> model.Abi:
    """The architecture to which most of the registers belong."""

    def score(abi: model.Abi) -> tuple[int, int]:
        roles = abi.arch.roles
        return (roles["number"] in registers, sum(r in registers for r in {*roles.values(), *abi.arch.registers}))

    best = max(abis.values(), key=score)
    if not score(best)[1]:
        named = ", ".join(registers)
        raise UnusableInput(f"no register of a system call is called {named}", wanted(meant(abis, registers)))
    return best


def meant(abis: dict[str, model.Abi], registers: Mapping[str, int]) -> list[model.Abi]:
    """The architectures some of whose registers are called so but for the number: `r99` like `r0`; all if there is none."""
    stems = {name.rstrip("0123456789") for name in registers}
    near = [abi for abi in abis.values() if stems & {r.rstrip("0123456789") for r in abi.arch.registers}]
    return near or [*abis.values()]


def wanted(abis: Sequence[model.Abi]) -> str:
    """The registers of system calls, that of the number first."""
    return "; ".join(f"{abi.arch.name}: {', '.join(dict.fromkeys(abi.arch.roles.values()))}" for abi in abis)


def wide_enough(abis: dict[str, model.Abi], values: Sequence[int]) -> dict[str, model.Abi]:
    """The architectures whose words can hold all these values."""
    bits = max(value.bit_length() for value in values)
    found = {name: abi for name, abi in abis.items() if bits <= abi.word_bits}
    if not found:
        widest = max(abi.word_bits for abi in abis.values())
        names = ", ".join(name for name, abi in abis.items() if abi.word_bits == widest)
        raise UnusableInput(f"{max(values):#x} has {bits} bits", f"words of {widest} bits for {names}")
    return found


# ---- messages ----


def fields_of(abi: model.Abi, header: int) -> dict[str, int]:
    return {f.name: (header >> f.lsb) & f.mask for f in abi.bitfield("seL4_MessageInfo").fields}


def header_text(fields: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {value}" for name, value in fields.items())


def value_text(abi: model.Abi, param: model.Param | model.SyscallParam, value: int) -> str:
    """A value, with the names of its bits or enumerators."""
    text = str(value) if value < 10 else f"{value:#x}"
    block = next((b for b in abi.bitfields if b.c_type == param.type.name and b.words == 1), None)
    if block is not None:
        return f"{text}: " + ", ".join(f"{f.name} {(value >> f.lsb) & f.mask}" for f in block.fields)
    enum = next((e for e in abi.enums if e.name == param.type.name), None)
    names = [m.name for m in enum.members if m.value == value] if enum else []
    return f"{text}: {names[0]}" if names else text


def param_value(param: model.Param, words: Words) -> int | None:
    """A parameter's value, when all its words are known."""
    value = 0
    for index in range(param.words):
        word = words.get((param.word or 0) + index)
        if word is None:
            return None
        value |= word << (index * param.word_bits)
    return (value >> param.lsb) & param.mask


def param_rows(abi: model.Abi, params: Sequence[model.Param], words: Words) -> list[Row]:
    rows: list[Row] = []
    for param in params:
        place = f"cap{param.cap}" if param.is_cap else f"mr{param.word}"
        if param.is_cap:
            rows.append((place, param.name, f"caps_or_badges[{param.cap}] of the IPC buffer"))
        elif param.is_struct:
            rows.append((f"{place}..", param.name, f"{param.type.name}, {explain.count(param.words, 'word')}"))
        else:
            value = param_value(param, words)
            where = f"in {register_of(abi, param.word or 0)}, which is not known"
            rows.append((place, param.name, where if value is None else value_text(abi, param, value)))
    return rows


def fault_rows(fault: model.Fault, words: Words) -> list[Row]:
    return [(f"mr{w.index}", w.name, hex(words[w.index]) if w.index in words else "not known") for w in fault.words]


def request(abi: model.Abi, fields: Mapping[str, int], words: Words) -> list[str]:
    """What the header means when it is sent to an object."""
    invocation = next((i for i in abi.invocations if i.number == fields["label"]), None)
    if invocation is None:
        return [f"sent to an object: no operation has the number {fields['label']}; the answer is IllegalOperation"]
    lines = [f"sent to an object: {invocation.qualified} ({invocation.label})"]
    lacking = []
    if fields["length"] < invocation.in_length_fixed:
        lacking.append(f"{explain.count(invocation.in_length_fixed, 'word')}, has {fields['length']}")
    if fields["extraCaps"] < len(invocation.caps):
        lacking.append(f"{len(invocation.caps)} extra capabilities, has {fields['extraCaps']}")
    if lacking:
        lines.append(f"  too short: needs {' and '.join(lacking)}; the answer is TruncatedMessage")
    return lines + table(param_rows(abi, invocation.inputs, words), 2)


def answer(abi: model.Abi, fields: Mapping[str, int], invocation: model.Invocation | None, words: Words) -> list[str]:
    """What the header means when an object answers with it."""
    errors = {m.value: m for e in abi.enums if e.kind == "errors" for m in e.members}
    error = errors.get(fields["label"])
    if error is None:
        return []
    lines = [f"answer of an object: {error.name}" + (f" ({' '.join(error.doc.split())})" if error.doc else "")]
    if invocation is not None and not error.value:
        lines += table(param_rows(abi, invocation.outputs, words), 2)
    return lines


def fault(abi: model.Abi, fields: Mapping[str, int], words: Words) -> list[str]:
    """What the header means when a fault endpoint receives it from the kernel."""
    kind = next((f for f in abi.faults if f.number == fields["label"] and f.words), None)
    if kind is None:
        return []
    return [f"received from a fault endpoint: {kind.name}", *table(fault_rows(kind, words), 2)]


def decode_header(abis: dict[str, model.Abi], header: int, words: Words) -> list[str]:
    """Everything that a message header can mean, once for all architectures that agree."""
    groups: list[tuple[list[str], list[str]]] = []
    for name, abi in abis.items():
        fields = fields_of(abi, header & model.low_mask(abi.word_bits))
        lines = [header_text(fields), *request(abi, fields, words), *answer(abi, fields, None, words)]
        lines += fault(abi, fields, words)
        known = next((names for names, other in groups if other == lines), None)
        if known is not None:
            known.append(name)
        else:
            groups.append(([name], lines))
    made = [f"{header:#x} as seL4_MessageInfo"]
    for names, lines in groups:
        made += ["", f"  {', '.join(names)}", *(f"    {line}" for line in lines)]
    return made


# ---- registers ----


def syscall_rows(abi: model.Abi, call: model.Syscall, registers: Mapping[str, int], after: bool) -> list[Row]:
    rows: list[Row] = []
    for param in call.outputs if after else call.inputs:
        value = registers.get(param.register)
        rows.append((param.register, param.name, "not known" if value is None else value_text(abi, param, value)))
    return rows


def decode_registers(abi: model.Abi, registers: Mapping[str, int], after: bool) -> list[str]:
    """A dump of registers at a system call, or after one."""
    roles, word = abi.arch.roles, model.low_mask(abi.word_bits)
    raw = registers.get(roles["number"])
    if raw is None:
        what = f"the number of the system call is missing: {roles['number']} on {abi.arch.name}"
        raise UnusableInput(what, f"{roles['number']}={abi.syscall('Call').number} for Call, besides the others")
    value = (raw & word) - (1 << abi.word_bits) if (raw & word) >> (abi.word_bits - 1) else raw & word
    call = next((c for c in abi.syscalls if c.number == value), None)
    head = f"{abi.arch.name}: {'after ' if after else ''}"
    if call is None:
        return [f"{head}system call {value} does not exist; the thread gets the fault UnknownSyscall"]
    lines = [f"{head}system call {call.name} ({call.number}), {call.function}()"]
    lines += table(syscall_rows(abi, call, registers, after), 2)
    header = registers.get(roles["info"])
    if header is None or not (call.receives_message if after else call.sends_message):
        return lines
    fields = fields_of(abi, header & word)
    words = {i: registers[r] & word for i, r in enumerate(abi.arch.message_registers) if r in registers}
    more = (answer(abi, fields, None, words) + fault(abi, fields, words)) if after else request(abi, fields, words)
    return [*lines, *(f"  {line}" for line in more)]


def decode(abis: dict[str, model.Abi], tokens: Sequence[str], arch: str | None, after: bool) -> list[str]:
    """What the tokens of the command line, or a dump, say."""
    offered = chosen(abis, arch)
    text = " ".join(tokens)
    registers = registers_in(text)
    if registers:
        abi = fitting(offered, registers)
        own = [value for name, value in registers.items() if name in abi.arch.registers]
        wide_enough({abi.arch.name: abi}, own or [0])
        return decode_registers(abi, registers, after)
    numbers = [number(token) for token in text.replace(",", " ").split()]
    if not numbers:
        raise UnusableInput("there is nothing to decode", "0x3003, or registers such as x1=0x3003")
    if numbers[0] < 0:
        abi = next(iter(offered.values()))
        call = next((c for c in abi.syscalls if c.number == numbers[0]), None)
        return [f"{numbers[0]} is the system call {call.name}, {call.function}()" if call else "no system call"]
    return decode_header(wide_enough(offered, numbers), numbers[0], dict(enumerate(numbers[1:])))
