# SPDX-License-Identifier: BSD-2-Clause
"""Which (invocation, documented error) pairs the conformance cases reach: lines of the suite against the contract."""

from __future__ import annotations

import fnmatch
import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from stele.paths import ROOT, shown
from stele.tap import Case

CONTRACT = ROOT / "abi/v1/canonical.json"
EXCUSES = ROOT / "tests/conformance/unreached.toml"
LINE = re.compile(r"^# pair (\d+) seL4_(\w+) (\S+)\s*$", re.MULTILINE)


@dataclass(frozen=True, order=True)
class Pair:
    """An invocation and an error that seL4's interface documents for it."""

    invocation: str
    error: str


@dataclass(frozen=True)
class Excuse:
    """Why no case reaches some pairs, on an architecture or on all."""

    pattern: str  # for invocations
    errors: list[str]
    why: str
    architecture: str | None = None

    def covers(self, pair: Pair) -> bool:
        return fnmatch.fnmatchcase(pair.invocation, self.pattern) and (pair.error in self.errors or "*" in self.errors)


def documented(architecture: str) -> dict[Pair, int]:
    """All pairs of an architecture, each with the number of its invocation. That they are seL4's is tested with the ABI."""
    interfaces = json.loads(CONTRACT.read_text())["architectures"][architecture]["interfaces"].values()
    invocations = [invocation for interface in interfaces for invocation in interface.get("invocations", {}).values()]
    return {
        Pair(invocation["function"], error.removeprefix("seL4_")): invocation["number"]
        for invocation in invocations
        for error in invocation["errors"]
    }


def reached(outputs: Iterable[str]) -> dict[tuple[int, str], str]:
    """Number and error of each pair that the runs tell of, with the first case that reached it."""
    found: dict[tuple[int, str], str] = {}
    for output in outputs:
        for number, error, case in LINE.findall(output):
            found.setdefault((int(number), error), case)
    return found


def excuses(architecture: str) -> list[Excuse]:
    """Those that hold on an architecture."""
    entries = tomllib.loads(EXCUSES.read_text())["unreached"]
    given = [Excuse(e["invocation"], e["errors"], e["why"], e.get("architecture")) for e in entries]
    return [excuse for excuse in given if excuse.architecture in (None, architecture)]


def excuse(pair: Pair, given: list[Excuse]) -> str | None:
    """Why no case reaches the pair, if that is written down."""
    return next((excuse.why for excuse in given if excuse.covers(pair)), None)


def check(outputs: Iterable[str], table: Path, architecture: str) -> list[Case]:
    """A case for each pair that must be reached, and one for each excuse that is none. Writes the table."""
    pairs, found, given = documented(architecture), reached(outputs), excuses(architecture)
    rows, cases = [], []
    for pair in sorted(pairs):
        case, why = found.get((pairs[pair], pair.error)), excuse(pair, given)
        rows.append(f"| {pair.invocation} | {pair.error} | {case or '-'} | {'' if case else why or 'not reached'} |")
        if case or not why:
            cases.append(_verdict(pair, case, why, architecture))
    table.write_text("\n".join(["| invocation | error | first case | why none |", "|---|---|---|---|", *rows]) + "\n")
    count = sum(case.passed for case in cases)
    print(f"  documented errors of invocations: {count} reached, {len(pairs) - len(cases)} cannot be: {shown(table)}")
    return cases


def _verdict(pair: Pair, case: str | None, why: str | None, architecture: str) -> Case:
    name = f"pair/{pair.invocation}/{pair.error} [{architecture}]"
    if case and why:
        return Case(name, False, f"{case} reaches it: {shown(EXCUSES)} need not excuse it any more")
    return Case(name, bool(case), "" if case else f"no case reaches it; write one, or say why in {shown(EXCUSES)}")
