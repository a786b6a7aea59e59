# SPDX-License-Identifier: BSD-2-Clause
"""What the boot tests need to know of the port that they run for: its processors, and how its kernel sees memory."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass

from stele.ports import AARCH32, AARCH64, Port

Range = tuple[int, int]  # start and end

MIB = 1 << 20
PAGE = 4096
RAM = 0x4000_0000  # where the board has its memory

# ldr x0, tree; ldr x4, kernel; br x4
SHIM64 = struct.pack("<4I", 0x5800_0080, 0x5800_00A4, 0xD61F_0080, 0xD503_201F)
# ldr r2, tree; ldr r4, kernel; (one instruction of the test's); bx r4
SHIM32 = (0xE59F_2008, 0xE59F_4008, 0xE1A0_0000, 0xE12F_FF14)
SET_BIG_ENDIAN = 0xF101_0200


@dataclass(frozen=True)
class Target:
    """A port, as its kernel boots."""

    port: Port
    bits: int
    physical_bits: dict[str, int]  # of each processor's addresses
    timer: str  # the `compatible` word of its timer
    image_offset: int  # where QEMU puts the kernel, from the beginning of memory
    image_alignment: int
    outside_user_space: tuple[int, ...]
    too_large: int  # for a program, though user level has as many addresses
    memories: tuple[str, ...]  # sizes of machines
    calls_firmware: bool  # or may programs not?
    window: int | None = None  # how much memory the kernel sees, if that is not all
    window_align: int = 1
    physical_end: int | None = None  # if addresses end before the processor's do

    @property
    def cpu(self) -> str:
        """The processor that tests use when any will do."""
        return self.port.cpus[0]

    @property
    def other_cpu(self) -> str:
        """Another one."""
        return self.port.cpus[-1]

    @property
    def kernel_at(self) -> int:
        """Where QEMU's own loader puts the kernel."""
        return RAM + self.image_offset

    def end(self, cpu: str) -> int:
        """One behind the last physical address that anybody gets."""
        return self.physical_end or 1 << min(self.physical_bits[cpu], 40)

    def usable(self, memory: list[Range]) -> list[Range]:
        """The memory that the kernel sees: from where it begins, as much as its window holds."""
        if self.window is None:
            return memory
        end = memory[0][0] // self.window_align * self.window_align + self.window
        return [(start, min(stop, end)) for start, stop in memory if start < end]

    def shim(self, tree: int, kernel: int, extra: int | None = None) -> bytes:
        """The first instructions: device tree's address into its register, and to the kernel."""
        if self.bits == 64:
            return SHIM64 + struct.pack("<QQ", tree, kernel)
        code = list(SHIM32)
        if extra is not None:
            code[2] = extra
        return struct.pack("<6I", *code, tree, kernel)


_AARCH64 = Target(
    port=AARCH64,
    bits=64,
    physical_bits={"cortex-a53": 40, "cortex-a57": 44, "cortex-a72": 44},
    timer="arm,armv8-timer",
    image_offset=0x20_0000,
    image_alignment=2 * MIB,
    outside_user_space=(0xFFFF_0000_0000_0000, 0x0000_7FFF_FFFF_F000, 0xFFFF_FFFF_FFFF_F000, 1 << 47),
    too_large=1 << 40,
    memories=("64M", "1G", "8G"),
    calls_firmware=True,
)
_AARCH32 = Target(
    port=AARCH32,
    bits=32,
    physical_bits={"cortex-a15": 40, "cortex-a7": 40},
    timer="arm,armv7-timer",
    image_offset=0x1_0000,
    image_alignment=PAGE,
    outside_user_space=(0xA000_0000, 0x9FFF_F000, 0xF000_0000, 0xFFFF_F000),
    too_large=1 << 31,
    memories=("64M", "1G", "3G"),
    calls_firmware=False,
    window=0x5000_0000,
    window_align=512 * MIB,
    physical_end=(1 << 32) - PAGE,
)

TARGET = next(target for target in (_AARCH64, _AARCH32) if target.port.name == os.environ["STELE_TEST_PORT"])
