# SPDX-License-Identifier: BSD-2-Clause
"""The typed model of the contract as one architecture sees it.

A description (`abi/v1/*.abi`) speaks about several architectures at once. `resolve.py` turns it into one `Abi` per
architecture, in which every value is a plain number and nothing is conditional any more. Templates see only this.
Everything that a template could want to compute is a field or a property here, so that templates need no logic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeVar

from stele_abi.diagnostics import MissingItem

WORD_TYPE = "seL4_Word"


def snake(name: str) -> str:
    """`SetMCPriority` -> `set_mc_priority`, `Clean_Data` -> `clean_data`, `CNode` -> `cnode`."""
    name = re.sub(r"CNode|[CV]Space", lambda match: match.group().capitalize(), name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).lower()


def camel(name: str) -> str:
    """`cap_allow_write` -> `CapAllowWrite`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def low_mask(width: int) -> int:
    """A number with the lowest `width` bits set."""
    return (1 << width) - 1


@dataclass(frozen=True)
class Item:
    """What every named thing of the contract carries."""

    name: str
    doc: str = ""
    since: str = ""
    unstable: bool = False
    debug: bool = False
    later: bool = False  # the contract has it, no kernel offers it yet
    source: str = ""  # file of the description, e.g. "tcb.abi"

    @property
    def doc_lines(self) -> list[str]:
        return self.doc.split("\n") if self.doc else []

    @property
    def brief(self) -> str:
        """The first paragraph: what fits beside a name."""
        return self.doc.split("\n\n")[0]

    @property
    def snake(self) -> str:
        return snake(self.name)

    @property
    def screaming(self) -> str:
        return snake(self.name).upper()


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


@dataclass(frozen=True)
class Param(Item):
    """A parameter of an invocation and its place."""

    type: Type = None  # type: ignore[assignment]
    direction: str = "in"  # in, out
    cap: int | None = None  # index in the extra capabilities, or
    word: int | None = None  # first message word,
    words: int = 1  # number of words (2: a 64-bit value on a 32-bit machine; more: a struct)
    lsb: int = 0  # lowest bit in that word
    width: int = 0  # bits of the value
    position: int = 0  # among the capability parameters, or among the others, of this direction
    word_bits: int = 64

    @property
    def is_cap(self) -> bool:
        return self.cap is not None

    @property
    def is_struct(self) -> bool:
        return self.type.is_struct

    @property
    def is_wide(self) -> bool:
        """One value in two words, the less significant first."""
        return not self.is_struct and not self.is_cap and self.words > 1

    @property
    def is_whole_word(self) -> bool:
        return not self.is_cap and not self.is_struct and self.words == 1 and self.width == self.word_bits

    @property
    def mask(self) -> int:
        return low_mask(self.width)


@dataclass(frozen=True)
class Part:
    """What one parameter puts into one message word: `((value >> source_shift) & mask) << shift`."""

    param: Param
    shift: int
    mask: int
    source_shift: int
    whole: bool  # the part fills the word: no mask, no shift

    @property
    def is_first(self) -> bool:
        """The first part of its parameter (a wide parameter has a second one)."""
        return self.source_shift == 0


@dataclass(frozen=True)
class MessageWord:
    """A message word and what it is made of; no parts: it is zero."""

    index: int
    parts: list[Part]


@dataclass(frozen=True)
class Example:
    """A call that the documentation shows: what it does, and what it passes. All other parameters are variables."""

    doc: str = ""
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)  # a number, or names of constants or fields


@dataclass(frozen=True)
class Invocation(Item):
    """An operation on a capability."""

    interface: str = ""
    number: int = 0  # the label in MessageInfo
    label: str = ""  # the label's enumerator
    label_enum: str = ""
    function: str = ""  # name of the C stub
    params: list[Param] = field(default_factory=list)  # in the order of the C stub's arguments
    errors: list[str] = field(default_factory=list)  # enumerators of seL4_Error
    error_docs: dict[str, str] = field(default_factory=dict)  # when they occur, where the description says so
    example: Example = Example()
    in_words: list[MessageWord] = field(default_factory=list)  # without the words of a struct
    out_words: list[MessageWord] = field(default_factory=list)
    in_length: int = 0  # message words in all
    out_length: int = 0

    @property
    def qualified(self) -> str:
        return f"{self.interface}.{self.name}"

    @property
    def inputs(self) -> list[Param]:
        return [p for p in self.params if p.direction == "in"]

    @property
    def outputs(self) -> list[Param]:
        return [p for p in self.params if p.direction == "out"]

    @property
    def caps(self) -> list[Param]:
        """Capability parameters in the order of their extra-cap index."""
        return sorted((p for p in self.inputs if p.cap is not None), key=lambda p: p.cap or 0)

    @property
    def scalars(self) -> list[Param]:
        """Inputs that are neither capabilities nor structs."""
        return [p for p in self.inputs if not p.is_cap and not p.is_struct]

    @property
    def out_scalars(self) -> list[Param]:
        return [p for p in self.outputs if not p.is_struct]

    @property
    def in_struct(self) -> Param | None:
        return next((p for p in self.inputs if p.is_struct), None)

    @property
    def out_struct(self) -> Param | None:
        return next((p for p in self.outputs if p.is_struct), None)

    @property
    def in_length_fixed(self) -> int:
        """Message words before a struct: what the kernel insists on."""
        return self.in_struct.word if self.in_struct is not None else self.in_length  # type: ignore[return-value]


