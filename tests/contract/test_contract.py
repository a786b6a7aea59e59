# SPDX-License-Identifier: BSD-2-Clause
"""The generated files are as the canonical form says: by assertions and programs in which the generator has no part."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import claims  # noqa: E402 (the path above comes first)
import programs  # noqa: E402
import tables  # noqa: E402
import trap_text  # noqa: E402

ROOT = claims.ROOT
TARGETS = {
    "aarch64": "aarch64-none-elf",
    "aarch32": "armv7a-none-eabi",
    "x86_64": "x86_64-none-elf",
    "riscv64": "riscv64-none-elf",
}
GCC = {"aarch64": "aarch64-linux-gnu-gcc", "aarch32": "arm-none-eabi-gcc", "x86_64": "gcc"}
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fno-short-enums"]
COMPILERS = [("clang", arch) for arch in TARGETS] + [(gcc, arch) for arch, gcc in GCC.items() if shutil.which(gcc)]
IN_KERNEL = [(compiler, arch) for compiler, arch in COMPILERS if arch in claims.KERNELS]


def libsel4(arch: str) -> list[str]:
    return [f"-I{ROOT}/libsel4/{folder}" for folder in ("include", f"generated/{arch}", f"sel4_arch/{arch}")]


def holds(compiler: str, arch: str, arguments: list[str], text: str) -> None:
    """Compiles; the test fails with what the compiler says."""
    target = [f"--target={TARGETS[arch]}"] if compiler == "clang" else []
    command = [compiler, *target, *WARNINGS, *arguments, "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "contract: " in text


@pytest.mark.parametrize(("compiler", "arch"), COMPILERS)
def test_every_number_layout_and_prototype_of_the_headers_is_the_contracts(compiler, arch):
    text = claims.libsel4_claims(arch)
    assert text.count("_Static_assert") > 500
    holds(compiler, arch, ["-std=c11", "-xc", "-fsyntax-only", *libsel4(arch)], text)


@pytest.mark.parametrize("arch", TARGETS)
def test_hash_and_names_of_the_headers_are_the_contracts(arch):
    for text in (claims.hash_claims("<sel4/abi.h>"), tables.libsel4_names(arch)):
        holds("clang", arch, ["-std=c++17", "-xc++", "-fsyntax-only", *libsel4(arch)], text)


@pytest.mark.parametrize("arch", TARGETS)
def test_the_instructions_that_enter_the_kernel_use_the_contracts_registers(arch):
    text = (ROOT / f"libsel4/generated/{arch}/sel4/sel4_arch/traps.h").read_text(encoding="utf-8")
    assert list(trap_text.c_mistakes(arch, text)) == []
    text = (ROOT / f"bindings/stele-sys/src/generated/{arch}/syscalls.rs").read_text(encoding="utf-8")
    assert list(trap_text.rust_mistakes(arch, text)) == []


@pytest.mark.parametrize("arch", TARGETS)
def test_faults_are_taken_out_of_their_messages(arch, tmp_path):
    """On this machine; the words of 32 bits in its 32-bit mode."""
    bare = ["-m32", "-fno-builtin", "-fno-pic", "-fno-stack-protector", "-nostdlib", "-static", "-D__thread="]
    output = "output_i386.c" if arch == "aarch32" else "output_libc.c"
    source = tmp_path / "contract.c"
    source.write_text(programs.c_program(arch))
    vectors = ROOT / "tests/vectors"
    command = [
        "gcc",
        "-std=c11",
        "-Wall",
        "-Wextra",
        "-Werror",
        *(["-ffreestanding", *bare] if "i386" in output else []),
    ]
    command += [f"-I{vectors}/generated/{arch}", f"-I{vectors}", *libsel4(arch), str(source)]
    command += [str(vectors / name) for name in ("harness.c", "syscalls.c", output)]
    done = subprocess.run([*command, "-o", tmp_path / "faults"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    done = subprocess.run([tmp_path / "faults"], capture_output=True, text=True)
    assert (done.returncode, "not ok" in done.stdout) == (0, False), done.stdout
    assert all(f" {fault}\n" in done.stdout for fault in claims.form(arch)["faults"])


def test_rust_has_the_contracts_identity_faults_and_system_calls(tmp_path):
    rustc = [os.environ.get("RUSTC", "rustc"), "--edition=2024", "-Cdebuginfo=0"]
    source = tmp_path / "contract.rs"
    source.write_text(programs.rust_program())
    crate = ["--crate-name=stele_sys", "--crate-type=rlib", ROOT / "bindings/stele-sys/src/lib.rs"]
    tests = ["--test", "--extern=stele_sys=libstele_sys.rlib", source, "-o", "contract"]
    for arguments in ([*crate, "-o", "libstele_sys.rlib"], tests):
        done = subprocess.run([*rustc, *arguments], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    done = subprocess.run([tmp_path / "contract"], capture_output=True, text=True)
    assert "test result: ok" in done.stdout, done.stdout


# ---- the kernel ----


@pytest.mark.parametrize(("compiler", "arch"), IN_KERNEL)
def test_every_number_layout_and_argument_of_the_kernel_is_the_contracts(compiler, arch):
    own = ["-std=c17", "-xc", "-fsyntax-only", f"-I{ROOT}/kernel/generated/{arch}"]
    holds(compiler, arch, own, claims.kernel_claims(arch))


@pytest.mark.parametrize("arch", claims.KERNELS)
def test_tables_names_and_hash_of_the_kernel_are_the_contracts(arch):
    own = ["-std=c++17", "-xc++", "-fsyntax-only", f"-I{ROOT}/kernel/generated/{arch}"]
    for text in (tables.kernel_tables(arch), tables.kernel_names(arch), claims.hash_claims('"abi.h"')):
        holds("clang", arch, own, text)


@pytest.mark.parametrize("arch", claims.KERNELS)
def test_the_kernels_assembler_sees_the_contracts_numbers(arch):
    own = ["-xassembler-with-cpp", f"-I{ROOT}/kernel/generated/{arch}", "-c", "-o", "/dev/null"]
    target = ["clang", f"--target={TARGETS[arch]}", *own, "-"]
    text = claims.assembler_claims(arch, '"abi.h"')
    done = subprocess.run(target, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
