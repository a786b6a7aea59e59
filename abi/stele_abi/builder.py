# SPDX-License-Identifier: BSD-2-Clause
"""Turns the parser's tree into the objects of `syntax.py`; one method for each rule of the grammar."""

from __future__ import annotations

from typing import Any

import lark

from stele_abi import syntax
from stele_abi.diagnostics import DescriptionError, Mistake, Position
from stele_abi.terms import Terms, strip_doc

MAX_REGISTERS = 256  # in one range


class Builder(Terms):
    """Turns lark's tree into `syntax` objects."""

    # -- architecture --
    def architecture(self, children: list[Any]) -> syntax.Architecture:
        item = syntax.Architecture(children[0])
        for key, value in children[1:]:
            if key == "roles":
                item.roles.append(value)
            else:
                setattr(item, key, value)
        return item

    def architecture_word(self, children: list[Any]) -> tuple[str, Any]:
        return ("word", children[0])

    def architecture_parts(self, children: list[Any]) -> tuple[str, Any]:
        return ("parts", children[0])

    def architecture_registers(self, children: list[Any]) -> tuple[str, Any]:
        return ("registers", [name for names in children[0].children for name in names])

    def register_range(self, children: list[Any]) -> list[syntax.Name]:
        first, last = children
        if last is None:
            return [first]
        stem = first.text.rstrip("0123456789")
        if not last.text.startswith(stem) or not (first.text + last.text).replace(stem, "").isdigit():
            raise DescriptionError(
                [Mistake(first.at, f"'{first.text}..{last.text}' is no range of registers", "x0..x30")]
            )
        numbers = range(int(first.text[len(stem) :]), int(last.text[len(stem) :]) + 1)
        if len(numbers) > MAX_REGISTERS:
            what = f"'{first.text}..{last.text}' are {len(numbers)} registers"
            raise DescriptionError([Mistake(first.at, what, f"at most {MAX_REGISTERS}")])
        return [syntax.Name(f"{stem}{n}", first.at) for n in numbers]

    def architecture_trap(self, children: list[Any]) -> tuple[str, Any]:
        return ("trap", str(children[0])[1:-1])

    def architecture_clobbers(self, children: list[Any]) -> tuple[str, Any]:
        return ("clobbers", children[0])

    def architecture_role(self, children: list[Any]) -> tuple[str, Any]:
        return ("roles", (children[0], children[1]))

    # -- types, constants, enums --
    def type(self, children: list[Any]) -> syntax.Type:
        name, body = children
        return syntax.Type(name, **body)

    def type_word(self, _: Any) -> dict[str, Any]:
        return {"form": "word"}

    def type_integer(self, children: list[Any]) -> dict[str, Any]:
        return {"form": str(children[0]), "bits": children[1], "message": children[2]}

    def type_alias(self, children: list[Any]) -> dict[str, Any]:
        return {"form": "alias", "base": children[0]}

    def capability(self, children: list[Any]) -> syntax.Type:
        return syntax.Type(children[0], form="capability", base=children[1])

    def constant(self, children: list[Any]) -> syntax.Constant:
        return syntax.Constant(children[0], value=children[1])

    def width(self, children: list[Any]) -> tuple[str, Position]:
        child = children[0]
        if isinstance(child, syntax.Number):
            return str(child.value), child.at
        return "word", self.at(child)

    def enum(self, children: list[Any]) -> syntax.Enum:
        kind, name, (width, at), *members = children
        return syntax.Enum(name, kind=str(kind), width=width, width_at=at, members=members)

    def extend_enum(self, children: list[Any]) -> syntax.Enum:
        kind, name, *members = children
        return syntax.Enum(name, kind=str(kind), members=members, extends=True)

    def _named(self, item: Any, doc: str, attributes: dict[str, Any] | None = None, tail: str = "") -> Any:
        item.doc = "\n".join(text for text in (doc, tail) if text)
        item.source = self.source
        for key, value in (attributes or {}).items():
            setattr(item, key, value)
        return item

    def member(self, children: list[Any]) -> syntax.Member:
        docs, attributes, name, value, tail = children
        return self._named(syntax.Member(name, value=value), docs, attributes, tail)

    # -- bitfields and unions --
    def bit_field(self, children: list[Any]) -> syntax.BitField:
        docs, attributes, name, bits, tail = children
        return self._named(syntax.BitField(name, bits=bits), docs, attributes, tail)

    def bitfield(self, children: list[Any]) -> syntax.Bitfield:
        name, words, *fields = children
        return syntax.Bitfield(name, words=words, fields=fields)

    def union(self, children: list[Any]) -> syntax.Union:
        name, words, tag, bits, *variants = children
        return syntax.Union(name, words=words, tag_name=tag, tag_bits=bits, variants=variants)

    def extend_union(self, children: list[Any]) -> syntax.Union:
        name, *variants = children
        return syntax.Union(name, variants=variants, extends=True)

    def variant(self, children: list[Any]) -> syntax.Variant:
        docs, attributes, name, tag, mark, *fields = children
        variant = syntax.Variant(name, tag=tag, mark=mark, fields=[f for f in fields if f])
        return self._named(variant, docs, attributes)

    # -- structs and objects --
    def field_shape(self, children: list[Any]) -> tuple[bool, syntax.Number | None]:
        child = children[0] if children else None
        return (False, child) if isinstance(child, syntax.Number) else (child is not None, None)

    def struct_field(self, children: list[Any]) -> syntax.StructField:
        docs, attributes, name, type_name, (pointer, count), offset, tail = children
        item = syntax.StructField(name, type=type_name, pointer=pointer, count=count, offset=offset)
        return self._named(item, docs, attributes, tail)

    def struct(self, children: list[Any]) -> syntax.Struct:
        name, size, *fields = children
        return syntax.Struct(name, size=size, fields=fields)

    def object(self, children: list[Any]) -> syntax.Object:
        item = syntax.Object(children[0])
        for line in children[1:]:
            for key, value in line.items():
                setattr(item, key, value)
        return item

    def object_type(self, children: list[Any]) -> dict[str, Any]:
        return {"type_name": children[0], "type_number": children[1], "enum": children[2]}

    def object_size(self, children: list[Any]) -> dict[str, Any]:
        return {"size": syntax.Sized(*children)}

    def object_range(self, children: list[Any]) -> dict[str, Any]:
        low, low_value, high, high_value = children
        lines = {"min_size": syntax.Sized(low, low_value)}
        if high is not None:
            lines["max_size"] = syntax.Sized(high, high_value)
        return lines

    def object_slot(self, children: list[Any]) -> dict[str, Any]:
        return {"slot": syntax.Sized(*children)}

    # -- interfaces --
    def parameter(self, children: list[Any]) -> tuple[str, Any]:
        docs, direction, name, type_name, place, tail = children
        item = syntax.Parameter(name, direction=str(direction), type=type_name, place=place)
        return ("params", self._named(item, docs, None, tail))

    def invocation_errors(self, children: list[Any]) -> tuple[str, Any]:
        pairs = zip(children[::2], children[1::2])
        return ("errors", [self._named(syntax.Error(name), doc) for name, doc in pairs])

    def tails(self, children: list[lark.Token]) -> str:
        return "\n".join(strip_doc(c, "///<") for c in children)

    def example_term(self, children: list[Any]) -> list[Any]:
        return children

    def example_value(self, children: list[Any]) -> syntax.ExampleValue:
        return syntax.ExampleValue(*children)

    def example_values(self, children: list[syntax.ExampleValue]) -> list[syntax.ExampleValue]:
        return children

    def invocation_example(self, children: list[Any]) -> tuple[str, Any]:
        docs, values = children
        return ("examples", syntax.Example(docs, values or []))

    def invocation_reserved(self, children: list[Any]) -> tuple[str, Any]:
        return ("reserved", [children[0]])

    def invocation(self, children: list[Any]) -> syntax.Invocation:
        docs, attributes, name, number, label, *lines = children
        item = syntax.Invocation(name, number=number, label=label)
        for line in lines:
            if line is None:
                continue
            key, value = line
            getattr(item, key).extend(value if isinstance(value, list) else [value])
        return self._named(item, docs, attributes)

    def _interface(self, children: list[Any], extends: bool) -> syntax.Interface:
        name, labels, *invocations = children
        for invocation in invocations:
            invocation.labels = labels
        return syntax.Interface(name, invocations=invocations, extends=extends)

    def interface(self, children: list[Any]) -> syntax.Interface:
        return self._interface(children, False)

    def extend_interface(self, children: list[Any]) -> syntax.Interface:
        return self._interface(children, True)

    # -- system calls and faults --
    def system_call_parameter(self, children: list[Any]) -> Any:
        docs, direction, name, type_name, role, tail = children
        item = syntax.SyscallParameter(name, direction=str(direction), type=type_name, role=role)
        return self._named(item, docs, None, tail)

    def system_call_message(self, children: list[Any]) -> str:
        return str(children[1])

    def system_call(self, children: list[Any]) -> syntax.Syscall:
        name, number, function, *lines = children
        item = syntax.Syscall(name, number=number, function=function)
        for line in lines:
            if isinstance(line, str):
                item.sends |= line == "in"
                item.receives |= line == "out"
            elif line is not None:
                item.params.append(line)
        return item

    def fault_word(self, children: list[Any]) -> syntax.FaultWord:
        docs, _, index, name, register, union_field, tail = self._without_keyword(children)
        item = syntax.FaultWord(name, index=index, register=register, union_field=union_field)
        return self._named(item, docs, None, tail)

    def _without_keyword(self, children: list[Any]) -> list[Any]:
        """`word` may or may not stay in the tree; make it stay."""
        return children if isinstance(children[1], lark.Token) else [children[0], None, *children[1:]]

    def fault_message_word(self, children: list[Any]) -> tuple[str, Any]:
        return ("words", children[0])

    def fault_length(self, children: list[Any]) -> tuple[str, Any]:
        return ("length", children[0])

    def fault_reply_registers(self, _: Any) -> tuple[str, Any]:
        return ("reply_registers", True)

    def fault_reply(self, children: list[Any]) -> tuple[str, Any]:
        return ("reply", children)

    def fault(self, children: list[Any]) -> syntax.Fault:
        name, number, width, *lines = children
        item = syntax.Fault(name, number=number)
        item.width, item.width_at = width or ("word", None)
        for line in lines:
            if line is None:
                continue
            key, value = line
            if key == "words":
                item.words.append(value)
            elif key == "reply":
                item.reply_name, *item.reply_words, item.reply_length = value
            else:
                setattr(item, key, value)
        return item

    # -- file --
    def item(self, children: list[Any]) -> syntax.Item:
        docs, attributes, body = children
        return self._named(body, docs, attributes)

    def directive_abi(self, children: list[Any]) -> tuple[str, Any]:
        return ("abi", (children[0], str(children[1])))

    def directive_part(self, children: list[Any]) -> tuple[str, Any]:
        return ("part", children[0])

    def directive_since(self, children: list[Any]) -> tuple[str, Any]:
        return ("since", str(children[0]))

    def start(self, children: list[Any]) -> syntax.File:
        file = syntax.File(self.file)
        for child in children:
            if isinstance(child, tuple):
                setattr(file, child[0], child[1])
            else:
                file.items.append(child)
        return file
