# SPDX-License-Identifier: BSD-2-Clause
"""What the C user backend adds to its templates: C expressions, signatures and comments."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from stele_abi import explain, model, vectors
from stele_abi.pages import page_of

CONFIG = Path(__file__).parent.parent / "templates" / "c" / "config.toml"
COLUMNS = 120


def number(value: int, large: bool = False) -> str:
    """A constant as a C literal that also an assembler reads; addresses and masks in hexadecimal."""
    return f"{value:#x}" if large else str(value)


def comment(lines: list[str], indent: str = "") -> str:
    """Lines of documentation as a doxygen comment; nothing for none."""
    lines = [line.rstrip() for line in lines]
    if not lines:
        return ""
    if len(lines) == 1 and len(indent + lines[0]) + 7 <= COLUMNS:
        return f"{indent}/** {lines[0]} */\n"
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


def trailing(doc: str) -> str:
    """Documentation of an enumerator or a field, behind it on the same line."""
    return f" /**< {' '.join(doc.split())} */" if doc else ""


def macro_comment(doc: str) -> str:
    """Documentation in front of a macro."""
    return comment(doc.split("\n")) if doc else ""


# ---- invocations ----


def c_type(param: model.Param) -> str:
    """The type of a parameter in the C stub."""
    if not param.is_struct:
        return param.type.name
    return f"const {param.type.name} *" if param.direction == "in" else f"{param.type.name} *"


def declare(kind: str, name: str) -> str:
    """`type name`, with a star next to the name."""
    return f"{kind}{name}" if kind.endswith("*") else f"{kind} {name}"


def arguments(invocation: model.Invocation, service: str) -> str:
    """The argument list of a stub: the capability that is invoked, the inputs, and pointers for structs."""
    given = [p for p in invocation.params if p.direction == "in" or p.is_struct]
    return ", ".join([f"{service} _service"] + [declare(c_type(p), p.name) for p in given])


def result_type(invocation: model.Invocation) -> str:
    """What a stub returns: the error, or a struct of the error and the outputs."""
    return f"{invocation.function}_t" if invocation.out_scalars else "seL4_Error"


def prototype(invocation: model.Invocation, service: str) -> str:
    """The head of a stub, broken after the last column."""
    return wrap_call(f"LIBSEL4_INLINE {result_type(invocation)} {invocation.function}(", arguments(invocation, service))


def wrap_call(head: str, inside: str) -> str:
    """`head` + arguments + `)`, continued below the opening bracket where it is too long."""
    text, line = "", head
    parts = inside.split(", ")
    for index, part in enumerate(parts):
        piece = part + (")" if index == len(parts) - 1 else ",")
        joined = line + piece if line.endswith("(") else f"{line} {piece}"
        if len(joined) > COLUMNS and not line.endswith("("):
            text += line + "\n"
            joined = " " * len(head) + piece
        line = joined
    return text + line


def value(param: model.Param) -> str:
    """The bits of an input as an integer expression."""
    return f"{param.name}.words[0]" if param.type.is_bitfield else param.name


def word_in(word: model.MessageWord) -> str:
    """A message word, made of the inputs that share it."""
    return " | ".join(part_in(part) for part in word.parts) or "0"


def part_in(part: model.Part) -> str:
    text = value(part.param)
    if part.whole and not part.source_shift:
        return text if part.param.type.name == model.WORD_TYPE else f"(seL4_Word){text}"
    if part.source_shift:
        text = f"({text} >> {part.source_shift})"
    text = f"(seL4_Word){text}"
    if not part.whole:
        text = f"({text} & {part.mask:#x}ul)"
    return f"({text} << {part.shift})" if part.shift else text


def inputs(abi: model.Abi, invocation: model.Invocation) -> list[str]:
    """All message words of a call, in order, as C expressions."""
    words = [word_in(word) for word in invocation.in_words]
    given = invocation.in_struct
    if given is not None:
        words = (words + ["0"] * given.word)[: given.word]
        words += [f"{given.name}->{f.name}" for f in abi.struct(given.type.name).fields]
    return words


def message_word(abi: model.Abi, index: int) -> str:
    """A word of the answer: of a register's variable or of the IPC buffer."""
    return f"mr{index}" if index < len(abi.arch.message_registers) else f"seL4_GetMR({index})"


