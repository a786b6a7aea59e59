# SPDX-License-Identifier: BSD-2-Clause
"""What the boot tests share: the built kernels and a small root task, and how to boot them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from stele.machine import Machine, Run, boot  # noqa: E402 (the path above comes first)

TIMEOUT = 30


@pytest.fixture(scope="session")
def folder() -> Path:
    """The debug build; ./stele test says where it is."""
    return Path(os.environ["STELE_TEST_BUILD"])


@pytest.fixture(scope="session")
def release() -> Path:
    """The release build."""
    return Path(os.environ["STELE_TEST_RELEASE"])


@pytest.fixture(scope="session")
def hello(folder: Path) -> bytes:
    """A root task that prints a greeting and ends with status 0."""
    return (folder / "examples-c/hello.elf").read_bytes()


@pytest.fixture(scope="session")
def tree(tmp_path_factory) -> bytes:
    """The device tree of the machine."""
    file = tmp_path_factory.mktemp("tree") / "virt.dtb"
    board = f"virt,gic-version=2,dumpdtb={file}"
    command = Machine(Path(os.devnull), None, board=board).command()
    command = command[: command.index("-kernel")]
    subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT)
    return file.read_bytes()


@pytest.fixture
def start(folder: Path, tmp_path: Path, request) -> Callable[..., Run]:
    """Boots an initrd given as bytes; other arguments are those of Machine."""

    def start(initrd: bytes | None, *, dtb: bytes | None = None, kernel: Path | None = None, **machine) -> Run:
        log = f"boot-{request.node.name}".replace("/", "-")
        image = kernel or folder / "kernel/stele.img"
        return boot(Machine(image, _file(tmp_path, initrd), dtb=_file(tmp_path, dtb), **machine), TIMEOUT, log)

    return start


def _file(folder: Path, content: bytes | None) -> Path | None:
    if content is None:
        return None
    file = folder / f"{len(list(folder.iterdir()))}.bin"
    file.write_bytes(content)
    return file
