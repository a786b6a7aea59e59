# SPDX-License-Identifier: BSD-2-Clause
"""What each command needs on this machine, how to see whether it is there, and which Debian package brings it."""

from __future__ import annotations

import glob
import importlib.util
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from stele import rust
from stele.errors import Failure
from stele.ports import AARCH32, AARCH64
from stele.process import find_program, run_step

CMOCKA = "/usr/include/cmocka.h"
RUST_SOURCES = Path("/usr/lib/rustlib/src/rust/library/core/Cargo.toml")


@dataclass(frozen=True)
class Need:
    """Something that must be installed. `packages` are alternatives; the first that apt knows is taken."""

    name: str
    why: str
    packages: tuple[str, ...]
    probe: Callable[[], str | None]
    groups: frozenset[str]


def _program(*names: str) -> Callable[[], str | None]:
    return lambda: next((path for name in names if (path := find_program(name))), None)


def _module(name: str) -> Callable[[], str | None]:
    def probe() -> str | None:
        importlib.invalidate_caches()
        spec = importlib.util.find_spec(name)
        return (spec.origin or "built in") if spec else None

    return probe


def _rust(path: str) -> Callable[[], str | None]:
    """Debian's own file, or any toolchain that tools/rust finds fit for the bare machine."""

    def probe() -> str | None:
        found = rust.find()
        return str(found) if found else (path if os.path.exists(path) else None)

    return probe


def _rust_tool(name: str) -> Callable[[], str | None]:
    return lambda: rust.tool(name)


def _newest_lld() -> tuple[str, ...]:
    """lld-NN packages, newest first: rust-lld of Debian's Rust is a link to one of them."""
    if not shutil.which("apt-cache"):
        return ("lld",)
    done = subprocess.run(
        ["apt-cache", "search", "--names-only", "^lld-[0-9]+$"], capture_output=True, text=True, check=False
    )
    numbers = sorted({int(n) for n in re.findall(r"^lld-(\d+) ", done.stdout, re.MULTILINE)}, reverse=True)
    return tuple(f"lld-{n}" for n in numbers) or ("lld",)


def _thirty_two_bits(file: str) -> Callable[[], str | None]:
    """A file that the C compiler links into programs of 32 bits; only processors of PCs run them beside 64 bits."""

    def probe() -> str | None:
        if platform.machine() != "x86_64":
            return "not on this processor"
        found = _compiler_file("cc", "-m32", f"-print-file-name={file}")
        return found if found and re.search(r"/(lib)?32/", found) else None  # else it is the one of 64 bits

    return probe


def _sanitizers() -> str | None:
    """clang's runtime of the sanitizers, whose name differs between its versions."""
    names = (f"libclang_rt.asan-{platform.machine()}.a", "libclang_rt.asan.a")
    found = (_compiler_file("clang", f"-print-file-name={name}") for name in names)
    return next((path for path in found if path), None)


def _libclang() -> str | None:
    """The library in which bindgen finds clang; without another name, bindgen looks in the same places."""
    named = os.environ.get("LIBCLANG_PATH")
    if named:
        return _file(named)
    patterns = ("/usr/lib/llvm*/lib/libclang*.so*", "/usr/lib/*-linux-gnu/libclang*.so*", "/usr/lib*/libclang*.so*")
    found = (path for pattern in patterns for path in glob.glob(pattern) if "libclang-cpp" not in path)
    return next(found, None)


def _material() -> str | None:
    """The theme of the site: Debian keeps it beside MkDocs, others as a Python package."""
    return _file("/usr/share/mkdocs/themes/material/mkdocs_theme.yml") or _module("material")()


def _compiler_file(compiler: str, *arguments: str) -> str | None:
    """Where a compiler finds a file; it answers with the bare name if it does not."""
    if not find_program(compiler):
        return None
    done = subprocess.run([compiler, *arguments], capture_output=True, text=True, check=False)
    return _file(done.stdout.strip()) if done.returncode == 0 and "/" in done.stdout else None


def _need(name: str, why: str, package: str, probe: Callable[[], str | None], groups: str) -> Need:
    return Need(name, why, tuple(package.split("|")), probe, frozenset(groups.split()))


