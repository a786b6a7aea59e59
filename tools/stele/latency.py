# SPDX-License-Identifier: BSD-2-Clause
"""How long the kernel keeps interrupts off: the conformance suite in a machine whose plugin counts its instructions."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from stele import cpio, tap
from stele.build import build, product
from stele.errors import Failure
from stele.machine import Machine, boot
from stele.paths import BUILD, DEFAULT_PRESET, LOGS, ROOT
from stele.process import find_program, run_step
from stele.tap import Case

PLUGIN = ROOT / "tests/latency/stretches.c"
CPU = "cortex-a53"
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


def run(glob: str | None, preset: str = DEFAULT_PRESET) -> list[Case]:
    """The cases of the conformance suite while they are measured, and the verdict on the longest stretch."""
    folder = build(preset)
    report = BUILD / "latency.txt"
    report.unlink(missing_ok=True)
    machine = Machine(
        product(folder, "kernel/stele.img"),
        _initrd(folder, glob),
        CPU,
        deterministic=True,
        options=("-plugin", f"{_plugin()},report={report}"),
    )
    log = f"test-latency-{preset}-{CPU}"
    done = boot(machine, TIMEOUT, log)
    if not report.exists():
        raise Failure("the emulator wrote no measurement", lines=done.lines()[-5:], log=LOGS / f"{log}.log")
    stretches = read_report(report.read_text())
    cases = tap.with_status(tap.parse(done.output), done.status, done.timed_out)
    print(f"  {preset}, {CPU}: {len(cases)} cases, {done.seconds:.1f} s", flush=True)
    _print(stretches, product(folder, "kernel/stele.elf"))
    return [*cases, verdict(stretches)]


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


def _initrd(folder: Path, glob: str | None) -> Path:
    program = product(folder, "tests/conformance/conformance.elf")
    if not glob:
        return program
    initrd = folder / "latency-cases.cpio"
    initrd.write_bytes(cpio.archive([("conformance", program.read_bytes()), ("cases", glob.encode())]))
    return initrd


def _plugin() -> Path:
    library = BUILD / "stretches.so"
    argv = ["cc", "-std=gnu17", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-o", str(library), str(PLUGIN)]
    run_step("building the emulator's plugin", argv, "latency-plugin")
    return library
