// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Golden vectors for aarch64: each call's exact registers and message words.

use stele_sys::aarch64::*;

use crate::{Call, Machine, check};

/// Names of this architecture's registers, and its message words.
const MACHINE: Machine = Machine {
    trap: "svc #0",
    info: "x1",
    message: &["x2", "x3", "x4", "x5"],
    word: |index| unsafe { u64::from(seL4_GetMR(index)) },
    set_word: |index, value| unsafe { seL4_SetMR(index, value as seL4_Word) },
    cap: |index| unsafe { u64::from(seL4_GetBadge(index)) },
    refusal: |error| u64::from(seL4_MessageInfo_t::new(error as seL4_Word, 0, 0, 0).words[0]),
};

/// All vectors with their names, for a machine without a test harness.
#[allow(dead_code, reason = "the harness finds them by itself")]
pub const ALL: &[(&str, fn())] = &[
    ("seL4_ARM_VSpace_Clean_Data_distinct", seL4_ARM_VSpace_Clean_Data_distinct),
    ("seL4_ARM_VSpace_Clean_Data_ones", seL4_ARM_VSpace_Clean_Data_ones),
    ("seL4_ARM_VSpace_Invalidate_Data_distinct", seL4_ARM_VSpace_Invalidate_Data_distinct),
    ("seL4_ARM_VSpace_Invalidate_Data_ones", seL4_ARM_VSpace_Invalidate_Data_ones),
    ("seL4_ARM_VSpace_CleanInvalidate_Data_distinct", seL4_ARM_VSpace_CleanInvalidate_Data_distinct),
    ("seL4_ARM_VSpace_CleanInvalidate_Data_ones", seL4_ARM_VSpace_CleanInvalidate_Data_ones),
    ("seL4_ARM_VSpace_Unify_Instruction_distinct", seL4_ARM_VSpace_Unify_Instruction_distinct),
    ("seL4_ARM_VSpace_Unify_Instruction_ones", seL4_ARM_VSpace_Unify_Instruction_ones),
    ("seL4_ARM_SMC_Call_distinct", seL4_ARM_SMC_Call_distinct),
    ("seL4_ARM_SMC_Call_ones", seL4_ARM_SMC_Call_ones),
    ("seL4_ARM_PageTable_Map_distinct", seL4_ARM_PageTable_Map_distinct),
    ("seL4_ARM_PageTable_Map_ones", seL4_ARM_PageTable_Map_ones),
    ("seL4_ARM_PageTable_Unmap_distinct", seL4_ARM_PageTable_Unmap_distinct),
    ("seL4_ARM_PageTable_Unmap_ones", seL4_ARM_PageTable_Unmap_ones),
    ("seL4_ARM_Page_Map_distinct", seL4_ARM_Page_Map_distinct),
    ("seL4_ARM_Page_Map_ones", seL4_ARM_Page_Map_ones),
    ("seL4_ARM_Page_Unmap_distinct", seL4_ARM_Page_Unmap_distinct),
    ("seL4_ARM_Page_Unmap_ones", seL4_ARM_Page_Unmap_ones),
    ("seL4_ARM_Page_Clean_Data_distinct", seL4_ARM_Page_Clean_Data_distinct),
    ("seL4_ARM_Page_Clean_Data_ones", seL4_ARM_Page_Clean_Data_ones),
    ("seL4_ARM_Page_Invalidate_Data_distinct", seL4_ARM_Page_Invalidate_Data_distinct),
    ("seL4_ARM_Page_Invalidate_Data_ones", seL4_ARM_Page_Invalidate_Data_ones),
    ("seL4_ARM_Page_CleanInvalidate_Data_distinct", seL4_ARM_Page_CleanInvalidate_Data_distinct),
    ("seL4_ARM_Page_CleanInvalidate_Data_ones", seL4_ARM_Page_CleanInvalidate_Data_ones),
    ("seL4_ARM_Page_Unify_Instruction_distinct", seL4_ARM_Page_Unify_Instruction_distinct),
    ("seL4_ARM_Page_Unify_Instruction_ones", seL4_ARM_Page_Unify_Instruction_ones),
    ("seL4_ARM_Page_GetAddress_distinct", seL4_ARM_Page_GetAddress_distinct),
    ("seL4_ARM_Page_GetAddress_ones", seL4_ARM_Page_GetAddress_ones),
    ("seL4_ARM_Page_MapIO_distinct", seL4_ARM_Page_MapIO_distinct),
    ("seL4_ARM_Page_MapIO_ones", seL4_ARM_Page_MapIO_ones),
    ("seL4_ARM_ASIDControl_MakePool_distinct", seL4_ARM_ASIDControl_MakePool_distinct),
    ("seL4_ARM_ASIDControl_MakePool_ones", seL4_ARM_ASIDControl_MakePool_ones),
    ("seL4_ARM_ASIDPool_Assign_distinct", seL4_ARM_ASIDPool_Assign_distinct),
    ("seL4_ARM_ASIDPool_Assign_ones", seL4_ARM_ASIDPool_Assign_ones),
    ("seL4_ARM_IOPageTable_Map_distinct", seL4_ARM_IOPageTable_Map_distinct),
    ("seL4_ARM_IOPageTable_Map_ones", seL4_ARM_IOPageTable_Map_ones),
    ("seL4_ARM_IOPageTable_Unmap_distinct", seL4_ARM_IOPageTable_Unmap_distinct),
    ("seL4_ARM_IOPageTable_Unmap_ones", seL4_ARM_IOPageTable_Unmap_ones),
    ("seL4_ARM_VCPU_SetTCB_distinct", seL4_ARM_VCPU_SetTCB_distinct),
    ("seL4_ARM_VCPU_SetTCB_ones", seL4_ARM_VCPU_SetTCB_ones),
    ("seL4_ARM_VCPU_InjectIRQ_distinct", seL4_ARM_VCPU_InjectIRQ_distinct),
    ("seL4_ARM_VCPU_InjectIRQ_ones", seL4_ARM_VCPU_InjectIRQ_ones),
    ("seL4_ARM_VCPU_ReadRegs_distinct", seL4_ARM_VCPU_ReadRegs_distinct),
    ("seL4_ARM_VCPU_ReadRegs_ones", seL4_ARM_VCPU_ReadRegs_ones),
    ("seL4_ARM_VCPU_WriteRegs_distinct", seL4_ARM_VCPU_WriteRegs_distinct),
    ("seL4_ARM_VCPU_WriteRegs_ones", seL4_ARM_VCPU_WriteRegs_ones),
    ("seL4_ARM_VCPU_AckVPPI_distinct", seL4_ARM_VCPU_AckVPPI_distinct),
    ("seL4_ARM_VCPU_AckVPPI_ones", seL4_ARM_VCPU_AckVPPI_ones),
    ("seL4_ARM_SIDControl_GetSID_distinct", seL4_ARM_SIDControl_GetSID_distinct),
    ("seL4_ARM_SIDControl_GetSID_ones", seL4_ARM_SIDControl_GetSID_ones),
    ("seL4_ARM_SIDControl_GetFault_distinct", seL4_ARM_SIDControl_GetFault_distinct),
    ("seL4_ARM_SIDControl_GetFault_ones", seL4_ARM_SIDControl_GetFault_ones),
    ("seL4_ARM_SIDControl_ClearFault_distinct", seL4_ARM_SIDControl_ClearFault_distinct),
    ("seL4_ARM_SIDControl_ClearFault_ones", seL4_ARM_SIDControl_ClearFault_ones),
    ("seL4_ARM_SID_BindCB_distinct", seL4_ARM_SID_BindCB_distinct),
    ("seL4_ARM_SID_BindCB_ones", seL4_ARM_SID_BindCB_ones),
    ("seL4_ARM_SID_UnbindCB_distinct", seL4_ARM_SID_UnbindCB_distinct),
    ("seL4_ARM_SID_UnbindCB_ones", seL4_ARM_SID_UnbindCB_ones),
    ("seL4_ARM_CBControl_GetCB_distinct", seL4_ARM_CBControl_GetCB_distinct),
    ("seL4_ARM_CBControl_GetCB_ones", seL4_ARM_CBControl_GetCB_ones),
    ("seL4_ARM_CBControl_TLBInvalidateAll_distinct", seL4_ARM_CBControl_TLBInvalidateAll_distinct),
    ("seL4_ARM_CBControl_TLBInvalidateAll_ones", seL4_ARM_CBControl_TLBInvalidateAll_ones),
    ("seL4_ARM_CB_AssignVspace_distinct", seL4_ARM_CB_AssignVspace_distinct),
    ("seL4_ARM_CB_AssignVspace_ones", seL4_ARM_CB_AssignVspace_ones),
    ("seL4_ARM_CB_UnassignVspace_distinct", seL4_ARM_CB_UnassignVspace_distinct),
    ("seL4_ARM_CB_UnassignVspace_ones", seL4_ARM_CB_UnassignVspace_ones),
    ("seL4_ARM_CB_TLBInvalidate_distinct", seL4_ARM_CB_TLBInvalidate_distinct),
    ("seL4_ARM_CB_TLBInvalidate_ones", seL4_ARM_CB_TLBInvalidate_ones),
    ("seL4_ARM_CB_CBGetFault_distinct", seL4_ARM_CB_CBGetFault_distinct),
    ("seL4_ARM_CB_CBGetFault_ones", seL4_ARM_CB_CBGetFault_ones),
    ("seL4_ARM_CB_CBClearFault_distinct", seL4_ARM_CB_CBClearFault_distinct),
    ("seL4_ARM_CB_CBClearFault_ones", seL4_ARM_CB_CBClearFault_ones),
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
    ("seL4_IRQControl_GetTrigger_distinct", seL4_IRQControl_GetTrigger_distinct),
    ("seL4_IRQControl_GetTrigger_ones", seL4_IRQControl_GetTrigger_ones),
    ("seL4_IRQControl_IssueSGISignal_distinct", seL4_IRQControl_IssueSGISignal_distinct),
    ("seL4_IRQControl_IssueSGISignal_ones", seL4_IRQControl_IssueSGISignal_ones),
    ("seL4_IRQControl_GetTriggerCore_distinct", seL4_IRQControl_GetTriggerCore_distinct),
    ("seL4_IRQControl_GetTriggerCore_ones", seL4_IRQControl_GetTriggerCore_ones),
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
];

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_Clean_Data_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6c5b4a39281706f4), ("x1", 0x27002), ("x2", 0x9988776655443322), ("x3", 0xf0dfcebdac9b8a79)],
        words: &[0x9988776655443322, 0xf0dfcebdac9b8a79],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_Clean_Data(0x6c5b4a39281706f4, 0x9988776655443322, 0xf0dfcebdac9b8a79)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_Clean_Data_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6c5b4a39281706f4), ("x1", 0x27002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_Clean_Data(0x6c5b4a39281706f4, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_Invalidate_Data_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xac9b8a7968574635), ("x1", 0x28002), ("x2", 0xd9c8b7a695847362), ("x3", 0x31200ffdecdbcab9)],
        words: &[0xd9c8b7a695847362, 0x31200ffdecdbcab9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_Invalidate_Data(0xac9b8a7968574635, 0xd9c8b7a695847362, 0x31200ffdecdbcab9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_Invalidate_Data_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xac9b8a7968574635), ("x1", 0x28002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_Invalidate_Data(0xac9b8a7968574635, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_CleanInvalidate_Data_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xecdbcab9a8978675), ("x1", 0x29002), ("x2", 0x1a09f7e6d5c4b3a2), ("x3", 0x71604f3e2d1c0bf9)],
        words: &[0x1a09f7e6d5c4b3a2, 0x71604f3e2d1c0bf9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_CleanInvalidate_Data(0xecdbcab9a8978675, 0x1a09f7e6d5c4b3a2, 0x71604f3e2d1c0bf9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_CleanInvalidate_Data_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xecdbcab9a8978675), ("x1", 0x29002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_CleanInvalidate_Data(0xecdbcab9a8978675, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_Unify_Instruction_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x2d1c0bf9e8d7c6b5), ("x1", 0x2a002), ("x2", 0x5a4938271605f3e2), ("x3", 0xb1a08f7e6d5c4b3a)],
        words: &[0x5a4938271605f3e2, 0xb1a08f7e6d5c4b3a],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_Unify_Instruction(0x2d1c0bf9e8d7c6b5, 0x5a4938271605f3e2, 0xb1a08f7e6d5c4b3a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VSpace_Unify_Instruction_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x2d1c0bf9e8d7c6b5), ("x1", 0x2a002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VSpace_Unify_Instruction(0x2d1c0bf9e8d7c6b5, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SMC_Call_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6d5c4b3a291807f5), ("x1", 0x2b008), ("x2", 0x9a89786756453423), ("x3", 0x665544332211ffee), ("x4", 0x322110feeddccbba), ("x5", 0xfdecdbcab9a89786)],
        words: &[0x9a89786756453423, 0x665544332211ffee, 0x322110feeddccbba, 0xfdecdbcab9a89786, 0xc9b8a79685746352, 0x9584736251402f1e, 0x61503f2e1d0cfae9, 0x2d1c0bf9e8d7c6b5],
        caps: &[],
        reply_info: 0x8,
        reply_words: &[0xd6c5b4a39281705f, 0xa291806f5e4d3c2b, 0x6e5d4c3b2a1908f6, 0x3a291807f5e4d3c2, 0x6f4e3d2c1b09f8e, 0xd1c0af9e8d7c6b5a, 0x9d8c7b6a59483726, 0x69584736251403f1],
    };
    check(&MACHINE, &call, |error| {
        let smc_args = seL4_ARM_SMCContext {
            x0: 0x9a89786756453423,
            x1: 0x665544332211ffee,
            x2: 0x322110feeddccbba,
            x3: 0xfdecdbcab9a89786,
            x4: 0xc9b8a79685746352,
            x5: 0x9584736251402f1e,
            x6: 0x61503f2e1d0cfae9,
            x7: 0x2d1c0bf9e8d7c6b5,
        };
        let mut smc_response = seL4_ARM_SMCContext::zeroed();
        let answer = unsafe {
            seL4_ARM_SMC_Call(0x6d5c4b3a291807f5, &smc_args, &mut smc_response)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(smc_response.x0, 0xd6c5b4a39281705f, "x0");
        assert_eq!(smc_response.x1, 0xa291806f5e4d3c2b, "x1");
        assert_eq!(smc_response.x2, 0x6e5d4c3b2a1908f6, "x2");
        assert_eq!(smc_response.x3, 0x3a291807f5e4d3c2, "x3");
        assert_eq!(smc_response.x4, 0x6f4e3d2c1b09f8e, "x4");
        assert_eq!(smc_response.x5, 0xd1c0af9e8d7c6b5a, "x5");
        assert_eq!(smc_response.x6, 0x9d8c7b6a59483726, "x6");
        assert_eq!(smc_response.x7, 0x69584736251403f1, "x7");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SMC_Call_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6d5c4b3a291807f5), ("x1", 0x2b008), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x8,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let smc_args = seL4_ARM_SMCContext {
            x0: 0xffffffffffffffff,
            x1: 0xffffffffffffffff,
            x2: 0xffffffffffffffff,
            x3: 0xffffffffffffffff,
            x4: 0xffffffffffffffff,
            x5: 0xffffffffffffffff,
            x6: 0xffffffffffffffff,
            x7: 0xffffffffffffffff,
        };
        let mut smc_response = seL4_ARM_SMCContext::zeroed();
        let answer = unsafe {
            seL4_ARM_SMC_Call(0x6d5c4b3a291807f5, &smc_args, &mut smc_response)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(smc_response.x0, 0xffffffffffffffff, "x0");
        assert_eq!(smc_response.x1, 0xffffffffffffffff, "x1");
        assert_eq!(smc_response.x2, 0xffffffffffffffff, "x2");
        assert_eq!(smc_response.x3, 0xffffffffffffffff, "x3");
        assert_eq!(smc_response.x4, 0xffffffffffffffff, "x4");
        assert_eq!(smc_response.x5, 0xffffffffffffffff, "x5");
        assert_eq!(smc_response.x6, 0xffffffffffffffff, "x6");
        assert_eq!(smc_response.x7, 0xffffffffffffffff, "x7");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Map_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xad9c8b7a69584736), ("x1", 0x2c082), ("x2", 0x322110feeddccbba), ("x3", 0x8978675645342312)],
        words: &[0x322110feeddccbba, 0x8978675645342312],
        caps: &[0xdac9b8a796857463],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Map(0xad9c8b7a69584736, 0xdac9b8a796857463, 0x322110feeddccbba, 0x8978675645342312)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Map_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xad9c8b7a69584736), ("x1", 0x2c082), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Map(0xad9c8b7a69584736, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xeddccbbaa9988776), ("x1", 0x2d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Unmap(0xeddccbbaa9988776)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Unmap_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xeddccbbaa9988776), ("x1", 0x2d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Unmap(0xeddccbbaa9988776)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Map_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x2e1d0cfae9d8c7b6), ("x1", 0x2e083), ("x2", 0xb2a1907f6e5d4c3b), ("x3", 0xaf8e7d6c5b4a392), ("x4", 0x61503f2e1d0cfae9)],
        words: &[0xb2a1907f6e5d4c3b, 0xaf8e7d6c5b4a392, 0x61503f2e1d0cfae9],
        caps: &[0x5b4a39281706f4e3],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Map(0x2e1d0cfae9d8c7b6, 0x5b4a39281706f4e3, 0xb2a1907f6e5d4c3b, seL4_CapRights_t { words: [0xaf8e7d6c5b4a392] }, 0x61503f2e1d0cfae9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Map_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x2e1d0cfae9d8c7b6), ("x1", 0x2e083), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Map(0x2e1d0cfae9d8c7b6, 0xffffffffffffffff, 0xffffffffffffffff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unmap_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6e5d4c3b2a1908f6), ("x1", 0x2f000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unmap(0x6e5d4c3b2a1908f6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unmap_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6e5d4c3b2a1908f6), ("x1", 0x2f000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unmap(0x6e5d4c3b2a1908f6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Clean_Data_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xae9d8c7b6a594837), ("x1", 0x30002), ("x2", 0xdbcab9a897867564), ("x3", 0x332211ffeeddccbb)],
        words: &[0xdbcab9a897867564, 0x332211ffeeddccbb],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Clean_Data(0xae9d8c7b6a594837, 0xdbcab9a897867564, 0x332211ffeeddccbb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Clean_Data_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xae9d8c7b6a594837), ("x1", 0x30002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Clean_Data(0xae9d8c7b6a594837, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Invalidate_Data_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xeeddccbbaa998877), ("x1", 0x31002), ("x2", 0x1c0bf9e8d7c6b5a4), ("x3", 0x736251402f1e0dfb)],
        words: &[0x1c0bf9e8d7c6b5a4, 0x736251402f1e0dfb],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Invalidate_Data(0xeeddccbbaa998877, 0x1c0bf9e8d7c6b5a4, 0x736251402f1e0dfb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Invalidate_Data_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xeeddccbbaa998877), ("x1", 0x31002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Invalidate_Data(0xeeddccbbaa998877, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_CleanInvalidate_Data_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x2f1e0dfbead9c8b7), ("x1", 0x32002), ("x2", 0x5c4b3a291807f5e4), ("x3", 0xb3a291806f5e4d3c)],
        words: &[0x5c4b3a291807f5e4, 0xb3a291806f5e4d3c],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_CleanInvalidate_Data(0x2f1e0dfbead9c8b7, 0x5c4b3a291807f5e4, 0xb3a291806f5e4d3c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_CleanInvalidate_Data_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x2f1e0dfbead9c8b7), ("x1", 0x32002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_CleanInvalidate_Data(0x2f1e0dfbead9c8b7, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unify_Instruction_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6f5e4d3c2b1a09f7), ("x1", 0x33002), ("x2", 0x9c8b7a6958473625), ("x3", 0xf3e2d1c0af9e8d7c)],
        words: &[0x9c8b7a6958473625, 0xf3e2d1c0af9e8d7c],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unify_Instruction(0x6f5e4d3c2b1a09f7, 0x9c8b7a6958473625, 0xf3e2d1c0af9e8d7c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unify_Instruction_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x6f5e4d3c2b1a09f7), ("x1", 0x33002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unify_Instruction(0x6f5e4d3c2b1a09f7, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_GetAddress_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xaf9e8d7c6b5a4938), ("x1", 0x34000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1908f6e5d4c3b2a1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_GetAddress(0xaf9e8d7c6b5a4938)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0x1908f6e5d4c3b2a1, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_GetAddress_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xaf9e8d7c6b5a4938), ("x1", 0x34000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_GetAddress(0xaf9e8d7c6b5a4938)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0xffffffffffffffff, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_MapIO_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xefdecdbcab9a8978), ("x1", 0x3b082), ("x2", 0x74635241301f0efc), ("x3", 0xcbbaa99887766554)],
        words: &[0x74635241301f0efc, 0xcbbaa99887766554],
        caps: &[0x1d0cfae9d8c7b6a5],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_MapIO(0xefdecdbcab9a8978, 0x1d0cfae9d8c7b6a5, seL4_CapRights_t { words: [0x74635241301f0efc] }, 0xcbbaa99887766554)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_MapIO_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xefdecdbcab9a8978), ("x1", 0x3b082), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_MapIO(0xefdecdbcab9a8978, 0xffffffffffffffff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDControl_MakePool_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x301f0efcebdac9b8), ("x1", 0x35102), ("x2", 0xcfae9d8c7b6a594), ("x3", 0xeb)],
        words: &[0xcfae9d8c7b6a594, 0xeb],
        caps: &[0x5d4c3b2a1908f6e5, 0xb4a39281705f4e3d],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDControl_MakePool(0x301f0efcebdac9b8, 0x5d4c3b2a1908f6e5, 0xb4a39281705f4e3d, 0xcfae9d8c7b6a594, 0xeb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDControl_MakePool_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x301f0efcebdac9b8), ("x1", 0x35102), ("x2", 0xffffffffffffffff), ("x3", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDControl_MakePool(0x301f0efcebdac9b8, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDPool_Assign_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x705f4e3d2c1b0af8), ("x1", 0x36080)],
        words: &[],
        caps: &[0x9d8c7b6a59483726],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDPool_Assign(0x705f4e3d2c1b0af8, 0x9d8c7b6a59483726)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDPool_Assign_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x705f4e3d2c1b0af8), ("x1", 0x36080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDPool_Assign(0x705f4e3d2c1b0af8, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Map_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb09f8e7d6c5b4a39), ("x1", 0x39081), ("x2", 0x35241302f0dfcebd)],
        words: &[0x35241302f0dfcebd],
        caps: &[0xddccbbaa99887766],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Map(0xb09f8e7d6c5b4a39, 0xddccbbaa99887766, 0x35241302f0dfcebd)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Map_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb09f8e7d6c5b4a39), ("x1", 0x39081), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Map(0xb09f8e7d6c5b4a39, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf0dfcebdac9b8a79), ("x1", 0x3a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Unmap(0xf0dfcebdac9b8a79)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Unmap_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf0dfcebdac9b8a79), ("x1", 0x3a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Unmap(0xf0dfcebdac9b8a79)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_SetTCB_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x31200ffdecdbcab9), ("x1", 0x3c080)],
        words: &[],
        caps: &[0x5e4d3c2b1a09f7e6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_SetTCB(0x31200ffdecdbcab9, 0x5e4d3c2b1a09f7e6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_SetTCB_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x31200ffdecdbcab9), ("x1", 0x3c080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_SetTCB(0x31200ffdecdbcab9, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_InjectIRQ_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x71604f3e2d1c0bf9), ("x1", 0x3d001), ("x2", 0x2dd57e3827)],
        words: &[0x2dd57e3827],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_InjectIRQ(0x71604f3e2d1c0bf9, 0x3827, 0x7e, 0xd5, 0x2d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_InjectIRQ_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x71604f3e2d1c0bf9), ("x1", 0x3d001), ("x2", 0xffffffffff)],
        words: &[0xffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_InjectIRQ(0x71604f3e2d1c0bf9, 0xffff, 0xff, 0xff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_ReadRegs_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb1a08f7e6d5c4b3a), ("x1", 0x3e001), ("x2", 0xdecdbcab9a897867)],
        words: &[0xdecdbcab9a897867],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1b0af8e7d6c5b4a3],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_ReadRegs(0xb1a08f7e6d5c4b3a, 0xdecdbcab9a897867)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0x1b0af8e7d6c5b4a3, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_ReadRegs_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb1a08f7e6d5c4b3a), ("x1", 0x3e001), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_ReadRegs(0xb1a08f7e6d5c4b3a, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0xffffffffffffffff, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_WriteRegs_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf1e0cfbead9c8b7a), ("x1", 0x3f002), ("x2", 0x1f0efcebdac9b8a7), ("x3", 0x76655443322110fe)],
        words: &[0x1f0efcebdac9b8a7, 0x76655443322110fe],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_WriteRegs(0xf1e0cfbead9c8b7a, 0x1f0efcebdac9b8a7, 0x76655443322110fe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_WriteRegs_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf1e0cfbead9c8b7a), ("x1", 0x3f002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_WriteRegs(0xf1e0cfbead9c8b7a, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_AckVPPI_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x322110feeddccbba), ("x1", 0x40001), ("x2", 0x5f4e3d2c1b0af8e7)],
        words: &[0x5f4e3d2c1b0af8e7],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_AckVPPI(0x322110feeddccbba, 0x5f4e3d2c1b0af8e7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_AckVPPI_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x322110feeddccbba), ("x1", 0x40001), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_AckVPPI(0x322110feeddccbba, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetSID_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7261503f2e1d0cfa), ("x1", 0x42083), ("x2", 0x9f8e7d6c5b4a3928), ("x3", 0x4e3d2c1b0af8e7d6), ("x4", 0x2e)],
        words: &[0x9f8e7d6c5b4a3928, 0x4e3d2c1b0af8e7d6, 0x2e],
        caps: &[0xf6e5d4c3b2a1907f],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetSID(0x7261503f2e1d0cfa, 0x9f8e7d6c5b4a3928, 0xf6e5d4c3b2a1907f, 0x4e3d2c1b0af8e7d6, 0x2e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetSID_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7261503f2e1d0cfa), ("x1", 0x42083), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetSID(0x7261503f2e1d0cfa, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetFault_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb2a1907f6e5d4c3b), ("x1", 0x43000)],
        words: &[],
        caps: &[],
        reply_info: 0x3,
        reply_words: &[0x1c0bf9e8d7c6b5a4, 0x736251402f1e0dfb, 0xcab9a89786756453],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetFault(0xb2a1907f6e5d4c3b)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0x1c0bf9e8d7c6b5a4, "status");
        assert_eq!(answer.syndrome_0, 0x736251402f1e0dfb, "syndrome_0");
        assert_eq!(answer.syndrome_1, 0xcab9a89786756453, "syndrome_1");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetFault_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb2a1907f6e5d4c3b), ("x1", 0x43000)],
        words: &[],
        caps: &[],
        reply_info: 0x3,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetFault(0xb2a1907f6e5d4c3b)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0xffffffffffffffff, "status");
        assert_eq!(answer.syndrome_0, 0xffffffffffffffff, "syndrome_0");
        assert_eq!(answer.syndrome_1, 0xffffffffffffffff, "syndrome_1");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_ClearFault_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf2e1d0bfae9d8c7b), ("x1", 0x44000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_ClearFault(0xf2e1d0bfae9d8c7b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_ClearFault_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf2e1d0bfae9d8c7b), ("x1", 0x44000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_ClearFault(0xf2e1d0bfae9d8c7b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_BindCB_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x332211ffeeddccbb), ("x1", 0x45080)],
        words: &[],
        caps: &[0x604f3e2d1c0bf9e8],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_BindCB(0x332211ffeeddccbb, 0x604f3e2d1c0bf9e8)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_BindCB_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x332211ffeeddccbb), ("x1", 0x45080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_BindCB(0x332211ffeeddccbb, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_UnbindCB_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x736251402f1e0dfb), ("x1", 0x46000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_UnbindCB(0x736251402f1e0dfb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_UnbindCB_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x736251402f1e0dfb), ("x1", 0x46000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_UnbindCB(0x736251402f1e0dfb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_GetCB_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb3a291806f5e4d3c), ("x1", 0x47083), ("x2", 0xe0cfbead9c8b7a69), ("x3", 0x8f7e6d5c4b3a2918), ("x4", 0x6f)],
        words: &[0xe0cfbead9c8b7a69, 0x8f7e6d5c4b3a2918, 0x6f],
        caps: &[0x38271605f3e2d1c0],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_GetCB(0xb3a291806f5e4d3c, 0xe0cfbead9c8b7a69, 0x38271605f3e2d1c0, 0x8f7e6d5c4b3a2918, 0x6f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_GetCB_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb3a291806f5e4d3c), ("x1", 0x47083), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_GetCB(0xb3a291806f5e4d3c, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_TLBInvalidateAll_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf3e2d1c0af9e8d7c), ("x1", 0x48000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_TLBInvalidateAll(0xf3e2d1c0af9e8d7c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_TLBInvalidateAll_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf3e2d1c0af9e8d7c), ("x1", 0x48000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_TLBInvalidateAll(0xf3e2d1c0af9e8d7c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_AssignVspace_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x34231201efdecdbc), ("x1", 0x49080)],
        words: &[],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_AssignVspace(0x34231201efdecdbc, 0x61503f2e1d0cfae9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_AssignVspace_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x34231201efdecdbc), ("x1", 0x49080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_AssignVspace(0x34231201efdecdbc, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_UnassignVspace_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x74635241301f0efc), ("x1", 0x4a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_UnassignVspace(0x74635241301f0efc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_UnassignVspace_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x74635241301f0efc), ("x1", 0x4a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_UnassignVspace(0x74635241301f0efc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_TLBInvalidate_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb4a39281705f4e3d), ("x1", 0x4b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_TLBInvalidate(0xb4a39281705f4e3d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_TLBInvalidate_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb4a39281705f4e3d), ("x1", 0x4b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_TLBInvalidate(0xb4a39281705f4e3d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBGetFault_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf4e3d2c1b09f8e7d), ("x1", 0x4c000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0x5e4d3c2b1a09f7e6, 0xb5a4938271604f3e],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBGetFault(0xf4e3d2c1b09f8e7d)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0x5e4d3c2b1a09f7e6, "status");
        assert_eq!(answer.address, 0xb5a4938271604f3e, "address");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBGetFault_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf4e3d2c1b09f8e7d), ("x1", 0x4c000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBGetFault(0xf4e3d2c1b09f8e7d)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0xffffffffffffffff, "status");
        assert_eq!(answer.address, 0xffffffffffffffff, "address");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBClearFault_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x35241302f0dfcebd), ("x1", 0x4d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBClearFault(0x35241302f0dfcebd)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBClearFault_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x35241302f0dfcebd), ("x1", 0x4d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBClearFault(0x35241302f0dfcebd)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7564534231200ffd), ("x1", 0x12002), ("x2", 0xa291806f5e4d3c2b), ("x3", 0x82)],
        words: &[0xa291806f5e4d3c2b, 0x82],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Revoke(0x7564534231200ffd, 0xa291806f5e4d3c2b, 0x82)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7564534231200ffd), ("x1", 0x12002), ("x2", 0xffffffffffffffff), ("x3", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Revoke(0x7564534231200ffd, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Delete_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb5a4938271604f3e), ("x1", 0x13002), ("x2", 0xe2d1c0af9e8d7c6b), ("x3", 0xc2)],
        words: &[0xe2d1c0af9e8d7c6b, 0xc2],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Delete(0xb5a4938271604f3e, 0xe2d1c0af9e8d7c6b, 0xc2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Delete_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb5a4938271604f3e), ("x1", 0x13002), ("x2", 0xffffffffffffffff), ("x3", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Delete(0xb5a4938271604f3e, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_CancelBadgedSends_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf5e4d3c2b1a08f7e), ("x1", 0x14002), ("x2", 0x231201efdecdbcab), ("x3", 0x3)],
        words: &[0x231201efdecdbcab, 0x3],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0xf5e4d3c2b1a08f7e, 0x231201efdecdbcab, 0x3)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_CancelBadgedSends_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf5e4d3c2b1a08f7e), ("x1", 0x14002), ("x2", 0xffffffffffffffff), ("x3", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0xf5e4d3c2b1a08f7e, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Copy_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x36251403f1e0cfbe), ("x1", 0x15085), ("x2", 0x635241301f0efceb), ("x3", 0x43), ("x4", 0x69584736251403f1), ("x5", 0x49)],
        words: &[0x635241301f0efceb, 0x43, 0x69584736251403f1, 0x49, 0x1807f5e4d3c2b1a0],
        caps: &[0x1201efdecdbcab9a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Copy(0x36251403f1e0cfbe, 0x635241301f0efceb, 0x43, 0x1201efdecdbcab9a, 0x69584736251403f1, 0x49, seL4_CapRights_t { words: [0x1807f5e4d3c2b1a0] })
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Copy_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x36251403f1e0cfbe), ("x1", 0x15085), ("x2", 0xffffffffffffffff), ("x3", 0xff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Copy(0x36251403f1e0cfbe, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, seL4_CapRights_t { words: [0xffffffffffffffff] })
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mint_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x76655443322110fe), ("x1", 0x16086), ("x2", 0xa39281705f4e3d2c), ("x3", 0x83), ("x4", 0xa998877665544332), ("x5", 0x89)],
        words: &[0xa39281705f4e3d2c, 0x83, 0xa998877665544332, 0x89, 0x584736251403f1e0, 0xaf9e8d7c6b5a4938],
        caps: &[0x5241301f0efcebda],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mint(0x76655443322110fe, 0xa39281705f4e3d2c, 0x83, 0x5241301f0efcebda, 0xa998877665544332, 0x89, seL4_CapRights_t { words: [0x584736251403f1e0] }, 0xaf9e8d7c6b5a4938)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mint_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x76655443322110fe), ("x1", 0x16086), ("x2", 0xffffffffffffffff), ("x3", 0xff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mint(0x76655443322110fe, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Move_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb6a594837261503f), ("x1", 0x17084), ("x2", 0xe3d2c1b09f8e7d6c), ("x3", 0xc3), ("x4", 0xe9d8c7b6a5948372), ("x5", 0xc9)],
        words: &[0xe3d2c1b09f8e7d6c, 0xc3, 0xe9d8c7b6a5948372, 0xc9],
        caps: &[0x9281705f4e3d2c1b],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Move(0xb6a594837261503f, 0xe3d2c1b09f8e7d6c, 0xc3, 0x9281705f4e3d2c1b, 0xe9d8c7b6a5948372, 0xc9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Move_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb6a594837261503f), ("x1", 0x17084), ("x2", 0xffffffffffffffff), ("x3", 0xff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Move(0xb6a594837261503f, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mutate_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf6e5d4c3b2a1907f), ("x1", 0x18085), ("x2", 0x241302f0dfcebdac), ("x3", 0x4), ("x4", 0x2a1908f6e5d4c3b2), ("x5", 0xa)],
        words: &[0x241302f0dfcebdac, 0x4, 0x2a1908f6e5d4c3b2, 0xa, 0xd8c7b6a594837261],
        caps: &[0xd2c1b09f8e7d6c5b],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mutate(0xf6e5d4c3b2a1907f, 0x241302f0dfcebdac, 0x4, 0xd2c1b09f8e7d6c5b, 0x2a1908f6e5d4c3b2, 0xa, 0xd8c7b6a594837261)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mutate_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf6e5d4c3b2a1907f), ("x1", 0x18085), ("x2", 0xffffffffffffffff), ("x3", 0xff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mutate(0xf6e5d4c3b2a1907f, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Rotate_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x37261504f2e1d0bf), ("x1", 0x19108), ("x2", 0x64534231200ffdec), ("x3", 0x44), ("x4", 0x1302f0dfcebdac9b), ("x5", 0xc1b09f8e7d6c5b4a)],
        words: &[0x64534231200ffdec, 0x44, 0x1302f0dfcebdac9b, 0xc1b09f8e7d6c5b4a, 0xa1, 0x705f4e3d2c1b0af8, 0x1f0efcebdac9b8a7, 0xfe],
        caps: &[0x6a594837261504f2, 0xc7b6a59483726150],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Rotate(0x37261504f2e1d0bf, 0x64534231200ffdec, 0x44, 0x1302f0dfcebdac9b, 0x6a594837261504f2, 0xc1b09f8e7d6c5b4a, 0xa1, 0x705f4e3d2c1b0af8, 0xc7b6a59483726150, 0x1f0efcebdac9b8a7, 0xfe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Rotate_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x37261504f2e1d0bf), ("x1", 0x19108), ("x2", 0xffffffffffffffff), ("x3", 0xff), ("x4", 0xffffffffffffffff), ("x5", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Rotate(0x37261504f2e1d0bf, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_Get_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x77665544332211ff), ("x1", 0x1a083), ("x2", 0xa4938271604f3e2d), ("x3", 0x534231200ffdecdb), ("x4", 0x33)],
        words: &[0xa4938271604f3e2d, 0x534231200ffdecdb, 0x33],
        caps: &[0xfbead9c8b7a69584],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_Get(0x77665544332211ff, 0xa4938271604f3e2d, 0xfbead9c8b7a69584, 0x534231200ffdecdb, 0x33)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_Get_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x77665544332211ff), ("x1", 0x1a083), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_Get(0x77665544332211ff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTrigger_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb7a6958473625140), ("x1", 0x37084), ("x2", 0xe4d3c2b1a08f7e6d), ("x3", 0x3c2b1a09f7e6d5c4), ("x4", 0xead9c8b7a6958473), ("x5", 0xca)],
        words: &[0xe4d3c2b1a08f7e6d, 0x3c2b1a09f7e6d5c4, 0xead9c8b7a6958473, 0xca],
        caps: &[0x938271604f3e2d1c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0xb7a6958473625140, 0xe4d3c2b1a08f7e6d, 0x3c2b1a09f7e6d5c4, 0x938271604f3e2d1c, 0xead9c8b7a6958473, 0xca)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTrigger_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb7a6958473625140), ("x1", 0x37084), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0xb7a6958473625140, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_IssueSGISignal_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf7e6d5c4b3a29180), ("x1", 0x38084), ("x2", 0x251403f1e0cfbead), ("x3", 0x7c6b5a4938271605), ("x4", 0x2b1a09f7e6d5c4b3), ("x5", 0xb)],
        words: &[0x251403f1e0cfbead, 0x7c6b5a4938271605, 0x2b1a09f7e6d5c4b3, 0xb],
        caps: &[0xd3c2b1a08f7e6d5c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_IssueSGISignal(0xf7e6d5c4b3a29180, 0x251403f1e0cfbead, 0x7c6b5a4938271605, 0xd3c2b1a08f7e6d5c, 0x2b1a09f7e6d5c4b3, 0xb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_IssueSGISignal_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf7e6d5c4b3a29180), ("x1", 0x38084), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_IssueSGISignal(0xf7e6d5c4b3a29180, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTriggerCore_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x38271605f3e2d1c0), ("x1", 0x41085), ("x2", 0x655443322110feed), ("x3", 0xbcab9a8978675645), ("x4", 0x6b5a4938271605f3), ("x5", 0x4b)],
        words: &[0x655443322110feed, 0xbcab9a8978675645, 0x6b5a4938271605f3, 0x4b, 0x1a09f7e6d5c4b3a2],
        caps: &[0x1403f1e0cfbead9c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTriggerCore(0x38271605f3e2d1c0, 0x655443322110feed, 0xbcab9a8978675645, 0x1403f1e0cfbead9c, 0x6b5a4938271605f3, 0x4b, 0x1a09f7e6d5c4b3a2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTriggerCore_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x38271605f3e2d1c0), ("x1", 0x41085), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTriggerCore(0x38271605f3e2d1c0, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7867564534231201), ("x1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0x7867564534231201)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7867564534231201), ("x1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0x7867564534231201)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb8a7968574635241), ("x1", 0x1c080)],
        words: &[],
        caps: &[0xe5d4c3b2a1907f6e],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0xb8a7968574635241, 0xe5d4c3b2a1907f6e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb8a7968574635241), ("x1", 0x1c080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0xb8a7968574635241, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf8e7d6c5b4a39281), ("x1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0xf8e7d6c5b4a39281)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf8e7d6c5b4a39281), ("x1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0xf8e7d6c5b4a39281)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x39281706f4e3d2c1), ("x1", 0x1e081), ("x2", 0xee)],
        words: &[0xee],
        caps: &[0xbdac9b8a79685746],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0x39281706f4e3d2c1, 0xee, 0xbdac9b8a79685746)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x39281706f4e3d2c1), ("x1", 0x1e081), ("x2", 0xff)],
        words: &[0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0x39281706f4e3d2c1, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7968574635241302), ("x1", 0x1f003), ("x2", 0xa69584736251402f), ("x3", 0x86), ("x4", 0x5544332211ffeedd)],
        words: &[0xa69584736251402f, 0x86, 0x5544332211ffeedd],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0x7968574635241302, 0xa69584736251402f, 0x86, 0x5544332211ffeedd)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7968574635241302), ("x1", 0x1f003), ("x2", 0xffffffffffffffff), ("x3", 0xff), ("x4", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0x7968574635241302, 0xffffffffffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb9a8978675645342), ("x1", 0x20001), ("x2", 0xe6d5c4b3a291806f)],
        words: &[0xe6d5c4b3a291806f],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0xb9a8978675645342, 0xe6d5c4b3a291806f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xb9a8978675645342), ("x1", 0x20001), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0xb9a8978675645342, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf9e8d7c6b5a49382), ("x1", 0x21085), ("x2", 0x7e6d5c4b3a291807), ("x3", 0xd5c4b3a291806f5e), ("x4", 0x2d1c0bf9e8d7c6b5), ("x5", 0x84736251402f1e0d)],
        words: &[0x7e6d5c4b3a291807, 0xd5c4b3a291806f5e, 0x2d1c0bf9e8d7c6b5, 0x84736251402f1e0d, 0xdbcab9a897867564],
        caps: &[0x271605f3e2d1c0af],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0xf9e8d7c6b5a49382, 0x271605f3e2d1c0af, 0x7e6d5c4b3a291807, 0xd5c4b3a291806f5e, 0x2d1c0bf9e8d7c6b5, 0x84736251402f1e0d, 0xdbcab9a897867564)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xf9e8d7c6b5a49382), ("x1", 0x21085), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0xf9e8d7c6b5a49382, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3a291807f5e4d3c2), ("x1", 0x22080)],
        words: &[],
        caps: &[0x67564534231201ef],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0x3a291807f5e4d3c2, 0x67564534231201ef)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3a291807f5e4d3c2), ("x1", 0x22080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0x3a291807f5e4d3c2, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7a69584736251403), ("x1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0x7a69584736251403)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7a69584736251403), ("x1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0x7a69584736251403)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbaa9988776655443), ("x1", 0x24080)],
        words: &[],
        caps: &[0xe7d6c5b4a3928170],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0xbaa9988776655443, 0xe7d6c5b4a3928170)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbaa9988776655443), ("x1", 0x24080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0xbaa9988776655443, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfae9d8c7b6a59483), ("x1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x64534231200ffdec],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0xfae9d8c7b6a59483)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0x64534231200ffdec, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfae9d8c7b6a59483), ("x1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0xfae9d8c7b6a59483)
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
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3b2a1908f6e5d4c3), ("x1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xa4938271604f3e2d],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0x3b2a1908f6e5d4c3)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0xa4938271604f3e2d, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_YieldTo_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3b2a1908f6e5d4c3), ("x1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0x3b2a1908f6e5d4c3)
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
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7b6a594837261504), ("x1", 0x2002), ("x2", 0x8801), ("x3", 0x574635241302f0df)],
        words: &[0x8801, 0x574635241302f0df],
        caps: &[],
        reply_info: 0x24,
        reply_words: &[0xe4d3c2b1a08f7e6d, 0xb09f8e7d6c5b4a39, 0x7c6b5a4938271605, 0x4837261504f2e1d0, 0x1403f1e0cfbead9c, 0xdfcebdac9b8a7968, 0xab9a897867564534, 0x77665544332211ff, 0x43322110feeddccb, 0xffdecdbcab9a897, 0xdac9b8a796857463, 0xa69584736251402f, 0x7261503f2e1d0cfa, 0x3e2d1c0bf9e8d7c6, 0xaf8e7d6c5b4a392, 0xd5c4b3a291806f5e, 0xa1907f6e5d4c3b2a, 0x6d5c4b3a291807f5, 0x39281706f4e3d2c1, 0x5f3e2d1c0af9e8d, 0xd0bfae9d8c7b6a59, 0x9c8b7a6958473625, 0x68574635241302f0, 0x34231201efdecdbc, 0xffeeddccbbaa9988, 0xcbbaa99887766554, 0x9786756453423120, 0x635241301f0efceb, 0x2f1e0dfbead9c8b7, 0xfae9d8c7b6a59483, 0xc6b5a4938271604f, 0x9281705f4e3d2c1b, 0x5e4d3c2b1a09f7e6, 0x2a1908f6e5d4c3b2, 0xf5e4d3c2b1a08f7e, 0xc1b09f8e7d6c5b4a],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0x7b6a594837261504, 0x1, 0x88, 0x574635241302f0df, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0xe4d3c2b1a08f7e6d, "pc");
        assert_eq!(regs.sp, 0xb09f8e7d6c5b4a39, "sp");
        assert_eq!(regs.spsr, 0x7c6b5a4938271605, "spsr");
        assert_eq!(regs.x0, 0x4837261504f2e1d0, "x0");
        assert_eq!(regs.x1, 0x1403f1e0cfbead9c, "x1");
        assert_eq!(regs.x2, 0xdfcebdac9b8a7968, "x2");
        assert_eq!(regs.x3, 0xab9a897867564534, "x3");
        assert_eq!(regs.x4, 0x77665544332211ff, "x4");
        assert_eq!(regs.x5, 0x43322110feeddccb, "x5");
        assert_eq!(regs.x6, 0xffdecdbcab9a897, "x6");
        assert_eq!(regs.x7, 0xdac9b8a796857463, "x7");
        assert_eq!(regs.x8, 0xa69584736251402f, "x8");
        assert_eq!(regs.x16, 0x7261503f2e1d0cfa, "x16");
        assert_eq!(regs.x17, 0x3e2d1c0bf9e8d7c6, "x17");
        assert_eq!(regs.x18, 0xaf8e7d6c5b4a392, "x18");
        assert_eq!(regs.x29, 0xd5c4b3a291806f5e, "x29");
        assert_eq!(regs.x30, 0xa1907f6e5d4c3b2a, "x30");
        assert_eq!(regs.x9, 0x6d5c4b3a291807f5, "x9");
        assert_eq!(regs.x10, 0x39281706f4e3d2c1, "x10");
        assert_eq!(regs.x11, 0x5f3e2d1c0af9e8d, "x11");
        assert_eq!(regs.x12, 0xd0bfae9d8c7b6a59, "x12");
        assert_eq!(regs.x13, 0x9c8b7a6958473625, "x13");
        assert_eq!(regs.x14, 0x68574635241302f0, "x14");
        assert_eq!(regs.x15, 0x34231201efdecdbc, "x15");
        assert_eq!(regs.x19, 0xffeeddccbbaa9988, "x19");
        assert_eq!(regs.x20, 0xcbbaa99887766554, "x20");
        assert_eq!(regs.x21, 0x9786756453423120, "x21");
        assert_eq!(regs.x22, 0x635241301f0efceb, "x22");
        assert_eq!(regs.x23, 0x2f1e0dfbead9c8b7, "x23");
        assert_eq!(regs.x24, 0xfae9d8c7b6a59483, "x24");
        assert_eq!(regs.x25, 0xc6b5a4938271604f, "x25");
        assert_eq!(regs.x26, 0x9281705f4e3d2c1b, "x26");
        assert_eq!(regs.x27, 0x5e4d3c2b1a09f7e6, "x27");
        assert_eq!(regs.x28, 0x2a1908f6e5d4c3b2, "x28");
        assert_eq!(regs.tpidr_el0, 0xf5e4d3c2b1a08f7e, "tpidr_el0");
        assert_eq!(regs.tpidrro_el0, 0xc1b09f8e7d6c5b4a, "tpidrro_el0");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7b6a594837261504), ("x1", 0x2002), ("x2", 0xff01), ("x3", 0xffffffffffffffff)],
        words: &[0xff01, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x24,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0x7b6a594837261504, 0x1, 0xff, 0xffffffffffffffff, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0xffffffffffffffff, "pc");
        assert_eq!(regs.sp, 0xffffffffffffffff, "sp");
        assert_eq!(regs.spsr, 0xffffffffffffffff, "spsr");
        assert_eq!(regs.x0, 0xffffffffffffffff, "x0");
        assert_eq!(regs.x1, 0xffffffffffffffff, "x1");
        assert_eq!(regs.x2, 0xffffffffffffffff, "x2");
        assert_eq!(regs.x3, 0xffffffffffffffff, "x3");
        assert_eq!(regs.x4, 0xffffffffffffffff, "x4");
        assert_eq!(regs.x5, 0xffffffffffffffff, "x5");
        assert_eq!(regs.x6, 0xffffffffffffffff, "x6");
        assert_eq!(regs.x7, 0xffffffffffffffff, "x7");
        assert_eq!(regs.x8, 0xffffffffffffffff, "x8");
        assert_eq!(regs.x16, 0xffffffffffffffff, "x16");
        assert_eq!(regs.x17, 0xffffffffffffffff, "x17");
        assert_eq!(regs.x18, 0xffffffffffffffff, "x18");
        assert_eq!(regs.x29, 0xffffffffffffffff, "x29");
        assert_eq!(regs.x30, 0xffffffffffffffff, "x30");
        assert_eq!(regs.x9, 0xffffffffffffffff, "x9");
        assert_eq!(regs.x10, 0xffffffffffffffff, "x10");
        assert_eq!(regs.x11, 0xffffffffffffffff, "x11");
        assert_eq!(regs.x12, 0xffffffffffffffff, "x12");
        assert_eq!(regs.x13, 0xffffffffffffffff, "x13");
        assert_eq!(regs.x14, 0xffffffffffffffff, "x14");
        assert_eq!(regs.x15, 0xffffffffffffffff, "x15");
        assert_eq!(regs.x19, 0xffffffffffffffff, "x19");
        assert_eq!(regs.x20, 0xffffffffffffffff, "x20");
        assert_eq!(regs.x21, 0xffffffffffffffff, "x21");
        assert_eq!(regs.x22, 0xffffffffffffffff, "x22");
        assert_eq!(regs.x23, 0xffffffffffffffff, "x23");
        assert_eq!(regs.x24, 0xffffffffffffffff, "x24");
        assert_eq!(regs.x25, 0xffffffffffffffff, "x25");
        assert_eq!(regs.x26, 0xffffffffffffffff, "x26");
        assert_eq!(regs.x27, 0xffffffffffffffff, "x27");
        assert_eq!(regs.x28, 0xffffffffffffffff, "x28");
        assert_eq!(regs.tpidr_el0, 0xffffffffffffffff, "tpidr_el0");
        assert_eq!(regs.tpidrro_el0, 0xffffffffffffffff, "tpidrro_el0");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_none() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7b6a594837261504), ("x1", 0x2002), ("x2", 0x8800), ("x3", 0x574635241302f0df)],
        words: &[0x8800, 0x574635241302f0df],
        caps: &[],
        reply_info: 0x24,
        reply_words: &[0xe4d3c2b1a08f7e6d, 0xb09f8e7d6c5b4a39, 0x7c6b5a4938271605, 0x4837261504f2e1d0, 0x1403f1e0cfbead9c, 0xdfcebdac9b8a7968, 0xab9a897867564534, 0x77665544332211ff, 0x43322110feeddccb, 0xffdecdbcab9a897, 0xdac9b8a796857463, 0xa69584736251402f, 0x7261503f2e1d0cfa, 0x3e2d1c0bf9e8d7c6, 0xaf8e7d6c5b4a392, 0xd5c4b3a291806f5e, 0xa1907f6e5d4c3b2a, 0x6d5c4b3a291807f5, 0x39281706f4e3d2c1, 0x5f3e2d1c0af9e8d, 0xd0bfae9d8c7b6a59, 0x9c8b7a6958473625, 0x68574635241302f0, 0x34231201efdecdbc, 0xffeeddccbbaa9988, 0xcbbaa99887766554, 0x9786756453423120, 0x635241301f0efceb, 0x2f1e0dfbead9c8b7, 0xfae9d8c7b6a59483, 0xc6b5a4938271604f, 0x9281705f4e3d2c1b, 0x5e4d3c2b1a09f7e6, 0x2a1908f6e5d4c3b2, 0xf5e4d3c2b1a08f7e, 0xc1b09f8e7d6c5b4a],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0x7b6a594837261504, 0x0, 0x88, 0x574635241302f0df, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0xe4d3c2b1a08f7e6d, "pc");
        assert_eq!(regs.sp, 0xb09f8e7d6c5b4a39, "sp");
        assert_eq!(regs.spsr, 0x7c6b5a4938271605, "spsr");
        assert_eq!(regs.x0, 0x4837261504f2e1d0, "x0");
        assert_eq!(regs.x1, 0x1403f1e0cfbead9c, "x1");
        assert_eq!(regs.x2, 0xdfcebdac9b8a7968, "x2");
        assert_eq!(regs.x3, 0xab9a897867564534, "x3");
        assert_eq!(regs.x4, 0x77665544332211ff, "x4");
        assert_eq!(regs.x5, 0x43322110feeddccb, "x5");
        assert_eq!(regs.x6, 0xffdecdbcab9a897, "x6");
        assert_eq!(regs.x7, 0xdac9b8a796857463, "x7");
        assert_eq!(regs.x8, 0xa69584736251402f, "x8");
        assert_eq!(regs.x16, 0x7261503f2e1d0cfa, "x16");
        assert_eq!(regs.x17, 0x3e2d1c0bf9e8d7c6, "x17");
        assert_eq!(regs.x18, 0xaf8e7d6c5b4a392, "x18");
        assert_eq!(regs.x29, 0xd5c4b3a291806f5e, "x29");
        assert_eq!(regs.x30, 0xa1907f6e5d4c3b2a, "x30");
        assert_eq!(regs.x9, 0x6d5c4b3a291807f5, "x9");
        assert_eq!(regs.x10, 0x39281706f4e3d2c1, "x10");
        assert_eq!(regs.x11, 0x5f3e2d1c0af9e8d, "x11");
        assert_eq!(regs.x12, 0xd0bfae9d8c7b6a59, "x12");
        assert_eq!(regs.x13, 0x9c8b7a6958473625, "x13");
        assert_eq!(regs.x14, 0x68574635241302f0, "x14");
        assert_eq!(regs.x15, 0x34231201efdecdbc, "x15");
        assert_eq!(regs.x19, 0xffeeddccbbaa9988, "x19");
        assert_eq!(regs.x20, 0xcbbaa99887766554, "x20");
        assert_eq!(regs.x21, 0x9786756453423120, "x21");
        assert_eq!(regs.x22, 0x635241301f0efceb, "x22");
        assert_eq!(regs.x23, 0x2f1e0dfbead9c8b7, "x23");
        assert_eq!(regs.x24, 0xfae9d8c7b6a59483, "x24");
        assert_eq!(regs.x25, 0xc6b5a4938271604f, "x25");
        assert_eq!(regs.x26, 0x9281705f4e3d2c1b, "x26");
        assert_eq!(regs.x27, 0x5e4d3c2b1a09f7e6, "x27");
        assert_eq!(regs.x28, 0x2a1908f6e5d4c3b2, "x28");
        assert_eq!(regs.tpidr_el0, 0xf5e4d3c2b1a08f7e, "tpidr_el0");
        assert_eq!(regs.tpidrro_el0, 0xc1b09f8e7d6c5b4a, "tpidrro_el0");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbbaa998877665544), ("x1", 0x3026), ("x2", 0xc801), ("x3", 0x9786756453423120), ("x4", 0xeeddccbbaa998877), ("x5", 0xbaa9988776655443)],
        words: &[0xc801, 0x9786756453423120, 0xeeddccbbaa998877, 0xbaa9988776655443, 0x867564534231200f, 0x5241301f0efcebda, 0x1e0dfbead9c8b7a6, 0xe9d8c7b6a5948372, 0xb5a4938271604f3e, 0x81705f4e3d2c1b0a, 0x4d3c2b1a09f7e6d5, 0x1908f6e5d4c3b2a1, 0xe4d3c2b1a08f7e6d, 0xb09f8e7d6c5b4a39, 0x7c6b5a4938271605, 0x4837261504f2e1d0, 0x1403f1e0cfbead9c, 0xdfcebdac9b8a7968, 0xab9a897867564534, 0x77665544332211ff, 0x43322110feeddccb, 0xffdecdbcab9a897, 0xdac9b8a796857463, 0xa69584736251402f, 0x7261503f2e1d0cfa, 0x3e2d1c0bf9e8d7c6, 0xaf8e7d6c5b4a392, 0xd5c4b3a291806f5e, 0xa1907f6e5d4c3b2a, 0x6d5c4b3a291807f5, 0x39281706f4e3d2c1, 0x5f3e2d1c0af9e8d, 0xd0bfae9d8c7b6a59, 0x9c8b7a6958473625, 0x68574635241302f0, 0x34231201efdecdbc, 0xffeeddccbbaa9988, 0xcbbaa99887766554],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0xeeddccbbaa998877,
            sp: 0xbaa9988776655443,
            spsr: 0x867564534231200f,
            x0: 0x5241301f0efcebda,
            x1: 0x1e0dfbead9c8b7a6,
            x2: 0xe9d8c7b6a5948372,
            x3: 0xb5a4938271604f3e,
            x4: 0x81705f4e3d2c1b0a,
            x5: 0x4d3c2b1a09f7e6d5,
            x6: 0x1908f6e5d4c3b2a1,
            x7: 0xe4d3c2b1a08f7e6d,
            x8: 0xb09f8e7d6c5b4a39,
            x16: 0x7c6b5a4938271605,
            x17: 0x4837261504f2e1d0,
            x18: 0x1403f1e0cfbead9c,
            x29: 0xdfcebdac9b8a7968,
            x30: 0xab9a897867564534,
            x9: 0x77665544332211ff,
            x10: 0x43322110feeddccb,
            x11: 0xffdecdbcab9a897,
            x12: 0xdac9b8a796857463,
            x13: 0xa69584736251402f,
            x14: 0x7261503f2e1d0cfa,
            x15: 0x3e2d1c0bf9e8d7c6,
            x19: 0xaf8e7d6c5b4a392,
            x20: 0xd5c4b3a291806f5e,
            x21: 0xa1907f6e5d4c3b2a,
            x22: 0x6d5c4b3a291807f5,
            x23: 0x39281706f4e3d2c1,
            x24: 0x5f3e2d1c0af9e8d,
            x25: 0xd0bfae9d8c7b6a59,
            x26: 0x9c8b7a6958473625,
            x27: 0x68574635241302f0,
            x28: 0x34231201efdecdbc,
            tpidr_el0: 0xffeeddccbbaa9988,
            tpidrro_el0: 0xcbbaa99887766554,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xbbaa998877665544, 0x1, 0xc8, 0x9786756453423120, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbbaa998877665544), ("x1", 0x3026), ("x2", 0xff01), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xffffffffffffffff)],
        words: &[0xff01, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0xffffffffffffffff,
            sp: 0xffffffffffffffff,
            spsr: 0xffffffffffffffff,
            x0: 0xffffffffffffffff,
            x1: 0xffffffffffffffff,
            x2: 0xffffffffffffffff,
            x3: 0xffffffffffffffff,
            x4: 0xffffffffffffffff,
            x5: 0xffffffffffffffff,
            x6: 0xffffffffffffffff,
            x7: 0xffffffffffffffff,
            x8: 0xffffffffffffffff,
            x16: 0xffffffffffffffff,
            x17: 0xffffffffffffffff,
            x18: 0xffffffffffffffff,
            x29: 0xffffffffffffffff,
            x30: 0xffffffffffffffff,
            x9: 0xffffffffffffffff,
            x10: 0xffffffffffffffff,
            x11: 0xffffffffffffffff,
            x12: 0xffffffffffffffff,
            x13: 0xffffffffffffffff,
            x14: 0xffffffffffffffff,
            x15: 0xffffffffffffffff,
            x19: 0xffffffffffffffff,
            x20: 0xffffffffffffffff,
            x21: 0xffffffffffffffff,
            x22: 0xffffffffffffffff,
            x23: 0xffffffffffffffff,
            x24: 0xffffffffffffffff,
            x25: 0xffffffffffffffff,
            x26: 0xffffffffffffffff,
            x27: 0xffffffffffffffff,
            x28: 0xffffffffffffffff,
            tpidr_el0: 0xffffffffffffffff,
            tpidrro_el0: 0xffffffffffffffff,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xbbaa998877665544, 0x1, 0xff, 0xffffffffffffffff, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_none() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbbaa998877665544), ("x1", 0x3026), ("x2", 0xc800), ("x3", 0x9786756453423120), ("x4", 0xeeddccbbaa998877), ("x5", 0xbaa9988776655443)],
        words: &[0xc800, 0x9786756453423120, 0xeeddccbbaa998877, 0xbaa9988776655443, 0x867564534231200f, 0x5241301f0efcebda, 0x1e0dfbead9c8b7a6, 0xe9d8c7b6a5948372, 0xb5a4938271604f3e, 0x81705f4e3d2c1b0a, 0x4d3c2b1a09f7e6d5, 0x1908f6e5d4c3b2a1, 0xe4d3c2b1a08f7e6d, 0xb09f8e7d6c5b4a39, 0x7c6b5a4938271605, 0x4837261504f2e1d0, 0x1403f1e0cfbead9c, 0xdfcebdac9b8a7968, 0xab9a897867564534, 0x77665544332211ff, 0x43322110feeddccb, 0xffdecdbcab9a897, 0xdac9b8a796857463, 0xa69584736251402f, 0x7261503f2e1d0cfa, 0x3e2d1c0bf9e8d7c6, 0xaf8e7d6c5b4a392, 0xd5c4b3a291806f5e, 0xa1907f6e5d4c3b2a, 0x6d5c4b3a291807f5, 0x39281706f4e3d2c1, 0x5f3e2d1c0af9e8d, 0xd0bfae9d8c7b6a59, 0x9c8b7a6958473625, 0x68574635241302f0, 0x34231201efdecdbc, 0xffeeddccbbaa9988, 0xcbbaa99887766554],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0xeeddccbbaa998877,
            sp: 0xbaa9988776655443,
            spsr: 0x867564534231200f,
            x0: 0x5241301f0efcebda,
            x1: 0x1e0dfbead9c8b7a6,
            x2: 0xe9d8c7b6a5948372,
            x3: 0xb5a4938271604f3e,
            x4: 0x81705f4e3d2c1b0a,
            x5: 0x4d3c2b1a09f7e6d5,
            x6: 0x1908f6e5d4c3b2a1,
            x7: 0xe4d3c2b1a08f7e6d,
            x8: 0xb09f8e7d6c5b4a39,
            x16: 0x7c6b5a4938271605,
            x17: 0x4837261504f2e1d0,
            x18: 0x1403f1e0cfbead9c,
            x29: 0xdfcebdac9b8a7968,
            x30: 0xab9a897867564534,
            x9: 0x77665544332211ff,
            x10: 0x43322110feeddccb,
            x11: 0xffdecdbcab9a897,
            x12: 0xdac9b8a796857463,
            x13: 0xa69584736251402f,
            x14: 0x7261503f2e1d0cfa,
            x15: 0x3e2d1c0bf9e8d7c6,
            x19: 0xaf8e7d6c5b4a392,
            x20: 0xd5c4b3a291806f5e,
            x21: 0xa1907f6e5d4c3b2a,
            x22: 0x6d5c4b3a291807f5,
            x23: 0x39281706f4e3d2c1,
            x24: 0x5f3e2d1c0af9e8d,
            x25: 0xd0bfae9d8c7b6a59,
            x26: 0x9c8b7a6958473625,
            x27: 0x68574635241302f0,
            x28: 0x34231201efdecdbc,
            tpidr_el0: 0xffeeddccbbaa9988,
            tpidrro_el0: 0xcbbaa99887766554,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xbbaa998877665544, 0x0, 0xc8, 0x9786756453423120, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0x660f)],
        words: &[0x660f],
        caps: &[0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0x291807f5e4d3c2b1, 0x1, 0x1, 0x1, 0x1, 0x66)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0xff0f)],
        words: &[0xff0f],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0xffffffffffffffff, 0x1, 0x1, 0x1, 0x1, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_none() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0x6600)],
        words: &[0x6600],
        caps: &[0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0x291807f5e4d3c2b1, 0x0, 0x0, 0x0, 0x0, 0x66)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_suspend_source() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0x6601)],
        words: &[0x6601],
        caps: &[0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0x291807f5e4d3c2b1, 0x1, 0x0, 0x0, 0x0, 0x66)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_resume_target() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0x6602)],
        words: &[0x6602],
        caps: &[0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0x291807f5e4d3c2b1, 0x0, 0x1, 0x0, 0x0, 0x66)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_frame() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0x6604)],
        words: &[0x6604],
        caps: &[0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0x291807f5e4d3c2b1, 0x0, 0x0, 0x1, 0x0, 0x66)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_integer() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfbead9c8b7a69584), ("x1", 0x4081), ("x2", 0x6608)],
        words: &[0x6608],
        caps: &[0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0xfbead9c8b7a69584, 0x291807f5e4d3c2b1, 0x0, 0x0, 0x0, 0x1, 0x66)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3c2b1a09f7e6d5c4), ("x1", 0x5183), ("x2", 0xc0af9e8d7c6b5a49), ("x3", 0x6f5e4d3c2b1a09f7), ("x4", 0xc6b5a4938271604f)],
        words: &[0xc0af9e8d7c6b5a49, 0x6f5e4d3c2b1a09f7, 0xc6b5a4938271604f],
        caps: &[0x69584736251403f1, 0x1807f5e4d3c2b1a0, 0x1e0dfbead9c8b7a6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0x3c2b1a09f7e6d5c4, 0x69584736251403f1, 0xc0af9e8d7c6b5a49, 0x1807f5e4d3c2b1a0, 0x6f5e4d3c2b1a09f7, 0xc6b5a4938271604f, 0x1e0dfbead9c8b7a6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3c2b1a09f7e6d5c4), ("x1", 0x5183), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0x3c2b1a09f7e6d5c4, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7c6b5a4938271605), ("x1", 0x6081), ("x2", 0x1efdecdbcab9a89)],
        words: &[0x1efdecdbcab9a89],
        caps: &[0xa998877665544332],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0x7c6b5a4938271605, 0xa998877665544332, 0x1efdecdbcab9a89)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7c6b5a4938271605), ("x1", 0x6081), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0x7c6b5a4938271605, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbcab9a8978675645), ("x1", 0x7081), ("x2", 0x41301f0efcebdac9)],
        words: &[0x41301f0efcebdac9],
        caps: &[0xe9d8c7b6a5948372],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0xbcab9a8978675645, 0xe9d8c7b6a5948372, 0x41301f0efcebdac9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbcab9a8978675645), ("x1", 0x7081), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0xbcab9a8978675645, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfcebdac9b8a79685), ("x1", 0x8182), ("x2", 0x81705f4e3d2c1b0a), ("x3", 0xd8c7b6a594837261)],
        words: &[0x81705f4e3d2c1b0a, 0xd8c7b6a594837261],
        caps: &[0x2a1908f6e5d4c3b2, 0x301f0efcebdac9b8, 0x8776655443322110],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0xfcebdac9b8a79685, 0x2a1908f6e5d4c3b2, 0x81705f4e3d2c1b0a, 0xd8c7b6a594837261, 0x301f0efcebdac9b8, 0x8776655443322110)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfcebdac9b8a79685), ("x1", 0x8182), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0xfcebdac9b8a79685, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3d2c1b0af8e7d6c5), ("x1", 0x9080)],
        words: &[],
        caps: &[0x6a594837261504f2],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0x3d2c1b0af8e7d6c5, 0x6a594837261504f2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3d2c1b0af8e7d6c5), ("x1", 0x9080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0x3d2c1b0af8e7d6c5, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7d6c5b4a39281706), ("x1", 0xa081), ("x2", 0xaa99887766554433)],
        words: &[0xaa99887766554433],
        caps: &[0x2f0dfcebdac9b8a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0x7d6c5b4a39281706, 0xaa99887766554433, 0x2f0dfcebdac9b8a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7d6c5b4a39281706), ("x1", 0xa081), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0x7d6c5b4a39281706, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbdac9b8a79685746), ("x1", 0xb182), ("x2", 0x9988776655443322), ("x3", 0x4837261504f2e1d0)],
        words: &[0x9988776655443322, 0x4837261504f2e1d0],
        caps: &[0xead9c8b7a6958473, 0x4231200ffdecdbca, 0xf0dfcebdac9b8a79],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0xbdac9b8a79685746, 0xead9c8b7a6958473, 0x4231200ffdecdbca, 0x9988776655443322, 0xf0dfcebdac9b8a79, 0x4837261504f2e1d0)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbdac9b8a79685746), ("x1", 0xb182), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0xbdac9b8a79685746, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfdecdbcab9a89786), ("x1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0xfdecdbcab9a89786)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfdecdbcab9a89786), ("x1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0xfdecdbcab9a89786)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3e2d1c0bf9e8d7c6), ("x1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0x3e2d1c0bf9e8d7c6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3e2d1c0bf9e8d7c6), ("x1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0x3e2d1c0bf9e8d7c6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7e6d5c4b3a291807), ("x1", 0xe080)],
        words: &[],
        caps: &[0xab9a897867564534],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0x7e6d5c4b3a291807, 0xab9a897867564534)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7e6d5c4b3a291807), ("x1", 0xe080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0x7e6d5c4b3a291807, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbead9c8b7a695847), ("x1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0xbead9c8b7a695847)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbead9c8b7a695847), ("x1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0xbead9c8b7a695847)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfeeddccbbaa99887), ("x1", 0x10001), ("x2", 0x2c1b0af8e7d6c5b4)],
        words: &[0x2c1b0af8e7d6c5b4],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0xfeeddccbbaa99887, 0x2c1b0af8e7d6c5b4)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xfeeddccbbaa99887), ("x1", 0x10001), ("x2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0xfeeddccbbaa99887, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3f2e1d0cfae9d8c7), ("x1", 0x11002), ("x2", 0x6c5b4a39281706f4), ("x3", 0xc3b2a1907f6e5d4c)],
        words: &[0x6c5b4a39281706f4, 0xc3b2a1907f6e5d4c],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xa897867564534231],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0x3f2e1d0cfae9d8c7, 0x6c5b4a39281706f4, 0xc3b2a1907f6e5d4c)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0xa897867564534231, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x3f2e1d0cfae9d8c7), ("x1", 0x11002), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0x3f2e1d0cfae9d8c7, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0xffffffffffffffff, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7f6e5d4c3b2a1908), ("x1", 0x80005), ("x2", 0x4635), ("x3", 0x4f2e1d0bfae9d8c), ("x4", 0x5b4a39281706f4e3), ("x5", 0xb2a1907f6e5d4c3b)],
        words: &[0x4635, 0x4f2e1d0bfae9d8c, 0x5b4a39281706f4e3, 0xb2a1907f6e5d4c3b, 0xaf8e7d6c5b4a392],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0x7f6e5d4c3b2a1908, 0x4635, 0x4f2e1d0bfae9d8c, 0x5b4a39281706f4e3, 0xb2a1907f6e5d4c3b, 0xaf8e7d6c5b4a392)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x7f6e5d4c3b2a1908), ("x1", 0x80005), ("x2", 0xffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xffffffffffffffff)],
        words: &[0xffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0x7f6e5d4c3b2a1908, 0xffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbfae9d8c7b6a5948), ("x1", 0x81001), ("x2", 0x8675)],
        words: &[0x8675],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0x291807f5e4d3c2b1, 0x806f5e4d3c2b1a09, 0xd7c6b5a493827160, 0x2f1e0dfbead9c8b7, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xbfae9d8c7b6a5948, 0x8675)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0x291807f5e4d3c2b1, "vaddr");
        assert_eq!(answer.r#type, 0x806f5e4d3c2b1a09, "type");
        assert_eq!(answer.size, 0xd7c6b5a493827160, "size");
        assert_eq!(answer.rw, 0x2f1e0dfbead9c8b7, "rw");
        assert_eq!(answer.is_enabled, 0x1, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbfae9d8c7b6a5948), ("x1", 0x81001), ("x2", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xbfae9d8c7b6a5948, 0xffff)
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
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xbfae9d8c7b6a5948), ("x1", 0x81001), ("x2", 0x8675)],
        words: &[0x8675],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0x291807f5e4d3c2b1, 0x806f5e4d3c2b1a09, 0xd7c6b5a493827160, 0x2f1e0dfbead9c8b7, 0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xbfae9d8c7b6a5948, 0x8675)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0x291807f5e4d3c2b1, "vaddr");
        assert_eq!(answer.r#type, 0x806f5e4d3c2b1a09, "type");
        assert_eq!(answer.size, 0xd7c6b5a493827160, "size");
        assert_eq!(answer.rw, 0x2f1e0dfbead9c8b7, "rw");
        assert_eq!(answer.is_enabled, 0x0, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xffeeddccbbaa9988), ("x1", 0x82001), ("x2", 0xc6b5)],
        words: &[0xc6b5],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0xffeeddccbbaa9988, 0xc6b5)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0xffeeddccbbaa9988), ("x1", 0x82001), ("x2", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0xffeeddccbbaa9988, 0xffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ConfigureSingleStepping_distinct() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x402f1e0dfbead9c8), ("x1", 0x83002), ("x2", 0x7f5), ("x3", 0xc4b3a291806f5e4d)],
        words: &[0x7f5, 0xc4b3a291806f5e4d],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x402f1e0dfbead9c8, 0x7f5, 0xc4b3a291806f5e4d)
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
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x402f1e0dfbead9c8), ("x1", 0x83002), ("x2", 0xffff), ("x3", 0xffffffffffffffff)],
        words: &[0xffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x402f1e0dfbead9c8, 0xffff, 0xffffffffffffffff)
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
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x402f1e0dfbead9c8), ("x1", 0x83002), ("x2", 0x7f5), ("x3", 0xc4b3a291806f5e4d)],
        words: &[0x7f5, 0xc4b3a291806f5e4d],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x402f1e0dfbead9c8, 0x7f5, 0xc4b3a291806f5e4d)
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
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x806f5e4d3c2b1a09), ("x1", 0x1086), ("x2", 0xad9c8b7a69584736), ("x3", 0x5f3e2d1c0af9e8d), ("x4", 0xb3a291806f5e4d3c), ("x5", 0xbf9e8d7c6b5a493)],
        words: &[0xad9c8b7a69584736, 0x5f3e2d1c0af9e8d, 0xb3a291806f5e4d3c, 0xbf9e8d7c6b5a493, 0x6251402f1e0dfbea, 0xb9a8978675645342],
        caps: &[0x5c4b3a291807f5e4],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0x806f5e4d3c2b1a09, 0xad9c8b7a69584736, 0x5f3e2d1c0af9e8d, 0x5c4b3a291807f5e4, 0xb3a291806f5e4d3c, 0xbf9e8d7c6b5a493, 0x6251402f1e0dfbea, 0xb9a8978675645342)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_Untyped_Retype_ones() {
    let call = Call {
        registers: &[("x7", 0xffffffffffffffff), ("x0", 0x806f5e4d3c2b1a09), ("x1", 0x1086), ("x2", 0xffffffffffffffff), ("x3", 0xffffffffffffffff), ("x4", 0xffffffffffffffff), ("x5", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0x806f5e4d3c2b1a09, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
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
