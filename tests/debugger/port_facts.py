# SPDX-License-Identifier: BSD-2-Clause
"""What differs between ports in what the debugger shows, and in how gdb names things."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from stele.ports import AARCH32, AARCH64, Port, port_named

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools/gdb"))

from stele_gdb.layout import Layout  # noqa: E402 (the path above comes first)


@dataclass(frozen=True)
class Facts:
    """Of one port."""

    port: Port
    tables: int  # above a small page
    arguments: tuple[str, str, str]  # registers of a function's first three
    return_address: str  # and where it returns to
    nowhere: int  # in the kernel's window, where no memory is on a machine with 256 MiB
    entry_type: str  # of page tables, for gdb
    root_index: int  # of the root's entry for 0x10000000
    entry_to_nowhere: int  # an entry of the root that claims to be a table
    no_address: int  # where no CSpace has a capability

    @property
    def word_bytes(self) -> int:
        return self.layout.word_bytes

    @property
    def word_mask(self) -> int:
        return self.layout.word_mask

    @property
    def layout(self) -> Layout:
        return Layout(self.port.name)

    def set_bits(self, cap: str, kind: str, field: str, value: int) -> list[str]:
        """Commands for gdb that set a value's bits in a field of a capability of this kind."""
        variant = next(variant for variant in self.layout.description["cap"] if variant["name"] == kind)
        value >>= variant["fields"][field]["align"]
        return [
            f"set {cap}.words[{piece['word']}] |= "
            f"{(value >> piece['shift'] & (1 << piece['width']) - 1) << piece['lsb']:#x}"
            for piece in variant["fields"][field]["pieces"]
        ]


ALL = (
    Facts(
        port=AARCH64,
        tables=3,
        arguments=("x0", "x1", "x2"),
        return_address="x30",
        nowhere=0xFFFF_9000_0000_0000,
        entry_type="unsigned long",
        root_index=0,
        entry_to_nowhere=0x7000_0000_0003,
        no_address=0xFFFF_FFFF_0000_0000,
    ),
    Facts(
        port=AARCH32,
        tables=1,
        arguments=("r0", "r1", "r2"),
        return_address="lr",
        nowhere=0xE000_0000,
        entry_type="unsigned int",
        root_index=0x100,
        entry_to_nowhere=0x7000_0001,
        no_address=0xFFFF_0000,
    ),
)

# The port that is tested; ./stele test says which.
FACTS = next(facts for facts in ALL if facts.port == port_named(os.environ["STELE_TEST_PORT"]))
