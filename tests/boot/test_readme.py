# SPDX-License-Identifier: BSD-2-Clause
"""What README.md and docs/boot.md show works as it stands there, outside the source tree too."""

import pytest

import devicetree
import documents
from documents import block
from target import TARGET

MESSAGE_AT, MESSAGE = 0x4C00_0000, b"the kettle is on"


def test_first_root_task_builds_against_an_installed_stele_and_boots(folder, tmp_path, start):
    program = documents.build_c(block("README.md", "c"), block("README.md", "cmake"), "first", folder, tmp_path)
    booted = start(program)
    assert booted.status == 0 and "signalled myself" in booted.output


if TARGET.bits == 32:

    @pytest.mark.parametrize("flags", ["-mthumb", "-mthumb -O0 -fno-omit-frame-pointer", "-mthumb -O2"])
    def test_first_root_task_may_be_thumb_code(folder, tmp_path, start, flags):
        cmake = block("README.md", "cmake").replace("find_package", f"add_compile_options({flags})\nfind_package")
        booted = start(documents.build_c(block("README.md", "c"), cmake, "first", folder, tmp_path))
        assert booted.status == 0 and "signalled myself" in booted.output


def with_message(start, tree_of, tmp_path, program: bytes):
    """Boots with the region that docs/boot.md tells to make, and a message in it."""
    board = "virt,gic-version=3"
    tree = devicetree.read(tree_of(board))
    tree.reserved().add("message", reg=devicetree.wide(MESSAGE_AT, len(MESSAGE)))
    (tmp_path / "message.txt").write_bytes(MESSAGE)
    options = ("-device", f"loader,file={tmp_path}/message.txt,addr={MESSAGE_AT:#x},force-raw=on")
    return start(program, dtb=tree.blob(), board=board, options=options)


def test_program_in_c_finds_a_region_by_its_name(folder, tmp_path, start, tree_of):
    cmake = documents.CMAKE.format(name="reader", libraries="stele_util")
    program = documents.build_c(block("docs/boot.md", "c"), cmake, "reader", folder, tmp_path)
    run = with_message(start, tree_of, tmp_path, program)
    assert run.status == 0 and f"somebody left a message: {MESSAGE.decode()}" in run.lines()
    assert start(program).status == 1, "without the region it says so"


def test_first_server_builds_outside_the_tree(tmp_path):
    assert documents.build_rust(block("README.md", "rust"), "adder", tmp_path).startswith(b"\x7fELF")


def test_program_in_rust_finds_a_region_by_its_name(tmp_path, start, tree_of):
    program = documents.build_rust(block("docs/boot.md", "rust"), "reader", tmp_path)
    run = with_message(start, tree_of, tmp_path, program)
    assert run.status == 0 and f"message: {len(MESSAGE)} bytes at {MESSAGE_AT:#x}, in Some(" in run.output
    assert start(program).status == 1, "without the region it says so"
