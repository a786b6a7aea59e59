# SPDX-License-Identifier: BSD-2-Clause
"""The pages about objects and the operations on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from stele_abi import model, rows
from stele_abi.backends.manual.calls import Operation
from stele_abi.backends.manual.tables import ABSENT, Abis, Table, architectures, code
from stele_abi.pages import listing, own_page


@dataclass(frozen=True)
class InterfacePart:
    """An interface on its page."""

    item: model.Interface
    operations: list[Operation]
    architectures: str


@dataclass(frozen=True)
class ObjectPart:
    """What an object is on some architectures."""

    name: str
    doc: str
    where: str  # names of the architectures; nothing if it is the same on all


@dataclass
class Subject:
    """A page about objects and the operations on them."""

    file: str
    title: str
    abis: Abis
    object_names: list[str] = field(default_factory=list)
    interface_names: list[str] = field(default_factory=list)

    @property
    def objects(self) -> list[model.Object]:
        return [found for name in self.object_names if (found := first(self.abis, "objects", name))]

    @property
    def object_parts(self) -> list[ObjectPart]:
        """The objects, each once for all architectures that describe it in the same words."""
        made = []
        for name in self.object_names:
            docs: dict[str, list[str]] = {}
            for arch, abi in self.abis.items():
                if item := rows.named(abi.objects, name):
                    docs.setdefault(item.doc, []).append(arch)
            made += [ObjectPart(name, d, "" if len(w) == len(self.abis) else ", ".join(w)) for d, w in docs.items()]
        return made

    @property
    def interfaces(self) -> list[InterfacePart]:
        """Those that any architecture has, with all operations that any has."""
        made = []
        for name in self.interface_names:
            item = first(self.abis, "interfaces", name)
            if item is None:
                continue
            found: dict[str, model.Invocation] = {}
            for abi in self.abis.values():
                for interface in (i for i in abi.interfaces if i.name == name):
                    for invocation in interface.invocations:
                        found.setdefault(invocation.name, invocation)
            where = [n for n, abi in self.abis.items() if any(i.name == name for i in abi.interfaces)]
            operations = [Operation(self.abis, item, i) for i in found.values()]
            made.append(InterfacePart(item, operations, architectures(self.abis, where)))
        return made

    @property
    def sizes(self) -> Table | None:
        return sizes(self.abis, self.object_names) if self.objects else None


def first(abis: Abis, kind: str, name: str) -> Any:
    """An item as the first architecture that has it sees it."""
    return next((item for abi in abis.values() for item in getattr(abi, kind) if item.name == name), None)


def sizes(abis: Abis, names: Iterable[str]) -> Table:
    """Type number and size of objects, a column for each architecture."""
    lines = []
    for name in names:
        cells = [object_cell(rows.named(abi.objects, name)) for abi in abis.values()]
        lines.append((code(name), *cells))
    return Table(("Object", *abis), lines)


def object_cell(item: model.Object | None) -> str:
    if item is None:
        return ABSENT
    size = f"2^{item.size.value} bytes" if item.size else ""
    if item.min_size:
        most = f" to 2^{item.max_size.value}" if item.max_size else " and up"
        size = f"2^{item.min_size.value}{most} bytes"
    if item.slot:
        size = f"2^{item.slot.value} bytes per slot"
    return f"{item.type_number} `{item.type_name}`, {size}"


def subjects(abis: Abis) -> list[Subject]:
    """The pages about objects; what none of them names gets a page of its own."""
    made = [
        Subject(page["file"], page["title"], abis, page.get("objects", []), page.get("interfaces", []))
        for page in listing()["subject"]
    ]
    for kind, attribute in (("objects", "object_names"), ("interfaces", "interface_names")):
        known = {name for page in made for name in getattr(page, attribute)}
        rest = dict.fromkeys(item.name for abi in abis.values() for item in getattr(abi, kind))
        made += [Subject(own_page(name), name, abis, **{attribute: [name]}) for name in rest if name not in known]
    return [page for page in made if page.objects or page.interfaces]
