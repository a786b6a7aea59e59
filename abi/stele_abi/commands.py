# SPDX-License-Identifier: BSD-2-Clause
"""What each command of the generator does with its options; the result is the exit status."""

from __future__ import annotations

import argparse
import sys

from stele_abi import binary, changes, decode, forms, generate, load, mutate, report, show
from stele_abi.canonical import canonical_text
from stele_abi.diagnostics import DescriptionError, UnusableInput

KINDS = ", ".join(show.KINDS)


def command_generate(given: argparse.Namespace) -> int:
    """Writes what differs from the contract."""
    contract = load.load(given.root, given.unstable)
    files = generate.render(contract, given.only)
    changed = generate.write(given.root, files, given.only)
    for difference in changed:
        print({"missing": "new    ", "differs": "changed", "stray": "removed"}[difference.what], difference.path)
    print(f"abi generate: {len(files)} files, {len(changed)} changed")
    return 0


def command_check_generated(given: argparse.Namespace) -> int:
    """Compares the generated files with the contract."""
    files = generate.render(load.load(given.root))
    found = generate.compare(given.root, files)
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


def command_canonical(given: argparse.Namespace) -> int:
    """Prints the canonical form."""
    sys.stdout.write(canonical_text(load.load_abis(given.root, given.unstable)))
    return 0


def command_id(given: argparse.Namespace) -> int:
    """Prints version and hash: of the contract, or those that a file names."""
    if given.file:
        found = binary.identities(binary.read(given.file))
        for identity in found:
            print(identity)
        if not found:
            print(f"abi id: {given.file} names no contract", file=sys.stderr)
        return 0 if found else 1
    abi = next(iter(load.load_abis(given.root).values()))
    print(f"{abi.name} {abi.major}.{abi.minor} sha256 {abi.hash}")
    return 0


def released(given: argparse.Namespace) -> forms.Json:
    """The frozen form: the one that was named, the repository's, or the one that an installed package brings."""
    if given.frozen and not given.frozen.is_file():
        raise UnusableInput(f"{given.frozen} is no file", "a frozen form such as abi/v1.frozen.json")
    own = forms.frozen_path(given.root)
    packaged = forms.frozen_path(load.RELEASED)
    return forms.read_frozen(given.root, given.frozen or (packaged if not own.is_file() else own))


def command_check(given: argparse.Namespace) -> int:
    """Compares the contract with its frozen form."""
    old = released(given)
    name = given.copy or "working"
    positions = forms.positions(given.root) if name == "working" else {}
    try:
        new = forms.read(given.root, name)
    except DescriptionError as error:  # it may be possible all the same to tell what it breaks
        if not error.partial or not changes.breaks(found := changes.compare(old, forms.form_of(error.partial))):
            raise
        print(report.mistakes(given.format, error), file=sys.stderr)
        print(report.render(given.format, "check", found, positions, (old, forms.form_of(error.partial))))
        return 1
    found = changes.compare(old, new)
    print(report.render(given.format, "check", found, positions, (old, new)))
    return 1 if changes.breaks(found) else 0


def command_diff(given: argparse.Namespace) -> int:
    """Compares any two forms."""
    old, new = (forms.read(given.root, name) for name in (given.old, given.new))
    positions = forms.positions(given.root) if given.new == "working" else {}
    found = changes.compare(old, new)
    print(report.render(given.format, "diff", found, positions, (old, new)))
    return 1 if changes.breaks(found) else 0


def command_freeze(given: argparse.Namespace) -> int:
    """Writes the frozen form, unless that would break what is frozen."""
    new = forms.form_of(load.load_abis(given.root))
    path = forms.frozen_path(given.root, new["version"]["major"])
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


def command_decode(given: argparse.Namespace) -> int:
    """Explains a message header or registers."""
    tokens = [sys.stdin.read() if token == "-" else token for token in given.tokens]
    abis = load.load_abis(given.root)
    print("\n".join(decode.decode(abis, tokens, given.arch, given.after)))
    return 0


def command_mutate(given: argparse.Namespace) -> int:
    """Changes one thing at a time and counts what the checker does not refuse."""
    form = forms.form_of(load.load_abis(given.root))
    counts = {
        "canonical form": mutate.try_forms(form, given.every),
        "description": mutate.try_descriptions(form, given.root / load.DESCRIPTION, given.every),
    }
    for name, count in counts.items():
        print(f"abi mutate: {name}: {count}")
        for survivor in count.survivors:
            print(f"    not refused: {survivor}")
    return 1 if any(count.survivors for count in counts.values()) else 0


def command_elf(given: argparse.Namespace) -> int:
    """Compares compiled programs with the contract."""
    if given.contract:
        form = forms.read(given.root, given.contract)
    else:
        form = forms.read(given.root, "working")
    verdicts = {path: binary.check(path, form, forms.canonical_hash(form)) for path in given.file}
    print(report.programs(given.format, verdicts, form))
    return 1 if any(verdict.mistakes for verdict in verdicts.values()) else 0


def command_show(given: argparse.Namespace) -> int:
    """Explains what is asked for, or lists what there is."""
    abis = decode.chosen(load.load_abis(given.root, given.unstable), given.arch)
    if not given.name:
        print("\n".join(show.listing(abis)))
        return 0
    lines = show.show(abis, given.name)
    if lines is not None:
        print("\n".join(lines))
        return 0
    asked = " ".join(given.name)
    print(f"abi show: nothing is called '{asked}'", file=sys.stderr)
    if len(given.name) > 1 and given.name[0] not in show.KINDS:
        print(f"a name, or one of these before it: {KINDS}", file=sys.stderr)
    near = show.suggestions(abis, given.name[-1])
    if near:
        print(f"near: {', '.join(near)}", file=sys.stderr)
    print("run ./stele abi show for the list of all names", file=sys.stderr)
    return 1
