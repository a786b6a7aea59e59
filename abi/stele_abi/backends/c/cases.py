# SPDX-License-Identifier: BSD-2-Clause
"""The golden vectors as C: what to call with what, and what must come out."""

from __future__ import annotations

from dataclasses import dataclass

from stele_abi import model, vectors
from stele_abi.backends.c.text import word_literal


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
        return lines + [f"{i.result_type} result;"]

    @property
    def arguments(self) -> str:
        return ", ".join([word_literal(self.case.service)] + [self.argument(p) for p in self.case.invocation.arguments])

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
