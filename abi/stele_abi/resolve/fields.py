# SPDX-License-Identifier: BSD-2-Clause
"""Bits of words: where the fields of a block are, and that no two share a bit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stele_abi import model, syntax
from stele_abi.diagnostics import Position
from stele_abi.resolve.scope import Scope

MAX_BLOCK_WORDS = 64  # of a bitfield or union


def overlap(some: Iterable[model.Piece], others: Iterable[model.Piece]) -> int | None:
    """A word in which both have a bit."""
    for one in some:
        for other in others:
            if one.word == other.word and one.mask_in_place & other.mask_in_place:
                return one.word
    return None


class FieldResolver:
    """Builds the fields of bitfields and of variants of unions."""

    def __init__(self, scope: Scope):
        self.scope = scope

    def block_words(self, item: syntax.Bitfield | syntax.Union) -> int:
        """How many words a block has."""
        if item.words is None:
            return 1
        words = item.words.pick(self.scope.belongs) if isinstance(item.words, syntax.Choice) else item.words
        if words is None:
            self.scope.mistake(
                item.words.at, f"'{item.name.text}' has no number of words for {self.scope.label}", "words ... for"
            )
            return 1
        if not 1 <= words.value <= MAX_BLOCK_WORDS:
            what = f"'{item.name.text}' has {words.value} words"
            self.scope.mistake(words.at, what, f"1 to {MAX_BLOCK_WORDS}")
            return 1
        return words.value

    def bit_fields(self, items: list[syntax.BitField], words: int, block: syntax.Item) -> list[model.BitField]:
        fields = [f for item in items if (f := self.bit_field(item, words, block)) is not None]
        self.scope.unique([item.name for item in items if item.bits.pick(self.scope.belongs)], "field")
        at = {item.name.text: (b.at if (b := item.bits.pick(self.scope.belongs)) else item.name.at) for item in items}
        self.check_overlap(fields, at)
        return fields

    def bit_field(self, item: syntax.BitField, words: int, block: syntax.Item) -> model.BitField | None:
        place = item.bits.pick(self.scope.belongs)
        if place is None:
            return None
        pieces = [p for bits in reversed(place.ranges) if (p := self.field_at(item, bits, words)) is not None]
        if len(pieces) != len(place.ranges) or not self.place_is_allowed(item, place):
            return None
        made = replace(pieces[0], align=place.align.value if place.align else 0, since=item.since or block.since)
        width = sum(piece.width for piece in pieces)
        if width + made.align > self.scope.word_bits:
            what = f"'{item.name.text}' has values of {width + made.align} bits"
            self.scope.mistake(place.at, what, f"at most {self.scope.word_bits}")
        if len(pieces) > 1:
            return replace(made, width=width, split=self.split(pieces))
        return replace(made, signed=place.address and made.width + made.align < self.scope.word_bits)

    def place_is_allowed(self, item: syntax.BitField, place: syntax.BitPlace) -> bool:
        """What C programs see is plain; an address in pieces would have its sign in the middle of nowhere."""
        name = item.name.text
        if not self.scope.private and (place.address or place.align or len(place.ranges) > 1):
            self.scope.mistake(
                place.at, f"'{name}' is no plain range of bits", "w0[7:4]", "the rest is for kernel words"
            )
            return False
        if place.address and len(place.ranges) > 1:
            self.scope.mistake(place.at, f"the address '{name}' is in pieces", "one range of bits")
            return False
        return True

    def split(self, fields: list[model.BitField]) -> tuple[model.Piece, ...]:
        """The pieces of a field, the lowest first."""
        made, shift = [], 0
        for one in fields:
            made.append(model.Piece(one.word, one.lsb, one.width, shift))
            shift += one.width
        return tuple(made)

    def field_at(self, item: syntax.Item, bits: syntax.BitRange, words: int) -> model.BitField | None:
        word = 0 if bits.word is None else bits.word
        high = self.scope.word_bits - 1 if bits.high is None else bits.high
        low = 0 if bits.low is None else bits.low
        name = item.name.text
        if bits.word is None and words > 1:
            self.scope.mistake(bits.at, f"'{name}' does not say in which of {words} words it is", "w0[...] or w1[...]")
            return None
        if word >= words:
            self.scope.mistake(bits.at, f"'{name}' is in word {word} of {words}", f"w0 to w{words - 1}")
            return None
        if high < low:
            self.scope.mistake(
                bits.at, f"'{name}' has its bits in the wrong order", f"[{low}:{high}], the highest first"
            )
            return None
        if high >= self.scope.word_bits:
            self.scope.mistake(bits.at, f"'{name}' ends at bit {high} of a word of {self.scope.word_bits} bits")
            return None
        return model.BitField(**self.scope.common(item), word=word, lsb=low, width=high - low + 1)

    def check_overlap(self, fields: list[model.BitField], at: dict[str, Position]) -> None:
        for index, one in enumerate(fields):
            for other in fields[:index]:
                if (word := overlap(one.pieces, other.pieces)) is not None:
                    self.scope.mistake(at[one.name], f"'{one.name}' overlaps '{other.name}' in word {word}")
            if any(overlap([piece], one.pieces[:i]) is not None for i, piece in enumerate(one.pieces)):
                self.scope.mistake(at[one.name], f"the pieces of '{one.name}' overlap")