def output(abi: model.Abi, invocation: model.Invocation, param: model.Param) -> str:
    """The value of an output, put together from the answer's words."""
    terms = []
    for word in invocation.out_words:
        for part in word.parts:
            if part.param is param or part.param == param:
                terms.append(part_out(message_word(abi, word.index), part))
    return f"({param.type.name})({' | '.join(terms)})" if len(terms) > 1 else f"({param.type.name}){terms[0]}"


def part_out(word: str, part: model.Part) -> str:
    text = word
    if part.shift:
        text = f"({text} >> {part.shift})"
    if not part.whole:
        text = f"({text} & {part.mask:#x}ul)"
    return f"((seL4_Uint64){text} << {part.source_shift})" if part.source_shift else text


def struct_output(abi: model.Abi, param: model.Param) -> list[tuple[str, str]]:
    """A struct of the answer: each field and the word that it comes from."""
    fields = abi.struct(param.type.name).fields
    return [(f.name, message_word(abi, (param.word or 0) + i)) for i, f in enumerate(fields)]


def bits_text(param: model.Param) -> str:
    """Where a parameter travels, for its documentation."""
    if param.is_cap:
        return f"extra capability {param.cap}"
    if param.is_struct:
        return f"message words from {param.word}"
    if param.is_wide:
        return f"message words {param.word} and {(param.word or 0) + 1}"
    if param.is_whole_word:
        return f"message word {param.word}"
    bits = f"bit {param.lsb}" if param.width == 1 else f"bits {param.lsb} to {param.lsb + param.width - 1}"
    return f"message word {param.word}, {bits}"


def stub_comment(abi: model.Abi, invocation: model.Invocation, service: str) -> str:
    """Purpose, each parameter with its place, errors."""
    lines = list(invocation.doc_lines) or [f"{invocation.qualified}."]
    if invocation.later:
        lines += ["", "No kernel offers this yet: the answer is seL4_IllegalOperation."]
    lines += ["", f"@param _service capability to invoke: {service}"]
    given = [p for p in invocation.params if p.direction == "in" or p.is_struct]
    for p in given:
        out = "[out]" if p.direction == "out" else ""
        lines.append(described(f"@param{out} {p.name}", p))
    if invocation.out_scalars:
        lines.append("@return `error`, as below, and on success:")
        lines += [described(f"`{p.name}`:", p) for p in invocation.out_scalars]
    else:
        lines.append("@return `seL4_NoError`, or one of the errors below")
    if invocation.errors:
        lines += ["", "Errors, with what the first words of the answer (seL4_GetMR) say then:"]
        lines += [f"- {error.line}" for error in explain.errors(abi, invocation)]
    lines += ["", f"Register by register: {page_of(invocation)}."]
    return comment([piece for line in lines for piece in fold(line)])


def described(head: str, param: model.Param) -> str:
    doc = " ".join(param.doc.split()).rstrip(".")
    return f"{head} {doc} ({bits_text(param)})" if doc else f"{head} {bits_text(param)}"


def fold(line: str) -> list[str]:
    """A line of a comment in pieces that fit."""
    pieces, current = [], ""
    for word in line.split(" "):
        if current and len(current) + len(word) + 4 > COLUMNS:
            pieces.append(current)
            current = "  " + word
        else:
            current = f"{current} {word}" if current else word
    return pieces + [current]


# ---- blocks of words ----


def new_head(name: str, c_type: str, fields: list[model.BitField]) -> str:
    """The head of the function that makes a block."""
    given = ", ".join(f"seL4_Word {f.name}" for f in fields) or "void"
    return wrap_call(f"LIBSEL4_INLINE {c_type} {name}_new(", given)


def ptr_new_head(name: str, c_type: str, fields: list[model.BitField]) -> str:
    """The head of the function that fills a block in place."""
    given = ", ".join([f"{c_type} *block"] + [f"seL4_Word {f.name}" for f in fields])
    return wrap_call(f"LIBSEL4_INLINE void {name}_ptr_new(", given)


def new_doc(what: str, fields: list[model.BitField]) -> str:
    """Its comment: each field with its width."""
    lines = [what]
    if fields:
        lines += [""] + [described_field(f) for f in fields]
    return comment([piece for line in lines for piece in fold(line)])


def described_field(field: model.BitField) -> str:
    doc = " ".join(field.doc.split()).rstrip(".")
    width = "1 bit" if field.width == 1 else f"{field.width} bits"
    return f"@param {field.name} {doc} ({width})" if doc else f"@param {field.name} {width}"


