# SPDX-License-Identifier: BSD-2-Clause
"""`abi check` and its relatives: every kind of change is told apart, named, and placed."""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib

import pytest
from conftest import ROOT
from stele_abi import binary, cli, forms, load

# What somebody does to the description, and what check must say about it.
BREAKS = [
    (
        "tcb.abi",
        {"in priority  : seL4_Word @ mr0 ": "in priority  : seL4_Word @ mr1 "},
        'TCB.SetPriority: parameter "priority" moved from word 0 to word 1 (aarch64, aarch32, x86_64, riscv64)',
    ),
    (
        "messages.abi",
        {"capsUnwrapped : [11:9]": "capsUnwrapped : [9:7]", "extraCaps     : [8:7]": "extraCaps     : [11:10]"},
        'seL4_MessageInfo: field "extraCaps" moved from bits 8:7 to bits 11:10',
    ),
    ("tcb.abi", {"invoke SetPriority = 6": "invoke SetPriority = 200"}, "TCB.SetPriority: the number is 200, was 6"),
    (
        "bootinfo.abi",
        {
            "    major : seL4_Word      @ 0\n    minor : seL4_Word      @ 8 | 4": "    minor : seL4_Word      @ 0\n    major : seL4_Word      @ 8 | 4"
        },
        "stele_AbiIdentity: fields changed their order",
    ),
    (
        "constants.abi",
        {"enum seL4_TCBFlag width word": "enum seL4_TCBFlag width 4"},
        "seL4_TCBFlag: is 4 bytes wide, was a word",
    ),
    (
        "untyped.abi",
        {"               NotEnoughMemory,   ///< The objects": "               # "},
        "Untyped.Retype: the error seL4_NotEnoughMemory was dropped",
    ),
    (
        "untyped.abi",
        {"in size_bits   : seL4_Word ": "in size_log    : seL4_Word "},
        'parameter "size_bits" was renamed to "size_log"',
    ),
    (
        "sched.abi",
        {"in domain : seL4_Uint8 @ mr0[7:0] ": "in domain : seL4_Uint16 @ mr0[15:0] "},
        'parameter "domain" has 16 bits, had 8',
    ),
    ("architecture.abi", {"role reply   = x6": "role reply   = x9"}, '"reply" moved from register x6 to x9 (aarch64)'),
    (
        "architecture.abi",
        {"clobbers memory, rcx, r11": "clobbers memory, rcx, r11, rbx"},
        "a system call destroys memory, rcx, r11, rbx",
    ),
    (
        "objects.abi",
        {"size seL4_TCBBits = 11 | 10": "size seL4_TCBBits = 12 | 10"},
        "TCB: the size is 2^12, was 2^11 (aarch64, x86_64, riscv64)",
    ),
    (
        "errors.abi",
        {"seL4_RangeError = 4 ": "seL4_RangeError = 14 "},
        'seL4_Error: enumerator "seL4_RangeError" is 14, was 4',
    ),
    ("syscalls.abi", {"system call Yield = -11": "system call Yield = -100"}, "Yield: the number is -100, was -11"),
    ("faults.abi", {"word 3 LookupFailureType": "word 3 FailureType"}, "CapFault: word"),
]


ABI = load.load_abis(ROOT)["aarch64"]
NOW, NEXT = f"{ABI.major}.{ABI.minor}", f"{ABI.major}.{ABI.minor + 1}"


@pytest.fixture
def copy(tmp_path):
    """The contract and its frozen form, to damage."""
    shutil.copytree(ROOT / "abi" / "v1", tmp_path / "abi" / "v1", ignore=shutil.ignore_patterns("*.json"))
    (tmp_path / "abi" / "v1.frozen.json").write_text(forms.frozen_text(forms.form_of(load.load_abis(tmp_path))))
    return tmp_path


def edit(copy, name, changes):
    path = copy / "abi" / "v1" / name
    text = path.read_text()
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text)


def line_of(name, text):
    """The number of the only line of a description that holds a text."""
    lines = (ROOT / "abi" / "v1" / name).read_text().split("\n")
    found = [number for number, line in enumerate(lines, 1) if text in line]
    assert len(found) == 1, f"{text!r} is in {len(found)} lines of {name}"
    return found[0]


def abi(capsys, *arguments):
    """Runs a command: status, what it printed, what it complained about."""
    status = cli.main([str(a) for a in arguments])
    return status, *capsys.readouterr()


