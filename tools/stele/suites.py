# SPDX-License-Identifier: BSD-2-Clause
"""The test suites: their names, what they are about, and what runs them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stele import case_names, conformance, latency, runs
from stele.errors import UsageError
from stele.ports import PORTS, Port
from stele.tap import Case


@dataclass(frozen=True)
class Suite:
    """A named group of cases. `run` gets the glob of --case, or None; and a port after it, if the suite is of ports."""

    name: str
    about: str
    run: Callable[..., list[Case]]
    ports: tuple[Port, ...] = ()  # on whose machines it runs, one after the other; none: on this machine
    names: Callable[[tuple[Port, ...]], list[str]] | None = None  # of its cases, where the sources tell them all


SUITES = (
    Suite("tool", "./stele itself", runs.run_tool, names=case_names.of_tests("tools/tests")),
    Suite(
        "generator",
        "the contract language and its generator, malformed descriptions included",
        runs.run_generator,
        names=case_names.of_tests("abi/tests"),
    ),
    Suite(
        "proof",
        "every generated accessor, proved by z3 from its text; numbers, layouts and traps against the canonical form",
        runs.run_proof,
        names=case_names.of_tests("tests/proof", "tests/contract"),
    ),
    Suite("vectors-c", "every golden vector through the C stubs, by gcc and clang", runs.run_vectors_c),
    Suite(
        "kernel",
        "the kernel as a program on this machine, with 64-bit and 32-bit words and sanitizers",
        runs.run_kernel,
    ),
    Suite(
        "model",
        "random operations on the kernel, with 64-bit and 32-bit words, and on a model of it, which finds broken kernels",
        runs.run_model,
    ),
    Suite(
        "vectors-rust",
        "every golden vector through the Rust stubs, and the other Rust unit tests",
        runs.run_vectors_rust,
    ),
    Suite(
        "vectors-machine",
        "every golden vector through the Rust stubs with the machine's own instruction, in QEMU, for each bare target",
        runs.run_vectors_machine,
        PORTS,
    ),
    Suite("rust-kernel", "what Rust programs call, on the kernel as a library of this machine", runs.run_rust_kernel),
    Suite(
        "bindgen",
        "the C headers, as bindgen reads them, and the generated Rust, item by item, for every architecture",
        runs.run_bindgen,
        names=case_names.of_tests("tests/bindgen"),
    ),
    Suite(
        "mutants", "a sample of ./stele mutate: each change of a generated file is refuted by a proof", runs.run_mutants
    ),
    Suite("builds", "each port by both compilers, debug and release, without warnings", runs.run_builds, PORTS),
    Suite("crate", "stele-sys builds where there is rustc and nothing else, for each bare machine", runs.run_crate),
    Suite(
        "boot",
        "what must boot boots; what must be refused ends with one clear line",
        runs.run_boot,
        PORTS,
        names=case_names.of_tests("tests/boot"),
    ),
    Suite(
        "debugger",
        "what the kernel's debugger shows, on its console and through gdb, is so",
        runs.run_debugger,
        PORTS,
        names=case_names.of_tests("tests/debugger"),
    ),
    Suite(
        "conformance",
        "each kernel object from a root task, in QEMU: two machines, debug and release kernels, two compilers",
        conformance.run,
        PORTS,
        names=case_names.of_conformance,
    ),
    Suite(
        "latency",
        "the same while it is counted for how many instructions interrupts are off",
        latency.run,
        PORTS,
        names=case_names.of_conformance,
    ),
    Suite(
        "conformance-rust",
        "the same from a root task in Rust, through the crate stele",
        conformance.run_rust,
        PORTS,
        names=case_names.of_conformance_rust,
    ),
    Suite(
        "isolation",
        "attacks on memory, capabilities and leftovers of others, each refused or faulting",
        runs.run_isolation,
        PORTS,
    ),
    Suite(
        "programs",
        "the C runtime and the helper libraries from a root task",
        runs.run_programs,
        PORTS,
    ),
    Suite(
        "package",
        "Stele installed: programs compiled by hand, projects of ./stele new, kernel and programs of different compilers",
        runs.run_package,
        PORTS,
        names=case_names.of_tests("tests/package"),
    ),
    Suite(
        "fuzz",
        "random threads on a kernel that checks its invariants, in QEMU; see ./stele fuzz --machine",
        runs.run_fuzz,
        PORTS,
    ),
    Suite(
        "fuzz-host", "random programs on the kernel as a program of this machine; see ./stele fuzz", runs.run_fuzz_host
    ),
    Suite("frozen", "programs of earlier releases, C and Rust, on the kernel of today", runs.run_frozen, PORTS),
    Suite("demo", "both halves of ./stele demo", runs.run_demo, PORTS),
    Suite(
        "manual",
        "the site builds; pages, golden vectors, C and Rust agree; every example compiles",
        runs.run_manual,
        names=case_names.of_tests("tests/manual"),
    ),
    Suite(
        "ci",
        "what docs/ci.md tells other projects to do, done in one: workflows, commands, messages",
        runs.run_ci,
        names=case_names.of_tests("tests/ci"),
    ),
    Suite(
        "contract",
        "a moved parameter moves kernel, C and Rust together; a hand-edited file is refused",
        runs.run_contract,
    ),
)


def choose(names: list[str], port: Port | None = None) -> list[Suite]:
    """The suites of these names, in the order in which they run; all when none is named. With a port: only its own."""
    unknown = sorted(set(names) - {suite.name for suite in SUITES})
    if unknown:
        known = ", ".join(suite.name for suite in SUITES)
        raise UsageError(f"no suite is called {', '.join(unknown)}", hint=f"one of: {known}")
    able = [suite for suite in SUITES if port is None or port in suite.ports]
    left_out = [name for name in names if name not in [suite.name for suite in able]]
    if port and left_out:
        known = ", ".join(suite.name for suite in able)
        raise UsageError(
            f"on {port.name} there is no suite {', '.join(left_out)}", hint=f"one of: {known}; or no --arch"
        )
    return [suite for suite in able if suite.name in names or not names]
