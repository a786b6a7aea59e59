// SPDX-License-Identifier: BSD-2-Clause
//! Pages, page tables and address spaces.

use core::ops::Range;

use stele_sys as sys;

use crate::arch;
use crate::cap::{Cap, Rights, Word};
use crate::error::{Error, Result};
use crate::object::{FixedSize, PageTable, VSpace};

/// A page of one of the machine's sizes.
pub trait Granule: FixedSize {}

macro_rules! granules {
    ($($(#[$doc:meta])* $name:ident: $type:ident, $bits:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {}

            impl $crate::Object for $name {
                const NAME: &'static str = stringify!($name);
            }

            impl $crate::Retype for $name {
                const TYPE: $crate::Word = $crate::sys::$type as $crate::Word;
            }

            impl $crate::FixedSize for $name {
                const SIZE_BITS: u8 = $crate::sys::$bits as u8;
            }

            impl $crate::Granule for $name {}
        )*
    };
}
pub(crate) use granules;

granules! {
    /// The smallest page: 4 KiB.
    Page: seL4_ARM_SmallPageObject, seL4_PageBits;
    /// The next larger page: 2 MiB on AArch64, 64 KiB on 32-bit Arm.
    LargePage: seL4_ARM_LargePageObject, seL4_LargePageBits;
}

/// How a mapping behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attributes {
    /// Ordinary cached memory, in contrast to device registers.
    pub cached: bool,
    /// Instructions may be fetched from it.
    pub executable: bool,
}

impl Attributes {
    /// Cached, not executable.
    pub const DATA: Attributes = Attributes { cached: true, executable: false };
    /// Cached, executable.
    pub const CODE: Attributes = Attributes { cached: true, executable: true };
    /// Neither.
    pub const DEVICE: Attributes = Attributes { cached: false, executable: false };

    const fn to_sys(self) -> sys::seL4_ARM_VMAttributes {
        let cached = if self.cached { sys::seL4_ARM_PageCacheable } else { 0 };
        let executable = if self.executable { 0 } else { sys::seL4_ARM_ExecuteNever };
        cached | executable
    }
}

impl<T: Granule> Cap<T> {
    /// Maps the page at `address` of `vspace`. Mapping it again at the same address changes rights and attributes.
    ///
    /// # Safety
    /// In this program's own address space: nothing that Rust knows of lies at `address`, and whoever makes references
    /// to the page keeps to Rust's aliasing rules. In another one there is nothing to observe.
    ///
    /// # Errors
    /// [`Error::FailedLookup`] when a page table is missing there, [`Error::DeleteFirst`] when something is mapped,
    /// [`Error::InvalidArgument`] when the page is mapped elsewhere, [`Error::AlignmentError`].
    pub unsafe fn map(
        self,
        vspace: Cap<VSpace>,
        address: Word,
        rights: Rights,
        attributes: Attributes,
    ) -> Result<()> {
        // SAFETY: the caller's promise.
        Error::check(unsafe {
            sys::seL4_ARM_Page_Map(self.raw(), vspace.raw(), address, rights.to_sys(), attributes.to_sys())
        })
    }

    /// Takes the mapping away; nothing happens when there is none.
    ///
    /// # Errors
    /// None are known.
    pub fn unmap(self) -> Result<()> {
        // SAFETY: memory that disappears faults.
        Error::check(unsafe { sys::seL4_ARM_Page_Unmap(self.raw()) })
    }

    /// The page's physical address.
    ///
    /// # Errors
    /// None are known.
    pub fn physical_address(self) -> Result<Word> {
        // SAFETY: only asks.
        let answer = unsafe { sys::seL4_ARM_Page_GetAddress(self.raw()) };
        Error::check(answer.error)?;
        Ok(answer.paddr)
    }

    /// Makes instructions that were written to these bytes of the page visible to instruction fetches.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when the page is not mapped, [`Error::InvalidArgument`] for an empty range or one
    /// beyond the page.
    pub fn unify_instructions(self, bytes: Range<Word>) -> Result<()> {
        // SAFETY: changes no content.
        Error::check(unsafe { sys::seL4_ARM_Page_Unify_Instruction(self.raw(), bytes.start, bytes.end) })
    }

