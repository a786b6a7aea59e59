# SPDX-License-Identifier: BSD-2-Clause
"""Everything of the canonical form has its place in the manual, with its number, and in C and Rust with the same words."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from conftest import ROOT, plain

from stele_abi import explain, load


@pytest.fixture(scope="module")
def counts(report):
    found: Counter[str] = Counter()
    yield found
    report("in the manual: " + ", ".join(f"{number} {noun}" for noun, number in found.items()))


def column(rows: list[list[str]], arch: str) -> dict[str, str]:
    """First cell -> the cell of an architecture, for tables with a column for each."""
    head = rows[0].index(arch)
    return {row[0]: row[head] for row in rows[1:]}


def of_group(text: str, arch: str) -> list[list[str]]:
    """The rows of the table whose caption names an architecture."""
    for caption, body in re.findall(r"^([a-z][\w ,()-]*words\)):\n\n((?:\|.*\n)+)", text, re.MULTILINE):
        if re.search(rf"\b{arch}\b", caption):
            lines = body.splitlines()
            return [[plain(cell) for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]
    raise AssertionError(f"no table is for {arch}")


def test_every_operation_has_its_part(form, where, counts):
    names = set()
    for arch, abi in form.items():
        for interface, about in abi["interfaces"].items():
            assert f"Capability seL4_{interface}" in where
            for name, item in about["invocations"].items():
                heading = f"{interface}.{name}"
                page = where[heading]
                text = page.sections[heading]
                number = re.search(r"^Number (.*), label", text, re.MULTILINE)[1]
                assert re.search(rf"\b{item['number']}( \([^)]*\b{arch}\b|$)", number), (arch, heading, number)
                assert f" {item['function']}(" in text
                listed = {row[0] for row in page.rows(f"Errors of {heading}")[1:]} - {"---", "seL4_TruncatedMessage"}
                assert listed == set(item["errors"]), heading
                names.add(heading)
    counts["operations"] = len(names)
    assert len(names) > 100


def test_every_system_call_and_fault_has_its_part(form, pages, counts):
    for kind, page in (("syscalls", pages["calls.md"]), ("faults", pages["faults.md"])):
        names = set()
        for arch, abi in form.items():
            for name, item in abi[kind].items():
                text = page.sections[name]
                assert re.search(rf"^(Number|Type) {item['number']}, ", text, re.MULTILINE), (kind, name)
                for word in item.get("words", []):
                    row = [f"mr{word['index']}", word["name"]]
                    assert row in [cells[:2] for cells in of_group(text, arch)], (arch, name, row)
                for param in item.get("params", []):
                    assert param["register"] in text, (arch, name, param)
                names.add(name)
        counts[{"syscalls": "system calls", "faults": "faults"}[kind]] = len(names)


def test_every_layout_has_its_part(form, where, counts):
    found: dict[str, set[str]] = {}
    for arch, abi in form.items():
        for kind in ("structs", "bitfields", "unions"):
            for name, item in abi[kind].items():
                rows = of_group(where[name].sections[name], arch)
                fields = item.get("fields") or [f for v in item["variants"].values() for f in v["fields"]]
                for field in fields:
                    if kind == "structs":
                        wanted = [str(field["offset"]), str(field["bytes"]), f"{field['name']} : {field['type']}"]
                        assert any(row[:2] == wanted[:2] and row[2].startswith(wanted[2]) for row in rows), wanted
                    else:
                        top = field["lsb"] + field["width"] - 1
                        bits = f"[{top}:{field['lsb']}]" if field["width"] > 1 else f"[{top}]"
                        assert any(row[0].endswith(bits) and row[1] == field["name"] for row in rows), (name, field)
                found.setdefault(kind, set()).add(name)
    counts.update({kind: len(names) for kind, names in found.items()})


def test_every_enumerator_has_its_row(form, where, counts):
    enums, members = set(), set()
    for arch, abi in form.items():
        for name, item in abi["enums"].items():
            rows = (
                {(row[0], row[1]) for row in of_group(where[name].sections[name], arch)} if item["members"] else set()
            )
            wanted = {(str(member["value"]), label) for label, member in item["members"].items()}
            assert wanted == rows, (arch, name, wanted ^ rows)
            enums.add(name)
            members |= {label for _, label in wanted}
    counts["enumerations"] = len(enums)
    counts["enumerators"] = len(members)


def test_every_constant_and_type_has_its_row(form, pages, counts):
    for kind, page in (("constants", pages["constants.md"]), ("types", pages["types.md"])):
        names = set()
        for arch, abi in form.items():
            listed = column(page.rows(kind.capitalize()), arch)
            for name, item in abi[kind].items():
                cell = listed[name]
                assert int(cell, 0) == item["value"] if kind == "constants" else f"{item['bits']} bits" in cell
                names.add(name)
            absent = {name for name, cell in listed.items() if cell == "–"}
            assert absent.isdisjoint(abi[kind])
        counts[kind] = len(names)


def test_every_object_has_type_and_size(form, pages, counts):
    names = set()
    for arch, abi in form.items():
        listed = column(pages["sizes.md"].rows("Object types and sizes"), arch)
        for name, item in abi["objects"].items():
            assert listed[name].startswith(f"{item['number']} {item['type']}, "), (arch, name)
            size = item.get("size") or item.get("min_size") or item["slot"]
            assert f"2^{size['value']}" in listed[name]
            names.add(name)
    counts["objects"] = len(names)


# ---- the same words in the languages ----


def words(text: str) -> str:
    """Text without the marks of comments and escapes, on one line."""
    return " ".join(re.sub(r"^\s*(\*/?|///)", "", text, flags=re.MULTILINE).replace("\\", "").split())


def comment_before(source: str, function: str, end: str) -> str:
    """The documentation of a function."""
    head = re.search(end.format(function), source)
    assert head, function
    return words(source[: head.start()].rsplit("\n}\n", 1)[-1])


@pytest.mark.parametrize("arch", ["aarch64", "aarch32", "x86_64", "riscv64"])
def test_text_and_errors_of_every_operation_are_in_c_and_rust(arch, where, counts):
    abi = load.load_abis(ROOT)[arch]
    header = (ROOT / f"libsel4/generated/{arch}/interfaces/sel4_client.h").read_text()
    crate = (ROOT / f"bindings/stele-sys/src/generated/{arch}/invocations.rs").read_text()
    for invocation in abi.invocations:
        faces = {
            "C": comment_before(header, invocation.function, r"LIBSEL4_INLINE \w+ {}\("),
            "Rust": comment_before(crate, invocation.function, r"pub unsafe fn {}\("),
        }
        heading = invocation.qualified
        page = where[heading]
        faces["manual"] = words(page.sections[heading] + page.sections[f"Errors of {heading}"])
        for face, text in faces.items():
            assert words(invocation.doc) in text, (face, heading)
            for error in explain.errors(abi, invocation):
                assert error.name in text and words(error.when) in text, (face, heading, error)
            counts[f"texts in {face}"] += 1


NEVER_ANSWERED = {  # of the operations that kernels offer; who adds to this has looked into the handler
    "TCB.Configure": {"seL4_RevokeFirst"},
    "TCB.SetIPCBuffer": {"seL4_RevokeFirst"},
    "TCB.SetSpace": {"seL4_RevokeFirst"},
    "X86_IOPageTable.Map": {"seL4_DeleteFirst", "seL4_FailedLookup"},
    "X86_Page.MapIO": {"seL4_DeleteFirst", "seL4_FailedLookup", "seL4_InvalidArgument"},
}


def test_every_error_of_an_operation_says_when_it_occurs():
    silent: dict[str, set[str]] = {}
    for abi in load.load_abis(ROOT).values():
        for i in (i for i in abi.invocations if not i.later):
            found = {error for error in i.errors if explain.when(i, error) == explain.UNUSED}
            silent.update({i.qualified: found} if found else {})
    assert silent == NEVER_ANSWERED
