// SPDX-License-Identifier: BSD-2-Clause
//! Threads: registers, priorities, spaces, starting and stopping.

use stele::sys;
use stele::{
    Badge, Cap, CommonRegisters, Endpoint, Error, Notification, Page, PageTable, REGISTER_COUNT,
    RegisterGroups, Registers, Rights, Space, Tcb, ThreadFlags, VSpace, Word, yield_now,
};

use crate::case::Case;
use crate::memory::{FREE, WORD_BITS};
use crate::suite::cases;
use crate::thread::{CASE, HIGH, LOW, SUPERVISOR, TICK, own_space};

cases!(tcb:
    a_resumed_thread_runs,
    a_suspended_thread_does_not_run,
    a_thread_can_suspend_itself,
    a_thread_can_delete_itself,
    a_thread_lives_as_long_as_a_copy_of_its_capability,
    write_and_read_registers_agree,
    write_registers_changes_only_as_many_as_asked,
    read_registers_refuses_counts_out_of_range,
    write_registers_refuses_a_count_beyond_the_message,
    a_thread_cannot_read_write_or_copy_to_its_own_registers,
    read_registers_can_suspend,
    copy_registers_copies_the_groups_asked_for,
    copy_registers_needs_a_thread_as_source,
    raising_a_priority_takes_effect_at_once,
    a_priority_above_the_authoritys_mcp_is_refused,
    an_mcp_above_the_authoritys_is_refused,
    the_authority_must_be_a_thread,
    equal_priorities_take_turns_by_yielding,
    set_sched_params_refuses_a_context_in_use,
    set_sched_params_refuses_what_is_no_context,
    a_fault_endpoint_needs_write_and_a_grant,
    a_timeout_endpoint_needs_write_and_a_grant,
    the_cspace_root_must_be_a_cnode,
    the_vspace_root_must_be_a_vspace_with_an_asid,
    a_thread_uses_the_cspace_it_was_given,
    the_ipc_buffer_must_be_aligned,
    the_ipc_buffer_must_be_in_a_frame,
    the_ipc_buffer_must_not_be_device_memory,
    set_tls_base_sets_the_register,
    set_flags_returns_the_flags,
    truncated_messages_are_refused,
    other_operations_on_threads_are_illegal,
);

fn a_resumed_thread_runs(case: &mut Case) {
    let done = case.word();
    let thread = case.thread(HIGH, move || done.count());
    assert_eq!(done.get(), 0);
    thread.tcb.suspend().unwrap(); // once more changes nothing
    thread.resume();
    assert!(done.get() == 1 && thread.is_done());
}

fn a_suspended_thread_does_not_run(case: &mut Case) {
    let work = case.word();
    let thread = case.start(LOW, move || work.count_forever());
    case.sleep(2);
    assert_ne!(work.get(), 0);
    thread.tcb.suspend().unwrap();
    let done = work.get();
    case.sleep(2);
    assert_eq!(work.get(), done);
    thread.resume();
    case.sleep(2);
    assert_ne!(work.get(), done);
}

fn a_thread_can_suspend_itself(case: &mut Case) {
    let (before, after) = (case.word(), case.word());
    let thread = case.thread(HIGH, || {});
    let tcb = thread.tcb;
    thread.restart(move || {
        before.count();
        let _ = tcb.suspend();
        after.count();
    });
    assert_eq!((before.get(), after.get()), (1, 0));
    thread.resume();
    assert_eq!((before.get(), after.get()), (1, 1));
}

fn a_thread_can_delete_itself(case: &mut Case) {
    let (before, after) = (case.word(), case.word());
    let thread = case.thread(HIGH, || {});
    let slot = case.slot_of(thread.tcb);
    thread.restart(move || {
        before.count();
        let _ = slot.delete();
        after.count();
    });
    assert_eq!((before.get(), after.get()), (1, 0));
    assert!(case.is_gone(thread.tcb));
}

fn a_thread_lives_as_long_as_a_copy_of_its_capability(case: &mut Case) {
    let work = case.word();
    let thread = case.start(LOW, move || work.count_forever());
    let copy = case.copy(thread.tcb, Rights::ALL);
    case.delete(thread.tcb);
    case.sleep(2);
    assert_ne!(work.get(), 0);
    case.delete(copy);
    let done = work.get();
    case.sleep(2);
    assert_eq!(work.get(), done);
}

/// Registers with a value of its own in each, but none in the status.
fn patterned() -> Registers {
    let mut registers =
        Registers::from_words(core::array::from_fn(|index| 0x0123_0000 + (index as Word) * 16));
    registers.set_status(0);
    registers
}

