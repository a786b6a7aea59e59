// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Integers, capability addresses, and structs in memory.

use core::mem::size_of;

use super::bitfields::*;

/// A machine word.
pub type seL4_Word = u64;
/// `seL4_Int8` of the contract.
pub type seL4_Int8 = i8;
/// `seL4_Int16` of the contract.
pub type seL4_Int16 = i16;
/// `seL4_Int32` of the contract.
pub type seL4_Int32 = i32;
/// `seL4_Int64` of the contract.
pub type seL4_Int64 = i64;
/// `seL4_Uint8` of the contract.
pub type seL4_Uint8 = u8;
/// `seL4_Uint16` of the contract.
pub type seL4_Uint16 = u16;
/// `seL4_Uint32` of the contract.
pub type seL4_Uint32 = u32;
/// `seL4_Uint64` of the contract.
pub type seL4_Uint64 = u64;
/// False (0) or true (1); one bit in a message.
pub type seL4_Bool = i8;
/// A time or duration in microseconds.
pub type seL4_Time = u64;
/// A number of a CPU.
pub type seL4_NodeId = seL4_Word;
/// A physical address.
pub type seL4_PAddr = seL4_Word;
/// A scheduling domain.
pub type seL4_Domain = seL4_Word;
/// A slot of a CNode.
pub type seL4_SlotPos = seL4_Word;
/// The address of a capability in a capability space.
pub type seL4_CPtr = seL4_Word;
/// `seL4_ARM_Page` of the contract.
pub type seL4_ARM_Page = seL4_CPtr;
/// `seL4_ARM_PageTable` of the contract.
pub type seL4_ARM_PageTable = seL4_CPtr;
/// `seL4_ARM_PageDirectory` of the contract.
pub type seL4_ARM_PageDirectory = seL4_CPtr;
/// `seL4_ARM_PageUpperDirectory` of the contract.
pub type seL4_ARM_PageUpperDirectory = seL4_CPtr;
/// `seL4_ARM_PageGlobalDirectory` of the contract.
pub type seL4_ARM_PageGlobalDirectory = seL4_CPtr;
/// `seL4_ARM_VSpace` of the contract.
pub type seL4_ARM_VSpace = seL4_CPtr;
/// `seL4_ARM_ASIDControl` of the contract.
pub type seL4_ARM_ASIDControl = seL4_CPtr;
/// `seL4_ARM_ASIDPool` of the contract.
pub type seL4_ARM_ASIDPool = seL4_CPtr;
/// `seL4_ARM_VCPU` of the contract.
pub type seL4_ARM_VCPU = seL4_CPtr;
/// `seL4_ARM_IOSpace` of the contract.
pub type seL4_ARM_IOSpace = seL4_CPtr;
/// `seL4_ARM_IOPageTable` of the contract.
pub type seL4_ARM_IOPageTable = seL4_CPtr;
/// `seL4_ARM_SMC` of the contract.
pub type seL4_ARM_SMC = seL4_CPtr;
/// `seL4_ARM_SIDControl` of the contract.
pub type seL4_ARM_SIDControl = seL4_CPtr;
/// `seL4_ARM_SID` of the contract.
pub type seL4_ARM_SID = seL4_CPtr;
/// `seL4_ARM_CBControl` of the contract.
pub type seL4_ARM_CBControl = seL4_CPtr;
/// `seL4_ARM_CB` of the contract.
pub type seL4_ARM_CB = seL4_CPtr;
/// `seL4_CNode` of the contract.
pub type seL4_CNode = seL4_CPtr;
/// `seL4_IRQHandler` of the contract.
pub type seL4_IRQHandler = seL4_CPtr;
/// `seL4_IRQControl` of the contract.
pub type seL4_IRQControl = seL4_CPtr;
/// `seL4_TCB` of the contract.
pub type seL4_TCB = seL4_CPtr;
/// `seL4_Untyped` of the contract.
pub type seL4_Untyped = seL4_CPtr;
/// `seL4_DomainSet` of the contract.
pub type seL4_DomainSet = seL4_CPtr;
/// `seL4_SchedContext` of the contract.
pub type seL4_SchedContext = seL4_CPtr;
/// `seL4_SchedControl` of the contract.
pub type seL4_SchedControl = seL4_CPtr;

