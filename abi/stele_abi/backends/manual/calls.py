# SPDX-License-Identifier: BSD-2-Clause
"""What the manual says about an operation, a system call and a fault."""

from __future__ import annotations

from dataclasses import dataclass

from stele_abi import explain, model, rows
from stele_abi.backends.c.stubs import arguments
from stele_abi.backends.c.syscalls import CallForm
from stele_abi.backends.c.text import wrap_call
from stele_abi.backends.manual import examples
from stele_abi.backends.manual.tables import Abis, Table, by_register, code, numbered, prose
from stele_abi.backends.rust import stubs as rust_stubs
from stele_abi.backends.rust import syscalls as rust_syscalls


@dataclass(frozen=True)
class Operation:
    """An invocation as its part of a page shows it."""

    abis: Abis
    interface: model.Interface
    item: model.Invocation  # as the first architecture that has it sees it

    def find(self, abi: model.Abi) -> model.Invocation | None:
        return next((i for i in abi.invocations if i.function == self.item.function), None)

    @property
    def abi(self) -> model.Abi:
        """The first architecture that has it."""
        return next(abi for abi in self.abis.values() if self.find(abi))

    @property
    def here(self) -> dict[str, model.Invocation]:
        return {name: found for name, abi in self.abis.items() if (found := self.find(abi))}

    @property
    def numbers(self) -> str:
        """`6 (aarch64, aarch32)`."""
        return numbered({name: found.number for name, found in self.here.items()}, self.abis)

    @property
    def c_signature(self) -> str:
        head = f"{self.item.result_type} {self.item.function}("
        return wrap_call(head, arguments(self.item, self.interface.c_type)) + ";"

    @property
    def rust_signature(self) -> str:
        given = [f"service: {self.interface.c_type}", *rust_stubs.stub_arguments(self.item)]
        return examples.wrapped(f"unsafe fn {self.item.function}", given, f" -> {self.item.result_type}")

    @property
    def results(self) -> str:
        return ", ".join(f"`{p.name}`" for p in self.item.out_scalars)

    @property
    def call(self) -> list[Table]:
        return by_register(self.abis, self.find, rows.call_rows, ("Place", "Holds", "Meaning"), 1)

    @property
    def reply(self) -> list[Table]:
        return by_register(self.abis, self.find, rows.reply_rows, ("Place", "Holds", "Meaning"), 1)

    @property
    def counted(self) -> str:
        """How errors count the parameters."""
        named = [(f"capability {p.position + 1}", p) for p in self.item.caps]
        named += [(f"argument {p.position}", p) for p in self.item.inputs if not p.is_cap]
        return ", ".join(f"{number} is `{p.name}`" for number, p in named)

    @property
    def errors(self) -> Table:
        found = explain.errors(self.abi, self.item)
        short = explain.truncated(self.item)
        told = [(f"[`{e.name}`](errors.md#sel4_error)", code(e.words), prose(e.when)) for e in found]
        told += [(f"[`{short.name}`](errors.md#sel4_error)", "", prose(short.when))] if short else []
        return Table(("Error", "Answer", "When"), told)

    @property
    def c_example(self) -> str:
        return examples.in_c(self.abi, self.item, self.interface.c_type)

    @property
    def rust_example(self) -> str:
        return examples.in_rust(self.abi, self.item, self.interface.c_type)


@dataclass(frozen=True)
class Call:
    """A system call."""

    abis: Abis
    item: model.Syscall

    @property
    def tables(self) -> list[Table]:
        def find(abi: model.Abi) -> model.Syscall | None:
            return rows.named(abi.syscalls, self.item.name)

        return by_register(self.abis, find, rows.syscall_rows, ("", "Holds", "Meaning"), 1)

    @property
    def c_signature(self) -> str:
        """Of those that carry messages; the others are short functions of the headers."""
        if not (self.item.sends_message or self.item.receives_message):
            return ""
        return CallForm(self.item).head(False).removeprefix("LIBSEL4_INLINE_FUNC ") + ";"

    @property
    def rust_signature(self) -> str:
        result = rust_syscalls.syscall_result(self.item)
        tail = "" if result == "()" else f" -> {result}"
        return examples.wrapped(f"unsafe fn {self.item.function}", rust_syscalls.syscall_arguments(self.item), tail)


@dataclass(frozen=True)
class FaultPart:
    """A fault."""

    abis: Abis
    item: model.Fault

    def find(self, abi: model.Abi) -> model.Fault | None:
        return rows.named(abi.faults, self.item.name)

    @property
    def tables(self) -> list[Table]:
        return by_register(self.abis, self.find, rows.fault_rows, ("Word", "Name", "Meaning"), 2)

    @property
    def replies(self) -> list[Table]:
        return by_register(self.abis, self.find, rows.fault_reply_rows, ("Word", "Name", "Meaning"), 2)
