# SPDX-License-Identifier: BSD-2-Clause
"""What the canonical form says about tables and names of numbers, as assertions of C++, which can look into them.

The headers are C. Where one is included here, `const` objects and inline functions are made `constexpr`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claims import ROOT, Form, description, form, snake

WORD_OF_TIME = 0x1234_5678_9ABC_DEF0


def claim(item: str, condition: str) -> str:
    return f'static_assert({condition}, "contract: {item}");'


def is_text(call: str, text: str) -> str:
    return f'__builtin_strcmp({call}, "{text}") == 0'


# ---- the kernel's tables of registers ----


def kernel_tables(arch: str) -> str:
    """registers.h: which register each word of a message is."""
    lines = ["#include <stddef.h>", "#include <stdint.h>", '#include "abi.h"', "#define const constexpr"]
    lines += [
        "#define inline constexpr",
        '#include "registers.h"',
        "#undef const",
        "#undef inline",
        *register_tables(arch),
        *consumed_time(arch),
    ]
    return "\n".join(lines) + "\n"


def register_tables(arch: str) -> Iterator[str]:
    own = form(arch)
    roles = own["machine"]["roles"]
    yield from table("syscall_message_registers", [roles[f"mr{i}"] for i in range(4)], own)
    yield from table("user_context_registers", [f["name"] for f in own["structs"]["seL4_UserContext"]["fields"]], own)
    for name, fault in own["faults"].items():
        if fault["words"] and name not in unoffered(arch):
            yield from table(f"fault_{snake(name)}_registers", by_index(fault["words"], fault["length"]), own)
        if fault.get("reply"):
            yield from table(f"{snake(name)}_reply_registers", by_index(fault["reply"], len(fault["reply"])), own)


def by_index(words: list[Form], length: int) -> list[str | None]:
    registers = {word["index"]: word.get("register") for word in words}
    return [registers.get(index) for index in range(length)]


def table(name: str, registers: list[str | None], own: Form) -> Iterator[str]:
    yield claim(name, f"sizeof {name} == {len(registers)}")
    for index, register in enumerate(registers):
        number = 0xFF if register is None else own["machine"]["registers"].index(register)
        yield claim(name, f"{name}[{index}] == {number}")


def unoffered(arch: str) -> set[str]:
    """Faults that no kernel sends yet."""
    text = (ROOT / f"kernel/generated/{arch}/registers.h").read_text(encoding="utf-8")
    return {name for name in form(arch)["faults"] if f"fault_{snake(name)}_registers[" not in text}


def consumed_time(arch: str) -> Iterator[str]:
    """The one function of registers.h."""
    own = form(arch)
    bits, timeout = own["machine"]["word_bits"], own["faults"]["Timeout"]
    words = {word["name"]: word["index"] for word in timeout["words"] if "Consumed" in word["name"]}
    wanted = [f"words[{index}] == {part(name, bits):#x}" for name, index in words.items()]
    body = f"seL4_Word words[8] = {{}}; seL4_Word length = fault_timeout_set_consumed(words, {WORD_OF_TIME:#x}); "
    body += f"return length == {timeout['length']} && {' && '.join(wanted)};"
    yield claim("fault_timeout_set_consumed", f"[] {{ {body} }}()")


def part(name: str, bits: int) -> int:
    shift = 32 if "High" in name else 0
    return WORD_OF_TIME >> shift & (1 << bits) - 1


# ---- names ----

# What people call the types of capabilities; the generator works it out of their names.
SPOKEN = {
    "null": "a null",
    "untyped": "an untyped",
    "endpoint": "an endpoint",
    "notification": "a notification",
    "reply": "a reply",
    "cnode": "a CNode",
    "tcb": "a TCB",
    "sched_context": "a scheduling context",
    "sched_control": "a scheduling control",
    "irq_control": "an IRQ control",
    "irq_handler": "an IRQ handler",
    "domain": "a domain",
    "zombie": "a zombie",
    "asid_control": "an ASID control",
    "asid_pool": "an ASID pool",
    "frame": "a frame",
    "page_table": "a page table",
    "vspace": "a VSpace",
    "sgi_signal": "an SGI signal",
    "smc": "an SMC",
}


def kernel_names(arch: str) -> str:
    """names.c: each number's name, and none for the numbers that mean nothing."""
    lines = ["#include <stddef.h>", "#include <stdint.h>", '#include "abi.h"', '#include "cap_layout.h"']
    lines += ["#define const constexpr const", '#include "names.c"', "#undef const"]
    own = form(arch)
    known = (ROOT / f"kernel/generated/{arch}/names.c").read_text(encoding="utf-8")
    operations = [(k, m, i) for k, m, i in invocations(own) if f"case {i['label']}:" in known]
    labels = {i["number"]: f"{interface_name(k)}.{m}" for k, m, i in operations}
    lines += named("abi_label_name", labels, [0, 0x7FFF])
    lines += named("abi_error_name", errors(own), [1000])
    lines += named("abi_syscall_name", {c["number"]: name for name, c in own["syscalls"].items()}, [0, -1000])
    lines += named("abi_fault_name", {f["number"]: name for name, f in own["faults"].items()}, [1000])
    lines += named("abi_object_name", {o["number"]: name for name, o in own["objects"].items()}, [1000])
    (caps,) = (b for b in description.kernel_blocks(arch) if b.name == "cap")
    lines += named("abi_cap_name", {v.number: v.name for v in caps.variants}, [1000])
    lines += named("abi_cap_spoken", {v.number: SPOKEN[v.name] for v in caps.variants}, [1000])
    return "\n".join(lines) + "\n"


def interface_name(key: str) -> str:
    return key.removeprefix("ARM_")


def invocations(own: Form) -> Iterator[tuple[str, str, Form]]:
    for interface, entry in own["interfaces"].items():
        for method, invocation in entry["invocations"].items():
            yield interface, method, invocation


def errors(own: Form) -> dict[int, str]:
    members = own["enums"]["seL4_Error"]["members"].items()
    return {m["value"]: name.removeprefix("seL4_") for name, m in members if name != "seL4_NumErrors"}


def named(function: str, names: dict[int, str], nameless: Iterable[int]) -> list[str]:
    lines = [claim(f"{function}: {name}", is_text(f"{function}({number})", name)) for number, name in names.items()]
    return lines + [claim(f"{function}: {n}", is_text(f"{function}({n})", "?")) for n in nameless]


def libsel4_names(arch: str) -> str:
    """<sel4/names.h>."""
    lines = ["#include <sel4/types.h>", "#include <sel4/errors.h>", "#include <sel4/functions.h>"]
    lines += ["#include <sel4/faults.h>", "#undef LIBSEL4_INLINE_FUNC"]
    lines += ["#define LIBSEL4_INLINE_FUNC static constexpr", "#include <sel4/names.h>"]
    own = form(arch)
    for function, enum in (
        ("stele_error_name", "seL4_Error"),
        ("stele_lookup_failure_name", "seL4_LookupFailureType"),
        ("stele_fault_name", "seL4_Fault_tag"),
    ):
        members = own["enums"][enum]["members"].items()
        lines += named(function, {m["value"]: name for name, m in members if name != "seL4_NumErrors"}, [1000])
    return "\n".join(lines) + "\n"
