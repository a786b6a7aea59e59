# SPDX-License-Identifier: BSD-2-Clause
"""Faults as C programs see them, and readable names of faults and errors."""

from __future__ import annotations

from stele_abi import model
from stele_abi.backends.c.text import wrap_call


def fault_new(abi: model.Abi, fault: model.Fault) -> str:
    """The expression that makes a seL4_Fault_t of the message words in the IPC buffer."""
    variant = next(v for u in abi.unions for v in u.variants if v.name == fault.name)
    given = []
    for f in variant.fields:
        word = next((w for w in fault.words if w.union_field == f.name), None)
        given.append(f"seL4_GetMR({word.enumerator})" if word else "0")
    return wrap_call(f"        return {fault.enumerator}_new(", ", ".join(given)) + ";"


def fault_test(fault: model.Fault) -> str:
    """Name of the function that recognises a fault: seL4_isVMFault_tag, seL4_isTimeoutFault_tag."""
    plain = fault.name.endswith("Fault") or fault.name in ("UnknownSyscall", "UserException")
    return f"seL4_is{fault.name}{'' if plain else 'Fault'}_tag"


def timeout_reply(abi: model.Abi) -> list[str]:
    """Fields of the register context in the order of a reply to a Timeout fault."""
    return [w.register for w in abi.fault("Timeout").reply_words]


def name_tables(abi: model.Abi) -> list[tuple[str, str, list[model.Member]]]:
    """Enumerations whose members have a readable name: function, what it names, members without doubles and counts."""
    tables = [
        ("stele_error_name", "an error", abi.enum("seL4_Error")),
        ("stele_lookup_failure_name", "a lookup failure", abi.enum("seL4_LookupFailureType")),
        ("stele_fault_name", "a fault type", abi.enum("seL4_Fault_tag")),
    ]
    return [(f, what, [m for m in e.members if not m.name.startswith("seL4_Num")]) for f, what, e in tables]
