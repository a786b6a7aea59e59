# SPDX-License-Identifier: BSD-2-Clause
"""The golden vectors as a program in Rust on the bare machine (tests/vectors-rust), for each target and with and without
optimization."""

from __future__ import annotations

import json

from stele import rust, tap
from stele.paths import ROOT
from stele.ports import Port
from stele.process import run_step
from stele.tap import Case

PROFILES = ("debug", "release")
TIMEOUT = 60


def run(port: Port) -> list[Case]:
    """Every vector, for each of the port's targets."""
    return [case for target in port.rust_targets for profile in PROFILES for case in _run(port, target, profile)]


def _run(port: Port, target: str, profile: str) -> list[Case]:
    title, log = f"{target}, {profile}", f"vectors-rust-{target}-{profile}"
    program = rust.build_for(target, ROOT / "tests/vectors-rust", profile)
    done = run_step(f"running it for {title}", _emulator(port, str(program)), log, check=False, timeout=TIMEOUT)
    found = tap.with_status(tap.parse(done.text()), done.status)
    return [Case(f"{case.name} [{title}]", case.passed, case.why) for case in found] + [_complete(port, title, found)]


def _emulator(port: Port, program: str) -> list[str]:
    argv = [port.emulator, "-M", "virt", "-cpu", port.cpus[0], "-m", "64M", "-display", "none", "-serial", "none"]
    return [*argv, "-nic", "none", "-semihosting-config", "enable=on,target=native", "-kernel", program]


def _complete(port: Port, title: str, found: list[Case]) -> Case:
    """There are as many cases as the contract has vectors."""
    vectors = json.loads((ROOT / f"abi/v1/vectors-{port.name}.json").read_text(encoding="utf-8"))
    due = len(vectors["invocations"]) + len(vectors["bitfields"])
    return Case(f"every_vector_has_run [{title}]", len(found) == due, f"{len(found)} of {due}")
