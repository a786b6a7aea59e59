# SPDX-License-Identifier: BSD-2-Clause
"""docs/ci.md, followed to the letter: in a scratch project that knows nothing of this tree, with the package installed."""

from __future__ import annotations

import fnmatch
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE_NAME = re.compile(r"`([\w.-]+\.(?:c|rs))`")
INSTALLS = "pip install "  # the package comes from this tree: tests have no network
PREPARES = re.compile(r"^(?:sudo )?apt-get |^python3 -m venv ")  # the machine of the CI, and this one is ready


@dataclass(frozen=True)
class Block:
    """A piece of code, and the text in front of it."""

    kind: str
    text: str
    before: str


def blocks() -> list[Block]:
    found, end = [], 0
    for match in BLOCK.finditer(PAGE):
        found.append(Block(match[1], match[2], PAGE[end : match.start()]))
        end = match.end()
    return found


@pytest.fixture(scope="module")
def environment(tmp_path_factory) -> dict[str, str]:
    """The package, installed by pip into an environment of its own; what it depends on is this machine's."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(ROOT / "abi", folder / "abi", ignore=shutil.ignore_patterns("__pycache__", "tests"))
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", folder / "venv"], check=True)
    pip = [folder / "venv/bin/python", "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    done = subprocess.run([*pip, "--no-build-isolation", folder / "abi"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    own = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "STELE_ABI_PROG")}
    return own | {"PATH": f"{folder}/venv/bin{os.pathsep}{own['PATH']}", "STELE": "unused"}


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A project with the files of the page, outside of this tree."""
    folder = tmp_path_factory.mktemp("project")
    for block in blocks():
        if block.kind in ("c", "rust"):
            (folder / FILE_NAME.findall(block.before)[-1]).write_text(block.text, encoding="utf-8")
    shutil.copytree(ROOT / "abi/v1", folder / "contract", ignore=shutil.ignore_patterns("*.json"))
    return folder


def run(line: str, project: Path, environment: dict[str, str]) -> tuple[int, str]:
    """One command as a reader's shell runs it."""
    done = subprocess.run(["sh", "-c", line], cwd=project, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def command_blocks() -> list[tuple[Block, str]]:
    """The commands, each block with the output that the page shows for it."""
    found = blocks()
    following = [*found[1:], Block("", "", "")]
    return [(b, after.text if after.kind == "text" else "") for b, after in zip(found, following) if b.kind == "sh"]


COMMANDS = command_blocks()


@pytest.mark.parametrize(("block", "shown"), COMMANDS, ids=[b.text.splitlines()[-1][:60] for b, _ in COMMANDS])
def test_every_command_does_what_the_page_shows(block, shown, project, environment):
    output = ""
    for line in block.text.splitlines():
        if line.startswith(INSTALLS):
            continue
        status, output = run(line, project, environment)
        wanted = re.search(r"# status (\d)", line)
        assert status == (int(wanted[1]) if wanted else 0), output
    if not shown:
        return
    lines, expected = output.splitlines(), shown.splitlines()
    assert len(lines) == len(expected), output
    for line, pattern in zip(lines, expected):
        assert line == pattern or ("*" in pattern and fnmatch.fnmatchcase(line, pattern)), output


def workflows() -> dict[str, list[str]]:
    """The commands of the two workflow files."""
    github, gitlab = (yaml.safe_load(block.text) for block in blocks() if block.kind == "yaml")
    steps = [step["run"] for step in github["jobs"]["layout"]["steps"] if "run" in step]
    job = gitlab["abi"]
    return {
        "GitHub": [line for step in steps for line in step.splitlines()],
        "GitLab": [*job["before_script"], *job["script"]],
    }


@pytest.mark.parametrize("name", ["GitHub", "GitLab"])
def test_every_command_of_a_workflow_passes(name, project, environment):
    lines = workflows()[name]
    own = [line for line in lines if not PREPARES.match(line) and not line.startswith(INSTALLS)]
    assert len(lines) - len(own) == {"GitHub": 2, "GitLab": 3}[name]
    assert len(own) >= 3
    for line in own:
        status, output = run(line, project, environment)
        assert status == 0, output


@pytest.mark.parametrize("name", ["GitHub", "GitLab"])
def test_a_workflow_fails_when_a_struct_differs(name, project, environment, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(project, broken)
    shutil.copy(project / "moved.c", broken / "layout.c")
    own = [line for line in workflows()[name] if not PREPARES.match(line) and not line.startswith(INSTALLS)]
    outcomes = [run(line, broken, environment) for line in own]
    assert [status for status, _ in outcomes].count(1) >= 1
    assert 'the field "isDevice" is at 8 with 1 bytes, the contract says at 9 with 1' in outcomes[2][1]


def test_install_commands_are_those_of_the_package():
    """What cannot be run without network names the package and the extra that pyproject.toml has."""
    project = (ROOT / "abi/pyproject.toml").read_text(encoding="utf-8")
    lines = [line.strip().removeprefix("- ") for line in PAGE.splitlines() if INSTALLS in line]
    assert len(lines) == 3
    assert set(lines) == {'pip install "stele-abi[elf] @ git+$STELE#subdirectory=abi"'}
    assert 'name = "stele-abi"' in project and "elf = [" in project


def test_programs_of_releases_fit(environment):
    """Whole programs with their notes: C and Rust root tasks as they were released."""
    programs = sorted((ROOT / "tests/frozen").glob("v*/**/*.elf"))
    assert programs
    for program in programs:
        status, output = run(f"stele-abi elf {program} && stele-abi id {program}", ROOT / "tests", environment)
        assert status == 0, output
        assert re.search(r"stele 1\.\d+ sha256 [0-9a-f]{64}", output)
