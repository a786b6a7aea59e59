# SPDX-License-Identifier: BSD-2-Clause
"""tools/rust/cargo.py takes the right toolchain and says what to do when there is none."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "rust/cargo.py"
TARGET = "aarch64-unknown-none"


def load() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("stele_rust_cargo", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


cargo = load()


def toolchain(root: Path, name: str, *, target: bool = False, sources: bool = False, linker: bool = False):
    """A toolchain as files in a folder."""
    sysroot = root / name
    rustlib = sysroot / "lib/rustlib"
    files = {
        rustlib / TARGET / "lib/libcore-1.rlib": target,
        rustlib / "src/rust/library/core/src/lib.rs": sources,
        rustlib / "here/bin/rust-lld": linker,
    }
    for path in (path for path, wanted in files.items() if wanted):
        path.parent.mkdir(parents=True)
        path.touch()
    return cargo.Toolchain(sysroot / "rustc", sysroot / "cargo", sysroot, "here", f"rustc {name}")


def test_a_toolchain_with_the_target_goes_first(tmp_path: Path) -> None:
    first = toolchain(tmp_path, "first", sources=True)
    second = toolchain(tmp_path, "second", target=True)
    assert cargo.choose([first, second], TARGET) is second


def test_else_the_first_one_with_library_sources_is_taken(tmp_path: Path) -> None:
    bare = toolchain(tmp_path, "bare")
    sources = toolchain(tmp_path, "sources", sources=True)
    assert cargo.choose([bare, sources], TARGET) is sources


def test_without_any_the_message_names_both_remedies(tmp_path: Path) -> None:
    with pytest.raises(cargo.Failure) as failure:
        cargo.choose([toolchain(tmp_path, "bare")], TARGET)
    assert f"rustup target add {TARGET}" in str(failure.value)
    assert "apt-get install rustc-web" in str(failure.value)


def test_a_toolchain_that_brings_its_linker_needs_no_flags(tmp_path: Path) -> None:
    assert cargo.linker_flags(toolchain(tmp_path, "whole", linker=True)) == []


def test_libraries_are_kept_for_each_compiler_apart(tmp_path: Path) -> None:
    keys = {cargo.sysroot_key(toolchain(tmp_path, name), TARGET) for name in ("one", "other")}
    assert len(keys) == 2


def test_the_compiler_of_the_environment_does_not_leak_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUSTC", "/somewhere/else")
    monkeypatch.setenv("RUSTFLAGS", "-Cwhatever")
    chosen = toolchain(tmp_path, "chosen")
    environment = chosen.environment()
    assert environment["RUSTC"] == str(chosen.rustc)
    assert "RUSTFLAGS" not in environment
