# SPDX-License-Identifier: BSD-2-Clause
"""What bindgen reads out of the headers of each architecture, and what is generated for Rust."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from items import Items, read

ROOT = Path(__file__).parents[2]
LIBSEL4 = ROOT / "libsel4"
RUST = ROOT / "bindings/stele-sys/src/generated"
NOT_ABI = {"faults.rs"}  # messages taken apart into Rust's own structs

TARGETS = {
    "aarch64": ("aarch64-none-elf", 64),
    "aarch32": ("armv7a-none-eabi", 32),
    "aarch32-eabihf": ("armv7a-none-eabihf", 32),
    "x86_64": ("x86_64-none-elf", 64),
    "riscv64": ("riscv64-none-elf", 64),
}


def contract_of(architecture: str) -> str:
    """The architecture whose contract it has: its name without the way in which functions are called."""
    return architecture.partition("-")[0]


def install_headers(architecture: str, folder: Path) -> None:
    """One folder of headers, as `cmake --install` makes it."""
    contract = contract_of(architecture)
    for part in ("include", f"generated/{contract}", f"sel4_arch/{contract}"):
        if (LIBSEL4 / part).is_dir():
            shutil.copytree(LIBSEL4 / part, folder, dirs_exist_ok=True)


def c_items(architecture: str, headers: Path, output: Path) -> Items:
    """bindgen on the header that includes all others."""
    target, word = TARGETS[architecture]
    command = [os.environ["STELE_READ_HEADERS"], output, headers / "sel4/sel4.h", f"--target={target}"]
    command += [f"-I{headers}", "-std=c11", "-ffreestanding", "-fno-short-enums"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return read([output.read_text(encoding="utf-8")], word)


def rust_items(architecture: str, change: Callable[[str], str] = lambda text: text) -> Items:
    """The generated Rust, with a change that a test makes."""
    files = [file for file in sorted((RUST / contract_of(architecture)).glob("*.rs")) if file.name not in NOT_ABI]
    return read([change(file.read_text(encoding="utf-8")) for file in files], TARGETS[architecture][1])