def assign(field: model.BitField, word_bits: int) -> str:
    """The statement that puts a new value into a field."""
    word = f"block->words[{field.word}]"
    if field.width == word_bits:
        return f"{word} = value;"
    line = f"{word} = ({word} & ~{field.mask_in_place:#x}ul) | ((value & {field.mask:#x}ul) << {field.lsb});"
    return line.replace(" | ", " |\n" + " " * (8 + len(word))) if len(line) + 4 > COLUMNS else line


def extract(field: model.BitField, word_bits: int) -> str:
    """The expression that reads a field."""
    word = f"block->words[{field.word}]"
    if field.width == word_bits:
        return word
    shifted = f"({word} >> {field.lsb})" if field.lsb else word
    return f"{shifted} & {field.mask:#x}ul"


# ---- system calls ----


MESSAGE_REGISTERS = "seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3"


@dataclass
class TrapRegister:
    """A register of a system call: what it carries, whether the kernel reads and whether it writes it."""

    role: str
    name: str
    read: bool = False
    written: bool = False


@dataclass(frozen=True)
class Trap:
    """The function that executes the trap instruction for one system call."""

    name: str
    number: str
    doc: str
    registers: list[TrapRegister]

    @property
    def head(self) -> str:
        const = "" if self.written else "const "
        given = f"{const}struct stele_registers *r" if self.registers else "void"
        return f"LIBSEL4_INLINE_TRAP void stele_trap_{self.name}({given})"

    @property
    def written(self) -> list[TrapRegister]:
        return [r for r in self.registers if r.written]

    @property
    def read(self) -> list[TrapRegister]:
        return [r for r in self.registers if r.read]

    @property
    def outputs(self) -> str:
        return ", ".join(f'"{"+r" if r.read else "=r"}"({r.name})' for r in self.written)

    @property
    def inputs(self) -> str:
        return "".join(f'"r"({r.name}), ' for r in self.registers if not r.written)

    @property
    def read_mask(self) -> str:
        """The roles that are read, as an expression of enum register_role."""
        roles = dict.fromkeys("MRS" if r.role.startswith("mr") else r.role.upper() for r in self.read)
        return " | ".join(f"(unsigned int)REGISTER_{role}" for role in roles) or "0"


def traps(abi: model.Abi) -> list[Trap]:
    """One for each system call, and a Send of no words."""
    found = []
    for call in abi.syscalls:
        found.append(trap(abi, call, call.name, call.sends_message))
        if call.name == "Send":
            found.append(trap(abi, call, "Signal", False))
    return found


def trap(abi: model.Abi, call: model.Syscall, name: str, sends: bool) -> Trap:
    used: dict[str, TrapRegister] = {}
    for p in call.params:
        register = used.setdefault(p.role, TrapRegister(p.role, p.register))
        register.read |= p.direction == "in"
        register.written |= p.direction == "out"
    for index, text in enumerate(abi.arch.message_registers):
        register = used.setdefault(f"mr{index}", TrapRegister(f"mr{index}", text))
        register.read |= sends
        register.written |= call.receives_message
    registers = [r for r in used.values() if (r.read or r.written) and r.role != "number"]
    return Trap(name, call.c_name, call.doc, registers)


