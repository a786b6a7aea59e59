# SPDX-License-Identifier: BSD-2-Clause
"""What a user sees: help for every command, plain words for mistakes, no stack traces."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ["doctor", "demo", "test", "new", "run", "debug", "check", "build", "manual"]


def stele(*arguments: str, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [ROOT / "stele", *arguments], capture_output=True, text=True, check=False, timeout=60, **options
    )


def assert_plain(done: subprocess.CompletedProcess, status: int, *words: str) -> None:
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    for word in words:
        assert word in done.stdout + done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(command):
    assert_plain(stele(command, "--help"), 0, "usage: ./stele " + command)


def test_help_names_every_command():
    assert_plain(stele("--help"), 0, *COMMANDS, "abi")


def test_no_command_shows_help_and_fails():
    assert_plain(stele(), 2, "usage:")


def test_unknown_command_is_named():
    assert_plain(stele("dance"), 2, "dance")


def test_unknown_suite_is_named_with_the_known_ones():
    assert_plain(stele("test", "dance", "--no-install"), 2, "dance", "conformance")


def test_suites_are_listed():
    assert_plain(stele("test", "--list"), 0, "conformance", "vectors-rust")


@pytest.mark.parametrize("command", ["demo", "run"])
def test_machines_are_named(command):
    assert_plain(
        stele(command, "--help"),
        0,
        "cortex-a53,cortex-a57,cortex-a72,cortex-a15,cortex-a7",
        "--gic {2,3}",
        "{aarch64,aarch32}",
    )


def test_unknown_interrupt_controller_is_named_with_the_known_ones():
    assert_plain(stele("run", "any.elf", "--gic", "4"), 2, "invalid choice: 4", "2, 3")


@pytest.mark.parametrize(
    "options",
    [
        ("--arch", "aarch32", "--cpu", "cortex-a53"),
        ("--arch", "aarch64", "--preset", "aarch32-debug"),
        ("--preset", "aarch64-release", "--cpu", "cortex-a7"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("command", ["demo", "run", "debug", "bench"])
def test_what_does_not_go_together_is_refused_with_what_does(command, options):
    image = ["any.elf"] if command in ("run", "debug") else []
    assert_plain(stele(command, *image, "--no-install", *options), 2, " ".join(options), "go together", "processors")


def test_suites_of_a_port_are_those_that_boot_it():
    done = stele("test", "--list", "--arch", "aarch32")
    assert_plain(done, 0, "conformance", "programs")
    assert "vectors-rust" not in done.stdout


def test_suite_that_boots_nothing_is_refused_for_a_port():
    assert_plain(stele("test", "proof", "--arch", "aarch32", "--no-install"), 2, "no suite proof", "conformance")


def test_missing_image_is_named():
    assert_plain(stele("run", "no-such-file.elf", "--no-install"), 2, "no-such-file.elf", "No such file")


def test_folder_without_a_project_is_refused(tmp_path):
    assert_plain(stele("run", str(tmp_path), "--no-install"), 2, tmp_path.name, "folder without stele.toml")


def test_file_that_is_no_program_is_refused_before_building(tmp_path):
    image = tmp_path / "notes.txt"
    image.write_text("not a program")
    assert_plain(stele("run", str(image), "--no-install"), 2, "neither an ELF file nor a cpio archive")


def test_missing_module_is_named(tmp_path):
    image = tmp_path / "root.elf"
    image.write_bytes(b"\x7fELF")
    assert_plain(stele("run", str(image), "--module", "no-such-module", "--no-install"), 2, "no-such-module")


@pytest.mark.parametrize("timeout", ["0", "-3", "soon"])
def test_senseless_time_out_is_refused(timeout):
    assert_plain(stele("demo", "--timeout", timeout), 2, "--timeout")


def test_it_runs_from_any_folder(tmp_path):
    assert_plain(stele("test", "--list", cwd=tmp_path), 0, "conformance")


def test_no_install_is_respected(tmp_path):
    """With a PATH that holds next to nothing and no such program anywhere, nothing is installed."""
    script = (
        "from stele import packages\n"
        "from stele.errors import Failure\n"
        "absent = packages.Need('no-such-tool', 'to test', ('no-such-package',), lambda: None, frozenset(['x']))\n"
        "packages.NEEDS = (absent,)\n"
        "try:\n    packages.ensure(['x'], allow_install=False)\n"
        "except Failure as failure:\n    print(failure.message, failure.hint)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=with_tools(), check=False)
    assert_plain(done, 0, "no-such-tool", "to test")


def test_interruption_ends_the_child_and_says_so():
    # Whoever runs the tests in the background has interruptions ignored; a user's terminal does not.
    script = (
        "import signal\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from stele import cli, process\n"
        "cli._parser = None\n"
        "cli._abi = lambda arguments: process.run_step('sleeping', ['sleep', '321.5'], 'test-sleep').status\n"
        "raise SystemExit(cli.main(['abi']))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE, text=True, env=with_tools())
    deadline = time.monotonic() + 30
    while b"sleep\x00321.5\x00" not in running() and time.monotonic() < deadline:
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "interrupted" in errors and "Traceback" not in errors
    assert not any(b"321.5" in command for command in running())


def running() -> list[bytes]:
    """The command lines of all processes."""
    lines = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            lines.append(file.read_bytes())
    return lines


def with_tools() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
