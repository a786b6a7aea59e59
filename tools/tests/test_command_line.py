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

from stele import cli
from stele_abi import cli as abi_cli  # in the path since stele.options

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ["doctor", "demo", "test", "new", "run", "debug", "fuzz", "bench", "mutate", "check", "build", "manual"]
ABI = ["show", "decode", "id", "check", "diff", "elf", "check-generated", "mutate", "generate", "freeze", "canonical"]


def stele(*arguments: str, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [ROOT / "stele", *arguments], capture_output=True, text=True, check=False, timeout=60, **options
    )


@pytest.fixture
def told(capsys, monkeypatch):
    """The same within this process, which is quicker: what the command line says, and its status."""
    monkeypatch.setenv("STELE_ABI_PROG", "./stele abi")

    def run(*given: str) -> subprocess.CompletedProcess:
        try:
            status = abi_cli.main(given[1:]) if given[:1] == ("abi",) else cli.main([*given])
        except SystemExit as end:
            status = end.code
        return subprocess.CompletedProcess(given, status, *capsys.readouterr())

    return run


def assert_plain(done: subprocess.CompletedProcess, status: int, *words: str) -> None:
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    for word in words:
        assert word in done.stdout + done.stderr


@pytest.mark.parametrize("command", [(name,) for name in COMMANDS] + [("abi", name) for name in ABI], ids=" ".join)
def test_each_command_has_help_with_an_example(command, told):
    called = " ".join(["./stele", *command])
    assert_plain(told(*command, "--help"), 0, f"usage: {called}", "examples:", f"\n  {called}")


def test_help_names_every_command_of_the_contract(told):
    assert_plain(told("abi", "--help"), 0, *ABI)


@pytest.mark.parametrize("command", [(name,) for name in COMMANDS] + [("abi", name) for name in ABI], ids=" ".join)
def test_unknown_option_is_told_by_its_command(command, told):
    called = " ".join(["./stele", *command])
    assert_plain(told(*command, "--bogus"), 2, f"usage: {called} ", "no option --bogus", f"try: {called} --help")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (("run", "any.elf", "--modul-file", "x"), "--module"),
        (("test", "--cases", "x"), "--case"),
        (("abi", "decode", "--archi", "aarch32", "1"), "--arch"),
        (("buidl",), "build"),
        (("abi", "shwo", "TCB"), "show"),
        (("build", "--preset", "aarch64-debgu"), "aarch64-debug"),
    ],
    ids=str,
)
def test_the_nearest_name_is_offered(given, meant, told):
    assert_plain(told(*given), 2, f"did you mean {meant}?")


@pytest.mark.parametrize("given", [("new", "one", "two"), ("check", "all"), ("abi", "freeze", "now")], ids=" ".join)
def test_more_than_a_command_takes_is_told_by_it(given, told):
    assert_plain(told(*given), 2, "more than it takes: " + given[-1], f"usage: ./stele {' '.join(given[:-1])[:3]}")


def test_help_names_every_command():
    assert_plain(stele("--help"), 0, *COMMANDS, "abi")


def test_no_command_shows_help_and_fails():
    assert_plain(stele(), 2, "usage:")


def test_help_is_what_people_ask_for(told):
    assert told("help").stdout == told("--help").stdout
    assert_plain(told("help"), 0, "usage:")


def test_unknown_command_is_named():
    assert_plain(stele("dance"), 2, "dance")


def test_unknown_suite_is_named_with_the_known_ones(told):
    assert_plain(told("test", "dance", "--no-install"), 2, "dance", "conformance")


def test_unknown_case_is_told_before_anything_is_built(monkeypatch, capsys):
    built = []
    monkeypatch.setattr("stele.conformance.build", lambda *arguments: built.append(arguments))
    status = cli.main(["test", "conformance", "tool", "--case", "nobody_wrote_this", "--no-install"])
    assert (status, built) == (2, [])
    assert "no case is called nobody_wrote_this" in capsys.readouterr().err


