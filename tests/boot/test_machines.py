# SPDX-License-Identifier: BSD-2-Clause
"""One kernel file for all machines: on each, every byte of memory is accounted for and given once."""

import struct

import pytest

import bare
import devicetree
import images
import survey as account_of
from target import MIB, TARGET

KERNEL = bare.KERNEL


def two_banks(first: str, second: str) -> tuple[str, ...]:
    """Options for a machine whose memory is in two nodes of the device tree."""
    objects = [f"memory-backend-ram,id=bank{i},size={size}" for i, size in enumerate((first, second))]
    options = [word for item in objects for word in ("-object", item)]
    return (*options, "-numa", "node,memdev=bank0,cpus=0", "-numa", "node,memdev=bank1")


SMALL, BIG = TARGET.cpu, TARGET.other_cpu

# Name: board, processor, memory, further options
MACHINES = {
    f"gicv{gic}-{cpu}-{memory}": (f"virt,gic-version={gic}", cpu, memory, ())
    for gic in (2, 3)
    for cpu in TARGET.port.cpus
    for memory in TARGET.memories
} | {
    "virtualization": ("virt,gic-version=3,virtualization=on", BIG, "256M", ()),
    "virtualization-gicv2": ("virt,gic-version=2,virtualization=on", SMALL, "256M", ()),
    "secure": ("virt,gic-version=3,secure=on", SMALL, "256M", ()),
    "secure-gicv2": ("virt,gic-version=2,secure=on", SMALL, "256M", ()),
    "secure-and-virtualization": ("virt,gic-version=3,secure=on,virtualization=on", BIG, "256M", ()),
    "highmem-off": ("virt,gic-version=3,highmem=off", SMALL, "2G", ()),
    "highmem-off-to-the-last-address": ("virt,gic-version=2,highmem=off", SMALL, "3G", ()),
    "four-processors": ("virt,gic-version=3", BIG, "256M", ("-smp", "4")),
    "eight-processors-gicv2": ("virt,gic-version=2", BIG, "256M", ("-smp", "8")),
    "translation-service": ("virt,gic-version=3,its=on", BIG, "256M", ()),
    "as-large-as-a-window": ("virt,gic-version=2", SMALL, "1280M", ()),
    "larger-than-a-window": ("virt,gic-version=2", BIG, "1281M", ()),
    "across-4G": ("virt,gic-version=3", BIG, "4G", ()),
    "two-banks": ("virt,gic-version=3", BIG, "384M", two_banks("128M", "256M")),
    "two-banks-8G": ("virt,gic-version=2", SMALL, "8G", two_banks("5G", "3G")),
}


def memory_of(tree: devicetree.Tree) -> list[account_of.Range]:
    """What the device tree says about memory."""
    nodes = [node for node in tree.root.children if node.properties.get("device_type") == b"memory\0"]
    ranges = [r for node in nodes if node.properties.get("status", b"okay\0") == b"okay\0" for r in node.reg()]
    return account_of.merged(ranges)


def private_of(tree: devicetree.Tree) -> list[account_of.Range]:
    """The interrupt controller's registers, which the kernel keeps."""
    node = tree.root.child("intc@")
    if b"arm,gic-v3" not in node.properties["compatible"]:
        return node.reg()[:2]
    (regions,) = struct.unpack(">I", node.properties.get("#redistributor-regions", b"\0\0\0\1"))
    return node.reg()[: 1 + regions]


def kernel_range(folder, at: int = KERNEL) -> account_of.Range:
    """What of the kernel stays when boot is over."""
    symbols = images.symbols((folder / "kernel/stele.elf").read_bytes())
    base = symbols["image_start"]
    return at + symbols["ki_boot_end"] - base, at + symbols["ki_end"] - base


def account(folder, run, tree: devicetree.Tree, cpu: str, at: int = KERNEL) -> account_of.Survey:
    """Reads a survey and checks it against the device tree."""
    found = account_of.read(run)
    account_of.account(found, memory_of(tree), kernel_range(folder, at), private_of(tree), cpu)
    return found


@pytest.mark.parametrize("name", MACHINES)
def test_every_byte_is_given_once_on(start, folder, survey, tree_of, name):
    board, cpu, memory, options = MACHINES[name]
    run = start(survey, board=board, cpu=cpu, memory=memory, options=options)
    account(folder, run, devicetree.read(tree_of(board, memory, options, cpu)), cpu, TARGET.kernel_at)
    assert f"processor   {cpu}" in run.output and f"interrupts  GICv{2 if 'version=2' in board else 3}," in run.output


@pytest.fixture
def virt(tree_of):
    """The tree of a machine with 256 MiB and GICv3, to be edited."""
    return devicetree.read(tree_of("virt,gic-version=3", cpu=BIG))


V3 = {"board": "virt,gic-version=3", "cpu": BIG}


