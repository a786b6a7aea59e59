/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* The contract as the kernel sees it on aarch64: types, numbers, layouts. */

#ifndef STELE_GENERATED_ABI_H
#define STELE_GENERATED_ABI_H

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0
/* SHA-256 of the contract's canonical form. */
#define STELE_ABI_HASH_TEXT "3d325f3bb06d16df8dc50d938831de7e0d73af17f1e47df2c7f8d052bb81d7f9"
#define STELE_ABI_HASH \
    { \
        0x3d, 0x32, 0x5f, 0x3b, 0xb0, 0x6d, 0x16, 0xdf, \
        0x8d, 0xc5, 0x0d, 0x93, 0x88, 0x31, 0xde, 0x7e, \
        0x0d, 0x73, 0xaf, 0x17, 0xf1, 0xe4, 0x7d, 0xf2, \
        0xc7, 0xf8, 0xd0, 0x52, 0xbb, 0x81, 0xd7, 0xf9, \
    }

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
/** No capability. */
#define seL4_Null 0
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
#define seL4_HugePageBits 30
#define seL4_VSpaceBits 12
#define seL4_PageBits 12
#define seL4_LargePageBits 21
#define seL4_PageTableBits 12
#define seL4_MinUntypedBits 4
#define seL4_MaxUntypedBits 47
#define seL4_TCBBits 11
#define seL4_EndpointBits 4
#define seL4_NotificationBits 6
#define seL4_SlotBits 5
#define seL4_MinSchedContextBits 7
#define seL4_ReplyBits 5

#ifdef __ASSEMBLER__

#define ARMVSpaceClean_Data 39
#define ARMVSpaceInvalidate_Data 40
#define ARMVSpaceCleanInvalidate_Data 41
#define ARMVSpaceUnify_Instruction 42
#define ARMSMCCall 43
#define nSeL4ArchInvocationLabels 44
#define seL4_ARM_HugePageObject 7
#define seL4_ARM_VSpaceObject 8
#define seL4_ModeObjectTypeCount 9
#define seL4_VCPUReg_SCTLR 0
#define seL4_VCPUReg_CPACR 1
#define seL4_VCPURegSaveRange_start 2
#define seL4_VCPUReg_TTBR0 2
#define seL4_VCPUReg_TTBR1 3
#define seL4_VCPUReg_TCR 4
#define seL4_VCPUReg_MAIR 5
#define seL4_VCPUReg_AMAIR 6
#define seL4_VCPUReg_CIDR 7
#define seL4_VCPUReg_ACTLR 8
#define seL4_VCPUReg_AFSR0 9
#define seL4_VCPUReg_AFSR1 10
#define seL4_VCPUReg_ESR 11
#define seL4_VCPUReg_FAR 12
#define seL4_VCPUReg_PAR 13
#define seL4_VCPUReg_VBAR 14
#define seL4_VCPUReg_TPIDR_EL1 15
#define seL4_VCPUReg_VMPIDR_EL2 16
#define seL4_VCPUReg_SP_EL1 17
#define seL4_VCPUReg_ELR_EL1 18
#define seL4_VCPUReg_SPSR_EL1 19
#define seL4_VCPURegSaveRange_end 19
#define seL4_VCPUReg_CNTV_CTL 20
#define seL4_VCPUReg_CNTV_CVAL 21
#define seL4_VCPUReg_CNTVOFF 22
#define seL4_VCPUReg_CNTKCTL_EL1 23
#define seL4_VCPUReg_Num 24
#define ARMPageTableMap 44
#define ARMPageTableUnmap 45
#define ARMPageMap 46
#define ARMPageUnmap 47
#define ARMPageClean_Data 48
#define ARMPageInvalidate_Data 49
#define ARMPageCleanInvalidate_Data 50
#define ARMPageUnify_Instruction 51
#define ARMPageGetAddress 52
#define ARMASIDControlMakePool 53
#define ARMASIDPoolAssign 54
#define ARMIRQIssueIRQHandlerTrigger 55
#define ARMIRQIssueSGISignal 56
#define nArchInvocationLabels 57
#define ARMIOPageTableMap 57
#define ARMIOPageTableUnmap 58
#define ARMPageMapIO 59
#define ARMVCPUSetTCB 60
#define ARMVCPUInjectIRQ 61
#define ARMVCPUReadReg 62
#define ARMVCPUWriteReg 63
#define ARMVCPUAckVPPI 64
#define ARMIRQIssueIRQHandlerTriggerCore 65
#define ARMSIDIssueSIDManager 66
#define ARMSIDGetFault 67
#define ARMSIDClearFault 68
#define ARMSIDBindCB 69
#define ARMSIDUnbindCB 70
#define ARMCBIssueCBManager 71
#define ARMCBTLBInvalidateAll 72
#define ARMCBAssignVspace 73
#define ARMCBUnassignVspace 74
#define ARMCBTLBInvalidate 75
#define ARMCBGetFault 76
#define ARMCBClearFault 77
#define seL4_ARM_SmallPageObject 9
#define seL4_ARM_LargePageObject 10
#define seL4_ARM_PageTableObject 11
#define seL4_ObjectTypeCount 12
#define seL4_ARM_PageCacheable 1
#define seL4_ARM_ParityEnabled 2
#define seL4_ARM_Default_VMAttributes 3
#define seL4_ARM_ExecuteNever 4
#define seL4_ARM_CacheI 1
#define seL4_ARM_CacheD 2
#define seL4_ARM_CacheID 3
#define seL4_CapNull 0
#define seL4_CapInitThreadTCB 1
#define seL4_CapInitThreadCNode 2
#define seL4_CapInitThreadVSpace 3
#define seL4_CapIRQControl 4
#define seL4_CapASIDControl 5
#define seL4_CapInitThreadASIDPool 6
#define seL4_CapIOPortControl 7
#define seL4_CapIOSpace 8
#define seL4_CapBootInfoFrame 9
#define seL4_CapInitThreadIPCBuffer 10
#define seL4_CapDomain 11
#define seL4_CapSMMUSIDControl 12
#define seL4_CapSMMUCBControl 13
#define seL4_CapInitThreadSC 14
#define seL4_CapSMC 15
#define seL4_NumInitialCaps 16
#define stele_SlotNull 0
#define stele_SlotTCB 1
#define stele_SlotCNode 2
#define stele_SlotVSpace 3
#define stele_SlotService 4
#define stele_SlotReply 5
#define stele_SlotParent 6
#define stele_SlotNotification 7
#define stele_SlotFirstFree 8
#define SEL4_BOOTINFO_HEADER_PADDING 0
#define SEL4_BOOTINFO_HEADER_X86_VBE 1
#define SEL4_BOOTINFO_HEADER_X86_MBMMAP 2
#define SEL4_BOOTINFO_HEADER_X86_ACPI_RSDP 3
#define SEL4_BOOTINFO_HEADER_X86_FRAMEBUFFER 4
#define SEL4_BOOTINFO_HEADER_X86_TSC_FREQ 5
#define SEL4_BOOTINFO_HEADER_FDT 6
#define SEL4_BOOTINFO_HEADER_NUM 7
#define SEL4_BOOTINFO_HEADER_STELE_ABI 128
#define SEL4_BOOTINFO_HEADER_STELE_REGIONS 129
#define seL4_DataBreakpoint 0
#define seL4_InstructionBreakpoint 1
#define seL4_SingleStep 2
#define seL4_SoftwareBreakRequest 3
#define seL4_BreakOnRead 0
#define seL4_BreakOnWrite 1
#define seL4_BreakOnReadWrite 2
#define seL4_MaxBreakpointAccess 3
#define seL4_MsgExtraCapBits 2
#define seL4_MsgLengthBits 7
#define seL4_MsgMaxLength 120
#define seL4_InvalidPrio (-1)
#define seL4_MinPrio 0
#define seL4_MaxPrio 255
#define seL4_TCBFlag_NoFlag 0
#define seL4_TCBFlag_fpuDisabled 1
#define seL4_TCBFlag_MASK 1
#define seL4_SchedContext_NoFlag 0
#define seL4_SchedContext_Sporadic 1
#define seL4_NoError 0
#define seL4_InvalidArgument 1
#define seL4_InvalidCapability 2
#define seL4_IllegalOperation 3
#define seL4_RangeError 4
#define seL4_AlignmentError 5
#define seL4_FailedLookup 6
#define seL4_TruncatedMessage 7
#define seL4_DeleteFirst 8
#define seL4_RevokeFirst 9
#define seL4_NotEnoughMemory 10
#define seL4_NumErrors 11
#define stele_InvalidArgument_Argument 0
#define stele_InvalidCapability_Capability 0
#define stele_RangeError_Min 0
#define stele_FailedLookup_IsSource 0
#define stele_NotEnoughMemory_BytesAvailable 0
#define stele_RangeError_Max 1
#define stele_FailedLookup_LookupFailure 1
#define seL4_NoFailure 0
#define seL4_InvalidRoot 1
#define seL4_MissingCapability 2
#define seL4_DepthMismatch 3
#define seL4_GuardMismatch 4
#define InvalidInvocation 0
#define UntypedRetype 1
#define TCBReadRegisters 2
#define TCBWriteRegisters 3
#define TCBCopyRegisters 4
#define TCBConfigure 5
#define TCBSetPriority 6
#define TCBSetMCPriority 7
#define TCBSetSchedParams 8
#define TCBSetTimeoutEndpoint 9
#define TCBSetIPCBuffer 10
#define TCBSetSpace 11
#define TCBSuspend 12
#define TCBResume 13
#define TCBBindNotification 14
#define TCBUnbindNotification 15
#define TCBSetTLSBase 16
#define TCBSetFlags 17
#define CNodeRevoke 18
#define CNodeDelete 19
#define CNodeCancelBadgedSends 20
#define CNodeCopy 21
#define CNodeMint 22
#define CNodeMove 23
#define CNodeMutate 24
#define CNodeRotate 25
#define IRQIssueIRQHandler 26
#define IRQAckIRQ 27
#define IRQSetIRQHandler 28
#define IRQClearIRQHandler 29
#define DomainSetSet 30
#define DomainScheduleConfigure 31
#define DomainScheduleSetStart 32
#define SchedControlConfigureFlags 33
#define SchedContextBind 34
#define SchedContextUnbind 35
#define SchedContextUnbindObject 36
#define SchedContextConsumed 37
#define SchedContextYieldTo 38
#define nInvocationLabels 39
#define TCBSetBreakpoint 128
#define TCBGetBreakpoint 129
#define TCBUnsetBreakpoint 130
#define TCBConfigureSingleStepping 131
#define seL4_Fault_NullFault 0
#define seL4_Fault_CapFault 1
#define seL4_Fault_UnknownSyscall 2
#define seL4_Fault_UserException 3
#define seL4_Fault_DebugException 4
#define seL4_Fault_Timeout 5
#define seL4_Fault_VMFault 6
#define seL4_Fault_VGICMaintenance 7
#define seL4_Fault_VCPUFault 8
#define seL4_Fault_VPPIEvent 9
#define seL4_UntypedObject 0
#define seL4_TCBObject 1
#define seL4_EndpointObject 2
#define seL4_NotificationObject 3
#define seL4_CapTableObject 4
#define seL4_SchedContextObject 5
#define seL4_ReplyObject 6
#define seL4_NonArchObjectTypeCount 7
#define seL4_SysSteleExit (-128)
#define seL4_SysDebugNameThread (-17)
#define seL4_SysDebugSnapshot (-16)
#define seL4_SysDebugCapIdentify (-15)
#define seL4_SysDebugHalt (-14)
#define seL4_SysDebugDumpScheduler (-13)
#define seL4_SysDebugPutChar (-12)
#define seL4_SysYield (-11)
#define seL4_SysNBWait (-10)
#define seL4_SysWait (-9)
#define seL4_SysNBRecv (-8)
#define seL4_SysRecv (-7)
#define seL4_SysNBSend (-6)
#define seL4_SysSend (-5)
#define seL4_SysNBSendWait (-4)
#define seL4_SysNBSendRecv (-3)
#define seL4_SysReplyRecv (-2)
#define seL4_SysCall (-1)
#define seL4_UnknownSyscall_X0 0
#define seL4_UnknownSyscall_X1 1
#define seL4_UnknownSyscall_X2 2
#define seL4_UnknownSyscall_X3 3
#define seL4_UnknownSyscall_X4 4
#define seL4_UnknownSyscall_X5 5
#define seL4_UnknownSyscall_X6 6
#define seL4_UnknownSyscall_X7 7
#define seL4_UnknownSyscall_FaultIP 8
#define seL4_UnknownSyscall_SP 9
#define seL4_UnknownSyscall_LR 10
#define seL4_UnknownSyscall_SPSR 11
#define seL4_UnknownSyscall_Syscall 12
#define seL4_UnknownSyscall_Length 13
#define seL4_UserException_FaultIP 0
#define seL4_UserException_SP 1
#define seL4_UserException_SPSR 2
#define seL4_UserException_Number 3
#define seL4_UserException_Code 4
#define seL4_UserException_Length 5
#define seL4_Timeout_Data 0
#define seL4_Timeout_Consumed 1
#define seL4_Timeout_Length 2
#define seL4_TimeoutReply_FaultIP 0
#define seL4_TimeoutReply_SP 1
#define seL4_TimeoutReply_SPSR_EL1 2
#define seL4_TimeoutReply_X0 3
#define seL4_TimeoutReply_X1 4
#define seL4_TimeoutReply_X2 5
#define seL4_TimeoutReply_X3 6
#define seL4_TimeoutReply_X4 7
#define seL4_TimeoutReply_X5 8
#define seL4_TimeoutReply_X6 9
#define seL4_TimeoutReply_X7 10
#define seL4_TimeoutReply_X8 11
#define seL4_TimeoutReply_X16 12
#define seL4_TimeoutReply_X17 13
#define seL4_TimeoutReply_X18 14
#define seL4_TimeoutReply_X29 15
#define seL4_TimeoutReply_X30 16
#define seL4_TimeoutReply_X9 17
#define seL4_TimeoutReply_X10 18
#define seL4_TimeoutReply_X11 19
#define seL4_TimeoutReply_X12 20
#define seL4_TimeoutReply_X13 21
#define seL4_TimeoutReply_X14 22
#define seL4_TimeoutReply_X15 23
#define seL4_TimeoutReply_X19 24
#define seL4_TimeoutReply_X20 25
#define seL4_TimeoutReply_X21 26
#define seL4_TimeoutReply_X22 27
#define seL4_TimeoutReply_X23 28
#define seL4_TimeoutReply_X24 29
#define seL4_TimeoutReply_X25 30
#define seL4_TimeoutReply_X26 31
#define seL4_TimeoutReply_X27 32
#define seL4_TimeoutReply_X28 33
#define seL4_TimeoutReply_Length 34
#define seL4_VMFault_IP 0
#define seL4_VMFault_Addr 1
#define seL4_VMFault_PrefetchFault 2
#define seL4_VMFault_FSR 3
#define seL4_VMFault_Length 4
#define seL4_VGICMaintenance_IDX 0
#define seL4_VGICMaintenance_Length 1
#define seL4_VCPUFault_HSR 0
#define seL4_VCPUFault_Length 1
#define seL4_VPPIEvent_IRQ 0
#define seL4_VPPIEvent_Length 1
#define seL4_DebugException_FaultIP 0
#define seL4_DebugException_ExceptionReason 1
#define seL4_DebugException_TriggerAddress 2
#define seL4_DebugException_BreakpointNumber 3
#define seL4_DebugException_Length 4
#define seL4_CapFault_IP 0
#define seL4_CapFault_Addr 1
#define seL4_CapFault_InRecvPhase 2
#define seL4_CapFault_LookupFailureType 3
#define seL4_CapFault_BitsLeft 4
#define seL4_CapFault_DepthMismatch_BitsFound 5
#define seL4_CapFault_GuardMismatch_GuardFound 5
#define seL4_CapFault_GuardMismatch_BitsFound 6

