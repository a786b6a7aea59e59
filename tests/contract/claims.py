# SPDX-License-Identifier: BSD-2-Clause
"""What the canonical form says about names in C: values, widths, layouts and prototypes, as assertions for the compiler.

The generator has no part in this: the assertions come from the canonical form alone. Each is a line of its own and names
the item that it speaks about, so that a compiler which does not stop at the first mistake tells which items are wrong.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "proof"))

import description  # noqa: E402 (the path above comes first)

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "abi/v1/canonical.json").read_text(encoding="utf-8")
FORM = json.loads(TEXT)
HASH = hashlib.sha256(TEXT.encode()).hexdigest()
ARCHITECTURES = tuple(FORM["architectures"])
KERNELS = ("aarch64", "aarch32")  # those that have generated files for the kernel
Form = dict[str, Any]


def form(arch: str) -> Form:
    return FORM["architectures"][arch]


def word_bytes(arch: str) -> int:
    return form(arch)["machine"]["word_bits"] // 8


@cache
def numbers(arch: str) -> dict[str, int]:
    """Every named number: constants, enumerators, sizes of objects."""
    own = form(arch)
    found = {name: entry["value"] for name, entry in own["constants"].items()}
    for enum in own["enums"].values():
        found |= {name: entry["value"] for name, entry in enum["members"].items()}
    for entry in own["objects"].values():
        found |= {e["name"]: e["value"] for e in entry.values() if isinstance(e, dict)}
    return found | {"STELE_ABI_MAJOR": FORM["version"]["major"], "STELE_ABI_MINOR": FORM["version"]["minor"]}


# ---- C ----


def claim(item: str, condition: str) -> str:
    """An assertion; what it says when it does not hold begins with the item."""
    return f'_Static_assert({condition}, "contract: {item}: {condition.replace(chr(34), chr(39))}");'


def same_type(one: str, other: str) -> str:
    return f"__builtin_types_compatible_p({one}, {other})"


NULL = "seL4_Null"  # a null pointer in C


def number_claims(arch: str) -> Iterator[str]:
    """Values, compared as 64-bit patterns: the preprocessor knows no sign. The last one is the text of the hash."""
    for name, value in numbers(arch).items():
        if name == NULL:
            continue
        yield claim(name, f"(unsigned long long)({name}) == {value & (1 << 64) - 1:#x}ull")
    yield claim("STELE_ABI_HASH_TEXT", f'__builtin_strcmp(STELE_ABI_HASH_TEXT, "{HASH}") == 0')


def layout_claims(arch: str, unions: bool = True) -> Iterator[str]:
    """Widths of enumerations, types of integers, sizes, fields."""
    own, word = form(arch), word_bytes(arch)
    for name, entry in own["enums"].items():
        yield claim(name, f"sizeof(enum {name}) == {word if entry['width'] == 'word' else entry['width']}")
    for name, entry in own["types"].items():
        yield claim(name, f"sizeof({name}) == {entry['bits'] // 8}")
        yield claim(name, f"(({name})-1 > ({name})0) == {int(not entry['signed'])}")
        if "base" in entry:
            yield claim(name, same_type(name, entry["base"]))
    for name, entry in (own["bitfields"] | (own["unions"] if unions else {})).items():
        yield claim(name, f"sizeof({name}_t) == {entry['words'] * word}")
    for name, entry in own["structs"].items():
        yield claim(name, f"sizeof({name}) == {entry['size']} && _Alignof({name}) == {entry['align']}")
        for field in entry["fields"]:
            yield from field_claims(name, field)


def field_claims(struct: str, field: Form) -> Iterator[str]:
    member = f"(({struct} *)0)->{field['name']}"
    yield claim(struct, f"__builtin_offsetof({struct}, {field['name']}) == {field['offset']}")
    yield claim(struct, f"sizeof({member}) == {field['bytes']}")
    shape = field["type"] + (" *" if field.get("pointer") else "") + (f"[{field['count']}]" if "count" in field else "")
    yield claim(struct, same_type(f"__typeof__({member})", shape))


def prototype_claims(arch: str) -> Iterator[str]:
    """The type of each stub."""
    structs = form(arch)["structs"]
    for interface, entry in form(arch)["interfaces"].items():
        for invocation in entry["invocations"].values():
            name, parameters, results = invocation["function"], [f"seL4_{interface}"], []
            for param in invocation["params"]:
                if param["direction"] == "out" and param["type"] not in structs:
                    results.append(param)
                else:
                    parameters.append(parameter(param, structs))
            answer = f"{name}_t" if results else "seL4_Error"
            yield from result_claims(name, results) if results else ()
            yield claim(name, same_type(f"__typeof__({name})", f"{answer}({', '.join(parameters)})"))


def result_claims(name: str, results: list[Form]) -> Iterator[str]:
    """The struct that a stub returns: the error, an int, then the outputs in their order."""
    before = "error"
    yield claim(name, f"__builtin_offsetof({name}_t, error) == 0 && sizeof((({name}_t *)0)->error) == sizeof(int)")
    for param in results:
        own = f"__builtin_offsetof({name}_t, {param['name']})"
        yield claim(name, f"{own} > __builtin_offsetof({name}_t, {before})")
        yield claim(name, same_type(f"__typeof__((({name}_t *)0)->{param['name']})", param["type"]))
        before = param["name"]


def parameter(param: Form, structs: Form) -> str:
    if param["type"] not in structs:
        return param["type"]
    return f"{'const ' if param['direction'] == 'in' else ''}{param['type']} *"


# What C has of its own: strings and characters, and two calls without message.
SPECIAL = {
    "seL4_DebugPutChar": "void(char)",
    "seL4_DebugPutString": "void(const char *)",
    "seL4_DebugCapIdentify": "seL4_Uint32(seL4_CPtr)",
    "seL4_DebugNameThread": "void(seL4_CPtr, const char *)",
    "seL4_Signal": "void(seL4_CPtr)",
    "seL4_Poll": "seL4_MessageInfo_t(seL4_CPtr, seL4_Word *)",
}


def call_claims(arch: str) -> Iterator[str]:
    """The types of the system calls: receiver, message, sender, words, reply."""
    for name, kind in SPECIAL.items():
        yield claim(name, same_type(f"__typeof__({name})", kind))
    for call in form(arch)["syscalls"].values():
        if call["function"] in SPECIAL:
            continue
        ins = [param for param in call["params"] if param["direction"] == "in"]
        first = [param["type"] for param in ins if param["name"] != "reply"]
        last = [param["type"] for param in ins if param["name"] == "reply"]
        outs = {param["name"] for param in call["params"] if param["direction"] == "out"}
        sender = ["seL4_Word *"] if "badge" in outs and call["function"] != "seL4_Call" else []
        answer = "seL4_MessageInfo_t" if "info" in outs else "void"
        forms = [(call["function"], [])]
        if call["sends_message"] or call["receives_message"]:
            forms.append((f"{call['function']}WithMRs", ["seL4_Word *"] * 4))
        for name, words in forms:
            kind = f"{answer}({', '.join([*first, *sender, *words, *last]) or 'void'})"
            yield claim(name, same_type(f"__typeof__({name})", kind))


def recognisers(arch: str) -> Iterator[tuple[str, str]]:
    """The functions that tell whether a message is of a fault."""
    text = (ROOT / f"libsel4/generated/{arch}/sel4/sel4_arch/faults.h").read_text(encoding="utf-8")
    for name in re.findall(r"\bseL4_is(\w+)_tag\(", text):
        yield (name if name in form(arch)["faults"] else name.removesuffix("Fault")), f"seL4_is{name}_tag"


def fault_claims(arch: str) -> Iterator[str]:
    """The types of the functions of faults.h."""
    kinds = {function: "seL4_Bool(seL4_MessageInfo_t)" for _, function in recognisers(arch)}
    kinds |= {name: "seL4_Fault_t(seL4_MessageInfo_t)" for name in ("seL4_getFault", "seL4_getArchFault")}
    kinds["seL4_TimeoutReply_new"] = "seL4_MessageInfo_t(seL4_Bool, seL4_UserContext, seL4_Word)"
    for name, kind in kinds.items():
        yield claim(name, same_type(f"__typeof__({name})", kind))


def note_claims() -> Iterator[str]:
    """What names the contract in an ELF file, and the functions that name its numbers."""
    yield claim("STELE_ABI_NOTE_TYPE", "STELE_ABI_NOTE_TYPE == 1")
    yield claim("STELE_ABI_NOTE_NAME", '__builtin_strcmp(STELE_ABI_NOTE_NAME, "Stele") == 0')
    yield claim("STELE_ABI_NOTE_SECTION", '__builtin_strcmp(STELE_ABI_NOTE_SECTION, ".note.stele.abi") == 0')
    for name in ("stele_error_name", "stele_lookup_failure_name", "stele_fault_name"):
        yield claim(name, same_type(f"__typeof__({name})", "const char *(seL4_Word)"))


def libsel4_claims(arch: str) -> str:
    """Everything about the headers of programs."""
    lines = ["#include <sel4/sel4.h>", *number_claims(arch), *layout_claims(arch), *prototype_claims(arch)]
    lines += [*call_claims(arch), *fault_claims(arch), *note_claims()]
    return "\n".join(lines) + "\n"


def kernel_claims(arch: str) -> str:
    """Everything about the kernel's generated headers but their tables and functions."""
    lines = [f'#include "{name}.h"' for name in ("abi", "cap_layout", "registers", "decode")]
    lines += [*number_claims(arch), *layout_claims(arch, unions=False), *register_claims(arch), *argument_claims(arch)]
    lines += capability_claims(arch)
    return "\n".join(lines) + "\n"


