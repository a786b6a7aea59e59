# SPDX-License-Identifier: BSD-2-Clause
"""The proof finds mistakes: accessors with one thing changed are refuted, C without a meaning is refused."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest
import z3
from c_machine import Machine, Unsupported, Value
from c_text import FUNCTION, parse
from description import ROOT, WORD_BITS, Block, Variant, contract_blocks, kernel_blocks, layout_blocks
from properties import Refuted, check, check_marks, check_types
from rust_text import in_c

HEADERS = {
    "kernel/generated/aarch64/cap_layout.h": kernel_blocks,
    "kernel/generated/aarch32/cap_layout.h": kernel_blocks,
    "libsel4/generated/aarch64/sel4/shared_types_gen.h": contract_blocks,
    "libsel4/generated/aarch32/sel4/shared_types_gen.h": contract_blocks,
}
NUMBER = re.compile(r"\b(0x[0-9a-f]+|\d+)(ul)?\b")
OPERATORS = {" << ": " >> ", " >> ": " << ", "~": "", " | ": " & "}
EVERY = 11  # mutants are many and alike: one in so many is tried


def mutants(function: str) -> list[str]:
    """The text of a function with one number or operator changed."""
    start = function.index("{")
    # The number of no variant means nothing.
    numbers = [
        found for found in NUMBER.finditer(function, start) if "/* no variant */" not in line_at(function, found)
    ]
    changes = [(found.span(), f"{int(found[1], 0) ^ 1:#x}{found[2] or ''}") for found in numbers]
    for old, new in OPERATORS.items():
        changes += [(found.span(), new) for found in re.compile(re.escape(old)).finditer(function, start)]
    return [function[:first] + new + function[last:] for (first, last), new in changes]


def line_at(text: str, found: re.Match[str]) -> str:
    """The line in which something was found."""
    return text[text.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0]


def name_of(function: str) -> str:
    found = re.search(r"(\w+)\(", function)
    assert found
    return found[1]


def subject(path: str, arch: str, name: str) -> tuple[Block, Variant | None]:
    """Whose accessor a function is; no variant: it tells the type."""
    for block in HEADERS[path](arch):
        for variant in block.variants:
            prefix = f"{block.name}_{variant.name}" if block.is_union else block.name
            if re.fullmatch(rf"{prefix}(_ptr)?_(new|[gs]et_\w+)", name):
                return block, variant
        if name == f"{block.name}_{block.tag}":
            return block, None
    raise AssertionError(f"{name} is nobody's")


@cache
def source(path: str) -> str:
    return (ROOT / path).read_text()


def cases(path: str) -> list[str]:
    """Changed functions of a header. What makes null is left out: all its bits are zero wherever they are put."""
    functions = [found[0] for found in FUNCTION.finditer(source(path)) if name_of(found[0]) != "cap_null_new"]
    return [mutant for function in functions for mutant in mutants(function)][::EVERY]


@cache
def original(path: str):
    return parse(source(path))


@cache
def declarations(path: str) -> str:
    return FUNCTION.sub("", source(path))


def is_refuted(path: str, mutant: str) -> bool:
    arch = path.split("/")[2]
    header = original(path)
    changed = {**header.functions, **parse(declarations(path) + mutant).functions}
    machine = Machine(replace(header, functions=changed), WORD_BITS[arch])
    block, variant = subject(path, arch, name_of(mutant))
    try:
        if variant is None:
            list(check_types(machine, block))
        else:
            check(machine, block, variant)
    except (Refuted, Unsupported):
        return True
    return False


@pytest.mark.parametrize("path", HEADERS)
def test_changed_accessors_are_refuted(path):
    mine = cases(path)
    missed = [mutant for mutant in mine if not is_refuted(path, mutant)]
    assert len(mine) > 10
    assert not missed, missed[0]


# One field of four bits at bit 4 of one word.
LAYOUT = "bitfield b words 1 {\n    f : w0[7:4]\n}\n"
GOOD = {
    "get": "return block.words[0] >> 4 & 0xful;",
    "set": "block->words[0] = (block->words[0] & ~0xf0ul) | (value & 0xful) << 4;",
    "new": "struct b block = { { 0 } };\n    block.words[0] |= (f & 0xful) << 4;\n    return block;",
}
HEAD = {
    "get": "seL4_Word b_get_f(struct b block)",
    "set": "void b_set_f(struct b *block, seL4_Word value)",
    "new": "struct b b_new(seL4_Word f)",
}


def verdict(bits: int = 64, **bodies: str) -> str:
    """What the proof says about accessors of the field f; those that are not given are good."""
    text = "struct b {\n    seL4_Word words[1];\n};\n"
    for name, good in GOOD.items():
        text += f"static inline {HEAD[name]}\n{{\n    {bodies.get(name, good)}\n}}\n"
    (block,) = layout_blocks(LAYOUT, bits)
    try:
        check(Machine(parse(text), bits), block, block.variants[0])
    except Refuted as why:
        return str(why)
    return "proved"


@pytest.mark.parametrize("bits", [32, 64])
def test_good_accessors_are_proved(bits):
    assert verdict(bits) == "proved"


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("get", "return block.words[0] >> 3 & 0xful;", "b_get_f: position"),
        ("get", "return block.words[0] >> 4;", "b_get_f: position"),
        ("set", "block->words[0] = (block->words[0] & ~0x1f0ul) | (value & 0xful) << 4;", "b_set_f: position, padding"),
        ("set", "block->words[0] = (block->words[0] & ~0xf0ul) | value << 4;", "b_set_f: position, padding"),
        ("set", "block->words[0] = (value & 0xful) << 4;", "b_set_f: position, padding"),
        ("new", "struct b block;\n    block.words[0] = f << 4;\n    return block;", "b_new: position, padding"),
        ("new", "struct b block;\n    block.words[0] |= (f & 0xful) << 4;\n    return block;", "indeterminate"),
    ],
)
def test_a_wrong_accessor_is_refuted_with_an_example(name, body, why):
    assert why in verdict(**{name: body})
    assert "not for " in verdict(**{name: body})


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("return block.words[0] >> 64 & 0xful;", "undefined"),
        ("return (int64_t)block.words[0] << 4 & 0xful;", "can be undefined"),
        ("return block.words[1] >> 4 & 0xful;", "word 1 of 1"),
        ("return block.words[0] >> 4 & 0x10000000000000000ul;", "does not fit"),
        ("block.words[0] & 0xful;", "do not use"),
    ],
)
def test_c_without_a_meaning_is_refused(body, why):
    assert why in verdict(get=body)


def test_a_shift_that_only_the_wider_word_has_is_refused():
    assert "undefined" in verdict(32, get="return block.words[0] << 24 >> 60 & 0xful;")


def test_an_int_is_converted_to_a_word_as_c_does():
    text = "static inline seL4_Word f(seL4_Word a)\n{\n    return a & ~15;\n}\n"
    machine = Machine(parse(text), 64)
    result = machine.call("f", Value(z3.BitVecVal(0xFFFF_FFFF_FFFF_FFFF, 64), machine.word))
    assert z3.simplify(result.bits).as_long() == 0xFFFF_FFFF_FFFF_FFF0


def test_marks_that_fit_the_same_words_are_refuted():
    text = """
