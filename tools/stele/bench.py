# SPDX-License-Identifier: BSD-2-Clause
"""`./stele bench`: instructions that operations of the kernel take, counted by a plugin of QEMU, beside the reference's."""

from __future__ import annotations

import json
import re
import statistics
import struct
import sys
from collections.abc import Iterable
from contextlib import nullcontext, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from elftools.elf.elffile import ELFFile

from stele.build import build, product
from stele.errors import Failure, UsageError
from stele.machine import Machine, boot
from stele.paths import LOGS, ROOT
from stele.ports import port_of_preset
from stele.process import run_step

BASELINE = ROOT / "tests/bench/baseline.json"
PLUGIN = ROOT / "tests/bench/plugin/count.c"
COLUMN = "mcs"  # behind what the columns of the port begin with
NAME_BYTES = 56
# The reference's figures run from the instruction before the system call to the one after it.
AROUND = 2


@dataclass(frozen=True)
class Bench:
    """A measurement: its name, and which entries into the kernel of each round count."""

    name: str
    skip: int
    take: int

    def figure(self, entries: list[int]) -> int:
        """Instructions of one round."""
        counted = entries[self.skip : self.skip + self.take] if self.take else entries
        return sum(counted) + AROUND * len(counted)


@dataclass(frozen=True)
class Result:
    """What a measurement gave."""

    name: str
    median: int
    least: int
    reference: int | None

    def line(self) -> str:
        """The table's row."""
        spread = "" if self.least == self.median else f" (min {self.least})"
        if self.reference is None:
            return f"  {self.name:<50} {self.median:>6}{spread}"
        share = 100 * self.median / self.reference
        return f"  {self.name:<50} {self.median:>6} {self.reference:>6} {share:>4.0f} %{spread}"


def benches(program: Path) -> list[Bench]:
    """The measurements, as the program's section lists them."""
    with program.open("rb") as file:
        elf = ELFFile(file)
        data = elf.get_section_by_name("bench_cases").data()
        size = NAME_BYTES + 8 + 2 * elf.elfclass // 8
    found = []
    for start in range(0, len(data), size):
        name, skip, take = struct.unpack_from(f"{NAME_BYTES}sII", data, start)
        found.append(Bench(name.split(b"\0")[0].decode(), skip, take))
    return found


def _symbols(program: Path, names: Iterable[str]) -> dict[str, int]:
    with program.open("rb") as file:
        table = ELFFile(file).get_section_by_name(".symtab")
        return {name: table.get_symbol_by_name(name)[0]["st_value"] for name in names}


def _plugin(folder: Path) -> Path:
    library = folder / "tests/bench/count.so"
    argv = ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-o", str(library), str(PLUGIN)]
    run_step("building the emulator's plugin", argv, "bench-plugin")
    return library


def read_rounds(text: str) -> dict[int, list[list[int]]]:
    """Entries of each round of each measurement, from the plugin's file."""
    rounds: dict[int, list[list[int]]] = {}
    for line in text.splitlines():
        phase, *entries = (int(word) for word in line.split())
        rounds.setdefault(phase, []).append(entries)
    return {phase: lines[:-1] for phase, lines in rounds.items()}  # the last mark ends the last round


def _measure(folder: Path, cpu: str, column: str, timeout: float) -> list[Result]:
    kernel, program = product(folder, "kernel/stele.elf"), product(folder, "tests/bench/bench.elf")
    out = folder / "tests/bench/rounds.txt"
    out.unlink(missing_ok=True)
    marks = _symbols(program, ("bench_phase", "bench_round", "bench_end"))
    places = {name.removeprefix("bench_"): address for name, address in marks.items()}
    places |= {"kernel": _symbols(kernel, ["image_start"])["image_start"]}
    options = ",".join(f"{name}={address:#x}" for name, address in places.items())
    machine = Machine(
        product(folder, "kernel/stele.img"),
        program,
        cpu,
        options=("-icount", "shift=0,sleep=off", "-plugin", f"{_plugin(folder)},{options},out={out}"),
    )
    run = boot(machine, timeout, "bench")
    if run.status != 0 or not out.exists():
        raise Failure(
            "the measurements did not come to their end",
            lines=run.lines()[-5:],
            log=LOGS / "bench.log",
            hint="--timeout with more seconds; or ./stele test conformance, which tells what does not work",
        )
    listed, reference = benches(program), json.loads(BASELINE.read_text())["instructions"]
    rounds = read_rounds(out.read_text())
    return [
        Result(
            bench.name,
            round(statistics.median(figures := [bench.figure(entries) for entries in rounds[number]])),
            min(figures),
            reference.get(bench.name, {}).get(column),
        )
        for number, bench in enumerate(listed, 1)
    ]


def _sizes(kernel: Path) -> dict[str, int]:
    """Bytes of the kernel's parts that hold code or constants, without the padding to whole pages."""
    with kernel.open("rb") as file:
        elf = ELFFile(file)
        return {
            name: len(elf.get_section_by_name(name).data().rstrip(b"\0")) for name in (".boot.text", ".text", ".rodata")
        }


def _print_sizes(kernel: Path, column: str) -> None:
    sizes, reference = _sizes(kernel), json.loads(BASELINE.read_text())["bytes"][column]
    print(f"\n  {'bytes of the kernel':<50} {'Stele':>6} {'seL4':>6}")
    rows = [
        (".text", ".text", "text"),
        (".text, both optimised as one program", ".text", "text as whole program"),
        (".rodata", ".rodata", "rodata"),
        (".boot.text", ".boot.text", "boot code"),
    ]
    for title, name, key in rows:
        print(f"  {title:<50} {sizes[name]:>6} {reference[key]:>6} {100 * sizes[name] / reference[key]:>4.0f} %")


def _pattern(match: str | None) -> re.Pattern[str]:
    try:
        return re.compile(match or "")
    except re.error as error:
        raise UsageError(f"{match!r} is no pattern: {error}", "a part of a name, such as Call") from error


def chosen(results: list[Result], match: str | None) -> list[Result]:
    """Those whose name has the pattern in it; there must be one."""
    pattern = _pattern(match)
    found = [result for result in results if pattern.search(result.name)]
    if not found:
        raise UsageError(f"no operation has {match!r} in its name", ", ".join(result.name for result in results))
    return found


def bench(preset: str, cpu: str, match: str | None, as_json: bool, timeout: float) -> int:
    """Measures and prints the table."""
    _pattern(match)  # a mistake in it is told before anything is built
    column = f"{port_of_preset(preset).baseline}-{COLUMN}"
    with redirect_stdout(sys.stderr) if as_json else nullcontext():  # a program reads the figures, a person the rest
        folder = build(preset)
        results = chosen(_measure(folder, cpu, column, timeout), match)
    if as_json:
        print(json.dumps([vars(result) for result in results], indent=1))
        return 0
    print(f"\n  {'instructions (' + cpu + ', ' + preset + ')':<50} {'Stele':>6} {'seL4':>6}")
    for result in results:
        print(result.line())
    _print_sizes(product(folder, "kernel/stele.elf"), column)
    compared = [result for result in results if result.reference is not None]
    fewer = sum(result.median <= result.reference for result in compared)
    print(f"\nbench: ok, {fewer} of {len(compared)} operations take no more instructions than seL4's")
    return 0
