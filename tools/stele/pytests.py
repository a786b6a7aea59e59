# SPDX-License-Identifier: BSD-2-Clause
"""Runs pytest as a suite and turns its report into cases. A skipped test has not shown anything: it counts as failed."""

from __future__ import annotations

import fnmatch
import xml.etree.ElementTree as xml
from collections.abc import Mapping
from pathlib import Path

from stele.build import PYTHON
from stele.paths import LOGS, ROOT
from stele.process import run_step
from stele.tap import Case, with_status

NO_TESTS_COLLECTED = 5


def run(title: str, folder: Path, log_name: str, env: Mapping[str, str], glob: str | None) -> list[Case]:
    """The cases of the tests in a folder, or those of them whose names match."""
    selection = [str(folder)]
    if glob:
        selection = _matching(folder, log_name, env, glob)
        if not selection:
            return []
    report = LOGS / f"{log_name}.xml"
    report.unlink(missing_ok=True)
    argv = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", *selection]
    outcome = run_step(title, argv, log_name, env=env, check=False)
    if not report.exists():
        return [Case("pytest", False, f"pytest ended with status {outcome.status} and left no report")]
    return with_status(parse_report(report.read_text()), outcome.status)


def parse_report(text: str) -> list[Case]:
    """The cases of a JUnit report."""
    return [_case(element) for element in xml.fromstring(text).iter("testcase")]


def _case(element: xml.Element) -> Case:
    name = element.get("name", "?")
    for kind in ("failure", "error", "skipped"):
        trouble = element.find(kind)
        if trouble is not None:
            message = (trouble.get("message") or "").strip().splitlines()
            return Case(name, False, f"{kind}: {message[0] if message else ''}")
    return Case(name, True)


def _matching(folder: Path, log_name: str, env: Mapping[str, str], glob: str) -> list[str]:
    argv = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--collect-only", str(folder)]
    outcome = run_step(
        f"looking for {glob} in {folder.relative_to(ROOT)}", argv, f"{log_name}-list", env=env, check=False
    )
    names = [line for line in outcome.text().splitlines() if "::" in line]
    return [str(ROOT / name) for name in names if matches(name.rpartition("::")[2], glob)]


def matches(name: str, glob: str) -> bool:
    """Whether a case name matches, with or without the prefix that Python wants and the object before the slash."""
    short = name.removeprefix("test_")
    return any(fnmatch.fnmatchcase(n, glob) for n in (name, short, short.rpartition("/")[2]))
