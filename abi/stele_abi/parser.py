# SPDX-License-Identifier: BSD-2-Clause
"""From the text of a description to its structure, with errors in the words of the language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import lark

from stele_abi import syntax
from stele_abi.builder import Builder
from stele_abi.diagnostics import DescriptionError, Mistake, Position

GRAMMAR = Path(__file__).with_name("grammar.lark")

# How each terminal of the grammar is called when one was expected or found.
WORDS = {
    "NAME": "a name",
    "NUMBER": "a number",
    "VERSION": "a version such as 1.0",
    "STRING": 'a text in "quotes"',
    "MR": "a message word such as mr0",
    "CAP": "an extra capability such as cap0",
    "W": "a word such as w0",
    "DOC": "documentation (///)",
    "TAIL": "documentation (///<)",
    "ENUM_KIND": "'enum', 'errors' or 'slots'",
    "SIGN": "'unsigned' or 'signed'",
    "DIRECTION": "'in' or 'out'",
    "$END": "the end of the file",
}
PUNCTUATION = {
    "LBRACE": "'{'",
    "RBRACE": "'}'",
    "LPAR": "'('",
    "RPAR": "')'",
    "OPEN": "'['",
    "RSQB": "']'",
    "EQUAL": "'='",
    "COMMA": "','",
    "COLON": "':'",
    "AT": "'@'",
    "VBAR": "'|'",
    "STAR": "'*'",
    "PLUS": "'+'",
    "RANGE": "'..'",
}


def terminal_word(name: str) -> str:
    """A terminal as a reader of the language knows it."""
    return WORDS.get(name) or PUNCTUATION.get(name) or f"'{name.lower()}'"


@cache
def lark_parser() -> lark.Lark:
    return lark.Lark(GRAMMAR.read_text(encoding="utf-8"), parser="lalr", lexer="contextual")


def parse_text(text: str, file: str, source: str = "") -> syntax.File:
    """Parses one description; raises DescriptionError at the first thing that is not in the language."""
    try:
        tree = lark_parser().parse(text)
    except lark.exceptions.UnexpectedToken as error:
        raise DescriptionError([unexpected_token(error, file)]) from None
    except lark.exceptions.UnexpectedCharacters as error:
        at = Position(file, error.line, error.column)
        found = f"'{text[error.pos_in_stream]}' has no meaning in the language"
        hint = "comments start with '#', documentation with '///'"
        raise DescriptionError([Mistake(at, found, hint=hint)]) from None
    try:
        parsed: syntax.File = Builder(file, source or Path(file).name).transform(tree)
    except lark.exceptions.VisitError as error:
        if isinstance(error.orig_exc, DescriptionError):
            raise error.orig_exc from None
        raise
    finish(parsed)
    return parsed


def finish(file: syntax.File) -> None:
    """Gives the file's part and version to its items."""
    for item in file.items:
        item.part = file.part.text if file.part else ""
        item.since = item.since or file.since


def unexpected_token(error: lark.exceptions.UnexpectedToken, file: str) -> Mistake:
    """A parse error in words of the language."""
    token = error.token
    accepted = set(error.accepts or error.expected)
    if "NAME" in accepted:  # words of the language may serve as names: no need to list them all
        accepted &= {*WORDS, *PUNCTUATION}
    expected = sorted(terminal_word(t) for t in accepted)
    if token.type == "$END":
        last = getattr(error, "token_history", None)
        line, column = (
            (last[-1].end_line, last[-1].end_column) if last else (token.end_line or 1, token.end_column or 1)
        )
        return Mistake(Position(file, line or 1, column or 1), "the file ends too early", join(expected))
    found = "documentation" if token.type in ("DOC", "TAIL") else f"'{token}'"
    return Mistake(Position(file, token.line or 0, token.column or 0), f"{found} cannot stand here", join(expected))


def join(words: list[str]) -> str:
    """`a, b or c`."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]


def parse_folder(folder: Path, shown: str) -> list[syntax.File]:
    """Parses every `.abi` file of a folder in the order of their names; collects the mistakes of all of them."""
    paths = sorted(folder.glob("*.abi"))
    if not paths:
        at = Position(shown, 1, 1)
        raise DescriptionError([Mistake(at, "there is no description here", "files *.abi")])
    files, mistakes = [], []
    for path in paths:
        try:
            files.append(parse_text(path.read_text(encoding="utf-8"), f"{shown}/{path.name}"))
        except DescriptionError as error:
            mistakes += error.mistakes
    if mistakes:
        raise DescriptionError(mistakes)
    return files
