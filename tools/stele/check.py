# SPDX-License-Identifier: BSD-2-Clause
"""`./stele check`: the gate before a commit. Changes nothing, needs no network."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from stele import contract, rust
from stele.build import PYTHON, build
from stele.errors import Failure
from stele.excerpt import relevant_lines
from stele.paths import BUILD, ROOT, shown
from stele.ports import AARCH32, AARCH64, PORTS
from stele.process import run_step
from stele.suites import SUITES
from stele.testing import run_suite

FAST_SUITES = ("tool", "generator", "vectors-c", "kernel", "vectors-rust", "rust-kernel")
GENERATED = "Do not edit."
CLANG_PRESETS = (AARCH64.debug, AARCH32.other_debug)  # clang-tidy reads what clang compiled
NOT_OURS = ":(exclude)third_party"


def tracked(*patterns: str) -> list[str]:
    """Our own files with such names, new ones not yet added included."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns, NOT_OURS]
    done = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure("git cannot list the files", lines=done.stderr.splitlines(), hint="run it in a clone")
    return sorted(name for name in done.stdout.split("\0") if name and (ROOT / name).is_file())


def written_by_hand(names: list[str]) -> list[str]:
    """Without the generated ones, which say so at their top."""
    return [name for name in names if GENERATED not in (ROOT / name).read_text(errors="replace")[:400]]


def named_files(text: str) -> list[str]:
    """The files that a layout tool complains about."""
    found = re.findall(r"^(?:would reformat |in )?([\w./-]+\.(?:c|h|py|rs))(?::\d+:.*error.*)?$", text, re.MULTILINE)
    names = list(dict.fromkeys(os.path.relpath(name, ROOT) if os.path.isabs(name) else name for name in found))
    return names[:20] + ([f"... {len(names) - 20} more"] if len(names) > 20 else []) if names else relevant_lines(text)


def _c_layout() -> None:
    files = written_by_hand(tracked("*.c", "*.h"))
    argv = ["clang-format", "--dry-run", "-Werror", *files]
    run_step(
        f"layout of {len(files)} C files", argv, "check-clang-format", hint="clang-format -i FILE", point=named_files
    )


def _python_layout() -> None:
    files = tracked("*.py")
    argv = [PYTHON, "-m", "black", "--check", *files]
    run_step(f"layout of {len(files)} Python files", argv, "check-black", hint="black FILE", point=named_files)


def _rust_layout() -> None:
    files = written_by_hand(tracked("*.rs"))
    rustfmt = f"{rust.tool('rustfmt')} --edition 2024 --config-path {ROOT / 'bindings'} --check"
    script = f'status=0; for file do {rustfmt} <"$file" || {{ echo "in $file"; status=1; }}; done; exit $status'
    argv = ["sh", "-c", script, "sh", *files]  # one by one: rustfmt would follow `mod` into generated files
    run_step(f"layout of {len(files)} Rust files", argv, "check-rustfmt", hint="cargo fmt", point=named_files)


def _generated() -> None:
    run_step(
        "generated files are what abi/v1 says",
        contract.command("check-generated"),
        "check-generated",
        env=contract.ENVIRONMENT,
        hint="change abi/v1, not the generated files; then ./stele abi generate",
    )


def _frozen() -> None:
    run_step(
        "the contract breaks nothing that is frozen",
        contract.command("check"),
        "check-frozen",
        env=contract.ENVIRONMENT,
        hint="what is released stays as it is; add something new instead (abi/README.md)",
    )


def compiled_c(folder: Path) -> list[str]:
    """The hand-written C files that the build compiles."""
    commands = json.loads((folder / "compile_commands.json").read_text())
    names = {os.path.relpath(command["file"], ROOT) for command in commands if command["file"].endswith(".c")}
    return written_by_hand(sorted(name for name in names if not name.startswith((".", "build"))))


def _c_lint() -> None:
    """Each file once, as clang compiles it for the first port that has it."""
    seen: set[str] = set()
    for preset in CLANG_PRESETS:
        folder = BUILD / preset
        if not (folder / "compile_commands.json").exists():
            raise Failure("lint of C files needs a build", hint=f"./stele build --preset {preset}")
        files = [name for name in compiled_c(folder) if name not in seen]
        seen.update(files)
        clang_tidy = f"clang-tidy --quiet -p {folder}"
        script = f"printf '%s\\n' \"$@\" | xargs -n 8 -P {os.cpu_count() or 1} {clang_tidy}"
        argv = ["sh", "-c", script, "sh", *files]
        title, log = f"lint of {len(files)} C files of {preset}", f"check-clang-tidy-{preset}"
        run_step(title, argv, log, hint="see the first warning")


def _rust_lint() -> None:
    argv = rust.cargo("clippy", "--workspace", "--all-features", "--all-targets", "--", "-D", "warnings")
    run_step("lint of bindings", argv, "check-clippy", cwd=ROOT / "bindings", env=rust.environment())
    for port in PORTS:
        argv = [PYTHON, "-B", str(rust.CARGO_PY), "--target", port.rust_targets[0], "--build-dir", str(BUILD)]
        argv += ["--", "clippy", "--release", "--locked", "--target-dir", str(BUILD / "cargo-clippy")]
        for folder in (ROOT / "examples-rust", ROOT / "tests/conformance-rust", ROOT / "tests/vectors-rust"):
            title, log = f"lint of {folder.name}, {port.title}", f"check-clippy-{port.name}-{folder.name}"
            run_step(title, [*argv, "--", "-D", "warnings"], log, cwd=folder)


def _fast_tests() -> None:
    suites = [suite for suite in SUITES if suite.name in FAST_SUITES]
    cases = [case for suite in suites for case in run_suite(suite, None)]
    failed = [case for case in cases if not case.passed]
    if failed:
        raise Failure(f"{len(failed)} of {len(cases)} fast tests failed")


def _build() -> None:
    for preset in CLANG_PRESETS:
        build(preset)


GATES: tuple[Callable[[], None], ...] = (
    _frozen,
    _generated,  # first: a build would hide that the contract has moved on
    _c_layout,
    _python_layout,
    _rust_layout,
    _build,
    _c_lint,
    _rust_lint,
    _fast_tests,
)


def _passes(gate: Callable[[], None]) -> bool:
    try:
        gate()
    except Failure as failure:
        for line in failure.lines:
            print(f"    {line}")
        if failure.log:
            print(f"    full log: {shown(failure.log)}")
        print(f"  refused: {failure.message}{'; try: ' + failure.hint if failure.hint else ''}", flush=True)
        return False
    return True


def check() -> int:
    """Tries every gate, so that one run shows all that is to be done."""
    if not _passes(GATES[0]):
        print("\ncheck: refused")
        return 1
    refused = [gate for gate in GATES[1:] if not _passes(gate)]
    print(f"\ncheck: {'refused' if refused else 'ok'}")
    return 1 if refused else 0
