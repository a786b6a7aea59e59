# SPDX-License-Identifier: BSD-2-Clause
"""The C headers, as bindgen reads them, and the generated Rust say the same; what differs on purpose is in known.toml."""

from __future__ import annotations

import fnmatch
import os
import re
import tomllib
from pathlib import Path

import pytest

from compare import Comparison, compare
from sides import TARGETS, c_items, install_headers, rust_items

KNOWN = tomllib.loads((Path(__file__).parent / "known.toml").read_text(encoding="utf-8"))["difference"]


def reason(item: str, how: str) -> str | None:
    """Why an item may differ in this way."""
    for entry in KNOWN:
        if how == entry["how"] and any(fnmatch.fnmatchcase(item, pattern) for pattern in entry["items"]):
            return entry["why"]
    return None


def unexpected(found: Comparison) -> dict[str, str]:
    return {item: how for item, how in found.differences.items() if reason(item, how) is None}


def write_report(architecture: str, found: Comparison) -> None:
    """All counts and differences, for people."""
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(found.compared.items()))
    lines = [f"{architecture}: compared {counts}; {len(unexpected(found))} differ unexpectedly"]
    lines += [f"    {item}: {how} ({reason(item, how) or 'UNEXPECTED'})" for item, how in found.differences.items()]
    report = Path(os.environ["STELE_BINDGEN_REPORT"]) / f"{architecture}.txt"
    report.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("architecture", TARGETS)
def test_c_and_rust_say_the_same(c, architecture):
    found = compare(c(architecture), rust_items(architecture))
    write_report(architecture, found)
    assert unexpected(found) == {}


@pytest.mark.parametrize("architecture", TARGETS)
def test_every_kind_of_item_was_read(c, architecture):
    compared = compare(c(architecture), rust_items(architecture)).compared
    assert min(compared[kind] for kind in ("constants", "enumerators", "structs", "fields", "types")) > 20


def test_every_known_difference_still_exists(c):
    everywhere = [compare(c(architecture), rust_items(architecture)).differences for architecture in TARGETS]
    for entry in KNOWN:
        for pattern in entry["items"]:
            hits = (
                fnmatch.filter((i for i, how in found.items() if how == entry["how"]), pattern) for found in everywhere
            )
            assert any(hits), f"{pattern} no longer differs: {entry['how']}"


# ---- deliberate differences are found ----

IN_C = (
    ("sel4/constants.h", r"#define seL4_TCBBits 11", "#define seL4_TCBBits 12"),
    ("sel4/constants.h", r"#define seL4_EndpointBits .*", ""),
    ("sel4/errors.h", r"seL4_TruncatedMessage = 7", "seL4_TruncatedMessage = 17"),
    ("sel4/simple_types.h", r"typedef seL4_Int8 seL4_Bool", "typedef seL4_Uint8 seL4_Bool"),
    ("sel4/shared_types.h", r"    SEL4_FORCE_LONG_ENUM\(seL4_TCBFlag\)\n", ""),
    ("sel4/shared_types.h", r"( *seL4_CPtr receiveCNode;.*\n)( *seL4_CPtr receiveIndex;.*\n)", r"\2\1"),
    ("sel4/shared_types.h", r"seL4_Uint8 padding\[6\]", "seL4_Uint8 padding[14]"),
)
FOUND_IN_C = {
    "seL4_TCBBits": "is 12 in C, 11 in Rust",
    "seL4_EndpointBits": "only in Rust",
    "seL4_TruncatedMessage": "is 17 in C, 7 in Rust",
    "seL4_Bool": "is of type u8 in C, i8 in Rust",
    "seL4_TCBFlag": "is of type u32 in C, u64 in Rust",
    "seL4_IPCBuffer.receiveCNode": "is at 1008 in C, at 1000 in Rust",
    "seL4_IPCBuffer.receiveIndex": "is at 1000 in C, at 1008 in Rust",
    "seL4_UntypedDesc": "has 24 bytes in C, 16 in Rust",
    "seL4_UntypedDesc.padding": "is of type [u8; 14] in C, [u8; 6] in Rust",
}

CONSEQUENCES = {  # what belongs to a changed item, or holds one
    "seL4_TCBFlag_NoFlag",
    "seL4_TCBFlag_fpuDisabled",
    "seL4_TCBFlag_MASK",
    "seL4_BootInfo",
    "seL4_TCB_ConfigureSingleStepping_t.bp_was_consumed",
    "seL4_TCB_GetBreakpoint_t.is_enabled",
}


def test_changed_headers_are_told_item_by_item(tmp_path):
    """The headers' own assertions are switched off: they would refuse most of these changes before bindgen sees them."""
    headers = tmp_path / "include"
    install_headers("aarch64", headers)
    silence = ("sel4/macros.h", r"_Static_assert\(condition, message\)", "_Static_assert(1, message)")
    for name, old, new in (silence, *IN_C):
        text, count = re.subn(old, new, (headers / name).read_text())
        assert count == 1, f"{old} stands {count} times in {name}"
        (headers / name).write_text(text)
    found = unexpected(compare(c_items("aarch64", headers, tmp_path / "bindgen.rs"), rust_items("aarch64")))
    assert FOUND_IN_C.items() <= found.items()
    assert found.keys() - FOUND_IN_C.keys() == CONSEQUENCES


@pytest.mark.parametrize(
    "old, new, item, how",
    [
        (
            "pub const seL4_RangeError: seL4_Error = 4",
            "pub const seL4_RangeError: seL4_Error = 5",
            "seL4_RangeError",
            "is",
        ),
        ("pub const seL4_TCBBits", "pub const seL4_TCBits", "seL4_TCBBits", "only in C"),
        ("pub type seL4_Error = u32", "pub type seL4_Error = u64", "seL4_Error", "is of type"),
        ("pub isDevice: seL4_Uint8", "pub isDevice: seL4_Uint16", "seL4_UntypedDesc.isDevice", "is at 9 in C, at 10"),
        ("pub ipcBuffer: *mut seL4_IPCBuffer", "pub ipcBuffer: seL4_Word", "seL4_BootInfo.ipcBuffer", "is of type"),
    ],
    ids=["number", "name", "width", "offset", "pointer"],
)
def test_changed_rust_is_told(c, old, new, item, how):
    rust = rust_items("aarch64", lambda text: text.replace(old, new))
    found = unexpected(compare(c("aarch64"), rust))
    assert found.get(item, "").startswith(how)
