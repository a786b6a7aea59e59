/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of the contract's numbers, for messages to people. */

#include "names.h"

#include "cap_layout.h"

static const char unknown[] = "?";

const char *abi_label_name(seL4_Word label)
{
    switch (label) {
    case ARMPDClean_Data:
        return "PageDirectory.Clean_Data";
    case ARMPDInvalidate_Data:
        return "PageDirectory.Invalidate_Data";
    case ARMPDCleanInvalidate_Data:
        return "PageDirectory.CleanInvalidate_Data";
    case ARMPDUnify_Instruction:
        return "PageDirectory.Unify_Instruction";
    case ARMPageTableMap:
        return "PageTable.Map";
    case ARMPageTableUnmap:
        return "PageTable.Unmap";
    case ARMPageMap:
        return "Page.Map";
    case ARMPageUnmap:
        return "Page.Unmap";
    case ARMPageClean_Data:
        return "Page.Clean_Data";
    case ARMPageInvalidate_Data:
        return "Page.Invalidate_Data";
    case ARMPageCleanInvalidate_Data:
        return "Page.CleanInvalidate_Data";
    case ARMPageUnify_Instruction:
        return "Page.Unify_Instruction";
    case ARMPageGetAddress:
        return "Page.GetAddress";
    case ARMASIDControlMakePool:
        return "ASIDControl.MakePool";
    case ARMASIDPoolAssign:
        return "ASIDPool.Assign";
    case CNodeRevoke:
        return "CNode.Revoke";
    case CNodeDelete:
        return "CNode.Delete";
    case CNodeCancelBadgedSends:
        return "CNode.CancelBadgedSends";
    case CNodeCopy:
        return "CNode.Copy";
    case CNodeMint:
        return "CNode.Mint";
    case CNodeMove:
        return "CNode.Move";
    case CNodeMutate:
        return "CNode.Mutate";
    case CNodeRotate:
        return "CNode.Rotate";
    case IRQIssueIRQHandler:
        return "IRQControl.Get";
    case ARMIRQIssueIRQHandlerTrigger:
        return "IRQControl.GetTrigger";
    case ARMIRQIssueSGISignal:
        return "IRQControl.IssueSGISignal";
    case IRQAckIRQ:
        return "IRQHandler.Ack";
    case IRQSetIRQHandler:
        return "IRQHandler.SetNotification";
    case IRQClearIRQHandler:
        return "IRQHandler.Clear";
    case DomainSetSet:
        return "DomainSet.Set";
    case DomainScheduleConfigure:
        return "DomainSet.ScheduleConfigure";
    case DomainScheduleSetStart:
        return "DomainSet.ScheduleSetStart";
    case SchedControlConfigureFlags:
        return "SchedControl.ConfigureFlags";
    case SchedContextBind:
        return "SchedContext.Bind";
    case SchedContextUnbind:
        return "SchedContext.Unbind";
    case SchedContextUnbindObject:
        return "SchedContext.UnbindObject";
    case SchedContextConsumed:
        return "SchedContext.Consumed";
    case SchedContextYieldTo:
        return "SchedContext.YieldTo";
    case TCBReadRegisters:
        return "TCB.ReadRegisters";
    case TCBWriteRegisters:
        return "TCB.WriteRegisters";
    case TCBCopyRegisters:
        return "TCB.CopyRegisters";
    case TCBConfigure:
        return "TCB.Configure";
    case TCBSetPriority:
        return "TCB.SetPriority";
    case TCBSetMCPriority:
        return "TCB.SetMCPriority";
    case TCBSetSchedParams:
        return "TCB.SetSchedParams";
    case TCBSetTimeoutEndpoint:
        return "TCB.SetTimeoutEndpoint";
    case TCBSetIPCBuffer:
        return "TCB.SetIPCBuffer";
    case TCBSetSpace:
        return "TCB.SetSpace";
    case TCBSuspend:
        return "TCB.Suspend";
    case TCBResume:
        return "TCB.Resume";
    case TCBBindNotification:
        return "TCB.BindNotification";
    case TCBUnbindNotification:
        return "TCB.UnbindNotification";
    case TCBSetTLSBase:
        return "TCB.SetTLSBase";
    case TCBSetFlags:
        return "TCB.SetFlags";
    case TCBSetBreakpoint:
        return "TCB.SetBreakpoint";
    case TCBGetBreakpoint:
        return "TCB.GetBreakpoint";
    case TCBUnsetBreakpoint:
        return "TCB.UnsetBreakpoint";
    case TCBConfigureSingleStepping:
        return "TCB.ConfigureSingleStepping";
    case UntypedRetype:
        return "Untyped.Retype";
    default:
        return unknown;
    }
}

const char *abi_error_name(seL4_Word error)
{
    switch (error) {
    case seL4_NoError:
        return "NoError";
    case seL4_InvalidArgument:
        return "InvalidArgument";
    case seL4_InvalidCapability:
        return "InvalidCapability";
    case seL4_IllegalOperation:
        return "IllegalOperation";
    case seL4_RangeError:
        return "RangeError";
    case seL4_AlignmentError:
        return "AlignmentError";
    case seL4_FailedLookup:
        return "FailedLookup";
    case seL4_TruncatedMessage:
        return "TruncatedMessage";
    case seL4_DeleteFirst:
        return "DeleteFirst";
    case seL4_RevokeFirst:
        return "RevokeFirst";
    case seL4_NotEnoughMemory:
        return "NotEnoughMemory";
    default:
        return unknown;
    }
}

