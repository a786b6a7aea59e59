# SPDX-License-Identifier: BSD-2-Clause
"""The cases in the reports of ctest and cargo."""

from __future__ import annotations

import re

from stele import tap
from stele.tap import Case


def ctest_cases(text: str, status: int) -> list[Case]:
    """The cases of each test program that ctest ran; the output of each is prefixed by its number."""
    programs = {
        int(number): name for number, name in re.findall(r"^test (\d+)\n\s+Start +\d+: (\S+)", text, re.MULTILINE)
    }
    cases: list[Case] = []
    for number, name in programs.items():
        output = "\n".join(re.findall(rf"^{number}: (.*)$", text, re.MULTILINE))
        found = (
            tap.parse(output) if tap.PLAN.search(output) or re.search(tap.PLAN.pattern, output, re.MULTILINE) else []
        )
        result = re.search(rf"^\s*\d+/\d+ Test +#{number}: .*?(Passed|\*+\S+)", text, re.MULTILINE)
        passed = bool(result) and result[1] == "Passed"
        cases += [Case(f"{name}/{case.name}", case.passed, case.why) for case in found] or [Case(name, passed)]
        if found and not passed and all(case.passed for case in found):
            cases.append(Case(f"{name}/end", False, "every case passed, yet the program failed"))
    return tap.with_status(cases or [Case("ctest", False, "no test program ran")], status)


def cargo_cases(text: str, status: int) -> list[Case]:
    """The cases that `cargo test` reported. Ignored ones are examples for the bare machine, which others build."""
    found = re.findall(r"^test (.+?) \.\.\. (ok|FAILED)", text, re.MULTILINE)
    cases = [Case(name, result == "ok") for name, result in found]
    return tap.with_status(cases or [Case("cargo test", False, "no test ran")], status)
