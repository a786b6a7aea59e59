# SPDX-License-Identifier: BSD-2-Clause
"""What these tests share: the port, Stele installed as docs/by-hand.md says, and machines that need not end by themselves."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from stele.ports import Port, port_named  # noqa: E402 (the path above comes first)

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("c", "rust")  # of programs
TIMEOUT = 60  # seconds for a machine
LONG = 600  # for what builds


@pytest.fixture(scope="session")
def port() -> Port:
    """The port that ./stele test is at."""
    return port_named(os.environ["STELE_TEST_PORT"])


@pytest.fixture(scope="session")
def shell(tmp_path_factory) -> Callable[..., subprocess.CompletedProcess]:
    """Runs lines as a reader's shell does, whose home is a new folder."""
    home = tmp_path_factory.mktemp("home")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def shell(lines: str, folder: Path) -> subprocess.CompletedProcess:
        options = {"capture_output": True, "text": True, "stdin": subprocess.DEVNULL, "timeout": LONG}
        return subprocess.run(["sh", "-ec", lines], cwd=folder, env=environment | {"HOME": str(home)}, **options)

    return shell


def finished(done: subprocess.CompletedProcess) -> str:
    """What it printed; it must have succeeded."""
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def block(document: Path, language: str, containing: str = "") -> str:
    """The first piece of code in a language that contains a text."""
    found = re.findall(rf"^```{language}\n(.*?)^```", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return next(text for text in found if containing in text)


@pytest.fixture(scope="session")
def prefix(port, shell) -> Path:
    """Where the page installs this port, debug and release."""
    lines = block(ROOT / "docs/by-hand.md", "sh", "--install").splitlines()
    line = next(line for line in lines if port.debug in line)
    finished(shell(line, ROOT))
    finished(shell(line.replace(port.debug, port.release), ROOT))
    return Path(finished(shell("echo ~/stele-sdk", ROOT)).strip())


NAME = "my-app"  # of the projects
KINDS = [(language, kind) for language in LANGUAGES for kind in ("root-task", "server")]


def stele(folder: Path, *arguments: object) -> subprocess.CompletedProcess:
    """./stele, from a folder."""
    options = {"capture_output": True, "text": True, "stdin": subprocess.DEVNULL, "timeout": LONG}
    return subprocess.run([ROOT / "stele", *map(str, arguments)], cwd=folder, **options)


@pytest.fixture(scope="session")
def project(port, tmp_path_factory) -> Callable[[str, str], Path]:
    """The folder of a new project of a kind: one for all tests, since builds take their time."""
    made: dict[tuple[str, str], Path] = {}

    def project(language: str, kind: str) -> Path:
        if (language, kind) not in made:
            folder = tmp_path_factory.mktemp(f"{language}-{kind}")
            finished(stele(folder, "new", NAME, "--lang", language, "--kind", kind, "--arch", port.name))
            made[language, kind] = folder / NAME
        return made[language, kind]

    return project


def console_until(command: Sequence[str] | str, expected: str, **options) -> str:
    """Starts a machine and reads its console until a pattern comes, the machine ends or the time is up."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    deadline, output = time.monotonic() + TIMEOUT, b""
    with subprocess.Popen(command, **streams, **options) as process:
        os.set_blocking(process.stdout.fileno(), False)
        while not re.search(expected, output.decode(errors="replace")):
            data = process.stdout.read()
            if data == b"" or time.monotonic() > deadline:
                break
            output += data or b""
            time.sleep(0 if data else 0.01)
        process.kill()
    return output.decode(errors="replace")
