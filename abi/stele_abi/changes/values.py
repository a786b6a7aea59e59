# SPDX-License-Identifier: BSD-2-Clause
"""Compares numbers with names: types, constants, enumerations, and objects with their sizes."""

from __future__ import annotations

from stele_abi.changes.findings import Comparison, Json


def compare_type(about: Comparison, old: Json, new: Json) -> None:
    words = {
        "bits": "has {new} bits, had {old}",
        "message_bits": "takes {new} bits of a message, took {old}",
        "signed": "is signed: {new}, was {old}",
        "kind": "is a kind of {new}, was {old}",
        "base": "stands for {new}, stood for {old}",
    }
    about.keys(old, new, words)


def compare_constant(about: Comparison, old: Json, new: Json) -> None:
    about.keys(old, new, {"value": "is {new}, was {old}"})


def compare_enum(about: Comparison, old: Json, new: Json) -> None:
    for name, member in old["members"].items():
        if name not in new["members"]:
            about.broke(f'enumerator "{name}" was removed', name)
            continue
        other = new["members"][name]
        if member["value"] != other["value"]:
            about.broke(f'enumerator "{name}" is {other["value"]}, was {member["value"]}', name)
        about.keys(member, other, {}, ("value",), f'enumerator "{name}"')
    for name, member in new["members"].items():
        if name not in old["members"]:
            about.added(f'enumerator "{name}" = {member["value"]} is new', name)
    if old["width"] != new["width"]:
        about.broke(f"is {width_text(new)} wide, was {width_text(old)}")
    about.keys(old, new, {}, ("members", "width"))


def width_text(form: Json) -> str:
    return "a word" if form["width"] == "word" else f"{form['width']} bytes"


def compare_object(about: Comparison, old: Json, new: Json) -> None:
    titles = {
        "size": "the size",
        "min_size": "the smallest size",
        "max_size": "the largest size",
        "slot": "the size of a slot",
    }
    for key, title in titles.items():
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if was is None or now is None:
            about.broke(f"{title} was {'added to something that is fixed' if was is None else 'removed'}", key)
        elif was["value"] != now["value"]:
            about.broke(f"{title} is 2^{now['value']}, was 2^{was['value']}", was["name"])
        else:
            about.broke(f"{title} is called {now['name']}, was {was['name']}", was["name"])
    words = {"number": "the type number is {new}, was {old}", "type": "the type is called {new}, was {old}"}
    about.keys(old, new, words, tuple(titles))
