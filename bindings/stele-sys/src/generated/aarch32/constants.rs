// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Numbers: limits, sizes and enumerations.

use super::types::*;

/// `seL4_VSpaceBits` of the contract.
pub const seL4_VSpaceBits: seL4_Word = 14;
/// The last address that a program can map.
pub const seL4_UserVSpaceTop: seL4_Word = 0x9fffffff;
/// One after it.
pub const seL4_UserTop: seL4_Word = 0xa0000000;
/// How many words of seL4_UserContext, from the first, TCB.CopyRegisters moves as the frame; the others are the integer
/// registers.
pub const stele_UserContextFrameWords: seL4_Word = 10;
/// `seL4_PageTableEntryBits` of the contract.
pub const seL4_PageTableEntryBits: seL4_Word = 2;
/// `seL4_PageTableIndexBits` of the contract.
pub const seL4_PageTableIndexBits: seL4_Word = 8;
/// `seL4_PageDirEntryBits` of the contract.
pub const seL4_PageDirEntryBits: seL4_Word = 2;
/// `seL4_PageDirIndexBits` of the contract.
pub const seL4_PageDirIndexBits: seL4_Word = 12;
/// Bytes of an ASID pool.
pub const seL4_ASIDPoolBits: seL4_Word = 12;
/// Address spaces in a pool.
pub const seL4_ASIDPoolIndexBits: seL4_Word = 10;
/// `seL4_NumASIDPoolsBits` of the contract.
pub const seL4_NumASIDPoolsBits: seL4_Word = 7;
/// `seL4_IOPageTableBits` of the contract.
pub const seL4_IOPageTableBits: seL4_Word = 12;
/// Types that this configuration does not offer.
pub const seL4_ARM_VCPUObject: seL4_Word = 0xfffe;
/// `seL4_ARM_IOPageTableObject` of the contract.
pub const seL4_ARM_IOPageTableObject: seL4_Word = 0xffff;
/// Size of a virtual CPU, which this configuration does not offer.
pub const seL4_ARM_VCPUBits: seL4_Word = 12;
/// `seL4_NumHWBreakpoints` of the contract.
pub const seL4_NumHWBreakpoints: seL4_Word = 10;
/// `seL4_NumExclusiveBreakpoints` of the contract.
pub const seL4_NumExclusiveBreakpoints: seL4_Word = 6;
/// `seL4_NumExclusiveWatchpoints` of the contract.
pub const seL4_NumExclusiveWatchpoints: seL4_Word = 4;
/// `seL4_CapInitThreadPD` of the contract.
pub const seL4_CapInitThreadPD: seL4_Word = 3;
/// `seL4_NoFault` of the contract.
pub const seL4_NoFault: seL4_Word = 0;
/// `seL4_CapFault` of the contract.
pub const seL4_CapFault: seL4_Word = 1;
/// `seL4_UnknownSyscall` of the contract.
pub const seL4_UnknownSyscall: seL4_Word = 2;
/// `seL4_UserException` of the contract.
pub const seL4_UserException: seL4_Word = 3;
/// `seL4_VMFault` of the contract.
pub const seL4_VMFault: seL4_Word = 6;
/// `seL4_DataFault` of the contract.
pub const seL4_DataFault: seL4_Word = 0;
/// `seL4_InstructionFault` of the contract.
pub const seL4_InstructionFault: seL4_Word = 1;
/// `SEL4_EXCEPT_IPC_LABEL` of the contract.
pub const SEL4_EXCEPT_IPC_LABEL: seL4_Word = 2;
/// `SEL4_USER_EXCEPTION_LABEL` of the contract.
pub const SEL4_USER_EXCEPTION_LABEL: seL4_Word = 3;
/// `SEL4_USER_EXCEPTION_LENGTH` of the contract.
pub const SEL4_USER_EXCEPTION_LENGTH: seL4_Word = 5;
/// `SEL4_PFIPC_LABEL` of the contract.
pub const SEL4_PFIPC_LABEL: seL4_Word = 6;
/// `SEL4_PFIPC_LENGTH` of the contract.
pub const SEL4_PFIPC_LENGTH: seL4_Word = 4;
/// `SEL4_PFIPC_FAULT_IP` of the contract.
pub const SEL4_PFIPC_FAULT_IP: seL4_Word = 0;
/// `SEL4_PFIPC_FAULT_ADDR` of the contract.
pub const SEL4_PFIPC_FAULT_ADDR: seL4_Word = 1;
/// `SEL4_PFIPC_PREFETCH_FAULT` of the contract.
pub const SEL4_PFIPC_PREFETCH_FAULT: seL4_Word = 2;
/// `SEL4_PFIPC_FSR` of the contract.
pub const SEL4_PFIPC_FSR: seL4_Word = 3;
/// Word of a failed mapping's reply that holds the missing level.
pub const SEL4_MAPPING_LOOKUP_LEVEL: seL4_Word = 2;
/// That level: no page table,
pub const SEL4_MAPPING_LOOKUP_NO_PT: seL4_Word = 20;
/// `SEL4_VGIC_MAINTENANCE_LABEL` of the contract.
pub const SEL4_VGIC_MAINTENANCE_LABEL: seL4_Word = 7;
/// `SEL4_VGIC_MAINTENANCE_LENGTH` of the contract.
pub const SEL4_VGIC_MAINTENANCE_LENGTH: seL4_Word = 1;
/// `SEL4_VCPU_FAULT_LABEL` of the contract.
pub const SEL4_VCPU_FAULT_LABEL: seL4_Word = 8;
/// `SEL4_VCPU_FAULT_LENGTH` of the contract.
pub const SEL4_VCPU_FAULT_LENGTH: seL4_Word = 1;
/// No capability.
pub const seL4_Null: seL4_Word = 0;
/// No data: the guard or badge argument when there is none.
pub const seL4_NilData: seL4_Word = 0;
/// `seL4_False` of the contract.
pub const seL4_False: seL4_Word = 0;
/// `seL4_True` of the contract.
pub const seL4_True: seL4_Word = 1;
/// Bits of a word.
pub const seL4_WordBits: seL4_Word = 32;
/// Binary logarithm of a word's bytes.
pub const seL4_WordSizeBits: seL4_Word = 2;
/// Bits of a badge that a capability keeps.
pub const seL4_BadgeBits: seL4_Word = 28;
/// Bits of a CNode capability's guard.
pub const seL4_GuardBits: seL4_Word = 18;
/// Bits of the number that tells how long a guard is.
pub const seL4_GuardSizeBits: seL4_Word = 5;
/// Bits of the rights of a capability.
pub const seL4_CapRightsBits: seL4_Word = 4;
/// Message words that travel in registers.
pub const seL4_FastMessageRegisters: seL4_Word = 4;
/// Capabilities that one message can carry.
pub const seL4_MsgMaxExtraCaps: seL4_Word = 3;
/// Binary logarithm of the IPC buffer's bytes.
pub const seL4_IPCBufferSizeBits: seL4_Word = 9;
/// Most objects that one Untyped_Retype creates.
pub const seL4_UntypedRetypeMaxObjects: seL4_Word = 256;
/// Binary logarithm of the boot information's bytes.
pub const seL4_BootInfoFrameBits: seL4_Word = 12;
/// Bytes of the boot information, without what follows it.
pub const seL4_BootInfoFrameSize: seL4_Word = 0x1000;
/// Bytes of a scheduling context without its refills.
pub const seL4_CoreSchedContextBytes: seL4_Word = 88;
/// Bytes of one refill.
pub const seL4_RefillSizeBytes: seL4_Word = 16;
/// An address space: its uppermost table.
pub const seL4_PageDirBits: seL4_Word = 14;
/// A frame of 1 MiB.
pub const seL4_SectionBits: seL4_Word = 20;
/// A frame of 16 MiB.
pub const seL4_SuperSectionBits: seL4_Word = 24;
/// A frame of 4 KiB.
pub const seL4_PageBits: seL4_Word = 12;
/// A frame of 2 MiB (aarch64) or 64 KiB (aarch32).
pub const seL4_LargePageBits: seL4_Word = 16;
/// A table that maps pages; on aarch64 also one that maps tables.
pub const seL4_PageTableBits: seL4_Word = 10;
/// Memory that has no type yet.
pub const seL4_MinUntypedBits: seL4_Word = 4;
/// Memory that has no type yet.
pub const seL4_MaxUntypedBits: seL4_Word = 29;
/// A thread.
pub const seL4_TCBBits: seL4_Word = 10;
/// A meeting point of senders and receivers.
pub const seL4_EndpointBits: seL4_Word = 4;
/// A word of bits that signals set and a waiter takes.
pub const seL4_NotificationBits: seL4_Word = 5;
/// A table of capabilities.
pub const seL4_SlotBits: seL4_Word = 4;
/// A budget of time in a period.
pub const seL4_MinSchedContextBits: seL4_Word = 7;
/// The way back to a caller.
pub const seL4_ReplyBits: seL4_Word = 4;

