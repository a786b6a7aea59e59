# SPDX-License-Identifier: BSD-2-Clause
"""What differs between two forms of the contract, and what each difference means for programs that exist.

A difference is an *addition* (old programs do not notice), *documentation*, or a *break*: everything else. Nothing that
two forms can differ in goes unnoticed: where no rule below has words for a difference, it is a break that names the key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

BREAK, ADDITION, DOCUMENTATION = "break", "addition", "documentation"
KINDS = (BREAK, ADDITION, DOCUMENTATION)


@dataclass(frozen=True, order=True)
class Finding:
    """One difference on one architecture."""

    kind: str
    subject: str  # TCB.SetPriority
    text: str  # parameter "priority" moved from word 0 to word 1
    part: str = ""  # priority


@dataclass(frozen=True)
class Change:
    """One difference, with the architectures on which it is the same."""

    kind: str
    subject: str
    text: str
    part: str = ""
    architectures: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f" ({', '.join(self.architectures)})" if self.architectures else ""
        return f"{self.subject}: {self.text}{where}"


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


# ---- one architecture ----


@dataclass
class Comparison:
    """Collects the findings about one item."""

    subject: str
    found: list[Finding] = field(default_factory=list)

    def broke(self, text: str, part: str = "") -> None:
        self.found.append(Finding(BREAK, self.subject, text, part))

    def added(self, text: str, part: str = "") -> None:
        self.found.append(Finding(ADDITION, self.subject, text, part))

    def keys(self, old: Json, new: Json, words: Mapping[str, str], done: tuple[str, ...] = (), what: str = "") -> None:
        """Every key but `done` must be the same; `words` has a text for each that one expects to differ."""
        for key in dict.fromkeys([*old, *new]):
            if key in done or (key in old and key in new and old[key] == new[key]):
                continue
            text = words.get(key, MARKS.get(key, f'"{key}" changed from {{old}} to {{new}}'))
            self.broke((f"{what} " if what else "") + text.format(old=shown(old, key), new=shown(new, key)))

    def marks(self, old: Json, new: Json) -> None:
        """What became stable is an addition."""
        if old.get("unstable") and not new.get("unstable"):
            self.added("is stable now")


MARKS = {
    "since": "is marked since {new}, was since {old}",
    "debug": "exists only in debug kernels: {new}, was {old}",
    "unstable": "is marked unstable: {new}, was {old}",
}


def shown(form: Json, key: str) -> str:
    """A value as a reader writes it."""
    value = form.get(key)
    if value is None or value is False:
        return "no" if value is False else "none"
    if value is True:
        return "yes"
    if isinstance(value, list):
        return ", ".join(str(v) for v in value) or "none"
    return str(value)


ItemRule = Callable[[Comparison, Json, Json], None]


def compare_architecture(old: Json, new: Json) -> list[Finding]:
    """Everything that differs on one architecture."""
    if old == new:
        return []
    machine = Comparison("machine")
    compare_machine(machine, old["machine"], new["machine"])
    found = machine.found
    for section, (noun, rule) in SECTIONS.items():
        if old.get(section, {}) != new.get(section, {}):
            found += compare_section(noun, rule, old.get(section, {}), new.get(section, {}))
    for section in [*old, *new]:
        if section not in SECTIONS and section != "machine" and old.get(section) != new.get(section):
            found.append(Finding(BREAK, section, "the section changed"))
    return without_echoes(found, old, new)


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
                found += compare_section("invocation", compare_invocation, {}, form["invocations"], f"{name}.")
    return found


def heir(form: Json, old: Json, new: Json) -> str:
    """Who has the number of something that is gone: most likely its new name."""
    if "number" not in form:
        return ""
    names = [name for name, item in new.items() if item.get("number") == form["number"] and name not in old]
    return f'; its number {form["number"]} belongs to "{names[0]}" now' if names else ""


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


# ---- machine ----


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


# ---- named parts in an order: parameters, fields ----


def compare_parts(
    about: Comparison,
    noun: str,
    old: list[Json],
    new: list[Json],
    rule: Callable[[Comparison, str, Json, Json], None],
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
            rule(about, f'{noun} "{part["name"]}"', part, now[name])
    kept_old = [p["name"] for p in old if key(p) in now]
    kept_new = [p["name"] for p in new if key(p) in was]
    if kept_old != kept_new or len(was) != len(old) or len(now) != len(new):
        about.broke(order_text(order or f"{noun}s", kept_old, kept_new))


def place_of(part: Json) -> Json:
    return {k: v for k, v in part.items() if k != "name"}


def words_text(part: Json) -> str:
    """Where a parameter is, in words."""
    if "cap" in part:
        return f"extra capability {part['cap']}"
    word, words = part.get("word"), part.get("words", 1)
    if words > 1:
        return f"words {word} to {word + words - 1}"
    return f"word {word}"


def bits_text(part: Json) -> str:
    """Bits of a word, the highest first."""
    high = part["lsb"] + part["width"] - 1
    return f"bit {part['lsb']}" if part["width"] == 1 else f"bits {high}:{part['lsb']}"


def compare_param(about: Comparison, what: str, old: Json, new: Json) -> None:
    """A parameter of an invocation."""
    name = old["name"]
    said = len(about.found)
    if words_text(old) != words_text(new):
        about.broke(f"{what} moved from {words_text(old)} to {words_text(new)}", name)
    if "lsb" in old and "lsb" in new:
        if old["width"] != new["width"]:
            about.broke(f"{what} has {new['width']} bits, had {old['width']}", name)
        if old["lsb"] != new["lsb"]:
            about.broke(f"{what} moved from {bits_text(old)} to {bits_text(new)} of word {new['word']}", name)
    if old["type"] != new["type"]:
        about.broke(f"{what} has the type {new['type']}, had {old['type']}", name)
    if old != new and len(about.found) == said:
        about.broke(f"{what} changed from {plain(old)} to {plain(new)}", name)


def plain(part: Json) -> str:
    return ", ".join(f"{k} {v}" for k, v in sorted(part.items()) if k != "name")


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
        else:
            about.broke(f"{what} changed from {plain(old)} to {plain(new)}", old["name"])

    compare_parts(about, "parameter", old["params"], new["params"], rule, lambda p: (p["name"], p["direction"]))
    words = {
        "number": "the number is {new}, was {old}",
        "function": "the function is called {new}, was {old}",
        "sends_message": "sends the message registers: {new}, was {old}",
        "receives_message": "overwrites the message registers: {new}, was {old}",
    }
    about.keys(old, new, words, ("params",))


# ---- layouts ----


def compare_bits(about: Comparison, what: str, old: Json, new: Json) -> None:
    """A field of a bitfield or union."""
    name = old["name"]
    said = len(about.found)
    if old["width"] != new["width"]:
        about.broke(f"{what} has {new['width']} bits, had {old['width']}", name)
    if (old["word"], old["lsb"]) != (new["word"], new["lsb"]):
        in_old = f" of word {old['word']}" if old["word"] != new["word"] else ""
        in_new = f" of word {new['word']}" if old["word"] != new["word"] else ""
        about.broke(f"{what} moved from {bits_text(old)}{in_old} to {bits_text(new)}{in_new}", name)
    if old != new and len(about.found) == said:
        about.broke(f"{what} changed from {plain(old)} to {plain(new)}", name)


def compare_bitfield(about: Comparison, old: Json, new: Json) -> None:
    compare_parts(
        about, "field", old["fields"], new["fields"], compare_bits, order="fields (arguments of the constructor)"
    )
    about.keys(old, new, {"words": "has {new} words, had {old}"}, ("fields",))


def compare_union(about: Comparison, old: Json, new: Json) -> None:
    if old["tag"] != new["tag"]:
        compare_bits(about, f'the tag "{old["tag"]["name"]}"', old["tag"], new["tag"])
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
        said = len(about.found)
        if old["offset"] != new["offset"]:
            about.broke(f"{what} moved from offset {old['offset']} to {new['offset']}", old["name"])
        if shape(old) != shape(new):
            about.broke(f"{what} has the type {shape(new)}, had {shape(old)}", old["name"])
        elif old["bytes"] != new["bytes"]:
            about.broke(f"{what} has {new['bytes']} bytes, had {old['bytes']}", old["name"])
        if old != new and len(about.found) == said:
            about.broke(f"{what} changed from {plain(old)} to {plain(new)}", old["name"])

    compare_parts(about, "field", old["fields"], new["fields"], rule)
    about.keys(old, new, {"size": "has {new} bytes, had {old}", "align": "is aligned to {new}, was {old}"}, ("fields",))


# ---- simple items ----


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


def compare_fault(about: Comparison, old: Json, new: Json) -> None:
    def rule(about: Comparison, what: str, old: Json, new: Json) -> None:
        name = old["name"]
        said = len(about.found)
        if old["index"] != new["index"]:
            about.broke(f"{what} moved from word {old['index']} to word {new['index']}", name)
        for key, noun in (("register", "mirrors the register"), ("field", "is the field")):
            if old.get(key) != new.get(key):
                about.broke(f"{what} {noun} {shown(new, key)}, was {shown(old, key)}", name)
        if old != new and len(about.found) == said:
            about.broke(f"{what} changed from {plain(old)} to {plain(new)}", name)

    compare_parts(about, "word", old["words"], new["words"], rule)
    compare_parts(about, "word of the reply", old.get("reply", []), new.get("reply", []), rule)
    words = {"number": "the type is {new}, was {old}", "length": "the message has {new} words, had {old}"}
    about.keys(old, new, words, ("words", "reply"))


SECTIONS: dict[str, tuple[str, ItemRule]] = {
    "syscalls": ("system call", compare_syscall),
    "interfaces": ("interface", compare_interface),
    "faults": ("fault", compare_fault),
    "objects": ("object", compare_object),
    "bitfields": ("bitfield", compare_bitfield),
    "unions": ("union", compare_union),
    "structs": ("struct", compare_struct),
    "enums": ("enumeration", compare_enum),
    "constants": ("constant", compare_constant),
    "types": ("type", compare_type),
}


# ---- documentation ----


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
