// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Golden vectors for x86_64: each call's exact registers and message words.

use stele_sys::x86_64::*;

use crate::{Call, Machine, check};

/// Names of this architecture's registers, and its message words.
const MACHINE: Machine = Machine {
    trap: "syscall",
    info: "rsi",
    message: &["r10", "r8", "r9", "r15"],
    word: |index| unsafe { u64::from(seL4_GetMR(index)) },
    set_word: |index, value| unsafe { seL4_SetMR(index, value as seL4_Word) },
    cap: |index| unsafe { u64::from(seL4_GetBadge(index)) },
    refusal: |error| u64::from(seL4_MessageInfo_t::new(error as seL4_Word, 0, 0, 0).words[0]),
};

/// All vectors with their names, for a machine without a test harness.
#[allow(dead_code, reason = "the harness finds them by itself")]
pub const ALL: &[(&str, fn())] = &[
    ("seL4_CNode_Revoke_distinct", seL4_CNode_Revoke_distinct),
    ("seL4_CNode_Revoke_ones", seL4_CNode_Revoke_ones),
    ("seL4_CNode_Delete_distinct", seL4_CNode_Delete_distinct),
    ("seL4_CNode_Delete_ones", seL4_CNode_Delete_ones),
    ("seL4_CNode_CancelBadgedSends_distinct", seL4_CNode_CancelBadgedSends_distinct),
    ("seL4_CNode_CancelBadgedSends_ones", seL4_CNode_CancelBadgedSends_ones),
    ("seL4_CNode_Copy_distinct", seL4_CNode_Copy_distinct),
    ("seL4_CNode_Copy_ones", seL4_CNode_Copy_ones),
    ("seL4_CNode_Mint_distinct", seL4_CNode_Mint_distinct),
    ("seL4_CNode_Mint_ones", seL4_CNode_Mint_ones),
    ("seL4_CNode_Move_distinct", seL4_CNode_Move_distinct),
    ("seL4_CNode_Move_ones", seL4_CNode_Move_ones),
    ("seL4_CNode_Mutate_distinct", seL4_CNode_Mutate_distinct),
    ("seL4_CNode_Mutate_ones", seL4_CNode_Mutate_ones),
    ("seL4_CNode_Rotate_distinct", seL4_CNode_Rotate_distinct),
    ("seL4_CNode_Rotate_ones", seL4_CNode_Rotate_ones),
    ("seL4_IRQControl_Get_distinct", seL4_IRQControl_Get_distinct),
    ("seL4_IRQControl_Get_ones", seL4_IRQControl_Get_ones),
    ("seL4_IRQControl_GetIOAPIC_distinct", seL4_IRQControl_GetIOAPIC_distinct),
    ("seL4_IRQControl_GetIOAPIC_ones", seL4_IRQControl_GetIOAPIC_ones),
    ("seL4_IRQControl_GetMSI_distinct", seL4_IRQControl_GetMSI_distinct),
    ("seL4_IRQControl_GetMSI_ones", seL4_IRQControl_GetMSI_ones),
    ("seL4_IRQHandler_Ack_distinct", seL4_IRQHandler_Ack_distinct),
    ("seL4_IRQHandler_Ack_ones", seL4_IRQHandler_Ack_ones),
    ("seL4_IRQHandler_SetNotification_distinct", seL4_IRQHandler_SetNotification_distinct),
    ("seL4_IRQHandler_SetNotification_ones", seL4_IRQHandler_SetNotification_ones),
    ("seL4_IRQHandler_Clear_distinct", seL4_IRQHandler_Clear_distinct),
    ("seL4_IRQHandler_Clear_ones", seL4_IRQHandler_Clear_ones),
    ("seL4_DomainSet_Set_distinct", seL4_DomainSet_Set_distinct),
    ("seL4_DomainSet_Set_ones", seL4_DomainSet_Set_ones),
    ("seL4_DomainSet_ScheduleConfigure_distinct", seL4_DomainSet_ScheduleConfigure_distinct),
    ("seL4_DomainSet_ScheduleConfigure_ones", seL4_DomainSet_ScheduleConfigure_ones),
    ("seL4_DomainSet_ScheduleSetStart_distinct", seL4_DomainSet_ScheduleSetStart_distinct),
    ("seL4_DomainSet_ScheduleSetStart_ones", seL4_DomainSet_ScheduleSetStart_ones),
    ("seL4_SchedControl_ConfigureFlags_distinct", seL4_SchedControl_ConfigureFlags_distinct),
    ("seL4_SchedControl_ConfigureFlags_ones", seL4_SchedControl_ConfigureFlags_ones),
    ("seL4_SchedContext_Bind_distinct", seL4_SchedContext_Bind_distinct),
    ("seL4_SchedContext_Bind_ones", seL4_SchedContext_Bind_ones),
    ("seL4_SchedContext_Unbind_distinct", seL4_SchedContext_Unbind_distinct),
    ("seL4_SchedContext_Unbind_ones", seL4_SchedContext_Unbind_ones),
    ("seL4_SchedContext_UnbindObject_distinct", seL4_SchedContext_UnbindObject_distinct),
    ("seL4_SchedContext_UnbindObject_ones", seL4_SchedContext_UnbindObject_ones),
    ("seL4_SchedContext_Consumed_distinct", seL4_SchedContext_Consumed_distinct),
    ("seL4_SchedContext_Consumed_ones", seL4_SchedContext_Consumed_ones),
    ("seL4_SchedContext_YieldTo_distinct", seL4_SchedContext_YieldTo_distinct),
    ("seL4_SchedContext_YieldTo_ones", seL4_SchedContext_YieldTo_ones),
    ("seL4_TCB_ReadRegisters_distinct", seL4_TCB_ReadRegisters_distinct),
    ("seL4_TCB_ReadRegisters_ones", seL4_TCB_ReadRegisters_ones),
    ("seL4_TCB_ReadRegisters_none", seL4_TCB_ReadRegisters_none),
    ("seL4_TCB_WriteRegisters_distinct", seL4_TCB_WriteRegisters_distinct),
    ("seL4_TCB_WriteRegisters_ones", seL4_TCB_WriteRegisters_ones),
    ("seL4_TCB_WriteRegisters_none", seL4_TCB_WriteRegisters_none),
    ("seL4_TCB_CopyRegisters_distinct", seL4_TCB_CopyRegisters_distinct),
    ("seL4_TCB_CopyRegisters_ones", seL4_TCB_CopyRegisters_ones),
    ("seL4_TCB_CopyRegisters_none", seL4_TCB_CopyRegisters_none),
    ("seL4_TCB_CopyRegisters_only_suspend_source", seL4_TCB_CopyRegisters_only_suspend_source),
    ("seL4_TCB_CopyRegisters_only_resume_target", seL4_TCB_CopyRegisters_only_resume_target),
    ("seL4_TCB_CopyRegisters_only_transfer_frame", seL4_TCB_CopyRegisters_only_transfer_frame),
    ("seL4_TCB_CopyRegisters_only_transfer_integer", seL4_TCB_CopyRegisters_only_transfer_integer),
    ("seL4_TCB_Configure_distinct", seL4_TCB_Configure_distinct),
    ("seL4_TCB_Configure_ones", seL4_TCB_Configure_ones),
    ("seL4_TCB_SetPriority_distinct", seL4_TCB_SetPriority_distinct),
    ("seL4_TCB_SetPriority_ones", seL4_TCB_SetPriority_ones),
    ("seL4_TCB_SetMCPriority_distinct", seL4_TCB_SetMCPriority_distinct),
    ("seL4_TCB_SetMCPriority_ones", seL4_TCB_SetMCPriority_ones),
    ("seL4_TCB_SetSchedParams_distinct", seL4_TCB_SetSchedParams_distinct),
    ("seL4_TCB_SetSchedParams_ones", seL4_TCB_SetSchedParams_ones),
    ("seL4_TCB_SetTimeoutEndpoint_distinct", seL4_TCB_SetTimeoutEndpoint_distinct),
    ("seL4_TCB_SetTimeoutEndpoint_ones", seL4_TCB_SetTimeoutEndpoint_ones),
    ("seL4_TCB_SetIPCBuffer_distinct", seL4_TCB_SetIPCBuffer_distinct),
    ("seL4_TCB_SetIPCBuffer_ones", seL4_TCB_SetIPCBuffer_ones),
    ("seL4_TCB_SetSpace_distinct", seL4_TCB_SetSpace_distinct),
    ("seL4_TCB_SetSpace_ones", seL4_TCB_SetSpace_ones),
    ("seL4_TCB_Suspend_distinct", seL4_TCB_Suspend_distinct),
    ("seL4_TCB_Suspend_ones", seL4_TCB_Suspend_ones),
    ("seL4_TCB_Resume_distinct", seL4_TCB_Resume_distinct),
    ("seL4_TCB_Resume_ones", seL4_TCB_Resume_ones),
    ("seL4_TCB_BindNotification_distinct", seL4_TCB_BindNotification_distinct),
    ("seL4_TCB_BindNotification_ones", seL4_TCB_BindNotification_ones),
    ("seL4_TCB_UnbindNotification_distinct", seL4_TCB_UnbindNotification_distinct),
    ("seL4_TCB_UnbindNotification_ones", seL4_TCB_UnbindNotification_ones),
    ("seL4_TCB_SetTLSBase_distinct", seL4_TCB_SetTLSBase_distinct),
    ("seL4_TCB_SetTLSBase_ones", seL4_TCB_SetTLSBase_ones),
    ("seL4_TCB_SetFlags_distinct", seL4_TCB_SetFlags_distinct),
    ("seL4_TCB_SetFlags_ones", seL4_TCB_SetFlags_ones),
    ("seL4_TCB_SetEPTRoot_distinct", seL4_TCB_SetEPTRoot_distinct),
    ("seL4_TCB_SetEPTRoot_ones", seL4_TCB_SetEPTRoot_ones),
    ("seL4_TCB_SetBreakpoint_distinct", seL4_TCB_SetBreakpoint_distinct),
    ("seL4_TCB_SetBreakpoint_ones", seL4_TCB_SetBreakpoint_ones),
    ("seL4_TCB_GetBreakpoint_distinct", seL4_TCB_GetBreakpoint_distinct),
    ("seL4_TCB_GetBreakpoint_ones", seL4_TCB_GetBreakpoint_ones),
    ("seL4_TCB_GetBreakpoint_none", seL4_TCB_GetBreakpoint_none),
    ("seL4_TCB_UnsetBreakpoint_distinct", seL4_TCB_UnsetBreakpoint_distinct),
    ("seL4_TCB_UnsetBreakpoint_ones", seL4_TCB_UnsetBreakpoint_ones),
    ("seL4_TCB_ConfigureSingleStepping_distinct", seL4_TCB_ConfigureSingleStepping_distinct),
    ("seL4_TCB_ConfigureSingleStepping_ones", seL4_TCB_ConfigureSingleStepping_ones),
    ("seL4_TCB_ConfigureSingleStepping_none", seL4_TCB_ConfigureSingleStepping_none),
    ("seL4_Untyped_Retype_distinct", seL4_Untyped_Retype_distinct),
    ("seL4_Untyped_Retype_ones", seL4_Untyped_Retype_ones),
    ("seL4_X86_PDPT_Map_distinct", seL4_X86_PDPT_Map_distinct),
    ("seL4_X86_PDPT_Map_ones", seL4_X86_PDPT_Map_ones),
    ("seL4_X86_PDPT_Unmap_distinct", seL4_X86_PDPT_Unmap_distinct),
    ("seL4_X86_PDPT_Unmap_ones", seL4_X86_PDPT_Unmap_ones),
    ("seL4_X86_PageDirectory_Map_distinct", seL4_X86_PageDirectory_Map_distinct),
    ("seL4_X86_PageDirectory_Map_ones", seL4_X86_PageDirectory_Map_ones),
    ("seL4_X86_PageDirectory_Unmap_distinct", seL4_X86_PageDirectory_Unmap_distinct),
    ("seL4_X86_PageDirectory_Unmap_ones", seL4_X86_PageDirectory_Unmap_ones),
    ("seL4_X86_PageTable_Map_distinct", seL4_X86_PageTable_Map_distinct),
    ("seL4_X86_PageTable_Map_ones", seL4_X86_PageTable_Map_ones),
    ("seL4_X86_PageTable_Unmap_distinct", seL4_X86_PageTable_Unmap_distinct),
    ("seL4_X86_PageTable_Unmap_ones", seL4_X86_PageTable_Unmap_ones),
    ("seL4_X86_IOPageTable_Map_distinct", seL4_X86_IOPageTable_Map_distinct),
    ("seL4_X86_IOPageTable_Map_ones", seL4_X86_IOPageTable_Map_ones),
    ("seL4_X86_IOPageTable_Unmap_distinct", seL4_X86_IOPageTable_Unmap_distinct),
    ("seL4_X86_IOPageTable_Unmap_ones", seL4_X86_IOPageTable_Unmap_ones),
    ("seL4_X86_Page_Map_distinct", seL4_X86_Page_Map_distinct),
    ("seL4_X86_Page_Map_ones", seL4_X86_Page_Map_ones),
    ("seL4_X86_Page_Unmap_distinct", seL4_X86_Page_Unmap_distinct),
    ("seL4_X86_Page_Unmap_ones", seL4_X86_Page_Unmap_ones),
    ("seL4_X86_Page_MapIO_distinct", seL4_X86_Page_MapIO_distinct),
    ("seL4_X86_Page_MapIO_ones", seL4_X86_Page_MapIO_ones),
    ("seL4_X86_Page_GetAddress_distinct", seL4_X86_Page_GetAddress_distinct),
    ("seL4_X86_Page_GetAddress_ones", seL4_X86_Page_GetAddress_ones),
    ("seL4_X86_Page_MapEPT_distinct", seL4_X86_Page_MapEPT_distinct),
    ("seL4_X86_Page_MapEPT_ones", seL4_X86_Page_MapEPT_ones),
    ("seL4_X86_ASIDControl_MakePool_distinct", seL4_X86_ASIDControl_MakePool_distinct),
    ("seL4_X86_ASIDControl_MakePool_ones", seL4_X86_ASIDControl_MakePool_ones),
    ("seL4_X86_ASIDPool_Assign_distinct", seL4_X86_ASIDPool_Assign_distinct),
    ("seL4_X86_ASIDPool_Assign_ones", seL4_X86_ASIDPool_Assign_ones),
    ("seL4_X86_IOPortControl_Issue_distinct", seL4_X86_IOPortControl_Issue_distinct),
    ("seL4_X86_IOPortControl_Issue_ones", seL4_X86_IOPortControl_Issue_ones),
    ("seL4_X86_IOPort_In8_distinct", seL4_X86_IOPort_In8_distinct),
    ("seL4_X86_IOPort_In8_ones", seL4_X86_IOPort_In8_ones),
    ("seL4_X86_IOPort_In16_distinct", seL4_X86_IOPort_In16_distinct),
    ("seL4_X86_IOPort_In16_ones", seL4_X86_IOPort_In16_ones),
    ("seL4_X86_IOPort_In32_distinct", seL4_X86_IOPort_In32_distinct),
    ("seL4_X86_IOPort_In32_ones", seL4_X86_IOPort_In32_ones),
    ("seL4_X86_IOPort_Out8_distinct", seL4_X86_IOPort_Out8_distinct),
    ("seL4_X86_IOPort_Out8_ones", seL4_X86_IOPort_Out8_ones),
    ("seL4_X86_IOPort_Out16_distinct", seL4_X86_IOPort_Out16_distinct),
    ("seL4_X86_IOPort_Out16_ones", seL4_X86_IOPort_Out16_ones),
    ("seL4_X86_IOPort_Out32_distinct", seL4_X86_IOPort_Out32_distinct),
    ("seL4_X86_IOPort_Out32_ones", seL4_X86_IOPort_Out32_ones),
    ("seL4_X86_VCPU_SetTCB_distinct", seL4_X86_VCPU_SetTCB_distinct),
    ("seL4_X86_VCPU_SetTCB_ones", seL4_X86_VCPU_SetTCB_ones),
    ("seL4_X86_VCPU_ReadVMCS_distinct", seL4_X86_VCPU_ReadVMCS_distinct),
    ("seL4_X86_VCPU_ReadVMCS_ones", seL4_X86_VCPU_ReadVMCS_ones),
    ("seL4_X86_VCPU_WriteVMCS_distinct", seL4_X86_VCPU_WriteVMCS_distinct),
    ("seL4_X86_VCPU_WriteVMCS_ones", seL4_X86_VCPU_WriteVMCS_ones),
    ("seL4_X86_VCPU_EnableIOPort_distinct", seL4_X86_VCPU_EnableIOPort_distinct),
    ("seL4_X86_VCPU_EnableIOPort_ones", seL4_X86_VCPU_EnableIOPort_ones),
    ("seL4_X86_VCPU_DisableIOPort_distinct", seL4_X86_VCPU_DisableIOPort_distinct),
    ("seL4_X86_VCPU_DisableIOPort_ones", seL4_X86_VCPU_DisableIOPort_ones),
    ("seL4_X86_VCPU_WriteRegisters_distinct", seL4_X86_VCPU_WriteRegisters_distinct),
    ("seL4_X86_VCPU_WriteRegisters_ones", seL4_X86_VCPU_WriteRegisters_ones),
    ("seL4_X86_VCPU_ReadMSR_distinct", seL4_X86_VCPU_ReadMSR_distinct),
    ("seL4_X86_VCPU_ReadMSR_ones", seL4_X86_VCPU_ReadMSR_ones),
    ("seL4_X86_VCPU_WriteMSR_distinct", seL4_X86_VCPU_WriteMSR_distinct),
    ("seL4_X86_VCPU_WriteMSR_ones", seL4_X86_VCPU_WriteMSR_ones),
    ("seL4_X86_EPTPDPT_Map_distinct", seL4_X86_EPTPDPT_Map_distinct),
    ("seL4_X86_EPTPDPT_Map_ones", seL4_X86_EPTPDPT_Map_ones),
    ("seL4_X86_EPTPDPT_Unmap_distinct", seL4_X86_EPTPDPT_Unmap_distinct),
    ("seL4_X86_EPTPDPT_Unmap_ones", seL4_X86_EPTPDPT_Unmap_ones),
    ("seL4_X86_EPTPD_Map_distinct", seL4_X86_EPTPD_Map_distinct),
    ("seL4_X86_EPTPD_Map_ones", seL4_X86_EPTPD_Map_ones),
    ("seL4_X86_EPTPD_Unmap_distinct", seL4_X86_EPTPD_Unmap_distinct),
    ("seL4_X86_EPTPD_Unmap_ones", seL4_X86_EPTPD_Unmap_ones),
    ("seL4_X86_EPTPT_Map_distinct", seL4_X86_EPTPT_Map_distinct),
    ("seL4_X86_EPTPT_Map_ones", seL4_X86_EPTPT_Map_ones),
    ("seL4_X86_EPTPT_Unmap_distinct", seL4_X86_EPTPT_Unmap_distinct),
    ("seL4_X86_EPTPT_Unmap_ones", seL4_X86_EPTPT_Unmap_ones),
    ("seL4_MessageInfo_distinct", seL4_MessageInfo_distinct),
    ("seL4_MessageInfo_ones", seL4_MessageInfo_ones),
    ("seL4_MessageInfo_only_label", seL4_MessageInfo_only_label),
    ("seL4_MessageInfo_only_capsUnwrapped", seL4_MessageInfo_only_capsUnwrapped),
    ("seL4_MessageInfo_only_extraCaps", seL4_MessageInfo_only_extraCaps),
    ("seL4_MessageInfo_only_length", seL4_MessageInfo_only_length),
    ("seL4_CapRights_distinct", seL4_CapRights_distinct),
    ("seL4_CapRights_ones", seL4_CapRights_ones),
    ("seL4_CapRights_only_capAllowGrantReply", seL4_CapRights_only_capAllowGrantReply),
    ("seL4_CapRights_only_capAllowGrant", seL4_CapRights_only_capAllowGrant),
    ("seL4_CapRights_only_capAllowRead", seL4_CapRights_only_capAllowRead),
    ("seL4_CapRights_only_capAllowWrite", seL4_CapRights_only_capAllowWrite),
    ("seL4_CNode_CapData_distinct", seL4_CNode_CapData_distinct),
    ("seL4_CNode_CapData_ones", seL4_CNode_CapData_ones),
    ("seL4_CNode_CapData_only_guard", seL4_CNode_CapData_only_guard),
    ("seL4_CNode_CapData_only_guardSize", seL4_CNode_CapData_only_guardSize),
    ("seL4_X86_IOSpace_CapData_distinct", seL4_X86_IOSpace_CapData_distinct),
    ("seL4_X86_IOSpace_CapData_ones", seL4_X86_IOSpace_CapData_ones),
    ("seL4_X86_IOSpace_CapData_only_domainID", seL4_X86_IOSpace_CapData_only_domainID),
    ("seL4_X86_IOSpace_CapData_only_pciBus", seL4_X86_IOSpace_CapData_only_pciBus),
    ("seL4_X86_IOSpace_CapData_only_pciDev", seL4_X86_IOSpace_CapData_only_pciDev),
    ("seL4_X86_IOSpace_CapData_only_pciFun", seL4_X86_IOSpace_CapData_only_pciFun),
];

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6c5b4a39281706f4), ("rsi", 0x12002), ("r10", 0x9988776655443322), ("r8", 0x79)],
        words: &[0x9988776655443322, 0x79],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Revoke(0x6c5b4a39281706f4, 0x9988776655443322, 0x79)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6c5b4a39281706f4), ("rsi", 0x12002), ("r10", 0xffffffffffffffff), ("r8", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Revoke(0x6c5b4a39281706f4, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Delete_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xac9b8a7968574635), ("rsi", 0x13002), ("r10", 0xd9c8b7a695847362), ("r8", 0xb9)],
        words: &[0xd9c8b7a695847362, 0xb9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Delete(0xac9b8a7968574635, 0xd9c8b7a695847362, 0xb9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Delete_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xac9b8a7968574635), ("rsi", 0x13002), ("r10", 0xffffffffffffffff), ("r8", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Delete(0xac9b8a7968574635, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_CancelBadgedSends_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xecdbcab9a8978675), ("rsi", 0x14002), ("r10", 0x1a09f7e6d5c4b3a2), ("r8", 0xf9)],
        words: &[0x1a09f7e6d5c4b3a2, 0xf9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0xecdbcab9a8978675, 0x1a09f7e6d5c4b3a2, 0xf9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_CancelBadgedSends_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xecdbcab9a8978675), ("rsi", 0x14002), ("r10", 0xffffffffffffffff), ("r8", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0xecdbcab9a8978675, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Copy_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x2d1c0bf9e8d7c6b5), ("rsi", 0x15085), ("r10", 0x5a4938271605f3e2), ("r8", 0x3a), ("r9", 0x604f3e2d1c0bf9e8), ("r15", 0x40)],
        words: &[0x5a4938271605f3e2, 0x3a, 0x604f3e2d1c0bf9e8, 0x40, 0xffdecdbcab9a897],
        caps: &[0x9f7e6d5c4b3a291],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Copy(0x2d1c0bf9e8d7c6b5, 0x5a4938271605f3e2, 0x3a, 0x9f7e6d5c4b3a291, 0x604f3e2d1c0bf9e8, 0x40, seL4_CapRights_t { words: [0xffdecdbcab9a897] })
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Copy_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x2d1c0bf9e8d7c6b5), ("rsi", 0x15085), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Copy(0x2d1c0bf9e8d7c6b5, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, seL4_CapRights_t { words: [0xffffffffffffffff] })
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mint_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6d5c4b3a291807f5), ("rsi", 0x16086), ("r10", 0x9a89786756453423), ("r8", 0x7a), ("r9", 0xa08f7e6d5c4b3a29), ("r15", 0x80)],
        words: &[0x9a89786756453423, 0x7a, 0xa08f7e6d5c4b3a29, 0x80, 0x4f3e2d1c0bf9e8d7, 0xa69584736251402f],
        caps: &[0x4938271605f3e2d1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mint(0x6d5c4b3a291807f5, 0x9a89786756453423, 0x7a, 0x4938271605f3e2d1, 0xa08f7e6d5c4b3a29, 0x80, seL4_CapRights_t { words: [0x4f3e2d1c0bf9e8d7] }, 0xa69584736251402f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mint_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6d5c4b3a291807f5), ("rsi", 0x16086), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mint(0x6d5c4b3a291807f5, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Move_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xad9c8b7a69584736), ("rsi", 0x17084), ("r10", 0xdac9b8a796857463), ("r8", 0xba), ("r9", 0xe0cfbead9c8b7a69), ("r15", 0xc0)],
        words: &[0xdac9b8a796857463, 0xba, 0xe0cfbead9c8b7a69, 0xc0],
        caps: &[0x8978675645342312],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Move(0xad9c8b7a69584736, 0xdac9b8a796857463, 0xba, 0x8978675645342312, 0xe0cfbead9c8b7a69, 0xc0)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Move_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xad9c8b7a69584736), ("rsi", 0x17084), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Move(0xad9c8b7a69584736, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mutate_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xeddccbbaa9988776), ("rsi", 0x18085), ("r10", 0x1b0af8e7d6c5b4a3), ("r8", 0xfa), ("r9", 0x2110feeddccbbaa9), ("r15", 0x1)],
        words: &[0x1b0af8e7d6c5b4a3, 0xfa, 0x2110feeddccbbaa9, 0x1, 0xcfbead9c8b7a6958],
        caps: &[0xc9b8a79685746352],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mutate(0xeddccbbaa9988776, 0x1b0af8e7d6c5b4a3, 0xfa, 0xc9b8a79685746352, 0x2110feeddccbbaa9, 0x1, 0xcfbead9c8b7a6958)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mutate_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xeddccbbaa9988776), ("rsi", 0x18085), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mutate(0xeddccbbaa9988776, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Rotate_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x2e1d0cfae9d8c7b6), ("rsi", 0x19108), ("r10", 0x5b4a39281706f4e3), ("r8", 0x3b), ("r9", 0xaf8e7d6c5b4a392), ("r15", 0xb8a7968574635241)],
        words: &[0x5b4a39281706f4e3, 0x3b, 0xaf8e7d6c5b4a392, 0xb8a7968574635241, 0x98, 0x67564534231201ef, 0x1605f3e2d1c0af9e, 0xf5],
        caps: &[0x61503f2e1d0cfae9, 0xbead9c8b7a695847],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Rotate(0x2e1d0cfae9d8c7b6, 0x5b4a39281706f4e3, 0x3b, 0xaf8e7d6c5b4a392, 0x61503f2e1d0cfae9, 0xb8a7968574635241, 0x98, 0x67564534231201ef, 0xbead9c8b7a695847, 0x1605f3e2d1c0af9e, 0xf5)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Rotate_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x2e1d0cfae9d8c7b6), ("rsi", 0x19108), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Rotate(0x2e1d0cfae9d8c7b6, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_Get_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6e5d4c3b2a1908f6), ("rsi", 0x1a083), ("r10", 0x9b8a796857463524), ("r8", 0x4a39281706f4e3d2), ("r9", 0x2a)],
        words: &[0x9b8a796857463524, 0x4a39281706f4e3d2, 0x2a],
        caps: &[0xf2e1d0bfae9d8c7b],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_Get(0x6e5d4c3b2a1908f6, 0x9b8a796857463524, 0xf2e1d0bfae9d8c7b, 0x4a39281706f4e3d2, 0x2a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_Get_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6e5d4c3b2a1908f6), ("rsi", 0x1a083), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_Get(0x6e5d4c3b2a1908f6, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetIOAPIC_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xae9d8c7b6a594837), ("rsi", 0x3c087), ("r10", 0x332211ffeeddccbb), ("r8", 0x13), ("r9", 0xe1d0bfae9d8c7b6a), ("r15", 0x39281706f4e3d2c1)],
        words: &[0x332211ffeeddccbb, 0x13, 0xe1d0bfae9d8c7b6a, 0x39281706f4e3d2c1, 0x907f6e5d4c3b2a19, 0xe7d6c5b4a3928170, 0x3f2e1d0cfae9d8c7],
        caps: &[0xdbcab9a897867564],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetIOAPIC(0xae9d8c7b6a594837, 0xdbcab9a897867564, 0x332211ffeeddccbb, 0x13, 0xe1d0bfae9d8c7b6a, 0x39281706f4e3d2c1, 0x907f6e5d4c3b2a19, 0xe7d6c5b4a3928170, 0x3f2e1d0cfae9d8c7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetIOAPIC_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xae9d8c7b6a594837), ("rsi", 0x3c087), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetIOAPIC(0xae9d8c7b6a594837, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetMSI_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xeeddccbbaa998877), ("rsi", 0x3d087), ("r10", 0x736251402f1e0dfb), ("r8", 0x53), ("r9", 0x2211ffeeddccbbaa), ("r15", 0x7968574635241302)],
        words: &[0x736251402f1e0dfb, 0x53, 0x2211ffeeddccbbaa, 0x7968574635241302, 0xd0bfae9d8c7b6a59, 0x281706f4e3d2c1b0, 0x7f6e5d4c3b2a1908],
        caps: &[0x1c0bf9e8d7c6b5a4],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetMSI(0xeeddccbbaa998877, 0x1c0bf9e8d7c6b5a4, 0x736251402f1e0dfb, 0x53, 0x2211ffeeddccbbaa, 0x7968574635241302, 0xd0bfae9d8c7b6a59, 0x281706f4e3d2c1b0, 0x7f6e5d4c3b2a1908)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetMSI_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xeeddccbbaa998877), ("rsi", 0x3d087), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetMSI(0xeeddccbbaa998877, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x2f1e0dfbead9c8b7), ("rsi", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0x2f1e0dfbead9c8b7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x2f1e0dfbead9c8b7), ("rsi", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0x2f1e0dfbead9c8b7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6f5e4d3c2b1a09f7), ("rsi", 0x1c080)],
        words: &[],
        caps: &[0x9c8b7a6958473625],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0x6f5e4d3c2b1a09f7, 0x9c8b7a6958473625)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x6f5e4d3c2b1a09f7), ("rsi", 0x1c080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0x6f5e4d3c2b1a09f7, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xaf9e8d7c6b5a4938), ("rsi", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0xaf9e8d7c6b5a4938)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xaf9e8d7c6b5a4938), ("rsi", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0xaf9e8d7c6b5a4938)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xefdecdbcab9a8978), ("rsi", 0x1e081), ("r10", 0xa5)],
        words: &[0xa5],
        caps: &[0x74635241301f0efc],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0xefdecdbcab9a8978, 0xa5, 0x74635241301f0efc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xefdecdbcab9a8978), ("rsi", 0x1e081), ("r10", 0xff)],
        words: &[0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0xefdecdbcab9a8978, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x301f0efcebdac9b8), ("rsi", 0x1f003), ("r10", 0x5d4c3b2a1908f6e5), ("r8", 0x3d), ("r9", 0xcfae9d8c7b6a594)],
        words: &[0x5d4c3b2a1908f6e5, 0x3d, 0xcfae9d8c7b6a594],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0x301f0efcebdac9b8, 0x5d4c3b2a1908f6e5, 0x3d, 0xcfae9d8c7b6a594)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x301f0efcebdac9b8), ("rsi", 0x1f003), ("r10", 0xffffffffffffffff), ("r8", 0xff), ("r9", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0x301f0efcebdac9b8, 0xffffffffffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x705f4e3d2c1b0af8), ("rsi", 0x20001), ("r10", 0x9d8c7b6a59483726)],
        words: &[0x9d8c7b6a59483726],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0x705f4e3d2c1b0af8, 0x9d8c7b6a59483726)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x705f4e3d2c1b0af8), ("rsi", 0x20001), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0x705f4e3d2c1b0af8, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb09f8e7d6c5b4a39), ("rsi", 0x21085), ("r10", 0x35241302f0dfcebd), ("r8", 0x8c7b6a5948372615), ("r9", 0xe3d2c1b09f8e7d6c), ("r15", 0x3b2a1908f6e5d4c3)],
        words: &[0x35241302f0dfcebd, 0x8c7b6a5948372615, 0xe3d2c1b09f8e7d6c, 0x3b2a1908f6e5d4c3, 0x9281705f4e3d2c1b],
        caps: &[0xddccbbaa99887766],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0xb09f8e7d6c5b4a39, 0xddccbbaa99887766, 0x35241302f0dfcebd, 0x8c7b6a5948372615, 0xe3d2c1b09f8e7d6c, 0x3b2a1908f6e5d4c3, 0x9281705f4e3d2c1b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb09f8e7d6c5b4a39), ("rsi", 0x21085), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0xb09f8e7d6c5b4a39, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf0dfcebdac9b8a79), ("rsi", 0x22080)],
        words: &[],
        caps: &[0x1e0dfbead9c8b7a6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0xf0dfcebdac9b8a79, 0x1e0dfbead9c8b7a6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf0dfcebdac9b8a79), ("rsi", 0x22080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0xf0dfcebdac9b8a79, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x31200ffdecdbcab9), ("rsi", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0x31200ffdecdbcab9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x31200ffdecdbcab9), ("rsi", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0x31200ffdecdbcab9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x71604f3e2d1c0bf9), ("rsi", 0x24080)],
        words: &[],
        caps: &[0x9e8d7c6b5a493827],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0x71604f3e2d1c0bf9, 0x9e8d7c6b5a493827)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x71604f3e2d1c0bf9), ("rsi", 0x24080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0x71604f3e2d1c0bf9, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb1a08f7e6d5c4b3a), ("rsi", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1b0af8e7d6c5b4a3],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0xb1a08f7e6d5c4b3a)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0x1b0af8e7d6c5b4a3, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb1a08f7e6d5c4b3a), ("rsi", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0xb1a08f7e6d5c4b3a)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0xffffffffffffffff, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_YieldTo_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf1e0cfbead9c8b7a), ("rsi", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x5b4a39281706f4e3],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0xf1e0cfbead9c8b7a)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0x5b4a39281706f4e3, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_YieldTo_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf1e0cfbead9c8b7a), ("rsi", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0xf1e0cfbead9c8b7a)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0xffffffffffffffff, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x322110feeddccbba), ("rsi", 0x2002), ("r10", 0x3f01), ("r8", 0xefcebdac9b8a796)],
        words: &[0x3f01, 0xefcebdac9b8a796],
        caps: &[],
        reply_info: 0x14,
        reply_words: &[0x9b8a796857463524, 0x67564534231201ef, 0x332211ffeeddccbb, 0xfeeddccbbaa99887, 0xcab9a89786756453, 0x968574635241301f, 0x6251402f1e0dfbea, 0x2e1d0cfae9d8c7b6, 0xf9e8d7c6b5a49382, 0xc5b4a39281705f4e, 0x91806f5e4d3c2b1a, 0x5d4c3b2a1908f6e5, 0x291807f5e4d3c2b1, 0xf4e3d2c1b09f8e7d, 0xc0af9e8d7c6b5a49, 0x8c7b6a5948372615, 0x584736251403f1e0, 0x241302f0dfcebdac, 0xefdecdbcab9a8978, 0xbbaa998877665544],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0x322110feeddccbba, 0x1, 0x3f, 0xefcebdac9b8a796, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.rip, 0x9b8a796857463524, "rip");
        assert_eq!(regs.rsp, 0x67564534231201ef, "rsp");
        assert_eq!(regs.rflags, 0x332211ffeeddccbb, "rflags");
        assert_eq!(regs.rax, 0xfeeddccbbaa99887, "rax");
        assert_eq!(regs.rbx, 0xcab9a89786756453, "rbx");
        assert_eq!(regs.rcx, 0x968574635241301f, "rcx");
        assert_eq!(regs.rdx, 0x6251402f1e0dfbea, "rdx");
        assert_eq!(regs.rsi, 0x2e1d0cfae9d8c7b6, "rsi");
        assert_eq!(regs.rdi, 0xf9e8d7c6b5a49382, "rdi");
        assert_eq!(regs.rbp, 0xc5b4a39281705f4e, "rbp");
        assert_eq!(regs.r8, 0x91806f5e4d3c2b1a, "r8");
        assert_eq!(regs.r9, 0x5d4c3b2a1908f6e5, "r9");
        assert_eq!(regs.r10, 0x291807f5e4d3c2b1, "r10");
        assert_eq!(regs.r11, 0xf4e3d2c1b09f8e7d, "r11");
        assert_eq!(regs.r12, 0xc0af9e8d7c6b5a49, "r12");
        assert_eq!(regs.r13, 0x8c7b6a5948372615, "r13");
        assert_eq!(regs.r14, 0x584736251403f1e0, "r14");
        assert_eq!(regs.r15, 0x241302f0dfcebdac, "r15");
        assert_eq!(regs.fs_base, 0xefdecdbcab9a8978, "fs_base");
        assert_eq!(regs.gs_base, 0xbbaa998877665544, "gs_base");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x322110feeddccbba), ("rsi", 0x2002), ("r10", 0xff01), ("r8", 0xffffffffffffffff)],
        words: &[0xff01, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x14,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0x322110feeddccbba, 0x1, 0xff, 0xffffffffffffffff, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.rip, 0xffffffffffffffff, "rip");
        assert_eq!(regs.rsp, 0xffffffffffffffff, "rsp");
        assert_eq!(regs.rflags, 0xffffffffffffffff, "rflags");
        assert_eq!(regs.rax, 0xffffffffffffffff, "rax");
        assert_eq!(regs.rbx, 0xffffffffffffffff, "rbx");
        assert_eq!(regs.rcx, 0xffffffffffffffff, "rcx");
        assert_eq!(regs.rdx, 0xffffffffffffffff, "rdx");
        assert_eq!(regs.rsi, 0xffffffffffffffff, "rsi");
        assert_eq!(regs.rdi, 0xffffffffffffffff, "rdi");
        assert_eq!(regs.rbp, 0xffffffffffffffff, "rbp");
        assert_eq!(regs.r8, 0xffffffffffffffff, "r8");
        assert_eq!(regs.r9, 0xffffffffffffffff, "r9");
        assert_eq!(regs.r10, 0xffffffffffffffff, "r10");
        assert_eq!(regs.r11, 0xffffffffffffffff, "r11");
        assert_eq!(regs.r12, 0xffffffffffffffff, "r12");
        assert_eq!(regs.r13, 0xffffffffffffffff, "r13");
        assert_eq!(regs.r14, 0xffffffffffffffff, "r14");
        assert_eq!(regs.r15, 0xffffffffffffffff, "r15");
        assert_eq!(regs.fs_base, 0xffffffffffffffff, "fs_base");
        assert_eq!(regs.gs_base, 0xffffffffffffffff, "gs_base");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_none() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x322110feeddccbba), ("rsi", 0x2002), ("r10", 0x3f00), ("r8", 0xefcebdac9b8a796)],
        words: &[0x3f00, 0xefcebdac9b8a796],
        caps: &[],
        reply_info: 0x14,
        reply_words: &[0x9b8a796857463524, 0x67564534231201ef, 0x332211ffeeddccbb, 0xfeeddccbbaa99887, 0xcab9a89786756453, 0x968574635241301f, 0x6251402f1e0dfbea, 0x2e1d0cfae9d8c7b6, 0xf9e8d7c6b5a49382, 0xc5b4a39281705f4e, 0x91806f5e4d3c2b1a, 0x5d4c3b2a1908f6e5, 0x291807f5e4d3c2b1, 0xf4e3d2c1b09f8e7d, 0xc0af9e8d7c6b5a49, 0x8c7b6a5948372615, 0x584736251403f1e0, 0x241302f0dfcebdac, 0xefdecdbcab9a8978, 0xbbaa998877665544],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0x322110feeddccbba, 0x0, 0x3f, 0xefcebdac9b8a796, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.rip, 0x9b8a796857463524, "rip");
        assert_eq!(regs.rsp, 0x67564534231201ef, "rsp");
        assert_eq!(regs.rflags, 0x332211ffeeddccbb, "rflags");
        assert_eq!(regs.rax, 0xfeeddccbbaa99887, "rax");
        assert_eq!(regs.rbx, 0xcab9a89786756453, "rbx");
        assert_eq!(regs.rcx, 0x968574635241301f, "rcx");
        assert_eq!(regs.rdx, 0x6251402f1e0dfbea, "rdx");
        assert_eq!(regs.rsi, 0x2e1d0cfae9d8c7b6, "rsi");
        assert_eq!(regs.rdi, 0xf9e8d7c6b5a49382, "rdi");
        assert_eq!(regs.rbp, 0xc5b4a39281705f4e, "rbp");
        assert_eq!(regs.r8, 0x91806f5e4d3c2b1a, "r8");
        assert_eq!(regs.r9, 0x5d4c3b2a1908f6e5, "r9");
        assert_eq!(regs.r10, 0x291807f5e4d3c2b1, "r10");
        assert_eq!(regs.r11, 0xf4e3d2c1b09f8e7d, "r11");
        assert_eq!(regs.r12, 0xc0af9e8d7c6b5a49, "r12");
        assert_eq!(regs.r13, 0x8c7b6a5948372615, "r13");
        assert_eq!(regs.r14, 0x584736251403f1e0, "r14");
        assert_eq!(regs.r15, 0x241302f0dfcebdac, "r15");
        assert_eq!(regs.fs_base, 0xefdecdbcab9a8978, "fs_base");
        assert_eq!(regs.gs_base, 0xbbaa998877665544, "gs_base");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7261503f2e1d0cfa), ("rsi", 0x3016), ("r10", 0x7f01), ("r8", 0x4e3d2c1b0af8e7d6), ("r9", 0xa594837261503f2e), ("r15", 0x71604f3e2d1c0bf9)],
        words: &[0x7f01, 0x4e3d2c1b0af8e7d6, 0xa594837261503f2e, 0x71604f3e2d1c0bf9, 0x3d2c1b0af8e7d6c5, 0x9f7e6d5c4b3a291, 0xd4c3b2a1907f6e5d, 0xa08f7e6d5c4b3a29, 0x6c5b4a39281706f4, 0x38271605f3e2d1c0, 0x4f2e1d0bfae9d8c, 0xcfbead9c8b7a6958, 0x9b8a796857463524, 0x67564534231201ef, 0x332211ffeeddccbb, 0xfeeddccbbaa99887, 0xcab9a89786756453, 0x968574635241301f, 0x6251402f1e0dfbea, 0x2e1d0cfae9d8c7b6, 0xf9e8d7c6b5a49382, 0xc5b4a39281705f4e],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            rip: 0xa594837261503f2e,
            rsp: 0x71604f3e2d1c0bf9,
            rflags: 0x3d2c1b0af8e7d6c5,
            rax: 0x9f7e6d5c4b3a291,
            rbx: 0xd4c3b2a1907f6e5d,
            rcx: 0xa08f7e6d5c4b3a29,
            rdx: 0x6c5b4a39281706f4,
            rsi: 0x38271605f3e2d1c0,
            rdi: 0x4f2e1d0bfae9d8c,
            rbp: 0xcfbead9c8b7a6958,
            r8: 0x9b8a796857463524,
            r9: 0x67564534231201ef,
            r10: 0x332211ffeeddccbb,
            r11: 0xfeeddccbbaa99887,
            r12: 0xcab9a89786756453,
            r13: 0x968574635241301f,
            r14: 0x6251402f1e0dfbea,
            r15: 0x2e1d0cfae9d8c7b6,
            fs_base: 0xf9e8d7c6b5a49382,
            gs_base: 0xc5b4a39281705f4e,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0x7261503f2e1d0cfa, 0x1, 0x7f, 0x4e3d2c1b0af8e7d6, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7261503f2e1d0cfa), ("rsi", 0x3016), ("r10", 0xff01), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xff01, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            rip: 0xffffffffffffffff,
            rsp: 0xffffffffffffffff,
            rflags: 0xffffffffffffffff,
            rax: 0xffffffffffffffff,
            rbx: 0xffffffffffffffff,
            rcx: 0xffffffffffffffff,
            rdx: 0xffffffffffffffff,
            rsi: 0xffffffffffffffff,
            rdi: 0xffffffffffffffff,
            rbp: 0xffffffffffffffff,
            r8: 0xffffffffffffffff,
            r9: 0xffffffffffffffff,
            r10: 0xffffffffffffffff,
            r11: 0xffffffffffffffff,
            r12: 0xffffffffffffffff,
            r13: 0xffffffffffffffff,
            r14: 0xffffffffffffffff,
            r15: 0xffffffffffffffff,
            fs_base: 0xffffffffffffffff,
            gs_base: 0xffffffffffffffff,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0x7261503f2e1d0cfa, 0x1, 0xff, 0xffffffffffffffff, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_none() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7261503f2e1d0cfa), ("rsi", 0x3016), ("r10", 0x7f00), ("r8", 0x4e3d2c1b0af8e7d6), ("r9", 0xa594837261503f2e), ("r15", 0x71604f3e2d1c0bf9)],
        words: &[0x7f00, 0x4e3d2c1b0af8e7d6, 0xa594837261503f2e, 0x71604f3e2d1c0bf9, 0x3d2c1b0af8e7d6c5, 0x9f7e6d5c4b3a291, 0xd4c3b2a1907f6e5d, 0xa08f7e6d5c4b3a29, 0x6c5b4a39281706f4, 0x38271605f3e2d1c0, 0x4f2e1d0bfae9d8c, 0xcfbead9c8b7a6958, 0x9b8a796857463524, 0x67564534231201ef, 0x332211ffeeddccbb, 0xfeeddccbbaa99887, 0xcab9a89786756453, 0x968574635241301f, 0x6251402f1e0dfbea, 0x2e1d0cfae9d8c7b6, 0xf9e8d7c6b5a49382, 0xc5b4a39281705f4e],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            rip: 0xa594837261503f2e,
            rsp: 0x71604f3e2d1c0bf9,
            rflags: 0x3d2c1b0af8e7d6c5,
            rax: 0x9f7e6d5c4b3a291,
            rbx: 0xd4c3b2a1907f6e5d,
            rcx: 0xa08f7e6d5c4b3a29,
            rdx: 0x6c5b4a39281706f4,
            rsi: 0x38271605f3e2d1c0,
            rdi: 0x4f2e1d0bfae9d8c,
            rbp: 0xcfbead9c8b7a6958,
            r8: 0x9b8a796857463524,
            r9: 0x67564534231201ef,
            r10: 0x332211ffeeddccbb,
            r11: 0xfeeddccbbaa99887,
            r12: 0xcab9a89786756453,
            r13: 0x968574635241301f,
            r14: 0x6251402f1e0dfbea,
            r15: 0x2e1d0cfae9d8c7b6,
            fs_base: 0xf9e8d7c6b5a49382,
            gs_base: 0xc5b4a39281705f4e,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0x7261503f2e1d0cfa, 0x0, 0x7f, 0x4e3d2c1b0af8e7d6, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0x1d0f)],
        words: &[0x1d0f],
        caps: &[0xdfcebdac9b8a7968],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xdfcebdac9b8a7968, 0x1, 0x1, 0x1, 0x1, 0x1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0xff0f)],
        words: &[0xff0f],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xffffffffffffffff, 0x1, 0x1, 0x1, 0x1, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_none() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0x1d00)],
        words: &[0x1d00],
        caps: &[0xdfcebdac9b8a7968],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xdfcebdac9b8a7968, 0x0, 0x0, 0x0, 0x0, 0x1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_suspend_source() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0x1d01)],
        words: &[0x1d01],
        caps: &[0xdfcebdac9b8a7968],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xdfcebdac9b8a7968, 0x1, 0x0, 0x0, 0x0, 0x1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_resume_target() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0x1d02)],
        words: &[0x1d02],
        caps: &[0xdfcebdac9b8a7968],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xdfcebdac9b8a7968, 0x0, 0x1, 0x0, 0x0, 0x1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_frame() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0x1d04)],
        words: &[0x1d04],
        caps: &[0xdfcebdac9b8a7968],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xdfcebdac9b8a7968, 0x0, 0x0, 0x1, 0x0, 0x1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_integer() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb2a1907f6e5d4c3b), ("rsi", 0x4081), ("r10", 0x1d08)],
        words: &[0x1d08],
        caps: &[0xdfcebdac9b8a7968],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3b, 0xdfcebdac9b8a7968, 0x0, 0x0, 0x0, 0x1, 0x1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf2e1d0bfae9d8c7b), ("rsi", 0x5183), ("r10", 0x77665544332211ff), ("r8", 0x261504f2e1d0bfae), ("r9", 0x7d6c5b4a39281706)],
        words: &[0x77665544332211ff, 0x261504f2e1d0bfae, 0x7d6c5b4a39281706],
        caps: &[0x200ffdecdbcab9a8, 0xcebdac9b8a796857, 0xd4c3b2a1907f6e5d],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0xf2e1d0bfae9d8c7b, 0x200ffdecdbcab9a8, 0x77665544332211ff, 0xcebdac9b8a796857, 0x261504f2e1d0bfae, 0x7d6c5b4a39281706, 0xd4c3b2a1907f6e5d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf2e1d0bfae9d8c7b), ("rsi", 0x5183), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0xf2e1d0bfae9d8c7b, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x332211ffeeddccbb), ("rsi", 0x6081), ("r10", 0xb7a6958473625140)],
        words: &[0xb7a6958473625140],
        caps: &[0x604f3e2d1c0bf9e8],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0x332211ffeeddccbb, 0x604f3e2d1c0bf9e8, 0xb7a6958473625140)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x332211ffeeddccbb), ("rsi", 0x6081), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0x332211ffeeddccbb, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x736251402f1e0dfb), ("rsi", 0x7081), ("r10", 0xf7e6d5c4b3a29180)],
        words: &[0xf7e6d5c4b3a29180],
        caps: &[0xa08f7e6d5c4b3a29],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0x736251402f1e0dfb, 0xa08f7e6d5c4b3a29, 0xf7e6d5c4b3a29180)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x736251402f1e0dfb), ("rsi", 0x7081), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0x736251402f1e0dfb, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb3a291806f5e4d3c), ("rsi", 0x8182), ("r10", 0x38271605f3e2d1c0), ("r8", 0x8f7e6d5c4b3a2918)],
        words: &[0x38271605f3e2d1c0, 0x8f7e6d5c4b3a2918],
        caps: &[0xe0cfbead9c8b7a69, 0xe6d5c4b3a291806f, 0x3e2d1c0bf9e8d7c6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0xb3a291806f5e4d3c, 0xe0cfbead9c8b7a69, 0x38271605f3e2d1c0, 0x8f7e6d5c4b3a2918, 0xe6d5c4b3a291806f, 0x3e2d1c0bf9e8d7c6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb3a291806f5e4d3c), ("rsi", 0x8182), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0xb3a291806f5e4d3c, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf3e2d1c0af9e8d7c), ("rsi", 0x9080)],
        words: &[],
        caps: &[0x2110feeddccbbaa9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0xf3e2d1c0af9e8d7c, 0x2110feeddccbbaa9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf3e2d1c0af9e8d7c), ("rsi", 0x9080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0xf3e2d1c0af9e8d7c, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x34231201efdecdbc), ("rsi", 0xa081), ("r10", 0x61503f2e1d0cfae9)],
        words: &[0x61503f2e1d0cfae9],
        caps: &[0xb8a7968574635241],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0xb8a7968574635241)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x34231201efdecdbc), ("rsi", 0xa081), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0x34231201efdecdbc, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x74635241301f0efc), ("rsi", 0xb182), ("r10", 0x503f2e1d0cfae9d8), ("r8", 0xfeeddccbbaa99887)],
        words: &[0x503f2e1d0cfae9d8, 0xfeeddccbbaa99887],
        caps: &[0xa1907f6e5d4c3b2a, 0xf8e7d6c5b4a39281, 0xa796857463524130],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0x74635241301f0efc, 0xa1907f6e5d4c3b2a, 0xf8e7d6c5b4a39281, 0x503f2e1d0cfae9d8, 0xa796857463524130, 0xfeeddccbbaa99887)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x74635241301f0efc), ("rsi", 0xb182), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0x74635241301f0efc, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb4a39281705f4e3d), ("rsi", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0xb4a39281705f4e3d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb4a39281705f4e3d), ("rsi", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0xb4a39281705f4e3d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf4e3d2c1b09f8e7d), ("rsi", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0xf4e3d2c1b09f8e7d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf4e3d2c1b09f8e7d), ("rsi", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0xf4e3d2c1b09f8e7d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x35241302f0dfcebd), ("rsi", 0xe080)],
        words: &[],
        caps: &[0x6251402f1e0dfbea],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0x35241302f0dfcebd, 0x6251402f1e0dfbea)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x35241302f0dfcebd), ("rsi", 0xe080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0x35241302f0dfcebd, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7564534231200ffd), ("rsi", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0x7564534231200ffd)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7564534231200ffd), ("rsi", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0x7564534231200ffd)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb5a4938271604f3e), ("rsi", 0x10001), ("r10", 0xe2d1c0af9e8d7c6b)],
        words: &[0xe2d1c0af9e8d7c6b],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0xb5a4938271604f3e, 0xe2d1c0af9e8d7c6b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb5a4938271604f3e), ("rsi", 0x10001), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0xb5a4938271604f3e, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf5e4d3c2b1a08f7e), ("rsi", 0x11002), ("r10", 0x231201efdecdbcab), ("r8", 0x7a69584736251403)],
        words: &[0x231201efdecdbcab, 0x7a69584736251403],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x5f4e3d2c1b0af8e7],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0xf5e4d3c2b1a08f7e, 0x231201efdecdbcab, 0x7a69584736251403)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0x5f4e3d2c1b0af8e7, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf5e4d3c2b1a08f7e), ("rsi", 0x11002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0xf5e4d3c2b1a08f7e, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0xffffffffffffffff, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetEPTRoot_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x36251403f1e0cfbe), ("rsi", 0x3f080)],
        words: &[],
        caps: &[0x635241301f0efceb],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetEPTRoot(0x36251403f1e0cfbe, 0x635241301f0efceb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetEPTRoot_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x36251403f1e0cfbe), ("rsi", 0x3f080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetEPTRoot(0x36251403f1e0cfbe, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x76655443322110fe), ("rsi", 0x80005), ("r10", 0x3d2c), ("r8", 0xfae9d8c7b6a59483), ("r9", 0x5241301f0efcebda), ("r15", 0xa998877665544332)],
        words: &[0x3d2c, 0xfae9d8c7b6a59483, 0x5241301f0efcebda, 0xa998877665544332, 0x1efdecdbcab9a89],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0x76655443322110fe, 0x3d2c, 0xfae9d8c7b6a59483, 0x5241301f0efcebda, 0xa998877665544332, 0x1efdecdbcab9a89)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x76655443322110fe), ("rsi", 0x80005), ("r10", 0xffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0x76655443322110fe, 0xffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb6a594837261503f), ("rsi", 0x81001), ("r10", 0x7d6c)],
        words: &[0x7d6c],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0x200ffdecdbcab9a8, 0x77665544332211ff, 0xcebdac9b8a796857, 0x261504f2e1d0bfae, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xb6a594837261503f, 0x7d6c)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0x200ffdecdbcab9a8, "vaddr");
        assert_eq!(answer.r#type, 0x77665544332211ff, "type");
        assert_eq!(answer.size, 0xcebdac9b8a796857, "size");
        assert_eq!(answer.rw, 0x261504f2e1d0bfae, "rw");
        assert_eq!(answer.is_enabled, 0x1, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb6a594837261503f), ("rsi", 0x81001), ("r10", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xb6a594837261503f, 0xffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0xffffffffffffffff, "vaddr");
        assert_eq!(answer.r#type, 0xffffffffffffffff, "type");
        assert_eq!(answer.size, 0xffffffffffffffff, "size");
        assert_eq!(answer.rw, 0xffffffffffffffff, "rw");
        assert_eq!(answer.is_enabled, 0x1, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_none() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb6a594837261503f), ("rsi", 0x81001), ("r10", 0x7d6c)],
        words: &[0x7d6c],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0x200ffdecdbcab9a8, 0x77665544332211ff, 0xcebdac9b8a796857, 0x261504f2e1d0bfae, 0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xb6a594837261503f, 0x7d6c)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0x200ffdecdbcab9a8, "vaddr");
        assert_eq!(answer.r#type, 0x77665544332211ff, "type");
        assert_eq!(answer.size, 0xcebdac9b8a796857, "size");
        assert_eq!(answer.rw, 0x261504f2e1d0bfae, "rw");
        assert_eq!(answer.is_enabled, 0x0, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf6e5d4c3b2a1907f), ("rsi", 0x82001), ("r10", 0xbdac)],
        words: &[0xbdac],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0xf6e5d4c3b2a1907f, 0xbdac)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf6e5d4c3b2a1907f), ("rsi", 0x82001), ("r10", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0xf6e5d4c3b2a1907f, 0xffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ConfigureSingleStepping_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x37261504f2e1d0bf), ("rsi", 0x83002), ("r10", 0xfdec), ("r8", 0xbbaa998877665544)],
        words: &[0xfdec, 0xbbaa998877665544],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x37261504f2e1d0bf, 0xfdec, 0xbbaa998877665544)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.bp_was_consumed, 0x1, "bp_was_consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ConfigureSingleStepping_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x37261504f2e1d0bf), ("rsi", 0x83002), ("r10", 0xffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x37261504f2e1d0bf, 0xffff, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.bp_was_consumed, 0x1, "bp_was_consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ConfigureSingleStepping_none() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x37261504f2e1d0bf), ("rsi", 0x83002), ("r10", 0xfdec), ("r8", 0xbbaa998877665544)],
        words: &[0xfdec, 0xbbaa998877665544],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x37261504f2e1d0bf, 0xfdec, 0xbbaa998877665544)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.bp_was_consumed, 0x0, "bp_was_consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_Untyped_Retype_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x77665544332211ff), ("rsi", 0x1086), ("r10", 0xa4938271604f3e2d), ("r8", 0xfbead9c8b7a69584), ("r9", 0xaa99887766554433), ("r15", 0x2f0dfcebdac9b8a)],
        words: &[0xa4938271604f3e2d, 0xfbead9c8b7a69584, 0xaa99887766554433, 0x2f0dfcebdac9b8a, 0x594837261504f2e1, 0xb09f8e7d6c5b4a39],
        caps: &[0x534231200ffdecdb],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0x77665544332211ff, 0xa4938271604f3e2d, 0xfbead9c8b7a69584, 0x534231200ffdecdb, 0xaa99887766554433, 0x2f0dfcebdac9b8a, 0x594837261504f2e1, 0xb09f8e7d6c5b4a39)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_Untyped_Retype_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x77665544332211ff), ("rsi", 0x1086), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0x77665544332211ff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PDPT_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb7a6958473625140), ("rsi", 0x27082), ("r10", 0x3c2b1a09f7e6d5c4), ("r8", 0x938271604f3e2d1c)],
        words: &[0x3c2b1a09f7e6d5c4, 0x938271604f3e2d1c],
        caps: &[0xe4d3c2b1a08f7e6d],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PDPT_Map(0xb7a6958473625140, 0xe4d3c2b1a08f7e6d, 0x3c2b1a09f7e6d5c4, 0x938271604f3e2d1c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PDPT_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb7a6958473625140), ("rsi", 0x27082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PDPT_Map(0xb7a6958473625140, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PDPT_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf7e6d5c4b3a29180), ("rsi", 0x28000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PDPT_Unmap(0xf7e6d5c4b3a29180)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PDPT_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf7e6d5c4b3a29180), ("rsi", 0x28000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PDPT_Unmap(0xf7e6d5c4b3a29180)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageDirectory_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x38271605f3e2d1c0), ("rsi", 0x29082), ("r10", 0xbcab9a8978675645), ("r8", 0x1403f1e0cfbead9c)],
        words: &[0xbcab9a8978675645, 0x1403f1e0cfbead9c],
        caps: &[0x655443322110feed],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageDirectory_Map(0x38271605f3e2d1c0, 0x655443322110feed, 0xbcab9a8978675645, 0x1403f1e0cfbead9c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageDirectory_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x38271605f3e2d1c0), ("rsi", 0x29082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageDirectory_Map(0x38271605f3e2d1c0, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageDirectory_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7867564534231201), ("rsi", 0x2a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageDirectory_Unmap(0x7867564534231201)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageDirectory_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7867564534231201), ("rsi", 0x2a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageDirectory_Unmap(0x7867564534231201)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageTable_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb8a7968574635241), ("rsi", 0x2b082), ("r10", 0x3d2c1b0af8e7d6c5), ("r8", 0x94837261503f2e1d)],
        words: &[0x3d2c1b0af8e7d6c5, 0x94837261503f2e1d],
        caps: &[0xe5d4c3b2a1907f6e],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageTable_Map(0xb8a7968574635241, 0xe5d4c3b2a1907f6e, 0x3d2c1b0af8e7d6c5, 0x94837261503f2e1d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageTable_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb8a7968574635241), ("rsi", 0x2b082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageTable_Map(0xb8a7968574635241, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf8e7d6c5b4a39281), ("rsi", 0x2c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageTable_Unmap(0xf8e7d6c5b4a39281)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_PageTable_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf8e7d6c5b4a39281), ("rsi", 0x2c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_PageTable_Unmap(0xf8e7d6c5b4a39281)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPageTable_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x39281706f4e3d2c1), ("rsi", 0x2d081), ("r10", 0xbdac9b8a79685746)],
        words: &[0xbdac9b8a79685746],
        caps: &[0x665544332211ffee],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPageTable_Map(0x39281706f4e3d2c1, 0x665544332211ffee, 0xbdac9b8a79685746)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPageTable_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x39281706f4e3d2c1), ("rsi", 0x2d081), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPageTable_Map(0x39281706f4e3d2c1, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7968574635241302), ("rsi", 0x2e000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPageTable_Unmap(0x7968574635241302)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPageTable_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7968574635241302), ("rsi", 0x2e000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPageTable_Unmap(0x7968574635241302)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb9a8978675645342), ("rsi", 0x2f083), ("r10", 0x3e2d1c0bf9e8d7c6), ("r8", 0x9584736251402f1e), ("r9", 0xecdbcab9a8978675)],
        words: &[0x3e2d1c0bf9e8d7c6, 0x9584736251402f1e, 0xecdbcab9a8978675],
        caps: &[0xe6d5c4b3a291806f],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_Map(0xb9a8978675645342, 0xe6d5c4b3a291806f, 0x3e2d1c0bf9e8d7c6, seL4_CapRights_t { words: [0x9584736251402f1e] }, 0xecdbcab9a8978675)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xb9a8978675645342), ("rsi", 0x2f083), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_Map(0xb9a8978675645342, 0xffffffffffffffff, 0xffffffffffffffff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf9e8d7c6b5a49382), ("rsi", 0x30000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_Unmap(0xf9e8d7c6b5a49382)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xf9e8d7c6b5a49382), ("rsi", 0x30000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_Unmap(0xf9e8d7c6b5a49382)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_MapIO_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3a291807f5e4d3c2), ("rsi", 0x31082), ("r10", 0xbead9c8b7a695847), ("r8", 0x1605f3e2d1c0af9e)],
        words: &[0xbead9c8b7a695847, 0x1605f3e2d1c0af9e],
        caps: &[0x67564534231201ef],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_MapIO(0x3a291807f5e4d3c2, 0x67564534231201ef, seL4_CapRights_t { words: [0xbead9c8b7a695847] }, 0x1605f3e2d1c0af9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_MapIO_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3a291807f5e4d3c2), ("rsi", 0x31082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_MapIO(0x3a291807f5e4d3c2, 0xffffffffffffffff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_GetAddress_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7a69584736251403), ("rsi", 0x32000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xe3d2c1b09f8e7d6c],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_GetAddress(0x7a69584736251403)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0xe3d2c1b09f8e7d6c, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_GetAddress_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7a69584736251403), ("rsi", 0x32000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_GetAddress(0x7a69584736251403)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0xffffffffffffffff, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_MapEPT_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbaa9988776655443), ("rsi", 0x3e083), ("r10", 0x3f2e1d0cfae9d8c7), ("r8", 0x968574635241301f), ("r9", 0xeddccbbaa9988776)],
        words: &[0x3f2e1d0cfae9d8c7, 0x968574635241301f, 0xeddccbbaa9988776],
        caps: &[0xe7d6c5b4a3928170],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_MapEPT(0xbaa9988776655443, 0xe7d6c5b4a3928170, 0x3f2e1d0cfae9d8c7, seL4_CapRights_t { words: [0x968574635241301f] }, 0xeddccbbaa9988776)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_Page_MapEPT_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbaa9988776655443), ("rsi", 0x3e083), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_Page_MapEPT(0xbaa9988776655443, 0xffffffffffffffff, 0xffffffffffffffff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_ASIDControl_MakePool_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfae9d8c7b6a59483), ("rsi", 0x33102), ("r10", 0xd6c5b4a39281705f), ("r8", 0xb6)],
        words: &[0xd6c5b4a39281705f, 0xb6],
        caps: &[0x281706f4e3d2c1b0, 0x7f6e5d4c3b2a1908],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_ASIDControl_MakePool(0xfae9d8c7b6a59483, 0x281706f4e3d2c1b0, 0x7f6e5d4c3b2a1908, 0xd6c5b4a39281705f, 0xb6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_ASIDControl_MakePool_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfae9d8c7b6a59483), ("rsi", 0x33102), ("r10", 0xffffffffffffffff), ("r8", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_ASIDControl_MakePool(0xfae9d8c7b6a59483, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_ASIDPool_Assign_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3b2a1908f6e5d4c3), ("rsi", 0x34080)],
        words: &[],
        caps: &[0x68574635241302f0],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_ASIDPool_Assign(0x3b2a1908f6e5d4c3, 0x68574635241302f0)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_ASIDPool_Assign_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3b2a1908f6e5d4c3), ("rsi", 0x34080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_ASIDPool_Assign(0x3b2a1908f6e5d4c3, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPortControl_Issue_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7b6a594837261504), ("rsi", 0x35084), ("r10", 0xa897867564534231), ("r8", 0xffeeddccbbaa9988), ("r9", 0xae9d8c7b6a594837), ("r15", 0x8e)],
        words: &[0xa897867564534231, 0xffeeddccbbaa9988, 0xae9d8c7b6a594837, 0x8e],
        caps: &[0x574635241302f0df],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPortControl_Issue(0x7b6a594837261504, 0xa897867564534231, 0xffeeddccbbaa9988, 0x574635241302f0df, 0xae9d8c7b6a594837, 0x8e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPortControl_Issue_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7b6a594837261504), ("rsi", 0x35084), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff), ("r15", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPortControl_Issue(0x7b6a594837261504, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_In8_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbbaa998877665544), ("rsi", 0x36001), ("r10", 0x8271)],
        words: &[0x8271],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xad],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_In8(0xbbaa998877665544, 0x8271)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.result, 0xad, "result");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_In8_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbbaa998877665544), ("rsi", 0x36001), ("r10", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_In8(0xbbaa998877665544, 0xffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.result, 0xff, "result");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_In16_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfbead9c8b7a69584), ("rsi", 0x37001), ("r10", 0xc2b1)],
        words: &[0xc2b1],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xfeed],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_In16(0xfbead9c8b7a69584, 0xc2b1)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.result, 0xfeed, "result");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_In16_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfbead9c8b7a69584), ("rsi", 0x37001), ("r10", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_In16(0xfbead9c8b7a69584, 0xffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.result, 0xffff, "result");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_In32_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3c2b1a09f7e6d5c4), ("rsi", 0x38001), ("r10", 0x3f1)],
        words: &[0x3f1],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x61503f2e],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_In32(0x3c2b1a09f7e6d5c4, 0x3f1)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.result, 0x61503f2e, "result");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_In32_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3c2b1a09f7e6d5c4), ("rsi", 0x38001), ("r10", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_In32(0x3c2b1a09f7e6d5c4, 0xffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.result, 0xffffffff, "result");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_Out8_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7c6b5a4938271605), ("rsi", 0x39002), ("r10", 0xa998877665544332), ("r8", 0x1efdecdbcab9a89)],
        words: &[0xa998877665544332, 0x1efdecdbcab9a89],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_Out8(0x7c6b5a4938271605, 0xa998877665544332, 0x1efdecdbcab9a89)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_Out8_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7c6b5a4938271605), ("rsi", 0x39002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_Out8(0x7c6b5a4938271605, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_Out16_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbcab9a8978675645), ("rsi", 0x3a002), ("r10", 0xe9d8c7b6a5948372), ("r8", 0x41301f0efcebdac9)],
        words: &[0xe9d8c7b6a5948372, 0x41301f0efcebdac9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_Out16(0xbcab9a8978675645, 0xe9d8c7b6a5948372, 0x41301f0efcebdac9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_Out16_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbcab9a8978675645), ("rsi", 0x3a002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_Out16(0xbcab9a8978675645, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_Out32_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfcebdac9b8a79685), ("rsi", 0x3b002), ("r10", 0x2a1908f6e5d4c3b2), ("r8", 0x81705f4e3d2c1b0a)],
        words: &[0x2a1908f6e5d4c3b2, 0x81705f4e3d2c1b0a],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_Out32(0xfcebdac9b8a79685, 0x2a1908f6e5d4c3b2, 0x81705f4e3d2c1b0a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_IOPort_Out32_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfcebdac9b8a79685), ("rsi", 0x3b002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_IOPort_Out32(0xfcebdac9b8a79685, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_SetTCB_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3d2c1b0af8e7d6c5), ("rsi", 0x40080)],
        words: &[],
        caps: &[0x6a594837261504f2],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_SetTCB(0x3d2c1b0af8e7d6c5, 0x6a594837261504f2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_SetTCB_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3d2c1b0af8e7d6c5), ("rsi", 0x40080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_SetTCB(0x3d2c1b0af8e7d6c5, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_ReadVMCS_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7d6c5b4a39281706), ("rsi", 0x41001), ("r10", 0xaa99887766554433)],
        words: &[0xaa99887766554433],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xe6d5c4b3a291806f],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_ReadVMCS(0x7d6c5b4a39281706, 0xaa99887766554433)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0xe6d5c4b3a291806f, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_ReadVMCS_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7d6c5b4a39281706), ("rsi", 0x41001), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_ReadVMCS(0x7d6c5b4a39281706, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0xffffffffffffffff, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_WriteVMCS_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbdac9b8a79685746), ("rsi", 0x42002), ("r10", 0xead9c8b7a6958473), ("r8", 0x4231200ffdecdbca)],
        words: &[0xead9c8b7a6958473, 0x4231200ffdecdbca],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x271605f3e2d1c0af],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_WriteVMCS(0xbdac9b8a79685746, 0xead9c8b7a6958473, 0x4231200ffdecdbca)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.written, 0x271605f3e2d1c0af, "written");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_WriteVMCS_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbdac9b8a79685746), ("rsi", 0x42002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_WriteVMCS(0xbdac9b8a79685746, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.written, 0xffffffffffffffff, "written");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_EnableIOPort_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfdecdbcab9a89786), ("rsi", 0x43082), ("r10", 0x8271604f3e2d1c0b), ("r8", 0xd9c8b7a695847362)],
        words: &[0x8271604f3e2d1c0b, 0xd9c8b7a695847362],
        caps: &[0x2b1a09f7e6d5c4b3],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_EnableIOPort(0xfdecdbcab9a89786, 0x2b1a09f7e6d5c4b3, 0x8271604f3e2d1c0b, 0xd9c8b7a695847362)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_EnableIOPort_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfdecdbcab9a89786), ("rsi", 0x43082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_EnableIOPort(0xfdecdbcab9a89786, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_DisableIOPort_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3e2d1c0bf9e8d7c6), ("rsi", 0x44002), ("r10", 0x6b5a4938271605f3), ("r8", 0xc2b1a08f7e6d5c4b)],
        words: &[0x6b5a4938271605f3, 0xc2b1a08f7e6d5c4b],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_DisableIOPort(0x3e2d1c0bf9e8d7c6, 0x6b5a4938271605f3, 0xc2b1a08f7e6d5c4b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_DisableIOPort_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3e2d1c0bf9e8d7c6), ("rsi", 0x44002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_DisableIOPort(0x3e2d1c0bf9e8d7c6, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_WriteRegisters_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7e6d5c4b3a291807), ("rsi", 0x45007), ("r10", 0xab9a897867564534), ("r8", 0x77665544332211ff), ("r9", 0x43322110feeddccb), ("r15", 0xffdecdbcab9a897)],
        words: &[0xab9a897867564534, 0x77665544332211ff, 0x43322110feeddccb, 0xffdecdbcab9a897, 0xdac9b8a796857463, 0xa69584736251402f, 0x7261503f2e1d0cfa],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_VCPUContext {
            eax: 0xab9a897867564534,
            ebx: 0x77665544332211ff,
            ecx: 0x43322110feeddccb,
            edx: 0xffdecdbcab9a897,
            esi: 0xdac9b8a796857463,
            edi: 0xa69584736251402f,
            ebp: 0x7261503f2e1d0cfa,
        };
        let answer = unsafe {
            seL4_X86_VCPU_WriteRegisters(0x7e6d5c4b3a291807, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_WriteRegisters_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7e6d5c4b3a291807), ("rsi", 0x45007), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff), ("r9", 0xffffffffffffffff), ("r15", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_VCPUContext {
            eax: 0xffffffffffffffff,
            ebx: 0xffffffffffffffff,
            ecx: 0xffffffffffffffff,
            edx: 0xffffffffffffffff,
            esi: 0xffffffffffffffff,
            edi: 0xffffffffffffffff,
            ebp: 0xffffffffffffffff,
        };
        let answer = unsafe {
            seL4_X86_VCPU_WriteRegisters(0x7e6d5c4b3a291807, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_ReadMSR_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbead9c8b7a695847), ("rsi", 0x46001), ("r10", 0xebdac9b8a7968574)],
        words: &[0xebdac9b8a7968574],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x281706f4e3d2c1b0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_ReadMSR(0xbead9c8b7a695847, 0xebdac9b8a7968574)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0x281706f4e3d2c1b0, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_ReadMSR_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbead9c8b7a695847), ("rsi", 0x46001), ("r10", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_ReadMSR(0xbead9c8b7a695847, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0xffffffffffffffff, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_WriteMSR_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfeeddccbbaa99887), ("rsi", 0x47002), ("r10", 0x2c1b0af8e7d6c5b4), ("r8", 0x837261503f2e1d0c)],
        words: &[0x2c1b0af8e7d6c5b4, 0x837261503f2e1d0c],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x68574635241302f0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_WriteMSR(0xfeeddccbbaa99887, 0x2c1b0af8e7d6c5b4, 0x837261503f2e1d0c)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.written, 0x68574635241302f0, "written");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_VCPU_WriteMSR_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xfeeddccbbaa99887), ("rsi", 0x47002), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_VCPU_WriteMSR(0xfeeddccbbaa99887, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.written, 0xffffffffffffffff, "written");
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPDPT_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3f2e1d0cfae9d8c7), ("rsi", 0x48082), ("r10", 0xc3b2a1907f6e5d4c), ("r8", 0x1b0af8e7d6c5b4a3)],
        words: &[0xc3b2a1907f6e5d4c, 0x1b0af8e7d6c5b4a3],
        caps: &[0x6c5b4a39281706f4],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPDPT_Map(0x3f2e1d0cfae9d8c7, 0x6c5b4a39281706f4, 0xc3b2a1907f6e5d4c, 0x1b0af8e7d6c5b4a3)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPDPT_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x3f2e1d0cfae9d8c7), ("rsi", 0x48082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPDPT_Map(0x3f2e1d0cfae9d8c7, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPDPT_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7f6e5d4c3b2a1908), ("rsi", 0x49000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPDPT_Unmap(0x7f6e5d4c3b2a1908)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPDPT_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x7f6e5d4c3b2a1908), ("rsi", 0x49000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPDPT_Unmap(0x7f6e5d4c3b2a1908)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPD_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbfae9d8c7b6a5948), ("rsi", 0x4a082), ("r10", 0x44332211ffeeddcc), ("r8", 0x9b8a796857463524)],
        words: &[0x44332211ffeeddcc, 0x9b8a796857463524],
        caps: &[0xecdbcab9a8978675],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPD_Map(0xbfae9d8c7b6a5948, 0xecdbcab9a8978675, 0x44332211ffeeddcc, 0x9b8a796857463524)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPD_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xbfae9d8c7b6a5948), ("rsi", 0x4a082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPD_Map(0xbfae9d8c7b6a5948, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPD_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xffeeddccbbaa9988), ("rsi", 0x4b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPD_Unmap(0xffeeddccbbaa9988)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPD_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0xffeeddccbbaa9988), ("rsi", 0x4b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPD_Unmap(0xffeeddccbbaa9988)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPT_Map_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x402f1e0dfbead9c8), ("rsi", 0x4c082), ("r10", 0xc4b3a291806f5e4d), ("r8", 0x1c0bf9e8d7c6b5a4)],
        words: &[0xc4b3a291806f5e4d, 0x1c0bf9e8d7c6b5a4],
        caps: &[0x6d5c4b3a291807f5],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPT_Map(0x402f1e0dfbead9c8, 0x6d5c4b3a291807f5, 0xc4b3a291806f5e4d, 0x1c0bf9e8d7c6b5a4)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPT_Map_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x402f1e0dfbead9c8), ("rsi", 0x4c082), ("r10", 0xffffffffffffffff), ("r8", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPT_Map(0x402f1e0dfbead9c8, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPT_Unmap_distinct() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x806f5e4d3c2b1a09), ("rsi", 0x4d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPT_Unmap(0x806f5e4d3c2b1a09)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_X86_EPTPT_Unmap_ones() {
    let call = Call {
        registers: &[("rdx", 0xffffffffffffffff), ("rdi", 0x806f5e4d3c2b1a09), ("rsi", 0x4d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_X86_EPTPT_Unmap(0x806f5e4d3c2b1a09)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_distinct() {
    let words: [seL4_Word; 1] = [0x87766554433226d6];
    let value = seL4_MessageInfo_t::new(0x8776655443322, 0x3, 0x1, 0x56);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0x8776655443322, "label");
    other.set_label(0x8776655443322);
    assert_eq!(other.get_label(), 0x8776655443322, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x3, "capsUnwrapped");
    other.set_capsUnwrapped(0x3);
    assert_eq!(other.get_capsUnwrapped(), 0x3, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x1, "extraCaps");
    other.set_extraCaps(0x1);
    assert_eq!(other.get_extraCaps(), 0x1, "extraCaps");
    assert_eq!(value.get_length(), 0x56, "length");
    other.set_length(0x56);
    assert_eq!(other.get_length(), 0x56, "length");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_ones() {
    let words: [seL4_Word; 1] = [0xffffffffffffffff];
    let value = seL4_MessageInfo_t::new(0xfffffffffffff, 0x7, 0x3, 0x7f);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0xfffffffffffff, "label");
    other.set_label(0xfffffffffffff);
    assert_eq!(other.get_label(), 0xfffffffffffff, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x7, "capsUnwrapped");
    other.set_capsUnwrapped(0x7);
    assert_eq!(other.get_capsUnwrapped(), 0x7, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x3, "extraCaps");
    other.set_extraCaps(0x3);
    assert_eq!(other.get_extraCaps(), 0x3, "extraCaps");
    assert_eq!(value.get_length(), 0x7f, "length");
    other.set_length(0x7f);
    assert_eq!(other.get_length(), 0x7f, "length");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_only_label() {
    let words: [seL4_Word; 1] = [0xfffffffffffff000];
    let value = seL4_MessageInfo_t::new(0xfffffffffffff, 0x0, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0xfffffffffffff, "label");
    other.set_label(0xfffffffffffff);
    assert_eq!(other.get_label(), 0xfffffffffffff, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    other.set_capsUnwrapped(0x0);
    assert_eq!(other.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x0, "extraCaps");
    other.set_extraCaps(0x0);
    assert_eq!(other.get_extraCaps(), 0x0, "extraCaps");
    assert_eq!(value.get_length(), 0x0, "length");
    other.set_length(0x0);
    assert_eq!(other.get_length(), 0x0, "length");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_only_capsUnwrapped() {
    let words: [seL4_Word; 1] = [0xe00];
    let value = seL4_MessageInfo_t::new(0x0, 0x7, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0x0, "label");
    other.set_label(0x0);
    assert_eq!(other.get_label(), 0x0, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x7, "capsUnwrapped");
    other.set_capsUnwrapped(0x7);
    assert_eq!(other.get_capsUnwrapped(), 0x7, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x0, "extraCaps");
    other.set_extraCaps(0x0);
    assert_eq!(other.get_extraCaps(), 0x0, "extraCaps");
    assert_eq!(value.get_length(), 0x0, "length");
    other.set_length(0x0);
    assert_eq!(other.get_length(), 0x0, "length");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_only_extraCaps() {
    let words: [seL4_Word; 1] = [0x180];
    let value = seL4_MessageInfo_t::new(0x0, 0x0, 0x3, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0x0, "label");
    other.set_label(0x0);
    assert_eq!(other.get_label(), 0x0, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    other.set_capsUnwrapped(0x0);
    assert_eq!(other.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x3, "extraCaps");
    other.set_extraCaps(0x3);
    assert_eq!(other.get_extraCaps(), 0x3, "extraCaps");
    assert_eq!(value.get_length(), 0x0, "length");
    other.set_length(0x0);
    assert_eq!(other.get_length(), 0x0, "length");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_only_length() {
    let words: [seL4_Word; 1] = [0x7f];
    let value = seL4_MessageInfo_t::new(0x0, 0x0, 0x0, 0x7f);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0x0, "label");
    other.set_label(0x0);
    assert_eq!(other.get_label(), 0x0, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    other.set_capsUnwrapped(0x0);
    assert_eq!(other.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x0, "extraCaps");
    other.set_extraCaps(0x0);
    assert_eq!(other.get_extraCaps(), 0x0, "extraCaps");
    assert_eq!(value.get_length(), 0x7f, "length");
    other.set_length(0x7f);
    assert_eq!(other.get_length(), 0x7f, "length");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_CapRights_distinct() {
    let words: [seL4_Word; 1] = [0xf];
    let value = seL4_CapRights_t::new(0x1, 0x1, 0x1, 0x1);
    assert_eq!(value.words, words);
    let mut other = seL4_CapRights_t { words: [!0; 1] };
    assert_eq!(value.get_capAllowGrantReply(), 0x1, "capAllowGrantReply");
    other.set_capAllowGrantReply(0x1);
    assert_eq!(other.get_capAllowGrantReply(), 0x1, "capAllowGrantReply");
    assert_eq!(value.get_capAllowGrant(), 0x1, "capAllowGrant");
    other.set_capAllowGrant(0x1);
    assert_eq!(other.get_capAllowGrant(), 0x1, "capAllowGrant");
    assert_eq!(value.get_capAllowRead(), 0x1, "capAllowRead");
    other.set_capAllowRead(0x1);
    assert_eq!(other.get_capAllowRead(), 0x1, "capAllowRead");
    assert_eq!(value.get_capAllowWrite(), 0x1, "capAllowWrite");
    other.set_capAllowWrite(0x1);
    assert_eq!(other.get_capAllowWrite(), 0x1, "capAllowWrite");
    assert_eq!(other.words, [words[0] | !0xf]);
}

#[cfg_attr(test, test)]
fn seL4_CapRights_ones() {
    let words: [seL4_Word; 1] = [0xf];
    let value = seL4_CapRights_t::new(0x1, 0x1, 0x1, 0x1);
    assert_eq!(value.words, words);
    let mut other = seL4_CapRights_t { words: [!0; 1] };
    assert_eq!(value.get_capAllowGrantReply(), 0x1, "capAllowGrantReply");
    other.set_capAllowGrantReply(0x1);
    assert_eq!(other.get_capAllowGrantReply(), 0x1, "capAllowGrantReply");
    assert_eq!(value.get_capAllowGrant(), 0x1, "capAllowGrant");
    other.set_capAllowGrant(0x1);
    assert_eq!(other.get_capAllowGrant(), 0x1, "capAllowGrant");
    assert_eq!(value.get_capAllowRead(), 0x1, "capAllowRead");
    other.set_capAllowRead(0x1);
    assert_eq!(other.get_capAllowRead(), 0x1, "capAllowRead");
    assert_eq!(value.get_capAllowWrite(), 0x1, "capAllowWrite");
    other.set_capAllowWrite(0x1);
    assert_eq!(other.get_capAllowWrite(), 0x1, "capAllowWrite");
    assert_eq!(other.words, [words[0] | !0xf]);
}

#[cfg_attr(test, test)]
fn seL4_CapRights_only_capAllowGrantReply() {
    let words: [seL4_Word; 1] = [0x8];
    let value = seL4_CapRights_t::new(0x1, 0x0, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_CapRights_t { words: [!0; 1] };
    assert_eq!(value.get_capAllowGrantReply(), 0x1, "capAllowGrantReply");
    other.set_capAllowGrantReply(0x1);
    assert_eq!(other.get_capAllowGrantReply(), 0x1, "capAllowGrantReply");
    assert_eq!(value.get_capAllowGrant(), 0x0, "capAllowGrant");
    other.set_capAllowGrant(0x0);
    assert_eq!(other.get_capAllowGrant(), 0x0, "capAllowGrant");
    assert_eq!(value.get_capAllowRead(), 0x0, "capAllowRead");
    other.set_capAllowRead(0x0);
    assert_eq!(other.get_capAllowRead(), 0x0, "capAllowRead");
    assert_eq!(value.get_capAllowWrite(), 0x0, "capAllowWrite");
    other.set_capAllowWrite(0x0);
    assert_eq!(other.get_capAllowWrite(), 0x0, "capAllowWrite");
    assert_eq!(other.words, [words[0] | !0xf]);
}

#[cfg_attr(test, test)]
fn seL4_CapRights_only_capAllowGrant() {
    let words: [seL4_Word; 1] = [0x4];
    let value = seL4_CapRights_t::new(0x0, 0x1, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_CapRights_t { words: [!0; 1] };
    assert_eq!(value.get_capAllowGrantReply(), 0x0, "capAllowGrantReply");
    other.set_capAllowGrantReply(0x0);
    assert_eq!(other.get_capAllowGrantReply(), 0x0, "capAllowGrantReply");
    assert_eq!(value.get_capAllowGrant(), 0x1, "capAllowGrant");
    other.set_capAllowGrant(0x1);
    assert_eq!(other.get_capAllowGrant(), 0x1, "capAllowGrant");
    assert_eq!(value.get_capAllowRead(), 0x0, "capAllowRead");
    other.set_capAllowRead(0x0);
    assert_eq!(other.get_capAllowRead(), 0x0, "capAllowRead");
    assert_eq!(value.get_capAllowWrite(), 0x0, "capAllowWrite");
    other.set_capAllowWrite(0x0);
    assert_eq!(other.get_capAllowWrite(), 0x0, "capAllowWrite");
    assert_eq!(other.words, [words[0] | !0xf]);
}

#[cfg_attr(test, test)]
fn seL4_CapRights_only_capAllowRead() {
    let words: [seL4_Word; 1] = [0x2];
    let value = seL4_CapRights_t::new(0x0, 0x0, 0x1, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_CapRights_t { words: [!0; 1] };
    assert_eq!(value.get_capAllowGrantReply(), 0x0, "capAllowGrantReply");
    other.set_capAllowGrantReply(0x0);
    assert_eq!(other.get_capAllowGrantReply(), 0x0, "capAllowGrantReply");
    assert_eq!(value.get_capAllowGrant(), 0x0, "capAllowGrant");
    other.set_capAllowGrant(0x0);
    assert_eq!(other.get_capAllowGrant(), 0x0, "capAllowGrant");
    assert_eq!(value.get_capAllowRead(), 0x1, "capAllowRead");
    other.set_capAllowRead(0x1);
    assert_eq!(other.get_capAllowRead(), 0x1, "capAllowRead");
    assert_eq!(value.get_capAllowWrite(), 0x0, "capAllowWrite");
    other.set_capAllowWrite(0x0);
    assert_eq!(other.get_capAllowWrite(), 0x0, "capAllowWrite");
    assert_eq!(other.words, [words[0] | !0xf]);
}

#[cfg_attr(test, test)]
fn seL4_CapRights_only_capAllowWrite() {
    let words: [seL4_Word; 1] = [0x1];
    let value = seL4_CapRights_t::new(0x0, 0x0, 0x0, 0x1);
    assert_eq!(value.words, words);
    let mut other = seL4_CapRights_t { words: [!0; 1] };
    assert_eq!(value.get_capAllowGrantReply(), 0x0, "capAllowGrantReply");
    other.set_capAllowGrantReply(0x0);
    assert_eq!(other.get_capAllowGrantReply(), 0x0, "capAllowGrantReply");
    assert_eq!(value.get_capAllowGrant(), 0x0, "capAllowGrant");
    other.set_capAllowGrant(0x0);
    assert_eq!(other.get_capAllowGrant(), 0x0, "capAllowGrant");
    assert_eq!(value.get_capAllowRead(), 0x0, "capAllowRead");
    other.set_capAllowRead(0x0);
    assert_eq!(other.get_capAllowRead(), 0x0, "capAllowRead");
    assert_eq!(value.get_capAllowWrite(), 0x1, "capAllowWrite");
    other.set_capAllowWrite(0x1);
    assert_eq!(other.get_capAllowWrite(), 0x1, "capAllowWrite");
    assert_eq!(other.words, [words[0] | !0xf]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_distinct() {
    let words: [seL4_Word; 1] = [0xd995510cc8847fd1];
    let value = seL4_CNode_CapData_t::new(0x3665544332211ff, 0x11);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x3665544332211ff, "guard");
    other.set_guard(0x3665544332211ff);
    assert_eq!(other.get_guard(), 0x3665544332211ff, "guard");
    assert_eq!(value.get_guardSize(), 0x11, "guardSize");
    other.set_guardSize(0x11);
    assert_eq!(other.get_guardSize(), 0x11, "guardSize");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_ones() {
    let words: [seL4_Word; 1] = [0xffffffffffffffff];
    let value = seL4_CNode_CapData_t::new(0x3ffffffffffffff, 0x3f);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x3ffffffffffffff, "guard");
    other.set_guard(0x3ffffffffffffff);
    assert_eq!(other.get_guard(), 0x3ffffffffffffff, "guard");
    assert_eq!(value.get_guardSize(), 0x3f, "guardSize");
    other.set_guardSize(0x3f);
    assert_eq!(other.get_guardSize(), 0x3f, "guardSize");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_only_guard() {
    let words: [seL4_Word; 1] = [0xffffffffffffffc0];
    let value = seL4_CNode_CapData_t::new(0x3ffffffffffffff, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x3ffffffffffffff, "guard");
    other.set_guard(0x3ffffffffffffff);
    assert_eq!(other.get_guard(), 0x3ffffffffffffff, "guard");
    assert_eq!(value.get_guardSize(), 0x0, "guardSize");
    other.set_guardSize(0x0);
    assert_eq!(other.get_guardSize(), 0x0, "guardSize");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_only_guardSize() {
    let words: [seL4_Word; 1] = [0x3f];
    let value = seL4_CNode_CapData_t::new(0x0, 0x3f);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x0, "guard");
    other.set_guard(0x0);
    assert_eq!(other.get_guard(), 0x0, "guard");
    assert_eq!(value.get_guardSize(), 0x3f, "guardSize");
    other.set_guardSize(0x3f);
    assert_eq!(other.get_guardSize(), 0x3f, "guardSize");
    assert_eq!(other.words, [words[0] | !0xffffffffffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_X86_IOSpace_CapData_distinct() {
    let words: [seL4_Word; 1] = [0xffee8093];
    let value = seL4_X86_IOSpace_CapData_t::new(0xffee, 0x80, 0x12, 0x3);
    assert_eq!(value.words, words);
    let mut other = seL4_X86_IOSpace_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_domainID(), 0xffee, "domainID");
    other.set_domainID(0xffee);
    assert_eq!(other.get_domainID(), 0xffee, "domainID");
    assert_eq!(value.get_pciBus(), 0x80, "pciBus");
    other.set_pciBus(0x80);
    assert_eq!(other.get_pciBus(), 0x80, "pciBus");
    assert_eq!(value.get_pciDev(), 0x12, "pciDev");
    other.set_pciDev(0x12);
    assert_eq!(other.get_pciDev(), 0x12, "pciDev");
    assert_eq!(value.get_pciFun(), 0x3, "pciFun");
    other.set_pciFun(0x3);
    assert_eq!(other.get_pciFun(), 0x3, "pciFun");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_X86_IOSpace_CapData_ones() {
    let words: [seL4_Word; 1] = [0xffffffff];
    let value = seL4_X86_IOSpace_CapData_t::new(0xffff, 0xff, 0x1f, 0x7);
    assert_eq!(value.words, words);
    let mut other = seL4_X86_IOSpace_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_domainID(), 0xffff, "domainID");
    other.set_domainID(0xffff);
    assert_eq!(other.get_domainID(), 0xffff, "domainID");
    assert_eq!(value.get_pciBus(), 0xff, "pciBus");
    other.set_pciBus(0xff);
    assert_eq!(other.get_pciBus(), 0xff, "pciBus");
    assert_eq!(value.get_pciDev(), 0x1f, "pciDev");
    other.set_pciDev(0x1f);
    assert_eq!(other.get_pciDev(), 0x1f, "pciDev");
    assert_eq!(value.get_pciFun(), 0x7, "pciFun");
    other.set_pciFun(0x7);
    assert_eq!(other.get_pciFun(), 0x7, "pciFun");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_X86_IOSpace_CapData_only_domainID() {
    let words: [seL4_Word; 1] = [0xffff0000];
    let value = seL4_X86_IOSpace_CapData_t::new(0xffff, 0x0, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_X86_IOSpace_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_domainID(), 0xffff, "domainID");
    other.set_domainID(0xffff);
    assert_eq!(other.get_domainID(), 0xffff, "domainID");
    assert_eq!(value.get_pciBus(), 0x0, "pciBus");
    other.set_pciBus(0x0);
    assert_eq!(other.get_pciBus(), 0x0, "pciBus");
    assert_eq!(value.get_pciDev(), 0x0, "pciDev");
    other.set_pciDev(0x0);
    assert_eq!(other.get_pciDev(), 0x0, "pciDev");
    assert_eq!(value.get_pciFun(), 0x0, "pciFun");
    other.set_pciFun(0x0);
    assert_eq!(other.get_pciFun(), 0x0, "pciFun");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_X86_IOSpace_CapData_only_pciBus() {
    let words: [seL4_Word; 1] = [0xff00];
    let value = seL4_X86_IOSpace_CapData_t::new(0x0, 0xff, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_X86_IOSpace_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_domainID(), 0x0, "domainID");
    other.set_domainID(0x0);
    assert_eq!(other.get_domainID(), 0x0, "domainID");
    assert_eq!(value.get_pciBus(), 0xff, "pciBus");
    other.set_pciBus(0xff);
    assert_eq!(other.get_pciBus(), 0xff, "pciBus");
    assert_eq!(value.get_pciDev(), 0x0, "pciDev");
    other.set_pciDev(0x0);
    assert_eq!(other.get_pciDev(), 0x0, "pciDev");
    assert_eq!(value.get_pciFun(), 0x0, "pciFun");
    other.set_pciFun(0x0);
    assert_eq!(other.get_pciFun(), 0x0, "pciFun");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_X86_IOSpace_CapData_only_pciDev() {
    let words: [seL4_Word; 1] = [0xf8];
    let value = seL4_X86_IOSpace_CapData_t::new(0x0, 0x0, 0x1f, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_X86_IOSpace_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_domainID(), 0x0, "domainID");
    other.set_domainID(0x0);
    assert_eq!(other.get_domainID(), 0x0, "domainID");
    assert_eq!(value.get_pciBus(), 0x0, "pciBus");
    other.set_pciBus(0x0);
    assert_eq!(other.get_pciBus(), 0x0, "pciBus");
    assert_eq!(value.get_pciDev(), 0x1f, "pciDev");
    other.set_pciDev(0x1f);
    assert_eq!(other.get_pciDev(), 0x1f, "pciDev");
    assert_eq!(value.get_pciFun(), 0x0, "pciFun");
    other.set_pciFun(0x0);
    assert_eq!(other.get_pciFun(), 0x0, "pciFun");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_X86_IOSpace_CapData_only_pciFun() {
    let words: [seL4_Word; 1] = [0x7];
    let value = seL4_X86_IOSpace_CapData_t::new(0x0, 0x0, 0x0, 0x7);
    assert_eq!(value.words, words);
    let mut other = seL4_X86_IOSpace_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_domainID(), 0x0, "domainID");
    other.set_domainID(0x0);
    assert_eq!(other.get_domainID(), 0x0, "domainID");
    assert_eq!(value.get_pciBus(), 0x0, "pciBus");
    other.set_pciBus(0x0);
    assert_eq!(other.get_pciBus(), 0x0, "pciBus");
    assert_eq!(value.get_pciDev(), 0x0, "pciDev");
    other.set_pciDev(0x0);
    assert_eq!(other.get_pciDev(), 0x0, "pciDev");
    assert_eq!(value.get_pciFun(), 0x7, "pciFun");
    other.set_pciFun(0x7);
    assert_eq!(other.get_pciFun(), 0x7, "pciFun");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}
