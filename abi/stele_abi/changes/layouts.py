# SPDX-License-Identifier: BSD-2-Clause
"""Compares what lies in memory: bitfields, unions, structs."""

from __future__ import annotations

from stele_abi.changes.findings import Comparison, Json
from stele_abi.changes.parts import bits_text, compare_part, compare_parts


def compare_bits(about: Comparison, what: str, old: Json, new: Json) -> None:
    """A field of a bitfield or union."""
    name = old["name"]
    if old["width"] != new["width"]:
        about.broke(f"{what} has {new['width']} bits, had {old['width']}", name)
    if (old["word"], old["lsb"]) != (new["word"], new["lsb"]):
        in_old = f" of word {old['word']}" if old["word"] != new["word"] else ""
        in_new = f" of word {new['word']}" if old["word"] != new["word"] else ""
        about.broke(f"{what} moved from {bits_text(old)}{in_old} to {bits_text(new)}{in_new}", name)


def compare_bitfield(about: Comparison, old: Json, new: Json) -> None:
    compare_parts(
        about, "field", old["fields"], new["fields"], compare_bits, order="fields (arguments of the constructor)"
    )
    about.keys(old, new, {"words": "has {new} words, had {old}"}, ("fields",))


def compare_union(about: Comparison, old: Json, new: Json) -> None:
    if old["tag"] != new["tag"]:
        compare_part(about, f'the tag "{old["tag"]["name"]}"', old["tag"], new["tag"], compare_bits)
    for name, variant in old["variants"].items():
        if name not in new["variants"]:
            about.broke(f'variant "{name}" was removed', name)
            continue
        other = new["variants"][name]
        if variant != other:
            compare_parts(about, f"{name} field", variant["fields"], other["fields"], compare_bits)
            words = {"tag": 'of variant "%s" is {new}, was {old}' % name}
            about.keys(variant, other, words, ("fields",), "the tag" if variant["tag"] != other["tag"] else "")
    for name in new["variants"]:
        if name not in old["variants"]:
            about.added(f'variant "{name}" is new', name)
    about.keys(old, new, {"words": "has {new} words, had {old}"}, ("tag", "variants"))


def shape(part: Json) -> str:
    """The type of a struct's field."""
    return part["type"] + ("*" if part.get("pointer") else "") + (f"[{part['count']}]" if part.get("count") else "")


def compare_struct(about: Comparison, old: Json, new: Json) -> None:
    def rule(about: Comparison, what: str, old: Json, new: Json) -> None:
        if old["offset"] != new["offset"]:
            about.broke(f"{what} moved from offset {old['offset']} to {new['offset']}", old["name"])
        if shape(old) != shape(new):
            about.broke(f"{what} has the type {shape(new)}, had {shape(old)}", old["name"])
        elif old["bytes"] != new["bytes"]:
            about.broke(f"{what} has {new['bytes']} bytes, had {old['bytes']}", old["name"])

    compare_parts(about, "field", old["fields"], new["fields"], rule)
    about.keys(old, new, {"size": "has {new} bytes, had {old}", "align": "is aligned to {new}, was {old}"}, ("fields",))
