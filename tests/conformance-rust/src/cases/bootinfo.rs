// SPDX-License-Identifier: BSD-2-Clause
//! What the kernel tells the root task at boot, and the capabilities it gives.

use stele::sys;
use stele::{CNode, Cap, Error, LookupFailure, Page, Rights, SchedContext, Tcb, Word};
use stele_rt::image;

use crate::case::Case;
use crate::memory::{self, FREE, PAGE, WORD_BITS};
use crate::suite::cases;

cases!(bootinfo:
    it_is_page_aligned_and_follows_the_image,
    initial_slots_hold_what_they_should,
    the_root_cnode_has_the_size_told,
    the_empty_region_is_empty,
    there_is_one_frame_for_each_page_of_the_image,
    image_frames_are_in_address_order,
    device_untypeds_come_first,
    untypeds_are_aligned_and_apart,
    the_kernel_tells_its_abi,
    the_device_tree_is_handed_on,
    the_root_task_has_the_highest_priority,
);

fn it_is_page_aligned_and_follows_the_image(case: &mut Case) {
    let info = core::ptr::from_ref(case.boot.raw()).addr() as Word;
    assert_eq!(info % sys::seL4_BootInfoFrameSize, 0);
    let buffer = case.boot.raw().ipcBuffer.addr() as Word;
    assert_eq!(buffer % (1 << sys::seL4_IPCBufferSizeBits), 0);
    assert!(info >= image::range().end && buffer >= image::range().end);
}

fn initial_slots_hold_what_they_should(case: &mut Case) {
    let (tcb, cnode, context): (Cap<Tcb>, Cap<CNode>, Cap<SchedContext>) =
        (case.make(), case.cnode(1), case.raw_context());
    let boot = case.boot;
    assert_eq!(case.kind_of(boot.tcb()), case.kind_of(tcb));
    assert_eq!(case.kind_of(boot.cnode()), case.kind_of(cnode));
    assert_eq!(case.kind_of(boot.sched_context()), case.kind_of(context));
    let vspace = case.vspace();
    assert_eq!(case.kind_of(boot.vspace()), case.kind_of(vspace));
    assert!(case.is_empty(boot.slot(0)));
    assert!(!case.is_gone(boot.irq_control()) && !case.is_gone(boot.domain_set()));
    assert!(!case.is_gone(boot.asid_control()) && !case.is_gone(boot.asid_pool()));
    assert!(!case.is_gone(boot.sched_control(0)));
}

fn the_root_cnode_has_the_size_told(case: &mut Case) {
    let size: Word = 1 << case.boot.cnode_size_bits();
    let bits_found = WORD_BITS - Word::from(case.boot.cnode_size_bits());
    let failure = LookupFailure::GuardMismatch { bits_left: WORD_BITS, guard: 0, bits_found };
    assert_eq!(case.boot.slot(size).delete(), Err(Error::FailedLookup { source: false, failure }));
    // The console has taken the last slots.
    let end = case.boot.empty_slots().end;
    assert!(end < size && (end..size).all(|slot| !case.is_empty(case.boot.slot(slot))));
}

fn the_empty_region_is_empty(case: &mut Case) {
    // What the suite uses comes first, then this case's slots; behind them nothing was touched.
    let empty = case.boot.empty_slots();
    let behind = case.slot().index() + 1024;
    assert!(behind < empty.end);
    assert!((behind..empty.end).all(|slot| case.is_empty(case.boot.slot(slot))));
}

fn there_is_one_frame_for_each_page_of_the_image(case: &mut Case) {
    let frames = case.boot.raw().userImageFrames;
    let range = image::range();
    assert_eq!(frames.end - frames.start, (range.end - range.start) / PAGE);
    assert!((frames.start..frames.end).all(|slot| !case.is_empty(case.boot.slot(slot))));
    assert_eq!(image::page(&case.boot, range.end), None);
    assert_eq!(image::page(&case.boot, range.start - 1), None);
}

fn image_frames_are_in_address_order(case: &mut Case) {
    let code = crate::machine::load_instruction();
    let data = case.word();
    data.set(0xfeed);
    for (address, window) in [(code, FREE), (data.address(), FREE + PAGE)] {
        let page: Cap<Page> = case.borrow(image::page(&case.boot, address).unwrap());
        case.map(page, window, Rights::READ).unwrap();
    }
    assert_eq!(memory::read(FREE + PAGE + data.address() % PAGE), 0xfeed);
    let bytes = crate::machine::counting_code();
    let offset = bytes.as_ptr().addr() as Word % PAGE;
    if offset + bytes.len() as Word <= PAGE && bytes.as_ptr().addr() as Word / PAGE == code / PAGE {
        assert_eq!(memory::read_byte(FREE + offset), bytes[0]);
    }
}

fn device_untypeds_come_first(case: &mut Case) {
    let kinds = || case.boot.untyped().map(|memory| memory.is_device);
    assert!(kinds().is_sorted_by(|a, b| a >= b));
    assert!(kinds().any(|is_device| !is_device) && kinds().any(|is_device| is_device));
}

fn untypeds_are_aligned_and_apart(case: &mut Case) {
    for (index, a) in case.boot.untyped().enumerate() {
        let bits = Word::from(a.size_bits);
        assert!((sys::seL4_MinUntypedBits..=sys::seL4_MaxUntypedBits).contains(&bits));
        assert_eq!(a.address & (a.size() - 1), 0, "{:#x}", a.address);
        for b in case.boot.untyped().skip(index + 1) {
            assert!(!a.contains(b.address) && !b.contains(a.address), "{a:?} {b:?}");
        }
    }
}

fn the_kernel_tells_its_abi(case: &mut Case) {
    let abi = case.boot.abi().expect("the kernel's contract");
    assert_eq!(abi.major, Word::from(sys::STELE_ABI_MAJOR));
}

fn the_device_tree_is_handed_on(case: &mut Case) {
    const MAGIC: [u8; 4] = 0xd00d_feed_u32.to_be_bytes();
    assert!(case.boot.device_tree().is_some_and(|tree| tree.starts_with(&MAGIC)));
}

fn the_root_task_has_the_highest_priority(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    let highest = sys::seL4_MaxPrio as Word;
    assert_eq!(tcb.set_max_priority(case.boot.tcb(), highest as u8), Ok(()));
    let beyond = case.refused(tcb, sys::TCBSetPriority, &[highest + 1], &[case.boot.tcb().raw()]);
    assert_eq!(beyond, Error::RangeError { min: 0, max: highest });
}
