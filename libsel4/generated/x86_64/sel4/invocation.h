/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Labels of the invocations.
 */
#pragma once

#include <sel4/macros.h>

/** Numbers of the operations on generic objects. */
__extension__ enum invocation_label {
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
SEL4_COMPILE_ASSERT(invocation_label_width, sizeof(enum invocation_label) == 4);

/** Numbers of the operations that 64-bit x86 adds. */
__extension__ enum sel4_arch_invocation_label {
    X86PDPTMap = 39, /**< Puts the table into an address space. */
    X86PDPTUnmap = 40, /**< Takes the table, and all that it maps, from its address space. */
    nSeL4ArchInvocationLabels = 41,
};
SEL4_COMPILE_ASSERT(sel4_arch_invocation_label_width, sizeof(enum sel4_arch_invocation_label) == 4);

/** Numbers of the operations that x86 adds. */
__extension__ enum arch_invocation_label {
    X86PageDirectoryMap = 41, /**< Puts the table into an address space. */
    X86PageDirectoryUnmap = 42, /**< Takes the table, and all that it maps, from its address space. */
    X86PageTableMap = 43, /**< Puts the table into an address space. */
    X86PageTableUnmap = 44, /**< Takes the table, and all that it maps, from its address space. */
    X86IOPageTableMap = 45, /**< Puts the table into the address space of a device. */
    X86IOPageTableUnmap = 46, /**< Takes the table from the address space of its device. */
    X86PageMap = 47, /**< Maps the frame, or changes rights and attributes where it is mapped already. */
    X86PageUnmap = 48, /**< Takes the frame from its address space. */
    X86PageMapIO = 49, /**< Maps the frame into the address space of a device. */
    X86PageGetAddress = 50, /**< Tells where the frame is in physical memory. */
    X86ASIDControlMakePool = 51, /**< Makes a pool of address-space identifiers from untyped memory. */
    X86ASIDPoolAssign = 52, /**< Gives an address space an identifier, without which nothing can be mapped in it. */
    X86IOPortControlIssue = 53, /**< Creates a capability to a range of I/O ports. */
    X86IOPortIn8 = 54, /**< Reads a byte from a port. */
    X86IOPortIn16 = 55, /**< Reads 16 bits from a port. */
    X86IOPortIn32 = 56, /**< Reads 32 bits from a port. */
    X86IOPortOut8 = 57, /**< Writes a byte to a port. */
    X86IOPortOut16 = 58, /**< Writes 16 bits to a port. */
    X86IOPortOut32 = 59, /**< Writes 32 bits to a port. */
    X86IRQIssueIRQHandlerIOAPIC = 60, /**< Creates the handler of an interrupt that comes through an I/O APIC. */
    X86IRQIssueIRQHandlerMSI = 61, /**< Creates the handler of an interrupt that a device sends as a message. */
    nArchInvocationLabels = 62,
    X86PageMapEPT = 62, /**< Maps the frame into the memory of a guest. */
    TCBSetEPTRoot = 63, /**< Sets the guest memory of a thread with a virtual CPU. */
    X86VCPUSetTCB = 64, /**< Binds the virtual CPU to a thread. */
    X86VCPUReadVMCS = 65, /**< Reads a field of the virtual CPU's control structure. */
    X86VCPUWriteVMCS = 66, /**< Writes a field of the virtual CPU's control structure. */
    X86VCPUEnableIOPort = 67, /**< Lets the guest use a range of I/O ports. */
    X86VCPUDisableIOPort = 68, /**< Takes a range of I/O ports from the guest. */
    X86VCPUWriteRegisters = 69, /**< Writes the general registers of the guest. */
    X86VCPUReadMSR = 70, /**< Reads a model-specific register of the guest. */
    X86VCPUWriteMSR = 71, /**< Writes a model-specific register of the guest. */
    X86EPTPDPTMap = 72, /**< Puts the table into the memory of a guest. */
    X86EPTPDPTUnmap = 73, /**< Takes the table, and all that it maps, from the guest. */
    X86EPTPDMap = 74, /**< Puts the table into the memory of a guest. */
    X86EPTPDUnmap = 75, /**< Takes the table, and all that it maps, from the guest. */
    X86EPTPTMap = 76, /**< Puts the table into the memory of a guest. */
    X86EPTPTUnmap = 77, /**< Takes the table, and all that it maps, from the guest. */
};
SEL4_COMPILE_ASSERT(arch_invocation_label_width, sizeof(enum arch_invocation_label) == 4);