/// Writes registers of a thread that never runs.
fn write(tcb: Cap<Tcb>, registers: &Registers, count: usize) -> stele::Result<()> {
    // SAFETY: the thread has neither an address space nor a scheduling context.
    unsafe { tcb.write_first_registers(registers, count as Word, false) }
}

fn write_and_read_registers_agree(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let written = patterned();
    write(tcb, &written, REGISTER_COUNT).unwrap();
    let mut read = tcb.read_registers(false).unwrap();
    read.set_status(0); // the kernel sets the bits there that make it user mode
    assert_eq!(read, written);
}

fn write_registers_changes_only_as_many_as_asked(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let written = patterned();
    write(tcb, &written, 5).unwrap();
    let read = tcb.read_registers(false).unwrap().as_words();
    assert_eq!(read[3..5], written.as_words()[3..5]);
    assert!(read[5..].iter().all(|word| *word == 0));
    let some = tcb.read_first_registers(false, 4).unwrap().as_words();
    assert_eq!((some[3], some[4]), (read[3], 0));
}

fn read_registers_refuses_counts_out_of_range(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let range = Error::RangeError { min: 1, max: REGISTER_COUNT as Word };
    for count in [0, REGISTER_COUNT as Word + 1, Word::MAX] {
        assert_eq!(tcb.read_first_registers(false, count), Err(range), "{count} registers");
    }
}

fn write_registers_refuses_a_count_beyond_the_message(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let words = [0, 5, 1, 1, 1, 1];
    assert_eq!(case.refused(tcb, sys::TCBWriteRegisters, &words, &[]), Error::TruncatedMessage);
    assert_eq!(case.refused(tcb, sys::TCBWriteRegisters, &words[..1], &[]), Error::TruncatedMessage);
}

fn a_thread_cannot_read_write_or_copy_to_its_own_registers(case: &mut Case) {
    let own = case.tcb();
    let other: Cap<Tcb> = case.make();
    let groups = RegisterGroups { frame: true, integer: true };
    assert_eq!(own.read_registers(false), Err(Error::IllegalOperation));
    assert_eq!(write(own, &patterned(), REGISTER_COUNT), Err(Error::IllegalOperation));
    // SAFETY: it is refused.
    let copied = unsafe { own.copy_registers(other, groups, false, false) };
    assert_eq!(copied, Err(Error::IllegalOperation));
}

fn read_registers_can_suspend(case: &mut Case) {
    let work = case.word();
    let thread = case.start(LOW, move || work.count_forever());
    thread.tcb.read_registers(true).unwrap();
    let done = work.get();
    case.sleep(2);
    assert_eq!(work.get(), done);
}

fn copy_registers_copies_the_groups_asked_for(case: &mut Case) {
    let source: Cap<Tcb> = case.make();
    let written = patterned();
    write(source, &written, REGISTER_COUNT).unwrap();
    let mut total = 0;
    for (frame, integer) in [(true, false), (false, true)] {
        let target: Cap<Tcb> = case.make();
        // SAFETY: the thread never runs.
        unsafe { target.copy_registers(source, RegisterGroups { frame, integer }, false, false) }.unwrap();
        let mut read = target.read_registers(false).unwrap();
        read.set_status(0);
        assert_eq!(read.instruction() != 0, frame);
        assert_eq!(read.stack() == written.stack(), frame);
        total += read.as_words().iter().filter(|word| **word != 0).count();
    }
    let all = written.as_words().iter().filter(|word| **word != 0).count();
    assert!(total > all / 2 && total <= all, "{total} of {all} registers were copied");
}

fn copy_registers_needs_a_thread_as_source(case: &mut Case) {
    let target: Cap<Tcb> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let groups = RegisterGroups { frame: true, integer: true };
    // SAFETY: it is refused.
    let result = unsafe { target.copy_registers(case.wrong(endpoint), groups, false, false) };
    assert_eq!(result, Err(Error::InvalidCapability { argument: 1 }));
}

fn raising_a_priority_takes_effect_at_once(case: &mut Case) {
    let done = case.word();
    let thread = case.start(LOW, move || done.count());
    assert_eq!(done.get(), 0);
    thread.tcb.set_priority(case.tcb(), HIGH).unwrap();
    assert_eq!(done.get(), 1);
}

