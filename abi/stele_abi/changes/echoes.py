# SPDX-License-Identifier: BSD-2-Clause
"""Leaves out what only repeats a difference that is named already."""

from __future__ import annotations

from stele_abi.changes.findings import KINDS, Finding, Json


def without_echoes(found: list[Finding], old: Json, new: Json) -> list[Finding]:
    """Leaves out what an enumeration or constant repeats of an item that is named already."""
    kept: list[Finding] = []
    for kind in KINDS:
        same = [finding for finding in found if finding.kind == kind]
        subjects = {finding.subject for finding in same}
        echoes = echoes_of(subjects, old) | echoes_of(subjects, new)
        kept += [f for f in same if not (f.part in echoes and f.text.startswith("enumerator") or f.subject in echoes)]
    return kept


def echoes_of(subjects: set[str], form: Json) -> set[str]:
    """Names of enumerators, enumerations and constants that follow from the items named in `subjects`."""
    echoes: set[str] = set()
    for name, item in form["interfaces"].items():
        for method, invocation in item["invocations"].items():
            if name in subjects or f"{name}.{method}" in subjects:
                echoes.add(invocation["label"])
    echoes |= {f"seL4_Sys{name}" for name in form["syscalls"] if name in subjects}
    for name, item in form["faults"].items():
        if name in subjects:
            echoes |= {word["name"] for word in [*item["words"], *item.get("reply", [])]}
            echoes |= {f"seL4_Fault_{name}", f"seL4_{name}_Msg", f"seL4_{name}_Length"}
    for name, item in form["objects"].items():
        if name in subjects:
            echoes |= {item["type"], *(part["name"] for part in item.values() if isinstance(part, dict))}
    return echoes