/// Numbers of the operations that aarch32 adds.
pub type sel4_arch_invocation_label = u32;
/// Writes cached data of a range of addresses back to memory.
pub const ARMPDClean_Data: sel4_arch_invocation_label = 39;
/// Drops cached data of a range of addresses.
pub const ARMPDInvalidate_Data: sel4_arch_invocation_label = 40;
/// Writes cached data of a range of addresses back to memory and drops it.
pub const ARMPDCleanInvalidate_Data: sel4_arch_invocation_label = 41;
/// Makes written instructions visible to execution.
pub const ARMPDUnify_Instruction: sel4_arch_invocation_label = 42;
/// `nSeL4ArchInvocationLabels` of `sel4_arch_invocation_label`.
pub const nSeL4ArchInvocationLabels: sel4_arch_invocation_label = 43;

/// Types of objects that aarch32 adds.
pub type _mode_object = u32;
/// An address space: its uppermost table.
pub const seL4_ARM_PageDirectoryObject: _mode_object = 7;
/// `seL4_ModeObjectTypeCount` of `_mode_object`.
pub const seL4_ModeObjectTypeCount: _mode_object = 8;

/// Registers of a virtual CPU, which this configuration does not offer.
pub type seL4_VCPUReg = u32;
/// `seL4_VCPUReg_SCTLR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SCTLR: seL4_VCPUReg = 0;
/// `seL4_VCPURegSaveRange_start` of `seL4_VCPUReg`.
pub const seL4_VCPURegSaveRange_start: seL4_VCPUReg = 1;
/// `seL4_VCPUReg_ACTLR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_ACTLR: seL4_VCPUReg = 1;
/// `seL4_VCPUReg_TTBCR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_TTBCR: seL4_VCPUReg = 2;
/// `seL4_VCPUReg_TTBR0` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_TTBR0: seL4_VCPUReg = 3;
/// `seL4_VCPUReg_TTBR1` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_TTBR1: seL4_VCPUReg = 4;
/// `seL4_VCPUReg_DACR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_DACR: seL4_VCPUReg = 5;
/// `seL4_VCPUReg_DFSR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_DFSR: seL4_VCPUReg = 6;
/// `seL4_VCPUReg_IFSR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_IFSR: seL4_VCPUReg = 7;
/// `seL4_VCPUReg_ADFSR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_ADFSR: seL4_VCPUReg = 8;
/// `seL4_VCPUReg_AIFSR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_AIFSR: seL4_VCPUReg = 9;
/// `seL4_VCPUReg_DFAR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_DFAR: seL4_VCPUReg = 10;
/// `seL4_VCPUReg_IFAR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_IFAR: seL4_VCPUReg = 11;
/// `seL4_VCPUReg_PRRR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_PRRR: seL4_VCPUReg = 12;
/// `seL4_VCPUReg_NMRR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_NMRR: seL4_VCPUReg = 13;
/// `seL4_VCPUReg_CIDR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CIDR: seL4_VCPUReg = 14;
/// `seL4_VCPUReg_TPIDRPRW` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_TPIDRPRW: seL4_VCPUReg = 15;
/// `seL4_VCPUReg_FPEXC` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_FPEXC: seL4_VCPUReg = 16;
/// `seL4_VCPUReg_LRsvc` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_LRsvc: seL4_VCPUReg = 17;
/// `seL4_VCPUReg_SPsvc` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPsvc: seL4_VCPUReg = 18;
/// `seL4_VCPUReg_LRabt` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_LRabt: seL4_VCPUReg = 19;
/// `seL4_VCPUReg_SPabt` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPabt: seL4_VCPUReg = 20;
/// `seL4_VCPUReg_LRund` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_LRund: seL4_VCPUReg = 21;
/// `seL4_VCPUReg_SPund` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPund: seL4_VCPUReg = 22;
/// `seL4_VCPUReg_LRirq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_LRirq: seL4_VCPUReg = 23;
/// `seL4_VCPUReg_SPirq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPirq: seL4_VCPUReg = 24;
/// `seL4_VCPUReg_LRfiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_LRfiq: seL4_VCPUReg = 25;
/// `seL4_VCPUReg_SPfiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPfiq: seL4_VCPUReg = 26;
/// `seL4_VCPUReg_R8fiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_R8fiq: seL4_VCPUReg = 27;
/// `seL4_VCPUReg_R9fiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_R9fiq: seL4_VCPUReg = 28;
/// `seL4_VCPUReg_R10fiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_R10fiq: seL4_VCPUReg = 29;
/// `seL4_VCPUReg_R11fiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_R11fiq: seL4_VCPUReg = 30;
/// `seL4_VCPUReg_R12fiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_R12fiq: seL4_VCPUReg = 31;
/// `seL4_VCPUReg_VMPIDR` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_VMPIDR: seL4_VCPUReg = 32;
/// `seL4_VCPUReg_SPSRsvc` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPSRsvc: seL4_VCPUReg = 33;
/// `seL4_VCPUReg_SPSRabt` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPSRabt: seL4_VCPUReg = 34;
/// `seL4_VCPUReg_SPSRund` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPSRund: seL4_VCPUReg = 35;
/// `seL4_VCPUReg_SPSRirq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPSRirq: seL4_VCPUReg = 36;
/// `seL4_VCPUReg_SPSRfiq` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_SPSRfiq: seL4_VCPUReg = 37;
/// `seL4_VCPUReg_PARhigh` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_PARhigh: seL4_VCPUReg = 38;
/// `seL4_VCPUReg_PARlow` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_PARlow: seL4_VCPUReg = 39;
/// `seL4_VCPURegSaveRange_end` of `seL4_VCPUReg`.
pub const seL4_VCPURegSaveRange_end: seL4_VCPUReg = 39;
/// `seL4_VCPUReg_CNTV_CTL` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CNTV_CTL: seL4_VCPUReg = 40;
/// `seL4_VCPUReg_CNTV_CVALhigh` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CNTV_CVALhigh: seL4_VCPUReg = 41;
/// `seL4_VCPUReg_CNTV_CVALlow` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CNTV_CVALlow: seL4_VCPUReg = 42;
/// `seL4_VCPUReg_CNTVOFFhigh` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CNTVOFFhigh: seL4_VCPUReg = 43;
/// `seL4_VCPUReg_CNTVOFFlow` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CNTVOFFlow: seL4_VCPUReg = 44;
/// `seL4_VCPUReg_CNTKCTL` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_CNTKCTL: seL4_VCPUReg = 45;
/// `seL4_VCPUReg_Num` of `seL4_VCPUReg`.
pub const seL4_VCPUReg_Num: seL4_VCPUReg = 46;

