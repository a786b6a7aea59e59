# SPDX-License-Identifier: BSD-2-Clause
"""The 32-bit Arm port greets: on machines that differ, and where kernel and program are from two compilers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stele.build import build, product
from stele.machine import Machine, Run, boot
from stele.ports import AARCH32, board_with_gic
from stele.tap import Case

HELLO = "examples-c/hello.elf"
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
    gcc, clang, release = (build(preset) for preset in (AARCH32.debug, AARCH32.other_debug, AARCH32.release))
    cases = [
        _greets(f"hello_greets [{folder.name}, {cpu}]", folder, folder / HELLO, cpu)
        for folder in (gcc, clang)
        for cpu in AARCH32.cpus
    ]
    cases.append(_greets("a_gcc_kernel_boots_a_clang_program", gcc, clang / HELLO))
    cases.append(_greets("a_clang_kernel_boots_a_gcc_program", clang, gcc / HELLO))
    cases.append(_greets("hello_greets_on_a_release_kernel", release, release / HELLO, ended=True))
    return cases + [_greets_on(variant, gcc) for variant in VARIANTS]


def _boot(machine: Machine, name: str) -> Run:
    done = boot(machine, 300, f"test-aarch32-{name}")
    print(f"  {name}: {done.seconds:.1f} s", flush=True)
    return done


def _greets(name: str, folder: Path, program: Path, cpu: str = AARCH32.cpus[0], ended: bool = False) -> Case:
    machine = Machine(product(folder, "kernel/stele.img"), program, cpu, deterministic=True, programs_end_it=ended)
    return _judged(name, _boot(machine, name.replace(" ", "-")), "")


def _greets_on(variant: Variant, folder: Path) -> Case:
    kernel, cpu = product(folder, "kernel/stele.img"), AARCH32.cpus[0]
    machine = Machine(kernel, folder / HELLO, cpu, variant.memory, board=variant.board, deterministic=True)
    return _judged(variant.name, _boot(machine, variant.name), variant.line)


def _judged(name: str, done: Run, line: str) -> Case:
    if done.status != 0:
        return Case(name, False, f"status {done.status}")
    missing = [text for text in (GREETING, line) if text not in done.output]
    return Case(name, not missing, f"not on the console: {missing[0]}" if missing else "")
