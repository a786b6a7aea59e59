// SPDX-License-Identifier: BSD-2-Clause
//! Slots of capability tables, and what can be done with their content.

use stele_sys as sys;

use crate::cap::{Badge, Cap, Rights, Word};
use crate::error::{Error, Result};
use crate::object::{CNode, Object};

/// What [`Slot::mutate_from`] and [`Slot::rotate_from`] change on a capability that they move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CapData {
    /// Nothing.
    #[default]
    Keep,
    /// The badge of an endpoint or notification capability that has none.
    Badge(Badge),
    /// The guard of a capability table.
    Guard {
        /// The bits of address that must be.
        value: Word,
        /// How many.
        bits: u8,
    },
}

impl CapData {
    fn word(self) -> Word {
        match self {
            CapData::Keep => 0,
            CapData::Badge(badge) => badge.0,
            CapData::Guard { value, bits } => {
                sys::seL4_CNode_CapData_t::new(value, Word::from(bits)).words[0]
            }
        }
    }
}

/// A slot: a capability table, and the slot's address seen from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    cnode: Cap<CNode>,
    index: Word,
    depth: u8,
}

impl Slot {
    /// Slot `index` of a table of `2^depth` slots, or, with a table's guard in front, `depth` bits of address.
    #[must_use]
    pub const fn new(cnode: Cap<CNode>, index: Word, depth: u8) -> Self {
        Slot { cnode, index, depth }
    }

    /// The slot at `index` of this program's own capability space, whose root table is `cnode`.
    #[must_use]
    pub const fn own(cnode: Cap<CNode>, index: Word) -> Self {
        Slot::new(cnode, index, sys::seL4_WordBits as u8)
    }

    /// The table that the address starts from.
    #[must_use]
    pub const fn cnode(self) -> Cap<CNode> {
        self.cnode
    }

    /// The address in that table.
    #[must_use]
    pub const fn index(self) -> Word {
        self.index
    }

    /// How many bits of it count.
    #[must_use]
    pub const fn depth(self) -> u8 {
        self.depth
    }

    /// Puts a copy of `source`'s capability here, with at most `rights`.
    ///
    /// # Errors
    /// [`Error::DeleteFirst`] when this slot is taken, [`Error::FailedLookup`] when one of them does not exist or
    /// `source` is empty, [`Error::RevokeFirst`] for untyped memory in use.
    pub fn copy_from(self, source: Slot, rights: Rights) -> Result<()> {
        // SAFETY: a second capability changes no memory.
        Error::check(unsafe {
            sys::seL4_CNode_Copy(
                self.cnode.raw(),
                self.index,
                self.depth,
                source.cnode.raw(),
                source.index,
                source.depth,
                rights.to_sys(),
            )
        })
    }

    /// As [`copy_from`](Self::copy_from), with a badge on the new endpoint or notification capability.
    ///
    /// # Errors
    /// Those of `copy_from`, and [`Error::IllegalOperation`] when `source` has a badge already.
    pub fn mint_from(self, source: Slot, rights: Rights, badge: Badge) -> Result<()> {
        self.mint_data_from(source, rights, badge.0)
    }

    /// As [`copy_from`](Self::copy_from) for a capability table, with a guard: `bits` of address that must equal `guard`.
    ///
    /// # Errors
    /// Those of `copy_from`.
    pub fn mint_cnode_from(self, source: Slot, guard: Word, bits: u8) -> Result<()> {
        self.mint_data_from(source, Rights::ALL, CapData::Guard { value: guard, bits }.word())
    }

    fn mint_data_from(self, source: Slot, rights: Rights, data: Word) -> Result<()> {
        // SAFETY: a second capability changes no memory.
        Error::check(unsafe {
            sys::seL4_CNode_Mint(
                self.cnode.raw(),
                self.index,
                self.depth,
                source.cnode.raw(),
                source.index,
                source.depth,
                rights.to_sys(),
                data,
            )
        })
    }

    /// Moves `source`'s capability here.
    ///
    /// # Errors
    /// [`Error::DeleteFirst`] when this slot is taken, [`Error::FailedLookup`] when `source` is empty.
    pub fn move_from(self, source: Slot) -> Result<()> {
        // SAFETY: moving a capability changes no memory.
        Error::check(unsafe {
            sys::seL4_CNode_Move(
                self.cnode.raw(),
                self.index,
                self.depth,
                source.cnode.raw(),
                source.index,
                source.depth,
            )
        })
    }

    /// Moves `source`'s capability here and changes it on the way.
    ///
    /// # Errors
    /// Those of [`move_from`](Self::move_from), and [`Error::IllegalOperation`] when the capability cannot have `data`.
    pub fn mutate_from(self, source: Slot, data: CapData) -> Result<()> {
        // SAFETY: moving a capability changes no memory.
        Error::check(unsafe {
            sys::seL4_CNode_Mutate(
                self.cnode.raw(),
                self.index,
                self.depth,
                source.cnode.raw(),
                source.index,
                source.depth,
                data.word(),
            )
        })
    }

    /// Moves `pivot`'s capability here and `source`'s to `pivot`, in one step. `data` is for the capability that comes
    /// here, `pivot_data` for the other. This slot may be `source` itself, which exchanges the two.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when `pivot` is `source` or this slot, or a capability cannot have its data;
    /// [`Error::DeleteFirst`] when this slot is taken and not `source`; [`Error::FailedLookup`] when `pivot` or
    /// `source` is empty.
    pub fn rotate_from(self, data: CapData, pivot: Slot, pivot_data: CapData, source: Slot) -> Result<()> {
        // SAFETY: moving capabilities changes no memory.
        Error::check(unsafe {
            sys::seL4_CNode_Rotate(
                self.cnode.raw(),
                self.index,
                self.depth,
                data.word(),
                pivot.cnode.raw(),
                pivot.index,
                pivot.depth,
                pivot_data.word(),
                source.cnode.raw(),
                source.index,
                source.depth,
            )
        })
    }

    /// Empties the slot. The object ends with its last capability.
    ///
    /// # Errors
    /// [`Error::FailedLookup`] when there is no such slot.
    pub fn delete(self) -> Result<()> {
        // SAFETY: memory that disappears faults.
        Error::check(unsafe { sys::seL4_CNode_Delete(self.cnode.raw(), self.index, self.depth) })
    }

    /// Deletes every capability derived from the one in this slot, which stays.
    ///
    /// # Errors
    /// [`Error::FailedLookup`] when there is no such slot.
    pub fn revoke(self) -> Result<()> {
        // SAFETY: memory that disappears faults.
        Error::check(unsafe { sys::seL4_CNode_Revoke(self.cnode.raw(), self.index, self.depth) })
    }

    /// Ends the waiting of all who send through the badge of the endpoint capability in this slot.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when it is not an endpoint capability with all rights.
    pub fn cancel_badged_sends(self) -> Result<()> {
        // SAFETY: other threads' sends fail; no memory changes.
        Error::check(unsafe { sys::seL4_CNode_CancelBadgedSends(self.cnode.raw(), self.index, self.depth) })
    }

    /// Names the capability in this slot of the program's own capability space.
    ///
    /// # Safety
    /// As for [`Cap::from_raw`].
    #[must_use]
    pub const unsafe fn cap<T: Object>(self) -> Cap<T> {
        Cap::at(self.index)
    }
}
