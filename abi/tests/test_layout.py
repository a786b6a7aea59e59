# SPDX-License-Identifier: BSD-2-Clause
"""The kernel's own words have room for everything that the contract allows: what does not fit would be cut silently."""

import pytest


@pytest.fixture(params=["aarch64", "aarch32"])
def arch(request):
    """Architectures with a port."""
    return request.param


@pytest.fixture
def abi(contract, arch):
    return contract.abis[arch]


@pytest.fixture
def layout(contract, arch):
    return contract.layouts[contract.abis[arch].word_bits]


def field(layout, variant, name):
    blocks = [v for union in layout.unions for v in union.variants] + layout.bitfields
    return next(f for block in blocks if block.name == variant for f in block.fields if f.name == name)


def largest(one):
    """The highest value that a field holds."""
    return one.mask << one.align


def object_bits(abi, name):
    """Binary logarithm of the smallest object's bytes."""
    item = next(o for o in abi.objects if o.name == name)
    if item.slot is not None:
        return item.slot.value + 1  # no CNode has fewer than two slots
    return (item.size or item.min_size).value


ADDRESSES = {
    "untyped": "Untyped",
    "endpoint": "Endpoint",
    "notification": "Notification",
    "reply": "Reply",
    "cnode": "CNode",
    "tcb": "TCB",
    "sched_context": "SchedContext",
    "frame": "SmallPage",
    "page_table": "PageTable",
}


@pytest.mark.parametrize("variant", ADDRESSES)
def test_addresses_lose_no_bit_of_an_object(abi, layout, variant):
    address = field(layout, variant, "address")
    assert address.align <= object_bits(abi, ADDRESSES[variant])
    assert address.signed or address.align + address.width == abi.word_bits


def test_addresses_of_containers_pools_and_spaces_lose_no_bit(abi, layout):
    zombie = field(layout, "zombie", "address")
    assert zombie.align <= min(object_bits(abi, "CNode"), object_bits(abi, "TCB"))
    assert field(layout, "asid_pool", "address").align <= abi.constant("seL4_ASIDPoolBits")
    assert field(layout, "vspace", "address").align <= abi.constant("seL4_VSpaceBits")


def test_addresses_of_slots_lose_no_bit(abi, layout):
    slot = next(o for o in abi.objects if o.name == "CNode").slot.value
    for link in (field(layout, "mdb", n) for n in ("previous", "next")):
        assert link.align <= slot
    assert field(layout, "zombie", "next").align <= slot


def test_untypeds_of_every_size_can_be_used_to_the_end(abi, layout):
    untyped = next(o for o in abi.objects if o.name == "Untyped")
    watermark, top = field(layout, "untyped", "watermark"), untyped.max_size.value
    assert largest(watermark) >= 1 << top
    assert watermark.align <= untyped.min_size.value
    assert largest(field(layout, "untyped", "size_bits")) >= top
    assert largest(field(layout, "sched_context", "size_bits")) >= top


def test_the_watermark_stands_at_ends_of_objects(abi, layout):
    sizes = [object_bits(abi, o.name) for o in abi.objects]
    assert field(layout, "untyped", "watermark").align <= min(sizes)


def test_badges_and_guards_have_the_contracts_bits(abi, layout):
    assert field(layout, "endpoint", "badge").width == abi.constant("seL4_BadgeBits")
    assert field(layout, "notification", "badge").width == abi.constant("seL4_BadgeBits")
    assert field(layout, "cnode", "guard").width == abi.constant("seL4_GuardBits")
    assert field(layout, "cnode", "guard_size").width == abi.constant("seL4_GuardSizeBits")
    data = {f.name: f.width for f in abi.bitfield("seL4_CNode_CapData").fields}
    assert data == {"guard": abi.constant("seL4_GuardBits"), "guardSize": abi.constant("seL4_GuardSizeBits")}


def test_a_guard_and_a_radix_fill_an_address(abi, layout):
    """A CNode has two slots at least, so its guard never takes all bits."""
    assert largest(field(layout, "cnode", "guard_size")) >= abi.word_bits - 1
    slots = next(o for o in abi.objects if o.name == "Untyped").max_size.value
    for variant in ("cnode", "zombie"):
        assert largest(field(layout, variant, "radix")) >= slots


def test_every_asid_fits(abi, layout):
    bits = abi.constant("seL4_NumASIDPoolsBits") + abi.constant("seL4_ASIDPoolIndexBits")
    for variant in ("frame", "page_table", "vspace"):
        assert field(layout, variant, "mapped_asid").width >= bits
    assert field(layout, "asid_pool", "base").width >= bits


def test_every_page_can_be_remembered(abi, layout):
    top = abi.constant("seL4_UserVSpaceTop")
    small = object_bits(abi, "SmallPage")
    for variant, step in (("frame", small), ("page_table", small + abi.constant("seL4_PageTableIndexBits"))):
        address = field(layout, variant, "mapped_address")
        assert address.align <= step
        assert largest(address) >= top >> step << step
    frames = [o for o in abi.objects if o.name.endswith(("Page", "Section"))]
    assert 1 << field(layout, "frame", "size").width >= len(frames)
