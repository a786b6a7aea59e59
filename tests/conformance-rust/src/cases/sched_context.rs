// SPDX-License-Identifier: BSD-2-Clause
//! Scheduling contexts: who runs on one, how long, and what happens when its budget is used up.

use stele::sys;
use stele::{
    Badge, Budget, Cap, CommonRegisters, Endpoint, Error, Fault, FaultReport, Notification, Reply, Tcb,
};

use crate::case::Case;
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{CASE, HIGH, LOW, TICK, Thread};

cases!(sched_context:
    a_thread_without_one_does_not_run,
    unbinding_stops_the_thread,
    deleting_it_stops_the_thread,
    one_is_bound_to_one_thread,
    only_threads_and_notifications_can_be_bound,
    unbinding_an_object_that_is_not_bound_is_refused,
    a_thread_cannot_take_its_own_away,
    a_signal_lends_the_notifications_context,
    one_bound_to_a_notification_is_not_bound_again,
    budget_used_up_lets_lower_priorities_run,
    budget_bounds_the_share_of_the_processor,
    consumed_tells_the_time_used_since_last_asked,
    a_timeout_fault_tells_badge_and_time_used,
    an_answer_to_a_timeout_can_set_the_registers,
    yield_to_runs_an_equal_thread_first,
    yield_to_needs_another_thread_that_is_bound,
    yield_to_a_priority_above_the_mcp_is_refused,
    truncated_and_unknown_operations_are_refused,
);

/// Whether it counts while the case sleeps.
fn runs(case: &Case, work: &Shared) -> bool {
    let before = work.get();
    case.sleep(3);
    work.get() != before
}

fn a_thread_without_one_does_not_run(case: &mut Case) {
    let done = case.word();
    let thread = case.passive(HIGH, move || done.count());
    thread.resume();
    case.sleep(2);
    assert_eq!(done.get(), 0);
    let context = case.context(TICK);
    context.bind(thread.tcb).unwrap();
    assert_eq!(done.get(), 1); // at once
}

fn unbinding_stops_the_thread(case: &mut Case) {
    let work = case.word();
    let thread = case.start(LOW, move || work.count_forever());
    let context = thread.context.unwrap();
    assert!(runs(case, work));
    context.unbind().unwrap();
    assert!(!runs(case, work));
    context.bind(thread.tcb).unwrap();
    assert!(runs(case, work));
    context.unbind_from(thread.tcb).unwrap();
    assert!(!runs(case, work));
}

fn deleting_it_stops_the_thread(case: &mut Case) {
    let work = case.word();
    let thread = case.start(LOW, move || work.count_forever());
    assert!(runs(case, work));
    case.delete(thread.context.unwrap());
    assert!(!runs(case, work));
    let fresh = case.context(TICK);
    fresh.bind(thread.tcb).unwrap();
    assert!(runs(case, work));
}

fn one_is_bound_to_one_thread(case: &mut Case) {
    let (context, other_context) = (case.context(TICK), case.context(TICK));
    let (tcb, other): (Cap<Tcb>, Cap<Tcb>) = (case.make(), case.make());
    context.bind(tcb).unwrap();
    assert_eq!(context.bind(other), Err(Error::IllegalOperation));
    assert_eq!(other_context.bind(tcb), Err(Error::IllegalOperation));
    context.unbind().unwrap();
    assert_eq!(context.bind(other), Ok(()));
    case.delete(other);
    assert_eq!(context.bind(tcb), Ok(())); // deleting the thread frees it
}

fn only_threads_and_notifications_can_be_bound(case: &mut Case) {
    let context = case.context(TICK);
    let endpoint: Cap<Endpoint> = case.make();
    let wrong: Cap<Tcb> = case.wrong(endpoint);
    for result in [context.bind(wrong), context.unbind_from(wrong)] {
        assert!(matches!(result, Err(Error::InvalidCapability { .. })), "{result:?}");
    }
}

fn unbinding_an_object_that_is_not_bound_is_refused(case: &mut Case) {
    let context = case.context(TICK);
    let tcb: Cap<Tcb> = case.make();
    let notification: Cap<Notification> = case.make();
    assert_eq!(context.unbind_from(tcb), Err(Error::IllegalOperation));
    assert_eq!(context.unbind_from(notification), Err(Error::IllegalOperation));
    assert_eq!(context.unbind(), Ok(()));
}

fn a_thread_cannot_take_its_own_away(case: &mut Case) {
    let context = case.own_context();
    assert_eq!(context.unbind(), Err(Error::IllegalOperation));
    assert_eq!(context.unbind_from(case.tcb()), Err(Error::IllegalOperation));
}

fn a_signal_lends_the_notifications_context(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let woken = case.word();
    let thread = case.start(HIGH, move || {
        loop {
            notification.wait();
            woken.count();
        }
    });
    let context = thread.context.unwrap();
    context.unbind().unwrap();
    context.bind(notification).unwrap();
    for count in 1..=3 {
        notification.signal();
        assert_eq!(woken.get(), count);
    }
    // It waits again and has given the context back.
    assert_eq!(context.bind(notification), Err(Error::IllegalOperation));
    assert_eq!(context.unbind_from(notification), Ok(()));
}

