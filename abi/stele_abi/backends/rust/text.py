# SPDX-License-Identifier: BSD-2-Clause
"""How Rust is written: identifiers and documentation."""

from __future__ import annotations

import re

KEYWORDS = frozenset(
    "abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl "
    "in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type "
    "typeof unsafe unsized use virtual where while yield".split()
)


def ident(name: str) -> str:
    """A name as a Rust identifier: keywords are written raw."""
    return f"r#{name}" if name in KEYWORDS else name


def doc(text: str, prefix: str = "///", default: str = "") -> str:
    """Text as doc comment lines; brackets and angle brackets are escaped, for they mean something to rustdoc."""
    lines = (text or default).split("\n")
    return "\n".join(f"{prefix} {escape(line)}".rstrip() for line in lines)


def escape(line: str) -> str:
    """Outside of `code`, `[`, `]`, `<` and `>` stand for themselves."""
    pieces = line.split("`")
    pieces[::2] = [re.sub(r"([\[\]<>])", r"\\\1", piece) for piece in pieces[::2]]
    return "`".join(pieces)
