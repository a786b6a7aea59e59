# SPDX-License-Identifier: BSD-2-Clause
"""Makes mutants of a generated file: the same text with one thing changed.

Changed are numbers, operators, registers, names of operations, widths of types; fields and parameters change places;
assignments are left out. Comments, includes and texts for people stay. A few kinds of changes that mean nothing are not
made at all: see `MEANINGLESS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
NUMBER = re.compile(r"(?<![\w.])(0x[0-9a-fA-F]+|\d+)(?=(?:[uUlL]*|_[iu]\d+)\b)")
OPERATORS = {
    "<<": ">>",
    ">>": "<<",
    " & ": " | ",
    " | ": " & ",
    " == ": " != ",
    " != ": " == ",
    " < ": " <= ",
    " > ": " >= ",
    " && ": " || ",
    "~": "",
    "!0x": "0x",
    "!resume": "resume",
}
OPERATOR = re.compile("|".join(re.escape(text) for text in OPERATORS))
WIDTHS = {
    "seL4_Word": "seL4_Uint16",
    "seL4_CPtr": "seL4_Uint16",
    "seL4_Uint64": "seL4_Uint32",
    "seL4_Uint32": "seL4_Uint16",
    "seL4_Uint16": "seL4_Uint8",
    "seL4_Uint8": "seL4_Uint16",
    "seL4_Bool": "seL4_Uint16",
    "seL4_Time": "seL4_Uint32",
    "uint64_t": "uint32_t",
    "int64_t": "int32_t",
    "uint8_t": "uint16_t",
    "u64": "u32",
    "u32": "u16",
    "i64": "i32",
    "u8": "u16",
}
WIDTH = re.compile(rf"(?<![\w.\"]){'(?:' + '|'.join(WIDTHS) + ')'}(?!\w)")
REGISTER = re.compile(r'(?<=")(?:x\d+|r\d+|a\d|t\d|r[a-z]{2}|r[89])(?=")|\bREGISTER_[A-Z]+\d+\b')
LABEL = re.compile(r"(?<=seL4_MessageInfo_new\()[A-Z]\w+|(?<=seL4_Word::from\()[A-Z]\w+|(?<=\(seL4_Word\))seL4_Sys\w+")
CASE = re.compile(r"(?<=case )[A-Za-z]\w+(?=:)")
FIELD = re.compile(r"^ {4}(?:pub )?[\w *:\[\];]+[;,]$")
STATEMENT = re.compile(
    r"^ +(?:(?:[\w.>*-]|\[\w+\])+ \|?= .*;|[\w.:]+\(.*\);|\.\w+ = .*,|SEL4_FORCE_LONG_ENUM\(\w+\)|\w+_WORD_SIZE = \w+,)$"
)
PARAMETER = r"(\w+): (\w+), (\w+): \2|(\w+) (\w+), \4 (\w+)"
NO_CODE = re.compile(r"^\s*(?:#include|#pragma|#if|#endif|#else|#!?\[|use |mod |pub mod|pub use)")

# What a change of would mean nothing:
MEANINGLESS = re.compile(
    # A stub's register words start as zero, and those that the message does not have are not sent.
    r"seL4_Word mr\d = 0;"
    # The bits of a zero are zero wherever they are put; shifted by nothing, all are.
    r"|^ *block\.words\[\d+\] \|?= (?:\(seL4_Word\)0|0ul) << \d+|(?:<<|>>)(?= 0\b)"
    # What is left out of an initializer is zero; the enumerator that makes an enumeration wide may be any that is.
    r"|^ *\.\w+ = 0,|(?<= )\w+_WORD_SIZE = 0x7f+"
    # The bound of an array that is a parameter.
    r"|seL4_Word words\[\d+\](?=\))"
    # A conversion to a type that still holds all bits of the mask.
    r"|\(seL4_Word\)(?=\w+ & 0x[0-9a-f]{1,4}ul)|\(seL4_Bool\)(?=\()|(?<= as )seL4_Word(?=\) & 0x[0-9a-f]{1,4}\b)",
    re.MULTILINE,
)

MEANINGLESS_TO_DROP = re.compile(r"^ *(?:block\.words\[\d+\] (?:\|= \(seL4_Word\)0|= 0ul) << \d+;|\.\w+ = 0,)")

# Structs of the two sides themselves, whose fields are only used by name: their order is nobody's business.
ORDERLESS = ("traps.h", "decode.h")


@dataclass(frozen=True)
class Mutant:
    """One change of one file. `unit` is the function, or the line, that it is in."""

    path: str
    unit: str
    line: int
    last_line: int  # of the unit
    start: int
    end: int
    new: str
    kind: str

    def apply(self, text: str) -> str:
        return text[: self.start] + self.new + text[self.end :]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.kind} to {self.new.strip() or 'nothing'!r} in {self.unit}"


def blank(text: str) -> str:
    """The text with comments as blanks: places stay."""
    return COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


# ---- what a place is in ----

C_FUNCTION = re.compile(
    r"^(?!typedef|struct|enum|__ext|#|union)[A-Za-z][^\n;{}=]*\((?:[^;{}=]*)\)\n\{\n.*?^\}", re.MULTILINE | re.DOTALL
)
RUST_FUNCTION = re.compile(
    r"^( *)(?:pub(?:\(crate\))? )?(?:const )?(?:unsafe )?fn (\w+)[^\n]*\{\n.*?^\1\}", re.MULTILINE | re.DOTALL
)
RUST_IMPL = re.compile(r"^impl (?:Default for )?(\w+) \{\n.*?^\}", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Unit:
    """A function of a file."""

    name: str
    start: int
    end: int


def functions(text: str, path: str) -> list[Unit]:
    code = blank(text)
    if not path.endswith(".rs"):
        found = C_FUNCTION.finditer(code)
        return [Unit(re.search(r"(\w+)\(", f[0])[1], f.start(), f.end()) for f in found]  # type: ignore[index]
    impls = [(f[1], f.start(), f.end()) for f in RUST_IMPL.finditer(code)]
    units = []
    for found in RUST_FUNCTION.finditer(code):
        owner = next((n for n, start, end in impls if start <= found.start() < end), "")
        units.append(Unit(f"{owner}::{found[2]}" if owner else found[2], found.start(), found.end()))
    return units


# ---- changes ----


def changes(code: str, texts: bool) -> Iterator[tuple[int, int, str, str]]:
    """Start, end, new text and kind of every change of a text without comments."""
    bare = code if texts else STRING.sub(lambda found: " " * len(found[0]), code)
    for found in NUMBER.finditer(bare):
        for value, kind in other_numbers(found[1]):
            yield found.start(1), found.end(1), value, kind
    for found in OPERATOR.finditer(bare):
        yield found.start(), found.end(), OPERATORS[found[0]], "operator"
    for found in WIDTH.finditer(bare):
        yield found.start(), found.end(), WIDTHS[found[0]], "width"
    for pattern, kind in ((REGISTER, "register"), (LABEL, "operation"), (CASE, "case")):
        yield from rotations(code, pattern, kind)
    yield from lines(code)
    for found in re.finditer(PARAMETER, bare):
        one, other = (3, 1) if found[1] else (6, 5)
        if found[1]:
            new = f"{found[3]}: {found[2]}, {found[1]}: {found[2]}"
        else:
            new = f"{found[4]} {found[6]}, {found[4]} {found[5]}"
        if found[one] != found[other]:
            yield found.start(), found.end(), new, "parameters"


def other_numbers(text: str) -> list[tuple[str, str]]:
    value = int(text, 0)
    write = hex if text.startswith("0x") else str
    return [(write(value + 1), "more")] + ([(write(value - 1), "less")] if value else [])


def rotations(code: str, pattern: re.Pattern[str], kind: str) -> Iterator[tuple[int, int, str, str]]:
    """Each register or name becomes the next one that the file has."""
    names = list(dict.fromkeys(found[0] for found in pattern.finditer(code)))
    for found in pattern.finditer(code):
        following = names[(names.index(found[0]) + 1) % len(names)]
        if following != found[0]:
            yield found.start(), found.end(), following, kind


def lines(code: str) -> Iterator[tuple[int, int, str, str]]:
    """Lines left out, and neighbouring fields exchanged."""
    at, previous = 0, ("", 0)
    for raw in code.split("\n"):
        line = raw.rstrip()
        if STATEMENT.match(line) and not line.lstrip().startswith("return"):
            yield at, at + len(line), "", "drop"
        if FIELD.match(line) and FIELD.match(previous[0]) and line != previous[0]:
            yield previous[1], at + len(line), f"{line}\n{previous[0]}", "swap"
        previous = (line, at)
        at += len(raw) + 1


def mutants(path: str, text: str) -> list[Mutant]:
    """All mutants of a file, in the order of their places."""
    code = blank(text)
    units = functions(text, path)
    meaningless = [found.span() for found in MEANINGLESS.finditer(code)]
    starts = [0] + [found.end() for found in re.finditer("\n", text)]
    made = []
    for start, end, new, kind in changes(code, path.endswith("note.S")):
        line = text.count("\n", 0, start)
        own = code[starts[line] : text.find("\n", starts[line])]
        unit = next((u for u in units if u.start <= start < u.end), None)
        if kind == "swap" and (unit or path.endswith(ORDERLESS)):
            continue
        if NO_CODE.match(own) or any(first <= start < last for first, last in meaningless if kind != "drop"):
            continue
        if kind == "drop" and MEANINGLESS_TO_DROP.match(own):
            continue
        name = unit.name if unit else f"line {line + 1}"
        last = text.count("\n", 0, unit.end) + 1 if unit else text.count("\n", 0, end) + 1
        made.append(Mutant(path, name, line + 1, last, start, end, new, kind))
    return sorted(made, key=lambda m: (m.start, m.end, m.new))
