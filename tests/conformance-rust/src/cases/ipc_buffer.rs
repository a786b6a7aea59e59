// SPDX-License-Identifier: BSD-2-Clause
//! IPC buffers that change, are read-only or go away under a thread.

use stele::sys;
use stele::{Cap, Endpoint, Error, Message, Notification, Page, Reply, Rights, Word};

use crate::case::Case;
use crate::memory::{self, FREE, PAGE, WORD};
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{HIGH, Thread};

cases!(ipc_buffer:
    a_receiver_without_one_gets_the_registers,
    a_receiver_without_one_gets_no_capability,
    it_can_lie_anywhere_in_a_frame,
    one_that_cannot_be_written_is_not_written,
    memory_taken_back_is_not_written_any_more,
    deleting_the_capability_it_was_set_with_changes_nothing,
    a_failed_change_keeps_the_old_one,
);

/// Words of a message that is longer than the registers.
const LONG: usize = 40;
const REGISTERS: usize = sys::seL4_FastMessageRegisters as usize;
const FIRST: Word = 0xabc000;

/// A thread, not running yet, that receives once and touches no buffer afterwards.
struct Receiver {
    thread: Thread,
    endpoint: Cap<Endpoint>,
    received: &'static Shared,
    length: &'static Shared,
    last: &'static Shared,
}

impl Receiver {
    fn new(case: &mut Case) -> Self {
        let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
        let (received, length, last) = (case.word(), case.word(), case.word());
        let thread = case.thread(HIGH, move || {
            let message = endpoint.recv(reply);
            received.count();
            length.set(message.length() as Word);
            last.set(message.words().last().copied().unwrap_or(0));
        });
        Receiver { thread, endpoint, received, length, last }
    }

    fn send_long(&self) {
        let words: [Word; LONG] = core::array::from_fn(|index| FIRST + index as Word);
        self.endpoint.send_words(0, &words);
        assert_eq!(self.received.get(), 1);
    }

    fn check_registers_only(&self) {
        assert_eq!(self.length.get(), REGISTERS as Word);
        assert_eq!(self.last.get(), FIRST + REGISTERS as Word - 1);
    }

    fn check_all(&self, buffer: Word) {
        assert_eq!(self.length.get(), LONG as Word);
        for index in REGISTERS..LONG {
            // The first word of a buffer describes the message.
            assert_eq!(memory::read(buffer + WORD * (1 + index as Word)), FIRST + index as Word);
        }
    }
}

/// A page, and a copy of its capability by which the case sees it.
fn page_and_window(case: &mut Case) -> Cap<Page> {
    let page: Cap<Page> = case.make();
    let window = case.copy(page, Rights::ALL);
    case.map(window, FREE, Rights::READ_WRITE).unwrap();
    page
}

fn a_receiver_without_one_gets_the_registers(case: &mut Case) {
    let receiver = Receiver::new(case);
    receiver.thread.tcb.clear_ipc_buffer().unwrap();
    receiver.thread.resume();
    receiver.send_long();
    receiver.check_registers_only();
}

fn a_receiver_without_one_gets_no_capability(case: &mut Case) {
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let notification: Cap<Notification> = case.make();
    let slot = case.slot();
    let gate: Cap<Notification> = case.make();
    let received = case.word();
    let thread = case.start(HIGH, move || {
        stele::receive_caps_into(slot);
        gate.wait();
        received.set(1 + endpoint.recv(reply).cap_count() as Word);
    });
    thread.tcb.clear_ipc_buffer().unwrap();
    gate.signal();
    endpoint.send(&Message::new(0).cap(notification));
    assert_eq!(received.get(), 1);
    assert!(case.is_empty(slot));
}

fn it_can_lie_anywhere_in_a_frame(case: &mut Case) {
    let receiver = Receiver::new(case);
    let page = page_and_window(case);
    let size: Word = 1 << sys::seL4_IPCBufferSizeBits;
    let buffer = FREE + PAGE / 2;
    receiver.thread.tcb.set_ipc_buffer(buffer, page).unwrap();
    receiver.thread.resume();
    receiver.send_long();
    receiver.check_all(buffer);
    for address in (FREE..FREE + PAGE).step_by(WORD as usize) {
        assert!((buffer..buffer + size).contains(&address) || memory::read(address) == 0, "{address:#x}");
    }
}

fn one_that_cannot_be_written_is_not_written(case: &mut Case) {
    let receiver = Receiver::new(case);
    let page = page_and_window(case);
    let readable = case.copy(page, Rights::READ);
    if let Err(error) = receiver.thread.tcb.set_ipc_buffer(FREE, readable) {
        assert_eq!(error, Error::IllegalOperation); // as good
        return;
    }
    receiver.thread.resume();
    receiver.send_long();
    receiver.check_registers_only();
    assert!((FREE..FREE + PAGE).step_by(WORD as usize).all(|address| memory::read(address) == 0));
}

fn memory_taken_back_is_not_written_any_more(case: &mut Case) {
    let receiver = Receiver::new(case);
    let untyped = case.untyped(sys::seL4_PageBits as u8);
    let slot = case.slot();
    let page: Cap<Page> = untyped.retype(slot).unwrap();
    receiver.thread.tcb.set_ipc_buffer(FREE, page).unwrap();
    receiver.thread.resume();
    case.revoke(untyped); // takes the thread's copy of the page
    let page: Cap<Page> = untyped.retype(slot).unwrap();
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    receiver.send_long();
    receiver.check_registers_only();
    assert!((FREE..FREE + PAGE).step_by(WORD as usize).all(|address| memory::read(address) == 0));
}

fn deleting_the_capability_it_was_set_with_changes_nothing(case: &mut Case) {
    let receiver = Receiver::new(case);
    let page = page_and_window(case);
    receiver.thread.tcb.set_ipc_buffer(FREE, page).unwrap();
    case.delete(page); // the thread has its own
    receiver.thread.resume();
    receiver.send_long();
    receiver.check_all(FREE);
}

fn a_failed_change_keeps_the_old_one(case: &mut Case) {
    let receiver = Receiver::new(case);
    let page = page_and_window(case);
    let endpoint: Cap<Endpoint> = case.make();
    let tcb = receiver.thread.tcb;
    tcb.set_ipc_buffer(FREE, page).unwrap();
    assert_eq!(tcb.set_ipc_buffer(FREE + WORD, page), Err(Error::AlignmentError));
    assert_eq!(tcb.set_ipc_buffer(FREE, case.wrong::<Page>(endpoint)), Err(Error::IllegalOperation));
    receiver.thread.resume();
    receiver.send_long();
    receiver.check_all(FREE);
}
