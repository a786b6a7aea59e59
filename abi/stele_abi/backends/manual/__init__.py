# SPDX-License-Identifier: BSD-2-Clause
"""What the pages of the manual are made of: which page tells about what, and tables of what `abi show` prints."""

from __future__ import annotations

from typing import Any

from stele_abi import model
from stele_abi.backends.manual import history, lists, references, subjects, tables
from stele_abi.backends.manual.calls import Call, FaultPart


def pages(abis: tables.Abis) -> dict[str, list[Any]]:
    """The pages of which there are many, by template."""
    return {"subject.md.j2": list(subjects.subjects(abis)), "reference.md.j2": list(references.references(abis))}


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, Any]:  # pylint: disable=unused-argument
    """What the templates of single pages call, with all architectures."""
    return {
        "overview": lists.overview,
        "constants": lists.constants,
        "types": lists.types,
        "sizes": lambda abis: subjects.sizes(abis, [item.name for item in lists.all_of(abis, "objects")]),
        "calls": lambda abis: [Call(abis, item) for item in lists.all_of(abis, "syscalls")],
        "faults": lambda abis: [FaultPart(abis, item) for item in lists.all_of(abis, "faults")],
        "entry": lambda abis, name: references.entries(abis)[name],
        "subjects": subjects.subjects,
        "references": references.references,
        "releases": history.releases,
        "machines": lambda abis: tables.architectures(abis, list(abis)),
    }


FILTERS = {"prose": tables.prose, "anchor": lists.anchor}
