# SPDX-License-Identifier: BSD-2-Clause
"""What must boot boots; what must be refused ends with status 1 after one clear line."""

import subprocess

import pytest

import devicetree
import images
from stele import cpio
from stele.machine import Run
from target import TARGET


PROGRAMS = ["examples-c/hello.elf", "examples-rust/hello.elf"]
TOO_MUCH = "stele: 1791 MiB of memory from 90000000 on are more than the kernel can use: they are device memory"


def refusals(run: Run) -> list[str]:
    return [line for line in run.lines() if line.startswith("stele: ")]


def assert_refused(run: Run, *words: str) -> None:
    """One line of refusal that names the matter, and the failure status."""
    assert not run.timed_out, f"the machine went on after:\n{run.output}"
    assert run.status == 1, run.output
    assert len(refusals(run)) == 1, run.output
    for word in words:
        assert word.lower() in refusals(run)[0].lower()


def assert_greeted(run: Run) -> None:
    assert run.status == 0, run.output
    assert any("hello" in line.lower() for line in run.lines()), run.output
    assert refusals(run) == []


# ---- what must boot ----


@pytest.mark.parametrize("cpu", TARGET.port.cpus)
def test_root_task_alone_boots(start, hello, cpu):
    assert_greeted(start(hello, cpu=cpu))


@pytest.mark.parametrize("memory", ["64M", "256M", "1G", "1280M"])
def test_any_amount_of_memory_boots(start, hello, memory):
    assert_greeted(start(hello, memory=memory))


def test_memory_that_the_kernel_cannot_use_is_told_of(start, hello):
    run = start(hello, memory="3G")
    assert run.status == 0 and "Hello" in run.output
    beyond = [] if TARGET.window is None else [TOO_MUCH]
    assert refusals(run) == beyond


@pytest.mark.parametrize("cpu", TARGET.port.cpus)
def test_kernel_and_program_are_from_two_compilers(start, other, hello, cpu):
    assert_greeted(start(hello, kernel=other / "kernel/stele.img", cpu=cpu))
    assert_greeted(start((other / "examples-c/hello.elf").read_bytes(), cpu=cpu))


def test_archive_whose_first_member_is_a_root_task_boots(start, hello):
    assert_greeted(start(cpio.archive([("any-name", hello), ("module", b"data")])))


def test_empty_module_does_no_harm(start, hello):
    assert_greeted(start(cpio.archive([("root", hello), ("nothing", b"")])))


def test_kernel_that_starts_in_hypervisor_mode_boots(start, hello):
    assert_greeted(start(hello, board="virt,gic-version=2,virtualization=on"))


def test_program_without_an_abi_note_boots(start, hello):
    note = images.abi_note(hello)
    assert_greeted(start(images.patched(hello, note.at, "<I", images.PT_NULL)))


def test_same_device_tree_given_by_hand_boots(start, hello, tree):
    assert_greeted(start(hello, dtb=tree))


# ---- release kernels: no console of the kernel's, no debug call that ends the run ----


@pytest.fixture
def start_release(start, release):
    """Boots a program of the release build on its kernel."""

    def start_release(program: str, **machine) -> Run:
        return start((release / program).read_bytes(), kernel=release / "kernel/stele.img", **machine)

    return start_release


@pytest.mark.parametrize("program", PROGRAMS, ids=["c", "rust"])
def test_root_task_prints_and_ends_the_run_on_a_release_kernel(start_release, program):
    assert_greeted(start_release(program, programs_end_it=True))


if TARGET.calls_firmware:

    @pytest.mark.parametrize("program", PROGRAMS, ids=["c", "rust"])
    def test_firmware_ends_the_run_on_a_release_kernel(start_release, program):
        assert_greeted(start_release(program, board="virt,gic-version=2,virtualization=on"))


def test_status_of_a_root_task_gets_out_of_a_release_kernel(start, release):
    program = (release / "tests/conformance/conformance.elf").read_bytes()
    archive = cpio.archive([("conformance", program), ("cases", b"no/such_case")])
    run = start(archive, kernel=release / "kernel/stele.img", programs_end_it=True)
    assert run.status == 1 and "1..0" in run.lines()


def test_release_kernel_lets_no_program_end_the_machine(start_release):
    run = start_release("examples-c/hello.elf", timeout=10)
    assert run.timed_out and "Hello" in run.output


# ---- what must be refused: the initrd ----


def test_missing_initrd_is_refused(start):
    assert_refused(start(None), "root task")


@pytest.mark.parametrize(
    "content", [b"this is a text, not a program\n" * 99, bytes(8192), b"\x7fEL"], ids=["text", "zeros", "short"]
)
def test_initrd_that_is_no_program_is_refused(start, content):
    assert_refused(start(content))


@pytest.mark.parametrize("size", [4, 20, 63, 64, 100])
def test_program_cut_in_its_headers_is_refused(start, hello, size):
    assert_refused(start(hello[:size]))


