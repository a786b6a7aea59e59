# SPDX-License-Identifier: BSD-2-Clause
"""What the kernel's templates need beyond the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stele_abi import explain, model

# An answer of handlers that never leaves the kernel: stop here and come back.
KERNEL_ONLY = {"seL4_Error": [("stele_Preempted", 0x100, "Kernel only: the operation will be restarted.")]}


def c_number(value: int) -> str:
    """A literal that C and the assembler both read."""
    if value < 0:
        return f"({value})"
    return f"{value:#x}" if value > 0xFFFF else str(value)


def c_mask(value: int) -> str:
    """A mask as a word."""
    return f"{value:#x}ul"


# What the kernel calls the same on every architecture.
KERNEL_NAMES = {"PageDirectory": "vspace"}
# Not everywhere, but asked for by api/syscall.c: where there are no such capabilities, a decoder that refuses.
ASKED_FOR = {"smc"}


def interface_name(interface: model.Interface) -> str:
    """`ARM_PageTable` -> `page_table`."""
    return KERNEL_NAMES.get(interface.short) or model.snake(interface.short)


@dataclass(frozen=True)
class Handler:
    """An invocation as the kernel's C names it."""

    invocation: model.Invocation
    name: str  # tcb_configure
    prefix: str  # TCB_CONFIGURE
    title: str  # TCB.Configure

    @property
    def has_args(self) -> bool:
        return bool(self.invocation.inputs)

    @property
    def has_result(self) -> bool:
        return bool(self.invocation.outputs)

    @property
    def result_is_message(self) -> bool:
        """Whether the result is one struct of words, and the reply those same words."""
        return self.invocation.out_struct is not None and self.invocation.out_struct.word == 0

    @property
    def prototype(self) -> str:
        arguments = ["struct invocation *call"]
        if self.has_args:
            arguments.append(f"const struct {self.name}_args *args")
        if self.has_result:
            arguments.append(f"struct {self.name}_result *result")
        return f"seL4_Error {self.name}({', '.join(arguments)})"

    @property
    def condition(self) -> str:
        """When a message is too short; empty if it never is."""
        tests = []
        if self.invocation.in_length_fixed:
            tests.append(f"call->length < {self.invocation.in_length_fixed}")
        if self.invocation.caps:
            tests.append(f"call->cap_count < {len(self.invocation.caps)}")
        return " || ".join(tests)

    @property
    def call(self) -> str:
        arguments = ["call"] + ["&args"] * self.has_args + ["&result"] * self.has_result
        return f"{self.name}({', '.join(arguments)})"


@dataclass(frozen=True)
class Decoder:
    """All handlers of one interface."""

    interface: model.Interface
    name: str
    handlers: list[Handler]


def decoders(abi: model.Abi) -> list[Decoder]:
    made = []
    for interface in abi.interfaces:
        name = interface_name(interface)
        handlers = []
        for invocation in interface.invocations:
            if invocation.later:
                continue  # no handler: the decoder answers IllegalOperation
            handler = f"{name}_{model.snake(invocation.name)}"
            title = f"{interface.short}.{invocation.name}"
            handlers.append(Handler(invocation, handler, handler.upper(), title))
        if handlers:
            made.append(Decoder(interface, name, handlers))
    return made


def absent(abi: model.Abi) -> list[str]:
    """Interfaces that the kernel's common part asks for and that this architecture does not have."""
    return sorted(ASKED_FOR - {interface_name(interface) for interface in abi.interfaces})


def read(field: model.BitField, block: str, word_bits: int) -> str:
    """The expression for a field's value; `block` leads to the words."""
    if field.signed:
        word = f"{block}words[{field.word}] << {word_bits - field.msb - 1}"
        extended = f"(seL4_Word)((int{word_bits}_t)({word}) >> {word_bits - field.width})"
        return f"{extended} << {field.align}" if field.align else extended
    parts = [read_piece(piece, block, field.align, word_bits) for piece in reversed(field.pieces)]
    return parts[0] if len(parts) == 1 else " | ".join(f"({part})" for part in parts)


def read_piece(piece: model.Piece, block: str, align: int, word_bits: int) -> str:
    """What one piece contributes to a field's value."""
    word, shift = f"{block}words[{piece.word}]", align + piece.shift
    if piece.width == word_bits:
        return word
    if piece.lsb == shift:
        return f"{word} & {c_mask(piece.mask_in_place)}"
    low = f"{word} >> {piece.lsb} & {c_mask(piece.mask)}" if piece.lsb else f"{word} & {c_mask(piece.mask)}"
    return f"({low}) << {shift}" if shift else low


def stored(piece: model.Piece, value: str, align: int, word_bits: int) -> str:
    """The bits of a value that a piece holds, in their place."""
    shift = align + piece.shift
    if piece.width == word_bits:
        return value
    if piece.lsb == shift:
        return f"({value} & {c_mask(piece.mask_in_place)})"
    low = f"({value} >> {shift} & {c_mask(piece.mask)})" if shift else f"({value} & {c_mask(piece.mask)})"
    return f"{low} << {piece.lsb}" if piece.lsb else low