@dataclass(frozen=True)
class CallForm:
    """The C forms of a system call that carries a message."""

    call: model.Syscall

    def role(self, direction: str, role: str) -> model.SyscallParam | None:
        return next((p for p in self.call.params if p.direction == direction and p.role == role), None)

    @property
    def given(self) -> list[model.SyscallParam]:
        """Inputs in the order of the arguments; the reply object goes last of all."""
        return [p for p in self.call.inputs if p.name != "reply"]

    @property
    def reply(self) -> model.SyscallParam | None:
        return next((p for p in self.call.inputs if p.name == "reply"), None)

    @property
    def sender(self) -> model.SyscallParam | None:
        """The output that is a pointer argument: the badge."""
        return next((p for p in self.call.outputs if not p.type.is_bitfield and self.call.receives_message), None)

    @property
    def info(self) -> model.SyscallParam | None:
        """The output that is the result."""
        return next((p for p in self.call.outputs if p.type.is_bitfield), None)

    @property
    def given_info(self) -> model.SyscallParam | None:
        return next((p for p in self.call.inputs if p.type.is_bitfield), None)

    @property
    def has_sender(self) -> bool:
        """A Call's answer comes through no capability: nobody asks for its badge."""
        return self.sender is not None and self.call.name != "Call"

    @property
    def result(self) -> str:
        return self.info.type.name if self.info else "void"

    @property
    def assignments(self) -> list[str]:
        return [f"r.{p.role} = {p.name}{'.words[0]' if p.type.is_bitfield else ''};" for p in self.call.inputs]

    def head(self, words: bool) -> str:
        parts = [declare(p.type.name, p.name) for p in self.given]
        if self.has_sender:
            parts.append("seL4_Word *sender")
        if words:
            parts.append(MESSAGE_REGISTERS)
        if self.reply:
            parts.append(declare(self.reply.type.name, self.reply.name))
        name = self.call.function + ("WithMRs" if words else "")
        return wrap_call(f"LIBSEL4_INLINE_FUNC {self.result} {name}(", ", ".join(parts))

    def comment(self, words: bool) -> str:
        form = f"{self.call.function}() with the first words in registers."
        lines = [form] if words else list(self.call.doc_lines)
        lines += [""] + [f"@param {p.name} {told(p)}" for p in self.given]
        if self.has_sender and self.sender:
            lines.append(f"@param[out] sender {told(self.sender)}; may be a null pointer")
        if words:
            lines.append("@param mr0 First word of the message; a null pointer where it does not matter")
            lines += [f"@param mr{n} {nth} word, likewise" for n, nth in ((1, "Second"), (2, "Third"), (3, "Fourth"))]
        if self.reply:
            lines.append(f"@param {self.reply.name} {told(self.reply)}")
        if self.info:
            lines.append(f"@return {told(self.info)}")
        return comment([piece for line in lines for piece in fold(line)])


USUAL = {  # what parameters of system calls mean where the contract says nothing more
    ("in", "dest"): "Where to send.",
    ("in", "src"): "Endpoint or notification to wait on.",
    ("in", "info"): "Header of the message.",
    ("in", "reply"): "Reply object: takes the way back to a caller.",
    ("out", "badge"): "Badge of the sender's capability, or the notification's word.",
    ("out", "info"): "Header of the message received.",
}


NOUNS = {"info": "Header", "badge": "Badge"}


def told(param: model.SyscallParam) -> str:
    """A parameter's documentation, as the end of a sentence: `Of the answer.` is the header of the answer."""
    text = " ".join((param.doc or USUAL.get((param.direction, param.name), "")).split()).rstrip(".")
    return f"{NOUNS[param.name]} o{text[1:]}" if text.startswith("Of ") and param.name in NOUNS else text


def call_forms(abi: model.Abi) -> list[CallForm]:
    return [CallForm(call) for call in abi.syscalls if call.sends_message or call.receives_message]


def syscall(abi: model.Abi, name: str) -> model.Syscall:
    return next(call for call in abi.syscalls if call.name == name)


def register_roles(abi: model.Abi) -> list[str]:
    """The roles that registers have in system calls, the number apart."""
    return [role for role in abi.arch.roles if role not in ("number", "stack")]


def trap_text(abi: model.Abi) -> str:
    """The instructions of a system call: where a register keeps the stack pointer meanwhile, its moves, too."""
    stack = abi.arch.roles.get("stack")
    if stack is None:
        return abi.arch.trap
    return rf"movq %%rsp, %%{stack}\n\t{abi.arch.trap}\n\tmovq %%{stack}, %%rsp"


def trap_clobbers(abi: model.Abi) -> str:
    """What the instructions destroy beside the results."""
    stack = abi.arch.roles.get("stack")
    names = dict.fromkeys(["memory", *abi.arch.clobbers, *([stack] if stack else [])])
    return ", ".join(f'"{name}"' for name in names)


# ---- faults ----


def fault_new(abi: model.Abi, fault: model.Fault) -> str:
    """The expression that makes a seL4_Fault_t of the message words in the IPC buffer."""
    variant = next(v for u in abi.unions for v in u.variants if v.name == fault.name)
    given = []
    for f in variant.fields:
        word = next((w for w in fault.words if w.union_field == f.name), None)
        given.append(f"seL4_GetMR({word.enumerator})" if word else "0")
    return wrap_call(f"        return {fault.enumerator}_new(", ", ".join(given)) + ";"


