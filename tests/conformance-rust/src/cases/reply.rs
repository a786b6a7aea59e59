// SPDX-License-Identifier: BSD-2-Clause
//! Reply objects: who is answered, how often, and what becomes of a lent scheduling context.

use stele::{Cap, Endpoint, Error, Fault, Message, Notification, Reply, Tcb, Word};

use crate::case::Case;
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{HIGH, Thread};

cases!(reply:
    a_call_is_answered_once,
    an_answer_without_a_caller_does_nothing,
    callers_in_two_reply_objects_are_answered_in_any_order,
    receiving_again_replaces_the_caller_that_waits,
    a_caller_that_is_resumed_calls_again,
    a_suspended_caller_is_not_answered,
    deleting_it_leaves_the_caller_inactive,
    receiving_with_something_else_is_a_capability_fault,
    a_passive_server_answers_on_its_callers_context,
    answers_unwind_a_chain_of_passive_servers,
    deleting_the_newest_reply_of_a_chain_returns_the_context,
    a_server_with_its_own_context_keeps_it,
);

/// A thread that calls once, with a label; the label of the answer.
fn caller(case: &mut Case, to: Cap<Endpoint>, label: Word) -> (Thread, &'static Shared) {
    let answer = case.word();
    let thread = case.start(HIGH, move || answer.set(to.call(&Message::new(label)).label()));
    (thread, answer)
}

fn a_call_is_answered_once(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let (thread, answer) = caller(case, endpoint, 1);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    assert!(!thread.is_done());
    reply.send(&Message::new(40));
    reply.send(&Message::new(41));
    reply.send_if_waiting(&Message::new(42));
    assert!(thread.is_done());
    assert_eq!(answer.get(), 40);
}

fn an_answer_without_a_caller_does_nothing(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    reply.send(&Message::new(1));
    reply.send_if_waiting(&Message::new(1));
    let (thread, _) = caller(case, endpoint, 2);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 2);
    assert!(!thread.is_done());
}

fn callers_in_two_reply_objects_are_answered_in_any_order(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let (first, second): (Cap<Reply>, Cap<Reply>) = (case.make(), case.make());
    let callers = [1, 2].map(|label| caller(case, endpoint, label));
    assert_eq!(endpoint.recv_if_sending(first).label(), 1);
    assert_eq!(endpoint.recv_if_sending(second).label(), 2);
    second.send(&Message::new(52));
    assert_eq!(callers.map(|(thread, _)| thread.is_done()), [false, true]);
    first.send(&Message::new(51));
    assert_eq!(callers.map(|(_, answer)| answer.get()), [51, 52]);
}

fn receiving_again_replaces_the_caller_that_waits(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let callers = [1, 2].map(|label| caller(case, endpoint, label));
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 2);
    reply.send(&Message::new(50));
    reply.send(&Message::new(50));
    assert_eq!(callers.map(|(thread, _)| thread.is_done()), [false, true]);
    assert_eq!(callers[1].1.get(), 50);
}

fn a_caller_that_is_resumed_calls_again(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let (thread, answer) = caller(case, endpoint, 1);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    thread.tcb.suspend().unwrap();
    thread.resume();
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    assert!(!thread.is_done());
    reply.send(&Message::new(7));
    assert_eq!(answer.get(), 7);
}

fn a_suspended_caller_is_not_answered(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let (thread, answer) = caller(case, endpoint, 1);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    thread.tcb.suspend().unwrap();
    reply.send(&Message::new(1));
    assert!(answer.get() == 0 && !thread.is_done());
}

fn deleting_it_leaves_the_caller_inactive(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let (thread, answer) = caller(case, endpoint, 1);
    assert_eq!(endpoint.recv_if_sending(reply).label(), 1);
    case.delete(reply);
    assert!(!thread.is_done());
    let again: Cap<Reply> = case.make();
    thread.restart(move || answer.set(endpoint.call(&Message::new(2)).label()));
    assert_eq!(endpoint.recv_if_sending(again).label(), 2);
    again.send(&Message::new(3));
    assert_eq!(answer.get(), 3);
}

fn receiving_with_something_else_is_a_capability_fault(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let notification: Cap<Notification> = case.make();
    let wrong: Cap<Reply> = case.wrong(notification);
    let fault = case.fault(move || {
        let _ = endpoint.recv(wrong);
    });
    let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
    assert_eq!((fault.addr, fault.in_recv_phase), (notification.raw(), 1));
}

/// A server without a context of its own that answers one higher, after asking the next server if there is one.
fn passive_server(case: &mut Case, next: Option<Cap<Endpoint>>) -> (Thread, Cap<Endpoint>) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let thread = case.start(HIGH, move || {
        let mut request = endpoint.recv(reply);
        loop {
            let label =
                next.map_or(request.label(), |next| next.call(&Message::new(request.label())).label());
            request = endpoint.reply_recv(&Message::new(label + 1), reply);
        }
    });
    thread.context.unwrap().unbind().unwrap();
    (thread, endpoint)
}

fn a_passive_server_answers_on_its_callers_context(case: &mut Case) {
    let (_, endpoint) = passive_server(case, None);
    for label in 0..20 {
        assert_eq!(endpoint.call(&Message::new(label)).label(), label + 1);
        assert_eq!(endpoint.call_words(label, &[0; 20], &mut []).label(), label + 1);
    }
}

fn answers_unwind_a_chain_of_passive_servers(case: &mut Case) {
    let mut next = None;
    for _ in 0..4 {
        next = Some(passive_server(case, next).1);
    }
    for label in 0..20 {
        assert_eq!(next.unwrap().call(&Message::new(label)).label(), label + 4);
    }
}

fn deleting_the_newest_reply_of_a_chain_returns_the_context(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let gate: Cap<Notification> = case.make();
    let (received, passed) = (case.word(), case.word());
    let server = case.start(HIGH, move || {
        let _ = endpoint.recv(reply);
        received.count();
        gate.wait();
        passed.count();
    });
    server.context.unwrap().unbind().unwrap();
    let (thread, _) = caller(case, endpoint, 5);
    let context = thread.context.unwrap();
    assert_eq!(received.get(), 1);
    case.delete(reply);
    let other: Cap<Tcb> = case.make();
    assert_eq!(context.bind(other), Err(Error::IllegalOperation)); // it is the caller's again
    gate.signal();
    assert_eq!(passed.get(), 0); // the server has no context any more
    assert_eq!(context.unbind_from(thread.tcb), Ok(()));
}

fn a_server_with_its_own_context_keeps_it(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let server = case.start(HIGH, move || {
        let mut request = endpoint.recv(reply);
        loop {
            request = endpoint.reply_recv(&Message::new(request.label() + 1), reply);
        }
    });
    assert_eq!(endpoint.call(&Message::new(1)).label(), 2);
    let other: Cap<Tcb> = case.make();
    assert_eq!(server.context.unwrap().bind(other), Err(Error::IllegalOperation));
    assert_eq!(endpoint.call(&Message::new(2)).label(), 3);
}
