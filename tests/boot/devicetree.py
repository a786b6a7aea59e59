# SPDX-License-Identifier: BSD-2-Clause
"""Flattened device trees, read into nodes that can be edited, and written again."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

MAGIC, VERSION, OLDEST_READER = 0xD00DFEED, 17, 16
BEGIN, END, PROPERTY, NOTHING, FINISH = 1, 2, 3, 4, 9
HEADER = struct.Struct(">10I")


def cells(*values: int) -> bytes:
    """Numbers of 32 bits."""
    return b"".join(struct.pack(">I", value) for value in values)


def wide(*values: int) -> bytes:
    """Numbers of 64 bits, two cells each."""
    return b"".join(struct.pack(">Q", value) for value in values)


def text(*words: str) -> bytes:
    """Zero-terminated words."""
    return b"".join(word.encode() + b"\0" for word in words)


@dataclass
class Node:
    """A node: its properties and children, in order."""

    name: str
    properties: dict[str, bytes] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def add(self, name: str, **properties: bytes) -> Node:
        """A new child; others than plain names of properties are set afterwards."""
        child = Node(name, properties)
        self.children.append(child)
        return child

    def cells_of(self, address: int, size: int) -> Node:
        """Sets how many cells the children's addresses and sizes have."""
        self.properties |= {"#address-cells": cells(address), "#size-cells": cells(size)}
        return self

    def child(self, prefix: str) -> Node:
        """The first child whose name starts so."""
        return next(child for child in self.children if child.name.startswith(prefix))

    def all(self):
        """The node and everything below it."""
        yield self
        for child in self.children:
            yield from child.all()

    def reg(self) -> list[tuple[int, int]]:
        """Start and end of each range, with two cells for each number."""
        numbers = struct.unpack(f">{len(self.properties['reg']) // 8}Q", self.properties["reg"])
        return [(start, start + size) for start, size in zip(numbers[::2], numbers[1::2])]


@dataclass
class Tree:
    """A device tree: its root, and the list of reserved memory (start and size)."""

    root: Node
    reservations: list[tuple[int, int]] = field(default_factory=list)

    def compatible(self, word: str) -> Node:
        """The first node that has the word among its `compatible` ones."""
        wanted = word.encode()
        return next(node for node in self.root.all() if wanted in node.properties.get("compatible", b"").split(b"\0"))

    def reserved(self) -> Node:
        """/reserved-memory, which is made if it is not there."""
        for child in self.root.children:
            if child.name == "reserved-memory":
                return child
        return self.root.add("reserved-memory", ranges=b"").cells_of(2, 2)

    def blob(self) -> bytes:
        """The tree in its flattened form."""
        names: dict[str, int] = {}
        structure = _flat(self.root, names) + cells(FINISH)
        strings = text(*names)
        reservations = b"".join(wide(*entry) for entry in [*self.reservations, (0, 0)])
        at = HEADER.size + len(reservations)
        total = at + len(structure) + len(strings)
        header = HEADER.pack(
            MAGIC,
            total,
            at,
            at + len(structure),
            HEADER.size,
            VERSION,
            OLDEST_READER,
            0,
            len(strings),
            len(structure),
        )
        return header + reservations + structure + strings


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _flat(node: Node, names: dict[str, int]) -> bytes:
    parts = [cells(BEGIN), _padded(text(node.name))]
    for name, value in node.properties.items():
        if name not in names:
            names[name] = sum(len(other) + 1 for other in names)
        parts.append(cells(PROPERTY, len(value), names[name]) + _padded(value))
    return b"".join(parts + [_flat(child, names) for child in node.children]) + cells(END)


def read(blob: bytes) -> Tree:
    """The tree of a blob that is in order."""
    _, _, structure, strings, reservations, *_ = HEADER.unpack_from(blob)
    stack = [Node("")]
    at = structure
    while True:
        (token,) = struct.unpack_from(">I", blob, at)
        at += 4
        if token == BEGIN:
            end = blob.index(b"\0", at)
            stack.append(stack[-1].add(blob[at:end].decode()))
            at = end + 4 - end % 4
        elif token == END:
            stack.pop()
        elif token == PROPERTY:
            length, name = struct.unpack_from(">II", blob, at)
            start = strings + name
            key = blob[start : blob.index(b"\0", start)].decode()
            stack[-1].properties[key] = blob[at + 8 : at + 8 + length]
            at += 8 + length + -length % 4
        elif token == FINISH:
            return Tree(stack[0].children[0], list(_reservations(blob, reservations)))


def _reservations(blob: bytes, at: int):
    while (entry := struct.unpack_from(">QQ", blob, at)) != (0, 0):
        yield entry
        at += 16