def hash_claims(header: str) -> str:
    """The hash as bytes, which only C++ can look into while it compiles."""
    lines = [f"#include {header}", "constexpr unsigned char hash[] = STELE_ABI_HASH;"]
    lines.append('static_assert(sizeof hash == 32, "contract: STELE_ABI_HASH: length");')
    for index, byte in enumerate(bytes.fromhex(HASH)):
        lines.append(f'static_assert(hash[{index}] == {byte}, "contract: STELE_ABI_HASH: byte {index}");')
    return "\n".join(lines) + "\n"


def assembler_claims(arch: str, header: str) -> str:
    """The same numbers, as the assembler reads them."""
    lines = [f"#include {header}"]
    for name, value in numbers(arch).items():
        lines += [f".if ({name}) != ({value & (1 << 64) - 1:#x})", f'.error "contract: {name}: value"', ".endif"]
    return "\n".join(lines) + "\n"


# ---- the kernel's own ----


def register_name(register: str) -> str:
    return f"REGISTER_{register.upper()}"


def upper(name: str) -> str:
    """`NBSendRecv` as NB_SEND_RECV; the field's own words stay whole."""
    name = re.sub(r"CNode|[CV]Space", lambda found: found[0].capitalize(), name)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).upper()


def register_claims(arch: str) -> Iterator[str]:
    """Which place of a thread's context a register has, and which register carries what."""
    machine = form(arch)["machine"]
    for index, register in enumerate(machine["registers"]):
        yield claim(register_name(register), f"{register_name(register)} == {index}")
    yield claim("REGISTER_COUNT", f"REGISTER_COUNT == {len(machine['registers'])}")
    yield claim("REGISTER_NONE", f"REGISTER_NONE >= {len(machine['registers'])} && REGISTER_NONE == 0xff")
    link = {"aarch64": "x30", "aarch32": "r14"}[arch]
    yield claim("REGISTER_LR", f"REGISTER_LR == {machine['registers'].index(link)}")
    for role, register in {**machine["roles"], "badge": machine["roles"]["cap"]}.items():
        name = f"SYSCALL_REGISTER_{role.upper()}"
        yield claim(name, f"{name} == {machine['registers'].index(register)}")
    consumed = "fault_timeout_set_consumed"
    yield claim(consumed, same_type(f"__typeof__({consumed})", "seL4_Word(seL4_Word *, seL4_Uint64)"))
    for call, entry in form(arch)["syscalls"].items():
        for param in entry["params"]:
            if param["direction"] == "in":
                name = f"SYSCALL_{upper(call)}_{param['name'].upper()}"
                yield claim(name, f"{name} == {machine['registers'].index(param['register'])}")