/// Numbers of the operations that Arm adds.
pub type arch_invocation_label = u32;
/// Puts the table into an address space at the first level that has none there.
pub const ARMPageTableMap: arch_invocation_label = 43;
/// Takes the table, and all that it maps, from its address space.
pub const ARMPageTableUnmap: arch_invocation_label = 44;
/// Maps the frame, or changes rights and attributes where it is mapped already.
pub const ARMPageMap: arch_invocation_label = 45;
/// Takes the frame from its address space.
pub const ARMPageUnmap: arch_invocation_label = 46;
/// Writes cached data of the frame back to memory.
pub const ARMPageClean_Data: arch_invocation_label = 47;
/// Drops cached data of the frame.
pub const ARMPageInvalidate_Data: arch_invocation_label = 48;
/// Writes cached data of the frame back to memory and drops it.
pub const ARMPageCleanInvalidate_Data: arch_invocation_label = 49;
/// Makes written instructions visible to execution.
pub const ARMPageUnify_Instruction: arch_invocation_label = 50;
/// Tells where the frame is in physical memory.
pub const ARMPageGetAddress: arch_invocation_label = 51;
/// Makes a pool of address-space identifiers from untyped memory.
pub const ARMASIDControlMakePool: arch_invocation_label = 52;
/// Gives an address space an identifier, without which nothing can be mapped in it.
pub const ARMASIDPoolAssign: arch_invocation_label = 53;
/// Creates the handler of an interrupt and sets how the interrupt is triggered.
pub const ARMIRQIssueIRQHandlerTrigger: arch_invocation_label = 54;
/// Creates a capability that sends a software interrupt to a CPU.
pub const ARMIRQIssueSGISignal: arch_invocation_label = 55;
/// `nArchInvocationLabels` of `arch_invocation_label`.
pub const nArchInvocationLabels: arch_invocation_label = 56;
/// Puts the table into the address space of a device.
pub const ARMIOPageTableMap: arch_invocation_label = 56;
/// Takes the table from the address space of its device.
pub const ARMIOPageTableUnmap: arch_invocation_label = 57;
/// Maps the frame into the address space of a device.
pub const ARMPageMapIO: arch_invocation_label = 58;
/// Binds the virtual CPU to a thread.
pub const ARMVCPUSetTCB: arch_invocation_label = 59;
/// Gives the guest an interrupt.
pub const ARMVCPUInjectIRQ: arch_invocation_label = 60;
/// Reads a register of the guest.
pub const ARMVCPUReadReg: arch_invocation_label = 61;
/// Writes a register of the guest.
pub const ARMVCPUWriteReg: arch_invocation_label = 62;
/// Lets a private interrupt of the virtual CPU come again.
pub const ARMVCPUAckVPPI: arch_invocation_label = 63;
/// Creates the handler of an interrupt for one CPU and sets how the interrupt is triggered.
pub const ARMIRQIssueIRQHandlerTriggerCore: arch_invocation_label = 64;
/// Creates the capability of a stream.
pub const ARMSIDIssueSIDManager: arch_invocation_label = 65;
/// Tells what the SMMU reports about its last fault.
pub const ARMSIDGetFault: arch_invocation_label = 66;
/// Clears what the SMMU reports.
pub const ARMSIDClearFault: arch_invocation_label = 67;
/// Lets the stream use a context bank.
pub const ARMSIDBindCB: arch_invocation_label = 68;
/// Undoes BindCB.
pub const ARMSIDUnbindCB: arch_invocation_label = 69;
/// Creates the capability of a context bank.
pub const ARMCBIssueCBManager: arch_invocation_label = 70;
/// Drops all translations that the SMMU keeps.
pub const ARMCBTLBInvalidateAll: arch_invocation_label = 71;
/// Gives the context bank an address space.
pub const ARMCBAssignVspace: arch_invocation_label = 72;
/// Undoes AssignVspace.
pub const ARMCBUnassignVspace: arch_invocation_label = 73;
/// Drops the translations of the context bank that the SMMU keeps.
pub const ARMCBTLBInvalidate: arch_invocation_label = 74;
/// Tells what the context bank reports about its last fault.
pub const ARMCBGetFault: arch_invocation_label = 75;
/// Clears what the context bank reports.
pub const ARMCBClearFault: arch_invocation_label = 76;

