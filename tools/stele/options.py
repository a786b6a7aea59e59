# SPDX-License-Identifier: BSD-2-Clause
"""Options that several commands share: which machine, which kernel, which program; and what goes together."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from stele import ports
from stele.errors import UsageError
from stele.paths import ROOT, shown
from stele.ports import AARCH32, AARCH64, PORTS, Port, port_named, port_of_cpu, port_of_preset

sys.path.append(str(ROOT / "abi"))  # the generator's package stands alone, so that what both need lies there

from stele_abi.options import Parser, positive, whole  # noqa: E402 (the path above comes first)

__all__ = ["Parser", "positive", "whole"]

ARCHITECTURES = tuple(port.name for port in PORTS)
CPUS = tuple(cpu for port in PORTS for cpu in port.cpus)
LONGEST = 1_000_000  # seconds, or times
MEMORY = re.compile(r"[1-9]\d*[kKmMgG]?")


def memory(text: str) -> str:
    """A size as QEMU reads it."""
    if not MEMORY.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 256M or 1G")
    return text


def add_installing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-install", action="store_true", help="fail rather than install what is missing")


def add_image(parser: argparse.ArgumentParser, **options) -> None:
    parser.add_argument(
        "image", type=Path, metavar="IMAGE", help="the root task: ELF, cpio (newc), or a project folder", **options
    )
    parser.add_argument(
        "--module",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a boot module: a file that the root task finds by its name; repeatable",
    )
    help_text = "memory of the machine: k, M or G behind the number; without one of them, MiB (256M)"
    parser.add_argument("--memory", type=memory, default="256M", metavar="SIZE", help=help_text)


def add_timeout(parser: argparse.ArgumentParser, usual: int) -> None:
    kind = positive(LONGEST, "seconds")
    parser.add_argument("--timeout", type=kind, default=usual, metavar="S", help=f"seconds to wait at most ({usual})")


def add_interrupts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--gic", type=int, choices=(2, 3), default=2, help="version of its interrupt controller (2)")


def add_architecture(parser: argparse.ArgumentParser) -> None:
    help_text = f"which port ({AARCH64.name}); {AARCH32.name} is ARMv7-A"
    parser.add_argument("--arch", choices=ARCHITECTURES, help=help_text)


def add_machine(parser: argparse.ArgumentParser, kernel: str) -> None:
    """Which machine, and which kernel on it; fitting() finds out what was left open."""
    add_architecture(parser)
    firsts = "; ".join(f"{port.name}: {port.cpus[0]}" for port in PORTS)
    parser.add_argument("--cpu", choices=CPUS, help=f"processor of the machine ({firsts})")
    add_preset(parser, ports.PRESETS, f"which kernel (the port's {kernel} kernel)")


def add_preset(parser, presets: tuple[str, ...], help_text: str) -> None:
    """Which build; the names are many, so they stand in the help only."""
    help_text += f": {', '.join(presets)}"
    parser.add_argument("--preset", choices=presets, metavar="PRESET", help=help_text)


def fitting(arguments: argparse.Namespace) -> tuple[Port, str]:
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


def fitting_image(arguments: argparse.Namespace) -> tuple[Port, str]:
    """The same with a program, which is for one port; a project is for all, and says which one is usual."""
    from stele.image import port_of

    port, cpu = fitting(arguments)
    own = port_of(arguments.image) if arguments.image else None
    if own and not (arguments.arch or arguments.cpu or arguments.preset):
        return own, own.cpus[0]
    if own and own is not port and not arguments.image.is_dir():
        raise UsageError(
            f"{shown(arguments.image)} is a program for {own.title}, not for {port.title}",
            hint="leave out --arch, --preset and --cpu, or name the one that was built for it",
        )
    return port, cpu


def libraries(image: Path | None, preset: str) -> list[str]:
    """What building a project takes besides the kernel's preset."""
    from stele import project

    return [project.libraries(preset)] if image and image.is_dir() else []
