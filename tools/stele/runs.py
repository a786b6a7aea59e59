# SPDX-License-Identifier: BSD-2-Clause
"""How each suite runs: what it builds, what it starts, and where its cases come from."""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

from stele import (
    contract_suite,
    empty_crate,
    frozen,
    fuzz,
    manual,
    mutation,
    pytests,
    rust,
    rust_vectors,
    tap,
)
from stele.build import build, product, python_with
from stele.demo import ACTS, perform
from stele.errors import Failure
from stele.machine import Machine, boot
from stele.machine_fuzz import fuzz_cases
from stele.paths import BUILD, LOGS, ROOT, preset_folder, shown
from stele.ports import Port
from stele.process import run_step
from stele.reports import cargo_cases, ctest_cases
from stele.tap import Case

OTHERS = ["kernel/stele.img", "examples-c/hello.elf"]  # by the other compiler
MODELS = {bits: name.replace("fuzz", "model-lockstep") for bits, name in fuzz.PROGRAMS.items()}  # by bits of a word
MODEL_OPERATIONS = "2000000"  # for each
COUNTED = re.compile(r"entries of seL4 .* compared|mutants refused")  # what the generator's tests tell people
KERNEL_TESTS = "^host-"  # those of ctest that run the kernel on this machine
KERNEL_ARCHIVE = "stele-host-archive"  # CMake's target for the kernel as a library
KERNEL_CRATE = "stele-host"  # the Rust tests that are linked with it


def run_tool(glob: str | None) -> list[Case]:
    return pytests.run("tests of this tool", ROOT / "tools/tests", "test-tool", python_with(ROOT / "tools"), glob)


def run_generator(glob: str | None) -> list[Case]:
    log = "test-generator"
    cases = pytests.run("tests of the ABI generator", ROOT / "abi/tests", log, python_with(ROOT / "abi"), glob)
    for line in (LOGS / f"{log}.log").read_text(errors="replace").splitlines():
        if COUNTED.search(line):
            print(f"  {line}", flush=True)
    return cases


def run_proof(glob: str | None) -> list[Case]:
    accessors = pytests.run("proof of the accessors", ROOT / "tests/proof", "test-proof", {}, glob)
    title = "generated files against the canonical form alone"
    return accessors + pytests.run(title, ROOT / "tests/contract", "test-contract", rust.environment(), glob)


def run_mutants(glob: str | None) -> list[Case]:
    return _selected(mutation.sample(), glob)


def run_bindgen(glob: str | None) -> list[Case]:
    folder = ROOT / "tests/bindgen"
    reader = mutation.build_reader()
    reports = BUILD / "bindgen"
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir()
    env = {"STELE_READ_HEADERS": str(reader), "STELE_BINDGEN_REPORT": str(reports)}
    cases = pytests.run("C headers against the generated Rust", folder, "test-bindgen", env, glob)
    for report in sorted(reports.glob("*.txt")):
        print(f"  {report.read_text().splitlines()[0]}", flush=True)
    print(f"  each difference, with its reason: {shown(reports)}/*.txt", flush=True)
    return cases


def _pytest_environment(port: Port, folder: Path, release: Path) -> dict[str, str]:
    """What tests of a port get to know of it: its name, and the folders of both builds."""
    told = {"STELE_TEST_PORT": port.name, "STELE_TEST_BUILD": str(folder), "STELE_TEST_RELEASE": str(release)}
    return python_with(ROOT / "tools") | told


def run_boot(glob: str | None, port: Port) -> list[Case]:
    folder, release, other = build(port.debug), build(port.release), build(port.other_debug, OTHERS)
    env = _pytest_environment(port, folder, release) | {"STELE_TEST_OTHER": str(other)}
    title = f"booting what must boot, and what must be refused, on {port.title}"
    return _of(port, pytests.run(title, ROOT / "tests/boot", f"test-boot-{port.name}", env, glob))


def run_debugger(glob: str | None, port: Port) -> list[Case]:
    folder, release = build(port.debug), build(port.release, ["kernel/stele.img"])
    env = _pytest_environment(port, folder, release)
    title = f"the debugger, from its console and from gdb, on {port.title}"
    return _of(port, pytests.run(title, ROOT / "tests/debugger", f"test-debugger-{port.name}", env, glob))


