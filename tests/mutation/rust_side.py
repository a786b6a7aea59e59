# SPDX-License-Identifier: BSD-2-Clause
"""The proofs that see the generated Rust. All architectures are in one crate, so one build tries a mutant of each."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from mutants import Mutant
from proofs import ROOT, Complaint, Proof, Tree, accused

for folder in ("tests/contract", "tests/bindgen"):
    sys.path.insert(0, str(ROOT / folder))

import programs  # noqa: E402 (the paths above come first)
import sides  # noqa: E402
import trap_text  # noqa: E402
import z3_proof  # noqa: E402
from compare import compare  # noqa: E402
from items import Items, read  # noqa: E402

RUSTC = os.environ.get("RUSTC", "rustc")
EDITION = "2024"
SOURCES = "bindings/stele-sys/src"
DECLARATIONS = ("constants.rs", "types.rs", "bitfields.rs", "mod.rs", "syscalls.rs", "invocations.rs")
VECTOR = re.compile(r"_(distinct|ones|none|only_\w+)$")  # the cases of one invocation
TEST = re.compile(r"^test (?:(\w+)::)?(\w+)(?: - should panic)? \.\.\. FAILED", re.MULTILINE)
UNFINISHED = re.compile(r"^test .* \.\.\. (?:ok|FAILED)", re.MULTILINE)


def architecture(path: str) -> str:
    return Path(path).parts[-2]


def rust_tree(folder: Path) -> Tree:
    tree = Tree(folder)
    tree.copy(SOURCES, "bindings/stele-sys/tests")
    (folder / "contract.rs").write_text(programs.rust_program())
    return tree


# ---- against what bindgen reads in the C headers ----


class Headers:
    """What bindgen makes of the C headers, once for each architecture."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cache
    def items(self, arch: str) -> Items:
        folder = self.folder / f"bindgen-{arch}"
        sides.install_headers(arch, folder / "include")
        return sides.c_items(arch, folder / "include", folder / "bindgen.rs")

    def differences(self, arch: str, tree: Tree, batch: list[Mutant]) -> dict[str, str]:
        texts = {p: tree.text(p) for p in rust_files(tree, arch)}
        for mutant in sorted(batch, key=lambda m: -m.start):
            texts[mutant.path] = mutant.apply(texts[mutant.path])
        word = 32 if arch == "aarch32" else 64
        return compare(self.items(arch), read(list(texts.values()), word)).differences


def rust_files(tree: Tree, arch: str) -> list[str]:
    folder = tree.folder / SOURCES / "generated" / arch
    return [f.relative_to(tree.folder).as_posix() for f in sorted(folder.glob("*.rs")) if f.name != "faults.rs"]


def bindgen_proof(headers: Headers) -> Proof:
    known: dict[str, dict[str, str]] = {}

    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        refuted = set()
        for mutant in batch:
            arch = architecture(mutant.path)
            if arch not in known:
                known[arch] = headers.differences(arch, tree, [])
            try:
                if headers.differences(arch, tree, [mutant]) != known[arch]:
                    refuted.add(mutant)
            except Exception:  # noqa: BLE001 (the reader knows the shapes of declarations only)
                refuted.add(mutant)
        return refuted

    return Proof("bindgen", refutes, lambda path: path.endswith(DECLARATIONS))


# ---- by the compiler, and by tests ----


