// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Words that are cut into fields.

use core::mem::size_of;

use super::types::*;

/// Header of a message.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_MessageInfo_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 1],
}

const _: () = assert!(size_of::<seL4_MessageInfo_t>() == 4);

impl seL4_MessageInfo_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_MessageInfo_t { words: [0; 1] }
    }

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(label: seL4_Word, capsUnwrapped: seL4_Word, extraCaps: seL4_Word, length: seL4_Word) -> Self {
        let mut value = Self::zeroed();
        value.set_label(label);
        value.set_capsUnwrapped(capsUnwrapped);
        value.set_extraCaps(extraCaps);
        value.set_length(length);
        value
    }

    /// What the message is: an operation, an error, a fault, or the sender's choice.
    #[inline]
    #[must_use]
    pub const fn get_label(&self) -> seL4_Word {
        (self.words[0] >> 12) & 0xfffff
    }

    /// Replaces `label`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_label(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0xfffff000) | ((value & 0xfffff) << 12);
    }

    /// Received: bit n set when capability n came as a badge.
    #[inline]
    #[must_use]
    pub const fn get_capsUnwrapped(&self) -> seL4_Word {
        (self.words[0] >> 9) & 0x7
    }

    /// Replaces `capsUnwrapped`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_capsUnwrapped(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0xe00) | ((value & 0x7) << 9);
    }

    /// Capabilities in the message.
    #[inline]
    #[must_use]
    pub const fn get_extraCaps(&self) -> seL4_Word {
        (self.words[0] >> 7) & 0x3
    }

    /// Replaces `extraCaps`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_extraCaps(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x180) | ((value & 0x3) << 7);
    }

    /// Words in the message.
    #[inline]
    #[must_use]
    pub const fn get_length(&self) -> seL4_Word {
        self.words[0] & 0x7f
    }

    /// Replaces `length`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_length(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x7f) | (value & 0x7f);
    }
}

/// Rights of a capability.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_CapRights_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 1],
}

const _: () = assert!(size_of::<seL4_CapRights_t>() == 4);

impl seL4_CapRights_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_CapRights_t { words: [0; 1] }
    }

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(capAllowGrantReply: seL4_Word, capAllowGrant: seL4_Word, capAllowRead: seL4_Word, capAllowWrite: seL4_Word) -> Self {
        let mut value = Self::zeroed();
        value.set_capAllowGrantReply(capAllowGrantReply);
        value.set_capAllowGrant(capAllowGrant);
        value.set_capAllowRead(capAllowRead);
        value.set_capAllowWrite(capAllowWrite);
        value
    }

    /// Send a reply capability.
    #[inline]
    #[must_use]
    pub const fn get_capAllowGrantReply(&self) -> seL4_Word {
        (self.words[0] >> 3) & 0x1
    }

    /// Replaces `capAllowGrantReply`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_capAllowGrantReply(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x8) | ((value & 0x1) << 3);
    }

    /// Send any capability.
    #[inline]
    #[must_use]
    pub const fn get_capAllowGrant(&self) -> seL4_Word {
        (self.words[0] >> 2) & 0x1
    }

    /// Replaces `capAllowGrant`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_capAllowGrant(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x4) | ((value & 0x1) << 2);
    }

    /// Receive, or read memory.
    #[inline]
    #[must_use]
    pub const fn get_capAllowRead(&self) -> seL4_Word {
        (self.words[0] >> 1) & 0x1
    }

    /// Replaces `capAllowRead`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_capAllowRead(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x2) | ((value & 0x1) << 1);
    }

    /// Send, or write memory.
    #[inline]
    #[must_use]
    pub const fn get_capAllowWrite(&self) -> seL4_Word {
        self.words[0] & 0x1
    }

    /// Replaces `capAllowWrite`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_capAllowWrite(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x1) | (value & 0x1);
    }
}

/// Guard of a CNode capability, as CNode_Mint and TCB_Configure take it.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_CNode_CapData_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 1],
}

const _: () = assert!(size_of::<seL4_CNode_CapData_t>() == 4);

