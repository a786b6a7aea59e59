#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Runs cargo for a bare-metal target with whichever Rust toolchain can do it.

    cargo.py --target aarch64-unknown-none --build-dir build -- build --release
    cargo.py --host -- test

Arguments after `--` go to cargo. Three kinds of toolchain work, tried in this order:

1. one that has the target's libraries (`rustup target add aarch64-unknown-none`);
2. the first one in PATH, when it has the library sources (`rustup component add rust-src`);
3. the distribution's in /usr/bin with its library sources (Debian: rustc-web cargo-web rust-web-src lld-22).

For 2 and 3 the libraries core, alloc and compiler_builtins are compiled once into BUILD_DIR/rust-sysroot
and used from there. That needs no network.
"""

from __future__ import annotations

import argparse
import fcntl
import glob
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEFAULT_TARGET = "aarch64-unknown-none"
# Folders of this machine, and what they are called in panic messages.
PATH_NAMES = {
    HERE.parents[1]: "stele",
    Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo")): "cargo",
}
LIBRARIES = ("core", "alloc", "compiler_builtins")


class Failure(Exception):
    """An error that the user can act on; its text is the whole message."""


@dataclass(frozen=True)
class Toolchain:
    """A compiler with its cargo, and what `rustc` says about itself."""

    rustc: Path
    cargo: Path
    sysroot: Path
    host: str
    version: str  # the whole of `rustc -vV`: identifies the build of the compiler

    def has_target(self, target: str) -> bool:
        return any((self.sysroot / "lib/rustlib" / target / "lib").glob("libcore-*.rlib"))

    def library_sources(self) -> Path | None:
        library = self.sysroot / "lib/rustlib/src/rust/library"
        return library if (library / "core/src/lib.rs").is_file() else None

    def environment(self) -> dict[str, str]:
        """The environment in which cargo runs this very compiler, whatever the caller's says."""
        hidden = ("RUSTC", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "RUSTC_WRAPPER")
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        path = f"{self.cargo.parent}{os.pathsep}{os.environ.get('PATH', '')}"  # cargo-clippy, rustfmt of this toolchain
        return kept | {"RUSTC": str(self.rustc), "PATH": path}


def output(command: list[str], environment: dict[str, str] | None = None) -> str:
    """What a command prints, stripped; empty when it cannot be run."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def toolchain_at(rustc: str | None, cargo: str | None) -> Toolchain | None:
    if not rustc or not cargo:
        return None
    version = output([rustc, "-vV"])
    sysroot = output([rustc, "--print", "sysroot"])
    host = re.search(r"^host: (\S+)$", version, re.MULTILINE)
    if not host or not sysroot:
        return None
    return Toolchain(Path(rustc), Path(cargo), Path(sysroot), host.group(1), version)


def candidates() -> list[Toolchain]:
    """The toolchains of this machine, the user's own choice first."""
    places = [
        (os.environ.get("STELE_RUSTC"), os.environ.get("STELE_CARGO") or shutil.which("cargo")),
        (shutil.which("rustc"), shutil.which("cargo")),
        (shutil.which("/usr/bin/rustc"), shutil.which("/usr/bin/cargo")),
    ]
    found = (toolchain_at(rustc, cargo) for rustc, cargo in places)
    return [toolchain for toolchain in found if toolchain is not None]


def choose(toolchains: list[Toolchain], target: str) -> Toolchain:
    """The first toolchain that has the target's libraries, else the first that can build them."""
    for toolchain in toolchains:
        if toolchain.has_target(target):
            return toolchain
    for toolchain in toolchains:
        if toolchain.library_sources():
            return toolchain
    raise Failure(
        f"no Rust toolchain can compile for {target}. Either\n"
        f"    rustup target add {target}\n"
        "or, on Debian 12,\n"
        "    apt-get install rustc-web cargo-web rust-web-src lld-22"
    )


def linker_flags(toolchain: Toolchain) -> list[str]:
    """Nothing when the toolchain brings rust-lld; else the newest ld.lld of the system."""
    if (toolchain.sysroot / "lib/rustlib" / toolchain.host / "bin/rust-lld").exists() or shutil.which("rust-lld"):
        return []
    versioned = glob.glob("/usr/bin/ld.lld-[0-9]*")
    versioned.sort(key=lambda path: int(path.rsplit("-", 1)[1]), reverse=True)
    linker = next(iter(versioned), None) or shutil.which("ld.lld")
    if not linker:
        raise Failure("no linker: neither rust-lld nor ld.lld was found (Debian 12: apt-get install lld-22)")
    return [f"-Clinker={linker}", "-Clinker-flavor=ld.lld"]


def sysroot_key(toolchain: Toolchain, target: str) -> str:
    recipe = (HERE / "sysroot/Cargo.toml").read_text(encoding="utf-8")
    return hashlib.sha256("\0".join([toolchain.version, recipe, *LIBRARIES]).encode()).hexdigest()[:12]