@dataclass(frozen=True)
class Interface(Item):
    """The operations on one type of capability."""

    c_type: str = ""  # seL4_TCB
    invocations: list[Invocation] = field(default_factory=list)

    @property
    def short(self) -> str:
        """Without the architecture's prefix: `ARM_PageTable` -> `PageTable`."""
        return re.sub(r"^(ARM|RISCV|X86|X64)_", "", self.name)


@dataclass(frozen=True)
class SyscallParam(Item):
    """A register that a system call reads or writes."""

    type: Type = None  # type: ignore[assignment]
    direction: str = "in"
    role: str = ""  # number, cap, info, mr0.., reply, dest
    register: str = ""  # x0


@dataclass(frozen=True)
class Syscall(Item):
    """A system call: its number and which registers carry what."""

    number: int = 0
    c_name: str = ""  # enumerator: seL4_SysCall
    function: str = ""  # seL4_Call
    params: list[SyscallParam] = field(default_factory=list)
    sends_message: bool = False  # reads the message registers
    receives_message: bool = False  # writes them

    @property
    def inputs(self) -> list[SyscallParam]:
        return [p for p in self.params if p.direction == "in"]

    @property
    def outputs(self) -> list[SyscallParam]:
        return [p for p in self.params if p.direction == "out"]


@dataclass(frozen=True)
class FaultWord(Item):
    """A word of a fault message (or of a reply to one)."""

    enumerator: str = ""  # seL4_VMFault_IP
    index: int = 0
    register: str = ""  # register of the faulting thread that it mirrors, or ""
    union_field: str = ""  # field of the variant of seL4_Fault that holds it, or ""


@dataclass(frozen=True)
class Fault(Item):
    """A fault type and its message."""

    number: int = 0
    enumerator: str = ""  # seL4_Fault_VMFault
    enum: str = ""  # seL4_VMFault_Msg, "" when there is no message
    words: list[FaultWord] = field(default_factory=list)
    length: int = 0
    reply_enum: str = ""  # seL4_TimeoutReply_Msg, when the reply has a layout of its own
    reply_words: list[FaultWord] = field(default_factory=list)  # words of a reply that go into registers


@dataclass(frozen=True)
class Architecture(Item):
    """What the contract says about the machine."""

    word_bits: int = 64
    parts: list[str] = field(default_factory=list)  # the parts of the description that belong to it
    registers: list[str] = field(default_factory=list)  # all that a thread has, in the kernel's order
    trap: str = ""  # instruction: "svc #0"
    clobbers: list[str] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)  # role -> register: number, cap, info, mr0.., reply, dest

    @property
    def word_bytes(self) -> int:
        return self.word_bits // 8

    @property
    def message_registers(self) -> list[str]:
        return [self.roles[f"mr{i}"] for i in range(len(self.roles)) if f"mr{i}" in self.roles]


Named = TypeVar("Named", bound=Item)


@dataclass
class Abi:
    """The whole contract for one architecture."""

    name: str
    major: int
    minor: int
    arch: Architecture
    types: list[Type] = field(default_factory=list)  # integers, aliases and capabilities; each after what it needs
    constants: list[Constant] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    bitfields: list[Bitfield] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    structs: list[Struct] = field(default_factory=list)
    objects: list[Object] = field(default_factory=list)
    interfaces: list[Interface] = field(default_factory=list)
    syscalls: list[Syscall] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    hash: str = ""  # SHA-256 of the canonical form, hexadecimal

    @property
    def invocations(self) -> list[Invocation]:
        return [i for interface in self.interfaces for i in interface.invocations]

    @property
    def hash_bytes(self) -> list[int]:
        return list(bytes.fromhex(self.hash))

    @property
    def word_bits(self) -> int:
        return self.arch.word_bits

    def enum(self, name: str) -> Enum:
        return self._named("enumeration", self.enums, name)

    def struct(self, name: str) -> Struct:
        return self._named("struct", self.structs, name)

    def bitfield(self, name: str) -> Bitfield:
        return self._named("bitfield", self.bitfields, name)

    def syscall(self, name: str) -> Syscall:
        return self._named("system call", self.syscalls, name)

    def fault(self, name: str) -> Fault:
        return self._named("fault", self.faults, name)

    def constant(self, name: str) -> int:
        return self._named("constant", self.constants, name).value

    def _named(self, kind: str, items: list[Named], name: str) -> Named:
        found = next((item for item in items if item.name == name), None)
        if found is None:
            raise MissingItem(f"the generator needs a {kind} '{name}' on {self.arch.name}")
        return found


@dataclass
class Layout:
    """Words that only the kernel sees (`kernel/cap/layout.abi`): not part of the contract or its hash."""

    word_bits: int
    bitfields: list[Bitfield] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