def test_the_contract_is_as_it_was_frozen(capsys):
    status, out, _ = abi(capsys, "check")
    assert (status, "break:" in out) == (0, False), out


@pytest.mark.parametrize("arch", ["aarch64", "aarch32", "x86_64", "riscv64"])
def test_check_says_what_of_each_architecture_it_compared(capsys, arch):
    out = abi(capsys, "check")[1]
    line = next(line for line in out.splitlines() if line.startswith(f"{arch},"))
    assert re.search(r"(64|32)-bit words: \d\d operations, 18 system calls, \d+ faults, \d\d layouts: ", line)


def test_check_says_on_which_architecture_something_breaks(copy, capsys):
    edit(
        copy, "arm.abi", {"invoke Map = 46 for aarch64, 45 for aarch32": "invoke Map = 46 for aarch64, 200 for aarch32"}
    )
    status, out, _ = abi(capsys, "--root", copy, "check")
    assert status == 1
    assert "ARM_Page.Map: the number is 200, was 45 (aarch32)" in out
    ends = {line.split(",")[0]: line.split(": ")[-1] for line in out.splitlines() if "-bit words: " in line}
    assert ends["aarch64"] == ends["x86_64"] == ends["riscv64"] == "the same"
    assert ends["aarch32"].startswith("1 break")


def test_check_takes_less_than_three_seconds():
    before = os.times()
    subprocess.run([sys.executable, "-m", "stele_abi", "check"], check=True, cwd=ROOT / "abi", capture_output=True)
    after = os.times()
    assert after.children_user + after.children_system - before.children_user - before.children_system < 3


@pytest.mark.parametrize(("name", "changes", "said"), BREAKS, ids=[f"{b[0]}-{n}" for n, b in enumerate(BREAKS)])
def test_each_break_is_refused_by_name(copy, capsys, name, changes, said):
    edit(copy, name, changes)
    status, out, _ = abi(capsys, "--root", copy, "check")
    assert status == 1
    assert f"break:         {said}" in out or said in out, out


def test_new_things_are_additions(copy, capsys):
    edit(
        copy,
        "tcb.abi",
        {
            "    /// Stops a thread.": "    /// New.\n    invoke Nap = 201 label TCBNap {\n        errors IllegalOperation\n    }\n\n    /// Stops a thread."
        },
    )
    edit(copy, "errors.abi", {"seL4_NumErrors = 11": "seL4_NumErrors = 11\n    stele_NewError = 12"})
    edit(copy, "constants.abi", {"constant seL4_Null = 0": "constant seL4_Null = 0\nconstant stele_New = 1"})
    status, out, _ = abi(capsys, "--root", copy, "check")
    assert status == 0
    assert "addition:      TCB.Nap: the invocation is new (since 1.0) (aarch64, aarch32, x86_64, riscv64)" in out
    assert f"0 breaks, 3 additions, 0 changes of documentation since stele {NOW}; nothing breaks" in out


def test_texts_are_documentation(copy, capsys):
    edit(copy, "tcb.abi", {"/// Stops a thread.": "/// Halts a thread.", "///< 0 to 255.": "///< At most 255."})
    status, out, _ = abi(capsys, "--root", copy, "check")
    assert status == 0
    assert "documentation: TCB.Suspend: the text changed" in out
    assert 'documentation: TCB.SetPriority: the text about "priority" changed' in out


def test_a_mistake_in_the_description_is_no_input(copy, capsys):
    edit(copy, "tcb.abi", {"invoke Suspend = 12": "invoke Suspend = "})
    status, out, err = abi(capsys, "--root", copy, "check")
    assert (status, out) == (2, "")
    assert f"abi/v1/tcb.abi:{line_of('tcb.abi', 'invoke Suspend')}:23: 'label' cannot stand here" in err


def test_json_names_place_and_kind(copy, capsys):
    edit(copy, "tcb.abi", {"invoke SetPriority = 6": "invoke SetPriority = 200"})
    status, out, _ = abi(capsys, "--root", copy, "check", "--format", "json")
    answer = json.loads(out)
    assert (status, answer["result"]) == (1, "breaks")
    change = answer["changes"][0]
    assert (change["kind"], change["subject"], change["file"], change["line"]) == (
        "break",
        "TCB.SetPriority",
        "abi/v1/tcb.abi",
        line_of("tcb.abi", "invoke SetPriority"),
    )
    assert change["architectures"] == ["aarch64", "aarch32", "x86_64", "riscv64"]


