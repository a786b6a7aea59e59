# SPDX-License-Identifier: BSD-2-Clause
"""What every named thing of the contract carries, and how its name is written in other languages."""

from __future__ import annotations

import re
from dataclasses import dataclass


def snake(name: str) -> str:
    """`SetMCPriority` -> `set_mc_priority`, `Clean_Data` -> `clean_data`, `CNode` -> `cnode`."""
    name = re.sub(r"CNode|[CV]Space", lambda match: match.group().capitalize(), name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).lower()


def camel(name: str) -> str:
    """`cap_allow_write` -> `CapAllowWrite`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def plain(name: str) -> str:
    """Without the architecture's prefix: `ARM_PageTable` -> `PageTable`."""
    return re.sub(r"^(ARM|RISCV|X86|X64)_", "", name)


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
