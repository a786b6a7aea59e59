# SPDX-License-Identifier: BSD-2-Clause
"""`./stele new`: a project folder that builds and boots at once. It appears whole, or not at all."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from stele.errors import Failure, UsageError
from stele.paths import ROOT, shown
from stele.ports import Port

LANGUAGES = {"c": "C", "rust": "Rust"}
KINDS = ("root-task", "server")
TEMPLATES = ROOT / "tools/new"
NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
LONGEST_NAME = 40  # a boot module's has 47 bytes at most
LICENCE = re.compile(r"^(?://|#|/\*) SPDX-License-Identifier.*\n", re.MULTILINE)  # the files are the user's own

# Words that compilers and build systems keep for themselves, and crates and targets that every project uses.
RESERVED = frozenset(
    """
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl
    in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type
    typeof union unsafe unsized use virtual where while yield
    alloc core proc_macro std test build deps examples incremental
    all clean help install main package root
    aux con nul prn
    """.split()
)
OWN_PREFIXES = ("stele", "sel4")


def check_name(name: str) -> None:
    """Raises UsageError for a name that C, CMake, Rust or the kernel would stumble over."""
    hint = "./stele new my-server"
    if not NAME.fullmatch(name):
        allowed = "small letters, digits, and single - or _ between them; a letter first"
        raise UsageError(f"a project cannot be called {name!r}: {allowed}", hint=hint)
    if len(name) > LONGEST_NAME:
        raise UsageError(f"a project's name has at most {LONGEST_NAME} letters: boot modules bear it", hint=hint)
    if name.replace("-", "_") in RESERVED or re.split("[-_]", name)[0] in OWN_PREFIXES:
        raise UsageError(f"{name} is a word that compilers, build systems or Stele itself use", hint=hint)


def files(language: str, kind: str) -> dict[str, str]:
    """The project's files, by path, with what is to be filled in."""
    found: dict[str, str] = {}
    for layer in ("all", language, kind, f"{language}-{kind}"):
        for file in sorted((TEMPLATES / layer).rglob("*")):
            if file.is_file():
                parts = file.relative_to(TEMPLATES / layer).parts
                path = "/".join(re.sub(r"^dot\.", ".", part) for part in parts)
                found[path] = LICENCE.sub("", file.read_text(encoding="utf-8"), count=1)
    return found


def filled(text: str, name: str, port: Port) -> str:
    """A file's text for this project."""
    values = {
        "NAME": name,
        "STELE": str(ROOT),
        "ARCH": port.name,
        "TARGET": port.rust_targets[0],
        "TOOLCHAIN": port.toolchains[0],
        "EMULATOR": port.emulator,
        "CPU": port.cpus[0],
    }
    return re.sub(r"@([A-Z]+)@", lambda match: values[match[1]], text)


def new(folder: Path, language: str, kind: str, port: Port) -> int:
    """Makes the project, and says how to see it run."""
    check_name(folder.name)
    if os.path.lexists(folder):
        raise UsageError(f"{shown(folder)} exists already", hint="another name, or remove it")
    if not folder.absolute().parent.is_dir():
        raise UsageError(f"there is no folder {shown(folder.absolute().parent)} to make it in")
    made = {path: filled(text, folder.name, port) for path, text in files(language, kind).items()}
    try:
        _write(folder, made)
    except OSError as error:
        raise Failure(f"{shown(folder)} cannot be made: {error.strerror or error}") from error
    print(f"{shown(folder)}: a {kind.replace('-', ' ')} in {LANGUAGES[language]}")
    print(f"  {'  '.join(sorted(made))}")
    tool = shown(ROOT / "stele")
    print(f"new: ok; see it run: {tool if '/' in tool else './' + tool} run {shown(folder)}")
    return 0


def _write(folder: Path, made: dict[str, str]) -> None:
    """Writes everything under another name beside it first."""
    staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.absolute().parent))
    try:
        for path, text in made.items():
            (staged / path).parent.mkdir(parents=True, exist_ok=True)
            (staged / path).write_text(text, encoding="utf-8")
        staged.chmod(0o777 & ~_umask())
        staged.rename(folder)
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
