# SPDX-License-Identifier: BSD-2-Clause
"""Compares all items of one kind, by name."""

from __future__ import annotations

from stele_abi.changes.findings import ADDITION, Comparison, Finding, ItemRule, Json


def compare_section(noun: str, rule: ItemRule, old: Json, new: Json, prefix: str = "") -> list[Finding]:
    """Items of one kind, by name."""
    found: list[Finding] = []
    for name, form in old.items():
        about = Comparison(prefix + name)
        if name not in new:
            if not form.get("unstable"):
                about.broke(f"the {noun} was removed{heir(form, old, new)}")
        elif form != new[name]:
            if form.get("unstable"):
                about.marks(form, new[name])
                if not about.found:
                    about.added("changed; it is marked unstable")
            else:
                rule(about, form, new[name])
        found += about.found
    for name, form in new.items():
        if name not in old:
            found.append(Finding(ADDITION, prefix + name, f"the {noun} is new (since {form.get('since', '?')})"))
            if "invocations" in form:
                found += compare_section("invocation", rule, {}, form["invocations"], f"{name}.")
    return found


def heir(form: Json, old: Json, new: Json) -> str:
    """Who has the number of something that is gone: most likely its new name."""
    if "number" not in form:
        return ""
    names = [name for name, item in new.items() if item.get("number") == form["number"] and name not in old]
    return f'; its number {form["number"]} belongs to "{names[0]}" now' if names else ""