def test_github_gets_annotations(copy, capsys):
    edit(copy, "tcb.abi", {"invoke SetPriority = 6": "invoke SetPriority = 200"})
    status, out, _ = abi(capsys, "--root", copy, "check", "--format", "github")
    assert status == 1
    line = line_of("tcb.abi", "invoke SetPriority")
    assert out.startswith(
        f"::error file=abi/v1/tcb.abi,line={line},col=12,title=ABI%3A break::TCB.SetPriority: the number is"
    )


def test_a_frozen_form_cannot_be_edited(copy, capsys):
    path = copy / "abi" / "v1.frozen.json"
    path.write_text(path.read_text().replace('"number": 6,', '"number": 7,', 1))
    status, _, err = abi(capsys, "--root", copy, "check")
    assert status == 2
    assert "changed by hand" in err


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"abi": 1, "version": {}}', "\0"])
def test_what_is_no_form_is_no_input(tmp_path, capsys, text):
    path = tmp_path / "form.json"
    path.write_text(text)
    status, _, err = abi(capsys, "diff", path, "working")
    assert status == 2
    assert str(path) in err and "Traceback" not in err


def test_freeze_refuses_a_break_and_keeps_the_file(copy, capsys):
    before = (copy / "abi" / "v1.frozen.json").read_text()
    edit(copy, "tcb.abi", {"invoke SetPriority = 6": "invoke SetPriority = 200"})
    status, out, err = abi(capsys, "--root", copy, "freeze")
    assert status == 1
    assert "TCB.SetPriority" in out and "refused" in err
    assert (copy / "abi" / "v1.frozen.json").read_text() == before


def test_freeze_wants_a_version_for_what_is_new(copy, capsys):
    edit(
        copy,
        "constants.abi",
        {"constant seL4_Null = 0": "constant seL4_Null = 0\n@since(" + NEXT + ")\nconstant stele_New = 1"},
    )
    status, _, err = abi(capsys, "--root", copy, "freeze")
    assert status == 1
    assert f"write 'abi stele {NEXT}' in abi/v1/architecture.abi" in err
    edit(copy, "architecture.abi", {f"abi stele {NOW}": f"abi stele {NEXT}"})
    assert abi(capsys, "--root", copy, "freeze")[0] == 0
    assert abi(capsys, "--root", copy, "check")[0] == 0
    edit(copy, "constants.abi", {"constant stele_New = 1": "constant stele_New = 2"})
    assert "stele_New: is 2, was 1" in abi(capsys, "--root", copy, "check")[1]


def test_diff_compares_files_folders_and_revisions(copy, capsys):
    subprocess.run(["git", "init", "-q", copy], check=True)
    commit = ["git", "-C", copy, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "x"]
    subprocess.run(["git", "-C", copy, "add", "abi"], check=True)
    subprocess.run(commit, check=True)
    edit(copy, "tcb.abi", {"invoke SetPriority = 6": "invoke SetPriority = 200"})
    for old in ("HEAD", "frozen", copy / "abi" / "v1.frozen.json"):
        status, out, _ = abi(capsys, "--root", copy, "diff", old, copy)
        assert (status, "TCB.SetPriority: the number is 200" in out) == (1, True)
    assert abi(capsys, "--root", copy, "diff", copy, copy / "abi")[0] == 0
    assert abi(capsys, "--root", copy, "diff", "nonsense")[0] == 2


# ---- decode ----


def test_decode_explains_a_message(capsys):
    status, out, _ = abi(capsys, "decode", "0x6081", "200", "--arch", "aarch64")
    assert status == 0
    assert "label 6, capsUnwrapped 0, extraCaps 1, length 1" in out
    assert "TCB.SetPriority (TCBSetPriority)" in out
    assert "mr0   priority   0xc8" in out
    assert "answer of an object: seL4_FailedLookup" in out
    assert "received from a fault endpoint: VMFault" in out


def test_decode_says_when_a_message_is_too_short(capsys):
    out = abi(capsys, "decode", "0x5000", "--arch", "riscv64")[1]
    assert "too short: needs 3 words, has 0 and 3 extra capabilities, has 0" in out


