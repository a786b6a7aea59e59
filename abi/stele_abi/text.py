# SPDX-License-Identifier: BSD-2-Clause
"""Text for a terminal: tables, paragraphs, signatures."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from stele_abi import model

COLUMNS = 100
Row = tuple[str, ...]


def table(rows: Iterable[Row], indent: int = 4) -> list[str]:
    """Rows with aligned columns; the last column is wrapped."""
    rows = list(rows)
    if not rows:
        return []
    count = len(rows[0])
    widths = [max(len(row[i]) for row in rows) for i in range(count - 1)]
    lines = []
    for row in rows:
        head = " " * indent + "".join(cell.ljust(width + 2) for cell, width in zip(row, widths))
        room = max(COLUMNS - len(head), 30)
        wrapped = textwrap.wrap(row[-1], room) or [""]
        lines.append((head + wrapped[0]).rstrip())
        lines += [(" " * len(head) + more).rstrip() for more in wrapped[1:]]
    return lines


def paragraph(text: str, indent: int = 2) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(" ".join(text.split()), COLUMNS, initial_indent=pad, subsequent_indent=pad) if text else []


def paragraphs(text: str) -> list[str]:
    """Documentation, with an empty line between its paragraphs."""
    made = [paragraph(part) for part in text.split("\n\n")]
    return [line for number, lines in enumerate(made) for line in ([""] if number else []) + lines]


def title(text: str, item: model.Item) -> list[str]:
    """First line: the name on the left, its age on the right; then the documentation."""
    marks = [f"since {item.since}"] if item.since else []
    marks += ["unstable"] * item.unstable + ["debug kernels only"] * item.debug
    marks += ["no kernel offers it yet"] * item.later
    note = ", ".join(marks)
    line = text + note.rjust(COLUMNS - len(text)) if len(text) + len(note) < COLUMNS else f"{text}  {note}"
    return [line.rstrip(), *paragraphs(item.doc)]


def signature(language: str, head: str, arguments: list[str], tail: str) -> list[str]:
    """A function's head, one line if it fits, else one argument below the other."""
    label = f"  {language:<5}"
    line = f"{label}{head}({', '.join(arguments)}){tail}"
    if len(line) <= COLUMNS:
        return [line]
    kept = [argument.replace(" ", "\0") for argument in arguments]  # an argument stays on one line
    lines = textwrap.wrap(", ".join(kept) + f"){tail}".replace(" ", "\0"), COLUMNS - 11)
    return [f"{label}{head}(", *(" " * 11 + part.replace("\0", " ") for part in lines)]
