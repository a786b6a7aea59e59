// SPDX-License-Identifier: BSD-2-Clause
//! Endpoints: messages, their order, and the capabilities that travel with them.

use stele::sys;
use stele::{
    Badge, Cap, Endpoint, Fault, Message, Notification, Received, Reply, Rights, Slot, Tcb, Word,
    receive_caps_into,
};

use crate::case::Case;
use crate::memory::UNRESOLVABLE;
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{HIGH, LOW, Thread};

cases!(endpoint:
    send_blocks_until_the_message_is_received,
    receive_blocks_until_a_message_comes,
    a_non_blocking_send_without_receiver_is_dropped,
    a_non_blocking_receive_with_nothing_there_gives_badge_0,
    wait_receives_messages_without_a_reply_object,
    the_badge_of_the_senders_capability_arrives,
    call_and_reply_carry_messages_of_every_length,
    sending_needs_the_right_to_write,
    receiving_needs_the_right_to_read,
    a_call_without_grant_delivers_and_leaves_the_caller_inactive,
    a_call_received_without_reply_object_leaves_the_caller_inactive,
    the_sender_of_highest_priority_is_received_first,
    a_suspended_sender_leaves_the_queue,
    deleting_it_restarts_the_receivers,
    nbsendrecv_sends_to_one_and_receives_from_another,
    nbsendwait_sends_and_waits_for_a_signal,
    a_capability_travels_into_the_receive_slot,
    a_received_capability_is_derived_from_the_senders,
    without_grant_no_capability_travels,
    three_capabilities_to_the_endpoint_are_all_unwrapped,
    one_capability_is_received_between_unwrapped_ones,
    an_occupied_receive_slot_stops_the_transfer_only,
    an_untyped_with_children_does_not_travel,
    sending_an_address_that_does_not_resolve_is_a_capability_fault,
    a_reply_can_carry_a_capability,
    a_reply_capability_without_grant_carries_none,
);

/// An endpoint, and a reply object to receive with.
fn endpoint(case: &mut Case) -> (Cap<Endpoint>, Cap<Reply>) {
    (case.make(), case.make())
}

/// A thread that sends a message with a label only, and then counts.
fn sender(case: &mut Case, to: Cap<Endpoint>, label: Word, priority: u8, sent: &'static Shared) -> Thread {
    case.start(priority, move || {
        to.send(&Message::new(label));
        sent.count();
    })
}

fn send_blocks_until_the_message_is_received(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let sent = case.word();
    sender(case, endpoint, 9, HIGH, sent);
    assert_eq!(sent.get(), 0);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 9);
    assert_eq!(sent.get(), 1);
}

fn receive_blocks_until_a_message_comes(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let (label, word, received) = (case.word(), case.word(), case.word());
    case.start(HIGH, move || {
        let message = endpoint.recv(reply);
        label.set(message.label());
        word.set(message.word(1).unwrap_or(0));
        received.count();
    });
    assert_eq!(received.get(), 0);
    endpoint.send(&Message::new(3).word(7).word(8));
    assert_eq!((received.get(), label.get(), word.get()), (1, 3, 8));
}

fn a_non_blocking_send_without_receiver_is_dropped(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let received = case.word();
    endpoint.send_if_waiting(&Message::new(5));
    case.start(HIGH, move || {
        let _ = endpoint.recv(reply);
        received.count();
    });
    assert_eq!(received.get(), 0);
    endpoint.send_if_waiting(&Message::new(5));
    assert_eq!(received.get(), 1);
}

fn a_non_blocking_receive_with_nothing_there_gives_badge_0(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    assert_eq!(endpoint.recv_if_sending(reply).badge(), Badge(0));
    assert_eq!(endpoint.wait_if_sending().badge(), Badge(0));
}

fn wait_receives_messages_without_a_reply_object(case: &mut Case) {
    let (endpoint, _) = endpoint(case);
    let sent = case.word();
    let badged = case.badged(endpoint, 12);
    sender(case, badged, 4, HIGH, sent);
    let message = endpoint.wait();
    assert_eq!((message.label(), message.badge()), (4, Badge(12)));
    assert_eq!(sent.get(), 1);
}

