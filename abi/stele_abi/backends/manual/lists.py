# SPDX-License-Identifier: BSD-2-Clause
"""The pages that exist once: lists of everything of a kind."""

from __future__ import annotations

from typing import Any

from stele_abi import explain, model, rows
from stele_abi.backends.manual.calls import Operation
from stele_abi.backends.manual.subjects import subjects
from stele_abi.backends.manual.tables import ABSENT, Abis, Table, code, prose


def all_of(abis: Abis, kind: str) -> list[Any]:
    """Every item of a kind, once, as the first architecture that has it sees it."""
    found: dict[str, Any] = {}
    for abi in abis.values():
        for item in getattr(abi, kind):
            found.setdefault(item.name, item)
    return list(found.values())


def constants(abis: Abis) -> Table:
    """Every constant, a column for each architecture."""
    lines = []
    for item in all_of(abis, "constants"):
        found = [rows.named(abi.constants, item.name) for abi in abis.values()]
        lines.append(
            (code(item.name), *(ABSENT if c is None else code(explain.number(c.value)) for c in found), brief(item))
        )
    return Table(("Name", *abis, "Meaning"), lines)


def types(abis: Abis) -> Table:
    """Every type of parameters and fields, a column for each architecture."""
    lines = []
    for item in all_of(abis, "types"):
        found = [rows.named(abi.types, item.name) for abi in abis.values()]
        cells = [ABSENT if kind is None else type_cell(kind) for kind in found]
        lines.append((code(item.name), *cells, brief(item)))
    return Table(("Name", *abis, "Meaning"), lines)


def type_cell(kind: model.Type) -> str:
    what, bits = rows.type_rows(None, kind)[0]  # type: ignore[arg-type]
    return f"{what.replace(' of ', ' ')}, {bits}" if kind.kind != "integer" else f"{what}, {bits}"


def brief(item: model.Item) -> str:
    return prose(explain.joined(item.brief))


def operations(abis: Abis) -> list[tuple[str, Operation]]:
    """Every operation, with the page that it is on."""
    return [(page.file, one) for page in subjects(abis) for part in page.interfaces for one in part.operations]


def overview(abis: Abis) -> Table:
    """All operations with their numbers."""
    lines = [
        (f"[{one.item.qualified}]({file}.md#{anchor(one.item.qualified)})", one.numbers, brief(one.item))
        for file, one in operations(abis)
    ]
    return Table(("Operation", "Number", "What it does"), lines)


def anchor(heading: str) -> str:
    """Where a heading is on its page, for GitHub and for the site alike."""
    return "".join(sign for sign in heading.lower().replace(" ", "-") if sign.isalnum() or sign in "-_")
