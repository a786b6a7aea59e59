// SPDX-License-Identifier: BSD-2-Clause
//! Notifications: signals, their badges, who gets them, and the thread that one is bound to.

use stele::{Badge, Cap, Endpoint, Error, Fault, Message, Notification, Reply, Rights, Tcb, Word};

use crate::case::Case;
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{HIGH, Thread};

cases!(notification:
    badges_of_several_signals_are_joined,
    poll_with_nothing_there_gives_badge_0,
    wait_blocks_until_a_signal_comes,
    a_signal_wakes_one_waiter,
    the_waiter_of_highest_priority_is_woken_first,
    signal_needs_the_right_to_write,
    wait_needs_the_right_to_read,
    deleting_it_restarts_the_waiters,
    a_bound_one_reaches_the_thread_that_waits_on_an_endpoint,
    a_bound_thread_can_still_receive_messages,
    another_thread_cannot_wait_on_a_bound_one,
    a_thread_and_a_notification_are_bound_once,
    one_with_waiters_cannot_be_bound,
    binding_needs_a_notification_that_can_be_read,
    unbinding_a_thread_without_one_is_refused,
);

/// A thread that waits once, and tells the badge and that it woke.
fn waiter(case: &mut Case, on: Cap<Notification>, priority: u8) -> (Thread, &'static Shared) {
    let badge = case.word();
    let thread = case.start(priority, move || badge.set(on.wait().0));
    (thread, badge)
}

fn badges_of_several_signals_are_joined(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    for badge in [1, 4, 0x12] {
        case.badged(notification, badge).signal();
    }
    assert_eq!(notification.poll(), Badge(0x17));
    assert_eq!(notification.poll(), Badge(0));
    case.badged(notification, 6).signal();
    assert_eq!(notification.wait(), Badge(6)); // kept until somebody waits
}

fn poll_with_nothing_there_gives_badge_0(case: &mut Case) {
    assert_eq!(case.make::<Notification>().poll(), Badge(0));
}

fn wait_blocks_until_a_signal_comes(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let (thread, badge) = waiter(case, notification, HIGH);
    assert!(!thread.is_done());
    case.badged(notification, 3).signal();
    assert_eq!(badge.get(), 3);
}

fn a_signal_wakes_one_waiter(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let waiters: [_; 3] = core::array::from_fn(|_| waiter(case, notification, HIGH).0);
    notification.signal(); // wakes with badge 0
    assert_eq!(waiters.map(|thread| thread.is_done()), [true, false, false]);
    assert_eq!(notification.poll(), Badge(0));
    notification.signal();
    assert_eq!(waiters.map(|thread| thread.is_done()), [true, true, false]);
}

fn the_waiter_of_highest_priority_is_woken_first(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let badges = [HIGH, HIGH + 2, HIGH + 1].map(|priority| waiter(case, notification, priority).1);
    for badge in 10..13 {
        case.badged(notification, badge).signal();
    }
    assert_eq!(badges.map(Shared::get), [12, 10, 11]);
}

fn signal_needs_the_right_to_write(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let badged = case.badged(notification, 2);
    let readable = case.copy(badged, Rights::READ);
    readable.signal();
    assert_eq!(notification.poll(), Badge(0));
    let error = case.refused(readable, 0 as Word, &[], &[]);
    assert_eq!(error, Error::InvalidCapability { argument: 0 });
}

fn wait_needs_the_right_to_read(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let writable = case.copy(notification, Rights::WRITE);
    let fault = case.fault(move || {
        writable.wait();
    });
    let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
    assert_eq!((fault.addr, fault.in_recv_phase), (writable.raw(), 1));
}

fn deleting_it_restarts_the_waiters(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let (faults, reply) = (case.make::<Endpoint>(), case.make());
    let thread = case.thread(HIGH, move || {
        notification.wait();
    });
    thread.set_fault_handler(Some(faults));
    thread.resume();
    case.delete(notification);
    let report = crate::case::fault_at(faults, reply).unwrap();
    assert!(matches!(report.fault, Fault::CapFault(_)), "{report}");
    assert!(!thread.is_done());
}

/// A thread, not running yet, that receives once at an endpoint and tells the badge; the notification is bound to it.
fn bound_receiver(
    case: &mut Case,
    notification: Cap<Notification>,
) -> (Thread, Cap<Endpoint>, &'static Shared) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let badge = case.word();
    let thread = case.thread(HIGH, move || badge.set(endpoint.recv(reply).badge().0));
    thread.tcb.bind_notification(notification).unwrap();
    (thread, endpoint, badge)
}

fn a_bound_one_reaches_the_thread_that_waits_on_an_endpoint(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let (thread, _, badge) = bound_receiver(case, notification);
    thread.resume();
    case.badged(notification, 0x30).signal();
    assert!(thread.is_done());
    assert_eq!(badge.get(), 0x30);
}

fn a_bound_thread_can_still_receive_messages(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let (thread, endpoint, badge) = bound_receiver(case, notification);
    thread.resume();
    case.badged(endpoint, 4).send(&Message::new(0));
    assert_eq!(badge.get(), 4);
}

fn another_thread_cannot_wait_on_a_bound_one(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    bound_receiver(case, notification);
    let fault = case.fault(move || {
        notification.wait();
    });
    let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
    assert_eq!((fault.addr, fault.in_recv_phase), (notification.raw(), 1));
}

fn a_thread_and_a_notification_are_bound_once(case: &mut Case) {
    let (notification, other): (Cap<Notification>, Cap<Notification>) = (case.make(), case.make());
    let (thread, ..) = bound_receiver(case, notification);
    assert_eq!(thread.tcb.bind_notification(other), Err(Error::IllegalOperation));
    assert_eq!(case.tcb().bind_notification(notification), Err(Error::IllegalOperation));
    assert_eq!(thread.tcb.unbind_notification(), Ok(()));
    assert_eq!(thread.tcb.bind_notification(other), Ok(()));
}

fn one_with_waiters_cannot_be_bound(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    waiter(case, notification, HIGH);
    assert_eq!(case.tcb().bind_notification(notification), Err(Error::IllegalOperation));
}

fn binding_needs_a_notification_that_can_be_read(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let notification: Cap<Notification> = case.make();
    let writable = case.copy(notification, Rights::WRITE);
    let readable = case.copy(notification, Rights::READ);
    for wrong in [case.wrong(endpoint), writable] {
        let error = tcb.bind_notification(wrong).unwrap_err();
        assert!(matches!(error, Error::IllegalOperation | Error::InvalidCapability { .. }), "{error:?}");
    }
    assert_eq!(tcb.bind_notification(readable), Ok(()));
}

fn unbinding_a_thread_without_one_is_refused(case: &mut Case) {
    assert_eq!(case.make::<Tcb>().unbind_notification(), Err(Error::IllegalOperation));
}
