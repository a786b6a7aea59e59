# SPDX-License-Identifier: BSD-2-Clause
"""The contract in abi/v1 and the files generated from it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence

from stele.errors import Failure
from stele.paths import ROOT
from stele.process import run_step

CANONICAL = ROOT / "abi" / "v1" / "canonical.json"
ENVIRONMENT = {"PYTHONPATH": str(ROOT / "abi"), "PYTHONDONTWRITEBYTECODE": "1", "STELE_ABI_PROG": "./stele abi"}


def command(*arguments: str) -> list[str]:
    """The command line of the generator."""
    return [sys.executable, "-m", "stele_abi", *arguments]


def delegate(arguments: Sequence[str]) -> int:
    """Runs the generator with the user's own arguments, on the user's own screen."""
    return subprocess.run(command(*arguments), env={**os.environ, **ENVIRONMENT}, check=False).returncode


def described_hash() -> str:
    """The hash of the contract as abi/v1 describes it now."""
    done = subprocess.run(command("id"), env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).strip().splitlines()
        if done.returncode == 2:
            raise Failure(
                "the contract in abi/v1 has a mistake", lines=lines, hint="abi/README.md explains the language"
            )
        raise Failure("the ABI generator itself failed", lines=lines, hint="./stele test generator")
    return done.stdout.split()[-1]


def generated_hash() -> str:
    """The hash of the contract that the generated files were made from."""
    return hashlib.sha256(CANONICAL.read_bytes()).hexdigest() if CANONICAL.exists() else ""


def follow() -> None:
    """Generates anew when abi/v1 has changed since the files were generated."""
    if described_hash() != generated_hash():
        run_step(
            "abi/v1 has changed: generating kernel, C and Rust files", command("generate"), "generate", env=ENVIRONMENT
        )
