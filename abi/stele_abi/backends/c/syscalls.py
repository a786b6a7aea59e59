# SPDX-License-Identifier: BSD-2-Clause
"""The functions of system calls that carry a message."""

from __future__ import annotations

from dataclasses import dataclass

from stele_abi import explain, model
from stele_abi.backends.c.text import declare, folded, wrap_call

MESSAGE_REGISTERS = "seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3"

USUAL = {  # what parameters of system calls mean where the contract says nothing more
    ("in", "dest"): "Where to send.",
    ("in", "src"): "Endpoint or notification to wait on.",
    ("in", "info"): "Header of the message.",
    ("in", "reply"): "Reply object: takes the way back to a caller.",
    ("out", "badge"): "Badge of the sender's capability, or the notification's word.",
    ("out", "info"): "Header of the message received.",
}

NOUNS = {"info": "Header", "badge": "Badge"}


@dataclass(frozen=True)
class CallForm:
    """The C forms of a system call that carries a message."""

    call: model.Syscall

    @property
    def given(self) -> list[model.SyscallParam]:
        """Inputs in the order of the arguments; the reply object goes last of all."""
        return [p for p in self.call.inputs if p.name != "reply"]

    @property
    def reply(self) -> model.SyscallParam | None:
        return next((p for p in self.call.inputs if p.name == "reply"), None)

    @property
    def sender(self) -> model.SyscallParam | None:
        """The output that is a pointer argument: the badge."""
        return next((p for p in self.call.outputs if not p.type.is_bitfield and self.call.receives_message), None)

    @property
    def info(self) -> model.SyscallParam | None:
        """The output that is the result."""
        return next((p for p in self.call.outputs if p.type.is_bitfield), None)

    @property
    def given_info(self) -> model.SyscallParam | None:
        return next((p for p in self.call.inputs if p.type.is_bitfield), None)

    @property
    def has_sender(self) -> bool:
        """A Call's answer comes through no capability: nobody asks for its badge."""
        return self.sender is not None and self.call.name != "Call"

    @property
    def result(self) -> str:
        return self.info.type.name if self.info else "void"

    @property
    def assignments(self) -> list[str]:
        return [f"r.{p.role} = {p.name}{'.words[0]' if p.type.is_bitfield else ''};" for p in self.call.inputs]

    def head(self, words: bool) -> str:
        parts = [declare(p.type.name, p.name) for p in self.given]
        if self.has_sender:
            parts.append("seL4_Word *sender")
        if words:
            parts.append(MESSAGE_REGISTERS)
        if self.reply:
            parts.append(declare(self.reply.type.name, self.reply.name))
        name = self.call.function + ("WithMRs" if words else "")
        return wrap_call(f"LIBSEL4_INLINE_FUNC {self.result} {name}(", ", ".join(parts))

    def comment(self, words: bool) -> str:
        form = f"{self.call.function}() with the first words in registers."
        lines = [form] if words else list(self.call.doc_lines)
        lines += [""] + [f"@param {p.name} {told(p)}" for p in self.given]
        if self.has_sender and self.sender:
            lines.append(f"@param[out] sender {told(self.sender)}; may be a null pointer")
        if words:
            lines.append("@param mr0 First word of the message; a null pointer where it does not matter")
            lines += [f"@param mr{n} {nth} word, likewise" for n, nth in ((1, "Second"), (2, "Third"), (3, "Fourth"))]
        if self.reply:
            lines.append(f"@param {self.reply.name} {told(self.reply)}")
        if self.info:
            lines.append(f"@return {told(self.info)}")
        return folded(lines)


def told(param: model.SyscallParam) -> str:
    """A parameter's documentation, as the end of a sentence: `Of the answer.` is the header of the answer."""
    text = explain.joined(param.doc or USUAL.get((param.direction, param.name), "")).rstrip(".")
    return f"{NOUNS[param.name]} o{text[1:]}" if text.startswith("Of ") and param.name in NOUNS else text


def call_forms(abi: model.Abi) -> list[CallForm]:
    return [CallForm(call) for call in abi.syscalls if call.sends_message or call.receives_message]
