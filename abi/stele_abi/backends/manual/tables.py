# SPDX-License-Identifier: BSD-2-Clause
"""Tables of the manual: what `abi show` prints, with a column for each architecture's registers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from stele_abi import model
from stele_abi.rows import Find, Rows, grouped
from stele_abi.text import Row

Abis = dict[str, model.Abi]
ABSENT = "–"  # an architecture does not have it


@dataclass(frozen=True)
class Table:
    """A table of the manual; all cells are Markdown."""

    head: tuple[str, ...]
    rows: list[tuple[str, ...]]
    caption: str = ""

    @property
    def lines(self) -> list[str]:
        return [line(self.head), line(("---",) * len(self.head)), *(line(row) for row in self.rows)]


def line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def prose(text: str) -> str:
    """Documentation as Markdown: outside of `code`, signs stand for themselves."""
    pieces = text.split("`")
    pieces[::2] = [re.sub(r"([*<\[\]|])", r"\\\1", piece) for piece in pieces[::2]]
    return "`".join(pieces)


def code(text: str) -> str:
    """A name or number as code; nothing stays nothing."""
    return f"`{text}`" if text else ""


def architectures(abis: Abis, names: list[str]) -> str:
    """`aarch64, x86_64 (64-bit words), aarch32 (32-bit words)`."""
    parts = []
    for bits in (64, 32):
        those = [name for name in names if abis[name].word_bits == bits]
        if those:
            parts.append(f"{', '.join(those)} ({bits}-bit words)")
    return ", ".join(parts)


def by_group(abis: Abis, find: Find, rows: Rows, head: tuple[str, ...]) -> list[Table]:
    """A table for each group of architectures that agree; the last column is prose, all others are code."""
    tables = []
    for names, made in grouped(abis, find, rows):
        if any(find(abis[name]) is not None for name in names):
            cells = [(*map(code, row[:-1]), prose(row[-1])) for row in made if any(row)]
            tables.append(Table(head, cells, architectures(abis, names)))
    return tables


def by_register(abis: Abis, find: Find, rows: Rows, head: tuple[str, ...], column: int) -> list[Table]:
    """Architectures whose rows differ by registers only share a table, with a column for each one's registers."""
    registers: dict[str, list[str]] = {}

    def without(abi: model.Abi, item: Any) -> list[Row]:
        made = rows(abi, item)
        registers[abi.arch.name] = [row[column] for row in made]
        return [(*row[:column], *row[column + 1 :]) for row in made]

    tables = []
    for names, made in grouped(abis, find, without):
        names = [name for name in names if find(abis[name]) is not None]
        if names and made:
            cells = [
                (
                    *map(code, row[:column]),
                    *(code(registers[name][number]) for name in names),
                    *map(code, row[column:-1]),
                    prose(row[-1]),
                )
                for number, row in enumerate(made)
            ]
            heads = (*head[:column], *names, *head[column:])
            tables.append(Table(heads, cells, architectures(abis, names)))
    return tables


def numbered(numbers: dict[str, int], abis: Abis) -> str:
    """A number, with the architectures where it is that one unless it is so everywhere."""
    if len(numbers) == len(abis) and len({*numbers.values()}) == 1:
        return str(next(iter(numbers.values())))
    groups: dict[int, list[str]] = {}
    for name, number in numbers.items():
        groups.setdefault(number, []).append(name)
    return ", ".join(f"{number} ({', '.join(names)})" for number, names in groups.items())
