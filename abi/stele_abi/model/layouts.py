# SPDX-License-Identifier: BSD-2-Clause
"""What lies in memory: types, numbers with names, words cut into fields, structs, and the sizes of objects."""

from __future__ import annotations

from dataclasses import dataclass, field

from stele_abi.model.items import Item, low_mask

WORD_TYPE = "seL4_Word"


@dataclass(frozen=True)
class Type(Item):
    """A type that parameters and struct fields use, under its name in C."""

    kind: str = "integer"  # integer, alias, capability, enum, bitfield, struct
    bits: int = 0  # size in memory
    align: int = 0  # alignment in bytes
    signed: bool = False
    message_bits: int = 0  # bits that a value takes in a message (seL4_Bool: 1)
    base: str = ""  # alias and capability: the type it stands for; enum, bitfield, struct: the item's name

    @property
    def bytes(self) -> int:
        return self.bits // 8

    @property
    def is_capability(self) -> bool:
        return self.kind == "capability"

    @property
    def is_struct(self) -> bool:
        return self.kind == "struct"

    @property
    def is_bitfield(self) -> bool:
        return self.kind == "bitfield"

    @property
    def is_enum(self) -> bool:
        return self.kind == "enum"

    @property
    def is_integer(self) -> bool:
        return self.kind in ("integer", "alias")


@dataclass(frozen=True)
class Constant(Item):
    """A number with a name: a preprocessor macro in C, a `const` in Rust."""

    value: int = 0
    origin: str = "constant"  # constant, or object when an object's size defines it

    @property
    def is_large(self) -> bool:
        """Does not fit an `int` and so needs a suffix in C."""
        return not -(1 << 31) <= self.value < (1 << 31)


@dataclass(frozen=True)
class Member(Item):
    """One enumerator."""

    value: int = 0


@dataclass(frozen=True)
class Enum(Item):
    """An enumeration; `name` is its tag in C. Members are sorted by value, names that share one keep their order."""

    kind: str = (
        "enum"  # enum, errors (of invocations), slots (initial capabilities), labels, objects, syscalls, faults, words
    )
    width: str = "4"  # "4" bytes, or "word"
    bytes: int = 4
    members: list[Member] = field(default_factory=list)

    @property
    def is_word(self) -> bool:
        return self.width == "word"


@dataclass(frozen=True)
class Piece:
    """Bits of one word that hold `width` bits of a field, from its bit `shift` on."""

    word: int
    lsb: int
    width: int
    shift: int = 0

    @property
    def mask(self) -> int:
        return low_mask(self.width)

    @property
    def mask_in_place(self) -> int:
        return low_mask(self.width) << self.lsb


@dataclass(frozen=True)
class BitField(Item):
    """A field of a bitfield block: `width` bits of word `word`, the lowest of them bit `lsb`."""

    word: int = 0
    lsb: int = 0
    width: int = 0
    signed: bool = False  # an address: sign-extended from its top bit when read
    align: int = 0  # low zero bits that are not stored
    split: tuple[Piece, ...] = ()  # all pieces of a field that has several, the lowest first

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.split or (Piece(self.word, self.lsb, self.width),)

    @property
    def msb(self) -> int:
        return self.lsb + self.width - 1

    @property
    def mask(self) -> int:
        """The field's bits before they are shifted into place."""
        return low_mask(self.width)

    @property
    def mask_in_place(self) -> int:
        return low_mask(self.width) << self.lsb


@dataclass(frozen=True)
class Bitfield(Item):
    """A block of words cut into fields. In C the type is `<name>_t`, with an array `words`."""

    words: int = 1
    word_bits: int = 64
    fields: list[BitField] = field(default_factory=list)  # in the order of the description: the order of ..._new()
    union: str = ""  # name of the tagged union that this is a variant of
    tag: int | None = None  # value of the union's tag
    mark: Piece | None = None  # the bits that tell this variant from the others: the tag, or a mark of its own
    mark_value: int = 0

    @property
    def c_type(self) -> str:
        return self.name + "_t"


@dataclass(frozen=True)
class Union(Item):
    """A tagged union: blocks of the same size that carry a tag in the same place. C type `<name>_t`.

    In the kernel's own words each variant can have a mark of its own instead; the tag has width 0 then.
    """

    words: int = 1
    word_bits: int = 64
    tag: BitField = None  # type: ignore[assignment]
    variants: list[Bitfield] = field(default_factory=list)

    @property
    def c_type(self) -> str:
        return self.name + "_t"


@dataclass(frozen=True)
class StructField(Item):
    """A field of a struct in memory."""

    type: Type = None  # type: ignore[assignment]
    offset: int = 0
    count: int = 0  # 0: no array
    pointer: bool = False
    bytes: int = 0  # size of the whole field

    @property
    def is_array(self) -> bool:
        return self.count > 0


@dataclass(frozen=True)
class Struct(Item):
    """A struct in memory, without hidden padding."""

    size: int = 0
    align: int = 0
    fields: list[StructField] = field(default_factory=list)

    @property
    def words(self) -> int:
        """Number of words, for a struct that travels in a message."""
        return len(self.fields)


@dataclass(frozen=True)
class Object(Item):
    """A kernel object type."""

    type_name: str = ""  # enumerator, e.g. seL4_TCBObject
    type_number: int = 0
    enum: str = ""  # tag of the enumeration that lists it
    size: Constant | None = None  # fixed size: log2 of bytes
    min_size: Constant | None = None  # else smallest,
    max_size: Constant | None = None  # largest,
    slot: Constant | None = None  # or log2 of bytes per slot (CNode)