def snake(name: str) -> str:
    return upper(name).lower()


def capability_claims(arch: str) -> Iterator[str]:
    """Sizes of the kernel's own blocks, and numbers of their variants, from the description of their layout."""
    for block in description.kernel_blocks(arch):
        yield claim(block.name, f"sizeof(struct {block.name}) == {block.words * word_bytes(arch)}")
        for variant in block.variants if block.is_union else ():
            name = f"{block.name}_{variant.name}".upper()
            yield claim(name, f"{name} == {variant.number}")


HANDLER = re.compile(r"^seL4_Error (\w+)\(struct invocation \*call", re.MULTILINE)


@cache
def handlers(arch: str) -> set[str]:
    """The operations that the kernel offers; which ones that are is not for the canonical form to say."""
    return set(HANDLER.findall((ROOT / f"kernel/generated/{arch}/decode.h").read_text(encoding="utf-8")))


OTHER_NAMES = {"ARM_PageDirectory": "vspace"}  # on aarch32 it is the page directory that is an address space


def handled(arch: str) -> dict[str, str]:
    """Handler -> C function."""
    found = {}
    for interface, entry in form(arch)["interfaces"].items():
        owner = OTHER_NAMES.get(interface, snake(interface.removeprefix("ARM_")))
        for method, invocation in entry["invocations"].items():
            if f"{owner}_{snake(method)}" in handlers(arch):
                found[f"{owner}_{snake(method)}"] = invocation["function"]
    return found


