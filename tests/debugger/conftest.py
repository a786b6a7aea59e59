# SPDX-License-Identifier: BSD-2-Clause
"""A machine whose console the tests type at."""

from __future__ import annotations

import os
import re
import selectors
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from port_facts import FACTS  # noqa: E402 (the path above comes first)
from stele import cpio  # noqa: E402
from stele.debug import ATTENDED, gdb_command, gdb_port  # noqa: E402
from stele.machine import Machine  # noqa: E402
from stele.process import child  # noqa: E402

TIMEOUT = 30
PROMPT = "(stele) "
MORE = "-- more: any key; or q --"
KEY = "\x0b"


class Console:
    """What the machine prints, and what is typed to it."""

    def __init__(self, process: subprocess.Popen) -> None:
        self.process = process
        self.output = ""

    def type(self, text: str) -> None:
        """As if at the keyboard."""
        self.process.stdin.write(text.encode())
        self.process.stdin.flush()

    def read_until(self, text: str) -> str:
        """What comes up to this text, which must come. Full screens are gone on from."""
        start, deadline = len(self.output), time.monotonic() + TIMEOUT
        while text not in self.output[start:]:
            assert self._read(deadline), f"'{text}' did not come; the console says:\n{self.output}"
            if self.output.endswith(MORE):
                self.type(" ")
        return self.output[start:]

    def read_chunk(self) -> None:
        """Whatever comes next, which must be something."""
        assert self._read(time.monotonic() + TIMEOUT), f"nothing came; the console says:\n{self.output}"

    def menu(self) -> str:
        """Waits for the prompt; what stood before it."""
        return self.read_until(PROMPT)

    def command(self, line: str) -> list[str]:
        """The lines with which a command of the menu answers."""
        self.type(line + "\r")
        text = self.menu().replace(MORE, "").replace(PROMPT, "")
        return [part.rsplit("\r", 1)[-1] for part in text.replace("\r\n", "\n").splitlines()][1:]

    def facts(self) -> dict[str, int]:
        """What the program says that it made."""
        return {name: int(value, 16) for name, value in re.findall(r"^fact (\w+) (0x\w+)", self.output, re.MULTILINE)}

    def end(self) -> int:
        """Reads to the end; the machine's status."""
        while self._read(time.monotonic() + TIMEOUT):
            pass
        return self.process.wait(timeout=TIMEOUT)

    def _read(self, deadline: float) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            if not selector.select(timeout=max(0.0, deadline - time.monotonic())):
                return False
        data = os.read(self.process.stdout.fileno(), 65536)
        self.output += data.decode(errors="replace")
        return bool(data)


@pytest.fixture(scope="session")
def folder() -> Path:
    """The debug build; ./stele test says where it is."""
    return Path(os.environ["STELE_TEST_BUILD"])


@pytest.fixture(scope="session")
def release() -> Path:
    """The release build."""
    return Path(os.environ["STELE_TEST_RELEASE"])


Start = Callable[..., Console]


@contextmanager
def machines(folder: Path, files: Path) -> Iterator[Start]:
    """A function that boots the scene, told how to go on. The machines are gone when the block is left."""
    scene = (folder / "tests/debugger/debugger-scene.elf").read_bytes()
    with ExitStack() as running:

        def start(how: str, *, attended: bool = True, gdb: int | None = None, stopped: bool = False) -> Console:
            initrd = files / f"{how}.cpio"
            initrd.write_bytes(cpio.archive([("scene", scene), (how, b"")]))
            image, is_bounded = folder / "kernel/stele.img", how == "halt"
            machine = Machine(image, initrd, FACTS.port.cpus[0], deterministic=is_bounded)  # others wait as time passes
            command = machine.command()
            command += ["-append", ATTENDED] if attended else []
            command += ["-gdb", f"tcp:127.0.0.1:{gdb}"] if gdb else []
            command += ["-S"] if stopped else []
            options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
            return Console(running.enter_context(child(command, **options)))

        yield start


@pytest.fixture
def start(folder: Path, tmp_path: Path) -> Iterator[Start]:
    """Boots machines of the test's own."""
    with machines(folder, tmp_path) as start:
        yield start


@pytest.fixture(scope="module")
def halted(folder: Path, tmp_path_factory) -> Iterator[Console]:
    """The scene, which has asked for the debugger: one for all who only look at it."""
    with machines(folder, tmp_path_factory.mktemp("halted")) as start:
        console = start("halt")
        assert "a program called DebugHalt" in console.menu()
        yield console


@pytest.fixture
def port() -> int:
    """A free port for gdb."""
    return gdb_port()


def ask_gdb(folder: Path, port: int, *commands: str) -> str:
    """Attaches gdb to the machine at `port`, executes commands, lets the machine go on; what gdb printed."""
    argv = gdb_command(folder / "kernel/stele.elf", port)
    argv += ["-batch", *(part for command in commands for part in ("-ex", command)), "-ex", "detach"]
    done = subprocess.run(argv, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0 and "Traceback" not in said and "Error in" not in said, said
    return said


@pytest.fixture
def gdb(folder: Path, port: int) -> Callable[..., str]:
    """ask_gdb() for the machine at `port`."""
    return lambda *commands: ask_gdb(folder, port, *commands)
