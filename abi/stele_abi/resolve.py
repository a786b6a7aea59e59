# SPDX-License-Identifier: BSD-2-Clause
"""From parsed files to one checked model per architecture.

Everything that depends on the architecture is decided here. Something whose value names no alternative for an
architecture does not exist there. Mistakes are collected, so that one run shows all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from stele_abi import model, syntax
from stele_abi.calls import CallResolver
from stele_abi.diagnostics import DescriptionError, Mistake, Position
from stele_abi.scope import Scope

T = TypeVar("T", bound=syntax.Item)

SYSCALL_ENUM = "seL4_Syscall_ID"
FAULT_ENUM = "seL4_Fault_tag"
MAX_BLOCK_WORDS = 64  # of a bitfield or union


@dataclass(frozen=True)
class Version:
    name: str
    major: int
    minor: int


def version_of(files: list[syntax.File]) -> Version:
    """The contract's name and version: exactly one file gives them."""
    given = [file.abi for file in files if file.abi]
    start = Position(files[0].name, 1, 1)
    if not given:
        raise DescriptionError([Mistake(start, "no file says which version this is", "a line such as 'abi stele 1.0'")])
    if len(given) > 1:
        raise DescriptionError([Mistake(given[1][0].at, "the version is given twice", f"only {given[0][0].at}")])
    name, text = given[0]
    major, minor = (int(number) for number in text.split("."))
    return Version(name.text, major, minor)


def resolve(files: list[syntax.File], unstable: bool = False) -> dict[str, model.Abi]:
    """One model per architecture; raises DescriptionError with everything that is wrong."""
    version = version_of(files)
    items = [item for file in files for item in file.items]
    machines = [item for item in items if isinstance(item, syntax.Architecture)]
    if not machines:
        at = Position(files[0].name, 1, 1)
        raise DescriptionError([Mistake(at, "no architecture is described", "architecture aarch64 { word 64 ... }")])
    mistakes = check_parts(files, machines)
    abis = {}
    for machine in machines:
        resolver = Resolver(version, machine, items, unstable)
        abis[machine.name.text] = resolver.run()
        mistakes += resolver.mistakes
    if mistakes:
        raise DescriptionError(mistakes, abis)
    return abis


def resolve_layout(file: syntax.File, word_bits: int) -> model.Layout:
    """The kernel's private words: only bitfields and unions, no architecture."""
    machine = syntax.Architecture(syntax.Name("", Position(file.name, 1, 1)))
    machine.word = syntax.Number(word_bits, machine.name.at)
    resolver = Resolver(Version("layout", 0, 0), machine, file.items, True, private=True)
    layout = model.Layout(word_bits)
    for item in resolver.items:
        if isinstance(item, syntax.Bitfield):
            layout.bitfields.append(resolver.bitfield(item))
        elif isinstance(item, syntax.Union):
            layout.unions.append(resolver.union(item, []))
        else:
            resolver.mistake(item.name.at, f"'{item.name.text}' cannot stand in a layout", "bitfield or union")
    if resolver.mistakes:
        raise DescriptionError(resolver.mistakes)
    return layout


def check_parts(files: list[syntax.File], machines: list[syntax.Architecture]) -> list[Mistake]:
    """Every part that is named must be a part of some architecture."""
    known = {"bits32", "bits64"}
    for machine in machines:
        known |= {machine.name.text, *(part.text for part in machine.parts)}
    mentioned = [file.part for file in files if file.part]
    mentioned += [part for file in files for part in parts_in(file.items)]
    return [
        Mistake(part.at, f"'{part.text}' is no part of any architecture", ", ".join(sorted(known)))
        for part in mentioned
        if part.text not in known
    ]


def parts_in(value: Any) -> list[syntax.Name]:
    """Every part named in a choice anywhere below `value`."""
    if isinstance(value, syntax.Choice):
        return [case.part for case in value.cases if case.part]
    if isinstance(value, list):
        return [part for element in value for part in parts_in(element)]
    if isinstance(value, (syntax.Item, syntax.Sized)):
        return [part for element in vars(value).values() for part in parts_in(element)]
    return []


def overlap(some: Iterable[model.Piece], others: Iterable[model.Piece]) -> int | None:
    """A word in which both have a bit."""
    for one in some:
        for other in others:
            if one.word == other.word and one.mask_in_place & other.mask_in_place:
                return one.word
    return None


