# SPDX-License-Identifier: BSD-2-Clause
"""Branch coverage of the kernel core by the host's tests: clang's counters, read from what llvm-cov exports."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from stele.build import build, product
from stele.errors import Failure
from stele.paths import LOGS, ROOT
from stele.process import find_program, run_step

PRESET = "host-coverage"
FOLDERS = ("api", "cap", "ipc", "object", "sched")
REQUIRED = 90.0


@dataclass
class Branch:
    """A condition in the source, and how often it held and did not."""

    line: int
    column: int
    held: int = 0
    failed: int = 0

    @property
    def missing(self) -> list[str]:
        """The outcomes that never came."""
        return [word for word, count in (("true", self.held), ("false", self.failed)) if count == 0]


@dataclass
class Function:
    """A function of the kernel core with its branches."""

    file: str
    name: str
    branches: dict[tuple[int, int, int, int], Branch]

    @property
    def outcomes(self) -> int:
        """How many there can be: two for each branch."""
        return 2 * len(self.branches)

    @property
    def missed(self) -> int:
        """How many of them never came."""
        return sum(len(branch.missing) for branch in self.branches.values())


def functions(export: dict, kernel: str) -> list[Function]:
    """The core's functions from an export of llvm-cov. Branches inside macros are assertions: they do not count."""
    found: dict[tuple[str, str], Function] = {}
    for record in export["data"][0]["functions"]:
        file = os.path.relpath(record["filenames"][0], kernel)
        if file.split(os.sep)[0] not in FOLDERS:
            continue
        name = record["name"].rpartition(":")[2]
        function = found.setdefault((file, name), Function(file, name, {}))
        for *place, held, failed, file_id, _expanded, _kind in record["branches"]:
            if file_id == 0:
                branch = function.branches.setdefault(tuple(place), Branch(place[0], place[1]))
                branch.held += held
                branch.failed += failed
    return sorted(found.values(), key=lambda function: (function.file, function.name))


def percent(chosen: list[Function]) -> float:
    """Share of the outcomes that came."""
    outcomes = sum(function.outcomes for function in chosen)
    return 100.0 * (1 - sum(function.missed for function in chosen) / outcomes) if outcomes else 100.0


def report(found: list[Function]) -> Iterator[str]:
    """Lines for people: what is not covered, function by function; then each folder and all of them."""
    for function in found:
        if function.missed:
            yield f"  {function.file}: {function.name}: {function.missed} of {function.outcomes} missed"
            for branch in sorted(function.branches.values(), key=lambda branch: (branch.line, branch.column)):
                if branch.missing:
                    yield f"      {branch.line}:{branch.column} never {' nor '.join(branch.missing)}"
    for folder in FOLDERS:
        inside = [function for function in found if function.file.startswith(folder + os.sep)]
        yield f"  {folder:<8} {percent(inside):5.1f} % of {sum(f.outcomes for f in inside)} branch outcomes"
    yield f"  {'all':<8} {percent(found):5.1f} % of {sum(f.outcomes for f in found)} branch outcomes"


def _llvm(name: str) -> str:
    """Of the versions installed, the one that fits the compiler: all come from one package set."""
    program = find_program(name)
    if program is None:
        raise Failure(f"{name} is not installed", hint="./stele doctor")
    return program


def _measure(folder: Path) -> dict:
    program = product(folder, "tests/host/host-tests")
    raw, merged = folder / "coverage.profraw", folder / "coverage.profdata"
    run_step("running the host's tests", [str(program)], "coverage-tests", env={"LLVM_PROFILE_FILE": str(raw)})
    run_step("merging the counters", [_llvm("llvm-profdata"), "merge", "-o", str(merged), str(raw)], "coverage-merge")
    export = [_llvm("llvm-cov"), "export", str(program), f"-instr-profile={merged}"]
    outcome = run_step("reading the counters", export, "coverage-export")
    return json.loads(outcome.text().partition("\n")[2])


def coverage() -> int:
    """Measures and prints; status 1 below what is required."""
    found = functions(_measure(build(PRESET, ["host-tests"])), str(ROOT / "kernel"))
    if not found:
        raise Failure("no function of the kernel core was measured")
    lines = list(report(found))
    (LOGS / "coverage.txt").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))
    total = percent(found)
    print(f"branch coverage: {total:.1f} %, required {REQUIRED:.0f} %")
    return 0 if total >= REQUIRED else 1