#else /* C */

#include <stddef.h>
#include <stdint.h>

/* ---- integers ---- */

typedef unsigned long seL4_Word;
typedef int8_t seL4_Int8;
typedef int16_t seL4_Int16;
typedef int32_t seL4_Int32;
typedef int64_t seL4_Int64;
typedef uint8_t seL4_Uint8;
typedef uint16_t seL4_Uint16;
typedef uint32_t seL4_Uint32;
typedef uint64_t seL4_Uint64;
typedef int8_t seL4_Bool;
typedef uint64_t seL4_Time;
typedef seL4_Word seL4_NodeId;
typedef seL4_Word seL4_PAddr;
typedef seL4_Word seL4_Domain;
typedef seL4_Word seL4_SlotPos;
typedef seL4_Word seL4_CPtr;
typedef seL4_CPtr seL4_ARM_Page;
typedef seL4_CPtr seL4_ARM_PageTable;
typedef seL4_CPtr seL4_ARM_PageDirectory;
typedef seL4_CPtr seL4_ARM_PageUpperDirectory;
typedef seL4_CPtr seL4_ARM_PageGlobalDirectory;
typedef seL4_CPtr seL4_ARM_VSpace;
typedef seL4_CPtr seL4_ARM_ASIDControl;
typedef seL4_CPtr seL4_ARM_ASIDPool;
typedef seL4_CPtr seL4_ARM_VCPU;
typedef seL4_CPtr seL4_ARM_IOSpace;
typedef seL4_CPtr seL4_ARM_IOPageTable;
typedef seL4_CPtr seL4_ARM_SMC;
typedef seL4_CPtr seL4_ARM_SIDControl;
typedef seL4_CPtr seL4_ARM_SID;
typedef seL4_CPtr seL4_ARM_CBControl;
typedef seL4_CPtr seL4_ARM_CB;
typedef seL4_CPtr seL4_CNode;
typedef seL4_CPtr seL4_IRQHandler;
typedef seL4_CPtr seL4_IRQControl;
typedef seL4_CPtr seL4_TCB;
typedef seL4_CPtr seL4_Untyped;
typedef seL4_CPtr seL4_DomainSet;
typedef seL4_CPtr seL4_SchedContext;
typedef seL4_CPtr seL4_SchedControl;

