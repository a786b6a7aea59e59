// SPDX-License-Identifier: BSD-2-Clause
//! Page tables: where they go, and what becomes of the pages below them.

use stele::sys;
use stele::{Attributes, Cap, Endpoint, Error, LookupFailure, Page, PageTable, Rights, VSpace, Word};

use crate::case::Case;
use crate::machine;
use crate::memory::{FREE, KERNEL, PAGE, TABLE_SPAN, USER_END};
use crate::suite::cases;

cases!(page_table:
    a_table_that_is_not_missing_is_refused,
    a_table_is_mapped_once,
    addresses_beyond_the_users_are_refused,
    what_is_no_vspace_is_refused,
    unmapping_takes_the_pages_away,
    deleting_it_takes_the_pages_away,
    frames_below_a_deleted_table_count_as_unmapped,
    unmapping_through_one_of_two_capabilities_is_refused,
    truncated_and_unknown_operations_are_refused,
);

fn map(case: &Case, table: Cap<PageTable>, address: Word) -> stele::Result<()> {
    table.map(case.boot.vspace(), address)
}

fn read_faults(case: &mut Case, address: Word) -> bool {
    case.vm_fault(move || {
        machine::load(address);
    })
    .is_some()
}

/// A mapped page, and the table right above it.
fn page_below_a_table(case: &mut Case) -> (Cap<Page>, Cap<PageTable>) {
    let page: Cap<Page> = case.make();
    loop {
        let table: Cap<PageTable> = case.make();
        map(case, table, FREE).unwrap();
        match case.map_only(page, case.boot.vspace(), FREE, Rights::READ, Attributes::DATA) {
            Ok(()) => return (page, table),
            Err(Error::FailedLookup { failure: LookupFailure::MissingCapability { .. }, .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
}

fn a_table_that_is_not_missing_is_refused(case: &mut Case) {
    case.make_tables(case.boot.vspace(), FREE); // from the top down, until one is refused
    let table: Cap<PageTable> = case.make();
    assert_eq!(map(case, table, FREE), Err(Error::DeleteFirst));
    assert_eq!(map(case, table, FREE + TABLE_SPAN), Ok(())); // another one beside the last
}

fn a_table_is_mapped_once(case: &mut Case) {
    let table: Cap<PageTable> = case.make();
    map(case, table, FREE).unwrap();
    assert_eq!(map(case, table, FREE - (1 << 30)), Err(Error::InvalidCapability { argument: 0 }));
    table.unmap().unwrap();
    assert_eq!(table.unmap(), Ok(())); // once more changes nothing
    assert_eq!(map(case, table, FREE), Ok(()));
}

fn addresses_beyond_the_users_are_refused(case: &mut Case) {
    let table: Cap<PageTable> = case.make();
    for address in [USER_END, KERNEL] {
        assert_eq!(map(case, table, address), Err(Error::InvalidArgument { argument: 0 }), "{address:#x}");
    }
}

fn what_is_no_vspace_is_refused(case: &mut Case) {
    let table: Cap<PageTable> = case.make();
    let endpoint: Cap<Endpoint> = case.make();
    let unassigned: Cap<VSpace> = case.make();
    for vspace in [case.wrong(endpoint), unassigned] {
        assert_eq!(table.map(vspace, FREE), Err(Error::InvalidCapability { argument: 1 }));
    }
}

fn unmapping_takes_the_pages_away(case: &mut Case) {
    let (_, table) = page_below_a_table(case);
    assert!(!read_faults(case, FREE));
    table.unmap().unwrap();
    assert!(read_faults(case, FREE));
    map(case, table, FREE).unwrap(); // comes back empty
    assert!(read_faults(case, FREE));
}

fn deleting_it_takes_the_pages_away(case: &mut Case) {
    let (_, table) = page_below_a_table(case);
    case.delete(table);
    assert!(read_faults(case, FREE));
}

fn frames_below_a_deleted_table_count_as_unmapped(case: &mut Case) {
    let (page, table) = page_below_a_table(case);
    case.delete(table);
    let error = page.clean_data(0..64).unwrap_err();
    assert!(matches!(error, Error::IllegalOperation | Error::FailedLookup { .. }), "{error:?}");
    page.unmap().unwrap();
    case.map(page, FREE + PAGE, Rights::READ).unwrap();
    assert!(!read_faults(case, FREE + PAGE));
}

fn unmapping_through_one_of_two_capabilities_is_refused(case: &mut Case) {
    let table: Cap<PageTable> = case.make();
    map(case, table, FREE).unwrap();
    let copy = case.copy(table, Rights::ALL);
    assert_eq!(table.unmap(), Err(Error::RevokeFirst));
    case.delete(copy);
    assert_eq!(table.unmap(), Ok(()));
}

fn truncated_and_unknown_operations_are_refused(case: &mut Case) {
    let table: Cap<PageTable> = case.make();
    let vspace = [case.boot.vspace().raw()];
    let map = sys::ARMPageTableMap;
    assert_eq!(case.refused(table, map, &[FREE], &vspace), Error::TruncatedMessage);
    assert_eq!(case.refused(table, map, &[FREE, 0], &[]), Error::TruncatedMessage);
    assert_eq!(case.refused(table, sys::ARMPageMap, &[FREE, 0, 0], &vspace), Error::IllegalOperation);
    assert_eq!(case.refused(table, sys::InvalidInvocation, &[], &[]), Error::IllegalOperation);
}
