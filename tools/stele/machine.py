# SPDX-License-Identifier: BSD-2-Clause
"""The machine: QEMU `virt` with the kernel and an initrd. Its exit status is the one that the guest chose."""

from __future__ import annotations

import os
import selectors
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stele.paths import LOGS
from stele.ports import board_with_gic, port_of_cpu
from stele.process import child

TIMED_OUT = 124
EXIT_ARGUMENT = "stele.exit=semihosting"  # tells the root task that it may end the run by a semihosting call


@dataclass(frozen=True)
class Machine:
    """What to boot, and on what."""

    kernel: Path
    initrd: Path | None
    cpu: str = "cortex-a53"
    memory: str = "256M"
    dtb: Path | None = None
    board: str = board_with_gic(2)
    deterministic: bool = False  # time passes with instructions executed, whatever else this machine does meanwhile
    options: tuple[str, ...] = ()  # more of QEMU's
    programs_end_it: bool = False  # a release kernel lets no program end the run; QEMU then does (docs/decisions/0032)

    def command(self) -> list[str]:
        """The QEMU command line."""
        argv = [port_of_cpu(self.cpu).emulator, "-M", self.board, "-cpu", self.cpu, "-m", self.memory]
        argv += ["-display", "none", "-monitor", "none", "-serial", "stdio", "-nic", "none", "-no-reboot"]
        argv += ["-semihosting-config", f"enable=on,target=native{',userspace=on' if self.programs_end_it else ''}"]
        argv += ["-append", EXIT_ARGUMENT] if self.programs_end_it else []
        argv += ["-kernel", str(self.kernel)]
        argv += ["-initrd", str(self.initrd)] if self.initrd else []
        argv += ["-dtb", str(self.dtb)] if self.dtb else []
        argv += ["-icount", "shift=3,sleep=off", "-rtc", "clock=vm"] if self.deterministic else []
        return argv + list(self.options)


@dataclass(frozen=True)
class Run:
    """What a run printed and how it ended."""

    status: int
    output: str
    seconds: float

    @property
    def timed_out(self) -> bool:
        return self.status == TIMED_OUT

    def lines(self) -> list[str]:
        return self.output.splitlines()


def boot(machine: Machine, timeout: float, log_name: str, show: Callable[[str], None] | None = None) -> Run:
    """Boots until the machine ends or the time is up. Everything goes into the log; `show` gets it line by line."""
    LOGS.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    command = machine.command()
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with (LOGS / f"{log_name}.log").open("wb") as log, child(command, **options) as process:
        log.write(f"$ {' '.join(command)}\n".encode())
        console = _Console(log, show)
        ended = _read(process, console, start + timeout)
        status = process.wait() if ended else TIMED_OUT
        console.finish()
    return Run(status, console.text(), time.monotonic() - start)


class _Console:
    """Collects what the guest prints."""

    def __init__(self, log, show: Callable[[str], None] | None) -> None:
        self.log = log
        self.show = show
        self.parts: list[bytes] = []
        self.rest = b""

    def feed(self, data: bytes) -> None:
        self.log.write(data)
        self.log.flush()
        self.parts.append(data)
        *lines, self.rest = (self.rest + data).split(b"\n")
        for line in lines:
            self._show(line)

    def finish(self) -> None:
        if self.rest:
            self._show(self.rest)

    def text(self) -> str:
        return b"".join(self.parts).decode(errors="replace").replace("\r", "")

    def _show(self, line: bytes) -> None:
        if self.show:
            self.show(line.decode(errors="replace").rstrip("\r"))


def _read(process: subprocess.Popen, console: _Console, deadline: float) -> bool:
    """Feeds the console until the output ends (True) or the deadline passes (False)."""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            if not selector.select(timeout=left):
                continue
            data = os.read(process.stdout.fileno(), 65536)
            if not data:
                return True
            console.feed(data)