def test_program_cut_in_its_program_headers_is_refused(start, hello):
    last = list(images.segments(hello))[-1]
    assert_refused(start(hello[: last.at + 8]), "truncated")


def test_program_cut_in_a_segment_is_refused(start, hello):
    code = images.loads(hello)[0]
    assert_refused(start(hello[: code.offset + code.filesz // 2]), "truncated")


def test_program_cut_by_its_last_loaded_byte_is_refused(start, hello):
    end = max(segment.offset + segment.filesz for segment in images.loads(hello))
    assert_refused(start(hello[: end - 1]), "truncated")


def test_program_cut_behind_its_last_loaded_byte_boots(start, hello):
    end = max(segment.offset + segment.filesz for segment in images.segments(hello))
    assert_greeted(start(hello[:end]))


def test_program_of_another_word_size_is_refused(start, hello):
    assert_refused(start(images.of_the_other_class(hello)), f"not a {TARGET.bits}-bit program")


def test_program_for_another_processor_is_refused(start, hello):
    assert_refused(start(images.patched(hello, images.MACHINE_OFFSET, "<H", 62)))


def test_entry_outside_the_program_is_refused(start, hello):
    assert_refused(start(images.with_entry(hello, 0x7000_0000)), "entry")


@pytest.mark.parametrize("vaddr", TARGET.outside_user_space)
def test_segment_outside_user_space_is_refused(start, hello, vaddr):
    assert_refused(start(images.with_vaddr(hello, vaddr)))


def test_overlapping_segments_are_refused(start, hello):
    assert_refused(start(images.with_vaddr(hello, images.loads(hello)[0].vaddr)), "overlap")


def test_segment_bigger_in_the_file_than_in_memory_is_refused(start, hello):
    code = images.loads(hello)[0]
    assert_refused(start(images.with_memsz(hello, code.filesz - 1, which=0)))


def test_segment_bigger_than_the_machine_is_refused(start, hello):
    assert_refused(start(images.with_memsz(hello, TARGET.too_large)))


@pytest.mark.parametrize("count", [0, 0xFFFF])
def test_senseless_number_of_program_headers_is_refused(start, hello, count):
    assert_refused(start(images.with_headers(hello, count=count)))


def test_program_headers_outside_the_file_are_refused(start, hello):
    assert_refused(start(images.with_headers(hello, offset=(1 << TARGET.bits) - 64)))


def test_archive_without_members_is_refused(start):
    assert_refused(start(cpio.archive([])))


def test_archive_whose_first_member_is_no_program_is_refused(start, hello):
    assert_refused(start(cpio.archive([("read-me", b"text" * 99), ("root", hello)])))


def test_archive_cut_in_its_root_task_is_refused(start, hello):
    whole = cpio.archive([("root", hello)])
    assert_refused(start(whole[: len(whole) // 2]))


# ---- what must be refused: the ABI ----


@pytest.mark.parametrize("major", [0, 2, 0xFFFF_FFFF])
def test_program_for_another_abi_major_is_refused(start, hello, major):
    assert_refused(start(images.built_for_major(hello, major)), "ABI", str(major), "1")


def test_release_kernel_refuses_another_abi_major_too(start, hello, release):
    assert_refused(start(images.built_for_major(hello, 2), kernel=release / "kernel/stele.img"), "ABI", "2")


def test_release_kernel_names_a_missing_initrd_too(start, release):
    assert_refused(start(None, kernel=release / "kernel/stele.img"), "root task")


# ---- what must be refused: the machine ----


def test_device_tree_without_a_known_interrupt_controller_is_refused(start, hello, tree):
    assert_refused(start(hello, dtb=images.without_compatible(tree, "arm,cortex-a15-gic")), "interrupt controller")


def test_device_tree_without_a_known_timer_is_refused(start, hello, tree):
    damaged = devicetree.read(tree)
    damaged.compatible("arm,armv7-timer").properties["compatible"] = devicetree.text("arm,unknown-timer")
    assert_refused(start(hello, dtb=damaged.blob()), "timer")


def test_machine_without_a_known_console_ends_with_failure(start, tree):
    run = start(None, dtb=images.without_compatible(tree, "arm,pl011"))
    assert run.status == 1 and not run.timed_out


def test_device_tree_cut_in_the_middle_is_refused_by_somebody(start, hello, tree):
    run = start(hello, dtb=tree[: images.middle_of_structure(tree)])
    assert run.status == 1 and not run.timed_out


def test_plain_command_line_of_the_manual_boots(folder, tmp_path, hello):
    """Without ./stele, as README.md shows it."""
    program = tmp_path / "hello.elf"
    program.write_bytes(hello)
    command = f"{TARGET.port.emulator} -M virt,gic-version=2 -cpu {TARGET.cpu} -m 256M".split()
    command += "-nographic -nic none -no-reboot".split()
    command += "-semihosting-config enable=on,target=native".split()
    command += ["-kernel", str(folder / "kernel/stele.img"), "-initrd", str(program)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0 and "hello" in done.stdout.lower()
