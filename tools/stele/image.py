# SPDX-License-Identifier: BSD-2-Clause
"""`./stele run`: boots anybody's root task, alone or with boot modules."""

from __future__ import annotations

from pathlib import Path

from stele import cpio, project
from stele.build import build, product
from stele.errors import UsageError
from stele.machine import Machine, board_with_gic, boot
from stele.paths import BUILD, DEFAULT_PRESET, is_release, shown
from stele.ports import PORTS, Port, port_named

ELF_MAGIC = b"\x7fELF"
ELF_MACHINE = slice(18, 20)


def read(path: Path) -> bytes:
    """The file's content, or what is wrong with its name in plain words."""
    if path.is_dir():
        raise UsageError(f"{path} is a folder; a program's file is wanted")
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}", hint="examples are built by ./stele build; see build/") from error


def module_name(path: Path) -> str:
    """The name under which the root task finds a module: the file's, without .elf."""
    return path.name.removesuffix(".elf")


def initrd_members(image: Path, content: bytes, modules: list[Path]) -> list[tuple[str, bytes]]:
    """Root task and modules as members of one archive."""
    if content.startswith(ELF_MAGIC):
        first = [(module_name(image), content)]
    elif content.startswith(cpio.MAGIC):
        first = list(cpio.members(content))
    else:
        raise UsageError(
            f"{image} is neither an ELF file nor a cpio archive in the newc form",
            hint="./stele new makes a program of your own; examples are built by ./stele build, into build/",
        )
    return first + [(module_name(path), read(path)) for path in modules]


def port_of(image: Path) -> Port | None:
    """The port that a program was built for, or that a project says is usual; None if it cannot be told."""
    if image.is_dir():
        return port_named(project.read(image).arch)
    content = read(image)
    try:
        content = content if content.startswith(ELF_MAGIC) else next(iter(cpio.members(content)))[1]
    except (ValueError, StopIteration):
        return None
    machine = int.from_bytes(content[ELF_MACHINE], "little") if content.startswith(ELF_MAGIC) else None
    return next((port for port in PORTS if port.elf_machine == machine), None)


def make_initrd(image: Path, modules: list[Path], preset: str) -> Path:
    """The file to boot: the image itself, or a new archive of it and the modules. A project is built for the preset."""
    if image.is_dir():
        image, own = project.build(project.read(image), preset)
        modules = own + modules
    content = read(image)
    try:
        members = initrd_members(image, content, modules)
    except ValueError as error:
        raise UsageError(f"{image}: {error}") from error
    if not modules:
        return image
    BUILD.mkdir(exist_ok=True)
    made = BUILD / "run.cpio"
    made.write_bytes(cpio.archive(members))
    return made


def run(
    image: Path,
    modules: list[Path],
    cpu: str,
    memory: str,
    timeout: float,
    gic: int = 2,
    preset: str = DEFAULT_PRESET,
) -> int:
    """Boots the image. The exit status is the machine's, or 124 when the time is up."""
    initrd = make_initrd(image, modules, preset)
    folder = build(preset, ["kernel/stele.img"])
    kernel, ends = product(folder, "kernel/stele.img"), is_release(preset)
    machine = Machine(kernel, initrd, cpu, memory, board=board_with_gic(gic), programs_end_it=ends)
    done = boot(machine, timeout, "run", lambda line: print(line, flush=True))
    if done.timed_out:
        print(f"run: {shown(image)} was stopped after {timeout:.0f} s (--timeout S changes that)")
        if ends and not done.output.strip():
            print("  try: compiling it with STELE_RELEASE_KERNEL, and stele_console_start() first: see docs/by-hand.md")
    else:
        print(f"run: ended with status {done.status} after {done.seconds:.1f} s")
    return done.status
