# SPDX-License-Identifier: BSD-2-Clause
"""gdb, from outside, shows the same scene."""

import re
from dataclasses import dataclass

import pytest

from conftest import ask_gdb, machines
from stele.debug import gdb_port
from test_menu import one_line

COMMANDS = (
    "threads",
    "queues",
    "caps root task",
    "caps nested",
    "untyped",
    "walk 1 0x10000000",
    "walk 1 0x18001008",
    "walk 1 0x20000000",
    "contexts",
    "irqs",
    "trace 256",
)


@dataclass(frozen=True)
class Scene:
    """What the program said, and what gdb said to each command."""

    facts: dict[str, int]
    answers: dict[str, list[str]]


@pytest.fixture(scope="module", params=["spin", "idle"])
def scene(folder, tmp_path_factory, request) -> Scene:
    """The scene, made, while a program runs or nothing does; looked at in one session of gdb."""
    port = gdb_port()
    with machines(folder, tmp_path_factory.mktemp("gdb")) as start:
        console = start(request.param, gdb=port)
        console.read_until("scene: made")
        commands = [part for command in COMMANDS for part in (f"echo == {command}\\n", f"stele {command}")]
        said = ask_gdb(folder, port, *commands)
    parts = re.split(r"^== (.*)$", said, flags=re.MULTILINE)[1:]
    return Scene(console.facts(), {name: text.splitlines() for name, text in zip(parts[::2], parts[1::2], strict=True)})


def test_gdb_shows_threads_in_their_states(scene):
    for name, state in [
        ("root task", "priority 200"),
        ("receiver", "blocked on receive"),
        ("sender", "blocked on send"),
        ("waiter", "blocked on notification"),
        ("crasher", "VMFault"),
        ("sleeper", "no budget"),
        ("inactive", "inactive "),
        ("without-context", "no context"),
        ("caller", "blocked on reply"),
    ]:
        assert state in one_line(scene.answers["threads"], f"'{name}'")


def test_gdb_shows_queues(scene):
    lines = scene.answers["queues"]
    assert "waiting for budget:" in one_line(lines, "'sleeper'")
    assert one_line(lines, "'receiver'").startswith("endpoint")
    assert one_line(lines, "'waiter'").startswith("notification")


def test_gdb_shows_capabilities_at_their_addresses(scene):
    lines = scene.answers["caps root task"]
    one_line(lines, f"{scene.facts['badged_sender']:#x} endpoint", "badge 7")
    one_line(lines, f"{scene.facts['page_capability']:#x} frame", "mapped at 0x10000000")
    one_line(scene.answers["caps nested"], "0x25 endpoint", "badge 7")


def test_gdb_lists_untypeds_by_physical_address(scene):
    starts = [int(line.split()[0], 16) for line in scene.answers["untyped"] if " used" in line]
    assert len(starts) > 20 and starts == sorted(starts)


def test_gdb_shows_how_full_untypeds_are(scene):
    assert len([line for line in scene.answers["untyped"] if " used" in line and " 0x0 used" not in line]) == 1


def test_gdb_walks_page_tables(scene):
    line = one_line(scene.answers["walk 1 0x10000000"], "  by frame")
    assert f"physical {scene.facts['page_physical']:#x}" in line
    assert scene.answers["walk 1 0x20000000"][-1].endswith(": nothing is mapped")


def test_gdb_walks_to_the_middle_of_a_large_page(scene):
    lines = scene.answers["walk 1 0x18001008"]
    size = f"2^{(scene.facts['large_page_bytes'] - 1).bit_length()} bytes"
    assert one_line(lines, size).endswith(": frame, read and write")
    assert "mapped at 0x18000000" in one_line(lines, "  by frame")


def test_gdb_shows_contexts_and_interrupts(scene):
    one_line(scene.answers["contexts"], "budget 2000 us, period 50000000 us", "'sleeper'")
    handler = f"handler in slot {scene.facts['handler']:#x} of"
    one_line(scene.answers["irqs"], "  40  unmasked  issued", handler, "badge 3")


def test_gdb_shows_the_last_entries(scene):
    assert any(
        "'root task'" in line and "interrupt 27" in line or "Wait" in line for line in scene.answers["trace 256"]
    )
    assert len(scene.answers["trace 256"]) > 30


def test_gdb_and_the_menu_agree(start, port, gdb):
    console = start("halt", gdb=port)
    console.menu()
    inside = {re.search(r"0x\w+ +0x\w+ +\d+ '(.*?)'", line)[1] for line in console.command("t")[1:-1]}
    said = gdb("stele threads", "stele trace 256", "stele walk", "stele caps nobody").splitlines()
    outside = {re.match(r"\d+ '(.*?)'", line)[1] for line in said if "priority" in line}
    assert inside == outside and len(inside) == 10
    one_line(said, "IRQHandler.SetNotification")
    one_line(said, "'crasher'", "vm fault")
    one_line(said, "of which thread, and which address?")
    one_line(said, "there is no thread nobody")


def test_gdb_says_so_when_the_kernel_has_not_started(start, port, gdb):
    start("halt", gdb=port, stopped=True)
    one_line(gdb("stele threads").splitlines(), "the kernel has not started yet", "`continue`")


BOOT_CODE = (
    "python begin, end, image = (int(gdb.parse_and_eval(f'(unsigned long){name}'))"
    " for name in ('&ki_boot_start', '&boot_text_end', 'image_address'))",
    "maintenance packet Qqemu.PhyMemMode:1",
    "python code = gdb.selected_inferior().read_memory(image, end - begin)",
    "python print('boot code:', len(code), 'bytes, other than zero', sum(byte != b'\\0' for byte in code))",
)


def boot_code_left(said: str) -> tuple[int, int]:
    """How many bytes of memory boot code takes, or took, and how many of them are not zero."""
    bytes_, left = re.search(r"boot code: (\d+) bytes, other than zero (\d+)", said).groups()
    return int(bytes_), int(left)


def test_boot_code_is_cleared_when_its_memory_is_given_away(start, port, gdb):
    start("halt", gdb=port).menu()
    size, left = boot_code_left(gdb(*BOOT_CODE))
    assert size >= 8192 and left == 0


def test_boot_code_is_there_until_then(start, port, gdb):
    start("halt", gdb=port, stopped=True)
    size, left = boot_code_left(gdb("hbreak *machine_enter_user", "continue", *BOOT_CODE))
    assert left > size / 4
