// SPDX-License-Identifier: BSD-2-Clause
//! What most tests begin with: a root task with a pool of memory, which can make threads.

#![allow(dead_code, reason = "not every test needs all of it")]

use std::sync::{Arc, Mutex};

use stele::{
    Attributes, Badge, BootInfo, Budget, Cap, Endpoint, Page, Pool, Reply, Rights, SchedContext, Slot, Slots,
    Space, Tcb, Word,
};
use stele_host::{Config, Machine};

/// Above the root task, which goes first; below it.
pub const ABOVE: u8 = 120;
pub const ROOT: u8 = 100;
pub const BELOW: u8 = 50;

/// The first address of a table of pages that the root task has already, behind its own pages.
pub const FREE: Word = 0x50_0000;

/// The size of a scheduling context, as a logarithm.
pub const CONTEXT_BITS: u8 = stele::sys::seL4_MinSchedContextBits as u8;

/// The root task and what it has.
pub struct Root<'a> {
    pub machine: &'a Machine,
    pub boot: BootInfo,
    pub pool: Pool,
}

/// A thread and what belongs to it.
#[derive(Clone, Copy)]
pub struct Thread {
    pub tcb: Cap<Tcb>,
    pub context: Cap<SchedContext>,
}

/// Boots, and runs the test as the root task at priority [`ROOT`].
pub fn test(body: impl FnOnce(&mut Root<'_>)) {
    stele_host::run(&Config::default(), |machine| {
        let boot = machine.boot_info();
        let memory = boot.largest_untyped().unwrap();
        let pool = Pool::new(memory, boot.slot(memory.cap.raw()), Slots::of_root_task(&boot));
        boot.tcb().set_priority(boot.tcb(), ROOT).unwrap();
        body(&mut Root { machine, boot, pool });
    });
}

impl Root<'_> {
    /// An endpoint, and a reply object to receive from it.
    pub fn endpoint(&mut self) -> (Cap<Endpoint>, Cap<Reply>) {
        (self.pool.make().unwrap(), self.pool.make().unwrap())
    }

    /// Another capability to an endpoint or the like, with this badge.
    pub fn badged<T: stele::Object>(&mut self, cap: Cap<T>, rights: Rights, badge: Word) -> Cap<T> {
        let slot = self.pool.slot();
        slot.mint_from(self.pool.slot_of(cap), rights, Badge(badge)).unwrap();
        // SAFETY: it was just made.
        unsafe { slot.cap() }
    }

    /// A scheduling context with this time.
    pub fn context(&mut self, budget: &Budget) -> Cap<SchedContext> {
        let context = self.pool.make_sized(CONTEXT_BITS).unwrap();
        self.boot.sched_control(0).configure(context, budget).unwrap();
        context
    }

    /// A thread in the root task's spaces, which does not run yet.
    pub fn thread(&mut self, priority: u8, handler: Option<Cap<Endpoint>>) -> Thread {
        let tcb: Cap<Tcb> = self.pool.make().unwrap();
        let context = self.context(&Budget::round_robin(5_000));
        let buffer: Cap<Page> = self.pool.make().unwrap();
        let address = FREE + 0x10_0000 - 0x1000 - (tcb.raw() & 0x3f) * 0x1000;
        // SAFETY: nothing of Rust's is in the simulated address space.
        unsafe { buffer.map(self.boot.vspace(), address, Rights::READ_WRITE, Attributes::DATA) }.unwrap();
        let space = Space { cnode: self.boot.cnode(), guard: (0, 0), vspace: self.boot.vspace() };
        tcb.configure(&space, address, buffer).unwrap();
        tcb.set_scheduling(self.boot.tcb(), 255, priority, Some(context), handler).unwrap();
        Thread { tcb, context }
    }

    /// The same with a program, started.
    pub fn start(&mut self, priority: u8, program: impl FnOnce() + Send + 'static) -> Thread {
        let thread = self.thread(priority, None);
        self.run(thread, program);
        thread
    }

    /// Gives a thread a program and lets it run.
    pub fn run(&self, thread: Thread, program: impl FnOnce() + Send + 'static) {
        self.machine.program(thread.tcb, program);
        // SAFETY: what the thread does is the program.
        unsafe { thread.tcb.resume() }.unwrap();
    }

    /// Whether a slot has a capability.
    pub fn is_taken(&self, slot: Slot) -> bool {
        // SAFETY: it is only asked for its type.
        stele::debug::identify(unsafe { slot.cap::<stele::Any>() }) != 0
    }
}

/// What happened, in order, told by several threads.
#[derive(Clone, Default)]
pub struct Story(Arc<Mutex<Vec<String>>>);

impl Story {
    pub fn tell(&self, what: impl Into<String>) {
        self.0.lock().unwrap().push(what.into());
    }

    pub fn so_far(&self) -> String {
        self.0.lock().unwrap().join(", ")
    }
}