_Static_assert(sizeof(seL4_Word) == 8, "seL4_Word");
_Static_assert(sizeof(seL4_Int8) == 1, "seL4_Int8");
_Static_assert(sizeof(seL4_Int16) == 2, "seL4_Int16");
_Static_assert(sizeof(seL4_Int32) == 4, "seL4_Int32");
_Static_assert(sizeof(seL4_Int64) == 8, "seL4_Int64");
_Static_assert(sizeof(seL4_Uint8) == 1, "seL4_Uint8");
_Static_assert(sizeof(seL4_Uint16) == 2, "seL4_Uint16");
_Static_assert(sizeof(seL4_Uint32) == 4, "seL4_Uint32");
_Static_assert(sizeof(seL4_Uint64) == 8, "seL4_Uint64");
_Static_assert(sizeof(seL4_Bool) == 1, "seL4_Bool");
_Static_assert(sizeof(seL4_Time) == 8, "seL4_Time");
_Static_assert(sizeof(seL4_NodeId) == 8, "seL4_NodeId");
_Static_assert(sizeof(seL4_PAddr) == 8, "seL4_PAddr");
_Static_assert(sizeof(seL4_Domain) == 8, "seL4_Domain");
_Static_assert(sizeof(seL4_SlotPos) == 8, "seL4_SlotPos");
_Static_assert(sizeof(seL4_CPtr) == 8, "seL4_CPtr");
_Static_assert(sizeof(seL4_ARM_Page) == 8, "seL4_ARM_Page");
_Static_assert(sizeof(seL4_ARM_PageTable) == 8, "seL4_ARM_PageTable");
_Static_assert(sizeof(seL4_ARM_PageDirectory) == 8, "seL4_ARM_PageDirectory");
_Static_assert(sizeof(seL4_ARM_PageUpperDirectory) == 8, "seL4_ARM_PageUpperDirectory");
_Static_assert(sizeof(seL4_ARM_PageGlobalDirectory) == 8, "seL4_ARM_PageGlobalDirectory");
_Static_assert(sizeof(seL4_ARM_VSpace) == 8, "seL4_ARM_VSpace");
_Static_assert(sizeof(seL4_ARM_ASIDControl) == 8, "seL4_ARM_ASIDControl");
_Static_assert(sizeof(seL4_ARM_ASIDPool) == 8, "seL4_ARM_ASIDPool");
_Static_assert(sizeof(seL4_ARM_VCPU) == 8, "seL4_ARM_VCPU");
_Static_assert(sizeof(seL4_ARM_IOSpace) == 8, "seL4_ARM_IOSpace");
_Static_assert(sizeof(seL4_ARM_IOPageTable) == 8, "seL4_ARM_IOPageTable");
_Static_assert(sizeof(seL4_ARM_SMC) == 8, "seL4_ARM_SMC");
_Static_assert(sizeof(seL4_ARM_SIDControl) == 8, "seL4_ARM_SIDControl");
_Static_assert(sizeof(seL4_ARM_SID) == 8, "seL4_ARM_SID");
_Static_assert(sizeof(seL4_ARM_CBControl) == 8, "seL4_ARM_CBControl");
_Static_assert(sizeof(seL4_ARM_CB) == 8, "seL4_ARM_CB");
_Static_assert(sizeof(seL4_CNode) == 8, "seL4_CNode");
_Static_assert(sizeof(seL4_IRQHandler) == 8, "seL4_IRQHandler");
_Static_assert(sizeof(seL4_IRQControl) == 8, "seL4_IRQControl");
_Static_assert(sizeof(seL4_TCB) == 8, "seL4_TCB");
_Static_assert(sizeof(seL4_Untyped) == 8, "seL4_Untyped");
_Static_assert(sizeof(seL4_DomainSet) == 8, "seL4_DomainSet");
_Static_assert(sizeof(seL4_SchedContext) == 8, "seL4_SchedContext");
_Static_assert(sizeof(seL4_SchedControl) == 8, "seL4_SchedControl");

/* ---- enumerations ---- */

/** Numbers of the operations that aarch64 adds. */
enum sel4_arch_invocation_label {
    ARMVSpaceClean_Data = 39, /**< Writes cached data of a range of addresses back to memory. */
    ARMVSpaceInvalidate_Data = 40, /**< Drops cached data of a range of addresses. */
    ARMVSpaceCleanInvalidate_Data = 41, /**< Writes cached data of a range of addresses back to memory and drops it. */
    ARMVSpaceUnify_Instruction = 42, /**< Makes written instructions visible to execution. */
    ARMSMCCall = 43, /**< Calls secure firmware. */
    nSeL4ArchInvocationLabels = 44,
};
_Static_assert(sizeof(enum sel4_arch_invocation_label) == 4, "sel4_arch_invocation_label");

/** Types of objects that aarch64 adds. */
enum _mode_object {
    seL4_ARM_HugePageObject = 7, /**< A frame of 1 GiB. */
    seL4_ARM_VSpaceObject = 8, /**< An address space: its uppermost table. */
    seL4_ModeObjectTypeCount = 9,
};
_Static_assert(sizeof(enum _mode_object) == 4, "_mode_object");

