# SPDX-License-Identifier: BSD-2-Clause
"""Which port a program is for, and what is said when another one is named."""

import pytest
from test_command_line import assert_plain, stele

from stele import cpio
from stele.image import port_of, run
from stele.machine import TIMED_OUT, Run
from stele.ports import AARCH32, AARCH64, PORTS


def program(machine: int) -> bytes:
    """The beginning of an ELF file for a machine."""
    return b"\x7fELF".ljust(18, b"\0") + machine.to_bytes(2, "little")


@pytest.fixture
def image(tmp_path):
    """A file with this content."""

    def image(content: bytes):
        file = tmp_path / "image"
        file.write_bytes(content)
        return file

    return image


@pytest.mark.parametrize("port", PORTS, ids=lambda port: port.name)
def test_a_program_tells_its_port(image, port):
    assert port_of(image(program(port.elf_machine))) is port


@pytest.mark.parametrize("port", PORTS, ids=lambda port: port.name)
def test_an_archive_is_for_the_port_of_its_root_task(image, port):
    other = next(one for one in PORTS if one is not port)
    members = [("root", program(port.elf_machine)), ("module", program(other.elf_machine))]
    assert port_of(image(cpio.archive(members))) is port


@pytest.mark.parametrize("content", [b"", b"text", b"\x7fELF", program(62), cpio.archive([("a", b"text")]), cpio.MAGIC])
def test_of_anything_else_nothing_is_told(image, content):
    assert port_of(image(content)) is None


@pytest.mark.parametrize("command", ["run", "debug"])
@pytest.mark.parametrize("option", [("--arch", "aarch64"), ("--cpu", "cortex-a53"), ("--preset", "aarch64-debug")])
def test_another_port_than_the_programs_is_refused(image, command, option):
    file = str(image(program(AARCH32.elf_machine)))
    words = (AARCH32.title, AARCH64.title, "leave out --arch")
    assert_plain(stele(command, file, *option, "--no-install"), 2, *words)


@pytest.mark.parametrize(
    "preset, output, hinted",
    [("aarch32-release", "", True), ("aarch32-release", "hello\n", False), ("aarch32-debug", "", False)],
)
def test_silence_on_a_release_kernel_is_explained(image, capsys, monkeypatch, preset, output, hinted):
    """A program for debug kernels stops there at its first character, and nobody can say so."""
    monkeypatch.setattr("stele.image.build", lambda preset, targets: image(b""))
    monkeypatch.setattr("stele.image.product", lambda folder, name: folder)
    monkeypatch.setattr("stele.image.boot", lambda *arguments: Run(TIMED_OUT, output, 1.0))
    assert run(image(program(AARCH32.elf_machine)), [], "cortex-a15", "256M", 1.0, preset=preset) == TIMED_OUT
    assert ("STELE_RELEASE_KERNEL" in capsys.readouterr().out) == hinted
