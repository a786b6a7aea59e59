# SPDX-License-Identifier: BSD-2-Clause
"""The names of cases, as far as the sources tell them: nothing is built to know them."""

from __future__ import annotations

import re
from collections.abc import Callable

from stele import conformance, pytests
from stele.build import python_with
from stele.paths import ROOT
from stele.ports import PORTS, Port

RUST_CASES = re.compile(r"^cases!\((\w+):(.*?)^\);", re.MULTILINE | re.DOTALL)

Names = Callable[[tuple[Port, ...]], list[str]]


def of_tests(*folders: str) -> Names:
    """Those of tests in Python. Some of them ask which port is meant, and have the same names for each."""

    def names(ports: tuple[Port, ...]) -> list[str]:
        port = (ports or PORTS)[0]
        env = python_with(ROOT / "abi", ROOT / "tools") | {"STELE_TEST_PORT": port.name}
        return [name.rpartition("::")[2] for folder in folders for name in pytests.collect(ROOT / folder, env)]

    return names


def of_conformance(ports: tuple[Port, ...]) -> list[str]:
    """Those of the conformance suite in C, which the suite latency also runs."""
    return list(dict.fromkeys(case.name for port in ports for case in conformance.definitions(port)))


def of_conformance_rust(ports: tuple[Port, ...]) -> list[str]:
    """Those of the conformance suite in Rust: each file has a table of its own."""
    found = []
    for file in sorted((ROOT / "tests/conformance-rust/src").rglob("*.rs")):
        for subject, sentences in RUST_CASES.findall(file.read_text(encoding="utf-8")):
            found += [f"{subject}/{sentence}" for sentence in re.findall(r"^\s+(\w+),", sentences, re.MULTILINE)]
    return found