/** Registers of a virtual CPU, which this configuration does not offer. */
enum seL4_VCPUReg {
    seL4_VCPUReg_SCTLR = 0,
    seL4_VCPUReg_CPACR = 1,
    seL4_VCPURegSaveRange_start = 2,
    seL4_VCPUReg_TTBR0 = 2,
    seL4_VCPUReg_TTBR1 = 3,
    seL4_VCPUReg_TCR = 4,
    seL4_VCPUReg_MAIR = 5,
    seL4_VCPUReg_AMAIR = 6,
    seL4_VCPUReg_CIDR = 7,
    seL4_VCPUReg_ACTLR = 8,
    seL4_VCPUReg_AFSR0 = 9,
    seL4_VCPUReg_AFSR1 = 10,
    seL4_VCPUReg_ESR = 11,
    seL4_VCPUReg_FAR = 12,
    seL4_VCPUReg_PAR = 13,
    seL4_VCPUReg_VBAR = 14,
    seL4_VCPUReg_TPIDR_EL1 = 15,
    seL4_VCPUReg_VMPIDR_EL2 = 16,
    seL4_VCPUReg_SP_EL1 = 17,
    seL4_VCPUReg_ELR_EL1 = 18,
    seL4_VCPUReg_SPSR_EL1 = 19,
    seL4_VCPURegSaveRange_end = 19,
    seL4_VCPUReg_CNTV_CTL = 20,
    seL4_VCPUReg_CNTV_CVAL = 21,
    seL4_VCPUReg_CNTVOFF = 22,
    seL4_VCPUReg_CNTKCTL_EL1 = 23,
    seL4_VCPUReg_Num = 24,
    seL4_VCPUReg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_VCPUReg seL4_VCPUReg;
_Static_assert(sizeof(enum seL4_VCPUReg) == 8, "seL4_VCPUReg");

/** Numbers of the operations that Arm adds. */
enum arch_invocation_label {
    ARMPageTableMap = 44, /**< Puts the table into an address space at the first level that has none there. */
    ARMPageTableUnmap = 45, /**< Takes the table, and all that it maps, from its address space. */
    ARMPageMap = 46, /**< Maps the frame, or changes rights and attributes where it is mapped already. */
    ARMPageUnmap = 47, /**< Takes the frame from its address space. */
    ARMPageClean_Data = 48, /**< Writes cached data of the frame back to memory. */
    ARMPageInvalidate_Data = 49, /**< Drops cached data of the frame. */
    ARMPageCleanInvalidate_Data = 50, /**< Writes cached data of the frame back to memory and drops it. */
    ARMPageUnify_Instruction = 51, /**< Makes written instructions visible to execution. */
    ARMPageGetAddress = 52, /**< Tells where the frame is in physical memory. */
    ARMASIDControlMakePool = 53, /**< Makes a pool of address-space identifiers from untyped memory. */
    ARMASIDPoolAssign = 54, /**< Gives an address space an identifier, without which nothing can be mapped in it. */
    ARMIRQIssueIRQHandlerTrigger = 55, /**< Creates the handler of an interrupt and sets how the interrupt is triggered. */
    ARMIRQIssueSGISignal = 56, /**< Creates a capability that sends a software interrupt to a CPU. */
    nArchInvocationLabels = 57,
    ARMIOPageTableMap = 57, /**< Puts the table into the address space of a device. */
    ARMIOPageTableUnmap = 58, /**< Takes the table from the address space of its device. */
    ARMPageMapIO = 59, /**< Maps the frame into the address space of a device. */
    ARMVCPUSetTCB = 60, /**< Binds the virtual CPU to a thread. */
    ARMVCPUInjectIRQ = 61, /**< Gives the guest an interrupt. */
    ARMVCPUReadReg = 62, /**< Reads a register of the guest. */
    ARMVCPUWriteReg = 63, /**< Writes a register of the guest. */
    ARMVCPUAckVPPI = 64, /**< Lets a private interrupt of the virtual CPU come again. */
    ARMIRQIssueIRQHandlerTriggerCore = 65, /**< Creates the handler of an interrupt for one CPU and sets how the interrupt is triggered. */
    ARMSIDIssueSIDManager = 66, /**< Creates the capability of a stream. */
    ARMSIDGetFault = 67, /**< Tells what the SMMU reports about its last fault. */
    ARMSIDClearFault = 68, /**< Clears what the SMMU reports. */
    ARMSIDBindCB = 69, /**< Lets the stream use a context bank. */
    ARMSIDUnbindCB = 70, /**< Undoes BindCB. */
    ARMCBIssueCBManager = 71, /**< Creates the capability of a context bank. */
    ARMCBTLBInvalidateAll = 72, /**< Drops all translations that the SMMU keeps. */
    ARMCBAssignVspace = 73, /**< Gives the context bank an address space. */
    ARMCBUnassignVspace = 74, /**< Undoes AssignVspace. */
    ARMCBTLBInvalidate = 75, /**< Drops the translations of the context bank that the SMMU keeps. */
    ARMCBGetFault = 76, /**< Tells what the context bank reports about its last fault. */
    ARMCBClearFault = 77, /**< Clears what the context bank reports. */
};
_Static_assert(sizeof(enum arch_invocation_label) == 4, "arch_invocation_label");

/** Types of objects that Arm adds. */
enum _object {
    seL4_ARM_SmallPageObject = 9, /**< A frame of 4 KiB. */
    seL4_ARM_LargePageObject = 10, /**< A frame of 2 MiB (aarch64) or 64 KiB (aarch32). */
    seL4_ARM_PageTableObject = 11, /**< A table that maps pages; on aarch64 also one that maps tables. */
    seL4_ObjectTypeCount = 12,
};
_Static_assert(sizeof(enum _object) == 4, "_object");

/** How memory is mapped. */
enum seL4_ARM_VMAttributes {
    seL4_ARM_PageCacheable = 1, /**< Ordinary memory; without it, device memory. */
    seL4_ARM_ParityEnabled = 2, /**< Has no effect on today's machines. */
    seL4_ARM_Default_VMAttributes = 3,
    seL4_ARM_ExecuteNever = 4, /**< No instructions are fetched from it. */
    seL4_ARM_VMAttributes_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_ARM_VMAttributes seL4_ARM_VMAttributes;
_Static_assert(sizeof(enum seL4_ARM_VMAttributes) == 8, "seL4_ARM_VMAttributes");

/** Which cache an operation is about. */
enum seL4_ARM_CacheType {
    seL4_ARM_CacheI = 1,
    seL4_ARM_CacheD = 2,
    seL4_ARM_CacheID = 3,
    seL4_ARM_CacheType_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_ARM_CacheType seL4_ARM_CacheType;
_Static_assert(sizeof(enum seL4_ARM_CacheType) == 8, "seL4_ARM_CacheType");

/** Capabilities that the root task starts with. */
enum seL4_RootCNodeCapSlots {
    seL4_CapNull = 0, /**< Stays empty. */
    seL4_CapInitThreadTCB = 1, /**< The root task's thread. */
    seL4_CapInitThreadCNode = 2, /**< Its CNode: the one that this slot is in. */
    seL4_CapInitThreadVSpace = 3, /**< Its address space. */
    seL4_CapIRQControl = 4,
    seL4_CapASIDControl = 5,
    seL4_CapInitThreadASIDPool = 6,
    seL4_CapIOPortControl = 7, /**< Empty except on x86. */
    seL4_CapIOSpace = 8, /**< Empty without an I/O memory-management unit. */
    seL4_CapBootInfoFrame = 9, /**< Frame of seL4_BootInfo. */
    seL4_CapInitThreadIPCBuffer = 10, /**< Frame of the IPC buffer. */
    seL4_CapDomain = 11,
    seL4_CapSMMUSIDControl = 12, /**< Empty without an Arm SMMU. */
    seL4_CapSMMUCBControl = 13, /**< Empty without an Arm SMMU. */
    seL4_CapInitThreadSC = 14, /**< Scheduling context of the root task. */
    seL4_CapSMC = 15, /**< Empty unless the kernel passes calls to secure firmware. */
    seL4_NumInitialCaps = 16, /**< The first slot that is not fixed. */
};
typedef enum seL4_RootCNodeCapSlots seL4_RootCNodeCapSlots;
_Static_assert(sizeof(enum seL4_RootCNodeCapSlots) == 4, "seL4_RootCNodeCapSlots");

/** Where the programs of this system find their capabilities when another program starts them. */
enum stele_ServerSlots {
    stele_SlotNull = 0, /**< Stays empty. */
    stele_SlotTCB = 1, /**< The program's thread, or empty. */
    stele_SlotCNode = 2, /**< Its CNode. */
    stele_SlotVSpace = 3, /**< Its address space, or empty. */
    stele_SlotService = 4, /**< Endpoint on which it serves. */
    stele_SlotReply = 5, /**< Its reply object. */
    stele_SlotParent = 6, /**< Endpoint of whoever started it, or empty. */
    stele_SlotNotification = 7, /**< A notification, or empty. */
    stele_SlotFirstFree = 8, /**< The first slot that is not fixed. */
};
typedef enum stele_ServerSlots stele_ServerSlots;
_Static_assert(sizeof(enum stele_ServerSlots) == 4, "stele_ServerSlots");

/** What a block after the boot information holds. */
enum seL4_BootInfoID {
    SEL4_BOOTINFO_HEADER_PADDING = 0,
    SEL4_BOOTINFO_HEADER_X86_VBE = 1,
    SEL4_BOOTINFO_HEADER_X86_MBMMAP = 2,
    SEL4_BOOTINFO_HEADER_X86_ACPI_RSDP = 3,
    SEL4_BOOTINFO_HEADER_X86_FRAMEBUFFER = 4,
    SEL4_BOOTINFO_HEADER_X86_TSC_FREQ = 5,
    SEL4_BOOTINFO_HEADER_FDT = 6, /**< The device tree. */
    SEL4_BOOTINFO_HEADER_NUM = 7, /**< How many seL4 knows; Stele's own start at 128. */
    SEL4_BOOTINFO_HEADER_STELE_ABI = 128, /**< stele_AbiIdentity of the kernel. */
    SEL4_BOOTINFO_HEADER_STELE_REGIONS = 129, /**< An array of stele_BootRegion: files and buffers from the boot loader. */
    seL4_BootInfoID_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_BootInfoID seL4_BootInfoID;
_Static_assert(sizeof(enum seL4_BootInfoID) == 8, "seL4_BootInfoID");

/** What a breakpoint waits for. */
enum seL4_BreakpointType {
    seL4_DataBreakpoint = 0,
    seL4_InstructionBreakpoint = 1,
    seL4_SingleStep = 2,
    seL4_SoftwareBreakRequest = 3,
    seL4_BreakpointType_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_BreakpointType seL4_BreakpointType;
_Static_assert(sizeof(enum seL4_BreakpointType) == 8, "seL4_BreakpointType");

/** Which use of data a breakpoint waits for. */
enum seL4_BreakpointAccess {
    seL4_BreakOnRead = 0,
    seL4_BreakOnWrite = 1,
    seL4_BreakOnReadWrite = 2,
    seL4_MaxBreakpointAccess = 3,
    seL4_BreakpointAccess_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_BreakpointAccess seL4_BreakpointAccess;
_Static_assert(sizeof(enum seL4_BreakpointAccess) == 8, "seL4_BreakpointAccess");

/** Limits of a message, as seL4_MessageInfo and seL4_IPCBuffer have them. */
enum seL4_MsgLimits {
    seL4_MsgExtraCapBits = 2,
    seL4_MsgLengthBits = 7,
    seL4_MsgMaxLength = 120, /**< Words. */
};
typedef enum seL4_MsgLimits seL4_MsgLimits;
_Static_assert(sizeof(enum seL4_MsgLimits) == 4, "seL4_MsgLimits");

/** Range of thread priorities; higher is more urgent. */
enum priorityConstants {
    seL4_InvalidPrio = -1,
    seL4_MinPrio = 0,
    seL4_MaxPrio = 255,
};
_Static_assert(sizeof(enum priorityConstants) == 4, "priorityConstants");

/** What TCB_SetFlags sets and clears. */
enum seL4_TCBFlag {
    seL4_TCBFlag_NoFlag = 0,
    seL4_TCBFlag_fpuDisabled = 1, /**< Use of the floating-point unit raises a UserException. */
    seL4_TCBFlag_MASK = 1, /**< All flags there are. */
    seL4_TCBFlag_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_TCBFlag seL4_TCBFlag;
_Static_assert(sizeof(enum seL4_TCBFlag) == 8, "seL4_TCBFlag");

/** How SchedControl_ConfigureFlags sets up a scheduling context. */
enum seL4_SchedContextFlag {
    seL4_SchedContext_NoFlag = 0, /**< Replenish as a constant-bandwidth server. */
    seL4_SchedContext_Sporadic = 1, /**< Replenish as a sporadic server. */
    seL4_SchedContextFlag_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_SchedContextFlag seL4_SchedContextFlag;
_Static_assert(sizeof(enum seL4_SchedContextFlag) == 8, "seL4_SchedContextFlag");

/** The result of an invocation: the label of the reply. Details are in the reply's first words. */
enum seL4_Error {
    seL4_NoError = 0,
    seL4_InvalidArgument = 1, /**< mr0: which argument, counted without capabilities. */
    seL4_InvalidCapability = 2, /**< mr0: which capability; 0 is the invoked one. */
    seL4_IllegalOperation = 3, /**< The object does not offer this operation, or not now. */
    seL4_RangeError = 4, /**< mr0, mr1: the smallest and largest value allowed. */
    seL4_AlignmentError = 5, /**< An address or offset is not aligned. */
    seL4_FailedLookup = 6, /**< mr0: 1 if the source was looked up; mr1: seL4_LookupFailureType; then its words. */
    seL4_TruncatedMessage = 7, /**< Too few words or capabilities. */
    seL4_DeleteFirst = 8, /**< Something is in the way. */
    seL4_RevokeFirst = 9, /**< The capability has descendants. */
    seL4_NotEnoughMemory = 10, /**< mr0: bytes that are left. */
    seL4_NumErrors = 11,
    stele_Preempted = 0x100, /**< Kernel only: the operation will be restarted. */
};
typedef enum seL4_Error seL4_Error;
_Static_assert(sizeof(enum seL4_Error) == 4, "seL4_Error");

/**
 * Where the details of an error stand in the reply. FailedLookup goes on, from the failure, as a CapFault message does from
 * its LookupFailureType.
 */
enum stele_ErrorDetail {
    stele_InvalidArgument_Argument = 0,
    stele_InvalidCapability_Capability = 0,
    stele_RangeError_Min = 0,
    stele_FailedLookup_IsSource = 0,
    stele_NotEnoughMemory_BytesAvailable = 0,
    stele_RangeError_Max = 1,
    stele_FailedLookup_LookupFailure = 1,
    stele_ErrorDetail_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum stele_ErrorDetail stele_ErrorDetail;
_Static_assert(sizeof(enum stele_ErrorDetail) == 8, "stele_ErrorDetail");

/** Why a capability address led nowhere. */
enum seL4_LookupFailureType {
    seL4_NoFailure = 0,
    seL4_InvalidRoot = 1, /**< The root is no CNode. */
    seL4_MissingCapability = 2, /**< The slot is empty; then: bits left. */
    seL4_DepthMismatch = 3, /**< The address is too short or too long; then: bits left, bits found. */
    seL4_GuardMismatch = 4, /**< A guard differs; then: bits left, guard found, its bits. */
    seL4_LookupFailureType_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_LookupFailureType seL4_LookupFailureType;
_Static_assert(sizeof(enum seL4_LookupFailureType) == 8, "seL4_LookupFailureType");

/** Numbers of the operations on generic objects. */
enum invocation_label {
    InvalidInvocation = 0,
    UntypedRetype = 1, /**< Creates objects in the memory and puts a capability to each into consecutive empty slots. */
    TCBReadRegisters = 2, /**< Reads the registers of another thread. */
    TCBWriteRegisters = 3, /**< Writes the registers of another thread. Status registers keep what a program may not choose. */
    TCBCopyRegisters = 4, /**< Copies registers from another thread to this one, which may not be the caller. */
    TCBConfigure = 5, /**< Sets a thread's capability space, address space and IPC buffer. */
    TCBSetPriority = 6, /**< Sets a thread's priority. */
    TCBSetMCPriority = 7, /**< Sets a thread's maximum controlled priority. */
    TCBSetSchedParams = 8, /**< Sets both priorities, the scheduling context and the fault endpoint of a thread. */
    TCBSetTimeoutEndpoint = 9, /**< Sets where a thread's timeout faults go. */
    TCBSetIPCBuffer = 10, /**< Sets a thread's IPC buffer. */
    TCBSetSpace = 11, /**< Sets a thread's fault endpoint, capability space and address space. */
    TCBSuspend = 12, /**< Stops a thread. */
    TCBResume = 13, /**< Lets a thread run again, from where its registers say. */
    TCBBindNotification = 14, /**< Binds a notification to a thread: its signals reach the thread while it waits on an endpoint. */
    TCBUnbindNotification = 15, /**< Undoes BindNotification. */
    TCBSetTLSBase = 16, /**< Sets the register that holds the address of a thread's local storage. */
    TCBSetFlags = 17, /**< Clears and sets flags of a thread, and tells which are set then. */
    CNodeRevoke = 18, /**< Deletes all capabilities that derive from this one. */
    CNodeDelete = 19, /**< Deletes a capability; the last one to an object destroys it. */
    CNodeCancelBadgedSends = 20, /**< Ends the pending sends of those who use an endpoint capability with this one's badge. */
    CNodeCopy = 21, /**< Copies a capability, with at most the rights given. */
    CNodeMint = 22, /**< Copies a capability, with at most the rights given, and gives the copy a badge or guard. */
    CNodeMove = 23, /**< Moves a capability. */
    CNodeMutate = 24, /**< Moves a capability and gives it a badge or guard. */
    CNodeRotate = 25, /**< Moves two capabilities at once: from the pivot to the destination, and from the source to the pivot. Source and destination may be the same slot: then the two change places. */
    IRQIssueIRQHandler = 26, /**< Creates the handler of an interrupt. */
    IRQAckIRQ = 27, /**< Lets the interrupt come again. */
    IRQSetIRQHandler = 28, /**< Sets the notification that the interrupt signals. */
    IRQClearIRQHandler = 29, /**< Undoes SetNotification. */
    DomainSetSet = 30, /**< Puts a thread into a domain, at once: a thread that leaves the domain that runs stops until its new one has time. */
    DomainScheduleConfigure = 31, /**< Sets one entry of the domain schedule, which takes effect when its turn comes. */
    DomainScheduleSetStart = 32, /**< Sets the entry at which the domain schedule starts over, and goes there at once. */
    SchedControlConfigureFlags = 33, /**< Sets the budget and period of a scheduling context. */
    SchedContextBind = 34, /**< Binds the scheduling context to a thread or notification. */
    SchedContextUnbind = 35, /**< Takes the scheduling context from whatever it is bound to. */
    SchedContextUnbindObject = 36, /**< Takes the scheduling context from one object. */
    SchedContextConsumed = 37, /**< Tells the time that was used since the last call, and starts from zero. */
    SchedContextYieldTo = 38, /**< Runs the thread of this scheduling context next, if its priority allows, and tells the time that was used. */
    nInvocationLabels = 39,
    TCBSetBreakpoint = 128, /**< Sets a breakpoint or watchpoint of a thread, which raises a DebugException before it executes the instruction, or makes the access: its handler takes the breakpoint away before it lets the thread go on. Each thread has its own. Numbers below seL4_NumExclusiveBreakpoints are for instructions, those from there on for data. */
    TCBGetBreakpoint = 129, /**< Tells how a breakpoint or watchpoint of a thread is set; all zero if it is not. */
    TCBUnsetBreakpoint = 130, /**< Takes a breakpoint or watchpoint from a thread. */
    TCBConfigureSingleStepping = 131, /**< Lets a thread run some instructions at a time: then it raises a DebugException. The first word of the reply says how many instructions it runs until the next one, 0 ends it; a reply without words means 1. */
};
_Static_assert(sizeof(enum invocation_label) == 4, "invocation_label");

/** Types of faults: the label of the message. */
enum seL4_Fault_tag {
    seL4_Fault_NullFault = 0, /**< No fault. */
    seL4_Fault_CapFault = 1, /**< A capability that a system call named was not there. */
    seL4_Fault_UnknownSyscall = 2, /**< A system call with a number that means nothing. A reply with label 0 sets the registers to its words. */
    seL4_Fault_UserException = 3, /**< A thread did what it may not: an undefined instruction, an alignment fault. A reply with label 0 sets the registers to its words. */
    seL4_Fault_DebugException = 4, /**< A thread met a breakpoint, made its last single step, or executed a breakpoint instruction while it has a breakpoint or makes single steps (else, that is a UserException). A reply with label 0 lets it go on where it is. */
    seL4_Fault_Timeout = 5, /**< A thread used up its budget and has a timeout endpoint. A reply with label 0 sets the registers to its words. */
    seL4_Fault_VMFault = 6, /**< A thread used memory that it may not, or that is not there. */
    seL4_Fault_VGICMaintenance = 7, /**< A virtual CPU took an interrupt and has room for another. */
    seL4_Fault_VCPUFault = 8, /**< A guest did something that its virtual CPU cannot. */
    seL4_Fault_VPPIEvent = 9, /**< A private interrupt of a virtual CPU. */
};
typedef enum seL4_Fault_tag seL4_Fault_tag;
_Static_assert(sizeof(enum seL4_Fault_tag) == 4, "seL4_Fault_tag");

/** Types of objects for Untyped_Retype. */
enum api_object {
    seL4_UntypedObject = 0, /**< Memory that has no type yet. */
    seL4_TCBObject = 1, /**< A thread. */
    seL4_EndpointObject = 2, /**< A meeting point of senders and receivers. */
    seL4_NotificationObject = 3, /**< A word of bits that signals set and a waiter takes. */
    seL4_CapTableObject = 4, /**< A table of capabilities. */
    seL4_SchedContextObject = 5, /**< A budget of time in a period. */
    seL4_ReplyObject = 6, /**< The way back to a caller. */
    seL4_NonArchObjectTypeCount = 7,
};
_Static_assert(sizeof(enum api_object) == 4, "api_object");

/** Numbers of the system calls. */
enum seL4_Syscall_ID {
    seL4_SysSteleExit = -128, /**< Ends the machine with a status, for tests that run in an emulator. */
    seL4_SysDebugNameThread = -17, /**< Names a thread for messages of the kernel. The name, ended by a zero byte, starts in the first word of the IPC buffer's message. */
    seL4_SysDebugSnapshot = -16, /**< Prints the state of the system in a form that the capability debugger reads. */
    seL4_SysDebugCapIdentify = -15, /**< Tells the type of a capability, 0 for none. */
    seL4_SysDebugHalt = -14, /**< Prints a line and stops the machine with failure status. */
    seL4_SysDebugDumpScheduler = -13, /**< Lists the threads on the kernel's console. */
    seL4_SysDebugPutChar = -12, /**< Writes a character to the kernel's console. */
    seL4_SysYield = -11, /**< Gives up the rest of the budget's current refill. */
    seL4_SysNBWait = -10, /**< Takes a message or signal that needs no answer if there is one. */
    seL4_SysWait = -9, /**< Waits for a message or signal that needs no answer. */
    seL4_SysNBRecv = -8, /**< Takes a message if there is one; badge 0 means there was none. */
    seL4_SysRecv = -7, /**< Waits for a message. */
    seL4_SysNBSend = -6, /**< Sends a message if somebody waits for it, else does nothing. */
    seL4_SysSend = -5, /**< Sends a message and waits until it is taken; on a kernel object, performs an operation without an answer. */
    seL4_SysNBSendWait = -4, /**< Sends if somebody waits, then waits for a message without a reply object. */
    seL4_SysNBSendRecv = -3, /**< Sends if somebody waits, then waits for a message itself. */
    seL4_SysReplyRecv = -2, /**< Answers through a reply object, then waits for the next message. */
    seL4_SysCall = -1, /**< Sends a message and waits for the answer; on a kernel object, performs an operation. */
    seL4_Syscall_ID_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_Syscall_ID seL4_Syscall_ID;
_Static_assert(sizeof(enum seL4_Syscall_ID) == 8, "seL4_Syscall_ID");

/** Words of the message of UnknownSyscall. */
enum seL4_UnknownSyscall_Msg {
    seL4_UnknownSyscall_X0 = 0,
    seL4_UnknownSyscall_X1 = 1,
    seL4_UnknownSyscall_X2 = 2,
    seL4_UnknownSyscall_X3 = 3,
    seL4_UnknownSyscall_X4 = 4,
    seL4_UnknownSyscall_X5 = 5,
    seL4_UnknownSyscall_X6 = 6,
    seL4_UnknownSyscall_X7 = 7,
    seL4_UnknownSyscall_FaultIP = 8, /**< Instruction to go on at. */
    seL4_UnknownSyscall_SP = 9,
    seL4_UnknownSyscall_LR = 10,
    seL4_UnknownSyscall_SPSR = 11,
    seL4_UnknownSyscall_Syscall = 12, /**< Number that was asked for. */
    seL4_UnknownSyscall_Length = 13, /**< Number of words. */
    seL4_UnknownSyscall_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_UnknownSyscall_Msg seL4_UnknownSyscall_Msg;
_Static_assert(sizeof(enum seL4_UnknownSyscall_Msg) == 8, "seL4_UnknownSyscall_Msg");

/** Words of the message of UserException. */
enum seL4_UserException_Msg {
    seL4_UserException_FaultIP = 0, /**< Instruction to go on at. */
    seL4_UserException_SP = 1,
    seL4_UserException_SPSR = 2,
    seL4_UserException_Number = 3, /**< Number of the exception. */
    seL4_UserException_Code = 4, /**< What the CPU reports about it. */
    seL4_UserException_Length = 5, /**< Number of words. */
    seL4_UserException_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_UserException_Msg seL4_UserException_Msg;
_Static_assert(sizeof(enum seL4_UserException_Msg) == 8, "seL4_UserException_Msg");

/** Words of the message of Timeout. */
enum seL4_Timeout_Msg {
    seL4_Timeout_Data = 0, /**< Badge of the scheduling context. */
    seL4_Timeout_Consumed = 1, /**< Microseconds used. */
    seL4_Timeout_Length = 2, /**< Number of words. */
    seL4_Timeout_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_Timeout_Msg seL4_Timeout_Msg;
_Static_assert(sizeof(enum seL4_Timeout_Msg) == 8, "seL4_Timeout_Msg");

/** Words of the message of Timeout. */
enum seL4_TimeoutReply_Msg {
    seL4_TimeoutReply_FaultIP = 0,
    seL4_TimeoutReply_SP = 1,
    seL4_TimeoutReply_SPSR_EL1 = 2,
    seL4_TimeoutReply_X0 = 3,
    seL4_TimeoutReply_X1 = 4,
    seL4_TimeoutReply_X2 = 5,
    seL4_TimeoutReply_X3 = 6,
    seL4_TimeoutReply_X4 = 7,
    seL4_TimeoutReply_X5 = 8,
    seL4_TimeoutReply_X6 = 9,
    seL4_TimeoutReply_X7 = 10,
    seL4_TimeoutReply_X8 = 11,
    seL4_TimeoutReply_X16 = 12,
    seL4_TimeoutReply_X17 = 13,
    seL4_TimeoutReply_X18 = 14,
    seL4_TimeoutReply_X29 = 15,
    seL4_TimeoutReply_X30 = 16,
    seL4_TimeoutReply_X9 = 17,
    seL4_TimeoutReply_X10 = 18,
    seL4_TimeoutReply_X11 = 19,
    seL4_TimeoutReply_X12 = 20,
    seL4_TimeoutReply_X13 = 21,
    seL4_TimeoutReply_X14 = 22,
    seL4_TimeoutReply_X15 = 23,
    seL4_TimeoutReply_X19 = 24,
    seL4_TimeoutReply_X20 = 25,
    seL4_TimeoutReply_X21 = 26,
    seL4_TimeoutReply_X22 = 27,
    seL4_TimeoutReply_X23 = 28,
    seL4_TimeoutReply_X24 = 29,
    seL4_TimeoutReply_X25 = 30,
    seL4_TimeoutReply_X26 = 31,
    seL4_TimeoutReply_X27 = 32,
    seL4_TimeoutReply_X28 = 33,
    seL4_TimeoutReply_Length = 34, /**< Number of words. */
    seL4_TimeoutReply_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_TimeoutReply_Msg seL4_TimeoutReply_Msg;
_Static_assert(sizeof(enum seL4_TimeoutReply_Msg) == 8, "seL4_TimeoutReply_Msg");

/** Words of the message of VMFault. */
enum seL4_VMFault_Msg {
    seL4_VMFault_IP = 0, /**< Instruction that did it. */
    seL4_VMFault_Addr = 1, /**< Address that it used. */
    seL4_VMFault_PrefetchFault = 2, /**< 1 when fetching the instruction itself failed. */
    seL4_VMFault_FSR = 3, /**< Fault status, as the CPU reports it. */
    seL4_VMFault_Length = 4, /**< Number of words. */
    seL4_VMFault_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_VMFault_Msg seL4_VMFault_Msg;
_Static_assert(sizeof(enum seL4_VMFault_Msg) == 8, "seL4_VMFault_Msg");

/** Words of the message of VGICMaintenance. */
enum seL4_VGICMaintenance_Msg {
    seL4_VGICMaintenance_IDX = 0, /**< Which list register; -1 for none. */
    seL4_VGICMaintenance_Length = 1, /**< Number of words. */
    seL4_VGICMaintenance_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_VGICMaintenance_Msg seL4_VGICMaintenance_Msg;
_Static_assert(sizeof(enum seL4_VGICMaintenance_Msg) == 8, "seL4_VGICMaintenance_Msg");

/** Words of the message of VCPUFault. */
enum seL4_VCPUFault_Msg {
    seL4_VCPUFault_HSR = 0, /**< Syndrome, as the CPU reports it. */
    seL4_VCPUFault_Length = 1, /**< Number of words. */
    seL4_VCPUFault_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_VCPUFault_Msg seL4_VCPUFault_Msg;
_Static_assert(sizeof(enum seL4_VCPUFault_Msg) == 8, "seL4_VCPUFault_Msg");

/** Words of the message of VPPIEvent. */
enum seL4_VPPIEvent_Msg {
    seL4_VPPIEvent_IRQ = 0, /**< Number of the interrupt. */
    seL4_VPPIEvent_Length = 1, /**< Number of words. */
    seL4_VPPIEvent_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_VPPIEvent_Msg seL4_VPPIEvent_Msg;
_Static_assert(sizeof(enum seL4_VPPIEvent_Msg) == 8, "seL4_VPPIEvent_Msg");

/** Words of the message of DebugException. */
enum seL4_DebugException_Msg {
    seL4_DebugException_FaultIP = 0,
    seL4_DebugException_ExceptionReason = 1, /**< seL4_BreakpointType. */
    seL4_DebugException_TriggerAddress = 2, /**< Data: address of the access. Else as FaultIP. */
    seL4_DebugException_BreakpointNumber = 3, /**< Its number, the lowest of those that it can have been; of a step, that of its configuration; else -1. */
    seL4_DebugException_Length = 4, /**< Number of words. */
    seL4_DebugException_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_DebugException_Msg seL4_DebugException_Msg;
_Static_assert(sizeof(enum seL4_DebugException_Msg) == 8, "seL4_DebugException_Msg");

/** Words of the message of CapFault. */
enum seL4_CapFault_Msg {
    seL4_CapFault_IP = 0, /**< Instruction of the system call. */
    seL4_CapFault_Addr = 1, /**< Address of the capability. */
    seL4_CapFault_InRecvPhase = 2, /**< 1 while waiting, 0 while sending. */
    seL4_CapFault_LookupFailureType = 3,
    seL4_CapFault_BitsLeft = 4, /**< Missing, depth, guard: address bits that were left. */
    seL4_CapFault_DepthMismatch_BitsFound = 5, /**< Depth: bits that the table resolves. */
    seL4_CapFault_GuardMismatch_GuardFound = 5, /**< Guard: its value, */
    seL4_CapFault_GuardMismatch_BitsFound = 6, /**< and its bits. */
    seL4_CapFault_Msg_WORD_SIZE = 0x7fffffffffffffff,
};
typedef enum seL4_CapFault_Msg seL4_CapFault_Msg;
_Static_assert(sizeof(enum seL4_CapFault_Msg) == 8, "seL4_CapFault_Msg");

/* ---- bitfields ---- */

/** Header of a message. */
struct seL4_MessageInfo {
    seL4_Word words[1];
};
typedef struct seL4_MessageInfo seL4_MessageInfo_t;
_Static_assert(sizeof(seL4_MessageInfo_t) == 8, "seL4_MessageInfo_t");

static inline seL4_MessageInfo_t seL4_MessageInfo_new(seL4_Word label, seL4_Word capsUnwrapped, seL4_Word extraCaps, seL4_Word length)
{
    seL4_MessageInfo_t block = { { 0 } };
    block.words[0] |= (label & 0xffffffffffffful) << 12;
    block.words[0] |= (capsUnwrapped & 0x7ul) << 9;
    block.words[0] |= (extraCaps & 0x3ul) << 7;
    block.words[0] |= (length & 0x7ful) << 0;
    return block;
}

static inline seL4_Word seL4_MessageInfo_get_label(seL4_MessageInfo_t block)
{
    return block.words[0] >> 12 & 0xffffffffffffful;
}

static inline seL4_MessageInfo_t seL4_MessageInfo_set_label(seL4_MessageInfo_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0xfffffffffffff000ul) | (value & 0xffffffffffffful) << 12;
    return block;
}

static inline seL4_Word seL4_MessageInfo_ptr_get_label(const seL4_MessageInfo_t *block)
{
    return seL4_MessageInfo_get_label(*block);
}

static inline void seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *block, seL4_Word value)
{
    *block = seL4_MessageInfo_set_label(*block, value);
}

static inline seL4_Word seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t block)
{
    return block.words[0] >> 9 & 0x7ul;
}

static inline seL4_MessageInfo_t seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0xe00ul) | (value & 0x7ul) << 9;
    return block;
}

static inline seL4_Word seL4_MessageInfo_ptr_get_capsUnwrapped(const seL4_MessageInfo_t *block)
{
    return seL4_MessageInfo_get_capsUnwrapped(*block);
}

static inline void seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *block, seL4_Word value)
{
    *block = seL4_MessageInfo_set_capsUnwrapped(*block, value);
}

static inline seL4_Word seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t block)
{
    return block.words[0] >> 7 & 0x3ul;
}

static inline seL4_MessageInfo_t seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x180ul) | (value & 0x3ul) << 7;
    return block;
}

static inline seL4_Word seL4_MessageInfo_ptr_get_extraCaps(const seL4_MessageInfo_t *block)
{
    return seL4_MessageInfo_get_extraCaps(*block);
}

static inline void seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *block, seL4_Word value)
{
    *block = seL4_MessageInfo_set_extraCaps(*block, value);
}

static inline seL4_Word seL4_MessageInfo_get_length(seL4_MessageInfo_t block)
{
    return block.words[0] >> 0 & 0x7ful;
}

static inline seL4_MessageInfo_t seL4_MessageInfo_set_length(seL4_MessageInfo_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x7ful) | (value & 0x7ful) << 0;
    return block;
}

static inline seL4_Word seL4_MessageInfo_ptr_get_length(const seL4_MessageInfo_t *block)
{
    return seL4_MessageInfo_get_length(*block);
}

static inline void seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *block, seL4_Word value)
{
    *block = seL4_MessageInfo_set_length(*block, value);
}

/** Rights of a capability. */
struct seL4_CapRights {
    seL4_Word words[1];
};
typedef struct seL4_CapRights seL4_CapRights_t;
_Static_assert(sizeof(seL4_CapRights_t) == 8, "seL4_CapRights_t");

static inline seL4_CapRights_t seL4_CapRights_new(seL4_Word capAllowGrantReply, seL4_Word capAllowGrant, seL4_Word capAllowRead, seL4_Word capAllowWrite)
{
    seL4_CapRights_t block = { { 0 } };
    block.words[0] |= (capAllowGrantReply & 0x1ul) << 3;
    block.words[0] |= (capAllowGrant & 0x1ul) << 2;
    block.words[0] |= (capAllowRead & 0x1ul) << 1;
    block.words[0] |= (capAllowWrite & 0x1ul) << 0;
    return block;
}

static inline seL4_Word seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t block)
{
    return block.words[0] >> 3 & 0x1ul;
}

static inline seL4_CapRights_t seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x8ul) | (value & 0x1ul) << 3;
    return block;
}

static inline seL4_Word seL4_CapRights_ptr_get_capAllowGrantReply(const seL4_CapRights_t *block)
{
    return seL4_CapRights_get_capAllowGrantReply(*block);
}

static inline void seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *block, seL4_Word value)
{
    *block = seL4_CapRights_set_capAllowGrantReply(*block, value);
}

static inline seL4_Word seL4_CapRights_get_capAllowGrant(seL4_CapRights_t block)
{
    return block.words[0] >> 2 & 0x1ul;
}

static inline seL4_CapRights_t seL4_CapRights_set_capAllowGrant(seL4_CapRights_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x4ul) | (value & 0x1ul) << 2;
    return block;
}

static inline seL4_Word seL4_CapRights_ptr_get_capAllowGrant(const seL4_CapRights_t *block)
{
    return seL4_CapRights_get_capAllowGrant(*block);
}

static inline void seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *block, seL4_Word value)
{
    *block = seL4_CapRights_set_capAllowGrant(*block, value);
}

static inline seL4_Word seL4_CapRights_get_capAllowRead(seL4_CapRights_t block)
{
    return block.words[0] >> 1 & 0x1ul;
}

static inline seL4_CapRights_t seL4_CapRights_set_capAllowRead(seL4_CapRights_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x2ul) | (value & 0x1ul) << 1;
    return block;
}

static inline seL4_Word seL4_CapRights_ptr_get_capAllowRead(const seL4_CapRights_t *block)
{
    return seL4_CapRights_get_capAllowRead(*block);
}

static inline void seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *block, seL4_Word value)
{
    *block = seL4_CapRights_set_capAllowRead(*block, value);
}