class Resolver(Scope):
    """Builds the model of one architecture."""

    def __init__(
        self,
        version: Version,
        machine: syntax.Architecture,
        items: list[syntax.Item],
        unstable: bool,
        private: bool = False,
    ):
        super().__init__(machine, unstable)
        self.version = version
        self.private = private  # words that only the kernel sees: they may use more of the language
        self.items = [item for item in items if self.belongs(item.part) and (unstable or not item.unstable)]

    def of(self, kind: type[T]) -> list[T]:
        return [item for item in self.items if isinstance(item, kind)]

    # -- the whole --
    def run(self) -> model.Abi:
        arch = self.architecture()
        abi = model.Abi(self.version.name, self.version.major, self.version.minor, arch)
        self.declare_types()
        abi.bitfields = [self.bitfield(item) for item in self.of(syntax.Bitfield)]
        abi.unions = self.unions()
        abi.structs = self.structs()
        abi.types = self.ordered_types()
        abi.constants = [c for item in self.of(syntax.Constant) if (c := self.constant(item)) is not None]
        enums = {item.name.text: self.enum(item) for item in self.of(syntax.Enum) if not item.extends}
        self.extend_enums(enums)
        abi.objects = self.objects(enums, abi.constants)
        calls = CallResolver(self, arch, enums, {u.name: u for u in abi.unions})
        abi.interfaces = calls.interfaces([*self.of(syntax.Interface)])
        abi.syscalls = calls.syscalls(self.of(syntax.Syscall), SYSCALL_ENUM)
        abi.faults = calls.faults(self.of(syntax.Fault), FAULT_ENUM)
        abi.enums = [replace(e, members=sorted(e.members, key=lambda m: m.value)) for e in enums.values()]
        self.check_enums(abi.enums)
        return abi

    def architecture(self) -> model.Architecture:
        item = self.machine
        registers = [name.text for name in item.registers]
        self.unique(item.registers, "register")
        roles: dict[str, str] = {}
        for role, names in item.roles:
            for index, name in enumerate(names):
                if name.text not in registers:
                    self.mistake(name.at, f"'{name.text}' is no register of {item.name.text}", ", ".join(registers))
                roles[f"mr{index}" if role.text == "message" else role.text] = name.text
            if role.text not in ("number", "cap", "info", "message", "reply", "dest", "stack"):
                self.mistake(role.at, f"'{role.text}' is no role", "number, cap, info, message, reply, dest or stack")
        if item.word is None or item.word.value not in (32, 64):
            self.mistake(item.name.at, f"the word size of {item.name.text} is missing or odd", "word 32 or word 64")
        return model.Architecture(
            **self.common(item),
            word_bits=self.word_bits,
            parts=[part.text for part in item.parts],
            registers=registers,
            trap=item.trap,
            clobbers=[name.text for name in item.clobbers],
            roles=roles,
        )

    # -- types --
    def declare_types(self) -> None:
        """Makes every type known by name before anything uses it."""
        for item in self.of(syntax.Type):
            self.declare(item, self.integer(item))
        for item in self.of(syntax.Enum):
            if not item.extends:
                bits = 32 if item.width != "word" else self.word_bits
                self.declare(item, self.plain(item, "enum", item.name.text, bits))
        for bits_item in [*self.of(syntax.Bitfield), *(u for u in self.of(syntax.Union) if not u.extends)]:
            words = self.block_words(bits_item)
            made = self.plain(bits_item, "bitfield", bits_item.name.text + "_t", words * self.word_bits)
            self.declare(bits_item, replace(made, align=self.word_bits // 8))
        for struct in self.of(syntax.Struct):
            size = struct.size.pick(self.belongs)
            if size is not None:
                self.declare(struct, self.plain(struct, "struct", struct.name.text, size.value * 8))
        self.resolve_aliases()

    def plain(self, item: syntax.Item, kind: str, name: str, bits: int) -> model.Type:
        fields = {**self.common(item), "name": name}
        return model.Type(**fields, kind=kind, bits=bits, align=bits // 8, message_bits=bits, base=item.name.text)

    def integer(self, item: syntax.Type) -> model.Type:
        common = self.common(item)
        if item.form in ("alias", "capability"):
            return model.Type(**common, kind=item.form, base=item.base.text if item.base else "")
        bits = self.word_bits if item.form == "word" else item.bits.value if item.bits else 0
        if bits not in (8, 16, 32, 64):
            self.mistake(item.bits.at if item.bits else item.name.at, f"no integer has {bits} bits", "8, 16, 32 or 64")
            bits = 8
        message = item.message.value if item.message else bits
        if not 0 < message <= bits and item.message:
            self.mistake(item.message.at, f"{message} bits of a message do not fit a type of {bits}", f"1 to {bits}")
        align = bits // 8
        signed = item.form == "signed"
        return model.Type(**common, kind="integer", bits=bits, align=align, signed=signed, message_bits=message)

    def resolve_aliases(self) -> None:
        """Gives aliases the size of what they stand for."""
        for item in self.of(syntax.Type):
            if item.base is None:
                continue
            seen, base = {item.name.text}, item.base
            while True:
                target = self.types.get(base.text)
                if target is None:
                    self.unknown_type(base)
                    break
                if base.text in seen:
                    self.mistake(base.at, f"'{item.name.text}' stands for itself", "a type that is defined otherwise")
                    break
                seen.add(base.text)
                if target.kind not in ("alias", "capability"):
                    old = self.types[item.name.text]
                    self.types[item.name.text] = replace(
                        old,
                        bits=target.bits,
                        align=target.align,
                        signed=target.signed,
                        message_bits=target.message_bits,
                    )
                    break
                base = syntax.Name(target.base, base.at)

    def ordered_types(self) -> list[model.Type]:
        """Integers, aliases and capabilities, each after what it stands for."""
        done: list[model.Type] = []
        pending = [self.types[item.name.text] for item in self.of(syntax.Type) if item.name.text in self.types]
        while pending:
            ready = [t for t in pending if not t.base or t.base not in {p.name for p in pending}]
            if not ready:
                break
            done += ready
            pending = [t for t in pending if t not in ready]
        return done

    # -- constants and enums --
    def constant(self, item: syntax.Constant) -> model.Constant | None:
        number = item.value.pick(self.belongs)
        if number is None:
            return None
        self.announce(item.name.text, item.name.at)
        return model.Constant(**self.common(item), value=number.value)

    def enum(self, item: syntax.Enum) -> model.Enum:
        if item.width not in ("4", "word"):
            self.mistake(item.width_at or item.name.at, f"an enumeration cannot have width {item.width}", "4 or word")
        size = self.word_bits // 8 if item.width == "word" else 4
        return model.Enum(**self.common(item), kind=item.kind, width=item.width, bytes=size, members=self.members(item))

    def members(self, item: syntax.Enum) -> list[model.Member]:
        members = []
        for entry in item.members:
            number = entry.value.pick(self.belongs)
            if number is not None and (self.unstable or not entry.unstable):
                self.announce(entry.name.text, entry.name.at)
                members.append(model.Member(**self.common(entry, item), value=number.value))
                self.numbers[entry.name.text] = number
        return members

    def extend_enums(self, enums: dict[str, model.Enum]) -> None:
        for item in self.of(syntax.Enum):
            if item.extends and item.name.text in enums:
                enums[item.name.text].members.extend(self.members(item))
            elif item.extends:
                self.mistake(item.name.at, f"there is no enumeration '{item.name.text}' to extend")

    def check_enums(self, enums: list[model.Enum]) -> None:
        """Errors and slots are numbered without doubles; values fit the width."""
        for enum in enums:
            bits = self.word_bits if enum.is_word else 32
            seen: dict[int, str] = {}
            for member in enum.members:
                at = self.numbers[member.name].at if member.name in self.numbers else self.positions.get(member.name)
                if at is None:
                    continue
                if not -(1 << (bits - 1)) <= member.value < (1 << bits):
                    self.mistake(at, f"{member.value} does not fit an enumeration of {bits} bits")
                if enum.kind in ("errors", "slots") and member.value in seen:
                    other = seen[member.value]
                    self.mistake(
                        at, f"{member.name} has the number {member.value}, as {other} has", "a number of its own"
                    )
                seen.setdefault(member.value, member.name)

    # -- bitfields --
    def bit_field(self, item: syntax.BitField, words: int, block: syntax.Item) -> model.BitField | None:
        place = item.bits.pick(self.belongs)
        if place is None:
            return None
        pieces = [p for bits in reversed(place.ranges) if (p := self.field_at(item, bits, words)) is not None]
        if len(pieces) != len(place.ranges) or not self.place_is_allowed(item, place):
            return None
        made = replace(pieces[0], align=place.align.value if place.align else 0, since=item.since or block.since)
        width = sum(piece.width for piece in pieces)
        if width + made.align > self.word_bits:
            what = f"'{item.name.text}' has values of {width + made.align} bits"
            self.mistake(place.at, what, f"at most {self.word_bits}")
        if len(pieces) > 1:
            return replace(made, width=width, split=self.split(pieces))
        return replace(made, signed=place.address and made.width + made.align < self.word_bits)

    def place_is_allowed(self, item: syntax.BitField, place: syntax.BitPlace) -> bool:
        """What C programs see is plain; an address in pieces would have its sign in the middle of nowhere."""
        name = item.name.text
        if not self.private and (place.address or place.align or len(place.ranges) > 1):
            self.mistake(place.at, f"'{name}' is no plain range of bits", "w0[7:4]", "the rest is for kernel words")
            return False
        if place.address and len(place.ranges) > 1:
            self.mistake(place.at, f"the address '{name}' is in pieces", "one range of bits")
            return False
        return True

    def split(self, fields: list[model.BitField]) -> tuple[model.Piece, ...]:
        """The pieces of a field, the lowest first."""
        made, shift = [], 0
        for one in fields:
            made.append(model.Piece(one.word, one.lsb, one.width, shift))
            shift += one.width
        return tuple(made)

    def block_words(self, item: syntax.Bitfield | syntax.Union) -> int:
        """How many words a block has."""
        if item.words is None:
            return 1
        words = item.words.pick(self.belongs) if isinstance(item.words, syntax.Choice) else item.words
        if words is None:
            self.mistake(item.words.at, f"'{item.name.text}' has no number of words for {self.label}", "words ... for")
            return 1
        if not 1 <= words.value <= MAX_BLOCK_WORDS:
            what = f"'{item.name.text}' has {words.value} words"
            self.mistake(words.at, what, f"1 to {MAX_BLOCK_WORDS}")
            return 1
        return words.value

    def field_at(self, item: syntax.Item, bits: syntax.BitRange, words: int) -> model.BitField | None:
        word = 0 if bits.word is None else bits.word
        high = self.word_bits - 1 if bits.high is None else bits.high
        low = 0 if bits.low is None else bits.low
        name = item.name.text
        if bits.word is None and words > 1:
            self.mistake(bits.at, f"'{name}' does not say in which of {words} words it is", "w0[...] or w1[...]")
            return None
        if word >= words:
            self.mistake(bits.at, f"'{name}' is in word {word} of {words}", f"w0 to w{words - 1}")
            return None
        if high < low:
            self.mistake(bits.at, f"'{name}' has its bits in the wrong order", f"[{low}:{high}], the highest first")
            return None
        if high >= self.word_bits:
            self.mistake(bits.at, f"'{name}' ends at bit {high} of a word of {self.word_bits} bits")
            return None
        return model.BitField(**self.common(item), word=word, lsb=low, width=high - low + 1)

    def bit_fields(self, items: list[syntax.BitField], words: int, block: syntax.Item) -> list[model.BitField]:
        fields = [f for item in items if (f := self.bit_field(item, words, block)) is not None]
        self.unique([item.name for item in items if item.bits.pick(self.belongs)], "field")
        at = {item.name.text: (b.at if (b := item.bits.pick(self.belongs)) else item.name.at) for item in items}
        self.check_overlap(fields, at)
        return fields

    def check_overlap(self, fields: list[model.BitField], at: dict[str, Position]) -> None:
        for index, one in enumerate(fields):
            for other in fields[:index]:
                if (word := overlap(one.pieces, other.pieces)) is not None:
                    self.mistake(at[one.name], f"'{one.name}' overlaps '{other.name}' in word {word}")
            if any(overlap([piece], one.pieces[:i]) is not None for i, piece in enumerate(one.pieces)):
                self.mistake(at[one.name], f"the pieces of '{one.name}' overlap")

    def bitfield(self, item: syntax.Bitfield) -> model.Bitfield:
        words = self.block_words(item)
        fields = self.bit_fields(item.fields, words, item)
        return model.Bitfield(**self.common(item), words=words, word_bits=self.word_bits, fields=fields)

    def unions(self) -> list[model.Union]:
        items = self.of(syntax.Union)
        bases = {item.name.text: item for item in items if not item.extends}
        extra: dict[str, list[syntax.Variant]] = {name: [] for name in bases}
        for item in items:
            if item.extends and item.name.text not in bases:
                self.mistake(item.name.at, f"there is no union '{item.name.text}' to extend")
            elif item.extends:
                extra[item.name.text] += item.variants
        return [self.union(item, extra[name]) for name, item in bases.items()]

    def union(self, item: syntax.Union, extra: list[syntax.Variant]) -> model.Union:
        words = self.block_words(item)
        tag = self.tag(item, words)
        items = [*item.variants, *extra]
        variants = [self.variant(v, item, words, tag) for v in items]
        self.unique([v.name for v in items], "variant")
        self.check_tags(items, tag)
        self.check_marks(variants, {v.name.text: v.name.at for v in items})
        variants.sort(key=lambda v: v.tag or 0)
        return model.Union(**self.common(item), words=words, word_bits=self.word_bits, tag=tag, variants=variants)

    def tag(self, item: syntax.Union, words: int) -> model.BitField:
        """The tag's place; no bits if each variant has a mark of its own."""
        place = item.tag_bits.pick(self.belongs) if item.tag_bits else None
        name = item.tag_name or item.name
        if place is not None and (place.address or place.align or len(place.ranges) > 1):
            self.mistake(place.at, f"the tag '{name.text}' is no plain range of bits", "w0[7:4]")
        tag = self.field_at(syntax.Item(name), place.ranges[0], words) if place else None
        if tag is None and not (self.private and place is None):
            self.mistake(item.name.at, f"the tag of '{item.name.text}' has no place")
        return tag or model.BitField(name.text)

    def variant(self, item: syntax.Variant, union: syntax.Union, words: int, tag: model.BitField) -> model.Bitfield:
        fields = self.bit_fields(item.fields, words, union)
        at = {f.name.text: f.name.at for f in item.fields}
        mark, value = self.mark(item, words) if not tag.width else (tag.pieces[0], item.tag.value)
        what = "the mark" if not tag.width else f"the tag '{tag.name}' of '{union.name.text}'"
        for one in fields:
            if overlap(one.pieces, [mark]) is not None:
                self.mistake(at[one.name], f"'{one.name}' overlaps {what}")
        return model.Bitfield(
            **self.common(item, union),
            words=words,
            word_bits=self.word_bits,
            fields=fields,
            union=union.name.text,
            tag=item.tag.value,
            mark=mark,
            mark_value=value,
        )

    def mark(self, item: syntax.Variant, words: int) -> tuple[model.Piece, int]:
        """The bits by which a variant is known, and their value."""
        mark = item.mark.pick(self.belongs) if item.mark else None
        if mark is None:
            what = f"nothing tells '{item.name.text}' from the other variants for {self.label}"
            self.mistake(item.name.at, what, "mark w0[3:0] = 1, or a tag of the union")
            return model.Piece(0, 0, 0), 0
        made = self.field_at(item, mark.bits, words)
        if made is None:
            return model.Piece(0, 0, 0), 0
        if not 0 <= mark.value.value <= made.mask:
            what = f"the mark {mark.value.value} does not fit {made.width} bits"
            self.mistake(mark.value.at, what, f"0 to {made.mask}")
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
                    self.mistake(at[one.name], what, "one word for all of them")
                shared = a.mask_in_place & b.mask_in_place
                if not (one.mark_value << a.lsb ^ other.mark_value << b.lsb) & shared and one.tag != other.tag:
                    self.mistake(at[one.name], f"a block can be both '{one.name}' and '{other.name}'")

    def check_tags(self, variants: list[syntax.Variant], tag: model.BitField) -> None:
        seen: dict[int, str] = {}
        for variant in variants:
            value = variant.tag.value
            if value in seen:
                self.mistake(variant.tag.at, f"'{variant.name.text}' has the tag {value}, as '{seen[value]}' has")
            if tag.width and not 0 <= value <= tag.mask:
                self.mistake(variant.tag.at, f"the tag {value} does not fit {tag.width} bits", f"0 to {tag.mask}")
            seen[value] = variant.name.text

    # -- structs --
    def structs(self) -> list[model.Struct]:
        """Structs, each after those that it contains."""
        pending = [s for item in self.of(syntax.Struct) if (s := self.struct(item)) is not None]
        done: list[model.Struct] = []
        while pending:
            names = {s.name for s in pending}
            ready = [s for s in pending if not any(f.type.name in names and not f.pointer for f in s.fields)]
            if not ready:
                self.mistake(self.positions[pending[0].name], f"'{pending[0].name}' contains itself")
                break
            done += ready
            pending = [s for s in pending if s not in ready]
        return done

    def struct(self, item: syntax.Struct) -> model.Struct | None:
        size = item.size.pick(self.belongs)
        if size is None:
            return None
        fields: list[model.StructField] = []
        end, align = 0, 1
        for entry in item.fields:
            offset = entry.offset.pick(self.belongs)
            made = self.struct_field(entry, offset, end) if offset is not None else None
            if made is not None:
                fields.append(made)
                end = made.offset + made.bytes
                align = max(align, self.word_bits // 8 if made.pointer else made.type.align)
        self.unique([e.name for e in item.fields if e.offset.pick(self.belongs) is not None], "field")
        whole = -(-end // align) * align
        if whole != size.value:
            what = f"'{item.name.text}' is {whole} bytes long for {self.label}, not {size.value}"
            self.mistake(size.at, what, f"size {whole}")
        struct_type = self.types.get(item.name.text)
        if struct_type is not None:
            self.types[item.name.text] = replace(struct_type, align=align)
        return model.Struct(**self.common(item), size=size.value, align=align, fields=fields)

    def struct_field(self, entry: syntax.StructField, offset: syntax.Number, end: int) -> model.StructField | None:
        kind = self.lookup_type(entry.type)
        if kind is None:
            return None
        unit = self.word_bits // 8 if entry.pointer else kind.bytes
        count = entry.count.value if entry.count else 0
        align = max(1, unit if entry.pointer else self.alignment(kind))  # of an unknown type: 0
        expected = -(-end // align) * align
        if offset.value != expected or expected != end:
            hint = "" if expected == end else "name the padding as a field, so that no byte is hidden"
            what = f"'{entry.name.text}' is at {offset.value} for {self.label}"
            self.mistake(offset.at, what, f"@ {end}, after the field before", hint)
        return model.StructField(
            **self.common(entry),
            type=kind,
            offset=offset.value,
            count=count,
            pointer=entry.pointer,
            bytes=unit * max(count, 1),
        )

    def alignment(self, kind: model.Type) -> int:
        if not kind.is_struct:
            return kind.align
        struct = next((s for s in self.of(syntax.Struct) if s.name.text == kind.name), None)
        members = [self.types[f.type.text] for f in struct.fields if f.type.text in self.types] if struct else []
        return max((self.alignment(m) for m in members if m.name != kind.name), default=1)

    # -- objects --
    def objects(self, enums: dict[str, model.Enum], constants: list[model.Constant]) -> list[model.Object]:
        objects: list[model.Object] = []
        seen: dict[int, str] = {}
        for item in self.of(syntax.Object):
            number = item.type_number.pick(self.belongs) if item.type_number else None
            if number is None or item.type_name is None or item.enum is None:
                continue
            if number.value in seen:
                what = f"object '{item.name.text}' has the type number {number.value}, as '{seen[number.value]}' has"
                self.mistake(number.at, what, "a number of its own")
            seen[number.value] = item.name.text
            if item.enum.text in enums:
                common = {**self.brief(item), "name": item.type_name.text}
                member = model.Member(**common, value=number.value)
                enums[item.enum.text].members.append(member)
                self.announce(item.type_name.text, item.type_name.at)
            else:
                self.mistake(item.enum.at, f"there is no enumeration '{item.enum.text}'")
            objects.append(self.object(item, number.value, constants))
        return sorted(objects, key=lambda o: o.type_number)

    def object(self, item: syntax.Object, number: int, constants: list[model.Constant]) -> model.Object:
        def sized(line: syntax.Sized | None) -> model.Constant | None:
            value = line.value.pick(self.belongs) if line else None
            if line is None or value is None:
                return None
            if not 0 < value.value < self.word_bits:
                what = f"'{line.name.text}' = {value.value} is no size of an object"
                self.mistake(value.at, what, f"the binary logarithm of the bytes, 1 to {self.word_bits - 1}")
            self.announce(line.name.text, line.name.at)
            common = {**self.brief(item), "name": line.name.text}
            made = model.Constant(**common, value=value.value, origin="object")
            constants.append(made)
            return made

        if not (item.size or item.min_size or item.slot):
            self.mistake(item.name.at, f"object '{item.name.text}' has no size", "size, size from or slot")
        return model.Object(
            **self.common(item),
            type_name=item.type_name.text if item.type_name else "",
            type_number=number,
            enum=item.enum.text if item.enum else "",
            size=sized(item.size),
            min_size=sized(item.min_size),
            max_size=sized(item.max_size),
            slot=sized(item.slot),
        )
