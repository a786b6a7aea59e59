# SPDX-License-Identifier: BSD-2-Clause
"""The commands: `stele threads`, `stele queues` and so on. Each looks at the kernel anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gdb

from stele_gdb import text
from stele_gdb.kernel import LEVELS_MAX, Kernel, Slot, number, variable

QUEUE_MAX = 4096


def enum_name(value: gdb.Value, prefix: str) -> str:
    """`THREAD_BLOCKED_ON_SEND` -> `blocked on send`."""
    return str(value).removeprefix(prefix).replace("_", " ").lower()


def microseconds(ticks: int) -> int:
    return ticks * number(variable("us_per_unit")) // number(variable("ticks_per_unit"))


def state(kernel: Kernel, thread: gdb.Value) -> str:
    name = enum_name(thread["state"], "THREAD_")
    if name != "running":
        return name
    if number(thread.address) == number(kernel.scheduler["current"]):
        return "current"
    if thread["in_release_queue"]:
        return "no budget"
    return "ready" if thread["in_ready_queue"] else "no context" if not number(thread["sched_context"]) else "runnable"


REGIME_TAGS = 3  # kernel/object/tcb.h: the low bits of a regime, which is the address of a domain's ready queues


def domain_of(regime: gdb.Value) -> int:
    domains = variable("domains")
    return ((number(regime) & ~REGIME_TAGS) - number(domains.address)) // domains[0].type.sizeof


def threads(kernel: Kernel, _: str) -> Iterator[str]:
    """threads: state, priority, domain, scheduling context, program counter"""
    pc = kernel.layout.register("pc")
    for address in kernel.threads():
        thread = kernel.thread(address)
        fault = number(thread["fault"]["type"])
        yield (
            f"{kernel.thread_text(address):<28} {state(kernel, thread):<24} priority {number(thread['priority']):<3}"
            f"  domain {domain_of(thread['regime'])}  context {number(thread['sched_context']):#x}"
            f"  pc {number(thread['context']['registers'][pc]):#x}"
            + (f"  {kernel.layout.name('faults', fault)}" if fault else "")
        )


def queue(kernel: Kernel, first: gdb.Value, link: str) -> str:
    """The threads of a queue, as far as it makes sense."""
    members, address, known = [], number(first), kernel.threads()
    while address and len(members) < QUEUE_MAX:
        members.append(kernel.thread_text(address))
        if address not in known:
            break
        address = number(kernel.thread(address)[link])
    return "  ".join(members)


def queues(kernel: Kernel, _: str) -> Iterator[str]:
    """queues: ready, release, endpoints, notifications"""
    scheduler = kernel.scheduler
    yield f"current: {kernel.thread_text(number(scheduler['current']))}"
    domains = variable("domains")
    running = domain_of(scheduler["regime"])
    for domain in sorted(range(domains.type.range()[1] + 1), key=lambda domain: domain != running):
        ready = domains[domain]["queues"] if number(domains[domain]["summary"]) else None
        where = "" if domain == running else f"domain {domain}, "
        for priority in range(ready.type.range()[1], -1, -1) if ready is not None else ():
            if number(ready[priority]["head"]):
                members = queue(kernel, ready[priority]["head"], "queue_next")
                yield f"{where}ready at priority {priority}: {members}"
    waiting = [
        kernel.thread_text(address) for address in kernel.threads() if kernel.thread(address)["in_release_queue"]
    ]
    if waiting:
        yield f"waiting for budget: {'  '.join(waiting)}"
    for kind in ("endpoint", "notification"):
        for address in kernel.objects(kind):
            head = kernel.at(kind, address)["queue"]["head"]
            if number(head):
                yield f"{kind} {address:#x}: {queue(kernel, head, 'ipc_next')}"


def caps(kernel: Kernel, argument: str) -> Iterator[str]:
    """caps [T]: capabilities that thread T holds and reaches, with their addresses"""
    thread = kernel.find_thread(argument)
    yield f"thread {kernel.thread_text(thread)}"
    own = kernel.own_slots(thread)
    for name, slot in own.items():
        yield f"  {name:<16} {text.cap(kernel, slot.cap)}"
    if "cspace" in own:
        yield from level(kernel, own["cspace"], 0, kernel.layout.word_bits, 1)


def level(kernel: Kernel, slot: Slot, prefix: int, bits: int, depth: int) -> Iterator[str]:
    """The slots of one CNode, and of those behind it that an address can reach."""
    cap = slot.cap
    if cap.type != "cnode" or depth > LEVELS_MAX or cap.guard_size + cap.radix > bits:
        return
    bits -= cap.guard_size
    prefix |= cap.guard << bits
    bits -= cap.radix
    for inner in kernel.read_slots(cap.address, 1 << cap.radix):
        address = prefix | (inner.address - cap.address) // kernel.slot_bytes << bits
        yield f"{'  ' * depth}{address:#x} {text.cap(kernel, inner.cap)}"
        yield from level(kernel, inner, address, bits, depth + 1)


def untyped(kernel: Kernel, _: str) -> Iterator[str]:
    """untyped: untyped memory by address, and how full each is"""
    found = [slot for slot in kernel.slots.values() if slot.cap.type == "untyped"]
    ends: list[int] = []
    for slot in sorted(found, key=lambda slot: (kernel.physical(slot.cap.address), -slot.cap.size_bits)):
        cap, start = slot.cap, kernel.physical(slot.cap.address)
        while ends and start >= ends[-1]:
            ends.pop()
        percent = 100 * cap.watermark >> cap.size_bits
        device = ", device" if cap.is_device else ""
        yield (
            f"{'  ' * len(ends)}{start:#x}  2^{cap.size_bits}  {percent} %,"
            f" {cap.watermark:#x} used{device}; {kernel.place(slot)}"
        )
        ends.append(start + (1 << cap.size_bits))


def walk(kernel: Kernel, argument: str) -> Iterator[str]:
    """walk T A: through T's page tables to address A"""
    name, _, address = argument.rpartition(" ")
    if not name:
        raise gdb.GdbError("of which thread, and which address? stele walk T A")
    own = kernel.own_slots(kernel.find_thread(name))
    if "vspace" not in own or own["vspace"].cap.type != "vspace":
        raise gdb.GdbError("the thread has no address space")
    space, target, last = own["vspace"].cap, int(address, 0), None
    yield f"address {target:#x} in space {space.mapped_asid}, root {space.address:#x}"
    for last in kernel.walk(space.address, target):
        yield f"  2^{last.bits} bytes: entry at {last.place:#x} is {last.entry:#x}: {last.what}"
    if last and last.is_frame:
        yield f"  by {owner(kernel, space.mapped_asid, target)}"


