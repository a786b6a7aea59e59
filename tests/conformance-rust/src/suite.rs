// SPDX-License-Identifier: BSD-2-Clause
//! The supervisor: runs each case in a thread of its own, ends it in one way or another, and looks what is left behind.
//!
//! It sleeps at an endpoint until the case has finished, has failed, has faulted, or has used up its time.

use stele::{
    Badge, BootInfo, Budget, Cap, Endpoint, FaultReport, Notification, Pool, Reply, Result, Rights,
    SchedContext, Slots, Tcb, Word, sys,
};
use stele_rt::image;

use crate::case::{self, Case, Services};
use crate::failure;
use crate::thread::{self, Thread};

/// A test.
pub struct TestCase {
    /// What it is about, and the file it is in.
    pub object: &'static str,
    /// The property, as a sentence.
    pub sentence: &'static str,
    /// What shows it.
    pub run: fn(&mut Case),
}

/// The table of a file's cases: `cases!(cnode: copy_keeps_the_badge, ...);`
macro_rules! cases {
    ($object:ident: $($sentence:ident),* $(,)?) => {
        /// The cases of this file.
        pub const CASES: &[$crate::suite::TestCase] = &[$(
            $crate::suite::TestCase {
                object: stringify!($object),
                sentence: stringify!($sentence),
                run: $sentence,
            },
        )*];
    };
}
pub(crate) use cases;

/// Memory of a case: 2^23 bytes.
const CASE_BITS: u8 = 23;

/// Memory of a case's thread and its context.
const RUNNER_BITS: u8 = 14;

/// Ticks that a case may take.
const CASE_TICKS: usize = 800;

const FINISHED: Word = 1;
const FAILED: Word = 2;
const LATE: Word = 4;
/// Badge of the faults of thread 0; those of the others follow.
const FAULT: Word = 0x100;

/// The supervisor's own objects.
pub struct Suite {
    boot: BootInfo,
    cases: Pool,
    case_slots: Slots,
    runner: Pool,
    endpoint: Cap<Endpoint>,
    reply: Cap<Reply>,
    finished: Cap<Notification>,
    failed: Cap<Notification>,
    wake: Cap<Notification>,
    join: Cap<Notification>,
    events: Cap<Notification>,
    faults: [Cap<Endpoint>; thread::COUNT],
}

impl Suite {
    /// Makes the supervisor of the calling thread.
    pub fn new(boot: BootInfo) -> Result<Self> {
        let memory = boot.largest_untyped().expect("memory");
        let mut slots = Slots::of_root_task(&boot);
        let case_slots = slots.split_off(case::SLOTS as Word);
        let mut pool = Pool::new(memory, boot.slot(memory.cap.raw()), slots);
        let cases = pool.child(CASE_BITS, 0)?;
        let runner = pool.child(RUNNER_BITS, 4)?;
        let events = pool.make()?;
        let endpoint = pool.make()?;
        let badged = |pool: &mut Pool, badge| -> Result<Cap<Notification>> {
            let slot = pool.slot();
            slot.mint_from(pool.slot_of(events), Rights::ALL, Badge(badge))?;
            // SAFETY: it was just put there.
            Ok(unsafe { slot.cap() })
        };
        let (finished, failed, late) =
            (badged(&mut pool, FINISHED)?, badged(&mut pool, FAILED)?, badged(&mut pool, LATE)?);
        let (wake, join) = (pool.make()?, pool.make()?);
        boot.tcb().bind_notification(events)?;
        let faults = core::array::from_fn(|index| {
            let slot = pool.slot();
            let badge = Badge(FAULT + index as Word);
            slot.mint_from(pool.slot_of(endpoint), Rights::ALL, badge).expect("an endpoint for faults");
            // SAFETY: it was just put there.
            unsafe { slot.cap() }
        });
        thread::unmap_guards(&boot)?;
        start_watchdog(&boot, &mut pool, wake, late)?;
        boot.tcb().set_priority(boot.tcb(), thread::SUPERVISOR)?;
        let reply = pool.make()?;
        Ok(Suite {
            boot,
            cases,
            case_slots,
            runner,
            endpoint,
            reply,
            finished,
            failed,
            wake,
            join,
            events,
            faults,
        })
    }

