# SPDX-License-Identifier: BSD-2-Clause
"""The proofs that see the generated C: headers and stubs of programs, headers and decoders of kernels."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from mutants import Mutant
from proofs import ROOT, TARGETS, Program, Proof, Tree, compiling, run

for folder in ("abi", "abi/tests", "tests/contract", "tests/proof"):
    sys.path.insert(0, str(ROOT / folder))

import claims  # noqa: E402 (the paths above come first)
import programs  # noqa: E402
import tables  # noqa: E402
import trap_text  # noqa: E402
import z3_proof  # noqa: E402

ACCESSORS = ("shared_types_gen.h", "types_gen.h", "cap_layout.h", "abi.h", "bitfields.rs")
BARE = ["-m32", "-ffreestanding", "-fno-builtin", "-fno-pic", "-fno-stack-protector", "-nostdlib", "-static"]
BARE += ["-D__thread="]
WARNINGS = ["-Wall", "-Wextra", "-Werror"]


def named(*names: str) -> Callable[[str], bool]:
    return lambda path: path.endswith(tuple(f"/{name}" for name in names))


def clang(arch: str, language: str, standard: str, includes: list[str]) -> list[str]:
    own = ["clang", f"--target={TARGETS[arch]}", f"-x{language}", f"-std={standard}", "-ffreestanding", "-fsyntax-only"]
    return [*own, "-fno-short-enums", *WARNINGS, "-ferror-limit=0", *includes, "-"]


def complaining(name: str, mistakes: Callable[[Tree, str], Any], sees: Callable[[str], bool]) -> Proof:
    """A proof that reads the changed text itself. Whatever it cannot read is a mistake."""

    def refutes(tree: Tree, batch: list[Mutant]) -> set[Mutant]:
        (mutant,) = batch
        try:
            return set(batch) if mistakes(tree, mutant.apply(tree.text(mutant.path))) else set()
        except Exception:  # noqa: BLE001 (the reader stops in its own ways at what is no accessor)
            return set(batch)

    return Proof(name, refutes, sees)


# ---- programs ----


def libsel4_includes(arch: str, recording: bool = False) -> list[str]:
    folders = [f"libsel4/{name}" for name in ("include", f"generated/{arch}", f"sel4_arch/{arch}")]
    return [f"-ITREE/{f}" for f in ([f"tests/vectors/generated/{arch}"] if recording else []) + folders]


def libsel4_tree(arch: str, folder: Path) -> Tree:
    tree = Tree(folder)
    tree.copy("libsel4/include", f"libsel4/generated/{arch}", f"libsel4/sel4_arch/{arch}", "tests/vectors")
    (folder / "contract.c").write_text(programs.c_program(arch))
    return tree


def host_compiler(arch: str, tree: Tree) -> list[str]:
    """gcc for this machine, with the words of the architecture and the recording traps."""
    includes = [i.replace("TREE", str(tree.folder)) for i in libsel4_includes(arch, recording=True)]
    flags = BARE if arch == "aarch32" else []
    # A path without the tree in front is what the compiler then says.
    flags = ["-ftrivial-auto-var-init=pattern", *flags]  # what has no value shall not have the right one by chance
    return ["gcc", "-std=c11", "-O0", *WARNINGS, *flags, "-Itests/vectors", *includes]


def output_source(arch: str) -> str:
    return f"tests/vectors/output_{'i386' if arch == 'aarch32' else 'libc'}.c"


def stub_program(arch: str, tree: Tree) -> Program:
    """The golden vectors of invocations. What does not depend on the stubs is compiled once."""
    gcc = host_compiler(arch, tree)
    fixed = {"harness": "tests/vectors/harness.c", "syscalls": "tests/vectors/syscalls.c", "out": output_source(arch)}
    fixed["bits"] = f"tests/vectors/generated/{arch}/bitfield_vectors.c"
    for name, source in fixed.items():
        subprocess.run([*gcc, "-c", source, "-o", f"{name}.o"], cwd=tree.folder, check=True)
    vectors = f"tests/vectors/generated/{arch}/invocation_vectors.c"
    compile_stubs = [*gcc, "-fmax-errors=0", "-c", vectors, "-o", "stubs.o"]
    link = [*gcc, "stubs.o", *(f"{name}.o" for name in fixed), "-o", "stubs"]
    return Program((compile_stubs, link), ["TREE/stubs"], lambda case: case)


def call_program(arch: str, tree: Tree) -> Program:
    """The system calls, their helpers and faults: everything is compiled anew."""
    gcc = host_compiler(arch, tree)
    sources = ["contract.c", "tests/vectors/harness.c", "tests/vectors/syscalls.c", output_source(arch)]
    return Program(([*gcc, *sources, "-o", "calls"],), ["TREE/calls"], lambda case: case)


# ---- the programs' side ----


def configuration_mistakes(arch: str) -> Callable[[Tree, str], bool]:
    """gen_config.h has the keys and values of gen_config.json, and no others."""
    path = ROOT / f"libsel4/generated/{arch}"

    def mistakes(tree: Tree, text: str) -> bool:
        found = dict(re.findall(r"^#define CONFIG_(\w+) (.+)$", text, re.MULTILINE))
        part = "kernel" if "CONFIG_WORD_SIZE" in text else "sel4"
        keys = json.loads((path / part / "gen_config.json").read_text(encoding="utf-8"))
        wanted = {k: "1" if v is True else str(v) for k, v in keys.items() if v is not False}
        return found != wanted

    return mistakes


def libsel4_proofs(arch: str, tree: Tree) -> list[Proof]:
    includes = libsel4_includes(arch)
    stubs, calls = stub_program(arch, tree), call_program(arch, tree)
    is_config, is_trap = named("gen_config.h"), named("traps.h")
    return [
        z3_proof.proof(arch),
        complaining("configuration", configuration_mistakes(arch), is_config),
        complaining("traps", lambda tree, text: any(trap_text.c_mistakes(arch, text)), is_trap),
        compiling(
            "assertions",
            clang(arch, "c", "c11", includes),
            lambda: claims.libsel4_claims(arch),
            lambda path: not is_config(path) and not is_trap(path),
        ),
        compiling(
            "assertions",
            clang(arch, "c++", "c++17", includes),
            lambda: claims.hash_claims("<sel4/abi.h>"),
            named("abi.h"),
        ),
        compiling("names", clang(arch, "c++", "c++17", includes), lambda: tables.libsel4_names(arch), named("names.h")),
        Proof("vectors in C", stubs.refutes, named("sel4_client.h")),
        Proof("vectors in C", calls.refutes, named("syscalls_mcs.h", "syscalls_debug.h", "faults.h")),
    ]


# ---- the kernel's side ----


@cache
def decoder_source(arch: str) -> str:
    import test_kernel

    return test_kernel.decoder_program(arch)


def kernel_tree(arch: str, folder: Path) -> Tree:
    tree = Tree(folder)
    tree.copy(f"kernel/generated/{arch}", "tests/vectors", "libsel4/include", f"libsel4/generated/{arch}")
    tree.copy(f"libsel4/sel4_arch/{arch}")
    import test_kernel

    (folder / "api").mkdir(exist_ok=True)
    (folder / "api/invocation.h").write_text(test_kernel.INVOCATION)
    (folder / "decode_test.c").write_text(decoder_source(arch))
    return tree


def decode_program(arch: str, tree: Tree) -> Program:
    gcc = host_compiler(arch, tree)
    subprocess.run([*gcc, "-c", output_source(arch), "-o", "out.o"], cwd=tree.folder, check=True)
    flags = BARE if arch == "aarch32" else []
    generated = f"kernel/generated/{arch}"
    kernel = ["gcc", "-std=c17", "-O0", *WARNINGS, *flags, "-fmax-errors=0", f"-I{generated}", f"-I{tree.folder}"]
    subprocess.run([*kernel, "-c", "decode_test.c", "-o", "test.o"], cwd=tree.folder, check=True)
    compile_decoders = [*kernel, "-c", f"{generated}/decode.c", "-o", "decode.o"]
    link = ["gcc", *flags, "decode.o", "test.o", "out.o", "-o", "decode"]
    return Program((compile_decoders, link), ["TREE/decode"], lambda case: f"unpack_{handler_of(arch)[case]}")


@cache
def handler_of(arch: str) -> dict[str, str]:
    """C function of an invocation -> its handler."""
    return {function: name for name, function in claims.handled(arch).items()}


def whole_decode_program(arch: str, tree: Tree) -> Program:
    """The same with nothing compiled in advance, for what the test includes too."""
    one = decode_program(arch, tree)
    compile_test = [c if c != f"kernel/generated/{arch}/decode.c" else "decode_test.c" for c in one.builds[0]]
    compile_test[-1] = "test.o"
    return Program((compile_test, *one.builds), one.argv, one.unit)


def note_mistakes(arch: str) -> Callable[[Tree, str], bool]:
    """The note's bytes are those of the canonical form's version and hash."""
    version = claims.FORM["version"]
    words = [6, 40, 1]
    order = lambda values: b"".join(value.to_bytes(4, "little") for value in values)  # noqa: E731
    wanted = order(words) + b"Stele\0\0\0" + order([version["major"], version["minor"]]) + bytes.fromhex(claims.HASH)

    def mistakes(tree: Tree, text: str) -> bool:
        done = run(
            ["clang", f"--target={TARGETS[arch]}", "-xassembler", "-c", "-o", str(tree.folder / "n.o"), "-"], text
        )
        taken = ["objcopy", "-I", "elf64-little" if arch == "aarch64" else "elf32-little", "-O", "binary"]
        taken += ["-j", ".note.stele.abi", str(tree.folder / "n.o"), str(tree.folder / "n.bin")]
        if done.returncode or run(taken).returncode:
            return True
        return (tree.folder / "n.bin").read_bytes() != wanted

    return mistakes


def kernel_proofs(arch: str, tree: Tree) -> list[Proof]:
    includes = [f"-ITREE/kernel/generated/{arch}", "-ITREE"]
    cplus = clang(arch, "c++", "c++17", includes)
    assembler = ["clang", f"--target={TARGETS[arch]}", "-xassembler-with-cpp", *includes, "-c", "-o", "/dev/null", "-"]
    decode, whole = decode_program(arch, tree), whole_decode_program(arch, tree)
    return [
        z3_proof.proof(arch),
        compiling(
            "assertions",
            clang(arch, "c", "c17", includes),
            lambda: claims.kernel_claims(arch),
            named("abi.h", "cap_layout.h", "decode.h", "registers.h"),
        ),
        compiling("assertions", assembler, lambda: claims.assembler_claims(arch, '"abi.h"'), named("abi.h")),
        compiling("assertions", cplus, lambda: claims.hash_claims('"abi.h"'), named("abi.h")),
        compiling("tables", cplus, lambda: tables.kernel_tables(arch), named("registers.h")),
        compiling("names", cplus, lambda: tables.kernel_names(arch), named("names.h", "names.c")),
        complaining("note", note_mistakes(arch), named("note.S")),
        Proof("kernel decoders", decode.refutes, named("decode.c")),
        Proof("kernel decoders", whole.refutes, named("decode.h")),
    ]
