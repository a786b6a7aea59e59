/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Numbers of the interface for aarch64. All are macros; assembly files may include this header.
 */
#pragma once

#define seL4_VSpaceEntryBits 3
#define seL4_VSpaceIndexBits 9
/** The last address that a program can map. */
#define seL4_UserVSpaceTop 0x7fffffffffff
#define seL4_UserTop 0x7fffffffffff
/**
 * How many words of seL4_UserContext, from the first, TCB.CopyRegisters moves as the frame; the others are the integer
 * registers.
 */
#define stele_UserContextFrameWords 17
#define seL4_VCPUBits 12
#define seL4_PGDBits 12
#define seL4_PGDEntryBits 3
#define seL4_PGDIndexBits 9
#define seL4_PUDBits 12
#define seL4_PUDEntryBits 3
#define seL4_PUDIndexBits 9
#define seL4_ARM_PageDirectoryObject 11
#define seL4_ARM_PageUpperDirectoryObject 11
#define seL4_ARM_PageGlobalDirectoryObject 8
#define seL4_PageTableEntryBits 3
#define seL4_PageTableIndexBits 9
#define seL4_PageDirBits 12
#define seL4_PageDirEntryBits 3
#define seL4_PageDirIndexBits 9
/** Bytes of an ASID pool. */
#define seL4_ASIDPoolBits 12
/** Address spaces in a pool. */
#define seL4_ASIDPoolIndexBits 9
#define seL4_NumASIDPoolsBits 7
#define seL4_IOPageTableBits 12
/** Types that this configuration does not offer. */
#define seL4_ARM_VCPUObject 65534
#define seL4_ARM_IOPageTableObject 65535
/** Size of a virtual CPU, which this configuration does not offer. */
#define seL4_ARM_VCPUBits 12
#define seL4_NumHWBreakpoints 10
#define seL4_NumExclusiveBreakpoints 6
#define seL4_NumExclusiveWatchpoints 4
#define seL4_CapInitThreadPD 3
#define seL4_NoFault 0
#define seL4_CapFault 1
#define seL4_UnknownSyscall 2
#define seL4_UserException 3
#define seL4_VMFault 6
#define seL4_DataFault 0
#define seL4_InstructionFault 1
#define SEL4_EXCEPT_IPC_LABEL 2
#define SEL4_USER_EXCEPTION_LABEL 3
#define SEL4_USER_EXCEPTION_LENGTH 5
#define SEL4_PFIPC_LABEL 6
#define SEL4_PFIPC_LENGTH 4
#define SEL4_PFIPC_FAULT_IP 0
#define SEL4_PFIPC_FAULT_ADDR 1
#define SEL4_PFIPC_PREFETCH_FAULT 2
#define SEL4_PFIPC_FSR 3
/** Word of a failed mapping's reply that holds the missing level. */
#define SEL4_MAPPING_LOOKUP_LEVEL 2
/** That level: no page table, */
#define SEL4_MAPPING_LOOKUP_NO_PT 21
/** no second table from the bottom, */
#define SEL4_MAPPING_LOOKUP_NO_PD 30
/** no third. */
#define SEL4_MAPPING_LOOKUP_NO_PUD 39
#define SEL4_VGIC_MAINTENANCE_LABEL 7
#define SEL4_VGIC_MAINTENANCE_LENGTH 1
#define SEL4_VCPU_FAULT_LABEL 8
#define SEL4_VCPU_FAULT_LENGTH 1
#define seL4_FirstBreakpoint 0
#define seL4_FirstWatchpoint 6
#define seL4_NumDualFunctionMonitors 0
#define seL4_FirstDualFunctionMonitor 0xffffffffffffffff
/** No data: the guard or badge argument when there is none. */
#define seL4_NilData 0
#define seL4_False 0
#define seL4_True 1
/** Bits of a word. */
#define seL4_WordBits 64
/** Binary logarithm of a word's bytes. */
#define seL4_WordSizeBits 3
/** Bits of a badge that a capability keeps. */
#define seL4_BadgeBits 64
/** Bits of a CNode capability's guard. */
#define seL4_GuardBits 58
/** Bits of the number that tells how long a guard is. */
#define seL4_GuardSizeBits 6
/** Bits of the rights of a capability. */
#define seL4_CapRightsBits 4
/** Message words that travel in registers. */
#define seL4_FastMessageRegisters 4
/** Capabilities that one message can carry. */
#define seL4_MsgMaxExtraCaps 3
/** Binary logarithm of the IPC buffer's bytes. */
#define seL4_IPCBufferSizeBits 10
/** Most objects that one Untyped_Retype creates. */
#define seL4_UntypedRetypeMaxObjects 256
/** Binary logarithm of the boot information's bytes. */
#define seL4_BootInfoFrameBits 12
/** Bytes of the boot information, without what follows it. */
#define seL4_BootInfoFrameSize 4096
/** Bytes of a scheduling context without its refills. */
#define seL4_CoreSchedContextBytes 128
/** Bytes of one refill. */
#define seL4_RefillSizeBytes 16
/** A frame of 1 GiB. */
#define seL4_HugePageBits 30
/** An address space: its uppermost table. */
#define seL4_VSpaceBits 12
/** A frame of 4 KiB. */
#define seL4_PageBits 12
/** A frame of 2 MiB (aarch64) or 64 KiB (aarch32). */
#define seL4_LargePageBits 21
/** A table that maps pages; on aarch64 also one that maps tables. */
#define seL4_PageTableBits 12
/** Memory that has no type yet. */
#define seL4_MinUntypedBits 4
/** Memory that has no type yet. */
#define seL4_MaxUntypedBits 47
/** A thread. */
#define seL4_TCBBits 11
/** A meeting point of senders and receivers. */
#define seL4_EndpointBits 4
/** A word of bits that signals set and a waiter takes. */
#define seL4_NotificationBits 6
/** A table of capabilities. */
#define seL4_SlotBits 5
/** A budget of time in a period. */
#define seL4_MinSchedContextBits 7
/** The way back to a caller. */
#define seL4_ReplyBits 5
