# SPDX-License-Identifier: BSD-2-Clause
"""Positions in descriptions and the mistakes found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, order=True)
class Position:
    """Where something stands; `line` and `column` count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Mistake:
    """One mistake: where, what was found, what was expected, and what to do about it."""

    at: Position
    found: str
    expected: str = ""
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.at}: {self.found}"
        if self.expected:
            text += f"\n    expected: {self.expected}"
        if self.hint:
            text += f"\n    hint: {self.hint}"
        return text


class DescriptionError(Exception):
    """A description cannot be used; carries every mistake that was found, and what could be made of it all the same."""

    def __init__(self, mistakes: list[Mistake], partial: Any = None):
        self.mistakes = sorted(set(mistakes))
        self.partial = partial
        super().__init__("\n".join(str(m) for m in self.mistakes))


class MissingItem(Exception):
    """The description lacks something that a backend cannot do without."""


class UnusableInput(Exception):
    """Something that a command was given cannot be used; says what, and what would do."""

    def __init__(self, found: str, expected: str = ""):
        self.found = found
        self.expected = expected
        super().__init__(found + (f"\n    expected: {expected}" if expected else ""))
