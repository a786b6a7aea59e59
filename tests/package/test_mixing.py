# SPDX-License-Identifier: BSD-2-Clause
"""Kernel, root task and servers from different compilers and languages: what they say to each other is the contract."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from conftest import LANGUAGES, NAME, TIMEOUT
from stele import cpio
from stele import project as stele_project
from stele.machine import Machine, boot
from stele.paths import preset_folder


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
