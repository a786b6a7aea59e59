# SPDX-License-Identifier: BSD-2-Clause
"""The functions that execute the trap instruction, one for each system call."""

from __future__ import annotations

from dataclasses import dataclass

from stele_abi import model


@dataclass
class TrapRegister:
    """A register of a system call: what it carries, whether the kernel reads and whether it writes it."""

    role: str
    name: str
    read: bool = False
    written: bool = False


@dataclass(frozen=True)
class Trap:
    """The function that executes the trap instruction for one system call."""

    name: str
    number: str
    doc: str
    registers: list[TrapRegister]

    @property
    def head(self) -> str:
        const = "" if self.written else "const "
        given = f"{const}struct stele_registers *r" if self.registers else "void"
        return f"LIBSEL4_INLINE_TRAP void stele_trap_{self.name}({given})"

    @property
    def written(self) -> list[TrapRegister]:
        return [r for r in self.registers if r.written]

    @property
    def read(self) -> list[TrapRegister]:
        return [r for r in self.registers if r.read]

    @property
    def outputs(self) -> str:
        return ", ".join(f'"{"+r" if r.read else "=r"}"({r.name})' for r in self.written)

    @property
    def inputs(self) -> str:
        return "".join(f'"r"({r.name}), ' for r in self.registers if not r.written)

    @property
    def read_mask(self) -> str:
        """The roles that are read, as an expression of enum register_role."""
        roles = dict.fromkeys("MRS" if r.role.startswith("mr") else r.role.upper() for r in self.read)
        return " | ".join(f"(unsigned int)REGISTER_{role}" for role in roles) or "0"


def traps(abi: model.Abi) -> list[Trap]:
    """One for each system call, and a Send of no words."""
    found = []
    for call in abi.syscalls:
        found.append(trap(abi, call, call.name, call.sends_message))
        if call.name == "Send":
            found.append(trap(abi, call, "Signal", False))
    return found


def trap(abi: model.Abi, call: model.Syscall, name: str, sends: bool) -> Trap:
    used: dict[str, TrapRegister] = {}
    for p in call.params:
        register = used.setdefault(p.role, TrapRegister(p.role, p.register))
        register.read |= p.direction == "in"
        register.written |= p.direction == "out"
    for index, text in enumerate(abi.arch.message_registers):
        register = used.setdefault(f"mr{index}", TrapRegister(f"mr{index}", text))
        register.read |= sends
        register.written |= call.receives_message
    registers = [r for r in used.values() if (r.read or r.written) and r.role != "number"]
    return Trap(name, call.c_name, call.doc, registers)


def register_roles(abi: model.Abi) -> list[str]:
    """The roles that registers have in system calls, the number apart."""
    return [role for role in abi.arch.roles if role not in ("number", "stack")]


def trap_text(abi: model.Abi) -> str:
    """The instructions of a system call: where a register keeps the stack pointer meanwhile, its moves, too."""
    stack = abi.arch.roles.get("stack")
    if stack is None:
        return abi.arch.trap
    return rf"movq %%rsp, %%{stack}\n\t{abi.arch.trap}\n\tmovq %%{stack}, %%rsp"


def trap_clobbers(abi: model.Abi) -> str:
    """What the instructions destroy beside the results."""
    stack = abi.arch.roles.get("stack")
    names = dict.fromkeys(["memory", *abi.arch.clobbers, *([stack] if stack else [])])
    return ", ".join(f'"{name}"' for name in names)
