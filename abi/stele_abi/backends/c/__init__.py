# SPDX-License-Identifier: BSD-2-Clause
"""What the C user backend adds to its templates: C expressions, signatures and comments."""

from __future__ import annotations

from stele_abi import model, vectors
from stele_abi.backends.c import blocks, cases, configuration, declarations, faults, stubs, syscalls, text, traps


def context(abi: model.Abi, layout: model.Layout | None) -> dict[str, object]:
    """What templates see beside the model."""
    return {
        "macros": declarations.macros(abi),
        "enums_of": lambda *kinds: declarations.named_enums(abi, kinds),
        "stub_doc": lambda invocation, service: stubs.stub_comment(abi, invocation, service),
        "inputs": lambda invocation: stubs.inputs(abi, invocation),
        "output": lambda invocation, param: stubs.output(abi, invocation, param),
        "struct_output": lambda param: stubs.struct_output(abi, param),
        "message_registers": len(abi.arch.message_registers),
        "traps": traps.traps(abi),
        "call_forms": syscalls.call_forms(abi),
        "roles": traps.register_roles(abi),
        "config": configuration.configuration(abi),
        "typedefs": declarations.typedefs(abi),
        "trap_clobbers": traps.trap_clobbers(abi),
        "trap_text": traps.trap_text(abi),
        "fault_new": lambda fault: faults.fault_new(abi, fault),
        "fault_test": faults.fault_test,
        "timeout_reply": faults.timeout_reply(abi),
        "name_tables": faults.name_tables(abi),
        "call_cases": [cases.CallCase(abi, case) for case in vectors.cases(abi)],
        "block_cases": cases.block_cases(abi),
        "hash_rows": [", ".join(f"{b:#04x}" for b in abi.hash_bytes[i : i + 8]) for i in range(0, 32, 8)],
        "new_head": blocks.new_head,
        "new_doc": blocks.new_doc,
        "ptr_new_head": blocks.ptr_new_head,
        "assign": lambda field: blocks.assign(field, abi.word_bits),
        "extract": lambda field: blocks.extract(field, abi.word_bits),
    }


FILTERS = {
    "number": text.number,
    "doc": text.comment,
    "trailing": text.trailing,
    "macro_doc": text.macro_comment,
    "c_type": stubs.c_type,
    "declare": text.declare,
    "prototype": stubs.prototype,
    "json": configuration.config_json,
    "word_literal": text.word_literal,
    "word_list": text.word_list,
}
