// SPDX-License-Identifier: BSD-2-Clause
//! What the kernel gave the root task.

use core::ops::Range;

use stele_sys as sys;

use crate::cap::{Cap, Word};
use crate::object::{
    AsidControl, AsidPool, CNode, DomainSet, IrqControl, SchedContext, SchedControl, Smc, Tcb, Untyped,
    VSpace,
};
use crate::slot::Slot;

/// The kernel's description of what the root task owns.
#[derive(Clone, Copy)]
pub struct BootInfo {
    info: &'static sys::seL4_BootInfo,
}

// SAFETY: nobody writes the boot information, and the address of the IPC buffer in it is only a number.
unsafe impl Send for BootInfo {}
// SAFETY: as above.
unsafe impl Sync for BootInfo {}

/// An untyped capability and the memory behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UntypedMemory {
    /// The capability.
    pub cap: Cap<Untyped>,
    /// Physical address.
    pub address: Word,
    /// Logarithm of the size in bytes.
    pub size_bits: u8,
    /// Whether it is device memory, or memory with content: it becomes only pages, and is not cleared.
    pub is_device: bool,
}

impl UntypedMemory {
    /// The size in bytes.
    #[must_use]
    pub const fn size(&self) -> Word {
        1 << self.size_bits
    }

    /// Whether the bytes from `address` on lie in here, as far as one page of them.
    #[must_use]
    pub const fn contains(&self, address: Word) -> bool {
        self.address <= address && address - self.address < self.size()
    }
}

/// Memory with content that the boot loader handed over: a boot module, or a reserved region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its name.
    pub name: &'static str,
    /// Physical address, aligned to a page.
    pub address: Word,
    /// Size in bytes.
    pub size: Word,
}

/// Which contract the kernel speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AbiIdentity {
    /// Major version.
    pub major: Word,
    /// Minor version.
    pub minor: Word,
    /// Hash of the contract.
    pub hash: [u8; 32],
}

impl BootInfo {
    /// The boot information at the address that the kernel passed.
    ///
    /// # Safety
    /// `info` is what the kernel passed to the root task's entry point, and is called only by the runtime, once.
    #[must_use]
    pub const unsafe fn from_raw(info: *const sys::seL4_BootInfo) -> Self {
        // SAFETY: the kernel maps it for as long as the root task lives.
        BootInfo { info: unsafe { &*info } }
    }

    /// All of it, as C programs see it.
    #[must_use]
    pub const fn raw(&self) -> &'static sys::seL4_BootInfo {
        self.info
    }

    /// The root task's thread.
    #[must_use]
    pub const fn tcb(&self) -> Cap<Tcb> {
        Cap::at(sys::seL4_CapInitThreadTCB as Word)
    }

    /// The root of its capability space.
    #[must_use]
    pub const fn cnode(&self) -> Cap<CNode> {
        Cap::at(sys::seL4_CapInitThreadCNode as Word)
    }

    /// Its address space.
    #[must_use]
    pub const fn vspace(&self) -> Cap<VSpace> {
        Cap::at(sys::seL4_CapInitThreadVSpace as Word)
    }

    /// Its scheduling context.
    #[must_use]
    pub const fn sched_context(&self) -> Cap<SchedContext> {
        Cap::at(sys::seL4_CapInitThreadSC as Word)
    }

    /// The right to make interrupt handlers.
    #[must_use]
    pub const fn irq_control(&self) -> Cap<IrqControl> {
        Cap::at(sys::seL4_CapIRQControl as Word)
    }

    /// The right to make pools of address-space identifiers.
    #[must_use]
    pub const fn asid_control(&self) -> Cap<AsidControl> {
        Cap::at(sys::seL4_CapASIDControl as Word)
    }

    /// The first such pool.
    #[must_use]
    pub const fn asid_pool(&self) -> Cap<AsidPool> {
        Cap::at(sys::seL4_CapInitThreadASIDPool as Word)
    }

    /// The right to put threads into domains.
    #[must_use]
    pub const fn domain_set(&self) -> Cap<DomainSet> {
        Cap::at(sys::seL4_CapDomain as Word)
    }

    /// The right to call the firmware. Its slot is empty on machines whose kernel does not offer that.
    #[must_use]
    pub const fn smc(&self) -> Cap<Smc> {
        Cap::at(sys::seL4_CapSMC as Word)
    }

    /// The right to give out time of processor `core`.
    ///
    /// # Panics
    /// When there is no such processor.
    #[must_use]
    pub fn sched_control(&self, core: Word) -> Cap<SchedControl> {
        let region = self.info.schedcontrol;
        assert!(core < region.end - region.start, "processor {core} of {}", region.end - region.start);
        Cap::at(region.start + core)
    }

    /// The slots of the root task's capability table that are empty.
    #[must_use]
    pub const fn empty_slots(&self) -> Range<Word> {
        self.info.empty.start..self.info.empty.end
    }

    /// Number of slots of that table, as a logarithm.
    #[must_use]
    pub const fn cnode_size_bits(&self) -> u8 {
        self.info.initThreadCNodeSizeBits as u8
    }

    /// A slot of the root task's capability space.
    #[must_use]
    pub const fn slot(&self, index: Word) -> Slot {
        Slot::own(self.cnode(), index)
    }

    /// The untyped memory: first that of devices, then the ordinary one.
    pub fn untyped(&self) -> impl Iterator<Item = UntypedMemory> + use<> {
        let region = self.info.untyped;
        let descriptions = &self.info.untypedList;
        (region.start..region.end).zip(descriptions).map(|(slot, description)| UntypedMemory {
            cap: Cap::at(slot),
            address: description.paddr,
            size_bits: description.sizeBits,
            is_device: description.isDevice != 0,
        })
    }

    /// The largest ordinary untyped memory.
    #[must_use]
    pub fn largest_untyped(&self) -> Option<UntypedMemory> {
        self.untyped().filter(|memory| !memory.is_device).max_by_key(|memory| memory.size_bits)
    }

    /// The contract that the kernel speaks.
    #[must_use]
    pub fn abi(&self) -> Option<AbiIdentity> {
        let block = self.extra(sys::SEL4_BOOTINFO_HEADER_STELE_ABI as Word)?;
        let identity = records::<sys::stele_AbiIdentity>(block).next()?;
        Some(AbiIdentity { major: identity.major, minor: identity.minor, hash: identity.hash })
    }

    /// The regions with content that the boot loader handed over.
    pub fn regions(&self) -> impl Iterator<Item = Region> + use<> {
        let block = self.extra(sys::SEL4_BOOTINFO_HEADER_STELE_REGIONS as Word).unwrap_or_default();
        records::<sys::stele_BootRegion>(block).map(|record| Region {
            name: text(&record.name),
            address: record.paddr,
            size: record.size,
        })
    }

    /// The region with this name.
    #[must_use]
    pub fn region(&self, name: &str) -> Option<Region> {
        self.regions().find(|region| region.name == name)
    }

    /// The device tree blob.
    #[must_use]
    pub fn device_tree(&self) -> Option<&'static [u8]> {
        self.extra(sys::SEL4_BOOTINFO_HEADER_FDT as Word)
    }

    /// The content of the extra block with this identifier.
    #[must_use]
    pub fn extra(&self, id: Word) -> Option<&'static [u8]> {
        let start = core::ptr::from_ref(self.info).cast::<u8>();
        // SAFETY: the extra area follows the boot information's page and is as long as that says.
        let area = unsafe {
            core::slice::from_raw_parts(
                start.add(sys::seL4_BootInfoFrameSize as usize),
                self.info.extraLen as usize,
            )
        };
        find_block(area, id)
    }
}

