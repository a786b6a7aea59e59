// SPDX-License-Identifier: BSD-2-Clause
//! What the root task has: memory, slots, its address space; and the boot modules in it.

use stele::{
    Attributes, BootInfo, Cap, Endpoint, Notification, Page, Pool, Region, Reply, Rights, Slots,
    UntypedMemory, Word, sys,
};

use crate::address_space::AddressSpace;
use crate::failure::{Failure, Result, Step};
use rust_root::image::PAGE;

/// Where a boot module is mapped while it is read: half way up the addresses, where nothing of the program is.
const MODULE_WINDOW: Word = (sys::seL4_UserTop / 2) >> 30 << 30;
/// Where a page is mapped while it is filled: beyond any module.
const PAGE_WINDOW: Word = MODULE_WINDOW + (1 << 28);
/// Slots for the pages of one module.
const MODULE_SLOTS: Word = 768;

/// The root task's belongings.
pub struct System {
    /// The kernel's description of them.
    pub boot: BootInfo,
    /// Memory for objects, and slots.
    pub pool: Pool,
    /// Faults, reports and ready signals arrive here.
    pub endpoint: Cap<Endpoint>,
    /// Bound to the root task's thread, so that signals arrive there too.
    pub ready: Cap<Notification>,
    /// For callers at the endpoint.
    pub reply: Cap<Reply>,
    windows: AddressSpace,
    module_slots: Slots,
}

impl System {
    /// Takes the largest piece of memory for all objects, and makes the endpoint at which programs report.
    pub fn new(boot: BootInfo) -> Result<Self> {
        let mut slots = Slots::of_root_task(&boot);
        let module_slots = slots.split_off(MODULE_SLOTS);
        let memory = boot.largest_untyped().ok_or(Failure::Number("pieces of memory", 1, 0))?;
        let mut pool = Pool::new(memory, boot.slot(memory.cap.raw()), slots);
        let endpoint = pool.make().step("making the endpoint")?;
        let ready = pool.make().step("making the notification")?;
        let reply = pool.make().step("making the reply object")?;
        boot.tcb().bind_notification(ready).step("binding the notification")?;
        let windows = AddressSpace::new(boot.vspace());
        Ok(System { boot, pool, endpoint, ready, reply, windows, module_slots })
    }

    /// Deletes everything and shows that the memory is whole again; answers its size.
    pub fn give_back(&mut self) -> Result<Word> {
        self.boot.tcb().unbind_notification().step("unbinding the notification")?;
        self.pool.reclaim().step("taking the objects back")?;
        self.pool.check_empty().step("making one object of all memory")?;
        Ok(self.pool.memory().size())
    }

    /// Fills a page: it is mapped here for a moment, and written by `fill`.
    pub fn fill_page(&mut self, page: Cap<Page>, fill: impl FnOnce(&mut [u8])) -> Result<()> {
        // SAFETY: nothing else is at that address, and the page is nobody else's yet.
        let bytes = unsafe {
            self.windows.map(&mut self.pool, page, PAGE_WINDOW, Rights::READ_WRITE, Attributes::DATA)?;
            core::slice::from_raw_parts_mut(PAGE_WINDOW as *mut u8, PAGE as usize)
        };
        fill(bytes);
        page.unify_instructions(0..PAGE).step("making instructions visible")?;
        page.unmap().step("unmapping a page")
    }

    /// Maps a boot module while `action` reads it.
    pub fn with_module<R>(
        &mut self,
        name: &'static str,
        action: impl FnOnce(&mut System, &[u8]) -> Result<R>,
    ) -> Result<R> {
        let region = self.boot.region(name).ok_or(Failure::NoModule(name))?;
        let end = (region.address + region.size).next_multiple_of(PAGE);
        let mut mapped = region.address;
        while mapped < end {
            let memory = self.memory_at(mapped).ok_or(Failure::NoModule(name))?;
            let piece_end = end.min(memory.address + memory.size());
            let slots = self.module_slots.split_off((piece_end - mapped) / PAGE + 2 * Word::from(Word::BITS));
            self.map_piece(memory, slots, mapped..piece_end, region.address)?;
            mapped = piece_end;
        }
        // SAFETY: the pages were just mapped there, read-only; they stay until the end of this function.
        let bytes = unsafe { core::slice::from_raw_parts(MODULE_WINDOW as *const u8, region.size as usize) };
        let result = action(self, bytes);
        self.release_module(&region)?;
        result
    }

    /// The device memory that holds an address.
    fn memory_at(&self, address: Word) -> Option<UntypedMemory> {
        self.boot.untyped().find(|memory| memory.is_device && memory.contains(address))
    }

    /// Makes pages of a part of a piece of device memory and maps them into the window. Memory is handed out from its
    /// start upwards: what lies before the part becomes untyped memory that nobody uses.
    fn map_piece(
        &mut self,
        memory: UntypedMemory,
        slots: Slots,
        part: core::ops::Range<Word>,
        module: Word,
    ) -> Result<()> {
        let mut piece = Pool::new(memory, self.boot.slot(memory.cap.raw()), slots);
        let mut before = memory.address;
        while before < part.start {
            let size_bits = (part.start - before).ilog2().min(before.trailing_zeros()) as u8;
            piece.make_sized::<stele::Untyped>(size_bits).step("skipping memory before a module")?;
            before += 1 << size_bits;
        }
        for address in part.step_by(PAGE as usize) {
            let page = piece.make::<Page>().step("making a page of a module")?;
            let window = MODULE_WINDOW + (address - module);
            // SAFETY: the window is used for nothing else.
            unsafe { self.windows.map(&mut self.pool, page, window, Rights::READ, Attributes::DATA)? };
        }
        Ok(())
    }

    /// Deletes the pages of a module; its content stays.
    fn release_module(&mut self, region: &Region) -> Result<()> {
        let end = region.address + region.size;
        for memory in self.boot.untyped().filter(|memory| memory.is_device) {
            if memory.address < end && region.address < memory.address + memory.size() {
                self.boot.slot(memory.cap.raw()).revoke().step("releasing a module")?;
            }
        }
        let mut slots = Slots::of_root_task(&self.boot);
        self.module_slots = slots.split_off(MODULE_SLOTS);
        Ok(())
    }
}
