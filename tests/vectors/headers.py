#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""Compiles libsel4's headers: each alone, as C and C++, by every compiler there is, and against seL4's published numbers.

Prints TAP lines. The numbers are the tables that the generator's tests use; here they are compared with what a C compiler
makes of the headers, names, macros and sizes included.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIBSEL4 = ROOT / "libsel4"
TABLES = ROOT / "abi/tests/reference"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-ffreestanding", "-fsyntax-only"]
STRICT = ["-Wconversion", "-Wsign-conversion", "-Wcast-align", "-Wcast-qual", "-Wundef", "-Wwrite-strings"]
STRICT_C = ["-Wshadow", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Wold-style-definition"]
STANDARDS = {"c": ("c99", "gnu99", "c17", "gnu17", "c2x"), "c++": ("c++11", "gnu++14", "c++20", "c++2b")}
STRINGS = {"seL4_Null"}  # macros that are no numbers, beside SEL4_PRI... and names of functions
FUNCTIONS = ("_Map", "_Unmap", "_Data", "_Instruction")


@dataclass(frozen=True)
class Compiler:
    """A command that compiles for an architecture, and the language it compiles."""

    name: str
    command: list[str]
    first: tuple[str, ...] = ()  # folders of headers that hide others: host compilers know no foreign registers

    @property
    def standards(self) -> tuple[str, ...]:
        """Other standards of the language, old and new."""
        return STANDARDS[self.command[-1].removeprefix("-x")]

    def strict(self, standard: str) -> Compiler:
        """The same for another standard, and with the warnings that careful projects ask for."""
        words = [f"-std={standard}" if word.startswith("-std=") else word for word in self.command]
        more = STRICT if "++" in standard else [*STRICT, *STRICT_C]
        return replace(self, name=f"{standard} by {words[0]}", command=[words[0], *more, *words[1:]])


RECORDING = ("tests/vectors/generated/aarch64",)
RECORDING_RISCV = ("tests/vectors/generated/riscv64",)
COMPILERS = {
    "aarch64": [
        Compiler("C11 by clang", ["clang", "--target=aarch64-none-elf", "-std=c11", "-xc"]),
        Compiler("C++17 by clang", ["clang", "--target=aarch64-none-elf", "-std=c++17", "-xc++"]),
        Compiler("C11 by gcc", ["aarch64-linux-gnu-gcc", "-std=c11", "-xc"]),
        Compiler("C++17 by gcc", ["g++", "-std=c++17", "-xc++"], RECORDING),
    ],
    "aarch32": [
        Compiler("C11 by clang", ["clang", "--target=armv7a-none-eabi", "-std=c11", "-xc"]),
        Compiler("C++17 by clang", ["clang", "--target=armv7a-none-eabi", "-std=c++17", "-xc++"]),
        # This compiler's enumerations are as small as can be unless told otherwise.
        Compiler("C11 by gcc", ["arm-none-eabi-gcc", "-marm", "-march=armv7-a", "-fno-short-enums", "-std=c11", "-xc"]),
        Compiler(
            "C++17 by gcc",
            ["arm-none-eabi-gcc", "-marm", "-march=armv7-a", "-fno-short-enums", "-std=c++17", "-xc++"],
        ),
    ],
    "x86_64": [
        Compiler("C11 by clang", ["clang", "--target=x86_64-none-elf", "-std=c11", "-xc"]),
        Compiler("C++17 by clang", ["clang", "--target=x86_64-none-elf", "-std=c++17", "-xc++"]),
        Compiler("C11 by gcc", ["x86_64-linux-gnu-gcc", "-std=c11", "-xc"]),
        Compiler("C++17 by gcc", ["x86_64-linux-gnu-g++", "-std=c++17", "-xc++"]),
    ],
    "riscv64": [
        Compiler("C11 by clang", ["clang", "--target=riscv64-none-elf", "-std=c11", "-xc"]),
        Compiler("C++17 by clang", ["clang", "--target=riscv64-none-elf", "-std=c++17", "-xc++"]),
        Compiler("C11 by gcc", ["gcc", "-std=c11", "-xc"], RECORDING_RISCV),
        Compiler("C++17 by gcc", ["g++", "-std=c++17", "-xc++"], RECORDING_RISCV),
    ],
}


def folders(arch: str) -> list[Path]:
    """What `cmake --install` puts into one folder."""
    own = [LIBSEL4 / "include", LIBSEL4 / "generated" / arch, LIBSEL4 / "sel4_arch" / arch]
    return [*own, LIBSEL4 / "runtime/include", LIBSEL4 / "util/include"]


def headers(arch: str) -> list[str]:
    return sorted({h.relative_to(f).as_posix() for f in folders(arch) for h in f.rglob("*.h")})


def compiles(compiler: Compiler, arch: str, source: str) -> str:
    """Nothing when the source compiles; else the compiler's first complaint."""
    includes = [f"-I{folder}" for folder in [*(ROOT / f for f in compiler.first), *folders(arch)]]
    command = [*compiler.command, *WARNINGS, *includes, "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True)
    lines = [line for line in done.stderr.splitlines() if "error" in line] or done.stderr.splitlines()
    return "" if done.returncode == 0 else (lines[0] if lines else "failed")


def equal(name: str, value: int) -> str:
    return f'_Static_assert((long long)({name}) == {value}LL, "{name} is not {value}");'


def macro(name: str) -> str:
    return f"#ifndef {name}\n#error {name} is no macro\n#endif"


def table_source(table: dict) -> str:
    """Assertions for everything that a table lists."""
    lines = ["#include <sel4/sel4.h>", "#include <sel4/arch/mapping.h>", "#include <sel4/sel4_arch/mapping.h>"]
    numbers = (
        "invocation_labels object_types syscall_numbers fault_types errors lookup_failures bootinfo_header_ids "
        "object_size_bits initial_cap_slots"
    )
    for section in numbers.split():
        lines += [equal(name, value) for name, value in table.get(section, {}).items()]
    for section in ("other_enums", "message_layouts"):
        lines += [equal(n, v) for members in table.get(section, {}).values() for n, v in members.items()]
    enumerators = {n for s in ("other_enums", "message_layouts") for m in table.get(s, {}).values() for n in m}
    for name, value in {**table.get("constants", {}), **table.get("object_size_bits", {})}.items():
        if name in enumerators:
            continue
        lines.append(macro(name))
        if not name.startswith("SEL4_PRI") and name not in STRINGS and not name.endswith(FUNCTIONS):
            lines.append(equal(name, value))
    for tag, width in table.get("enum_widths_bytes", {}).items():
        lines.append(f'_Static_assert(sizeof(enum {tag}) == {width}, "width of enum {tag}");')
    for name, struct in table.get("structs", {}).items():
        lines.append(f'_Static_assert(sizeof({name}) == {struct["size"]}, "size of {name}");')
        for f in struct["fields"]:
            place = f"__builtin_offsetof({name}, {f['name']}) == {f['offset']}"
            size = f"sizeof((({name} *)0)->{f['name']}) == {f['size']}"
            lines.append(f'_Static_assert({place} && {size}, "{name}.{f["name"]}");')
    return "\n".join(lines) + "\n"


def assembler_source() -> str:
    """The headers that an assembly file may include."""
    names = ("sel4/constants.h", "sel4/abi.h", "kernel/gen_config.h", "sel4/gen_config.h", "autoconf.h")
    return "".join(f"#include <{name}>\n" for name in names) + ".word seL4_TCBBits, STELE_ABI_MAJOR\n"


def cases() -> list[tuple[str, Compiler, str, str]]:
    """Name, compiler, architecture and source of every case."""
    found = []
    for arch, compilers in COMPILERS.items():
        there = [c for c in compilers if shutil.which(c.command[0])]
        for compiler in there:
            for header in headers(arch):
                source = f"#include <{header}>\n#include <{header}>\nextern int not_empty;\n"
                found.append((f"{arch} <{header}> alone is {compiler.name}", compiler, arch, source))
            together = "".join(f"#include <{header}>\n" for header in headers(arch)) + "extern int not_empty;\n"
            for strict in map(compiler.strict, compiler.standards):
                found.append((f"{arch} all headers together are strict {strict.name}", strict, arch, together))
        path = TABLES / f"sel4-16.0.0-{arch}-mcs.json"
        for compiler in (c for c in there if c.name.startswith("C11") and path.is_file()):
            source = table_source(json.loads(path.read_text(encoding="utf-8")))
            found.append((f"{arch} has seL4's names, numbers and layouts in {compiler.name}", compiler, arch, source))
        for compiler in (c for c in there if c.name.startswith("C11")):
            command = [w if w != "-xc" else "-xassembler-with-cpp" for w in compiler.command if "-std" not in w]
            name = compiler.name.replace("C11", "assembly")
            found.append((f"{arch} constants are {name}", Compiler(name, command), arch, assembler_source()))
    return found


def main() -> int:
    todo = cases()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(lambda case: compiles(case[1], case[2], case[3]), todo))
    for number, (case, error) in enumerate(zip(todo, results), start=1):
        print(f"not ok {number} {case[0]} # {error}" if error else f"ok {number} {case[0]}")
    print(f"1..{len(todo)}")
    return 1 if any(results) else 0


if __name__ == "__main__":
    sys.exit(main())