static inline seL4_Word seL4_CapRights_get_capAllowWrite(seL4_CapRights_t block)
{
    return block.words[0] >> 0 & 0x1ul;
}

static inline seL4_CapRights_t seL4_CapRights_set_capAllowWrite(seL4_CapRights_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x1ul) | (value & 0x1ul) << 0;
    return block;
}

static inline seL4_Word seL4_CapRights_ptr_get_capAllowWrite(const seL4_CapRights_t *block)
{
    return seL4_CapRights_get_capAllowWrite(*block);
}

static inline void seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *block, seL4_Word value)
{
    *block = seL4_CapRights_set_capAllowWrite(*block, value);
}

/** Guard of a CNode capability, as CNode_Mint and TCB_Configure take it. */
struct seL4_CNode_CapData {
    seL4_Word words[1];
};
typedef struct seL4_CNode_CapData seL4_CNode_CapData_t;
_Static_assert(sizeof(seL4_CNode_CapData_t) == 8, "seL4_CNode_CapData_t");

static inline seL4_CNode_CapData_t seL4_CNode_CapData_new(seL4_Word guard, seL4_Word guardSize)
{
    seL4_CNode_CapData_t block = { { 0 } };
    block.words[0] |= (guard & 0x3fffffffffffffful) << 6;
    block.words[0] |= (guardSize & 0x3ful) << 0;
    return block;
}

