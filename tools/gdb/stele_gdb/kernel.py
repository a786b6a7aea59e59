# SPDX-License-Identifier: BSD-2-Clause
"""The kernel's state as objects: variables by name, slots, threads, and all capabilities that there are."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import gdb

from stele_gdb import aarch32, aarch64
from stele_gdb.layout import Cap, Layout
from stele_gdb.step import Step

LEVELS_MAX = 8
USER_MODE = 0  # in the lowest bits of the status register, of 64-bit and of 32-bit programs
MODE_MASK = 0xF


def port():
    """The file about the architecture of the kernel that gdb has read."""
    name = gdb.selected_inferior().architecture().name()
    return aarch64 if name.startswith("aarch64") else aarch32


def number(value: gdb.Value) -> int:
    """A value as a number; pointers, too."""
    return int(value.cast(gdb.lookup_type("unsigned long long")))


def variable(name: str) -> gdb.Value:
    """A variable of the kernel, also of one file only. gcc describes each a second time, without a place."""
    symbols = [*gdb.lookup_static_symbols(name), gdb.lookup_global_symbol(name)]
    values = (symbol.value() for symbol in symbols if symbol is not None)
    value = next((value for value in values if not value.is_optimized_out), None)
    if value is None:
        raise gdb.GdbError(f"the kernel has no {name}: is it a debug kernel, and its ELF the file that gdb has read?")
    return value


def enter_kernel() -> None:
    """While a program runs, gdb cannot see the kernel's memory: lets it run on to its next entry into the kernel."""
    if int(gdb.parse_and_eval("$cpsr")) & MODE_MASK != USER_MODE:
        return
    stops = [gdb.Breakpoint(f"*{name}", internal=True) for name in port().ENTRIES]
    try:
        for stop in stops:
            stop.silent = True
        gdb.execute("continue", to_string=True)
    finally:
        for stop in stops:
            stop.delete()


@dataclass(frozen=True)
class Slot:
    """A slot that holds a capability, and its neighbours in the derivation list."""

    address: int
    cap: Cap
    links: dict[str, int]


