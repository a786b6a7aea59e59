# SPDX-License-Identifier: BSD-2-Clause
"""The Rust types of what the contract describes."""

from __future__ import annotations

from stele_abi.model import Constant, Enum, StructField, Type

INTEGERS = {(8, False): "u8", (16, False): "u16", (32, False): "u32", (64, False): "u64"}
INTEGERS |= {(bits, True): name.replace("u", "i") for (bits, _), name in INTEGERS.items()}


def integer_type(type_: Type) -> str:
    """The Rust integer that an integer type of the contract is."""
    return INTEGERS[type_.bits, type_.signed]


def enum_type(enum: Enum) -> str:
    """The Rust integer of an enumeration: as wide as in C, signed only when a member is negative."""
    signed = any(member.value < 0 for member in enum.members)
    return INTEGERS[enum.bytes * 8, signed]


def constant_type(constant: Constant) -> str:
    """Constants are words; a negative one is a signed 64-bit number."""
    return "i64" if constant.value < 0 else "seL4_Word"


def field_type(field: StructField) -> str:
    """The type of a struct's field."""
    name = f"*mut {field.type.name}" if field.pointer else field.type.name
    return f"[{name}; {field.count}]" if field.is_array else name


def field_default(field: StructField) -> str:
    """The value of a struct's field that is all zero bits."""
    value = "core::ptr::null_mut()" if field.pointer else zero(field.type)
    return f"[{value}; {field.count}]" if field.is_array else value


def zero(type_: Type) -> str:
    """The zero of a type."""
    return "0" if type_.is_integer or type_.is_capability or type_.is_enum else f"{type_.name}::zeroed()"
