// SPDX-License-Identifier: BSD-2-Clause
//! Lent scheduling contexts when the ones who lent, borrowed or own them are stopped, changed or deleted.

use stele::{Badge, Budget, Cap, Endpoint, Error, Fault, FaultReport, Message, Notification, Reply, Rights};

use crate::case::Case;
use crate::machine;
use crate::memory::FREE;
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{HIGH, LOW, TICK, Thread};

cases!(donation:
    a_context_comes_back_with_the_answer,
    a_send_lends_nothing,
    an_active_server_is_lent_nothing,
    suspending_the_caller_does_not_stop_the_server,
    deleting_a_lent_context_stops_the_server,
    unbinding_a_lent_context_stops_the_server,
    a_server_is_bound_by_its_callers_budget,
    a_timeout_in_a_server_names_its_callers_context,
    a_passive_fault_handler_runs_on_the_faulting_threads_context,
    a_call_to_a_passive_server_needs_a_grant_to_be_answered,
    a_blocked_thread_cannot_be_given_a_context_without_budget,
    a_send_that_goes_on_to_wait_lends_its_context,
);

/// A server that holds its caller until its gate is signalled, and then answers with label 5.
struct Server {
    thread: Thread,
    endpoint: Cap<Endpoint>,
    reply: Cap<Reply>,
    gate: Cap<Notification>,
    received: &'static Shared,
    passed: &'static Shared,
}

fn active_server(case: &mut Case) -> Server {
    let (endpoint, reply, gate) =
        (case.make::<Endpoint>(), case.make::<Reply>(), case.make::<Notification>());
    let (received, passed) = (case.word(), case.word());
    let thread = case.start(HIGH, move || {
        let _ = endpoint.recv(reply);
        loop {
            received.count();
            gate.wait();
            passed.count();
            let _ = endpoint.reply_recv(&Message::new(5), reply);
        }
    });
    Server { thread, endpoint, reply, gate, received, passed }
}

fn passive_server(case: &mut Case) -> Server {
    let server = active_server(case);
    server.thread.context.unwrap().unbind().unwrap();
    server
}

/// A passive server of low priority that works without end on its first call.
fn busy_server(case: &mut Case) -> (Thread, Cap<Endpoint>, Cap<Reply>, &'static Shared) {
    let (endpoint, reply) = (case.make::<Endpoint>(), case.make::<Reply>());
    let work = case.word();
    let thread = case.start(HIGH, move || {
        let _ = endpoint.recv(reply);
        work.count_forever();
    });
    thread.context.unwrap().unbind().unwrap();
    (thread, endpoint, reply, work)
}

fn caller(case: &mut Case, to: Cap<Endpoint>) -> (Thread, &'static Shared) {
    let answer = case.word();
    let thread = case.start(HIGH, move || answer.set(to.call(&Message::new(1)).label()));
    (thread, answer)
}

fn a_context_comes_back_with_the_answer(case: &mut Case) {
    let server = passive_server(case);
    let (thread, answer) = caller(case, server.endpoint);
    let context = thread.context.unwrap();
    assert_eq!(server.received.get(), 1);
    assert_eq!(context.unbind_from(thread.tcb), Err(Error::IllegalOperation));
    server.gate.signal();
    assert!(thread.is_done() && answer.get() == 5);
    assert_eq!(context.unbind_from(thread.tcb), Ok(()));
    let own = server.thread.context.unwrap();
    assert_eq!(own.unbind_from(server.thread.tcb), Err(Error::IllegalOperation));
}

fn a_send_lends_nothing(case: &mut Case) {
    let server = passive_server(case);
    server.endpoint.send_if_waiting(&Message::new(1));
    assert_eq!(server.received.get(), 0); // received, but without a context to run on
    server.thread.context.unwrap().bind(server.thread.tcb).unwrap();
    assert_eq!(server.received.get(), 1);
}

fn an_active_server_is_lent_nothing(case: &mut Case) {
    let server = active_server(case);
    let (thread, answer) = caller(case, server.endpoint);
    assert_eq!(server.received.get(), 1);
    let context = thread.context.unwrap();
    assert_eq!(context.unbind_from(thread.tcb), Ok(())); // the caller still has it
    assert_eq!(context.bind(thread.tcb), Ok(()));
    server.gate.signal();
    assert_eq!(answer.get(), 5);
}

fn suspending_the_caller_does_not_stop_the_server(case: &mut Case) {
    let server = passive_server(case);
    let (thread, answer) = caller(case, server.endpoint);
    thread.tcb.suspend().unwrap();
    server.gate.signal();
    assert!(answer.get() == 0 && !thread.is_done());
    server.reply.send(&Message::new(9)); // answers nobody
    assert!(answer.get() == 0 && !thread.is_done());
}

fn deleting_a_lent_context_stops_the_server(case: &mut Case) {
    let (server, endpoint, _, work) = busy_server(case);
    server.tcb.set_priority(case.tcb(), LOW).unwrap();
    let (thread, _) = caller(case, endpoint);
    case.sleep(3);
    assert_ne!(work.get(), 0);
    case.delete(thread.context.unwrap());
    let done = work.get();
    case.sleep(3);
    assert_eq!(work.get(), done);
}

