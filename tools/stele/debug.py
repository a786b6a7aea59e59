# SPDX-License-Identifier: BSD-2-Clause
"""`./stele debug`: a machine with its console on this terminal, and the kernel's debugger behind a key."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
from pathlib import Path

from stele.build import build, product
from stele.errors import UsageError
from stele.image import make_initrd
from stele.machine import Machine
from stele.paths import ROOT, shown
from stele.process import child, find_program

ATTENDED = "stele.debugger"  # among the boot arguments: somebody is at the console (kernel/boot/debugger.c)
DEFAULT_IMAGE = "examples-c/demo.cpio"
SCRIPTS = ROOT / "tools/gdb/stele.py"
LOOPBACK = "127.0.0.1"


def gdb_port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]


def gdb_command(kernel: Path, port: int) -> list[str]:
    """gdb, attached to a machine that waits at this port, with the kernel's symbols and commands."""
    program = find_program("gdb-multiarch") or "gdb-multiarch"
    return [program, "-q", str(kernel), "-ex", f"target remote {LOOPBACK}:{port}", "-x", str(SCRIPTS)]


def debug(image: Path | None, modules: list[Path], cpu: str, memory: str, with_gdb: bool, preset: str) -> int:
    """Boots, and stays until the machine ends. The exit status is the machine's."""
    initrd = make_initrd(image, modules, preset) if image else None
    folder = build(preset) if initrd is None else build(preset, ["kernel/stele.img"])
    initrd = initrd or product(folder, DEFAULT_IMAGE)
    command = Machine(product(folder, "kernel/stele.img"), initrd, cpu, memory).command() + ["-append", ATTENDED]
    if with_gdb:
        return _with_gdb(command, folder / "kernel/stele.elf", initrd)
    if not sys.stdin.isatty():
        print("  keys are read from what is piped in: this is no terminal")
    print(f"debug: {shown(initrd)}. Ctrl-K opens the kernel's debugger (? is its help), x in it ends the machine")
    print("debug: Ctrl-A x ends it in any case; the program gets all other keys, Ctrl-C included", flush=True)
    return _at_terminal(command)


def _at_terminal(command: list[str]) -> int:
    """The machine in the foreground: a Ctrl-C is the guest's, not QEMU's."""
    console = command.index("stdio")
    command[console - 1 : console + 1] = [
        "-chardev",
        "stdio,id=console,signal=off,mux=on",
        "-serial",
        "chardev:console",
    ]
    status = subprocess.run(command, check=False).returncode
    print(f"debug: ended with status {status}")
    return status


def _with_gdb(command: list[str], kernel: Path, initrd: Path) -> int:
    """The machine stopped before its first instruction, and gdb; its console is a file meanwhile."""
    port = gdb_port()
    attach = gdb_command(kernel, port)
    if not find_program("gdb-multiarch"):
        raise UsageError("gdb-multiarch is not installed", hint="./stele doctor --install")
    console = kernel.parent / "console.log"
    command[command.index("stdio")] = f"file:{console}"
    command += ["-S", "-gdb", f"tcp:{LOOPBACK}:{port}"]
    print(f"debug: {shown(initrd)} waits before its first instruction; it prints into {shown(console)}")
    print(f"debug: gdb is started as: {shlex.join(attach)}")
    print("debug: `continue` starts it, Ctrl-C stops it, `help stele` lists what there is to see", flush=True)
    signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is gdb's
    with child(command, stdin=subprocess.DEVNULL, stdout=sys.stdout, stderr=sys.stderr):
        return subprocess.run(attach, check=False, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}).returncode
