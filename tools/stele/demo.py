# SPDX-License-Identifier: BSD-2-Clause
"""The demo: a C root task with a Rust server, then the mirror image, on the kernel just built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stele.build import build, product
from stele.errors import Failure
from stele.machine import Machine, Run, board_with_gic, boot
from stele.paths import DEFAULT_PRESET, LOGS, is_release, preset_folder


@dataclass(frozen=True)
class Act:
    """One half of the demo: what is booted, and the line that its root task ends with when all went well."""

    title: str
    archive: str
    verdict: str
    log: str


ACTS = (
    Act("a C root task starts Rust servers", "examples-c/demo.cpio", "demo: ok", "demo-c"),
    Act("a Rust root task starts a C server", "examples-c/rust-demo.cpio", "rust-root: ok", "demo-rust"),
)


def deviation(act: Act, run: Run, timeout: float) -> str | None:
    """What was not as it should be, or None."""
    if run.timed_out:
        return f"it had not finished after {timeout:.0f} s"
    if run.status != 0:
        return f"the machine ended with status {run.status}"
    if act.verdict not in run.lines():
        return f"it ended without the line `{act.verdict}`"
    return None


def perform(
    act: Act, preset: str, cpu: str, timeout: float, show: Callable[[str], None] | None, gic: int = 2
) -> str | None:
    """Boots one act, as that preset has been built. Returns what deviated."""
    folder = preset_folder(preset)
    kernel, archive = product(folder, "kernel/stele.img"), product(folder, act.archive)
    machine = Machine(kernel, archive, cpu, board=board_with_gic(gic), programs_end_it=is_release(preset))
    return deviation(act, boot(machine, timeout, act.log, show), timeout)


def demo(cpu: str, timeout: float, gic: int = 2, preset: str = DEFAULT_PRESET) -> int:
    """Builds, boots both acts with their console on the screen, and ends with a verdict."""
    build(preset)
    for act in ACTS:
        print(f"\n--- {act.title} ({cpu}, GICv{gic}, {preset}) ---", flush=True)
        wrong = perform(act, preset, cpu, timeout, lambda line: print(line, flush=True), gic)
        if wrong:
            log = LOGS / f"{act.log}.log"
            raise Failure(f"demo: {act.title}: {wrong}", log=log, hint="./stele test conformance")
    print("\ndemo: ok")
    return 0
