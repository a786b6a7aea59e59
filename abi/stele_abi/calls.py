# SPDX-License-Identifier: BSD-2-Clause
"""Resolves what crosses the system-call boundary: invocations, system calls and fault messages."""

from __future__ import annotations

import difflib

from stele_abi import model, syntax
from stele_abi.scope import Scope

MAX_LENGTH = 120  # message words
MAX_CAPS = 3  # extra capabilities
LABEL_BITS = 20  # of MessageInfo with 32-bit words
SERVICE = "service"  # the invoked capability, in examples
ARCHITECTURE_END = 128  # numbers of one architecture's invocations stay below, later generic ones start here


class CallResolver:
    """Builds interfaces, system calls and faults of one architecture; joins their numbers into the enumerations."""

    def __init__(
        self,
        scope: Scope,
        arch: model.Architecture,
        enums: dict[str, model.Enum],
        unions: dict[str, model.Union],
    ):
        self.scope = scope
        self.arch = arch
        self.enums = enums
        self.unions = unions
        self.errors = {m.name for e in enums.values() if e.kind == "errors" for m in e.members}

    # -- interfaces --
    def interfaces(self, items: list[syntax.Interface]) -> list[model.Interface]:
        """All interfaces, with what `extend interface` adds to them."""
        bases = [item for item in items if not item.extends]
        names = {item.name.text for item in bases}
        extra: dict[str, list[syntax.Interface]] = {name: [] for name in names}
        for item in items:
            if item.extends and item.name.text in names:
                extra[item.name.text].append(item)
            elif item.extends:
                self.scope.mistake(item.name.at, f"there is no interface '{item.name.text}' to extend")
        self.scope.unique([item.name for item in bases], "interface")
        made = [self.interface(item, extra[item.name.text]) for item in bases]
        self.check_numbers([*items])
        return made

    def interface(self, item: syntax.Interface, extra: list[syntax.Interface]) -> model.Interface:
        c_type = f"seL4_{item.name.text}"
        if c_type not in self.scope.types:
            self.scope.mistake(
                item.name.at, f"interface '{item.name.text}' is for no capability", f"capability {c_type}"
            )
        pairs = [(entry, part) for part in [item, *extra] for entry in part.invocations]
        made = [m for entry, part in pairs if (m := self.invocation(entry, part)) is not None]
        self.scope.unique([entry.name for entry, _ in pairs if entry.number.pick(self.scope.belongs)], "invocation")
        made.sort(key=lambda m: m.number)
        return model.Interface(**self.scope.common(item), c_type=c_type, invocations=made)

    def check_numbers(self, items: list[syntax.Interface]) -> None:
        """Every number once, and in the range of its part."""
        seen: dict[int, str] = {}
        generic, special = [], []
        for interface in items:
            for entry in interface.invocations:
                number = entry.number.pick(self.scope.belongs)
                if number is None or (entry.unstable and not self.scope.unstable):
                    continue
                name = f"{interface.name.text}.{entry.name.text}"
                if number.value in seen:
                    what = f"{name} has the number {number.value}, as {seen[number.value]} has"
                    self.scope.mistake(number.at, what, "a number that nothing else ever had")
                seen[number.value] = name
                if not 1 <= number.value < (1 << LABEL_BITS):
                    what = f"{name} has the number {number.value}"
                    self.scope.mistake(number.at, what, f"1 to {(1 << LABEL_BITS) - 1}")
                (special if interface.part else generic).append((number, name))
        first = min((number.value for number, _ in special), default=ARCHITECTURE_END)
        for number, name in special:
            if number.value >= ARCHITECTURE_END:
                what = f"{name} belongs to an architecture and has the number {number.value}"
                self.scope.mistake(number.at, what, f"below {ARCHITECTURE_END}")
        for number, name in generic:
            if first < number.value < ARCHITECTURE_END:
                what = f"{name} is generic and has the number {number.value}, among those of an architecture"
                self.scope.mistake(number.at, what, f"below {first}, or {ARCHITECTURE_END} and up")

    def invocation(self, item: syntax.Invocation, interface: syntax.Interface) -> model.Invocation | None:
        number = item.number.pick(self.scope.belongs)
        if number is None or (item.unstable and not self.scope.unstable):
            return None
        params = self.positioned([p for entry in item.params if (p := self.parameter(entry, item)) is not None])
        self.scope.unique([entry.name for entry in item.params if entry.direction == "in"], "parameter")
        self.scope.unique([entry.name for entry in item.params if entry.direction == "out"], "parameter")
        self.check_caps(item, params)
        ins = self.words(item, params, "in")
        outs = self.words(item, params, "out")
        self.join(item.labels, item.label, number.value, item, interface)
        self.scope.announce(f"seL4_{interface.name.text}_{item.name.text}", item.name.at)
        return model.Invocation(
            **self.scope.common(item, interface),
            interface=interface.name.text,
            number=number.value,
            label=item.label.text,
            label_enum=item.labels.text,
            function=f"seL4_{interface.name.text}_{item.name.text}",
            params=params,
            errors=self.error_names(item),
            error_docs={f"seL4_{error.name.text}": error.doc for error in item.errors if error.doc},
            example=self.example(item),
            in_words=ins[0],
            in_length=ins[1],
            out_words=outs[0],
            out_length=outs[1],
        )

    def join(
        self, enum: syntax.Name, name: syntax.Name, value: int, item: syntax.Item, parent: syntax.Item | None = None
    ) -> None:
        """Adds an enumerator to the enumeration that collects it."""
        if enum.text not in self.enums:
            self.scope.mistake(enum.at, f"there is no enumeration '{enum.text}'", "one that is described with 'enum'")
            return
        common = {**self.scope.brief(item, parent), "name": name.text}
        self.scope.announce(name.text, name.at)
        self.enums[enum.text].members.append(model.Member(**common, value=value))

    def error_names(self, item: syntax.Invocation) -> list[str]:
        names = []
        for error in (error.name for error in item.errors):
            name = f"seL4_{error.text}"
            if name not in self.errors:
                near = difflib.get_close_matches(name, self.errors, n=1)
                hint = f"did you mean '{near[0].removeprefix('seL4_')}'?" if near else ""
                self.scope.mistake(
                    error.at, f"there is no error '{error.text}'", "a name of the errors, without seL4_", hint
                )
            names.append(name)
        self.scope.unique([error.name for error in item.errors], "error")
        return names

    def example(self, item: syntax.Invocation) -> model.Example:
        """What the description says about the example; nothing: all parameters are variables."""
        if len(item.examples) > 1:
            self.scope.mistake(item.name.at, f"{item.name.text} has {len(item.examples)} examples", "one")
        given = {p.name.text: p for p in item.params if p.direction == "in"}
        chosen: dict[str, tuple[str, ...]] = {}
        for value in (v for example in item.examples[:1] for v in example.values):
            name = value.name.text
            if name in chosen:
                self.scope.mistake(value.name.at, f"the example gives '{name}' twice")
            if name != SERVICE and name not in given:
                near = ", ".join([SERVICE, *given])
                self.scope.mistake(value.name.at, f"{item.name.text} takes no '{name}'", near)
            elif name != SERVICE and (kind := self.scope.types.get(given[name].type.text)) and kind.is_struct:
                self.scope.mistake(value.name.at, f"'{name}' is a struct: the example has a variable for it")
            chosen[name] = tuple(term.text for term in value.terms)
        return model.Example(item.examples[0].doc if item.examples else "", chosen)

    # -- parameters --
    def parameter(self, item: syntax.Parameter, invocation: syntax.Invocation) -> model.Param | None:
        kind = self.scope.lookup_type(item.type)
        place = item.place.pick(self.scope.belongs)
        if place is None:
            self.scope.mistake(
                item.place.at, f"'{item.name.text}' has no place for {self.scope.label}", "a | b, or ... for"
            )
        if kind is None or place is None:
            return None
        if max(place.first or 0, place.last or 0) >= MAX_LENGTH:
            self.scope.mistake(place.at, f"'{item.name.text}' is beyond the last word", f"mr0 to mr{MAX_LENGTH - 1}")
            return None
        common = self.scope.common(item, invocation)
        if place.cap is not None:
            return self.cap_parameter(item, kind, place, common)
        if kind.is_capability:
            what = f"the capability '{item.name.text}' is in message words"
            self.scope.mistake(place.at, what, "an extra capability such as cap0")
            return None
        if kind.is_struct:
            return self.struct_parameter(item, kind, place, common)
        return self.word_parameter(item, kind, place, common)

    def cap_parameter(
        self, item: syntax.Parameter, kind: model.Type, place: syntax.Place, common: dict[str, object]
    ) -> model.Param | None:
        if not kind.is_capability:
            what = f"'{item.name.text}' is passed as a capability but {kind.name} is none"
            self.scope.mistake(item.type.at, what, "a type that is described with 'capability'")
            return None
        if item.direction == "out":
            self.scope.mistake(place.at, f"'{item.name.text}' returns a capability", "a message word")
            return None
        return model.Param(**common, type=kind, cap=place.cap, words=0, word_bits=self.scope.word_bits)  # type: ignore[arg-type]

    def struct_parameter(
        self, item: syntax.Parameter, kind: model.Type, place: syntax.Place, common: dict[str, object]
    ) -> model.Param | None:
        if not place.open_end:
            self.scope.mistake(
                place.at, f"the struct '{item.name.text}' starts in a word and goes on", f"mr{place.first}.."
            )
            return None
        words = kind.bits // self.scope.word_bits
        if (place.first or 0) + words > MAX_LENGTH:
            length = (place.first or 0) + words
            self.scope.mistake(
                place.at, f"with '{item.name.text}' the message has {length} words", f"at most {MAX_LENGTH}"
            )
            return None
        return model.Param(
            **common,  # type: ignore[arg-type]
            type=kind,
            direction=item.direction,
            word=place.first,
            words=words,
            width=kind.bits,
            word_bits=self.scope.word_bits,
        )

    def word_parameter(
        self, item: syntax.Parameter, kind: model.Type, place: syntax.Place, common: dict[str, object]
    ) -> model.Param | None:
        name, bits = item.name.text, self.scope.word_bits
        if place.open_end or place.first is None or place.last is None:
            self.scope.mistake(place.at, f"'{name}' is no struct and cannot go on to the end", f"mr{place.first}")
            return None
        words = place.last - place.first + 1
        width = kind.message_bits
        needed = -(-width // bits)
        if words != needed:
            last = place.first + needed - 1
            expected = f"mr{place.first}..mr{last}" if needed > 1 else f"mr{place.first}"
            self.scope.mistake(place.at, f"'{name}' of {width} bits takes {needed} words of {bits} bits", expected)
            return None
        low = place.low or 0
        high = place.high if place.high is not None else (bits - 1 if width >= bits else width - 1)
        if place.high is None and width < bits:
            what = f"'{name}' of {width} bits does not say which bits of mr{place.first} it takes"
            self.scope.mistake(place.at, what, f"mr{place.first}[{width - 1}:0]")
            return None
        if high >= bits:
            self.scope.mistake(place.at, f"'{name}' ends at bit {high} of a word of {bits} bits")
            return None
        if words == 1 and high - low + 1 != width:
            what = f"'{name}' takes {high - low + 1} bits but {kind.name} has {width} in a message"
            self.scope.mistake(place.at, what, f"mr{place.first}[{low + width - 1}:{low}]")
            return None
        return model.Param(
            **common,  # type: ignore[arg-type]
            type=kind,
            direction=item.direction,
            word=place.first,
            words=words,
            lsb=low,
            width=width,
            word_bits=bits,
        )

    def positioned(self, params: list[model.Param]) -> list[model.Param]:
        """Numbers the capability parameters and the others, each from 0."""
        counts: dict[tuple[str, bool], int] = {}
        made = []
        for param in params:
            key = (param.direction, param.is_cap)
            made.append(model.Param(**{**vars(param), "position": counts.get(key, 0)}))
            counts[key] = counts.get(key, 0) + 1
        return made

    def check_caps(self, item: syntax.Invocation, params: list[model.Param]) -> None:
        """Extra capabilities count from 0 without a hole or a double."""
        at = {entry.name.text: entry.place.pick(self.scope.belongs) for entry in item.params}
        taken: dict[int, str] = {}
        for param in params:
            place = at[param.name]
            if param.cap is None or place is None:
                continue
            if param.cap in taken:
                self.scope.mistake(place.at, f"'{param.name}' takes cap{param.cap}, as '{taken[param.cap]}' does")
            taken[param.cap] = param.name
            if param.cap >= MAX_CAPS:
                what = f"'{param.name}' is extra capability {param.cap}"
                self.scope.mistake(place.at, what, f"cap0 to cap{MAX_CAPS - 1}: a message carries {MAX_CAPS}")
        for index in range(min(max(taken, default=-1), MAX_CAPS)):
            if index not in taken:
                last = at[taken[max(taken)]]
                what = f"{item.name.text} uses cap{max(taken)} but not cap{index}"
                self.scope.mistake(
                    last.at if last else item.name.at, what, "extra capabilities from cap0 without a hole"
                )

    def words(
        self, item: syntax.Invocation, params: list[model.Param], direction: str
    ) -> tuple[list[model.MessageWord], int]:
        """What each message word is made of, and the message's length."""
        places = {(e.name.text, e.direction): e.place.pick(self.scope.belongs) for e in item.params}
        used: dict[int, list[model.Part]] = {}
        owner: dict[int, int] = {}
        length = 0
        for param in params:
            if param.word is None or param.direction != direction:
                continue
            place = places[param.name, direction]
            at = place.at if place else item.name.at
            for part, index in self.parts_of(param):
                taken = part.mask << part.shift
                if owner.get(index, 0) & taken:
                    self.scope.mistake(at, f"'{param.name}' overlaps another parameter in mr{index}")
                owner[index] = owner.get(index, 0) | taken
                if not param.is_struct:
                    used.setdefault(index, []).append(part)
            length = max(length, param.word + param.words)
        reserved = {number.value: number for number in item.reserved} if direction == "in" else {}
        for index in range(length):
            if index not in owner and index not in reserved:
                what = f"{item.name.text} leaves mr{index} without a meaning"
                self.scope.mistake(item.name.at, what, f"a parameter there, or 'reserved mr{index}'")
        for index, number in reserved.items():
            if index in owner or index >= length:
                self.scope.mistake(number.at, f"mr{index} is reserved but in use or beyond the end of the message")
        struct = next((p for p in params if p.is_struct and p.direction == direction), None)
        last = struct.word if struct is not None and struct.word is not None else length
        return [model.MessageWord(i, used.get(i, [])) for i in range(last)], length

    def parts_of(self, param: model.Param) -> list[tuple[model.Part, int]]:
        """The pieces of a parameter, each with the word that it goes to."""
        bits = self.scope.word_bits
        assert param.word is not None
        if param.words > 1:
            full = model.low_mask(bits)
            return [
                (model.Part(param, 0, full, bits * index, True), param.word + index) for index in range(param.words)
            ]
        return [(model.Part(param, param.lsb, param.mask, 0, param.width == bits), param.word)]

    # -- system calls --
    def syscalls(self, items: list[syntax.Syscall], enum: str) -> list[model.Syscall]:
        made = [self.syscall(item, enum) for item in items]
        seen: dict[int, str] = {}
        for item in items:
            value = item.number.value
            if value in seen:
                what = f"system call {item.name.text} has the number {value}, as {seen[value]} has"
                self.scope.mistake(item.number.at, what, "a number of its own")
            if value >= 0:
                self.scope.mistake(item.number.at, f"system call {item.name.text} has the number {value}", "below 0")
            seen[value] = item.name.text
        return sorted(made, key=lambda call: -call.number)

    def syscall(self, item: syntax.Syscall, enum: str) -> model.Syscall:
        params = [p for entry in item.params if (p := self.syscall_parameter(entry)) is not None]
        c_name = f"seL4_Sys{item.name.text}"
        function = item.function.text if item.function else f"seL4_{item.name.text}"
        self.scope.announce(function, item.function.at if item.function else item.name.at)
        self.join(syntax.Name(enum, item.name.at), syntax.Name(c_name, item.name.at), item.number.value, item)
        return model.Syscall(
            **self.scope.common(item),
            number=item.number.value,
            c_name=c_name,
            function=function,
            params=params,
            sends_message=item.sends,
            receives_message=item.receives,
        )

    def syscall_parameter(self, item: syntax.SyscallParameter) -> model.SyscallParam | None:
        kind = self.scope.lookup_type(item.type)
        register = self.arch.roles.get(item.role.text)
        if register is None:
            roles = ", ".join(self.arch.roles)
            self.scope.mistake(item.role.at, f"'{item.role.text}' is no role of {self.scope.label}", roles)
        if kind is None or register is None:
            return None
        common = self.scope.common(item)
        return model.SyscallParam(**common, type=kind, direction=item.direction, role=item.role.text, register=register)

    # -- faults --
    def faults(self, items: list[syntax.Fault], enum: str) -> list[model.Fault]:
        made = [self.fault(item, enum) for item in items]
        seen: dict[int, str] = {}
        for item in items:
            value = item.number.value
            if value in seen:
                what = f"fault {item.name.text} has the number {value}, as {seen[value]} has"
                self.scope.mistake(item.number.at, what, "a number of its own")
            seen[value] = item.name.text
        return sorted(made, key=lambda fault: fault.number)

    def fault(self, item: syntax.Fault, enum: str) -> model.Fault:
        name = item.name.text
        enumerator = f"seL4_Fault_{name}"
        self.join(syntax.Name(enum, item.name.at), syntax.Name(enumerator, item.name.at), item.number.value, item)
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
        self.enums[name] = model.Enum(name, doc, kind="words", width=fault.width, bytes=size, members=members, **common)
