# SPDX-License-Identifier: BSD-2-Clause
"""Builds an empty Cargo project that uses stele-sys, for each bare machine, where there is nothing but rustc and cargo."""

from __future__ import annotations

import importlib.util
import shutil
import struct
import sys
from types import ModuleType

from stele.errors import Failure
from stele.paths import BUILD, ROOT
from stele.process import run_step
from stele.rust import CARGO_PY
from stele.tap import Case

# Target, and the machine that its ELF files name.
TARGETS = {
    "aarch64-unknown-none": 183,
    "armv7a-none-eabi": 40,
    "armv7a-none-eabihf": 40,
    "x86_64-unknown-none": 62,
    "riscv64gc-unknown-none-elf": 243,
}
FOLDER = BUILD / "empty-crate"
SYMBOL = b"probe_of_stele_sys"
MANIFEST = """[package]
name = "empty"
version = "0.1.0"
edition = "2024"

[dependencies]
stele-sys = {{ path = "{path}" }}
"""
SOURCE = """#![no_std]
use stele_sys::*;

#[unsafe(no_mangle)]
pub unsafe fn probe_of_stele_sys(tcb: seL4_TCB, endpoint: seL4_CPtr) -> seL4_Error {
    unsafe {
        seL4_Call(endpoint, seL4_MessageInfo_t::new(1, 0, 0, 0));
        seL4_TCB_Resume(tcb)
    }
}
"""


def _cargo_tool() -> ModuleType:
    """tools/rust/cargo.py, which finds a toolchain and the libraries of a target."""
    spec = importlib.util.spec_from_file_location("stele_cargo", CARGO_PY)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["stele_cargo"] = module
    spec.loader.exec_module(module)
    return module


def _make_project() -> None:
    shutil.rmtree(FOLDER / "project", ignore_errors=True)
    (FOLDER / "project/src").mkdir(parents=True)
    (FOLDER / "nothing").mkdir(exist_ok=True)
    manifest = MANIFEST.format(path=ROOT / "bindings/stele-sys")
    (FOLDER / "project/Cargo.toml").write_text(manifest, encoding="utf-8")
    (FOLDER / "project/src/lib.rs").write_text(SOURCE, encoding="utf-8")


def _environment(tool: ModuleType, toolchain, target: str) -> dict[str, str]:
    """No program can be found by its name: no C compiler, linker, Python, or anything else."""
    found = tool.target_environment(toolchain, target, BUILD, [])
    return found | {
        "PATH": str(FOLDER / "nothing"),
        "CARGO_TARGET_DIR": str(FOLDER / "target"),
        "CARGO_TERM_COLOR": "never",
    }


def compiler(target: str) -> str:
    """A command line of rustc for a target; its libraries are made when they are missing."""
    tool = _cargo_tool()
    toolchain = tool.choose(tool.candidates(), target)
    found = tool.target_environment(toolchain, target, BUILD, [])
    flags = found[f"CARGO_TARGET_{target.upper().replace('-', '_')}_RUSTFLAGS"]
    return f"{toolchain.rustc} --target={target} {flags}"


def _object(target: str) -> bytes:
    """The object file of the project."""
    found = sorted((FOLDER / "target" / target / "release/deps").glob("empty*.o"))
    return found[-1].read_bytes() if found else b""


def _wrong(data: bytes, machine: int) -> str:
    """What is wrong with an object file, if anything."""
    if data[:4] != b"\x7fELF":
        return "no ELF object was made"
    found = struct.unpack_from("<H", data, 18)[0]
    if found != machine:
        return f"the object is for machine {found}, not {machine}"
    return "" if SYMBOL in data else f"{SYMBOL.decode()} is not in the object"


def _built(tool: ModuleType, target: str, machine: int) -> Case:
    name = f"stele_sys_needs_rustc_alone ({target})"
    try:
        toolchain = tool.choose(tool.candidates(), target)
        environment = _environment(tool, toolchain, target)
    except tool.Failure as failure:
        return Case(name, False, str(failure).splitlines()[0])
    shutil.rmtree(FOLDER / "target" / target, ignore_errors=True)
    argv = [str(toolchain.cargo), "rustc", "--offline", "--release", "--target", target, "--", "--emit=obj"]
    try:
        run_step(f"stele-sys for {target}", argv, f"crate-{target}", cwd=FOLDER / "project", env=environment)
    except Failure as failure:
        return Case(name, False, failure.message)
    why = _wrong(_object(target), machine)
    return Case(name, not why, why)


def run() -> list[Case]:
    """A case for each target."""
    _make_project()
    tool = _cargo_tool()
    return [_built(tool, target, machine) for target, machine in TARGETS.items()]
