/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Names of integers and capabilities, enumerations, and the structs that kernel and user share in memory.
 */
#pragma once

#include <sel4/macros.h>
#include <sel4/simple_types.h>
#include <sel4/constants.h>
#include <sel4/shared_types_gen.h>

/** A time or duration in microseconds. */
typedef seL4_Uint64 seL4_Time;
/** A number of a CPU. */
typedef seL4_Word seL4_NodeId;
/** A physical address. */
typedef seL4_Word seL4_PAddr;
/** A scheduling domain. */
typedef seL4_Word seL4_Domain;
/** A slot of a CNode. */
typedef seL4_Word seL4_SlotPos;
/** The address of a capability in a capability space. */
typedef seL4_Word seL4_CPtr;
typedef seL4_CPtr seL4_CNode;
typedef seL4_CPtr seL4_IRQHandler;
typedef seL4_CPtr seL4_IRQControl;
typedef seL4_CPtr seL4_TCB;
typedef seL4_CPtr seL4_Untyped;
typedef seL4_CPtr seL4_DomainSet;
typedef seL4_CPtr seL4_SchedContext;
typedef seL4_CPtr seL4_SchedControl;
typedef seL4_CPtr seL4_X86_PDPT;
typedef seL4_CPtr seL4_X64_PML4;
typedef seL4_CPtr seL4_X86_PageDirectory;
typedef seL4_CPtr seL4_X86_PageTable;
typedef seL4_CPtr seL4_X86_Page;
typedef seL4_CPtr seL4_X86_ASIDControl;
typedef seL4_CPtr seL4_X86_ASIDPool;
typedef seL4_CPtr seL4_X86_IOPortControl;
typedef seL4_CPtr seL4_X86_IOPort;
typedef seL4_CPtr seL4_X86_IOSpace;
typedef seL4_CPtr seL4_X86_IOPageTable;
typedef seL4_CPtr seL4_X86_VCPU;
typedef seL4_CPtr seL4_X86_EPTPML4;
typedef seL4_CPtr seL4_X86_EPTPDPT;
typedef seL4_CPtr seL4_X86_EPTPD;
typedef seL4_CPtr seL4_X86_EPTPT;

