# SPDX-License-Identifier: BSD-2-Clause
"""Tries the checker: changes one thing at a time and counts what it does not refuse.

Three kinds of victims: the canonical form (each value, each order, each name), the description (each number, type,
line and order of lines), and the generated files (numbers and names in them). A mutant is refused when the
description is found to be wrong, when `check` finds a break, or, for a generated file, when a proof fails.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stele_abi import changes, forms, syntax
from stele_abi.canonical import canonical_form
from stele_abi.diagnostics import DescriptionError
from stele_abi.parser import parse_text
from stele_abi.resolve import resolve

Json = Any


@dataclass
class Count:
    """How a set of mutants fared."""

    tried: int = 0
    refused: int = 0
    same: int = 0  # mean the same as before: nothing to refuse
    survivors: list[str] = field(default_factory=list)

    def note(self, name: str, refused: bool, same: bool = False) -> None:
        self.tried += 1
        self.refused += refused
        self.same += same and not refused
        if not refused and not same:
            self.survivors.append(name)

    def __str__(self) -> str:
        text = f"{self.refused} of {self.tried - self.same} mutants refused"
        return text + (f", {self.same} mean the same" if self.same else "")


# ---- the canonical form ----


def leaf_mutants(value: Json) -> Iterator[tuple[str, Json]]:
    """Other values of the same kind."""
    if isinstance(value, bool):
        yield "flip", not value
    elif isinstance(value, int):
        yield "+1", value + 1
        yield "-1", value - 1
        if value:
            yield "zero", 0
    elif isinstance(value, str):
        yield "rename", value + "X"
        if value.startswith("seL4_"):
            yield "retype", "seL4_Uint16" if value != "seL4_Uint16" else "seL4_Uint8"
    else:
        yield "remove", None


def form_mutants(form: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str, Json]]:
    """Every mutant of a form: where, what was done, the whole form with it. What did not change is shared."""
    if isinstance(form, dict):
        for key, value in form.items():
            rest = {k: v for k, v in form.items() if k != key}
            yield (*path, key), "remove", rest
            yield (*path, key), "rename", {**rest, key + "X": value}
            for where, what, mutant in form_mutants(value, (*path, key)):
                yield where, what, {**form, key: mutant}
        keys = list(form)
        for one, other in zip(keys, keys[1:]):
            if form[one] != form[other] and type(form[one]) is type(form[other]):
                yield (*path, one), "swap", {**form, one: form[other], other: form[one]}
    elif isinstance(form, list):
        for index, value in enumerate(form):
            here = (*path, str(index))
            yield here, "remove", form[:index] + form[index + 1 :]
            yield here, "double", form[: index + 1] + form[index:]
            if index + 1 < len(form) and form[index + 1] != value:
                yield here, "reorder", [*form[:index], form[index + 1], value, *form[index + 2 :]]
                yield from swapped(form, index, here)
            for where, what, mutant in form_mutants(value, here):
                yield where, what, [*form[:index], mutant, *form[index + 1 :]]
    else:
        for what, mutant in leaf_mutants(form):
            yield path, what, mutant


def swapped(form: list[Json], index: int, here: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str, Json]]:
    """Neighbours in a list exchange one property each: places, types, names."""
    one, other = form[index], form[index + 1]
    if not isinstance(one, dict) or not isinstance(other, dict):
        return
    for key in one:
        if key in other and one[key] != other[key]:
            pair = [{**one, key: other[key]}, {**other, key: one[key]}]
            yield (*here, key), "swap", [*form[:index], *pair, *form[index + 2 :]]


def refuses(old: Json, mutant: Json) -> bool:
    """Does `check` refuse this form: because it is none, or because it breaks the old one?"""
    try:
        forms.checked(mutant, "mutant")
        return bool(changes.breaks(changes.compare(old, mutant)))
    except (forms.UnusableInput, KeyError, TypeError, AttributeError, ValueError):
        return True


def allowed(where: tuple[str, ...], what: str) -> bool:
    """The one mutation that must pass: a later minor version."""
    return where == ("version", "minor") and what == "+1"


def try_forms(old: Json, every: int = 1) -> Count:
    """Mutates the canonical form."""
    plain = {key: value for key, value in old.items() if key not in forms.BESIDE}
    count = Count()
    for number, (where, what, mutant) in enumerate(form_mutants(plain)):
        if number % every == 0 and not allowed(where, what):
            count.note(f"{'.'.join(where)}: {what}", refuses(plain, mutant))
    return count


# ---- the description ----

NUMBER = re.compile(r"(?<![\w.])-?(?:0x[0-9a-fA-F]+|\d+)(?![\w.])|(?<=\b[a-z])\d+\b|(?<=\bmr)\d+\b|(?<=\bcap)\d+\b")
TYPE = re.compile(r"(?<=: )seL4_\w+|(?<== )seL4_\w+|(?<== )(?:word|signed|unsigned)\b|\bwidth (?:4|word)\b")
NAME = re.compile(r"(?<=in )\w+(?=\s+: )|(?<=out )\w+(?=\s+: )|^\s+\w+(?=\s+[:=] )")
WORDS = {
    "word": "signed 32",
    "signed": "unsigned",
    "unsigned": "signed",
    "width 4": "width word",
    "width word": "width 4",
}


def code_of(line: str) -> str:
    """A line without comment and documentation."""
    return re.split(r"///|#(?!0)", line)[0]


def line_mutants(line: str) -> Iterator[tuple[str, str]]:
    """A line with one thing changed."""
    code = code_of(line)
    tail = line[len(code) :]
    if "since" in code or code.startswith("abi "):
        return
    for match in NUMBER.finditer(code):
        value = int(match.group(), 0)
        yield "renumber", f"{code[:match.start()]}{value + 1}{code[match.end():]}{tail}"
        if value > 0:
            yield "renumber", f"{code[:match.start()]}{value - 1}{code[match.end():]}{tail}"
    for match in TYPE.finditer(code):
        other = WORDS.get(match.group()) or ("seL4_Uint16" if "seL4_Word" in match.group() else "seL4_Word")
        if other != match.group():
            yield "retype", code[: match.start()] + other + code[match.end() :] + tail
    for match in NAME.finditer(code):
        yield "rename", f"{code[:match.end()]}X{code[match.end():]}{tail}"
    for pattern in (r"^\s+in\b", r"^\s+out\b"):
        if re.search(pattern, code):
            other = code.replace("in ", "out ", 1) if "in" in pattern else code.replace("out ", "in ", 1)
            yield "redirect", other + tail
    if code.strip().startswith("errors "):
        names = re.findall(r"\w+", code)[1:]
        for name in names:
            kept = ", ".join(n for n in names if n != name)
            more = "," if code.rstrip().endswith(",") else ""
            yield "drop", (f"errors {kept}{more}" if kept else "") + tail


def text_mutants(text: str) -> Iterator[tuple[str, str]]:
    """A description with one thing changed: in a line, without a line, with two lines exchanged."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if not code_of(line).strip():
            continue
        where = f"{index + 1}"
        for what, other in line_mutants(line):
            yield f"{where}: {what}", "\n".join([*lines[:index], other, *lines[index + 1 :]])
        yield f"{where}: remove", "\n".join([*lines[:index], *lines[index + 1 :]])
        if index + 1 < len(lines) and code_of(lines[index + 1]).strip():
            yield f"{where}: reorder", "\n".join([*lines[:index], lines[index + 1], line, *lines[index + 2 :]])