def banks(tree: devicetree.Tree, *ranges: tuple[int, int]) -> None:
    """Replaces the memory: one node for each start and size."""
    tree.root.children = [node for node in tree.root.children if not node.name.startswith("memory@")]
    for start, size in ranges:
        tree.root.add(f"memory@{start:x}", device_type=devicetree.text("memory"), reg=devicetree.wide(start, size))


def test_banks_with_holes_between_them_are_used_to_the_last_page(bare, folder, survey, virt):
    ranges = [(0x4000_0000, 64 * MIB), (0x4500_0000, 0x1000), (0x4600_0000, 0x7F_F000), (0x4A00_1000, 32 * MIB)]
    banks(virt, *ranges)
    found = account(folder, bare(virt, survey, **V3), virt, V3["cpu"])
    assert (0x4500_0000, 0x4500_1000) in found.ordinary


def test_several_ranges_in_one_memory_node_are_used_even_behind_an_empty_one(bare, folder, survey, virt):
    banks(virt, (0x4000_0000, 64 * MIB))
    virt.root.child("memory@").properties["reg"] = devicetree.wide(0x4000_0000, 64 * MIB, 0, 0, 0x4800_0000, 16 * MIB)
    found = account(folder, bare(virt, survey, **V3), virt, V3["cpu"])
    assert (0x4800_0000, 0x4900_0000) in found.ordinary


def test_banks_that_overlap_or_touch_are_one(bare, folder, survey, virt):
    banks(virt, (0x4000_0000, 64 * MIB), (0x4200_0000, 64 * MIB), (0x4600_0000, 32 * MIB))
    run = bare(virt, survey, **V3)
    banks(virt, (0x4000_0000, 128 * MIB))
    account(folder, run, virt, V3["cpu"])


def test_pages_that_are_only_partly_memory_are_not_used(bare, folder, survey, virt):
    banks(virt, (0x4000_0000, 64 * MIB), (0x4800_0800, 0x2000))
    run = bare(virt, survey, **V3)
    banks(virt, (0x4000_0000, 64 * MIB), (0x4800_1000, 0x1000))
    account(folder, run, virt, V3["cpu"])


def test_disabled_bank_is_not_used(bare, folder, survey, virt):
    banks(virt, (0x4000_0000, 64 * MIB), (0x4800_0000, 64 * MIB))
    virt.root.children[-1].properties["status"] = devicetree.text("disabled")
    account(folder, bare(virt, survey, **V3), virt, V3["cpu"])


@pytest.mark.parametrize("at", [0x4060_0000, 0x4A00_0000, 0x4FA0_0000])
def test_kernel_runs_wherever_it_is_loaded(bare, folder, survey, virt, at):
    account(folder, bare(virt, survey, kernel_at=at, **V3), virt, V3["cpu"], at)


@pytest.fixture
def two(tree_of):
    """The tree of a machine with two processors."""
    return devicetree.read(tree_of("virt,gic-version=3", "256M", ("-smp", "2"), BIG))


def with_redistributors(tree: devicetree.Tree, *numbers: int) -> None:
    """One region for each of these processors' redistributors."""
    controller = tree.compatible("arm,gic-v3")
    (distributor, first, *_) = (start for start, _ in controller.reg())
    regions = [(first + number * 0x2_0000, 0x2_0000) for number in numbers]
    controller.properties["#redistributor-regions"] = devicetree.cells(len(regions))
    controller.properties["reg"] = devicetree.wide(distributor, 0x1_0000, *(n for region in regions for n in region))


def test_redistributor_is_found_in_the_second_region(bare, folder, survey, two):
    """The first region holds another processor's, which says that it is the last one there."""
    with_redistributors(two, 1, 0)
    account(folder, bare(two, survey, options=("-smp", "2"), **V3), two, V3["cpu"])


def test_machine_without_this_processors_redistributor_is_refused(bare, hello, two):
    with_redistributors(two, 1)
    run = bare(two, hello, options=("-smp", "2"), **V3)
    assert run.status == 1 and "stele: no known interrupt controller" in run.output


def test_interrupts_of_four_cells_are_understood(bare, folder, survey, virt):
    """As controllers with partitions of private interrupts describe them."""
    virt.compatible("arm,gic-v3").properties["#interrupt-cells"] = devicetree.cells(4)
    timer = virt.compatible("arm,armv7-timer")
    numbers = struct.unpack(">12I", timer.properties["interrupts"])
    widened = [cell for i in range(0, 12, 3) for cell in (*numbers[i : i + 3], 0)]
    timer.properties["interrupts"] = devicetree.cells(*widened)
    run = bare(virt, survey, **V3)
    account(folder, run, virt, V3["cpu"])
    assert ", interrupt 27" in run.output


def test_interrupt_controller_in_the_middle_of_memory_is_refused(bare, hello, virt):
    banks(virt, (0x0800_0000, 0x10_0000), (0x4000_0000, 64 * MIB))
    run = bare(virt, hello, **V3)
    assert run.status == 1 and "stele: the registers at 8000000 are in memory" in run.output
