// SPDX-License-Identifier: BSD-2-Clause
//! Messages between threads, and signals.

mod common;

use common::{ABOVE, BELOW, Story, test};
use stele::{
    Badge, Cap, Endpoint, Message, Notification, Reply, Rights, Server, Slot, Trigger, receive_caps_into,
};

#[test]
fn a_server_answers_its_callers_one_by_one() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        root.start(ABOVE, move || {
            Server::new(endpoint, reply).serve(|request| {
                let sum: u64 = request.words().iter().sum();
                Message::new(request.label() + 1).word(sum).word(request.badge().0)
            });
        });
        let client = root.badged(endpoint, Rights::CALL, 9);
        for number in 1..=10 {
            let answer = client.call(&Message::new(number).word(number).word(100));
            assert_eq!((answer.label(), answer.words()), (number + 1, &[number + 100, 9][..]));
        }
    });
}

#[test]
fn two_threads_take_turns_at_call_and_reply() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let story = Story::default();
        let told = story.clone();
        root.start(BELOW, move || {
            told.tell("client calls");
            let answer = endpoint.call(&Message::new(1).word(11));
            told.tell(format!("client has {:?}", answer.words()));
            endpoint.send(&Message::new(2));
            told.tell("client has sent");
        });
        story.tell("server waits");
        let request = endpoint.recv(reply);
        story.tell(format!("server has {:?}", request.words()));
        reply.send(&Message::new(0).word(22));
        story.tell("server has replied");
        assert_eq!(endpoint.recv(reply).label(), 2);
        let expected = "server waits, client calls, server has [11], server has replied, client has [22]";
        assert_eq!(story.so_far(), expected);
    });
}

#[test]
fn a_reply_object_answers_once() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let story = Story::default();
        let told = story.clone();
        let done = root.pool.make::<Notification>().unwrap();
        root.start(BELOW, move || {
            told.tell(format!("{:?}", endpoint.call(&Message::new(1)).words()));
            done.signal();
            told.tell(format!("{:?}", endpoint.call(&Message::new(2)).words()));
        });
        assert_eq!(endpoint.recv(reply).label(), 1);
        reply.send(&Message::new(0).word(1));
        reply.send(&Message::new(0).word(2));
        done.wait();
        assert_eq!(endpoint.recv(reply).label(), 2);
        assert_eq!(story.so_far(), "[1]");
    });
}

#[test]
fn callers_wait_in_order_of_arrival_and_are_told_apart() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        for badge in [30, 10, 20] {
            let client = root.badged(endpoint, Rights::CALL, badge);
            root.start(ABOVE, move || {
                let _ = client.call(&Message::new(badge));
            });
        }
        let order: Vec<u64> = (0..3)
            .map(|_| {
                let request = endpoint.recv(reply);
                assert_eq!(request.badge(), Badge(request.label()));
                reply.send(&Message::new(0));
                request.label()
            })
            .collect();
        assert_eq!(order, [30, 10, 20]);
    });
}

#[test]
fn a_capability_goes_along_and_works_at_the_other_end() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let notification = root.pool.make::<Notification>().unwrap();
        let gift = root.badged(notification, Rights::WRITE, 0x40);
        let slot: Slot = root.pool.slot();
        root.start(ABOVE, move || {
            receive_caps_into(slot);
            let received = endpoint.recv(reply);
            assert_eq!((received.cap_count(), received.unwrapped()), (1, 0));
            // SAFETY: the message has put it there.
            let gift: Cap<Notification> = unsafe { slot.cap() };
            gift.signal();
        });
        endpoint.send(&Message::new(0).cap(gift));
        assert_eq!(notification.poll(), Badge(0x40));
    });
}

#[test]
fn without_the_grant_right_the_capability_stays() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let gift = root.pool.make::<Notification>().unwrap();
        let narrow = root.badged(endpoint, Rights::WRITE, 3);
        let slot = root.pool.slot();
        root.start(ABOVE, move || {
            receive_caps_into(slot);
            assert_eq!(endpoint.recv(reply).cap_count(), 0);
        });
        narrow.send(&Message::new(0).cap(gift));
        assert!(!root.is_taken(slot));
    });
}

