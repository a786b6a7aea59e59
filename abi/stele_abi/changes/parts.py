# SPDX-License-Identifier: BSD-2-Clause
"""Compares the parts of an item that have names and an order: parameters, fields, words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stele_abi.changes.findings import Comparison, Json

PartRule = Callable[[Comparison, str, Json, Json], None]


def compare_parts(
    about: Comparison,
    noun: str,
    old: list[Json],
    new: list[Json],
    rule: PartRule,
    key: Callable[[Json], Any] = lambda part: part["name"],
    order: str = "",
) -> None:
    """Parts of an item: all that were there must be there, as they were, in the order in which they were; no more."""
    was, now = {key(p): p for p in old}, {key(p): p for p in new}
    gone = [p for p in old if key(p) not in now]
    more = [p for p in new if key(p) not in was]
    for part in gone:
        same = next((p for p in more if place_of(p) == place_of(part)), None)
        if same is not None:
            about.broke(f'{noun} "{part["name"]}" was renamed to "{same["name"]}"', part["name"])
            more.remove(same)
        else:
            about.broke(f'{noun} "{part["name"]}" was removed', part["name"])
    for part in more:
        about.broke(f'{noun} "{part["name"]}" was added to something that is fixed', part["name"])
    for name, part in was.items():
        if name in now and part != now[name]:
            compare_part(about, f'{noun} "{part["name"]}"', part, now[name], rule)
    kept_old = [p["name"] for p in old if key(p) in now]
    kept_new = [p["name"] for p in new if key(p) in was]
    if kept_old != kept_new or len(was) != len(old) or len(now) != len(new):
        about.broke(order_text(order or f"{noun}s", kept_old, kept_new))


def compare_part(about: Comparison, what: str, old: Json, new: Json, rule: PartRule) -> None:
    """A part that differs: where the rule has no words for it, all of it is shown."""
    said = len(about.found)
    rule(about, what, old, new)
    if len(about.found) == said:
        about.broke(f"{what} changed from {plain(old)} to {plain(new)}", old["name"])


def place_of(part: Json) -> Json:
    return {k: v for k, v in part.items() if k != "name"}


def order_text(what: str, old: list[str], new: list[str]) -> str:
    """Why two lists of names differ."""
    gone = [name for name in old if name not in new]
    if gone:
        return f"{what} were removed: {', '.join(gone)}"
    more = [name for name in new if name not in old]
    if more:
        return f"{what} were put in between: {', '.join(more)}"
    first = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    here = ", ".join(new[first : first + 4])
    return f"{what} changed their order from number {first + 1} on: {here}, was {', '.join(old[first:first + 4])}"


def bits_text(part: Json) -> str:
    """Bits of a word, the highest first."""
    high = part["lsb"] + part["width"] - 1
    return f"bit {part['lsb']}" if part["width"] == 1 else f"bits {high}:{part['lsb']}"


def plain(part: Json) -> str:
    return ", ".join(f"{k} {v}" for k, v in sorted(part.items()) if k != "name")