/// Arguments and results of a call to secure firmware.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_ARM_SMCContext {
    /// `x0`, at byte 0.
    pub x0: seL4_Word,
    /// `x1`, at byte 8.
    pub x1: seL4_Word,
    /// `x2`, at byte 16.
    pub x2: seL4_Word,
    /// `x3`, at byte 24.
    pub x3: seL4_Word,
    /// `x4`, at byte 32.
    pub x4: seL4_Word,
    /// `x5`, at byte 40.
    pub x5: seL4_Word,
    /// `x6`, at byte 48.
    pub x6: seL4_Word,
    /// `x7`, at byte 56.
    pub x7: seL4_Word,
}

impl seL4_ARM_SMCContext {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_ARM_SMCContext {
            x0: 0,
            x1: 0,
            x2: 0,
            x3: 0,
            x4: 0,
            x5: 0,
            x6: 0,
            x7: 0,
        }
    }
}

impl Default for seL4_ARM_SMCContext {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_ARM_SMCContext>() == 64);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x0) == 0);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x1) == 8);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x2) == 16);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x3) == 24);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x4) == 32);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x5) == 40);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x6) == 48);
    assert!(core::mem::offset_of!(seL4_ARM_SMCContext, x7) == 56);
};

/// A thread's registers, in the order in which they are transferred.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_UserContext {
    /// `pc`, at byte 0.
    pub pc: seL4_Word,
    /// `sp`, at byte 8.
    pub sp: seL4_Word,
    /// `spsr`, at byte 16.
    pub spsr: seL4_Word,
    /// `x0`, at byte 24.
    pub x0: seL4_Word,
    /// `x1`, at byte 32.
    pub x1: seL4_Word,
    /// `x2`, at byte 40.
    pub x2: seL4_Word,
    /// `x3`, at byte 48.
    pub x3: seL4_Word,
    /// `x4`, at byte 56.
    pub x4: seL4_Word,
    /// `x5`, at byte 64.
    pub x5: seL4_Word,
    /// `x6`, at byte 72.
    pub x6: seL4_Word,
    /// `x7`, at byte 80.
    pub x7: seL4_Word,
    /// `x8`, at byte 88.
    pub x8: seL4_Word,
    /// `x16`, at byte 96.
    pub x16: seL4_Word,
    /// `x17`, at byte 104.
    pub x17: seL4_Word,
    /// `x18`, at byte 112.
    pub x18: seL4_Word,
    /// `x29`, at byte 120.
    pub x29: seL4_Word,
    /// `x30`, at byte 128.
    pub x30: seL4_Word,
    /// `x9`, at byte 136.
    pub x9: seL4_Word,
    /// `x10`, at byte 144.
    pub x10: seL4_Word,
    /// `x11`, at byte 152.
    pub x11: seL4_Word,
    /// `x12`, at byte 160.
    pub x12: seL4_Word,
    /// `x13`, at byte 168.
    pub x13: seL4_Word,
    /// `x14`, at byte 176.
    pub x14: seL4_Word,
    /// `x15`, at byte 184.
    pub x15: seL4_Word,
    /// `x19`, at byte 192.
    pub x19: seL4_Word,
    /// `x20`, at byte 200.
    pub x20: seL4_Word,
    /// `x21`, at byte 208.
    pub x21: seL4_Word,
    /// `x22`, at byte 216.
    pub x22: seL4_Word,
    /// `x23`, at byte 224.
    pub x23: seL4_Word,
    /// `x24`, at byte 232.
    pub x24: seL4_Word,
    /// `x25`, at byte 240.
    pub x25: seL4_Word,
    /// `x26`, at byte 248.
    pub x26: seL4_Word,
    /// `x27`, at byte 256.
    pub x27: seL4_Word,
    /// `x28`, at byte 264.
    pub x28: seL4_Word,
    /// `tpidr_el0`, at byte 272.
    pub tpidr_el0: seL4_Word,
    /// `tpidrro_el0`, at byte 280.
    pub tpidrro_el0: seL4_Word,
}

impl seL4_UserContext {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_UserContext {
            pc: 0,
            sp: 0,
            spsr: 0,
            x0: 0,
            x1: 0,
            x2: 0,
            x3: 0,
            x4: 0,
            x5: 0,
            x6: 0,
            x7: 0,
            x8: 0,
            x16: 0,
            x17: 0,
            x18: 0,
            x29: 0,
            x30: 0,
            x9: 0,
            x10: 0,
            x11: 0,
            x12: 0,
            x13: 0,
            x14: 0,
            x15: 0,
            x19: 0,
            x20: 0,
            x21: 0,
            x22: 0,
            x23: 0,
            x24: 0,
            x25: 0,
            x26: 0,
            x27: 0,
            x28: 0,
            tpidr_el0: 0,
            tpidrro_el0: 0,
        }
    }
}

