# SPDX-License-Identifier: BSD-2-Clause
"""The tables of registers and words say what the golden vectors say, which were made without the manual."""

from __future__ import annotations

import json
import re

import pytest
from conftest import ROOT
from test_complete import of_group

ARCHITECTURES = ["aarch64", "aarch32", "x86_64", "riscv64"]
HOLDS = re.compile(r"(?:\[(\d+)(?::(\d+))?\] )?(\w+) : (\w+)(?: \((upper|lower) half\))?$")


def split_answer(text: str) -> tuple[str, str]:
    """The tables of the call, and those of the answer."""
    call, _, answer = text.partition("\nThe answer:\n")
    return call, answer


def heads(text: str, arch: str) -> int:
    """The column with an architecture's registers."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| Place") and arch in cells:
            return cells.index(arch)
    raise AssertionError(f"no column for {arch}")


def check_words(rows, column, values, words, word_bits, roles):
    """Each parameter is where the row says, in the register that it names; every bit of each word is accounted for."""
    left = list(words)
    index = 0
    for row in rows:
        place, register, holds = row[0], row[column], row[-2]
        if place and not place.startswith("mr"):
            continue
        if place:
            index = int(re.match(r"mr(\d+)", place)[1])
            expected = roles.get(f"mr{index}", f"msg[{index}]")
            assert register.removesuffix("..") == expected, row
        found = HOLDS.match(holds)
        if found is None:
            assert holds == "0"
            continue
        high, low, name, _, half = found.groups()
        value = values[name]
        if isinstance(value, list):
            assert place == f"mr{index}..{index + len(value) - 1}"
            for offset, one in enumerate(value):
                left[index + offset] ^= int(one, 16)
            continue
        number = int(value, 16)
        if half:
            number = number >> word_bits if half == "upper" else number & ((1 << word_bits) - 1)
        shift = int(low or high or 0)
        assert high is None or number < 1 << (int(high) - shift + 1), row
        left[index] ^= number << shift
    assert not any(left), (rows, left)


def check_call(case, text, arch, roles, bits):
    """The table of a call against the vector's registers, header, capabilities and words."""
    rows, column = of_group(text, arch), heads(text, arch)
    by_place = {row[0]: row for row in rows if row[0]}
    assert by_place["number"][column] == roles["number"]
    assert int(by_place["number"][-2]) % (1 << bits) == int(case["registers"]["number"], 16)
    assert by_place["capability"][column] == roles["cap"]
    assert by_place["header"][column] == roles["info"]
    message = case["message"]
    assert by_place["header"][-1].endswith(f": {message['info']}")
    assert by_place["header"][-1].startswith(f"label {message['label']}, ")
    caps = [row for place, row in by_place.items() if place.startswith("cap") and place != "capability"]
    assert [row[0] for row in caps] == [f"cap{n}" for n in range(message["extra_caps"])]
    for number, row in enumerate(caps):
        assert case["in"][row[-2].split(" :")[0]] == message["caps"][number]
        assert row[column] == f"caps_or_badges[{number}]"
    check_words(rows, column, case["in"], [int(w, 16) for w in message["words"]], bits, roles)


def check_answer(case, text, arch, roles, bits):
    """The table of the answer against the vector's reply."""
    rows, column = of_group(text, arch), heads(text, arch)
    assert rows[0][column] == roles["info"]
    check_words(rows, column, case["out"], [int(w, 16) for w in case["reply"]["words"]], bits, roles)


def check(case, text, arch, form, bits):
    call, answer = split_answer(text)
    roles = form[arch]["machine"]["roles"]
    check_call(case, call, arch, roles, bits)
    check_answer(case, answer, arch, roles, bits)


def section(where, case):
    heading = f"{case['interface']}.{case['method']}"
    return where[heading].sections[f"Registers and words of {heading}"]


def golden(arch):
    return json.loads((ROOT / f"abi/v1/vectors-{arch}.json").read_text())


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_tables_agree_with_the_golden_vectors(arch, where, form, report):
    vectors = golden(arch)
    for case in vectors["invocations"]:
        check(case, section(where, case), arch, form, vectors["word_bits"])
    report(f"{arch}: the tables of {len(vectors['invocations'])} golden calls agree")


WRONG = {  # what could be wrong in the table of TCB.ReadRegisters, and must be noticed
    "another register": ("`x3`", "`x4`"),
    "another bit": ("`[15:8] arch_flags", "`[16:9] arch_flags"),
    "another word": ("| `mr1` |", "| `mr2` |"),
    "another number": ("label 2,", "label 3,"),
    "another header": (": 0x2002", ": 0x2003"),
    "another parameter": ("`count : ", "`regs : "),
    "another length of the answer": ("`mr0..35`", "`mr0..34`"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_tables_are_noticed(name, where, form):
    case = next(c for c in golden("aarch64")["invocations"] if c["function"] == "seL4_TCB_ReadRegisters")
    text = section(where, case)
    old, new = WRONG[name]
    assert old in text
    check(case, text, "aarch64", form, 64)
    with pytest.raises((AssertionError, KeyError, ValueError)):
        check(case, text.replace(old, new), "aarch64", form, 64)
