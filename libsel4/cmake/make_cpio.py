#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Packs files into a cpio archive (newc), in the order given: the root task first, then the boot modules.

A member is named after its file without `.elf`. The same files give the same archive, byte for byte.
"""

import argparse
import sys
from pathlib import Path

TRAILER = "TRAILER!!!"
LONGEST_NAME = 47  # struct stele_BootRegion holds 48 bytes with the closing zero


def padded(data: bytes) -> bytes:
    """Fills up to a multiple of four bytes, as the format asks for."""
    return data + b"\0" * (-len(data) % 4)


def member(number: int, name: str, mode: int, content: bytes) -> bytes:
    """One archive member: header, name, content."""
    fields = [number, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(name) + 1, 0]
    header = "070701" + "".join(f"{field:08x}" for field in fields)
    return padded(header.encode() + name.encode() + b"\0") + padded(content)


def archive(files: list[Path]) -> bytes:
    """The whole archive; raises ValueError for names that the kernel could not hand on."""
    names = [file.name.removesuffix(".elf") for file in files]
    for name in names:
        if len(name.encode()) > LONGEST_NAME:
            raise ValueError(f"{name}: a member's name has at most {LONGEST_NAME} bytes")
        if names.count(name) > 1:
            raise ValueError(f"{name}: two files would get this name")
    members = [
        member(number, name, 0o100644, file.read_bytes())
        for number, (name, file) in enumerate(zip(names, files), start=1)
    ]
    return b"".join(members) + member(0, TRAILER, 0, b"")


def main() -> int:
    """Command line: OUTPUT ROOT [MODULE...]."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path, help="archive to write")
    parser.add_argument("files", type=Path, nargs="+", help="root task, then boot modules")
    arguments = parser.parse_args()
    try:
        arguments.output.write_bytes(archive(arguments.files))
    except (OSError, ValueError) as error:
        print(f"make_cpio: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