    /// An empty pool for a case.
    fn pool(&self) -> Pool {
        let memory = self.cases.memory();
        Pool::new(memory, self.boot.slot(memory.cap.raw()), self.case_slots.clone())
    }

    fn services(&self, tcb: Cap<Tcb>, context: Cap<SchedContext>) -> Services {
        Services { wake: self.wake, join: self.join, faults: self.faults, tcb, context }
    }

    /// Lets the supervisor itself do something with the means of a case, before the first one.
    pub fn prepare<R>(&self, work: impl FnOnce(&BootInfo, &mut Case) -> R) -> R {
        let services = self.services(self.boot.tcb(), self.boot.sched_context());
        let mut case = Case::new(self.boot, self.pool(), services);
        let result = work(&self.boot, &mut case);
        case::end(&self.boot, &mut self.pool()).expect("to clean up");
        result
    }

    /// Runs a case; why it failed, if it did.
    pub fn run(&mut self, test: &TestCase) -> Option<&'static str> {
        failure::begin(self.failed);
        thread::clear_alarm();
        self.wake.poll();
        self.join.poll();
        thread::set_deadline(CASE_TICKS);
        self.start(test.run).expect("to start a case");
        self.await_end();
        thread::set_deadline(0);
        failure::end();
        self.runner.reclaim().expect("to end a case's thread");
        if let Err(what) = case::end(&self.boot, &mut self.pool()) {
            failure::note(format_args!("expected all to be given back, came: {what}"));
        }
        self.events.poll();
        failure::reason()
    }

    fn start(&mut self, run: fn(&mut Case)) -> Result<()> {
        let tcb = self.runner.make()?;
        let context = self.runner.make_sized(sys::seL4_MinSchedContextBits as u8)?;
        self.boot.sched_control(0).configure(context, &Budget::round_robin(thread::TICK))?;
        let mut case = Case::new(self.boot, self.pool(), self.services(tcb, context));
        let finished = self.finished;
        let thread = Thread::new(&self.boot, tcb, Some(context), 0, self.join);
        thread.configure(&self.boot, thread::CASE, Some(self.faults[0]))?;
        thread.prepare(move || {
            run(&mut case);
            finished.signal();
        });
        thread.resume();
        Ok(())
    }

    /// Sleeps until the case has ended in one way or another.
    fn await_end(&self) {
        let message = self.endpoint.recv(self.reply);
        let event = message.badge().0;
        if event >= FAULT {
            let thread = event - FAULT;
            match FaultReport::read(&message) {
                Some(report) => {
                    failure::note(format_args!("expected no fault, but thread {thread} {report}"));
                }
                None => failure::note(format_args!("thread {thread} sent a message instead of a fault")),
            }
        } else if event & (FINISHED | FAILED) == 0 {
            failure::note(format_args!("expected to finish, came the time limit"));
        }
    }
}

/// Starts the thread that keeps the time.
fn start_watchdog(
    boot: &BootInfo,
    pool: &mut Pool,
    wake: Cap<Notification>,
    late: Cap<Notification>,
) -> Result<()> {
    let tcb: Cap<Tcb> = pool.make()?;
    let context = pool.make_sized(sys::seL4_MinSchedContextBits as u8)?;
    let budget = Budget { budget: thread::TICK / 4, ..Budget::round_robin(thread::TICK) };
    boot.sched_control(0).configure(context, &budget)?;
    let buffer = thread::watchdog_buffer();
    let frame = image::page(boot, buffer).expect("a page of the program");
    tcb.configure(&thread::own_space(boot), buffer, frame)?;
    tcb.set_scheduling(boot.tcb(), thread::WATCHDOG, thread::WATCHDOG, Some(context), None)?;
    // SAFETY: they start a function of this program on memory of its own.
    unsafe { tcb.write_registers(&thread::watchdog_registers(wake, late), true) }
}
