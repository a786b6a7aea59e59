# SPDX-License-Identifier: BSD-2-Clause
"""The 32-bit Arm port: one kernel for two processors, from two compilers, on machines that differ."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stele import tap
from stele.build import build, product
from stele.errors import Failure
from stele.machine import ARM32_CPUS, Machine, Run, board_with_gic, boot
from stele.paths import LOGS, is_release
from stele.tap import Case

GCC, CLANG, CHECKED, RELEASE = "aarch32-debug", "aarch32-clang-debug", "aarch32-checked", "aarch32-release"
HELLO = "examples-c/hello.elf"
PROGRAMS = "libsel4/util/tests/machine/util-test.cpio"
CONFORMANCE = "tests/conformance/conformance.elf"
GREETING = "Hello from a Stele root task"


@dataclass(frozen=True)
class Variant:
    """A machine on which the greeting must come, and what else must be on its console."""

    name: str
    board: str = board_with_gic(2)
    memory: str = "256M"
    line: str = ""


VARIANTS = (
    Variant("the_kernel_leaves_hypervisor_mode", board=board_with_gic(2) + ",virtualization=on"),
    Variant("the_kernel_runs_below_secure_firmware", board=board_with_gic(2) + ",secure=on"),
    Variant("gicv3_is_driven_too", board=board_with_gic(3), line="interrupts  GICv3"),
    Variant("memory_up_to_the_window_is_ordinary", memory="1280M", line="memory      1280 MiB"),
    Variant(
        "memory_beyond_the_window_is_told_of",
        memory="3G",
        line="stele: 1791 MiB of memory from 90000000 on are more than the kernel can use: they are device memory",
    ),
)


def run() -> list[Case]:
    """All of it."""
    folders: dict[str, Path] = {}
    cases = []
    for preset in (GCC, CLANG, CHECKED, RELEASE):
        case, folder = _built(preset)
        cases.append(case)
        if folder:
            folders[preset] = folder
    if len(folders) != 4:
        return cases
    for preset in (GCC, CLANG):
        for cpu in ARM32_CPUS:
            cases.append(_greets(f"hello_greets [{preset}, {cpu}]", folders[preset], folders[preset] / HELLO, cpu))
            cases += _reported(PROGRAMS, folders[preset], preset, cpu)
            cases += _reported(CONFORMANCE, folders[preset], preset, cpu)
    cases += _reported(PROGRAMS, folders[CHECKED], CHECKED, ARM32_CPUS[0])
    cases += _reported(CONFORMANCE, folders[RELEASE], RELEASE, ARM32_CPUS[0])
    cases.append(_greets("a_gcc_kernel_boots_a_clang_program", folders[GCC], folders[CLANG] / HELLO))
    cases.append(_greets("a_clang_kernel_boots_a_gcc_program", folders[CLANG], folders[GCC] / HELLO))
    cases.append(_greets("hello_greets_on_a_release_kernel", folders[RELEASE], folders[RELEASE] / HELLO, ended=True))
    return cases + [_greets_on(variant, folders[GCC]) for variant in VARIANTS]


def _built(preset: str) -> tuple[Case, Path | None]:
    name = f"{preset}_builds_without_warnings"
    try:
        folder = build(preset)
    except Failure as failure:
        return Case(name, False, failure.message), None
    log = (LOGS / f"build-{preset}.log").read_text(errors="replace")
    warnings = [line for line in log.splitlines() if "warning:" in line]
    return Case(name, not warnings, warnings[0] if warnings else ""), folder


def _boot(machine: Machine, name: str) -> Run:
    done = boot(machine, 300, f"test-aarch32-{name}")
    print(f"  {name}: {done.seconds:.1f} s", flush=True)
    return done


def _greets(name: str, folder: Path, program: Path, cpu: str = ARM32_CPUS[0], ended: bool = False) -> Case:
    machine = Machine(product(folder, "kernel/stele.img"), program, cpu, deterministic=True, programs_end_it=ended)
    return _judged(name, _boot(machine, name.replace(" ", "-")), "")


def _greets_on(variant: Variant, folder: Path) -> Case:
    kernel, cpu = product(folder, "kernel/stele.img"), ARM32_CPUS[0]
    machine = Machine(kernel, folder / HELLO, cpu, variant.memory, board=variant.board, deterministic=True)
    return _judged(variant.name, _boot(machine, variant.name), variant.line)


def _judged(name: str, done: Run, line: str) -> Case:
    if done.status != 0:
        return Case(name, False, f"status {done.status}")
    missing = [text for text in (GREETING, line) if text not in done.output]
    return Case(name, not missing, f"not on the console: {missing[0]}" if missing else "")


def _reported(program: str, folder: Path, preset: str, cpu: str) -> list[Case]:
    """The cases that a root task reports."""
    kernel, ended = product(folder, "kernel/stele.img"), is_release(preset)
    machine = Machine(kernel, product(folder, program), cpu, deterministic=True, programs_end_it=ended)
    done = _boot(machine, f"{Path(program).stem}-{preset}-{cpu}")
    found = tap.with_status(tap.parse(done.output), done.status, done.timed_out)
    return [Case(f"{case.name} [{preset}, {cpu}]", case.passed, case.why) for case in found]
