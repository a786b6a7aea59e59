# SPDX-License-Identifier: BSD-2-Clause
"""What every part of the resolver shares: the architecture at hand, the types by name, the mistakes found."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, TypeVar

from stele_abi import model, syntax
from stele_abi.diagnostics import Mistake, Position
from stele_abi.names import RESERVED

T = TypeVar("T", bound=syntax.Item)


class Scope:
    """One architecture, with names and mistakes."""

    def __init__(self, machine: syntax.Architecture, items: list[syntax.Item], unstable: bool, private: bool = False):
        self.machine = machine
        self.unstable = unstable
        self.private = private  # words that only the kernel sees: they may use more of the language
        self.word_bits = machine.word.value if machine.word else 64
        self.parts = {"", f"bits{self.word_bits}", machine.name.text, *(part.text for part in machine.parts)}
        self.types: dict[str, model.Type] = {}
        self.items = [item for item in items if self.belongs(item.part) and (unstable or not item.unstable)]
        self.enums: dict[str, model.Enum] = {}
        # Names that all of C shares: types, constants, enumerators, functions.
        self.positions: dict[str, Position] = {}
        self.numbers: dict[str, syntax.Number] = {}
        self.mistakes: list[Mistake] = []

    @property
    def label(self) -> str:
        """The architecture's name, for messages."""
        return self.machine.name.text or f"{self.word_bits}-bit words"

    def belongs(self, part: str) -> bool:
        """Does something that is for `part` exist in this architecture?"""
        return part in self.parts

    def of(self, kind: type[T]) -> list[T]:
        """All items of a kind that exist here."""
        return [item for item in self.items if isinstance(item, kind)]

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

    def join(
        self, enum: syntax.Name, name: syntax.Name, value: int, item: syntax.Item, parent: syntax.Item | None = None
    ) -> None:
        """Adds an enumerator to the enumeration that collects it."""
        if enum.text not in self.enums:
            self.mistake(enum.at, f"there is no enumeration '{enum.text}'", "one that is described with 'enum'")
            return
        common = {**self.brief(item, parent), "name": name.text}
        self.announce(name.text, name.at)
        self.enums[enum.text].members.append(model.Member(**common, value=value))

    def lookup_type(self, name: syntax.Name) -> model.Type | None:
        found = self.types.get(name.text)
        if found is None:
            self.unknown_type(name)
        return found

    def unknown_type(self, name: syntax.Name) -> None:
        near = difflib.get_close_matches(name.text, self.types, n=1)
        hint = f"did you mean '{near[0]}'?" if near else ""
        self.mistake(name.at, f"there is no type '{name.text}' for {self.label}", "the name of a type", hint)

    def number_once(
        self,
        seen: dict[int, str],
        number: syntax.Number,
        name: str,
        noun: str = "",
        expected: str = "a number of its own",
    ) -> None:
        """Notes who has a number; a second one is a mistake."""
        if number.value in seen:
            what = f"{noun}{name} has the number {number.value}, as {seen[number.value]} has"
            self.mistake(number.at, what, expected)
        seen[number.value] = name

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
