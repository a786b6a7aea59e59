// SPDX-License-Identifier: BSD-2-Clause
//! Frames: mapping, rights, unmapping and the cache.

use stele::sys;
use stele::{
    Access, Attributes, Cap, CommonRegisters, Endpoint, Error, Granule, LargePage, LookupFailure, Page,
    PageTable, Registers, Rights, VSpace, Word,
};

use crate::case::Case;
use crate::machine::{self, Block, Largest};
use crate::memory::{self, FREE, KERNEL, LARGE_PAGE, PAGE, USER_END, WORD};
use crate::suite::cases;
use crate::thread::LOW;

cases!(page:
    a_mapped_frame_can_be_read_and_written,
    two_mappings_show_the_same_memory,
    a_large_frame_is_mapped_as_a_whole,
    a_frame_larger_than_the_memory_is_refused,
    addresses_beyond_the_users_are_refused,
    a_misaligned_address_is_refused,
    missing_tables_are_told_level_by_level,
    what_is_no_vspace_is_refused,
    a_capability_maps_at_one_address,
    an_address_in_use_is_refused,
    a_large_frame_is_not_mapped_over_a_table,
    a_page_mapped_for_reading_cannot_be_written,
    rights_are_no_more_than_the_capabilitys,
    a_page_without_rights_cannot_be_used,
    mapping_again_at_the_same_address_changes_the_rights,
    execute_never_is_honoured,
    code_written_to_a_page_can_be_executed,
    an_unmapped_page_cannot_be_used,
    deleting_a_capability_removes_its_mapping_only,
    a_copy_is_not_mapped,
    cache_operations_work_on_mapped_pages,
    cache_operations_refuse_bad_ranges,
    cache_operations_need_a_mapping,
    truncated_and_unknown_operations_are_refused,
);

/// Whether another thread faults when it reads there.
fn read_faults(case: &mut Case, address: Word) -> bool {
    let fault = case.vm_fault(move || {
        machine::load(address);
    });
    fault.is_some_and(|fault| fault.addr == address && Access::of(&fault) == Access::Read)
}

/// Whether another thread faults when it writes there.
fn write_faults(case: &mut Case, address: Word) -> bool {
    let fault = case.vm_fault(move || machine::store(address, 42));
    fault.is_some_and(|fault| fault.addr == address && Access::of(&fault) == Access::Write)
}

/// Maps into the own address space without making tables.
fn map_only(case: &Case, page: Cap<impl Granule>, address: Word) -> stele::Result<()> {
    case.map_only(page, case.boot.vspace(), address, Rights::READ_WRITE, Attributes::DATA)
}

fn mapped_page(case: &mut Case, address: Word, rights: Rights) -> Cap<Page> {
    let page = case.make();
    case.map(page, address, rights).unwrap();
    page
}

fn a_mapped_frame_can_be_read_and_written(case: &mut Case) {
    mapped_page(case, FREE, Rights::READ_WRITE);
    let last = FREE + PAGE - WORD;
    memory::write(FREE, 0x1234);
    memory::write(last, 0x5678);
    assert_eq!((memory::read(FREE), memory::read(last)), (0x1234, 0x5678));
}

fn two_mappings_show_the_same_memory(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ_WRITE);
    let copy = case.copy(page, Rights::ALL);
    case.map(copy, FREE + 5 * PAGE, Rights::READ).unwrap();
    memory::write(FREE + 64, 77);
    assert_eq!(memory::read(FREE + 5 * PAGE + 64), 77);
}

fn map_as_a_whole<T: Granule>(case: &mut Case, address: Word) {
    let page: Cap<T> = case.make();
    case.map(page, address, Rights::READ_WRITE).unwrap();
    let size = 1 << T::SIZE_BITS;
    let offsets = || (0..size).step_by(1 << 14);
    offsets().for_each(|offset| memory::write(address + offset, offset + 1));
    assert!(offsets().all(|offset| memory::read(address + offset) == offset + 1));
    assert!(read_faults(case, address + size));
}

fn a_large_frame_is_mapped_as_a_whole(case: &mut Case) {
    map_as_a_whole::<LargePage>(case, FREE);
    map_as_a_whole::<Block>(case, FREE + (1 << 24));
}

fn a_frame_larger_than_the_memory_is_refused(case: &mut Case) {
    let slot = case.slot();
    let made = case.memory().retype::<Largest>(slot);
    assert!(matches!(made, Err(Error::NotEnoughMemory { .. })), "{made:?}");
    assert!(case.is_empty(slot));
}

