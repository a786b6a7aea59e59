# SPDX-License-Identifier: BSD-2-Clause
"""Mutants of the generated files: all of them for `./stele mutate`, a sample for the tests (tests/mutation)."""

from __future__ import annotations

import fnmatch
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

from stele import empty_crate, rust
from stele.errors import UsageError
from stele.paths import BUILD, ROOT
from stele.process import run_step
from stele.tap import Case, with_status

CAMPAIGN = ROOT / "tests/mutation/campaign.py"
GENERATED = ("libsel4/generated", "kernel/generated", "bindings/stele-sys/src/generated")
SHARE = 0.003  # about a minute on two processors
SURVIVOR = re.compile(r"^not refuted: (.*)$", re.MULTILINE)
VERDICT = re.compile(r"^mutants: (\d+) of (\d+) refuted", re.MULTILINE)


def build_reader() -> Path:
    """The program that reads C headers with bindgen (tests/bindgen)."""
    argv = rust.cargo("build", "--locked")
    run_step(
        "building the reader of C headers", argv, "build-bindgen", cwd=ROOT / "tests/bindgen", env=rust.environment()
    )
    return BUILD / "cargo-host/debug/read-headers"


def _generated() -> list[str]:
    """The files of which there are mutants."""
    return [path.relative_to(ROOT).as_posix() for folder in GENERATED for path in (ROOT / folder).rglob("*.*")]


def _command(share: float, seed: int, *more: str) -> list[str]:
    return [sys.executable, "-B", str(CAMPAIGN), f"--share={share}", f"--seed={seed}", *more]


def _environment() -> dict[str, str]:
    arm = empty_crate.compiler("armv7a-none-eabi")
    return rust.environment() | {"STELE_READ_HEADERS": str(build_reader()), "STELE_ARM_RUSTC": arm}


def mutate(share: float, seed: int, file: str | None) -> int:
    """Runs on the user's screen; returns the exit status."""
    if file and not any(fnmatch.fnmatch(path, f"*{file}*") for path in _generated()):
        raise UsageError(f"no generated file has {file!r} in its path", hint="--file aarch64/decode, say")
    only = [f"--file={file}"] if file else []
    return subprocess.run(_command(share, seed, *only), env={**os.environ, **_environment()}, check=False).returncode


def _seed() -> int:
    """Goes by what is in the files: the same tree has the same sample every day, a change of them has another."""
    return zlib.crc32(b"".join((ROOT / path).read_bytes() for path in sorted(_generated())))


def sample() -> list[Case]:
    """The log has the counts by file and proof."""
    seed = _seed()
    title = f"mutants of the generated files, seed {seed}"
    outcome = run_step(title, _command(SHARE, seed), "test-mutants", env=_environment(), check=False)
    return cases(outcome.text(), outcome.status)


def cases(text: str, status: int) -> list[Case]:
    """One case for all that were refuted, and one for each that was not."""
    survivors = [Case("mutant", False, found) for found in SURVIVOR.findall(text)]
    verdict = VERDICT.search(text)
    if verdict is None:
        return [Case("mutants", False, "the campaign did not come to its end; see build/logs/test-mutants.log")]
    print(f"  {verdict[1]} of {verdict[2]} mutants refuted", flush=True)
    return with_status(
        survivors or [Case(f"every_mutant_is_refuted ({verdict[2]} tried)", int(verdict[2]) > 100)], status
    )