class Kernel:
    """A look at the kernel at one moment."""

    def __init__(self) -> None:
        enter_kernel()
        self.port = port()
        self.layout = Layout(self.port.NAME)
        self.scheduler = variable("scheduler")
        self._check_started()
        self.slot_bytes = gdb.lookup_type("struct slot").sizeof
        self.slots: dict[int, Slot] = {}
        self._take_census()

    def _check_started(self) -> None:
        try:
            started = number(variable("census_root"))
        except gdb.MemoryError:
            started = 0
        if not started:
            raise gdb.GdbError("the kernel has not started yet: `continue`, and stop it with Ctrl-C")

    # ---- memory

    def words(self, address: int, count: int) -> tuple[int, ...]:
        """Words of the kernel's memory; zeros where there is none."""
        size = self.layout.word_bytes
        try:
            data = gdb.selected_inferior().read_memory(address, count * size).tobytes()
        except gdb.MemoryError:
            return (0,) * count
        return struct.unpack(f"<{count}{'Q' if size == 8 else 'I'}", data)

    def read_word(self, address: int) -> int:
        return self.words(address, 1)[0]

    def in_window(self, physical: int) -> int:
        """Where the kernel sees this physical address."""
        return physical + self._window_distance() & self.layout.word_mask

    def physical(self, address: int) -> int:
        """The physical address of what the kernel sees there."""
        return address - self._window_distance() & self.layout.word_mask

    def _window_distance(self) -> int:
        return self.port.window_distance(lambda name: number(variable(name)))

    def walk(self, root: int, address: int) -> Iterator[Step]:
        """Through page tables, from a root down."""
        return self.port.walk(root, address, self.read_word, self.in_window)

    def at(self, name: str, address: int) -> gdb.Value:
        """The structure of this name at an address."""
        return gdb.Value(address).cast(gdb.lookup_type(f"struct {name}").pointer()).dereference()

    # ---- slots

    def read_slots(self, address: int, count: int) -> list[Slot]:
        """Those of the slots from this address on that are not empty."""
        per_slot = self.slot_bytes // self.layout.word_bytes
        words = self.words(address, count * per_slot)
        found = []
        for i in range(count):
            own = words[i * per_slot : (i + 1) * per_slot]
            cap = self.layout.cap(own[:2])
            if cap.type != "null":
                found.append(Slot(address + i * self.slot_bytes, cap, self.layout.mdb(own[2:])))
        return found

    def own_slots(self, thread: int) -> dict[str, Slot]:
        """The slots in a thread itself, by name."""
        names = [field.name.removeprefix("TCB_").lower() for field in gdb.lookup_type("enum tcb_slot").fields()][:-1]
        present = {slot.address: slot for slot in self.read_slots(thread, len(names))}
        by_name = {name: present.get(thread + i * self.slot_bytes) for i, name in enumerate(names)}
        return {name: slot for name, slot in by_name.items() if slot}

    def _contents(self, cap: Cap) -> list[Slot]:
        """What a capability leads to."""
        if cap.type == "cnode":
            return self.read_slots(cap.address, 1 << cap.radix)
        if cap.type == "tcb":
            return list(self.own_slots(cap.address).values())
        return []

    def _take_census(self) -> None:
        notifications = variable("notifications")
        start = self.read_slots(number(variable("census_root")), number(variable("census_root_size")))
        start += self.read_slots(number(notifications.address), notifications.type.range()[1] + 1)
        waiting, entered = start, set()
        while waiting:
            slot = waiting.pop(0)
            if slot.address in self.slots:
                continue
            self.slots[slot.address] = slot
            key = (slot.cap.type, slot.cap.fields.get("address"))
            if key not in entered:
                entered.add(key)
                waiting += self._contents(slot.cap)
            links = (slot.links["next"], slot.links["previous"])
            waiting += [s for link in links if link and link not in self.slots for s in self.read_slots(link, 1)]

    def objects(self, kind: str) -> list[int]:
        """Addresses of all objects that capabilities of a type name, in the order in which they were found."""
        return list(dict.fromkeys(s.cap.address for s in self.slots.values() if s.cap.type == kind))

    def place(self, slot: Slot) -> str:
        """Where a slot is."""
        for other in self.slots.values():
            cap = other.cap
            if cap.type == "cnode" and 0 <= slot.address - cap.address < self.slot_bytes << cap.radix:
                return f"slot {(slot.address - cap.address) // self.slot_bytes:#x} of CNode {cap.address:#x}"
        for thread in self.threads():
            for name, own in self.own_slots(thread).items():
                if own.address == slot.address:
                    return f"{name} of thread {self.thread_text(thread)}"
        offset = (slot.address - number(variable("notifications").address)) // self.slot_bytes
        return f"interrupt {offset}" if offset >= 0 else f"slot at {slot.address:#x}"

    # ---- threads

    def threads(self) -> list[int]:
        return self.objects("tcb")

    def thread(self, address: int) -> gdb.Value:
        return self.at("tcb", address)

    def thread_name(self, address: int) -> str:
        tcb = gdb.lookup_type("struct tcb")
        raw = gdb.selected_inferior().read_memory(address + tcb.sizeof, 32).tobytes()
        return raw.split(b"\0")[0].decode(errors="replace") or "unnamed thread"

    def thread_text(self, address: int) -> str:
        """2 'name'"""
        if not address:
            return "none"
        threads = self.threads()
        if address not in threads:
            return f"{address:#x}, which is no thread"
        return f"{threads.index(address) + 1} '{self.thread_name(address)}'"

    def find_thread(self, text: str) -> int:
        """A thread by number, address or name; the current one, or else the first, if there is no text."""
        threads = self.threads()
        if not text:
            return number(self.scheduler["current"]) or threads[0]
        for i, address in enumerate(threads):
            if text in (str(i + 1), self.thread_name(address)) or (text.startswith("0x") and int(text, 16) == address):
                return address
        raise gdb.GdbError(f"there is no thread {text}; `stele threads` lists them")

    def resolve(self, root: Cap, address: int) -> Slot | None:
        """The slot that an address leads to."""
        bits = self.layout.word_bits
        for _ in range(LEVELS_MAX):
            if root.type != "cnode" or root.guard_size + root.radix > bits:
                return None
            bits -= root.guard_size
            if root.guard_size and address >> bits & (1 << root.guard_size) - 1 != root.guard:
                return None
            bits -= root.radix
            place = root.address + (address >> bits & (1 << root.radix) - 1) * self.slot_bytes
            slot = self.slots.get(place)
            if slot is None or bits == 0 or slot.cap.type != "cnode":
                return slot
            root = slot.cap
        return None