def _of(port: Port, cases: list[Case]) -> list[Case]:
    """The cases with the port in their names."""
    return [Case(f"{case.name} [{port.name}]", case.passed, case.why) for case in cases]


def run_vectors_c(glob: str | None) -> list[Case]:
    outcome = _ctest("golden vectors through the C stubs", "host", "test-vectors-c", "-E", KERNEL_TESTS)
    return _selected(outcome, glob)


def run_kernel(glob: str | None) -> list[Case]:
    outcome = _ctest("the kernel on this machine, with sanitizers", "host-sanitize", "test-kernel", "-R", KERNEL_TESTS)
    return _selected(outcome, glob)


def run_model(glob: str | None) -> list[Case]:
    """The kernel beside its model, with a seed of its own each time; and whether the model notices broken kernels."""
    seed, folder = time.time_ns() // 1000, build("host", list(MODELS.values()))
    cases = [case for bits, name in MODELS.items() for case in _lockstep(folder, name, bits, seed)]
    broken = pytests.run("kernels broken on purpose", ROOT / "tests/model", "test-model-broken", {}, glob)
    return _selected(cases, glob) + broken


def _lockstep(folder: Path, name: str, bits: int, seed: int) -> list[Case]:
    program = product(folder, f"tests/model/{name}")
    argv = [str(program), "--operations", MODEL_OPERATIONS, "--seed", str(seed)]
    title = f"{MODEL_OPERATIONS} operations on kernel and model, {bits}-bit words, seed {seed}"
    outcome = run_step(title, argv, f"test-model-{bits}", check=False)
    if outcome.status != 0:
        print(outcome.text())
    cases = tap.with_status(tap.parse(outcome.text()), outcome.status)
    return [Case(f"{case.name} [{bits}-bit words]", case.passed, case.why) for case in cases]


def _ctest(title: str, preset: str, log: str, *selection: str) -> list[Case]:
    argv = ["ctest", "--test-dir", str(build(preset)), "--verbose", "--no-tests=error", *selection]
    outcome = run_step(title, argv, log, check=False)
    return ctest_cases(outcome.text(), outcome.status)


def run_vectors_rust(glob: str | None) -> list[Case]:
    options = ["--all-features", "--exclude", KERNEL_CRATE]
    bindings = _cargo_test("Rust bindings, golden vectors included", "bindings", options)
    programs = _cargo_test("Rust programs, the parts with tests of their own", "examples-rust", ["--lib", "--locked"])
    return _selected(bindings + programs, glob)


def run_vectors_machine(glob: str | None, port: Port) -> list[Case]:
    return _selected(rust_vectors.run(port), glob)


def _cargo_test(title: str, folder: str, arguments: list[str]) -> list[Case]:
    argv = rust.cargo("test", "--workspace", "--no-fail-fast", *arguments)
    outcome = run_step(title, argv, f"test-{folder}", cwd=ROOT / folder, env=rust.environment(), check=False)
    return cargo_cases(outcome.text(), outcome.status)


def run_rust_kernel(glob: str | None) -> list[Case]:
    library = product(build("host", [KERNEL_ARCHIVE]), "kernel/libstele-host-kernel.a")
    argv = rust.cargo("test", "--no-fail-fast", "--locked", "--package", KERNEL_CRATE, "--features", "host-kernel")
    outcome = run_step(
        "Rust programs on the kernel, on this machine",
        argv,
        "test-rust-kernel",
        cwd=ROOT / "bindings",
        env=rust.environment() | {"STELE_HOST_KERNEL": str(library.parent)},
        check=False,
    )
    return _selected(cargo_cases(outcome.text(), outcome.status), glob)


def run_programs(glob: str | None, port: Port) -> list[Case]:
    """With both compilers."""
    cases = []
    for preset in (port.debug, port.other_debug):
        initrd = product(build(preset), "libsel4/util/tests/machine/util-test.cpio")
        cases += [case for _, cpu in port.machines for case in _on_machine("programs", preset, cpu, initrd)]
    return _selected(cases, glob)


