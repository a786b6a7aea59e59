# SPDX-License-Identifier: BSD-2-Clause
"""The fuzzer of the kernel on the host: builds it, lets it run, says what it reached or what it found."""

from __future__ import annotations

import shutil
from pathlib import Path

from stele.build import build, product
from stele.errors import Failure
from stele.paths import ROOT, shown
from stele.process import run_step

PRESET = "host-fuzz"
CORPUS = ROOT / "tests/fuzz/corpus"
LONGEST_PROGRAM = 4096


def _findings(folder: Path) -> list[Path]:
    """What libFuzzer writes when the kernel stops, leaks or takes too long."""
    return sorted(path for kind in ("crash", "leak", "timeout", "oom") for path in folder.glob(f"{kind}-*"))


def _command(program: Path, work: Path, minutes: float, seed: int) -> list[str]:
    return [
        str(program),
        f"-max_total_time={round(minutes * 60)}",
        f"-max_len={LONGEST_PROGRAM}",
        f"-seed={seed}",
        f"-artifact_prefix={work}/",
        "-len_control=0",
        "-detect_leaks=0",
        "-timeout=20",
        "-print_final_stats=0",
        str(work / "corpus"),
        str(CORPUS),
    ]


def fuzz(minutes: float, seed: int) -> int:
    """Returns 0 if nothing was found."""
    folder = build(PRESET, ["fuzz"])
    program = product(folder, "tests/fuzz/fuzz")
    work = folder / "findings"
    shutil.rmtree(work, ignore_errors=True)
    (work / "corpus").mkdir(parents=True)
    outcome = run_step(
        f"fuzzing for {minutes:g} min, seed {seed}",
        _command(program, work, minutes, seed),
        "fuzz",
        timeout=minutes * 60 + 300,
        check=False,
    )
    found = _findings(work)
    for line in outcome.text().splitlines():
        if line.startswith("fuzz:"):
            print(f"  {line.removeprefix('fuzz:').strip()}")
    if outcome.status != 0 or found:
        again = f"{shown(program)} {shown(found[0])}" if found else f"see {shown(outcome.log)}"
        raise Failure(
            "the fuzzer found a fault in the kernel", log=outcome.log, hint=f"the same program again: {again}"
        )
    print("fuzz: ok")
    return 0