NEEDS: tuple[Need, ...] = (
    _need("cmake", "drives the build", "cmake", _program("cmake"), "build test"),
    _need("ninja", "runs the build", "ninja-build", _program("ninja"), "build test"),
    _need("clang", "C compiler of kernel and C programs", "clang", _program("clang"), "build test"),
    _need("ld.lld", "linker", "lld", _program("ld.lld"), "build test"),
    _need("llvm-objcopy", "makes the kernel image", "llvm", _program("llvm-objcopy"), "build test"),
    _need("lark", "the ABI generator's parser", "python3-lark", _module("lark"), "build test abi"),
    _need("jinja2", "the ABI generator's templates", "python3-jinja2", _module("jinja2"), "build test abi"),
    _need("rustc", "Rust compiler", "rustc-web|rustc", _rust("/usr/bin/rustc"), "build test"),
    _need("cargo", "builds the Rust programs", "cargo-web|cargo", _rust("/usr/bin/cargo"), "build test"),
    _need(
        "rust sources",
        "core and alloc for the bare machine",
        "rust-web-src|rust-src",
        _rust(str(RUST_SOURCES)),
        "build test",
    ),
    _need(
        "qemu-system-aarch64", "the machine to boot on", "qemu-system-arm", _program("qemu-system-aarch64"), "run test"
    ),
    _need("gdb-multiarch", "debugs the kernel in QEMU", "gdb-multiarch", _program("gdb-multiarch"), "debug test"),
    _need("cc", "compiles the tests that run on this machine", "gcc", _program("cc", "gcc"), "test"),
    _need("cmocka", "runs the kernel's tests on this machine", "libcmocka-dev", lambda: _file(CMOCKA), "test"),
    _need("C library headers", "for the same tests", "libc6-dev", lambda: _file("/usr/include/stdio.h"), "test"),
    _need(
        "C library of 32 bits",
        "the kernel on this machine with 32-bit words",
        "libc6-dev-i386",
        _thirty_two_bits("crt1.o"),
        "test",
    ),
    _need(
        "compiler library of 32 bits",
        "the same",
        "lib32gcc-14-dev|lib32gcc-13-dev|lib32gcc-12-dev",
        _thirty_two_bits("libgcc.a"),
        "test",
    ),
    _need(
        "C++ library of 32 bits",
        "fuzzes the kernel on this machine with 32-bit words",
        "lib32stdc++-14-dev|lib32stdc++-13-dev|lib32stdc++-12-dev",
        _thirty_two_bits("libstdc++.a"),
        "test",
    ),
    _need(
        "sanitizers of clang",
        "find memory errors in the kernel on this machine",
        "libclang-rt-dev",
        _sanitizers,
        "test",
    ),
    _need(
        "aarch64-linux-gnu-gcc",
        "second C compiler, to check the kernel",
        "gcc-aarch64-linux-gnu",
        _program("aarch64-linux-gnu-gcc"),
        f"test {AARCH64.other_debug} {AARCH64.other_release}",
    ),
    _need(
        "arm-none-eabi-gcc",
        "compiles kernel, programs and golden vectors for 32-bit Arm",
        "gcc-arm-none-eabi",
        _program("arm-none-eabi-gcc"),
        f"test {AARCH32.debug} {AARCH32.release} {AARCH32.checked}",
    ),
    _need("libclang", "lets bindgen read the C headers", "libclang1|libclang-dev", _libclang, "test"),
    _need("pytest", "runs the Python tests", "python3-pytest", _module("pytest"), "test check"),
    _need(
        "pyelftools", "compares the layouts in a compiled program", "python3-pyelftools", _module("elftools"), "test"
    ),
    _need("venv", "installs the checker as others do, to try docs/ci.md", "python3-venv", _module("ensurepip"), "test"),
    _need("setuptools", "the same", "python3-setuptools", _module("setuptools"), "test"),
    _need("wheel", "the same", "python3-wheel", _module("wheel"), "test"),
    _need("yaml", "reads the workflows in docs/ci.md", "python3-yaml", _module("yaml"), "test"),
    _need("z3", "proves the generated accessors", "python3-z3", _module("z3"), "test"),
    _need("pycparser", "reads their C for the proof", "python3-pycparser", _module("pycparser"), "test"),
    _need("git", "lists files, and the contract of other revisions", "git", _program("git"), "test check"),
    _need("mkdocs", "makes a site of the manual", "mkdocs", _program("mkdocs"), "manual test"),
    _need("mkdocs-material", "how the site looks, and its search", "mkdocs-material", _material, "manual test"),
    _need("clang-format", "C layout", "clang-format", _program("clang-format"), "check"),
    _need("clang-tidy", "C lint", "clang-tidy", _program("clang-tidy"), "check"),
    _need("black", "Python layout", "black", _program("black"), "check"),
    _need("rustfmt", "Rust layout", "rustfmt-web|rustfmt", _rust_tool("rustfmt"), "check"),
    _need("clippy", "Rust lint", "rust-web-clippy|rust-clippy", _rust_tool("cargo-clippy"), "check"),
)


