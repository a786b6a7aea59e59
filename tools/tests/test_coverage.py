# SPDX-License-Identifier: BSD-2-Clause
"""Reading what llvm-cov exports: which branches count, and what is said about those that were missed."""

from stele.coverage import functions, percent, report

KERNEL = "/tree/kernel"


def export(*records):
    return {"data": [{"functions": list(records)}]}


def record(name, file, *branches):
    return {"name": name, "filenames": [f"{KERNEL}/{file}", f"{KERNEL}/api/assert.h"], "branches": list(branches)}


def branch(line, held, failed, file_id=0):
    return [line, 5, line, 9, held, failed, file_id, 0, 4]


def test_only_the_core_counts():
    found = functions(
        export(
            record("slot_move", "cap/slot.c", branch(1, 1, 1)),
            record("host_boot", "arch/host/drive.c", branch(1, 0, 0)),
            record("main", "../tests/host/runner.c", branch(1, 0, 0)),
        ),
        KERNEL,
    )
    assert [function.name for function in found] == ["slot_move"]


def test_assertions_do_not_count():
    found = functions(export(record("slot_move", "cap/slot.c", branch(1, 1, 1), branch(7, 0, 9, file_id=1))), KERNEL)
    assert percent(found) == 100.0


def test_an_inline_function_is_one_whoever_includes_it():
    found = functions(
        export(
            record("a.c:refill_is_ready", "sched/refill.h", branch(3, 4, 0)),
            record("b.c:refill_is_ready", "sched/refill.h", branch(3, 0, 2)),
        ),
        KERNEL,
    )
    assert [function.name for function in found] == ["refill_is_ready"]
    assert percent(found) == 100.0


def test_what_is_missed_is_told_by_function_line_and_outcome():
    found = functions(
        export(record("f", "cap/slot.c", branch(3, 4, 0)), record("g", "ipc/transfer.c", branch(9, 0, 0))), KERNEL
    )
    lines = list(report(found))
    assert "  cap/slot.c: f: 1 of 2 missed" in lines
    assert "      3:5 never false" in lines
    assert "      9:5 never true nor false" in lines
    assert lines[-1] == "  all       25.0 % of 4 branch outcomes"


def test_a_function_without_branches_misses_nothing():
    assert list(report(functions(export(record("f", "cap/slot.c")), KERNEL)))[0].endswith(
        "100.0 % of 0 branch outcomes"
    )
