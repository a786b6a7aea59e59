# SPDX-License-Identifier: BSD-2-Clause
"""./stele new: which names and places it takes, and what it writes. That the projects build and boot: tests/package."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from stele import new, project
from stele.errors import Failure, UsageError
from stele.ports import AARCH32, AARCH64, PORTS

ROOT = Path(__file__).resolve().parents[2]
VARIANTS = [(language, kind) for language in new.LANGUAGES for kind in new.KINDS]


def stele(*arguments: object, **options) -> subprocess.CompletedProcess:
    argv = [ROOT / "stele", *map(str, arguments)]
    return subprocess.run(argv, capture_output=True, text=True, check=False, timeout=60, **options)


def assert_refused(done: subprocess.CompletedProcess, *words: str) -> None:
    assert done.returncode != 0
    assert "Traceback" not in done.stdout + done.stderr
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize("name", ["hello", "my-server", "a", "my_server2", "x86", "self-test", "a" * 40])
def test_good_names_are_taken(name):
    new.check_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "..", "2fast", "My-App", "a b", "-a", "a-", "a--b", "a-_b", "_a", "a.b", "ä", "a;b", "a$b", "a" * 41]
    + ["self", "crate", "test", "core", "std", "all", "clean", "main", "proc-macro", "root", "nul"]
    + ["stele", "stele-rt", "stele_util", "sel4", "sel4-sys"],
)
def test_names_that_something_stumbles_over_are_refused(name):
    with pytest.raises(UsageError):
        new.check_name(name)


def test_refused_name_leaves_nothing_behind(tmp_path):
    assert_refused(stele("new", "Hello World", cwd=tmp_path), "small letters", "Hello World")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("what", ["folder", "file", "dead link"])
def test_what_exists_stays_as_it_is(tmp_path, what):
    there = tmp_path / "hello"
    {"folder": there.mkdir, "file": there.touch, "dead link": lambda: there.symlink_to("nowhere")}[what]()
    before = os.lstat(there)
    assert_refused(stele("new", there), "exists already")
    assert os.lstat(there) == before and [there] == list(tmp_path.iterdir())


def test_missing_parent_is_named(tmp_path):
    assert_refused(stele("new", tmp_path / "no/hello"), "there is no folder", "/no")


def test_place_that_takes_no_folder_is_told_of():
    assert_refused(stele("new", "/proc/hello"), "/proc/hello cannot be made: ")


def test_failure_half_way_leaves_nothing_behind(tmp_path, monkeypatch):
    written = []

    def full(path, text, **_):
        written.append(path)
        if len(written) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(Failure, match="cannot be made: No space left on device"):
        new.new(tmp_path / "hello", "c", "root-task", AARCH64)
    assert len(written) == 3 and not list(tmp_path.iterdir())


@pytest.mark.parametrize(("language", "kind"), VARIANTS)
@pytest.mark.parametrize("port", PORTS, ids=lambda port: port.name)
def test_projects_are_whole(tmp_path, language, kind, port):
    folder = tmp_path / "my-app"
    done = stele("new", "my-app", "--lang", language, "--kind", kind, "--arch", port.name, cwd=tmp_path)
    assert done.returncode == 0 and done.stdout.splitlines()[-1].endswith(" run my-app"), done.stderr
    assert [folder] == list(tmp_path.iterdir())
    made = {str(file.relative_to(folder)): file.read_text() for file in folder.rglob("*") if file.is_file()}
    assert {"README.md", "stele.toml", ".gitignore"} < set(made)
    for path, text in made.items():
        assert not re.search(r"@[A-Z]+@|SPDX", text), path
    read = project.read(folder)
    assert read.arch == port.name and read.modules == (("my-app",) if kind == "server" else ())
    assert ("Cargo.toml" in made) == (language == "rust")
    if language == "rust":
        for crate in tomllib.loads(made["Cargo.toml"])["dependencies"].values():
            assert (Path(crate["path"]) / "Cargo.toml").is_file()
    assert port.emulator in made["README.md"] or language == "rust"
    assert port.name in made["README.md"]


def test_folder_is_readable_as_other_new_folders_are(tmp_path):
    assert stele("new", tmp_path / "hello").returncode == 0
    (tmp_path / "other").mkdir()
    assert (tmp_path / "hello").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_files_are_the_users_own():
    """The licence of the templates is this repository's matter."""
    for language, kind in VARIANTS:
        for path, text in new.files(language, kind).items():
            assert "SPDX" not in text, path


PROJECTS = {
    'root = "a"\nport = "x"': "nothing is called port",
    'root = ["a"]': "root is a string",
    'root = "a"\nmodules = "b"': "modules is a list of strings",
    'root = "a"\nmodules = [1]': "modules is a list of strings",
    'root = "a"\narch = "vax"': "arch is vax",
    'modules = ["a"]': "does not name the root task",
    "root": "stele.toml:",
}


@pytest.mark.parametrize("text", PROJECTS)
def test_what_is_wrong_in_a_project_file_is_named(tmp_path, text):
    (tmp_path / "stele.toml").write_text(text)
    assert_refused(stele("run", tmp_path, "--no-install"), PROJECTS[text])


def test_folder_without_project_is_refused(tmp_path):
    assert_refused(stele("run", tmp_path, "--no-install"), "a folder without stele.toml", "./stele new")
    with pytest.raises(UsageError, match="makes no such program"):
        project._program(project.Project(tmp_path, "a", (), AARCH32.name), {"b": tmp_path}, "a")
