// SPDX-License-Identifier: BSD-2-Clause
//! Threads, their time, and the faults that are not of memory.

mod common;

use common::{ABOVE, BELOW, CONTEXT_BITS, Story, test};
use stele::{
    Budget, Cap, Endpoint, Error, Fault, FaultReport, Message, Notification, Rights, SchedContext, Tcb,
};
use stele_host::compute;

#[test]
fn the_higher_priority_goes_first_and_the_lower_when_nobody_else_can() {
    test(|root| {
        let story = Story::default();
        let done = root.pool.make::<Notification>().unwrap();
        let (low, high) = (story.clone(), story.clone());
        root.start(BELOW, move || {
            low.tell("low");
            done.signal();
        });
        story.tell("root");
        root.start(ABOVE, move || high.tell("high"));
        story.tell("root");
        done.wait();
        assert_eq!(story.so_far(), "root, high, root, low");
    });
}

#[test]
fn a_suspended_thread_stands_still_until_it_is_resumed() {
    test(|root| {
        let story = Story::default();
        let (told, gate) = (story.clone(), root.pool.make::<Notification>().unwrap());
        let thread = root.start(ABOVE, move || {
            told.tell("first");
            gate.wait();
            told.tell("second");
        });
        thread.tcb.suspend().unwrap();
        gate.signal();
        assert_eq!(story.so_far(), "first");
        // SAFETY: what it does is the program.
        unsafe { thread.tcb.resume() }.unwrap();
        assert_eq!(story.so_far(), "first, second");
    });
}

#[test]
fn registers_travel_as_a_whole() {
    test(|root| {
        let thread = root.thread(BELOW, None);
        let written = stele::Registers { pc: 0x40_0000, sp: 0x41_0000, x1: 1, x30: 30, ..Default::default() };
        // SAFETY: the thread does not run.
        unsafe { thread.tcb.write_registers(&written, false) }.unwrap();
        let found = thread.tcb.read_registers(false).unwrap();
        assert_eq!((found.pc, found.sp, found.x1, found.x30), (0x40_0000, 0x41_0000, 1, 30));
        assert_eq!(root.boot.tcb().read_registers(false), Err(Error::IllegalOperation));
    });
}

#[test]
fn a_priority_above_the_authority_is_out_of_range() {
    test(|root| {
        let (weak, thread) = (root.thread(BELOW, None), root.thread(BELOW, None));
        weak.tcb.set_scheduling(root.boot.tcb(), 60, BELOW, Some(weak.context), None).unwrap();
        assert_eq!(thread.tcb.set_priority(weak.tcb, 61), Err(Error::RangeError { min: 0, max: 60 }));
        thread.tcb.set_priority(weak.tcb, 60).unwrap();
    });
}

#[test]
fn a_missing_capability_is_a_fault_with_the_lookup() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let thread = root.thread(BELOW, Some(endpoint));
        let beyond = 1 << 40;
        // SAFETY: it names nothing, on purpose.
        let nothing: Cap<Endpoint> = unsafe { Cap::from_raw(beyond) };
        root.run(thread, move || nothing.send(&Message::new(0)));
        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        let Fault::CapFault(fault) = report.fault else { panic!("{report}") };
        assert_eq!((fault.addr, fault.in_recv_phase), (beyond, 0));
        let guard = stele::sys::seL4_GuardMismatch as stele::Word;
        assert_eq!((fault.lookup_failure_type, fault.bits_left), (guard, 64));
    });
}

#[test]
fn an_unknown_system_call_is_emulated_by_the_handler() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let thread = root.thread(BELOW, Some(endpoint));
        let story = Story::default();
        let told = story.clone();
        root.run(thread, move || {
            let [first, ..] = stele_host::system_call(-1000, [20, 3, 4, 5]);
            told.tell(format!("answered {first}"));
            endpoint.send(&Message::new(1000));
        });
        let message = endpoint.recv(reply);
        let report = FaultReport::read(&message).unwrap();
        let Fault::UnknownSyscall(mut fault) = report.fault else { panic!("{report}") };
        assert_eq!((fault.syscall as i64, fault.x2, fault.x5), (-1000, 20, 5));
        fault.x2 = 21;
        fault.fault_ip += 4; // behind the instruction
        // SAFETY: the thread has a buffer; the reply only sets the other's registers.
        unsafe {
            let length = fault.reply(|index, word| stele::sys::seL4_SetMR(index, word));
            stele::sys::seL4_Send(reply.raw(), stele::sys::seL4_MessageInfo_t::new(0, 0, 0, length as u64));
        }
        assert_eq!(endpoint.recv(reply).label(), 1000);
        assert_eq!(story.so_far(), "answered 21");
    });
}

#[test]
fn an_exception_tells_number_and_code() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let thread = root.thread(BELOW, Some(endpoint));
        root.run(thread, || stele_host::exception(11, 0x77));
        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        let Fault::UserException(fault) = report.fault else { panic!("{report}") };
        assert_eq!((fault.number, fault.code), (11, 0x77));
        assert!(report.to_string().starts_with("raised exception 11 (code 0x77)"));
    });
}