/// Types of objects that Arm adds.
pub type _object = u32;
/// A frame of 4 KiB.
pub const seL4_ARM_SmallPageObject: _object = 8;
/// A frame of 2 MiB (aarch64) or 64 KiB (aarch32).
pub const seL4_ARM_LargePageObject: _object = 9;
/// A frame of 1 MiB.
pub const seL4_ARM_SectionObject: _object = 10;
/// A frame of 16 MiB.
pub const seL4_ARM_SuperSectionObject: _object = 11;
/// A table that maps pages; on aarch64 also one that maps tables.
pub const seL4_ARM_PageTableObject: _object = 12;
/// `seL4_ObjectTypeCount` of `_object`.
pub const seL4_ObjectTypeCount: _object = 13;

/// How memory is mapped.
pub type seL4_ARM_VMAttributes = u32;
/// Ordinary memory; without it, device memory.
pub const seL4_ARM_PageCacheable: seL4_ARM_VMAttributes = 1;
/// Has no effect on today's machines.
pub const seL4_ARM_ParityEnabled: seL4_ARM_VMAttributes = 2;
/// `seL4_ARM_Default_VMAttributes` of `seL4_ARM_VMAttributes`.
pub const seL4_ARM_Default_VMAttributes: seL4_ARM_VMAttributes = 3;
/// No instructions are fetched from it.
pub const seL4_ARM_ExecuteNever: seL4_ARM_VMAttributes = 4;

/// Which cache an operation is about.
pub type seL4_ARM_CacheType = u32;
/// `seL4_ARM_CacheI` of `seL4_ARM_CacheType`.
pub const seL4_ARM_CacheI: seL4_ARM_CacheType = 1;
/// `seL4_ARM_CacheD` of `seL4_ARM_CacheType`.
pub const seL4_ARM_CacheD: seL4_ARM_CacheType = 2;
/// `seL4_ARM_CacheID` of `seL4_ARM_CacheType`.
pub const seL4_ARM_CacheID: seL4_ARM_CacheType = 3;

/// Capabilities that the root task starts with.
pub type seL4_RootCNodeCapSlots = u32;
/// Stays empty.
pub const seL4_CapNull: seL4_RootCNodeCapSlots = 0;
/// The root task's thread.
pub const seL4_CapInitThreadTCB: seL4_RootCNodeCapSlots = 1;
/// Its CNode: the one that this slot is in.
pub const seL4_CapInitThreadCNode: seL4_RootCNodeCapSlots = 2;
/// Its address space.
pub const seL4_CapInitThreadVSpace: seL4_RootCNodeCapSlots = 3;
/// `seL4_CapIRQControl` of `seL4_RootCNodeCapSlots`.
pub const seL4_CapIRQControl: seL4_RootCNodeCapSlots = 4;
/// `seL4_CapASIDControl` of `seL4_RootCNodeCapSlots`.
pub const seL4_CapASIDControl: seL4_RootCNodeCapSlots = 5;
/// `seL4_CapInitThreadASIDPool` of `seL4_RootCNodeCapSlots`.
pub const seL4_CapInitThreadASIDPool: seL4_RootCNodeCapSlots = 6;
/// Empty except on x86.
pub const seL4_CapIOPortControl: seL4_RootCNodeCapSlots = 7;
/// Empty without an I/O memory-management unit.
pub const seL4_CapIOSpace: seL4_RootCNodeCapSlots = 8;
/// Frame of seL4_BootInfo.
pub const seL4_CapBootInfoFrame: seL4_RootCNodeCapSlots = 9;
/// Frame of the IPC buffer.
pub const seL4_CapInitThreadIPCBuffer: seL4_RootCNodeCapSlots = 10;
/// `seL4_CapDomain` of `seL4_RootCNodeCapSlots`.
pub const seL4_CapDomain: seL4_RootCNodeCapSlots = 11;
/// Empty without an Arm SMMU.
pub const seL4_CapSMMUSIDControl: seL4_RootCNodeCapSlots = 12;
/// Empty without an Arm SMMU.
pub const seL4_CapSMMUCBControl: seL4_RootCNodeCapSlots = 13;
/// Scheduling context of the root task.
pub const seL4_CapInitThreadSC: seL4_RootCNodeCapSlots = 14;
/// Empty unless the kernel passes calls to secure firmware.
pub const seL4_CapSMC: seL4_RootCNodeCapSlots = 15;
/// The first slot that is not fixed.
pub const seL4_NumInitialCaps: seL4_RootCNodeCapSlots = 16;

/// Where the programs of this system find their capabilities when another program starts them.
pub type stele_ServerSlots = u32;
/// Stays empty.
pub const stele_SlotNull: stele_ServerSlots = 0;
/// The program's thread, or empty.
pub const stele_SlotTCB: stele_ServerSlots = 1;
/// Its CNode.
pub const stele_SlotCNode: stele_ServerSlots = 2;
/// Its address space, or empty.
pub const stele_SlotVSpace: stele_ServerSlots = 3;
/// Endpoint on which it serves.
pub const stele_SlotService: stele_ServerSlots = 4;
/// Its reply object.
pub const stele_SlotReply: stele_ServerSlots = 5;
/// Endpoint of whoever started it, or empty.
pub const stele_SlotParent: stele_ServerSlots = 6;
/// A notification, or empty.
pub const stele_SlotNotification: stele_ServerSlots = 7;
/// The first slot that is not fixed.
pub const stele_SlotFirstFree: stele_ServerSlots = 8;

/// What a block after the boot information holds.
pub type seL4_BootInfoID = u32;
/// `SEL4_BOOTINFO_HEADER_PADDING` of `seL4_BootInfoID`.
pub const SEL4_BOOTINFO_HEADER_PADDING: seL4_BootInfoID = 0;
/// `SEL4_BOOTINFO_HEADER_X86_VBE` of `seL4_BootInfoID`.
pub const SEL4_BOOTINFO_HEADER_X86_VBE: seL4_BootInfoID = 1;
/// `SEL4_BOOTINFO_HEADER_X86_MBMMAP` of `seL4_BootInfoID`.
pub const SEL4_BOOTINFO_HEADER_X86_MBMMAP: seL4_BootInfoID = 2;
/// `SEL4_BOOTINFO_HEADER_X86_ACPI_RSDP` of `seL4_BootInfoID`.
pub const SEL4_BOOTINFO_HEADER_X86_ACPI_RSDP: seL4_BootInfoID = 3;
/// `SEL4_BOOTINFO_HEADER_X86_FRAMEBUFFER` of `seL4_BootInfoID`.
pub const SEL4_BOOTINFO_HEADER_X86_FRAMEBUFFER: seL4_BootInfoID = 4;
/// `SEL4_BOOTINFO_HEADER_X86_TSC_FREQ` of `seL4_BootInfoID`.
pub const SEL4_BOOTINFO_HEADER_X86_TSC_FREQ: seL4_BootInfoID = 5;
/// The device tree.
pub const SEL4_BOOTINFO_HEADER_FDT: seL4_BootInfoID = 6;
/// How many seL4 knows; Stele's own start at 128.
pub const SEL4_BOOTINFO_HEADER_NUM: seL4_BootInfoID = 7;
/// stele_AbiIdentity of the kernel.
pub const SEL4_BOOTINFO_HEADER_STELE_ABI: seL4_BootInfoID = 128;
/// An array of stele_BootRegion: files and buffers from the boot loader.
pub const SEL4_BOOTINFO_HEADER_STELE_REGIONS: seL4_BootInfoID = 129;

