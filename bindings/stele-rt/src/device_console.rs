// SPDX-License-Identifier: BSD-2-Clause
//! The console that a root task drives itself: found in the device tree, mapped over a page of the image.

use stele::{Attributes, BootInfo, Cap, Page, Rights, Slot, Untyped, Word, sys};

use crate::console::set_console_port;
use crate::device_tree::DeviceTree;
use crate::entry::Memory;
use crate::image;

const COMPATIBLE: &[u8] = b"arm,pl011";
const PAGE_BITS: u8 = sys::seL4_PageBits as u8;
const PAGE_SIZE: Word = 1 << PAGE_BITS;

/// Slots that are taken from the end of the empty ones: for the untyped, and for the frame.
const SLOTS: Word = 2;

/// A page of the image that gives its address to the device: no page table is needed, and nothing else can lie there.
static WINDOW: Memory<{ PAGE_SIZE as usize }> = Memory::new();

/// Starts the console, if the machine has one and all goes well. The bootinfo then describes what is left of the device
/// untypeds and the empty slots.
///
/// # Safety
/// `info` is what the kernel passed, and nothing refers to it.
pub unsafe fn start(info: *mut sys::seL4_BootInfo) -> Option<()> {
    // SAFETY: the caller's promise; this view ends before anything is changed.
    let boot = unsafe { BootInfo::from_raw(info) };
    let address = Word::try_from(DeviceTree::new(boot.device_tree()?)?.find_console(COMPATIBLE)?).ok()?;
    let (cnode, vspace) = (boot.cnode(), boot.vspace());
    let under_window = image::page(&boot, WINDOW.start().addr() as Word)?;
    let page = address / PAGE_SIZE * PAGE_SIZE;
    // SAFETY: the caller's promise.
    let frame = Untypeds { info: unsafe { &mut *info }, cnode }.take_frame(page)?;
    under_window.unmap().ok()?;
    // SAFETY: nothing else uses the window.
    unsafe {
        frame.map(vspace, WINDOW.start().addr() as Word, Rights::READ_WRITE, Attributes::DEVICE).ok()?;
        set_console_port(WINDOW.start().add((address - page) as usize).cast());
    }
    Some(())
}

/// The untypeds of the bootinfo: capabilities in adjacent slots, and a list that describes them.
struct Untypeds<'a> {
    info: &'a mut sys::seL4_BootInfo,
    cnode: Cap<stele::CNode>,
}

/// Where the next piece of an untyped comes from and goes.
struct Pieces {
    whole: Cap<Untyped>,
    address: Word,
    index: usize,
}

impl Untypeds<'_> {
    fn slot(&self, index: usize) -> Slot {
        Slot::own(self.cnode, self.info.untyped.start + index as Word)
    }

    fn count(&self) -> usize {
        (self.info.untyped.end - self.info.untyped.start) as usize
    }

    /// The device untyped that has the page.
    fn find(&self, page: Word) -> Option<usize> {
        self.info.untypedList[..self.count()].iter().position(|entry| {
            entry.isDevice != 0 && entry.paddr <= page && page - entry.paddr < 1 << entry.sizeBits
        })
    }

    /// Takes the frame at `page` out of the device untypeds; the list then has what is left.
    fn take_frame(mut self, page: Word) -> Option<Cap<Page>> {
        let index = self.find(page)?;
        let sys::seL4_UntypedDesc { paddr, sizeBits, .. } = self.info.untypedList[index];
        let room = usize::from(sizeBits - PAGE_BITS); // each time it is halved, one half is left
        let (list, empty) = (self.info.untypedList.len(), self.info.empty);
        if self.count() + room > list
            || self.info.untyped.end != empty.start
            || empty.end - empty.start < room as Word + SLOTS
        {
            return None;
        }
        let (whole, frame) = (Slot::own(self.cnode, empty.end - 2), Slot::own(self.cnode, empty.end - 1));
        whole.move_from(self.slot(index)).ok()?;
        self.info.empty.end -= SLOTS;
        self.make_room(index, room)?;
        // SAFETY: an untyped has just been moved there.
        let whole = unsafe { whole.cap() };
        self.split(Pieces { whole, address: paddr, index }, sizeBits, page - paddr, frame)
    }

    /// Makes room for `room` entries in place of the one at `index`, among the capabilities and in the list.
    fn make_room(&mut self, index: usize, room: usize) -> Option<()> {
        let behind = index + 1..self.count();
        let target = |at: usize| at + room - 1;
        match room {
            0 => behind.clone().try_for_each(|at| self.slot(target(at)).move_from(self.slot(at))).ok()?,
            1 => {}
            _ => {
                behind.clone().rev().try_for_each(|at| self.slot(target(at)).move_from(self.slot(at))).ok()?
            }
        }
        self.info.untypedList.copy_within(behind, index + room);
        self.info.untyped.end = self.info.untyped.end + room as Word - 1;
        self.info.empty.start = self.info.untyped.end;
        Some(())
    }

    /// Makes the frame that lies `offset` bytes into an untyped, and untypeds of all the rest. Objects come one after the
    /// other: first what lies before the frame, the largest first; then what lies behind it, the smallest first.
    fn split(&mut self, mut pieces: Pieces, size_bits: u8, offset: Word, frame: Slot) -> Option<Cap<Page>> {
        for bits in (PAGE_BITS..size_bits).rev().filter(|bits| offset >> bits & 1 != 0) {
            self.add_piece(&mut pieces, bits)?;
        }
        let frame = pieces.whole.retype::<Page>(frame).ok()?;
        pieces.address += PAGE_SIZE;
        for bits in (PAGE_BITS..size_bits).filter(|bits| offset >> bits & 1 == 0) {
            self.add_piece(&mut pieces, bits)?;
        }
        Some(frame)
    }

    fn add_piece(&mut self, pieces: &mut Pieces, bits: u8) -> Option<()> {
        let entry = &mut self.info.untypedList[pieces.index];
        (entry.paddr, entry.sizeBits, entry.isDevice) = (pieces.address, bits, 1);
        pieces.whole.retype_sized::<Untyped>(bits, self.slot(pieces.index)).ok()?;
        pieces.address += 1 << bits;
        pieces.index += 1;
        Some(())
    }
}
