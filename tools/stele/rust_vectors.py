# SPDX-License-Identifier: BSD-2-Clause
"""The golden vectors as a program in Rust on the bare machine (tests/vectors-rust), for each target and with and without
optimization."""

from __future__ import annotations

import json
import sys

from stele import tap
from stele.paths import BUILD, ROOT
from stele.ports import Port
from stele.process import run_step
from stele.rust import CARGO_PY
from stele.tap import Case

FOLDER = ROOT / "tests/vectors-rust"
TARGET_DIR = BUILD / "vectors-rust"
PROFILES = {"debug": [], "release": ["--release"]}
TIMEOUT = 60


def run(port: Port) -> list[Case]:
    """Every vector, for each of the port's targets."""
    return [case for target in port.rust_targets for profile in PROFILES for case in _run(port, target, profile)]


def _run(port: Port, target: str, profile: str) -> list[Case]:
    title, log = f"{target}, {profile}", f"vectors-rust-{target}-{profile}"
    build = [sys.executable, "-B", str(CARGO_PY), "--target", target, "--build-dir", str(BUILD), "--"]
    build += ["build", "--locked", "--quiet", "--target-dir", str(TARGET_DIR), *PROFILES[profile]]
    run_step(f"building for {title}", build, f"build-{log}", cwd=FOLDER)
    program = TARGET_DIR / target / profile / "vectors-rust"
    done = run_step(f"running for {title}", _emulator(port, str(program)), log, check=False, timeout=TIMEOUT)
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
