# SPDX-License-Identifier: BSD-2-Clause
"""The stubs of invocations: their heads, what goes into the message, what comes out of the answer."""

from __future__ import annotations

from stele_abi import explain, model
from stele_abi.backends.c.text import declare, described, folded, wrap_call
from stele_abi.pages import page_of


def c_type(param: model.Param) -> str:
    """The type of a parameter in the C stub."""
    if not param.is_struct:
        return param.type.name
    return f"const {param.type.name} *" if param.direction == "in" else f"{param.type.name} *"


def arguments(invocation: model.Invocation, service: str) -> str:
    """The argument list of a stub: the capability that is invoked, the inputs, and pointers for structs."""
    return ", ".join([f"{service} _service"] + [declare(c_type(p), p.name) for p in invocation.arguments])


def prototype(invocation: model.Invocation, service: str) -> str:
    """The head of a stub, broken after the last column."""
    return wrap_call(f"LIBSEL4_INLINE {invocation.result_type} {invocation.function}(", arguments(invocation, service))


def value(param: model.Param) -> str:
    """The bits of an input as an integer expression."""
    return f"{param.name}.words[0]" if param.type.is_bitfield else param.name


def word_in(word: model.MessageWord) -> str:
    """A message word, made of the inputs that share it."""
    return " | ".join(part_in(part) for part in word.parts) or "0"


def part_in(part: model.Part) -> str:
    text = value(part.param)
    if part.whole and not part.source_shift:
        return text if part.param.type.name == model.WORD_TYPE else f"(seL4_Word){text}"
    if part.source_shift:
        text = f"({text} >> {part.source_shift})"
    text = f"(seL4_Word){text}"
    if not part.whole:
        text = f"({text} & {part.mask:#x}ul)"
    return f"({text} << {part.shift})" if part.shift else text


def inputs(abi: model.Abi, invocation: model.Invocation) -> list[str]:
    """All message words of a call, in order, as C expressions."""
    words = [word_in(word) for word in invocation.in_words]
    given = invocation.in_struct
    if given is not None:
        words = (words + ["0"] * given.word)[: given.word]
        words += [f"{given.name}->{f.name}" for f in abi.struct(given.type.name).fields]
    return words


def message_word(abi: model.Abi, index: int) -> str:
    """A word of the answer: of a register's variable or of the IPC buffer."""
    return f"mr{index}" if index < len(abi.arch.message_registers) else f"seL4_GetMR({index})"


def output(abi: model.Abi, invocation: model.Invocation, param: model.Param) -> str:
    """The value of an output, put together from the answer's words."""
    terms = []
    for word in invocation.out_words:
        for part in word.parts:
            if part.param is param or part.param == param:
                terms.append(part_out(message_word(abi, word.index), part))
    return f"({param.type.name})({' | '.join(terms)})" if len(terms) > 1 else f"({param.type.name}){terms[0]}"


def part_out(word: str, part: model.Part) -> str:
    text = word
    if part.shift:
        text = f"({text} >> {part.shift})"
    if not part.whole:
        text = f"({text} & {part.mask:#x}ul)"
    return f"((seL4_Uint64){text} << {part.source_shift})" if part.source_shift else text


def struct_output(abi: model.Abi, param: model.Param) -> list[tuple[str, str]]:
    """A struct of the answer: each field and the word that it comes from."""
    fields = abi.struct(param.type.name).fields
    return [(f.name, message_word(abi, (param.word or 0) + i)) for i, f in enumerate(fields)]


def stub_comment(abi: model.Abi, invocation: model.Invocation, service: str) -> str:
    """Purpose, each parameter with its place, errors."""
    lines = list(invocation.doc_lines) or [f"{invocation.qualified}."]
    if invocation.later:
        lines += ["", "No kernel offers this yet: the answer is seL4_IllegalOperation."]
    lines += ["", f"@param _service capability to invoke: {service}"]
    for p in invocation.arguments:
        out = "[out]" if p.direction == "out" else ""
        lines.append(described(f"@param{out} {p.name}", p.doc, bits_text(p)))
    if invocation.out_scalars:
        lines.append("@return `error`, as below, and on success:")
        lines += [described(f"`{p.name}`:", p.doc, bits_text(p)) for p in invocation.out_scalars]
    else:
        lines.append("@return `seL4_NoError`, or one of the errors below")
    if invocation.errors:
        lines += ["", "Errors, with what the first words of the answer (seL4_GetMR) say then:"]
        lines += [f"- {error.line}" for error in explain.errors(abi, invocation)]
    lines += ["", f"Register by register: {page_of(invocation)}."]
    return folded(lines)


def bits_text(param: model.Param) -> str:
    """Where a parameter travels, for its documentation."""
    if param.is_cap:
        return f"extra capability {param.cap}"
    if param.is_struct:
        return f"message words from {param.word}"
    if param.is_wide:
        return f"message words {param.word} and {(param.word or 0) + 1}"
    if param.is_whole_word:
        return f"message word {param.word}"
    bits = f"bit {param.lsb}" if param.width == 1 else f"bits {param.lsb} to {param.lsb + param.width - 1}"
    return f"message word {param.word}, {bits}"
