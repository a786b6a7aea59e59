// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Integers, capability addresses, and structs in memory.

use core::mem::size_of;

use super::bitfields::*;

/// A machine word.
pub type seL4_Word = u32;
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

/// A thread's registers, in the order in which they are transferred.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_UserContext {
    /// `pc`, at byte 0.
    pub pc: seL4_Word,
    /// `sp`, at byte 4.
    pub sp: seL4_Word,
    /// `cpsr`, at byte 8.
    pub cpsr: seL4_Word,
    /// `r0`, at byte 12.
    pub r0: seL4_Word,
    /// `r1`, at byte 16.
    pub r1: seL4_Word,
    /// `r8`, at byte 20.
    pub r8: seL4_Word,
    /// `r9`, at byte 24.
    pub r9: seL4_Word,
    /// `r10`, at byte 28.
    pub r10: seL4_Word,
    /// `r11`, at byte 32.
    pub r11: seL4_Word,
    /// `r12`, at byte 36.
    pub r12: seL4_Word,
    /// `r2`, at byte 40.
    pub r2: seL4_Word,
    /// `r3`, at byte 44.
    pub r3: seL4_Word,
    /// `r4`, at byte 48.
    pub r4: seL4_Word,
    /// `r5`, at byte 52.
    pub r5: seL4_Word,
    /// `r6`, at byte 56.
    pub r6: seL4_Word,
    /// `r7`, at byte 60.
    pub r7: seL4_Word,
    /// `r14`, at byte 64.
    pub r14: seL4_Word,
    /// `tpidrurw`, at byte 68.
    pub tpidrurw: seL4_Word,
    /// `tpidruro`, at byte 72.
    pub tpidruro: seL4_Word,
}

impl seL4_UserContext {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_UserContext {
            pc: 0,
            sp: 0,
            cpsr: 0,
            r0: 0,
            r1: 0,
            r8: 0,
            r9: 0,
            r10: 0,
            r11: 0,
            r12: 0,
            r2: 0,
            r3: 0,
            r4: 0,
            r5: 0,
            r6: 0,
            r7: 0,
            r14: 0,
            tpidrurw: 0,
            tpidruro: 0,
        }
    }
}

impl Default for seL4_UserContext {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<seL4_UserContext>() == 76);
    assert!(core::mem::offset_of!(seL4_UserContext, pc) == 0);
    assert!(core::mem::offset_of!(seL4_UserContext, sp) == 4);
    assert!(core::mem::offset_of!(seL4_UserContext, cpsr) == 8);
    assert!(core::mem::offset_of!(seL4_UserContext, r0) == 12);
    assert!(core::mem::offset_of!(seL4_UserContext, r1) == 16);
    assert!(core::mem::offset_of!(seL4_UserContext, r8) == 20);
    assert!(core::mem::offset_of!(seL4_UserContext, r9) == 24);
    assert!(core::mem::offset_of!(seL4_UserContext, r10) == 28);
    assert!(core::mem::offset_of!(seL4_UserContext, r11) == 32);
    assert!(core::mem::offset_of!(seL4_UserContext, r12) == 36);
    assert!(core::mem::offset_of!(seL4_UserContext, r2) == 40);
    assert!(core::mem::offset_of!(seL4_UserContext, r3) == 44);
    assert!(core::mem::offset_of!(seL4_UserContext, r4) == 48);
    assert!(core::mem::offset_of!(seL4_UserContext, r5) == 52);
    assert!(core::mem::offset_of!(seL4_UserContext, r6) == 56);
    assert!(core::mem::offset_of!(seL4_UserContext, r7) == 60);
    assert!(core::mem::offset_of!(seL4_UserContext, r14) == 64);
    assert!(core::mem::offset_of!(seL4_UserContext, tpidrurw) == 68);
    assert!(core::mem::offset_of!(seL4_UserContext, tpidruro) == 72);
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

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<seL4_SlotRegion>() == 8);
    assert!(core::mem::offset_of!(seL4_SlotRegion, start) == 0);
    assert!(core::mem::offset_of!(seL4_SlotRegion, end) == 4);
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
    /// `padding`, at byte 6.
    pub padding: [seL4_Uint8; 2],
}