def build_libraries(toolchain: Toolchain, target: str, sources: Path, work: Path) -> list[Path]:
    """Compiles the libraries with cargo's own build-std; returns the .rlib files."""
    project = work / "project"
    shutil.copytree(HERE / "sysroot", project, dirs_exist_ok=True)
    command = [str(toolchain.cargo), "build", "--release", "--target", target]
    command += ["-Zbuild-std=" + ",".join(LIBRARIES), "-Zbuild-std-features=compiler-builtins-mem"]
    command += ["--target-dir", str(work / "target"), "--manifest-path", str(project / "Cargo.toml")]
    if (sources / "vendor").is_dir():
        command += ["--offline", "--config", 'source.crates-io.replace-with="library-vendor"']
        command += ["--config", f"source.library-vendor.directory={json.dumps(str(sources / 'vendor'))}"]
    environment = toolchain.environment() | {
        "RUSTC_BOOTSTRAP": "1",  # build-std is how Rust itself builds these libraries; programs stay on stable
        "RUSTFLAGS": f"--remap-path-prefix={sources}=/rust/library -Cembed-bitcode=yes",
    }
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise Failure(f"building the Rust libraries for {target} failed:\n{done.stdout}")
    dependencies = work / "target" / target / "release/deps"
    return [path for library in LIBRARIES for path in dependencies.glob(f"lib{library}-*.rlib")]


def ensure_sysroot(toolchain: Toolchain, target: str, build: Path) -> Path:
    """The folder for --sysroot; compiled when this compiler has none yet."""
    sources = toolchain.library_sources()
    assert sources is not None
    parent = build / "rust-sysroot"
    parent.mkdir(parents=True, exist_ok=True)
    sysroot = parent / f"{target}-{sysroot_key(toolchain, target)}"
    with open(parent / "lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if sysroot.is_dir():
            return sysroot
        start = time.monotonic()
        print(f"rust: building core and alloc for {target} (once, about half a minute)", flush=True)
        work = parent / "work"
        shutil.rmtree(work, ignore_errors=True)
        libraries = build_libraries(toolchain, target, sources, work)
        staged = work / "sysroot"
        destination = staged / "lib/rustlib" / target / "lib"
        destination.mkdir(parents=True)
        for library in libraries:
            shutil.move(library, destination / library.name)
        staged.rename(sysroot)
        shutil.rmtree(work)
        print(f"rust: built in {time.monotonic() - start:.0f} s", flush=True)
    return sysroot


def target_environment(toolchain: Toolchain, target: str, build: Path, configuration: list[str]) -> dict[str, str]:
    """The environment in which cargo compiles for the target."""
    flags = linker_flags(toolchain) + [f"--remap-path-prefix={folder}={name}" for folder, name in PATH_NAMES.items()]
    flags += [f"--cfg={name}" for name in configuration]
    if not toolchain.has_target(target):
        flags.append(f"--sysroot={ensure_sysroot(toolchain, target, build)}")
    if any(" " in flag for flag in flags):
        raise Failure(f"cargo cannot pass on a path with a blank: {build}")
    # This variable adds to the flags in a .cargo/config.toml of the project; RUSTFLAGS would replace them.
    variable = f"CARGO_TARGET_{target.upper().replace('-', '_')}_RUSTFLAGS"
    return toolchain.environment() | {variable: " ".join(flags)}


def cargo_command(toolchain: Toolchain, target: str, arguments: list[str]) -> list[str]:
    """`cargo VERB --target TARGET ...`"""
    verb, *rest = arguments
    return [str(toolchain.cargo), verb, "--target", target, *rest]


def run(command: list[str], environment: dict[str, str]) -> int:
    """Runs a command in the foreground; its exit status."""
    return subprocess.run(command, env=environment, check=False).returncode


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="cargo.py",
        description="Runs cargo for a bare-metal target with whichever Rust toolchain can do it.",
    )
    parser.add_argument("--target", default=DEFAULT_TARGET, help="Rust target (default: %(default)s)")
    parser.add_argument("--build-dir", type=Path, default=Path("build"), help="where the compiled libraries are kept")
    parser.add_argument("--cfg", action="append", default=[], help="a configuration flag for all crates")
    parser.add_argument("--host", action="store_true", help="run cargo for this machine: tests, formatting")
    parser.add_argument("--show", action="store_true", help="say which toolchain is used, and stop")
    parser.add_argument("cargo", nargs="*", help="cargo's arguments, after --")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    try:
        toolchain = choose(candidates(), options.target)
        if options.show or not options.cargo:
            kind = "has" if toolchain.has_target(options.target) else "builds the libraries for"
            print(f"{toolchain.rustc} ({toolchain.version.splitlines()[0]}) {kind} {options.target}")
            return 0
        if options.host:
            return run([str(toolchain.cargo), *options.cargo], toolchain.environment())
        command = cargo_command(toolchain, options.target, options.cargo)
        environment = target_environment(toolchain, options.target, options.build_dir.resolve(), options.cfg)
    except Failure as failure:
        print(f"rust: {failure}", file=sys.stderr)
        return 1
    return run(command, environment)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
