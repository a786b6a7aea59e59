# SPDX-License-Identifier: BSD-2-Clause
"""Boots the programs of earlier releases (tests/frozen) on the kernel of today."""

from __future__ import annotations

import hashlib
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from stele import contract, cpio
from stele.build import build, product
from stele.machine import Machine, boot
from stele.paths import BUILD, ROOT
from stele.ports import Port
from stele.tap import Case

FROZEN = ROOT / "tests/frozen"
SUMS = "SHA256SUMS"
LARGEST = 100 * 1024
TIMEOUT = 180


@dataclass(frozen=True)
class Trial:
    """A root task with its modules, and how the line begins that it prints when all went well."""

    root: str
    modules: tuple[str, ...]
    verdict: str


TRIALS = {
    "v1.0": (
        Trial("hello-c", (), "Hello from a Stele root task"),
        Trial("hello-rust", (), "Hello from Rust"),
        Trial("demo-root", ("kv-server", "kv-client", "crasher"), "demo: ok"),
        Trial("rust-root", ("c-kv-server", "kv-client", "crasher"), "rust-root: ok"),
    )
}


def run(port: Port) -> list[Case]:
    """All releases for a port: their files are what they were, name their contract, and run."""
    folders = sorted(path.name for path in FROZEN.iterdir() if (path / port.name).is_dir())
    cases = [Case("every_release_is_tried", folders == sorted(TRIALS), f"{', '.join(folders)} are there")]
    kernel = product(build(port.debug, ["kernel/stele.img"]), "kernel/stele.img")
    for version, trials in TRIALS.items():
        folder = FROZEN / version / port.name
        cases += [_file(folder, name, digest) for name, digest in _sums(folder).items()]
        cases += [_booted(folder, trial, kernel, cpu) for trial in trials for _, cpu in port.machines]
    return cases


def _sums(folder: Path) -> dict[str, str]:
    """The files of a release, with their SHA-256."""
    lines = (folder / SUMS).read_text().splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def _file(folder: Path, name: str, digest: str) -> Case:
    """A released file stays as it is, is small, and names the contract of its release."""
    version = folder.parent.name
    title = f"{version}/{folder.name}/{name}_is_as_released"
    content = (folder / name).read_bytes()
    if hashlib.sha256(content).hexdigest() != digest:
        return Case(title, False, f"its SHA-256 is not that of {SUMS}")
    if len(content) >= LARGEST:
        return Case(title, False, f"it has {len(content)} bytes")
    env = {**os.environ, **contract.ENVIRONMENT}
    argv = contract.command("id", str(folder / name))
    told = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)
    expected = f"stele {version.removeprefix('v')} sha256 "
    return Case(title, told.stdout.startswith(expected), f"abi id says: {told.stdout or told.stderr}".strip())


def _booted(folder: Path, trial: Trial, kernel: Path, cpu: str) -> Case:
    """One root task on today's kernel."""
    release = f"{folder.parent.name}-{folder.name}"
    title = f"{folder.parent.name}/{folder.name}/{trial.root}_runs [{cpu}]"
    names = (trial.root, *trial.modules)
    initrd = BUILD / f"frozen-{release}-{trial.root}.cpio"
    initrd.write_bytes(cpio.archive((name, (folder / f"{name}.elf").read_bytes()) for name in names))
    done = boot(Machine(kernel, initrd, cpu), TIMEOUT, f"frozen-{release}-{trial.root}-{cpu}")
    if done.timed_out:
        return Case(title, False, f"it had not finished after {TIMEOUT} s")
    if done.status != 0:
        return Case(title, False, f"the machine ended with status {done.status}")
    good = any(line.startswith(trial.verdict) for line in done.lines())
    return Case(title, good, f"it ended without the line `{trial.verdict}`")