def argument_claims(arch: str) -> Iterator[str]:
    """Positions for error details, and the types of arguments and results."""
    own = form(arch)
    invocations = {i["function"]: i for entry in own["interfaces"].values() for i in entry["invocations"].values()}
    for name, function in handled(arch).items():
        yield from handler_claims(name, invocations[function], own)


def handler_claims(handler: str, invocation: Form, own: Form) -> Iterator[str]:
    position = 0
    for param in invocation["params"]:
        side = "args" if param["direction"] == "in" else "result"
        name = snake(param["name"])
        yield claim(f"{handler}_{side}", member_claim(f"struct {handler}_{side}", name, param, own))
        if side == "result":
            continue
        constant = f"{handler}_{name}".upper()
        if "cap" in param:
            yield claim(f"{constant}_CAP", f"{constant}_CAP == {param['cap'] + 1}")
        else:
            yield claim(f"{constant}_ARG", f"{constant}_ARG == {position}")
            position += 1


def member_claim(struct: str, name: str, param: Form, own: Form) -> str:
    """A handler gets slots and whole words, a struct as the number of its first word; what is wider keeps its type."""
    member = f"__typeof__((({struct} *)0)->{name})"
    if "cap" in param:
        return same_type(member, "struct slot *")
    if param["type"] not in own["structs"]:
        return same_type(member, "seL4_Word" if param["words"] == 1 else param["type"])
    if param["direction"] == "out":
        return same_type(member, param["type"])
    return f"sizeof((({struct} *)0)->{name}_word) >= sizeof(int)"
