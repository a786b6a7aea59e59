# SPDX-License-Identifier: BSD-2-Clause
"""Messages of invocations: the place of each parameter, and what each word is made of."""

from __future__ import annotations

from stele_abi import model, syntax
from stele_abi.resolve.scope import Scope

MAX_LENGTH = 120  # message words
MAX_CAPS = 3  # extra capabilities


class MessageResolver:
    """Places the parameters of an invocation."""

    def __init__(self, scope: Scope):
        self.scope = scope

    def parameters(self, item: syntax.Invocation) -> list[model.Param]:
        """All that could be placed, numbered."""
        return self.positioned([p for entry in item.params if (p := self.parameter(entry, item)) is not None])

    def parameter(self, item: syntax.Parameter, invocation: syntax.Invocation) -> model.Param | None:
        kind = self.scope.lookup_type(item.type)
        place = item.place.pick(self.scope.belongs)
        if place is None:
            self.scope.mistake(
                item.place.at, f"'{item.name.text}' has no place for {self.scope.label}", "a | b, or ... for"
            )
        if kind is None or place is None:
            return None
        if max(place.first or 0, place.last or 0) >= MAX_LENGTH:
            self.scope.mistake(place.at, f"'{item.name.text}' is beyond the last word", f"mr0 to mr{MAX_LENGTH - 1}")
            return None
        common = self.scope.common(item, invocation)
        if place.cap is not None:
            return self.cap_parameter(item, kind, place, common)
        if kind.is_capability:
            what = f"the capability '{item.name.text}' is in message words"
            self.scope.mistake(place.at, what, "an extra capability such as cap0")
            return None
        if kind.is_struct:
            return self.struct_parameter(item, kind, place, common)
        return self.word_parameter(item, kind, place, common)

    def cap_parameter(
        self, item: syntax.Parameter, kind: model.Type, place: syntax.Place, common: dict[str, object]
    ) -> model.Param | None:
        if not kind.is_capability:
            what = f"'{item.name.text}' is passed as a capability but {kind.name} is none"
            self.scope.mistake(item.type.at, what, "a type that is described with 'capability'")
            return None
        if item.direction == "out":
            self.scope.mistake(place.at, f"'{item.name.text}' returns a capability", "a message word")
            return None
        return model.Param(**common, type=kind, cap=place.cap, words=0, word_bits=self.scope.word_bits)  # type: ignore[arg-type]

    def struct_parameter(
        self, item: syntax.Parameter, kind: model.Type, place: syntax.Place, common: dict[str, object]
    ) -> model.Param | None:
        if not place.open_end:
            self.scope.mistake(
                place.at, f"the struct '{item.name.text}' starts in a word and goes on", f"mr{place.first}.."
            )
            return None
        words = kind.bits // self.scope.word_bits
        if (place.first or 0) + words > MAX_LENGTH:
            length = (place.first or 0) + words
            self.scope.mistake(
                place.at, f"with '{item.name.text}' the message has {length} words", f"at most {MAX_LENGTH}"
            )
            return None
        return model.Param(
            **common,  # type: ignore[arg-type]
            type=kind,
            direction=item.direction,
            word=place.first,
            words=words,
            width=kind.bits,
            word_bits=self.scope.word_bits,
        )

    def word_parameter(
        self, item: syntax.Parameter, kind: model.Type, place: syntax.Place, common: dict[str, object]
    ) -> model.Param | None:
        name, bits = item.name.text, self.scope.word_bits
        if place.open_end or place.first is None or place.last is None:
            self.scope.mistake(place.at, f"'{name}' is no struct and cannot go on to the end", f"mr{place.first}")
            return None
        words = place.last - place.first + 1
        width = kind.message_bits
        needed = -(-width // bits)
        if words != needed:
            last = place.first + needed - 1
            expected = f"mr{place.first}..mr{last}" if needed > 1 else f"mr{place.first}"
            self.scope.mistake(place.at, f"'{name}' of {width} bits takes {needed} words of {bits} bits", expected)
            return None
        low = place.low or 0
        high = place.high if place.high is not None else (bits - 1 if width >= bits else width - 1)
        if place.high is None and width < bits:
            what = f"'{name}' of {width} bits does not say which bits of mr{place.first} it takes"
            self.scope.mistake(place.at, what, f"mr{place.first}[{width - 1}:0]")
            return None
        if high >= bits:
            self.scope.mistake(place.at, f"'{name}' ends at bit {high} of a word of {bits} bits")
            return None
        if words == 1 and high - low + 1 != width:
            what = f"'{name}' takes {high - low + 1} bits but {kind.name} has {width} in a message"
            self.scope.mistake(place.at, what, f"mr{place.first}[{low + width - 1}:{low}]")
            return None
        return model.Param(
            **common,  # type: ignore[arg-type]
            type=kind,
            direction=item.direction,
            word=place.first,
            words=words,
            lsb=low,
            width=width,
            word_bits=bits,
        )

    def positioned(self, params: list[model.Param]) -> list[model.Param]:
        """Numbers the capability parameters and the others, each from 0."""
        counts: dict[tuple[str, bool], int] = {}
        made = []
        for param in params:
            key = (param.direction, param.is_cap)
            made.append(model.Param(**{**vars(param), "position": counts.get(key, 0)}))
            counts[key] = counts.get(key, 0) + 1
        return made

    def check_caps(self, item: syntax.Invocation, params: list[model.Param]) -> None:
        """Extra capabilities count from 0 without a hole or a double."""
        at = {entry.name.text: entry.place.pick(self.scope.belongs) for entry in item.params}
        taken: dict[int, str] = {}
        for param in params:
            place = at[param.name]
            if param.cap is None or place is None:
                continue
            if param.cap in taken:
                self.scope.mistake(place.at, f"'{param.name}' takes cap{param.cap}, as '{taken[param.cap]}' does")
            taken[param.cap] = param.name
            if param.cap >= MAX_CAPS:
                what = f"'{param.name}' is extra capability {param.cap}"
                self.scope.mistake(place.at, what, f"cap0 to cap{MAX_CAPS - 1}: a message carries {MAX_CAPS}")
        for index in range(min(max(taken, default=-1), MAX_CAPS)):
            if index not in taken:
                last = at[taken[max(taken)]]
                what = f"{item.name.text} uses cap{max(taken)} but not cap{index}"
                self.scope.mistake(
                    last.at if last else item.name.at, what, "extra capabilities from cap0 without a hole"
                )

    def words(
        self, item: syntax.Invocation, params: list[model.Param], direction: str
    ) -> tuple[list[model.MessageWord], int]:
        """What each message word is made of, and the message's length."""
        places = {(e.name.text, e.direction): e.place.pick(self.scope.belongs) for e in item.params}
        used: dict[int, list[model.Part]] = {}
        owner: dict[int, int] = {}
        length = 0
        for param in params:
            if param.word is None or param.direction != direction:
                continue
            place = places[param.name, direction]
            at = place.at if place else item.name.at
            for part, index in self.parts_of(param):
                taken = part.mask << part.shift
                if owner.get(index, 0) & taken:
                    self.scope.mistake(at, f"'{param.name}' overlaps another parameter in mr{index}")
                owner[index] = owner.get(index, 0) | taken
                if not param.is_struct:
                    used.setdefault(index, []).append(part)
            length = max(length, param.word + param.words)
        reserved = {number.value: number for number in item.reserved} if direction == "in" else {}
        for index in range(length):
            if index not in owner and index not in reserved:
                what = f"{item.name.text} leaves mr{index} without a meaning"
                self.scope.mistake(item.name.at, what, f"a parameter there, or 'reserved mr{index}'")
        for index, number in reserved.items():
            if index in owner or index >= length:
                self.scope.mistake(number.at, f"mr{index} is reserved but in use or beyond the end of the message")
        struct = next((p for p in params if p.is_struct and p.direction == direction), None)
        last = struct.word if struct is not None and struct.word is not None else length
        return [model.MessageWord(i, used.get(i, [])) for i in range(last)], length

    def parts_of(self, param: model.Param) -> list[tuple[model.Part, int]]:
        """The pieces of a parameter, each with the word that it goes to."""
        bits = self.scope.word_bits
        assert param.word is not None
        if param.words > 1:
            full = model.low_mask(bits)
            return [
                (model.Part(param, 0, full, bits * index, True), param.word + index) for index in range(param.words)
            ]
        return [(model.Part(param, param.lsb, param.mask, 0, param.width == bits), param.word)]