/// What a breakpoint waits for.
pub type seL4_BreakpointType = u32;
/// `seL4_DataBreakpoint` of `seL4_BreakpointType`.
pub const seL4_DataBreakpoint: seL4_BreakpointType = 0;
/// `seL4_InstructionBreakpoint` of `seL4_BreakpointType`.
pub const seL4_InstructionBreakpoint: seL4_BreakpointType = 1;
/// `seL4_SingleStep` of `seL4_BreakpointType`.
pub const seL4_SingleStep: seL4_BreakpointType = 2;
/// `seL4_SoftwareBreakRequest` of `seL4_BreakpointType`.
pub const seL4_SoftwareBreakRequest: seL4_BreakpointType = 3;

/// Which use of data a breakpoint waits for.
pub type seL4_BreakpointAccess = u32;
/// `seL4_BreakOnRead` of `seL4_BreakpointAccess`.
pub const seL4_BreakOnRead: seL4_BreakpointAccess = 0;
/// `seL4_BreakOnWrite` of `seL4_BreakpointAccess`.
pub const seL4_BreakOnWrite: seL4_BreakpointAccess = 1;
/// `seL4_BreakOnReadWrite` of `seL4_BreakpointAccess`.
pub const seL4_BreakOnReadWrite: seL4_BreakpointAccess = 2;
/// `seL4_MaxBreakpointAccess` of `seL4_BreakpointAccess`.
pub const seL4_MaxBreakpointAccess: seL4_BreakpointAccess = 3;

/// Limits of a message, as seL4_MessageInfo and seL4_IPCBuffer have them.
pub type seL4_MsgLimits = u32;
/// `seL4_MsgExtraCapBits` of `seL4_MsgLimits`.
pub const seL4_MsgExtraCapBits: seL4_MsgLimits = 2;
/// `seL4_MsgLengthBits` of `seL4_MsgLimits`.
pub const seL4_MsgLengthBits: seL4_MsgLimits = 7;
/// Words.
pub const seL4_MsgMaxLength: seL4_MsgLimits = 120;

/// Range of thread priorities; higher is more urgent.
pub type priorityConstants = i32;
/// `seL4_InvalidPrio` of `priorityConstants`.
pub const seL4_InvalidPrio: priorityConstants = -1;
/// `seL4_MinPrio` of `priorityConstants`.
pub const seL4_MinPrio: priorityConstants = 0;
/// `seL4_MaxPrio` of `priorityConstants`.
pub const seL4_MaxPrio: priorityConstants = 255;

/// What TCB_SetFlags sets and clears.
pub type seL4_TCBFlag = u32;
/// `seL4_TCBFlag_NoFlag` of `seL4_TCBFlag`.
pub const seL4_TCBFlag_NoFlag: seL4_TCBFlag = 0;
/// Use of the floating-point unit raises a UserException.
pub const seL4_TCBFlag_fpuDisabled: seL4_TCBFlag = 1;
/// All flags there are.
pub const seL4_TCBFlag_MASK: seL4_TCBFlag = 1;

/// How SchedControl_ConfigureFlags sets up a scheduling context.
pub type seL4_SchedContextFlag = u32;
/// Replenish as a constant-bandwidth server.
pub const seL4_SchedContext_NoFlag: seL4_SchedContextFlag = 0;
/// Replenish as a sporadic server.
pub const seL4_SchedContext_Sporadic: seL4_SchedContextFlag = 1;

/// The result of an invocation: the label of the reply. Details are in the reply's first words.
pub type seL4_Error = u32;
/// `seL4_NoError` of `seL4_Error`.
pub const seL4_NoError: seL4_Error = 0;
/// mr0: which argument, counted without capabilities.
pub const seL4_InvalidArgument: seL4_Error = 1;
/// mr0: which capability; 0 is the invoked one.
pub const seL4_InvalidCapability: seL4_Error = 2;
/// The object does not offer this operation, or not now.
pub const seL4_IllegalOperation: seL4_Error = 3;
/// mr0, mr1: the smallest and largest value allowed.
pub const seL4_RangeError: seL4_Error = 4;
/// An address or offset is not aligned.
pub const seL4_AlignmentError: seL4_Error = 5;
/// mr0: 1 if the source was looked up; mr1: seL4_LookupFailureType; then its words.
pub const seL4_FailedLookup: seL4_Error = 6;
/// Too few words or capabilities.
pub const seL4_TruncatedMessage: seL4_Error = 7;
/// Something is in the way.
pub const seL4_DeleteFirst: seL4_Error = 8;
/// The capability has descendants.
pub const seL4_RevokeFirst: seL4_Error = 9;
/// mr0: bytes that are left.
pub const seL4_NotEnoughMemory: seL4_Error = 10;
/// `seL4_NumErrors` of `seL4_Error`.
pub const seL4_NumErrors: seL4_Error = 11;

/// Where the details of an error stand in the reply. FailedLookup goes on, from the failure, as a CapFault message does from
/// its LookupFailureType.
pub type stele_ErrorDetail = u32;
/// `stele_InvalidArgument_Argument` of `stele_ErrorDetail`.
pub const stele_InvalidArgument_Argument: stele_ErrorDetail = 0;
/// `stele_InvalidCapability_Capability` of `stele_ErrorDetail`.
pub const stele_InvalidCapability_Capability: stele_ErrorDetail = 0;
/// `stele_RangeError_Min` of `stele_ErrorDetail`.
pub const stele_RangeError_Min: stele_ErrorDetail = 0;
/// `stele_FailedLookup_IsSource` of `stele_ErrorDetail`.
pub const stele_FailedLookup_IsSource: stele_ErrorDetail = 0;
/// `stele_NotEnoughMemory_BytesAvailable` of `stele_ErrorDetail`.
pub const stele_NotEnoughMemory_BytesAvailable: stele_ErrorDetail = 0;
/// `stele_RangeError_Max` of `stele_ErrorDetail`.
pub const stele_RangeError_Max: stele_ErrorDetail = 1;
/// `stele_FailedLookup_LookupFailure` of `stele_ErrorDetail`.
pub const stele_FailedLookup_LookupFailure: stele_ErrorDetail = 1;