impl seL4_CNode_CapData_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_CNode_CapData_t { words: [0; 1] }
    }

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(guard: seL4_Word, guardSize: seL4_Word) -> Self {
        let mut value = Self::zeroed();
        value.set_guard(guard);
        value.set_guardSize(guardSize);
        value
    }

    /// The guard's value.
    #[inline]
    #[must_use]
    pub const fn get_guard(&self) -> seL4_Word {
        (self.words[0] >> 8) & 0x3ffff
    }

    /// Replaces `guard`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_guard(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0x3ffff00) | ((value & 0x3ffff) << 8);
    }

    /// How many bits of it are compared.
    #[inline]
    #[must_use]
    pub const fn get_guardSize(&self) -> seL4_Word {
        (self.words[0] >> 3) & 0x1f
    }

    /// Replaces `guardSize`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_guardSize(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0xf8) | ((value & 0x1f) << 3);
    }
}

/// A fault as a value: the fault's words in the reverse order of the message, after the type.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_Fault_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<seL4_Fault_t>() == 56);

impl seL4_Fault_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_Fault_t { words: [0; 14] }
    }

    /// Field `seL4_FaultType`: bits 3 to 0 of word 0.
    #[inline]
    #[must_use]
    pub const fn get_seL4_FaultType(&self) -> seL4_Word {
        self.words[0] & 0xf
    }

    /// Replaces `seL4_FaultType`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_seL4_FaultType(&mut self, value: seL4_Word) {
        self.words[0] = (self.words[0] & !0xf) | (value & 0xf);
    }

}

/// `seL4_Fault` as `NullFault`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NullFault_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<NullFault_t>() == 56);

impl NullFault_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        NullFault_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 0;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new() -> seL4_Fault_t {
        let value = Self::zeroed();
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(NullFault_t { words: tagged.words }) } else { None }
    }
}

/// `seL4_Fault` as `CapFault`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CapFault_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<CapFault_t>() == 56);

