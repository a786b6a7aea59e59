# SPDX-License-Identifier: BSD-2-Clause
"""`./stele doctor`: what is installed, what is missing, which package brings it."""

from __future__ import annotations

import subprocess

from stele import packages
from stele.packages import Need
from stele.process import find_program

GROUPS = {
    "build": "building the kernel and the programs",
    "run": "booting them",
    "test": "./stele test",
    "check": "./stele check",
}
VERSIONED = ("cmake", "ninja", "clang", "qemu-system-aarch64", "aarch64-linux-gnu-gcc", "git")


def version(need: Need, found: str) -> str:
    """The first version-like word that the program prints of itself."""
    program = found if need.name == "rustc" and found.startswith("/") else find_program(need.name)
    if (need.name not in VERSIONED and need.name != "rustc") or not program:
        return ""
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    words = done.stdout.split("\n")[0].replace("(", " ").replace(")", " ").split()
    return next((word for word in words if word[0].isdigit()), "")


def _report(group: str, seen: set[str]) -> list[Need]:
    print(f"for {GROUPS[group]}:")
    absent = []
    for need in packages.needs_of([group]):
        if need.name in seen:
            continue
        seen.add(need.name)
        found = need.probe()
        if found is None:
            absent.append(need)
            print(f"  missing  {need.name:<22} {need.why}; Debian package {need.packages[0]}")
        else:
            print(f"  ok       {need.name:<22} {' '.join(part for part in (version(need, found), found) if part)}")
    return absent


def doctor(install: bool) -> int:
    """Reports; with `install`, puts what is missing in place. Status 1 when something stays missing."""
    seen: set[str] = set()
    absent = [need for group in GROUPS for need in _report(group, seen)]
    if absent and install:
        packages.ensure(GROUPS, allow_install=True)
        absent = packages.missing(GROUPS)
    if absent:
        print(f"\ndoctor: {len(absent)} missing; commands install what they need, ./stele doctor --install all of it")
        return 1
    print("\ndoctor: everything is there")
    return 0