fn the_badge_of_the_senders_capability_arrives(case: &mut Case) {
    let (endpoint, _) = endpoint(case);
    let sent = case.word();
    for badge in [0xdead, 0] {
        let through = if badge == 0 { endpoint } else { case.badged(endpoint, badge) };
        sender(case, through, 1, HIGH, sent);
        assert_eq!(endpoint.wait_if_sending().badge(), Badge(badge));
    }
    assert_eq!(sent.get(), 2);
}

fn call_and_reply_carry_messages_of_every_length(case: &mut Case) {
    const MOST: usize = sys::seL4_MsgMaxLength as usize;
    let (endpoint, reply) = endpoint(case);
    case.start(HIGH, move || {
        let mut words = [0; MOST];
        let mut request = endpoint.recv(reply);
        loop {
            let length = request.copy_words(&mut words);
            words[..length].iter_mut().for_each(|word| *word += 1);
            request = endpoint.reply_words_recv(request.label(), &words[..length], reply);
        }
    });
    for length in 0..=MOST {
        let sent: [Word; MOST] = core::array::from_fn(|index| (length << 16 | index << 8) as Word);
        let mut answer = [0; MOST];
        let received = endpoint.call_words(length as Word, &sent[..length], &mut answer);
        assert_eq!((received.label() as usize, received.length()), (length, length));
        assert!(sent[..length].iter().zip(&answer).all(|(sent, came)| sent + 1 == *came), "length {length}");
    }
}

fn sending_needs_the_right_to_write(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let received = case.word();
    case.start(HIGH, move || {
        let _ = endpoint.recv(reply);
        received.count();
    });
    let readable = case.copy(endpoint, Rights::READ);
    let answer = readable.call(&Message::new(0));
    assert_eq!(answer.label() as sys::seL4_Error, sys::seL4_InvalidCapability);
    assert_eq!(answer.word(0), Some(0));
    readable.send_if_waiting(&Message::new(0));
    assert_eq!(received.get(), 0);
}

fn receiving_needs_the_right_to_read(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let writable = case.copy(endpoint, Rights { read: false, ..Rights::ALL });
    let fault = case.fault(move || {
        let _ = writable.recv(reply);
    });
    let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
    assert_eq!((fault.addr, fault.in_recv_phase), (writable.raw(), 1));
}

/// A thread that calls once: the label of the answer, and how often it came.
fn caller(case: &mut Case, to: Cap<Endpoint>) -> (Thread, &'static Shared, &'static Shared) {
    let (label, answered) = (case.word(), case.word());
    let thread = case.start(HIGH, move || {
        label.set(to.call(&Message::new(1)).label());
        answered.count();
    });
    (thread, label, answered)
}

fn a_call_without_grant_delivers_and_leaves_the_caller_inactive(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let weak = case.copy(endpoint, Rights::WRITE);
    let (thread, _, answered) = caller(case, weak);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    reply.send(&Message::new(0));
    assert!(answered.get() == 0 && !thread.is_done());
    let strong = case.copy(endpoint, Rights::CALL); // the right to be answered is enough
    let (_, label, answered) = caller(case, strong);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    reply.send(&Message::new(6));
    assert_eq!((answered.get(), label.get()), (1, 6));
}

fn a_call_received_without_reply_object_leaves_the_caller_inactive(case: &mut Case) {
    let (endpoint, _) = endpoint(case);
    let (thread, _, answered) = caller(case, endpoint);
    assert_eq!(endpoint.wait().label(), 1);
    assert!(answered.get() == 0 && !thread.is_done());
}

fn the_sender_of_highest_priority_is_received_first(case: &mut Case) {
    let (endpoint, _) = endpoint(case);
    let sent = case.word();
    for (label, priority) in [(1, HIGH), (2, HIGH + 2), (3, HIGH + 1), (4, HIGH + 2)] {
        sender(case, endpoint, label, priority, sent);
    }
    let order: [Word; 4] = core::array::from_fn(|_| endpoint.wait_if_sending().label());
    assert_eq!(order, [2, 4, 3, 1]); // and in the order of their coming within a priority
}

