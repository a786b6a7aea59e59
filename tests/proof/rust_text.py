# SPDX-License-Identifier: BSD-2-Clause
"""The accessors of a generated Rust file, said in C, so that the same proof reads them.

Rust's words are unsigned, its operators on them mean what C's mean, with `!` for `~`, and bind alike where they are used
here: shifts before `&` before `|`. Whatever is not one of the few shapes of a generated accessor is refused.
"""

from __future__ import annotations

import re
from pathlib import Path

import c_text
from c_machine import Unsupported

STRUCT = re.compile(r"^pub struct (\w+)_t \{\n    ///[^\n]*\n    pub words: \[seL4_Word; (\d+)\],\n\}", re.MULTILINE)
IMPL = re.compile(r"^impl (\w+)_t \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
TAG = re.compile(r"pub const TAG: seL4_Word = (\d+);")
FUNCTION = re.compile(r"^    pub const fn (\w+)\((.*?)\)(?: -> ([\w<>]+))? \{\n(.*?)^    \}", re.MULTILINE | re.DOTALL)
NUMBER = re.compile(r"\b(0x[0-9a-f]+|\d+)\b")
SETTER = re.compile(r"(\w+)\.(set_\w+)\((.+)\);")


def read(path: Path) -> c_text.Header:
    return c_text.parse(in_c(path.read_text(encoding="utf-8")))


def in_c(text: str) -> str:
    """The structs and accessors of a file as C. A variant of a union has the union's struct, as in C."""
    unions = {}  # variant -> union
    for name, body in IMPL.findall(text):
        for function, _, result, _ in FUNCTION.findall(body):
            if function == "new" and result != "Self":
                unions[name] = result.removesuffix("_t")
    sizes = {name: words for name, words in STRUCT.findall(text)}
    parts = [f"struct {n} {{\n    seL4_Word words[{w}];\n}};\n" for n, w in sizes.items() if n not in unions]
    for name, body in IMPL.findall(text):
        parts += implementation(name, unions.get(name, name), sizes[name], body)
    return "".join(parts)


def implementation(name: str, struct: str, words: str, body: str) -> list[str]:
    """The functions of one type."""
    prefix = name if name == struct else f"{struct}_{name}"
    tag = TAG.search(body)
    if len(FUNCTION.findall(body)) != len(re.findall(r"\bfn\b", body)):
        raise Unsupported(f"a function of {name} is written in another way than the others")
    parts = []
    for function, parameters, result, lines in FUNCTION.findall(body):
        code = [line.strip() for line in lines.strip().splitlines()]
        if function == "zeroed":
            expect(code, f"{name}_t {{ words: [0; {words}] }}")
        elif function == "from_tagged":
            same = r"if tagged\.get_\w+\(\) == Self::TAG "
            rest = f"{{ Some({name}_t {{ words: tagged.words }}) }} else {{ None }}"
            if len(code) != 1 or not re.fullmatch(same + re.escape(rest), code[0]):
                raise Unsupported(f"{name}::from_tagged is not as it always is")
        else:
            arguments = parameter_list(parameters, struct)
            kind = f"struct {struct}" if function == "new" else "seL4_Word" if result else "void"
            made = statements(code, prefix, struct, tag[1] if tag else "")
            parts.append(f"static inline {kind} {prefix}_{function}({arguments})\n{{\n    {made}\n}}\n")
    return parts


def expect(code: list[str], text: str) -> None:
    if code != [text]:
        raise Unsupported(f"{' '.join(code)} is not {text}")


def parameter_list(text: str, struct: str) -> str:
    parts = []
    for part in filter(None, (p.strip() for p in text.split(","))):
        if part in ("&self", "&mut self"):
            parts.append(f"{'' if 'mut' in part else 'const '}struct {struct} *block")
        elif found := re.fullmatch(r"(?:r#)?(\w+): seL4_Word", part):
            parts.append(f"seL4_Word {found[1]}")
        else:
            raise Unsupported(f"the parameter {part}")
    return ", ".join(parts) or "void"


def statements(code: list[str], prefix: str, struct: str, tag: str) -> str:
    made = []
    for line in code:
        if re.fullmatch(r"let (mut )?value = Self::zeroed\(\);", line):
            made.append(f"struct {struct} value = {{ {{ 0 }} }};")
        elif line == f"let mut tagged = {struct}_t {{ words: value.words }};":
            made.append(f"struct {struct} tagged = value;")
        elif found := SETTER.fullmatch(line):
            owner = {"value": prefix, "tagged": struct}[found[1]]
            argument = f"{tag}ul" if found[3] == "Self::TAG" else found[3].removeprefix("r#")
            made.append(f"{owner}_{found[2]}(&{found[1]}, {argument});")
        else:
            made.append(expression(line))
    return "\n    ".join(made)


def expression(line: str) -> str:
    """The last line of a getter is its value, that of a constructor the block; a setter's is an assignment."""
    text = NUMBER.sub(r"\1ul", line.replace("self.", "block->").replace("!", "~"))
    return text if text.endswith(";") else f"return {text};"
