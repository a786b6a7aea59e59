# SPDX-License-Identifier: BSD-2-Clause
"""Test results, and the lines that test programs print: `1..N`, `ok K name`, `not ok K name # why`."""

from __future__ import annotations

import re
from dataclasses import dataclass

PLAN = re.compile(r"^1\.\.(\d+)\s*$")
CASE = re.compile(r"^(not )?ok (\d+)(?: -)? (\S.*?)(?:\s+# ?(.*))?$")


@dataclass(frozen=True)
class Case:
    """One test case: passed, or why not."""

    name: str
    passed: bool
    why: str = ""


def parse(text: str) -> list[Case]:
    """The cases that a test program reported. What its plan promised and it did not report has failed."""
    lines = [line.strip() for line in text.splitlines()]
    plans = [int(match[1]) for line in lines if (match := PLAN.match(line))]
    found: dict[int, Case] = {}
    for line in lines:
        if match := CASE.match(line):
            number, case = int(match[2]), Case(match[3], not match[1], match[4] or "")
            twice = number in found
            found[number] = Case(case.name, False, f"number {number} was reported twice") if twice else case
    if len(plans) != 1:
        why = "no plan line 1..N was printed" if not plans else "more than one plan line was printed"
        return [*found.values(), Case("plan", False, why)]
    silent = [
        Case(f"case {n}", False, "promised by the plan, never reported")
        for n in range(1, plans[0] + 1)
        if n not in found
    ]
    beyond = [Case(c.name, False, f"number {n} is not in the plan") if n > plans[0] else c for n, c in found.items()]
    return beyond + silent


def with_status(cases: list[Case], status: int, timed_out: bool = False) -> list[Case]:
    """The cases, plus a failed one when the program's end contradicts them."""
    if timed_out:
        return [*cases, Case("end", False, "the time was up before the suite ended")]
    if status != 0 and all(case.passed for case in cases):
        return [*cases, Case("end", False, f"every case passed, yet the exit status is {status}")]
    if status == 0 and not all(case.passed for case in cases):
        return [*cases, Case("end", False, "a case failed, yet the exit status is 0")]
    return cases
