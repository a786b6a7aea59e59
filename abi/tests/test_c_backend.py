# SPDX-License-Identifier: BSD-2-Clause
"""The C user backend: expressions, signatures, and that the stubs follow the description."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from stele_abi import generate, load, model
from stele_abi.backends.c import configuration, declarations, stubs, syscalls, text

ROOT = load.repository()
CLIENT = "libsel4/generated/{arch}/interfaces/sel4_client.h"


@pytest.fixture(scope="module")
def abis() -> dict[str, model.Abi]:
    return load.load_abis(ROOT)


def invocation(abi: model.Abi, function: str) -> model.Invocation:
    return next(i for i in abi.invocations if i.function == function)


def changed(tmp_path: Path, file: str, old: str, new: str) -> dict[str, str]:
    """The C files of a contract in which one line is another."""
    shutil.copytree(ROOT / "abi/v1", tmp_path / "abi/v1")
    path = tmp_path / "abi/v1" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    return generate.render_backend(generate.Contract(load.load_abis(tmp_path)), "c")


def stub(text: str, function: str) -> str:
    """The body of one function."""
    start = text.index(f" {function}(", text.index("LIBSEL4_INLINE"))
    return text[start : text.index("\n}\n", start)]


def test_parameters_share_a_word_by_shift_and_mask(abis: dict[str, model.Abi]) -> None:
    words = stubs.inputs(abis["aarch64"], invocation(abis["aarch64"], "seL4_TCB_ReadRegisters"))
    assert words == ["((seL4_Word)suspend_source & 0x1ul) | (((seL4_Word)arch_flags & 0xfful) << 8)", "count"]


def test_a_wide_parameter_takes_two_words_of_32_bits_and_one_of_64(abis: dict[str, model.Abi]) -> None:
    function = "seL4_SchedControl_ConfigureFlags"
    narrow = stubs.inputs(abis["aarch32"], invocation(abis["aarch32"], function))
    assert narrow[:2] == ["(seL4_Word)budget", "(seL4_Word)(budget >> 32)"]
    wide = stubs.inputs(abis["aarch64"], invocation(abis["aarch64"], function))
    assert wide[0] == "(seL4_Word)budget"
    assert len(narrow) == len(wide) + 2


def test_a_struct_is_sent_field_by_field_behind_the_other_words(abis: dict[str, model.Abi]) -> None:
    words = stubs.inputs(abis["aarch64"], invocation(abis["aarch64"], "seL4_TCB_WriteRegisters"))
    assert words[2:4] == ["regs->pc", "regs->sp"]
    assert len(words) == 38


def test_outputs_beside_the_error_make_a_result_struct(abis: dict[str, model.Abi]) -> None:
    assert invocation(abis["aarch64"], "seL4_ARM_Page_GetAddress").result_type == "seL4_ARM_Page_GetAddress_t"
    assert invocation(abis["aarch64"], "seL4_TCB_ReadRegisters").result_type == "seL4_Error"


def test_system_calls_take_receiver_message_sender_words_reply_in_this_order(abis: dict[str, model.Abi]) -> None:
    forms = {f.call.name: f for f in syscalls.call_forms(abis["aarch64"])}
    head = " ".join(forms["NBSendRecv"].head(words=True).split())
    assert head == (
        "LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendRecvWithMRs(seL4_CPtr dest, seL4_MessageInfo_t info, "
        "seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, "
        "seL4_CPtr reply)"
    )
    assert not forms["Call"].has_sender


def test_no_constant_is_both_macro_and_enumerator(abis: dict[str, model.Abi]) -> None:
    for abi in abis.values():
        members = {m.name for e in abi.enums for m in e.members}
        assert not members & {constant.name for constant in declarations.macros(abi)}


def test_configuration_values_are_booleans_or_text(abis: dict[str, model.Abi]) -> None:
    for abi in abis.values():
        for keys in configuration.configuration(abi).values():
            assert all(isinstance(value, (bool, str)) for _, value in keys)
        kernel = dict(configuration.configuration(abi)["kernel"])
        assert kernel["WORD_SIZE"] == str(abi.word_bits)
        assert kernel["MAX_NUM_BOOTINFO_UNTYPED_CAPS"] == "230"


def test_long_heads_continue_below_the_bracket() -> None:
    head = text.wrap_call("int f(", ", ".join(f"unsigned long argument_{n}" for n in range(9)))
    assert all(len(line) <= text.COLUMNS for line in head.split("\n"))
    assert head.split("\n")[1].startswith("      unsigned long")


def test_a_moved_parameter_moves_stub_and_vectors(tmp_path: Path) -> None:
    text = (ROOT / "abi/v1/tcb.abi").read_text(encoding="utf-8")
    start = text.index("invoke SetSchedParams")
    body = text[start : text.index("}", start)]
    swapped = body.replace("@ mr0", "@ mrX").replace("@ mr1", "@ mr0").replace("@ mrX", "@ mr1")
    assert swapped != body
    files = changed(tmp_path, "tcb.abi", body, swapped)
    now = stub(files[CLIENT.format(arch="aarch64")], "seL4_TCB_SetSchedParams")
    assert "mr0 = priority;" in now and "mr1 = mcp;" in now
    committed = stub((ROOT / CLIENT.format(arch="aarch64")).read_text(encoding="utf-8"), "seL4_TCB_SetSchedParams")
    assert "mr0 = mcp;" in committed and "mr1 = priority;" in committed
    vectors = files["tests/vectors/generated/aarch64/invocation_vectors.c"]
    assert vectors != (ROOT / "tests/vectors/generated/aarch64/invocation_vectors.c").read_text(encoding="utf-8")


def test_a_register_of_another_role_moves_the_trap(tmp_path: Path) -> None:
    files = changed(tmp_path, "architecture.abi", "role reply   = x6", "role reply   = x9")
    text = files["libsel4/generated/aarch64/sel4/sel4_arch/traps.h"]
    assert 'register seL4_Word x9 __asm__("x9") = r->reply;' in text
    assert '__asm__("x6")' not in text
