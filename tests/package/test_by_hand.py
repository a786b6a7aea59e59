# SPDX-License-Identifier: BSD-2-Clause
"""docs/by-hand.md: its commands as they stand there, each option of its tables, each mistake and what one sees of it."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from conftest import ROOT, TIMEOUT, block, console_until, finished
from stele.ports import AARCH32, AARCH64

PAGE = ROOT / "docs/by-hand.md"
SAYS = "signalled myself"
COMPILERS = {
    "arm-none-eabi-gcc": AARCH32,
    "clang --target=armv7a-none-eabi": AARCH32,
    "aarch64-linux-gnu-gcc": AARCH64,
    "clang --target=aarch64-none-elf": AARCH64,
}
CXX = {  # those of them that bring their C++ compiler with them
    "arm-none-eabi-gcc": "g++",
    "clang --target=armv7a-none-eabi": "clang++",
    "clang --target=aarch64-none-elf": "clang++",
}


@dataclass(frozen=True)
class Commands:
    """The lines that one block of the page has: P=..., the compiler, the machine."""

    setting: str
    compile: list[str]
    boot: list[str]

    def script(self, options: Sequence[str] = (), without: Sequence[str] = ()) -> str:
        """Setting and compilation, with other options."""
        words = [word for word in self.compile if word not in without]
        return f"{self.setting}\n" + " ".join([words[0], *options, *words[1:]])

    def machine(self) -> list[str]:
        """An argument list, for a shell that replaces itself with the machine."""
        return ["sh", "-c", f"{self.setting}\nexec {' '.join(self.boot)}"]


def commands(compiler: str) -> Commands:
    lines = block(PAGE, "sh", compiler).replace("\\\n", " ").splitlines()
    setting, compilation, boot = lines
    return Commands(setting, compilation.split(), boot.split())


@pytest.fixture
def folder(tmp_path, prefix, shell):
    """A folder with first.c and nothing else."""
    (tmp_path / "first.c").write_text(block(PAGE, "c"), encoding="utf-8")
    return tmp_path


def of_port(port):
    return [name for name, its in COMPILERS.items() if its is port]


def rows(heading: str) -> list[list[str]]:
    """The cells of the table below a heading."""
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def codes(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def fits(who: str, compiler: str) -> bool:
    """Whether a row of a table is about a compiler."""
    return who == "each" or who in compiler or (who == "32-bit" and "arm" in compiler)


def boots(made: Commands, folder, shell) -> None:
    """The program says what it shall, and its status reaches the shell."""
    done = shell(f"{made.setting}\n{' '.join(made.boot)}", folder)
    assert done.returncode == 0 and re.search(SAYS, done.stdout), done.stdout + done.stderr


def test_commands_of_the_page_make_a_program_that_boots(port, folder, shell):
    for compiler in of_port(port):
        made = commands(compiler)
        finished(shell(made.script(), folder))
        boots(made, folder, shell)
        (folder / "first.elf").unlink()


def test_what_main_returns_is_the_status(port, folder, shell):
    source = folder / "first.c"
    source.write_text(source.read_text().replace("return 0;", "return 42;"))
    made = commands(of_port(port)[0])
    finished(shell(made.script(), folder))
    assert shell(f"{made.setting}\n{' '.join(made.boot)}", folder).returncode == 42


def test_options_of_the_table_work(port, folder, shell):
    tried = 0
    for who, options in rows("What else works"):
        for compiler in of_port(port):
            if fits(who, compiler):
                made, tried = commands(compiler), tried + 1
                assert finished(shell(made.script(shlex.split(codes(options)[0])) + " 2>&1", folder)) == ""
                boots(made, folder, shell)
    assert tried >= 7


def test_options_that_want_functions_of_a_library_fail_to_link(port, folder, shell):
    sentence = PAGE.read_text(encoding="utf-8").split("There is no C library: ")[1].split("\n\n")[0]
    everywhere, on_32_bits = codes(sentence)
    for option in [everywhere, on_32_bits] if port is AARCH32 else [everywhere]:
        for compiler in of_port(port):
            done = shell(commands(compiler).script([option]) + " 2>&1 || true", folder)
            assert re.search("undefined (reference|symbol).*__", done.stdout), (option, compiler, done.stdout)


CLASSES = """
struct shape { virtual int area() const = 0; virtual ~shape() = default; };
struct square : shape {
    int side;
    square(int length) : side(length) {}
    ~square() { side = 0; }
    int area() const override { return side * side; }
};
static square global(3);
static const shape &local()
{
    static square made(global.area());
    return made;
}
static bool constructs() { return local().area() == 81; }
"""


def boots_in_cxx(port, folder, shell, *options: str) -> None:
    """Compiles first.c as C++, by each compiler that there is, and boots it."""
    source = (folder / "first.c").read_text(encoding="utf-8").replace("int main(void)", 'extern "C" int main()')
    (folder / "first.cc").write_text(source, encoding="utf-8")
    for compiler in of_port(port):
        if compiler not in CXX:
            continue
        made = commands(compiler)
        script = made.script([*options, "-std=c++17", "-Wall", "-Wextra", "-Werror"])
        script = re.sub(r"\b(gcc|clang)(?= )", CXX[compiler], script)
        finished(shell(script.replace("first.c ", "first.cc "), folder))
        boots(made, folder, shell)


def test_programs_in_cxx_boot(port, folder, shell):
    text = PAGE.read_text(encoding="utf-8")
    assert '`extern "C" int main()`' in text and "`-fno-exceptions -fno-rtti`" in text
    source = (folder / "first.c").read_text(encoding="utf-8")
    (folder / "first.c").write_text(f"struct number {{ number(); int value; }};\n{source}", encoding="utf-8")
    boots_in_cxx(port, folder, shell, "-fno-exceptions", "-fno-rtti")


def test_programs_in_cxx_with_objects_take_what_the_page_has_for_them(port, folder, shell):
    assert "`-fno-threadsafe-statics`" in PAGE.read_text(encoding="utf-8")
    calculates(folder / "first.c", "constructs", block(PAGE, "cpp"), CLASSES)
    boots_in_cxx(port, folder, shell, "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics")


ARITHMETIC = """
static volatile unsigned seven = 7;
static volatile int minus_seven = -7;
static volatile unsigned long long far = 7000000000000;
static int divides(void)
{
    return seven / (seven - 4) == 2 && seven % 4 == 3 && minus_seven / (int)(seven - 4) == -2 &&
           minus_seven % (int)(seven - 4) == -1 && far / (far - 3) == 1 && far % (far - 3) == 3 &&
           (long long)far / minus_seven == -1000000000000;
}
"""
FRACTIONS = """
static volatile double half = 0.5;
static int multiplies(void)
{
    return half * 6e12 == 3e12 && (long long)(half * 6e12) == 3000000000000 && (double)far * half == 35e11;
}
"""


def calculates(source, function: str, *texts: str) -> None:
    """Lets first.c say that something is wrong unless a function answers otherwise."""
    begin, main = "int main(void)\n{\n", source.read_text(encoding="utf-8")
    assert main.count(begin) == 1
    checked = f"{begin}    if (!{function}())\n        return 9;\n"
    source.write_text(main.replace(begin, "".join(texts) + checked), encoding="utf-8")


def test_whole_numbers_are_divided_without_a_library_of_the_compiler(port, folder, shell):
    calculates(folder / "first.c", "divides", ARITHMETIC)
    for compiler in of_port(port):
        made = commands(compiler)
        for without in [[], ["-mcpu=cortex-a7"]][: 1 + ("-mcpu=cortex-a7" in made.compile)]:
            finished(shell(made.script(without=without), folder))
            boots(made, folder, shell)


def test_fractions_are_calculated_with_what_the_page_names(port, folder, shell):
    """AArch64 has instructions for them, 32-bit Arm its compiler's library or registers."""
    text = PAGE.read_text(encoding="utf-8").split("\n### Fractions\n")[1].split("\n## ")[0]
    library, registers = [code for code in codes(text) if code.startswith("-")][:2]
    calculates(folder / "first.c", "divides() || !multiplies", ARITHMETIC, FRACTIONS)
    with_library = [("arm-none-eabi-gcc", options, library) for options in ([], shlex.split(registers))]
    tries = with_library if port is AARCH32 else [(compiler, [], "") for compiler in of_port(port)]
    for compiler, options, more in tries:
        made = commands(compiler)
        script = made.script(options).replace("root-task.lds", f"root-task.lds {more}") + " 2>&1"
        assert finished(shell(script, folder)) == ""
        boots(made, folder, shell)


