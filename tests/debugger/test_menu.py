# SPDX-License-Identifier: BSD-2-Clause
"""What the debugger prints on the console is what the program says that it made."""

import re

import pytest

from conftest import KEY, MORE, PROMPT
from port_facts import FACTS, ROOT

NO_PROMPT = "stele debugger"


def one_line(lines: list[str], *words: str) -> str:
    """The only line with all these words."""
    found = [line for line in lines if all(word in line for word in words)]
    assert len(found) == 1, f"{len(found)} lines with {words} in:\n" + "\n".join(lines)
    return found[0]


# ---- the ways in and out ----


@pytest.mark.parametrize("how", ["idle", "spin"])
def test_the_key_opens_the_menu_whatever_the_program_does(start, how):
    console = start(how)
    console.read_until("scene: made")
    console.type(KEY)
    assert "the key was pressed" in console.menu()
    console.type("x\r")
    assert console.end() == 0


def test_the_key_works_when_nobody_said_that_they_are_there(start):
    console = start("idle", attended=False)
    console.read_until("scene: made")
    console.type("other keys are dropped" + KEY)
    assert "the key was pressed" in console.menu()


@pytest.mark.parametrize("attended", [True, False])
def test_no_key_is_missed_however_fast_one_types(start, attended):
    console = start("idle", attended=attended)
    console.read_until("scene: made")
    console.type("other keys " * 1000 + KEY)
    assert "the key was pressed" in console.menu()


@pytest.mark.parametrize("attended", [True, False])
def test_the_key_works_after_keys_that_came_before_the_menu_was_there(start, attended):
    console = start("idle", attended=attended)
    console.read_until("scene: made")
    for _ in range(20):
        console.type(KEY + "g\r")
        console.read_until("g\r\n")
    console.type(KEY)
    assert "the key was pressed" in console.menu()


def test_the_key_works_again_after_going_on(start):
    console = start("spin")
    console.read_until("scene: made")
    for _ in range(3):
        console.type(KEY)
        console.menu()
        console.type("g\r")
        console.read_until("g\r\n")


@pytest.mark.parametrize("how, attended", [("console", False), ("interrupt", False), ("interrupt", True)])
def test_input_belongs_to_a_program_that_drives_the_console(start, how, attended):
    console = start(how, attended=attended)
    console.read_until("type a key")
    console.type(KEY)
    assert console.end() == ord(KEY)
    assert NO_PROMPT not in console.output


def test_a_program_that_prints_to_the_console_itself_leaves_the_key_to_those_who_are_there(start):
    console = start("console")
    console.read_until("type a key")
    console.type(KEY)
    assert "the key was pressed" in console.menu()


@pytest.mark.parametrize("attended", [True, False])
def test_a_console_that_interrupts_for_another_reason_stops_nobody(start, attended):
    console = start("transmit", attended=attended)
    console.read_until("scene: goes on")
    assert console.end() == 0


def test_the_program_goes_on_and_completes(start):
    console = start("halt")
    console.menu()
    console.type("g\r")
    assert console.end() == 0
    assert "scene: went on" in console.output


def test_a_halt_ends_the_machine_when_nobody_is_there(start):
    console = start("halt", attended=False)
    assert console.end() == 1
    assert "halted by 'root task'" in console.output and NO_PROMPT not in console.output


# ---- what it shows ----


def test_threads_are_in_the_states_that_the_program_put_them_in(halted):
    lines = halted.command("t")
    for name, state, priority in [
        ("root task", "current", 200),
        ("receiver", "receiving", 201),
        ("sender", "sending", 202),
        ("waiter", "waiting", 203),
        ("crasher", "calling", 204),
        ("sleeper", "no budget", 205),
        ("inactive", "inactive", 206),
        ("without-context", "no context", 207),
        ("caller", "in reply", 208),
        ("nested", "inactive", 209),
    ]:
        assert re.match(rf" *\d+  {state} +{priority}    0  0x", one_line(lines, f"'{name}'"))
    assert one_line(lines, "'crasher'").endswith(", VMFault")
    assert lines[-1] == "10 threads"