/** Capabilities that the root task starts with. */
__extension__ enum seL4_RootCNodeCapSlots {
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
SEL4_COMPILE_ASSERT(seL4_RootCNodeCapSlots_width, sizeof(enum seL4_RootCNodeCapSlots) == 4);

/** Where the programs of this system find their capabilities when another program starts them. */
__extension__ enum stele_ServerSlots {
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
SEL4_COMPILE_ASSERT(stele_ServerSlots_width, sizeof(enum stele_ServerSlots) == 4);

/** What a block after the boot information holds. */
__extension__ enum seL4_BootInfoID {
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
    SEL4_FORCE_LONG_ENUM(seL4_BootInfoID)
};
typedef enum seL4_BootInfoID seL4_BootInfoID;
SEL4_COMPILE_ASSERT(seL4_BootInfoID_width, sizeof(enum seL4_BootInfoID) == 8);

/** What a breakpoint waits for. */
__extension__ enum seL4_BreakpointType {
    seL4_DataBreakpoint = 0,
    seL4_InstructionBreakpoint = 1,
    seL4_SingleStep = 2,
    seL4_SoftwareBreakRequest = 3,
    SEL4_FORCE_LONG_ENUM(seL4_BreakpointType)
};
typedef enum seL4_BreakpointType seL4_BreakpointType;
SEL4_COMPILE_ASSERT(seL4_BreakpointType_width, sizeof(enum seL4_BreakpointType) == 8);

/** Which use of data a breakpoint waits for. */
__extension__ enum seL4_BreakpointAccess {
    seL4_BreakOnRead = 0,
    seL4_BreakOnWrite = 1,
    seL4_BreakOnReadWrite = 2,
    seL4_MaxBreakpointAccess = 3,
    SEL4_FORCE_LONG_ENUM(seL4_BreakpointAccess)
};
typedef enum seL4_BreakpointAccess seL4_BreakpointAccess;
SEL4_COMPILE_ASSERT(seL4_BreakpointAccess_width, sizeof(enum seL4_BreakpointAccess) == 8);

/** Limits of a message, as seL4_MessageInfo and seL4_IPCBuffer have them. */
__extension__ enum seL4_MsgLimits {
    seL4_MsgExtraCapBits = 2,
    seL4_MsgLengthBits = 7,
    seL4_MsgMaxLength = 120, /**< Words. */
};
typedef enum seL4_MsgLimits seL4_MsgLimits;
SEL4_COMPILE_ASSERT(seL4_MsgLimits_width, sizeof(enum seL4_MsgLimits) == 4);

/** Range of thread priorities; higher is more urgent. */
__extension__ enum priorityConstants {
    seL4_InvalidPrio = -1,
    seL4_MinPrio = 0,
    seL4_MaxPrio = 255,
};
SEL4_COMPILE_ASSERT(priorityConstants_width, sizeof(enum priorityConstants) == 4);

/** What TCB_SetFlags sets and clears. */
__extension__ enum seL4_TCBFlag {
    seL4_TCBFlag_NoFlag = 0,
    seL4_TCBFlag_fpuDisabled = 1, /**< Use of the floating-point unit raises a UserException. */
    seL4_TCBFlag_MASK = 1, /**< All flags there are. */
    SEL4_FORCE_LONG_ENUM(seL4_TCBFlag)
};
typedef enum seL4_TCBFlag seL4_TCBFlag;
SEL4_COMPILE_ASSERT(seL4_TCBFlag_width, sizeof(enum seL4_TCBFlag) == 8);

/** How SchedControl_ConfigureFlags sets up a scheduling context. */
__extension__ enum seL4_SchedContextFlag {
    seL4_SchedContext_NoFlag = 0, /**< Replenish as a constant-bandwidth server. */
    seL4_SchedContext_Sporadic = 1, /**< Replenish as a sporadic server. */
    SEL4_FORCE_LONG_ENUM(seL4_SchedContextFlag)
};
typedef enum seL4_SchedContextFlag seL4_SchedContextFlag;
SEL4_COMPILE_ASSERT(seL4_SchedContextFlag_width, sizeof(enum seL4_SchedContextFlag) == 8);

/**
 * Where the details of an error stand in the reply. FailedLookup goes on, from the failure, as a CapFault message does from
 * its LookupFailureType.
 */
__extension__ enum stele_ErrorDetail {
    stele_InvalidArgument_Argument = 0,
    stele_InvalidCapability_Capability = 0,
    stele_RangeError_Min = 0,
    stele_FailedLookup_IsSource = 0,
    stele_NotEnoughMemory_BytesAvailable = 0,
    stele_RangeError_Max = 1,
    stele_FailedLookup_LookupFailure = 1,
    SEL4_FORCE_LONG_ENUM(stele_ErrorDetail)
};
typedef enum stele_ErrorDetail stele_ErrorDetail;
SEL4_COMPILE_ASSERT(stele_ErrorDetail_width, sizeof(enum stele_ErrorDetail) == 8);

/** Why a capability address led nowhere. */
__extension__ enum seL4_LookupFailureType {
    seL4_NoFailure = 0,
    seL4_InvalidRoot = 1, /**< The root is no CNode. */
    seL4_MissingCapability = 2, /**< The slot is empty; then: bits left. */
    seL4_DepthMismatch = 3, /**< The address is too short or too long; then: bits left, bits found. */
    seL4_GuardMismatch = 4, /**< A guard differs; then: bits left, guard found, its bits. */
    SEL4_FORCE_LONG_ENUM(seL4_LookupFailureType)
};
typedef enum seL4_LookupFailureType seL4_LookupFailureType;
SEL4_COMPILE_ASSERT(seL4_LookupFailureType_width, sizeof(enum seL4_LookupFailureType) == 8);

/** How memory is mapped. */
__extension__ enum seL4_X86_VMAttributes {
    seL4_X86_Default_VMAttributes = 0,
    seL4_X86_WriteBack = 0, /**< Ordinary memory. */
    seL4_X86_WriteThrough = 1,
    seL4_X86_CacheDisabled = 2, /**< Not cached. */
    seL4_X86_Uncacheable = 3, /**< Device memory. */
    seL4_X86_WriteCombining = 4, /**< Writes are gathered, for frame buffers. */
    SEL4_FORCE_LONG_ENUM(seL4_X86_VMAttributes)
};
typedef enum seL4_X86_VMAttributes seL4_X86_VMAttributes;
SEL4_COMPILE_ASSERT(seL4_X86_VMAttributes_width, sizeof(enum seL4_X86_VMAttributes) == 8);

/** How memory of a guest is mapped. */
__extension__ enum seL4_X86_EPT_VMAttributes {
    seL4_X86_EPT_Uncacheable = 0,
    seL4_X86_EPT_WriteCombining = 1,
    seL4_X86_EPT_WriteThrough = 4,
    seL4_X86_EPT_WriteProtected = 5,
    seL4_X86_EPT_Uncached_VMAttributes = 6,
    seL4_X86_EPT_WriteBack = 6,
    seL4_X86_EPT_Default_VMAttributes = 6,
    SEL4_FORCE_LONG_ENUM(seL4_X86_EPT_VMAttributes)
};
typedef enum seL4_X86_EPT_VMAttributes seL4_X86_EPT_VMAttributes;
SEL4_COMPILE_ASSERT(seL4_X86_EPT_VMAttributes_width, sizeof(enum seL4_X86_EPT_VMAttributes) == 8);

/** A range of slots. */
struct seL4_SlotRegion {
    seL4_SlotPos start; /**< The first. */
    seL4_SlotPos end; /**< One after the last. */
};
typedef struct seL4_SlotRegion seL4_SlotRegion;
SEL4_SIZE_SANITY(seL4_SlotRegion, 16);
SEL4_COMPILE_ASSERT(seL4_SlotRegion_start_offset, SEL4_OFFSETOF(seL4_SlotRegion, start) == 0);
SEL4_COMPILE_ASSERT(seL4_SlotRegion_end_offset, SEL4_OFFSETOF(seL4_SlotRegion, end) == 8);

/** A piece of untyped memory. */
struct seL4_UntypedDesc {
    seL4_Word paddr; /**< Physical address. */
    seL4_Uint8 sizeBits; /**< Binary logarithm of the bytes. */
    seL4_Uint8 isDevice; /**< 1: never cleared, becomes only frames and smaller pieces. */
    seL4_Uint8 padding[6];
};
typedef struct seL4_UntypedDesc seL4_UntypedDesc;
SEL4_SIZE_SANITY(seL4_UntypedDesc, 16);
SEL4_COMPILE_ASSERT(seL4_UntypedDesc_paddr_offset, SEL4_OFFSETOF(seL4_UntypedDesc, paddr) == 0);
SEL4_COMPILE_ASSERT(seL4_UntypedDesc_sizeBits_offset, SEL4_OFFSETOF(seL4_UntypedDesc, sizeBits) == 8);
SEL4_COMPILE_ASSERT(seL4_UntypedDesc_isDevice_offset, SEL4_OFFSETOF(seL4_UntypedDesc, isDevice) == 9);
SEL4_COMPILE_ASSERT(seL4_UntypedDesc_padding_offset, SEL4_OFFSETOF(seL4_UntypedDesc, padding) == 10);

/** Header of a block after the boot information. Blocks follow one another, each aligned to 8 bytes. */
struct seL4_BootInfoHeader {
    seL4_Word id; /**< seL4_BootInfoID. */
    seL4_Word len; /**< Bytes, with this header. */
};
typedef struct seL4_BootInfoHeader seL4_BootInfoHeader;
SEL4_SIZE_SANITY(seL4_BootInfoHeader, 16);
SEL4_COMPILE_ASSERT(seL4_BootInfoHeader_id_offset, SEL4_OFFSETOF(seL4_BootInfoHeader, id) == 0);
SEL4_COMPILE_ASSERT(seL4_BootInfoHeader_len_offset, SEL4_OFFSETOF(seL4_BootInfoHeader, len) == 8);

/** Which contract a kernel or program was built for. */
struct stele_AbiIdentity {
    seL4_Word major;
    seL4_Word minor;
    seL4_Uint8 hash[32]; /**< SHA-256 of the contract's canonical form. */
};
typedef struct stele_AbiIdentity stele_AbiIdentity;
SEL4_SIZE_SANITY(stele_AbiIdentity, 48);
SEL4_COMPILE_ASSERT(stele_AbiIdentity_major_offset, SEL4_OFFSETOF(stele_AbiIdentity, major) == 0);
SEL4_COMPILE_ASSERT(stele_AbiIdentity_minor_offset, SEL4_OFFSETOF(stele_AbiIdentity, minor) == 8);
SEL4_COMPILE_ASSERT(stele_AbiIdentity_hash_offset, SEL4_OFFSETOF(stele_AbiIdentity, hash) == 16);

/** Memory that the boot loader filled; device untypeds cover it. */
struct stele_BootRegion {
    seL4_Word paddr; /**< Physical address, page-aligned. */
    seL4_Word size; /**< Bytes that are in use. */
    seL4_Uint8 name[48]; /**< Ends with a zero byte. */
};
typedef struct stele_BootRegion stele_BootRegion;
SEL4_SIZE_SANITY(stele_BootRegion, 64);
SEL4_COMPILE_ASSERT(stele_BootRegion_paddr_offset, SEL4_OFFSETOF(stele_BootRegion, paddr) == 0);
SEL4_COMPILE_ASSERT(stele_BootRegion_size_offset, SEL4_OFFSETOF(stele_BootRegion, size) == 8);
SEL4_COMPILE_ASSERT(stele_BootRegion_name_offset, SEL4_OFFSETOF(stele_BootRegion, name) == 16);

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
SEL4_SIZE_SANITY(seL4_IPCBuffer, 1024);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_tag_offset, SEL4_OFFSETOF(seL4_IPCBuffer, tag) == 0);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_msg_offset, SEL4_OFFSETOF(seL4_IPCBuffer, msg) == 8);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_userData_offset, SEL4_OFFSETOF(seL4_IPCBuffer, userData) == 968);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_caps_or_badges_offset, SEL4_OFFSETOF(seL4_IPCBuffer, caps_or_badges) == 976);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_receiveCNode_offset, SEL4_OFFSETOF(seL4_IPCBuffer, receiveCNode) == 1000);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_receiveIndex_offset, SEL4_OFFSETOF(seL4_IPCBuffer, receiveIndex) == 1008);
SEL4_COMPILE_ASSERT(seL4_IPCBuffer_receiveDepth_offset, SEL4_OFFSETOF(seL4_IPCBuffer, receiveDepth) == 1016);

