# SPDX-License-Identifier: BSD-2-Clause
"""Memory up to the last address of 32 bits and beyond: no sum wraps around, and every byte is accounted for."""

import pytest

import devicetree
import survey as account_of
from bare import INITRD, KERNEL, TREE
from devicetree import cells, wide
from target import MIB, PAGE, TARGET
from test_boot import assert_refused, refusals
from test_machines import V3, account, banks
from test_regions import reserve

TOP = 1 << 32
LOW = (0x4000_0000, 64 * MIB)
HIGH = (0xE000_0000, 512 * MIB)  # ends where 32 bits do
LAST = TARGET.physical_end or TOP  # one behind the last byte that is given
UP = {"tree_at": 0xE200_0000, "initrd_at": 0xE300_0000, "kernel_at": 0xE020_0000}  # all that boot loaders put, in HIGH
LARGE = V3 | {"memory": "3G"}  # to the last address of 32 bits


@pytest.fixture
def large(tree_of):
    """The tree of a machine whose memory ends where 32 bits do."""
    return devicetree.read(tree_of(V3["board"], "3G", cpu=V3["cpu"]))


@pytest.fixture
def outcome(bare, folder, survey, large):
    """Boots with the memory and the places that the test says; returns the survey, accounted for, and lines."""

    def outcome(**how):
        run = bare(large, survey, **how, **LARGE)
        return account(folder, run, large, V3["cpu"], how.get("kernel_at", KERNEL)), [
            line.removeprefix("stele: ") for line in refusals(run) if "more than the kernel can use" not in line
        ]

    return outcome


def last_given(found: account_of.Survey, ranges: list[account_of.Range]) -> int:
    """One behind the last byte below 4 GiB."""
    return max(end for _, end in account_of.merged(ranges) if end <= TOP)


# ---- memory ----

BANKS = {
    "ends_at_the_last_address": [LOW, (0xFFF0_0000, MIB)],
    "is_the_last_page": [LOW, (TOP - PAGE, PAGE)],
    "is_the_last_page_but_one": [LOW, (TOP - 2 * PAGE, PAGE)],
    "goes_across": [LOW, (0xF000_0000, 0x2000_0000)],
    "goes_on_behind": [LOW, (0xFFF0_0000, MIB), (TOP, 64 * MIB)],
    "is_beyond": [LOW, (TOP, 1024 * MIB)],
    "is_far_beyond": [LOW, (1 << 38, 1024 * MIB)],
    "ends_at_the_end_of_64_bits": [LOW, ((1 << 64) - MIB, MIB - 1)],
    "is_all_there_is": [(0x4000_0000, 0xC000_0000)],
    "is_all_there_is_and_more": [(0x4000_0000, 0x2_0000_0000)],
}
UNREADABLE = {"is_beyond", "is_far_beyond", "ends_at_the_end_of_64_bits", "goes_across", "goes_on_behind"}


@pytest.mark.parametrize("name", BANKS if TARGET.bits == 32 else sorted(BANKS.keys() - UNREADABLE))
def test_memory_is_given_to_its_end_if_it(outcome, large, name):
    """A kernel with 64 bits would use memory that this machine does not have, so that it is not told of any."""
    banks(large, *BANKS[name])
    _, lines = outcome()
    assert lines == []


def test_memory_at_the_last_addresses_is_ordinary_if_it_is_all(outcome, large):
    banks(large, HIGH)
    found, lines = outcome(**UP)
    assert lines == [] and last_given(found, found.ordinary) == LAST


if TARGET.bits == 32:

    def test_machine_whose_memory_has_no_address_here_is_refused(bare, hello, large):
        banks(large, (TOP, 1024 * MIB))
        assert_refused(bare(large, hello, **LARGE), "no memory")


def with_cells(tree: devicetree.Tree, address: int, size: int) -> None:
    """Addresses and sizes of this many cells in the root."""
    form = {1: cells, 2: wide}
    for node in tree.root.children:
        if "reg" in node.properties and not node.name.startswith("cpus"):
            ranges = node.reg()
            node.properties["reg"] = b"".join(form[address](a) + form[size](b - a) for a, b in ranges if b <= 1 << 64)
    tree.root.cells_of(address, size)


@pytest.mark.parametrize("address,size", [(1, 1), (2, 1), (1, 2)])
@pytest.mark.parametrize("bank", [(0x4000_0000, 64 * MIB), (0x4000_0000, 0xC000_0000)], ids=["64M", "3G"])
def test_memory_is_told_of_in_any_width(bare, folder, survey, large, bank, address, size):
    banks(large, bank)
    keep = ("memory", "intc", "pl011", "chosen", "timer", "psci", "apb-pclk")
    large.root.children = [node for node in large.root.children if node.name.startswith(keep)]
    intc = large.root.child("intc@")
    intc.children = []
    told = devicetree.read(large.blob())
    with_cells(told, address, size)
    run = bare(told, survey, **LARGE)
    account(folder, run, large, V3["cpu"])


# ---- what boot loaders put ----


def test_device_tree_may_be_at_the_last_addresses(outcome, large):
    banks(large, HIGH)
    found, lines = outcome(**UP | {"tree_at": LAST - 0x8000})
    assert lines == [] and last_given(found, found.ordinary) == LAST


def test_initrd_may_be_at_the_last_addresses(outcome, large, survey):
    banks(large, HIGH)
    found, lines = outcome(**UP | {"initrd_at": (LAST - len(survey)) & -PAGE})
    assert lines == [] and last_given(found, found.ordinary) == LAST


@pytest.mark.parametrize("at", [0xEFF0_1000, 0xF030_0000, 0xF80F_F000, 0xFFC0_0000])
def test_kernel_may_be_at_the_last_addresses(outcome, large, at):
    at = at & -(TARGET.image_alignment)
    banks(large, HIGH)
    found, lines = outcome(**UP | {"kernel_at": at})
    assert lines == [] and last_given(found, found.ordinary) == LAST


@pytest.mark.parametrize("size", [1, PAGE - 1, PAGE, PAGE + 1])
def test_initrd_that_is_not_in_memory_is_refused_though_its_end_is_behind_all_addresses(bare, hello, large, size):
    banks(large, LOW)
    assert_refused(bare(large, hello, said_at=TOP - len(hello) - PAGE + size, **LARGE), "the initrd")


# ---- regions ----

REGIONS = {
    "the last page": (TOP - PAGE, PAGE),
    "from the last page but one": (TOP - 2 * PAGE, 2 * PAGE),
    "one byte too many": (TOP - 2 * PAGE, PAGE + 1),
    "across": (TOP - 2 * PAGE, 4 * PAGE),
    "behind": (TOP, PAGE),
}


def test_region_at_the_last_addresses_has_its_name(outcome, large):
    banks(large, HIGH)
    reserve(large, "buffer", (LAST - PAGE, PAGE))
    found, lines = outcome(**UP, words={LAST - 8: 0x77})
    region = found.regions["buffer"]
    assert (region.start, region.size, region.total, lines) == (LAST - PAGE, PAGE, 0x77, [])


if TARGET.bits == 32:

    @pytest.mark.parametrize("name", REGIONS)
    def test_region_behind_the_last_address_has_no_name_if_it_is(outcome, large, name):
        banks(large, HIGH)
        reserve(large, "buffer", REGIONS[name])
        found, lines = outcome(**UP)
        assert not found.regions and lines == ["region 'buffer' is not in memory: ignored"]