def owner(kernel: Kernel, asid: int, address: int) -> str:
    """The capability that answers for a mapping."""
    for slot in kernel.slots.values():
        cap = slot.cap
        if cap.type == "frame" and cap.mapped_asid == asid:
            if 0 <= address - cap.mapped_address < 1 << kernel.port.frame_bits(cap.size):
                return f"{text.cap(kernel, cap)}; {kernel.place(slot)}"
    return "no capability that is known"


def contexts(kernel: Kernel, _: str) -> Iterator[str]:
    """contexts: scheduling contexts with budget, period, refills"""
    for address in kernel.objects("sched_context"):
        context = kernel.at("sched_context", address)
        maximum = number(context["refill_max"])
        budget, period = (microseconds(number(context[name])) for name in ("budget", "period"))
        yield (
            f"{address:#x}: budget {budget} us, period {period or budget} us, badge {number(context['badge'])},"
            f" thread {kernel.thread_text(number(context['thread']))}"
        )
        for i in range(min(number(context["refill_count"]), maximum)):
            refill = context["refills"][(number(context["refill_head"]) + i) % maximum]
            yield f"    {microseconds(number(refill['amount']))} us from {microseconds(number(refill['time']))} us on"


def irqs(kernel: Kernel, _: str) -> Iterator[str]:
    """irqs: interrupts, issued and masked, whose"""
    issued, unmasked, signals = variable("issued"), variable("is_unmasked"), variable("notifications")
    handlers = {slot.cap.irq: slot for slot in kernel.slots.values() if slot.cap.type == "irq_handler"}
    for irq in range(issued.type.range()[1] + 1):
        if not issued[irq] and not unmasked[irq]:
            continue
        line = f"{irq:>4}  {'unmasked' if unmasked[irq] else 'masked  '}  {'issued' if issued[irq] else 'not issued'}"
        if irq in handlers:
            line += f", handler in {kernel.place(handlers[irq])}"
        for slot in kernel.read_slots(number(signals[irq].address), 1):
            line += f", signals {text.cap(kernel, slot.cap)}"
        yield line


