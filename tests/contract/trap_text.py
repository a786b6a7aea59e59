# SPDX-License-Identifier: BSD-2-Clause
"""Reads the instructions that enter the kernel, in C and Rust, and compares them with the canonical form.

The golden vectors stop short of them: there the system call is recorded. What the text may look like is narrow, and
whatever looks otherwise is a mistake, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claims import Form, form

WORDS = ("mr0", "mr1", "mr2", "mr3")


@dataclass
class Trap:
    """A system call: value or role by register on the way in, role by register on the way out."""

    inputs: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)
    clobbers: set[str] = field(default_factory=set)
    instructions: str = ""


class Unreadable(Exception):
    """The text has another shape than that of a trap."""


def expected(arch: str) -> dict[str, Trap]:
    """What the canonical form says about each system call."""
    machine = form(arch)["machine"]
    roles = machine["roles"]
    clobbers = set(machine["clobbers"]) | ({roles["stack"]} if "stack" in roles else set())
    calls = form(arch)["syscalls"]
    found = {name: one(name, call, roles, clobbers, machine["trap"]) for name, call in calls.items()}
    signal = one("Send", calls["Send"] | {"sends_message": False}, roles, clobbers, machine["trap"])
    return found | {"Signal": signal}  # a Send of no words


def one(name: str, call: Form, roles: dict[str, str], clobbers: set[str], instruction: str) -> Trap:
    trap = Trap(clobbers=clobbers, instructions=instruction)
    for param in call["params"]:
        side = trap.inputs if param["direction"] == "in" else trap.outputs
        side[param["register"]] = param["role"]
    words = {roles[word]: word for word in WORDS}
    trap.inputs |= words if call["sends_message"] else {}
    trap.outputs |= words if call["receives_message"] else {}
    trap.inputs[roles["number"]] = f"seL4_Sys{name}"
    return trap


# ---- C ----

C_FUNCTION = re.compile(
    r"^LIBSEL4_INLINE_TRAP void stele_trap_(\w+)\((.*?)\)\n\{\n(.*?)^\}\n", re.MULTILINE | re.DOTALL
)
REGISTER = re.compile(r'register seL4_Word (\w+) __asm__\("(\w+)"\)(?: = (?:r->(\w+)|\(seL4_Word\)(seL4_Sys\w+)))?;')
ASSEMBLY = re.compile(r'__asm__ volatile\((".*?")\n\s*:(.*?)\n\s*:(.*?)\n\s*:(.*?)\);', re.DOTALL)
CONSTRAINT = re.compile(r'"([+=]?)r"\((\w+)\)')
STORE = re.compile(r"r->(\w+) = (\w+);")
STRUCT = re.compile(r"struct stele_registers \{\n(.*?)\};", re.DOTALL)
FIELD = re.compile(r"    seL4_Word (\w+);(?: /\*\*< (\w+) \*/)?\n")


def c_traps(text: str) -> dict[str, Trap]:
    found = {name: c_trap(body) for name, _, body in C_FUNCTION.findall(text)}
    if len(found) != text.count("__asm__ volatile"):
        raise Unreadable("a trap is written in another way than the others")
    return found


def c_trap(body: str) -> Trap:
    registers = {name: (register, value or number) for name, register, value, number in REGISTER.findall(body)}
    assembly = ASSEMBLY.search(body)
    rest = STORE.sub("", ASSEMBLY.sub("", REGISTER.sub("", body))).strip()
    if assembly is None or rest or any(name != register for name, (register, _) in registers.items()):
        raise Unreadable(f"unknown text in a trap: {rest or body}")
    template, outs, ins, clobbers = assembly.groups()
    trap = Trap(instructions=template, clobbers=set(re.findall(r'"(\w+)"', clobbers)))
    stores = {name: role for role, name in STORE.findall(body)}
    used = [*CONSTRAINT.findall(outs), *CONSTRAINT.findall(ins)]
    if {name for _, name in used} != set(registers) or len(used) != len(registers):
        raise Unreadable("a register takes no part in the trap, or two parts")
    for sign, name in used:
        if sign != "=":
            trap.inputs[name] = registers[name][1]
        if sign:
            trap.outputs[name] = stores.pop(name, "")
    if stores or len(CONSTRAINT.findall(ins)) != ins.count('"r"'):
        raise Unreadable(f"what is stored was never returned: {stores}")
    return trap


def c_template(arch: str) -> str:
    machine = form(arch)["machine"]
    stack = machine["roles"].get("stack")
    if not stack:
        return f'"{machine["trap"]}"'
    return f'"movq %%rsp, %%{stack}\\n\\t{machine["trap"]}\\n\\tmovq %%{stack}, %%rsp"'


def c_mistakes(arch: str, text: str) -> Iterator[str]:
    """How traps.h differs from the canonical form."""
    try:
        found = c_traps(text)
    except Unreadable as why:
        yield str(why)
        return
    wanted = expected(arch)
    for trap in wanted.values():
        trap.instructions = c_template(arch)
    for name in wanted.keys() | found.keys():
        if wanted.get(name) != found.get(name):
            yield f"{name}: {found.get(name)}, contract: {wanted.get(name)}"
    roles = form(arch)["machine"]["roles"]
    struct = STRUCT.search(text)
    fields = dict(FIELD.findall(struct[1])) if struct else {}
    if fields != {role: register for role, register in roles.items() if role not in ("number", "stack")}:
        yield f"struct stele_registers: {fields}"
    if struct and FIELD.sub("", struct[1]):
        yield f"struct stele_registers: {FIELD.sub('', struct[1])}"


# ---- Rust: what recording does not show ----

RUST_TRAP = re.compile(r'trap!\("(.*?)";\n(.*?)^    \);', re.MULTILINE | re.DOTALL)


def rust_mistakes(arch: str, text: str) -> Iterator[str]:
    """What each trap of syscalls.rs keeps and destroys; its registers are seen where it is recorded."""
    machine = form(arch)["machine"]
    clobbers = set(machine["clobbers"]) - {"memory"}
    stack = [machine["roles"]["stack"]] if "stack" in machine["roles"] else []
    traps = RUST_TRAP.findall(text)
    if len(traps) != len(form(arch)["syscalls"]):
        yield f"{len(traps)} traps"
    for instruction, body in traps:
        if instruction != machine["trap"]:
            yield f"the instruction {instruction}"
        if re.findall(r'stack "(\w+)";', body) != stack or set(re.findall(r'clobber "(\w+)";', body)) != clobbers:
            yield f"clobbers of: {body}"
