# SPDX-License-Identifier: BSD-2-Clause
"""Numbers with names: constants and enumerations."""

from __future__ import annotations

from stele_abi import model, syntax
from stele_abi.resolve.scope import Scope


class NumberResolver:
    """Builds the constants and enumerations of one architecture."""

    def __init__(self, scope: Scope):
        self.scope = scope

    def constants(self) -> list[model.Constant]:
        return [c for item in self.scope.of(syntax.Constant) if (c := self.constant(item)) is not None]

    def constant(self, item: syntax.Constant) -> model.Constant | None:
        number = item.value.pick(self.scope.belongs)
        if number is None:
            return None
        self.scope.announce(item.name.text, item.name.at)
        return model.Constant(**self.scope.common(item), value=number.value)

    def enums(self) -> dict[str, model.Enum]:
        """All enumerations by name, with what `extend enum` adds to them; what collects its members is filled later."""
        enums = {item.name.text: self.enum(item) for item in self.scope.of(syntax.Enum) if not item.extends}
        self.extend(enums)
        return enums

    def enum(self, item: syntax.Enum) -> model.Enum:
        if item.width not in ("4", "word"):
            self.scope.mistake(
                item.width_at or item.name.at, f"an enumeration cannot have width {item.width}", "4 or word"
            )
        size = self.scope.word_bits // 8 if item.width == "word" else 4
        return model.Enum(
            **self.scope.common(item), kind=item.kind, width=item.width, bytes=size, members=self.members(item)
        )

    def members(self, item: syntax.Enum) -> list[model.Member]:
        members = []
        for entry in item.members:
            number = entry.value.pick(self.scope.belongs)
            if number is not None and (self.scope.unstable or not entry.unstable):
                self.scope.announce(entry.name.text, entry.name.at)
                members.append(model.Member(**self.scope.common(entry, item), value=number.value))
                self.scope.numbers[entry.name.text] = number
        return members

    def extend(self, enums: dict[str, model.Enum]) -> None:
        for item in self.scope.of(syntax.Enum):
            if item.extends and item.name.text in enums:
                enums[item.name.text].members.extend(self.members(item))
            elif item.extends:
                self.scope.mistake(item.name.at, f"there is no enumeration '{item.name.text}' to extend")

    def check(self, enums: list[model.Enum]) -> None:
        """Errors and slots are numbered without doubles; values fit the width."""
        for enum in enums:
            bits = self.scope.word_bits if enum.is_word else 32
            seen: dict[int, str] = {}
            for member in enum.members:
                at = (
                    self.scope.numbers[member.name].at
                    if member.name in self.scope.numbers
                    else self.scope.positions.get(member.name)
                )
                if at is None:
                    continue
                if not -(1 << (bits - 1)) <= member.value < (1 << bits):
                    self.scope.mistake(at, f"{member.value} does not fit an enumeration of {bits} bits")
                if enum.kind in ("errors", "slots") and member.value in seen:
                    other = seen[member.value]
                    self.scope.mistake(
                        at, f"{member.name} has the number {member.value}, as {other} has", "a number of its own"
                    )
                seen.setdefault(member.value, member.name)
