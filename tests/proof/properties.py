# SPDX-License-Identifier: BSD-2-Clause
"""What every accessor must do, stated with the places of the description only, and proved of the generated text.

For all words and all values:

    position          a getter gives exactly the field's bits; a setter puts the value exactly there
    padding           a setter leaves all other bits, a constructor makes all other bits zero
    read-back         what a setter or constructor wrote is what the getter gives
    no disturbance    no other field, and no type, changes
    type              a union's words are of a variant exactly if they carry its mark; a constructor makes its own
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import z3
from c_machine import Block as Memory
from c_machine import Machine, Pointer, Type, Unsupported, Value
from description import Bits, Block, Field, Variant
from pycparser import c_ast


class Refuted(Exception):
    """A property does not hold; says for which words and values."""


def prove(what: str, claim: Any) -> None:
    """Raises Refuted with a counterexample unless the claim holds for all values of its variables."""
    if z3.is_true(z3.simplify(claim)):
        return
    solver = z3.Solver()
    solver.add(z3.Not(claim))
    answer = solver.check()
    if answer == z3.sat:
        model = solver.model()
        example = ", ".join(f"{d.name()} = {model[d].as_long():#x}" for d in sorted(model.decls(), key=str))
        raise Refuted(f"{what}: not for {example or 'any input'}")
    if answer != z3.unsat:
        raise Refuted(f"{what}: no proof was found")


# ---- what the places mean --------------------------------------------------------------------------------------------


def bits_of(words: list[Any], place: Bits) -> Any:
    return z3.Extract(place.lsb + place.width - 1, place.lsb, words[place.word])


def joined(parts: list[Any]) -> Any:
    """Parts of a number, the highest first."""
    return parts[0] if len(parts) == 1 else z3.Concat(*parts)


def value_of(stored: Any, field: Field, word_bits: int) -> Any:
    """A field's value from its stored bits: extended, and with the zero bits that are not stored."""
    room = word_bits - field.align - stored.size()
    wide = (z3.SignExt if field.is_signed else z3.ZeroExt)(room, stored) if room else stored
    return joined([wide, z3.BitVecVal(0, field.align)]) if field.align else wide


def read(words: list[Any], field: Field) -> Any:
    stored = joined([bits_of(words, piece) for piece in reversed(field.pieces)])
    return value_of(stored, field, words[0].size())


def representable(value: Any, field: Field) -> Any:
    """What remains of a value in the field."""
    stored = z3.Extract(field.align + field.width - 1, field.align, value)
    return value_of(stored, field, value.size())


def with_bits(words: list[Any], place: Bits, bits: Any) -> list[Any]:
    """The words with the bits at a place replaced."""
    word, size = words[place.word], words[place.word].size()
    parts = [bits]
    if place.lsb + place.width < size:
        parts.insert(0, z3.Extract(size - 1, place.lsb + place.width, word))
    if place.lsb:
        parts.append(z3.Extract(place.lsb - 1, 0, word))
    return [joined(parts) if i == place.word else other for i, other in enumerate(words)]


def written(words: list[Any], field: Field, value: Any) -> list[Any]:
    low = field.align
    for piece in field.pieces:
        words = with_bits(words, piece, z3.Extract(low + piece.width - 1, low, value))
        low += piece.width
    return words


def has_mark(words: list[Any], variant: Variant) -> Any:
    assert variant.mark is not None
    return bits_of(words, variant.mark) == variant.mark_value


def same(left: list[Any], right: list[Any]) -> Any:
    return z3.And([a == b for a, b in zip(left, right, strict=True)])


# ---- what the functions do -------------------------------------------------------------------------------------------


@dataclass
class Accessors:
    """The functions of one variant (or bitfield), under their names in C."""

    machine: Machine
    block: Block
    variant: Variant

    @property
    def prefix(self) -> str:
        return f"{self.block.name}_{self.variant.name}" if self.block.is_union else self.block.name

    def named(self, verb: str, field: Field | None = None) -> list[str]:
        """The forms of a function that exist: for a struct, and for a pointer to one."""
        end = f"{verb}_{field.name}" if field else verb
        names = [f"{self.prefix}_{end}", f"{self.prefix}_ptr_{end}"]
        found = [name for name in names if name in self.machine.header.functions]
        if not found:
            raise Refuted(f"there is no {names[0]}")
        return found

    def parameters(self, name: str) -> list[Any]:
        args = self.machine.header.functions[name].decl.type.args
        return [p for p in (args.params if args else []) if isinstance(p, c_ast.Decl)]

    def apply(self, name: str, words: list[Any], *values: Any) -> tuple[Any, list[Any]]:
        """Calls a function on a block; returns its integer result, if any, and the words afterwards."""
        memory, word = Memory(list(words)), self.machine.word
        arguments: list[Any] = [Value(v, word) for v in values]
        parameters = self.parameters(name)
        if len(parameters) > len(values):
            by_address = isinstance(parameters[0].type, c_ast.PtrDecl)
            arguments.insert(0, Pointer(memory) if by_address else memory)
        result = self.machine.call(name, *arguments)
        if isinstance(result, Memory):
            return None, result.words
        return (result.bits if result is not None else None), memory.words


def word_variables(block: Block, word: Type) -> list[Any]:
    return [z3.BitVec(f"word{i}", word.bits) for i in range(block.words)]


