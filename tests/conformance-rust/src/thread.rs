// SPDX-License-Identifier: BSD-2-Clause
//! Threads of a case, and the watchdog, which keeps the time.

use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use stele::{BootInfo, Cap, Endpoint, Notification, Registers, Result, SchedContext, Space, Tcb, Word};
use stele_rt::image;
use stele_rt::thread::ThreadMemory;

/// How many a case can have, its own included.
pub const COUNT: usize = 10;

/// Length of a tick in microseconds.
pub const TICK: stele::Microseconds = 10_000;

/// Priority of helpers that run while the case sleeps.
pub const LOW: u8 = 80;
/// Priority of the case.
pub const CASE: u8 = 100;
/// Priority of helpers that run before the case goes on.
pub const HIGH: u8 = 120;
/// Priority of who starts cases and ends them.
pub const SUPERVISOR: u8 = 254;
/// Priority of who keeps the time.
pub const WATCHDOG: u8 = 255;

type Memory = ThreadMemory<16384>;

/// Memory of each thread of a case; that of the watchdog comes last.
static MEMORY: [Memory; COUNT + 1] = [const { Memory::new() }; COUNT + 1];
static DONE: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];

/// Takes the page before each stack away: an overflow is then a fault of its case.
pub fn unmap_guards(boot: &BootInfo) -> Result<()> {
    MEMORY.iter().filter_map(|memory| image::page(boot, memory.guard())).try_for_each(|page| page.unmap())
}

/// A thread of the root task's address space and capability space.
#[derive(Clone, Copy, Debug)]
pub struct Thread {
    /// The thread.
    pub tcb: Cap<Tcb>,
    /// The scheduling context that was made for it.
    pub context: Option<Cap<SchedContext>>,
    /// Its number among the case's threads.
    index: usize,
    join: Cap<Notification>,
    space: Space,
}

impl Thread {
    /// A thread whose objects exist already.
    pub fn new(
        boot: &BootInfo,
        tcb: Cap<Tcb>,
        context: Option<Cap<SchedContext>>,
        index: usize,
        join: Cap<Notification>,
    ) -> Self {
        Thread { tcb, context, index, join, space: own_space(boot) }
    }

    /// Gives the thread its spaces, its IPC buffer and its priority.
    pub fn configure(&self, boot: &BootInfo, priority: u8, faults: Option<Cap<Endpoint>>) -> Result<()> {
        let buffer = self.buffer();
        self.tcb.configure(&self.space, buffer, image::page(boot, buffer).expect("a page of the image"))?;
        self.tcb.set_scheduling(boot.tcb(), SUPERVISOR, priority, self.context, faults)
    }

    /// The registers with which the thread runs `body` from the beginning. It must be stopped, or not have run yet.
    pub fn registers(&self, body: impl FnOnce() + Send + 'static) -> Registers {
        let (tcb, index, join) = (self.tcb, self.index, self.join);
        let whole = move || {
            body();
            DONE[index].store(true, Ordering::SeqCst);
            join.signal();
            while tcb.suspend().is_ok() {} // where there is no such capability, it ends with a fault
        };
        DONE[index].store(false, Ordering::SeqCst);
        // SAFETY: each thread of a case has a number of its own, and this one is stopped.
        unsafe { MEMORY[index].start_with(whole) }
    }

    /// Sets what the thread will run, without starting it.
    pub fn prepare(&self, body: impl FnOnce() + Send + 'static) {
        self.write(&self.registers(body), false);
    }

    /// Runs something else from the beginning, wherever the thread stands. Its scheduling context stays.
    pub fn restart(&self, body: impl FnOnce() + Send + 'static) {
        self.tcb.suspend().expect("to stop the thread");
        self.write(&self.registers(body), true);
    }

    fn write(&self, registers: &Registers, resume: bool) {
        // SAFETY: they start a function of this program on memory of its own.
        unsafe { self.tcb.write_registers(registers, resume) }.expect("to write the thread's registers");
    }

    /// Lets it run. One of a higher priority has run until it blocked or returned when this comes back.
    pub fn resume(&self) {
        // SAFETY: it runs on memory of its own.
        unsafe { self.tcb.resume() }.expect("to resume the thread");
    }

    /// Whether its body has returned.
    pub fn is_done(&self) -> bool {
        DONE[self.index].load(Ordering::SeqCst)
    }

    /// Waits until its body has returned.
    pub fn join(&self) {
        while !self.is_done() {
            self.join.wait();
        }
    }

    /// Address of its IPC buffer.
    pub fn buffer(&self) -> Word {
        MEMORY[self.index].ipc_buffer()
    }

    /// Has its faults sent to this endpoint, or nowhere, instead of failing the case.
    pub fn set_fault_handler(&self, handler: Option<Cap<Endpoint>>) {
        self.tcb.set_space(handler, &self.space).expect("to set the fault handler");
    }
}

/// The root task's spaces.
pub fn own_space(boot: &BootInfo) -> Space {
    Space { cnode: boot.cnode(), guard: (0, 0), vspace: boot.vspace() }
}

/// Number of the watchdog's memory.
pub const WATCHDOG_INDEX: usize = COUNT;

static TICKS: AtomicUsize = AtomicUsize::new(0);
static WAKE_AT: AtomicUsize = AtomicUsize::new(0);
static DEADLINE: AtomicUsize = AtomicUsize::new(0);

/// What the watchdog does: each period it counts a tick, and signals what is due.
pub fn watch(wake: Cap<Notification>, late: Cap<Notification>) -> ! {
    loop {
        let now = TICKS.fetch_add(1, Ordering::SeqCst) + 1;
        for (due, signal) in [(&WAKE_AT, wake), (&DEADLINE, late)] {
            let at = due.load(Ordering::SeqCst);
            if at != 0 && now >= at {
                due.store(0, Ordering::SeqCst);
                signal.signal();
            }
        }
        stele::yield_now(); // gives up the rest of this period's budget
    }
}

/// The registers with which the watchdog starts.
pub fn watchdog_registers(wake: Cap<Notification>, late: Cap<Notification>) -> Registers {
    // SAFETY: the watchdog is started once.
    unsafe { MEMORY[WATCHDOG_INDEX].start_with(move || watch(wake, late)) }
}

/// Address of the watchdog's IPC buffer.
pub fn watchdog_buffer() -> Word {
    MEMORY[WATCHDOG_INDEX].ipc_buffer()
}

/// Ticks since the suite started.
pub fn ticks() -> usize {
    TICKS.load(Ordering::SeqCst)
}

/// Has the watchdog signal `late` that many ticks from now; 0 is never.
pub fn set_deadline(ticks_from_now: usize) {
    let deadline = if ticks_from_now == 0 { 0 } else { ticks() + ticks_from_now };
    DEADLINE.store(deadline, Ordering::SeqCst);
}

/// Has the watchdog signal `wake` that many ticks from now.
pub fn set_alarm(ticks_from_now: usize) {
    WAKE_AT.store(ticks() + ticks_from_now, Ordering::SeqCst);
}

/// Forgets an alarm.
pub fn clear_alarm() {
    WAKE_AT.store(0, Ordering::SeqCst);
}
