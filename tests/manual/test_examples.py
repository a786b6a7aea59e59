# SPDX-License-Identifier: BSD-2-Clause
"""Every example on every page compiles, in C and in Rust, for every architecture that has what it shows."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
from conftest import ABI, DOCS, FENCE, ROOT

from stele import rust

TARGETS = {
    "aarch64": "aarch64-none-elf",
    "aarch32": "armv7a-none-eabi",
    "x86_64": "x86_64-none-elf",
    "riscv64": "riscv64-none-elf",
}
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-ffreestanding", "-fsyntax-only"]
MANIFEST = """[package]
name = "manual-examples"
version = "0.0.0"
edition = "2024"

[lib]
path = "examples.rs"

[dependencies]
stele-sys = {{ path = "{crate}" }}

[workspace]
"""


def blocks(language: str) -> list[str]:
    """Every block of code on every page that is more than a signature."""
    paths = [DOCS / "index.md", *sorted(ABI.glob("*.md"))]
    found = [code for path in paths for name, code in FENCE.findall(path.read_text()) if name == language]
    return [code for code in found if code.rstrip().endswith("}")]


def calls(code: str) -> set[str]:
    """The stubs that an example calls."""
    return set(re.findall(r"\bseL4_\w+(?=\()", code)) - {"seL4_GetMR", "seL4_CapRights_new"}


def functions(arch: str, form) -> set[str]:
    return {i["function"] for interface in form[arch]["interfaces"].values() for i in interface["invocations"].values()}


def chosen(arch: str, form, language: str) -> list[str]:
    """Those that the architecture can compile: all that they call is there."""
    return [code for code in blocks(language) if calls(code) <= functions(arch, form)]


def test_every_operation_has_an_example_in_both_languages(form, report):
    wanted = set().union(*(functions(arch, form) for arch in form))
    for language in ("c", "rust"):
        shown = set().union(*(calls(code) for code in blocks(language)))
        assert wanted <= shown, wanted - shown
    report(f"{len(wanted)} operations with an example in C and in Rust, all compiled")


@pytest.mark.parametrize("arch", TARGETS)
def test_examples_in_c_compile(arch, form, tmp_path):
    source = tmp_path / f"{arch}.c"
    source.write_text("#include <sel4/sel4.h>\n\n" + "\n".join(chosen(arch, form, "c")))
    folders = ["include", f"generated/{arch}", f"sel4_arch/{arch}"]
    includes = [f"-I{ROOT / 'libsel4' / folder}" for folder in folders]
    command = ["clang", f"--target={TARGETS[arch]}", *WARNINGS, *includes, str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(chosen(arch, form, "c")) > 40


def test_examples_in_rust_compile(form, tmp_path):
    modules = []
    for arch in TARGETS:
        code = "\n".join(chosen(arch, form, "rust"))
        modules.append(f"pub mod {arch} {{\nuse stele_sys::{arch}::*;\n{code}}}\n")
    (tmp_path / "examples.rs").write_text("#![deny(warnings, unsafe_op_in_unsafe_fn)]\n" + "\n".join(modules))
    (tmp_path / "Cargo.toml").write_text(MANIFEST.format(crate=ROOT / "bindings/stele-sys"))
    run_cargo(tmp_path, "check", "--offline")


def test_the_crates_documentation_has_no_mistake():
    """Links and code in it are what rustdoc takes them for."""
    arguments = ["doc", "--no-deps", "--offline", "--package", "stele-sys", "--package", "stele"]
    run_cargo(ROOT / "bindings", *arguments, RUSTDOCFLAGS="-D warnings")


def run_cargo(folder, *arguments, **environment):
    variables = {**os.environ, **rust.environment(), **environment}
    done = subprocess.run(
        rust.cargo(*arguments), cwd=folder, env=variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
