# SPDX-License-Identifier: BSD-2-Clause
"""The arithmetic of ./stele bench."""

import json
from pathlib import Path

import pytest
from test_command_line import assert_plain, stele

from stele import bench as bench_module
from stele.bench import AROUND, Bench, Result, bench, chosen, read_rounds
from stele.errors import UsageError


def test_a_figure_adds_up_the_chosen_entries_and_what_is_around_each():
    assert Bench("all", 0, 0).figure([100, 200]) == 300 + 2 * AROUND
    assert Bench("second", 1, 1).figure([100, 200, 300]) == 200 + AROUND


def test_rounds_are_told_apart_by_measurement_and_the_last_mark_is_none():
    assert read_rounds("1 10 20\n1 11\n1\n2 5\n2\n") == {1: [[10, 20], [11]], 2: [[5]]}


def test_a_row_tells_the_share_of_the_reference_and_a_spread():
    assert Result("Signal", 300, 300, 400).line().split() == ["Signal", "300", "400", "75", "%"]
    assert Result("Signal", 300, 290, None).line().split() == ["Signal", "300", "(min", "290)"]


def test_operations_are_chosen_by_a_pattern():
    results = [Result("Call", 1, 1, None), Result("Signal", 1, 1, None)]
    assert chosen(results, None) == results and chosen(results, "^Sig") == results[1:]


def test_a_pattern_that_no_operation_has_is_refused():
    with pytest.raises(UsageError) as refused:
        chosen([Result("Call", 1, 1, None)], "signal*")
    assert "signal*" in refused.value.message and "Call" in refused.value.hint


def test_what_is_no_pattern_is_refused_before_anything_is_built():
    assert_plain(stele("bench", "(", "--no-install"), 2, "'('", "no pattern")


def test_json_stands_alone_on_the_standard_output(monkeypatch, capsys):
    def build(preset):
        print("  building", preset)
        return Path(preset)

    monkeypatch.setattr(bench_module, "build", build)
    monkeypatch.setattr(bench_module, "_measure", lambda *_: [Result("Call", 200, 199, None)])
    assert bench("aarch32-release", "cortex-a15", None, True, 1) == 0
    output = capsys.readouterr()
    assert json.loads(output.out) == [{"name": "Call", "median": 200, "least": 199, "reference": None}]
    assert "building" in output.err
