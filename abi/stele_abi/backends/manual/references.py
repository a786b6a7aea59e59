# SPDX-License-Identifier: BSD-2-Clause
"""The pages about layouts and enumerations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stele_abi import model, rows
from stele_abi.backends.manual.tables import Abis, Table, by_group, numbered
from stele_abi.pages import listing


KINDS: dict[str, tuple[str, rows.Rows, tuple[str, ...]]] = {
    "bitfield": ("bitfields", rows.bitfield_rows, ("Bits", "Field", "Meaning")),
    "union": ("unions", rows.union_rows, ("Bits", "Field", "Meaning")),
    "struct": ("structs", rows.field_rows, ("Offset", "Bytes", "Field", "Meaning")),
    "enum": ("enums", rows.enum_rows, ("Value", "Name", "Meaning")),
}


@dataclass(frozen=True)
class Entry:
    """One layout or enumeration."""

    abis: Abis
    kind: str
    item: Any

    def find(self, abi: model.Abi) -> Any:
        return rows.named(getattr(abi, KINDS[self.kind][0]), self.item.name)

    @property
    def tables(self) -> list[Table]:
        _, rows, head = KINDS[self.kind]
        return by_group(self.abis, self.find, rows, head)

    @property
    def extent(self) -> str:
        """How many bytes it has, where."""
        values = {name: self.bytes_of(found) for name, abi in self.abis.items() if (found := self.find(abi))}
        return numbered(values, self.abis)

    def bytes_of(self, item: Any) -> int:
        if self.kind == "struct":
            return item.size
        return item.bytes if self.kind == "enum" else item.words * item.word_bits // 8


@dataclass
class Reference:
    """A page about layouts and enumerations."""

    file: str
    title: str
    entries: list[Entry]
    text: str = ""


def entries(abis: Abis) -> dict[str, Entry]:
    """All of them by name."""
    made: dict[str, Entry] = {}
    for kind, (attribute, _, _) in KINDS.items():
        for abi in abis.values():
            for item in getattr(abi, attribute):
                made.setdefault(item.name, Entry(abis, kind, item))
    return made


def references(abis: Abis) -> list[Reference]:
    """The pages about layouts and enumerations."""
    every = entries(abis)
    known = {name for page in listing()["reference"] for name in page.get("items", [])} | {"seL4_Fault"}
    rest = {
        "layouts": [e for name, e in every.items() if name not in known and e.kind != "enum"],
        "enums": [e for name, e in every.items() if name not in known and e.kind == "enum"],
    }
    made = []
    for page in listing()["reference"]:
        found = rest[page["rest"]] if "rest" in page else [every[name] for name in page["items"] if name in every]
        made.append(Reference(page["file"], page["title"], found, page.get("text", "").strip("\n")))
    return [page for page in made if page.entries]
