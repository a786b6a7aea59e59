# SPDX-License-Identifier: BSD-2-Clause
"""Kernel objects: their type numbers and sizes."""

from __future__ import annotations

from stele_abi import model, syntax
from stele_abi.resolve.scope import Scope


class ObjectResolver:
    """Builds the objects of one architecture; joins their numbers and sizes into enumerations and constants."""

    def __init__(self, scope: Scope):
        self.scope = scope

    def objects(self, constants: list[model.Constant]) -> list[model.Object]:
        """All objects; their sizes become further constants."""
        objects: list[model.Object] = []
        seen: dict[int, str] = {}
        for item in self.scope.of(syntax.Object):
            number = item.type_number.pick(self.scope.belongs) if item.type_number else None
            if number is None or item.type_name is None or item.enum is None:
                continue
            if number.value in seen:
                what = f"object '{item.name.text}' has the type number {number.value}, as '{seen[number.value]}' has"
                self.scope.mistake(number.at, what, "a number of its own")
            seen[number.value] = item.name.text
            self.scope.join(item.enum, item.type_name, number.value, item)
            objects.append(self.object(item, number.value, constants))
        return sorted(objects, key=lambda o: o.type_number)

    def object(self, item: syntax.Object, number: int, constants: list[model.Constant]) -> model.Object:
        def sized(line: syntax.Sized | None) -> model.Constant | None:
            value = line.value.pick(self.scope.belongs) if line else None
            if line is None or value is None:
                return None
            if not 0 < value.value < self.scope.word_bits:
                what = f"'{line.name.text}' = {value.value} is no size of an object"
                self.scope.mistake(
                    value.at, what, f"the binary logarithm of the bytes, 1 to {self.scope.word_bits - 1}"
                )
            self.scope.announce(line.name.text, line.name.at)
            common = {**self.scope.brief(item), "name": line.name.text}
            made = model.Constant(**common, value=value.value, origin="object")
            constants.append(made)
            return made

        if not (item.size or item.min_size or item.slot):
            self.scope.mistake(item.name.at, f"object '{item.name.text}' has no size", "size, size from or slot")
        return model.Object(
            **self.scope.common(item),
            type_name=item.type_name.text if item.type_name else "",
            type_number=number,
            enum=item.enum.text if item.enum else "",
            size=sized(item.size),
            min_size=sized(item.min_size),
            max_size=sized(item.max_size),
            slot=sized(item.slot),
        )
