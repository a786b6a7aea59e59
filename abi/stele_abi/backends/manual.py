# SPDX-License-Identifier: BSD-2-Clause
"""What the pages of the manual are made of: which page tells about what, and tables of what `abi show` prints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from stele_abi import explain, model, show
from stele_abi.backends.manual_calls import Call, FaultPart, Operation
from stele_abi.backends.manual_tables import Abis, Table, architectures, by_group, code, numbered, prose
from stele_abi.pages import listing, own_page

ABSENT = "–"  # an architecture does not have it


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
                if item := show.named(abi.objects, name):
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
    rows = []
    for name in names:
        cells = [object_cell(show.named(abi.objects, name)) for abi in abis.values()]
        rows.append((code(name), *cells))
    return Table(("Object", *abis), rows)


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


# ---- layouts, enumerations ----


KINDS: dict[str, tuple[str, show.Rows, tuple[str, ...]]] = {
    "bitfield": ("bitfields", show.bitfield_rows, ("Bits", "Field", "Meaning")),
    "union": ("unions", show.union_rows, ("Bits", "Field", "Meaning")),
    "struct": ("structs", show.field_rows, ("Offset", "Bytes", "Field", "Meaning")),
    "enum": ("enums", show.enum_rows, ("Value", "Name", "Meaning")),
}


@dataclass(frozen=True)
class Entry:
    """One layout or enumeration."""

    abis: Abis
    kind: str
    item: Any

    def find(self, abi: model.Abi) -> Any:
        return show.named(getattr(abi, KINDS[self.kind][0]), self.item.name)

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


# ---- pages ----


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


def pages(abis: Abis) -> dict[str, list[Any]]:
    """The pages of which there are many, by template."""
    return {"subject.md.j2": list(subjects(abis)), "reference.md.j2": list(references(abis))}


# ---- pages that exist once ----


def all_of(abis: Abis, kind: str) -> list[Any]:
    """Every item of a kind, once, as the first architecture that has it sees it."""
    found: dict[str, Any] = {}
    for abi in abis.values():
        for item in getattr(abi, kind):
            found.setdefault(item.name, item)
    return list(found.values())


def constants(abis: Abis) -> Table:
    """Every constant, a column for each architecture."""
    rows = []
    for item in all_of(abis, "constants"):
        found = [show.named(abi.constants, item.name) for abi in abis.values()]
        rows.append((code(item.name), *(ABSENT if c is None else code(number(c.value)) for c in found), brief(item)))
    return Table(("Name", *abis, "Meaning"), rows)


def number(value: int) -> str:
    """Small numbers in decimal, masks and addresses in hexadecimal."""
    return str(value) if abs(value) < 4096 else f"{value:#x}"


def types(abis: Abis) -> Table:
    """Every type of parameters and fields, a column for each architecture."""
    rows = []
    for item in all_of(abis, "types"):
        found = [show.named(abi.types, item.name) for abi in abis.values()]
        cells = [ABSENT if kind is None else type_cell(kind) for kind in found]
        rows.append((code(item.name), *cells, brief(item)))
    return Table(("Name", *abis, "Meaning"), rows)


def type_cell(kind: model.Type) -> str:
    what, bits = show.type_rows(None, kind)[0]  # type: ignore[arg-type]
    return f"{what.replace(' of ', ' ')}, {bits}" if kind.kind != "integer" else f"{what}, {bits}"


def brief(item: model.Item) -> str:
    return prose(explain.joined(item.brief))


def operations(abis: Abis) -> list[tuple[str, Operation]]:
    """Every operation, with the page that it is on."""
    return [(page.file, one) for page in subjects(abis) for part in page.interfaces for one in part.operations]


def overview(abis: Abis) -> Table:
    """All operations with their numbers."""
    rows = [
        (f"[{one.item.qualified}]({file}.md#{anchor(one.item.qualified)})", one.numbers, brief(one.item))
        for file, one in operations(abis)
    ]
    return Table(("Operation", "Number", "What it does"), rows)


def anchor(heading: str) -> str:
    """Where a heading is on its page, for GitHub and for the site alike."""
    return "".join(sign for sign in heading.lower().replace(" ", "-") if sign.isalnum() or sign in "-_")


# ---- the history ----


@dataclass(frozen=True)
class Release:
    """What a version of the contract added: nothing else can happen within a major version."""

    version: str
    added: list[tuple[str, list[str]]]  # how many of what, and their names


HISTORY = {
    "operation": "invocations",
    "system call": "syscalls",
    "fault": "faults",
    "object": "objects",
    "struct": "structs",
    "bitfield": "bitfields",
    "union": "unions",
    "enumeration": "enums",
    "constant": "constants",
    "type": "types",
}


def later_members(abi: model.Abi) -> list[model.Member]:
    """Enumerators that came after their enumeration, and are not numbers of something that has been told already."""
    told = {i.label for i in abi.invocations} | {c.c_name for c in abi.syscalls}
    told |= {f.enumerator for f in abi.faults} | {o.type_name for o in abi.objects}
    return [m for e in abi.enums for m in e.members if m.since != e.since and m.name not in told]


def releases(abis: Abis) -> list[Release]:
    """All versions, the newest first, from the marks of the items."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for noun, attribute in HISTORY.items():
        for abi in abis.values():
            for item in getattr(abi, attribute):
                name = item.qualified if attribute == "invocations" else item.name
                found.setdefault(item.since, {}).setdefault(noun, {})[name] = None
    for abi in abis.values():
        for member in later_members(abi):
            found.setdefault(member.since, {}).setdefault("enumerator", {})[member.name] = None
    order = sorted(found, key=lambda version: [int(part) for part in version.split(".")], reverse=True)
    return [
        Release(version, [(explain.count(len(names), noun), list(names)) for noun, names in found[version].items()])
        for version in order
    ]


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, Any]:  # pylint: disable=unused-argument
    """What the templates of single pages call, with all architectures."""
    return {
        "overview": overview,
        "constants": constants,
        "types": types,
        "sizes": lambda abis: sizes(abis, [item.name for item in all_of(abis, "objects")]),
        "calls": lambda abis: [Call(abis, item) for item in all_of(abis, "syscalls")],
        "faults": lambda abis: [FaultPart(abis, item) for item in all_of(abis, "faults")],
        "entry": lambda abis, name: entries(abis)[name],
        "subjects": subjects,
        "references": references,
        "releases": releases,
        "machines": lambda abis: architectures(abis, list(abis)),
    }


FILTERS = {"prose": prose, "anchor": anchor}
