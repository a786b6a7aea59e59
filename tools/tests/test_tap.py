# SPDX-License-Identifier: BSD-2-Clause
"""Counting what test programs report."""

from stele.tap import Case, parse, with_status


def test_passed_and_failed_cases_are_told_apart():
    cases = parse("hello\n1..2\nok 1 reply/a\nnot ok 2 reply/b # expected 1, got 2\n")
    assert cases == [Case("reply/a", True), Case("reply/b", False, "expected 1, got 2")]


def test_promised_but_silent_cases_have_failed():
    cases = parse("1..3\nok 1 a\n")
    assert [case.passed for case in cases] == [True, False, False]


def test_case_beyond_the_plan_has_failed():
    assert [case.passed for case in parse("1..1\nok 1 a\nok 2 b\n")] == [True, False]


def test_case_reported_twice_has_failed():
    assert [case.passed for case in parse("1..1\nok 1 a\nok 1 a\n")] == [False]


def test_missing_plan_is_a_failure():
    assert not all(case.passed for case in parse("ok 1 a\n"))


def test_two_plans_are_a_failure():
    assert not all(case.passed for case in parse("1..1\n1..1\nok 1 a\n"))


def test_silence_is_a_failure():
    assert not all(case.passed for case in parse(""))


def test_bad_status_after_good_cases_is_a_failure():
    assert not all(case.passed for case in with_status([Case("a", True)], 1))


def test_good_status_after_a_failed_case_is_a_failure_more():
    assert sum(not case.passed for case in with_status([Case("a", False)], 0)) == 2


def test_time_out_is_a_failure():
    assert not all(case.passed for case in with_status([Case("a", True)], 124, timed_out=True))