fn one_bound_to_a_notification_is_not_bound_again(case: &mut Case) {
    let (context, other_context) = (case.context(TICK), case.context(TICK));
    let (one, other): (Cap<Notification>, Cap<Notification>) = (case.make(), case.make());
    context.bind(one).unwrap();
    assert_eq!(context.bind(other), Err(Error::IllegalOperation));
    assert_eq!(other_context.bind(one), Err(Error::IllegalOperation));
    case.delete(one);
    assert_eq!(context.bind(other), Ok(()));
}

fn budget_used_up_lets_lower_priorities_run(case: &mut Case) {
    let work = case.word();
    let budget = Budget { budget: 5000, period: 200_000, ..Budget::round_robin(TICK) };
    case.thread_with(HIGH, &budget, move || work.count_forever()).resume(); // spins above us
    let done = work.get();
    assert_ne!(done, 0);
    case.sleep(5);
    assert_eq!(work.get(), done); // not before the next period
    case.sleep(25);
    assert_ne!(work.get(), done); // but then
}

fn budget_bounds_the_share_of_the_processor(case: &mut Case) {
    for sporadic in [false, true] {
        let (work, rest) = (case.word(), case.word());
        let budget = Budget { budget: 2000, period: 20_000, sporadic, ..Budget::round_robin(TICK) };
        let bounded = case.thread_with(HIGH, &budget, move || work.count_forever());
        let other = case.start(LOW, move || rest.count_forever());
        bounded.resume();
        case.sleep(40);
        let [consumed, left] = [bounded, other].map(|thread| thread.context.unwrap().consumed().unwrap());
        assert!(consumed >= left / 20 && consumed <= left / 4, "{consumed} us beside {left} us");
        for thread in [bounded, other] {
            thread.tcb.suspend().unwrap();
        }
    }
}

fn consumed_tells_the_time_used_since_last_asked(case: &mut Case) {
    let work = case.word();
    let never_used = case.context(TICK);
    let thread = case.start(LOW, move || work.count_forever());
    case.sleep(10);
    thread.tcb.suspend().unwrap();
    let context = thread.context.unwrap();
    assert!(context.consumed().unwrap() > 3 * TICK);
    assert_eq!(context.consumed(), Ok(0));
    assert_eq!(never_used.consumed(), Ok(0));
}

/// A spinning thread above the case with 2 ms in 1 s, and its first timeout fault.
fn overrun(case: &mut Case, work: &'static Shared) -> (Thread, Cap<Reply>, FaultReport) {
    let (timeouts, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let badge = Badge(0x5eed);
    let budget = Budget { budget: 2000, period: 1_000_000, badge, ..Budget::round_robin(TICK) };
    let thread = case.thread_with(HIGH, &budget, move || work.count_forever());
    thread.tcb.set_timeout_handler(Some(case.badged(timeouts, 3))).unwrap();
    thread.resume();
    let report = FaultReport::read(&timeouts.recv(reply)).unwrap();
    assert_eq!(report.badge, Badge(3));
    assert!(matches!(report.fault, Fault::Timeout(_)), "{report}");
    (thread, reply, report)
}

fn a_timeout_fault_tells_badge_and_time_used(case: &mut Case) {
    let work = case.word();
    let (_, _, report) = overrun(case, work);
    assert!(matches!(report.fault, Fault::Timeout(fault) if fault.data == 0x5eed), "{report}");
    assert!((1900..1_000_000).contains(&report.consumed().unwrap()), "{report}");
    assert!(!runs(case, work)); // until it is answered
}

fn an_answer_to_a_timeout_can_set_the_registers(case: &mut Case) {
    let (work, done) = (case.word(), case.word());
    let (thread, reply, _) = overrun(case, work);
    case.sched_control().configure(thread.context.unwrap(), &Budget::round_robin(TICK)).unwrap();
    let mut registers = thread.registers(move || done.count());
    registers.set_status(0);
    // SAFETY: the thread begins anew, on its own memory.
    unsafe { reply.restart_with(&registers) };
    assert!(done.get() == 1 && thread.is_done());
}

fn yield_to_runs_an_equal_thread_first(case: &mut Case) {
    let (work, done) = (case.word(), case.word());
    case.start(CASE, move || work.count_forever());
    let thread = case.start(CASE, move || done.count());
    thread.context.unwrap().yield_to().unwrap();
    assert_eq!((work.get(), done.get()), (0, 1));
}

fn yield_to_needs_another_thread_that_is_bound(case: &mut Case) {
    let unbound = case.context(TICK);
    assert_eq!(unbound.yield_to(), Err(Error::IllegalOperation));
    assert_eq!(case.own_context().yield_to(), Err(Error::IllegalOperation));
}

fn yield_to_a_priority_above_the_mcp_is_refused(case: &mut Case) {
    let refused = case.word();
    let target = case.thread(CASE + 1, || {}).context.unwrap();
    let thread = case.thread(HIGH, move || {
        if target.yield_to() == Err(Error::IllegalOperation) {
            refused.count();
        }
    });
    thread.tcb.set_max_priority(case.tcb(), CASE).unwrap();
    thread.resume();
    assert!(thread.is_done() && refused.get() == 1);
}

fn truncated_and_unknown_operations_are_refused(case: &mut Case) {
    let context = case.context(TICK);
    for label in [sys::SchedContextBind, sys::SchedContextUnbindObject] {
        assert_eq!(case.refused(context, label, &[], &[]), Error::TruncatedMessage, "label {label}");
    }
    for label in [sys::SchedControlConfigureFlags, sys::InvalidInvocation] {
        assert_eq!(case.refused(context, label, &[0; 5], &[]), Error::IllegalOperation, "label {label}");
    }
}
