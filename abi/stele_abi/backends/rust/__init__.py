# SPDX-License-Identifier: BSD-2-Clause
"""What the Rust templates need beyond the model: identifiers, types and expressions of Rust."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stele_abi import explain, vectors
from stele_abi.backends.rust import blocks, faults, stubs, syscalls, text, types
from stele_abi.model import Abi, Layout
from stele_abi.pages import page_of


def context(abi: Abi, layout: Layout | None) -> dict[str, Any]:  # pylint: disable=unused-argument
    """Template variables that depend on the whole contract."""
    return {
        "operands": syscalls.operands(abi),
        "errors": lambda invocation: explain.errors(abi, invocation),
        "struct_fields": stubs.struct_fields(abi),
        "answer_pattern": syscalls.answer_pattern(abi),
        "bitfield_vectors": vectors.bitfield_cases(abi),
        "message_register_count": len(abi.arch.message_registers),
    }


FILTERS: dict[str, Callable[..., Any]] = {
    "ident": text.ident,
    "doc": text.doc,
    "integer_type": types.integer_type,
    "enum_type": types.enum_type,
    "constant_type": types.constant_type,
    "field_type": types.field_type,
    "field_default": types.field_default,
    "number": explain.number,
    "bitfield_read": blocks.bitfield_read,
    "bitfield_write": blocks.bitfield_write,
    "bitfield_place": blocks.bitfield_place,
    "bitfield_arguments": blocks.bitfield_arguments,
    "message_word": stubs.message_word,
    "value_out": stubs.value_out,
    "stub_arguments": stubs.stub_arguments,
    "syscall_arguments": syscalls.syscall_arguments,
    "syscall_names": syscalls.syscall_names,
    "reply_fields": faults.reply_fields,
    "syscall_result": syscalls.syscall_result,
    "syscall_value": syscalls.syscall_value,
    "plain_outputs": syscalls.plain_outputs,
    "fault_fields": faults.fault_fields,
    "argument_values": stubs.argument_values,
    "page": page_of,
    "used_mask": blocks.used_mask,
    "lookup": stubs.lookup,
}