#[test]
fn a_budget_that_is_used_up_is_told_to_the_timeout_handler() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let thread = root.thread(BELOW, None);
        let budget = Budget { badge: stele::Badge(0x55), period: 100_000, ..Budget::round_robin(2_000) };
        root.boot.sched_control(0).configure(thread.context, &budget).unwrap();
        thread.tcb.set_timeout_handler(Some(endpoint)).unwrap();
        root.run(thread, || compute(10_000));
        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        let Fault::Timeout(fault) = report.fault else { panic!("{report}") };
        assert_eq!(fault.data, 0x55);
        assert!((1_900..=2_100).contains(&fault.consumed), "{}", fault.consumed);
    });
}

#[test]
fn two_threads_of_one_priority_share_the_processor() {
    test(|root| {
        let story = Story::default();
        let done = root.pool.make::<Notification>().unwrap();
        for name in ["a", "b"] {
            let told = story.clone();
            root.start(BELOW, move || {
                for _ in 0..3 {
                    told.tell(name);
                    compute(5_000);
                }
                done.signal();
            });
        }
        done.wait();
        done.wait();
        assert_eq!(story.so_far(), "a, b, a, b, a, b");
    });
}

#[test]
fn a_context_tells_how_much_time_was_used() {
    test(|root| {
        let done = root.pool.make::<Notification>().unwrap();
        let thread = root.start(BELOW, move || {
            compute(1_500);
            done.signal();
            done.wait();
        });
        done.wait();
        let used = thread.context.consumed().unwrap();
        assert!((1_450..=1_550).contains(&used), "{used}");
        assert_eq!(thread.context.consumed().unwrap(), 0);
    });
}

#[test]
fn a_thread_without_time_waits_for_it() {
    test(|root| {
        let story = Story::default();
        let thread = root.thread(ABOVE, None);
        thread.context.unbind().unwrap();
        let told = story.clone();
        root.run(thread, move || told.tell("runs"));
        assert_eq!(story.so_far(), "");
        assert_eq!(thread.context.unbind_from(thread.tcb), Err(Error::IllegalOperation));
        thread.context.bind(thread.tcb).unwrap();
        assert_eq!(story.so_far(), "runs");
        assert_eq!(thread.context.bind(thread.tcb), Err(Error::IllegalOperation));
    });
}

#[test]
fn a_server_without_time_runs_on_its_callers() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let ready = root.pool.make::<Notification>().unwrap();
        let server = root.start(ABOVE, move || {
            let serving = stele::Server::new(endpoint, reply).announce(ready);
            serving.serve(|request| {
                compute(300);
                Message::new(0).word(request.words()[0] * 2)
            });
        });
        ready.wait();
        server.context.unbind().unwrap();
        let before = root.boot.sched_context().consumed().unwrap();
        assert_eq!(endpoint.call(&Message::new(0).word(21)).words(), [42]);
        let used = root.boot.sched_context().consumed().unwrap();
        assert!((290..=310).contains(&used), "{used} after {before}");
    });
}

#[test]
fn a_budget_out_of_range_is_refused_with_the_range() {
    test(|root| {
        let context = root.pool.make_sized::<SchedContext>(CONTEXT_BITS).unwrap();
        let control = root.boot.sched_control(0);
        let Err(Error::RangeError { min, max }) = control.configure(context, &Budget::round_robin(0)) else {
            panic!("no time at all is no budget");
        };
        assert!(0 < min && min < max, "{min} to {max}");
        let longer = Budget { budget: 2_000, ..Budget::round_robin(1_000) };
        assert!(matches!(control.configure(context, &longer), Err(Error::RangeError { .. })));
        assert!(control.configure(context, &Budget::round_robin(min)).is_ok());
    });
}

#[test]
fn a_fault_handler_needs_rights() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let weak = root.badged(endpoint, Rights::READ, 1);
        let thread = root.thread(BELOW, None);
        let refused =
            thread.tcb.set_scheduling(root.boot.tcb(), 255, BELOW, Some(thread.context), Some(weak));
        assert!(matches!(refused, Err(Error::InvalidCapability { .. })), "{refused:?}");
    });
}

#[test]
fn a_deleted_thread_is_gone() {
    test(|root| {
        let story = Story::default();
        let (told, gate) = (story.clone(), root.pool.make::<Notification>().unwrap());
        let thread = root.start(ABOVE, move || {
            gate.wait();
            told.tell("woken");
        });
        root.pool.slot_of(thread.tcb).delete().unwrap();
        gate.signal();
        assert_eq!(gate.poll(), stele::Badge(0), "a signal without badge");
        assert_eq!(story.so_far(), "");
        // SAFETY: a name of what is no more.
        let gone: Cap<Tcb> = unsafe { Cap::from_raw(thread.tcb.raw()) };
        assert!(gone.suspend().is_err());
    });
}

#[test]
#[should_panic(expected = "everybody waits")]
fn a_wait_without_end_is_told() {
    test(|root| {
        root.pool.make::<Notification>().unwrap().wait();
    });
}

#[test]
#[should_panic(expected = "a program panicked: on purpose")]
fn a_program_that_panics_fails_the_test() {
    test(|root| {
        root.start(ABOVE, || panic!("on purpose"));
    });
}
