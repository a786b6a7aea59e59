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

import bare as bare_machine  # noqa: E402 (the path above comes first)
import devicetree  # noqa: E402
from stele.machine import Machine, Run, boot  # noqa: E402
from target import TARGET  # noqa: E402

TIMEOUT = 30
BOARD = "virt,gic-version=2"


@pytest.fixture(scope="session")
def folder() -> Path:
    """The debug build; ./stele test says where it is."""
    return Path(os.environ["STELE_TEST_BUILD"])


@pytest.fixture(scope="session")
def release() -> Path:
    """The release build."""
    return Path(os.environ["STELE_TEST_RELEASE"])


@pytest.fixture(scope="session")
def other() -> Path:
    """A kernel and a program by the other compiler."""
    return Path(os.environ["STELE_TEST_OTHER"])


@pytest.fixture(scope="session")
def hello(folder: Path) -> bytes:
    """A root task that prints a greeting and ends with status 0."""
    return (folder / "examples-c/hello.elf").read_bytes()


@pytest.fixture(scope="session")
def survey(folder: Path) -> bytes:
    """A root task that tells all it was given (survey.py)."""
    return (folder / "tests/boot/survey.elf").read_bytes()


@pytest.fixture(scope="session")
def visitor(folder: Path) -> bytes:
    """A program that a root task can start: it answers its argument plus one."""
    return (folder / "tests/boot/visitor.elf").read_bytes()


@pytest.fixture(scope="session")
def tree_of(tmp_path_factory) -> Callable[..., bytes]:
    """The device tree of a machine."""
    known: dict[tuple, bytes] = {}

    def tree_of(
        board: str = BOARD, memory: str = "256M", options: tuple[str, ...] = (), cpu: str = TARGET.cpu
    ) -> bytes:
        key = (board, memory, options, cpu)
        if key not in known:
            file = tmp_path_factory.mktemp("tree") / "virt.dtb"
            machine = Machine(Path(os.devnull), None, cpu, memory, board=f"{board},dumpdtb={file}", options=options)
            command = machine.command()
            at = command.index("-kernel")
            del command[at : at + 2]
            subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT)
            known[key] = file.read_bytes()
        return known[key]

    return tree_of


@pytest.fixture
def tree(tree_of) -> bytes:
    """The device tree of the machine that `start` uses."""
    return tree_of()


@pytest.fixture
def start(folder: Path, tmp_path: Path, request) -> Callable[..., Run]:
    """Boots an initrd given as bytes; other arguments are those of Machine."""

    def start(
        initrd: bytes | None, *, dtb: bytes | None = None, kernel: Path | None = None, timeout: int = TIMEOUT, **machine
    ) -> Run:
        image = kernel or folder / "kernel/stele.img"
        how = {"cpu": TARGET.cpu} | machine
        made = Machine(image, _file(tmp_path, initrd), dtb=_file(tmp_path, dtb), **how)
        return boot(made, timeout, _log(request))

    return start


@pytest.fixture
def bare(folder: Path, tmp_path: Path, request) -> Callable[..., Run]:
    """Boots with a device tree as it is given, and everything at the address that the test says.

    said_at: where the tree says that the initrd is, if that is not true; said_tree: where the tree is said to be.
    files and words: further content of the memory, by address. extra: an instruction in front of the kernel's first."""

    def bare(
        tree: devicetree.Tree,
        initrd: bytes,
        *,
        tree_at: int = bare_machine.TREE,
        initrd_at: int = bare_machine.INITRD,
        kernel_at: int = bare_machine.KERNEL,
        said_at: int | None = None,
        said_tree: int | None = None,
        files: dict[int, bytes] | None = None,
        words: dict[int, int] | None = None,
        extra: int | None = None,
        shim_at: int = bare_machine.SHIM,
        **machine,
    ) -> Run:
        image = folder / "kernel/stele.img"
        content = {
            shim_at: TARGET.shim(said_tree or tree_at, kernel_at, extra),
            tree_at: bare_machine.with_initrd(tree, said_at or initrd_at, len(initrd)),
            initrd_at: initrd,
        } | (files or {})
        placed = {address: _file(tmp_path, data) for address, data in content.items()} | {kernel_at: image}
        how = {"cpu": TARGET.cpu} | machine
        made = bare_machine.BareMachine(image, None, files=placed, words=words or {}, shim=shim_at, **how)
        return boot(made, TIMEOUT, _log(request))

    return bare


def _log(request) -> str:
    return f"boot-{TARGET.port.name}-{request.node.name}".replace("/", "-")[:120]


def _file(folder: Path, content: bytes | None) -> Path | None:
    if content is None:
        return None
    file = folder / f"{len(list(folder.iterdir()))}.bin"
    file.write_bytes(content)
    return file
