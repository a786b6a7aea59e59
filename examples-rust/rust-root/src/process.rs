// SPDX-License-Identifier: BSD-2-Clause
//! Programs in address spaces of their own.

use stele::sys;
use stele::{
    Attributes, Badge, Budget, CNode, Cap, CommonRegisters, Endpoint, FaultReport, Microseconds, Notification,
    Object, Page, Pool, Received, Registers, Reply, Rights, SchedContext, Slot, Space, Tcb, VSpace, Word, debug,
};

use crate::address_space::AddressSpace;
use crate::failure::{Failure, Result, Step};
use crate::system::System;
use rust_root::image::{END, Image, PAGE, Segment};

/// Added to a process's badge where the process itself speaks, and not the kernel about its faults.
pub const REPORT: Word = 0x100;
/// Added to a process's badge in its ready signal.
pub const READY: Word = 0x1000;

/// Number of slots of a process's capability space, as a logarithm.
const CNODE_BITS: u8 = 4;
const PRIORITY: u8 = 100;
const TIME_SLICE: Microseconds = 10_000;
const STACK_PAGES: Word = 16;
/// The IPC buffer; the stack ends one page below, and a page below the stack stays unmapped.
const IPC_BUFFER: Word = END + 64 * PAGE;
const STACK_TOP: Word = IPC_BUFFER - PAGE;

/// A process and all that it is made of.
pub struct Process {
    /// The program's name.
    pub name: &'static str,
    /// Marks what it sends.
    pub badge: Word,
    /// Its thread.
    pub tcb: Cap<Tcb>,
    /// Its time.
    pub time: Cap<SchedContext>,
    pool: Pool,
    cnode: Cap<CNode>,
    vspace: Cap<VSpace>,
    memory: AddressSpace,
    entry: Word,
}

impl Process {
    /// Makes a process out of a boot module. It does not run yet.
    pub fn new(system: &mut System, name: &'static str, badge: Word) -> Result<Self> {
        system.with_module(name, |system, file| {
            let image = Image::read(file).map_err(|error| Failure::BadImage(name, error))?;
            Process::from_image(system, name, badge, &image)
        })
    }

    fn from_image(system: &mut System, name: &'static str, badge: Word, image: &Image<'_>) -> Result<Self> {
        let pages = image.pages() + STACK_PAGES + 64; // tables, thread and capabilities fit into 64 pages
        let size_bits = (pages * PAGE).next_power_of_two().ilog2() as u8;
        let mut pool = system.pool.child(size_bits, pages).step("setting memory aside")?;
        let cnode = pool.make_sized(CNODE_BITS).step("making a capability space")?;
        let vspace = pool.make().step("making an address space")?;
        system.boot.asid_pool().assign(vspace).step("giving an address space its identifier")?;
        let tcb = pool.make().step("making a thread")?;
        let bits = sys::seL4_MinSchedContextBits as u8;
        let time = pool.make_sized(bits).step("making a scheduling context")?;
        let memory = AddressSpace::new(vspace);
        let mut process =
            Process { name, badge, tcb, time, pool, cnode, vspace, memory, entry: image.entry() };
        for segment in image.segments() {
            process.load(system, &segment)?;
        }
        process.prepare_thread(system)?;
        Ok(process)
    }

    /// Makes the memory of a segment.
    fn load(&mut self, system: &mut System, segment: &Segment<'_>) -> Result<()> {
        let rights = if segment.writable { Rights::READ_WRITE } else { Rights::READ };
        let attributes = if segment.executable { Attributes::CODE } else { Attributes::DATA };
        let mut address = segment.address / PAGE * PAGE;
        while address < segment.address + segment.size {
            let page = self.pool.make::<Page>().step("making a page of a program")?;
            let (offset, content) = part_of_page(segment, address);
            if !content.is_empty() {
                system.fill_page(page, |bytes| {
                    bytes[offset..offset + content.len()].copy_from_slice(content)
                })?;
            }
            // SAFETY: this is another address space.
            unsafe { self.memory.map(&mut self.pool, page, address, rights, attributes)? };
            address += PAGE;
        }
        Ok(())
    }

