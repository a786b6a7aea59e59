// SPDX-License-Identifier: BSD-2-Clause
//! Pages, tables and faults, with accesses through the simulated MMU.

mod common;

use common::{BELOW, FREE, Root, Story, test};
use stele::{
    Attributes, Badge, Cap, Error, Fault, FaultReport, Message, Page, PageTable, Rights, VSpace, Word,
};
use stele_host::{read, write};

/// No table of pages is there.
const FAR: Word = 0x40_0000_0000;

fn map(root: &Root<'_>, page: Cap<Page>, address: Word, rights: Rights) -> stele::Result<()> {
    // SAFETY: nothing of Rust's is in the simulated address space.
    unsafe { page.map(root.boot.vspace(), address, rights, Attributes::DATA) }
}

#[test]
fn a_new_page_is_zero_and_keeps_what_is_written() {
    test(|root| {
        let page = root.pool.make::<Page>().unwrap();
        map(root, page, FREE, Rights::READ_WRITE).unwrap();
        assert_eq!(read(FREE + 16), 0);
        write(FREE + 16, 42);
        assert_eq!(read(FREE + 16), 42);
        assert_eq!(root.machine.memory_word(page.physical_address().unwrap() + 16), 42);
    });
}

#[test]
fn two_mappings_of_one_page_show_the_same_memory() {
    test(|root| {
        let page = root.pool.make::<Page>().unwrap();
        let slot = root.pool.slot();
        slot.copy_from(root.pool.slot_of(page), Rights::ALL).unwrap();
        // SAFETY: it was just copied there.
        let copy: Cap<Page> = unsafe { slot.cap() };
        map(root, page, FREE, Rights::READ_WRITE).unwrap();
        map(root, copy, FREE + 0x1000, Rights::READ).unwrap();
        write(FREE, 7);
        assert_eq!(read(FREE + 0x1000), 7);
    });
}

#[test]
fn tables_are_made_from_the_top_down() {
    test(|root| {
        let page = root.pool.make::<Page>().unwrap();
        let mut tables = 0;
        while let Err(error) = map(root, page, FAR, Rights::READ_WRITE) {
            assert!(matches!(error, Error::FailedLookup { .. }), "{error}");
            root.pool.make::<PageTable>().unwrap().map(root.boot.vspace(), FAR).unwrap();
            tables += 1;
        }
        assert!((1..=3).contains(&tables), "{tables}");
        write(FAR, 5);
        assert_eq!(read(FAR), 5);
        let one_more = root.pool.make::<PageTable>().unwrap();
        assert_eq!(one_more.map(root.boot.vspace(), FAR), Err(Error::DeleteFirst));
    });
}

#[test]
fn mappings_that_cannot_be_are_refused() {
    test(|root| {
        let (page, other) = (root.pool.make::<Page>().unwrap(), root.pool.make::<Page>().unwrap());
        assert_eq!(map(root, page, FREE + 4, Rights::READ), Err(Error::AlignmentError));
        map(root, page, FREE, Rights::READ).unwrap();
        assert_eq!(map(root, other, FREE, Rights::READ), Err(Error::DeleteFirst));
        assert!(matches!(map(root, page, FREE + 0x1000, Rights::READ), Err(Error::InvalidArgument { .. })));
        // An address space without an identifier takes no mapping.
        let space = root.pool.make::<VSpace>().unwrap();
        // SAFETY: as above.
        let refused = unsafe { other.map(space, FREE, Rights::READ, Attributes::DATA) };
        assert!(
            matches!(refused, Err(Error::FailedLookup { .. } | Error::InvalidCapability { .. })),
            "{refused:?}"
        );
    });
}

#[test]
fn a_handler_maps_what_a_thread_misses_and_the_thread_goes_on() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let handler = root.badged(endpoint, Rights::ALL, 0x77);
        let thread = root.thread(BELOW, Some(handler));
        let page = root.pool.make::<Page>().unwrap();
        let story = Story::default();
        let told = story.clone();
        root.run(thread, move || {
            write(FREE + 8, 99);
            told.tell(format!("written {}", read(FREE + 8)));
            endpoint.send(&Message::new(1000));
        });
        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        assert_eq!(report.badge, Badge(0x77));
        let Fault::VMFault(fault) = report.fault else { panic!("{report}") };
        assert_eq!((fault.addr, fault.prefetch_fault), (FREE + 8, 0));
        assert!(report.to_string().starts_with("tried to write to address 0x500008"), "{report}");
        map(root, page, FREE, Rights::READ_WRITE).unwrap();
        reply.send(&Message::new(0));
        assert_eq!(endpoint.recv(reply).label(), 1000);
        assert_eq!(story.so_far(), "written 99");
    });
}

#[test]
fn rights_and_attributes_of_a_mapping_hold() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let thread = root.thread(BELOW, Some(endpoint));
        let page = root.pool.make::<Page>().unwrap();
        map(root, page, FREE, Rights::READ).unwrap();
        root.run(thread, || {
            assert_eq!(read(FREE), 0);
            write(FREE, 1);
            stele_host::execute(FREE);
            write(FREE, 3);
        });

        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        assert!(
            matches!(report.fault, Fault::VMFault(fault) if fault.addr == FREE && fault.prefetch_fault == 0)
        );
        map(root, page, FREE, Rights::READ_WRITE).unwrap();
        reply.send(&Message::new(0));

        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        assert!(
            matches!(report.fault, Fault::VMFault(fault) if fault.addr == FREE && fault.prefetch_fault == 1)
        );
        assert_eq!(root.machine.memory_word(page.physical_address().unwrap()), 1);
        // SAFETY: as in map().
        unsafe { page.map(root.boot.vspace(), FREE, Rights::READ, Attributes::CODE) }.unwrap();
        reply.send(&Message::new(0));

        let report = FaultReport::read(&endpoint.recv(reply)).unwrap();
        assert!(report.to_string().starts_with("tried to write to"), "{report}");
    });
}

#[test]
fn an_unmapped_page_faults_and_deleting_unmaps() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let thread = root.thread(BELOW, Some(endpoint));
        let page = root.pool.make::<Page>().unwrap();
        map(root, page, FREE, Rights::READ_WRITE).unwrap();
        write(FREE, 3);
        page.unmap().unwrap();
        root.run(thread, || assert_eq!((read(FREE), read(FREE + 1)), (3, 0)));
        let fault = FaultReport::read(&endpoint.recv(reply)).unwrap();
        assert!(matches!(fault.fault, Fault::VMFault(fault) if fault.addr == FREE));
        map(root, page, FREE, Rights::READ).unwrap();
        root.pool.slot_of(page).delete().unwrap();
        reply.send(&Message::new(0));
        let again = FaultReport::read(&endpoint.recv(reply)).unwrap();
        assert!(matches!(again.fault, Fault::VMFault(fault) if fault.addr == FREE));
    });
}

#[test]
fn memory_is_zero_when_it_comes_back() {
    test(|root| {
        let page = root.pool.make::<Page>().unwrap();
        map(root, page, FREE, Rights::READ_WRITE).unwrap();
        let address = page.physical_address().unwrap();
        write(FREE, 0xdead);
        root.pool.reclaim().unwrap();
        let page = root.pool.make::<Page>().unwrap();
        assert_eq!(page.physical_address().unwrap(), address);
        map(root, page, FREE, Rights::READ).unwrap();
        assert_eq!(read(FREE), 0);
    });
}
