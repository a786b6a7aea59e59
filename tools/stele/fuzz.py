# SPDX-License-Identifier: BSD-2-Clause
"""The fuzzer of the kernel on the host, with words of both sizes: builds it, lets it run, says what it reached or found."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

from stele.build import build, product
from stele.errors import Failure
from stele.paths import ROOT, shown
from stele.process import run_step
from stele.tap import Case

PRESET = "host-fuzz"
CORPUS = ROOT / "tests/fuzz/corpus"
LONGEST_PROGRAM = 4096
PROGRAMS = {64: "fuzz"} | ({32: "fuzz-32"} if platform.machine() == "x86_64" else {})  # by bits of a word
SUITE_SECONDS = 10  # for each
SUITE_LINES = 2  # of what the fuzzer tells


def _findings(folder: Path) -> list[Path]:
    """What libFuzzer writes when the kernel stops, leaks or takes too long."""
    return sorted(path for kind in ("crash", "leak", "timeout", "oom") for path in folder.glob(f"{kind}-*"))


def _command(program: Path, work: Path, seconds: float, seed: int) -> list[str]:
    return [
        str(program),
        f"-max_total_time={round(seconds)}",
        f"-max_len={LONGEST_PROGRAM}",
        f"-seed={seed % 2**32}",
        f"-artifact_prefix={work}/",
        "-len_control=0",
        "-detect_leaks=0",
        "-timeout=20",
        "-print_final_stats=0",
        str(work / "corpus"),
        str(CORPUS),
    ]


def fuzz(minutes: float, seed: int, words: list[int]) -> int:
    """Runs for some minutes, of which each word size gets its part. Returns 0 if nothing was found."""
    folder = _build(words)
    for bits in words:
        for line in _run(folder, bits, minutes * 60 / len(words), seed):
            print(f"  {line}")
    print("fuzz: ok")
    return 0


def fuzz_cases(seed: int) -> list[Case]:
    """The suite: a few seconds of this seed for each word size."""
    folder = _build(list(PROGRAMS))
    return [_case(folder, bits, seed) for bits in PROGRAMS]


def _case(folder: Path, bits: int, seed: int) -> Case:
    name = f"random_programs_break_nothing [{bits}-bit words, seed {seed}]"
    try:
        lines = _run(folder, bits, SUITE_SECONDS, seed)
    except Failure as failure:
        return Case(name, False, f"{failure.message}; {failure.hint}")
    for line in lines[:SUITE_LINES]:
        print(f"  {line}", flush=True)
    return Case(name, True)


def _build(words: list[int]) -> Path:
    return build(PRESET, [PROGRAMS[bits] for bits in words])


def _run(folder: Path, bits: int, seconds: float, seed: int) -> list[str]:
    """What the fuzzer tells: how much it did, how much it reached, and then what it did not."""
    program = product(folder, f"tests/fuzz/{PROGRAMS[bits]}")
    work = folder / f"findings-{bits}"
    shutil.rmtree(work, ignore_errors=True)
    (work / "corpus").mkdir(parents=True)
    outcome = run_step(
        f"fuzzing with {bits}-bit words for {seconds:g} s, seed {seed}",
        _command(program, work, seconds, seed),
        f"fuzz-{bits}",
        timeout=seconds + 300,
        check=False,
    )
    found = _findings(work)
    if outcome.status != 0 or found:
        again = f"{shown(program)} {shown(found[0])}" if found else f"see {shown(outcome.log)}"
        raise Failure(
            "the fuzzer found a fault in the kernel", log=outcome.log, hint=f"the same program again: {again}"
        )
    lines = outcome.text().splitlines()
    return [line.removeprefix("fuzz:").strip() for line in lines if line.startswith("fuzz:")]
