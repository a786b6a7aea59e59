# SPDX-License-Identifier: BSD-2-Clause
"""The command line of the generator."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import jinja2

from stele_abi import binary, changes, decode, forms, generate, load, mutate, report, show
from stele_abi.canonical import canonical_text
from stele_abi.diagnostics import DescriptionError, MissingItem, UnusableInput


FORM = "working, frozen, a JSON file, a folder with a description, or a revision of git"


def command_generate(options: argparse.Namespace) -> int:
    """Writes what differs from the contract."""
    contract = load.load(options.root, options.unstable)
    files = generate.render(contract, options.only)
    changed = generate.write(options.root, files, options.only)
    for difference in changed:
        print({"missing": "new    ", "differs": "changed", "stray": "removed"}[difference.what], difference.path)
    print(f"abi generate: {len(files)} files, {len(changed)} changed")
    return 0


def command_check_generated(options: argparse.Namespace) -> int:
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
    """Prints version and hash: of the contract, or those that a file names."""
    if options.file:
        found = binary.identities(binary.read(options.file))
        for identity in found:
            print(identity)
        if not found:
            print(f"abi id: {options.file} names no contract", file=sys.stderr)
        return 0 if found else 1
    abi = next(iter(load.load_abis(options.root).values()))
    print(f"{abi.name} {abi.major}.{abi.minor} sha256 {abi.hash}")
    return 0


def released(options: argparse.Namespace) -> forms.Json:
    """The frozen form: the one that was named, the repository's, or the one that an installed package brings."""
    own = forms.frozen_path(options.root)
    packaged = forms.frozen_path(load.RELEASED)
    return forms.read_frozen(options.root, options.frozen or (packaged if not own.is_file() else own))


def root_for(options: argparse.Namespace) -> Path:
    """Where the contract is; what only looks something up may use the one that the package brings along."""
    root = load.repository()
    looks_up = options.command in ("show", "id", "decode", "elf", "diff", "canonical") or getattr(options, "copy", None)
    if root is None and looks_up and (load.RELEASED / load.DESCRIPTION).is_dir():
        return load.RELEASED
    if root is None:
        copy = "; or name it: check COPY" if options.command == "check" else ""
        raise UnusableInput("there is no contract here", f"a folder with {load.DESCRIPTION}, or --root{copy}")
    return root


def command_check(options: argparse.Namespace) -> int:
    """Compares the contract with its frozen form."""
    old = released(options)
    name = options.copy or "working"
    positions = forms.positions(options.root) if name == "working" else {}
    try:
        new = forms.read(options.root, name)
    except DescriptionError as error:  # it may be possible all the same to tell what it breaks
        if not error.partial or not changes.breaks(found := changes.compare(old, forms.form_of(error.partial))):
            raise
        print(report.mistakes(options.format, error), file=sys.stderr)
        print(report.render(options.format, "check", found, positions, (old, forms.form_of(error.partial))))
        return 1
    found = changes.compare(old, new)
    print(report.render(options.format, "check", found, positions, (old, new)))
    return 1 if changes.breaks(found) else 0


def command_diff(options: argparse.Namespace) -> int:
    """Compares any two forms."""
    old, new = (forms.read(options.root, name) for name in (options.old, options.new))
    positions = forms.positions(options.root) if options.new == "working" else {}
    found = changes.compare(old, new)
    print(report.render(options.format, "diff", found, positions, (old, new)))
    return 1 if changes.breaks(found) else 0


def command_freeze(options: argparse.Namespace) -> int:
    """Writes the frozen form, unless that would break what is frozen."""
    new = forms.form_of(load.load_abis(options.root))
    path = forms.frozen_path(options.root, new["version"]["major"])
    if path.is_file():
        old = forms.read_json(path)
        found = changes.compare(old, new)
        refused = changes.breaks(found) or report.undated(old, new, found)
        if refused:
            print(report.text("freeze", found, (old, new)))
            print(f"abi freeze: refused; {path.name} stays as it is", file=sys.stderr)
            for line in report.undated(old, new, found):
                print(f"    {line}", file=sys.stderr)
            return 1
    text = forms.frozen_text(new)
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        print(f"abi freeze: {path.name} is {forms.title(new)} already")
        return 0
    path.write_text(text, encoding="utf-8")
    print(f"abi freeze: {path.name} is {forms.title(new)} now, sha256 {forms.canonical_hash(new)}")
    return 0


def command_decode(options: argparse.Namespace) -> int:
    """Explains a message header or registers."""
    tokens = [sys.stdin.read() if token == "-" else token for token in options.tokens]
    abis = load.load_abis(options.root)
    print("\n".join(decode.decode(abis, tokens, options.arch, options.after)))
    return 0


