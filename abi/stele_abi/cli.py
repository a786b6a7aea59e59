# SPDX-License-Identifier: BSD-2-Clause
"""The command line of the generator."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import jinja2

from stele_abi import generate, load, show
from stele_abi.canonical import canonical_text
from stele_abi.diagnostics import DescriptionError, MissingItem


def command_generate(options: argparse.Namespace) -> int:
    """Writes what differs from the contract."""
    contract = load.load(options.root, options.unstable)
    files = generate.render(contract, options.only)
    changed = generate.write(options.root, files, options.only)
    for difference in changed:
        print({"missing": "new    ", "differs": "changed", "stray": "removed"}[difference.what], difference.path)
    print(f"abi generate: {len(files)} files, {len(changed)} changed")
    return 0


def command_check(options: argparse.Namespace) -> int:
    """Compares the generated files with the contract."""
    files = generate.render(load.load(options.root))
    found = generate.compare(options.root, files)
    for difference in found:
        print(f"{difference.path}: {difference.what}")
        for line in difference.detail.splitlines():
            print(f"    {line}")
    if found:
        print(f"abi check-generated: {len(found)} of {len(files)} files are not as the contract says")
        print("run ./stele abi generate")
        return 1
    print(f"abi check-generated: {len(files)} files are as the contract says")
    return 0


def command_canonical(options: argparse.Namespace) -> int:
    """Prints the canonical form."""
    sys.stdout.write(canonical_text(load.load_abis(options.root, options.unstable)))
    return 0


def command_id(options: argparse.Namespace) -> int:
    """Prints version and hash."""
    abi = next(iter(load.load_abis(options.root).values()))
    print(f"{abi.name} {abi.major}.{abi.minor} sha256 {abi.hash}")
    return 0


def command_show(options: argparse.Namespace) -> int:
    """Explains what is asked for, or lists what there is."""
    abis = load.load_abis(options.root, options.unstable)
    if not options.name:
        print("\n".join(show.listing(abis)))
        return 0
    lines = show.show(abis, options.name)
    if lines is not None:
        print("\n".join(lines))
        return 0
    asked = " ".join(options.name)
    print(f"abi show: nothing is called '{asked}'", file=sys.stderr)
    near = show.suggestions(abis, options.name[-1])
    if near:
        print(f"near: {', '.join(near)}", file=sys.stderr)
    print("run ./stele abi show for the list of all names", file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="stele abi", description="The contract between kernel and programs: generate, check, look up."
    )
    made.add_argument("--root", type=Path, default=load.repository(), help="top of the repository (default: this one)")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        return command

    one = add("generate", command_generate, "Write every generated file that differs from the contract.")
    one.add_argument("--only", metavar="BACKEND", choices=generate.backends(), help="only the files of one backend")
    one.add_argument("--unstable", action="store_true", help="include what is marked @unstable")
    add("check-generated", command_check, "Tell which generated files differ from the contract; status 1 if any does.")
    one = add("canonical", command_canonical, "Print the canonical form of the contract.")
    one.add_argument("--unstable", action="store_true", help="include what is marked @unstable")
    one = add("show", command_show, "Explain a call register by register, or a layout bit by bit.")
    one.add_argument("name", nargs="*", help="TCB.Configure, TCB, MessageInfo, syscall Call, ...; nothing: list all")
    one.add_argument("--unstable", action="store_true", help="include what is marked @unstable")
    add("id", command_id, "Print the contract's version and hash.")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BrokenPipeError:  # the reader had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except DescriptionError as error:
        print(error, file=sys.stderr)
        count = len(error.mistakes)
        print(f"abi: {count} mistake{'s' if count > 1 else ''} in the description", file=sys.stderr)
        return 2
    except (MissingItem, jinja2.TemplateError) as error:
        print(f"abi: {error}", file=sys.stderr)
        return 2
