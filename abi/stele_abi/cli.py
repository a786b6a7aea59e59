# SPDX-License-Identifier: BSD-2-Clause
"""The command line of the generator."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import jinja2

from stele_abi import commands, forms, generate, load, options, report
from stele_abi.diagnostics import DescriptionError, MissingItem, UnusableInput


def parser() -> options.Parser:
    prog = os.environ.get("STELE_ABI_PROG", "stele-abi")
    made = options.Parser(
        prog=prog,
        description="The contract between kernel and programs: look up, check, compare, generate.",
        examples=[f"{prog} show TCB.Configure", f"{prog} check", f"{prog} COMMAND --help"],
    )
    made.add_argument("--root", type=Path, metavar="DIR", help=f"a folder with {load.DESCRIPTION} (this repository)")
    known = made.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str, *examples: str) -> argparse.ArgumentParser:
        shown = [f"{prog} {name} {example}".rstrip() for example in examples]
        command = known.add_parser(name, help=text, description=text, examples=shown)
        command.set_defaults(run=run)
        return command

    add_looking_up(add)
    add_comparing(add)
    add_making(add)
    return made


def add_looking_up(add: Callable[..., argparse.ArgumentParser]) -> None:
    """The commands that explain something."""
    text = "Explain a call register by register, or a layout bit by bit; without a name, list all names."
    examples = ("TCB.Configure", "MessageInfo --arch aarch32", "syscall Call", "seL4_RangeError")
    one = add("show", commands.command_show, text, *examples)
    one.add_argument(
        "name", nargs="*", metavar="NAME", help=f"what to explain; before it, if need be: {commands.KINDS}"
    )
    one.add_argument("--arch", metavar="NAME", help="only this architecture, such as aarch32 (all)")
    add_unstable(one)
    text = "Explain a message header and its words, or the registers at a system call."
    one = add("decode", commands.command_decode, text, "0x5183 1 2", "x0=0x1 x1=0x3003 x7=-1", "-1", "- <DUMP")
    one.add_argument(
        "tokens",
        nargs="+",
        metavar="NUMBER|REGISTER=VALUE",
        help="a header and what follows it; or registers, one of which has the system call's number; - reads a dump",
    )
    one.add_argument("--arch", metavar="NAME", help="architecture (all, or the one whose registers they are)")
    one.add_argument("--after", action="store_true", help="the registers are those after the system call")
    text = "Print version and hash: of the contract, or those that a program or image names."
    one = add("id", commands.command_id, text, "", "root-task.elf")
    one.add_argument("file", nargs="?", type=Path, metavar="FILE", help="ELF file, image or archive (the contract)")


def add_comparing(add: Callable[..., argparse.ArgumentParser]) -> None:
    """The commands that compare something with the contract."""
    text = "Compare the contract with its frozen form; status 1 if anything breaks."
    one = add("check", commands.command_check, text, "", "my/copy", "--format github")
    one.add_argument("copy", nargs="?", metavar="COPY", help=f"what to check instead of this contract: {forms.KINDS}")
    add_format(one)
    one.add_argument("--frozen", type=Path, metavar="FILE", help="frozen form (abi/v1.frozen.json)")
    text = "Compare any two forms of the contract; status 1 if the second breaks the first."
    one = add("diff", commands.command_diff, text, "frozen", "HEAD~10 working", "old.json new.json")
    one.add_argument("old", metavar="A", help=forms.KINDS)
    one.add_argument("new", metavar="B", nargs="?", default="working", help="the same (working)")
    add_format(one)
    text = "Compare compiled programs with the contract: their note, and the layouts in them; status 1 if one differs."
    one = add("elf", commands.command_elf, text, "root-task.elf", "--contract frozen --format json *.elf")
    one.add_argument("file", nargs="+", type=Path, metavar="FILE", help="ELF file")
    one.add_argument("--contract", metavar="FORM", help=f"{forms.KINDS} (working)")
    add_format(one)
    text = "Tell which generated files differ from the contract; status 1 if any does."
    add("check-generated", commands.command_check_generated, text, "")
    text = "Change one thing of the contract at a time; status 1 if check misses any. Some minutes for all."
    one = add("mutate", commands.command_mutate, text, "--every 50")
    one.add_argument(
        "--every", type=options.whole(1, 10**6), default=1, metavar="N", help="only each Nth mutant (1: all)"
    )


def add_making(add: Callable[..., argparse.ArgumentParser]) -> None:
    """The commands that write something."""
    one = add(
        "generate",
        commands.command_generate,
        "Write every generated file that differs from the contract.",
        "",
        "--only c",
    )
    one.add_argument("--only", choices=generate.backends(), help="only the files of one backend (all)")
    add_unstable(one)
    text = "Write the frozen form; status 1 if that would break what is frozen. Only for a release."
    add("freeze", commands.command_freeze, text, "")
    one = add("canonical", commands.command_canonical, "Print the canonical form of the contract.", ">contract.json")
    add_unstable(one)


def add_unstable(command: argparse.ArgumentParser) -> None:
    command.add_argument("--unstable", action="store_true", help="include what is marked @unstable")


def add_format(command: argparse.ArgumentParser) -> None:
    text = "for people, for programs, or as annotations in a workflow (text)"
    command.add_argument("--format", choices=report.FORMATS, default="text", help=text)


def root_for(given: argparse.Namespace) -> Path:
    """Where the contract is; what only looks something up may use the one that the package brings along."""
    if given.root is not None:
        if not (given.root / load.DESCRIPTION).is_dir():
            raise UnusableInput(f"there is no contract in {given.root}", f"a folder with {load.DESCRIPTION}")
        return given.root
    root = load.repository()
    looks_up = given.command in ("show", "id", "decode", "elf", "diff", "canonical") or getattr(given, "copy", None)
    if root is None and looks_up and (load.RELEASED / load.DESCRIPTION).is_dir():
        return load.RELEASED
    if root is None:
        copy = "; or name it: check COPY" if given.command == "check" else ""
        raise UnusableInput("there is no contract here", f"a folder with {load.DESCRIPTION}, or --root{copy}")
    return root


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    given = parser().parse_args(arguments)
    try:
        given.root = root_for(given)
        return int(given.run(given))
    except BrokenPipeError:  # the reader had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except DescriptionError as error:
        shown = getattr(given, "format", "text")
        print(report.mistakes(shown, error), file=sys.stderr if shown == "text" else sys.stdout)
        return 2
    except UnusableInput as error:
        print(f"abi {given.command}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"abi {given.command}: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    except (MissingItem, jinja2.TemplateError) as error:
        print(f"abi: {error}", file=sys.stderr)
        return 2