fn a_priority_above_the_authoritys_mcp_is_refused(case: &mut Case) {
    let (authority, tcb): (Cap<Tcb>, Cap<Tcb>) = (case.make(), case.make());
    assert_eq!(tcb.set_priority(authority, 1), Err(Error::RangeError { min: 0, max: 0 })); // a new thread has none
    authority.set_max_priority(case.tcb(), 50).unwrap();
    assert_eq!(tcb.set_priority(authority, 50), Ok(()));
    assert_eq!(tcb.set_priority(authority, 51), Err(Error::RangeError { min: 0, max: 50 }));
    let beyond = case.refused(tcb, sys::TCBSetPriority, &[256], &[case.tcb().raw()]);
    assert_eq!(beyond, Error::RangeError { min: 0, max: Word::from(SUPERVISOR) });
}

fn an_mcp_above_the_authoritys_is_refused(case: &mut Case) {
    let (authority, tcb): (Cap<Tcb>, Cap<Tcb>) = (case.make(), case.make());
    authority.set_max_priority(case.tcb(), 50).unwrap();
    assert_eq!(tcb.set_max_priority(authority, 50), Ok(()));
    let range = Err(Error::RangeError { min: 0, max: 50 });
    assert_eq!(tcb.set_max_priority(authority, 51), range);
    assert_eq!(tcb.set_scheduling(authority, 51, 0, None, None), range);
    assert_eq!(tcb.set_scheduling(authority, 0, 51, None, None), range);
}

fn the_authority_must_be_a_thread(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let wrong = case.wrong(endpoint);
    let refused = Err(Error::InvalidCapability { argument: 1 });
    assert_eq!(tcb.set_priority(wrong, 1), refused);
    assert_eq!(tcb.set_max_priority(wrong, 1), refused);
    assert_eq!(tcb.set_scheduling(wrong, 1, 1, None, None), refused);
}

fn equal_priorities_take_turns_by_yielding(case: &mut Case) {
    let done = case.word();
    case.start(CASE, move || done.count());
    case.start(CASE, move || done.count());
    assert_eq!(done.get(), 0);
    yield_now();
    assert_eq!(done.get(), 2);
}

fn set_sched_params_refuses_a_context_in_use(case: &mut Case) {
    let thread = case.thread(LOW, || {});
    let other: Cap<Tcb> = case.make();
    let fresh = case.context(TICK);
    assert_eq!(other.set_scheduling(case.tcb(), 0, 0, thread.context, None), Err(Error::IllegalOperation));
    assert_eq!(thread.tcb.set_scheduling(case.tcb(), 0, 0, Some(fresh), None), Err(Error::IllegalOperation));
    assert_eq!(other.set_scheduling(case.tcb(), 0, 0, Some(fresh), None), Ok(()));
}

fn set_sched_params_refuses_what_is_no_context(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let wrong = case.wrong(endpoint);
    let result = tcb.set_scheduling(case.tcb(), 0, 0, Some(wrong), None);
    assert!(matches!(result, Err(Error::InvalidCapability { .. })), "{result:?}");
}

fn a_fault_endpoint_needs_write_and_a_grant(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let tcb: Cap<Tcb> = case.make();
    let notification: Cap<Notification> = case.make();
    let space = own_space(&case.boot);
    let no_write = case.copy(endpoint, Rights { write: false, ..Rights::ALL });
    let no_grant = case.copy(endpoint, Rights::READ_WRITE);
    let grant_reply = case.copy(endpoint, Rights::CALL);
    for wrong in [no_write, no_grant, case.wrong(notification)] {
        let result = tcb.set_space(Some(wrong), &space);
        assert!(matches!(result, Err(Error::InvalidCapability { .. })), "{result:?}");
    }
    assert_eq!(tcb.set_space(Some(grant_reply), &space), Ok(()));
    assert_eq!(tcb.set_space(None, &space), Ok(()));
}

fn a_timeout_endpoint_needs_write_and_a_grant(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let tcb: Cap<Tcb> = case.make();
    let notification: Cap<Notification> = case.make();
    let readable = case.copy(endpoint, Rights::READ);
    for wrong in [readable, case.wrong(notification)] {
        let result = tcb.set_timeout_handler(Some(wrong));
        assert!(matches!(result, Err(Error::InvalidCapability { .. })), "{result:?}");
    }
    assert_eq!(tcb.set_timeout_handler(Some(endpoint)), Ok(()));
    assert_eq!(tcb.set_timeout_handler(None), Ok(()));
}

fn the_cspace_root_must_be_a_cnode(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let frame: Cap<Page> = case.make();
    let space = Space { cnode: case.wrong(endpoint), ..own_space(&case.boot) };
    assert_eq!(tcb.set_space(None, &space), Err(Error::IllegalOperation));
    assert_eq!(tcb.configure(&space, FREE, frame), Err(Error::IllegalOperation));
}