def check_getters(use: Accessors) -> Iterator[str]:
    words = word_variables(use.block, use.machine.word)
    for field in use.variant.fields:
        for name in use.named("get", field):
            value, after = use.apply(name, words)
            prove(f"{name}: position", value == read(words, field))
            prove(f"{name}: changes nothing", same(after, words))
            yield name


def check_setters(use: Accessors, type_of: Any) -> Iterator[str]:
    words = word_variables(use.block, use.machine.word)
    value = z3.BitVec("value", use.machine.word.bits)
    for field in use.variant.fields:
        getter = use.named("get", field)[0]
        for name in use.named("set", field):
            _, after = use.apply(name, words, value)
            prove(f"{name}: position, padding", same(after, written(words, field, value)))
            prove(f"{name}: read-back", use.apply(getter, after)[0] == representable(value, field))
            others = [use.named("get", other)[0] for other in use.variant.fields if other is not field]
            kept = [use.apply(other, after)[0] == use.apply(other, words)[0] for other in others]
            prove(f"{name}: no disturbance", z3.And(kept))
            if type_of is not None:
                own = use.variant.number
                prove(f"{name}: type kept", z3.Implies(type_of(words) == own, type_of(after) == own))
            yield name


def check_constructors(use: Accessors, type_of: Any) -> Iterator[str]:
    bits = use.machine.word.bits
    values = [z3.BitVec(f.name, bits) for f in use.variant.fields]
    for name in use.named("new"):
        before = word_variables(use.block, use.machine.word)
        given = [p.name for p in use.parameters(name)]
        if name.endswith("_ptr_new"):
            given = given[1:]
        if given != [f.name for f in use.variant.fields]:
            raise Refuted(f"{name}: its arguments are {', '.join(given)}")
        _, made = use.apply(name, before, *values)
        expected = [z3.BitVecVal(0, bits)] * use.block.words
        for field, value in zip(use.variant.fields, values, strict=True):
            expected = written(expected, field, value)
        if use.variant.mark is not None:
            mark = z3.BitVecVal(use.variant.mark_value, use.variant.mark.width)
            expected = with_bits(expected, use.variant.mark, mark)
        prove(f"{name}: position, padding", same(made, expected))
        for field, value in zip(use.variant.fields, values, strict=True):
            getter = use.named("get", field)[0]
            prove(f"{name}: read-back of {field.name}", use.apply(getter, made)[0] == representable(value, field))
        if type_of is not None:
            prove(f"{name}: type", type_of(made) == use.variant.number)
        yield name


def type_names(machine: Machine, block: Block) -> list[str]:
    """The functions that tell a union's variant: cap_type() in the kernel, two getters for programs."""
    names = [f"{block.name}_{block.tag}", f"{block.name}_get_{block.tag}", f"{block.name}_ptr_get_{block.tag}"]
    return [name for name in names if name in machine.header.functions]


def check_types(machine: Machine, block: Block) -> Iterator[str]:
    """The type is that of the one variant whose mark the words carry."""
    use = Accessors(machine, block, block.variants[0])
    words = word_variables(block, machine.word)
    names = type_names(machine, block)
    if not names:
        raise Refuted(f"nothing tells the variants of {block.name}")
    for name in names:
        answer, after = use.apply(name, words)
        prove(f"{name}: changes nothing", same(after, words))
        for variant in block.variants:
            prove(f"{name}: {variant.name}", (answer == variant.number) == has_mark(words, variant))
        yield name
    if f"{block.name}_set_{block.tag}" in machine.header.functions:
        yield from check_setters(tag_alone(machine, block), None)
    tag = z3.BitVec("tag", machine.word.bits)
    for name in (f"{block.name}_{block.tag}_equals", f"{block.name}_ptr_{block.tag}_equals"):
        if name in machine.header.functions:
            answer, after = use.apply(name, words, tag)
            prove(f"{name}: changes nothing", same(after, words))
            prove(f"{name}: truth", (answer != 0) == (use.apply(names[0], words)[0] == tag))
            yield name


def tag_alone(machine: Machine, block: Block) -> Accessors:
    """The tag as the only field of the union's words."""
    mark = block.variants[0].mark
    assert mark is not None
    whole = Variant(block.name, (Field(block.tag, (mark,)),))
    return Accessors(machine, Block(block.name, block.words, (whole,)), whole)


def check_marks(block: Block, word: Type) -> None:
    """No words carry the marks of two variants."""
    words = word_variables(block, word)
    for index, one in enumerate(block.variants[1:], 1):
        others = block.variants[:index]
        either = " or ".join(v.name for v in (one, *others))
        prove(either, z3.Not(z3.And(has_mark(words, one), z3.Or([has_mark(words, other) for other in others]))))


def check(machine: Machine, block: Block, variant: Variant) -> list[str]:
    """Proves everything about the accessors of one variant or bitfield; returns the functions that it spoke about."""
    type_of = None
    use = Accessors(machine, block, variant)
    try:
        if block.is_union:
            first = type_names(machine, block)[0]
            type_of = lambda words: use.apply(first, words)[0]  # noqa: E731
        return [*check_getters(use), *check_setters(use, type_of), *check_constructors(use, type_of)]
    except Unsupported as error:
        raise Refuted(f"{use.prefix}: {error}") from None
