# SPDX-License-Identifier: BSD-2-Clause
"""`./stele debug`: the console is the terminal."""

import os
import pty
import subprocess
import time
from pathlib import Path

from conftest import KEY, PROMPT, TIMEOUT
from port_facts import FACTS

ROOT = Path(__file__).parents[2]


def read_until(terminal: int, text: str) -> str:
    """What the terminal shows up to this text."""
    shown, deadline = "", time.monotonic() + 3 * TIMEOUT
    while text not in shown:
        assert time.monotonic() < deadline, shown
        try:
            shown += os.read(terminal, 4096).decode(errors="replace")
        except OSError:  # the other side is gone
            break
    assert text in shown, shown
    return shown


def test_the_terminal_is_the_console(folder):
    terminal, other = pty.openpty()
    scene = folder / "tests/debugger/debugger-scene.elf"
    command = [ROOT / "stele", "debug", "--arch", FACTS.port.name, "--no-install", scene]
    with subprocess.Popen(command, stdin=other, stdout=other, stderr=other, start_new_session=True) as process:
        os.close(other)
        assert "Ctrl-K opens the kernel's debugger" in read_until(terminal, PROMPT)
        os.write(terminal, b"\x03?\r")
        read_until(terminal, "T is the number")
        os.write(terminal, b"g\r")
        assert "scene: went on" in read_until(terminal, "ended with status 0")
        assert process.wait(timeout=TIMEOUT) == 0
    os.close(terminal)


def test_a_missing_program_is_told_in_words():
    done = subprocess.run(
        [ROOT / "stele", "debug", "--arch", FACTS.port.name, "--no-install", "nowhere.elf"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2 and "nowhere.elf: No such file" in done.stderr and "Traceback" not in done.stderr
    assert KEY not in done.stdout
