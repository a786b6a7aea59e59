# SPDX-License-Identifier: BSD-2-Clause
"""The command line of ./stele."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from stele import packages, ports
from stele.errors import Failure, UsageError
from stele.paths import DEFAULT_PRESET, is_release, shown
from stele.ports import AARCH32, AARCH64, PORTS, Port, port_named, port_of_cpu, port_of_preset

DESCRIPTION = "Stele: build it, see it run, test it. Installs what is missing, keeps full logs in build/logs."
EPILOG = "Each command explains itself: ./stele COMMAND --help. New here? ./stele demo"
ARCHITECTURES = tuple(port.name for port in PORTS)
CPUS = tuple(cpu for port in PORTS for cpu in port.cpus)
PRESETS = (*ports.PRESETS, "host", "host-sanitize")


def _seconds(text: str) -> float:
    value = float(text)
    if value <= 0:
        raise argparse.ArgumentTypeError("must be more than 0 seconds")
    return value


def _count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 1000000:
        raise argparse.ArgumentTypeError("must be from 1 to 1000000")
    return value


def _share(text: str) -> float:
    value = float(text)
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError("must be more than 0 and at most 1")
    return value


def _command(commands, name: str, brief: str, details: str, action: Callable[[argparse.Namespace], int]):
    parser = commands.add_parser(
        name, help=brief, description=details, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.set_defaults(action=action)
    return parser


def _installing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-install", action="store_true", help="fail rather than install what is missing")


def _image(parser: argparse.ArgumentParser, **options) -> None:
    parser.add_argument(
        "image", type=Path, metavar="IMAGE", help="the root task: ELF, cpio (newc), or a project folder", **options
    )
    parser.add_argument(
        "--module", type=Path, action="append", default=[], metavar="FILE", help="a boot module; repeatable"
    )
    parser.add_argument("--memory", default="256M", metavar="SIZE", help="memory of the machine (256M)")


def _timeout(parser: argparse.ArgumentParser, timeout: int) -> None:
    parser.add_argument("--timeout", type=_seconds, default=timeout, metavar="S", help=f"seconds to wait ({timeout})")


def _interrupts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--gic", type=int, choices=(2, 3), default=2, help="version of its interrupt controller (2)")


def _architecture(parser: argparse.ArgumentParser) -> None:
    help_text = f"which port ({AARCH64.name}); {AARCH32.name} is ARMv7-A"
    parser.add_argument("--arch", choices=ARCHITECTURES, help=help_text)


def _machine(parser: argparse.ArgumentParser, kernel: str) -> None:
    """Which machine, and which kernel on it; _fitting() finds out what was left open."""
    _architecture(parser)
    firsts = "; ".join(f"{port.name}: {port.cpus[0]}" for port in PORTS)
    parser.add_argument("--cpu", choices=CPUS, help=f"processor of the machine ({firsts})")
    parser.add_argument("--preset", choices=ports.PRESETS, help=f"which kernel (the port's {kernel} kernel)")


def _fitting(arguments: argparse.Namespace) -> tuple[Port, str]:
    """Port and processor: those named, or what goes with what is named. What is named must go together."""
    named = {
        "--arch": port_named(arguments.arch) if arguments.arch else None,
        "--preset": port_of_preset(arguments.preset) if arguments.preset else None,
        "--cpu": port_of_cpu(arguments.cpu) if arguments.cpu else None,
    }
    given = {option: port for option, port in named.items() if port}
    port = next(iter(given.values()), AARCH64)
    if any(other is not port for other in given.values()):
        options = " ".join(f"{option} {getattr(arguments, option[2:])}" for option in given)
        hint = f"{port.name} has the processors {', '.join(port.cpus)} and the kernels {', '.join(port.presets)}"
        raise UsageError(f"these do not go together: {options}", hint=hint)
    return port, arguments.cpu or port.cpus[0]


def _doctor(arguments: argparse.Namespace) -> int:
    from stele.doctor import doctor

    return doctor(arguments.install)


def _demo(arguments: argparse.Namespace) -> int:
    from stele.demo import demo

    port, cpu = _fitting(arguments)
    preset = arguments.preset or port.debug
    packages.ensure(("build", "run", preset), not arguments.no_install)
    return demo(cpu, arguments.timeout, arguments.gic, preset)


def _build(arguments: argparse.Namespace) -> int:
    from stele.build import build

    preset = arguments.preset or port_named(arguments.arch or AARCH64.name).debug
    packages.ensure(("build", preset) if preset in ports.PRESETS else ("build", "test"), not arguments.no_install)
    folder = build(preset, arguments.targets)
    print(f"build: ok, in {shown(folder)}")
    return 0


def _new(arguments: argparse.Namespace) -> int:
    from stele.new import new

    return new(arguments.name, arguments.lang, arguments.kind, port_named(arguments.arch or AARCH64.name))


def _run(arguments: argparse.Namespace) -> int:
    from stele.image import run

    port, cpu = _fitting_image(arguments)
    preset = arguments.preset or port.debug
    packages.ensure(("build", "run", preset, *_libraries(arguments.image, preset)), not arguments.no_install)
    machine = (cpu, arguments.memory, arguments.timeout, arguments.gic, preset)
    return run(arguments.image, arguments.module, *machine)


def _libraries(image: Path | None, preset: str) -> list[str]:
    """What building a project takes besides the kernel's preset."""
    from stele import project

    return [project.libraries(preset)] if image and image.is_dir() else []