def test_mistakes_show_what_the_page_says(port, folder, shell):
    tried = 0
    for forgotten, who, seen in rows("What is forgotten, and what one sees then"):
        for compiler in of_port(port):
            if fits(who, compiler):
                made, tried = commands(compiler), tried + 1
                done = shell(made.script(without=codes(forgotten)[0].split()) + " 2>&1", folder)
                if seen.startswith("it runs"):
                    boots(made, folder, shell)
                    continue
                pattern = re.escape(codes(seen)[0]).replace(r"\*", ".*")
                output = done.stdout
                if done.returncode == 0:
                    output = console_until(made.machine(), pattern, cwd=folder, env=environment(shell, folder))
                assert re.search(pattern, output), output
    assert tried >= 3


def environment(shell, folder) -> dict[str, str]:
    """That of the reader's shell."""
    return dict(line.split("=", 1) for line in finished(shell("env", folder)).splitlines() if "=" in line)


def test_release_kernel_runs_what_is_compiled_for_it(port, folder, shell):
    text = PAGE.read_text(encoding="utf-8").split("For a release kernel:")[1]
    define, libraries, image = codes(text)[:3]
    machine = next(code for code in codes(text) if code.startswith("-semihosting-config"))
    source = folder / "first.c"
    source.write_text(source.read_text().replace("{\n", "{\n    stele_console_start();\n", 1))
    for compiler in of_port(port):
        made = commands(compiler)
        finished(shell(made.script([define]).replace("-L$P/lib/debug", libraries), folder))
        boot = " ".join(made.boot).replace("stele-debug.img", image)
        boot = re.sub(r"-semihosting-config \S+", machine, boot)
        done = shell(f"{made.setting}\n{boot}", folder)
        assert done.returncode == 0 and re.search(SAYS, done.stdout), done.stdout + done.stderr


def test_archive_of_several_programs_boots(port, folder, shell):
    line = next(line.strip() for line in PAGE.read_text().splitlines() if "make_cpio.py " in line)
    made = commands(of_port(port)[0])
    finished(shell(made.script(), folder))
    (folder / "adder.elf").write_bytes((folder / "first.elf").read_bytes())
    finished(shell(line, folder))
    done = shell(f"{made.setting}\n{' '.join(made.boot).replace('first.elf', 'both.cpio')}", folder)
    assert done.returncode == 0 and ", adder" in done.stdout and re.search(SAYS, done.stdout), done.stdout


def test_installed_files_know_no_place(prefix):
    """Neither that of the tree nor their own."""
    files = [file for file in prefix.rglob("*") if file.is_file()]
    assert len(files) > 60
    for place in (ROOT, prefix):
        knowing = [str(file) for file in files if str(place).encode() in file.read_bytes()]
        assert not knowing
