# SPDX-License-Identifier: BSD-2-Clause
"""What the fuzzer's table says of each parameter: which values are worth trying."""

from __future__ import annotations

from stele_abi import model
from stele_abi.backends.kernel import KERNEL_NAMES

# The kind of a value by words of the parameter's name; the first that fits. Capability addresses come before.
KINDS_BY_NAME = (
    ("depth", "DEPTH"),
    ("index", "INDEX"),
    ("offset", "INDEX"),
    ("vaddr", "ADDRESS"),
    ("buffer", "ADDRESS"),
    ("start", "ADDRESS"),
    ("end", "ADDRESS"),
    ("tls_base", "ADDRESS"),
    ("rights", "RIGHTS"),
    ("attr", "SMALL"),
    ("size_bits", "SIZE"),
    ("type", "TYPE"),
    ("priority", "PRIORITY"),
    ("mcp", "PRIORITY"),
    ("budget", "TIME"),
    ("period", "TIME"),
    ("count", "COUNT"),
    ("num_", "COUNT"),
    ("irq", "SMALL"),
    ("extra_refills", "COUNT"),
)


# What a capability parameter without a type of its own should be, by words of its name.
OBJECTS_BY_NAME = (
    ("vspace", "VSPACE"),
    ("notification", "NOTIFICATION"),
    ("frame", "FRAME"),
    ("fault_ep", "ENDPOINT"),
    ("sched_context", "SCHED_CONTEXT"),
    ("root", "CNODE"),
    ("cap", "TCB"),
)

# Capability types of the interfaces whose names differ from theirs.
OBJECTS_BY_INTERFACE = {"page": "FRAME", "domain_set": "DOMAIN"}


def interface_object(interface: str) -> str:
    """`CAP_FRAME` for `ARM_Page`."""
    short = model.plain(interface)
    name = KERNEL_NAMES.get(short) or model.snake(short)
    return "CAP_" + OBJECTS_BY_INTERFACE.get(name, name.upper())


def cap_object(param: model.Param) -> str:
    """The type of capability that an operation expects."""
    if param.type.name != "seL4_CPtr":
        return interface_object(param.type.name.removeprefix("seL4_"))
    return "CAP_" + next((kind for word, kind in OBJECTS_BY_NAME if word in param.snake), "ENDPOINT")


def kind(param: model.Param) -> str:
    """`FUZZ_DEPTH` and so on; `FUZZ_ANY` for values without a known meaning."""
    return "FUZZ_" + next((kind for word, kind in KINDS_BY_NAME if word in param.snake), "ANY")


def error_mask(abi: model.Abi, invocation: model.Invocation) -> str:
    """The documented errors as bits."""
    numbers = {member.name: member.value for enum in abi.enums if enum.kind == "errors" for member in enum.members}
    return f"{sum(1 << numbers[error] for error in invocation.errors):#x}"


def operations(abi: model.Abi) -> list[model.Invocation]:
    return [invocation for interface in abi.interfaces for invocation in interface.invocations]


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, object]:
    known = (
        {f"CAP_{variant.name.upper()}" for union in layout.unions for variant in union.variants} if layout else set()
    )

    def in_kernel(name: str) -> str:
        """The name, or CAP_NULL for objects that this kernel does not have."""
        return name if name in known else "CAP_NULL"

    return {"operations": operations(abi), "error_mask": error_mask, "in_kernel": in_kernel}


FILTERS = {"fuzz_kind": kind, "cap_object": cap_object, "interface_object": interface_object}
