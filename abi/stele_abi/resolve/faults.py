# SPDX-License-Identifier: BSD-2-Clause
"""Faults: their messages and the replies to them."""

from __future__ import annotations

from stele_abi import model, syntax
from stele_abi.resolve.messages import MAX_LENGTH
from stele_abi.resolve.scope import Scope


class FaultResolver:
    """Builds the faults of one architecture; each message makes an enumeration of its words."""

    def __init__(self, scope: Scope, arch: model.Architecture, unions: list[model.Union]):
        self.scope = scope
        self.arch = arch
        self.unions = {union.name: union for union in unions}

    def faults(self, items: list[syntax.Fault], enum: str) -> list[model.Fault]:
        made = [self.fault(item, enum) for item in items]
        seen: dict[int, str] = {}
        for item in items:
            self.scope.number_once(seen, item.number, item.name.text, "fault ")
        return sorted(made, key=lambda fault: fault.number)

    def fault(self, item: syntax.Fault, enum: str) -> model.Fault:
        name = item.name.text
        enumerator = f"seL4_Fault_{name}"
        self.scope.join(syntax.Name(enum, item.name.at), syntax.Name(enumerator, item.name.at), item.number.value, item)
        words = [self.fault_word(word, item, f"seL4_{name}_") for word in item.words]
        message = f"seL4_{name}_Msg" if words else ""
        length = item.length.value if item.length else max((w.index for w in words), default=-1) + 1
        if words:
            self.check_fault_words(item, item.words, length)
            self.message_enum(message, f"seL4_{name}_Length" if item.length else "", words, item.words, length, item)
        reply_words = [w for w in words if w.register] if item.reply_registers else []
        reply_enum = ""
        if item.reply_name is not None:
            reply_enum = item.reply_name.text
            prefix = reply_enum.removesuffix("Msg")
            reply_words = [self.fault_word(word, item, prefix) for word in item.reply_words]
            length_of_reply = item.reply_length.value if item.reply_length else len(reply_words)
            self.check_fault_words(item, item.reply_words, length_of_reply)
            self.message_enum(reply_enum, prefix + "Length", reply_words, item.reply_words, length_of_reply, item)
        return model.Fault(
            **self.scope.common(item),
            number=item.number.value,
            enumerator=enumerator,
            enum=message,
            words=words,
            length=length,
            reply_enum=reply_enum,
            reply_words=reply_words,
        )

    def fault_word(self, item: syntax.FaultWord, fault: syntax.Fault, prefix: str) -> model.FaultWord:
        chosen = item.register.pick(self.scope.belongs) if item.register else None
        register = chosen.text if chosen else ""
        if item.register and register not in self.arch.registers:
            near = ", ".join(self.arch.registers)
            at = chosen.at if chosen else item.register.at
            self.scope.mistake(at, f"'{register}' is no register of {self.scope.label}", near)
        if item.union_field:
            self.check_union_field(item.union_field, fault.name.text)
        return model.FaultWord(
            **self.scope.common(item, fault),
            enumerator=prefix + item.name.text,
            index=item.index.value,
            register=register,
            union_field=item.union_field.text if item.union_field else "",
        )

    def check_union_field(self, name: syntax.Name, fault: str) -> None:
        union = self.unions.get("seL4_Fault")
        variant = next((v for v in union.variants if v.name == fault), None) if union else None
        fields = [f.name for f in variant.fields] if variant else []
        if name.text not in fields:
            self.scope.mistake(name.at, f"seL4_Fault has no field '{name.text}' for {fault}", ", ".join(fields))

    def check_fault_words(self, fault: syntax.Fault, words: list[syntax.FaultWord], length: int) -> None:
        if length > MAX_LENGTH:
            self.scope.mistake(fault.name.at, f"fault {fault.name.text} has {length} words", f"at most {MAX_LENGTH}")
            return
        indexes = {word.index.value for word in words}
        for index in range(length):
            if index not in indexes:
                what = f"fault {fault.name.text} leaves word {index} of {length} without a meaning"
                self.scope.mistake(fault.name.at, what, f"word {index} NAME")
        for word in words:
            if not 0 <= word.index.value < length:
                what = f"'{word.name.text}' is word {word.index.value} of a message of {length}"
                self.scope.mistake(word.index.at, what, f"0 to {length - 1}")
        self.scope.unique([word.name for word in words], "word")

    def message_enum(
        self,
        name: str,
        length_name: str,
        words: list[model.FaultWord],
        items: list[syntax.FaultWord],
        length: int,
        fault: syntax.Fault,
    ) -> None:
        """The enumeration of a fault message's words."""
        common = {"since": fault.since, "source": fault.source}
        members = []
        for word, item in zip(words, items):
            self.scope.announce(word.enumerator, item.name.at)
            members.append(model.Member(word.enumerator, word.doc, value=word.index, **common))
        if length_name:
            self.scope.announce(length_name, fault.length.at if fault.length else fault.name.at)
            members.append(model.Member(length_name, "Number of words.", value=length, **common))
        if fault.width not in ("4", "word"):
            self.scope.mistake(
                fault.width_at or fault.name.at, f"an enumeration cannot have width {fault.width}", "4 or word"
            )
        size = self.scope.word_bits // 8 if fault.width == "word" else 4
        doc = f"Words of the message of {fault.name.text}."
        self.scope.enums[name] = model.Enum(
            name, doc, kind="words", width=fault.width, bytes=size, members=members, **common
        )