/// Why a capability address led nowhere.
pub type seL4_LookupFailureType = u32;
/// `seL4_NoFailure` of `seL4_LookupFailureType`.
pub const seL4_NoFailure: seL4_LookupFailureType = 0;
/// The root is no CNode.
pub const seL4_InvalidRoot: seL4_LookupFailureType = 1;
/// The slot is empty; then: bits left.
pub const seL4_MissingCapability: seL4_LookupFailureType = 2;
/// The address is too short or too long; then: bits left, bits found.
pub const seL4_DepthMismatch: seL4_LookupFailureType = 3;
/// A guard differs; then: bits left, guard found, its bits.
pub const seL4_GuardMismatch: seL4_LookupFailureType = 4;

/// Numbers of the operations on generic objects.
pub type invocation_label = u32;
/// `InvalidInvocation` of `invocation_label`.
pub const InvalidInvocation: invocation_label = 0;
/// Creates objects in the memory and puts a capability to each into consecutive empty slots.
pub const UntypedRetype: invocation_label = 1;
/// Reads the registers of another thread.
pub const TCBReadRegisters: invocation_label = 2;
/// Writes the registers of another thread. Status registers keep what a program may not choose.
pub const TCBWriteRegisters: invocation_label = 3;
/// Copies registers from another thread to this one, which may not be the caller.
pub const TCBCopyRegisters: invocation_label = 4;
/// Sets a thread's capability space, address space and IPC buffer.
pub const TCBConfigure: invocation_label = 5;
/// Sets a thread's priority.
pub const TCBSetPriority: invocation_label = 6;
/// Sets a thread's maximum controlled priority.
pub const TCBSetMCPriority: invocation_label = 7;
/// Sets both priorities, the scheduling context and the fault endpoint of a thread.
pub const TCBSetSchedParams: invocation_label = 8;
/// Sets where a thread's timeout faults go.
pub const TCBSetTimeoutEndpoint: invocation_label = 9;
/// Sets a thread's IPC buffer.
pub const TCBSetIPCBuffer: invocation_label = 10;
/// Sets a thread's fault endpoint, capability space and address space.
pub const TCBSetSpace: invocation_label = 11;
/// Stops a thread.
pub const TCBSuspend: invocation_label = 12;
/// Lets a thread run again, from where its registers say.
pub const TCBResume: invocation_label = 13;
/// Binds a notification to a thread: its signals reach the thread while it waits on an endpoint.
pub const TCBBindNotification: invocation_label = 14;
/// Undoes BindNotification.
pub const TCBUnbindNotification: invocation_label = 15;
/// Sets the register that holds the address of a thread's local storage.
pub const TCBSetTLSBase: invocation_label = 16;
/// Clears and sets flags of a thread, and tells which are set then.
pub const TCBSetFlags: invocation_label = 17;
/// Deletes all capabilities that derive from this one.
pub const CNodeRevoke: invocation_label = 18;
/// Deletes a capability; the last one to an object destroys it.
pub const CNodeDelete: invocation_label = 19;
/// Ends the pending sends of those who use an endpoint capability with this one's badge.
pub const CNodeCancelBadgedSends: invocation_label = 20;
/// Copies a capability, with at most the rights given.
pub const CNodeCopy: invocation_label = 21;
/// Copies a capability, with at most the rights given, and gives the copy a badge or guard.
pub const CNodeMint: invocation_label = 22;
/// Moves a capability.
pub const CNodeMove: invocation_label = 23;
/// Moves a capability and gives it a badge or guard.
pub const CNodeMutate: invocation_label = 24;
/// Moves two capabilities at once: from the pivot to the destination, and from the source to the pivot. Source and
/// destination may be the same slot: then the two change places.
pub const CNodeRotate: invocation_label = 25;
/// Creates the handler of an interrupt.
pub const IRQIssueIRQHandler: invocation_label = 26;
/// Lets the interrupt come again.
pub const IRQAckIRQ: invocation_label = 27;
/// Sets the notification that the interrupt signals.
pub const IRQSetIRQHandler: invocation_label = 28;
/// Undoes SetNotification.
pub const IRQClearIRQHandler: invocation_label = 29;
/// Puts a thread into a domain, at once: a thread that leaves the domain that runs stops until its new one has time.
pub const DomainSetSet: invocation_label = 30;
/// Sets one entry of the domain schedule, which takes effect when its turn comes.
pub const DomainScheduleConfigure: invocation_label = 31;
/// Sets the entry at which the domain schedule starts over, and goes there at once.
pub const DomainScheduleSetStart: invocation_label = 32;
/// Sets the budget and period of a scheduling context.
pub const SchedControlConfigureFlags: invocation_label = 33;
/// Binds the scheduling context to a thread or notification.
pub const SchedContextBind: invocation_label = 34;
/// Takes the scheduling context from whatever it is bound to.
pub const SchedContextUnbind: invocation_label = 35;
/// Takes the scheduling context from one object.
pub const SchedContextUnbindObject: invocation_label = 36;
/// Tells the time that was used since the last call, and starts from zero.
pub const SchedContextConsumed: invocation_label = 37;
/// Runs the thread of this scheduling context next, if its priority allows, and tells the time that was used.
pub const SchedContextYieldTo: invocation_label = 38;
/// `nInvocationLabels` of `invocation_label`.
pub const nInvocationLabels: invocation_label = 39;
/// Sets a breakpoint or watchpoint of a thread, which raises a DebugException before it executes the instruction, or
/// makes the access: its handler takes the breakpoint away before it lets the thread go on. Each thread has its own.
/// Numbers below seL4_NumExclusiveBreakpoints are for instructions, those from there on for data.
pub const TCBSetBreakpoint: invocation_label = 128;
/// Tells how a breakpoint or watchpoint of a thread is set; all zero if it is not.
pub const TCBGetBreakpoint: invocation_label = 129;
/// Takes a breakpoint or watchpoint from a thread.
pub const TCBUnsetBreakpoint: invocation_label = 130;
/// Lets a thread run some instructions at a time: then it raises a DebugException. The first word of the reply says
/// how many instructions it runs until the next one, 0 ends it; a reply without words means 1.
pub const TCBConfigureSingleStepping: invocation_label = 131;

