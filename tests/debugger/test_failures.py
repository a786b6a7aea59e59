# SPDX-License-Identifier: BSD-2-Clause
"""Kernels that are wrong: gdb makes them so. The menu opens, and stays, whatever it meets."""

import random
import re
import subprocess

import pytest

from conftest import KEY
from port_facts import FACTS
from test_menu import NO_PROMPT, one_line

ENTER = ("tbreak *trap_interrupt", "continue")
FIRST, SECOND, THIRD = FACTS.arguments
ASSERTION = (
    *ENTER,
    f"set ${FIRST} = 0",
    f"set ${SECOND} = 0",
    f"set ${THIRD} = 7",
    "set $pc = &debug_assertion_failed",
)
FAULT = (*ENTER, f"set ${FACTS.return_address} = 0x4321", "set $pc = 0x1234")


@pytest.fixture
def spinning(start, port):
    """The scene, running, with gdb's port open."""

    def spinning(attended: bool = True):
        console = start("spin", gdb=port, attended=attended)
        console.read_until("scene: made")
        return console

    return spinning


@pytest.fixture
def halted(start, port):
    console = start("halt", gdb=port)
    console.menu()
    return console


# ---- what opens it ----


@pytest.mark.parametrize("how, words", [(ASSERTION, "a failed assertion"), (FAULT, "a fault in the kernel")])
def test_a_broken_kernel_opens_the_menu_and_cannot_go_on(spinning, gdb, how, words):
    console = spinning()
    gdb(*how)
    assert words in console.menu()
    assert "'sleeper'" in one_line(console.command("q"), "budget")
    assert "cannot go on" in console.command("g")[0]
    console.type("x\r")
    assert console.end() == 1


@pytest.mark.parametrize("how", [ASSERTION, FAULT])
def test_a_broken_kernel_ends_with_status_1_when_nobody_is_there(spinning, gdb, how):
    console = spinning(attended=False)
    gdb(*how)
    assert console.end() == 1
    assert NO_PROMPT not in console.output


# ---- damage ----


def addresses(console) -> dict[str, str]:
    """Addresses of objects by what waits there."""
    found = {}
    for line in console.command("q"):
        match = re.match(r"(?:endpoint|notification) (0x\w+):.* '([\w-]+)'", line)
        if match:
            found[match[2]] = match[1]
    return found


DAMAGE = {
    "a queue that leads nowhere": ("set ((struct endpoint *){sender})->queue.head = 0x123456", "damaged"),
    "a queue that leads outside of memory": (
        f"set ((struct endpoint *){{sender}})->queue.head = {FACTS.nowhere:#x}",
        "",
    ),
    "a queue that is a circle": (
        "set ((struct endpoint *){sender})->queue.head->ipc_next = ((struct endpoint *){sender})->queue.head",
        "it does not end",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_queues_are_shown_as_such(halted, gdb, damage):
    command, answer = DAMAGE[damage]
    gdb(command.format(**addresses(halted)))
    assert any(answer in line for line in halted.command("q"))
    everything_answers(halted)


def test_damaged_slots_do_no_harm(halted, gdb):
    """The scene's endpoints, the first TCB and a CNode, which it made in this order."""
    first = halted.facts()["send_endpoint"]
    slot = lambda i: f"((struct slot *)census_root)[{first + i:#x}]"  # noqa: E731
    gdb(
        f"set {slot(0)}.mdb.words[1] = 0x1234",
        f"set {slot(1)}.cap.words[1] = ~0ul",
        f"set {slot(3)}.cap.words[0] = ~0ul",
        *FACTS.set_bits(f"{slot(9)}.cap", "tcb", "address", FACTS.nowhere),
        *FACTS.set_bits(f"{slot(22)}.cap", "cnode", "radix", FACTS.word_mask),
    )
    everything_answers(halted)


def test_damaged_threads_do_no_harm(halted, gdb):
    own = "scheduler.current->slots"
    gdb(
        *FACTS.set_bits(f"{own}[0].cap", "cnode", "address", FACTS.nowhere),
        *FACTS.set_bits(f"{own}[1].cap", "vspace", "address", FACTS.nowhere),
        "set scheduler.current->sched_context = 0x8",
        "set scheduler.current->state = 77",
        "set scheduler.release_head = 0x10",
    )
    everything_answers(halted)


def test_a_fault_in_a_command_leads_back_to_the_menu(halted, gdb):
    """A page table of the thread leads to where no memory is."""
    root = re.search(r"root (0x\w+)", halted.command("w 1 0x10000000")[0])[1]
    gdb(f"set (({FACTS.entry_type} *){root})[{FACTS.root_index}] = {FACTS.entry_to_nowhere:#x}")
    for _ in range(3):
        lines = halted.command("w 1 0x10000000")
        assert any("'w' met a fault and was given up" in line for line in lines), lines
        assert halted.command("t")[-1] == "10 threads"


def random_damage(console, dice: random.Random) -> list[str]:
    """Commands for gdb that overwrite words of the scene's objects, of the root task's slots and of the scheduler."""
    size, end = FACTS.word_bytes, FACTS.word_mask + 1
    objects = min(int(address, 16) for address in addresses(console).values())
    root = int(re.search(r"CSpace +cnode (0x\w+)", "\n".join(console.command("c 1")))[1], 16)
    commands = []
    for _ in range(24):
        place = dice.choice([objects + size * dice.randrange(0x1000), root + size * dice.randrange(4 * 0x90)])
        pointer = objects + size * dice.randrange(0x1000)
        value = dice.choice([0, 1, end - 1, dice.randrange(end), dice.randrange(2**16), pointer, pointer + 3])
        commands.append(f"set *(unsigned long *){place:#x} = {value:#x}")
    offset, value = size * dice.randrange(64), dice.randrange(end)
    return [*commands, f"set *(unsigned long *)((char *)&scheduler + {offset}) = {value:#x}"]


@pytest.mark.parametrize("seed", range(3))
def test_random_damage_leaves_the_menu_there(halted, gdb, seed):
    gdb(*random_damage(halted, random.Random(seed)))
    everything_answers(halted)


def everything_answers(console) -> None:
    """Each command comes to an end and leaves the menu there."""
    for line in ("t", "q", "c", "c 2", "d 0x71", "d 0x76", "u", "w 1 0x10000000", "s", "i", "e 256", "?"):
        assert console.command(line), line


# ---- and none in release kernels ----

# gcc marks in the debugging information each file that it has read, also those of which nothing is left.
FILE_MARK = re.compile(r"^[0-9a-f]+ W \w+\.c\.[0-9a-f]{8}$", re.MULTILINE)


def test_release_kernels_have_nothing_of_it(release):
    names = subprocess.run(["llvm-nm", release / "kernel/stele.elf"], capture_output=True, text=True, check=True).stdout
    names = FILE_MARK.sub("", names)
    assert "kernel_syscall" in names or "trap_syscall" in names
    assert not re.search("debugger|census|console_input|console_getchar", names)
    image = (release / "kernel/stele.img").read_bytes()
    assert b"stele debugger" not in image and KEY.encode() + b"(stele)" not in image
