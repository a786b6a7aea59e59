// SPDX-License-Identifier: BSD-2-Clause
//! Making many objects that go away together.

use core::ops::Range;

use crate::boot::{BootInfo, UntypedMemory};
use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::object::{CNode, FixedSize, Object, Retype, Untyped};
use crate::slot::Slot;

/// Empty slots of this program's capability space, handed out in order.
#[derive(Clone, Debug)]
pub struct Slots {
    cnode: Cap<CNode>,
    free: Range<Word>,
}

impl Slots {
    /// The slots that the kernel left empty for the root task.
    #[must_use]
    pub fn of_root_task(boot: &BootInfo) -> Self {
        Slots { cnode: boot.cnode(), free: boot.empty_slots() }
    }

    /// The next empty slot.
    ///
    /// # Panics
    /// When there is none left: a root task then needs a larger capability space.
    #[must_use]
    pub fn take(&mut self) -> Slot {
        let index = self.free.next().expect("no empty slot is left");
        Slot::own(self.cnode, index)
    }

    /// How many are left.
    #[must_use]
    pub fn left(&self) -> Word {
        self.free.end - self.free.start
    }

    /// Splits off the next `count` slots.
    ///
    /// # Panics
    /// When there are fewer left.
    #[must_use]
    pub fn split_off(&mut self, count: Word) -> Slots {
        assert!(count <= self.left(), "{count} empty slots wanted, {} are left", self.left());
        let start = self.free.start;
        self.free.start += count;
        Slots { cnode: self.cnode, free: start..start + count }
    }
}

/// Objects made from one untyped. Dropping the pool's objects is one step: [`Pool::reclaim`].
#[derive(Debug)]
pub struct Pool {
    memory: UntypedMemory,
    slots: Slots,
    all: Slots,
    home: Slot,
}

impl Pool {
    /// A pool that makes objects from `memory`, whose capability is in `home`, and puts them into `slots`.
    #[must_use]
    pub fn new(memory: UntypedMemory, home: Slot, slots: Slots) -> Self {
        Pool { memory, all: slots.clone(), slots, home }
    }

    /// Makes a pool of `2^size_bits` bytes from this one. Reclaiming this one reclaims it too.
    ///
    /// # Errors
    /// Those of [`Cap::retype_sized`].
    pub fn child(&mut self, size_bits: u8, slot_count: Word) -> Result<Pool> {
        let home = self.slots.take();
        let cap = self.memory.cap.retype_sized::<Untyped>(size_bits, home)?;
        let memory = UntypedMemory { cap, address: 0, size_bits, is_device: self.memory.is_device };
        Ok(Pool::new(memory, home, self.slots.split_off(slot_count)))
    }

    /// Makes an object.
    ///
    /// # Errors
    /// Those of [`Cap::retype`].
    pub fn make<T: FixedSize>(&mut self) -> Result<Cap<T>> {
        self.make_sized(T::SIZE_BITS)
    }

    /// Makes an object of a chosen size.
    ///
    /// # Errors
    /// Those of [`Cap::retype_sized`].
    pub fn make_sized<T: Retype>(&mut self, size_bits: u8) -> Result<Cap<T>> {
        let slot = self.slots.take();
        self.memory.cap.retype_sized(size_bits, slot)
    }

    /// An empty slot for a copy of something.
    #[must_use]
    pub fn slot(&mut self) -> Slot {
        self.slots.take()
    }

    /// The slot of a capability that this pool made.
    #[must_use]
    pub fn slot_of<T: Object>(&self, cap: Cap<T>) -> Slot {
        Slot::own(self.all.cnode, cap.raw())
    }

    /// The memory that objects are made from.
    #[must_use]
    pub const fn memory(&self) -> UntypedMemory {
        self.memory
    }

    /// Deletes all objects, and all capabilities derived from them anywhere, and empties the pool's slots. The
    /// memory is as it was before the first object.
    ///
    /// # Errors
    /// None are known.
    pub fn reclaim(&mut self) -> Result<()> {
        self.home.revoke()?;
        for index in self.all.free.start..self.slots.free.start {
            Slot::own(self.all.cnode, index).delete()?;
        }
        self.slots = self.all.clone();
        Ok(())
    }

    /// Shows that nothing of the memory is in use: it can become one untyped of its whole size.
    ///
    /// # Errors
    /// [`Error::NotEnoughMemory`] when something is left in it.
    pub fn check_empty(&mut self) -> Result<()> {
        if self.memory.is_device {
            return Err(Error::IllegalOperation);
        }
        let whole = self.make_sized::<Untyped>(self.memory.size_bits)?;
        self.slot_of(whole).delete()?;
        self.slots = self.all.clone();
        Ok(())
    }
}
