# SPDX-License-Identifier: BSD-2-Clause
"""Prints what was found: for people, for programs (json), and as annotations of a pull request (github)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from stele_abi import binary, changes, forms
from stele_abi.changes import ADDITION, BREAK, DOCUMENTATION, Change
from stele_abi.diagnostics import DescriptionError, Position

FORMATS = ("text", "json", "github")
LEVELS = {BREAK: "error", ADDITION: "notice", DOCUMENTATION: "notice"}
Positions = Mapping[tuple[str, str], Position]
Pair = tuple[forms.Json, forms.Json]


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def verdict(what: str, found: list[Change], pair: Pair) -> str:
    """The last line."""
    counts = {kind: sum(change.kind == kind for change in found) for kind in changes.KINDS}
    old, new = (forms.title(form) for form in pair)
    if not found:
        return f"abi {what}: the same, {new}"
    texts = [counted(counts[BREAK], "break"), counted(counts[ADDITION], "addition")]
    texts.append(counted(counts[DOCUMENTATION], "change") + " of documentation")
    end = "; what was built for it would fail" if counts[BREAK] else "; nothing breaks"
    return f"abi {what}: {', '.join(texts)} since {old}{end}"


def compared(found: list[Change], pair: Pair) -> list[str]:
    """For each architecture of both forms, what of it was compared, and how much differs."""
    lines = []
    for name, form in pair[1]["architectures"].items():
        if name not in pair[0]["architectures"]:
            continue
        operations = sum(len(interface.get("invocations", {})) for interface in form["interfaces"].values())
        layouts = sum(len(form[kind]) for kind in ("structs", "bitfields", "unions", "types"))
        parts = [counted(operations, "operation"), counted(len(form["syscalls"]), "system call")]
        parts += [counted(len(form["faults"]), "fault"), counted(layouts, "layout")]
        own = [change for change in found if name in change.architectures]
        counts = [counted(sum(c.kind == kind for c in own), kind) for kind in (BREAK, ADDITION)]
        bits = form["machine"]["word_bits"]
        lines.append(f"{name + ',':<9}{bits}-bit words: {', '.join(parts)}: {', '.join(counts) if own else 'the same'}")
    return lines


def text(what: str, found: list[Change], pair: Pair) -> str:
    lines = [f"{change.kind + ':':<15}{change}" for change in found]
    return "\n".join([*lines, *compared(found, pair), verdict(what, found, pair)])


def undated(old: forms.Json, new: forms.Json, found: list[Change]) -> list[str]:
    """Why additions cannot be frozen yet: they need a version of their own."""
    added = [c for c in found if c.kind == ADDITION and c.subject != "contract"]
    if not added or new["version"]["minor"] > old["version"]["minor"]:
        return []
    version = old["version"]
    later = f"{version['major']}.{version['minor'] + 1}"
    return [
        f"{counted(len(added), 'addition')} to {forms.title(old)}, which is frozen",
        f"write 'abi {old['abi']} {later}' in abi/v{version['major']}/architecture.abi and @since({later}) before each",
    ]


def render(shape: str, what: str, found: list[Change], positions: Positions, pair: Pair) -> str:
    if shape == "json":
        return as_json(found, positions, pair)
    if shape == "github":
        return as_github(what, found, positions, pair)
    return text(what, found, pair)


def as_json(found: list[Change], positions: Positions, pair: Pair) -> str:
    rows = []
    for change in found:
        row = {
            "kind": change.kind,
            "subject": change.subject,
            "part": change.part,
            "text": change.text,
            "architectures": list(change.architectures),
        }
        if positions:
            at = forms.position_of(dict(positions), change.subject, change.part)
            row |= {"file": at.file, "line": at.line, "column": at.column}
        rows.append(row)
    old, new = ({"title": forms.title(form), "sha256": forms.canonical_hash(form)} for form in pair)
    result = "breaks" if changes.breaks(found) else "compatible"
    return json.dumps({"result": result, "old": old, "new": new, "changes": rows}, indent=1)


def escaped(value: str, property_of: bool = False) -> str:
    """Text as GitHub's workflow commands want it."""
    value = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return value.replace(":", "%3A").replace(",", "%2C") if property_of else value


def annotation(level: str, title: str, message: str, at: Position | None = None) -> str:
    place = f"file={escaped(at.file, True)},line={at.line},col={at.column}," if at else ""
    return f"::{level} {place}title={escaped(title, True)}::{escaped(message)}"


def as_github(what: str, found: list[Change], positions: Positions, pair: Pair) -> str:
    lines = []
    for change in found:
        at = forms.position_of(dict(positions), change.subject, change.part) if positions else None
        lines.append(annotation(LEVELS[change.kind], f"ABI: {change.kind}", str(change), at))
    return "\n".join([*lines, verdict(what, found, pair)])


def mistakes(shape: str, error: DescriptionError) -> str:
    """Mistakes in a description, which make the input unusable."""
    if shape == "json":
        rows = [
            {
                "file": m.at.file,
                "line": m.at.line,
                "column": m.at.column,
                "found": m.found,
                "expected": m.expected,
                "hint": m.hint,
            }
            for m in error.mistakes
        ]
        return json.dumps({"result": "unusable", "mistakes": rows}, indent=1)
    if shape == "github":
        return "\n".join(
            annotation("error", "ABI: mistake", "\n".join(filter(None, (m.found, m.expected, m.hint))), m.at)
            for m in error.mistakes
        )
    return f"{error}\nabi: {counted(len(error.mistakes), 'mistake')} in the description"


# ---- compiled programs ----


def programs(shape: str, verdicts: Mapping[Path, binary.Verdict], form: forms.Json) -> str:
    if shape == "json":
        rows = [
            {
                "file": str(path),
                "architecture": one.machine,
                "contracts": [vars(identity) for identity in one.identities],
                "compared": one.compared,
                "mistakes": one.mistakes,
                "notes": one.notes,
            }
            for path, one in verdicts.items()
        ]
        result = "breaks" if any(one.mistakes for one in verdicts.values()) else "compatible"
        return json.dumps({"result": result, "contract": forms.title(form), "programs": rows}, indent=1)
    lines = []
    for path, one in verdicts.items():
        for kind, texts in (("error", one.mistakes), ("notice", one.notes)):
            for message in texts:
                shown = f"{path}: {message}"
                lines.append(annotation(kind, "ABI", shown) if shape == "github" else shown)
        named = ", ".join(f"{i.major}.{i.minor}" for i in one.identities) or "none"
        layouts = counted(len(one.compared), "layout")
        ending = f"{counted(len(one.mistakes), 'mistake')}" if one.mistakes else f"fits {forms.title(form)}"
        lines.append(f"abi elf: {path}: {one.machine}, contract {named}, {layouts} compared: {ending}")
    return "\n".join(lines)
