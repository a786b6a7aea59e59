# SPDX-License-Identifier: BSD-2-Clause
"""Boot archives: cpio in the newc form, first member the root task, further members the boot modules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MAGIC = b"070701"
TRAILER = "TRAILER!!!"
HEADER_SIZE = 110


def member(name: str, content: bytes, number: int = 0) -> bytes:
    """One archive member; the fields that say when and by whom are zero, so archives come out identical."""
    encoded = name.encode() + b"\0"
    mode = 0 if name == TRAILER else 0o100644
    fields = (number, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(encoded), 0)
    header = MAGIC + b"".join(b"%08x" % field for field in fields)
    return _padded(header + encoded) + _padded(content)


def archive(members: Iterable[tuple[str, bytes]]) -> bytes:
    """The whole archive from names and contents, in order."""
    parts = [member(name, content, number) for number, (name, content) in enumerate(members, 1)]
    return b"".join(parts) + member(TRAILER, b"")


def members(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and contents of an archive. ValueError when it is none, or is cut short."""
    at = 0
    while True:
        header = data[at : at + HEADER_SIZE]
        if len(header) < HEADER_SIZE or not header.startswith(MAGIC):
            raise ValueError(f"no archive member at byte {at}")
        size, name_size = (int(header[6 + 8 * i : 14 + 8 * i], 16) for i in (6, 11))
        name_end = at + HEADER_SIZE + name_size
        name = data[at + HEADER_SIZE : name_end - 1].decode()
        if name == TRAILER:
            return
        start = _round_up(name_end)
        if start + size > len(data):
            raise ValueError(f"member {name} is cut short")
        yield name, data[start : start + size]
        at = _round_up(start + size)


def _round_up(offset: int) -> int:
    return (offset + 3) & ~3


def _padded(data: bytes) -> bytes:
    return data + bytes(_round_up(len(data)) - len(data))
