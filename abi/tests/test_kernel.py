# SPDX-License-Identifier: BSD-2-Clause
"""The kernel's generated C, compiled for this machine: every accessor with patterns, every decoder with the vectors.

A 64-bit host has the same words as aarch64, and its 32-bit mode those of aarch32, so the code that ships is the code
that runs here. That accessors are right for all values is proved in tests/proof.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from stele_abi import load, model
from stele_abi.backends import kernel

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "kernel" / "generated"
COMPILERS = [c for c in ("gcc", "clang") if shutil.which(c)]
WORD_FLAGS = {"aarch64": [], "aarch32": ["-m32"]}
FLAGS = ["-std=c17", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined"]
# Debian's clang comes without the sanitizer's library; a trap needs none.
ON_MISTAKE = {"gcc": "-fsanitize-undefined-trap-on-error", "clang": "-fsanitize-trap=all"}


def can_build(compiler, arch):
    """Whether the compiler makes programs with this architecture's words: 32-bit mode is an extra that few install."""
    command = [compiler, *WORD_FLAGS[arch], "-xc", "-", "-o", "/dev/null"]
    program = '#include <stdio.h>\nint main(void) { return puts("") < 0; }'
    return not subprocess.run(command, input=program, capture_output=True, text=True).returncode


BUILDS = [(c, arch) for c in COMPILERS for arch in WORD_FLAGS if can_build(c, arch)]

INVOCATION = """
#pragma once
#include "abi.h"
struct slot;
struct invocation {
    seL4_Word label, length, cap_count;
    struct slot *caps[seL4_MsgMaxExtraCaps];
    seL4_Word words[seL4_MsgMaxLength];
    seL4_Word reply[seL4_MsgMaxLength];
    unsigned int reply_count, truncated, illegal;
};
static inline seL4_Word invocation_word(const struct invocation *call, unsigned int index)
{
    return call->words[index];
}
static inline seL4_Error invocation_illegal_operation(struct invocation *call)
{
    call->illegal++;
    return seL4_IllegalOperation;
}
static inline seL4_Error invocation_truncated(struct invocation *call)
{
    call->truncated++;
    return seL4_TruncatedMessage;
}
static inline void invocation_reply(struct invocation *call, const seL4_Word *words, unsigned int count)
{
    for (unsigned int i = 0; i < count; i++) {
        call->reply[i] = words[i];
    }
    call->reply_count = count;
}
"""

HEAD = """
#include <stdio.h>
#include <stdlib.h>
static const char *what;
static void expect(unsigned long long have, unsigned long long want, const char *item)
{
    if (have != want) {
        printf("%s: %s is %#llx, not %#llx\\n", what, item, have, want);
        exit(1);
    }
}
"""


