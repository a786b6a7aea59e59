// SPDX-License-Identifier: BSD-2-Clause
//! Capabilities, badges and rights.

use core::fmt;
use core::marker::PhantomData;

use stele_sys as sys;

use crate::error::{Error, Result};
use crate::object::Object;

/// A machine word, as messages and registers hold it.
pub type Word = sys::seL4_Word;

/// A capability to an object of type `T`: the address of its slot in this program's capability space.
///
/// It is a plain number and copies freely; copying it does not copy the capability in the kernel (that is
/// [`Slot::copy_from`](crate::Slot::copy_from)). When the slot's content goes away the operations fail.
pub struct Cap<T: Object> {
    address: sys::seL4_CPtr,
    object: PhantomData<fn() -> T>,
}

impl<T: Object> Cap<T> {
    /// Names the capability at `address`.
    ///
    /// # Safety
    /// The slot holds, or will hold when it is used, a capability to a `T` that the caller may use: for example one
    /// that the parent put there by convention. Naming another part's capability makes its operations, which are safe
    /// to call, work on objects that this part does not know about.
    #[must_use]
    pub const unsafe fn from_raw(address: sys::seL4_CPtr) -> Self {
        Cap::at(address)
    }

    /// For use inside the crate, where the slot's content is known.
    pub(crate) const fn at(address: sys::seL4_CPtr) -> Self {
        Cap { address, object: PhantomData }
    }

    /// The operation with this number, for those that this crate does not know: `words` and `caps` as the contract
    /// places them. What it answers is in the message registers.
    ///
    /// # Safety
    /// That of the operation: it may change memory or control flow, as those functions of this crate that are `unsafe`.
    ///
    /// # Errors
    /// Those of the operation, and [`Error::IllegalOperation`] when the object has none with this number.
    ///
    /// # Panics
    /// When there are more words or capabilities than a message can have.
    pub unsafe fn invoke(self, label: Word, words: &[Word], caps: &[sys::seL4_CPtr]) -> Result<()> {
        assert!(
            words.len() <= sys::seL4_MsgMaxLength as usize
                && caps.len() <= sys::seL4_MsgMaxExtraCaps as usize
        );
        // SAFETY: the caller's promise; every thread of a running program has an IPC buffer.
        let (_, answer) = unsafe {
            for (index, word) in words.iter().enumerate() {
                sys::seL4_SetMR(index, *word);
            }
            for (index, cap) in caps.iter().enumerate() {
                sys::seL4_SetCap(index, *cap);
            }
            let info = sys::seL4_MessageInfo_t::new(label, 0, caps.len() as Word, words.len() as Word);
            sys::seL4_Call(self.address, info)
        };
        Error::check(answer.get_label() as sys::seL4_Error)
    }

    /// The address of the slot.
    #[must_use]
    pub const fn raw(self) -> sys::seL4_CPtr {
        self.address
    }
}

impl<T: Object> Clone for Cap<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Object> Copy for Cap<T> {}

impl<T: Object> PartialEq for Cap<T> {
    fn eq(&self, other: &Self) -> bool {
        self.address == other.address
    }
}

impl<T: Object> Eq for Cap<T> {}

impl<T: Object> fmt::Debug for Cap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", T::NAME, self.address)
    }
}

/// The mark on an endpoint or notification capability, by which a receiver tells senders apart. 0: no mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Badge(pub Word);

impl fmt::Display for Badge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// What a capability allows. [`Slot::copy_from`](crate::Slot::copy_from) and others give at most the rights asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    /// Send; write to memory.
    pub write: bool,
    /// Receive; read from memory.
    pub read: bool,
    /// Send capabilities, and replies to calls.
    pub grant: bool,
    /// Let the receiver of a call reply.
    pub grant_reply: bool,
}

impl Rights {
    /// Nothing.
    pub const NONE: Rights = Rights { write: false, read: false, grant: false, grant_reply: false };
    /// Everything.
    pub const ALL: Rights = Rights { write: true, read: true, grant: true, grant_reply: true };
    /// Receive, or read-only memory.
    pub const READ: Rights = Rights { read: true, ..Rights::NONE };
    /// Send.
    pub const WRITE: Rights = Rights { write: true, ..Rights::NONE };
    /// Read and write memory; send and receive.
    pub const READ_WRITE: Rights = Rights { write: true, read: true, ..Rights::NONE };
    /// What a client of a server needs: send, and get a reply; no capabilities.
    pub const CALL: Rights = Rights { write: true, grant_reply: true, ..Rights::NONE };

    pub(crate) const fn to_sys(self) -> sys::seL4_CapRights_t {
        let mut rights = sys::seL4_CapRights_t::zeroed();
        rights.set_capAllowWrite(self.write as Word);
        rights.set_capAllowRead(self.read as Word);
        rights.set_capAllowGrant(self.grant as Word);
        rights.set_capAllowGrantReply(self.grant_reply as Word);
        rights
    }
}
