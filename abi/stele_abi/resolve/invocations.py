# SPDX-License-Identifier: BSD-2-Clause
"""Invocations: the interfaces of capabilities, their numbers, errors and examples."""

from __future__ import annotations

import difflib

from stele_abi import model, syntax
from stele_abi.resolve.messages import MessageResolver
from stele_abi.resolve.scope import Scope

LABEL_BITS = 20  # of MessageInfo with 32-bit words
SERVICE = "service"  # the invoked capability, in examples
ARCHITECTURE_END = 128  # numbers of one architecture's invocations stay below, later generic ones start here


class InvocationResolver:
    """Builds the interfaces of one architecture."""

    def __init__(self, scope: Scope):
        self.scope = scope
        self.messages = MessageResolver(scope)
        self.errors = {m.name for e in scope.enums.values() if e.kind == "errors" for m in e.members}

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
                self.scope.number_once(seen, number, name, expected="a number that nothing else ever had")
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
        params = self.messages.parameters(item)
        self.scope.unique([entry.name for entry in item.params if entry.direction == "in"], "parameter")
        self.scope.unique([entry.name for entry in item.params if entry.direction == "out"], "parameter")
        self.messages.check_caps(item, params)
        ins = self.messages.words(item, params, "in")
        outs = self.messages.words(item, params, "out")
        self.scope.join(item.labels, item.label, number.value, item, interface)
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
