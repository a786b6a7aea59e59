# SPDX-License-Identifier: BSD-2-Clause
"""The Rust toolchain that builds the programs also runs the tests and lints on this machine."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path

from stele.paths import BUILD, ROOT
from stele.process import run_step

CARGO_PY = ROOT / "tools" / "rust" / "cargo.py"


def find() -> Path | None:
    """The rustc that tools/rust chooses, or None when none will do."""
    argv = [sys.executable, "-B", str(CARGO_PY), "--show"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return Path(done.stdout.split(" (")[0]) if done.returncode == 0 else None


@functools.cache
def rustc() -> Path:
    """The same, known to be there."""
    return find() or Path("/usr/bin/rustc")


def tool(name: str) -> str | None:
    """A program of that toolchain: cargo, rustfmt, cargo-clippy."""
    path = (find() or Path("/usr/bin/rustc")).with_name(name)
    return str(path) if path.exists() else None


def cargo(*arguments: str) -> list[str]:
    """A cargo command line for this machine."""
    return [str(rustc().with_name("cargo")), *arguments]


def build_for(target: str, folder: Path, profile: str = "release") -> Path:
    """Builds the program in a folder for a bare machine; the folder and the program have the same name."""
    output = BUILD / folder.name
    argv = [sys.executable, "-B", str(CARGO_PY), "--target", target, "--build-dir", str(BUILD), "--", "build"]
    argv += ["--locked", "--quiet", "--target-dir", str(output), *(["--release"] if profile == "release" else [])]
    run_step(f"building {folder.name} for {target}, {profile}", argv, f"build-{folder.name}-{target}", cwd=folder)
    return output / target / profile / folder.name


def environment() -> dict[str, str]:
    """The environment in which cargo takes that toolchain and builds below build/."""
    path = f"{rustc().parent}{os.pathsep}{os.environ.get('PATH', '')}"
    target = str(BUILD / "cargo-host")
    return {"RUSTC": str(rustc()), "PATH": path, "CARGO_TARGET_DIR": target, "CARGO_TERM_COLOR": "never"}