def fault_test(fault: model.Fault) -> str:
    """Name of the function that recognises a fault: seL4_isVMFault_tag, seL4_isTimeoutFault_tag."""
    plain = fault.name.endswith("Fault") or fault.name in ("UnknownSyscall", "UserException")
    return f"seL4_is{fault.name}{'' if plain else 'Fault'}_tag"


def timeout_reply(abi: model.Abi) -> list[str]:
    """Fields of the register context in the order of a reply to a Timeout fault."""
    return [w.register for w in abi.fault("Timeout").reply_words]


def name_tables(abi: model.Abi) -> list[tuple[str, str, list[model.Member]]]:
    """Enumerations whose members have a readable name: function, what it names, members without doubles and counts."""
    tables = [
        ("stele_error_name", "an error", abi.enum("seL4_Error")),
        ("stele_lookup_failure_name", "a lookup failure", abi.enum("seL4_LookupFailureType")),
        ("stele_fault_name", "a fault type", abi.enum("seL4_Fault_tag")),
    ]
    return [(f, what, [m for m in e.members if not m.name.startswith("seL4_Num")]) for f, what, e in tables]


# ---- golden vectors ----


@dataclass(frozen=True)
class BlockCase:
    """A block of words and the accessors that must make and read it."""

    name: str  # function prefix: seL4_MessageInfo, seL4_Fault_VMFault
    c_type: str
    title: str
    fields: list[tuple[model.BitField, int]]
    words: list[int]
    tag: str = ""  # accessor of a union's tag
    tag_value: int = 0


def block_cases(abi: model.Abi) -> list[BlockCase]:
    """Golden vectors of bitfields, then distinct values in every variant of every union."""
    made = [
        BlockCase(
            c.bitfield.name, c.bitfield.c_type, c.name, [(f, c.fields[f.name]) for f in c.bitfield.fields], c.words
        )
        for c in vectors.bitfield_cases(abi)
    ]
    return made + [variant_case(union, variant) for union in abi.unions for variant in union.variants]


def variant_case(union: model.Union, variant: model.Bitfield) -> BlockCase:
    values = [(f, vectors.distinct(23 * n, f.width)) for n, f in enumerate(variant.fields)]
    tag = variant.tag or 0
    words = [0] * union.words
    words[union.tag.word] = tag << union.tag.lsb
    for one, number_ in values:
        words[one.word] |= number_ << one.lsb
    name = f"{union.name}_{variant.name}"
    return BlockCase(name, union.c_type, "distinct", values, words, f"{union.name}_get_{union.tag.name}", tag)


@dataclass(frozen=True)
class CallCase:
    """A golden call as C: what to declare, what to pass, what to compare."""

    abi: model.Abi
    case: vectors.Case

    @property
    def function(self) -> str:
        return self.case.invocation.function

    @property
    def name(self) -> str:
        return f"{self.function}_{self.case.name}"

    @property
    def number(self) -> int:
        """The system call's number as a signed word."""
        return self.case.registers["number"] - (1 << self.abi.word_bits)

    @property
    def declarations(self) -> list[str]:
        """Structs that are passed, and the result."""
        i = self.case.invocation
        lines = []
        for p in (p for p in i.params if p.is_struct):
            given = " = {0}"
            if p.direction == "in":
                given = " = {" + ", ".join(word_literal(v) for v in self.case.inputs[p.name]) + "}"  # type: ignore[union-attr]
            lines.append(f"{p.type.name} {p.name}{given};")
        for p in (p for p in i.inputs if p.type.is_bitfield):
            lines.append(f"{p.type.name} {p.name} = {{{{{word_literal(self.case.inputs[p.name])}}}}};")
        return lines + [f"{result_type(i)} result;"]

    @property
    def arguments(self) -> str:
        given = [p for p in self.case.invocation.params if p.direction == "in" or p.is_struct]
        return ", ".join([word_literal(self.case.service)] + [self.argument(p) for p in given])

    def argument(self, p: model.Param) -> str:
        if p.is_struct:
            return f"&{p.name}"
        if p.type.is_bitfield:
            return p.name
        value_ = self.case.inputs[p.name]
        literal = f"{value_:#x}ull" if p.width > self.abi.word_bits else word_literal(value_)
        return f"({p.type.name}){literal}" if p.type.name not in (model.WORD_TYPE, "seL4_CPtr") else literal

    @property
    def comparisons(self) -> list[tuple[str, str, str]]:
        """What is compared after the call: name, expression, expected value."""
        i = self.case.invocation
        found = [("error", "result.error" if i.out_scalars else "result", "0")]
        for p in i.out_scalars:
            found.append((p.name, f"result.{p.name}", f"{self.case.outputs[p.name]:#x}ull"))
        if i.out_struct:
            p = i.out_struct
            fields = self.abi.struct(p.type.name).fields
            for f, v in zip(fields, self.case.outputs[p.name]):  # type: ignore[arg-type]
                found.append((f"{p.name}.{f.name}", f"{p.name}.{f.name}", f"{v:#x}ull"))
        return found