def run_package(glob: str | None, port: Port) -> list[Case]:
    """The tests build little themselves: what they install and mix is built here, with the time that takes."""
    folder, release = build(port.debug), build(port.release)
    build(port.other_debug)
    env = _pytest_environment(port, folder, release)
    title = f"Stele installed, and projects outside of the tree, on {port.title}"
    return _of(port, pytests.run(title, ROOT / "tests/package", f"test-package-{port.name}", env, glob))


def run_isolation(glob: str | None, port: Port) -> list[Case]:
    """With both compilers: the usual one's on both machines."""
    cases = []
    for preset, machines in ((port.debug, port.machines), (port.other_debug, port.machines[:1])):
        initrd = product(build(preset, ("kernel/stele.img", "isolation")), "tests/isolation/isolation.cpio")
        cases += [case for _, cpu in machines for case in _on_machine("isolation", preset, cpu, initrd)]
    return _selected(cases, glob)


def _on_machine(suite: str, preset: str, cpu: str, initrd: Path) -> list[Case]:
    machine = Machine(product(preset_folder(preset), "kernel/stele.img"), initrd, cpu, deterministic=True)
    run = boot(machine, 300, f"test-{suite}-{preset}-{cpu}")
    found = tap.with_status(tap.parse(run.output), run.status, run.timed_out)
    print(f"  {suite}, {preset}, {cpu}: {len(found)} cases, {run.seconds:.1f} s", flush=True)
    return [Case(f"{case.name} [{preset}, {cpu}]", case.passed, case.why) for case in found]


def run_builds(glob: str | None, port: Port) -> list[Case]:
    return _selected([_built(preset) for preset in port.kernels[:3]], glob)


def run_crate(glob: str | None) -> list[Case]:
    return _selected(empty_crate.run(), glob)


def _built(preset: str) -> Case:
    try:
        folder = build(preset)
    except Failure as failure:
        return Case(f"{preset}run_builds", False, failure.message)
    warnings = [line for line in _build_log(preset) if "warning:" in line]
    product(folder, "kernel/stele.img")
    return Case(f"{preset}_builds_without_warnings", not warnings, warnings[0] if warnings else "")


def _build_log(preset: str) -> list[str]:
    return (LOGS / f"build-{preset}.log").read_text(errors="replace").splitlines()


def run_demo(glob: str | None, port: Port) -> list[Case]:
    cases, (_, cpu) = [], port.machines[1]
    for preset in (port.debug, port.release):
        build(preset)
        for act in ACTS:
            start = time.monotonic()
            wrong = perform(act, preset, cpu, 180, None)
            print(f"  {act.title}, {preset}: {time.monotonic() - start:.1f} s", flush=True)
            cases.append(Case(f"{act.log} [{preset}]", wrong is None, wrong or ""))
    return _selected(cases, glob)


def run_fuzz(glob: str | None, port: Port) -> list[Case]:
    return _selected(fuzz_cases(port, time.time_ns() // 1000), glob)


def run_fuzz_host(glob: str | None) -> list[Case]:
    return _selected(fuzz.fuzz_cases(time.time_ns() // 1000), glob)


def run_frozen(glob: str | None, port: Port) -> list[Case]:
    return _selected(frozen.run(port), glob)


def run_manual(glob: str | None) -> list[Case]:
    report = BUILD / "manual-report.txt"
    report.unlink(missing_ok=True)
    env = python_with(ROOT / "abi", ROOT / "tools") | {
        "STELE_MANUAL_SITE": str(manual.build()),
        "STELE_MANUAL_REPORT": str(report),
    }
    cases = pytests.run("the manual", ROOT / "tests/manual", "test-manual", env, glob)
    for line in report.read_text().splitlines() if report.exists() else []:
        print(f"  {line}", flush=True)
    return cases


def run_ci(glob: str | None) -> list[Case]:
    return pytests.run("the page about CI, command by command", ROOT / "tests/ci", "test-ci", rust.environment(), glob)


def run_contract(glob: str | None) -> list[Case]:
    return _selected(contract_suite.run(), glob)


def _selected(cases: list[Case], glob: str | None) -> list[Case]:
    return [case for case in cases if pytests.matches(case.name, glob)] if glob else cases
