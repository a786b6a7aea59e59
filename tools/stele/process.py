# SPDX-License-Identifier: BSD-2-Clause
"""Runs programs: full output into a log, one line with the time on the screen, nothing left behind on ^C."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stele.errors import Failure
from stele.excerpt import relevant_lines
from stele.paths import LOGS, ROOT

COUNTER = re.compile(rb"\[(\d+/\d+)\]")


@dataclass(frozen=True)
class Outcome:
    """How a program ended."""

    status: int
    log: Path
    seconds: float

    def text(self) -> str:
        """Everything it printed."""
        return self.log.read_text(errors="replace")


class Step:
    """One line on the screen: what is being done, then how long it took. On a terminal it counts along."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.start = time.monotonic()
        self.live = sys.stdout.isatty()
        self.width = 0
        if self.live:
            self._rewrite(f"  {title} ...")

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.start

    def tick(self, note: str = "") -> None:
        """Shows that it is still going on."""
        if self.live and self.seconds >= 2:
            self._rewrite(f"  {self.title} ... {self.seconds:.0f} s{'  ' + note if note else ''}")

    def end(self, verdict: str = "") -> None:
        """Writes the final line."""
        text = f"  {self.title}: {verdict + ', ' if verdict else ''}{self.seconds:.1f} s"
        if self.live:
            self._rewrite(text)
            print(flush=True)
        else:
            print(text, flush=True)

    def _rewrite(self, text: str) -> None:
        print("\r" + text.ljust(self.width), end="", flush=True)
        self.width = len(text)


def find_program(name: str) -> str | None:
    """Like shutil.which, and looks into the sbin folders too."""
    folders = os.environ.get("PATH", "").split(os.pathsep) + ["/usr/bin", "/usr/sbin", "/sbin"]
    for folder in folders:
        path = os.path.join(folder, name)
        if folder and os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    return None


@contextmanager
def child(argv: Sequence[str], **options) -> Iterator[subprocess.Popen]:
    """A program in a process group of its own, which is gone when the block is left, however that happens."""
    try:
        process = subprocess.Popen(argv, start_new_session=True, **options)
    except FileNotFoundError as error:
        raise Failure(f"{argv[0]} is not installed", hint="./stele doctor") from error
    try:
        yield process
    finally:
        stop(process)


def stop(process: subprocess.Popen) -> None:
    """Ends the process group politely, then firmly."""
    for sign, patience in ((signal.SIGTERM, 2.0), (signal.SIGKILL, 5.0)):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=patience)
        except (ProcessLookupError, PermissionError):
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()


def run_step(
    title: str,
    argv: Sequence[str],
    log_name: str,
    *,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    hint: str | None = None,
    check: bool = True,
    expect: int = 0,
    timeout: float = 1800,
    point: Callable[[str], list[str]] = relevant_lines,
) -> Outcome:
    """Runs a program as one step. With `check`, an unexpected status is a Failure that carries the log's point."""
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{log_name}.log"
    step = Step(title)
    with log.open("wb") as out:
        out.write(f"$ {shlex.join(argv)}\n".encode())
        out.flush()
        status = _wait(argv, out, step, cwd, env, timeout)
    step.end("" if status == expect else "FAILED")
    outcome = Outcome(status, log, step.seconds)
    if check and status != expect:
        raise Failure(f"{title} failed", lines=point(_body(outcome)), log=log, hint=hint)
    return outcome


def _wait(argv, out, step: Step, cwd: Path, env, timeout: float) -> int:
    environment = {**os.environ, **(env or {})}
    options = {"stdin": subprocess.DEVNULL, "stdout": out, "stderr": subprocess.STDOUT, "cwd": cwd, "env": environment}
    with child(argv, **options) as process:
        while True:
            try:
                return process.wait(timeout=1)
            except subprocess.TimeoutExpired:
                step.tick(_progress(Path(out.name)))
            if step.seconds > timeout:
                out.write(f"\nerror: stopped after {timeout:.0f} s\n".encode())
                return 124


def _progress(log: Path) -> str:
    """The last [n/m] that a build printed."""
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - 4096))
        counters = COUNTER.findall(file.read())
    return counters[-1].decode() if counters else ""


def _body(outcome: Outcome) -> str:
    return outcome.text().partition("\n")[2]