/// Types of faults: the label of the message.
pub type seL4_Fault_tag = u32;
/// No fault.
pub const seL4_Fault_NullFault: seL4_Fault_tag = 0;
/// A capability that a system call named was not there.
pub const seL4_Fault_CapFault: seL4_Fault_tag = 1;
/// A system call with a number that means nothing. A reply with label 0 sets the registers to its words.
pub const seL4_Fault_UnknownSyscall: seL4_Fault_tag = 2;
/// A thread did what it may not: an undefined instruction, an alignment fault. A reply with label 0 sets the
/// registers to its words.
pub const seL4_Fault_UserException: seL4_Fault_tag = 3;
/// A thread met a breakpoint, made its last single step, or executed a breakpoint instruction while it has a breakpoint or
/// makes single steps (else, that is a UserException). A reply with label 0 lets it go on where it is.
pub const seL4_Fault_DebugException: seL4_Fault_tag = 4;
/// A thread used up its budget and has a timeout endpoint. A reply with label 0 sets the registers to its words.
pub const seL4_Fault_Timeout: seL4_Fault_tag = 5;
/// A thread used memory that it may not, or that is not there.
pub const seL4_Fault_VMFault: seL4_Fault_tag = 6;
/// A virtual CPU took an interrupt and has room for another.
pub const seL4_Fault_VGICMaintenance: seL4_Fault_tag = 7;
/// A guest did something that its virtual CPU cannot.
pub const seL4_Fault_VCPUFault: seL4_Fault_tag = 8;
/// A private interrupt of a virtual CPU.
pub const seL4_Fault_VPPIEvent: seL4_Fault_tag = 9;

/// Types of objects for Untyped_Retype.
pub type api_object = u32;
/// Memory that has no type yet.
pub const seL4_UntypedObject: api_object = 0;
/// A thread.
pub const seL4_TCBObject: api_object = 1;
/// A meeting point of senders and receivers.
pub const seL4_EndpointObject: api_object = 2;
/// A word of bits that signals set and a waiter takes.
pub const seL4_NotificationObject: api_object = 3;
/// A table of capabilities.
pub const seL4_CapTableObject: api_object = 4;
/// A budget of time in a period.
pub const seL4_SchedContextObject: api_object = 5;
/// The way back to a caller.
pub const seL4_ReplyObject: api_object = 6;
/// `seL4_NonArchObjectTypeCount` of `api_object`.
pub const seL4_NonArchObjectTypeCount: api_object = 7;

/// Numbers of the system calls.
pub type seL4_Syscall_ID = i32;
/// Ends the machine with a status, for tests that run in an emulator.
pub const seL4_SysSteleExit: seL4_Syscall_ID = -128;
/// Names a thread for messages of the kernel. The name, ended by a zero byte, starts in the first word of the IPC
/// buffer's message.
pub const seL4_SysDebugNameThread: seL4_Syscall_ID = -17;
/// Prints the state of the system in a form that the capability debugger reads.
pub const seL4_SysDebugSnapshot: seL4_Syscall_ID = -16;
/// Tells the type of a capability, 0 for none.
pub const seL4_SysDebugCapIdentify: seL4_Syscall_ID = -15;
/// Prints a line and stops the machine with failure status.
pub const seL4_SysDebugHalt: seL4_Syscall_ID = -14;
/// Lists the threads on the kernel's console.
pub const seL4_SysDebugDumpScheduler: seL4_Syscall_ID = -13;
/// Writes a character to the kernel's console.
pub const seL4_SysDebugPutChar: seL4_Syscall_ID = -12;
/// Gives up the rest of the budget's current refill.
pub const seL4_SysYield: seL4_Syscall_ID = -11;
/// Takes a message or signal that needs no answer if there is one.
pub const seL4_SysNBWait: seL4_Syscall_ID = -10;
/// Waits for a message or signal that needs no answer.
pub const seL4_SysWait: seL4_Syscall_ID = -9;
/// Takes a message if there is one; badge 0 means there was none.
pub const seL4_SysNBRecv: seL4_Syscall_ID = -8;
/// Waits for a message.
pub const seL4_SysRecv: seL4_Syscall_ID = -7;
/// Sends a message if somebody waits for it, else does nothing.
pub const seL4_SysNBSend: seL4_Syscall_ID = -6;
/// Sends a message and waits until it is taken; on a kernel object, performs an operation without an answer.
pub const seL4_SysSend: seL4_Syscall_ID = -5;
/// Sends if somebody waits, then waits for a message without a reply object.
pub const seL4_SysNBSendWait: seL4_Syscall_ID = -4;
/// Sends if somebody waits, then waits for a message itself.
pub const seL4_SysNBSendRecv: seL4_Syscall_ID = -3;
/// Answers through a reply object, then waits for the next message.
pub const seL4_SysReplyRecv: seL4_Syscall_ID = -2;
/// Sends a message and waits for the answer; on a kernel object, performs an operation.
pub const seL4_SysCall: seL4_Syscall_ID = -1;

/// Words of the message of UnknownSyscall.
pub type seL4_UnknownSyscall_Msg = u32;
/// `seL4_UnknownSyscall_R0` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R0: seL4_UnknownSyscall_Msg = 0;
/// `seL4_UnknownSyscall_R1` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R1: seL4_UnknownSyscall_Msg = 1;
/// `seL4_UnknownSyscall_R2` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R2: seL4_UnknownSyscall_Msg = 2;
/// `seL4_UnknownSyscall_R3` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R3: seL4_UnknownSyscall_Msg = 3;
/// `seL4_UnknownSyscall_R4` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R4: seL4_UnknownSyscall_Msg = 4;
/// `seL4_UnknownSyscall_R5` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R5: seL4_UnknownSyscall_Msg = 5;
/// `seL4_UnknownSyscall_R6` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R6: seL4_UnknownSyscall_Msg = 6;
/// `seL4_UnknownSyscall_R7` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_R7: seL4_UnknownSyscall_Msg = 7;
/// Instruction to go on at.
pub const seL4_UnknownSyscall_FaultIP: seL4_UnknownSyscall_Msg = 8;
/// `seL4_UnknownSyscall_SP` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_SP: seL4_UnknownSyscall_Msg = 9;
/// `seL4_UnknownSyscall_LR` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_LR: seL4_UnknownSyscall_Msg = 10;
/// `seL4_UnknownSyscall_CPSR` of `seL4_UnknownSyscall_Msg`.
pub const seL4_UnknownSyscall_CPSR: seL4_UnknownSyscall_Msg = 11;
/// Number that was asked for.
pub const seL4_UnknownSyscall_Syscall: seL4_UnknownSyscall_Msg = 12;
/// Number of words.
pub const seL4_UnknownSyscall_Length: seL4_UnknownSyscall_Msg = 13;

/// Words of the message of UserException.
pub type seL4_UserException_Msg = u32;
/// Instruction to go on at.
pub const seL4_UserException_FaultIP: seL4_UserException_Msg = 0;
/// `seL4_UserException_SP` of `seL4_UserException_Msg`.
pub const seL4_UserException_SP: seL4_UserException_Msg = 1;
/// `seL4_UserException_CPSR` of `seL4_UserException_Msg`.
pub const seL4_UserException_CPSR: seL4_UserException_Msg = 2;
/// Number of the exception.
pub const seL4_UserException_Number: seL4_UserException_Msg = 3;
/// What the CPU reports about it.
pub const seL4_UserException_Code: seL4_UserException_Msg = 4;
/// Number of words.
pub const seL4_UserException_Length: seL4_UserException_Msg = 5;

