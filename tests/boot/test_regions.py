# SPDX-License-Identifier: BSD-2-Clause
"""Memory with a name, in docs/boot.md's table: what reaches the root task, what loses its name, what is refused.

Each run is accounted for byte by byte (survey.py): whatever is wrong with a region, no memory is given twice."""

import struct

import pytest

import devicetree
import survey as account_of
from bare import INITRD, KERNEL, TREE
from devicetree import cells, text, wide
from stele import cpio
from target import MIB, TARGET
from test_boot import assert_refused, refusals
from test_machines import BIG, V3, account, banks, kernel_range, virt  # noqa: F401 (fixtures)

AT = 0x4800_0000  # in the middle of the 256 MiB, far from everything else
MARKS = {AT: 0x1111, AT + 0xFF8: 0x2222}


def sum_of(data: bytes) -> int:
    """What survey.c says of this content."""
    whole = data[: len(data) // 8 * 8]
    return sum(struct.unpack(f"<{len(whole) // 8}Q", whole)) % (1 << 64)


@pytest.fixture
def outcome(bare, folder, survey, virt):  # noqa: F811 (a fixture)
    """Boots with the reserved memory that the test has put into the tree; returns the survey, accounted for, and lines."""

    def outcome(**how):
        run = bare(virt, survey, **how, **V3)
        return account(folder, run, virt, V3["cpu"]), [line.removeprefix("stele: ") for line in refusals(run)]

    return outcome


@pytest.fixture
def refused(bare, survey, virt):  # noqa: F811 (a fixture)
    """Boots what must be refused in one line with these words."""

    def refused(*words, **how):
        assert_refused(bare(virt, survey, **how, **V3), *words)

    return refused


def reserve(tree: devicetree.Tree, name: str, *ranges: tuple[int, int], **properties: bytes) -> devicetree.Node:
    """A child of /reserved-memory with these starts and sizes."""
    return tree.reserved().add(name, reg=wide(*(number for pair in ranges for number in pair)), **properties)


# ---- what reaches the root task ----


def test_large_buffer_and_a_program_reach_the_root_task(start, folder, survey, visitor, tree_of, tmp_path):
    """300 MiB with a mark every 2 MiB, and a program, which runs: with QEMU's own loader, as a user would do it."""
    how = {"board": "virt,gic-version=3", "cpu": BIG, "memory": "512M"}
    tree = devicetree.read(tree_of(**how))
    at, size, program_at = 0x4A00_0000, 300 * MIB, 0x5D00_0000  # QEMU puts the initrd at 0x4800_0000
    reserve(tree, "buffer", (at, size))
    reserve(tree, "program", (program_at, len(visitor)))
    (tmp_path / "visitor").write_bytes(visitor)
    marks = {at + offset: 0x0123_4567_89AB_CDEF * (offset + 1) % (1 << 64) for offset in range(0, size, 2 * MIB)}
    marks[at + size - 8] = 42
    devices = [f"loader,addr={place:#x},data={mark:#x},data-len=8" for place, mark in marks.items()]
    devices.append(f"loader,file={tmp_path}/visitor,addr={program_at:#x},force-raw=on")
    options = tuple(word for device in devices for word in ("-device", device))
    run = start(survey, dtb=tree.blob(), options=options, **how)
    found = account(folder, run, tree, how["cpu"], TARGET.kernel_at)
    buffer, program = found.regions["buffer"], found.regions["program"]
    assert (buffer.start, buffer.size, buffer.filled) == (at, size, len(marks))
    assert buffer.total == sum(marks.values()) % (1 << 64)
    assert (program.start, program.size, program.total) == (program_at, len(visitor), sum_of(visitor))
    assert "program answers 42" in run.lines() and refusals(run) == []
    assert f"  region      {at:x} to {at + size:x}, buffer" in run.lines()


def test_region_is_given_as_it_was_left(outcome, virt):
    reserve(virt, "buffer@48000000", (AT, 0x1000))
    found, lines = outcome(words=MARKS)
    region = found.regions["buffer@48000000"]
    assert (region.start, region.size, region.total, region.filled) == (AT, 0x1000, 0x3333, 2) and lines == []


def test_region_that_must_not_be_mapped_by_the_kernel_reaches_the_root_task(outcome, virt):
    reserve(virt, "buffer", (AT, 0x1000)).properties["no-map"] = b""
    found, lines = outcome(words=MARKS)
    assert found.regions["buffer"].total == 0x3333 and lines == []


def test_several_ranges_of_a_node_are_numbered(outcome, virt):
    reserve(virt, "buffer", (AT, 0x1000), (AT + 0x10000, 0x3000), (AT + 0x2000, 0x1000))
    found, lines = outcome()
    assert {name: region.start for name, region in found.regions.items()} == {
        "buffer": AT,
        "buffer/1": AT + 0x10000,
        "buffer/2": AT + 0x2000,
    }
    assert lines == []


def test_region_that_ends_inside_a_page_keeps_its_length(outcome, virt):
    reserve(virt, "buffer", (AT, 0x1234))
    found, lines = outcome()
    assert found.regions["buffer"].size == 0x1234 and lines == []
    assert account_of.without([(AT, AT + 0x2000)], account_of.merged(found.devices)) == []


@pytest.mark.parametrize("address,size", [(1, 1), (2, 1), (1, 2), (2, 2)])
def test_addresses_of_any_width_are_read(outcome, virt, address, size):
    form = {1: cells, 2: wide}
    reg = b"".join(form[address](at) + form[size](0x2000) for at in (AT, AT + MIB))
    virt.reserved().cells_of(address, size).add("buffer", reg=reg)
    found, lines = outcome()
    assert [(region.start, region.size) for region in found.regions.values()] == [(AT, 0x2000), (AT + MIB, 0x2000)]
    assert lines == []


def test_addresses_of_another_bus_are_translated(outcome, virt):
    virt.reserved().properties["ranges"] = wide(0x1000, AT, 0x10_0000)
    reserve(virt, "buffer", (0x3000, 0x1000))
    found, lines = outcome()
    assert found.regions["buffer"].start == AT + 0x2000 and lines == []


@pytest.mark.parametrize("whole", [False, True], ids=["node", "parent"])
def test_disabled_regions_are_ordinary_memory(outcome, virt, whole):
    node = reserve(virt, "buffer", (AT, 0x1000))
    (virt.reserved() if whole else node).properties["status"] = text("disabled")
    found, lines = outcome()
    assert not found.regions and lines == []
    assert any(start <= AT < end for start, end in found.ordinary)


def test_memory_in_the_list_of_reservations_is_given_without_a_name(outcome, virt):
    virt.reservations.append((AT + 0x800, 0x1000))
    found, lines = outcome()
    assert not found.regions and lines == []
    assert account_of.without([(AT, AT + 0x2000)], account_of.merged(found.devices)) == []


def test_root_task_makes_room_for_regions(outcome, virt):
    """All memory is reserved but for two places, one of them too small."""
    reserve(virt, "low", (0x4060_0000, TREE - 0x4060_0000), (TREE + 0x10_0000, INITRD - TREE - 0x10_0000))
    reserve(virt, "high", (INITRD + 0x8_0000, 0x4F00_0000 - INITRD - 0x8_0000))
    found, lines = outcome()
    assert set(found.regions) == {"low", "low/1", "high"} and lines == []


def test_modules_reach_the_root_task_with_their_length(bare, folder, survey, virt):
    members = [("text", b"0123456789abcdef" * 300 + b"!"), ("./with/folder", b"x" * 8), ("empty", b"")]
    run = bare(virt, cpio.archive([("root", survey), *members]), **V3)
    found = account(folder, run, virt, V3["cpu"])
    assert {name: region.size for name, region in found.regions.items()} == {"text": 4801, "with/folder": 8, "empty": 0}
    assert found.regions["text"].total == sum_of(members[0][1])
    assert found.regions["with/folder"].total == sum_of(b"x" * 8)


# ---- what loses its name, or a part of it ----


def assert_nameless(found: account_of.Survey, start: int, end: int) -> None:
    """The memory is given as a device, and no region has it."""
    assert account_of.without([(start, end)], account_of.merged(found.devices)) == []
    assert all(region.pages[1] <= start or end <= region.pages[0] for region in found.regions.values())


def test_second_of_two_regions_that_overlap_has_no_name(outcome, virt):
    reserve(virt, "first", (AT, 0x4000))
    reserve(virt, "second", (AT + 0x3000, 0x4000))
    found, lines = outcome()
    assert list(found.regions) == ["first"] and lines == ["region 'second' overlaps region 'first': ignored"]
    assert_nameless(found, AT + 0x4000, AT + 0x7000)


def test_regions_that_share_a_page_overlap(outcome, virt):
    reserve(virt, "first", (AT, 0x1800))
    reserve(virt, "second", (AT + 0x1800, 0x800))
    found, lines = outcome()
    assert list(found.regions) == ["first"]
    assert lines[-1] == "region 'second' overlaps region 'first': ignored"


def test_regions_that_touch_do_not_overlap(outcome, virt):
    reserve(virt, "first", (AT, 0x1800))
    reserve(virt, "second", (AT + 0x2000, 0x800))
    found, lines = outcome()
    assert list(found.regions) == ["first", "second"] and lines == []


def test_region_that_overlaps_and_must_not_be_mapped_has_no_name(outcome, virt):
    reserve(virt, "first", (AT, 0x2000))
    reserve(virt, "second", (AT + 0x1000, 0x2000)).properties["no-map"] = b""
    found, lines = outcome()
    assert list(found.regions) == ["first"] and len(lines) == 1
    assert_nameless(found, AT + 0x2000, AT + 0x3000)


OUTSIDE = {
    "below_memory": (0x2000_0000, 0x1000),
    "behind_memory": (0x6000_0000, 0x1000),
    "half_in_front_of_memory": (0x3FFF_F000, 0x2000),
    "half_behind_memory": (0x4FFF_F000, 0x2000),
    "interrupt_controller": (0x0800_0000, 0x1000),
    "redistributor": (0x080A_0000, 0x2_0000),
    "behind_all_addresses": (1 << 50, 0x1000),
    "across_the_last_address": ((1 << 44) - 0x1000, 0x2000),
    "at_the_end_of_64_bits": ((1 << 64) - 0x1000, 0xFFF),
}


@pytest.mark.parametrize("name", OUTSIDE)
def test_region_outside_memory_has_no_name(outcome, virt, name):
    reserve(virt, "buffer", OUTSIDE[name])
    found, lines = outcome()
    assert not found.regions and lines == ["region 'buffer' is not in memory: ignored"]


def test_region_in_a_hole_between_banks_has_no_name(outcome, virt):
    banks(virt, (0x4000_0000, 64 * MIB), (0x4900_0000, 64 * MIB))
    reserve(virt, "buffer", (AT, 0x1000))
    reserve(virt, "bridge", (0x43FF_F000, 0x500_2000))
    found, lines = outcome()
    assert not found.regions and lines == [f"region '{n}' is not in memory: ignored" for n in ("buffer", "bridge")]
    assert_nameless(found, 0x4900_0000, 0x4900_1000)


def test_second_region_of_a_name_has_none(outcome, virt):
    reserve(virt, "buffer", (AT, 0x1000))
    reserve(virt, "buffer", (AT + MIB, 0x1000))
    found, lines = outcome()
    assert found.regions["buffer"].start == AT and lines == ["second region named 'buffer' is ignored"]
    assert_nameless(found, AT + MIB, AT + MIB + 0x1000)


def test_module_with_the_name_of_a_region_is_ignored(bare, folder, survey, virt):
    reserve(virt, "buffer", (AT, 0x1000))
    run = bare(virt, cpio.archive([("root", survey), ("buffer", b"y" * 800), ("other", b"z" * 8)]), words=MARKS, **V3)
    found = account(folder, run, virt, V3["cpu"])
    assert list(found.regions) == ["buffer", "other"] and found.regions["buffer"].total == 0x3333
    assert refusals(run) == ["stele: second region named 'buffer' is ignored"]


@pytest.mark.parametrize("length", [47, 48, 200])
def test_name_of_more_than_47_bytes_is_cut(outcome, virt, length):
    name = ("abcdefghij" * 20)[:length]
    reserve(virt, name, (AT, 0x1000), (AT + MIB, 0x1000))
    found, lines = outcome()
    assert list(found.regions) == [name[:47], name[:45] + "/1"]
    cut = [47] * (length > 47) + [45]
    assert lines == [f"region '{name}' has too long a name: cut to {left} bytes" for left in cut]


def test_names_that_are_the_same_when_cut_are_the_same(bare, folder, survey, virt):
    members = [("n" * 47 + end, end.encode() * 8) for end in ("a", "b")]
    run = bare(virt, cpio.archive([("root", survey), *members]), **V3)
    found = account(folder, run, virt, V3["cpu"])
    assert list(found.regions) == ["n" * 47] and found.regions["n" * 47].total == sum_of(b"a" * 8)
    assert f"stele: second region named '{'n' * 47}' is ignored" in run.lines()


def test_empty_ranges_have_no_name_but_those_behind_them_have(outcome, virt):
    reserve(virt, "buffer", (AT, 0), (AT + MIB, 0x1000))
    found, lines = outcome()
    assert {name: region.start for name, region in found.regions.items()} == {"buffer/1": AT + MIB}
    assert lines == ["region 'buffer' is empty: ignored"]


def test_region_that_starts_inside_a_page_gets_whole_pages(outcome, virt):
    reserve(virt, "buffer", (AT + 0x10, 0x1000))
    found, lines = outcome()
    assert (found.regions["buffer"].start, found.regions["buffer"].size) == (AT, 0x2000)
    assert lines == [f"region 'buffer' starts inside a page: it is {AT:x} to {AT + 0x2000:x}"]


def test_node_that_only_asks_for_memory_gets_none(outcome, virt):
    node = virt.reserved().add("pool", size=wide(0x10_0000), alignment=wide(0x1000))
    node.properties["alloc-ranges"] = wide(AT, 64 * MIB)
    found, lines = outcome()
    assert not found.regions and lines == ["region 'pool' has no address: ignored"]
    assert any(start <= AT < end for start, end in found.ordinary)


def test_region_with_the_initrd_in_it_keeps_both(outcome, virt, survey):
    reserve(virt, "initrd", (INITRD, len(survey)))
    found, lines = outcome()
    assert found.regions["initrd"].total == sum_of(survey)
    assert lines == ["region 'initrd' overlaps the initrd, which stays there"]


def test_region_with_the_device_tree_in_it_keeps_both(outcome, virt):
    reserve(virt, "tree", (TREE, 0x1000))
    found, lines = outcome()
    assert found.regions["tree"].filled > 100 and lines == ["region 'tree' overlaps the device tree, which stays there"]


def test_device_tree_in_memory_that_must_not_be_mapped_stays_there(outcome, virt):
    reserve(virt, "tree", (TREE, 0x1000)).properties["no-map"] = b""
    found, lines = outcome()
    assert found.regions["tree"].filled > 100 and len(lines) == 1


# ---- what must be refused ----


@pytest.mark.parametrize("offset", [0, 0x3_0000, -0x1000], ids=["start", "middle", "touching the first page"])
@pytest.mark.parametrize("no_map", [False, True], ids=["mapped", "no-map"])
def test_region_over_the_kernel_is_refused(refused, virt, offset, no_map):
    node = reserve(virt, "buffer", (KERNEL + offset, 0x1001))
    if no_map:
        node.properties["no-map"] = b""
    refused("the kernel", "is in reserved memory", "'buffer'")


def test_reservation_over_the_kernel_is_refused(refused, virt):
    virt.reservations.append((KERNEL + 0x1000, 0x1000))
    refused("the kernel", "is in reserved memory")


def test_kernel_outside_the_memory_of_the_tree_is_refused(refused, virt):
    banks(virt, (0x4200_0000, 64 * MIB))
    refused("the kernel (40200000", "is not in the memory")


def test_initrd_over_the_kernel_is_refused(refused):
    refused("the initrd (4020", "overlaps the kernel", said_at=KERNEL + 0x1000)


def test_initrd_over_the_device_tree_is_refused(refused):
    refused("the initrd (4200", "overlaps", said_at=TREE + 0x100)


def test_initrd_outside_memory_is_refused(refused):
    refused("the initrd (60000000", "is not in memory", said_at=0x6000_0000)


def test_initrd_in_memory_that_must_not_be_mapped_is_refused(refused, virt):
    reserve(virt, "buffer", (INITRD, 0x1000)).properties["no-map"] = b""
    refused("the initrd", "is not in memory")


@pytest.mark.parametrize("damage", ["three cells", "no ranges", "too short", "not in ranges", "beyond 64 bits"])
def test_reserved_memory_whose_address_cannot_be_read_is_refused(refused, virt, damage):
    """It may be any memory, in use by firmware."""
    node = reserve(virt, "buffer", (AT, 0x1000))
    if damage == "three cells":
        virt.reserved().cells_of(3, 2)
    elif damage == "no ranges":
        del virt.reserved().properties["ranges"]
    elif damage == "too short":
        node.properties["reg"] = wide(AT)
    elif damage == "not in ranges":
        virt.reserved().properties["ranges"] = wide(0, AT, 0x1000)
    else:
        node.properties["reg"] = wide(AT, (1 << 64) - 1)
    refused("the address of reserved memory 'buffer' cannot be read")


def test_more_regions_than_can_be_named_are_refused(refused, virt):
    reserve(virt, "buffer", *((AT + i * 0x10000, 0x1000) for i in range(65)))
    refused("more than 64")


def test_as_many_regions_as_can_be_named_are_given(outcome, virt):
    reserve(virt, "buffer", *((AT + i * 0x1000, 0x1000) for i in range(64)))
    found, lines = outcome()
    assert len(found.regions) == 64 and lines == []


def test_smallest_pieces_of_memory_are_left_out_if_bootinfo_cannot_list_all(bare, survey, virt):  # noqa: F811
    """Between these regions, memory is in more pieces than there is room for."""
    reserve(virt, "buffer", *((AT + i * 0x10000, 0x1000) for i in range(64)))
    run = bare(virt, survey, **V3)
    found = account_of.read(run)
    assert len(found.regions) == 64 and len(found.order) <= 230
    (line,) = refusals(run)
    assert line.startswith("stele: too many pieces of memory for bootinfo: ")
    given = account_of.merged(found.ordinary + found.devices)
    assert sum(end - start for start, end in given if 0x4000_0000 <= start < 0x5000_0000) > 250 * MIB


def test_too_little_memory_beside_the_regions_is_refused(refused, virt, folder, survey):  # noqa: F811
    initrd_end = (INITRD + len(survey) + 0xFFF) & -0x1000
    places = [
        (0x4000_0000, KERNEL),
        (kernel_range(folder)[1], TREE),
        (TREE + 0x10000, INITRD),
        (initrd_end, 0x5000_0000),
    ]
    reserve(virt, "all", *((start, end - start) for start, end in places))
    refused("too little memory")