def _fitting_image(arguments: argparse.Namespace) -> tuple[Port, str]:
    """The same with a program, which is for one port; a project is for all, and says which one is usual."""
    from stele.image import port_of

    port, cpu = _fitting(arguments)
    own = port_of(arguments.image) if arguments.image else None
    if own and not (arguments.arch or arguments.cpu or arguments.preset):
        return own, own.cpus[0]
    if own and own is not port and not arguments.image.is_dir():
        raise UsageError(
            f"{shown(arguments.image)} is a program for {own.title}, not for {port.title}",
            hint="leave out --arch, --preset and --cpu, or name the one that was built for it",
        )
    return port, cpu


def _debug(arguments: argparse.Namespace) -> int:
    from stele.debug import debug

    port, cpu = _fitting_image(arguments)
    preset = arguments.preset or port.debug
    if is_release(preset):
        raise UsageError(f"the kernel {preset} has no debugger", hint=f"--preset {port.debug}")
    groups = ("build", "run", preset, *(["debug"] if arguments.gdb else []), *_libraries(arguments.image, preset))
    packages.ensure(groups, not arguments.no_install)
    return debug(arguments.image, arguments.module, cpu, arguments.memory, arguments.gdb, preset)


def _test(arguments: argparse.Namespace) -> int:
    from stele.conformance import Options
    from stele.suites import list_suites, test

    port = port_named(arguments.arch) if arguments.arch else None
    if arguments.list:
        return list_suites(arguments.suite, arguments.case, port)
    packages.ensure(("test",), not arguments.no_install)
    if arguments.coverage:
        from stele.coverage import coverage

        return coverage()
    options = Options(arguments.repeat, arguments.shuffle, arguments.verbose)
    return test(arguments.suite, arguments.case, options, port)


def _fuzz(arguments: argparse.Namespace) -> int:
    from stele.fuzz import PROGRAMS, fuzz

    packages.ensure(("test",), not arguments.no_install)
    if arguments.machine:
        from stele.machine_fuzz import machine_fuzz

        if arguments.words:
            raise UsageError("the words of a machine are those of its port", hint="--machine --arch ...")
        port = port_named(arguments.arch or AARCH64.name)
        return machine_fuzz(port, arguments.minutes, arguments.seed, arguments.round, arguments.rounds)
    if arguments.arch:
        raise UsageError("without --machine the kernel runs on this machine's processor", hint="--machine --arch ...")
    if arguments.words and arguments.words not in PROGRAMS:
        raise UsageError(f"this processor runs no programs with words of {arguments.words} bits")
    return fuzz(arguments.minutes, arguments.seed, [arguments.words] if arguments.words else list(PROGRAMS))


def _bench(arguments: argparse.Namespace) -> int:
    packages.ensure(("build", "run", "test"), not arguments.no_install)
    from stele.bench import bench

    port, cpu = _fitting(arguments)
    return bench(arguments.preset or port.release, cpu, arguments.match, arguments.json, arguments.timeout)


def _mutate(arguments: argparse.Namespace) -> int:
    from stele.mutation import mutate

    packages.ensure(("build", "test"), not arguments.no_install)
    return mutate(arguments.share, arguments.seed, arguments.file)


def _check(arguments: argparse.Namespace) -> int:
    from stele.check import check

    packages.ensure(("build", "test", "check"), not arguments.no_install)
    return check()


