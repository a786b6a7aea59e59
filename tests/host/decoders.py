# SPDX-License-Identifier: BSD-2-Clause
"""Writes the tests that drive the golden vectors into the kernel's decoders: decoders.py ARCHITECTURE

The decoders are the kernel's generated ones, with the kernel's own headers around them. What they call is replaced by
functions that compare each argument with what the vector says went in, and give the results that it says came out. The
vectors come as a caller's registers and IPC buffer.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from stele_abi import load, model
from stele_abi.backends import kernel

ROOT = Path(__file__).resolve().parents[2]
REPLACED = ("invocation_reply", "invocation_truncated", "invocation_illegal_operation")

HEAD = """/* Written by tests/host/decoders.py. */
{defines}
#include "decode.c"
#include "framework.h"

static const uint64_t *in, *out;
static seL4_Error answer;
static word_t reply[seL4_MsgMaxLength], reply_count, truncated, illegal;

void invocation_reply(struct invocation *call, const word_t *words, unsigned int count)
{{
    (void)call;
    for (unsigned int i = 0; i < count; i++)
        reply[i] = words[i];
    reply_count = count;
}}

seL4_Error invocation_truncated(struct invocation *call)
{{
    (void)call;
    truncated++;
    return seL4_TruncatedMessage;
}}

seL4_Error invocation_illegal_operation(struct invocation *call)
{{
    (void)call;
    illegal++;
    return seL4_IllegalOperation;
}}

/* A caller whose registers and buffer hold the message. */
static struct invocation message(struct tcb *caller, word_t *buffer, word_t label, const word_t *words, word_t length,
                                 const word_t *caps, word_t cap_count)
{{
    struct invocation call = {{.caller = caller, .label = label, .length = length, .cap_count = cap_count,
                              .buffer = buffer, .wants_reply = true}};

    for (word_t i = 0; i < seL4_MsgMaxLength; i++)
        buffer[i] = i < seL4_FastMessageRegisters ? ~(word_t)0 : i < length ? words[i] : 0;
    for (word_t i = 0; i < seL4_FastMessageRegisters; i++)
        caller->context.registers[syscall_message_registers[i]] = i < length ? words[i] : 0;
    for (word_t i = 0; i < cap_count; i++)
        call.caps[i] = (struct slot *)caps[i];
    reply_count = truncated = illegal = 0;
    return call;
}}
"""


def handler_text(handler: kernel.Handler, abi: model.Abi) -> list[str]:
    """A handler that compares its arguments with `in` and takes its results from `out`."""
    lines = [handler.prototype, "{", "    (void)call;"]
    place = 0
    for param in handler.invocation.inputs:
        count = param.words if param.is_struct else 1
        for index in range(count):
            have = f"args->{param.snake}"
            if param.is_struct:
                have = f"invocation_word(call, args->{param.snake}_word + {index})"
            elif param in handler.invocation.caps:
                have = f"(word_t)args->{param.snake}"
            lines.append(f"    check(in[{place}] == (uint64_t){have});")
            place += 1
    place = 0
    for param in handler.invocation.outputs:
        fields = [f".{f.name}" for f in abi.struct(param.type.name).fields] if param.is_struct else [""]
        for field in fields:
            lines.append(f"    result->{param.snake}{field} = out[{place}];")
            place += 1
    return [*lines, "    return answer;", "}", ""]


def flat(values: dict) -> list[str]:
    """Structs as their words."""
    return [v for value in values.values() for v in (value if isinstance(value, list) else [value])]


def array(kind: str, name: str, values: list[str]) -> str:
    """A constant array, of one element at least."""
    return f"    static const {kind} {name}[] = {{{', '.join(v + 'ull' for v in values) or '0'}}};"


def case_text(case: dict, decoder: str, handler: kernel.Handler) -> list[str]:
    """A call as the vectors have it, accepted whole; refused when a word or a capability is missing."""
    sent, reply = case["message"], case["reply"]
    name = f"{case['function'].removeprefix('seL4_')}_takes_its_vector_{case['case']}"
    made = f"message(&caller, buffer, {sent['label']}, words, {sent['length']}, caps, {sent['extra_caps']})"
    lines = [f"TEST(decoder, {name})", "{"]
    lines += [array("uint64_t", "inputs", flat(case["in"])), array("uint64_t", "outputs", flat(case["out"]))]
    lines += [array("word_t", "words", sent["words"]), array("word_t", "caps", sent["caps"])]
    lines += [array("word_t", "expected", reply["words"]), "    static struct tcb caller;"]
    lines += ["    word_t buffer[seL4_MsgMaxLength];", f"    struct invocation call = {made};", ""]
    lines += ["    in = inputs;", "    out = outputs;", "    answer = seL4_NoError;"]
    lines += [f"    check_equal(decode_{decoder}(&call), seL4_NoError);"]
    lines += [f"    check_equal(reply_count, {reply['length']});"]
    lines += ["    for (word_t i = 0; i < reply_count; i++)", "        check_equal(reply[i], expected[i]);"]
    lines += [f"    call = {made};", "    answer = seL4_RangeError;"]
    lines += [f"    check_equal(decode_{decoder}(&call), seL4_RangeError);", "    check_equal(reply_count, 0);"]
    if handler.invocation.in_length_fixed:
        lines += [f"    call = {made};", f"    call.length = {handler.invocation.in_length_fixed - 1};"]
        lines += [
            f"    check_equal(decode_{decoder}(&call), seL4_TruncatedMessage);",
            "    check_equal(truncated, 1);",
        ]
    if handler.invocation.caps:
        lines += [f"    call = {made};", f"    call.cap_count = {len(handler.invocation.caps) - 1};"]
        lines += [
            f"    check_equal(decode_{decoder}(&call), seL4_TruncatedMessage);",
            "    check_equal(truncated, 1);",
        ]
    lines += [f"    call = {made};", "    call.label = 0xfffff;"]
    lines += [f"    check_equal(decode_{decoder}(&call), seL4_IllegalOperation);", "    check_equal(illegal, 1);"]
    return [*lines, "}", ""]


def text(arch: str) -> str:
    """The C file for an architecture."""
    abi = load.load(ROOT).abis[arch]
    cases = json.loads((ROOT / f"abi/v1/vectors-{arch}.json").read_text(encoding="utf-8"))["invocations"]
    decoders = kernel.decoders(abi)
    handlers = {h.invocation.function: (decoder.name, h) for decoder in decoders for h in decoder.handlers}
    names = [h.name for _, h in handlers.values()] + [f"decode_{decoder.name}" for decoder in decoders]
    names += [f"decode_{name}" for name in kernel.absent(abi)]
    defines = "\n".join(f"#define {name} vector_{name}" for name in (*REPLACED, *names))
    lines = [HEAD.format(defines=defines)]
    for _, handler in handlers.values():
        lines += handler_text(handler, abi)
    for case in cases:
        if case["function"] in handlers:
            lines += case_text(case, *handlers[case["function"]])
    return "\n".join(lines)


if __name__ == "__main__":
    print(text(sys.argv[1]))