static inline seL4_Word seL4_CNode_CapData_get_guard(seL4_CNode_CapData_t block)
{
    return block.words[0] >> 6 & 0x3fffffffffffffful;
}

static inline seL4_CNode_CapData_t seL4_CNode_CapData_set_guard(seL4_CNode_CapData_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0xffffffffffffffc0ul) | (value & 0x3fffffffffffffful) << 6;
    return block;
}

static inline seL4_Word seL4_CNode_CapData_ptr_get_guard(const seL4_CNode_CapData_t *block)
{
    return seL4_CNode_CapData_get_guard(*block);
}

static inline void seL4_CNode_CapData_ptr_set_guard(seL4_CNode_CapData_t *block, seL4_Word value)
{
    *block = seL4_CNode_CapData_set_guard(*block, value);
}

static inline seL4_Word seL4_CNode_CapData_get_guardSize(seL4_CNode_CapData_t block)
{
    return block.words[0] >> 0 & 0x3ful;
}

static inline seL4_CNode_CapData_t seL4_CNode_CapData_set_guardSize(seL4_CNode_CapData_t block, seL4_Word value)
{
    block.words[0] = (block.words[0] & ~0x3ful) | (value & 0x3ful) << 0;
    return block;
}

static inline seL4_Word seL4_CNode_CapData_ptr_get_guardSize(const seL4_CNode_CapData_t *block)
{
    return seL4_CNode_CapData_get_guardSize(*block);
}

