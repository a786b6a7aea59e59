# SPDX-License-Identifier: BSD-2-Clause
"""Forms of the contract that can be compared: the working one, the frozen one, files, folders and revisions of git.

A form is the canonical form, to which the frozen file adds the documentation and the hash of the rest.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from stele_abi import load, model
from stele_abi.canonical import canonical_form
from stele_abi.diagnostics import Position, UnusableInput
from stele_abi.parser import parse_folder
from stele_abi.resolve import resolve

Json = dict[str, Any]

FROZEN = "abi/v{major}.frozen.json"
CANONICAL = "abi/v1/canonical.json"
BESIDE = ("documentation", "sha256")  # what a frozen file has and the canonical form has not
KINDS = "working, frozen, a JSON file, a folder with a description, or a revision of git"
SECTIONS = (
    "machine types constants enums bitfields unions structs objects interfaces syscalls faults".split()
)  # of each architecture


# ---- making forms ----


def texts(abi: model.Abi) -> dict[str, str]:
    """The documentation of one architecture: SUBJECT or SUBJECT#PART -> text."""
    found: dict[str, str] = {}

    def note(subject: str, item: model.Item, parts: Any = ()) -> None:
        if item.doc:
            found[subject] = item.doc
        for part in parts:
            if part.doc:
                found[f"{subject}#{part.name}"] = part.doc

    derived = {i.label for i in abi.invocations} | {c.c_name for c in abi.syscalls}
    derived |= {f.enumerator for f in abi.faults} | {o.type_name for o in abi.objects}
    derived |= {w.enumerator for f in abi.faults for w in [*f.words, *f.reply_words]}
    for kind in abi.types + abi.constants + abi.objects:  # type: ignore[operator]
        note(kind.name, kind)
    for enum in abi.enums:
        note(enum.name, enum, [member for member in enum.members if member.name not in derived])
    for block in abi.bitfields + abi.structs:  # type: ignore[operator]
        note(block.name, block, block.fields)
    for union in abi.unions:
        note(union.name, union, [field for variant in union.variants for field in variant.fields])
    for interface in abi.interfaces:
        note(interface.name, interface)
        for invocation in interface.invocations:
            note(invocation.qualified, invocation, invocation.params)
            for error, text in invocation.error_docs.items():
                found[f"{invocation.qualified}#{error.removeprefix('seL4_')}"] = text
    for call in abi.syscalls:
        note(call.name, call, call.params)
    for fault in abi.faults:
        note(fault.name, fault, fault.words)
    return found


def documentation(abis: dict[str, model.Abi]) -> Json:
    """All texts: once where all architectures say the same, else by architecture."""
    merged: dict[str, dict[str, str]] = {}
    for name, abi in abis.items():
        for key, text in texts(abi).items():
            merged.setdefault(key, {})[name] = text
    return {key: next(iter(by.values())) if len({*by.values()}) == 1 else by for key, by in merged.items()}


def form_of(abis: dict[str, model.Abi]) -> Json:
    """The form of a contract that was read from its description."""
    plain = json.loads(json.dumps(canonical_form(abis)))
    return {**plain, "documentation": documentation(abis)}


def canonical_hash(form: Json) -> str:
    """The identity of a form: the hash of what `canonical.json` would hold."""
    rest = {key: value for key, value in form.items() if key not in BESIDE}
    text = json.dumps(rest, indent=1, sort_keys=True, ensure_ascii=True) + "\n"
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def frozen_text(form: Json) -> str:
    """The text of a frozen file."""
    whole = {**form, "sha256": canonical_hash(form)}
    return json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=True) + "\n"


def title(form: Json) -> str:
    """`stele 1.0`."""
    return f"{form['abi']} {form['version']['major']}.{form['version']['minor']}"


# ---- reading forms ----


def checked(form: Any, name: str) -> Json:
    """Refuses what is no form of a contract, and a frozen form that somebody edited."""
    try:
        version = form["version"]
        whole = isinstance(form["abi"], str) and isinstance(version["major"] + version["minor"], int)
        whole = whole and all(isinstance(a[s], dict) for a in form["architectures"].values() for s in SECTIONS)
    except (KeyError, TypeError, AttributeError):
        whole = False
    if not whole:
        raise UnusableInput(f"{name} is no form of a contract", "a file such as abi/v1/canonical.json")
    if "sha256" in form and form["sha256"] != canonical_hash(form):
        raise UnusableInput(f"{name} was changed by hand: its content does not have the hash that it names")
    return form