def run(tmp_path, build, name, text, *sources):
    """Compiles and runs a program; returns its output, fails with it if the status is not 0."""
    (tmp_path / "api").mkdir(exist_ok=True)
    (tmp_path / "api" / "invocation.h").write_text(INVOCATION)
    source = tmp_path / f"{name}.c"
    source.write_text(text)
    program = tmp_path / name
    compiler, arch = build
    command = [
        compiler,
        *FLAGS,
        *WORD_FLAGS[arch],
        ON_MISTAKE[compiler],
        f"-I{GENERATED / arch}",
        f"-I{tmp_path}",
        str(source),
        *(str(GENERATED / arch / source) for source in sources),
        "-o",
        str(program),
    ]
    built = subprocess.run(command, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    done = subprocess.run([str(program)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def extended(field, value):
    """What a getter returns for a stored value."""
    stored = value >> field.align & field.mask
    if field.signed and stored >> (field.width - 1):
        stored |= model.low_mask(64) & ~field.mask
    return (stored << field.align) & model.low_mask(64)


def block_checks(type_name, prefix, fields, tag=None, tag_value=0):
    """C statements: every field of a block, written alone and by the constructor, disturbs nothing else."""
    lines = []
    zeros = ", ".join("0" for _ in fields) or ""
    for field in fields:
        name = field.name
        for value in (0, 1, field.mask << field.align, 0xA5A5_A5A5_A5A5_A5A5 & ~model.low_mask(field.align)):
            want = extended(field, value)
            lines.append("{")
            lines.append(f'what = "{prefix}.{name}";')
            given = ", ".join(f"{value:#x}ul" if f is field else "0" for f in fields)
            lines.append(f"struct {type_name} made = {prefix}_new({given});")
            lines.append(f'expect({prefix}_get_{name}(made), {want:#x}ul, "made");')
            lines.append(f"struct {type_name} blank = {prefix}_new({zeros});")
            lines.append(f"{prefix}_set_{name}(&blank, {value:#x}ul);")
            lines.append(f'expect({prefix}_get_{name}(blank), {want:#x}ul, "set");')
            for index in range(2):
                expected = (value >> field.align & field.mask) << field.lsb if index == field.word else 0
                if tag is not None and tag.word == index:
                    expected |= tag_value << tag.lsb
                lines.append(f'expect(made.words[{index}], {expected:#x}ul, "word {index}");')
                full = model.low_mask(64) if index != field.word else model.low_mask(64) & ~field.mask_in_place
                kept = full | (expected & field.mask_in_place if index == field.word else 0)
                lines.append(f"if ({index} == 0) for (int i = 0; i < 2; i++) blank.words[i] = ~0ul;")
                lines.append(f"if ({index} == 0) {prefix}_set_{name}(&blank, {value:#x}ul);")
                lines.append(f'expect(blank.words[{index}], {kept:#x}ul, "kept word {index}");')
            lines.append("}")
    return lines


@pytest.mark.parametrize("compiler", COMPILERS)
def test_capability_accessors_read_what_was_written_and_disturb_nothing_else(contract, tmp_path, compiler):
    layout = contract.layouts[64]
    lines = []
    for union in layout.unions:
        for variant in union.variants:
            prefix = f"{union.name}_{variant.name}"
            lines += block_checks(union.name, prefix, variant.fields, union.tag, variant.tag)
            lines.append(f'what = "{prefix}";')
            zeros = ", ".join("0" for _ in variant.fields)
            lines.append(f'expect({union.name}_{union.tag.name}({prefix}_new({zeros})), {variant.tag}, "type");')
    for block in layout.bitfields:
        lines += block_checks(block.name, block.name, block.fields)
    text = '#include "cap_layout.h"\n' + HEAD + "int main(void)\n{\n" + "\n".join(lines) + "\nreturn 0;\n}\n"
    run(tmp_path, (compiler, "aarch64"), "layout", text)


@pytest.mark.parametrize(("compiler", "arch"), BUILDS)
def test_bitfields_of_the_contract_agree_with_the_vectors(contract, tmp_path, compiler, arch):
    vectors = json.loads((ROOT / f"abi/v1/vectors-{arch}.json").read_text())
    blocks = {b.name: b for b in contract.abis[arch].bitfields}
    lines = []
    for case in vectors["bitfields"]:
        name, fields = case["bitfield"], blocks[case["bitfield"]].fields
        arguments = ", ".join(case["fields"][f.name] + "ul" for f in fields)
        lines += ["{", f'what = "{name} {case["case"]}";', f"{name}_t made = {name}_new({arguments});"]
        lines.append(f'expect(made.words[0], {case["words"][0]}ul, "word");')
        lines.append(f"{name}_t other = {{ {{ ~0ul }} }};")
        for field in fields:
            value = case["fields"][field.name]
            lines.append(f'expect({name}_get_{field.name}(made), {value}ul, "{field.name}");')
            lines.append(f"other = {name}_set_{field.name}(other, {value}ul);")
            lines.append(f'expect({name}_ptr_get_{field.name}(&other), {value}ul, "set {field.name}");')
        lines.append("}")
    text = '#include "abi.h"\n' + HEAD + "int main(void)\n{\n" + "\n".join(lines) + "\nreturn 0;\n}\n"
    run(tmp_path, (compiler, arch), "bitfields", text)


def handler_text(handler, abi):
    """A handler that compares its arguments with `in` and takes its results from `out`."""
    lines = [f"{handler.prototype}", "{", "    (void)call;"]
    position = 0
    for param in handler.invocation.inputs:
        if param.is_struct:
            for index in range(param.words):
                have = f"invocation_word(call, args->{param.snake}_word + {index})"
                lines.append(f'    expect({have}, in[{position}], "{param.name}");')
                position += 1
            continue
        have = f"{'(unsigned long)' if param.is_cap else ''}args->{param.snake}"
        lines.append(f'    expect({have}, in[{position}], "{param.name}");')
        position += 1
    position = 0
    for param in handler.invocation.outputs:
        if param.is_struct:
            for field in abi.struct(param.type.name).fields:
                lines.append(f"    if (!is_silent) result->{param.snake}.{field.name} = out[{position}];")
                position += 1
            continue
        lines.append(f"    if (!is_silent) result->{param.snake} = out[{position}];")
        position += 1
    return lines + ["    return answer;", "}"]


def flat(values):
    return [v for value in values.values() for v in (value if isinstance(value, list) else [value])]


def array(values):
    return "{ " + (", ".join(v + "ull" for v in values) or "0") + " }"


def case_text(case, decoder):
    """A call as the vectors have it: accepted whole; refused when a word or capability is missing."""
    message = case["message"]
    fixed = f"(struct slot *){{0}}"
    caps = ", ".join(fixed.format(c + "ul") for c in message["caps"]) or "0"
    lines = ["{", f'what = "{case["function"]} {case["case"]}";']
    lines.append(f"static const unsigned long long inputs[] = {array(flat(case['in']))};")
    lines.append(f"static const unsigned long long outputs[] = {array(flat(case['out']))};")
    lines.append(f"static const unsigned long long reply[] = {array(case['reply']['words'])};")
    lines.append("in = inputs; out = outputs; (void)reply; answer = seL4_NoError;")
    lines.append(f"struct invocation call = {{ .label = {message['label']}, .length = {message['length']},")
    lines.append(
        f"    .cap_count = {message['extra_caps']}, .caps = {{ {caps} }}, .words = {array(message['words'])} }};"
    )
    lines.append("struct invocation start = call;")
    lines.append(f'expect(decode_{decoder}(&call), seL4_NoError, "answer");')
    lines.append(f'expect(call.reply_count, {case["reply"]["length"]}, "length of the reply");')
    for index in range(case["reply"]["length"]):
        lines.append(f'expect(call.reply[{index}], reply[{index}], "reply {index}");')
    lines.append("answer = seL4_RangeError; call = start;")
    lines.append(f'expect(decode_{decoder}(&call), seL4_RangeError, "error of the handler");')
    lines.append('expect(call.reply_count, 0, "reply after an error");')
    if case["reply"]["length"]:  # what a handler leaves out is zero, and not what lay on the stack
        lines.append(f"answer = seL4_NoError; is_silent = 1; call = start; (void)decode_{decoder}(&call);")
        lines.append(f"for (int i = 0; i < {case['reply']['length']}; i++) expect(call.reply[i], 0, \"left out\");")
        lines.append("answer = seL4_RangeError; is_silent = 0;")
    return lines


def decoder_text(abi):
    """Handlers that compare, and a main function that sends every vector through the decoders."""
    vectors = json.loads((ROOT / f"abi/v1/vectors-{abi.arch.name}.json").read_text())
    decoders = kernel.decoders(abi)
    by_function = {h.invocation.function: (d.name, h) for d in decoders for h in d.handlers}
    text = ["static const unsigned long long *in, *out;", "static seL4_Error answer;", "static int is_silent;"]
    for _, handler in by_function.values():
        text += handler_text(handler, abi)
    text += ["int main(void)", "{"]
    names = {d.interface.name: d.name for d in decoders}
    for case in vectors["invocations"]:
        if case["function"] not in by_function:  # no kernel offers it yet
            if case["interface"] in names:
                text.append(f"{{ struct invocation call = {{0}}; call.label = {case['message']['label']};")
                text.append(f'what = "{case["function"]} {case["case"]}";')
                text.append(f'expect(decode_{names[case["interface"]]}(&call), seL4_IllegalOperation, "later"); }}')
            continue
        decoder, handler = by_function[case["function"]]
        text += case_text(case, decoder)
        if handler.invocation.in_length_fixed:
            text.append(f"call = start; call.length = {handler.invocation.in_length_fixed - 1};")
            text.append(f'expect(decode_{decoder}(&call), seL4_TruncatedMessage, "answer to a short message");')
            text.append('expect(call.truncated, 1, "truncated");')
        if handler.invocation.in_struct:  # how much of it is there is for the handler to judge
            text.append(f"call = start; call.length = {handler.invocation.in_length_fixed};")
            text.append(f'expect(decode_{decoder}(&call), seL4_RangeError, "answer without the struct");')
        if handler.invocation.caps:
            text.append(f"call = start; call.cap_count = {len(handler.invocation.caps) - 1};")
            text.append(f'expect(decode_{decoder}(&call), seL4_TruncatedMessage, "answer without a capability");')
        text.append("call = start; call.label = 0xfffff;")
        text.append(f'expect(decode_{decoder}(&call), seL4_IllegalOperation, "answer to an unknown label");')
        text.append('expect(call.illegal, 1, "illegal"); }')
    assert len(vectors["invocations"]) >= 2 * len(abi.invocations)
    return [*text, "return 0;", "}"]


INCLUDES = ['#include "decode.h"', '#include "api/invocation.h"']


@pytest.mark.parametrize(("compiler", "arch"), BUILDS)
def test_decoders_unpack_exactly_what_the_vectors_pack(contract, tmp_path, compiler, arch):
    text = [*INCLUDES, HEAD, *decoder_text(contract.abis[arch])]
    run(tmp_path, (compiler, arch), "decode", "\n".join(text), "decode.c")


REPORTING_HEAD = """
void output_text(const char *text);
int run_all(void);
static const char *what;
static int failures;
static void expect(unsigned long long have, unsigned long long want, const char *item)
{
    if (have != want) {
        output_text("not ok 1 "); output_text(what); output_text(" # "); output_text(item); output_text("\\n");
        failures++;
    }
}
"""


def decoder_program(arch):
    """The same for tests/mutation: without libc, and it goes on after a mistake."""
    body = decoder_text(load.load(ROOT).abis[arch])
    body[body.index("int main(void)")] = "int run_all(void)"
    return "\n".join([*INCLUDES, REPORTING_HEAD, *body[:-2], "return failures;", "}"]) + "\n"


@pytest.mark.parametrize("compiler", COMPILERS)
def test_names_are_readable(contract, tmp_path, compiler):
    text = """
#include <string.h>
#include "names.h"
#include "cap_layout.h"
#include "registers.h"
int main(void)
{
    return strcmp(abi_label_name(5), "TCB.Configure") || strcmp(abi_label_name(0), "?")
        || strcmp(abi_label_name(46), "Page.Map") || strcmp(abi_error_name(4), "RangeError")
        || strcmp(abi_syscall_name(-1), "Call") || strcmp(abi_syscall_name(-128), "SteleExit")
        || strcmp(abi_fault_name(6), "VMFault") || strcmp(abi_object_name(1), "TCB")
        || strcmp(abi_cap_name(CAP_ENDPOINT), "endpoint") || strcmp(abi_cap_name(31), "?")
        || strcmp(abi_cap_spoken(CAP_ASID_POOL), "an ASID pool") || strcmp(abi_cap_spoken(CAP_TCB), "a TCB")
        || syscall_message_registers[3] != REGISTER_X5 || user_context_registers[0] != REGISTER_PC
        || SYSCALL_REGISTER_NUMBER != 7 || timeout_reply_registers[33] != REGISTER_X28;
}
"""
    run(tmp_path, (compiler, "aarch64"), "names", text, "names.c")


TARGETS = {
    "aarch64": ["--target=aarch64-none-elf"],
    "aarch32": ["--target=armv7a-none-eabi", "-fno-short-enums"],
}


@pytest.mark.parametrize("arch", TARGETS)
@pytest.mark.skipif(not shutil.which("clang"), reason="needs clang")
@pytest.mark.parametrize("source", ["decode.c", "names.c", "note.S"])
def test_kernel_files_compile_freestanding_without_a_warning(tmp_path, arch, source):
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "invocation.h").write_text(INVOCATION)
    generated = GENERATED / arch
    command = ["clang", *TARGETS[arch], "-ffreestanding", "-std=c17", "-Wall", "-Wextra", "-Werror", f"-I{generated}"]
    command += [f"-I{tmp_path}"] + (["-include", "registers.h"] if source.endswith(".c") else [])
    command += ["-c", str(generated / source), "-o", str(tmp_path / "out.o")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("arch", TARGETS)
@pytest.mark.skipif(not shutil.which("clang"), reason="needs clang")
def test_numbers_can_be_used_by_the_assembler(tmp_path, arch):
    source = tmp_path / "numbers.S"
    source.write_text(
        '#include "abi.h"\n#include "registers.h"\n'
        ".quad seL4_UserVSpaceTop, seL4_TCBBits, seL4_SysCall, REGISTER_SP, SYSCALL_REGISTER_MR3\n"
    )
    command = ["clang", *TARGETS[arch], f"-I{GENERATED / arch}", "-c", str(source), "-o", str(tmp_path / "n.o")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_values_of_64_bits_are_joined_from_two_words():
    decode = (GENERATED / "aarch32" / "decode.c").read_text()
    assert ".budget = (uint64_t)invocation_word(call, 1) << 32 | invocation_word(call, 0)," in decode
    assert ".extra_refills = invocation_word(call, 4)," in decode


def test_every_architecture_has_the_same_decoders(contract):
    """The kernel's common part calls them by name; one for capabilities that do not exist refuses everything."""
    names = {
        arch: set(re.findall(r"seL4_Error decode_\w+", (GENERATED / arch / "decode.h").read_text())) for arch in TARGETS
    }
    assert names["aarch64"] == names["aarch32"]
    assert "seL4_Error decode_smc" in names["aarch32"]


def test_every_word_size_has_the_same_fields_in_the_same_order(contract):
    """So that the rest of the kernel need not know the word size."""

    def shape(layout):
        blocks = [v for union in layout.unions for v in union.variants] + layout.bitfields
        return [(block.name, block.tag, [field.name for field in block.fields]) for block in blocks]

    assert shape(contract.layouts[32]) == shape(contract.layouts[64])


@pytest.mark.parametrize("arch", WORD_FLAGS)
def test_the_fuzzers_table_has_an_object_for_each_operation_that_the_kernel_decodes(contract, arch):
    table = (ROOT / "tests/fuzz/generated" / arch / "operations.h").read_text()
    objects = dict(re.findall(r'\.name = "(.+?)",\s+\.object = (\w+)', table))
    decoded = [
        f"{decoder.interface.name}.{handler.invocation.name}"
        for decoder in kernel.decoders(contract.abis[arch])
        for handler in decoder.handlers
    ]
    assert len(decoded) > 50
    assert [name for name in decoded if objects[name] == "CAP_NULL"] == []