/** A thread's registers, in the order in which they are transferred. */
struct seL4_UserContext {
    seL4_Word rip;
    seL4_Word rsp;
    seL4_Word rflags;
    seL4_Word rax;
    seL4_Word rbx;
    seL4_Word rcx;
    seL4_Word rdx;
    seL4_Word rsi;
    seL4_Word rdi;
    seL4_Word rbp;
    seL4_Word r8;
    seL4_Word r9;
    seL4_Word r10;
    seL4_Word r11;
    seL4_Word r12;
    seL4_Word r13;
    seL4_Word r14;
    seL4_Word r15;
    seL4_Word fs_base;
    seL4_Word gs_base;
};
typedef struct seL4_UserContext seL4_UserContext;
SEL4_SIZE_SANITY(seL4_UserContext, 160);
SEL4_COMPILE_ASSERT(seL4_UserContext_rip_offset, SEL4_OFFSETOF(seL4_UserContext, rip) == 0);
SEL4_COMPILE_ASSERT(seL4_UserContext_rsp_offset, SEL4_OFFSETOF(seL4_UserContext, rsp) == 8);
SEL4_COMPILE_ASSERT(seL4_UserContext_rflags_offset, SEL4_OFFSETOF(seL4_UserContext, rflags) == 16);
SEL4_COMPILE_ASSERT(seL4_UserContext_rax_offset, SEL4_OFFSETOF(seL4_UserContext, rax) == 24);
SEL4_COMPILE_ASSERT(seL4_UserContext_rbx_offset, SEL4_OFFSETOF(seL4_UserContext, rbx) == 32);
SEL4_COMPILE_ASSERT(seL4_UserContext_rcx_offset, SEL4_OFFSETOF(seL4_UserContext, rcx) == 40);
SEL4_COMPILE_ASSERT(seL4_UserContext_rdx_offset, SEL4_OFFSETOF(seL4_UserContext, rdx) == 48);
SEL4_COMPILE_ASSERT(seL4_UserContext_rsi_offset, SEL4_OFFSETOF(seL4_UserContext, rsi) == 56);
SEL4_COMPILE_ASSERT(seL4_UserContext_rdi_offset, SEL4_OFFSETOF(seL4_UserContext, rdi) == 64);
SEL4_COMPILE_ASSERT(seL4_UserContext_rbp_offset, SEL4_OFFSETOF(seL4_UserContext, rbp) == 72);
SEL4_COMPILE_ASSERT(seL4_UserContext_r8_offset, SEL4_OFFSETOF(seL4_UserContext, r8) == 80);
SEL4_COMPILE_ASSERT(seL4_UserContext_r9_offset, SEL4_OFFSETOF(seL4_UserContext, r9) == 88);
SEL4_COMPILE_ASSERT(seL4_UserContext_r10_offset, SEL4_OFFSETOF(seL4_UserContext, r10) == 96);
SEL4_COMPILE_ASSERT(seL4_UserContext_r11_offset, SEL4_OFFSETOF(seL4_UserContext, r11) == 104);
SEL4_COMPILE_ASSERT(seL4_UserContext_r12_offset, SEL4_OFFSETOF(seL4_UserContext, r12) == 112);
SEL4_COMPILE_ASSERT(seL4_UserContext_r13_offset, SEL4_OFFSETOF(seL4_UserContext, r13) == 120);
SEL4_COMPILE_ASSERT(seL4_UserContext_r14_offset, SEL4_OFFSETOF(seL4_UserContext, r14) == 128);
SEL4_COMPILE_ASSERT(seL4_UserContext_r15_offset, SEL4_OFFSETOF(seL4_UserContext, r15) == 136);
SEL4_COMPILE_ASSERT(seL4_UserContext_fs_base_offset, SEL4_OFFSETOF(seL4_UserContext, fs_base) == 144);
SEL4_COMPILE_ASSERT(seL4_UserContext_gs_base_offset, SEL4_OFFSETOF(seL4_UserContext, gs_base) == 152);

