# SPDX-License-Identifier: BSD-2-Clause
"""The proofs, each made to say which mutants of a batch it refutes.

A batch holds mutants that cannot be taken for one another: a compiler names the line, an assertion the item, a test the
function. Where that is not so, a batch is a single mutant, and any complaint is about it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]
TARGETS = {
    "aarch64": "aarch64-none-elf",
    "aarch32": "armv7a-none-eabi",
    "x86_64": "x86_64-none-elf",
    "riscv64": "riscv64-none-elf",
}
ERROR = re.compile(r"^([^\n:]+):(\d+):\d+: (?:fatal )?error: (.*)$", re.MULTILINE)
CLAIM = re.compile(r"contract: (\w+)")
NUMBERED = re.compile(r"^\s*(?:#define )?(\w+)(?: =)? -?(?:0x[0-9a-f]+|\d+),?$")


@dataclass(frozen=True)
class Complaint:
    """What a proof found: where, or about which item."""

    path: str = ""
    line: int = 0
    item: str = ""


@dataclass
class Tree:
    """A copy of what the generated files stand among, in which files can be changed."""

    folder: Path
    originals: dict[str, str] = field(default_factory=dict)

    def copy(self, *names: str) -> None:
        for name in names:
            source, target = ROOT / name, self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, dirs_exist_ok=True)
            else:
                shutil.copy(source, target)

    def text(self, path: str) -> str:
        if path not in self.originals:
            self.originals[path] = (self.folder / path).read_text(encoding="utf-8")
        return self.originals[path]

    def change(self, batch: Iterable[Mutant]) -> None:
        """Puts all mutants of a batch into their files."""
        by_path: dict[str, list[Mutant]] = {}
        for mutant in batch:
            by_path.setdefault(mutant.path, []).append(mutant)
        for path, mutants in by_path.items():
            text = self.text(path)
            for mutant in sorted(mutants, key=lambda m: -m.start):
                text = mutant.apply(text)
            (self.folder / path).write_text(text, encoding="utf-8")

    def restore(self, batch: Iterable[Mutant]) -> None:
        for path in {mutant.path for mutant in batch}:
            (self.folder / path).write_text(self.text(path), encoding="utf-8")


def run(command: list[str], text: str | None = None, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end; one that hangs has status 124."""
    options = {"capture_output": True, "text": True, "errors": "replace", "cwd": folder}
    options |= {"input": text} if text is not None else {"stdin": subprocess.DEVNULL}
    try:
        return subprocess.run(command, timeout=60, **options)  # type: ignore[call-overload]
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "", "")


def complaints(output: str, folder: Path) -> list[Complaint]:
    """The errors of gcc or clang, with paths below the tree."""
    found = []
    for path, line, message in ERROR.findall(output):
        name = path.removeprefix(f"{folder}/")
        claim = CLAIM.search(message)
        found.append(Complaint(name, int(line), claim[1] if claim else ""))
    return found


def is_about(complaint: Complaint, mutant: Mutant, item: str) -> bool:
    if complaint.path == mutant.path and mutant.line <= complaint.line <= mutant.last_line:
        return True
    return bool(complaint.item) and complaint.item in (item, mutant.unit)


def accused(batch: list[Mutant], found: list[Complaint], failed: bool, items: dict[Mutant, str]) -> set[Mutant]:
    """The mutants of a batch that complaints are about; in a batch of one, any failure is about it."""
    if len(batch) == 1:
        return set(batch) if failed or found else set()
    return {m for m in batch if any(is_about(c, m, items.get(m, "")) for c in found)}


@dataclass(frozen=True)
class Proof:
    """A name for the table, and what it does with a batch that is in the tree already."""

    name: str
    refutes: Callable[[Tree, list[Mutant]], set[Mutant]]
    sees: Callable[[str], bool] = lambda path: True


def item_on(tree: Tree, mutant: Mutant) -> str:
    """The name that a line gives a number."""
    start = tree.text(mutant.path).rfind("\n", 0, mutant.start) + 1
    line = tree.text(mutant.path)[start : tree.text(mutant.path).find("\n", start)]
    found = NUMBERED.match(line.split("/*")[0].rstrip())
    return found[1] if found else ""


def compiling(name: str, command: list[str], source: Callable[[], str], sees: Callable[[str], bool]) -> Proof:
    """A proof by compiling assertions; all of them are reported."""
    text: list[str] = []

    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        if not text:
            text.append(source())
        done = run([c.replace("TREE", str(tree.folder)) for c in command], text[0])
        items = {m: item_on(tree, m) for m in batch} if len(batch) > 1 else {}
        return accused(batch, complaints(done.stderr, tree.folder), done.returncode != 0, items)

    return Proof(name, refutes, sees)


CASE = re.compile(r"^not ok \d+ (\S+)", re.MULTILINE)
FINISHED = (0, 1)  # what a test program ends with, unless it crashes


@dataclass(frozen=True)
class Program:
    """A test program: how it is built from the tree, and which unit a failed case is about."""

    builds: tuple[list[str], ...]
    argv: list[str]
    unit: Callable[[str], str]

    def build(self, tree: Tree) -> tuple[list[Complaint], bool]:
        for command in self.builds:
            done = run(command, folder=tree.folder)
            if done.returncode:
                return complaints(done.stderr, tree.folder), True
        return [], False

    def refutes(self, tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        """What does not compile is found one by one; the others are run together, or alone where that crashes."""
        refuted: set[Mutant] = set()
        rest = list(batch)
        while rest:
            found, failed = self.build(tree)
            if not failed:
                break
            guilty = accused(rest, found, failed, {})
            if not guilty:
                return refuted | self.one_by_one(tree, rest)
            refuted |= guilty
            tree.restore(batch)
            rest = [m for m in rest if m not in refuted]
            tree.change(rest)
        return refuted | self.run(tree, rest) if rest else refuted

    def run(self, tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        done = run([argument.replace("TREE", str(tree.folder)) for argument in self.argv], folder=tree.folder)
        if len(batch) == 1:
            return set(batch) if done.returncode else set()
        if done.returncode not in FINISHED:
            return self.one_by_one(tree, batch)
        failed = {self.unit(case) for case in CASE.findall(done.stdout)}
        return {m for m in batch if m.unit in failed}

    def one_by_one(self, tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        if len(batch) == 1:
            return set(batch)
        refuted: set[Mutant] = set()
        tree.restore(batch)
        for mutant in batch:
            tree.change([mutant])
            refuted |= self.refutes(tree, [mutant])
            tree.restore([mutant])
        return refuted