@pytest.mark.parametrize(
    ("dump", "said"),
    [
        ("x0=4 x1=0x6081 x2=0xff x7=-1", "aarch64: system call Call (-1)"),
        ("X00=0000000000000004 X01=0000000000006081 X07=ffffffffffffffff", "aarch64: system call Call (-1)"),
        ("r0 0x4 4\nr1 0x6081 24705\nr7 0xffffffff -1", "aarch32: system call Call (-1)"),
        ("R00=00000004 R01=00006081 R02=000000ff R07=ffffffff", "aarch32: system call Call (-1)"),
        (
            " x10/a0  0000000000000004 x11/a1  0000000000006081 x17/a7  ffffffffffffffff",
            "riscv64: system call Call (-1)",
        ),
        ("RDI=0000000000000004 RSI=0000000000006081 RDX=ffffffffffffffff R10=5", "x86_64: system call Call (-1)"),
    ],
)
def test_decode_reads_dumps_of_every_architecture(capsys, dump, said):
    status, out, _ = abi(capsys, "decode", dump)
    assert status == 0
    assert said in out and "TCB.SetPriority" in out


def test_decode_explains_an_answer(capsys):
    out = abi(capsys, "decode", "x0=0", "x1=0x4000", "x7=-1", "--after")[1]
    assert "answer of an object: seL4_RangeError" in out


def test_decode_explains_a_fault_of_32_bit_arm(capsys):
    out = abi(capsys, "decode", "r0=7", "r1=0x6004", "r2=0x400100", "r7=-8", "--after")[1]
    assert "aarch32: after system call NBRecv (-8)" in out
    assert "received from a fault endpoint: VMFault" in out and "0x400100" in out


def test_decode_leaves_out_architectures_whose_words_are_too_narrow(capsys):
    status, out, _ = abi(capsys, "decode", "0x100006081")
    assert (status, "aarch32" in out, "aarch64" in out) == (0, False, True)


TOO_WIDE = [["0x100006081", "--arch", "aarch32"], ["r1=0x100006081", "r7=-1", "--arch", "aarch32"]]


@pytest.mark.parametrize("tokens", TOO_WIDE, ids=" ".join)
def test_decode_refuses_words_that_the_architecture_does_not_have(capsys, tokens):
    status, _, err = abi(capsys, "decode", *tokens)
    assert status == 2 and "0x100006081 has 33 bits" in err and "32 bits for aarch32" in err


@pytest.mark.parametrize("tokens", [["zz"], ["1", "--arch", "mips"], ["x1=5"], [""], ["x1=5", "--arch", "aarch32"]])
def test_decode_refuses_what_it_cannot_read(capsys, tokens):
    status, _, err = abi(capsys, "decode", *tokens)
    assert status == 2 and err.startswith("abi decode: ")


# ---- compiled programs ----

PROGRAM = """
typedef unsigned long seL4_Word;
struct seL4_SlotRegion { seL4_Word start; seL4_Word end; };
struct seL4_UntypedDesc { seL4_Word paddr; unsigned char %s; unsigned char %s; unsigned char padding[6]; };
enum seL4_Error { seL4_NoError = 0, seL4_RangeError = %d };
struct seL4_SlotRegion region;
struct seL4_UntypedDesc desc;
enum seL4_Error error;
"""


def build(tmp_path, *values):
    source, program = tmp_path / "program.c", tmp_path / "program.o"
    source.write_text(PROGRAM % values)
    subprocess.run(["gcc", "-g", "-c", source, "-o", program], check=True)
    return program


@pytest.mark.skipif(not shutil.which("gcc") or binary.ELFFile is None, reason="needs gcc and pyelftools")
def test_elf_compares_layouts(tmp_path, capsys):
    status, out, _ = abi(capsys, "elf", build(tmp_path, "sizeBits", "isDevice", 4))
    assert (status, "3 layouts compared: fits stele 1." in out) == (0, True), out
    status, out, _ = abi(capsys, "elf", build(tmp_path, "isDevice", "sizeBits", 5))
    assert status == 1
    assert 'seL4_UntypedDesc: the field "isDevice" is at 8 with 1 bytes, the contract says at 9 with 1' in out
    assert "seL4_Error: seL4_RangeError is 5, the contract says 4" in out


