# SPDX-License-Identifier: BSD-2-Clause
"""Compares the C headers, as bindgen reads them, with the generated Rust, item by item."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from items import Items


@dataclass
class Comparison:
    """How many items of each kind were compared, and what differs: item -> how."""

    compared: Counter[str] = field(default_factory=Counter)
    differences: dict[str, str] = field(default_factory=dict)

    def add(self, kind: str, name: str, differences: list[str]) -> None:
        self.compared[kind] += 1
        if differences:
            self.differences[name] = "; ".join(differences)


def compare(c: Items, rust: Items) -> Comparison:
    """Everything that either has."""
    result = Comparison()
    for name in sorted(c.constants.keys() | rust.constants.keys()):
        result.add(*constant(name, c, rust))
    for name in sorted(rust.structs):
        compare_struct(result, name, c, rust)
    for name in sorted(types_of(c, rust) - rust.structs.keys()):
        result.add("types", name, named_type(name, c, rust))
    return result


def constant(name: str, c: Items, rust: Items) -> tuple[str, str, list[str]]:
    """A number; that of an enumeration also has a type in C, while a macro fits any."""
    if name not in c.constants or name not in rust.constants:
        return "constants", name, [only(name in c.constants)]
    (c_type, c_value), (rust_type, rust_value) = c.constants[name], rust.constants[name]
    member = c_type in c.aliases
    apart = c_value - rust_value
    equal = apart == 0 if member else apart % (1 << 64) == 0  # bindgen takes all macros for signed
    found = [] if equal else [f"is {c_value} in C, {rust_value} in Rust"]
    if member:
        found += kinds(c.resolve(c_type), rust.resolve(rust_type))
    return "enumerators" if member else "constants", name, found


def only(in_c: bool) -> str:
    return "only in C" if in_c else "only in Rust"


def kinds(c: str, rust: str) -> list[str]:
    return [] if c == rust else [f"is of type {c} in C, {rust} in Rust"]


def compare_struct(result: Comparison, name: str, c: Items, rust: Items) -> None:
    """Size, and each field with offset and type. C's are those that clang measured."""
    target = c.resolve(name)
    if target not in c.structs:
        result.add("structs", name, [only(False)])
        return
    size, c_size = rust.measure(name)[0], c.measured_sizes.get(target)
    result.add("structs", name, [] if size == c_size else [f"has {c_size} bytes in C, {size} in Rust"])
    c_fields, fields = c.structs[target], rust.places(name)
    for part in list(c_fields) + [extra for extra in fields if extra not in c_fields]:
        if part not in fields or part not in c_fields:
            result.add("fields", f"{name}.{part}", [only(part in c_fields)])
            continue
        offset, place = c.measured_offsets.get((target, part)), fields[part]
        found = [] if offset == place.offset else [f"is at {offset} in C, at {place.offset} in Rust"]
        result.add("fields", f"{name}.{part}", found + kinds(c.resolve(c_fields[part]), in_c(place.type, c, rust)))


def in_c(kind: str, c: Items, rust: Items) -> str:
    """A resolved type of Rust as C names it: structs may have another name there."""
    if kind.startswith("*"):
        return f"*{in_c(kind[1:], c, rust)}"
    if kind.startswith("["):
        element, _, count = kind[1:-1].rpartition("; ")
        return f"[{in_c(element, c, rust)}; {count}]"
    return c.resolve(kind) if kind in rust.structs else kind


def types_of(c: Items, rust: Items) -> set[str]:
    """All names of types. C's structs are also known by names that Rust has no use for: `struct X` of `X_t`."""
    known = {c.resolve(name) for name in rust.structs}
    names = c.aliases.keys() | c.structs.keys() | rust.aliases.keys()
    return {name for name in names if c.resolve(name) not in known}


def named_type(name: str, c: Items, rust: Items) -> list[str]:
    """A typedef, or an enumeration with its width."""
    if name not in rust.aliases or name not in c.aliases:
        return [only(name not in rust.aliases)]
    return kinds(c.resolve(name), in_c(rust.resolve(name), c, rust))
