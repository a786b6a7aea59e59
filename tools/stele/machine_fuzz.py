# SPDX-License-Identifier: BSD-2-Clause
"""The fuzzer inside the emulated machine: runs of some rounds each, on a kernel that checks its invariants."""

from __future__ import annotations

import re
import struct
import time
from dataclasses import dataclass
from pathlib import Path

from stele.build import build, product
from stele.errors import Failure
from stele.machine import Machine, boot
from stele.paths import LOGS
from stele.ports import Port
from stele.tap import Case

ROUNDS = 16  # in one run of the machine; the next ones run on the port's other machine
SUITE_ROUNDS = 2
SECONDS = 150  # that a round may take at most: more is a hang
LOG = "fuzz-machine"


@dataclass
class Tally:
    """What has been done so far."""

    rounds: int = 0
    calls: int = 0
    outcomes: str = ""


def planned(program: Path, seed: int, first: int, rounds: int) -> bytes:
    """The program with this plan in its variable `fuzz_plan`."""
    from elftools.elf.elffile import ELFFile  # not there before the packages are

    content = bytearray(program.read_bytes())
    with program.open("rb") as file:
        elf = ELFFile(file)
        symbol = elf.get_section_by_name(".symtab").get_symbol_by_name("fuzz_plan")[0]
        (place,) = elf.address_offsets(symbol["st_value"])
    struct.pack_into("<QQQ", content, place, seed, first, rounds)
    return bytes(content)


def _run(port: Port, folder: Path, seed: int, first: int, rounds: int, tally: Tally) -> None:
    program = product(folder, "tests/fuzz/machine/fuzz-machine.elf")
    chosen = folder / "tests/fuzz/machine/planned.elf"
    chosen.write_bytes(planned(program, seed, first, rounds))
    board, cpu = port.machines[first // ROUNDS % len(port.machines)]
    kernel = product(folder, "kernel/stele.img")
    run = boot(Machine(kernel, chosen, cpu, memory="64M", board=board, deterministic=True), SECONDS * rounds, LOG)
    done = re.findall(r"^fuzz: round (\d+): (\d+) calls", run.output, re.MULTILINE)
    if run.status != 0 or len(done) != rounds or "fuzz: done" not in run.output:
        raise Failure(
            f"the machine {'hangs' if run.timed_out else 'stopped'} in round {first + len(done)} of seed {seed}",
            lines=run.lines()[-8:],
            log=LOGS / f"{LOG}.log",
            hint=f"the same again: ./stele fuzz --machine --arch {port.name} --seed {seed} --round {first} --rounds {rounds}",
        )
    tally.rounds += rounds
    tally.calls += sum(int(calls) for _, calls in done)
    tally.outcomes = re.findall(r"^fuzz: (\d+ of \d+ .*)$", run.output, re.MULTILINE)[-1]


def fuzz_cases(port: Port, seed: int) -> list[Case]:
    """The suite: a few rounds of this seed, twice; a fuzzer whose findings cannot be seen again is of little use."""
    folder, tallies = build(port.checked, ["kernel/all", "tests/fuzz/machine/all"]), [Tally(), Tally()]
    name = f"random_threads_break_nothing [{port.name}, seed {seed}]"
    try:
        for tally in tallies:
            _run(port, folder, seed, seed % 2 * ROUNDS, SUITE_ROUNDS, tally)
    except Failure as failure:
        for line in failure.lines:
            print(f"    {line}")
        return [Case(name, False, f"{failure.message}; {failure.hint}")]
    first, second = tallies
    print(f"  {port.name}, seed {seed}: {first.rounds} rounds, {first.calls} calls; {first.outcomes}", flush=True)
    same = first == second
    return [
        Case(name, True),
        Case(f"the_same_seed_gives_the_same_run [{port.name}]", same, "" if same else f"{first}, {second}"),
    ]


def machine_fuzz(port: Port, minutes: float, seed: int, first: int, rounds: int | None) -> int:
    """Runs for some minutes, or a number of rounds. Returns 0 if nothing was found."""
    folder = build(port.checked, ["kernel/all", "tests/fuzz/machine/all"])
    print(f"fuzzing in the machine, {port.title}, seed {seed}, from round {first}", flush=True)
    start, tally = time.monotonic(), Tally()
    while rounds is None or tally.rounds < rounds:
        left = ROUNDS if rounds is None else min(ROUNDS, rounds - tally.rounds)
        _run(port, folder, seed, first + tally.rounds, left, tally)
        spent = time.monotonic() - start
        print(f"  {spent / 60:5.1f} min: {tally.rounds} rounds, {tally.calls} calls; {tally.outcomes}", flush=True)
        if rounds is None and spent >= minutes * 60:
            break
    print(f"fuzz: ok, {tally.rounds} rounds and {tally.calls} calls of seed {seed}, invariants checked after each")
    return 0