def read_json(path: Path) -> Json:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableInput(f"{path} cannot be read: {getattr(error, 'strerror', None) or 'no text'}") from None
    return parse_json(text, str(path))


def parse_json(text: str, name: str) -> Json:
    try:
        return checked(json.loads(text), name)
    except (json.JSONDecodeError, RecursionError) as error:
        where = f":{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UnusableInput(f"{name}{where} is no JSON") from None


def folder_of(path: Path) -> Path:
    """The folder with the description in a copy of the contract: itself, its `v1`, or its `abi/v1`."""
    for folder in (path, path / "v1", path / load.DESCRIPTION):
        if folder.is_dir() and any(folder.glob("*.abi")):
            return folder
    raise UnusableInput(f"{path} holds no description", "a folder with *.abi, or one that holds v1 or abi/v1")


def read_folder(path: Path, shown: str | None = None) -> Json:
    """The form of a copy of the contract."""
    folder = folder_of(path)
    return form_of(resolve(parse_folder(folder, shown or str(folder))))


def git(root: Path, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except OSError:
        raise UnusableInput("git is not installed", "two files or folders, or an installed git") from None
    return done.stdout if done.returncode == 0 else None


def read_revision(root: Path, revision: str) -> Json:
    """The form at a revision: from its description, or, where that is in an older language, from its canonical form."""
    listing = git(root, "ls-tree", "--name-only", revision, f"{load.DESCRIPTION}/")
    if not listing:
        raise UnusableInput(f"'{revision}' is no file, folder, or revision of git with {load.DESCRIPTION}", KINDS)
    name = f"{load.DESCRIPTION} at {revision}"
    with tempfile.TemporaryDirectory(prefix="stele-abi-") as copy:
        for path in listing.decode().split():
            if path.endswith(".abi"):
                Path(copy, Path(path).name).write_bytes(git(root, "show", f"{revision}:{path}") or b"")
        try:
            return read_folder(Path(copy), name)
        except Exception as error:  # an older language: its canonical form says the same
            text = git(root, "show", f"{revision}:{CANONICAL}")
            if text is None:
                raise error
            return parse_json(text.decode("utf-8", "replace"), f"{CANONICAL} at {revision}")


def frozen_path(root: Path, major: int = 1) -> Path:
    return root / FROZEN.format(major=major)


def read(root: Path, name: str) -> Json:
    """`working`, `frozen`, a JSON file, a folder with a description, or a revision of git."""
    if name == "working":
        return form_of(load.load_abis(root))
    if name == "frozen":
        return read_frozen(root)
    path = Path(name)
    if path.is_dir():
        return read_folder(path)
    if path.is_file():
        return read_json(path)
    return read_revision(root, name)


def read_frozen(root: Path, path: Path | None = None) -> Json:
    path = path or frozen_path(root)
    if not path.is_file():
        raise UnusableInput(f"{path.name} does not exist: nothing is frozen yet", "abi freeze writes it")
    return read_json(path)


# ---- where things are described ----


def positions(root: Path) -> dict[tuple[str, str], Position]:
    """Where each subject, and each part of one, stands in the working description."""
    found: dict[tuple[str, str], Position] = {}

    def note(subject: str, part: str, at: Position) -> None:
        found.setdefault((subject, part), at)

    for file in parse_folder(root / load.DESCRIPTION, load.DESCRIPTION):
        for item in file.items:
            subject = item.name.text
            note(subject, "", item.name.at)
            for key in ("members", "fields", "params", "words", "reply_words", "variants"):
                parts = getattr(item, key, None)
                for part in parts if isinstance(parts, list) else []:
                    note(subject, part.name.text, part.name.at)
            for invocation in getattr(item, "invocations", []):
                qualified = f"{subject}.{invocation.name.text}"
                note(qualified, "", invocation.name.at)
                for part in invocation.params:
                    note(qualified, part.name.text, part.name.at)
    return found


def position_of(found: dict[tuple[str, str], Position], subject: str, part: str) -> Position:
    """The nearest place to a difference: the part, else the item, else the item that held it, else the folder."""
    for key in ((subject, part), (subject, ""), (subject.split(".")[0], "")):
        if key in found:
            return found[key]
    return Position(f"{load.DESCRIPTION}/architecture.abi", 1, 1)
