# SPDX-License-Identifier: BSD-2-Clause
"""As boot loaders enter the kernel: wherever they put it, in whichever state the protocol allows."""

import pytest

import devicetree
from bare import INITRD, KERNEL, TREE
from stele.ports import PORTS
from target import MIB, PAGE, SET_BIG_ENDIAN, TARGET
from test_boot import assert_refused
from test_machines import BIG, V3, account, virt  # noqa: F401 (a fixture)

MODES = {"kernel": "virt,gic-version=3", "hypervisor": "virt,gic-version=3,virtualization=on"}
if TARGET.bits == 32:  # otherwise QEMU starts in what firmware keeps for itself
    MODES |= {
        "secure": "virt,gic-version=2,secure=on",
        "secure with a hypervisor below": "virt,gic-version=2,secure=on,virtualization=on",
    }
OTHER_PORT = next(port for port in PORTS if port is not TARGET.port)
END = 0x5000_0000  # of the machine's memory
IMAGE_BYTES = 2 * MIB


@pytest.mark.parametrize("mode", MODES)
def test_kernel_is_entered_in_mode(bare, folder, survey, tree_of, mode):
    tree = devicetree.read(tree_of(MODES[mode], cpu=BIG))
    account(folder, bare(tree, survey, board=MODES[mode], cpu=BIG), tree, BIG)


@pytest.mark.parametrize("pages", [0, 1, 2, 3, 255, 256, 511])
def test_kernel_is_at_any_page(bare, folder, survey, virt, pages):  # noqa: F811
    """Or at any of the larger places that the protocol of its architecture allows."""
    at = 0x4040_0000 + pages * TARGET.image_alignment
    places = (
        {"kernel_at": at}
        if at + IMAGE_BYTES < TREE
        else {"kernel_at": at, "tree_at": 0x4020_0000, "initrd_at": 0x4030_0000}
    )
    if at + IMAGE_BYTES > END:
        places["kernel_at"] = at = END - IMAGE_BYTES
    account(folder, bare(virt, survey, **places, **V3), virt, V3["cpu"], at)


@pytest.mark.parametrize("at", [0x4011_0008, 0x420F_FFF8, 0x42FF_C000, 0x4FFF_8000], ids=hex)
def test_device_tree_is_anywhere(bare, folder, survey, virt, at):  # noqa: F811
    account(folder, bare(virt, survey, tree_at=at, **V3), virt, V3["cpu"])


@pytest.mark.parametrize("at", [0x4012_0001, INITRD + 0x123, 0x4FF0_0000], ids=hex)
def test_initrd_is_anywhere(bare, folder, survey, virt, at):  # noqa: F811
    account(folder, bare(virt, survey, initrd_at=at, **V3), virt, V3["cpu"])


@pytest.mark.parametrize("processors", ["2", "4"])
def test_other_processors_wait(bare, folder, survey, tree_of, processors):
    options = ("-smp", processors)
    tree = devicetree.read(tree_of(V3["board"], "256M", options, BIG))
    account(folder, bare(tree, survey, options=options, **V3), tree, BIG)


def test_registers_without_a_device_tree_are_refused_by_silence(bare, hello, virt):  # noqa: F811
    """There is no console to tell anything on."""
    run = bare(virt, hello, said_tree=INITRD, **V3)
    assert run.status == 1 and not run.timed_out and run.output == ""


@pytest.mark.parametrize("board,cpu", OTHER_PORT.machines)
@pytest.mark.parametrize("kind", ["folder", "release", "other"])
def test_processor_of_the_other_port_is_refused(start, hello, request, kind, board, cpu):
    kernel = request.getfixturevalue(kind) / "kernel/stele.img"
    words = f"on a processor in {96 - TARGET.bits}-bit state"
    assert_refused(start(hello, kernel=kernel, board=board, cpu=cpu), words)


if TARGET.bits == 32:

    def test_data_in_big_endian_order_are_put_right(bare, folder, survey, virt):  # noqa: F811
        account(folder, bare(virt, survey, extra=SET_BIG_ENDIAN, **V3), virt, V3["cpu"])

    @pytest.mark.parametrize("board,cpu", [("vexpress-a9", "cortex-a9"), ("realview-pb-a8", "cortex-a8")])
    def test_processor_without_what_the_kernel_needs_is_refused(start, hello, board, cpu):
        assert_refused(start(hello, board=board, cpu=cpu), "this processor")

    def test_kernel_behind_the_memory_that_it_sees_is_refused(bare, hello, tree_of):
        tree = devicetree.read(tree_of(V3["board"], "3G", cpu=BIG))
        run = bare(tree, hello, kernel_at=0x9020_0000, memory="3G", **V3)
        assert run.status == 1 and "the kernel (90200000" in run.output

    def test_initrd_behind_the_memory_that_the_kernel_sees_is_refused(bare, hello, tree_of):
        tree = devicetree.read(tree_of(V3["board"], "3G", cpu=BIG))
        run = bare(tree, hello, initrd_at=0x9020_0000, memory="3G", **V3)
        assert run.status == 1 and "the initrd (90200000" in run.output
