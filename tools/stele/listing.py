# SPDX-License-Identifier: BSD-2-Clause
"""`./stele test --list`: the suites, or cases of some of them."""

from __future__ import annotations

from stele import conformance
from stele.ports import PORTS, Port
from stele.pytests import matches
from stele.suites import Suite, choose
from stele.testing import no_case


def show_list(names: list[str], glob: str | None, port: Port | None) -> int:
    """Prints the suites; or, when some are named or a pattern is, their cases."""
    if names == ["conformance"]:
        return conformance.list_cases(glob, [port] if port else PORTS)
    suites = choose(names, port)
    if names or glob:
        return _show_cases(suites, glob, port)
    for suite in suites:
        where = f" [{', '.join(one.name for one in suite.ports)}]" if suite.ports else ""
        print(f"  {suite.name:<16} {suite.about}{where}")
    return 0


def _show_cases(suites: list[Suite], glob: str | None, port: Port | None) -> int:
    every: list[str] = []
    shown = 0
    for suite in (suite for suite in suites if suite.names):
        names = suite.names((port,) if port else suite.ports)
        chosen = [name for name in names if not glob or matches(name, glob)]
        every, shown = every + names, shown + len(chosen)
        for name in chosen:
            print(f"  {suite.name:<16} {name}")
    silent = [suite.name for suite in suites if not suite.names]
    if silent:
        print(f"these tell their cases only when they run: {', '.join(silent)}")
    if glob and not shown and not silent:
        raise no_case(glob, every)
    return 0 if shown or silent else 1