union u words 1 tag t w0[63:60] for bits64 {
    variant a = 0 mark w0[1:0] = 1 for bits32
    variant b = 1 mark w0[3:0] = 5 for bits32
}
"""
    (block,) = layout_blocks(text, 32)
    with pytest.raises(Refuted, match="b or a"):
        check_marks(block, Machine(parse(""), 32).word)


RUST = """
pub struct b_t {
    /// Words.
    pub words: [seL4_Word; 1],
}

impl b_t {
    pub const fn zeroed() -> Self {
        b_t { words: [0; 1] }
    }

    pub const fn new(f: seL4_Word) -> Self {
        let mut value = Self::zeroed();
        value.set_f(f);
        value
    }

    pub const fn get_f(&self) -> seL4_Word {
        (self.words[0] >> 4) & 0xf
    }

    pub const fn set_f(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0xf0) | ((value & 0xf) << 4);
    }
}
"""


def verdict_on_rust(old: str = "", new: str = "") -> str:
    """What the proof says about the same accessors in Rust, one text replaced."""
    (block,) = layout_blocks(LAYOUT, 64)
    try:
        check(Machine(parse(in_c(RUST.replace(old, new, 1) if old else RUST)), 64), block, block.variants[0])
    except (Refuted, Unsupported) as why:
        return str(why)
    return "proved"


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (">> 4", ">> 5", "b_get_f: position"),
        ("!0xf0", "!0xf8", "b_set_f: position, padding"),
        ("value.set_f(f);", "value.set_f(0);", "b_new: position, padding"),
        ("words: [0; 1]", "words: [1; 1]", "is not b_t { words: [0; 1] }"),
        ("pub const fn get_f", "pub fn get_f", "another way"),
    ],
)
def test_a_wrong_accessor_in_rust_is_refuted(old, new, why):
    assert verdict_on_rust() == "proved"
    assert why in verdict_on_rust(old, new)


def test_a_function_that_the_reader_does_not_know_is_no_function_less():
    with pytest.raises(ValueError, match="another way"):
        parse("static inline seL4_Word f(void) { return 1ul; }\n")


def test_a_line_of_the_layout_that_is_not_understood_is_no_field_less():
    with pytest.raises(ValueError, match="does not know"):
        layout_blocks(LAYOUT.replace("w0[7:4]", "bits 4 to 7").replace(" : ", " at "), 64)
    with pytest.raises(ValueError, match="does not know"):
        layout_blocks("bitfield b of 1 word {", 64)