/** General registers of a guest. */
struct seL4_VCPUContext {
    seL4_Word eax;
    seL4_Word ebx;
    seL4_Word ecx;
    seL4_Word edx;
    seL4_Word esi;
    seL4_Word edi;
    seL4_Word ebp;
};
typedef struct seL4_VCPUContext seL4_VCPUContext;
SEL4_SIZE_SANITY(seL4_VCPUContext, 56);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_eax_offset, SEL4_OFFSETOF(seL4_VCPUContext, eax) == 0);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_ebx_offset, SEL4_OFFSETOF(seL4_VCPUContext, ebx) == 8);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_ecx_offset, SEL4_OFFSETOF(seL4_VCPUContext, ecx) == 16);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_edx_offset, SEL4_OFFSETOF(seL4_VCPUContext, edx) == 24);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_esi_offset, SEL4_OFFSETOF(seL4_VCPUContext, esi) == 32);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_edi_offset, SEL4_OFFSETOF(seL4_VCPUContext, edi) == 40);
SEL4_COMPILE_ASSERT(seL4_VCPUContext_ebp_offset, SEL4_OFFSETOF(seL4_VCPUContext, ebp) == 48);

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
SEL4_SIZE_SANITY(seL4_BootInfo, 3864);
SEL4_COMPILE_ASSERT(seL4_BootInfo_extraLen_offset, SEL4_OFFSETOF(seL4_BootInfo, extraLen) == 0);
SEL4_COMPILE_ASSERT(seL4_BootInfo_nodeID_offset, SEL4_OFFSETOF(seL4_BootInfo, nodeID) == 8);
SEL4_COMPILE_ASSERT(seL4_BootInfo_numNodes_offset, SEL4_OFFSETOF(seL4_BootInfo, numNodes) == 16);
SEL4_COMPILE_ASSERT(seL4_BootInfo_numIOPTLevels_offset, SEL4_OFFSETOF(seL4_BootInfo, numIOPTLevels) == 24);
SEL4_COMPILE_ASSERT(seL4_BootInfo_ipcBuffer_offset, SEL4_OFFSETOF(seL4_BootInfo, ipcBuffer) == 32);
SEL4_COMPILE_ASSERT(seL4_BootInfo_empty_offset, SEL4_OFFSETOF(seL4_BootInfo, empty) == 40);
SEL4_COMPILE_ASSERT(seL4_BootInfo_sharedFrames_offset, SEL4_OFFSETOF(seL4_BootInfo, sharedFrames) == 56);
SEL4_COMPILE_ASSERT(seL4_BootInfo_userImageFrames_offset, SEL4_OFFSETOF(seL4_BootInfo, userImageFrames) == 72);
SEL4_COMPILE_ASSERT(seL4_BootInfo_userImagePaging_offset, SEL4_OFFSETOF(seL4_BootInfo, userImagePaging) == 88);
SEL4_COMPILE_ASSERT(seL4_BootInfo_ioSpaceCaps_offset, SEL4_OFFSETOF(seL4_BootInfo, ioSpaceCaps) == 104);
SEL4_COMPILE_ASSERT(seL4_BootInfo_extraBIPages_offset, SEL4_OFFSETOF(seL4_BootInfo, extraBIPages) == 120);
SEL4_COMPILE_ASSERT(seL4_BootInfo_initThreadCNodeSizeBits_offset, SEL4_OFFSETOF(seL4_BootInfo, initThreadCNodeSizeBits) == 136);
SEL4_COMPILE_ASSERT(seL4_BootInfo_initThreadDomain_offset, SEL4_OFFSETOF(seL4_BootInfo, initThreadDomain) == 144);
SEL4_COMPILE_ASSERT(seL4_BootInfo_schedcontrol_offset, SEL4_OFFSETOF(seL4_BootInfo, schedcontrol) == 152);
SEL4_COMPILE_ASSERT(seL4_BootInfo_untyped_offset, SEL4_OFFSETOF(seL4_BootInfo, untyped) == 168);
SEL4_COMPILE_ASSERT(seL4_BootInfo_untypedList_offset, SEL4_OFFSETOF(seL4_BootInfo, untypedList) == 184);