def test_queues_hold_those_who_wait(halted):
    lines = halted.command("q")
    assert re.fullmatch(r"current: +\d+ 'root task'", lines[0])
    assert re.search(r"waiting for budget.*: +\d+ 'sleeper'$", one_line(lines, "budget"))
    assert one_line(lines, "'receiver'").startswith("endpoint") and "receivers:" in one_line(lines, "'receiver'")
    assert "senders:" in one_line(lines, "'sender'") and "senders:" in one_line(lines, "'crasher'")
    assert one_line(lines, "'waiter'").startswith("notification")


def test_capabilities_stand_at_their_addresses(halted):
    facts, lines = halted.facts(), halted.command("c")
    assert one_line(lines, f"{facts['badged_sender']:#x} ", "badge 7").split()[1] == "endpoint"
    assert "mapped at 0x10000000" in one_line(lines, f"{facts['page_capability']:#x} ")
    assert one_line(lines, "of interrupt 40").split()[0] == f"{facts['handler']:#x}"


def test_a_space_of_several_levels_is_shown_with_whole_addresses(halted):
    number = one_line(halted.command("t"), "'nested'").split()[0]
    lines = halted.command(f"c {number}")
    assert "16 slots" in one_line(lines, "0x20 ")
    assert "endpoint" in one_line(lines, "0x25 ", "badge 7")


def test_the_derivation_of_a_capability_is_a_tree(halted):
    facts = halted.facts()
    lines = halted.command(f"d {facts['badged_sender']:#x}")
    kinds = [(line.replace("*", " ").split()[0], line.startswith("*") or " * " in line[:10]) for line in lines]
    assert [kind for kind, _ in kinds] == ["untyped", "endpoint", "endpoint", "endpoint"]
    assert [i for i, (_, marked) in enumerate(kinds) if marked] == [2]
    assert f"slot {facts['send_endpoint']:#x} of CNode" in lines[1] and "badge 0" in lines[1]
    assert f"slot {facts['badged_sender']:#x} of CNode" in lines[2] and "badge 7" in lines[2]
    assert "slot 0x5 of CNode" in lines[3]
    indents = [len(line) - len(line.lstrip(" *")) for line in lines]
    assert indents == sorted(set(indents)), "each is one deeper than the one before"


def test_a_walk_ends_at_the_page_and_its_capability(halted):
    facts = halted.facts()
    lines = halted.command(f"w 1 {facts['page_address'] + 8:#x}")
    *walk, owner = lines[1:]
    assert [line.split(": ")[-1] for line in walk] == ["table"] * FACTS.tables + ["frame, read and write"]
    entry = int(re.search(r" is (0x\w+)", walk[-1])[1], 16)
    assert entry & 0xFFFF_FFFF_F000 == facts["page_physical"]
    assert f"physical {facts['page_physical']:#x}" in owner and f"slot {facts['page_capability']:#x} of" in owner


def test_a_walk_to_the_middle_of_a_large_page_ends_there(halted):
    facts = halted.facts()
    lines = halted.command(f"w 1 {facts['large_page_address'] + 0x1008:#x}")
    frame, owner = lines[-2:]
    assert f"2^{(facts['large_page_bytes'] - 1).bit_length()} bytes" in frame and "frame, read and write" in frame
    assert all("table" in line for line in lines[1:-2])
    assert f"slot {facts['large_page_capability']:#x} of" in owner


def test_a_walk_to_an_unmapped_address_says_so(halted):
    assert halted.command("w 1 0x20000000")[-1].endswith("nothing is mapped")


def test_untypeds_are_listed_by_physical_address(halted):
    """Also where the kernel sees the last addresses of the machine below the first ones."""
    starts = [int(line.split()[0], 16) for line in halted.command("u") if " used" in line]
    assert len(starts) > 20 and starts == sorted(starts)


def test_the_untyped_that_everything_was_made_from_is_fuller_than_before(halted):
    lines = halted.command("u")
    used = [line for line in lines if " 0x0 used" not in line and " used" in line]
    assert len(used) == 1 and re.search(r"\[#*\+\.", used[0])
    assert int(re.search(r"(0x\w+) used", used[0])[1], 16) >= 0x8000
    assert re.fullmatch(r"\d+ untypeds", lines[-1])


