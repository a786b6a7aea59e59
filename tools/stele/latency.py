# SPDX-License-Identifier: BSD-2-Clause
"""How long the kernel keeps interrupts off: the conformance suite in a machine whose plugin counts its instructions."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from stele import tap
from stele.build import build, product
from stele.conformance import TARGETS, Configuration, Options, check_pattern, machine
from stele.errors import Failure
from stele.machine import boot
from stele.paths import BUILD, LOGS, ROOT
from stele.ports import Port
from stele.process import find_program, run_step
from stele.tap import Case

PLUGIN = ROOT / "tests/latency/stretches.c"
LIMIT = 20_000
SHOWN = 5
TIMEOUT = 300


@dataclass(frozen=True)
class Stretch:
    """A stretch with interrupts off: how many instructions, from where to where, and most of them where."""

    length: int
    start: int
    end: int
    busiest: tuple[tuple[int, int], ...]  # address of a block of code, instructions


def read_report(text: str) -> list[Stretch]:
    """What the plugin wrote, the longest first."""
    stretches = []
    for line in text.splitlines():
        length, start, end, *blocks = line.split()
        busiest = tuple((int(address, 16), int(count)) for address, count in (block.split(":") for block in blocks))
        stretches.append(Stretch(int(length), int(start, 16), int(end, 16), busiest))
    return stretches


def verdict(stretches: list[Stretch], limit: int = LIMIT) -> Case:
    """Passed, if there was any and all are below the limit."""
    name = f"interrupts_are_off_for_less_than_{limit}_instructions"
    if not stretches:
        return Case(name, False, "the plugin saw no kernel")
    longest = stretches[0].length
    return Case(name, longest < limit, "" if longest < limit else f"{longest} instructions, see above")


def _configurations(port: Port) -> list[Configuration]:
    """The kernels that ship, of both compilers, and the one that people develop with."""
    pairs = ((port.release, port.machines[0]), (port.other_release, port.machines[1]), (port.debug, port.machines[0]))
    return [Configuration(preset, *machine) for preset, machine in pairs]


def run(glob: str | None, port: Port) -> list[Case]:
    """The cases of the conformance suite while they are measured, and the verdict on the longest stretch."""
    check_pattern(glob)
    plugin = _plugin(port)
    return [case for configuration in _configurations(port) for case in _run_on(configuration, glob, plugin)]


def _run_on(configuration: Configuration, glob: str | None, plugin: Path) -> list[Case]:
    folder = build(configuration.preset, TARGETS)
    report, log = BUILD / "latency.txt", configuration.log.replace("conformance", "latency")
    report.unlink(missing_ok=True)
    options = ("-plugin", f"{plugin},report={report}")
    done = boot(machine(configuration, Options().words(glob), options), TIMEOUT, log)
    if not report.exists():
        raise Failure("the emulator wrote no measurement", lines=done.lines()[-5:], log=LOGS / f"{log}.log")
    stretches = read_report(report.read_text())
    cases = [*tap.with_status(tap.parse(done.output), done.status, done.timed_out), verdict(stretches)]
    print(f"  {configuration.title}: {len(cases) - 1} cases, {done.seconds:.1f} s", flush=True)
    _print(stretches, product(folder, "kernel/stele.elf"))
    return [Case(f"{case.name} [{configuration.title}]", case.passed, case.why) for case in cases]


def _print(stretches: list[Stretch], kernel: Path) -> None:
    longest = stretches[0].length if stretches else 0
    print(f"  longest stretch with interrupts off: {longest} instructions (limit {LIMIT})", flush=True)
    for stretch in stretches[:SHOWN]:
        places = dict.fromkeys(function(kernel, address) for address, _ in stretch.busiest)
        print(f"    {stretch.length:>6}  most of it in {', '.join(list(places)[:3])}", flush=True)


def function(kernel: Path, address: int) -> str:
    """The function that this code was written as, however the compiler has arranged it."""
    program = find_program("llvm-symbolizer")
    if not program:
        return f"{address:#x}"
    argv = [program, f"--obj={kernel}", "--inlines", f"{address:#x}"]
    lines = subprocess.run(argv, capture_output=True, text=True, check=False).stdout.split("\n")
    return lines[0] if lines[0] not in ("", "??") else f"{address:#x}"


def _plugin(port: Port) -> Path:
    library = BUILD / f"stretches-{port.name}.so"
    argv = ["cc", "-std=gnu17", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-o", str(library), str(PLUGIN)]
    argv += [f"-I{PLUGIN.parent / port.name}", f"-I{ROOT / 'kernel/arch' / port.name}"]
    run_step(f"building the emulator's plugin for {port.title}", argv, "latency-plugin")
    return library
