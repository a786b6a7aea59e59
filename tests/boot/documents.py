# SPDX-License-Identifier: BSD-2-Clause
"""Programs that documents show, built as a stranger would build them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from target import TARGET

ROOT = Path(__file__).resolve().parents[2]

CMAKE = """cmake_minimum_required(VERSION 3.25)
project({name} C ASM)
find_package(Stele REQUIRED)
stele_add_root_task({name} SOURCES {name}.c LIBRARIES {libraries})
"""

CARGO_TOML = """[package]
name = "{name}"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
stele = {{ path = "{root}/bindings/stele" }}
stele-rt = {{ path = "{root}/bindings/stele-rt" }}

[profile.release]
panic = "abort"
"""


def block(document: str, language: str) -> str:
    """The first piece of code in a language."""
    found = re.search(rf"```{language}\n(.*?)```", (ROOT / document).read_text(), re.DOTALL)
    assert found, f"{document} shows no {language}"
    return found[1]


def run(*command: object, cwd: Path) -> None:
    """Runs a program, which must succeed."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def build_c(source: str, cmake: str, name: str, build: Path, folder: Path) -> bytes:
    """The root task of a project of its own, against what `build` installs."""
    project = folder / "project"
    project.mkdir()
    (project / f"{name}.c").write_text(source)
    (project / "CMakeLists.txt").write_text(cmake)
    toolchain = ROOT / "tools/cmake" / TARGET.port.toolchains[0]
    run("cmake", "--install", build, "--prefix", folder / "sdk", cwd=folder)
    configure = ["cmake", "-G", "Ninja", "-B", "build", "--toolchain", toolchain]
    run(*configure, f"-DCMAKE_PREFIX_PATH={folder / 'sdk'}", cwd=project)
    run("cmake", "--build", "build", cwd=project)
    return (project / f"build/{name}.elf").read_bytes()


def build_rust(source: str, name: str, folder: Path) -> bytes:
    """The program of a crate of its own."""
    (folder / "src").mkdir()
    (folder / "src/main.rs").write_text(source)
    (folder / "Cargo.toml").write_text(CARGO_TOML.format(name=name, root=ROOT))
    (folder / ".cargo").mkdir()
    crates = ROOT / "third_party/rust"
    settings = (ROOT / "examples-rust/.cargo/config.toml").read_text()
    settings += f'[source.crates-io]\nreplace-with = "here"\n[source.here]\ndirectory = "{crates}"\n'
    (folder / ".cargo/config.toml").write_text(settings)
    target = ["--target", TARGET.port.rust_targets[0]]
    cargo = [sys.executable, "-B", ROOT / "tools/rust/cargo.py", *target, "--build-dir", ROOT / "build"]
    run(*cargo, "--", "build", "--release", *target, cwd=folder)
    return (folder / f"target/{TARGET.port.rust_targets[0]}/release/{name}").read_bytes()
