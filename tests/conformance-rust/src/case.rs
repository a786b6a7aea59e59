// SPDX-License-Identifier: BSD-2-Clause
//! What a case is written with: objects from a pool of its own, threads, faults, memory.

use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use stele::sys;
use stele::{
    Attributes, Badge, BootInfo, Budget, CNode, Cap, Endpoint, Error, Fault, FaultReport, FixedSize, Granule,
    LookupFailure, Microseconds, Notification, Object, Page, PageTable, Pool, Reply, Result, Retype, Rights,
    SchedContext, SchedControl, Slot, Tcb, Untyped, UntypedMemory, VSpace, Word, debug,
};
use stele_rt::image;

use crate::shared::{self, Shared};
use crate::thread::{self, Thread};

/// Slots that a case can use.
pub const SLOTS: usize = 768;

/// Device untypeds that a case can make something from.
const DEVICES: usize = 4;

static USED: AtomicUsize = AtomicUsize::new(0);
static BORROWED: [AtomicBool; SLOTS] = [const { AtomicBool::new(false) }; SLOTS];
static TOUCHED: [AtomicUsize; DEVICES] = [const { AtomicUsize::new(0) }; DEVICES];

/// Capabilities of the suite that cases use without seeing them.
#[derive(Clone, Copy)]
pub struct Services {
    /// Wakes the case's thread from its sleep.
    pub wake: Cap<Notification>,
    /// Signalled by each thread that has returned.
    pub join: Cap<Notification>,
    /// The supervisor's endpoint, with one badge for each thread.
    pub faults: [Cap<Endpoint>; thread::COUNT],
    /// The thread of the case.
    pub tcb: Cap<Tcb>,
    /// Its scheduling context.
    pub context: Cap<SchedContext>,
}

/// The world of a case.
pub struct Case {
    /// What the kernel gave the root task.
    pub boot: BootInfo,
    pool: Pool,
    services: Services,
    threads: usize,
    words: usize,
}

/// A thread that has faulted, what its handler was told, and what answers it.
pub struct Caught {
    /// The thread.
    pub thread: Thread,
    /// The endpoint that its faults come to.
    pub endpoint: Cap<Endpoint>,
    /// What answers the fault.
    pub reply: Cap<Reply>,
    /// The fault.
    pub report: FaultReport,
}

impl Caught {
    /// The message of the next fault, if there is one already.
    pub fn again(&self) -> Option<FaultReport> {
        fault_at(self.endpoint, self.reply)
    }
}

/// What is in a slot. A kernel that does not tell is asked by a move onto itself, which never succeeds and says why.
fn kind(slot: Slot) -> Word {
    if debug::AVAILABLE {
        // SAFETY: only asks what is there.
        return debug::identify(unsafe { slot.cap::<stele::Any>() });
    }
    Word::from(!matches!(slot.move_from(slot), Err(Error::FailedLookup { .. })))
}

/// Counts a slot that the case uses.
fn use_slot() {
    let before = USED.fetch_add(1, Ordering::SeqCst);
    assert!(before < SLOTS, "a case has {SLOTS} slots");
}

/// Takes a fault's message, if one is there.
pub fn fault_at(endpoint: Cap<Endpoint>, reply: Cap<Reply>) -> Option<FaultReport> {
    let message = endpoint.recv_if_sending(reply);
    if message.length() == 0 { None } else { FaultReport::read(&message) }
}

/// What a lookup in vain answers for an operation.
pub const fn missing(source: bool, bits_left: Word) -> Error {
    Error::FailedLookup { source, failure: LookupFailure::MissingCapability { bits_left } }
}

impl Case {
    /// For the supervisor.
    pub fn new(boot: BootInfo, pool: Pool, services: Services) -> Self {
        USED.store(0, Ordering::SeqCst);
        BORROWED.iter().for_each(|slot| slot.store(false, Ordering::SeqCst));
        TOUCHED.iter().for_each(|device| device.store(0, Ordering::SeqCst));
        shared::clear();
        Case { boot, pool, services, threads: 1, words: 0 }
    }

    // ---- The case itself ----

    /// The thread of the case.
    pub fn tcb(&self) -> Cap<Tcb> {
        self.services.tcb
    }

    /// Its scheduling context.
    pub fn own_context(&self) -> Cap<SchedContext> {
        self.services.context
    }

