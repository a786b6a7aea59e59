# SPDX-License-Identifier: BSD-2-Clause
"""What the canonical form says about faults and system calls, as test programs in C and Rust.

The C program is for tests/vectors/harness.c in place of the golden vectors; the Rust one is a test of stele-sys. Values
are made up here, one for each place.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import FORM, HASH, SPECIAL, Form, form, recognisers, snake

FIRST = 0x7000_1001  # word i of a message is this and i: more than a narrower type holds
ARGUMENT = 0x7000_0070
ANSWER = 0x6000_0090
LONG_NAME = 1200  # more than fits the message words


# ---- C ----


def c_program(arch: str) -> str:
    """Every fault message taken apart by faults.h, and the answer to a timeout."""
    lines = ['#include "harness.h"', "static seL4_IPCBuffer own_buffer;", ""]
    names = []
    for fault, entry in form(arch)["faults"].items():
        names.append(f"fault_{fault}")
        lines += [f"static void fault_{fault}(void)", "{", *c_fault(arch, fault, entry), "}", ""]
    for name, body in c_calls(arch):
        names.append(name)
        lines += [f"static void {name}(void)", "{", *body, "}", ""]
    for name, body in (("debug_string", c_debug_string()), ("debug_name", c_debug_name())):
        names.append(name)
        lines += [f"static void {name}(void)", "{", *body, "}", ""]
    lines += ["static void words_past_the_length(void)", "{", *c_words(), "}", ""]
    names.append("words_past_the_length")
    lines += ["static void timeout_reply(void)", "{", *c_timeout_reply(arch), "}", ""]
    lines += ["void run_invocations(void)", "{", "    static int has_run;"]
    lines += [
        "    __sel4_ipc_buffer = &own_buffer;",
        "    if (!has_run) { /* the harness calls it once more, to refuse */",
    ]
    lines += ["        has_run = 1;", *(f"        {n}();" for n in [*names, "timeout_reply"])]
    return "\n".join([*lines, "    }", "}", "void run_bitfields(void) {}"]) + "\n"


def c_calls(arch: str) -> Iterator[tuple[str, list[str]]]:
    """Each system call with a message: through the buffer and in words, with every pointer given and with none."""
    for call in form(arch)["syscalls"].values():
        if call["function"] in SPECIAL or not (call["sends_message"] or call["receives_message"]):
            continue
        for is_given in (True, False):
            for suffix in ("", "WithMRs"):
                function = call["function"] + suffix
                name = f"{function}_{'all' if is_given else 'null'}"
                yield name, c_call(call, function, bool(suffix), is_given)


def c_call(call: Form, function: str, in_words: bool, is_given: bool) -> list[str]:
    ins = [p for p in call["params"] if p["direction"] == "in"]
    values = {p["name"]: "0x5a5004" if p["role"] == "info" else str(ARGUMENT + i) for i, p in enumerate(ins)}
    registers = [f"REGISTER_{p['role'].upper()}" for p in ins] + (["REGISTER_MRS"] if call["sends_message"] else [])
    fields = {p["role"]: values[p["name"]] for p in ins}
    sent = [FIRST + i if not in_words or is_given else 0 for i in range(4)]
    lines = [f"    static const seL4_Word words[] = {{{', '.join(map(str, sent))}}};"]
    lines.append("    static const seL4_Word answer[] = {0x31, 0x32, 0x33, 0x34};")
    lines.append(f'    static const struct expectation call = {{.name = "{function}", .number = {call["number"]},')
    lines.append(f"        .registers = (unsigned int)({' | '.join(f'(int){r}' for r in registers)}),")
    lines.append("".join(f"        .{role} = {value}," for role, value in fields.items()))
    if call["sends_message"]:
        lines.append("        .length = 4, .words = words,")
    lines.append(
        "        .answer_badge = 0x6000009a, .answer_info = 0x7004, .answer_length = 4, .answer_words = answer};"
    )
    lines += [f"    seL4_Word mr{i} = {FIRST + i};" for i in range(4)] + ["    seL4_Word sender = 5;"]
    lines += ["    (void)words;", "    expect_call(&call);"]
    lines += [f"    seL4_SetMR({i}, {FIRST + i});" for i in range(4)]
    return [*lines, *c_call_itself(call, function, in_words, is_given, ins, values), "    finish_call();"]


def c_call_itself(
    call: Form, function: str, in_words: bool, is_given: bool, ins: list[Form], values: dict
) -> list[str]:
    outs = {p["name"] for p in call["params"] if p["direction"] == "out"}
    message = f"(seL4_MessageInfo_t){{{{{values.get('info', '0')}}}}}"
    arguments = [message if p["role"] == "info" else values[p["name"]] for p in ins if p["name"] != "reply"]
    has_sender = "badge" in outs and function.removesuffix("WithMRs") != "seL4_Call"
    null = "seL4_Null"
    arguments += [("&sender" if is_given else null)] if has_sender else []
    arguments += [f"&mr{i}" if is_given else null for i in range(4)] if in_words else []
    arguments += [values["reply"]] if "reply" in values else []
    invoked = f"{function}({', '.join(arguments)})"
    lines = [f"    seL4_MessageInfo_t info = {invoked};" if "info" in outs else f"    {invoked};"]
    if "info" in outs:
        lines.append('    expect_value("info", info.words[0], 0x7004);')
    lines.append(f'    expect_value("sender", sender, {"0x6000009a" if has_sender and is_given else 5});')
    for index in range(4):
        is_answered = call["receives_message"] and in_words and is_given
        lines.append(f'    expect_value("word", mr{index}, {0x31 + index if is_answered else FIRST + index});')
        in_buffer = call["receives_message"] and not in_words
        lines.append(
            f'    expect_value("buffer", seL4_GetMR({index}), {0x31 + index if in_buffer else FIRST + index});'
        )
    return lines


def c_debug_string() -> Iterator[str]:
    yield "    static const struct expectation call = {"
    yield '        .name = "DebugPutString", .number = seL4_SysDebugPutChar, .registers = REGISTER_CAP, .cap = 0x41};'
    yield "    expect_call(&call);"
    yield '    seL4_DebugPutString("A");'
    yield '    seL4_DebugPutString("");'
    yield "    finish_call();"


def c_debug_name() -> Iterator[str]:
    """A name is ended by a zero byte, and cut off where the message words end."""
    yield f"    char name[{LONG_NAME}];"
    yield "    const char *buffer;"
    yield "    unsigned long room = seL4_MsgMaxLength * sizeof(seL4_Word);"
    yield "    static const struct expectation call = {"
    yield '        .name = "DebugNameThread", .number = seL4_SysDebugNameThread, .registers = REGISTER_CAP, .cap = 7};'
    yield f"    for (int i = 0; i < {LONG_NAME}; i++) {{ name[i] = 'n'; }}"
    yield f"    name[{LONG_NAME - 1}] = 0;"
    yield "    expect_call(&call);"
    yield '    seL4_DebugNameThread(7, "ab");'
    yield "    buffer = (const char *)seL4_GetIPCBuffer()->msg;"
    yield "    expect_value(\"the end of a short name\", (seL4_Word)(buffer[0] == 'a' && buffer[1] == 'b' && !buffer[2]), 1);"
    yield '    expect_value("what comes after its end", (seL4_Word)buffer[3], 0x5a);'
    yield "    finish_call();"
    yield "    expect_call(&call);"
    yield "    seL4_SetUserData(0x5a5a5a5a);"
    yield "    seL4_DebugNameThread(7, name);"
    yield '    expect_value("its last byte", (seL4_Word)buffer[room - 1], 0);'
    yield "    expect_value(\"its last character\", (seL4_Word)buffer[room - 2], 'n');"
    yield '    expect_value("what comes after it", seL4_GetUserData(), 0x5a5a5a5a);'
    yield "    finish_call();"


def c_words() -> Iterator[str]:
    """Of four words that are given, those go to the kernel that the length covers; the harness wants zeros beyond."""
    given = ", ".join(f"{FIRST + index}" for index in range(4))
    yield f"    static const seL4_Word words[] = {{{given}, 0}};"
    yield "    static struct expectation call = {0};"
    for length in range(5):
        yield f"    seL4_Word given{length}[] = {{{given}}};"
        yield f'    call = (struct expectation){{.name = "words_{length}", .number = seL4_SysCall, .length = {length}}};'
        yield "    call.registers = REGISTER_CAP | REGISTER_INFO | REGISTER_MRS;"
        yield f"    call.cap = 3; call.words = words; call.info = seL4_MessageInfo_new(5, 0, 0, {length}).words[0];"
        yield "    expect_call(&call);"
        pointers = ", ".join(f"&given{length}[{index}]" for index in range(4))
        yield f"    (void)seL4_CallWithMRs(3, seL4_MessageInfo_new(5, 0, 0, {length}), {pointers});"
        yield "    finish_call();"


def c_fault(arch: str, fault: str, entry: Form) -> Iterator[str]:
    yield "    seL4_Fault_t fault;"
    yield f"    seL4_MessageInfo_t tag = seL4_MessageInfo_new({entry['number']}, 0, 0, {entry['length']});"
    yield f'    begin_case("{fault}");'
    yield f"    for (int i = 0; i < {entry['length'] + 1}; i++) {{ seL4_SetMR(i, {FIRST}u + (unsigned int)i); }}"
    for other, function in recognisers(arch):
        yield f'    expect_value("{function}", (seL4_Word){function}(tag), {int(other == fault)});'
    for function in ("seL4_getFault", "seL4_getArchFault"):
        yield f"    fault = {function}(tag);"
        yield f'    expect_value("type", seL4_Fault_get_seL4_FaultType(fault), {entry["number"]});'
        for word in entry["words"]:
            if "field" in word:
                value = f"seL4_Fault_{fault}_get_{word['field']}(fault)"
                yield f'    expect_value("{word["name"]}", {value}, {kept(arch, fault, word)});'
    yield "    finish_case();"


def kept(arch: str, fault: str, word: Form) -> int:
    """What of a word its field has room for."""
    (field,) = (
        f for f in form(arch)["unions"]["seL4_Fault"]["variants"][fault]["fields"] if f["name"] == word["field"]
    )
    return FIRST + word["index"] & (1 << field["width"]) - 1


def c_timeout_reply(arch: str) -> Iterator[str]:
    reply = form(arch)["faults"]["Timeout"]["reply"]
    yield "    seL4_UserContext regs = {0};"
    yield "    seL4_MessageInfo_t tag;"
    yield '    begin_case("TimeoutReply");'
    for word in reply:
        yield f"    regs.{word['register']} = {FIRST + word['index']};"
    for length, sent in ((len(reply), len(reply)), (len(reply) + 1, len(reply)), (1, 1), (0, 0)):
        yield f"    for (int i = 0; i <= {len(reply)}; i++) {{ seL4_SetMR(i, 7); }}"
        yield f"    tag = seL4_TimeoutReply_new({length % 2}, regs, {length});"
        yield f'    expect_value("label", seL4_MessageInfo_get_label(tag), {1 - length % 2});'
        yield f'    expect_value("length", seL4_MessageInfo_get_length(tag), {sent});'
        yield f'    expect_value("capabilities", seL4_MessageInfo_get_extraCaps(tag), 0);'
        yield f'    expect_value("unwrapped", seL4_MessageInfo_get_capsUnwrapped(tag), 0);'
        for index in range(len(reply) + 1):
            yield f'    expect_value("word", seL4_GetMR({index}), {FIRST + index if index < sent else 7});'
    yield "    finish_case();"


# ---- Rust ----

RUST_HEAD = """// SPDX-License-Identifier: BSD-2-Clause
#![allow(non_snake_case, unused)]
use stele_sys::recording::with_kernel;
"""


def rust_program() -> str:
    """Tests named ARCHITECTURE::WHAT for every architecture."""
    lines = [RUST_HEAD]
    for arch in ("aarch64", "aarch32", "x86_64", "riscv64"):
        lines += [f"mod {arch} {{", "use super::with_kernel;", f"use stele_sys::{arch}::*;"]
        lines += [
            *rust_constants(arch),
            *rust_prototypes(arch),
            *rust_identity(arch),
            *rust_faults(arch),
            *rust_calls(arch),
            "}",
        ]
    return "\n".join(lines) + "\n"


def test(name: str, body: list[str]) -> list[str]:
    return ["#[test]", f"fn {name}() {{", *(f"    {line}" for line in body), "}"]


def rust_identity(arch: str) -> list[str]:
    """Version, hash, registers; and what is zeroed is."""
    roles = form(arch)["machine"]["roles"]
    body = [f"assert_eq!(STELE_ABI_HASH[{i}], {byte});" for i, byte in enumerate(bytes.fromhex(HASH))]
    body += ["assert_eq!(STELE_ABI_HASH.len(), 32);", "assert_eq!(MESSAGE_REGISTERS, 4);"]
    body += [f"assert_eq!(STELE_ABI_MAJOR, {FORM['version']['major']});"]
    body += [f"assert_eq!(STELE_ABI_MINOR, {FORM['version']['minor']});"]
    for name in form(arch)["structs"]:
        body.append(f"let zeroed = [{name}::zeroed(), Default::default()];")
        body.append(
            "let bytes = unsafe { core::slice::from_raw_parts(zeroed.as_ptr().cast::<u8>(), size_of_val(&zeroed)) };"
        )
        body.append(f'assert!(bytes.iter().all(|byte| *byte == 0), "{name}");')
    for role in ("number", "cap", "info", "reply", "dest"):
        body.append(f'assert_eq!(registers::{role.upper()}, "{roles[role]}");')
    message = ", ".join(f'"{roles[f"mr{i}"]}"' for i in range(4))
    return test("identity", [*body, f"assert_eq!(registers::MESSAGE, [{message}]);"])


def rust_faults(arch: str) -> list[str]:
    lines = []
    for fault, entry in form(arch)["faults"].items():
        body = [f"let read = faults::Fault::read({entry['number']}, |i| {FIRST} + i as seL4_Word);"]
        body.append(f'assert_eq!(read.unwrap().name(), "{fault}");')
        if entry["words"]:
            body.append(f"assert_eq!(faults::{fault}::LENGTH, {entry['length']});")
            body.append(f"let faults::Fault::{fault}(fault) = read.unwrap() else {{ panic!() }};")
            body += rust_fields(fault, entry)
        lines += test(f"fault_{fault}", body)
    return lines + test("fault_of_no_number", ["assert_eq!(faults::Fault::read(1000, |_| 0), None);"])


def rust_constants(arch: str) -> Iterator[str]:
    """Constants and sizes are words. (Enumerators have types in C, too, with which bindgen compares them.)"""
    own = form(arch)
    names = {name: entry["value"] for name, entry in own["constants"].items()}
    sizes = (e for entry in own["objects"].values() for e in entry.values() if isinstance(e, dict))
    names |= {size["name"]: size["value"] for size in sizes}
    for name, value in names.items():
        kind = "i64" if value < 0 else "seL4_Word"
        yield f"const _: () = {{ let value: {kind} = {name}; assert!(value == {value}) }};"


def rust_prototypes(arch: str) -> Iterator[str]:
    """The type of each stub: structs by reference, outputs in a struct with the error."""
    own = form(arch)
    for interface, entry in own["interfaces"].items():
        for invocation in entry["invocations"].values():
            kinds, has_results = [f"seL4_{interface}"], False
            for param in invocation["params"]:
                if param["type"] in own["structs"]:
                    kinds.append(f"&{'mut ' if param['direction'] == 'out' else ''}{param['type']}")
                elif param["direction"] == "in":
                    kinds.append(param["type"])
                else:
                    has_results = True
            answer = f"{invocation['function']}_t" if has_results else "seL4_Error"
            yield f"const _: unsafe fn({', '.join(kinds)}) -> {answer} = {invocation['function']};"


def rust_field(fault: str, name: str) -> str:
    field = snake(name.removeprefix(f"seL4_{fault}_"))
    return f"r#{field}" if field in ("type",) else field


def rust_fields(fault: str, entry: Form) -> Iterator[str]:
    for word in entry["words"]:
        yield f"assert_eq!(fault.{rust_field(fault, word['name'])}, {FIRST + word['index']});"
    replies = [word for word in entry.get("reply", []) if word["name"].startswith(f"seL4_{fault}_")]
    if replies and len(replies) == len(entry["reply"]):
        yield f"let mut words = [7; {len(replies) + 1}];"
        yield f"assert_eq!(fault.reply(|index, word| words[index] = word), {len(replies)});"
        wanted = [str(FIRST + word["index"]) for word in replies]
        yield f"assert_eq!(words, [{', '.join(wanted)}, 7]);"


def rust_calls(arch: str) -> list[str]:
    """Each system call: with its words in registers, and with its words in the IPC buffer."""
    lines = []
    for call in form(arch)["syscalls"].values():
        if call["sends_message"] or call["receives_message"]:
            lines += test(f"call_{call['function']}WithMRs", rust_call(arch, call, call["function"] + "WithMRs", True))
        lines += test(f"call_{call['function']}", rust_call(arch, call, call["function"], False))
    calls = form(arch)["syscalls"]
    signal = calls["Send"] | {"sends_message": False, "zero": True}
    lines += test("call_seL4_Signal", rust_call(arch, signal, "seL4_Signal", False))
    poll = calls["NBWait"] | {"receives_message": False}
    return lines + test("call_seL4_Poll", rust_call(arch, poll, "seL4_Poll", False))


def mask(arch: str, value: int) -> int:
    return value & (1 << form(arch)["machine"]["word_bits"]) - 1


def rust_call(arch: str, call: Form, function: str, in_registers: bool) -> list[str]:
    roles, ins, arguments = form(arch)["machine"]["roles"], {}, []
    for place, param in enumerate(p for p in call["params"] if p["direction"] == "in"):
        value = ARGUMENT + place
        if param["role"] == "info":
            value = 0 if call.get("zero") else 0x5A5106
            if not call.get("zero"):
                arguments.append(f"seL4_MessageInfo_t {{ words: [{value:#x}] }}")
        else:
            arguments.append(f"{value:#x}")
        ins[param["register"]] = value
    ins[roles["number"]] = mask(arch, call["number"])
    words = [roles[f"mr{i}"] for i in range(4)]
    body, outs = [], [p for p in call["params"] if p["direction"] == "out"]
    if call["sends_message"]:
        ins |= {register: FIRST + i for i, register in enumerate(words)}
    elif call.get("zero"):
        ins |= {register: 0 for register in words}
    if in_registers:
        body.append(f"let mut mr: [seL4_Word; 4] = [{', '.join(str(FIRST + i) for i in range(4))}];")
        arguments.append("&mut mr" if call["receives_message"] else "&mr")
    wanted = ", ".join(f'("{register}", {value:#x}u64)' for register, value in sorted(ins.items()))
    body += ["let mut traps = 0;", "with_kernel(|trap| {", "    traps += 1;"]
    body.append(f'    assert_eq!(trap.instruction, "{form(arch)["machine"]["trap"]}");')
    body.append(f"    assert_eq!(trap.registers().collect::<Vec<_>>(), [{wanted}]);")
    answers = {p["register"]: ANSWER + i for i, p in enumerate(outs)}
    given = dict(answers)
    if call["receives_message"]:
        given |= {register: 0x2000 + i for i, register in enumerate(words)}
    body += [f'    trap.set("{register}", {value:#x});' for register, value in given.items()]
    body += ["}, || unsafe {", f"    for i in 0..4 {{ seL4_SetMR(i, {FIRST} + i as seL4_Word); }}"]
    body.append(f"    let answer = {function}({', '.join(arguments)});")
    body += rust_answer(outs, answers)
    if call["receives_message"]:
        where = "mr[i]" if in_registers else "seL4_GetMR(i)"
        body.append(f"    for i in 0..4 {{ assert_eq!({where}, 0x2000 + i as seL4_Word); }}")
    return [*body, "});", "assert_eq!(traps, 1);"]


def rust_answer(outs: list[Form], answers: dict[str, int]) -> Iterator[str]:
    for place, param in enumerate(outs):
        value = "answer" if len(outs) == 1 else f"answer.{place}"
        value += ".words[0]" if param["role"] == "info" else ""
        yield f"    assert_eq!({value} as u64, {answers[param['register']]:#x});"
    if not outs:
        yield "    let _: () = answer;"