def try_descriptions(old: Json, folder: Path, every: int = 1) -> Count:
    """Mutates the description, one file at a time."""
    paths = sorted(folder.glob("*.abi"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in paths}
    parsed = {name: parse_text(text, name) for name, text in texts.items()}
    plain = {key: value for key, value in old.items() if key not in forms.BESIDE}
    count = Count()
    number = 0
    for name, text in texts.items():
        for what, mutant in text_mutants(text):
            number += 1
            if number % every == 0:
                refused, same = fate(plain, parsed, name, mutant)
                count.note(f"{name}:{what}", refused, same)
    return count


def fate(old: Json, parsed: Mapping[str, syntax.File], name: str, text: str) -> tuple[bool, bool]:
    """Is a description with this file refused; does it mean the same as before?"""
    try:
        files = [parse_text(text, name) if other == name else file for other, file in parsed.items()]
        new = canonical_form(resolve(files))
    except DescriptionError:
        return True, False
    return refuses(old, new), new == old


# ---- generated files ----

TOKEN = re.compile(
    r"(?<![\w.])(?:0x[0-9a-fA-F]+|\d+)(?=[uUlL]*\b)|\b(?:mov|svc|ecall|syscall|swi|x\d+|r\d+|a\d)\b|<<|>>|&(?!&)|\|(?!\|)"
)
OTHER = {"<<": ">>", ">>": "<<", "&": "|", "|": "&"}


def other_token(token: str) -> str:
    """Another number, register or operator."""
    if token in OTHER:
        return OTHER[token]
    if token[0].isdigit():
        return (
            str(int(token, 0) + 1) if token == "0" or not (token.startswith("0") and token.isdigit()) else token + "1"
        )
    if token[-1].isdigit():
        return token[:-1] + ("2" if token[-1] != "2" else "3")
    return token + "x"


def file_mutants(text: str, each: int) -> Iterator[tuple[int, str]]:
    """A generated file with one number, register or operator changed, in `each` places: line, text."""
    places = list(TOKEN.finditer(text))
    step = max(1, len(places) // each)
    for match in places[step // 2 :: step][:each]:
        line = text.count("\n", 0, match.start()) + 1
        yield line, text[: match.start()] + other_token(match.group()) + text[match.end() :]


Proof = Callable[[str, str], bool]  # path, text of a mutant: is it refused?


def try_files(files: Mapping[str, str], proof: Proof, each: int) -> Count:
    """Mutates generated files: at most `each` places of every file, evenly spread."""
    count = Count()
    for path, text in files.items():
        for line, mutant in file_mutants(text, each):
            count.note(f"{path}:{line}", proof(path, mutant))
    return count