    /// Gives the thread its stack, IPC buffer, spaces, time and fault handler.
    fn prepare_thread(&mut self, system: &System) -> Result<()> {
        for page in 0..STACK_PAGES {
            self.add_page(STACK_TOP - (page + 1) * PAGE)?;
        }
        let buffer = self.add_page(IPC_BUFFER)?;
        let guard = (0, sys::seL4_WordBits as u8 - CNODE_BITS);
        let space = Space { cnode: self.cnode, guard, vspace: self.vspace };
        self.tcb.configure(&space, IPC_BUFFER, buffer).step("configuring a thread")?;
        let budget = Budget::round_robin(TIME_SLICE);
        system.boot.sched_control(0).configure(self.time, &budget).step("setting a budget")?;
        let faults = self.badged(system, system.endpoint, self.badge)?;
        let authority = system.boot.tcb();
        self.tcb
            .set_scheduling(authority, PRIORITY, PRIORITY, Some(self.time), Some(faults))
            .step("setting priority and fault handler")?;
        self.grant(system, sys::stele_SlotParent, system.endpoint, Rights::CALL, self.badge | REPORT)?;
        debug::name_thread(self.tcb, self.name);
        Ok(())
    }

    /// Adds a page that the program can write.
    fn add_page(&mut self, address: Word) -> Result<Cap<Page>> {
        let page = self.pool.make::<Page>().step("making a page of a program")?;
        // SAFETY: this is another address space.
        unsafe { self.memory.map(&mut self.pool, page, address, Rights::READ_WRITE, Attributes::DATA)? };
        Ok(page)
    }

    /// A capability here with a badge.
    pub fn badged(&mut self, system: &System, endpoint: Cap<Endpoint>, badge: Word) -> Result<Cap<Endpoint>> {
        let slot = self.pool.slot();
        let source = system.boot.slot(endpoint.raw());
        slot.mint_from(source, Rights::ALL, Badge(badge)).step("marking an endpoint")?;
        // SAFETY: the slot was just filled.
        Ok(unsafe { slot.cap() })
    }

    /// Gives the process a capability, with a badge unless that is 0.
    pub fn grant<T: Object>(
        &self,
        system: &System,
        slot: sys::stele_ServerSlots,
        cap: Cap<T>,
        rights: Rights,
        badge: Word,
    ) -> Result<()> {
        let target = Slot::new(self.cnode, Word::from(slot), CNODE_BITS);
        let source = system.boot.slot(cap.raw());
        target.mint_from(source, rights, Badge(badge)).step("giving a capability")
    }

    /// Makes the process a server at `service`: reply object and ready signal.
    pub fn make_server(&mut self, system: &System, service: Cap<Endpoint>) -> Result<()> {
        let reply = Slot::new(self.cnode, Word::from(sys::stele_SlotReply), CNODE_BITS);
        self.pool.memory().cap.retype::<Reply>(reply).step("making a reply object")?;
        let ready: Cap<Notification> = system.ready;
        self.grant(system, sys::stele_SlotService, service, Rights::READ, 0)?;
        self.grant(system, sys::stele_SlotNotification, ready, Rights::WRITE, self.badge | READY)
    }

    /// Lets the program run from its start, also when it ran before.
    pub fn start(&self, arguments: [Word; 2]) -> Result<()> {
        let mut registers = Registers::starting(self.entry, STACK_TOP, 0);
        registers.set_arguments([IPC_BUFFER, arguments[0], arguments[1]]);
        self.tcb.suspend().step("stopping a thread")?;
        // SAFETY: the thread runs in another address space.
        unsafe { self.tcb.write_registers(&registers, true).step("starting a thread") }
    }

    /// Waits for the next message or signal of any process; a fault of this one is a failure.
    pub fn wait(&self, system: &System) -> Result<Received> {
        let message = system.endpoint.recv(system.reply);
        match FaultReport::read(&message) {
            Some(report) if message.badge() == Badge(self.badge) => Err(Failure::fault(self.name, &report)),
            _ => Ok(message),
        }
    }

    /// Ends the process; all that it was made of goes back.
    pub fn destroy(mut self) -> Result<()> {
        self.pool.reclaim().step("taking a process back")
    }
}

/// What a segment's file content puts into the page at `address`, and where in the page.
fn part_of_page<'a>(segment: &Segment<'a>, address: Word) -> (usize, &'a [u8]) {
    let offset = segment.address.saturating_sub(address);
    let start = address.saturating_sub(segment.address).min(segment.content.len() as Word);
    let length = (PAGE - offset).min(segment.content.len() as Word - start);
    (offset as usize, &segment.content[start as usize..(start + length) as usize])
}