static inline void seL4_CNode_CapData_ptr_set_guardSize(seL4_CNode_CapData_t *block, seL4_Word value)
{
    *block = seL4_CNode_CapData_set_guardSize(*block, value);
}

/* ---- structs ---- */

/** Arguments and results of a call to secure firmware. */
struct seL4_ARM_SMCContext {
    seL4_Word x0;
    seL4_Word x1;
    seL4_Word x2;
    seL4_Word x3;
    seL4_Word x4;
    seL4_Word x5;
    seL4_Word x6;
    seL4_Word x7;
};
typedef struct seL4_ARM_SMCContext seL4_ARM_SMCContext;
_Static_assert(sizeof(struct seL4_ARM_SMCContext) == 64, "seL4_ARM_SMCContext");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x0) == 0, "seL4_ARM_SMCContext.x0");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x1) == 8, "seL4_ARM_SMCContext.x1");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x2) == 16, "seL4_ARM_SMCContext.x2");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x3) == 24, "seL4_ARM_SMCContext.x3");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x4) == 32, "seL4_ARM_SMCContext.x4");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x5) == 40, "seL4_ARM_SMCContext.x5");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x6) == 48, "seL4_ARM_SMCContext.x6");
_Static_assert(offsetof(struct seL4_ARM_SMCContext, x7) == 56, "seL4_ARM_SMCContext.x7");

/** A thread's registers, in the order in which they are transferred. */
struct seL4_UserContext {
    seL4_Word pc;
    seL4_Word sp;
    seL4_Word spsr;
    seL4_Word x0;
    seL4_Word x1;
    seL4_Word x2;
    seL4_Word x3;
    seL4_Word x4;
    seL4_Word x5;
    seL4_Word x6;
    seL4_Word x7;
    seL4_Word x8;
    seL4_Word x16;
    seL4_Word x17;
    seL4_Word x18;
    seL4_Word x29;
    seL4_Word x30;
    seL4_Word x9;
    seL4_Word x10;
    seL4_Word x11;
    seL4_Word x12;
    seL4_Word x13;
    seL4_Word x14;
    seL4_Word x15;
    seL4_Word x19;
    seL4_Word x20;
    seL4_Word x21;
    seL4_Word x22;
    seL4_Word x23;
    seL4_Word x24;
    seL4_Word x25;
    seL4_Word x26;
    seL4_Word x27;
    seL4_Word x28;
    seL4_Word tpidr_el0;
    seL4_Word tpidrro_el0;
};
typedef struct seL4_UserContext seL4_UserContext;
_Static_assert(sizeof(struct seL4_UserContext) == 288, "seL4_UserContext");
_Static_assert(offsetof(struct seL4_UserContext, pc) == 0, "seL4_UserContext.pc");
_Static_assert(offsetof(struct seL4_UserContext, sp) == 8, "seL4_UserContext.sp");
_Static_assert(offsetof(struct seL4_UserContext, spsr) == 16, "seL4_UserContext.spsr");
_Static_assert(offsetof(struct seL4_UserContext, x0) == 24, "seL4_UserContext.x0");
_Static_assert(offsetof(struct seL4_UserContext, x1) == 32, "seL4_UserContext.x1");
_Static_assert(offsetof(struct seL4_UserContext, x2) == 40, "seL4_UserContext.x2");
_Static_assert(offsetof(struct seL4_UserContext, x3) == 48, "seL4_UserContext.x3");
_Static_assert(offsetof(struct seL4_UserContext, x4) == 56, "seL4_UserContext.x4");
_Static_assert(offsetof(struct seL4_UserContext, x5) == 64, "seL4_UserContext.x5");
_Static_assert(offsetof(struct seL4_UserContext, x6) == 72, "seL4_UserContext.x6");
_Static_assert(offsetof(struct seL4_UserContext, x7) == 80, "seL4_UserContext.x7");
_Static_assert(offsetof(struct seL4_UserContext, x8) == 88, "seL4_UserContext.x8");
_Static_assert(offsetof(struct seL4_UserContext, x16) == 96, "seL4_UserContext.x16");
_Static_assert(offsetof(struct seL4_UserContext, x17) == 104, "seL4_UserContext.x17");
_Static_assert(offsetof(struct seL4_UserContext, x18) == 112, "seL4_UserContext.x18");
_Static_assert(offsetof(struct seL4_UserContext, x29) == 120, "seL4_UserContext.x29");
_Static_assert(offsetof(struct seL4_UserContext, x30) == 128, "seL4_UserContext.x30");
_Static_assert(offsetof(struct seL4_UserContext, x9) == 136, "seL4_UserContext.x9");
_Static_assert(offsetof(struct seL4_UserContext, x10) == 144, "seL4_UserContext.x10");
_Static_assert(offsetof(struct seL4_UserContext, x11) == 152, "seL4_UserContext.x11");
_Static_assert(offsetof(struct seL4_UserContext, x12) == 160, "seL4_UserContext.x12");
_Static_assert(offsetof(struct seL4_UserContext, x13) == 168, "seL4_UserContext.x13");
_Static_assert(offsetof(struct seL4_UserContext, x14) == 176, "seL4_UserContext.x14");
_Static_assert(offsetof(struct seL4_UserContext, x15) == 184, "seL4_UserContext.x15");
_Static_assert(offsetof(struct seL4_UserContext, x19) == 192, "seL4_UserContext.x19");
_Static_assert(offsetof(struct seL4_UserContext, x20) == 200, "seL4_UserContext.x20");
_Static_assert(offsetof(struct seL4_UserContext, x21) == 208, "seL4_UserContext.x21");
_Static_assert(offsetof(struct seL4_UserContext, x22) == 216, "seL4_UserContext.x22");
_Static_assert(offsetof(struct seL4_UserContext, x23) == 224, "seL4_UserContext.x23");
_Static_assert(offsetof(struct seL4_UserContext, x24) == 232, "seL4_UserContext.x24");
_Static_assert(offsetof(struct seL4_UserContext, x25) == 240, "seL4_UserContext.x25");
_Static_assert(offsetof(struct seL4_UserContext, x26) == 248, "seL4_UserContext.x26");
_Static_assert(offsetof(struct seL4_UserContext, x27) == 256, "seL4_UserContext.x27");
_Static_assert(offsetof(struct seL4_UserContext, x28) == 264, "seL4_UserContext.x28");
_Static_assert(offsetof(struct seL4_UserContext, tpidr_el0) == 272, "seL4_UserContext.tpidr_el0");
_Static_assert(offsetof(struct seL4_UserContext, tpidrro_el0) == 280, "seL4_UserContext.tpidrro_el0");

