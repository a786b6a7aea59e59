# SPDX-License-Identifier: BSD-2-Clause
"""Structs in memory, without hidden padding."""

from __future__ import annotations

from dataclasses import replace

from stele_abi import model, syntax
from stele_abi.resolve.scope import Scope


class StructResolver:
    """Builds the structs of one architecture."""

    def __init__(self, scope: Scope):
        self.scope = scope

    def structs(self) -> list[model.Struct]:
        """Structs, each after those that it contains."""
        pending = [s for item in self.scope.of(syntax.Struct) if (s := self.struct(item)) is not None]
        done: list[model.Struct] = []
        while pending:
            names = {s.name for s in pending}
            ready = [s for s in pending if not any(f.type.name in names and not f.pointer for f in s.fields)]
            if not ready:
                self.scope.mistake(self.scope.positions[pending[0].name], f"'{pending[0].name}' contains itself")
                break
            done += ready
            pending = [s for s in pending if s not in ready]
        return done

    def struct(self, item: syntax.Struct) -> model.Struct | None:
        size = item.size.pick(self.scope.belongs)
        if size is None:
            return None
        fields: list[model.StructField] = []
        end, align = 0, 1
        for entry in item.fields:
            offset = entry.offset.pick(self.scope.belongs)
            made = self.struct_field(entry, offset, end) if offset is not None else None
            if made is not None:
                fields.append(made)
                end = made.offset + made.bytes
                align = max(align, self.scope.word_bits // 8 if made.pointer else made.type.align)
        self.scope.unique([e.name for e in item.fields if e.offset.pick(self.scope.belongs) is not None], "field")
        whole = -(-end // align) * align
        if whole != size.value:
            what = f"'{item.name.text}' is {whole} bytes long for {self.scope.label}, not {size.value}"
            self.scope.mistake(size.at, what, f"size {whole}")
        struct_type = self.scope.types.get(item.name.text)
        if struct_type is not None:
            self.scope.types[item.name.text] = replace(struct_type, align=align)
        return model.Struct(**self.scope.common(item), size=size.value, align=align, fields=fields)

    def struct_field(self, entry: syntax.StructField, offset: syntax.Number, end: int) -> model.StructField | None:
        kind = self.scope.lookup_type(entry.type)
        if kind is None:
            return None
        unit = self.scope.word_bits // 8 if entry.pointer else kind.bytes
        count = entry.count.value if entry.count else 0
        align = max(1, unit if entry.pointer else self.alignment(kind))  # of an unknown type: 0
        expected = -(-end // align) * align
        if offset.value != expected or expected != end:
            hint = "" if expected == end else "name the padding as a field, so that no byte is hidden"
            what = f"'{entry.name.text}' is at {offset.value} for {self.scope.label}"
            self.scope.mistake(offset.at, what, f"@ {end}, after the field before", hint)
        return model.StructField(
            **self.scope.common(entry),
            type=kind,
            offset=offset.value,
            count=count,
            pointer=entry.pointer,
            bytes=unit * max(count, 1),
        )

    def alignment(self, kind: model.Type) -> int:
        if not kind.is_struct:
            return kind.align
        struct = next((s for s in self.scope.of(syntax.Struct) if s.name.text == kind.name), None)
        members = (
            [self.scope.types[f.type.text] for f in struct.fields if f.type.text in self.scope.types] if struct else []
        )
        return max((self.alignment(m) for m in members if m.name != kind.name), default=1)
