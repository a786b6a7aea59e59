# SPDX-License-Identifier: BSD-2-Clause
"""The small rules of the grammar: names, numbers, documentation, choices by architecture, bits and places."""

from __future__ import annotations

from typing import Any

import lark

from stele_abi import syntax
from stele_abi.diagnostics import Position


def strip_doc(text: str, leader: str) -> str:
    text = text[len(leader) :]
    return text[1:].rstrip() if text.startswith(" ") else text.rstrip()


class Terms(lark.Transformer[Any, Any]):
    """Turns what descriptions are made of into `syntax` objects."""

    def __init__(self, file: str, source: str):
        super().__init__()
        self.file = file
        self.source = source

    def at(self, token: lark.Token) -> Position:
        return Position(self.file, token.line or 0, token.column or 0)

    def name(self, token: lark.Token | None) -> syntax.Name | None:
        return None if token is None else syntax.Name(str(token), self.at(token))

    # -- terminals --
    def NAME(self, token: lark.Token) -> syntax.Name:
        return syntax.Name(str(token), self.at(token))

    def NUMBER(self, token: lark.Token) -> syntax.Number:
        return syntax.Number(int(str(token), 0) if "x" in token else int(token), self.at(token), str(token))

    def _index(self, token: lark.Token, prefix: str) -> syntax.Number:
        return syntax.Number(int(token[len(prefix) :]), self.at(token))

    def MR(self, token: lark.Token) -> syntax.Number:
        return self._index(token, "mr")

    def CAP(self, token: lark.Token) -> syntax.Number:
        return self._index(token, "cap")

    def W(self, token: lark.Token) -> syntax.Number:
        return self._index(token, "w")

    # -- small things --
    def field_name(self, children: list[Any]) -> syntax.Name:
        child = children[0]
        return child if isinstance(child, syntax.Name) else syntax.Name(str(child), self.at(child))

    def docs(self, children: list[lark.Token]) -> str:
        return "\n".join(strip_doc(c, "///") for c in children)

    def tail(self, children: list[lark.Token]) -> str:
        return strip_doc(children[0], "///<") if children else ""

    def names(self, children: list[syntax.Name]) -> list[syntax.Name]:
        return children

    def since(self, children: list[lark.Token]) -> tuple[str, str]:
        return ("since", str(children[0]))

    def unstable(self, _: Any) -> tuple[str, bool]:
        return ("unstable", True)

    def debug(self, _: Any) -> tuple[str, bool]:
        return ("debug", True)

    def later(self, _: Any) -> tuple[str, bool]:
        return ("later", True)

    def attributes(self, children: list[tuple[str, Any]]) -> dict[str, Any]:
        return dict(children)

    # -- choices --
    def _case(self, children: list[Any]) -> syntax.Case[Any]:
        return syntax.Case(children[1], children[0])

    value_case = register_case = bits_case = marks_case = places_case = _case

    def _same(self, children: list[Any]) -> syntax.Choice[Any]:
        return syntax.Choice([syntax.Case(None, children[0])], children[0].at)

    value_same = register_same = bits_same = marks_same = places_same = _same

    def _by_word(self, children: list[Any]) -> syntax.Choice[Any]:
        wide, narrow = children
        return syntax.Choice(
            [
                syntax.Case(syntax.Name("bits64", wide.at), wide),
                syntax.Case(syntax.Name("bits32", narrow.at), narrow),
            ],
            wide.at,
        )

    value_by_word = bits_by_word = marks_by_word = places_by_word = _by_word

    def _by_part(self, children: list[Any]) -> syntax.Choice[Any]:
        return syntax.Choice(children, children[0].value.at)

    value_by_part = register_by_part = bits_by_part = marks_by_part = places_by_part = _by_part

    def _range(self, word: int | None, ends: list[Any], at: Position) -> syntax.BitRange:
        high, low = (list(ends) + [None, None])[:2]
        top = high.value if high else None
        return syntax.BitRange(word, top, low.value if low else top, at)

    def range_in_word(self, children: list[Any]) -> syntax.BitRange:
        return self._range(children[0].value, children[1:], children[0].at)

    def range_alone(self, children: list[Any]) -> syntax.BitRange:
        return self._range(None, children[1:], self.at(children[0]))

    def bit_place(self, children: list[Any]) -> syntax.BitPlace:
        keyword, align, *ranges = children
        return syntax.BitPlace(ranges, keyword is not None, align, ranges[0].at)

    def mark(self, children: list[Any]) -> syntax.Mark:
        bits, value = children
        return syntax.Mark(bits, value, bits.at)

    def place_cap(self, children: list[Any]) -> syntax.Place:
        return syntax.Place(children[0].at, cap=children[0].value)

    def place_bits(self, children: list[Any]) -> syntax.Place:
        word, high, low = (children + [None, None])[:3]
        top = high.value if high else None
        return syntax.Place(word.at, first=word.value, last=word.value, high=top, low=low.value if low else top)

    def place_words(self, children: list[Any]) -> syntax.Place:
        return syntax.Place(children[0].at, first=children[0].value, last=children[1].value)

    def place_from(self, children: list[Any]) -> syntax.Place:
        return syntax.Place(children[0].at, first=children[0].value, open_end=True)