impl Default for seL4_UserContext {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_UserContext>() == 288);
    assert!(core::mem::offset_of!(seL4_UserContext, pc) == 0);
    assert!(core::mem::offset_of!(seL4_UserContext, sp) == 8);
    assert!(core::mem::offset_of!(seL4_UserContext, spsr) == 16);
    assert!(core::mem::offset_of!(seL4_UserContext, x0) == 24);
    assert!(core::mem::offset_of!(seL4_UserContext, x1) == 32);
    assert!(core::mem::offset_of!(seL4_UserContext, x2) == 40);
    assert!(core::mem::offset_of!(seL4_UserContext, x3) == 48);
    assert!(core::mem::offset_of!(seL4_UserContext, x4) == 56);
    assert!(core::mem::offset_of!(seL4_UserContext, x5) == 64);
    assert!(core::mem::offset_of!(seL4_UserContext, x6) == 72);
    assert!(core::mem::offset_of!(seL4_UserContext, x7) == 80);
    assert!(core::mem::offset_of!(seL4_UserContext, x8) == 88);
    assert!(core::mem::offset_of!(seL4_UserContext, x16) == 96);
    assert!(core::mem::offset_of!(seL4_UserContext, x17) == 104);
    assert!(core::mem::offset_of!(seL4_UserContext, x18) == 112);
    assert!(core::mem::offset_of!(seL4_UserContext, x29) == 120);
    assert!(core::mem::offset_of!(seL4_UserContext, x30) == 128);
    assert!(core::mem::offset_of!(seL4_UserContext, x9) == 136);
    assert!(core::mem::offset_of!(seL4_UserContext, x10) == 144);
    assert!(core::mem::offset_of!(seL4_UserContext, x11) == 152);
    assert!(core::mem::offset_of!(seL4_UserContext, x12) == 160);
    assert!(core::mem::offset_of!(seL4_UserContext, x13) == 168);
    assert!(core::mem::offset_of!(seL4_UserContext, x14) == 176);
    assert!(core::mem::offset_of!(seL4_UserContext, x15) == 184);
    assert!(core::mem::offset_of!(seL4_UserContext, x19) == 192);
    assert!(core::mem::offset_of!(seL4_UserContext, x20) == 200);
    assert!(core::mem::offset_of!(seL4_UserContext, x21) == 208);
    assert!(core::mem::offset_of!(seL4_UserContext, x22) == 216);
    assert!(core::mem::offset_of!(seL4_UserContext, x23) == 224);
    assert!(core::mem::offset_of!(seL4_UserContext, x24) == 232);
    assert!(core::mem::offset_of!(seL4_UserContext, x25) == 240);
    assert!(core::mem::offset_of!(seL4_UserContext, x26) == 248);
    assert!(core::mem::offset_of!(seL4_UserContext, x27) == 256);
    assert!(core::mem::offset_of!(seL4_UserContext, x28) == 264);
    assert!(core::mem::offset_of!(seL4_UserContext, tpidr_el0) == 272);
    assert!(core::mem::offset_of!(seL4_UserContext, tpidrro_el0) == 280);
};

/// A range of slots.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_SlotRegion {
    /// The first.
    pub start: seL4_SlotPos,
    /// One after the last.
    pub end: seL4_SlotPos,
}

impl seL4_SlotRegion {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_SlotRegion {
            start: 0,
            end: 0,
        }
    }
}

impl Default for seL4_SlotRegion {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_SlotRegion>() == 16);
    assert!(core::mem::offset_of!(seL4_SlotRegion, start) == 0);
    assert!(core::mem::offset_of!(seL4_SlotRegion, end) == 8);
};

/// A piece of untyped memory.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_UntypedDesc {
    /// Physical address.
    pub paddr: seL4_Word,
    /// Binary logarithm of the bytes.
    pub sizeBits: seL4_Uint8,
    /// 1: never cleared, becomes only frames and smaller pieces.
    pub isDevice: seL4_Uint8,
    /// `padding`, at byte 10.
    pub padding: [seL4_Uint8; 6],
}

