# SPDX-License-Identifier: BSD-2-Clause
"""The typed model of the contract as one architecture sees it.

A description (`abi/v1/*.abi`) speaks about several architectures at once. `resolve` turns it into one `Abi` per
architecture, in which every value is a plain number and nothing is conditional any more. Templates see only this.
Everything that a template could want to compute is a field or a property here, so that templates need no logic.
"""

from stele_abi.model.calls import (
    Example,
    Fault,
    FaultWord,
    Interface,
    Invocation,
    MessageWord,
    Param,
    Part,
    Syscall,
    SyscallParam,
)
from stele_abi.model.contract import Abi, Architecture, Layout
from stele_abi.model.items import Item, camel, low_mask, plain, snake
from stele_abi.model.layouts import (
    WORD_TYPE,
    Bitfield,
    BitField,
    Constant,
    Enum,
    Member,
    Object,
    Piece,
    Struct,
    StructField,
    Type,
    Union,
)

__all__ = [
    "WORD_TYPE",
    "Abi",
    "Architecture",
    "BitField",
    "Bitfield",
    "Constant",
    "Enum",
    "Example",
    "Fault",
    "FaultWord",
    "Interface",
    "Invocation",
    "Item",
    "Layout",
    "Member",
    "MessageWord",
    "Object",
    "Param",
    "Part",
    "Piece",
    "Struct",
    "StructField",
    "Syscall",
    "SyscallParam",
    "Type",
    "Union",
    "camel",
    "low_mask",
    "plain",
    "snake",
]
