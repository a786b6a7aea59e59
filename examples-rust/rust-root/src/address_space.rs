// SPDX-License-Identifier: BSD-2-Clause
//! An address space in which pages are mapped: makes page tables before they are needed.

use stele::{Attributes, Cap, PAGE_TABLE_SPAN_BITS, Page, PageTable, Pool, Rights, VSpace, Word};

use crate::failure::{Failure, Result, Step};

/// Page tables that one address space may have.
const MAX_TABLES: usize = 32;

/// An address space, or the part of one, whose page tables are all made here.
pub struct AddressSpace {
    vspace: Cap<VSpace>,
    tables: [(u8, Word); MAX_TABLES],
    count: usize,
}

impl AddressSpace {
    /// An address space without page tables where it will be used.
    pub const fn new(vspace: Cap<VSpace>) -> Self {
        AddressSpace { vspace, tables: [(0, 0); MAX_TABLES], count: 0 }
    }

    /// Maps a page, after making the page tables that are missing there.
    ///
    /// # Safety
    /// As for [`Cap::map`].
    pub unsafe fn map(
        &mut self,
        pool: &mut Pool,
        page: Cap<Page>,
        address: Word,
        rights: Rights,
        attributes: Attributes,
    ) -> Result<()> {
        for bits in PAGE_TABLE_SPAN_BITS {
            self.need_table(pool, bits, address)?;
        }
        // SAFETY: the caller's promise.
        unsafe { page.map(self.vspace, address, rights, attributes) }.step("mapping a page")
    }

    /// Makes the table of a level that covers an address, unless it is there.
    fn need_table(&mut self, pool: &mut Pool, bits: u8, address: Word) -> Result<()> {
        let table = (bits, address >> bits);
        if self.tables[..self.count].contains(&table) {
            return Ok(());
        }
        if self.count == MAX_TABLES {
            return Err(Failure::Number("page tables at most", MAX_TABLES as Word, MAX_TABLES as Word + 1));
        }
        let made = pool.make::<PageTable>().step("making a page table")?;
        made.map(self.vspace, address).step("mapping a page table")?;
        self.tables[self.count] = table;
        self.count += 1;
        Ok(())
    }
}
