// SPDX-License-Identifier: BSD-2-Clause
//! System calls as such: which registers they keep, and that operations can be sent as well as called.

use stele::sys;
use stele::{Any, Badge, Cap, Endpoint, Message, Notification, Reply, Tcb, Word, yield_now};

use crate::case::Case;
use crate::machine;
use crate::memory::UNRESOLVABLE;
use crate::suite::cases;
use crate::thread::{HIGH, LOW};

cases!(syscall:
    yield_and_non_blocking_calls_keep_all_other_registers,
    a_call_keeps_all_other_registers,
    a_blocked_receive_keeps_all_other_registers,
    received_words_are_in_their_registers,
    the_thread_register_is_kept,
    a_send_performs_an_operation_without_reply,
    an_operation_that_is_sent_and_refused_changes_nothing,
    an_operation_can_be_sent_in_one_system_call_with_a_receive,
);

fn info(label: Word, length: Word) -> Word {
    sys::seL4_MessageInfo_t::new(label, 0, 0, length).words[0]
}

fn yield_and_non_blocking_calls_keep_all_other_registers(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    for (number, cap) in [
        (sys::seL4_SysYield, 0),
        (sys::seL4_SysNBSend, endpoint.raw()),
        (sys::seL4_SysNBSend, UNRESOLVABLE),
        (sys::seL4_SysNBRecv, endpoint.raw()),
        (sys::seL4_SysNBWait, endpoint.raw()),
    ] {
        assert!(machine::keeps_registers(cap, info(1, 4), reply.raw(), number as Word), "call {number}");
    }
}

fn a_call_keeps_all_other_registers(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let tcb: Cap<Tcb> = case.make();
    let served = case.word();
    case.start(HIGH, move || {
        let _ = endpoint.recv(reply);
        loop {
            served.count();
            let _ = endpoint.reply_recv(&Message::new(9).word(1), reply);
        }
    });
    let number = sys::seL4_SysCall as Word;
    assert!(machine::keeps_registers(endpoint.raw(), info(1, 4), 0, number));
    assert!(machine::keeps_registers(tcb.raw(), info(sys::TCBSuspend as Word, 0), 0, number));
    assert_eq!(served.get(), 1);
}

fn a_blocked_receive_keeps_all_other_registers(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let reply: Cap<Reply> = case.make();
    let badged = case.badged(notification, 4);
    for number in [sys::seL4_SysRecv, sys::seL4_SysWait] {
        case.start(LOW, move || badged.signal()); // runs when we block
        assert!(
            machine::keeps_registers(notification.raw(), 0, reply.raw(), number as Word),
            "call {number}"
        );
    }
}

fn received_words_are_in_their_registers(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    case.start(HIGH, move || endpoint.send(&Message::new(0x123).word(1).word(2).word(3).word(4)));
    let message = endpoint.recv(reply);
    assert_eq!((message.label(), message.badge(), message.length()), (0x123, Badge(0), 4));
    assert_eq!(message.words(), [1, 2, 3, 4]);
}

fn the_thread_register_is_kept(case: &mut Case) {
    let before = sys::seL4_GetIPCBuffer();
    for _ in 0..3 {
        yield_now();
    }
    case.sleep(1);
    assert_eq!(sys::seL4_GetIPCBuffer(), before);
}

fn a_send_performs_an_operation_without_reply(case: &mut Case) {
    let done = case.word();
    let thread = case.thread(LOW, move || done.count());
    let as_endpoint: Cap<Endpoint> = case.wrong(thread.tcb);
    as_endpoint.send(&Message::new(sys::TCBResume as Word));
    thread.join();
    assert_eq!(done.get(), 1);
}

fn an_operation_that_is_sent_and_refused_changes_nothing(case: &mut Case) {
    let thread = case.thread(HIGH, || {});
    let as_endpoint: Cap<Endpoint> = case.wrong(thread.tcb);
    for label in [sys::TCBSetPriority, sys::TCBBindNotification, sys::InvalidInvocation, sys::UntypedRetype] {
        as_endpoint.send(&Message::new(label as Word)); // truncated, or none of a thread
        as_endpoint.send_if_waiting(&Message::new(label as Word));
    }
    assert!(!thread.is_done());
    thread.resume();
    assert!(thread.is_done());
}

fn an_operation_can_be_sent_in_one_system_call_with_a_receive(case: &mut Case) {
    let thread = case.thread(HIGH, || {});
    let notification: Cap<Notification> = case.make();
    case.badged(notification, 4).signal();
    let operation = Message::new(sys::TCBResume as Word);
    assert_eq!(notification.send_wait(case.wrong::<Any>(thread.tcb), &operation), Badge(4));
    assert!(thread.is_done());
}