fn addresses_beyond_the_users_are_refused(case: &mut Case) {
    let (page, large): (Cap<Page>, Cap<LargePage>) = (case.make(), case.make());
    for address in [USER_END, KERNEL] {
        assert_eq!(
            map_only(case, page, address),
            Err(Error::InvalidArgument { argument: 0 }),
            "{address:#x}"
        );
    }
    assert_eq!(map_only(case, large, !(LARGE_PAGE - 1)), Err(Error::InvalidArgument { argument: 0 }));
    case.map(page, USER_END - PAGE, Rights::READ_WRITE).unwrap(); // the last one can be mapped
    memory::write(USER_END - WORD, 3);
    assert_eq!(memory::read(USER_END - WORD), 3);
}

fn a_misaligned_address_is_refused(case: &mut Case) {
    let (page, large): (Cap<Page>, Cap<LargePage>) = (case.make(), case.make());
    assert_eq!(map_only(case, page, FREE + WORD), Err(Error::AlignmentError));
    assert_eq!(map_only(case, large, FREE + PAGE), Err(Error::AlignmentError));
}

fn missing_tables_are_told_level_by_level(case: &mut Case) {
    let page: Cap<Page> = case.make();
    let mut level = Word::BITS as Word;
    while let Err(error) = map_only(case, page, FREE) {
        let Error::FailedLookup { failure: LookupFailure::MissingCapability { bits_left }, .. } = error
        else {
            panic!("{error:?}")
        };
        assert!(
            bits_left < level && bits_left > sys::seL4_PageBits,
            "a table of {bits_left} bits below {level}"
        );
        level = bits_left;
        let table: Cap<PageTable> = case.make();
        table.map(case.boot.vspace(), FREE).unwrap();
    }
    assert_eq!(level, sys::SEL4_MAPPING_LOOKUP_NO_PT);
}

fn what_is_no_vspace_is_refused(case: &mut Case) {
    let page: Cap<Page> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let table: Cap<PageTable> = case.make();
    let unassigned: Cap<VSpace> = case.make();
    for vspace in [case.wrong(endpoint), case.wrong(table), unassigned] {
        let result = case.map_only(page, vspace, FREE, Rights::READ, Attributes::DATA);
        assert_eq!(result, Err(Error::InvalidCapability { argument: 1 }));
    }
}

fn a_capability_maps_at_one_address(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ_WRITE);
    let other = case.vspace();
    assert_eq!(map_only(case, page, FREE + PAGE), Err(Error::InvalidArgument { argument: 0 }));
    let elsewhere = case.map_only(page, other, FREE, Rights::READ, Attributes::DATA);
    assert!(matches!(elsewhere, Err(Error::InvalidCapability { .. })), "{elsewhere:?}");
    page.unmap().unwrap();
    assert_eq!(map_only(case, page, FREE + PAGE), Ok(()));
}

fn an_address_in_use_is_refused(case: &mut Case) {
    mapped_page(case, FREE, Rights::READ_WRITE);
    memory::write(FREE, 5);
    let other: Cap<Page> = case.make();
    assert_eq!(map_only(case, other, FREE), Err(Error::DeleteFirst));
    assert_eq!(memory::read(FREE), 5);
}

fn a_large_frame_is_not_mapped_over_a_table(case: &mut Case) {
    mapped_page(case, FREE, Rights::READ_WRITE);
    memory::write(FREE, 5);
    let (large, block): (Cap<LargePage>, Cap<Block>) = (case.make(), case.make());
    assert_eq!(map_only(case, large, FREE), Err(Error::DeleteFirst));
    assert_eq!(map_only(case, block, FREE), Err(Error::DeleteFirst));
    assert_eq!(memory::read(FREE), 5);
}

fn a_page_mapped_for_reading_cannot_be_written(case: &mut Case) {
    mapped_page(case, FREE, Rights::READ);
    assert!(!read_faults(case, FREE));
    assert!(write_faults(case, FREE));
    assert_eq!(memory::read(FREE), 0);
}

fn rights_are_no_more_than_the_capabilitys(case: &mut Case) {
    let page: Cap<Page> = case.make();
    let readable = case.copy(page, Rights::READ);
    case.map(readable, FREE, Rights::ALL).unwrap();
    assert!(!read_faults(case, FREE));
    assert!(write_faults(case, FREE));
}

fn a_page_without_rights_cannot_be_used(case: &mut Case) {
    mapped_page(case, FREE, Rights::NONE);
    mapped_page(case, FREE + PAGE, Rights::WRITE); // for the kernel only
    for address in [FREE, FREE + PAGE] {
        assert!(read_faults(case, address) && write_faults(case, address), "{address:#x}");
    }
}

fn mapping_again_at_the_same_address_changes_the_rights(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ);
    assert!(write_faults(case, FREE));
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    assert!(!write_faults(case, FREE));
    case.map(page, FREE, Rights::READ).unwrap();
    assert!(write_faults(case, FREE));
    assert_eq!(memory::read(FREE), 42);
}