const char *abi_syscall_name(long number)
{
    switch (number) {
    case seL4_SysCall:
        return "Call";
    case seL4_SysReplyRecv:
        return "ReplyRecv";
    case seL4_SysNBSendRecv:
        return "NBSendRecv";
    case seL4_SysNBSendWait:
        return "NBSendWait";
    case seL4_SysSend:
        return "Send";
    case seL4_SysNBSend:
        return "NBSend";
    case seL4_SysRecv:
        return "Recv";
    case seL4_SysNBRecv:
        return "NBRecv";
    case seL4_SysWait:
        return "Wait";
    case seL4_SysNBWait:
        return "NBWait";
    case seL4_SysYield:
        return "Yield";
    case seL4_SysDebugPutChar:
        return "DebugPutChar";
    case seL4_SysDebugDumpScheduler:
        return "DebugDumpScheduler";
    case seL4_SysDebugHalt:
        return "DebugHalt";
    case seL4_SysDebugCapIdentify:
        return "DebugCapIdentify";
    case seL4_SysDebugSnapshot:
        return "DebugSnapshot";
    case seL4_SysDebugNameThread:
        return "DebugNameThread";
    case seL4_SysSteleExit:
        return "SteleExit";
    default:
        return unknown;
    }
}

const char *abi_fault_name(seL4_Word type)
{
    switch (type) {
    case seL4_Fault_NullFault:
        return "NullFault";
    case seL4_Fault_CapFault:
        return "CapFault";
    case seL4_Fault_UnknownSyscall:
        return "UnknownSyscall";
    case seL4_Fault_UserException:
        return "UserException";
    case seL4_Fault_DebugException:
        return "DebugException";
    case seL4_Fault_Timeout:
        return "Timeout";
    case seL4_Fault_VMFault:
        return "VMFault";
    case seL4_Fault_VGICMaintenance:
        return "VGICMaintenance";
    case seL4_Fault_VCPUFault:
        return "VCPUFault";
    case seL4_Fault_VPPIEvent:
        return "VPPIEvent";
    default:
        return unknown;
    }
}

const char *abi_object_name(seL4_Word type)
{
    switch (type) {
    case seL4_UntypedObject:
        return "Untyped";
    case seL4_TCBObject:
        return "TCB";
    case seL4_EndpointObject:
        return "Endpoint";
    case seL4_NotificationObject:
        return "Notification";
    case seL4_CapTableObject:
        return "CNode";
    case seL4_SchedContextObject:
        return "SchedContext";
    case seL4_ReplyObject:
        return "Reply";
    case seL4_ARM_PageDirectoryObject:
        return "PageDirectory";
    case seL4_ARM_SmallPageObject:
        return "SmallPage";
    case seL4_ARM_LargePageObject:
        return "LargePage";
    case seL4_ARM_SectionObject:
        return "Section";
    case seL4_ARM_SuperSectionObject:
        return "SuperSection";
    case seL4_ARM_PageTableObject:
        return "PageTable";
    default:
        return unknown;
    }
}

const char *abi_cap_name(unsigned int type)
{
    switch (type) {
    case CAP_NULL:
        return "null";
    case CAP_UNTYPED:
        return "untyped";
    case CAP_ENDPOINT:
        return "endpoint";
    case CAP_NOTIFICATION:
        return "notification";
    case CAP_REPLY:
        return "reply";
    case CAP_CNODE:
        return "cnode";
    case CAP_TCB:
        return "tcb";
    case CAP_SCHED_CONTEXT:
        return "sched_context";
    case CAP_SCHED_CONTROL:
        return "sched_control";
    case CAP_IRQ_CONTROL:
        return "irq_control";
    case CAP_IRQ_HANDLER:
        return "irq_handler";
    case CAP_DOMAIN:
        return "domain";
    case CAP_ZOMBIE:
        return "zombie";
    case CAP_ASID_CONTROL:
        return "asid_control";
    case CAP_ASID_POOL:
        return "asid_pool";
    case CAP_FRAME:
        return "frame";
    case CAP_PAGE_TABLE:
        return "page_table";
    case CAP_VSPACE:
        return "vspace";
    case CAP_SGI_SIGNAL:
        return "sgi_signal";
    case CAP_SMC:
        return "smc";
    default:
        return unknown;
    }
}

const char *abi_cap_spoken(unsigned int type)
{
    switch (type) {
    case CAP_NULL:
        return "a null";
    case CAP_UNTYPED:
        return "an untyped";
    case CAP_ENDPOINT:
        return "an endpoint";
    case CAP_NOTIFICATION:
        return "a notification";
    case CAP_REPLY:
        return "a reply";
    case CAP_CNODE:
        return "a CNode";
    case CAP_TCB:
        return "a TCB";
    case CAP_SCHED_CONTEXT:
        return "a scheduling context";
    case CAP_SCHED_CONTROL:
        return "a scheduling control";
    case CAP_IRQ_CONTROL:
        return "an IRQ control";
    case CAP_IRQ_HANDLER:
        return "an IRQ handler";
    case CAP_DOMAIN:
        return "a domain";
    case CAP_ZOMBIE:
        return "a zombie";
    case CAP_ASID_CONTROL:
        return "an ASID control";
    case CAP_ASID_POOL:
        return "an ASID pool";
    case CAP_FRAME:
        return "a frame";
    case CAP_PAGE_TABLE:
        return "a page table";
    case CAP_VSPACE:
        return "a VSpace";
    case CAP_SGI_SIGNAL:
        return "an SGI signal";
    case CAP_SMC:
        return "an SMC";
    default:
        return unknown;
    }
}