impl seL4_UntypedDesc {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_UntypedDesc {
            paddr: 0,
            sizeBits: 0,
            isDevice: 0,
            padding: [0; 6],
        }
    }
}

impl Default for seL4_UntypedDesc {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_UntypedDesc>() == 16);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, paddr) == 0);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, sizeBits) == 8);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, isDevice) == 9);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, padding) == 10);
};

/// Header of a block after the boot information. Blocks follow one another, each aligned to 8 bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_BootInfoHeader {
    /// seL4_BootInfoID.
    pub id: seL4_Word,
    /// Bytes, with this header.
    pub len: seL4_Word,
}

impl seL4_BootInfoHeader {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_BootInfoHeader {
            id: 0,
            len: 0,
        }
    }
}

impl Default for seL4_BootInfoHeader {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_BootInfoHeader>() == 16);
    assert!(core::mem::offset_of!(seL4_BootInfoHeader, id) == 0);
    assert!(core::mem::offset_of!(seL4_BootInfoHeader, len) == 8);
};

/// Which contract a kernel or program was built for.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct stele_AbiIdentity {
    /// `major`, at byte 0.
    pub major: seL4_Word,
    /// `minor`, at byte 8.
    pub minor: seL4_Word,
    /// SHA-256 of the contract's canonical form.
    pub hash: [seL4_Uint8; 32],
}

impl stele_AbiIdentity {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        stele_AbiIdentity {
            major: 0,
            minor: 0,
            hash: [0; 32],
        }
    }
}

impl Default for stele_AbiIdentity {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<stele_AbiIdentity>() == 48);
    assert!(core::mem::offset_of!(stele_AbiIdentity, major) == 0);
    assert!(core::mem::offset_of!(stele_AbiIdentity, minor) == 8);
    assert!(core::mem::offset_of!(stele_AbiIdentity, hash) == 16);
};

/// Memory that the boot loader filled; device untypeds cover it.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct stele_BootRegion {
    /// Physical address, page-aligned.
    pub paddr: seL4_Word,
    /// Bytes that are in use.
    pub size: seL4_Word,
    /// Ends with a zero byte.
    pub name: [seL4_Uint8; 48],
}

impl stele_BootRegion {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        stele_BootRegion {
            paddr: 0,
            size: 0,
            name: [0; 48],
        }
    }
}

impl Default for stele_BootRegion {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<stele_BootRegion>() == 64);
    assert!(core::mem::offset_of!(stele_BootRegion, paddr) == 0);
    assert!(core::mem::offset_of!(stele_BootRegion, size) == 8);
    assert!(core::mem::offset_of!(stele_BootRegion, name) == 16);
};

/// The part of a thread's memory through which it exchanges what does not fit registers.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_IPCBuffer {
    /// Header of the message.
    pub tag: seL4_MessageInfo_t,
    /// Message words.
    pub msg: [seL4_Word; 120],
    /// Free for the program; by custom the buffer's address.
    pub userData: seL4_Word,
    /// Sent: capability addresses. Received: badges.
    pub caps_or_badges: [seL4_Word; 3],
    /// Where a received capability goes: root,
    pub receiveCNode: seL4_CPtr,
    /// address below it,
    pub receiveIndex: seL4_CPtr,
    /// and how many bits of the address count.
    pub receiveDepth: seL4_Word,
}

impl seL4_IPCBuffer {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_IPCBuffer {
            tag: seL4_MessageInfo_t::zeroed(),
            msg: [0; 120],
            userData: 0,
            caps_or_badges: [0; 3],
            receiveCNode: 0,
            receiveIndex: 0,
            receiveDepth: 0,
        }
    }
}

impl Default for seL4_IPCBuffer {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_IPCBuffer>() == 1024);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, tag) == 0);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, msg) == 8);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, userData) == 968);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, caps_or_badges) == 976);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, receiveCNode) == 1000);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, receiveIndex) == 1008);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, receiveDepth) == 1016);
};