def command_mutate(options: argparse.Namespace) -> int:
    """Changes one thing at a time and counts what the checker does not refuse."""
    form = forms.form_of(load.load_abis(options.root))
    counts = {
        "canonical form": mutate.try_forms(form, options.every),
        "description": mutate.try_descriptions(form, options.root / load.DESCRIPTION, options.every),
    }
    for name, count in counts.items():
        print(f"abi mutate: {name}: {count}")
        for survivor in count.survivors:
            print(f"    not refused: {survivor}")
    return 1 if any(count.survivors for count in counts.values()) else 0


def command_elf(options: argparse.Namespace) -> int:
    """Compares compiled programs with the contract."""
    if options.contract:
        form = forms.read(options.root, options.contract)
    else:
        form = forms.read(options.root, "working")
    verdicts = {path: binary.check(path, form, forms.canonical_hash(form)) for path in options.file}
    print(report.programs(options.format, verdicts, form))
    return 1 if any(verdict.mistakes for verdict in verdicts.values()) else 0


def command_show(options: argparse.Namespace) -> int:
    """Explains what is asked for, or lists what there is."""
    abis = decode.chosen(load.load_abis(options.root, options.unstable), options.arch)
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
        prog=os.environ.get("STELE_ABI_PROG", "stele-abi"),
        description="The contract between kernel and programs: generate, check, compare, look up.",
    )
    made.add_argument("--root", type=Path, help="top of the repository (default: this one)")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        return command

    one = add("generate", command_generate, "Write every generated file that differs from the contract.")
    one.add_argument("--only", metavar="BACKEND", choices=generate.backends(), help="only the files of one backend")
    one.add_argument("--unstable", action="store_true", help="include what is marked @unstable")
    add(
        "check-generated",
        command_check_generated,
        "Tell which generated files differ from the contract; status 1 if any does.",
    )
    one = add("canonical", command_canonical, "Print the canonical form of the contract.")
    one.add_argument("--unstable", action="store_true", help="include what is marked @unstable")
    one = add("show", command_show, "Explain a call register by register, or a layout bit by bit.")
    one.add_argument("name", nargs="*", help="TCB.Configure, TCB, MessageInfo, syscall Call, ...; nothing: list all")
    one.add_argument("--unstable", action="store_true", help="include what is marked @unstable")
    one.add_argument("--arch", help="only this architecture (default: all)")
    one = add("id", command_id, "Print version and hash: of the contract, or those that a program or image names.")
    one.add_argument("file", nargs="?", type=Path, help="ELF file, image or archive")
    one = add("check", command_check, "Compare the contract with its frozen form; status 1 if anything breaks.")
    one.add_argument("copy", nargs="?", metavar="COPY", help=f"what to check instead of this contract: {FORM}")
    add_format(one)
    add_frozen(one)
    one = add("diff", command_diff, "Compare any two forms of the contract; status 1 if the second breaks the first.")
    one.add_argument("old", metavar="A", help=FORM)
    one.add_argument("new", metavar="B", nargs="?", default="working", help="the same (default: working)")
    add_format(one)
    add("freeze", command_freeze, "Write the frozen form; status 1 if that would break what is frozen.")
    one = add("decode", command_decode, "Explain a message header and its words, or the registers at a system call.")
    one.add_argument(
        "tokens",
        nargs="+",
        metavar="NUMBER|REGISTER=VALUE",
        help="0x5183 1 2, or x0=0x1 x1=0x3003 x7=-1; - reads a dump",
    )
    one.add_argument("--arch", help="architecture (default: all, or the one whose registers they are)")
    one.add_argument("--after", action="store_true", help="the registers are those after the system call")
    one = add("mutate", command_mutate, "Change one thing of the contract at a time; status 1 if check misses any.")
    one.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth mutant (default: all)")
    one = add("elf", command_elf, "Compare compiled programs with the contract: their note, and the layouts in them.")
    one.add_argument("file", nargs="+", type=Path, help="ELF file")
    one.add_argument("--contract", metavar="FORM", help=f"{FORM} (default: this contract)")
    add_format(one)
    return made


def add_format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=report.FORMATS, default="text", help="text; json; github: annotations")


def add_frozen(command: argparse.ArgumentParser) -> None:
    command.add_argument("--frozen", type=Path, metavar="FILE", help="frozen form (default: abi/v1.frozen.json)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        options.root = options.root or root_for(options)
        return int(options.run(options))
    except BrokenPipeError:  # the reader had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except DescriptionError as error:
        shown = getattr(options, "format", "text")
        print(report.mistakes(shown, error), file=sys.stderr if shown == "text" else sys.stdout)
        return 2
    except UnusableInput as error:
        print(f"abi {options.command}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"abi {options.command}: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    except (MissingItem, jinja2.TemplateError) as error:
        print(f"abi: {error}", file=sys.stderr)
        return 2