def _file(path: str) -> str | None:
    return path if os.path.exists(path) else None


def needs_of(groups: Iterable[str]) -> list[Need]:
    """What the given groups need: build, run, test, check, abi, manual, or the preset of a kernel."""
    wanted = set(groups)
    return [need for need in NEEDS if need.groups & wanted]


def missing(groups: Iterable[str]) -> list[Need]:
    """Those of them that are not there."""
    return [need for need in needs_of(groups) if need.probe() is None]


def ensure(groups: Iterable[str], allow_install: bool) -> None:
    """Installs what the groups need and this machine lacks, and says so."""
    absent = missing(groups)
    if not absent:
        return
    if not shutil.which("apt-get"):
        names = ", ".join(need.name for need in absent)
        raise Failure(f"missing here: {names}", hint="there is no apt-get; install them with this system's own means")
    print("missing on this machine:")
    for need in absent:
        print(f"  {need.name:<22} {need.why}")
    if not allow_install:
        raise Failure("--no-install forbids to install them", hint=_by_hand(_choose(absent)))
    _install(absent)
    still = missing(groups)
    if still:
        names = ", ".join(need.name for need in still)
        raise Failure(f"still missing after the installation: {names}", hint="./stele doctor")


def _install(absent: list[Need]) -> None:
    prefix = _privilege(absent)
    if not _all_known(absent):
        _apt(prefix, "apt-get update", ["update"], "apt-update")
    packages = _choose(absent)
    title = f"apt-get install {' '.join(packages)}"
    install = ["install", "-y", "--no-install-recommends", *packages]
    if _apt(prefix, title, install, "apt-install", check=False) != 0:
        _apt(prefix, "apt-get update (the package lists look old)", ["update"], "apt-update")
        _apt(prefix, title, install, "apt-install")


def _apt(prefix: list[str], title: str, arguments: list[str], log: str, check: bool = True) -> int:
    argv = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300", *arguments]
    hint = "is there a network, and are the sources in /etc/apt right?"
    return run_step(("sudo " if prefix else "") + title, argv, log, hint=hint, check=check).status


def _privilege(absent: list[Need]) -> list[str]:
    """Nothing for root; sudo for others, asked for its password before any log swallows the question."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        raise Failure("installing needs root, and there is no sudo", hint=f"as root: {_by_hand(_choose(absent))}")
    print("installing needs root: sudo may ask for your password")
    if subprocess.run(["sudo", "-v"], check=False).returncode != 0:
        raise Failure("sudo was refused", hint=f"as root: {_by_hand(_choose(absent))}")
    return ["sudo"]


def _by_hand(packages: list[str]) -> str:
    return f"apt-get install --no-install-recommends {' '.join(packages)}"


def _known(package: str) -> bool:
    done = subprocess.run(["apt-cache", "show", "--no-all-versions", package], capture_output=True, check=False)
    return done.returncode == 0 and bool(done.stdout)


def _all_known(absent: list[Need]) -> bool:
    return all(any(_known(package) for package in need.packages) for need in absent)


def _choose(absent: list[Need]) -> list[str]:
    """One package per need, plus the linker that Debian's Rust does not depend on."""
    chosen = [next((p for p in need.packages if _known(p)), need.packages[0]) for need in absent]
    if any(package.startswith("rustc") for package in chosen):
        chosen.append(_newest_lld()[0])
    return list(dict.fromkeys(chosen))