    /// A word that the threads of the case share.
    pub fn word(&mut self) -> &'static Shared {
        self.words += 1;
        shared::word(self.words - 1)
    }

    /// Sleeps. The thread of the case only.
    pub fn sleep(&self, ticks: usize) {
        thread::set_alarm(ticks);
        self.services.wake.wait();
    }

    // ---- Slots and capabilities ----

    /// An empty slot.
    pub fn slot(&mut self) -> Slot {
        use_slot();
        self.pool.slot()
    }

    /// Empty slots beside one another.
    pub fn slots<const COUNT: usize>(&mut self) -> [Slot; COUNT] {
        core::array::from_fn(|_| self.slot())
    }

    /// The first of `count` empty slots beside one another.
    pub fn adjacent(&mut self, count: usize) -> Slot {
        let first = self.slot();
        for _ in 1..count {
            self.slot();
        }
        first
    }

    /// The slot of a capability of this program.
    pub fn slot_of<T: Object>(&self, cap: Cap<T>) -> Slot {
        self.boot.slot(cap.raw())
    }

    /// The capability in a slot that the case filled.
    pub fn cap<T: Object>(&self, slot: Slot) -> Cap<T> {
        // SAFETY: the case knows what it put there, or tries what happens.
        unsafe { slot.cap() }
    }

    /// The capability under a type that it does not have: what the kernel must notice.
    pub fn wrong<T: Object>(&self, cap: Cap<impl Object>) -> Cap<T> {
        // SAFETY: that is what the case tries; the kernel refuses it.
        unsafe { Cap::from_raw(cap.raw()) }
    }

    /// A capability address at which nothing can be.
    pub fn nowhere<T: Object>(&self) -> Cap<T> {
        // SAFETY: no capability is there.
        unsafe { Cap::from_raw(crate::memory::UNRESOLVABLE) }
    }

    /// What is in a slot of the root table: 0 is nothing. Equal types have equal numbers; release kernels tell no more
    /// than that something is there.
    pub fn kind(&self, slot: Slot) -> Word {
        kind(slot)
    }

    /// The same for a capability.
    pub fn kind_of<T: Object>(&self, cap: Cap<T>) -> Word {
        kind(self.slot_of(cap))
    }

    /// Whether a slot of the root table is empty.
    pub fn is_empty(&self, slot: Slot) -> bool {
        kind(slot) == 0
    }

    /// Whether the capability is gone.
    pub fn is_gone<T: Object>(&self, cap: Cap<T>) -> bool {
        kind(self.slot_of(cap)) == 0
    }

    /// A copy with at most these rights.
    pub fn copy<T: Object>(&mut self, source: Cap<T>, rights: Rights) -> Cap<T> {
        let slot = self.slot();
        slot.copy_from(self.slot_of(source), rights).expect("to copy");
        self.cap(slot)
    }

    /// A copy with a badge.
    pub fn badged<T: Object>(&mut self, source: Cap<T>, badge: Word) -> Cap<T> {
        let slot = self.slot();
        slot.mint_from(self.slot_of(source), Rights::ALL, Badge(badge)).expect("to set a badge");
        self.cap(slot)
    }

    /// A copy of what is not the case's; deleted after the case.
    pub fn borrow<T: Object>(&mut self, source: Cap<T>) -> Cap<T> {
        BORROWED[USED.load(Ordering::SeqCst)].store(true, Ordering::SeqCst);
        self.copy(source, Rights::ALL)
    }

    /// Deletes a capability.
    pub fn delete<T: Object>(&self, cap: Cap<T>) {
        self.slot_of(cap).delete().expect("to delete");
    }

    /// Revokes a capability.
    pub fn revoke<T: Object>(&self, cap: Cap<T>) {
        self.slot_of(cap).revoke().expect("to revoke");
    }

    /// An operation that the kernel must refuse, by its number.
    pub fn refused<T: Object>(
        &self,
        cap: Cap<T>,
        label: impl Into<Word>,
        words: &[Word],
        caps: &[Word],
    ) -> Error {
        // SAFETY: it is refused, and if it were not the case would fail; no memory of Rust values is at stake.
        unsafe { cap.invoke(label.into(), words, caps) }.expect_err("an operation that must be refused")
    }

    // ---- Objects ----

    /// The memory that all objects of the case are made from.
    pub fn memory(&self) -> Cap<Untyped> {
        self.pool.memory().cap
    }

    /// An object.
    pub fn make<T: FixedSize>(&mut self) -> Cap<T> {
        self.make_sized(T::SIZE_BITS)
    }

    /// An object of a chosen size.
    pub fn make_sized<T: Retype>(&mut self, size_bits: u8) -> Cap<T> {
        use_slot();
        self.pool.make_sized(size_bits).expect("to make an object")
    }

    /// Untyped memory.
    pub fn untyped(&mut self, size_bits: u8) -> Cap<Untyped> {
        self.make_sized(size_bits)
    }

    /// A table of `2^bits` slots.
    pub fn cnode(&mut self, bits: u8) -> Cap<CNode> {
        self.make_sized(bits)
    }

    /// An address space with an identifier.
    pub fn vspace(&mut self) -> Cap<VSpace> {
        let vspace = self.make();
        self.boot.asid_pool().assign(vspace).expect("to give the address space an identifier");
        vspace
    }

    /// A scheduling context that was not configured yet.
    pub fn raw_context(&mut self) -> Cap<SchedContext> {
        self.make_sized(sys::seL4_MinSchedContextBits as u8)
    }

    /// A round-robin scheduling context.
    pub fn context(&mut self, slice: Microseconds) -> Cap<SchedContext> {
        self.context_with(&Budget::round_robin(slice))
    }

    /// A scheduling context with this budget.
    pub fn context_with(&mut self, budget: &Budget) -> Cap<SchedContext> {
        let context = self.raw_context();
        self.sched_control().configure(context, budget).expect("to configure the scheduling context");
        context
    }

    /// The right to give out time.
    pub fn sched_control(&self) -> Cap<SchedControl> {
        self.boot.sched_control(0)
    }

    // ---- Device memory ----

    fn touch(&self, device: &UntypedMemory) {
        let raw = device.cap.raw() as usize;
        let free = TOUCHED.iter().find(|place| [0, raw].contains(&place.load(Ordering::SeqCst)));
        free.expect("not too many devices in one case").store(raw, Ordering::SeqCst);
    }

    /// Some device untyped, at least of a large page, with nothing made from it.
    pub fn device_untyped(&self) -> UntypedMemory {
        let large = |memory: &UntypedMemory| Word::from(memory.size_bits) >= sys::seL4_LargePageBits;
        let device = self.boot.untyped().find(|memory| memory.is_device && large(memory));
        let device = device.expect("a device untyped");
        self.touch(&device);
        device
    }

    /// The page of device memory, or of a boot module, at this physical address.
    pub fn device_page(&mut self, address: Word) -> Cap<Page> {
        let device = self.boot.untyped().find(|memory| memory.is_device && memory.contains(address));
        let device = device.expect("device memory at this address");
        self.touch(&device);
        let (mut untyped, mut bits) = (device.cap, device.size_bits);
        while Word::from(bits) > sys::seL4_PageBits {
            bits -= 1; // halve until the page is left
            let halves = self.adjacent(2);
            untyped.retype_many::<Untyped>(bits, halves, 2).expect("to halve the memory");
            untyped = self.cap(self.boot.slot(halves.index() + (address >> bits & 1)));
        }
        let slot = self.slot();
        untyped.retype(slot).expect("the page")
    }

    // ---- Memory ----

    /// Maps a page into the program's own address space, as data; makes the page tables that are missing.
    pub fn map<T: Granule>(&mut self, page: Cap<T>, address: Word, rights: Rights) -> Result<()> {
        self.map_with(page, self.boot.vspace(), address, rights, Attributes::DATA)
    }

    /// Maps a page into an address space; makes the page tables that are missing.
    pub fn map_with<T: Granule>(
        &mut self,
        page: Cap<T>,
        vspace: Cap<VSpace>,
        address: Word,
        rights: Rights,
        attributes: Attributes,
    ) -> Result<()> {
        loop {
            let result = self.map_only(page, vspace, address, rights, attributes);
            let Err(Error::FailedLookup { .. }) = result else { return result };
            let table: Cap<PageTable> = self.make();
            table.map(vspace, address).expect("a page table that is missing");
        }
    }

    /// Maps a page without making page tables.
    pub fn map_only<T: Granule>(
        &self,
        page: Cap<T>,
        vspace: Cap<VSpace>,
        address: Word,
        rights: Rights,
        attributes: Attributes,
    ) -> Result<()> {
        let is_own = vspace == self.boot.vspace();
        assert!(!is_own || !image::range().contains(&address), "{address:#x} is part of the program");
        // SAFETY: in the own address space nothing that Rust knows of is there.
        unsafe { page.map(vspace, address, rights, attributes) }
    }

    /// Makes all page tables for an address.
    pub fn make_tables(&mut self, vspace: Cap<VSpace>, address: Word) {
        loop {
            let table: Cap<PageTable> = self.make();
            match table.map(vspace, address) {
                Ok(()) => {}
                Err(error) => {
                    assert_eq!(error, Error::DeleteFirst);
                    return;
                }
            }
        }
    }

    /// Maps the whole program into another address space, where its threads can then run.
    pub fn map_image(&mut self, vspace: Cap<VSpace>) {
        for address in image::range().step_by(crate::memory::PAGE as usize) {
            let page = self.borrow(image::page(&self.boot, address).expect("a page of the program"));
            self.map_with(page, vspace, address, Rights::READ_WRITE, Attributes::CODE)
                .expect("to map the program");
        }
    }

    // ---- Threads ----

    /// A thread with a round-robin context that does not run yet. Its faults fail the case.
    pub fn thread(&mut self, priority: u8, body: impl FnOnce() + Send + 'static) -> Thread {
        let context = self.context(thread::TICK);
        self.make_thread(priority, Some(context), body)
    }

    /// The same without a scheduling context.
    pub fn passive(&mut self, priority: u8, body: impl FnOnce() + Send + 'static) -> Thread {
        self.make_thread(priority, None, body)
    }

    /// A thread with such a budget, which does not run yet.
    pub fn thread_with(
        &mut self,
        priority: u8,
        budget: &Budget,
        body: impl FnOnce() + Send + 'static,
    ) -> Thread {
        let context = self.context_with(budget);
        self.make_thread(priority, Some(context), body)
    }

    /// A thread that runs. One of a higher priority has run until it blocked or returned when this comes back.
    pub fn start(&mut self, priority: u8, body: impl FnOnce() + Send + 'static) -> Thread {
        let thread = self.thread(priority, body);
        thread.resume();
        thread
    }

    fn make_thread(
        &mut self,
        priority: u8,
        context: Option<Cap<SchedContext>>,
        body: impl FnOnce() + Send + 'static,
    ) -> Thread {
        assert!(self.threads < thread::COUNT, "a case has up to {} threads", thread::COUNT);
        let tcb = self.make();
        let thread = Thread::new(&self.boot, tcb, context, self.threads, self.services.join);
        let faults = self.services.faults[self.threads];
        self.threads += 1;
        thread.configure(&self.boot, priority, Some(faults)).expect("to configure the thread");
        thread.prepare(body);
        thread
    }

    // ---- Faults ----

    /// A thread that runs `body`, whose faults are received.
    pub fn catch(&mut self, body: impl FnOnce() + Send + 'static) -> Caught {
        let thread = self.thread(thread::HIGH, body);
        self.catch_from(thread)
    }

    /// Lets this thread run and receives its fault.
    pub fn catch_from(&mut self, thread: Thread) -> Caught {
        let (endpoint, reply) = (self.make(), self.make());
        thread.set_fault_handler(Some(self.badged(endpoint, 0x77)));
        thread.resume();
        let report = fault_at(endpoint, reply).expect("a fault");
        assert_eq!(report.badge, Badge(0x77));
        Caught { thread, endpoint, reply, report }
    }

    /// The fault of a thread that runs `body`.
    pub fn fault(&mut self, body: impl FnOnce() + Send + 'static) -> Fault {
        self.catch(body).report.fault
    }

    /// The memory fault of a thread that runs `body`; none when it returns.
    pub fn vm_fault(&mut self, body: impl FnOnce() + Send + 'static) -> Option<sys::faults::VMFault> {
        let thread = self.thread(thread::HIGH, body);
        let (endpoint, reply) = (self.make(), self.make());
        thread.set_fault_handler(Some(endpoint));
        thread.resume();
        match fault_at(endpoint, reply) {
            Some(FaultReport { fault: Fault::VMFault(fault), .. }) => Some(fault),
            Some(other) => panic!("expected a memory fault or none, came: {other}"),
            None => {
                assert!(thread.is_done(), "the thread has neither faulted nor returned");
                None
            }
        }
    }
}

/// After a case: deletes what the case left behind, and tells what it should not have.
pub fn end(boot: &BootInfo, pool: &mut Pool) -> core::result::Result<(), &'static str> {
    let home = boot.slot(pool.memory().cap.raw());
    home.revoke().map_err(|_| "the case's memory cannot be revoked")?;
    for device in TOUCHED.iter().map(|place| place.load(Ordering::SeqCst)).filter(|raw| *raw != 0) {
        boot.slot(device as Word).revoke().map_err(|_| "the device memory cannot be revoked")?;
    }
    let mut left_behind = false;
    for borrowed in BORROWED.iter().take(USED.load(Ordering::SeqCst)) {
        let slot = pool.slot();
        if kind(slot) != 0 {
            left_behind |= !borrowed.load(Ordering::SeqCst);
            slot.delete().map_err(|_| "a slot cannot be emptied")?;
        }
    }
    pool.reclaim().map_err(|_| "the memory cannot be reclaimed")?;
    pool.check_empty().map_err(|_| "the memory did not become whole again")?;
    if left_behind { Err("capabilities were left behind") } else { Ok(()) }
}