def word_literal(value: object) -> str:
    return f"{value:#x}ul"


def word_list(words: list[int]) -> str:
    """The initializer of an array of words; C knows no empty one."""
    return "{" + (", ".join(word_literal(w) for w in words) or "0") + "}"


# ---- the whole ----


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


NULL_POINTER = "seL4_Null"  # in C a pointer: <sel4/simple_types.h>
PRIMITIVE = {f"seL4_{sign}{bits}" for sign in ("Int", "Uint") for bits in (8, 16, 32, 64)}
BY_HAND = PRIMITIVE | {"seL4_Word", "seL4_Bool"}  # <sel4/simple_types.h>


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


def configuration(abi: model.Abi) -> dict[str, list[tuple[str, object]]]:
    """The CONFIG keys by file: common ones, then those of the architecture and of what it is part of."""
    with CONFIG.open("rb") as file:
        tables = tomllib.load(file)
    kernel = dict(tables["kernel"])
    for part in [*abi.arch.parts, abi.arch.name]:
        kernel.update(tables.get(part, {}))
    merged = {"kernel": kernel, "sel4": tables["sel4"]}
    return {name: [(key, config_value(abi, text)) for key, text in keys.items()] for name, keys in merged.items()}


def config_json(keys: list[tuple[str, object]]) -> str:
    """The keys as JSON: true, false or text."""
    return json.dumps(dict(keys), indent=4)


def config_value(abi: model.Abi, text: object) -> object:
    if not isinstance(text, str) or not text.startswith("$"):
        return text
    if text == "$word_bits":
        return str(abi.word_bits)
    if text == "$untyped_list":
        return str(next(f.count for f in abi.struct("seL4_BootInfo").fields if f.name == "untypedList"))
    return str(abi.constant(text[1:]))


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, object]:
    """What templates see beside the model."""
    return {
        "macros": macros(abi),
        "enums_of": lambda *kinds: named_enums(abi, kinds),
        "stub_doc": lambda invocation, service: stub_comment(abi, invocation, service),
        "inputs": lambda invocation: inputs(abi, invocation),
        "output": lambda invocation, param: output(abi, invocation, param),
        "struct_output": lambda param: struct_output(abi, param),
        "message_registers": len(abi.arch.message_registers),
        "traps": traps(abi),
        "call_forms": call_forms(abi),
        "syscall": lambda name: syscall(abi, name),
        "roles": register_roles(abi),
        "config": configuration(abi),
        "typedefs": typedefs(abi),
        "trap_clobbers": trap_clobbers(abi),
        "trap_text": trap_text(abi),
        "fault_new": lambda fault: fault_new(abi, fault),
        "fault_test": fault_test,
        "timeout_reply": timeout_reply(abi),
        "name_tables": name_tables(abi),
        "call_cases": [CallCase(abi, case) for case in vectors.cases(abi)],
        "block_cases": block_cases(abi),
        "hash_rows": [", ".join(f"{b:#04x}" for b in abi.hash_bytes[i : i + 8]) for i in range(0, 32, 8)],
        "new_head": new_head,
        "new_doc": new_doc,
        "ptr_new_head": ptr_new_head,
        "assign": lambda field: assign(field, abi.word_bits),
        "extract": lambda field: extract(field, abi.word_bits),
    }


FILTERS = {
    "number": number,
    "doc": comment,
    "trailing": trailing,
    "macro_doc": macro_comment,
    "c_type": c_type,
    "declare": declare,
    "prototype": prototype,
    "result_type": result_type,
    "json": config_json,
    "word_literal": word_literal,
    "word_list": word_list,
}
