# SPDX-License-Identifier: BSD-2-Clause
"""Blocks of words: bitfields, and unions whose variants a tag or a mark tells."""

from __future__ import annotations

from stele_abi import model, syntax
from stele_abi.diagnostics import Position
from stele_abi.resolve.fields import FieldResolver, overlap
from stele_abi.resolve.scope import Scope


class BlockResolver:
    """Builds the bitfields and unions of one architecture."""

    def __init__(self, scope: Scope):
        self.scope = scope
        self.fields = FieldResolver(scope)

    def bitfield(self, item: syntax.Bitfield) -> model.Bitfield:
        words = self.fields.block_words(item)
        fields = self.fields.bit_fields(item.fields, words, item)
        return model.Bitfield(**self.scope.common(item), words=words, word_bits=self.scope.word_bits, fields=fields)

    def unions(self) -> list[model.Union]:
        items = self.scope.of(syntax.Union)
        bases = {item.name.text: item for item in items if not item.extends}
        extra: dict[str, list[syntax.Variant]] = {name: [] for name in bases}
        for item in items:
            if item.extends and item.name.text not in bases:
                self.scope.mistake(item.name.at, f"there is no union '{item.name.text}' to extend")
            elif item.extends:
                extra[item.name.text] += item.variants
        return [self.union(item, extra[name]) for name, item in bases.items()]

    def union(self, item: syntax.Union, extra: list[syntax.Variant]) -> model.Union:
        words = self.fields.block_words(item)
        tag = self.tag(item, words)
        items = [*item.variants, *extra]
        variants = [self.variant(v, item, words, tag) for v in items]
        self.scope.unique([v.name for v in items], "variant")
        self.check_tags(items, tag)
        self.check_marks(variants, {v.name.text: v.name.at for v in items})
        variants.sort(key=lambda v: v.tag or 0)
        return model.Union(
            **self.scope.common(item), words=words, word_bits=self.scope.word_bits, tag=tag, variants=variants
        )

    def tag(self, item: syntax.Union, words: int) -> model.BitField:
        """The tag's place; no bits if each variant has a mark of its own."""
        place = item.tag_bits.pick(self.scope.belongs) if item.tag_bits else None
        name = item.tag_name or item.name
        if place is not None and (place.address or place.align or len(place.ranges) > 1):
            self.scope.mistake(place.at, f"the tag '{name.text}' is no plain range of bits", "w0[7:4]")
        tag = self.fields.field_at(syntax.Item(name), place.ranges[0], words) if place else None
        if tag is None and not (self.scope.private and place is None):
            self.scope.mistake(item.name.at, f"the tag of '{item.name.text}' has no place")
        return tag or model.BitField(name.text)

    def variant(self, item: syntax.Variant, union: syntax.Union, words: int, tag: model.BitField) -> model.Bitfield:
        fields = self.fields.bit_fields(item.fields, words, union)
        at = {f.name.text: f.name.at for f in item.fields}
        mark, value = self.mark(item, words) if not tag.width else (tag.pieces[0], item.tag.value)
        what = "the mark" if not tag.width else f"the tag '{tag.name}' of '{union.name.text}'"
        for one in fields:
            if overlap(one.pieces, [mark]) is not None:
                self.scope.mistake(at[one.name], f"'{one.name}' overlaps {what}")
        return model.Bitfield(
            **self.scope.common(item, union),
            words=words,
            word_bits=self.scope.word_bits,
            fields=fields,
            union=union.name.text,
            tag=item.tag.value,
            mark=mark,
            mark_value=value,
        )

    def mark(self, item: syntax.Variant, words: int) -> tuple[model.Piece, int]:
        """The bits by which a variant is known, and their value."""
        mark = item.mark.pick(self.scope.belongs) if item.mark else None
        if mark is None:
            what = f"nothing tells '{item.name.text}' from the other variants for {self.scope.label}"
            self.scope.mistake(item.name.at, what, "mark w0[3:0] = 1, or a tag of the union")
            return model.Piece(0, 0, 0), 0
        made = self.fields.field_at(item, mark.bits, words)
        if made is None:
            return model.Piece(0, 0, 0), 0
        if not 0 <= mark.value.value <= made.mask:
            what = f"the mark {mark.value.value} does not fit {made.width} bits"
            self.scope.mistake(mark.value.at, what, f"0 to {made.mask}")
        return made.pieces[0], mark.value.value

    def check_marks(self, variants: list[model.Bitfield], at: dict[str, Position]) -> None:
        """No block fits two variants: marks are in one word, and differ in a bit that both have."""
        for index, one in enumerate(variants):
            for other in variants[:index]:
                a, b = one.mark, other.mark
                if a is None or b is None or not a.width or not b.width:
                    continue
                if a.word != b.word:
                    what = f"the marks of '{one.name}' and '{other.name}' are in different words"
                    self.scope.mistake(at[one.name], what, "one word for all of them")
                shared = a.mask_in_place & b.mask_in_place
                if not (one.mark_value << a.lsb ^ other.mark_value << b.lsb) & shared and one.tag != other.tag:
                    self.scope.mistake(at[one.name], f"a block can be both '{one.name}' and '{other.name}'")

    def check_tags(self, variants: list[syntax.Variant], tag: model.BitField) -> None:
        seen: dict[int, str] = {}
        for variant in variants:
            value = variant.tag.value
            if value in seen:
                self.scope.mistake(variant.tag.at, f"'{variant.name.text}' has the tag {value}, as '{seen[value]}' has")
            if tag.width and not 0 <= value <= tag.mask:
                self.scope.mistake(variant.tag.at, f"the tag {value} does not fit {tag.width} bits", f"0 to {tag.mask}")
            seen[value] = variant.name.text
