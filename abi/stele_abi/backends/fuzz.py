# SPDX-License-Identifier: BSD-2-Clause
"""What the fuzzer's table says of each parameter: which values are worth trying."""

from __future__ import annotations

from stele_abi import model

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
    return {"operations": operations(abi), "error_mask": error_mask}


FILTERS = {"fuzz_kind": kind}