fn unbinding_a_lent_context_stops_the_server(case: &mut Case) {
    let (server, endpoint, _, work) = busy_server(case);
    server.tcb.set_priority(case.tcb(), LOW).unwrap();
    let (thread, _) = caller(case, endpoint);
    case.sleep(3);
    assert_ne!(work.get(), 0);
    let context = thread.context.unwrap();
    context.unbind().unwrap();
    let done = work.get();
    case.sleep(3);
    assert_eq!(work.get(), done);
    context.bind(server.tcb).unwrap();
    case.sleep(3);
    assert_ne!(work.get(), done);
}

/// 2 ms in half a second.
fn short_budget(badge: Badge) -> Budget {
    Budget { budget: 2000, period: 500_000, badge, ..Budget::round_robin(TICK) }
}

fn a_server_is_bound_by_its_callers_budget(case: &mut Case) {
    let (_, endpoint, _, work) = busy_server(case);
    let thread = case.thread_with(HIGH, &short_budget(Badge(0)), move || {
        let _ = endpoint.call(&Message::new(1));
    });
    thread.resume(); // comes back when 2 ms are over
    let done = work.get();
    assert_ne!(done, 0);
    case.sleep(5);
    assert_eq!(work.get(), done);
}

fn a_timeout_in_a_server_names_its_callers_context(case: &mut Case) {
    let (server, endpoint, reply, _) = busy_server(case);
    let (timeouts, answer) = (case.make::<Endpoint>(), case.make::<Reply>());
    server.tcb.set_timeout_handler(Some(timeouts)).unwrap();
    let label = case.word();
    let thread = case.thread_with(HIGH, &short_budget(Badge(0xca11e7)), move || {
        label.set(endpoint.call(&Message::new(1)).label());
    });
    thread.resume();
    let report = FaultReport::read(&timeouts.recv(answer)).unwrap();
    let Fault::Timeout(fault) = report.fault else { panic!("{report}") };
    assert_eq!(fault.data, 0xca11e7);
    reply.send(&Message::new(77)); // the usual end: the server's call is answered for it
    case.sched_control().configure(thread.context.unwrap(), &Budget::round_robin(TICK)).unwrap();
    assert!(thread.is_done() && label.get() == 77);
}

fn a_passive_fault_handler_runs_on_the_faulting_threads_context(case: &mut Case) {
    let (endpoint, reply) = (case.make::<Endpoint>(), case.make::<Reply>());
    let (handled, address) = (case.word(), case.word());
    let handler = case.start(HIGH, move || {
        let mut message = endpoint.recv(reply);
        loop {
            handled.count();
            if let Some(FaultReport { fault: Fault::VMFault(fault), .. }) = FaultReport::read(&message) {
                address.set(fault.addr);
            }
            message = endpoint.reply_recv(&Message::new(1), reply); // leaves the thread stopped
        }
    });
    handler.context.unwrap().unbind().unwrap();
    let thread = case.thread(HIGH, || {
        machine::load(FREE + 24);
    });
    thread.set_fault_handler(Some(endpoint));
    thread.resume();
    assert_eq!((handled.get(), address.get()), (1, FREE + 24));
    assert_eq!(thread.context.unwrap().unbind_from(thread.tcb), Ok(())); // the handler gave it back
}

fn a_call_to_a_passive_server_needs_a_grant_to_be_answered(case: &mut Case) {
    let server = passive_server(case);
    let weak = case.copy(server.endpoint, Rights::READ_WRITE);
    let (thread, _) = caller(case, weak);
    assert!(!thread.is_done() && server.received.get() == 0); // nothing was lent
    server.thread.context.unwrap().bind(server.thread.tcb).unwrap();
    assert_eq!(server.received.get(), 1); // but the message is there
    server.gate.signal();
    assert!(server.passed.get() == 1 && !thread.is_done());
}

fn a_blocked_thread_cannot_be_given_a_context_without_budget(case: &mut Case) {
    let work = case.word();
    let budget = Budget { period: 300_000, ..short_budget(Badge(0)) };
    let spent = case.thread_with(HIGH, &budget, move || work.count_forever());
    spent.resume(); // has used up its 2 ms when this comes back
    let server = passive_server(case);
    let context = spent.context.unwrap();
    context.unbind().unwrap();
    let tcb = server.thread.tcb;
    assert_eq!(context.bind(tcb), Err(Error::IllegalOperation));
    assert_eq!(tcb.set_scheduling(case.tcb(), 0, HIGH, Some(context), None), Err(Error::IllegalOperation));
    assert_eq!(server.thread.context.unwrap().bind(tcb), Ok(()));
}

fn a_send_that_goes_on_to_wait_lends_its_context(case: &mut Case) {
    let server = passive_server(case);
    let waiting = case.make::<Notification>();
    let endpoint = server.endpoint;
    let passed = case.word();
    let sender = case.start(HIGH, move || {
        waiting.send_wait(endpoint, &Message::new(2));
        passed.count();
    });
    assert_eq!(server.received.get(), 1); // the server runs on it
    assert_eq!(sender.context.unwrap().unbind_from(sender.tcb), Err(Error::IllegalOperation));
    waiting.signal();
    assert_eq!(passed.get(), 0); // woken, but it has no context any more
    let fresh = case.context(TICK);
    fresh.bind(sender.tcb).unwrap();
    assert_eq!(passed.get(), 1);
}
