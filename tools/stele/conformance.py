# SPDX-License-Identifier: BSD-2-Clause
"""The conformance suite in C: its configurations, its cases, what they reach, and the tables about that."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stele import cpio, pairs, rust, tap
from stele.build import build, product
from stele.errors import UsageError
from stele.machine import Machine, Run, boot
from stele.paths import BUILD, LOGS, ROOT, is_release, preset_folder, shown
from stele.ports import Port, port_of_preset
from stele.pytests import matches
from stele.tap import Case

SOURCES = ROOT / "tests/conformance"
RESULTS = BUILD / "conformance"
DEBUG_ONLY = ("debug.c",)  # cases of system calls that only debug kernels have
DEFINITION = re.compile(r"^(CASE|REFUSED)\((\w+), (\w+)\)", re.MULTILINE)
TARGETS = ("kernel/stele.img", "conformance")
TIMEOUT = 300

GIC = re.compile(r"gic-version=(\d)")


@dataclass(frozen=True)
class Options:
    """How the cases run."""

    repeat: int = 1
    shuffle: int = 0  # seed of their order; 0: as they stand in the files
    verbose: bool = False

    def words(self, glob: str | None) -> str:
        """What the boot module `cases` tells the root task; nothing when all is as usual."""
        words = [glob] if glob else []
        words += [f"repeat={self.repeat}"] if self.repeat != 1 else []
        words += [f"shuffle={self.shuffle}"] if self.shuffle else []
        words += ["verbose"] if self.verbose else []
        return " ".join(words)


@dataclass(frozen=True)
class Definition:
    """A case as it stands in the sources."""

    name: str  # object/sentence
    negative: bool
    debug_only: bool

    @property
    def object(self) -> str:
        return self.name.partition("/")[0]


@dataclass(frozen=True)
class Configuration:
    """A kernel and a machine."""

    preset: str
    board: str
    cpu: str

    @property
    def port(self) -> Port:
        return port_of_preset(self.preset)

    @property
    def title(self) -> str:
        return f"{self.preset}, GICv{self.gic}, {self.cpu}"

    @property
    def log(self) -> str:
        return f"test-conformance-{self.preset}-gic{self.gic}-{self.cpu}"

    @property
    def gic(self) -> str:
        found = GIC.search(self.board)
        return found[1] if found else "?"


def configurations(port: Port) -> list[Configuration]:
    """All of them; each kernel is built once."""
    return [Configuration(preset, board, cpu) for preset in port.kernels for board, cpu in port.machines]


def definitions(port: Port) -> list[Definition]:
    """All cases of a port, as the root task sorts them."""
    found = []
    for file in sorted([*SOURCES.glob("*.c"), *SOURCES.glob(f"{port.name}/*.c")]):
        for kind, subject, sentence in DEFINITION.findall(file.read_text()):
            found.append(Definition(f"{subject}/{sentence}", kind == "REFUSED", file.name in DEBUG_ONLY))
    return sorted(found, key=lambda case: case.object)


def is_selected(name: str, glob: str | None) -> bool:
    """Whether the root task takes the case for one that the pattern means."""
    return not glob or matches(name, glob)


def check_pattern(glob: str | None) -> None:
    """The root task knows less about patterns than this tool."""
    if glob and set(glob) & set("[]"):
        raise UsageError(f"in names of cases only * and ? stand for others: {glob}", hint="several runs")


def _known(port: Port, glob: str | None) -> list[Definition]:
    """The cases of a port that the pattern means."""
    return [case for case in definitions(port) if is_selected(case.name, glob)]


def list_cases(glob: str | None, ports: Sequence[Port]) -> int:
    """Prints the cases, with what is special about them."""
    of_port = {port: _known(port, glob) for port in ports}
    for case in dict.fromkeys(case for cases in of_port.values() for case in cases):
        owners = [port.name for port in ports if case in of_port[port]]
        told = {"negative": case.negative, "debug kernels only": case.debug_only}
        told[f"{', '.join(owners)} only"] = len(owners) < len(ports)
        marks = [mark for mark, true in told.items() if true]
        print(f"  {case.name}{f'  ({chr(44).join(marks)})' if marks else ''}")
    for port, cases in of_port.items():
        print(f"{port.name}: {len(cases)} cases, {_negative(cases)}")
    return 0 if any(of_port.values()) else 1


def _negative(cases: list[Definition]) -> str:
    negative = sum(case.negative for case in cases)
    return f"{negative} of them negative ({100 * negative // max(1, len(cases))} %)"


def run(glob: str | None, port: Port, options: Options = Options()) -> list[Case]:
    """Runs the cases in each configuration of a port, and prints the tables."""
    check_pattern(glob)
    RESULTS.mkdir(parents=True, exist_ok=True)
    known = _known(port, glob)
    for preset in port.kernels:
        build(preset, TARGETS)
    results = {configuration: _run_on(configuration, glob, options, known) for configuration in configurations(port)}
    _print_summary(known, results)
    _write_lines(known, results, RESULTS / f"results-{port.name}.jsonl")
    cases = [case for found in results.values() for case in found]
    cases.append(_prints_the_same_again(configurations(port)[0], glob, options))
    if not glob:
        consoles = [_console(configuration.log) for configuration in results]
        cases += pairs.check(consoles, RESULTS / f"pairs-{port.name}.md", port.name)
    return cases


def machine(
    configuration: Configuration, words: str, more: tuple[str, ...] = (), program: Path | None = None
) -> Machine:
    """The machine that runs the cases, by default those in C; `more` are options for QEMU."""
    folder = preset_folder(configuration.preset)
    return Machine(
        product(folder, "kernel/stele.img"),
        _initrd(folder, program or product(folder, "tests/conformance/conformance.elf"), words),
        configuration.cpu,
        board=configuration.board,
        deterministic=True,
        options=more,
        programs_end_it=is_release(configuration.preset),
    )


def _boot(configuration: Configuration, glob: str | None, options: Options, log: str, aloud: bool = False) -> Run:
    show = (lambda line: print(f"    {line}", flush=True)) if aloud else None
    return boot(machine(configuration, options.words(glob)), TIMEOUT * options.repeat, log, show)


def _run_on(configuration: Configuration, glob: str | None, options: Options, known: list[Definition]) -> list[Case]:
    done = _boot(configuration, glob, options, configuration.log, aloud=options.verbose)
    found = tap.with_status(tap.parse(done.output), done.status, done.timed_out)
    found += left_out(found, known, is_release(configuration.preset))
    print(f"  {configuration.title}: {len(found)} cases, {done.seconds:.1f} s", flush=True)
    return [Case(f"{case.name} [{configuration.title}]", case.passed, case.why) for case in found]


def _prints_the_same_again(configuration: Configuration, glob: str | None, options: Options) -> Case:
    """Time is counted in instructions, so that nothing depends on how busy this machine is: not one byte differs."""
    log = f"{configuration.log}-again"
    _boot(configuration, glob, options, log)
    first, second = (_console(name) for name in (configuration.log, log))
    return Case(
        f"a_second_run_prints_the_same [{configuration.title}]", first == second, "see the two logs in build/logs"
    )


def _console(log: str) -> str:
    """What a run printed, without the command line in front of it."""
    return (LOGS / f"{log}.log").read_text(errors="replace").partition("\n")[2]


def _initrd(folder: Path, program: Path, words: str) -> Path:
    if not words:
        return program
    initrd = folder / f"{program.stem}-cases.cpio"
    initrd.write_bytes(cpio.archive([(program.stem, program.read_bytes()), ("cases", words.encode())]))
    return initrd


def run_rust(glob: str | None, port: Port) -> list[Case]:
    """The root task in Rust, in the same configurations; and once for each other target that programs can be built for."""
    check_pattern(glob)
    for preset in port.kernels:
        build(preset, ("kernel/stele.img", "conformance-rust"))
    usual, *others = port.rust_targets
    runs = [_run_rust_on(configuration, usual, glob) for configuration in configurations(port)]
    runs += [_run_rust_on(configurations(port)[0], target, glob) for target in others]
    return sum(runs, [])


def _run_rust_on(configuration: Configuration, target: str, glob: str | None) -> list[Case]:
    title, log = f"{configuration.title}, {target}", f"{configuration.log}-{target}"
    done = boot(machine(configuration, glob or "", program=_rust_program(configuration, target)), TIMEOUT, log)
    found = tap.with_status(tap.parse(done.output), done.status, done.timed_out)
    print(f"  {title}: {len(found)} cases, {done.seconds:.1f} s", flush=True)
    return [Case(f"{case.name} [{title}]", case.passed, case.why) for case in found]


def _rust_program(configuration: Configuration, target: str) -> Path:
    """CMake builds for the usual target; for another one cargo does, by itself."""
    if target == configuration.port.rust_targets[0]:
        return product(preset_folder(configuration.preset), "tests/conformance-rust/conformance-rust.elf")
    return rust.build_for(target, ROOT / "tests/conformance-rust")


def left_out(found: list[Case], known: list[Definition], release: bool) -> list[Case]:
    """A failed case for each that stands in the sources and did not run."""
    ran = {case.name for case in found}
    due = [case.name for case in known if not (release and case.debug_only)]
    return [Case(name, False, "it stands in the sources and did not run") for name in due if name not in ran]


def _print_summary(known: list[Definition], results: dict[Configuration, list[Case]]) -> None:
    """One line for each object: cases, how many of them are negative, runs that passed and failed."""
    passed = [case.name for found in results.values() for case in found if case.passed]
    failed = [case.name for found in results.values() for case in found if not case.passed]
    print(f"  {'object':<16} {'cases':>5} {'negative':>10} {'passed':>7} {'failed':>7}")
    for subject in dict.fromkeys(case.object for case in known):
        own = [case for case in known if case.object == subject]
        runs = [sum(name.startswith(f"{subject}/") for name in names) for names in (passed, failed)]
        _print_line(subject, own, *runs)
    _print_line("all", known, len(passed), len(failed))
    debug_only = sum(case.debug_only for case in known)
    print(f"  {len(known)} cases on debug kernels, {len(known) - debug_only} on release kernels; none is skipped")


def _print_line(title: str, cases: list[Definition], passed: int, failed: int) -> None:
    negative = sum(case.negative for case in cases)
    share = f"{negative} ({100 * negative // max(1, len(cases))} %)"
    print(f"  {title:<16} {len(cases):>5} {share:>10} {passed:>7} {failed:>7}")


def _write_lines(known: list[Definition], results: dict[Configuration, list[Case]], file: Path) -> None:
    """The same for programs: one JSON object a line."""
    negative = {case.name: case.negative for case in known}
    lines = []
    for configuration, found in results.items():
        for case in found:
            name = case.name.partition(" [")[0]
            line = {"configuration": configuration.title, "case": name, "passed": case.passed, "why": case.why}
            lines.append(json.dumps(line | {"negative": negative.get(name, False)}))
    file.write_text("\n".join(lines) + "\n")
    print(f"  each case, for programs: {shown(file)}")
