# SPDX-License-Identifier: BSD-2-Clause
"""Positions in descriptions and the mistakes found there."""

from __future__ import annotations

from dataclasses import dataclass


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
    """A description cannot be used; carries every mistake that was found."""

    def __init__(self, mistakes: list[Mistake]):
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(str(m) for m in self.mistakes))


class MissingItem(Exception):
    """The description lacks something that a backend cannot do without."""
