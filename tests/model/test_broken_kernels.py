# SPDX-License-Identifier: BSD-2-Clause
"""Does the model notice? Kernels that are broken on purpose, each in one place, have to differ from it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = "400000"
PROJECT = """
cmake_minimum_required(VERSION 3.25)
project(Broken LANGUAGES C ASM)
set(STELE_ARCH host)
set(STELE_DEBUG ON)
include(tools/cmake/common.cmake)
add_subdirectory(kernel)
add_subdirectory(tests/model)
"""


@dataclass(frozen=True)
class Mutant:
    """One wrong line of the kernel. `right` must occur once in the file."""

    name: str
    file: str
    right: str
    wrong: str


MUTANTS = (
    Mutant(
        "a_badged_copy_starts_no_generation",
        "cap/slot.c",
        "case CAP_ENDPOINT: return cap_endpoint_get_badge(cap) != cap_endpoint_get_badge(source);",
        "case CAP_ENDPOINT: return false;",
    ),
    Mutant(
        "the_last_capability_is_not_recognised_behind_a_neighbour",
        "cap/slot.c",
        "return !(previous != NULL && cap_same_object(previous->cap, slot->cap)) &&",
        "return previous == NULL &&",
    ),
    Mutant(
        "masking_keeps_the_right_to_grant",
        "object/object.c",
        "cap_endpoint_set_can_grant(&cap, grant && cap_endpoint_get_can_grant(cap));",
        "",
    ),
    Mutant(
        "objects_are_not_aligned",
        "object/untyped.c",
        "word_t aligned = round_up(watermark, request->object_size_bits);",
        "word_t aligned = watermark;",
    ),
    Mutant(
        "only_the_first_target_slot_is_checked",
        "object/untyped.c",
        "if (!slot_is_empty(*slots + i))",
        "if (i == 0 && !slot_is_empty(*slots + i))",
    ),
    Mutant(
        "waiting_threads_are_not_ordered_by_priority",
        "object/tcb_queue.c",
        "while (before != NULL && before->priority < tcb->priority)",
        "while (false)",
    ),
    Mutant(
        "a_second_signal_replaces_the_first",
        "object/notification.c",
        "notification->badges |= badge;",
        "notification->badges = badge;",
    ),
    Mutant(
        "a_reply_keeps_the_callers_context",
        "object/reply.c",
        "if (context != NULL && thread->sched_context == NULL)",
        "if (false)",
    ),
    Mutant(
        "unbind_leaves_the_way_back",
        "object/sched_context.c",
        "        context->reply->sched_context = NULL;\n    context->reply = NULL;",
        "        context->reply = context->reply;",
    ),
    Mutant(
        "cancelling_badged_sends_ignores_the_badge",
        "object/endpoint.c",
        "if (thread->blocked.badge == badge)",
        "if (badge != 0)",
    ),
    Mutant(
        "a_waiting_fault_is_raised_again",
        "object/endpoint.c",
        "if (thread->fault.type == seL4_Fault_NullFault)\n        thread_restart(thread);",
        "if (true)\n        thread_restart(thread);",
    ),
    Mutant(
        "capabilities_travel_without_grant",
        "ipc/transfer.c",
        "badge, can_grant && caps != NULL ? caps : &found",
        "badge, caps != NULL ? caps : &found",
    ),
    Mutant(
        "guards_are_not_compared",
        "cap/cspace.c",
        "rest >> (WORD_BITS - size) == cap_cnode_get_guard(cnode)",
        "rest + 1 != cap_cnode_get_guard(cnode)",
    ),
    Mutant(
        "a_woken_equal_goes_to_the_front",
        "sched/scheduler.c",
        "if (loser != NULL)\n        ready_queue_append(loser);",
        "if (loser != NULL)\n        ready_queue_prepend(loser);",
    ),
    Mutant(
        "a_woken_thread_of_another_domain_runs",
        "sched/scheduler.c",
        "if (scheduler_is_in_domain(thread) && (!current_goes_on()",
        "if ((!current_goes_on()",
    ),
    Mutant(
        "messages_take_the_fast_path_to_another_domain",
        "sched/scheduler.c",
        "if (thread->regime != scheduler.regime)\n        return false;",
        "",
    ),
    Mutant(
        "the_authoritys_mcp_is_not_asked",
        "object/tcb.c",
        "return priority > tcb->mcp ? invocation_range_error(call, seL4_MinPrio, tcb->mcp) : seL4_NoError;",
        "return priority > 255 ? invocation_range_error(call, seL4_MinPrio, tcb->mcp) : seL4_NoError;",
    ),
    Mutant(
        "sizes_are_limited_where_nobody_asks_for_one",
        "object/untyped.c",
        "if (args->size_bits >= WORD_BITS)",
        "if (args->size_bits > seL4_MaxUntypedBits)",
    ),
    Mutant(
        "a_depth_out_of_range_is_looked_up",
        "object/untyped.c",
        "if (args->node_depth > WORD_BITS)",
        "if (args->node_depth > WORD_BITS && cap_type(slot->cap) == CAP_CNODE)",
    ),
    Mutant(
        "a_depth_has_more_than_a_byte",
        "generated/aarch64/decode.c",
        """    const struct cnode_delete_args args = {
        .index = invocation_word(call, 0),
        .depth = invocation_word(call, 1) & 0xff,""",
        """    const struct cnode_delete_args args = {
        .index = invocation_word(call, 0),
        .depth = invocation_word(call, 1),""",
    ),
    Mutant(
        "who_lost_its_capability_is_given_another",
        "object/tcb.c",
        "        cap_type(call->slot->cap) == CAP_TCB)",
        "        true)",
    ),
    Mutant(
        "buffers_begin_with_their_frame",
        "object/frame.c",
        "(address & MASK(frame_size_bits(frame)))",
        "(address & 0)",
    ),
    Mutant(
        "an_interrupted_deletion_goes_on_one_slot_too_far",
        "cap/delete.c",
        "zombie_set_remaining(zombie->cap, remaining - 1);",
        "zombie_set_remaining(zombie->cap, remaining > 2 ? remaining - 2 : 1);",
    ),
    Mutant(
        "an_interrupted_clearing_leaves_a_page_out",
        "object/untyped.c",
        "clean = note->clean_end;",
        "clean = note->clean_end + BIT(CLEAR_CHUNK_BITS);",
    ),
    Mutant(
        "one_refill_more_than_there_is_room_for",
        "object/sched_control.c",
        "if (args->extra_refills > extra)",
        "if (args->extra_refills > extra + 1)",
    ),
)


def run(*argv: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(argv, cwd=folder, text=True, capture_output=True, timeout=600, check=False)


def must_run(*argv: str, folder: Path) -> None:
    result = run(*argv, folder=folder)
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the kernel's source, configured for the host."""
    folder = tmp_path_factory.mktemp("broken")
    shutil.copytree(ROOT / "kernel", folder / "kernel")
    (folder / "tests").mkdir()
    for name in ("libsel4", "tools", "tests/model", "tests/vectors"):
        os.symlink(ROOT / name, folder / name)
    (folder / "CMakeLists.txt").write_text(PROJECT)
    must_run("cmake", "-G", "Ninja", "-S", ".", "-B", "build", "-DCMAKE_BUILD_TYPE=Debug", folder=folder)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def lockstep(tree: Path) -> subprocess.CompletedProcess[str]:
    must_run("cmake", "--build", "build", "--target", "model-lockstep", folder=tree)
    return run("build/tests/model/model-lockstep", "--operations", OPERATIONS, "--seed", "1", folder=tree)


def test_the_kernel_as_it_is_agrees(tree: Path) -> None:
    result = lockstep(tree)
    assert result.returncode == 0, result.stdout[-3000:]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_broken_kernel_is_found(tree: Path, mutant: Mutant) -> None:
    file = tree / "kernel" / mutant.file
    text = file.read_text()
    assert text.count(mutant.right) == 1, f"{mutant.file} does not contain, once: {mutant.right}"
    file.write_text(text.replace(mutant.right, mutant.wrong))
    try:
        result = lockstep(tree)
    finally:
        file.write_text(text)
    assert result.returncode == 1, result.stdout[-1000:]
    assert "not ok 1 - model_and_kernel_agree" in result.stdout
    assert "shrunk to" in result.stdout
    again = run(*_advice(tree, result.stdout), folder=tree)
    assert _failure(again.stdout) == _failure(result.stdout)


def _advice(tree: Path, output: str) -> list[str]:
    """What a failure says that it can be repeated with."""
    program, *arguments = output.rpartition("# again: ")[2].split()
    return [str(tree / "build/tests/model" / program), *arguments]


def _failure(output: str) -> list[str]:
    """The program and what differs, without the seed above."""
    return output.splitlines()[2:]
