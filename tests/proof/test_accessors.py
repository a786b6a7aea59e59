# SPDX-License-Identifier: BSD-2-Clause
"""Every generated accessor, of the kernel and of programs in C and Rust, for both word sizes, proved from its text."""

from __future__ import annotations

from functools import cache

import c_text
import pytest
import rust_text
from c_machine import Machine
from description import ROOT, WORD_BITS, Block, Variant, contract_blocks, kernel_blocks
from properties import check, check_marks, check_types

# File -> whose accessors it has.
FILES = {
    "kernel/generated/{arch}/cap_layout.h": kernel_blocks,
    "kernel/generated/{arch}/abi.h": contract_blocks,
    "libsel4/generated/{arch}/sel4/shared_types_gen.h": contract_blocks,
    "libsel4/generated/{arch}/sel4/sel4_arch/types_gen.h": contract_blocks,
    "bindings/stele-sys/src/generated/{arch}/bitfields.rs": contract_blocks,
}


@cache
def machine(path: str, arch: str) -> Machine:
    read = rust_text.read if path.endswith(".rs") else c_text.read
    return Machine(read(ROOT / path.format(arch=arch)), WORD_BITS[arch])


def blocks(path: str, arch: str) -> list[Block]:
    """The blocks that the header has; the contract's are shared out among several."""
    return [block for block in FILES[path](arch) if block.name in machine(path, arch).header.structs]


SOURCES = [(path, arch) for path in FILES for arch in WORD_BITS if (ROOT / path.format(arch=arch)).is_file()]
VARIANTS = [(path, arch, block, v) for path, arch in SOURCES for block in blocks(path, arch) for v in block.variants]
UNIONS = [(path, arch, block) for path, arch in SOURCES for block in blocks(path, arch) if block.is_union]


@cache
def proved(path: str, arch: str, block: Block, variant: Variant) -> list[str]:
    """The functions of a variant, once everything about them is proved."""
    return check(machine(path, arch), block, variant)


def label(path: str, arch: str, *names: str) -> str:
    return "/".join([path.format(arch=arch).split("/")[0], arch, *dict.fromkeys(names)])


@pytest.mark.parametrize(
    ("path", "arch", "block", "variant"), VARIANTS, ids=[label(p, a, b.name, v.name) for p, a, b, v in VARIANTS]
)
def test_accessors_read_and_write_their_own_bits_only(path, arch, block, variant):
    assert proved(path, arch, block, variant)


@pytest.mark.parametrize(("path", "arch", "block"), UNIONS, ids=[label(p, a, b.name) for p, a, b in UNIONS])
def test_words_are_of_the_variant_whose_mark_they_carry(path, arch, block):
    check_marks(block, machine(path, arch).word)
    assert check_types(machine(path, arch), block)


@pytest.mark.parametrize(("path", "arch"), SOURCES, ids=[p.format(arch=a) for p, a in SOURCES])
def test_no_accessor_is_left_out(path, arch):
    own = machine(path, arch)
    names = [name for block in blocks(path, arch) for v in block.variants for name in proved(path, arch, block, v)]
    names += [name for block in blocks(path, arch) if block.is_union for name in check_types(own, block)]
    assert sorted(names) == sorted(own.header.functions)


def test_the_kernel_has_accessors_for_both_word_sizes():
    assert {WORD_BITS[arch] for path, arch in SOURCES if path.endswith("cap_layout.h")} == {32, 64}


@pytest.mark.parametrize("arch", WORD_BITS)
@pytest.mark.parametrize("language", ["libsel4", "bindings"])
def test_every_block_of_the_contract_has_accessors_for_programs(arch, language):
    paths = [path for path in FILES if path.startswith(language)]
    assert {block.name for block in contract_blocks(arch)} == {b.name for path in paths for b in blocks(path, arch)}
