// SPDX-License-Identifier: BSD-2-Clause
//! What a server finds when it starts.

use stele::sys;
use stele::{Cap, Endpoint, Notification, Object, Reply, Server, Word};

/// The capabilities and arguments that whoever started this program gave it. The slots are those of the contract's
/// `stele_ServerSlots`.
#[derive(Debug)]
pub struct Process {
    arguments: [Word; 2],
}

impl Process {
    /// For the start code: once per program.
    #[cfg(target_os = "none")]
    pub(crate) const fn new(arguments: [Word; 2]) -> Self {
        Process { arguments }
    }

    /// The two words that the parent passed.
    #[must_use]
    pub const fn arguments(&self) -> [Word; 2] {
        self.arguments
    }

    /// The endpoint at which this program serves.
    #[must_use]
    pub const fn endpoint(&self) -> Cap<Endpoint> {
        slot(sys::stele_SlotService as Word)
    }

    /// The reply object for that.
    #[must_use]
    pub const fn reply(&self) -> Cap<Reply> {
        slot(sys::stele_SlotReply as Word)
    }

    /// The endpoint of the parent. Sending there faults when the parent gave none.
    #[must_use]
    pub const fn parent(&self) -> Cap<Endpoint> {
        slot(sys::stele_SlotParent as Word)
    }

    /// The notification by which this program tells that it is ready.
    #[must_use]
    pub const fn notification(&self) -> Cap<Notification> {
        slot(sys::stele_SlotNotification as Word)
    }

    /// The server at the endpoint; it signals the notification, if there is one, when it first receives.
    #[must_use]
    pub const fn server(&self) -> Server {
        Server::new(self.endpoint(), self.reply()).announce(self.notification())
    }
}

/// A capability that the contract puts at this place.
const fn slot<T: Object>(address: Word) -> Cap<T> {
    // SAFETY: the parent put it there for this program, by the contract.
    unsafe { Cap::from_raw(address) }
}