def marks(union: model.Union) -> list[tuple[model.Piece, list[model.Bitfield]]]:
    """The variants of a union by the bits that tell them, the fewest first."""
    groups: dict[tuple[int, int, int], tuple[model.Piece, list[model.Bitfield]]] = {}
    for variant in union.variants:
        mark = variant.mark
        assert mark is not None
        groups.setdefault((mark.width, mark.word, mark.lsb), (mark, []))[1].append(variant)
    return [groups[key] for key in sorted(groups)]


@dataclass(frozen=True)
class Switch:
    """A step of telling a union's variant: what the bits of a mark can be."""

    word: int
    shift: int  # below are bits that tell nothing any more
    mask: int  # of what is left after the shift
    cases: list[tuple[list[int], str]]  # values, and the variant that all of them mean
    open: list[int]  # values that do not tell it: the next step does


# A mark that is so many bits shorter than the next ones is told together with them, by all values that it can have there.
SPELLED_OUT_BITS = 2


def switches(union: model.Union) -> list[Switch]:
    """How a union's variant is told: by the shortest marks first, each step by as few comparisons as can be."""
    found: list[Switch] = []
    told: list[model.Bitfield] = []
    groups = marks(union)
    known = 0
    for index, (mark, variants) in enumerate(groups):
        told += variants
        later = groups[index + 1 :]
        if later and later[0][0].width - mark.width <= SPELLED_OUT_BITS:
            continue
        cases = [([value >> known for value in values(variant, mark)], variant.name) for variant in told]
        longer = sorted({values(variant, mark)[0] >> known for _, variants in later for variant in variants})
        found.append(Switch(mark.word, mark.lsb + known, mark.mask >> known, cases, longer))
        if len(longer) == 1:
            known = mark.width
        told = []
    return found


def values(variant: model.Bitfield, mark: model.Piece) -> list[int]:
    """What the bits of this mark can be in the blocks of a variant. All marks start at the same bit."""
    own = variant.mark
    assert own is not None and (own.word, own.lsb) == (mark.word, mark.lsb)
    more = max(mark.width - own.width, 0)
    return [variant.mark_value & mark.mask | high << own.width for high in range(1 << more)]


def scalar_type(param: model.Param) -> str:
    """The type of an argument or result in the kernel."""
    return "uint64_t" if param.is_wide else "seL4_Word"


def unpack(param: model.Param) -> str:
    """The expression that takes a parameter out of the message."""
    if param.is_cap:
        return f"call->caps[{param.cap}]"
    if param.is_struct:
        return str(param.word)
    word = f"invocation_word(call, {param.word})"
    if param.is_wide:
        assert param.word is not None
        return f"(uint64_t)invocation_word(call, {param.word + 1}) << {param.word_bits} | {word}"
    if param.is_whole_word:
        return word
    return f"{word} >> {param.lsb} & {param.mask:#x}" if param.lsb else f"{word} & {param.mask:#x}"


def pack_part(part: model.Part) -> str:
    """The expression that a result contributes to a word of the reply."""
    value = f"result->{part.param.snake}"
    if part.source_shift:
        return f"(seL4_Word)({value} >> {part.source_shift})"
    if part.whole:
        return f"(seL4_Word){value}" if part.param.is_wide else value
    masked = f"({value} & {part.mask:#x})"
    return f"{masked} << {part.shift}" if part.shift else masked


def register_macro(name: str) -> str:
    return f"REGISTER_{name.upper()}"


def fault_registers(fault: model.Fault) -> list[str]:
    """Word index -> register of a fault message."""
    table = ["REGISTER_NONE"] * fault.length
    for word in fault.words:
        if word.register:
            table[word.index] = register_macro(word.register)
    return table


def reply_registers(fault: model.Fault) -> list[str]:
    """Word index -> register of the reply to a fault."""
    table = ["REGISTER_NONE"] * (max((w.index for w in fault.reply_words), default=-1) + 1)
    for word in fault.reply_words:
        table[word.index] = register_macro(word.register)
    return table


def user_context(abi: model.Abi) -> list[str]:
    """Word index -> register of seL4_UserContext."""
    known = set(abi.arch.registers)
    names = {"rip": "pc", "rflags": "flags"}
    fields = [names.get(f.name, f.name) for f in abi.struct("seL4_UserContext").fields]
    return [register_macro(f) for f in fields if f in known]


FILTERS = {
    "number": c_number,
    "mask": c_mask,
    "read": read,
    "stored": stored,
    "switches": switches,
    "scalar_type": scalar_type,
    "unpack": unpack,
    "pack_part": pack_part,
    "register_macro": register_macro,
    "fault_registers": fault_registers,
    "reply_registers": reply_registers,
    "absent": absent,
    "spoken": explain.spoken,
}


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, Any]:
    return {
        "kernel_only": KERNEL_ONLY,
        "decoders": decoders(abi),
        "user_context": user_context(abi),
    }