#[test]
fn nothing_is_received_when_nobody_sends_and_nothing_sent_when_nobody_waits() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        endpoint.send_if_waiting(&Message::new(7).word(1));
        let nothing = endpoint.recv_if_sending(reply);
        assert_eq!((nothing.badge(), nothing.length()), (Badge(0), 0));
    });
}

#[test]
fn long_answers_are_put_into_the_callers_array() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        root.start(ABOVE, move || {
            let request = endpoint.recv(reply);
            let squares: Vec<u64> = (0..request.length()).map(|i| request.word(i).unwrap().pow(2)).collect();
            for (index, word) in squares.iter().enumerate() {
                // SAFETY: the thread has a buffer.
                unsafe { stele::sys::seL4_SetMR(index, *word) }
            }
            let info = stele::sys::seL4_MessageInfo_t::new(5, 0, 0, squares.len() as u64);
            // SAFETY: it only answers.
            unsafe { stele::sys::seL4_Send(reply.raw(), info) }
        });
        let words: Vec<u64> = (0..20).collect();
        let mut answer = [0; 20];
        let received = endpoint.call_words(4, &words, &mut answer);
        assert_eq!((received.label(), received.length()), (5, 20));
        assert!(answer.iter().enumerate().all(|(index, word)| *word == (index * index) as u64));
    });
}

#[test]
fn signals_gather_until_somebody_waits() {
    test(|root| {
        let notification = root.pool.make::<Notification>().unwrap();
        for badge in [1, 4, 4, 16] {
            root.badged(notification, Rights::WRITE, badge).signal();
        }
        assert_eq!(notification.wait(), Badge(21));
        assert_eq!(notification.poll(), Badge(0));
    });
}

#[test]
fn a_bound_notification_reaches_a_thread_that_waits_for_messages() {
    test(|root| {
        let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = root.endpoint();
        let notification = root.pool.make::<Notification>().unwrap();
        let bell = root.badged(notification, Rights::WRITE, 0x80);
        root.boot.tcb().bind_notification(notification).unwrap();
        root.start(BELOW, move || bell.signal());
        let received = endpoint.recv(reply);
        assert_eq!((received.badge(), received.length()), (Badge(0x80), 0));
        root.boot.tcb().unbind_notification().unwrap();
        assert!(root.boot.tcb().unbind_notification().is_err());
    });
}

#[test]
fn cancelling_a_badge_ends_its_sends_only() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let (first, second) = (root.badged(endpoint, Rights::ALL, 1), root.badged(endpoint, Rights::ALL, 2));
        for (client, label) in [(first, 10), (second, 20)] {
            root.start(ABOVE, move || client.send(&Message::new(label)));
        }
        root.pool.slot_of(first).cancel_badged_sends().unwrap();
        let received = endpoint.recv(reply);
        assert_eq!((received.badge(), received.label()), (Badge(2), 20));
    });
}

#[test]
fn an_interrupt_is_a_signal_until_it_is_acknowledged() {
    test(|root| {
        let notification = root.pool.make::<Notification>().unwrap();
        let line = root.badged(notification, Rights::WRITE, 0x100);
        let slot = root.pool.slot();
        let handler = root.boot.irq_control().handler(40, Trigger::Level, slot).unwrap();
        handler.set_notification(line).unwrap();
        let story = Story::default();
        let told = story.clone();
        root.start(ABOVE, move || {
            for _ in 0..2 {
                assert_eq!(notification.wait(), Badge(0x100));
                told.tell("interrupt");
                handler.acknowledge().unwrap();
            }
        });
        assert_eq!(story.so_far(), "");
        stele_host::raise_interrupt(40);
        assert_eq!(story.so_far(), "interrupt");
        assert!(!root.machine.is_masked(40));
        stele_host::raise_interrupt(40);
        assert_eq!(story.so_far(), "interrupt, interrupt");
    });
}