fn the_vspace_root_must_be_a_vspace_with_an_asid(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let unassigned: Cap<VSpace> = case.make();
    let table: Cap<PageTable> = case.make();
    for vspace in [unassigned, case.wrong(table)] {
        let space = Space { vspace, ..own_space(&case.boot) };
        assert_eq!(tcb.set_space(None, &space), Err(Error::IllegalOperation));
    }
    case.boot.asid_pool().assign(unassigned).unwrap();
    assert_eq!(tcb.set_space(None, &Space { vspace: unassigned, ..own_space(&case.boot) }), Ok(()));
}

fn a_thread_uses_the_cspace_it_was_given(case: &mut Case) {
    let cnode = case.cnode(5);
    let notification: Cap<Notification> = case.make();
    let inside = stele::Slot::new(cnode, 19, 5);
    inside.mint_from(case.slot_of(notification), Rights::ALL, Badge(6)).unwrap();
    // Two levels, so that guards fit on machines of 32 bits too: the root leads to the table by one bit.
    let root = case.cnode(1);
    stele::Slot::new(root, 1, 1).mint_cnode_from(case.slot_of(cnode), 0, 10).unwrap();
    let guard = (0, (WORD_BITS - 16) as u8);
    let thread = case.thread(HIGH, || {});
    // SAFETY: the case put it there, in the space that the thread gets.
    let seen_from_there: Cap<Notification> = unsafe { Cap::from_raw(1 << 15 | 19) };
    thread.prepare(move || seen_from_there.signal());
    thread.tcb.set_space(None, &Space { cnode: root, guard, ..own_space(&case.boot) }).unwrap();
    thread.resume();
    assert_eq!(notification.poll(), Badge(6));
}

fn the_ipc_buffer_must_be_aligned(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let frame: Cap<Page> = case.make();
    let size: Word = 1 << sys::seL4_IPCBufferSizeBits;
    assert_eq!(tcb.set_ipc_buffer(FREE + 8, frame), Err(Error::AlignmentError));
    assert_eq!(tcb.set_ipc_buffer(FREE + size / 2, frame), Err(Error::AlignmentError));
    assert_eq!(tcb.set_ipc_buffer(FREE + size, frame), Ok(()));
}

fn the_ipc_buffer_must_be_in_a_frame(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    assert_eq!(tcb.set_ipc_buffer(FREE, case.wrong::<Page>(endpoint)), Err(Error::IllegalOperation));
}

fn the_ipc_buffer_must_not_be_device_memory(case: &mut Case) {
    let slot = case.slot();
    let frame: Cap<Page> = case.device_untyped().cap.retype(slot).unwrap();
    assert_eq!(case.make::<Tcb>().set_ipc_buffer(FREE, frame), Err(Error::IllegalOperation));
}

fn set_tls_base_sets_the_register(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    // SAFETY: the thread never runs.
    unsafe { tcb.set_tls_base(0x1234_5670) }.unwrap();
    assert_eq!(tcb.read_registers(false).unwrap().thread_pointer(), 0x1234_5670);
}

fn set_flags_returns_the_flags(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let (none, no_float) = (ThreadFlags::default(), ThreadFlags { fpu_disabled: true });
    assert_eq!(tcb.set_flags(none, no_float), Ok(no_float));
    assert_eq!(tcb.set_flags(none, none), Ok(no_float));
    assert_eq!(tcb.set_flags(no_float, none), Ok(none));
}

fn truncated_messages_are_refused(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let roots = [case.boot.cnode().raw(); 3];
    for (label, words, caps) in [
        (sys::TCBConfigure, 2, 3),
        (sys::TCBConfigure, 3, 2),
        (sys::TCBSetSpace, 1, 3),
        (sys::TCBSetSpace, 2, 2),
        (sys::TCBSetPriority, 0, 1),
        (sys::TCBSetPriority, 1, 0),
        (sys::TCBSetSchedParams, 2, 2),
        (sys::TCBSetTimeoutEndpoint, 0, 0),
        (sys::TCBSetIPCBuffer, 1, 0),
        (sys::TCBBindNotification, 0, 0),
        (sys::TCBSetTLSBase, 0, 0),
        (sys::TCBSetFlags, 1, 0),
        (sys::TCBReadRegisters, 1, 0),
        (sys::TCBCopyRegisters, 1, 0),
    ] {
        let error = case.refused(tcb, label, &[0; 3][..words], &roots[..caps]);
        assert_eq!(error, Error::TruncatedMessage, "label {label}");
    }
}

fn other_operations_on_threads_are_illegal(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    for label in [sys::InvalidInvocation, sys::UntypedRetype, 0xfffff] {
        assert_eq!(case.refused(tcb, label, &[0; 2], &[]), Error::IllegalOperation, "label {label}");
    }
}