fn a_suspended_sender_leaves_the_queue(case: &mut Case) {
    let (endpoint, _) = endpoint(case);
    let sent = case.word();
    let first = sender(case, endpoint, 1, HIGH, sent);
    sender(case, endpoint, 2, HIGH, sent);
    first.tcb.suspend().unwrap();
    assert_eq!(endpoint.wait_if_sending().label(), 2);
    assert_eq!(endpoint.wait_if_sending().label(), 0);
    first.resume(); // sends again
    assert_eq!(endpoint.wait_if_sending().label(), 1);
    assert_eq!(sent.get(), 2);
}

fn deleting_it_restarts_the_receivers(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let faults: Cap<Endpoint> = case.make();
    let thread = case.thread(HIGH, move || {
        let _ = endpoint.recv(reply);
    });
    thread.set_fault_handler(Some(faults));
    thread.resume();
    case.delete(endpoint);
    let fault = crate::case::fault_at(faults, reply).unwrap().fault;
    let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
    assert_eq!((fault.addr, fault.in_recv_phase), (endpoint.raw(), 1));
}

fn nbsendrecv_sends_to_one_and_receives_from_another(case: &mut Case) {
    let (one, reply) = endpoint(case);
    let (other, other_reply) = endpoint(case);
    let (first, label, badge) = (case.word(), case.word(), case.word());
    case.start(HIGH, move || first.set(one.recv(reply).label()));
    let thread = case.start(HIGH + 1, move || {
        let message = other.send_recv(one, &Message::new(1), other_reply);
        label.set(message.label());
        badge.set(message.badge().0);
    });
    assert!(first.get() == 1 && !thread.is_done());
    case.badged(other, 21).send(&Message::new(8));
    assert_eq!((label.get(), badge.get()), (8, 21));
}

fn nbsendwait_sends_and_waits_for_a_signal(case: &mut Case) {
    let (endpoint, reply) = endpoint(case);
    let notification: Cap<Notification> = case.make();
    let (first, badge) = (case.word(), case.word());
    case.start(HIGH, move || first.set(endpoint.recv(reply).label()));
    case.start(HIGH + 1, move || badge.set(notification.send_wait(endpoint, &Message::new(1)).0));
    assert_eq!((first.get(), badge.get()), (1, 0));
    case.badged(notification, 22).signal();
    assert_eq!(badge.get(), 22);
}