@pytest.mark.skipif(not shutil.which("arm-none-eabi-gcc") or binary.ELFFile is None, reason="needs gcc and pyelftools")
def test_elf_compares_programs_of_32_bit_arm_and_refuses_short_enumerations(tmp_path, capsys):
    source, program = tmp_path / "program.c", tmp_path / "program.o"
    source.write_text((PROGRAM % ("sizeBits", "isDevice", 4)).replace("padding[6]", "padding[2]"))
    compile = ["arm-none-eabi-gcc", "-g", "-c", source, "-o", program]
    subprocess.run([*compile, "-fno-short-enums"], check=True)
    status, out, _ = abi(capsys, "elf", program)
    assert (status, "aarch32, contract none, 3 layouts compared: fits stele 1." in out) == (0, True), out
    subprocess.run(compile, check=True)
    status, out, _ = abi(capsys, "elf", program)
    assert status == 1
    assert "seL4_Error: has 1 byte, the contract says a word: compile with -fno-short-enums" in out


@pytest.mark.skipif(not shutil.which("arm-none-eabi-gcc") or binary.ELFFile is None, reason="needs gcc and pyelftools")
def test_elf_does_not_judge_programs_for_big_endian_machines(tmp_path, capsys):
    source, program = tmp_path / "program.c", tmp_path / "program.o"
    source.write_text((PROGRAM % ("sizeBits", "isDevice", 4)).replace("padding[6]", "padding[2]"))
    subprocess.run(
        ["arm-none-eabi-gcc", "-mbig-endian", "-fno-short-enums", "-g", "-c", source, "-o", program], check=True
    )
    status, _, err = abi(capsys, "elf", program)
    assert status == 2 and "big-endian" in err


def test_id_reads_the_note_of_any_file(tmp_path, capsys):
    path = tmp_path / "image"
    path.write_bytes(b"x" * 33 + binary.NOTE + struct.pack("<II", 1, 7) + bytes(range(32)) + b"y")
    status, out, _ = abi(capsys, "id", path)
    assert (status, out) == (0, f"stele 1.7 sha256 {bytes(range(32)).hex()}\n")
    path.write_bytes(b"nothing")
    assert abi(capsys, "id", path)[0] == 1
    assert abi(capsys, "id", tmp_path / "missing")[0] == 2


def test_elf_refuses_what_is_none(tmp_path, capsys):
    path = tmp_path / "text"
    path.write_text("no program")
    assert abi(capsys, "elf", path)[0] == 2


# ---- outside of this repository ----


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The package as pyproject.toml installs it."""
    site = tmp_path_factory.mktemp("site")
    setup = tomllib.loads((ROOT / "abi" / "pyproject.toml").read_text())["tool"]["setuptools"]
    folders, data = setup["package-dir"], setup["package-data"]
    for package in setup["packages"]:
        parent = max((p for p in folders if f"{package}.".startswith(f"{p}.")), key=len)
        source = ROOT / "abi" / folders[parent] / package[len(parent) + 1 :].replace(".", "/")
        target = site / package.replace(".", "/")
        target.mkdir(parents=True)
        names = [path for pattern in ("*.py", *data.get(package, [])) for path in source.glob(pattern)]
        for path in names:
            (target / path.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target / path.relative_to(source))
    return site


def outside(site, folder, *arguments):
    """Runs the installed package in a folder that is no repository."""
    environment = {**os.environ, "PYTHONPATH": str(site)}
    command = [sys.executable, "-m", "stele_abi", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


def test_the_package_checks_a_copy_of_the_contract(installed, tmp_path):
    shutil.copytree(ROOT / "abi" / "v1", tmp_path / "mine", ignore=shutil.ignore_patterns("*.json"))
    done = outside(installed, tmp_path, "check", "mine")
    assert (done.returncode, "abi check: " in done.stdout) == (0, True), done.stderr
    path = tmp_path / "mine" / "tcb.abi"
    path.write_text(path.read_text().replace("invoke SetPriority = 6", "invoke SetPriority = 200"))
    done = outside(installed, tmp_path, "check", "mine")
    assert (done.returncode, "TCB.SetPriority: the number is 200, was 6" in done.stdout) == (1, True)


def test_the_package_explains_without_a_contract(installed, tmp_path):
    assert "TCB.SetPriority" in outside(installed, tmp_path, "decode", "0x6081").stdout
    assert "Stops a thread" in outside(installed, tmp_path, "show", "TCB.Suspend").stdout


@pytest.mark.parametrize("command", ["check", "generate", "check-generated", "freeze"])
def test_the_package_does_not_pass_for_a_contract(installed, tmp_path, command):
    done = outside(installed, tmp_path, command)
    assert done.returncode == 2
    assert "there is no contract here" in done.stderr