fn execute_never_is_honoured(case: &mut Case) {
    mapped_page(case, FREE, Rights::READ_WRITE);
    let fault = case.vm_fault(|| machine::execute(FREE)).expect("a fault");
    assert_eq!((fault.addr, Access::of(&fault)), (FREE, Access::Execute));
}

fn code_written_to_a_page_can_be_executed(case: &mut Case) {
    let page: Cap<Page> = case.make();
    case.map_with(page, case.boot.vspace(), FREE, Rights::READ_WRITE, Attributes::CODE).unwrap();
    let work = case.word();
    for (bytes, offset) in
        machine::counting_code().chunks(size_of::<Word>()).zip((0..).step_by(WORD as usize))
    {
        let mut word = [0; size_of::<Word>()];
        word[..bytes.len()].copy_from_slice(bytes);
        memory::write(FREE + offset, Word::from_ne_bytes(word));
    }
    page.unify_instructions(0..PAGE).unwrap();
    let thread = case.thread(LOW, || {});
    let registers = Registers::starting(FREE, 0, work.address());
    // SAFETY: the instructions there only count.
    unsafe { thread.tcb.write_registers(&registers, true) }.unwrap();
    case.sleep(2);
    assert_ne!(work.get(), 0);
}

fn an_unmapped_page_cannot_be_used(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ_WRITE);
    memory::write(FREE, 9);
    page.unmap().unwrap();
    assert_eq!(page.unmap(), Ok(())); // once more changes nothing
    assert!(read_faults(case, FREE) && write_faults(case, FREE));
    case.map(page, FREE, Rights::READ).unwrap();
    assert_eq!(memory::read(FREE), 9);
}

fn deleting_a_capability_removes_its_mapping_only(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ);
    let copy = case.copy(page, Rights::ALL);
    case.map(copy, FREE + PAGE, Rights::READ).unwrap();
    case.delete(page);
    assert!(read_faults(case, FREE));
    assert!(!read_faults(case, FREE + PAGE));
}

fn a_copy_is_not_mapped(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ);
    let copy = case.copy(page, Rights::ALL);
    copy.unmap().unwrap();
    assert!(!read_faults(case, FREE));
    case.map(copy, FREE + PAGE, Rights::READ).unwrap();
    case.delete(copy);
    assert!(!read_faults(case, FREE) && read_faults(case, FREE + PAGE));
}

fn cache_operations_work_on_mapped_pages(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ_WRITE);
    memory::write(FREE, 11);
    assert_eq!(page.clean_data(0..PAGE), Ok(()));
    assert_eq!(page.clean_and_invalidate_data(64..128), Ok(()));
    assert_eq!(page.unify_instructions(0..64), Ok(()));
    // SAFETY: the page holds no Rust value, and what was written is in memory.
    assert_eq!(unsafe { page.invalidate_data(0..PAGE) }, Ok(()));
    assert_eq!(memory::read(FREE), 11);
}

fn cache_operations_refuse_bad_ranges(case: &mut Case) {
    let page = mapped_page(case, FREE, Rights::READ_WRITE);
    for (start, end) in [(64, 64), (128, 64), (0, PAGE + 1), (PAGE, PAGE + 64), (Word::MAX - 63, Word::MAX)] {
        let refused = |result: stele::Result<()>| matches!(result, Err(Error::InvalidArgument { .. }));
        assert!(refused(page.clean_data(start..end)), "{start} to {end}");
        assert!(refused(page.clean_and_invalidate_data(start..end)), "{start} to {end}");
        assert!(refused(page.unify_instructions(start..end)), "{start} to {end}");
        // SAFETY: the page holds no Rust value.
        assert!(refused(unsafe { page.invalidate_data(start..end) }), "{start} to {end}");
    }
}

fn cache_operations_need_a_mapping(case: &mut Case) {
    let page: Cap<Page> = case.make();
    assert_eq!(page.clean_data(0..64), Err(Error::IllegalOperation));
    assert_eq!(page.unify_instructions(0..64), Err(Error::IllegalOperation));
}

fn truncated_and_unknown_operations_are_refused(case: &mut Case) {
    let page: Cap<Page> = case.make();
    let vspace = [case.boot.vspace().raw()];
    for (label, words, caps) in
        [(sys::ARMPageMap, 2, 1), (sys::ARMPageMap, 3, 0), (sys::ARMPageClean_Data, 1, 0)]
    {
        let error = case.refused(page, label, &[0; 3][..words], &vspace[..caps]);
        assert_eq!(error, Error::TruncatedMessage, "label {label}");
    }
    assert_eq!(case.refused(page, sys::ARMPageTableMap, &[0; 2], &vspace), Error::IllegalOperation);
    assert_eq!(case.refused(page, sys::InvalidInvocation, &[], &[]), Error::IllegalOperation);
}
