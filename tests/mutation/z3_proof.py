# SPDX-License-Identifier: BSD-2-Clause
"""The z3 proof of accessors (tests/proof), asked about one changed accessor, or about a file whose declarations changed."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from functools import cache

from mutants import Mutant
from proofs import ROOT, Proof, Tree

sys.path.insert(0, str(ROOT / "tests/proof"))

import c_text  # noqa: E402 (the path above comes first)
import rust_text  # noqa: E402
from c_machine import Machine, Unsupported  # noqa: E402
from description import WORD_BITS, Block, Variant, contract_blocks, kernel_blocks  # noqa: E402
from properties import Refuted, check, check_types  # noqa: E402

FILES = ("shared_types_gen.h", "types_gen.h", "cap_layout.h", "abi.h", "bitfields.rs")


def blocks_of(path: str, arch: str) -> list[Block]:
    return kernel_blocks(arch) if path.endswith("cap_layout.h") else contract_blocks(arch)


def is_accessor(path: str) -> bool:
    return path.endswith(tuple(f"/{name}" for name in FILES))


@cache
def original(path: str, text: str) -> c_text.Header:
    return c_text.parse(rust_text.in_c(text) if path.endswith(".rs") else text)


def proof(arch: str) -> Proof:
    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        (mutant,) = batch
        text = tree.text(mutant.path)
        try:
            holds = still_proved(arch, mutant, text)
        except (Refuted, Unsupported, ValueError, KeyError, AssertionError):
            holds = False
        except Exception as error:  # noqa: BLE001
            if type(error).__name__ not in ("ParseError", "Z3Exception"):
                raise
            holds = False  # no C any more
        return set() if holds else set(batch)

    return Proof("z3", refutes, is_accessor)


def still_proved(arch: str, mutant: Mutant, text: str) -> bool:
    if mutant.path.endswith(".rs"):
        return rust_is_proved(arch, mutant, text)
    before = original(mutant.path, text)
    changed = mutant.apply(text)
    if mutant.unit.startswith("line "):
        return True  # declarations are for others
    declarations = c_text.FUNCTION.sub("", text)
    own = c_text.parse(declarations + function_text(changed, mutant.unit))
    machine = Machine(replace(before, functions={**before.functions, **own.functions}), WORD_BITS[arch])
    return subject_is_proved(arch, mutant.path, mutant.unit, machine)


def function_text(text: str, name: str) -> str:
    for found in c_text.FUNCTION.finditer(text):
        if re.search(rf"\b{name}\(", found[0].split("{")[0]):
            return found[0]
    raise ValueError(f"{name} is no function any more")


def subject_is_proved(arch: str, path: str, name: str, machine: Machine) -> bool:
    """Proves everything about the block or variant whose accessor has this name."""
    block, variant = subject(blocks_of(path, arch), name)
    if variant is None:
        list(check_types(machine, block))
    else:
        check(machine, block, variant)
    return True


def subject(blocks: list[Block], name: str) -> tuple[Block, Variant | None]:
    for block in blocks:
        for variant in block.variants:
            prefix = f"{block.name}_{variant.name}" if block.is_union else block.name
            names = "|".join(re.escape(field.name) for field in variant.fields) or "-"
            if re.fullmatch(rf"{prefix}(_ptr)?_(new|[gs]et_({names}))", name):
                return block, variant
        if block.is_union and re.fullmatch(rf"{block.name}(_ptr)?(_[gs]et)?_{block.tag}(_equals)?", name):
            return block, None
    raise KeyError(name)


def rust_is_proved(arch: str, mutant: Mutant, text: str) -> bool:
    """Only the type whose function was changed, and the union that it is a variant of."""
    changed = mutant.apply(text)
    owner = next((name for name, start, end in impls(text) if start <= mutant.start < end), None)
    if owner is None:
        return True
    own, union = rust_impl(changed, owner), rust_impl(changed, "seL4_Fault")
    structs = "".join(found[0] + "\n" for found in rust_text.STRUCT.finditer(text))
    parts = own if owner == "seL4_Fault" else own + union
    machine = Machine(c_text.parse(rust_text.in_c(structs + parts)), WORD_BITS[arch])
    for block in contract_blocks(arch):
        for variant in block.variants:
            if variant.name == owner:
                return bool(check(machine, block, variant))
        if block.name == owner:
            return bool(list(check_types(machine, block)))
    raise KeyError(owner)


@cache
def impls(text: str) -> list[tuple[str, int, int]]:
    found = re.finditer(r"^impl (\w+)_t \{\n.*?^\}\n", text, re.MULTILINE | re.DOTALL)
    return [(f[1], f.start(), f.end()) for f in found]


def rust_impl(text: str, name: str) -> str:
    found = re.search(rf"^impl {name}_t \{{\n.*?^\}}\n", text, re.MULTILINE | re.DOTALL)
    return found[0] if found else ""