def rustc(arguments: list[str], folder: Path, compiler: Sequence[str] = (RUSTC,)) -> tuple[list[Complaint], bool]:
    command = [*compiler, f"--edition={EDITION}", "--error-format=json", "-Cdebuginfo=0", "-Awarnings", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    found = []
    for line in done.stderr.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        for span in message.get("spans", []):
            if message.get("level") == "error" and span["is_primary"]:
                found.append(Complaint(os.path.normpath(span["file_name"]), span["line_start"]))
    return found, done.returncode != 0


def builds(programs: tuple[str, ...] = ()) -> list[list[str]]:
    """The crate, and test programs that are linked with it."""
    own = ["--crate-name=stele_sys", "--crate-type=rlib", f"{SOURCES}/lib.rs", "-o", "libstele_sys.rlib"]
    with_own = ["--test", "--extern=stele_sys=libstele_sys.rlib"]
    return [own, *([*with_own, PROGRAMS[name], "-o", name] for name in programs)]


PROGRAMS = {
    "vectors": "bindings/stele-sys/tests/vectors.rs",
    "buffer": "bindings/stele-sys/tests/buffer.rs",
    "contract": "contract.rs",
}
# Which of them see a file; all, where it is not said.
SEEN_BY = {name: ("contract",) for name in ("syscalls.rs", "faults.rs", "types.rs", "constants.rs")}


def programs_for(batch: list[Mutant]) -> tuple[str, ...]:
    return SEEN_BY.get(Path(batch[0].path).name, tuple(PROGRAMS))


class Tests:
    """The crate and its tests: golden vectors, and those that follow from the canonical form."""

    def refutes(self, tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        refuted: set[Mutant] = set()
        rest = list(batch)
        while rest:
            found, failed = self.build(tree, programs_for(batch))
            if not failed:
                return refuted | self.run(tree, rest)
            guilty = accused(rest, found, failed, {})
            if not guilty:  # an error elsewhere: in one of them
                return refuted | self.halves(tree, rest)
            refuted |= guilty
            tree.restore(batch)
            rest = [m for m in rest if m not in refuted]
            tree.change(rest)
        return refuted

    def halves(self, tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        if len(batch) == 1:
            return set(batch)
        refuted: set[Mutant] = set()
        tree.restore(batch)
        for half in (batch[: len(batch) // 2], batch[len(batch) // 2 :]):
            tree.change(half)
            refuted |= self.refutes(tree, half)
            tree.restore(half)
        return refuted

    def build(self, tree: Tree, programs: tuple[str, ...]) -> tuple[list[Complaint], bool]:
        for arguments in builds(programs):
            found, failed = rustc(arguments, tree.folder)
            if failed:
                return found, True
        return [], False

    def run(self, tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        failed: set[tuple[str, str]] = set()
        for program in programs_for(batch):
            try:
                done = subprocess.run(
                    [tree.folder / program], capture_output=True, text=True, errors="replace", timeout=60
                )
            except subprocess.TimeoutExpired:
                return self.halves(tree, batch)
            if "test result:" not in done.stdout:  # it crashed
                return self.halves(tree, batch)
            failed |= {(arch, name) for arch, name in TEST.findall(done.stdout)}
        if len(batch) == 1:
            return set(batch) if failed else set()
        return {m for m in batch if any(arch == architecture(m.path) and about(m, name) for arch, name in failed)}


FAMILY = {"seL4_Signal": "seL4_Send", "seL4_Poll": "seL4_NBWait"}


def family(mutant: Mutant) -> str:
    """Functions that use each other: their mutants are tried one after the other."""
    name = Path(mutant.path).name
    function = mutant.unit.split("::")[-1]
    if name == "invocations.rs" and not mutant.unit.startswith("line "):
        return mutant.unit
    if name == "syscalls.rs" and not mutant.unit.startswith("line "):
        base = function.removesuffix("WithMRs")
        return "everything" if base == "seL4_Call" else FAMILY.get(base, base)
    if name == "faults.rs" and "::" in mutant.unit and not mutant.unit.startswith("Fault::"):
        return mutant.unit.split("::")[0]
    return "everything"


def about(mutant: Mutant, test: str) -> bool:
    """Whether a failed test says something about the mutant: one of everything is alone in its architecture."""
    own = family(mutant)
    if own == "everything":
        return True
    if Path(mutant.path).name == "faults.rs":
        return test == f"fault_{own}"
    if Path(mutant.path).name == "invocations.rs":
        return VECTOR.sub("", test) == own
    name = test.removeprefix("call_").removesuffix("WithMRs")
    return FAMILY.get(name, name) == own


def compiles(tree: Tree, batch: list[Mutant], output: str, compiler: Sequence[str]) -> set[Mutant]:
    """Which mutants the crate's own assertions refute. A block of them stops at the first, so the rest is tried again."""
    refuted: set[Mutant] = set()
    rest = list(batch)
    while rest:
        found, failed = rustc([*builds()[0][:-2], "--emit=metadata", "-o", output], tree.folder, compiler)
        guilty = accused(rest, found, failed, {})
        if not guilty:
            break
        refuted |= guilty
        tree.restore(batch)
        rest = [m for m in rest if m not in refuted]
        tree.change(rest)
    return refuted


def assertions_proof() -> Proof:
    """Only the crate: its own assertions, and that it compiles."""
    return Proof("assertions", lambda tree, batch: compiles(tree, batch, "check.rmeta", (RUSTC,)))


def arm_proof() -> Proof:
    """The same for 32-bit Arm, where the assertions on layouts of 32 bits hold. STELE_ARM_RUSTC compiles for it."""
    compiler = os.environ["STELE_ARM_RUSTC"].split()

    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        own = [m for m in batch if architecture(m.path) == "aarch32"]
        return compiles(tree, own, "arm.rmeta", compiler)

    return Proof("assertions", refutes)


def trap_proof() -> Proof:
    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        mistakes: Callable = trap_text.rust_mistakes
        return {m for m in batch if any(mistakes(architecture(m.path), m.apply(tree.text(m.path))))}

    return Proof("traps", refutes, lambda path: path.endswith("syscalls.rs"))


def z3_of_all() -> Proof:
    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        return {m for m in batch if z3_proof.proof(architecture(m.path)).refutes(tree, [m])}

    return Proof("z3", refutes, lambda path: path.endswith("bitfields.rs"))


def rust_proofs(tree: Tree) -> list[Proof]:
    return [
        z3_of_all(),
        bindgen_proof(Headers(tree.folder)),
        trap_proof(),
        assertions_proof(),
        arm_proof(),
        Proof("vectors in Rust", Tests().refutes),
    ]
