# SPDX-License-Identifier: BSD-2-Clause
"""Compares two forms of the contract: versions, architectures, documentation."""

from __future__ import annotations

from collections.abc import Iterator

from stele_abi.changes import calls, layouts, values
from stele_abi.changes.echoes import without_echoes
from stele_abi.changes.findings import (
    ADDITION,
    BREAK,
    DOCUMENTATION,
    KINDS,
    Change,
    Comparison,
    Finding,
    ItemRule,
    Json,
)
from stele_abi.changes.sections import compare_section


def compare(old: Json, new: Json) -> list[Change]:
    """Every difference between two forms, breaks first."""
    whole = [Change(f.kind, f.subject, f.text, f.part) for f in compare_versions(old, new)]
    grouped: dict[Finding, list[str]] = {}
    for name in old["architectures"]:
        if name not in new["architectures"]:
            whole.append(Change(BREAK, name, "the architecture was removed"))
    for name, form in new["architectures"].items():
        if name not in old["architectures"]:
            whole.append(Change(ADDITION, name, "the architecture is new"))
            continue
        for finding in dict.fromkeys(compare_architecture(old["architectures"][name], form)):
            grouped.setdefault(finding, []).append(name)
    whole += [Change(f.kind, f.subject, f.text, f.part, tuple(names)) for f, names in grouped.items()]
    whole += compare_documentation(old, new)
    return sorted(whole, key=lambda change: KINDS.index(change.kind))


def breaks(changes: list[Change]) -> list[Change]:
    return [change for change in changes if change.kind == BREAK]


def compare_versions(old: Json, new: Json) -> Iterator[Finding]:
    """Name and version of the contract, and whatever else stands beside them."""
    if old["abi"] != new["abi"]:
        yield Finding(BREAK, "contract", f'is called "{new["abi"]}", was called "{old["abi"]}"')
    was, now = old["version"], new["version"]
    if was["major"] != now["major"]:
        yield Finding(BREAK, "contract", f"the major version is {now['major']}, was {was['major']}")
    elif now["minor"] < was["minor"]:
        yield Finding(BREAK, "contract", f"the minor version went back from {was['minor']} to {now['minor']}")
    elif now["minor"] > was["minor"]:
        yield Finding(ADDITION, "contract", f"the minor version is {now['minor']}, was {was['minor']}")


SECTIONS: dict[str, tuple[str, ItemRule]] = {
    "syscalls": ("system call", calls.compare_syscall),
    "interfaces": ("interface", calls.compare_interface),
    "faults": ("fault", calls.compare_fault),
    "objects": ("object", values.compare_object),
    "bitfields": ("bitfield", layouts.compare_bitfield),
    "unions": ("union", layouts.compare_union),
    "structs": ("struct", layouts.compare_struct),
    "enums": ("enumeration", values.compare_enum),
    "constants": ("constant", values.compare_constant),
    "types": ("type", values.compare_type),
}


def compare_architecture(old: Json, new: Json) -> list[Finding]:
    """Everything that differs on one architecture."""
    if old == new:
        return []
    machine = Comparison("machine")
    calls.compare_machine(machine, old["machine"], new["machine"])
    found = machine.found
    for section, (noun, rule) in SECTIONS.items():
        if old.get(section, {}) != new.get(section, {}):
            found += compare_section(noun, rule, old.get(section, {}), new.get(section, {}))
    for section in [*old, *new]:
        if section not in SECTIONS and section != "machine" and old.get(section) != new.get(section):
            found.append(Finding(BREAK, section, "the section changed"))
    return without_echoes(found, old, new)


def compare_documentation(old: Json, new: Json) -> list[Change]:
    """Texts of items that both forms document; those of new items are part of the addition."""
    was, now = old.get("documentation"), new.get("documentation")
    if was is None or now is None:
        return []
    found = []
    for key, text in was.items():
        subject, _, part = key.partition("#")
        about = f'the text about "{part}"' if part else "the text"
        if key not in now:
            found.append(Change(DOCUMENTATION, subject, f"{about} was removed", part))
        elif now[key] != text:
            found.append(Change(DOCUMENTATION, subject, f"{about} changed", part))
    subjects = {key.partition("#")[0] for key in was}
    for key in now:
        subject, _, part = key.partition("#")
        if key not in was and (part and subject in subjects):
            about = f'"{part}"' if part else "it"
            found.append(Change(DOCUMENTATION, subject, f"{about} has a text now", part))
    return found