def test_contexts_have_the_budgets_and_periods_that_were_configured(halted):
    lines = halted.command("s")
    assert "budget 2000 us, period 50000000 us" in one_line(lines, "'sleeper'")
    assert "budget 10000 us, period 10000 us (round robin)" in one_line(lines, "'caller'")
    assert "pays now" in one_line(lines, "'root task'")


def test_interrupts_have_owners(halted):
    facts, lines = halted.facts(), halted.command("i")
    line = one_line(lines, "  40  ")
    assert "unmasked  issued" in line and f"handler in slot {facts['handler']:#x} of" in line
    assert "badge 3" in line and "'waiter'" in line
    assert "timer" in one_line(lines, "  27  ")
    assert "the debugger's key" in one_line(lines, "  33  ")


def test_the_last_entries_are_told_in_the_words_of_the_contract(halted):
    lines = halted.command("e 3")
    assert len(lines) == 4
    assert "IRQControl.Get, 3 words" in lines[0]
    assert "IRQHandler.SetNotification, 0 words, 1 capabilities" in lines[1]
    assert re.search(r"'root task' at 0x\w+: DebugHalt$", lines[2])


def test_more_entries_than_are_kept_are_as_many_as_are_kept(halted):
    lines = halted.command("e 9999999")
    assert len(lines) - 1 <= 256
    one_line(lines, "fault at address 0x0", "'crasher'")


def test_help_lists_every_command(halted):
    assert {line.split()[0] for line in halted.command("?") if line.startswith("  ")} == set("tqcduwsie?gx")


def transcript() -> dict[str, list[str]]:
    """The commands of docs/debugging.md, and what it says that they answer on this port."""
    page = (ROOT / "docs/debugging.md").read_text()
    example, _, differing = page.partition("### On 32-bit Arm\n")
    return answers(example) | (answers(differing) if FACTS.port.name == "aarch32" else {})


def answers(text: str) -> dict[str, list[str]]:
    """Commands of the menu in a text, and the lines after each."""
    blocks = re.findall(r"^    \(stele\) (.*)\n((?:    (?!\(stele\)).*\n)+)", text, re.MULTILINE)
    return {command: [line[4:] for line in answer.splitlines()] for command, answer in blocks}


def without_numbers(lines: list[str]) -> list[str]:
    """Addresses, times and counters may change with every edit of the program."""
    return [re.sub(r" +", " ", re.sub(r"0x[0-9a-f]+|\b\d+\b", "N", line)) for line in lines]


def test_the_manual_shows_what_is_really_printed(halted):
    assert len(transcript()) >= 5
    for command, answer in transcript().items():
        command = re.sub(r"^d 0x\w+", f"d {halted.facts()['badged_sender']:#x}", command)
        assert without_numbers(halted.command(command)) == without_numbers(answer)


# ---- mistakes ----


@pytest.mark.parametrize(
    "line, answer",
    [
        ("z", "no such command"),
        ("threads", "no such command"),
        ("c 99", "no such thread"),
        ("c 0x1234", "no such thread"),
        ("c nested", "a number is wanted"),
        ("d", "a number is wanted"),
        (f"d {FACTS.no_address:#x}", "has no capability there"),
        ("w", "which thread"),
        ("w 1", "a number is wanted"),
        ("w 1 0x", "a number is wanted"),
        ("e many", "a number is wanted"),
    ],
)
def test_a_mistake_is_answered_with_a_line(halted, line, answer):
    lines = halted.command(line)
    assert len(lines) == 1 and answer in lines[0]


def test_a_line_can_be_corrected(halted):
    assert halted.command("xx\x7f\x7f?")[-1].startswith("T is ")
    assert halted.command("x\x15?")[-1].startswith("T is ")


def test_a_full_screen_waits_and_can_be_left(halted):
    halted.type("c\r")
    while not halted.output.endswith(MORE):
        halted.read_chunk()
    halted.type("q")
    rest = halted.menu()
    assert "badge 3" not in rest and rest.count("\n") == 0 and rest.endswith(PROMPT)