/// What the kernel tells the root task. It is page-aligned; its address is in the first argument register.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_BootInfo {
    /// Bytes of blocks that start one page further.
    pub extraLen: seL4_Word,
    /// CPU that the root task runs on.
    pub nodeID: seL4_NodeId,
    /// CPUs in all.
    pub numNodes: seL4_Word,
    /// Levels of I/O page tables; -1 without.
    pub numIOPTLevels: seL4_Word,
    /// The root task's IPC buffer.
    pub ipcBuffer: *mut seL4_IPCBuffer,
    /// Empty slots.
    pub empty: seL4_SlotRegion,
    /// Frames shared between CPUs.
    pub sharedFrames: seL4_SlotRegion,
    /// Frames of the root task's image, by address.
    pub userImageFrames: seL4_SlotRegion,
    /// Its page tables.
    pub userImagePaging: seL4_SlotRegion,
    /// I/O spaces for devices.
    pub ioSpaceCaps: seL4_SlotRegion,
    /// Frames of the blocks after this page.
    pub extraBIPages: seL4_SlotRegion,
    /// Binary logarithm of the slots in the CNode.
    pub initThreadCNodeSizeBits: seL4_Word,
    /// Domain of the root task.
    pub initThreadDomain: seL4_Domain,
    /// Scheduling control, one per CPU.
    pub schedcontrol: seL4_SlotRegion,
    /// Untyped memory, device memory first.
    pub untyped: seL4_SlotRegion,
    /// What those slots hold, in the same order.
    pub untypedList: [seL4_UntypedDesc; 230],
}

impl seL4_BootInfo {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_BootInfo {
            extraLen: 0,
            nodeID: 0,
            numNodes: 0,
            numIOPTLevels: 0,
            ipcBuffer: core::ptr::null_mut(),
            empty: seL4_SlotRegion::zeroed(),
            sharedFrames: seL4_SlotRegion::zeroed(),
            userImageFrames: seL4_SlotRegion::zeroed(),
            userImagePaging: seL4_SlotRegion::zeroed(),
            ioSpaceCaps: seL4_SlotRegion::zeroed(),
            extraBIPages: seL4_SlotRegion::zeroed(),
            initThreadCNodeSizeBits: 0,
            initThreadDomain: 0,
            schedcontrol: seL4_SlotRegion::zeroed(),
            untyped: seL4_SlotRegion::zeroed(),
            untypedList: [seL4_UntypedDesc::zeroed(); 230],
        }
    }
}

impl Default for seL4_BootInfo {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<seL4_BootInfo>() == 3864);
    assert!(core::mem::offset_of!(seL4_BootInfo, extraLen) == 0);
    assert!(core::mem::offset_of!(seL4_BootInfo, nodeID) == 8);
    assert!(core::mem::offset_of!(seL4_BootInfo, numNodes) == 16);
    assert!(core::mem::offset_of!(seL4_BootInfo, numIOPTLevels) == 24);
    assert!(core::mem::offset_of!(seL4_BootInfo, ipcBuffer) == 32);
    assert!(core::mem::offset_of!(seL4_BootInfo, empty) == 40);
    assert!(core::mem::offset_of!(seL4_BootInfo, sharedFrames) == 56);
    assert!(core::mem::offset_of!(seL4_BootInfo, userImageFrames) == 72);
    assert!(core::mem::offset_of!(seL4_BootInfo, userImagePaging) == 88);
    assert!(core::mem::offset_of!(seL4_BootInfo, ioSpaceCaps) == 104);
    assert!(core::mem::offset_of!(seL4_BootInfo, extraBIPages) == 120);
    assert!(core::mem::offset_of!(seL4_BootInfo, initThreadCNodeSizeBits) == 136);
    assert!(core::mem::offset_of!(seL4_BootInfo, initThreadDomain) == 144);
    assert!(core::mem::offset_of!(seL4_BootInfo, schedcontrol) == 152);
    assert!(core::mem::offset_of!(seL4_BootInfo, untyped) == 168);
    assert!(core::mem::offset_of!(seL4_BootInfo, untypedList) == 184);
};

const _: () = {
    assert!(size_of::<seL4_Word>() == 8);
    assert!(size_of::<seL4_Int8>() == 1);
    assert!(size_of::<seL4_Int16>() == 2);
    assert!(size_of::<seL4_Int32>() == 4);
    assert!(size_of::<seL4_Int64>() == 8);
    assert!(size_of::<seL4_Uint8>() == 1);
    assert!(size_of::<seL4_Uint16>() == 2);
    assert!(size_of::<seL4_Uint32>() == 4);
    assert!(size_of::<seL4_Uint64>() == 8);
    assert!(size_of::<seL4_Bool>() == 1);
    assert!(size_of::<seL4_Time>() == 8);
};