    /// Writes what the data cache holds of these bytes of the page to memory, where devices see it.
    ///
    /// # Errors
    /// Those of [`unify_instructions`](Self::unify_instructions).
    pub fn clean_data(self, bytes: Range<Word>) -> Result<()> {
        // SAFETY: changes no content.
        Error::check(unsafe { sys::seL4_ARM_Page_Clean_Data(self.raw(), bytes.start, bytes.end) })
    }

    /// As [`clean_data`](Self::clean_data), and the cache then forgets the bytes: what a device wrote to memory shows.
    ///
    /// # Errors
    /// Those of [`unify_instructions`](Self::unify_instructions).
    pub fn clean_and_invalidate_data(self, bytes: Range<Word>) -> Result<()> {
        // SAFETY: changes no content that a program wrote.
        Error::check(unsafe { sys::seL4_ARM_Page_CleanInvalidate_Data(self.raw(), bytes.start, bytes.end) })
    }

    /// Lets the data cache forget these bytes of the page.
    ///
    /// # Safety
    /// What was written to the bytes and is not in memory yet may be lost: no Rust value is among them.
    ///
    /// # Errors
    /// Those of [`unify_instructions`](Self::unify_instructions).
    pub unsafe fn invalidate_data(self, bytes: Range<Word>) -> Result<()> {
        // SAFETY: the caller's promise.
        Error::check(unsafe { sys::seL4_ARM_Page_Invalidate_Data(self.raw(), bytes.start, bytes.end) })
    }
}

impl Cap<VSpace> {
    /// Makes instructions that were written to these addresses visible to instruction fetches. Nothing happens where
    /// nothing is mapped.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] for an empty range, [`Error::RangeError`] and [`Error::FailedLookup`] for one that
    /// no program may have or that crosses a page.
    pub fn unify_instructions(self, addresses: Range<Word>) -> Result<()> {
        // SAFETY: changes no content.
        Error::check(unsafe { arch::vspace_unify_instruction(self.raw(), addresses.start, addresses.end) })
    }

    /// Writes what the data cache holds of these addresses to memory, where devices see it.
    ///
    /// # Errors
    /// Those of [`unify_instructions`](Self::unify_instructions).
    pub fn clean_data(self, addresses: Range<Word>) -> Result<()> {
        // SAFETY: changes no content.
        Error::check(unsafe { arch::vspace_clean_data(self.raw(), addresses.start, addresses.end) })
    }

    /// As [`clean_data`](Self::clean_data), and the cache then forgets them: what a device wrote to memory shows.
    ///
    /// # Errors
    /// Those of [`unify_instructions`](Self::unify_instructions).
    pub fn clean_and_invalidate_data(self, addresses: Range<Word>) -> Result<()> {
        // SAFETY: changes no content that a program wrote.
        Error::check(unsafe { arch::vspace_clean_and_invalidate_data(self.raw(), addresses.start, addresses.end) })
    }

    /// Lets the data cache forget these addresses.
    ///
    /// # Safety
    /// What was written there and is not in memory yet may be lost: no Rust value is among them.
    ///
    /// # Errors
    /// Those of [`unify_instructions`](Self::unify_instructions).
    pub unsafe fn invalidate_data(self, addresses: Range<Word>) -> Result<()> {
        // SAFETY: the caller's promise.
        Error::check(unsafe { arch::vspace_invalidate_data(self.raw(), addresses.start, addresses.end) })
    }
}

impl Cap<PageTable> {
    /// Puts the table where a mapping at `address` of `vspace` lacks one.
    ///
    /// # Errors
    /// [`Error::DeleteFirst`] when no table is missing there.
    pub fn map(self, vspace: Cap<VSpace>, address: Word) -> Result<()> {
        // SAFETY: an empty table maps nothing.
        Error::check(unsafe {
            sys::seL4_ARM_PageTable_Map(self.raw(), vspace.raw(), address, sys::seL4_ARM_Default_VMAttributes)
        })
    }

    /// Takes the table, and all that is mapped by it, out of its address space.
    ///
    /// # Errors
    /// [`Error::RevokeFirst`] when there are copies of the capability.
    pub fn unmap(self) -> Result<()> {
        // SAFETY: memory that disappears faults.
        Error::check(unsafe { sys::seL4_ARM_PageTable_Unmap(self.raw()) })
    }
}
