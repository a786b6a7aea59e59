# SPDX-License-Identifier: BSD-2-Clause
"""Reading the reports of ctest, cargo and pytest; finding what matters in a log."""

from dataclasses import replace

import pytest

from stele.contract_suite import Move
from stele.excerpt import relevant_lines
from stele.paths import ROOT
from stele.pytests import matches, parse_report
from stele.reports import cargo_cases, ctest_cases
from stele.suites import SUITES
from stele.tap import Case
from stele.testing import run_suite

CTEST = """test 1
    Start 1: vectors-gcc-O0

1: Test command: /x
1: 1..2
1: ok 1 TCB.Configure
1: not ok 2 CNode.Copy # word 1
1/2 Test #1: vectors-gcc-O0 ...................***Failed    0.00 sec
test 2
    Start 2: elf

2: all good
2/2 Test #2: elf ...................   Passed    0.00 sec
"""


def test_ctest_counts_the_cases_of_each_program():
    assert ctest_cases(CTEST, 8) == [
        Case("vectors-gcc-O0/TCB.Configure", True),
        Case("vectors-gcc-O0/CNode.Copy", False, "word 1"),
        Case("elf", True),
    ]


def test_ctest_that_ran_nothing_has_failed():
    assert not ctest_cases("No tests were found!!!", 8)[0].passed


def test_cargo_cases_are_counted():
    text = "test vectors::tcb ... ok\ntest vectors::cnode ... FAILED\n"
    assert [case.passed for case in cargo_cases(text, 101)] == [True, False]


def test_cargo_that_did_not_compile_has_failed():
    assert not cargo_cases("error: could not compile", 101)[0].passed


def test_skipped_tests_count_as_failed():
    report = '<testsuites><testsuite><testcase name="a"/><testcase name="b"><skipped message="no gcc"/></testcase></testsuite></testsuites>'
    assert parse_report(report) == [Case("a", True), Case("b", False, "skipped: no gcc")]


def test_globs_match_with_and_without_prefixes():
    assert matches("test_revoke_deletes", "revoke_*")
    assert matches("cnode/revoke_deletes", "revoke_*")
    assert not matches("tcb/suspend", "revoke_*")


def test_excerpt_starts_at_the_first_error():
    log = "[1/3] cc a.c\n[2/3] cc b.c\nb.c:3:1: error: expected ';'\n  int x\nninja: build stopped\n"
    assert relevant_lines(log) == ["b.c:3:1: error: expected ';'", "  int x"]


def test_excerpt_without_an_error_is_the_end():
    assert relevant_lines("a\nb\n") == ["a", "b"]


DESCRIPTION = """invoke A = 1 { in x : W @ mr1 in y : W @ mr2 }
invoke B = 2 { in x : W @ mr1 in y : W @ mr2 in z : W @ mr12 }
"""


def test_moved_words_are_exchanged_in_one_item_only():
    moved = Move("x.abi", "invoke B", {"mr1": "mr2", "mr2": "mr1"}).apply(DESCRIPTION)
    assert moved.splitlines() == [
        "invoke A = 1 { in x : W @ mr1 in y : W @ mr2 }",
        "invoke B = 2 { in x : W @ mr2 in y : W @ mr1 in z : W @ mr12 }",
    ]


@pytest.mark.parametrize(("item", "word"), [("invoke A", "mr3"), ("invoke C", "mr1")])
def test_move_of_what_is_not_there_is_refused(item, word):
    with pytest.raises(ValueError):
        Move("x.abi", item, {word: "mr1"}).apply(DESCRIPTION)


def test_every_suite_is_explained():
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    assert [suite.name for suite in SUITES if not any(f"`{suite.name}`" in row for row in rows)] == []


@pytest.mark.parametrize("name", ["conformance", "latency"])
def test_a_pattern_of_one_ports_cases_leaves_the_other_ports_out(name, capsys):
    """Nothing is booted where nothing of that name is: it would be a run without a case, which has failed."""
    suite = next(suite for suite in SUITES if suite.name == name)
    tried = []
    recording = replace(suite, run=lambda glob, port: tried.append(port.name) or [Case("a", True)])
    for glob, ports in {"thumb/*": ["aarch32"], "smc/*": ["aarch64"], "tcb/*": ["aarch64", "aarch32"]}.items():
        tried.clear()
        assert run_suite(recording, glob) and tried == ports