/// What a thread that receives capabilities has seen.
#[derive(Clone, Copy)]
struct Seen {
    slot: Slot,
    label: &'static Shared,
    caps: &'static Shared,
    unwrapped: &'static Shared,
    badges: [&'static Shared; 3],
}

/// A thread that receives once, with an empty slot for a capability.
fn receiver(case: &mut Case) -> (Cap<Endpoint>, Seen) {
    let (endpoint, reply) = endpoint(case);
    let seen = Seen {
        slot: case.slot(),
        label: case.word(),
        caps: case.word(),
        unwrapped: case.word(),
        badges: core::array::from_fn(|_| case.word()),
    };
    case.start(HIGH, move || {
        receive_caps_into(seen.slot);
        let message: Received = endpoint.recv(reply);
        seen.label.set(message.label());
        seen.caps.set(message.cap_count() as Word);
        seen.unwrapped.set(message.unwrapped());
        for (index, word) in seen.badges.iter().enumerate() {
            word.set(message.unwrapped_badge(index).map_or(0, |badge| badge.0));
        }
    });
    (endpoint, seen)
}

fn a_capability_travels_into_the_receive_slot(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let notification: Cap<Notification> = case.make();
    let badged = case.badged(notification, 5);
    endpoint.send(&Message::new(33).cap(badged));
    assert_eq!((seen.caps.get(), seen.unwrapped.get()), (1, 0));
    case.cap::<Notification>(seen.slot).signal();
    assert_eq!(notification.poll(), Badge(5));
}

fn a_received_capability_is_derived_from_the_senders(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let notification: Cap<Notification> = case.make();
    let badged = case.badged(notification, 5);
    endpoint.send(&Message::new(33).cap(badged));
    assert!(!case.is_empty(seen.slot));
    case.revoke(notification);
    assert!(case.is_empty(seen.slot));
}

fn without_grant_no_capability_travels(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let notification: Cap<Notification> = case.make();
    let weak = case.copy(endpoint, Rights { grant: false, ..Rights::ALL });
    weak.send(&Message::new(33).cap(notification));
    assert_eq!((seen.label.get(), seen.caps.get()), (33, 0));
    assert!(case.is_empty(seen.slot));
}

fn three_capabilities_to_the_endpoint_are_all_unwrapped(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let caps: [Cap<Endpoint>; 3] = core::array::from_fn(|index| case.badged(endpoint, 71 + index as Word));
    endpoint.send(&caps.iter().fold(Message::new(33), |message, cap| message.cap(*cap)));
    assert_eq!((seen.caps.get(), seen.unwrapped.get()), (3, 0b111));
    assert_eq!(seen.badges.map(Shared::get), [71, 72, 73]);
    assert!(case.is_empty(seen.slot));
}

fn one_capability_is_received_between_unwrapped_ones(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let notification: Cap<Notification> = case.make();
    let (first, third) = (case.badged(endpoint, 71), case.badged(endpoint, 73));
    endpoint.send(&Message::new(33).cap(first).cap(notification).cap(third));
    assert_eq!((seen.caps.get(), seen.unwrapped.get()), (3, 0b101));
    assert_eq!(seen.badges.map(Shared::get), [71, 0, 73]);
    assert_eq!(case.kind(seen.slot), case.kind_of(notification));
}

fn an_occupied_receive_slot_stops_the_transfer_only(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let tcb: Cap<Tcb> = case.make();
    let notification: Cap<Notification> = case.make();
    seen.slot.copy_from(case.slot_of(tcb), Rights::ALL).unwrap();
    endpoint.send(&Message::new(33).cap(notification));
    assert_eq!((seen.label.get(), seen.caps.get()), (33, 0));
    assert_eq!(case.kind(seen.slot), case.kind_of(tcb));
}

fn an_untyped_with_children_does_not_travel(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    endpoint.send(&Message::new(33).cap(case.memory()));
    assert_eq!((seen.label.get(), seen.caps.get()), (33, 0));
    assert!(case.is_empty(seen.slot));
}

fn sending_an_address_that_does_not_resolve_is_a_capability_fault(case: &mut Case) {
    let (endpoint, seen) = receiver(case);
    let nowhere: Cap<Notification> = case.nowhere();
    let fault = case.fault(move || endpoint.send(&Message::new(33).cap(nowhere)));
    let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
    assert_eq!((fault.addr, fault.in_recv_phase), (UNRESOLVABLE, 0));
    assert_eq!(seen.label.get(), 0);
}

/// Calls a server that answers with a capability through a reply capability of these rights; where it came, and how many.
fn call_for_cap(case: &mut Case, rights: Rights) -> (Slot, usize) {
    let (endpoint, reply) = endpoint(case);
    let notification: Cap<Notification> = case.make();
    let answer = case.copy(reply, rights);
    case.start(LOW, move || {
        let _ = endpoint.recv(reply);
        answer.send(&Message::new(0).cap(notification));
    });
    let slot = case.slot();
    receive_caps_into(slot);
    let received = endpoint.call(&Message::new(0));
    receive_caps_into(Slot::new(case.wrong(case.nowhere::<Tcb>()), 0, 0));
    (slot, received.cap_count())
}

fn a_reply_can_carry_a_capability(case: &mut Case) {
    let (slot, count) = call_for_cap(case, Rights::ALL);
    assert_eq!(count, 1);
    assert!(!case.is_empty(slot));
}

fn a_reply_capability_without_grant_carries_none(case: &mut Case) {
    let (slot, count) = call_for_cap(case, Rights::WRITE);
    assert_eq!(count, 0);
    assert!(case.is_empty(slot));
}
