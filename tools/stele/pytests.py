# SPDX-License-Identifier: BSD-2-Clause
"""Runs pytest as a suite and turns its report into cases. A skipped test has not shown anything: it counts as failed."""

from __future__ import annotations

import fnmatch
import os
import subprocess
import xml.etree.ElementTree as xml
from collections.abc import Mapping
from pathlib import Path

from stele.build import PYTHON
from stele.errors import Failure
from stele.excerpt import relevant_lines
from stele.paths import LOGS, ROOT
from stele.process import run_step
from stele.tap import Case, with_status

NO_TESTS_COLLECTED = 5


def run(title: str, folder: Path, log_name: str, env: Mapping[str, str], glob: str | None) -> list[Case]:
    """The cases of the tests in a folder, or those of them whose names match."""
    selection = [str(folder)]
    if glob:
        selection = [name for name in collect(folder, env) if matches(name.rpartition("::")[2], glob)]
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


def collect(folder: Path, env: Mapping[str, str]) -> list[str]:
    """The tests in a folder, FILE::NAME each."""
    argv = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--collect-only", str(folder)]
    done = subprocess.run(argv, cwd=ROOT, env={**os.environ, **env}, capture_output=True, text=True, check=False)
    if done.returncode not in (0, NO_TESTS_COLLECTED):
        where = folder.relative_to(ROOT)
        raise Failure(f"the tests in {where} cannot be read", lines=relevant_lines(done.stdout + done.stderr))
    return [str(ROOT / line) for line in done.stdout.splitlines() if "::" in line]


def matches(name: str, glob: str) -> bool:
    """Whether a case name matches: all of it, or without the machine behind it, without the prefix that Python wants,
    without the object before the slash, or with _ for that slash."""
    bare = name.partition(" [")[0].removeprefix("test_")
    forms = (name, name.removeprefix("test_"), bare, bare.rpartition("/")[2], bare.replace("/", "_", 1))
    return any(fnmatch.fnmatchcase(form, glob) for form in forms)
