# SPDX-License-Identifier: BSD-2-Clause
"""Project folders, as `./stele new` makes them: built for a preset's kernel, so that `./stele run FOLDER` boots them."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from stele import rust, sdk
from stele.errors import UsageError
from stele.paths import BUILD, is_release, shown
from stele.ports import AARCH64, PORTS, Port, port_of_preset
from stele.process import run_step

FILE = "stele.toml"
KEYS = {"root": str, "modules": list, "arch": str}


@dataclass(frozen=True)
class Project:
    """What stele.toml says: the program that is the root task, the boot modules, and the usual port."""

    folder: Path
    root: str
    modules: tuple[str, ...]
    arch: str


def read(folder: Path) -> Project:
    """The project in a folder, or what is wrong with it in plain words."""
    file = folder / FILE
    if not file.is_file():
        raise UsageError(
            f"{shown(folder)} is a folder without {FILE}: no project that could be built and booted",
            hint='./stele new makes one; or name an ELF file or an archive; or write a stele.toml: root = "PROGRAM"',
        )
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{shown(file)}: {error}") from error
    _check(file, said)
    return Project(folder.resolve(), said["root"], tuple(said.get("modules", [])), said.get("arch", AARCH64.name))


def _check(file: Path, said: dict[str, object]) -> None:
    names = [port.name for port in PORTS]
    for key, value in said.items():
        if key not in KEYS:
            raise UsageError(f"{shown(file)}: nothing is called {key}", hint=f"there are: {', '.join(KEYS)}")
        if not isinstance(value, KEYS[key]) or any(not isinstance(item, str) for item in value):
            wanted = "a list of strings" if KEYS[key] is list else "a string"
            raise UsageError(f"{shown(file)}: {key} is {wanted}")
    if "root" not in said:
        raise UsageError(f"{shown(file)} does not name the root task", hint='root = "PROGRAM"')
    if said.get("arch", names[0]) not in names:
        raise UsageError(f"{shown(file)}: arch is {said['arch']}", hint=f"one of: {', '.join(names)}")


def build(project: Project, preset: str) -> tuple[Path, list[Path]]:
    """Builds all programs of the project for a preset's kernel. Returns the root task and the boot modules."""
    port, output = port_of_preset(preset), project.folder / "build" / preset
    found: dict[str, Path] = {}
    if (project.folder / "CMakeLists.txt").is_file():
        found |= _build_with_cmake(project.folder, output, port, preset)
    if (project.folder / "Cargo.toml").is_file():
        found |= _build_with_cargo(project.folder, output / "cargo", port, preset)
    if not found:
        raise UsageError(f"{shown(project.folder)} has no CMakeLists.txt and no Cargo.toml that make a program")
    return _program(project, found, project.root), [_program(project, found, name) for name in project.modules]


def libraries(preset: str) -> str:
    """The preset whose libraries the programs of a preset's kernel are linked with: that of the usual compiler."""
    port = port_of_preset(preset)
    return port.release if is_release(preset) else port.debug


def _program(project: Project, found: dict[str, Path], name: str) -> Path:
    if name not in found:
        raise UsageError(
            f"{shown(project.folder / FILE)} names {name}, and the project makes no such program",
            hint=f"it makes: {', '.join(sorted(found))}",
        )
    return found[name]


def _build_with_cmake(folder: Path, output: Path, port: Port, preset: str) -> dict[str, Path]:
    kernel = "release" if is_release(preset) else "debug"
    prefix = sdk.install(libraries(preset))
    toolchain = port.toolchains[preset in (port.other_debug, port.other_release)]
    hint = f"correct the first error above; if the folder was moved, remove {shown(output)}"
    configure = ["cmake", "-G", "Ninja", "-S", str(folder), "-B", str(output)]
    configure += ["--toolchain", str(prefix / "toolchains" / toolchain), f"-DSTELE_KERNEL={kernel}"]
    run_step(f"configuring {folder.name}", configure, "project-configure", hint=hint)
    run_step(f"building {folder.name}", ["cmake", "--build", str(output)], "project-build", hint=hint)
    cargo = output / "cargo"
    return {file.stem: file for file in sorted(output.rglob("*.elf")) if cargo not in file.parents}


def _build_with_cargo(folder: Path, output: Path, port: Port, preset: str) -> dict[str, Path]:
    configuration = ["--cfg", "stele_release_kernel"] if is_release(preset) else []
    argv = [sys.executable, "-B", str(rust.CARGO_PY), "--target", port.rust_targets[0], "--build-dir", str(BUILD)]
    argv += [*configuration, "--", "build", "--release", "--target-dir", str(output)]
    run_step(f"building {folder.name} with cargo", argv, "project-cargo", cwd=folder, hint="see the first error above")
    made = output / port.rust_targets[0] / "release"
    return {file.name: file for file in sorted(made.iterdir()) if file.is_file() and not file.suffix and _is_elf(file)}


def _is_elf(file: Path) -> bool:
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"
