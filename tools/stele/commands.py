# SPDX-License-Identifier: BSD-2-Clause
"""What each command of ./stele does with its options; the result is the exit status."""

from __future__ import annotations

import argparse

from stele import packages, ports
from stele.errors import UsageError
from stele.options import fitting, fitting_image, libraries
from stele.paths import is_release, shown
from stele.ports import AARCH64, port_named


def command_doctor(arguments: argparse.Namespace) -> int:
    from stele.doctor import doctor

    return doctor(arguments.install)


def command_demo(arguments: argparse.Namespace) -> int:
    from stele.demo import demo

    port, cpu = fitting(arguments)
    preset = arguments.preset or port.debug
    packages.ensure(("build", "run", preset), not arguments.no_install)
    return demo(cpu, arguments.timeout, arguments.gic, preset)


def command_build(arguments: argparse.Namespace) -> int:
    from stele.build import build

    preset = arguments.preset or port_named(arguments.arch or AARCH64.name).debug
    packages.ensure(("build", preset) if preset in ports.PRESETS else ("build", "test"), not arguments.no_install)
    folder = build(preset, arguments.targets)
    print(f"build: ok, in {shown(folder)}")
    return 0


def command_new(arguments: argparse.Namespace) -> int:
    from stele.new import new

    return new(arguments.name, arguments.lang, arguments.kind, port_named(arguments.arch or AARCH64.name))


def command_run(arguments: argparse.Namespace) -> int:
    from stele.image import run

    port, cpu = fitting_image(arguments)
    preset = arguments.preset or port.debug
    packages.ensure(("build", "run", preset, *libraries(arguments.image, preset)), not arguments.no_install)
    machine = (cpu, arguments.memory, arguments.timeout, arguments.gic, preset)
    return run(arguments.image, arguments.module, *machine)


def command_debug(arguments: argparse.Namespace) -> int:
    from stele.debug import debug

    port, cpu = fitting_image(arguments)
    preset = arguments.preset or port.debug
    if is_release(preset):
        raise UsageError(f"the kernel {preset} has no debugger", hint=f"--preset {port.debug}")
    groups = ("build", "run", preset, *(["debug"] if arguments.gdb else []), *libraries(arguments.image, preset))
    packages.ensure(groups, not arguments.no_install)
    return debug(arguments.image, arguments.module, cpu, arguments.memory, arguments.gdb, preset)


def command_test(arguments: argparse.Namespace) -> int:
    from stele.conformance import Options
    from stele.testing import test
    from stele.listing import show_list

    port = port_named(arguments.arch) if arguments.arch else None
    options = Options(arguments.repeat, arguments.shuffle, arguments.verbose)
    if arguments.coverage and (arguments.suite or arguments.case or port or options != Options()):
        raise UsageError("--coverage measures what it measures: no suites, cases or ports", hint="--coverage alone")
    if arguments.list and not (arguments.suite or arguments.case):
        return show_list([], None, port)
    packages.ensure(("test",), not arguments.no_install)
    if arguments.list:
        return show_list(arguments.suite, arguments.case, port)
    if arguments.coverage:
        from stele.coverage import coverage

        return coverage()
    return test(arguments.suite, arguments.case, options, port)


def command_fuzz(arguments: argparse.Namespace) -> int:
    from stele.fuzz import PROGRAMS, fuzz

    _check_fuzz(arguments, list(PROGRAMS))
    packages.ensure(("test",), not arguments.no_install)
    minutes = arguments.minutes or 1
    if not arguments.machine:
        return fuzz(minutes, arguments.seed, [arguments.words] if arguments.words else list(PROGRAMS))
    from stele.machine_fuzz import machine_fuzz

    port = port_named(arguments.arch or AARCH64.name)
    return machine_fuzz(port, minutes, arguments.seed, arguments.round or 0, arguments.rounds)


def _check_fuzz(arguments: argparse.Namespace, words: list[int]) -> None:
    """What is for the one fuzzer says nothing to the other."""
    if arguments.machine and arguments.words:
        raise UsageError("the words of a machine are those of its port", hint="--machine --arch ...")
    if arguments.minutes and arguments.rounds:
        raise UsageError("--minutes and --rounds both say how long", hint="one of them")
    if not arguments.machine and arguments.arch:
        raise UsageError("without --machine the kernel runs on this machine's processor", hint="--machine --arch ...")
    if not arguments.machine and (arguments.rounds or arguments.round is not None):
        raise UsageError("only the fuzzer of the machine counts rounds", hint="--machine, or --minutes instead")
    if arguments.words and arguments.words not in words:
        raise UsageError(f"this processor runs no programs with words of {arguments.words} bits")


def command_bench(arguments: argparse.Namespace) -> int:
    packages.ensure(("build", "run", "test"), not arguments.no_install)
    from stele.bench import bench

    port, cpu = fitting(arguments)
    return bench(arguments.preset or port.release, cpu, arguments.match, arguments.json, arguments.timeout)


def command_mutate(arguments: argparse.Namespace) -> int:
    from stele.mutation import mutate

    packages.ensure(("build", "test"), not arguments.no_install)
    return mutate(arguments.share, arguments.seed, arguments.file)


def command_check(arguments: argparse.Namespace) -> int:
    from stele.check import check

    packages.ensure(("build", "test", "check"), not arguments.no_install)
    return check()


def command_manual(arguments: argparse.Namespace) -> int:
    from stele.manual import manual

    packages.ensure(("abi", "manual"), not arguments.no_install)
    return manual(arguments.serve)


def command_abi(given: list[str]) -> int:
    from stele import contract

    packages.ensure(("abi",), True)
    return contract.delegate(given)
