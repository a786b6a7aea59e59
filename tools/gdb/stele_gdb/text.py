# SPDX-License-Identifier: BSD-2-Clause
"""Capabilities in words, as the kernel's own debugger puts them."""

from __future__ import annotations

from stele_gdb.kernel import Kernel
from stele_gdb.layout import Cap

RIGHTS = {"can_send": "send", "can_receive": "receive", "can_grant": "grant", "can_grant_reply": "grant reply"}
FRAME_RIGHTS = {1: "kernel only", 2: "read only", 3: "read and write"}


def size(bits: int) -> str:
    """2^bits bytes."""
    units = ("bytes", "KiB", "MiB", "GiB", "TiB")
    unit = min(bits // 10, len(units) - 1)
    return f"{1 << bits - 10 * unit} {units[unit]}"


def _messenger(_: Kernel, cap: Cap) -> str:
    rights = [name for field, name in RIGHTS.items() if cap.fields.get(field)]
    return ", ".join([f" {cap.address:#x}", f"badge {cap.badge}", *rights])


def _frame(kernel: Kernel, cap: Cap) -> str:
    text = f" {size(kernel.port.frame_bits(cap.size))} at physical {kernel.physical(cap.address):#x}"
    text += f"{', device' if cap.is_device else ''}, {FRAME_RIGHTS.get(cap.rights, '?')}"
    return text + (f", mapped at {cap.mapped_address:#x} of space {cap.mapped_asid}" if cap.mapped_asid else "")


def _untyped(kernel: Kernel, cap: Cap) -> str:
    device = ", device" if cap.is_device else ""
    return f" {size(cap.size_bits)} at physical {kernel.physical(cap.address):#x}{device}, {cap.watermark} bytes used"


def _cnode(_: Kernel, cap: Cap) -> str:
    return f" {cap.address:#x}, {1 << cap.radix} slots, guard {cap.guard:#x} of {cap.guard_size} bits"


def cap(kernel: Kernel, value: Cap) -> str:
    """A capability in words."""
    special = {
        "endpoint": _messenger,
        "notification": _messenger,
        "frame": _frame,
        "untyped": _untyped,
        "cnode": _cnode,
    }
    if value.type in special:
        return value.type + special[value.type](kernel, value)
    if value.type == "tcb":
        return f"tcb {kernel.thread_text(value.address)}"
    if value.type == "irq_handler":
        return f"irq_handler of interrupt {value.irq}"
    return value.type + (f" {value.address:#x}" if "address" in value.fields else "")
