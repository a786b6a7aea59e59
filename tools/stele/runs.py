# SPDX-License-Identifier: BSD-2-Clause
"""The test suites and their counting."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stele import (
    conformance,
    contract_suite,
    empty_crate,
    frozen,
    fuzz,
    latency,
    manual,
    mutation,
    pytests,
    rust,
    rust_vectors,
    tap,
)
from stele.build import build, product, python_with
from stele.demo import ACTS, perform
from stele.errors import Failure, UsageError
from stele.machine import Machine, boot
from stele.machine_fuzz import fuzz_cases
from stele.paths import BUILD, LOGS, ROOT, preset_folder, shown
from stele.ports import AARCH64, PORTS, Port
from stele.process import run_step
from stele.tap import Case

OTHERS = ["kernel/stele.img", "examples-c/hello.elf"]  # by the other compiler
MODEL_OPERATIONS = "2000000"
COUNTED = re.compile(r"entries of seL4 .* compared|mutants refused")  # what the generator's tests tell people
KERNEL_TESTS = "^host-"  # those of ctest that run the kernel on this machine
KERNEL_ARCHIVE = "stele-host-archive"  # CMake's target for the kernel as a library
CONFORMANCE_HINT = "./stele test conformance --repeat 10"
KERNEL_CRATE = "stele-host"  # the Rust tests that are linked with it


@dataclass(frozen=True)
class Suite:
    """A named group of cases. `run` gets the glob of --case, or None; and a port after it, if the suite is of ports."""

    name: str
    about: str
    run: Callable[..., list[Case]]
    ports: tuple[Port, ...] = ()  # on whose machines it runs, one after the other; none: on this machine


def _tool(glob: str | None) -> list[Case]:
    return pytests.run("tests of this tool", ROOT / "tools/tests", "test-tool", python_with(ROOT / "tools"), glob)


def _generator(glob: str | None) -> list[Case]:
    log = "test-generator"
    cases = pytests.run("tests of the ABI generator", ROOT / "abi/tests", log, python_with(ROOT / "abi"), glob)
    for line in (LOGS / f"{log}.log").read_text(errors="replace").splitlines():
        if COUNTED.search(line):
            print(f"  {line}", flush=True)
    return cases


def _proof(glob: str | None) -> list[Case]:
    accessors = pytests.run("proof of the accessors", ROOT / "tests/proof", "test-proof", {}, glob)
    title = "generated files against the canonical form alone"
    return accessors + pytests.run(title, ROOT / "tests/contract", "test-contract", rust.environment(), glob)


def _mutants(glob: str | None) -> list[Case]:
    return _selected(mutation.sample(), glob)


def _bindgen(glob: str | None) -> list[Case]:
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


def _boot(glob: str | None, port: Port) -> list[Case]:
    folder, release, other = build(port.debug), build(port.release), build(port.other_debug, OTHERS)
    env = _pytest_environment(port, folder, release) | {"STELE_TEST_OTHER": str(other)}
    title = f"booting what must boot, and what must be refused, on {port.title}"
    return _of(port, pytests.run(title, ROOT / "tests/boot", f"test-boot-{port.name}", env, glob))


def _debugger(glob: str | None, port: Port) -> list[Case]:
    folder, release = build(port.debug), build(port.release, ["kernel/stele.img"])
    env = _pytest_environment(port, folder, release)
    title = f"the debugger, from its console and from gdb, on {port.title}"
    return _of(port, pytests.run(title, ROOT / "tests/debugger", f"test-debugger-{port.name}", env, glob))


def _of(port: Port, cases: list[Case]) -> list[Case]:
    """The cases with the port in their names."""
    return [Case(f"{case.name} [{port.name}]", case.passed, case.why) for case in cases]


def _host(glob: str | None) -> list[Case]:
    outcome = _ctest("golden vectors through the C stubs", "host", "test-vectors-c", "-E", KERNEL_TESTS)
    return _selected(outcome, glob)


def _kernel(glob: str | None) -> list[Case]:
    outcome = _ctest("the kernel on this machine, with sanitizers", "host-sanitize", "test-kernel", "-R", KERNEL_TESTS)
    return _selected(outcome, glob)


def _model(glob: str | None) -> list[Case]:
    """The kernel beside its model, with a seed of its own each time; and whether the model notices broken kernels."""
    program = product(build("host", ["model-lockstep"]), "tests/model/model-lockstep")
    argv = [str(program), "--operations", MODEL_OPERATIONS, "--seed", str(time.time_ns() // 1000)]
    outcome = run_step(f"{MODEL_OPERATIONS} operations on kernel and model", argv, "test-model", check=False)
    if outcome.status != 0:
        print(outcome.text())
    cases = _selected(tap.with_status(tap.parse(outcome.text()), outcome.status), glob)
    folder = ROOT / "tests/model"
    return cases + pytests.run("kernels broken on purpose", folder, "test-model-broken", {}, glob)


def _ctest(title: str, preset: str, log: str, *selection: str) -> list[Case]:
    argv = ["ctest", "--test-dir", str(build(preset)), "--verbose", "--no-tests=error", *selection]
    outcome = run_step(title, argv, log, check=False)
    return ctest_cases(outcome.text(), outcome.status)


def ctest_cases(text: str, status: int) -> list[Case]:
    """The cases of each test program that ctest ran; the output of each is prefixed by its number."""
    programs = {
        int(number): name for number, name in re.findall(r"^test (\d+)\n\s+Start +\d+: (\S+)", text, re.MULTILINE)
    }
    cases: list[Case] = []
    for number, name in programs.items():
        output = "\n".join(re.findall(rf"^{number}: (.*)$", text, re.MULTILINE))
        found = (
            tap.parse(output) if tap.PLAN.search(output) or re.search(tap.PLAN.pattern, output, re.MULTILINE) else []
        )
        result = re.search(rf"^\s*\d+/\d+ Test +#{number}: .*?(Passed|\*+\S+)", text, re.MULTILINE)
        passed = bool(result) and result[1] == "Passed"
        cases += [Case(f"{name}/{case.name}", case.passed, case.why) for case in found] or [Case(name, passed)]
        if found and not passed and all(case.passed for case in found):
            cases.append(Case(f"{name}/end", False, "every case passed, yet the program failed"))
    return tap.with_status(cases or [Case("ctest", False, "no test program ran")], status)


def _rust(glob: str | None) -> list[Case]:
    options = ["--all-features", "--exclude", KERNEL_CRATE]
    bindings = _cargo_test("Rust bindings, golden vectors included", "bindings", options)
    programs = _cargo_test("Rust programs, the parts with tests of their own", "examples-rust", ["--lib", "--locked"])
    return _selected(bindings + programs, glob)


def _rust_vectors(glob: str | None, port: Port) -> list[Case]:
    return _selected(rust_vectors.run(port), glob)


def _cargo_test(title: str, folder: str, arguments: list[str]) -> list[Case]:
    argv = rust.cargo("test", "--workspace", "--no-fail-fast", *arguments)
    outcome = run_step(title, argv, f"test-{folder}", cwd=ROOT / folder, env=rust.environment(), check=False)
    return cargo_cases(outcome.text(), outcome.status)


def _rust_kernel(glob: str | None) -> list[Case]:
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


def cargo_cases(text: str, status: int) -> list[Case]:
    """The cases that `cargo test` reported. Ignored ones are examples for the bare machine, which others build."""
    found = re.findall(r"^test (.+?) \.\.\. (ok|FAILED)", text, re.MULTILINE)
    cases = [Case(name, result == "ok") for name, result in found]
    return tap.with_status(cases or [Case("cargo test", False, "no test ran")], status)


def _programs(glob: str | None, port: Port) -> list[Case]:
    """With both compilers."""
    cases = []
    for preset in (port.debug, port.other_debug):
        initrd = product(build(preset), "libsel4/util/tests/machine/util-test.cpio")
        cases += [case for _, cpu in port.machines for case in _on_machine("programs", preset, cpu, initrd)]
    return _selected(cases, glob)


def _package(glob: str | None, port: Port) -> list[Case]:
    """The tests build little themselves: what they install and mix is built here, with the time that takes."""
    folder, release = build(port.debug), build(port.release)
    build(port.other_debug)
    env = _pytest_environment(port, folder, release)
    title = f"Stele installed, and projects outside of the tree, on {port.title}"
    return _of(port, pytests.run(title, ROOT / "tests/package", f"test-package-{port.name}", env, glob))


def _isolation(glob: str | None, port: Port) -> list[Case]:
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


def _builds(glob: str | None, port: Port) -> list[Case]:
    return _selected([_built(preset) for preset in port.kernels[:3]], glob)


def _crate(glob: str | None) -> list[Case]:
    return _selected(empty_crate.run(), glob)


def _built(preset: str) -> Case:
    try:
        folder = build(preset)
    except Failure as failure:
        return Case(f"{preset}_builds", False, failure.message)
    warnings = [line for line in _build_log(preset) if "warning:" in line]
    product(folder, "kernel/stele.img")
    return Case(f"{preset}_builds_without_warnings", not warnings, warnings[0] if warnings else "")


def _build_log(preset: str) -> list[str]:
    return (LOGS / f"build-{preset}.log").read_text(errors="replace").splitlines()


def _demo(glob: str | None, port: Port) -> list[Case]:
    cases, (_, cpu) = [], port.machines[1]
    for preset in (port.debug, port.release):
        build(preset)
        for act in ACTS:
            start = time.monotonic()
            wrong = perform(act, preset, cpu, 180, None)
            print(f"  {act.title}, {preset}: {time.monotonic() - start:.1f} s", flush=True)
            cases.append(Case(f"{act.log} [{preset}]", wrong is None, wrong or ""))
    return _selected(cases, glob)


def _fuzz(glob: str | None, port: Port) -> list[Case]:
    return _selected(fuzz_cases(port, time.time_ns() // 1000), glob)


def _fuzz_host(glob: str | None) -> list[Case]:
    return _selected(fuzz.fuzz_cases(time.time_ns() // 1000), glob)


def _frozen(glob: str | None, port: Port) -> list[Case]:
    return _selected(frozen.run(port), glob)


def _manual(glob: str | None) -> list[Case]:
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


def _ci(glob: str | None) -> list[Case]:
    return pytests.run("the page about CI, command by command", ROOT / "tests/ci", "test-ci", rust.environment(), glob)


def _contract(glob: str | None) -> list[Case]:
    return _selected(contract_suite.run(), glob)


def _selected(cases: list[Case], glob: str | None) -> list[Case]:
    return [case for case in cases if pytests.matches(case.name, glob)] if glob else cases


SUITES = (
    Suite("tool", "./stele itself", _tool),
    Suite("generator", "the contract language and its generator, malformed descriptions included", _generator),
    Suite(
        "proof",
        "every generated accessor, proved by z3 from its text; numbers, layouts and traps against the canonical form",
        _proof,
    ),
    Suite("vectors-c", "every golden vector through the C stubs, by gcc and clang", _host),
    Suite("kernel", "the kernel as a program on this machine, with 64-bit and 32-bit words and sanitizers", _kernel),
    Suite("model", "random operations on the kernel and on a model of it, which also finds broken kernels", _model),
    Suite("vectors-rust", "every golden vector through the Rust stubs, and the other Rust unit tests", _rust),
    Suite(
        "vectors-machine",
        "every golden vector through the Rust stubs with the machine's own instruction, in QEMU, for each bare target",
        _rust_vectors,
        PORTS,
    ),
    Suite("rust-kernel", "what Rust programs call, on the kernel as a library of this machine", _rust_kernel),
    Suite(
        "bindgen",
        "the C headers, as bindgen reads them, and the generated Rust, item by item, for every architecture",
        _bindgen,
    ),
    Suite("mutants", "a sample of ./stele mutate: each change of a generated file is refuted by a proof", _mutants),
    Suite("builds", "each port by both compilers, debug and release, without warnings", _builds, PORTS),
    Suite("crate", "stele-sys builds where there is rustc and nothing else, for each bare machine", _crate),
    Suite("boot", "what must boot boots; what must be refused ends with one clear line", _boot, PORTS),
    Suite("debugger", "what the kernel's debugger shows, on its console and through gdb, is so", _debugger, PORTS),
    Suite(
        "conformance",
        "each kernel object from a root task, in QEMU: two machines, debug and release kernels, two compilers",
        conformance.run,
        PORTS,
    ),
    Suite("latency", "the same while it is counted for how many instructions interrupts are off", latency.run, PORTS),
    Suite(
        "conformance-rust",
        "the same from a root task in Rust, through the crate stele",
        conformance.run_rust,
        PORTS,
    ),
    Suite(
        "isolation",
        "attacks on memory, capabilities and leftovers of others, each refused or faulting",
        _isolation,
        PORTS,
    ),
    Suite(
        "programs",
        "the C runtime and the helper libraries from a root task",
        _programs,
        PORTS,
    ),
    Suite(
        "package",
        "Stele installed: programs compiled by hand, projects of ./stele new, kernel and programs of different compilers",
        _package,
        PORTS,
    ),
    Suite(
        "fuzz",
        "random threads on a kernel that checks its invariants, in QEMU; see ./stele fuzz --machine",
        _fuzz,
        PORTS,
    ),
    Suite("fuzz-host", "random programs on the kernel as a program of this machine; see ./stele fuzz", _fuzz_host),
    Suite("frozen", "programs of earlier releases, C and Rust, on the kernel of today", _frozen, PORTS),
    Suite("demo", "both halves of ./stele demo", _demo, PORTS),
    Suite("manual", "the site builds; pages, golden vectors, C and Rust agree; every example compiles", _manual),
    Suite("ci", "what docs/ci.md tells other projects to do, done in one: workflows, commands, messages", _ci),
    Suite("contract", "a moved parameter moves kernel, C and Rust together; a hand-edited file is refused", _contract),
)


def list_suites(names: list[str], glob: str | None, port: Port | None = None) -> int:
    """Prints the suites, or the cases of the one that has a list of them."""
    if names == ["conformance"]:
        return conformance.list_cases(glob, [port] if port else PORTS)
    for suite in choose([], port):
        where = f" [{', '.join(one.name for one in suite.ports)}]" if suite.ports else ""
        print(f"  {suite.name:<16} {suite.about}{where}")
    return 0


def choose(names: list[str], port: Port | None = None) -> list[Suite]:
    """The suites of these names, in the order in which they run; all when none is named. With a port: only its own."""
    unknown = set(names) - {suite.name for suite in SUITES}
    if unknown:
        known = ", ".join(suite.name for suite in SUITES)
        raise UsageError(f"no suite is called {', '.join(sorted(unknown))}", hint=f"one of: {known}")
    able = [suite for suite in SUITES if port is None or port in suite.ports]
    left_out = [name for name in names if name not in [suite.name for suite in able]]
    if port and left_out:
        known = ", ".join(suite.name for suite in able)
        raise UsageError(
            f"on {port.name} there is no suite {', '.join(left_out)}", hint=f"one of: {known}; or no --arch"
        )
    return [suite for suite in able if suite.name in names or not names]


def run_suite(suite: Suite, glob: str | None, port: Port | None = None) -> list[Case]:
    """Runs a suite, on the port or on all of its own; what keeps it from running is a failed case."""
    print(f"{suite.name}: {suite.about}", flush=True)
    start = time.monotonic()
    ports = [port] if port else suite.ports
    cases = [case for one in ports for case in _tried(suite, glob, one)] if ports else _tried(suite, glob)
    for case in cases:
        if not case.passed:
            print(f"  not ok {case.name}{' # ' + case.why if case.why else ''}")
    failed = sum(not case.passed for case in cases)
    print(f"  {len(cases) - failed} passed, {failed} failed, {time.monotonic() - start:.1f} s", flush=True)
    return cases


def _tried(suite: Suite, glob: str | None, *port: Port) -> list[Case]:
    try:
        return suite.run(glob, *port)
    except Failure as failure:
        for line in failure.lines:
            print(f"    {line}")
        log = f"; full log: {shown(failure.log)}" if failure.log else ""
        name = " ".join([suite.name, *(f"[{one.name}]" for one in port)])
        return [Case(name, False, failure.message + log)]


def _with_options(suite: Suite, options: conformance.Options) -> Suite:
    if suite.name != "conformance":
        return suite
    return replace(suite, run=lambda glob, port: conformance.run(glob, port, options))


def test(
    names: list[str],
    glob: str | None,
    options: conformance.Options = conformance.Options(),
    port: Port | None = None,
) -> int:
    """Runs the suites and prints the verdict."""
    if options != conformance.Options() and names != ["conformance"]:
        raise UsageError("--repeat, --shuffle and --verbose belong to the suite conformance", hint=CONFORMANCE_HINT)
    suites = [_with_options(suite, options) for suite in choose(names, port)]
    cases = [case for suite in suites for case in run_suite(suite, glob, port)]
    if not cases:
        raise UsageError(f"no case matches {glob}" if glob else "there is no case")
    failed = sum(not case.passed for case in cases)
    print(f"\n{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0