/// Finds a block in the extra area: blocks lie one after the other, each with a header that tells its whole length.
fn find_block(mut area: &[u8], id: Word) -> Option<&[u8]> {
    const HEADER: usize = size_of::<sys::seL4_BootInfoHeader>();
    while let Some(header) = records::<sys::seL4_BootInfoHeader>(area).next() {
        let length = header.len as usize;
        if length < HEADER || length > area.len() {
            return None;
        }
        if header.id == id {
            return Some(&area[HEADER..length]);
        }
        area = &area[length..];
    }
    None
}

/// A struct of the contract whose every bit pattern is a value.
trait Plain: Copy + 'static {}

impl Plain for sys::seL4_BootInfoHeader {}
impl Plain for sys::stele_AbiIdentity {}
impl Plain for sys::stele_BootRegion {}

/// The whole records of type `T` at the start of `bytes`, by reference so that texts in them keep the area's lifetime.
fn records<T: Plain>(bytes: &[u8]) -> impl Iterator<Item = &T> {
    let aligned = bytes.as_ptr().cast::<T>().is_aligned();
    let bytes = if aligned { bytes } else { &[] };
    bytes.chunks_exact(size_of::<T>()).filter(|chunk| chunk.as_ptr().cast::<T>().is_aligned()).map(|chunk| {
        // SAFETY: the chunk is as long as a T, aligned, and every bit pattern is a T.
        unsafe { &*chunk.as_ptr().cast::<T>() }
    })
}

/// A zero-terminated text.
fn text(bytes: &[u8]) -> &str {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    core::str::from_utf8(&bytes[..end]).unwrap_or("(not UTF-8)")
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    fn block(id: u64, content: &[u64]) -> Vec<u64> {
        let mut block = std::vec![id, (16 + 8 * content.len()) as u64];
        block.extend_from_slice(content);
        block
    }

    fn bytes(words: &[u64]) -> &[u8] {
        // SAFETY: words are bytes.
        unsafe { core::slice::from_raw_parts(words.as_ptr().cast(), size_of_val(words)) }
    }

    #[test]
    fn a_block_is_found_behind_others() {
        let area = [block(6, &[1, 2, 3]), block(128, &[7])].concat();
        assert_eq!(find_block(bytes(&area), 128), Some(bytes(&[7])));
        assert_eq!(find_block(bytes(&area), 129), None);
    }

    #[test]
    fn a_block_that_is_longer_than_the_area_ends_the_search() {
        let mut area = block(6, &[1]);
        area[1] = 4096;
        assert_eq!(find_block(bytes(&area), 6), None);
    }

    #[test]
    fn a_block_without_length_ends_the_search() {
        assert_eq!(find_block(bytes(&[6, 0, 128, 24, 7]), 128), None);
    }

    #[test]
    fn text_ends_at_the_first_zero_or_at_the_end() {
        assert_eq!(text(b"kv-server\0\0"), "kv-server");
        assert_eq!(text(b"full"), "full");
    }
}
