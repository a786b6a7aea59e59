# SPDX-License-Identifier: BSD-2-Clause
"""What every part of the resolver shares: the architecture at hand, the types by name, the mistakes found."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any

from stele_abi import model, syntax
from stele_abi.diagnostics import Mistake, Position
from stele_abi.names import RESERVED


class Scope:
    """One architecture, with names and mistakes."""

    def __init__(self, machine: syntax.Architecture, unstable: bool):
        self.machine = machine
        self.unstable = unstable
        self.word_bits = machine.word.value if machine.word else 64
        self.parts = {"", f"bits{self.word_bits}", machine.name.text, *(part.text for part in machine.parts)}
        self.types: dict[str, model.Type] = {}
        self.positions: dict[
            str, Position
        ] = {}  # of names that all of C shares: types, constants, enumerators, functions
        self.numbers: dict[str, syntax.Number] = {}
        self.mistakes: list[Mistake] = []

    @property
    def label(self) -> str:
        """The architecture's name, for messages."""
        return self.machine.name.text or f"{self.word_bits}-bit words"

    def belongs(self, part: str) -> bool:
        """Does something that is for `part` exist in this architecture?"""
        return part in self.parts

    def mistake(self, at: Position, found: str, expected: str = "", hint: str = "") -> None:
        self.mistakes.append(Mistake(at, found, expected, hint))

    def common(self, item: syntax.Item, parent: syntax.Item | None = None) -> dict[str, Any]:
        """The attributes that every item of the model carries."""
        return {
            "name": item.name.text,
            "doc": item.doc,
            "since": item.since or (parent.since if parent else ""),
            "unstable": item.unstable or bool(parent and parent.unstable),
            "debug": item.debug,
            "later": item.later or bool(parent and parent.later),
            "source": item.source or (parent.source if parent else ""),
        }

    def brief(self, item: syntax.Item, parent: syntax.Item | None = None) -> dict[str, Any]:
        """The same for what is only named after the item: of its documentation, the first paragraph."""
        common = self.common(item, parent)
        return {**common, "doc": common["doc"].split("\n\n")[0]}

    def declare(self, item: syntax.Item, made: model.Type) -> None:
        """Makes a type known; a second one of the same name is a mistake."""
        self.announce(made.name, item.name.at)
        self.types[made.name] = made

    def announce(self, name: str, at: Position) -> None:
        """Takes a name that everything shares: it may be there only once, and C and Rust must leave it free."""
        if name in self.positions:
            hint = f"the first one is at {self.positions[name]}"
            self.mistake(at, f"'{name}' is there twice", "a name of its own", hint)
        if name in RESERVED:
            self.mistake(at, f"'{name}' is a word of C or Rust", "another name")
        self.positions.setdefault(name, at)

    def lookup_type(self, name: syntax.Name) -> model.Type | None:
        found = self.types.get(name.text)
        if found is None:
            self.unknown_type(name)
        return found

    def unknown_type(self, name: syntax.Name) -> None:
        near = difflib.get_close_matches(name.text, self.types, n=1)
        hint = f"did you mean '{near[0]}'?" if near else ""
        self.mistake(name.at, f"there is no type '{name.text}' for {self.label}", "the name of a type", hint)

    def unique(self, names: Iterable[syntax.Name], what: str) -> None:
        """No two of the same name among fields, parameters or registers; none that is a word of C or Rust."""
        seen: dict[str, Position] = {}
        for name in names:
            if name.text in seen:
                hint = f"the first one is at {seen[name.text]}"
                self.mistake(name.at, f"{what} '{name.text}' is there twice", "a name of its own", hint)
            if name.text in RESERVED:
                self.mistake(name.at, f"{what} '{name.text}' has a name that is a word of C or Rust", "another name")
            seen.setdefault(name.text, name.at)
