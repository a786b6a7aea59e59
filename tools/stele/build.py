# SPDX-License-Identifier: BSD-2-Clause
"""Builds: keeps the generated files in step with the contract, then lets CMake and ninja do the work."""

from __future__ import annotations

import fcntl
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from stele import contract
from stele.errors import Failure, UsageError
from stele.paths import BUILD, preset_folder, shown
from stele.process import Step, run_step

UNKNOWN_TARGET = re.compile(r"unknown target '(.*?)'")


@contextmanager
def lock() -> Iterator[None]:
    """One builder per tree at a time; others wait and say so."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            step = Step("waiting for another ./stele that builds in this tree")
            fcntl.flock(file, fcntl.LOCK_EX)
            step.end()
        yield


def build(preset: str, targets: Sequence[str] = ()) -> Path:
    """Builds a preset, or some of its targets. Returns its folder."""
    folder = preset_folder(preset)
    with lock():
        contract.follow()
        if not (folder / "build.ninja").exists():
            run_step(
                f"configuring {preset}",
                ["cmake", "--preset", preset],
                f"configure-{preset}",
                hint=f"./stele doctor; if all is there, remove {shown(folder)} and try again",
            )
        _compile(preset, folder, targets)
    return folder


def _compile(preset: str, folder: Path, targets: Sequence[str]) -> None:
    chosen = ["--target", *targets] if targets else []
    try:
        run_step(
            f"building {preset}",
            ["cmake", "--build", "--preset", preset, "--parallel", str(os.cpu_count() or 1), *chosen],
            f"build-{preset}",
            hint=f"correct the first error above; after an update of compilers, remove {shown(folder)} and try again",
        )
    except Failure as failure:
        unknown = [found[1] for line in failure.lines if (found := UNKNOWN_TARGET.search(line))]
        if not unknown:
            raise
        hint = f"ninja -C {shown(folder)} -t targets all lists them"
        raise UsageError(f"{preset} has no target {unknown[0]}", hint=hint) from failure


def product(folder: Path, name: str) -> Path:
    """A file that the build must have made."""
    path = folder / name
    if not path.is_file():
        raise Failure(f"the build did not make {shown(path)}", hint=f"remove {shown(folder)} and try again")
    return path


def python_with(*folders: Path) -> dict[str, str]:
    """An environment in which this Python finds the packages in the given folders."""
    return {"PYTHONPATH": os.pathsep.join(str(folder) for folder in folders), "PYTHONDONTWRITEBYTECODE": "1"}


PYTHON = sys.executable