def test_unknown_case_of_no_named_suite_is_told_with_the_suites_that_must_run_to_know():
    done = stele("test", "--arch", "aarch32", "--case", "nobody_wrote_this", "--no-install")
    assert_plain(done, 2, "no case is called nobody_wrote_this", "isolation")


def test_near_names_of_cases_are_offered(told):
    done = told("test", "tool", "--case", "suites_are_listd", "--no-install")
    assert_plain(done, 2, "near: suites_are_listed")


def test_cases_are_listed_by_suite_and_pattern(told):
    assert_plain(told("test", "--list", "tool", "--case", "suites_are_l*"), 0, "test_suites_are_listed")
    assert_plain(
        told("test", "--list", "--arch", "aarch32", "--case", "cnode/revoke_deletes_all_*"), 0, "conformance-rust"
    )


def test_unknown_suite_is_not_listed(told):
    assert_plain(told("test", "--list", "dance"), 2, "no suite is called dance")


def test_suites_are_listed():
    assert_plain(stele("test", "--list"), 0, "conformance", "vectors-rust")


@pytest.mark.parametrize("command", ["demo", "run"])
def test_machines_are_named(command, told):
    assert_plain(
        told(command, "--help"),
        0,
        "cortex-a53,cortex-a57,cortex-a72,cortex-a15,cortex-a7",
        "--gic {2,3}",
        "{aarch64,aarch32}",
    )


def test_unknown_interrupt_controller_is_named_with_the_known_ones(told):
    assert_plain(told("run", "any.elf", "--gic", "4"), 2, "invalid choice: 4", "2, 3")


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
def test_what_does_not_go_together_is_refused_with_what_does(command, options, told):
    image = ["any.elf"] if command in ("run", "debug") else []
    assert_plain(told(command, *image, "--no-install", *options), 2, " ".join(options), "go together", "processors")


def test_suites_of_a_port_are_those_that_boot_it(told):
    done = told("test", "--list", "--arch", "aarch32")
    assert_plain(done, 0, "conformance", "programs")
    assert "vectors-rust" not in done.stdout


def test_suite_that_boots_nothing_is_refused_for_a_port(told):
    assert_plain(told("test", "proof", "--arch", "aarch32", "--no-install"), 2, "no suite proof", "conformance")


def test_missing_image_is_named(told):
    assert_plain(told("run", "no-such-file.elf", "--no-install"), 2, "no-such-file.elf", "No such file")


def test_folder_without_a_project_is_refused(tmp_path, told):
    assert_plain(told("run", str(tmp_path), "--no-install"), 2, tmp_path.name, "folder without stele.toml")


def test_file_that_is_no_program_is_refused_before_building(tmp_path, told):
    image = tmp_path / "notes.txt"
    image.write_text("not a program")
    assert_plain(
        told("run", str(image), "--no-install"), 2, "neither an ELF file nor a cpio archive", "try: ./stele new"
    )


def test_missing_module_is_named(tmp_path, told):
    image = tmp_path / "root.elf"
    image.write_bytes(b"\x7fELF")
    assert_plain(told("run", str(image), "--module", "no-such-module", "--no-install"), 2, "no-such-module")


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\x01", b"070701", b"\x7fELF"], ids=["empty", "binary", "cpio", "ELF"]
)
def test_file_that_is_no_whole_program_is_refused(tmp_path, content, told):
    image = tmp_path / "root.elf"
    image.write_bytes(content)
    done = told("run", str(image), "--module", str(tmp_path), "--no-install")
    assert_plain(done, 2, str(tmp_path))


@pytest.mark.parametrize("timeout", ["0", "-3", "soon", "nan", "inf"])
def test_senseless_time_out_is_refused(timeout, told):
    assert_plain(told("demo", "--timeout", timeout), 2, "--timeout", "more than 0")