impl seL4_UntypedDesc {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_UntypedDesc {
            paddr: 0,
            sizeBits: 0,
            isDevice: 0,
            padding: [0; 2],
        }
    }
}

impl Default for seL4_UntypedDesc {
    fn default() -> Self {
        Self::zeroed()
    }
}

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<seL4_UntypedDesc>() == 8);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, paddr) == 0);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, sizeBits) == 4);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, isDevice) == 5);
    assert!(core::mem::offset_of!(seL4_UntypedDesc, padding) == 6);
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

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<seL4_BootInfoHeader>() == 8);
    assert!(core::mem::offset_of!(seL4_BootInfoHeader, id) == 0);
    assert!(core::mem::offset_of!(seL4_BootInfoHeader, len) == 4);
};

/// Which contract a kernel or program was built for.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct stele_AbiIdentity {
    /// `major`, at byte 0.
    pub major: seL4_Word,
    /// `minor`, at byte 4.
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

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<stele_AbiIdentity>() == 40);
    assert!(core::mem::offset_of!(stele_AbiIdentity, major) == 0);
    assert!(core::mem::offset_of!(stele_AbiIdentity, minor) == 4);
    assert!(core::mem::offset_of!(stele_AbiIdentity, hash) == 8);
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

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<stele_BootRegion>() == 56);
    assert!(core::mem::offset_of!(stele_BootRegion, paddr) == 0);
    assert!(core::mem::offset_of!(stele_BootRegion, size) == 4);
    assert!(core::mem::offset_of!(stele_BootRegion, name) == 8);
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

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<seL4_IPCBuffer>() == 512);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, tag) == 0);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, msg) == 4);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, userData) == 484);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, caps_or_badges) == 488);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, receiveCNode) == 500);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, receiveIndex) == 504);
    assert!(core::mem::offset_of!(seL4_IPCBuffer, receiveDepth) == 508);
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

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<seL4_BootInfo>() == 1932);
    assert!(core::mem::offset_of!(seL4_BootInfo, extraLen) == 0);
    assert!(core::mem::offset_of!(seL4_BootInfo, nodeID) == 4);
    assert!(core::mem::offset_of!(seL4_BootInfo, numNodes) == 8);
    assert!(core::mem::offset_of!(seL4_BootInfo, numIOPTLevels) == 12);
    assert!(core::mem::offset_of!(seL4_BootInfo, ipcBuffer) == 16);
    assert!(core::mem::offset_of!(seL4_BootInfo, empty) == 20);
    assert!(core::mem::offset_of!(seL4_BootInfo, sharedFrames) == 28);
    assert!(core::mem::offset_of!(seL4_BootInfo, userImageFrames) == 36);
    assert!(core::mem::offset_of!(seL4_BootInfo, userImagePaging) == 44);
    assert!(core::mem::offset_of!(seL4_BootInfo, ioSpaceCaps) == 52);
    assert!(core::mem::offset_of!(seL4_BootInfo, extraBIPages) == 60);
    assert!(core::mem::offset_of!(seL4_BootInfo, initThreadCNodeSizeBits) == 68);
    assert!(core::mem::offset_of!(seL4_BootInfo, initThreadDomain) == 72);
    assert!(core::mem::offset_of!(seL4_BootInfo, schedcontrol) == 76);
    assert!(core::mem::offset_of!(seL4_BootInfo, untyped) == 84);
    assert!(core::mem::offset_of!(seL4_BootInfo, untypedList) == 92);
};

const _: () = {
    assert!(size_of::<seL4_Word>() == 4);
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