def trace(kernel: Kernel, argument: str) -> Iterator[str]:
    """trace [N]: the last N entries into the kernel (20)"""
    ring, total = variable("entries"), number(variable("entry_count"))
    size = ring.type.range()[1] + 1
    count = min(int(argument or "20", 0), total, size)
    newest = number(ring[(total - 1) % size]["time"]) if total else 0
    for i in range(total - count, total):
        entry = ring[i % size]
        yield f"{microseconds(newest - number(entry['time'])):>8} us ago  {entry_text(kernel, entry)}"


def entry_text(kernel: Kernel, entry: gdb.Value) -> str:
    thread, which = number(entry["thread"]), number(entry["number"])
    who = f"{kernel.thread_text(thread)} at {number(entry['pc']):#x}" if thread else "idle"
    kind = enum_name(entry["kind"], "ENTRY_")
    if kind == "syscall":
        return f"{who}: {syscall_text(kernel, entry)}"
    if kind == "interrupt":
        return f"{who}: interrupt {which}"
    return f"{who}: {kind} of class {which:#x}, address {number(entry['address']):#x}"


def syscall_text(kernel: Kernel, entry: gdb.Value) -> str:
    layout = kernel.layout
    signed = number(entry["number"]) - (1 << layout.word_bits)
    name = layout.name("syscalls", signed)
    if "Call" not in name and "Send" not in name and "Reply" not in name:
        return name
    info, address = layout.message_info(number(entry["info"])), number(entry["cap"])
    own = kernel.own_slots(number(entry["thread"])) if number(entry["thread"]) in kernel.threads() else {}
    slot = kernel.resolve(own["cspace"].cap, address) if "cspace" in own else None
    kind = slot.cap.type if slot else "nothing there now"
    is_message = kind in ("endpoint", "notification", "reply")
    what = f"label {info['label']}" if is_message else layout.name("labels", info["label"])
    return f"{name} {address:#x} ({kind}) {what}, {info['length']} words, {info['extraCaps']} capabilities"


COMMANDS: tuple[Callable[[Kernel, str], Iterator[str]], ...] = (
    threads,
    queues,
    caps,
    untyped,
    walk,
    contexts,
    irqs,
    trace,
)


class Show(gdb.Command):
    """One of the commands."""

    def __init__(self, show: Callable[[Kernel, str], Iterator[str]]) -> None:
        self.__doc__ = show.__doc__
        self.show = show
        super().__init__(f"stele {show.__name__}", gdb.COMMAND_DATA)

    def invoke(self, argument: str, from_tty: bool) -> None:
        try:
            for line in self.show(Kernel(), argument.strip()):
                print(line)
        except (gdb.MemoryError, ValueError) as error:
            raise gdb.GdbError(f"that cannot be shown: {error}") from error


class Stele(gdb.Command):
    """What is in the Stele kernel. T is a thread's number, address or name; without it, the current thread."""

    def __init__(self) -> None:
        super().__init__("stele", gdb.COMMAND_DATA, prefix=True)


def register() -> None:
    """Makes the commands known to gdb."""
    Stele()
    for show in COMMANDS:
        Show(show)
