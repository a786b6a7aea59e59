# SPDX-License-Identifier: BSD-2-Clause
"""Types: every one known by name before anything uses it."""

from __future__ import annotations

from dataclasses import replace

from stele_abi import model, syntax
from stele_abi.resolve.fields import FieldResolver
from stele_abi.resolve.scope import Scope


class TypeResolver:
    """Declares the types of one architecture."""

    def __init__(self, scope: Scope):
        self.scope = scope
        self.fields = FieldResolver(scope)

    def declare(self) -> None:
        """Makes every type known by name before anything uses it."""
        for item in self.scope.of(syntax.Type):
            self.scope.declare(item, self.integer(item))
        for item in self.scope.of(syntax.Enum):
            if not item.extends:
                bits = 32 if item.width != "word" else self.scope.word_bits
                self.scope.declare(item, self.plain(item, "enum", item.name.text, bits))
        for bits_item in [*self.scope.of(syntax.Bitfield), *(u for u in self.scope.of(syntax.Union) if not u.extends)]:
            words = self.fields.block_words(bits_item)
            made = self.plain(bits_item, "bitfield", bits_item.name.text + "_t", words * self.scope.word_bits)
            self.scope.declare(bits_item, replace(made, align=self.scope.word_bits // 8))
        for struct in self.scope.of(syntax.Struct):
            size = struct.size.pick(self.scope.belongs)
            if size is not None:
                self.scope.declare(struct, self.plain(struct, "struct", struct.name.text, size.value * 8))
        self.resolve_aliases()

    def plain(self, item: syntax.Item, kind: str, name: str, bits: int) -> model.Type:
        fields = {**self.scope.common(item), "name": name}
        return model.Type(**fields, kind=kind, bits=bits, align=bits // 8, message_bits=bits, base=item.name.text)

    def integer(self, item: syntax.Type) -> model.Type:
        common = self.scope.common(item)
        if item.form in ("alias", "capability"):
            return model.Type(**common, kind=item.form, base=item.base.text if item.base else "")
        bits = self.scope.word_bits if item.form == "word" else item.bits.value if item.bits else 0
        if bits not in (8, 16, 32, 64):
            self.scope.mistake(
                item.bits.at if item.bits else item.name.at, f"no integer has {bits} bits", "8, 16, 32 or 64"
            )
            bits = 8
        message = item.message.value if item.message else bits
        if not 0 < message <= bits and item.message:
            self.scope.mistake(
                item.message.at, f"{message} bits of a message do not fit a type of {bits}", f"1 to {bits}"
            )
        align = bits // 8
        signed = item.form == "signed"
        return model.Type(**common, kind="integer", bits=bits, align=align, signed=signed, message_bits=message)

    def resolve_aliases(self) -> None:
        """Gives aliases the size of what they stand for."""
        for item in self.scope.of(syntax.Type):
            if item.base is None:
                continue
            seen, base = {item.name.text}, item.base
            while True:
                target = self.scope.types.get(base.text)
                if target is None:
                    self.scope.unknown_type(base)
                    break
                if base.text in seen:
                    self.scope.mistake(
                        base.at, f"'{item.name.text}' stands for itself", "a type that is defined otherwise"
                    )
                    break
                seen.add(base.text)
                if target.kind not in ("alias", "capability"):
                    old = self.scope.types[item.name.text]
                    self.scope.types[item.name.text] = replace(
                        old,
                        bits=target.bits,
                        align=target.align,
                        signed=target.signed,
                        message_bits=target.message_bits,
                    )
                    break
                base = syntax.Name(target.base, base.at)

    def ordered(self) -> list[model.Type]:
        """Integers, aliases and capabilities, each after what it stands for."""
        done: list[model.Type] = []
        pending = [
            self.scope.types[item.name.text]
            for item in self.scope.of(syntax.Type)
            if item.name.text in self.scope.types
        ]
        while pending:
            ready = [t for t in pending if not t.base or t.base not in {p.name for p in pending}]
            if not ready:
                break
            done += ready
            pending = [t for t in pending if t not in ready]
        return done
