# SPDX-License-Identifier: BSD-2-Clause
"""Kernel, root task and servers from different compilers and languages: what they say to each other is the contract."""

from __future__ import annotations

import itertools
import shlex
from pathlib import Path

import pytest
from conftest import LANGUAGES, NAME, ROOT, TIMEOUT, block, finished, stele
from stele import cpio
from stele import project as stele_project
from stele.machine import Machine, boot
from stele.paths import preset_folder
from stele.ports import AARCH32


@pytest.fixture(scope="module")
def programs(port, project) -> dict[tuple[str, str], Path]:
    """Root task and server of `./stele new --kind server`, by role and compiler; the Rust project's server, too."""
    found: dict[tuple[str, str], Path] = {}
    for language in LANGUAGES:
        for preset in (port.debug, port.other_debug) if language == "c" else (port.debug,):
            root, (server,) = stele_project.build(stele_project.read(project(language, "server")), preset)
            compiler = "rust" if language == "rust" else compiler_of(preset, port)
            found["server", compiler] = server
            if language == "c":
                found["root", compiler] = root
    return found


def compiler_of(preset: str, port) -> str:
    toolchain = port.toolchains[preset == port.other_debug]
    return toolchain.removesuffix(".cmake").rpartition("-")[2]


def run(port, kernel: str, members: list[tuple[str, Path]], tmp_path: Path) -> str:
    """Boots an archive on a preset's kernel; what it prints."""
    archive = tmp_path / "mixed.cpio"
    archive.write_bytes(cpio.archive((name, file.read_bytes()) for name, file in members))
    image = preset_folder(kernel) / "kernel/stele.img"
    done = boot(Machine(image, archive, port.cpus[0]), TIMEOUT, f"mixing-{port.name}")
    assert done.status == 0, done.output
    return done.output


def test_c_root_tasks_and_servers_of_all_compilers_mix(port, programs, tmp_path):
    """Each kernel, each root task in C, each server."""
    compilers = ("gcc", "clang")
    servers = [compiler for role, compiler in programs if role == "server"]
    assert {*compilers} <= {*servers}
    for kernel, root, server in itertools.product((port.debug, port.other_debug), compilers, servers):
        members = [(f"{NAME}-root", programs["root", root]), (NAME, programs["server", server])]
        output = run(port, kernel, members, tmp_path)
        assert f"{NAME}: 2 + 3 = 5" in output, (kernel, root, server)


def test_a_rust_root_task_starts_c_servers_of_all_compilers(port, tmp_path):
    """The demo's programs: server and client from either compiler, the crashing program from Rust."""
    presets = (port.debug, port.other_debug)
    for kernel, server in itertools.product(presets, presets):
        rust, c = preset_folder(port.debug) / "examples-rust", preset_folder(server) / "examples-c"
        members = [("rust-root", rust / "rust-root.elf"), ("c-kv-server", c / "c-kv-server.elf")]
        client = preset_folder(presets[server == presets[0]]) / "examples-c/kv-client.elf"  # from the other one
        members += [("kv-client", client), ("crasher", rust / "crasher.elf")]
        assert "rust-root: ok" in run(port, kernel, members, tmp_path), (kernel, server)


def test_a_c_root_task_starts_rust_servers(port, tmp_path):
    """The demo's programs: root task and clients from the other compiler than the kernel's."""
    rust, c = preset_folder(port.debug) / "examples-rust", preset_folder(port.other_debug) / "examples-c"
    members = [("demo-root", c / "demo-root.elf"), ("kv-server", rust / "kv-server.elf")]
    members += [("kv-client", c / "kv-client.elf"), ("crasher", rust / "crasher.elf")]
    assert "demo: ok" in run(port, port.debug, members, tmp_path)


PART_IN_C = """
#include <sel4/sel4.h>
static __thread int calls = 40;
double part(double half)
{
    seL4_SetMR(9, 12);
    return (double)seL4_GetMR(9) * half + ++calls;
}
"""
PROGRAM = """
#![no_std]
#![no_main]
unsafe extern "C" {
    fn part(half: f64) -> f64;
}
#[stele_rt::root_task]
fn main(_: stele::BootInfo) -> u8 {
    let (first, second) = unsafe { (part(0.5), part(0.5)) };
    stele_rt::println!("C says {first}, {second}");
    u8::from(first + second != 95.0)
}
"""


def test_c_in_a_rust_program_needs_the_headers_alone(port, prefix, shell, tmp_path):
    """For each target: thread-local variables of C, the IPC buffer's address among them, and fractions."""
    finished(stele(tmp_path, "new", NAME, "--lang", "rust", "--arch", port.name))
    folder = tmp_path / NAME
    (folder / "part.c").write_text(PART_IN_C)
    (folder / "src/main.rs").write_text(PROGRAM)
    readme = ROOT / "bindings/README.md"
    (folder / "build.rs").write_text(block(readme, "rust", "part.o"))
    hard = next(code for code in readme.read_text().split("`") if code.startswith("-mfloat-abi=hard"))
    for target in port.rust_targets:
        options = ["-mtp=soft"] * (port is AARCH32) + shlex.split(hard) * target.endswith("hf")
        compile_part = [
            "clang",
            f"--target={target}",
            *options,
            "-O2",
            "-ffreestanding",
            "-c",
            "part.c",
            "-o",
            "part.o",
        ]
        finished(shell(shlex.join([*compile_part, f"-I{prefix}/{port.name}/libsel4/include"]), folder))
        cargo = [
            ROOT / "tools/rust/cargo.py",
            "--build-dir",
            ROOT / "build",
            "--target",
            target,
            "--",
            "build",
            "--release",
        ]
        finished(shell(shlex.join(map(str, cargo)), folder))
        program = folder / "target" / target / "release" / NAME
        done = boot(
            Machine(preset_folder(port.debug) / "kernel/stele.img", program, port.cpus[0]), TIMEOUT, "c-in-rust"
        )
        assert done.status == 0 and "C says 47, 48" in done.output, (target, done.output)
