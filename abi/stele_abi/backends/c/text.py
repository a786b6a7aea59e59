# SPDX-License-Identifier: BSD-2-Clause
"""How C is written: literals, comments, declarations, long lines."""

from __future__ import annotations

from stele_abi import explain

COLUMNS = 120


def number(value: int, large: bool = False) -> str:
    """A constant as a C literal that also an assembler reads; addresses and masks in hexadecimal."""
    return f"{value:#x}" if large else str(value)


def word_literal(value: object) -> str:
    return f"{value:#x}ul"


def word_list(words: list[int]) -> str:
    """The initializer of an array of words; C knows no empty one."""
    return "{" + (", ".join(word_literal(w) for w in words) or "0") + "}"


def declare(kind: str, name: str) -> str:
    """`type name`, with a star next to the name."""
    return f"{kind}{name}" if kind.endswith("*") else f"{kind} {name}"


def wrap_call(head: str, inside: str) -> str:
    """`head` + arguments + `)`, continued below the opening bracket where it is too long."""
    text, line = "", head
    parts = inside.split(", ")
    for index, part in enumerate(parts):
        piece = part + (")" if index == len(parts) - 1 else ",")
        joined = line + piece if line.endswith("(") else f"{line} {piece}"
        if len(joined) > COLUMNS and not line.endswith("("):
            text += line + "\n"
            joined = " " * len(head) + piece
        line = joined
    return text + line


def comment(lines: list[str], indent: str = "") -> str:
    """Lines of documentation as a doxygen comment; nothing for none."""
    lines = [line.rstrip() for line in lines]
    if not lines:
        return ""
    if len(lines) == 1 and len(indent + lines[0]) + 7 <= COLUMNS:
        return f"{indent}/** {lines[0]} */\n"
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


def folded(lines: list[str]) -> str:
    """A comment of lines that may be longer than fit."""
    return comment([piece for line in lines for piece in fold(line)])


def fold(line: str) -> list[str]:
    """A line of a comment in pieces that fit."""
    pieces, current = [], ""
    for word in line.split(" "):
        if current and len(current) + len(word) + 4 > COLUMNS:
            pieces.append(current)
            current = "  " + word
        else:
            current = f"{current} {word}" if current else word
    return pieces + [current]


def described(head: str, doc: str, note: str) -> str:
    """A line about a parameter or field: documentation, and behind it where it is or how wide."""
    doc = explain.joined(doc).rstrip(".")
    return f"{head} {doc} ({note})" if doc else f"{head} {note}"


def trailing(doc: str) -> str:
    """Documentation of an enumerator or a field, behind it on the same line."""
    return f" /**< {explain.joined(doc)} */" if doc else ""


def macro_comment(doc: str) -> str:
    """Documentation in front of a macro."""
    return comment(doc.split("\n")) if doc else ""
