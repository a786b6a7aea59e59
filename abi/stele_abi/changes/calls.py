# SPDX-License-Identifier: BSD-2-Clause
"""Compares what crosses the system-call boundary: the machine's registers, invocations, system calls, faults."""

from __future__ import annotations

from stele_abi.changes.findings import BREAK, Comparison, Json, shown
from stele_abi.changes.parts import bits_text, compare_parts, order_text
from stele_abi.changes.sections import compare_section


def compare_machine(about: Comparison, old: Json, new: Json) -> None:
    if old == new:
        return
    for role, register in old["roles"].items():
        if role not in new["roles"]:
            about.broke(f'the register of "{role}" was removed', role)
        elif new["roles"][role] != register:
            about.broke(f'"{role}" moved from register {register} to {new["roles"][role]}', role)
    for role in new["roles"]:
        if role not in old["roles"]:
            about.added(f'the register of "{role}" is new', role)
    count = len(old["registers"])
    if new["registers"][:count] != old["registers"] or len({*new["registers"]}) != len(new["registers"]):
        about.broke(order_text("registers", old["registers"], new["registers"]))
    elif len(new["registers"]) > count:
        about.added(f"registers {', '.join(new['registers'][count:])} are new")
    words = {
        "word_bits": "a word has {new} bits, had {old}",
        "trap": "the instruction of a system call is {new}, was {old}",
        "clobbers": "a system call destroys {new}; it was {old}",
    }
    about.keys(old, new, words, ("roles", "registers"))


def words_text(part: Json) -> str:
    """Where a parameter is, in words."""
    if "cap" in part:
        return f"extra capability {part['cap']}"
    word, words = part.get("word"), part.get("words", 1)
    if words > 1:
        return f"words {word} to {word + words - 1}"
    return f"word {word}"


def compare_param(about: Comparison, what: str, old: Json, new: Json) -> None:
    """A parameter of an invocation."""
    name = old["name"]
    if words_text(old) != words_text(new):
        about.broke(f"{what} moved from {words_text(old)} to {words_text(new)}", name)
    if "lsb" in old and "lsb" in new:
        if old["width"] != new["width"]:
            about.broke(f"{what} has {new['width']} bits, had {old['width']}", name)
        if old["lsb"] != new["lsb"]:
            about.broke(f"{what} moved from {bits_text(old)} to {bits_text(new)} of word {new['word']}", name)
    if old["type"] != new["type"]:
        about.broke(f"{what} has the type {new['type']}, had {old['type']}", name)


def compare_invocation(about: Comparison, old: Json, new: Json) -> None:
    for direction, noun in (("in", "parameter"), ("out", "result")):
        compare_parts(
            about,
            noun,
            [p for p in old["params"] if p["direction"] == direction],
            [p for p in new["params"] if p["direction"] == direction],
            compare_param,
            order=f"{noun}s (arguments of the function)" if direction == "in" else "",
        )
    names = [(p["name"], p["direction"]) for p in old["params"]]
    others = [(p["name"], p["direction"]) for p in new["params"]]
    if names != others and not about.found:
        about.broke("arguments and results changed their order")
    for error in old["errors"]:
        if error not in new["errors"]:
            about.broke(f"the error {error} was dropped", error)
    for error in new["errors"]:
        if error not in old["errors"]:
            about.added(f"may also answer {error}", error)
    kept = [error for error in new["errors"] if error in old["errors"]]
    if kept != [error for error in old["errors"] if error in new["errors"]]:
        about.broke("errors changed their order, or one is named twice")
    words = {
        "number": "the number is {new}, was {old}",
        "label": "the label is called {new}, was {old}",
        "function": "the function is called {new}, was {old}",
    }
    if not [f for f in about.found if f.kind == BREAK and "moved" in f.text or "removed" in f.text]:
        words["length"] = "the message has {new} words, had {old}"
        words["reply_length"] = "the answer has {new} words, had {old}"
        about.keys(old, new, words, ("params", "errors"))
    else:
        about.keys(old, new, words, ("params", "errors", "length", "reply_length"))


def compare_interface(about: Comparison, old: Json, new: Json) -> None:
    found = compare_section(
        "invocation", compare_invocation, old["invocations"], new["invocations"], f"{about.subject}."
    )
    about.found += found
    about.keys(old, new, {}, ("invocations",))


def compare_syscall(about: Comparison, old: Json, new: Json) -> None:
    def rule(about: Comparison, what: str, old: Json, new: Json) -> None:
        if old["register"] != new["register"]:
            about.broke(f"{what} moved from register {old['register']} to {new['register']}", old["name"])
        elif old["type"] != new["type"]:
            about.broke(f"{what} has the type {new['type']}, had {old['type']}", old["name"])

    compare_parts(about, "parameter", old["params"], new["params"], rule, lambda p: (p["name"], p["direction"]))
    words = {
        "number": "the number is {new}, was {old}",
        "function": "the function is called {new}, was {old}",
        "sends_message": "sends the message registers: {new}, was {old}",
        "receives_message": "overwrites the message registers: {new}, was {old}",
    }
    about.keys(old, new, words, ("params",))


def compare_fault(about: Comparison, old: Json, new: Json) -> None:
    def rule(about: Comparison, what: str, old: Json, new: Json) -> None:
        name = old["name"]
        if old["index"] != new["index"]:
            about.broke(f"{what} moved from word {old['index']} to word {new['index']}", name)
        for key, noun in (("register", "mirrors the register"), ("field", "is the field")):
            if old.get(key) != new.get(key):
                about.broke(f"{what} {noun} {shown(new, key)}, was {shown(old, key)}", name)

    compare_parts(about, "word", old["words"], new["words"], rule)
    compare_parts(about, "word of the reply", old.get("reply", []), new.get("reply", []), rule)
    words = {"number": "the type is {new}, was {old}", "length": "the message has {new} words, had {old}"}
    about.keys(old, new, words, ("words", "reply"))
