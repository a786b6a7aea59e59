# SPDX-License-Identifier: BSD-2-Clause
"""A machine in which every byte is where a test puts it: QEMU's own loader neither edits the tree nor chooses addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import devicetree
from stele.machine import Machine
from target import RAM

SHIM, KERNEL, TREE, INITRD = RAM + 0x10_0000, RAM + 0x20_0000, RAM + 0x200_0000, RAM + 0x300_0000


@dataclass(frozen=True)
class BareMachine(Machine):
    """Starts at the shim, which enters the kernel as boot loaders do."""

    files: dict[int, Path] = field(default_factory=dict)  # what is loaded where
    words: dict[int, int] = field(default_factory=dict)  # 64-bit words that are set, by address
    shim: int = SHIM

    def command(self) -> list[str]:
        argv = Machine(self.kernel, None, self.cpu, self.memory, board=self.board, options=self.options).command()
        at = argv.index("-kernel")
        del argv[at : at + 2]
        for address, file in self.files.items():
            argv += ["-device", f"loader,file={file},addr={address:#x},force-raw=on"]
        for address, word in self.words.items():
            argv += ["-device", f"loader,addr={address:#x},data={word:#x},data-len=8"]
        return argv + ["-device", f"loader,addr={self.shim:#x},cpu-num=0"]


def with_initrd(tree: devicetree.Tree, start: int, size: int) -> bytes:
    """The tree's blob, naming the initrd's place."""
    chosen = tree.root.child("chosen")
    chosen.properties["linux,initrd-start"] = devicetree.wide(start)
    chosen.properties["linux,initrd-end"] = devicetree.wide(start + size)
    return tree.blob()