/// Words of the message of Timeout.
pub type seL4_Timeout_Msg = u32;
/// Badge of the scheduling context.
pub const seL4_Timeout_Data: seL4_Timeout_Msg = 0;
/// Microseconds used, upper word.
pub const seL4_Timeout_Consumed_HighBits: seL4_Timeout_Msg = 1;
/// Lower word.
pub const seL4_Timeout_Consumed_LowBits: seL4_Timeout_Msg = 2;
/// Number of words.
pub const seL4_Timeout_Length: seL4_Timeout_Msg = 3;

/// Words of the message of Timeout.
pub type seL4_TimeoutReply_Msg = u32;
/// `seL4_TimeoutReply_FaultIP` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_FaultIP: seL4_TimeoutReply_Msg = 0;
/// `seL4_TimeoutReply_SP` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_SP: seL4_TimeoutReply_Msg = 1;
/// `seL4_TimeoutReply_CPSR` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_CPSR: seL4_TimeoutReply_Msg = 2;
/// `seL4_TimeoutReply_R0` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R0: seL4_TimeoutReply_Msg = 3;
/// `seL4_TimeoutReply_R1` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R1: seL4_TimeoutReply_Msg = 4;
/// `seL4_TimeoutReply_R8` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R8: seL4_TimeoutReply_Msg = 5;
/// `seL4_TimeoutReply_R9` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R9: seL4_TimeoutReply_Msg = 6;
/// `seL4_TimeoutReply_R10` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R10: seL4_TimeoutReply_Msg = 7;
/// `seL4_TimeoutReply_R11` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R11: seL4_TimeoutReply_Msg = 8;
/// `seL4_TimeoutReply_R12` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R12: seL4_TimeoutReply_Msg = 9;
/// `seL4_TimeoutReply_R2` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R2: seL4_TimeoutReply_Msg = 10;
/// `seL4_TimeoutReply_R3` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R3: seL4_TimeoutReply_Msg = 11;
/// `seL4_TimeoutReply_R4` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R4: seL4_TimeoutReply_Msg = 12;
/// `seL4_TimeoutReply_R5` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R5: seL4_TimeoutReply_Msg = 13;
/// `seL4_TimeoutReply_R6` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R6: seL4_TimeoutReply_Msg = 14;
/// `seL4_TimeoutReply_R7` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R7: seL4_TimeoutReply_Msg = 15;
/// `seL4_TimeoutReply_R14` of `seL4_TimeoutReply_Msg`.
pub const seL4_TimeoutReply_R14: seL4_TimeoutReply_Msg = 16;
/// Number of words.
pub const seL4_TimeoutReply_Length: seL4_TimeoutReply_Msg = 17;

/// Words of the message of VMFault.
pub type seL4_VMFault_Msg = u32;
/// Instruction that did it.
pub const seL4_VMFault_IP: seL4_VMFault_Msg = 0;
/// Address that it used.
pub const seL4_VMFault_Addr: seL4_VMFault_Msg = 1;
/// 1 when fetching the instruction itself failed.
pub const seL4_VMFault_PrefetchFault: seL4_VMFault_Msg = 2;
/// Fault status, as the CPU reports it.
pub const seL4_VMFault_FSR: seL4_VMFault_Msg = 3;
/// Number of words.
pub const seL4_VMFault_Length: seL4_VMFault_Msg = 4;

/// Words of the message of VGICMaintenance.
pub type seL4_VGICMaintenance_Msg = u32;
/// Which list register; -1 for none.
pub const seL4_VGICMaintenance_IDX: seL4_VGICMaintenance_Msg = 0;
/// Number of words.
pub const seL4_VGICMaintenance_Length: seL4_VGICMaintenance_Msg = 1;

/// Words of the message of VCPUFault.
pub type seL4_VCPUFault_Msg = u32;
/// Syndrome, as the CPU reports it.
pub const seL4_VCPUFault_HSR: seL4_VCPUFault_Msg = 0;
/// Number of words.
pub const seL4_VCPUFault_Length: seL4_VCPUFault_Msg = 1;

/// Words of the message of VPPIEvent.
pub type seL4_VPPIEvent_Msg = u32;
/// Number of the interrupt.
pub const seL4_VPPIEvent_IRQ: seL4_VPPIEvent_Msg = 0;
/// Number of words.
pub const seL4_VPPIEvent_Length: seL4_VPPIEvent_Msg = 1;

/// Words of the message of DebugException.
pub type seL4_DebugException_Msg = u32;
/// `seL4_DebugException_FaultIP` of `seL4_DebugException_Msg`.
pub const seL4_DebugException_FaultIP: seL4_DebugException_Msg = 0;
/// seL4_BreakpointType.
pub const seL4_DebugException_ExceptionReason: seL4_DebugException_Msg = 1;
/// Data: address of the access. Else as FaultIP.
pub const seL4_DebugException_TriggerAddress: seL4_DebugException_Msg = 2;
/// Its number, the lowest of those that it can have been; of a step, that of its configuration; else -1.
pub const seL4_DebugException_BreakpointNumber: seL4_DebugException_Msg = 3;
/// Number of words.
pub const seL4_DebugException_Length: seL4_DebugException_Msg = 4;

/// Words of the message of CapFault.
pub type seL4_CapFault_Msg = u32;
/// Instruction of the system call.
pub const seL4_CapFault_IP: seL4_CapFault_Msg = 0;
/// Address of the capability.
pub const seL4_CapFault_Addr: seL4_CapFault_Msg = 1;
/// 1 while waiting, 0 while sending.
pub const seL4_CapFault_InRecvPhase: seL4_CapFault_Msg = 2;
/// `seL4_CapFault_LookupFailureType` of `seL4_CapFault_Msg`.
pub const seL4_CapFault_LookupFailureType: seL4_CapFault_Msg = 3;
/// Missing, depth, guard: address bits that were left.
pub const seL4_CapFault_BitsLeft: seL4_CapFault_Msg = 4;
/// Depth: bits that the table resolves.
pub const seL4_CapFault_DepthMismatch_BitsFound: seL4_CapFault_Msg = 5;
/// Guard: its value,
pub const seL4_CapFault_GuardMismatch_GuardFound: seL4_CapFault_Msg = 5;
/// and its bits.
pub const seL4_CapFault_GuardMismatch_BitsFound: seL4_CapFault_Msg = 6;
