# SPDX-License-Identifier: BSD-2-Clause
"""What crosses the system-call boundary: invocations with their messages, system calls, faults."""

from __future__ import annotations

from dataclasses import dataclass, field

from stele_abi.model.items import Item, low_mask, plain
from stele_abi.model.layouts import Type


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
    def arguments(self) -> list[Param]:
        """What a stub takes after the invoked capability: the inputs, and structs for what comes back."""
        return [p for p in self.params if p.direction == "in" or p.is_struct]

    @property
    def result_type(self) -> str:
        """What a stub returns: the error, or a struct of the error and the outputs."""
        return f"{self.function}_t" if self.out_scalars else "seL4_Error"

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
        """Without the architecture's prefix."""
        return plain(self.name)


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
