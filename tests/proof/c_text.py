# SPDX-License-Identifier: BSD-2-Clause
"""The functions, structs and enumerations of a generated header, parsed as C."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pycparser import c_ast, c_parser

# The types that accessors use; a word is `unsigned long` in both word sizes.
PRELUDE = "typedef unsigned long seL4_Word; typedef int int32_t; typedef long int64_t;\n"
STRUCT = re.compile(r"^struct (\w+) \{\n    seL4_Word words\[(\d+)\];\n\};\n", re.MULTILINE)
TYPEDEF = re.compile(r"^typedef struct \w+ \w+;\n", re.MULTILINE)
ENUM = re.compile(r"^enum (\w+_type) \{\n.*?^\};\n", re.MULTILINE | re.DOTALL)
FUNCTION = re.compile(r"^(?:static inline|LIBSEL4_INLINE) [^;{]*\n\{\n.*?^\}\n", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"\b(?:static inline|LIBSEL4_INLINE)\b")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class Header:
    """What a header defines, by name."""

    functions: dict[str, c_ast.FuncDef]
    structs: dict[str, int]  # tag or typedef -> words
    enumerators: dict[str, int]


def read(path: Path) -> Header:
    return parse(path.read_text(encoding="utf-8"))


def parse(text: str) -> Header:
    """Everything but inline functions on blocks of words, and what they need, is left out."""
    text = COMMENT.sub("", text)
    pieces = [found[0] for pattern in (STRUCT, TYPEDEF, ENUM) for found in pattern.finditer(text)]
    known = set(STRUCT.findall(text))
    pieces = [p for p in pieces if not TYPEDEF.fullmatch(p) or p.split()[2] in {name for name, _ in known}]
    functions = [found[0].replace("LIBSEL4_INLINE", "static inline") for found in FUNCTION.finditer(text)]
    if len(functions) != len(INLINE.findall(text)):
        raise ValueError("an inline function is written in another way than the others")
    unit = c_parser.CParser().parse(PRELUDE + "".join(pieces) + "".join(functions))
    structs, enumerators, parsed = {}, {}, {}
    for item in unit.ext:
        if isinstance(item, c_ast.FuncDef):
            parsed[item.decl.name] = item
        elif isinstance(item, c_ast.Typedef) and isinstance(item.type.type, c_ast.Struct):
            structs[item.name] = structs[item.type.type.name]
        elif isinstance(item, c_ast.Decl) and isinstance(item.type, c_ast.Struct):
            structs[item.type.name] = int(item.type.decls[0].type.dim.value)
        elif isinstance(item, c_ast.Decl) and isinstance(item.type, c_ast.Enum):
            enumerators.update({one.name: int(one.value.value, 0) for one in item.type.values.enumerators})
    return Header(parsed, structs, enumerators)