/** A range of slots. */
struct seL4_SlotRegion {
    seL4_SlotPos start; /**< The first. */
    seL4_SlotPos end; /**< One after the last. */
};
typedef struct seL4_SlotRegion seL4_SlotRegion;
_Static_assert(sizeof(struct seL4_SlotRegion) == 16, "seL4_SlotRegion");
_Static_assert(offsetof(struct seL4_SlotRegion, start) == 0, "seL4_SlotRegion.start");
_Static_assert(offsetof(struct seL4_SlotRegion, end) == 8, "seL4_SlotRegion.end");

/** A piece of untyped memory. */
struct seL4_UntypedDesc {
    seL4_Word paddr; /**< Physical address. */
    seL4_Uint8 sizeBits; /**< Binary logarithm of the bytes. */
    seL4_Uint8 isDevice; /**< 1: never cleared, becomes only frames and smaller pieces. */
    seL4_Uint8 padding[6];
};
typedef struct seL4_UntypedDesc seL4_UntypedDesc;
_Static_assert(sizeof(struct seL4_UntypedDesc) == 16, "seL4_UntypedDesc");
_Static_assert(offsetof(struct seL4_UntypedDesc, paddr) == 0, "seL4_UntypedDesc.paddr");
_Static_assert(offsetof(struct seL4_UntypedDesc, sizeBits) == 8, "seL4_UntypedDesc.sizeBits");
_Static_assert(offsetof(struct seL4_UntypedDesc, isDevice) == 9, "seL4_UntypedDesc.isDevice");
_Static_assert(offsetof(struct seL4_UntypedDesc, padding) == 10, "seL4_UntypedDesc.padding");

/** Header of a block after the boot information. Blocks follow one another, each aligned to 8 bytes. */
struct seL4_BootInfoHeader {
    seL4_Word id; /**< seL4_BootInfoID. */
    seL4_Word len; /**< Bytes, with this header. */
};
typedef struct seL4_BootInfoHeader seL4_BootInfoHeader;
_Static_assert(sizeof(struct seL4_BootInfoHeader) == 16, "seL4_BootInfoHeader");
_Static_assert(offsetof(struct seL4_BootInfoHeader, id) == 0, "seL4_BootInfoHeader.id");
_Static_assert(offsetof(struct seL4_BootInfoHeader, len) == 8, "seL4_BootInfoHeader.len");

/** Which contract a kernel or program was built for. */
struct stele_AbiIdentity {
    seL4_Word major;
    seL4_Word minor;
    seL4_Uint8 hash[32]; /**< SHA-256 of the contract's canonical form. */
};
typedef struct stele_AbiIdentity stele_AbiIdentity;
_Static_assert(sizeof(struct stele_AbiIdentity) == 48, "stele_AbiIdentity");
_Static_assert(offsetof(struct stele_AbiIdentity, major) == 0, "stele_AbiIdentity.major");
_Static_assert(offsetof(struct stele_AbiIdentity, minor) == 8, "stele_AbiIdentity.minor");
_Static_assert(offsetof(struct stele_AbiIdentity, hash) == 16, "stele_AbiIdentity.hash");

/** Memory that the boot loader filled; device untypeds cover it. */
struct stele_BootRegion {
    seL4_Word paddr; /**< Physical address, page-aligned. */
    seL4_Word size; /**< Bytes that are in use. */
    seL4_Uint8 name[48]; /**< Ends with a zero byte. */
};
typedef struct stele_BootRegion stele_BootRegion;
_Static_assert(sizeof(struct stele_BootRegion) == 64, "stele_BootRegion");
_Static_assert(offsetof(struct stele_BootRegion, paddr) == 0, "stele_BootRegion.paddr");
_Static_assert(offsetof(struct stele_BootRegion, size) == 8, "stele_BootRegion.size");
_Static_assert(offsetof(struct stele_BootRegion, name) == 16, "stele_BootRegion.name");

/** The part of a thread's memory through which it exchanges what does not fit registers. */
struct seL4_IPCBuffer {
    seL4_MessageInfo_t tag; /**< Header of the message. */
    seL4_Word msg[120]; /**< Message words. */
    seL4_Word userData; /**< Free for the program; by custom the buffer's address. */
    seL4_Word caps_or_badges[3]; /**< Sent: capability addresses. Received: badges. */
    seL4_CPtr receiveCNode; /**< Where a received capability goes: root, */
    seL4_CPtr receiveIndex; /**< address below it, */
    seL4_Word receiveDepth; /**< and how many bits of the address count. */
};
typedef struct seL4_IPCBuffer seL4_IPCBuffer;
_Static_assert(sizeof(struct seL4_IPCBuffer) == 1024, "seL4_IPCBuffer");
_Static_assert(offsetof(struct seL4_IPCBuffer, tag) == 0, "seL4_IPCBuffer.tag");
_Static_assert(offsetof(struct seL4_IPCBuffer, msg) == 8, "seL4_IPCBuffer.msg");
_Static_assert(offsetof(struct seL4_IPCBuffer, userData) == 968, "seL4_IPCBuffer.userData");
_Static_assert(offsetof(struct seL4_IPCBuffer, caps_or_badges) == 976, "seL4_IPCBuffer.caps_or_badges");
_Static_assert(offsetof(struct seL4_IPCBuffer, receiveCNode) == 1000, "seL4_IPCBuffer.receiveCNode");
_Static_assert(offsetof(struct seL4_IPCBuffer, receiveIndex) == 1008, "seL4_IPCBuffer.receiveIndex");
_Static_assert(offsetof(struct seL4_IPCBuffer, receiveDepth) == 1016, "seL4_IPCBuffer.receiveDepth");

/** What the kernel tells the root task. It is page-aligned; its address is in the first argument register. */
struct seL4_BootInfo {
    seL4_Word extraLen; /**< Bytes of blocks that start one page further. */
    seL4_NodeId nodeID; /**< CPU that the root task runs on. */
    seL4_Word numNodes; /**< CPUs in all. */
    seL4_Word numIOPTLevels; /**< Levels of I/O page tables; -1 without. */
    seL4_IPCBuffer *ipcBuffer; /**< The root task's IPC buffer. */
    seL4_SlotRegion empty; /**< Empty slots. */
    seL4_SlotRegion sharedFrames; /**< Frames shared between CPUs. */
    seL4_SlotRegion userImageFrames; /**< Frames of the root task's image, by address. */
    seL4_SlotRegion userImagePaging; /**< Its page tables. */
    seL4_SlotRegion ioSpaceCaps; /**< I/O spaces for devices. */
    seL4_SlotRegion extraBIPages; /**< Frames of the blocks after this page. */
    seL4_Word initThreadCNodeSizeBits; /**< Binary logarithm of the slots in the CNode. */
    seL4_Domain initThreadDomain; /**< Domain of the root task. */
    seL4_SlotRegion schedcontrol; /**< Scheduling control, one per CPU. */
    seL4_SlotRegion untyped; /**< Untyped memory, device memory first. */
    seL4_UntypedDesc untypedList[230]; /**< What those slots hold, in the same order. */
};
typedef struct seL4_BootInfo seL4_BootInfo;
_Static_assert(sizeof(struct seL4_BootInfo) == 3864, "seL4_BootInfo");
_Static_assert(offsetof(struct seL4_BootInfo, extraLen) == 0, "seL4_BootInfo.extraLen");
_Static_assert(offsetof(struct seL4_BootInfo, nodeID) == 8, "seL4_BootInfo.nodeID");
_Static_assert(offsetof(struct seL4_BootInfo, numNodes) == 16, "seL4_BootInfo.numNodes");
_Static_assert(offsetof(struct seL4_BootInfo, numIOPTLevels) == 24, "seL4_BootInfo.numIOPTLevels");
_Static_assert(offsetof(struct seL4_BootInfo, ipcBuffer) == 32, "seL4_BootInfo.ipcBuffer");
_Static_assert(offsetof(struct seL4_BootInfo, empty) == 40, "seL4_BootInfo.empty");
_Static_assert(offsetof(struct seL4_BootInfo, sharedFrames) == 56, "seL4_BootInfo.sharedFrames");
_Static_assert(offsetof(struct seL4_BootInfo, userImageFrames) == 72, "seL4_BootInfo.userImageFrames");
_Static_assert(offsetof(struct seL4_BootInfo, userImagePaging) == 88, "seL4_BootInfo.userImagePaging");
_Static_assert(offsetof(struct seL4_BootInfo, ioSpaceCaps) == 104, "seL4_BootInfo.ioSpaceCaps");
_Static_assert(offsetof(struct seL4_BootInfo, extraBIPages) == 120, "seL4_BootInfo.extraBIPages");
_Static_assert(offsetof(struct seL4_BootInfo, initThreadCNodeSizeBits) == 136, "seL4_BootInfo.initThreadCNodeSizeBits");
_Static_assert(offsetof(struct seL4_BootInfo, initThreadDomain) == 144, "seL4_BootInfo.initThreadDomain");
_Static_assert(offsetof(struct seL4_BootInfo, schedcontrol) == 152, "seL4_BootInfo.schedcontrol");
_Static_assert(offsetof(struct seL4_BootInfo, untyped) == 168, "seL4_BootInfo.untyped");
_Static_assert(offsetof(struct seL4_BootInfo, untypedList) == 184, "seL4_BootInfo.untypedList");

#endif /* C */

#endif
