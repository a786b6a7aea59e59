# SPDX-License-Identifier: BSD-2-Clause
"""`./stele test`: runs suites, counts their cases, and gives the verdict."""

from __future__ import annotations

import difflib
import time
from dataclasses import replace

from stele import conformance, pytests
from stele.errors import Failure, UsageError
from stele.paths import shown
from stele.ports import Port
from stele.suites import Suite, choose
from stele.tap import Case

CONFORMANCE_HINT = "./stele test conformance --repeat 10"


def run_suite(suite: Suite, glob: str | None, port: Port | None = None) -> list[Case]:
    """Runs a suite, on the port or on all of its own; what keeps it from running is a failed case."""
    print(f"{suite.name}: {suite.about}", flush=True)
    start = time.monotonic()
    ports = [port] if port else ports_having(suite, glob)
    cases = [case for one in ports for case in _tried(suite, glob, one)] if suite.ports else _tried(suite, glob)
    for case in cases:
        if not case.passed:
            print(f"  not ok {case.name}{' # ' + case.why if case.why else ''}")
    failed = sum(not case.passed for case in cases)
    print(f"  {len(cases) - failed} passed, {failed} failed, {time.monotonic() - start:.1f} s", flush=True)
    return cases


def ports_having(suite: Suite, glob: str | None) -> list[Port]:
    """Those on which the suite has such a case, as far as it tells: some cases are about what one processor alone can do."""
    if not glob or not suite.names:
        return list(suite.ports)
    return [port for port in suite.ports if any(pytests.matches(name, glob) for name in suite.names((port,)))]


def _tried(suite: Suite, glob: str | None, *port: Port) -> list[Case]:
    try:
        return suite.run(glob, *port)
    except UsageError:
        raise
    except Failure as failure:
        for line in failure.lines:
            print(f"    {line}")
        log = f"; full log: {shown(failure.log)}" if failure.log else ""
        name = " ".join([suite.name, *(f"[{one.name}]" for one in port)])
        return [Case(name, False, failure.message + log)]


def _with_options(suite: Suite, options: conformance.Options) -> Suite:
    if suite.name != "conformance":
        return suite
    return replace(suite, run=lambda glob, port: conformance.run(glob, port, options))


def having(suites: list[Suite], glob: str | None, port: Port | None, named: bool = True) -> list[Suite]:
    """Those that have such a case, or do not tell before they run. That none has it is said before anything is built;
    suites that must be built to know are asked if they are named."""
    if not glob:
        return suites
    known = {suite.name: suite.names((port,) if port else suite.ports) for suite in suites if suite.names}
    unknown = [suite for suite in suites if suite.name not in known]
    found = [name for name, cases in known.items() if any(pytests.matches(case, glob) for case in cases)]
    every = [case for cases in known.values() for case in cases]
    if not found and not unknown:
        raise no_case(glob, every)
    if not found and not named:
        others = ", ".join(suite.name for suite in unknown)
        hint = f"./stele test SUITE --case '{glob}', with one of those that tell their cases when they run: {others}"
        raise UsageError(f"no case is called {glob} in {', '.join(known)}{near(glob, every)}", hint=hint)
    if not found and known:
        print(f"no case is called {glob} in {', '.join(known)}{near(glob, every)}; looking in the others", flush=True)
    return [suite for suite in suites if suite.name in found or suite in unknown]


def no_case(glob: str, names: list[str]) -> UsageError:
    """That nothing is called so, and what to try."""
    hint = "./stele test --list SUITE, or a part of a name: --case '*part*'"
    return UsageError(f"no case is called {glob}{near(glob, names)}", hint=hint)


def near(glob: str, names: list[str]) -> str:
    """Which names may have been meant."""
    short = {name.removeprefix("test_").rpartition("/")[2].partition("[")[0]: name for name in names}
    word = glob.strip("*")
    found = [name for name in short if word and word in name][:3]
    if not found:
        pieces = {piece for name in short for piece in name.split("_")}
        close = difflib.get_close_matches(word.rpartition("/")[2], [*short, *pieces], n=1)
        found = [name for name in short if close and close[0] in name][:3]
    return f" (near: {', '.join(found)})" if found else ""


def test(
    names: list[str],
    glob: str | None,
    options: conformance.Options = conformance.Options(),
    port: Port | None = None,
) -> int:
    """Runs the suites and prints the verdict."""
    if options != conformance.Options() and names != ["conformance"]:
        raise UsageError("--repeat, --shuffle and --verbose belong to the suite conformance", hint=CONFORMANCE_HINT)
    suites = [_with_options(suite, options) for suite in having(choose(names, port), glob, port, bool(names))]
    cases = [case for suite in suites for case in run_suite(suite, glob, port)]
    if not cases:
        raise no_case(glob, []) if glob else Failure("there is no case")
    failed = sum(not case.passed for case in cases)
    print(f"\n{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0