def _manual(arguments: argparse.Namespace) -> int:
    from stele.manual import manual

    packages.ensure(("abi", "manual"), not arguments.no_install)
    return manual(arguments.serve)


def _abi(arguments: argparse.Namespace) -> int:
    from stele import contract

    packages.ensure(("abi",), True)
    return contract.delegate(arguments.arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./stele", description=DESCRIPTION, epilog=EPILOG)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    demo = _command(
        commands,
        "demo",
        "build everything and watch it run",
        "Builds kernel and programs, then boots two root tasks in QEMU with their console on the screen:\n"
        "a C root task that starts Rust servers, and a Rust root task that starts a C server.\n"
        "Ends with `demo: ok` and status 0, or with what differed and status 1.",
        _demo,
    )
    _machine(demo, "debug")
    _timeout(demo, 120)
    _interrupts(demo)
    _installing(demo)

    test = _command(
        commands,
        "test",
        "run all tests, or one suite",
        "Runs the tests and counts them. The last line is `N passed, N failed`.\n"
        "A suite that dies, hangs or leaves out cases counts as failed.",
        _test,
    )
    test.add_argument("suite", nargs="*", metavar="SUITE", help="which suites (all); see --list")
    test.add_argument("--arch", choices=ARCHITECTURES, help="only suites that boot a machine, and only this port's")
    test.add_argument("--case", metavar="GLOB", help="only cases with such names, e.g. 'revoke_*'")
    test.add_argument("--list", action="store_true", help="list the suites; with conformance: its cases")
    test.add_argument("--repeat", type=_count, default=1, metavar="N", help="conformance: run the cases N times (1)")
    test.add_argument("--shuffle", type=_count, default=0, metavar="SEED", help="conformance: in another order")
    test.add_argument("--verbose", action="store_true", help="conformance: show the console, and each case's begin")
    test.add_argument(
        "--coverage", action="store_true", help="instead: branch coverage of the kernel core, and what is missing"
    )
    _installing(test)

    making = _command(
        commands,
        "new",
        "begin a project of yours",
        "Makes a folder with a project that builds and boots at once: ./stele new hello && ./stele run hello. It may lie\n"
        "anywhere. A root task is the first program that the kernel starts; a server comes with one that starts and calls\n"
        "it. The sources are the same for all ports; --arch only says which one is usual for the project.",
        _new,
    )
    making.add_argument("name", type=Path, metavar="NAME", help="the folder to make; its last part names the project")
    making.add_argument("--lang", choices=("c", "rust"), default="c", help="language (c)")
    making.add_argument("--kind", choices=("root-task", "server"), default="root-task", help="of program (root-task)")
    _architecture(making)

    run = _command(
        commands,
        "run",
        "boot a root task of yours",
        "Boots a root task (ELF, or cpio archive whose first member is one) on the debug kernel, or another preset's. A\n"
        "folder with a project, as ./stele new makes it, is built first: its stele.toml says what is booted.\n"
        "The exit status is what the root task's main returned; 124 when the time was up. On a release kernel that\n"
        "takes QEMU's semihosting for programs, through which they could also reach this machine's files. The port is the\n"
        "one that the program was built for.",
        _run,
    )
    _image(run)
    _machine(run, "debug")
    _timeout(run, 60)
    _interrupts(run)
    _installing(run)

    debugging = _command(
        commands,
        "debug",
        "boot a root task, with the kernel's debugger at hand",
        "Boots a root task (without one, the demo) on the debug kernel, with its console on this terminal.\n"
        "Ctrl-K opens the kernel's debugger; so does a fault or a failed assertion of the kernel.\n"
        "With --gdb the machine waits for gdb, which has commands that show the same: docs/debugging.md",
        _debug,
    )
    _image(debugging, nargs="?")
    _machine(debugging, "debug")
    debugging.add_argument("--gdb", action="store_true", help="gdb on this terminal instead of the console")
    _installing(debugging)

    fuzzing = _command(
        commands,
        "fuzz",
        "random programs against the kernel",
        "Runs generated system calls against the kernel core, as a program of this machine with sanitizers and the\n"
        "invariant checker, then tells which outcomes of which operations were reached. With --machine: random threads\n"
        "on the kernel itself, in QEMU, with the invariant checker. Ends with `fuzz: ok`, or with how to see it again.",
        _fuzz,
    )
    fuzzing.add_argument("--minutes", type=float, default=1, metavar="N", help="how long (1)")
    fuzzing.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, other programs (1)")
    fuzzing.add_argument(
        "--words", type=int, choices=(64, 32), help="without --machine: bits of a word (one after the other)"
    )
    fuzzing.add_argument("--machine", action="store_true", help="in QEMU, on the kernel of the real port")
    fuzzing.add_argument("--arch", choices=ARCHITECTURES, help=f"with --machine: which port ({AARCH64.name})")
    fuzzing.add_argument("--round", type=int, default=0, metavar="N", help="with --machine: the first round (0)")
    fuzzing.add_argument("--rounds", type=int, metavar="N", help="with --machine: how many, whatever time it takes")
    _installing(fuzzing)

    benching = _command(
        commands,
        "bench",
        "instructions that the kernel's operations take",
        "Counts the kernel's instructions for each operation, in QEMU with one instruction a nanosecond, and prints them\n"
        "beside those of seL4 16.0.0 (MCS). Figures are medians and the same on every machine.",
        _bench,
    )
    benching.add_argument("match", nargs="?", metavar="PATTERN", help="only operations with such names, e.g. Call")
    benching.add_argument("--json", action="store_true", help="for programs")
    _machine(benching, "release")
    _timeout(benching, 60)
    _installing(benching)

    mutating = _command(
        commands,
        "mutate",
        "change the generated files, and see that a proof notices",
        "Makes mutants of the generated C and Rust, one number, register, width, field or assignment changed in each,\n"
        "and tells by file which proof refutes how many: assertions, golden vectors, the kernel's decoders, bindgen, z3.\n"
        "That a file differs from what the generator writes does not count. All of them take some two hours on two\n"
        "processors. Status 1 when one survives.",
        _mutate,
    )
    mutating.add_argument("--share", type=_share, default=1, metavar="F", help="try this share, 0 to 1 (1: all)")
    mutating.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, another share (1)")
    mutating.add_argument("--file", metavar="TEXT", help="only files with this in their paths, e.g. aarch64/decode")
    _installing(mutating)

    check = _command(
        commands,
        "check",
        "the gate before a commit, offline",
        "Layout (clang-format, rustfmt, black), lint (clang-tidy, clippy), generated files as the\n"
        "contract says, and the fast tests. Changes nothing.",
        _check,
    )
    _installing(check)

    build = _command(
        commands,
        "build",
        "build only",
        "Builds with CMake into build/PRESET. Without ./stele: cmake --preset P && cmake --build --preset P",
        _build,
    )
    which = build.add_mutually_exclusive_group()
    which.add_argument("--arch", choices=ARCHITECTURES, help=f"the debug kernel of which port ({AARCH64.name})")
    which.add_argument("--preset", choices=PRESETS, help=f"what to build ({DEFAULT_PRESET})")
    build.add_argument("targets", nargs="*", metavar="TARGET", help="CMake targets (all)")
    _installing(build)

    site = _command(
        commands,
        "manual",
        "build the manual as a site",
        "Builds the manual (docs/, with the pages that are generated from abi/v1) into build/manual, with search, for\n"
        "large and small screens, and prints where it begins. It can be read as files; browsers search only in what a\n"
        "web server gives them, which --serve is, for this machine alone.",
        _manual,
    )
    site.add_argument("--serve", type=int, nargs="?", const=8000, metavar="PORT", help="serve it until ^C (8000)")
    _installing(site)

    commands.add_parser("abi", help="the contract: show, generate, check-generated, ...")

    doctor = _command(
        commands,
        "doctor",
        "what is installed, what is missing",
        "Shows each program that Stele uses, and the Debian package that brings a missing one.\n"
        "Status 1 when something is missing.",
        _doctor,
    )
    doctor.add_argument("--install", action="store_true", help="install everything that is missing")
    return parser


def _explain(failure: Failure) -> None:
    sys.stdout.flush()
    for line in failure.lines:
        print(f"    {line}", file=sys.stderr)
    if failure.log:
        print(f"  full log: {shown(failure.log)}", file=sys.stderr)
    if failure.hint:
        print(f"  try: {failure.hint}", file=sys.stderr)
    print(f"stele: {failure.message}", file=sys.stderr)


def main(argv: list[str] | None = None) -> int:
    """Runs one command; returns its exit status."""
    given = sys.argv[1:] if argv is None else argv
    if not given:
        _parser().print_help()
        return 2
    try:
        if given[0] == "abi":  # its own options, --help included, belong to the generator
            return _abi(argparse.Namespace(arguments=given[1:]))
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
