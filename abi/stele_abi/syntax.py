# SPDX-License-Identifier: BSD-2-Clause
"""What the parser makes of a description file: the text's structure, with positions, nothing checked yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from stele_abi.diagnostics import Position

T = TypeVar("T")


@dataclass(frozen=True)
class Name:
    text: str
    at: Position


@dataclass(frozen=True)
class Number:
    value: int
    at: Position
    text: str = ""  # as it is written


@dataclass(frozen=True)
class Case(Generic[T]):
    """One of the alternatives of a choice: the part it is for (None: every one)."""

    part: Name | None
    value: T


@dataclass(frozen=True)
class Choice(Generic[T]):
    """Something that can depend on the architecture."""

    cases: list[Case[T]]
    at: Position

    def pick(self, belongs: Callable[[str], bool]) -> T | None:
        """The first alternative whose part the architecture belongs to; None when there is none."""
        for case in self.cases:
            if case.part is None or belongs(case.part.text):
                return case.value
        return None


@dataclass(frozen=True)
class BitRange:
    word: int | None
    high: int | None
    low: int | None
    at: Position


@dataclass(frozen=True)
class BitPlace:
    """Where the bits of a field are, in one piece or several, the highest first."""

    ranges: list[BitRange]
    address: bool  # sign-extended when read
    align: Number | None  # low zero bits that are not stored
    at: Position


@dataclass(frozen=True)
class Mark:
    """Bits with a value that only one variant of a union has."""

    bits: BitRange
    value: Number
    at: Position


@dataclass(frozen=True)
class Place:
    """Where a parameter stands: an extra capability, or bits of message words."""

    at: Position
    cap: int | None = None
    first: int | None = None
    last: int | None = None
    open_end: bool = False
    high: int | None = None
    low: int | None = None


@dataclass
class Item:
    name: Name
    doc: str = ""
    since: str = ""
    unstable: bool = False
    debug: bool = False
    later: bool = False
    part: str = ""
    source: str = ""


@dataclass
class Architecture(Item):
    word: Number | None = None
    parts: list[Name] = field(default_factory=list)
    registers: list[Name] = field(default_factory=list)
    trap: str = ""
    clobbers: list[Name] = field(default_factory=list)
    roles: list[tuple[Name, list[Name]]] = field(default_factory=list)


@dataclass
class Type(Item):
    form: str = ""  # word, unsigned, signed, alias, capability
    bits: Number | None = None
    message: Number | None = None
    base: Name | None = None


@dataclass
class Constant(Item):
    value: Choice[Number] = None  # type: ignore[assignment]


@dataclass
class Member(Item):
    value: Choice[Number] = None  # type: ignore[assignment]


@dataclass
class Enum(Item):
    kind: str = "enum"
    width: str = "4"
    width_at: Position | None = None
    members: list[Member] = field(default_factory=list)
    extends: bool = False


@dataclass
class BitField(Item):
    bits: Choice[BitPlace] = None  # type: ignore[assignment]


@dataclass
class Bitfield(Item):
    words: Number | None = None
    fields: list[BitField] = field(default_factory=list)


@dataclass
class Variant(Item):
    tag: Number = None  # type: ignore[assignment]
    mark: Choice[Mark] | None = None
    fields: list[BitField] = field(default_factory=list)


@dataclass
class Union(Item):
    words: Choice[Number] | None = None
    tag_name: Name | None = None
    tag_bits: Choice[BitPlace] | None = None
    variants: list[Variant] = field(default_factory=list)
    extends: bool = False


@dataclass
class StructField(Item):
    type: Name = None  # type: ignore[assignment]
    pointer: bool = False
    count: Number | None = None
    offset: Choice[Number] = None  # type: ignore[assignment]


@dataclass
class Struct(Item):
    size: Choice[Number] = None  # type: ignore[assignment]
    fields: list[StructField] = field(default_factory=list)


@dataclass
class Sized:
    """A constant that an object's size defines."""

    name: Name
    value: Choice[Number]


@dataclass
class Object(Item):
    type_name: Name | None = None
    type_number: Choice[Number] | None = None
    enum: Name | None = None
    size: Sized | None = None
    min_size: Sized | None = None
    max_size: Sized | None = None
    slot: Sized | None = None


@dataclass
class Parameter(Item):
    direction: str = "in"
    type: Name = None  # type: ignore[assignment]
    place: Choice[Place] = None  # type: ignore[assignment]


@dataclass
class Error(Item):
    """An error that an invocation names; its documentation says when."""


@dataclass
class ExampleValue:
    """What an example passes for a parameter: a number, or names."""

    name: Name
    terms: list[Number] | list[Name]


@dataclass
class Example:
    doc: str = ""
    values: list[ExampleValue] = field(default_factory=list)


@dataclass
class Invocation(Item):
    number: Choice[Number] = None  # type: ignore[assignment]
    label: Name = None  # type: ignore[assignment]
    labels: Name = None  # type: ignore[assignment]
    params: list[Parameter] = field(default_factory=list)
    errors: list[Error] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)
    reserved: list[Number] = field(default_factory=list)


@dataclass
class Interface(Item):
    invocations: list[Invocation] = field(default_factory=list)
    extends: bool = False


@dataclass
class SyscallParameter(Item):
    direction: str = "in"
    type: Name = None  # type: ignore[assignment]
    role: Name = None  # type: ignore[assignment]


@dataclass
class Syscall(Item):
    number: Number = None  # type: ignore[assignment]
    function: Name | None = None
    params: list[SyscallParameter] = field(default_factory=list)
    sends: bool = False
    receives: bool = False


@dataclass
class FaultWord(Item):
    index: Number = None  # type: ignore[assignment]
    register: Choice[Name] | None = None
    union_field: Name | None = None


@dataclass
class Fault(Item):
    number: Number = None  # type: ignore[assignment]
    width: str = "word"
    width_at: Position | None = None
    words: list[FaultWord] = field(default_factory=list)
    length: Number | None = None
    reply_registers: bool = False
    reply_name: Name | None = None
    reply_words: list[FaultWord] = field(default_factory=list)
    reply_length: Number | None = None


@dataclass
class File:
    """One parsed file."""

    name: str
    abi: tuple[Name, str] | None = None
    part: Name | None = None
    since: str = ""
    items: list[Item] = field(default_factory=list)