@pytest.mark.parametrize(
    "given",
    [
        ("run", "any.elf", "--memory", "lots"),
        ("run", "any.elf", "--memory", "0"),
        ("test", "--repeat", "often"),
        ("test", "--shuffle", "0"),
        ("fuzz", "--minutes", "0"),
        ("fuzz", "--minutes", "nan"),
        ("fuzz", "--seed", "-1"),
        ("fuzz", "--machine", "--rounds", "0"),
        ("mutate", "--share", "2"),
        ("manual", "--serve", "65536"),
        ("abi", "mutate", "--every", "0"),
        ("bench", "--gic", "3"),
    ],
    ids=" ".join,
)
def test_senseless_value_is_refused(given, told):
    option = next(word for word in reversed(given) if word.startswith("--"))
    assert_plain(told(*given), 2, option, "usage: ./stele " + given[0])


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (("fuzz", "--machine", "--minutes", "1", "--rounds", "2"), "both say how long"),
        (("fuzz", "--round", "2"), "only the fuzzer of the machine"),
        (("fuzz", "--arch", "aarch32"), "without --machine"),
        (("fuzz", "--machine", "--words", "32"), "those of its port"),
        (("test", "--coverage", "--case", "x"), "--coverage alone"),
        (("build", "--arch", "aarch32", "--preset", "host"), "not allowed with"),
        (("mutate", "--file", "no/such/file", "--no-install"), "no generated file"),
        (("test", "conformance", "--case", "[ab]*", "--no-install"), "only * and ?"),
    ],
    ids=str,
)
def test_options_that_contradict_each_other_or_mean_nothing_are_refused(given, what, told):
    assert_plain(told(*given), 2, what)


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (("--root", "/no/such/folder", "check"), "no contract in /no/such/folder"),
        (("check", "no-such-file"), "working, frozen, a JSON file"),
        (("check", "--frozen", "{tmp}"), "is no file"),
        (("check", "{tmp}"), "holds no description"),
        (("check", "{empty}"), "no JSON"),
        (("check", "{binary}"), "no text"),
        (("diff", "{empty}"), "no JSON"),
        (("id", "{tmp}"), "Is a directory"),
        (("id", "no-such-file"), "No such file"),
        (("elf", "{empty}"), "no ELF file"),
        (("elf", "{binary}"), "no ELF file"),
        (("show", "TCB", "--arch", "mips"), "aarch64, aarch32"),
        (("decode", "--arch", "mips", "1"), "aarch64, aarch32"),
        (("decode", "r99=1"), "aarch32: r7, r0"),
        (("decode", "--arch", "riscv64", "r99=1"), "riscv64: a7, a0"),
        (("decode", "a99=1"), "riscv64: a7, a0"),
    ],
    ids=str,
)
def test_the_contracts_commands_refuse_what_they_cannot_use(tmp_path, given, what, told):
    (tmp_path / "empty").touch()
    (tmp_path / "binary").write_bytes(b"\xff\x00\xfe")
    places = {"tmp": tmp_path, "empty": tmp_path / "empty", "binary": tmp_path / "binary"}
    assert_plain(told("abi", *(word.format(**places) for word in given)), 2, what)


def test_registers_of_other_architectures_are_not_offered(told):
    assert "aarch64" not in told("abi", "decode", "r99=1").stderr


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


@pytest.mark.parametrize(("sign", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["^C", "kill"])
def test_interruption_ends_the_child_and_says_so(sign, status):
    # Whoever runs the tests in the background has interruptions ignored; a user's terminal does not.
    script = (
        "import signal\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from stele import cli, commands, process\n"
        "commands.command_abi = lambda given: process.run_step('sleeping', ['sleep', '321.5'], 'test-sleep').status\n"
        "raise SystemExit(cli.main(['abi']))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE, text=True, env=with_tools())
    deadline = time.monotonic() + 30
    while b"sleep\x00321.5\x00" not in running() and time.monotonic() < deadline:
        time.sleep(0.1)
    process.send_signal(sign)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == status
    assert ("interrupted" in errors) == (sign == signal.SIGINT) and "Traceback" not in errors
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
