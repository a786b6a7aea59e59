/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Numbers of the interface for x86_64. All are macros; assembly files may include this header.
 */
#pragma once

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
#define seL4_VSpaceBits 12
#define seL4_PageTableEntryBits 3
#define seL4_PageTableIndexBits 9
#define seL4_PageDirEntryBits 3
#define seL4_PageDirIndexBits 9
#define seL4_PDPTEntryBits 3
#define seL4_PDPTIndexBits 9
#define seL4_PML4EntryBits 3
#define seL4_PML4IndexBits 9
#define seL4_IOPageTableEntryBits 3
#define seL4_IOPageTableIndexBits 9
/** Binary logarithm of the bytes of an ASID pool. */
#define seL4_ASIDPoolBits 12
/** Binary logarithm of the address spaces in a pool. */
#define seL4_ASIDPoolIndexBits 9
#define seL4_NumASIDPoolsBits 3
/** The last address that a program can map. */
#define seL4_UserVSpaceTop 0x7fffffffefff
/** One after it. */
#define seL4_UserTop 0x7ffffffff000
/**
 * How many words of seL4_UserContext, from the first, TCB.CopyRegisters moves as the frame; the others are the integer
 * registers.
 */
#define stele_UserContextFrameWords 18
/** Type of a virtual CPU, which this configuration does not offer. */
#define seL4_X86_VCPUObject 16777214
#define seL4_X86_VCPUBits 14
#define seL4_VCPUBits 14
/** Types of a guest's tables, which this configuration does not offer. */
#define seL4_X86_EPTPML4Object 16777213
#define seL4_X86_EPTPDPTObject 16777212
#define seL4_X86_EPTPDObject 16777211
#define seL4_X86_EPTPTObject 16777210
/** Sizes of a guest's tables. */
#define seL4_X86_EPTPML4Bits 12
#define seL4_X86_EPTPML4EntryBits 3
#define seL4_X86_EPTPML4IndexBits 9
#define seL4_X86_EPTPDPTBits 12
#define seL4_X86_EPTPDPTEntryBits 3
#define seL4_X86_EPTPDPTIndexBits 9
#define seL4_X86_EPTPDBits 12
#define seL4_X86_EPTPDEntryBits 3
#define seL4_X86_EPTPDIndexBits 9
#define seL4_X86_EPTPTBits 12
#define seL4_X86_EPTPTEntryBits 3
#define seL4_X86_EPTPTIndexBits 9
/** Word of a failed mapping's reply that holds the missing level. */
#define SEL4_MAPPING_LOOKUP_LEVEL 2
/** That level: no page table, */
#define SEL4_MAPPING_LOOKUP_NO_PT 21
/** no second-level table, */
#define SEL4_MAPPING_LOOKUP_NO_PD 30
/** no third-level table. */
#define SEL4_MAPPING_LOOKUP_NO_PDPT 39
/** The same for tables of a guest. */
#define SEL4_MAPPING_LOOKUP_NO_EPTPT 21
#define SEL4_MAPPING_LOOKUP_NO_EPTPD 30
#define SEL4_MAPPING_LOOKUP_NO_EPTPDPT 39
#define seL4_IA32_PDPTObject 7
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
/** A third-level table of the address space. */
#define seL4_PDPTBits 12
/** An address space: its uppermost table. */
#define seL4_PML4Bits 12
/** A frame of 1 GiB. */
#define seL4_HugePageBits 30
/** A frame of 4 KiB. */
#define seL4_PageBits 12
/** A frame of 2 MiB. */
#define seL4_LargePageBits 21
/** A table that maps pages. */
#define seL4_PageTableBits 12
/** A second-level table of the address space. */
#define seL4_PageDirBits 12
/** A table of a device's address space. */
#define seL4_IOPageTableBits 12
