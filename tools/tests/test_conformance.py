# SPDX-License-Identifier: BSD-2-Clause
"""What the conformance suite is told and what is read from its output; the table of documented errors."""

import pytest

from stele import conformance, pairs
from stele.conformance import Definition, Options, left_out
from stele.pairs import Excuse, Pair
from stele.ports import PORTS
from stele.tap import Case

PAIRS = {Pair("seL4_TCB_SetPriority", "RangeError"): 6, Pair("seL4_ARM_VCPU_SetTCB", "IllegalOperation"): 60}


@pytest.fixture
def table(monkeypatch, tmp_path):
    monkeypatch.setattr(pairs, "documented", lambda _: PAIRS)
    monkeypatch.setattr(pairs, "excuses", lambda _: [Excuse("seL4_ARM_VCPU_*", ["*"], "no virtual processors")])
    return tmp_path / "pairs.md"


def test_words_tell_only_what_is_unusual():
    assert Options().words(None) == ""
    assert Options(repeat=3, shuffle=7, verbose=True).words("reply_*") == "reply_* repeat=3 shuffle=7 verbose"


def test_patterns_mean_what_they_mean_to_the_root_task():
    for glob in ("reply/*", "reply_*", "a_call_*", "reply/a_call_is_answered_once"):
        assert conformance.is_selected("reply/a_call_is_answered_once", glob)
    assert not conformance.is_selected("reply/a_call_is_answered_once", "tcb_*")


def test_a_case_of_the_sources_that_did_not_run_has_failed():
    known = [Definition("tcb/a", False, False), Definition("debug/b", False, True)]
    assert [case.name for case in left_out([], known, release=False)] == ["tcb/a", "debug/b"]
    assert [case.name for case in left_out([], known, release=True)] == ["tcb/a"]
    assert left_out([Case("tcb/a", True)], known, release=True) == []


@pytest.mark.parametrize("port", PORTS, ids=lambda port: port.name)
def test_the_suite_has_as_many_cases_as_it_must(port):
    cases = conformance.definitions(port)
    assert len({case.name for case in cases}) == len(cases) >= 260
    assert sum(case.negative for case in cases) >= 0.4 * len(cases)


def test_a_pair_that_a_case_reaches_passes_and_is_in_the_table(table):
    cases = pairs.check(["ok 1 a\n# pair 6 seL4_RangeError tcb/too_high\n"], table, "aarch64")
    assert cases == [Case("pair/seL4_TCB_SetPriority/RangeError [aarch64]", True)]
    assert "| seL4_TCB_SetPriority | RangeError | tcb/too_high |" in table.read_text()
    assert "no virtual processors" in table.read_text()


def test_a_pair_that_no_case_reaches_fails(table):
    (case,) = pairs.check(["# pair 6 seL4_IllegalOperation tcb/other\n"], table, "aarch64")
    assert not case.passed and "no case reaches it" in case.why


def test_an_excuse_that_is_none_fails(table):
    output = "# pair 6 seL4_RangeError tcb/too_high\n# pair 60 seL4_IllegalOperation vcpu/a\n"
    failed = [case for case in pairs.check([output], table, "aarch64") if not case.passed]
    assert [case.name for case in failed] == ["pair/seL4_ARM_VCPU_SetTCB/IllegalOperation [aarch64]"]
    assert "vcpu/a" in failed[0].why


@pytest.mark.parametrize("port", PORTS, ids=lambda port: port.name)
def test_every_excuse_excuses_something(port):
    documented = pairs.documented(port.name)
    for given in pairs.excuses(port.name):
        assert any(given.covers(pair) for pair in documented), given


def test_an_excuse_for_one_architecture_is_none_on_another():
    wanted = Pair("seL4_TCB_ConfigureSingleStepping", "InvalidArgument")
    assert pairs.excuse(wanted, pairs.excuses("aarch32")) and not pairs.excuse(wanted, pairs.excuses("aarch64"))
