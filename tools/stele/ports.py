# SPDX-License-Identifier: BSD-2-Clause
"""The ports that boot in QEMU: their processors, their kernels, and what else differs between them for this tool."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


def board_with_gic(version: int) -> str:
    """The board with this version of its interrupt controller."""
    return f"virt,gic-version={version}"


@dataclass(frozen=True)
class Port:
    """An architecture. Each kernel is a preset of CMakePresets.json; the first of two compilers is the usual one."""

    name: str
    title: str
    emulator: str
    elf_machine: int  # what its ELF files call it
    cpus: tuple[str, ...]
    debug: str
    release: str
    other_debug: str
    other_release: str
    checked: str  # debug, and checks its whole state after each entry
    machines: tuple[tuple[str, str], ...]  # board and processor, on which suites run
    toolchains: tuple[str, str]  # files in tools/cmake, in the order of the compilers
    rust_targets: tuple[str, ...]  # that programs can be built for; the first is that of the programs here
    baseline: str  # how the columns of tests/bench/baseline.json begin

    @cached_property
    def presets(self) -> tuple[str, ...]:
        """All its kernels."""
        return (*self.kernels, self.checked)

    @cached_property
    def kernels(self) -> tuple[str, ...]:
        """Those that people run."""
        return (self.debug, self.release, self.other_debug, self.other_release)


# The second machine of each starts the kernel as a hypervisor and has firmware that answers.
AARCH64 = Port(
    name="aarch64",
    title="AArch64",
    emulator="qemu-system-aarch64",
    elf_machine=183,
    cpus=("cortex-a53", "cortex-a57", "cortex-a72"),
    debug="aarch64-debug",
    release="aarch64-release",
    other_debug="aarch64-gcc-debug",
    other_release="aarch64-gcc-release",
    checked="aarch64-checked",
    machines=((board_with_gic(2), "cortex-a53"), (board_with_gic(3) + ",virtualization=on", "cortex-a72")),
    toolchains=("aarch64-clang.cmake", "aarch64-gcc.cmake"),
    rust_targets=("aarch64-unknown-none",),
    baseline="a64",
)
AARCH32 = Port(
    name="aarch32",
    title="32-bit Arm",
    emulator="qemu-system-arm",
    elf_machine=40,
    cpus=("cortex-a15", "cortex-a7"),
    debug="aarch32-debug",
    release="aarch32-release",
    other_debug="aarch32-clang-debug",
    other_release="aarch32-clang-release",
    checked="aarch32-checked",
    machines=((board_with_gic(2), "cortex-a15"), (board_with_gic(2) + ",virtualization=on", "cortex-a7")),
    toolchains=("aarch32-gcc.cmake", "aarch32-clang.cmake"),
    rust_targets=("armv7a-none-eabi", "armv7a-none-eabihf"),
    baseline="a32",
)
PORTS = (AARCH64, AARCH32)
PRESETS = tuple(preset for port in PORTS for preset in port.presets)


def port_named(name: str) -> Port:
    """The port of this name, which there must be."""
    return next(port for port in PORTS if port.name == name)


def port_of_preset(preset: str) -> Port:
    """The port that one of PRESETS is a kernel of."""
    return next(port for port in PORTS if preset in port.presets)


def port_of_cpu(cpu: str) -> Port:
    """The port that runs on a processor; other processors are tried on the first one's emulator, which knows them all."""
    return next((port for port in PORTS if cpu in port.cpus), PORTS[0])
