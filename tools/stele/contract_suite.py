# SPDX-License-Identifier: BSD-2-Clause
"""Shows on a copy of the tree that the contract rules: what moves in abi/v1 moves in kernel, C and Rust alike."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stele.paths import BUILD, ROOT
from stele.process import run_step
from stele.tap import Case

COPY = BUILD / "moved-contract"
LEFT_OUT = shutil.ignore_patterns("build", ".git", "target", "__pycache__", ".pytest_cache")


@dataclass(frozen=True)
class Move:
    """Puts other words in place of some, in the description of one item. `item` is how its description begins."""

    file: str
    item: str
    words: dict[str, str]

    def apply(self, text: str) -> str:
        """The file's text, changed inside this item only."""
        start = text.find(self.item)
        if start < 0:
            raise ValueError(f"{self.file} does not describe `{self.item}`")
        end = _end_of_block(text, start)
        return text[:start] + replace(text[start:end], self.words) + text[end:]


def replace(text: str, words: dict[str, str]) -> str:
    """All words at once, so that two can change places. Each must be there."""
    for word in words:
        if not re.search(_whole(word), text):
            raise ValueError(f"`{word}` does not occur in: {text.splitlines()[0]}")
    return re.sub("|".join(_whole(word) for word in words), lambda match: words[match[0]], text)


def _whole(word: str) -> str:
    return rf"(?<![\w.]){re.escape(word)}(?![\w.])"


def _end_of_block(text: str, start: int) -> int:
    depth = 0
    for at in range(text.index("{", start), len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    return len(text)


MOVES = (
    Move(
        "untyped.abi", "invoke Retype", {"mr2": "mr3", "mr3": "mr2", "mr4": "mr5", "mr5": "mr4"}
    ),  # words of a message
    Move("tcb.abi", "invoke Configure", {"cap0": "cap1", "cap1": "cap0"}),  # extra capabilities
    Move("tcb.abi", "interface TCB", {"6": "7", "7": "6"}),  # numbers of SetPriority and SetMCPriority
    Move("messages.abi", "bitfield seL4_MessageInfo", {"[11:9]": "[9:7]", "[8:7]": "[11:10]"}),  # bits of the header
    Move("messages.abi", "bitfield seL4_CapRights", {"[3]": "[0]", "[0]": "[3]"}),
    Move(
        "architecture.abi", "architecture aarch64", {"x6": "x7", "x7": "x8", "x8": "x6"}
    ),  # registers: number, reply, dest
)


def _copy() -> None:
    shutil.rmtree(COPY, ignore_errors=True)
    shutil.copytree(ROOT, COPY, ignore=LEFT_OUT, symlinks=True)
    if (BUILD / "rust-sysroot").exists():  # depends on the compiler alone
        shutil.copytree(BUILD / "rust-sysroot", COPY / "build/rust-sysroot")


def _move(moves: Sequence[Move]) -> None:
    for move in moves:
        file = COPY / "abi/v1" / move.file
        file.write_text(move.apply(file.read_text()))


def _stele(title: str, log: str, *arguments: str) -> int:
    argv = [str(COPY / "stele"), *arguments, "--no-install"]
    return run_step(title, argv, log, cwd=COPY, check=False, timeout=900).status


def _moved() -> list[Case]:
    try:
        _move(MOVES)
    except ValueError as error:
        return [Case("the_contract_can_be_changed_for_the_test", False, str(error))]
    status = _stele("the demo after the contract has moved", "contract-demo", "demo")
    why = "" if status == 0 else f"./stele demo ended with status {status}"
    return [Case("moved_contract_moves_kernel_c_and_rust_together", status == 0, why)]


def _refused(name: str, file: str, change: Callable[[str], str]) -> Case:
    path = COPY / file
    text = path.read_text()
    path.write_text(change(text))
    argv = [str(COPY / "stele"), "abi", "check-generated"]
    title = f"check-generated after a change of {Path(file).name} by hand"
    outcome = run_step(title, argv, f"contract-{name}", cwd=COPY, check=False, expect=1)
    path.write_text(text)
    if outcome.status == 0:
        return Case(name, False, f"a change of {file} by hand went unnoticed")
    return Case(name, file in outcome.text(), f"{file} is not named")


def generated_files() -> list[str]:
    """One generated file for each side: kernel, C, Rust."""
    chosen = []
    for pattern in ("kernel/generated/*/decode.c", "libsel4/**/sel4_client.h", "bindings/stele-sys/src/**/*.rs"):
        found = [file for file in sorted(COPY.glob(pattern)) if "Do not edit." in file.read_text()[:400]]
        chosen.append(found[0].relative_to(COPY).as_posix() if found else pattern)
    return chosen


def _hand_edits() -> list[Case]:
    cases = []
    for side, file in zip(("kernel", "c", "rust"), generated_files(), strict=True):
        name = f"changed_generated_{side}_file_is_refused"
        if not (COPY / file).is_file():
            cases.append(Case(name, False, f"no generated file {file}"))
            continue
        cases.append(_refused(name, file, lambda text: text.replace("3", "4", 1)))
    return cases


def run() -> list[Case]:
    """All cases of the suite, on a fresh copy."""
    _copy()
    try:
        return [*_hand_edits(), *_moved()]
    finally:
        shutil.rmtree(COPY, ignore_errors=True)
