// SPDX-License-Identifier: BSD-2-Clause
//! Messages arrive as they were sent.

mod common;

use common::{answering, deliver, message_word, see};
use stele::sys;
use stele::sys::recording::with_kernel;
use stele::{Badge, Cap, Endpoint, Message, Notification, Reply, Server, Word};

fn endpoint() -> Cap<Endpoint> {
    // SAFETY: there is no kernel; the number names nothing.
    unsafe { Cap::from_raw(4) }
}

fn reply() -> Cap<Reply> {
    // SAFETY: as above.
    unsafe { Cap::from_raw(5) }
}

#[test]
fn a_call_sends_label_words_and_capabilities() {
    let message = Message::new(9).word(1).word(2).cap(endpoint()).cap(reply());
    let (seen, answer) = answering(0, 3, &[10, 20, 30], || endpoint().call(&message));
    assert_eq!((seen.number, seen.cap, seen.label), (sys::seL4_SysCall, 4, 9));
    assert_eq!((seen.words, seen.caps), (vec![1, 2], vec![4, 5]));
    assert_eq!((answer.label(), answer.words()), (3, &[10, 20, 30][..]));
}

#[test]
fn long_messages_go_through_the_buffer_in_both_directions() {
    let words: Vec<Word> = (100..120).collect();
    let replied: Vec<Word> = (200..230).collect();
    let mut answer = [0; 32];
    let (seen, received) = answering(0, 0, &replied, || endpoint().call_words(1, &words, &mut answer));
    assert_eq!(seen.words, words);
    assert_eq!(received.length(), 30);
    assert_eq!(answer[..30], replied);
    assert_eq!(answer[30..], [0, 0]);
}

#[test]
fn a_message_is_cut_to_the_largest_length() {
    let (seen, ()) = answering(0, 0, &[], || endpoint().send_words(1, &[7; 200]));
    assert_eq!(seen.words.len(), sys::seL4_MsgMaxLength as usize);
}

#[test]
fn a_received_message_tells_its_sender() {
    let (_, received) = answering(42, 1, &[1, 2, 3, 4, 5, 6], || endpoint().recv(reply()));
    assert_eq!(received.badge(), Badge(42));
    assert_eq!((received.length(), received.words()), (6, &[1, 2, 3, 4][..]));
    assert_eq!(received.word(6), None);
}

#[test]
fn words_beyond_the_registers_are_read_from_the_buffer() {
    answering(0, 1, &[1, 2, 3, 4, 5, 6], || {
        let received = endpoint().recv(reply());
        assert_eq!(received.word(0), Some(1));
        assert_eq!(received.word(5), Some(6));
    });
}

#[test]
fn a_signal_is_a_send_without_words() {
    // SAFETY: there is no kernel; the number names nothing.
    let notification: Cap<Notification> = unsafe { Cap::from_raw(7) };
    let (seen, ()) = answering(0, 0, &[], || notification.signal());
    assert_eq!((seen.number, seen.cap, seen.words), (sys::seL4_SysSend, 7, vec![]));
    assert_eq!(answering(6, 0, &[], || notification.wait()).1, Badge(6));
    assert_eq!(answering(0, 0, &[], || notification.poll()).1, Badge(0));
}

/// Ends a server's loop from inside the kernel.
struct Enough;

#[test]
fn a_server_announces_itself_then_answers_each_request() {
    // SAFETY: there is no kernel; the number names nothing.
    let ready: Cap<Notification> = unsafe { Cap::from_raw(7) };
    let mut calls = Vec::new();
    let server = || {
        let kernel = |trap: &mut sys::recording::Trap| {
            let seen = see(trap);
            calls.push((seen.number, trap.get(sys::registers::REPLY), message_word(trap, 0)));
            if calls.len() == 3 {
                std::panic::panic_any(Enough);
            }
            deliver(trap, calls.len() as Word, 1, &[calls.len() as Word * 10]);
        };
        with_kernel(kernel, || {
            Server::new(endpoint(), reply())
                .announce(ready)
                .serve(|request| Message::new(0).word(request.words()[0] + request.badge().0))
        });
    };
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(server)).unwrap_err();
    assert!(ended.is::<Enough>());
    let [first, reply_recv] = [sys::seL4_SysNBSendRecv, sys::seL4_SysReplyRecv];
    assert_eq!(calls, [(first, 5, 0), (reply_recv, 5, 11), (reply_recv, 5, 22)]);
}
