# SPDX-License-Identifier: BSD-2-Clause
"""The command line of ./stele: its commands and their options."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from stele import commands, ports
from stele.errors import Failure
from stele.options import (
    ARCHITECTURES,
    LONGEST,
    Parser,
    add_architecture,
    add_image,
    add_installing,
    add_interrupts,
    add_machine,
    add_preset,
    add_timeout,
    positive,
    whole,
)
from stele.paths import DEFAULT_PRESET, shown
from stele.ports import AARCH64

DESCRIPTION = "Stele: build it, see it run, test it. Installs what is missing, keeps full logs in build/logs."
PRESETS = (*ports.PRESETS, "host", "host-sanitize")
SEEDS = whole(0, 2**64 - 1)
COUNTS = whole(1, LONGEST)

Adder = Callable[..., argparse.ArgumentParser]


def _parser() -> Parser:
    examples = ["./stele demo", "./stele new hello && ./stele run hello", "./stele COMMAND --help"]
    parser = Parser(prog="./stele", description=DESCRIPTION, examples=examples)
    known = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(
        name: str, action: Callable[[argparse.Namespace], int], brief: str, details: str, *examples: str
    ) -> argparse.ArgumentParser:
        shown_examples = [f"./stele {name} {example}".rstrip() for example in examples]
        made = known.add_parser(name, help=brief, description=details, examples=shown_examples)
        made.set_defaults(action=action)
        return made

    for add_one in (_demo, _test, _new, _run, _debug, _fuzz, _bench, _mutate, _check, _build, _manual):
        add_one(add)
    known.add_parser("abi", help="the contract: show, decode, check, diff, generate, ...")
    _doctor(add)
    return parser


def _demo(add: Adder) -> None:
    demo = add(
        "demo",
        commands.command_demo,
        "build everything and watch it run",
        "Builds kernel and programs, then boots two root tasks in QEMU with their console on the screen: a C root task that "
        "starts Rust servers, and a Rust root task that starts a C server. Ends with `demo: ok` and status 0, or with what "
        "differed and status 1.",
        "",
        "--arch aarch32",
        "--cpu cortex-a72 --gic 3",
    )
    add_machine(demo, "debug")
    add_timeout(demo, 120)
    add_interrupts(demo)
    add_installing(demo)


def _test(add: Adder) -> None:
    test = add(
        "test",
        commands.command_test,
        "run all tests, or one suite",
        "Runs the tests and counts them. The last line is `N passed, N failed`. A suite that dies, hangs or leaves out cases "
        "counts as failed.",
        "conformance --arch aarch64 --case 'tcb/*'",
        "--list",
        "--list tool generator",
        "--list --case '*revoke*'",
        "conformance --repeat 10 --shuffle 7",
    )
    test.add_argument("suite", nargs="*", metavar="SUITE", help="which suites (all); see --list")
    test.add_argument("--arch", choices=ARCHITECTURES, help="only suites that boot a machine, and only this port's")
    test.add_argument("--case", metavar="GLOB", help="only cases with such names: * stands for any signs, ? for one")
    test.add_argument("--list", action="store_true", help="list the suites; with SUITE or --case: their cases")
    test.add_argument("--repeat", type=COUNTS, default=1, metavar="N", help="conformance: run the cases N times (1)")
    test.add_argument(
        "--shuffle", type=COUNTS, default=0, metavar="SEED", help="conformance: in another order (as in the sources)"
    )
    test.add_argument("--verbose", action="store_true", help="conformance: show the console, and each case's begin")
    test.add_argument(
        "--coverage", action="store_true", help="instead: branch coverage of the kernel core, and what is missing"
    )
    add_installing(test)


def _new(add: Adder) -> None:
    making = add(
        "new",
        commands.command_new,
        "begin a project of yours",
        "Makes a folder with a project that builds and boots at once; it may lie anywhere. A root task is the first program "
        "that the kernel starts; a server comes with one that starts and calls it. The sources are the same for all ports; "
        "--arch only says which one is usual for the project.",
        "hello && ./stele run hello",
        "../my-server --lang rust --kind server",
    )
    making.add_argument("name", type=Path, metavar="NAME", help="the folder to make; its last part names the project")
    making.add_argument("--lang", choices=("c", "rust"), default="c", help="language (c)")
    making.add_argument("--kind", choices=("root-task", "server"), default="root-task", help="of program (root-task)")
    add_architecture(making)


def _run(add: Adder) -> None:
    run = add(
        "run",
        commands.command_run,
        "boot a root task of yours",
        "Boots a root task (ELF, or cpio archive whose first member is one) on the debug kernel, or another preset's. A "
        "folder with a project, as ./stele new makes it, is built first: its stele.toml says what is booted. The port is the "
        "one that the program was built for.\n\n"
        "The exit status is what the root task's main returned; 124 when the time was up. On a release kernel that takes "
        "QEMU's semihosting for programs, through which they could also reach this machine's files.",
        "hello",
        "root-task.elf --module server.elf --memory 1G",
        "hello --preset aarch32-release --timeout 10",
    )
    add_image(run)
    add_machine(run, "debug")
    add_timeout(run, 60)
    add_interrupts(run)
    add_installing(run)


def _debug(add: Adder) -> None:
    debug = add(
        "debug",
        commands.command_debug,
        "boot a root task, with the kernel's debugger at hand",
        "Boots a root task (without one, the demo) on the debug kernel, with its console on this terminal. Ctrl-K opens the "
        "kernel's debugger; so does a fault or a failed assertion of the kernel. With --gdb the machine waits for gdb, which "
        "has commands that show the same: docs/debugging.md",
        "",
        "hello --gdb",
    )
    add_image(debug, nargs="?")
    add_machine(debug, "debug")
    debug.add_argument("--gdb", action="store_true", help="gdb on this terminal instead of the console")
    add_installing(debug)


def _fuzz(add: Adder) -> None:
    fuzz = add(
        "fuzz",
        commands.command_fuzz,
        "random programs against the kernel",
        "Runs generated system calls against the kernel core, as a program of this machine with sanitizers and the invariant "
        "checker, then tells which outcomes of which operations were reached. With --machine: random threads on the kernel "
        "itself, in QEMU, with the invariant checker. Ends with `fuzz: ok`, or with how to see it again.",
        "--minutes 10 --seed 7",
        "--machine --arch aarch32 --rounds 16",
    )
    fuzz.add_argument("--minutes", type=positive(LONGEST, "minutes"), metavar="N", help="how long, in minutes (1)")
    fuzz.add_argument("--seed", type=SEEDS, default=1, metavar="N", help="another seed, other programs (1)")
    fuzz.add_argument(
        "--words", type=int, choices=(64, 32), help="without --machine: bits of a word (one after the other)"
    )
    fuzz.add_argument("--machine", action="store_true", help="in QEMU, on the kernel of the real port")
    fuzz.add_argument("--arch", choices=ARCHITECTURES, help=f"with --machine: which port ({AARCH64.name})")
    fuzz.add_argument("--round", type=whole(0, 2**63), metavar="N", help="with --machine: the first round (0)")
    fuzz.add_argument("--rounds", type=COUNTS, metavar="N", help="with --machine: how many, whatever time it takes")
    add_installing(fuzz)


def _bench(add: Adder) -> None:
    bench = add(
        "bench",
        commands.command_bench,
        "instructions that the kernel's operations take",
        "Counts the kernel's instructions for each operation, in QEMU with one instruction a nanosecond, and prints them "
        "beside those of seL4 16.0.0 (MCS). Figures are medians and the same on every machine.",
        "",
        "Call --arch aarch32",
        "--json",
    )
    bench.add_argument(
        "match", nargs="?", metavar="PATTERN", help="only operations with such names, a regular expression (all)"
    )
    bench.add_argument("--json", action="store_true", help="the figures as JSON, for programs")
    add_machine(bench, "release")
    add_timeout(bench, 60)
    add_installing(bench)


def _mutate(add: Adder) -> None:
    mutate = add(
        "mutate",
        commands.command_mutate,
        "change the generated files, and see that a proof notices",
        "Makes mutants of the generated C and Rust, one number, register, width, field or assignment changed in each, and "
        "tells by file which proof refutes how many: assertions, golden vectors, the kernel's decoders, bindgen, z3. That a "
        "file differs from what the generator writes does not count. All of them take some two hours on two processors. "
        "Status 1 when one survives.",
        "--share 0.01 --seed 7",
        "--file aarch64/decode",
    )
    mutate.add_argument("--share", type=positive(1), default=1, metavar="F", help="try this share, 0 to 1 (1: all)")
    mutate.add_argument("--seed", type=SEEDS, default=1, metavar="N", help="another seed, another share (1)")
    mutate.add_argument("--file", metavar="TEXT", help="only files with this in their paths (all)")
    add_installing(mutate)


def _check(add: Adder) -> None:
    check = add(
        "check",
        commands.command_check,
        "the gate before a commit, offline",
        "Layout (clang-format, rustfmt, black), lint (clang-tidy, clippy), generated files as the contract says, and the fast "
        "tests. Changes nothing. Status 1 when something is wrong; some minutes.",
        "",
    )
    add_installing(check)


def _build(add: Adder) -> None:
    build = add(
        "build",
        commands.command_build,
        "build only",
        "Builds with CMake into build/PRESET. Without ./stele: cmake --preset P && cmake --build --preset P",
        "",
        "--arch aarch32",
        "--preset aarch64-release kernel/stele.img",
    )
    which = build.add_mutually_exclusive_group()
    which.add_argument("--arch", choices=ARCHITECTURES, help=f"the debug kernel of which port ({AARCH64.name})")
    add_preset(which, PRESETS, f"what to build ({DEFAULT_PRESET})")
    build.add_argument("targets", nargs="*", metavar="TARGET", help="CMake targets (all)")
    add_installing(build)


def _manual(add: Adder) -> None:
    manual = add(
        "manual",
        commands.command_manual,
        "build the manual as a site",
        "Builds the manual (docs/, with the pages that are generated from abi/v1) into build/manual, with search, for large "
        "and small screens, and prints where it begins. It can be read as files; browsers search only in what a web server "
        "gives them, which --serve is, for this machine alone.",
        "",
        "--serve",
    )
    ports_of_machine = whole(1, 2**16 - 1)
    manual.add_argument(
        "--serve", type=ports_of_machine, nargs="?", const=8000, metavar="PORT", help="serve it until ^C (at 8000)"
    )
    add_installing(manual)


def _doctor(add: Adder) -> None:
    doctor = add(
        "doctor",
        commands.command_doctor,
        "what is installed, what is missing",
        "Shows each program that Stele uses, and the Debian package that brings a missing one. Status 1 when something is "
        "missing.",
        "",
        "--install",
    )
    doctor.add_argument("--install", action="store_true", help="install everything that is missing")


def _explain(failure: Failure) -> None:
    sys.stdout.flush()
    for line in failure.lines:
        print(f"    {line}", file=sys.stderr)
    if failure.log:
        print(f"  full log: {shown(failure.log)}", file=sys.stderr)
    if failure.hint:
        print(f"  try: {failure.hint}", file=sys.stderr)
    print(f"stele: {failure.message}", file=sys.stderr)


def _end(*_: object) -> None:
    """Whoever ends this program ends what it has started, too."""
    raise SystemExit(128 + signal.SIGTERM)


def main(argv: list[str] | None = None) -> int:
    """Runs one command; returns its exit status."""
    given = sys.argv[1:] if argv is None else argv
    signal.signal(signal.SIGTERM, _end)
    if given in ([], ["help"]):
        _parser().print_help()
        return 0 if given else 2
    try:
        if given[0] == "abi":  # its own options, --help included, belong to the generator
            return commands.command_abi(given[1:])
        arguments = _parser().parse_args(given)
        return arguments.action(arguments)
    except Failure as failure:
        _explain(failure)
        return failure.status
    except KeyboardInterrupt:
        print("\nstele: interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 141
    except OSError as error:  # a full disk, a folder that may not be written
        print(f"stele: {error}", file=sys.stderr)
        return 1
