# SPDX-License-Identifier: BSD-2-Clause
"""Projects outside of the tree: what `./stele new` makes builds and boots at once; what is built against the prefix, too."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from conftest import KINDS, LANGUAGES, LONG, NAME, ROOT, TIMEOUT, finished, stele
from stele import tap
from stele.machine import Machine, boot
from stele.ports import PORTS

SAYS = {"root-task": f"{NAME}: hello, with ", "server": f"{NAME}: 2 + 3 = 5"}
IDS = [f"{language}-{kind}" for language, kind in KINDS]


@pytest.mark.parametrize(("language", "kind"), KINDS, ids=IDS)
def test_new_project_boots(port, project, language, kind):
    """By the two commands that the README begins with."""
    done = stele(project(language, kind).parent, "run", NAME)
    assert f"\n{SAYS[kind]}" in finished(done)


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_project_boots_on_a_release_kernel(port, project, language):
    done = stele(project(language, "server"), "run", ".", "--preset", port.release)
    assert SAYS["server"] in finished(done)


def test_project_runs_on_its_own_port_and_on_any_that_is_named(port, tmp_path):
    other = next(one for one in PORTS if one is not port)
    finished(stele(tmp_path, "new", NAME, "--arch", port.name))
    assert f"processor   {port.cpus[0]}" in finished(stele(tmp_path, "run", NAME))
    assert f"processor   {other.cpus[0]}" in finished(stele(tmp_path, "run", NAME, "--arch", other.name))


def test_what_is_wrong_with_a_source_is_shown(port, tmp_path):
    finished(stele(tmp_path, "new", NAME, "--arch", port.name))
    source = tmp_path / NAME / "main.c"
    source.write_text(source.read_text().replace("return 0;", "return nothing;"))
    done = stele(tmp_path, "run", NAME)
    assert done.returncode == 1 and "nothing" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(("language", "kind"), KINDS, ids=IDS)
def test_commands_of_a_new_projects_readme_work(port, project, prefix, shell, language, kind):
    """Stele is installed already, by the same command. rustup's target is not to be had here, its substitute is."""
    folder = project(language, kind)
    text = (folder / "README.md").read_text().replace("\\\n", " ")
    lines = [line.strip() for line in text.splitlines() if line.startswith("    ")]
    install = (
        f"(cd {ROOT} && ./stele build --preset {port.debug} && cmake --install build/{port.debug} --prefix ~/stele-sdk)"
    )
    assert (install in lines) == (folder / "CMakeLists.txt").exists()
    lines = [line for line in lines if line != install]
    if language == "rust":
        substitute = re.search(r"Without rustup: `(.*)`", text)[1]
        lines = [substitute if line.startswith("cargo ") else line for line in lines]
    if language == "rust" and kind == "server":  # the root task that the page leaves open is the one built last
        booting = next(line for line in lines if "ROOT.elf" in line)
        lines.remove(booting)
        lines.append(booting.replace("ROOT.elf", f"build/by-hand/{NAME}-root.elf"))
    outputs = [finished(shell(line, folder)) for line in lines]
    assert len(lines) >= 3 and SAYS[kind] in outputs[0] and SAYS[kind] in outputs[-1]


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("kernel", ["debug", "release"])
def test_cmake_finds_the_package_by_the_toolchain(port, prefix, tmp_path, which, kernel):
    """tests/package itself, with each compiler, against a copy of the prefix, for it may be anywhere."""
    prefix = shutil.copytree(prefix, tmp_path / "moved")
    toolchain = prefix / "toolchains" / port.toolchains[which]
    configure = [
        "cmake",
        "-G",
        "Ninja",
        "-S",
        ROOT / "tests/package",
        "-B",
        tmp_path / "build",
        "--toolchain",
        toolchain,
    ]
    for command in ([*configure, f"-DSTELE_KERNEL={kernel}"], ["cmake", "--build", tmp_path / "build"]):
        finished(subprocess.run(command, capture_output=True, text=True, timeout=LONG))
    image = prefix / port.name / f"kernel/stele-{kernel}.img"
    machine = Machine(image, tmp_path / "build/package-test.cpio", port.cpus[0], programs_end_it=kernel == "release")
    run = boot(machine, TIMEOUT, f"package-{port.name}-{which}-{kernel}")
    cases = tap.with_status(tap.parse(run.output), run.status, run.timed_out)
    assert [case.passed for case in cases] == [True], run.output


def cmake_says(tmp_path, *options: object) -> str:
    """What cmake has against a configuration, in one line."""
    command = ["cmake", "-G", "Ninja", "-S", ROOT / "tests/package", "-B", tmp_path, *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONG)
    assert done.returncode != 0
    return " ".join(done.stderr.split())


def test_cmake_without_toolchain_is_told_of_one(prefix, tmp_path):
    assert "--toolchain" in cmake_says(tmp_path, f"-DCMAKE_PREFIX_PATH={prefix}")


def test_cmake_is_told_what_to_install(port, prefix, tmp_path):
    """Of a port that is not there, and of a kind of kernel."""
    other = next(one for one in PORTS if one is not port)
    bare = tmp_path / "prefix"
    for part in ("lib", "toolchains", f"{port.name}/libsel4", f"{port.name}/lib/debug"):
        (bare / part).parent.mkdir(parents=True, exist_ok=True)
        (bare / part).symlink_to(prefix / part)
    located = [f"-DCMAKE_PREFIX_PATH={bare}", f"-DStele_DIR={bare}/lib/cmake/Stele"]
    for missing, options in {
        other.debug: ["--toolchain", prefix / "toolchains" / other.toolchains[0]],
        port.release: ["--toolchain", prefix / "toolchains" / port.toolchains[0], "-DSTELE_KERNEL=release"],
    }.items():
        assert f"cmake --install build/{missing} --prefix" in cmake_says(tmp_path / missing, *located, *options)
