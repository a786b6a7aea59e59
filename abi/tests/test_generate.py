# SPDX-License-Identifier: BSD-2-Clause
"""The generator as a whole: always the same text, finds every file that is not as it should be, moves all faces together."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from conftest import ARCHITECTURES, ROOT
from stele_abi import canonical, cli, generate, load, parser, resolve, vectors


@pytest.fixture
def copy(tmp_path, files):
    """A repository with the descriptions and all generated files, to damage."""
    shutil.copytree(ROOT / "abi" / "v1", tmp_path / "abi" / "v1")
    (tmp_path / "kernel" / "cap").mkdir(parents=True)
    shutil.copy(ROOT / load.LAYOUT, tmp_path / load.LAYOUT)
    generate.write(tmp_path, files)
    return tmp_path


def edit(root, name, old, new):
    path = root / name
    text = path.read_text()
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new))


def run(*arguments, seed="0"):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "abi"), "PYTHONHASHSEED": seed}
    command = [sys.executable, "-m", "stele_abi", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def test_output_does_not_depend_on_the_run():
    first, second = (run("canonical", seed=seed).stdout for seed in ("1", "2"))
    assert first == second and first


def test_rendering_twice_gives_the_same_files(files):
    assert files == generate.render(load.load(ROOT))


def test_canonical_form_is_sorted_and_hashed(contract):
    text = canonical.canonical_text(contract.abis)
    form = json.loads(text)
    assert json.dumps(form, indent=1, sort_keys=True) + "\n" == text
    assert hashlib.sha256(text.encode()).hexdigest() == contract.abis["aarch64"].hash
    assert set(form["architectures"]) == set(ARCHITECTURES)


def test_documentation_is_no_part_of_the_canonical_form(copy):
    before = load.load_abis(copy)["aarch64"].hash
    edit(copy, "abi/v1/tcb.abi", "/// Stops a thread.", "/// Makes a thread stop.")
    assert load.load_abis(copy)["aarch64"].hash == before


def test_every_generated_file_says_so_and_carries_the_licence(files):
    for path, text in files.items():
        if not path.endswith(".json"):
            assert "by stele-abi. Do not edit." in text.split("\n")[0], path
            assert "SPDX-License-Identifier: BSD-2-Clause" in text.split("\n")[1], path
        assert text.endswith("\n") and not text.endswith("\n\n"), path


def test_check_finds_changed_missing_and_stray_files(copy, capsys):
    assert cli.main(["--root", str(copy), "check-generated"]) == 0
    folder = copy / "kernel" / "generated" / "aarch64"
    edit(copy, "kernel/generated/aarch64/decode.h", "struct tcb_configure_args {", "struct tcb_configure_arguments {")
    (folder / "names.c").unlink()
    (folder / "extra.h").write_text("")
    capsys.readouterr()
    assert cli.main(["--root", str(copy), "check-generated"]) == 1
    report = capsys.readouterr().out
    assert "kernel/generated/aarch64/decode.h: differs" in report
    assert "has      struct tcb_configure_arguments {" in report
    assert "kernel/generated/aarch64/names.c: missing" in report
    assert "kernel/generated/aarch64/extra.h: stray" in report
    assert "./stele abi generate" in report


def test_generate_repairs_and_tells_what_it_changed(copy, capsys):
    (copy / "kernel/generated/aarch64/extra.h").write_text("")
    (copy / "kernel/generated/aarch64/names.c").unlink()
    assert cli.main(["--root", str(copy), "generate"]) == 0
    report = capsys.readouterr().out
    assert "removed kernel/generated/aarch64/extra.h" in report
    assert "new     kernel/generated/aarch64/names.c" in report
    assert cli.main(["--root", str(copy), "check-generated"]) == 0


def test_moving_a_parameter_moves_kernel_stubs_and_vectors(copy, files):
    before = files
    edit(
        copy,
        "abi/v1/tcb.abi",
        "in  clear : seL4_Word @ mr0 ",
        "in  clear : seL4_Word @ mr1 ",
    )
    edit(copy, "abi/v1/tcb.abi", "in  set   : seL4_Word @ mr1 ", "in  set   : seL4_Word @ mr0 ")
    after = generate.render(load.load(copy))
    changed = {path for path in before if before[path] != after[path]}
    assert "abi/v1/canonical.json" in changed
    assert "abi/v1/vectors-aarch64.json" in changed
    assert ".clear = invocation_word(call, 1)," in after["kernel/generated/aarch64/decode.c"]
    assert any(path.startswith("libsel4/") and path.endswith(".h") for path in changed)
    assert any(path.startswith("bindings/") and path.endswith(".rs") for path in changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("in buffer      : seL4_Word @ mr0", "in address     : seL4_Word @ mr0"),
        ("invoke SetMCPriority = 7", "invoke SetMCPriority = 230"),
        ("in  arch_flags     : seL4_Uint8       @ mr0[15:8]   ", "in  arch_flags     : seL4_Uint8       @ mr0[23:16] "),
    ],
)
def test_any_change_of_a_place_or_number_changes_the_hash(copy, old, new):
    before = load.load_abis(copy)["aarch64"].hash
    edit(copy, "abi/v1/tcb.abi", old, new)
    assert load.load_abis(copy)["aarch64"].hash != before


def test_unstable_items_stay_hidden_unless_asked_for(copy):
    (copy / "abi/v1/try.abi").write_text("since 1.1\n@unstable\nconstant stele_Try = 1\n")
    assert "stele_Try" not in [c.name for c in load.load_abis(copy)["aarch64"].constants]
    assert "stele_Try" in [c.name for c in load.load_abis(copy, unstable=True)["aarch64"].constants]


def test_vectors_cover_every_invocation_with_values_that_differ(abi):
    cases = vectors.cases(abi)
    assert {c.invocation.function for c in cases} == {i.function for i in abi.invocations}
    for case in cases:
        scalars = [v for v in case.inputs.values() if isinstance(v, int) and v > 0xFF]
        if case.name == "distinct":
            assert len(set(scalars)) == len(scalars), case.invocation.function
        assert len(case.words) == case.invocation.in_length
        assert len(case.words) <= 120 and len(case.caps) <= 3


def test_id_prints_version_and_hash(contract):
    done = run("id")
    assert (
        done.stdout
        == f"stele {contract.abis['aarch64'].major}.{contract.abis['aarch64'].minor} sha256 {contract.abis['aarch64'].hash}\n"
    )


def test_mistake_in_a_description_ends_with_status_2_and_no_stack_trace(copy):
    edit(copy, "abi/v1/tcb.abi", "invoke Suspend = 12", "invoke Suspend = 13")
    done = run("--root", str(copy), "generate")
    assert done.returncode == 2
    assert "abi/v1/tcb.abi:" in done.stderr and "has the number 13" in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_descriptions_are_said_plainly(tmp_path):
    for said in (f"there is no contract in {tmp_path}", "there is no description here"):
        done = run("--root", str(tmp_path), "id")
        assert done.returncode == 2
        assert said in done.stderr and "Traceback" not in done.stderr
        (tmp_path / "abi/v1").mkdir(parents=True, exist_ok=True)


def test_missing_piece_that_a_backend_needs_is_said_plainly(copy):
    edit(copy, "abi/v1/syscalls.abi", "system call Call = -1", "system call Ask = -1")
    done = run("--root", str(copy), "generate")
    assert done.returncode == 2
    assert "needs a system call 'Call'" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            ["TCB.Configure"],
            ["x4", "buffer : seL4_Word", "caps_or_badges[2]", "seL4_RevokeFirst", "unsafe fn seL4_TCB_Configure"],
        ),
        (["TCB"], ["TCB.SetFlags", "2^11 = 2048 bytes"]),
        (["MessageInfo"], ["[63:12]", "[31:12]", "capsUnwrapped"]),
        (["syscall", "Call"], ["number -1", "svc #0", "swi #0"]),
        (["BootInfo"], ["3864 bytes", "1932 bytes", "untypedList"]),
        (["SchedControl.ConfigureFlags"], ["budget : seL4_Time (upper half)"]),
        (["fault", "VMFault"], ["seL4_VMFault_FSR", "pc"]),
        (["Page.Map"], ["number 46", "number 45"]),
        (["VSpace.Clean_Data"], ["aarch32: does not have this operation"]),
    ],
)
def test_show_explains(words, expected, capsys):
    assert cli.main(["show", *words]) == 0
    text = capsys.readouterr().out
    for part in expected:
        assert part in text
    assert max(len(line) for line in text.splitlines()) <= 100


def test_show_lists_everything_and_suggests(capsys):
    assert cli.main(["show"]) == 0
    assert re.search(r"invocation \(\d{2,}\)", capsys.readouterr().out)
    assert cli.main(["show", "TCB.Cofigure"]) == 1
    assert "TCB.Configure" in capsys.readouterr().err


def test_order_of_the_files_does_not_matter():
    files = [parser.parse_text(path.read_text(), path.name) for path in sorted((ROOT / "abi" / "v1").glob("*.abi"))]
    forward, backward = (canonical.canonical_text(resolve.resolve(order)) for order in (files, files[::-1]))
    assert json.loads(forward) == json.loads(backward)
