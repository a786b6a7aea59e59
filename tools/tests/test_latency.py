# SPDX-License-Identifier: BSD-2-Clause
"""What ./stele test latency makes of the plugin's report."""

from stele.latency import Stretch, read_report, verdict


def test_a_report_has_a_line_for_each_stretch():
    text = "120 ffff0000 ffff0100 ffff0010:80 ffff0020:30\n90 ffff0000 ffff0200\n"
    assert read_report(text) == [
        Stretch(120, 0xFFFF0000, 0xFFFF0100, ((0xFFFF0010, 80), (0xFFFF0020, 30))),
        Stretch(90, 0xFFFF0000, 0xFFFF0200, ()),
    ]


def test_only_stretches_below_the_limit_pass():
    assert verdict([Stretch(99, 0, 0, ())], 100).passed
    assert not verdict([Stretch(100, 0, 0, ())], 100).passed


def test_a_run_in_which_nothing_was_measured_fails():
    assert not verdict([], 100).passed
