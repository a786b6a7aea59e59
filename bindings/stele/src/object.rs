// SPDX-License-Identifier: BSD-2-Clause
//! The types of kernel objects, and making objects from untyped memory.

use stele_sys as sys;

use crate::arch;
use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::slot::Slot;

/// A type of kernel object, or of capability without an object.
pub trait Object: 'static {
    /// The type's name, for people.
    const NAME: &'static str;
}

/// An object that [`Untyped`] memory can become.
pub trait Retype: Object {
    /// The type's number.
    const TYPE: sys::seL4_Word;
}

/// An object of one size.
pub trait FixedSize: Retype {
    /// Logarithm (base 2) of the size in bytes.
    const SIZE_BITS: u8;
}

macro_rules! objects {
    ($($(#[$doc:meta])* $name:ident $(: $type:path $(, $bits:path)?)?;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {}

            impl Object for $name {
                const NAME: &'static str = stringify!($name);
            }

            $(
                impl Retype for $name {
                    const TYPE: sys::seL4_Word = $type as sys::seL4_Word;
                }

                $(
                    impl FixedSize for $name {
                        const SIZE_BITS: u8 = $bits as u8;
                    }
                )?
            )?
        )*
    };
}

objects! {
    /// Memory that can become objects.
    Untyped: sys::seL4_UntypedObject;
    /// A table of capabilities. Its size is the number of slots.
    CNode: sys::seL4_CapTableObject;
    /// A thread.
    Tcb: sys::seL4_TCBObject, sys::seL4_TCBBits;
    /// Where messages meet.
    Endpoint: sys::seL4_EndpointObject, sys::seL4_EndpointBits;
    /// A word of signals.
    Notification: sys::seL4_NotificationObject, sys::seL4_NotificationBits;
    /// The right to answer one call.
    Reply: sys::seL4_ReplyObject, sys::seL4_ReplyBits;
    /// Processor time.
    SchedContext: sys::seL4_SchedContextObject;
    /// The right to give out processor time.
    SchedControl;
    /// The right to make interrupt handlers.
    IrqControl;
    /// One interrupt.
    IrqHandler;
    /// An address space.
    VSpace: arch::VSPACE_OBJECT, sys::seL4_VSpaceBits;
    /// A table of an address space, below its root.
    PageTable: sys::seL4_ARM_PageTableObject, sys::seL4_PageTableBits;
    /// The right to make pools of address-space identifiers.
    AsidControl;
    /// A pool of address-space identifiers.
    AsidPool;
    /// The right to put threads into domains, and to plan these.
    DomainSet;
    /// The right to raise one software-generated interrupt.
    SgiSignal;
    /// The right to call the firmware.
    Smc;
    /// A slot's content of whatever type.
    Any;
}

impl Cap<Untyped> {
    /// Makes one `T` from this memory and puts its capability into `slot`.
    ///
    /// # Errors
    /// [`Error::DeleteFirst`] when the slot is taken, [`Error::NotEnoughMemory`] when too little is left.
    pub fn retype<T: FixedSize>(self, slot: Slot) -> Result<Cap<T>> {
        self.retype_sized(T::SIZE_BITS, slot)
    }

    /// Makes one `T` of a chosen size: for a [`CNode`] the logarithm of the number of slots, for [`Untyped`] and
    /// [`SchedContext`] that of the bytes.
    ///
    /// # Errors
    /// Those of [`retype`](Self::retype), and [`Error::RangeError`] for a size that the type cannot have.
    pub fn retype_sized<T: Retype>(self, size_bits: u8, slot: Slot) -> Result<Cap<T>> {
        self.retype_many::<T>(size_bits, slot, 1)?;
        Ok(Cap::at(slot.index()))
    }

    /// Makes `count` objects, in consecutive slots from `first` on, which is a slot of the table itself.
    ///
    /// # Errors
    /// Those of [`retype_sized`](Self::retype_sized).
    pub fn retype_many<T: Retype>(self, size_bits: u8, first: Slot, count: Word) -> Result<()> {
        self.retype_into::<T>(size_bits, Slot::new(first.cnode(), 0, 0), first.index(), count)
    }

    /// Makes `count` objects, in consecutive slots from `offset` on of the table in slot `table`. Depth 0 means the
    /// table that the address starts from.
    ///
    /// # Errors
    /// Those of [`retype_sized`](Self::retype_sized), and [`Error::FailedLookup`] when there is no table in that slot,
    /// [`Error::RangeError`] when it has too few slots or `count` is 0 or too large.
    pub fn retype_into<T: Retype>(self, size_bits: u8, table: Slot, offset: Word, count: Word) -> Result<()> {
        // SAFETY: objects are made from memory that nobody uses: the kernel sees to that.
        Error::check(unsafe {
            sys::seL4_Untyped_Retype(
                self.raw(),
                T::TYPE,
                Word::from(size_bits),
                table.cnode().raw(),
                table.index(),
                Word::from(table.depth()),
                offset,
                count,
            )
        })
    }
}

impl Cap<AsidControl> {
    /// Turns `untyped`, which must be exactly of a pool's size, into a pool.
    ///
    /// # Errors
    /// [`Error::RevokeFirst`] when the memory is in use, [`Error::DeleteFirst`] when the slot is taken or no pool is left.
    pub fn make_pool(self, untyped: Cap<Untyped>, slot: Slot) -> Result<Cap<AsidPool>> {
        // SAFETY: as for retyping.
        Error::check(unsafe {
            sys::seL4_ARM_ASIDControl_MakePool(
                self.raw(),
                untyped.raw(),
                slot.cnode().raw(),
                slot.index(),
                slot.depth(),
            )
        })?;
        Ok(Cap::at(slot.index()))
    }
}

impl Cap<AsidPool> {
    /// Gives an address space an identifier, without which nothing runs in it.
    ///
    /// # Errors
    /// [`Error::InvalidCapability`] when it has one, [`Error::DeleteFirst`] when the pool is full.
    pub fn assign(self, vspace: Cap<VSpace>) -> Result<()> {
        // SAFETY: changes nothing that is in use.
        Error::check(unsafe { sys::seL4_ARM_ASIDPool_Assign(self.raw(), vspace.raw()) })
    }
}
