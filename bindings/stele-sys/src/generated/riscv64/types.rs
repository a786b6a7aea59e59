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
/// `seL4_RISCV_Page` of the contract.
pub type seL4_RISCV_Page = seL4_CPtr;
/// `seL4_RISCV_PageTable` of the contract.
pub type seL4_RISCV_PageTable = seL4_CPtr;
/// `seL4_RISCV_ASIDControl` of the contract.
pub type seL4_RISCV_ASIDControl = seL4_CPtr;
/// `seL4_RISCV_ASIDPool` of the contract.
pub type seL4_RISCV_ASIDPool = seL4_CPtr;
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

/// A thread's registers, in the order in which they are transferred.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct seL4_UserContext {
    /// `pc`, at byte 0.
    pub pc: seL4_Word,
    /// `ra`, at byte 8.
    pub ra: seL4_Word,
    /// `sp`, at byte 16.
    pub sp: seL4_Word,
    /// `gp`, at byte 24.
    pub gp: seL4_Word,
    /// `s0`, at byte 32.
    pub s0: seL4_Word,
    /// `s1`, at byte 40.
    pub s1: seL4_Word,
    /// `s2`, at byte 48.
    pub s2: seL4_Word,
    /// `s3`, at byte 56.
    pub s3: seL4_Word,
    /// `s4`, at byte 64.
    pub s4: seL4_Word,
    /// `s5`, at byte 72.
    pub s5: seL4_Word,
    /// `s6`, at byte 80.
    pub s6: seL4_Word,
    /// `s7`, at byte 88.
    pub s7: seL4_Word,
    /// `s8`, at byte 96.
    pub s8: seL4_Word,
    /// `s9`, at byte 104.
    pub s9: seL4_Word,
    /// `s10`, at byte 112.
    pub s10: seL4_Word,
    /// `s11`, at byte 120.
    pub s11: seL4_Word,
    /// `a0`, at byte 128.
    pub a0: seL4_Word,
    /// `a1`, at byte 136.
    pub a1: seL4_Word,
    /// `a2`, at byte 144.
    pub a2: seL4_Word,
    /// `a3`, at byte 152.
    pub a3: seL4_Word,
    /// `a4`, at byte 160.
    pub a4: seL4_Word,
    /// `a5`, at byte 168.
    pub a5: seL4_Word,
    /// `a6`, at byte 176.
    pub a6: seL4_Word,
    /// `a7`, at byte 184.
    pub a7: seL4_Word,
    /// `t0`, at byte 192.
    pub t0: seL4_Word,
    /// `t1`, at byte 200.
    pub t1: seL4_Word,
    /// `t2`, at byte 208.
    pub t2: seL4_Word,
    /// `t3`, at byte 216.
    pub t3: seL4_Word,
    /// `t4`, at byte 224.
    pub t4: seL4_Word,
    /// `t5`, at byte 232.
    pub t5: seL4_Word,
    /// `t6`, at byte 240.
    pub t6: seL4_Word,
    /// `tp`, at byte 248.
    pub tp: seL4_Word,
}

impl seL4_UserContext {
    /// All bits zero.
    #[must_use]
    pub const fn zeroed() -> Self {
        seL4_UserContext {
            pc: 0,
            ra: 0,
            sp: 0,
            gp: 0,
            s0: 0,
            s1: 0,
            s2: 0,
            s3: 0,
            s4: 0,
            s5: 0,
            s6: 0,
            s7: 0,
            s8: 0,
            s9: 0,
            s10: 0,
            s11: 0,
            a0: 0,
            a1: 0,
            a2: 0,
            a3: 0,
            a4: 0,
            a5: 0,
            a6: 0,
            a7: 0,
            t0: 0,
            t1: 0,
            t2: 0,
            t3: 0,
            t4: 0,
            t5: 0,
            t6: 0,
            tp: 0,
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
    assert!(size_of::<seL4_UserContext>() == 256);
    assert!(core::mem::offset_of!(seL4_UserContext, pc) == 0);
    assert!(core::mem::offset_of!(seL4_UserContext, ra) == 8);
    assert!(core::mem::offset_of!(seL4_UserContext, sp) == 16);
    assert!(core::mem::offset_of!(seL4_UserContext, gp) == 24);
    assert!(core::mem::offset_of!(seL4_UserContext, s0) == 32);
    assert!(core::mem::offset_of!(seL4_UserContext, s1) == 40);
    assert!(core::mem::offset_of!(seL4_UserContext, s2) == 48);
    assert!(core::mem::offset_of!(seL4_UserContext, s3) == 56);
    assert!(core::mem::offset_of!(seL4_UserContext, s4) == 64);
    assert!(core::mem::offset_of!(seL4_UserContext, s5) == 72);
    assert!(core::mem::offset_of!(seL4_UserContext, s6) == 80);
    assert!(core::mem::offset_of!(seL4_UserContext, s7) == 88);
    assert!(core::mem::offset_of!(seL4_UserContext, s8) == 96);
    assert!(core::mem::offset_of!(seL4_UserContext, s9) == 104);
    assert!(core::mem::offset_of!(seL4_UserContext, s10) == 112);
    assert!(core::mem::offset_of!(seL4_UserContext, s11) == 120);
    assert!(core::mem::offset_of!(seL4_UserContext, a0) == 128);
    assert!(core::mem::offset_of!(seL4_UserContext, a1) == 136);
    assert!(core::mem::offset_of!(seL4_UserContext, a2) == 144);
    assert!(core::mem::offset_of!(seL4_UserContext, a3) == 152);
    assert!(core::mem::offset_of!(seL4_UserContext, a4) == 160);
    assert!(core::mem::offset_of!(seL4_UserContext, a5) == 168);
    assert!(core::mem::offset_of!(seL4_UserContext, a6) == 176);
    assert!(core::mem::offset_of!(seL4_UserContext, a7) == 184);
    assert!(core::mem::offset_of!(seL4_UserContext, t0) == 192);
    assert!(core::mem::offset_of!(seL4_UserContext, t1) == 200);
    assert!(core::mem::offset_of!(seL4_UserContext, t2) == 208);
    assert!(core::mem::offset_of!(seL4_UserContext, t3) == 216);
    assert!(core::mem::offset_of!(seL4_UserContext, t4) == 224);
    assert!(core::mem::offset_of!(seL4_UserContext, t5) == 232);
    assert!(core::mem::offset_of!(seL4_UserContext, t6) == 240);
    assert!(core::mem::offset_of!(seL4_UserContext, tp) == 248);
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
