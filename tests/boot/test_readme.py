# SPDX-License-Identifier: BSD-2-Clause
"""What README.md shows works as it stands there, outside the source tree too."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def block(language: str) -> str:
    """The first piece of code in a language."""
    found = re.search(rf"```{language}\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert found, f"README.md shows no {language}"
    return found[1]


def run(*command: object, cwd: Path) -> None:
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_first_root_task_builds_against_an_installed_stele_and_boots(folder, tmp_path, start):
    project = tmp_path / "project"
    project.mkdir()
    (project / "first.c").write_text(block("c"))
    (project / "CMakeLists.txt").write_text(block("cmake"))
    toolchain = ROOT / "tools/cmake/aarch64-clang.cmake"
    run("cmake", "--install", folder, "--prefix", tmp_path / "sdk", cwd=tmp_path)
    configure = ["cmake", "-G", "Ninja", "-B", "build", "--toolchain", toolchain]
    run(*configure, f"-DCMAKE_PREFIX_PATH={tmp_path / 'sdk'}", cwd=project)
    run("cmake", "--build", "build", cwd=project)
    booted = start((project / "build/first.elf").read_bytes())
    assert booted.status == 0 and "signalled myself" in booted.output


CARGO_TOML = """[package]
name = "adder"
version = "0.1.0"
edition = "2024"

[workspace]

[dependencies]
stele = {{ path = "{root}/bindings/stele" }}
stele-rt = {{ path = "{root}/bindings/stele-rt" }}

[profile.release]
panic = "abort"
"""


def test_first_server_builds_outside_the_tree(tmp_path):
    (tmp_path / "src").mkdir()
    (tmp_path / "src/main.rs").write_text(block("rust"))
    (tmp_path / "Cargo.toml").write_text(CARGO_TOML.format(root=ROOT))
    (tmp_path / ".cargo").mkdir()
    source = ROOT / "third_party/rust"
    settings = (ROOT / "examples-rust/.cargo/config.toml").read_text()
    settings += f'[source.crates-io]\nreplace-with = "here"\n[source.here]\ndirectory = "{source}"\n'
    (tmp_path / ".cargo/config.toml").write_text(settings)
    cargo = [sys.executable, "-B", ROOT / "tools/rust/cargo.py", "--build-dir", ROOT / "build"]
    run(*cargo, "--", "build", "--release", cwd=tmp_path)
    program = tmp_path / "target/aarch64-unknown-none/release/adder"
    assert program.read_bytes().startswith(b"\x7fELF")