impl CapFault_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        CapFault_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 1;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(IP: seL4_Word, Addr: seL4_Word, InRecvPhase: seL4_Word, LookupFailureType: seL4_Word, MR4: seL4_Word, MR5: seL4_Word, MR6: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_IP(IP);
        value.set_Addr(Addr);
        value.set_InRecvPhase(InRecvPhase);
        value.set_LookupFailureType(LookupFailureType);
        value.set_MR4(MR4);
        value.set_MR5(MR5);
        value.set_MR6(MR6);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(CapFault_t { words: tagged.words }) } else { None }
    }

    /// Field `IP`: bits 31 to 0 of word 7.
    #[inline]
    #[must_use]
    pub const fn get_IP(&self) -> seL4_Word {
        self.words[7] & 0xffffffff
    }

    /// Replaces `IP`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_IP(&mut self, value: seL4_Word) {
        self.words[7] = (self.words[7] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `Addr`: bits 31 to 0 of word 6.
    #[inline]
    #[must_use]
    pub const fn get_Addr(&self) -> seL4_Word {
        self.words[6] & 0xffffffff
    }

    /// Replaces `Addr`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_Addr(&mut self, value: seL4_Word) {
        self.words[6] = (self.words[6] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `InRecvPhase`: bits 31 to 0 of word 5.
    #[inline]
    #[must_use]
    pub const fn get_InRecvPhase(&self) -> seL4_Word {
        self.words[5] & 0xffffffff
    }

    /// Replaces `InRecvPhase`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_InRecvPhase(&mut self, value: seL4_Word) {
        self.words[5] = (self.words[5] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `LookupFailureType`: bits 31 to 0 of word 4.
    #[inline]
    #[must_use]
    pub const fn get_LookupFailureType(&self) -> seL4_Word {
        self.words[4] & 0xffffffff
    }

    /// Replaces `LookupFailureType`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_LookupFailureType(&mut self, value: seL4_Word) {
        self.words[4] = (self.words[4] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `MR4`: bits 31 to 0 of word 3.
    #[inline]
    #[must_use]
    pub const fn get_MR4(&self) -> seL4_Word {
        self.words[3] & 0xffffffff
    }

    /// Replaces `MR4`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_MR4(&mut self, value: seL4_Word) {
        self.words[3] = (self.words[3] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `MR5`: bits 31 to 0 of word 2.
    #[inline]
    #[must_use]
    pub const fn get_MR5(&self) -> seL4_Word {
        self.words[2] & 0xffffffff
    }

    /// Replaces `MR5`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_MR5(&mut self, value: seL4_Word) {
        self.words[2] = (self.words[2] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `MR6`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_MR6(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `MR6`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_MR6(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `UnknownSyscall`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnknownSyscall_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<UnknownSyscall_t>() == 56);

impl UnknownSyscall_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        UnknownSyscall_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 2;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(R0: seL4_Word, R1: seL4_Word, R2: seL4_Word, R3: seL4_Word, R4: seL4_Word, R5: seL4_Word, R6: seL4_Word, R7: seL4_Word, FaultIP: seL4_Word, SP: seL4_Word, LR: seL4_Word, CPSR: seL4_Word, Syscall: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_R0(R0);
        value.set_R1(R1);
        value.set_R2(R2);
        value.set_R3(R3);
        value.set_R4(R4);
        value.set_R5(R5);
        value.set_R6(R6);
        value.set_R7(R7);
        value.set_FaultIP(FaultIP);
        value.set_SP(SP);
        value.set_LR(LR);
        value.set_CPSR(CPSR);
        value.set_Syscall(Syscall);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(UnknownSyscall_t { words: tagged.words }) } else { None }
    }

    /// Field `R0`: bits 31 to 0 of word 13.
    #[inline]
    #[must_use]
    pub const fn get_R0(&self) -> seL4_Word {
        self.words[13] & 0xffffffff
    }

    /// Replaces `R0`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R0(&mut self, value: seL4_Word) {
        self.words[13] = (self.words[13] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R1`: bits 31 to 0 of word 12.
    #[inline]
    #[must_use]
    pub const fn get_R1(&self) -> seL4_Word {
        self.words[12] & 0xffffffff
    }

    /// Replaces `R1`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R1(&mut self, value: seL4_Word) {
        self.words[12] = (self.words[12] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R2`: bits 31 to 0 of word 11.
    #[inline]
    #[must_use]
    pub const fn get_R2(&self) -> seL4_Word {
        self.words[11] & 0xffffffff
    }

    /// Replaces `R2`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R2(&mut self, value: seL4_Word) {
        self.words[11] = (self.words[11] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R3`: bits 31 to 0 of word 10.
    #[inline]
    #[must_use]
    pub const fn get_R3(&self) -> seL4_Word {
        self.words[10] & 0xffffffff
    }

    /// Replaces `R3`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R3(&mut self, value: seL4_Word) {
        self.words[10] = (self.words[10] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R4`: bits 31 to 0 of word 9.
    #[inline]
    #[must_use]
    pub const fn get_R4(&self) -> seL4_Word {
        self.words[9] & 0xffffffff
    }

    /// Replaces `R4`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R4(&mut self, value: seL4_Word) {
        self.words[9] = (self.words[9] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R5`: bits 31 to 0 of word 8.
    #[inline]
    #[must_use]
    pub const fn get_R5(&self) -> seL4_Word {
        self.words[8] & 0xffffffff
    }

    /// Replaces `R5`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R5(&mut self, value: seL4_Word) {
        self.words[8] = (self.words[8] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R6`: bits 31 to 0 of word 7.
    #[inline]
    #[must_use]
    pub const fn get_R6(&self) -> seL4_Word {
        self.words[7] & 0xffffffff
    }

    /// Replaces `R6`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R6(&mut self, value: seL4_Word) {
        self.words[7] = (self.words[7] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `R7`: bits 31 to 0 of word 6.
    #[inline]
    #[must_use]
    pub const fn get_R7(&self) -> seL4_Word {
        self.words[6] & 0xffffffff
    }

    /// Replaces `R7`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_R7(&mut self, value: seL4_Word) {
        self.words[6] = (self.words[6] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `FaultIP`: bits 31 to 0 of word 5.
    #[inline]
    #[must_use]
    pub const fn get_FaultIP(&self) -> seL4_Word {
        self.words[5] & 0xffffffff
    }

    /// Replaces `FaultIP`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_FaultIP(&mut self, value: seL4_Word) {
        self.words[5] = (self.words[5] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `SP`: bits 31 to 0 of word 4.
    #[inline]
    #[must_use]
    pub const fn get_SP(&self) -> seL4_Word {
        self.words[4] & 0xffffffff
    }

    /// Replaces `SP`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_SP(&mut self, value: seL4_Word) {
        self.words[4] = (self.words[4] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `LR`: bits 31 to 0 of word 3.
    #[inline]
    #[must_use]
    pub const fn get_LR(&self) -> seL4_Word {
        self.words[3] & 0xffffffff
    }

    /// Replaces `LR`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_LR(&mut self, value: seL4_Word) {
        self.words[3] = (self.words[3] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `CPSR`: bits 31 to 0 of word 2.
    #[inline]
    #[must_use]
    pub const fn get_CPSR(&self) -> seL4_Word {
        self.words[2] & 0xffffffff
    }

    /// Replaces `CPSR`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_CPSR(&mut self, value: seL4_Word) {
        self.words[2] = (self.words[2] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `Syscall`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_Syscall(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `Syscall`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_Syscall(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `UserException`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UserException_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<UserException_t>() == 56);

impl UserException_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        UserException_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 3;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(FaultIP: seL4_Word, Stack: seL4_Word, CPSR: seL4_Word, Number: seL4_Word, Code: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_FaultIP(FaultIP);
        value.set_Stack(Stack);
        value.set_CPSR(CPSR);
        value.set_Number(Number);
        value.set_Code(Code);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(UserException_t { words: tagged.words }) } else { None }
    }

    /// Field `FaultIP`: bits 31 to 0 of word 5.
    #[inline]
    #[must_use]
    pub const fn get_FaultIP(&self) -> seL4_Word {
        self.words[5] & 0xffffffff
    }

    /// Replaces `FaultIP`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_FaultIP(&mut self, value: seL4_Word) {
        self.words[5] = (self.words[5] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `Stack`: bits 31 to 0 of word 4.
    #[inline]
    #[must_use]
    pub const fn get_Stack(&self) -> seL4_Word {
        self.words[4] & 0xffffffff
    }

    /// Replaces `Stack`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_Stack(&mut self, value: seL4_Word) {
        self.words[4] = (self.words[4] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `CPSR`: bits 31 to 0 of word 3.
    #[inline]
    #[must_use]
    pub const fn get_CPSR(&self) -> seL4_Word {
        self.words[3] & 0xffffffff
    }

    /// Replaces `CPSR`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_CPSR(&mut self, value: seL4_Word) {
        self.words[3] = (self.words[3] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `Number`: bits 31 to 0 of word 2.
    #[inline]
    #[must_use]
    pub const fn get_Number(&self) -> seL4_Word {
        self.words[2] & 0xffffffff
    }

    /// Replaces `Number`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_Number(&mut self, value: seL4_Word) {
        self.words[2] = (self.words[2] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `Code`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_Code(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `Code`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_Code(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `DebugException`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DebugException_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<DebugException_t>() == 56);

impl DebugException_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        DebugException_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 4;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(FaultIP: seL4_Word, ExceptionReason: seL4_Word, TriggerAddress: seL4_Word, BreakpointNumber: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_FaultIP(FaultIP);
        value.set_ExceptionReason(ExceptionReason);
        value.set_TriggerAddress(TriggerAddress);
        value.set_BreakpointNumber(BreakpointNumber);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(DebugException_t { words: tagged.words }) } else { None }
    }

    /// Field `FaultIP`: bits 31 to 0 of word 4.
    #[inline]
    #[must_use]
    pub const fn get_FaultIP(&self) -> seL4_Word {
        self.words[4] & 0xffffffff
    }

    /// Replaces `FaultIP`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_FaultIP(&mut self, value: seL4_Word) {
        self.words[4] = (self.words[4] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `ExceptionReason`: bits 31 to 0 of word 3.
    #[inline]
    #[must_use]
    pub const fn get_ExceptionReason(&self) -> seL4_Word {
        self.words[3] & 0xffffffff
    }

    /// Replaces `ExceptionReason`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_ExceptionReason(&mut self, value: seL4_Word) {
        self.words[3] = (self.words[3] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `TriggerAddress`: bits 31 to 0 of word 2.
    #[inline]
    #[must_use]
    pub const fn get_TriggerAddress(&self) -> seL4_Word {
        self.words[2] & 0xffffffff
    }

    /// Replaces `TriggerAddress`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_TriggerAddress(&mut self, value: seL4_Word) {
        self.words[2] = (self.words[2] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `BreakpointNumber`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_BreakpointNumber(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `BreakpointNumber`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_BreakpointNumber(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `Timeout`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timeout_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<Timeout_t>() == 56);

impl Timeout_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        Timeout_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 5;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(data: seL4_Word, consumed_high: seL4_Word, consumed_low: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_data(data);
        value.set_consumed_high(consumed_high);
        value.set_consumed_low(consumed_low);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(Timeout_t { words: tagged.words }) } else { None }
    }

    /// Field `data`: bits 31 to 0 of word 3.
    #[inline]
    #[must_use]
    pub const fn get_data(&self) -> seL4_Word {
        self.words[3] & 0xffffffff
    }

    /// Replaces `data`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_data(&mut self, value: seL4_Word) {
        self.words[3] = (self.words[3] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `consumed_high`: bits 31 to 0 of word 2.
    #[inline]
    #[must_use]
    pub const fn get_consumed_high(&self) -> seL4_Word {
        self.words[2] & 0xffffffff
    }

    /// Replaces `consumed_high`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_consumed_high(&mut self, value: seL4_Word) {
        self.words[2] = (self.words[2] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `consumed_low`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_consumed_low(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `consumed_low`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_consumed_low(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `VMFault`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VMFault_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<VMFault_t>() == 56);

impl VMFault_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        VMFault_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 6;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(IP: seL4_Word, Addr: seL4_Word, PrefetchFault: seL4_Word, FSR: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_IP(IP);
        value.set_Addr(Addr);
        value.set_PrefetchFault(PrefetchFault);
        value.set_FSR(FSR);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(VMFault_t { words: tagged.words }) } else { None }
    }

    /// Field `IP`: bits 31 to 0 of word 4.
    #[inline]
    #[must_use]
    pub const fn get_IP(&self) -> seL4_Word {
        self.words[4] & 0xffffffff
    }

    /// Replaces `IP`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_IP(&mut self, value: seL4_Word) {
        self.words[4] = (self.words[4] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `Addr`: bits 31 to 0 of word 3.
    #[inline]
    #[must_use]
    pub const fn get_Addr(&self) -> seL4_Word {
        self.words[3] & 0xffffffff
    }

    /// Replaces `Addr`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_Addr(&mut self, value: seL4_Word) {
        self.words[3] = (self.words[3] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `PrefetchFault`: bits 31 to 0 of word 2.
    #[inline]
    #[must_use]
    pub const fn get_PrefetchFault(&self) -> seL4_Word {
        self.words[2] & 0xffffffff
    }

    /// Replaces `PrefetchFault`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_PrefetchFault(&mut self, value: seL4_Word) {
        self.words[2] = (self.words[2] & !0xffffffff) | (value & 0xffffffff);
    }

    /// Field `FSR`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_FSR(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `FSR`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_FSR(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `VGICMaintenance`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VGICMaintenance_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<VGICMaintenance_t>() == 56);

impl VGICMaintenance_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        VGICMaintenance_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 7;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(IDX: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_IDX(IDX);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(VGICMaintenance_t { words: tagged.words }) } else { None }
    }

    /// Field `IDX`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_IDX(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `IDX`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_IDX(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `VCPUFault`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VCPUFault_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<VCPUFault_t>() == 56);

impl VCPUFault_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        VCPUFault_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 8;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(HSR: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_HSR(HSR);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(VCPUFault_t { words: tagged.words }) } else { None }
    }

    /// Field `HSR`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_HSR(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `HSR`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_HSR(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}

/// `seL4_Fault` as `VPPIEvent`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VPPIEvent_t {
    /// The words that hold the fields.
    pub words: [seL4_Word; 14],
}

const _: () = assert!(size_of::<VPPIEvent_t>() == 56);

impl VPPIEvent_t {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        VPPIEvent_t { words: [0; 14] }
    }

    /// The tag's value in this variant.
    pub const TAG: seL4_Word = 9;

    /// A value from its fields; bits that do not fit are dropped.
    #[inline]
    #[must_use]
    pub const fn new(irq: seL4_Word) -> seL4_Fault_t {
        let mut value = Self::zeroed();
        value.set_irq(irq);
        let mut tagged = seL4_Fault_t { words: value.words };
        tagged.set_seL4_FaultType(Self::TAG);
        tagged
    }

    /// The same words seen as this variant; `None` when the tag is another.
    #[inline]
    #[must_use]
    pub const fn from_tagged(tagged: &seL4_Fault_t) -> Option<Self> {
        if tagged.get_seL4_FaultType() == Self::TAG { Some(VPPIEvent_t { words: tagged.words }) } else { None }
    }

    /// Field `irq`: bits 31 to 0 of word 1.
    #[inline]
    #[must_use]
    pub const fn get_irq(&self) -> seL4_Word {
        self.words[1] & 0xffffffff
    }

    /// Replaces `irq`; bits of `value` that do not fit are dropped.
    #[inline]
    pub const fn set_irq(&mut self, value: seL4_Word) {
        self.words[1] = (self.words[1] & !0xffffffff) | (value & 0xffffffff);
    }
}
