// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Golden vectors for aarch32: each call's exact registers and message words.

use stele_sys::aarch32::*;

use crate::{Call, Machine, check};

/// Names of this architecture's registers, and its message words.
const MACHINE: Machine = Machine {
    trap: "swi #0",
    info: "r1",
    message: &["r2", "r3", "r4", "r5"],
    word: |index| unsafe { u64::from(seL4_GetMR(index)) },
    set_word: |index, value| unsafe { seL4_SetMR(index, value as seL4_Word) },
    cap: |index| unsafe { u64::from(seL4_GetBadge(index)) },
    refusal: |error| u64::from(seL4_MessageInfo_t::new(error as seL4_Word, 0, 0, 0).words[0]),
};

/// All vectors with their names, for a machine without a test harness.
#[allow(dead_code, reason = "the harness finds them by itself")]
pub const ALL: &[(&str, fn())] = &[
    ("seL4_ARM_PageDirectory_Clean_Data_distinct", seL4_ARM_PageDirectory_Clean_Data_distinct),
    ("seL4_ARM_PageDirectory_Clean_Data_ones", seL4_ARM_PageDirectory_Clean_Data_ones),
    ("seL4_ARM_PageDirectory_Invalidate_Data_distinct", seL4_ARM_PageDirectory_Invalidate_Data_distinct),
    ("seL4_ARM_PageDirectory_Invalidate_Data_ones", seL4_ARM_PageDirectory_Invalidate_Data_ones),
    ("seL4_ARM_PageDirectory_CleanInvalidate_Data_distinct", seL4_ARM_PageDirectory_CleanInvalidate_Data_distinct),
    ("seL4_ARM_PageDirectory_CleanInvalidate_Data_ones", seL4_ARM_PageDirectory_CleanInvalidate_Data_ones),
    ("seL4_ARM_PageDirectory_Unify_Instruction_distinct", seL4_ARM_PageDirectory_Unify_Instruction_distinct),
    ("seL4_ARM_PageDirectory_Unify_Instruction_ones", seL4_ARM_PageDirectory_Unify_Instruction_ones),
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
fn seL4_ARM_PageDirectory_Clean_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x281706f4), ("r1", 0x27002), ("r2", 0x55443322), ("r3", 0xac9b8a79)],
        words: &[0x55443322, 0xac9b8a79],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Clean_Data(0x281706f4, 0x55443322, 0xac9b8a79)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_Clean_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x281706f4), ("r1", 0x27002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Clean_Data(0x281706f4, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_Invalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x68574635), ("r1", 0x28002), ("r2", 0x95847362), ("r3", 0xecdbcab9)],
        words: &[0x95847362, 0xecdbcab9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Invalidate_Data(0x68574635, 0x95847362, 0xecdbcab9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_Invalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x68574635), ("r1", 0x28002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Invalidate_Data(0x68574635, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_CleanInvalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa8978675), ("r1", 0x29002), ("r2", 0xd5c4b3a2), ("r3", 0x2d1c0bf9)],
        words: &[0xd5c4b3a2, 0x2d1c0bf9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_CleanInvalidate_Data(0xa8978675, 0xd5c4b3a2, 0x2d1c0bf9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_CleanInvalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa8978675), ("r1", 0x29002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_CleanInvalidate_Data(0xa8978675, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_Unify_Instruction_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe8d7c6b5), ("r1", 0x2a002), ("r2", 0x1605f3e2), ("r3", 0x6d5c4b3a)],
        words: &[0x1605f3e2, 0x6d5c4b3a],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Unify_Instruction(0xe8d7c6b5, 0x1605f3e2, 0x6d5c4b3a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageDirectory_Unify_Instruction_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe8d7c6b5), ("r1", 0x2a002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Unify_Instruction(0xe8d7c6b5, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Map_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x291807f5), ("r1", 0x2b082), ("r2", 0xad9c8b7a), ("r3", 0x5f3e2d1)],
        words: &[0xad9c8b7a, 0x5f3e2d1],
        caps: &[0x56453423],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Map(0x291807f5, 0x56453423, 0xad9c8b7a, 0x5f3e2d1)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Map_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x291807f5), ("r1", 0x2b082), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Map(0x291807f5, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x69584736), ("r1", 0x2c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Unmap(0x69584736)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_PageTable_Unmap_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x69584736), ("r1", 0x2c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_PageTable_Unmap(0x69584736)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Map_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa9988776), ("r1", 0x2d083), ("r2", 0x2e1d0cfa), ("r3", 0x85746352), ("r4", 0xdccbbaa9)],
        words: &[0x2e1d0cfa, 0x85746352, 0xdccbbaa9],
        caps: &[0xd6c5b4a3],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Map(0xa9988776, 0xd6c5b4a3, 0x2e1d0cfa, seL4_CapRights_t { words: [0x85746352] }, 0xdccbbaa9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Map_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa9988776), ("r1", 0x2d083), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Map(0xa9988776, 0xffffffff, 0xffffffff, seL4_CapRights_t { words: [0xffffffff] }, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unmap_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe9d8c7b6), ("r1", 0x2e000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unmap(0xe9d8c7b6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unmap_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe9d8c7b6), ("r1", 0x2e000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unmap(0xe9d8c7b6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Clean_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2a1908f6), ("r1", 0x2f002), ("r2", 0x57463524), ("r3", 0xae9d8c7b)],
        words: &[0x57463524, 0xae9d8c7b],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Clean_Data(0x2a1908f6, 0x57463524, 0xae9d8c7b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Clean_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2a1908f6), ("r1", 0x2f002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Clean_Data(0x2a1908f6, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Invalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6a594837), ("r1", 0x30002), ("r2", 0x97867564), ("r3", 0xeeddccbb)],
        words: &[0x97867564, 0xeeddccbb],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Invalidate_Data(0x6a594837, 0x97867564, 0xeeddccbb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Invalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6a594837), ("r1", 0x30002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Invalidate_Data(0x6a594837, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_CleanInvalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaa998877), ("r1", 0x31002), ("r2", 0xd7c6b5a4), ("r3", 0x2f1e0dfb)],
        words: &[0xd7c6b5a4, 0x2f1e0dfb],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_CleanInvalidate_Data(0xaa998877, 0xd7c6b5a4, 0x2f1e0dfb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_CleanInvalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaa998877), ("r1", 0x31002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_CleanInvalidate_Data(0xaa998877, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unify_Instruction_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xead9c8b7), ("r1", 0x32002), ("r2", 0x1807f5e4), ("r3", 0x6f5e4d3c)],
        words: &[0x1807f5e4, 0x6f5e4d3c],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unify_Instruction(0xead9c8b7, 0x1807f5e4, 0x6f5e4d3c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_Unify_Instruction_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xead9c8b7), ("r1", 0x32002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_Unify_Instruction(0xead9c8b7, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_GetAddress_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2b1a09f7), ("r1", 0x33000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x94837261],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_GetAddress(0x2b1a09f7)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0x94837261, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_GetAddress_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2b1a09f7), ("r1", 0x33000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_GetAddress(0x2b1a09f7)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0xffffffff, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_MapIO_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6b5a4938), ("r1", 0x3a082), ("r2", 0xefdecdbc), ("r3", 0x47362514)],
        words: &[0xefdecdbc, 0x47362514],
        caps: &[0x98877665],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_MapIO(0x6b5a4938, 0x98877665, seL4_CapRights_t { words: [0xefdecdbc] }, 0x47362514)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_Page_MapIO_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6b5a4938), ("r1", 0x3a082), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_Page_MapIO(0x6b5a4938, 0xffffffff, seL4_CapRights_t { words: [0xffffffff] }, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDControl_MakePool_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xab9a8978), ("r1", 0x34102), ("r2", 0x87766554), ("r3", 0xab)],
        words: &[0x87766554, 0xab],
        caps: &[0xd8c7b6a5, 0x301f0efc],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDControl_MakePool(0xab9a8978, 0xd8c7b6a5, 0x301f0efc, 0x87766554, 0xab)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDControl_MakePool_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xab9a8978), ("r1", 0x34102), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDControl_MakePool(0xab9a8978, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDPool_Assign_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xebdac9b8), ("r1", 0x35080)],
        words: &[],
        caps: &[0x1908f6e5],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDPool_Assign(0xebdac9b8, 0x1908f6e5)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_ASIDPool_Assign_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xebdac9b8), ("r1", 0x35080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_ASIDPool_Assign(0xebdac9b8, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Map_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2c1b0af8), ("r1", 0x38081), ("r2", 0xb09f8e7d)],
        words: &[0xb09f8e7d],
        caps: &[0x59483726],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Map(0x2c1b0af8, 0x59483726, 0xb09f8e7d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Map_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2c1b0af8), ("r1", 0x38081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Map(0x2c1b0af8, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6c5b4a39), ("r1", 0x39000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Unmap(0x6c5b4a39)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_IOPageTable_Unmap_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6c5b4a39), ("r1", 0x39000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_IOPageTable_Unmap(0x6c5b4a39)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_SetTCB_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xac9b8a79), ("r1", 0x3b080)],
        words: &[],
        caps: &[0xd9c8b7a6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_SetTCB(0xac9b8a79, 0xd9c8b7a6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_SetTCB_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xac9b8a79), ("r1", 0x3b080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_SetTCB(0xac9b8a79, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_InjectIRQ_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xecdbcab9), ("r1", 0x3c002), ("r2", 0x953ef7e6), ("r3", 0xec)],
        words: &[0x953ef7e6, 0xec],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_InjectIRQ(0xecdbcab9, 0xf7e6, 0x3e, 0x95, 0xec)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_InjectIRQ_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xecdbcab9), ("r1", 0x3c002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_InjectIRQ(0xecdbcab9, 0xffff, 0xff, 0xff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_ReadRegs_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2d1c0bf9), ("r1", 0x3d001), ("r2", 0x5a493827)],
        words: &[0x5a493827],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x96857463],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_ReadRegs(0x2d1c0bf9, 0x5a493827)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0x96857463, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_ReadRegs_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2d1c0bf9), ("r1", 0x3d001), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_ReadRegs(0x2d1c0bf9, 0xffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.value, 0xffffffff, "value");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_WriteRegs_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6d5c4b3a), ("r1", 0x3e002), ("r2", 0x9a897867), ("r3", 0xf1e0cfbe)],
        words: &[0x9a897867, 0xf1e0cfbe],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_WriteRegs(0x6d5c4b3a, 0x9a897867, 0xf1e0cfbe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_WriteRegs_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6d5c4b3a), ("r1", 0x3e002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_WriteRegs(0x6d5c4b3a, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_AckVPPI_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xad9c8b7a), ("r1", 0x3f001), ("r2", 0xdac9b8a7)],
        words: &[0xdac9b8a7],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_AckVPPI(0xad9c8b7a, 0xdac9b8a7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_VCPU_AckVPPI_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xad9c8b7a), ("r1", 0x3f001), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_VCPU_AckVPPI(0xad9c8b7a, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetSID_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeddccbba), ("r1", 0x41083), ("r2", 0x1b0af8e7), ("r3", 0xc9b8a796), ("r4", 0xed)],
        words: &[0x1b0af8e7, 0xc9b8a796, 0xed],
        caps: &[0x7261503f],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetSID(0xeddccbba, 0x1b0af8e7, 0x7261503f, 0xc9b8a796, 0xed)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetSID_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeddccbba), ("r1", 0x41083), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetSID(0xeddccbba, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetFault_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2e1d0cfa), ("r1", 0x42000)],
        words: &[],
        caps: &[],
        reply_info: 0x3,
        reply_words: &[0x97867564, 0xeeddccbb, 0x46352413],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetFault(0x2e1d0cfa)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0x97867564, "status");
        assert_eq!(answer.syndrome_0, 0xeeddccbb, "syndrome_0");
        assert_eq!(answer.syndrome_1, 0x46352413, "syndrome_1");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_GetFault_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2e1d0cfa), ("r1", 0x42000)],
        words: &[],
        caps: &[],
        reply_info: 0x3,
        reply_words: &[0xffffffff, 0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_GetFault(0x2e1d0cfa)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0xffffffff, "status");
        assert_eq!(answer.syndrome_0, 0xffffffff, "syndrome_0");
        assert_eq!(answer.syndrome_1, 0xffffffff, "syndrome_1");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_ClearFault_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6e5d4c3b), ("r1", 0x43000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_ClearFault(0x6e5d4c3b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SIDControl_ClearFault_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6e5d4c3b), ("r1", 0x43000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SIDControl_ClearFault(0x6e5d4c3b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_BindCB_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xae9d8c7b), ("r1", 0x44080)],
        words: &[],
        caps: &[0xdbcab9a8],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_BindCB(0xae9d8c7b, 0xdbcab9a8)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_BindCB_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xae9d8c7b), ("r1", 0x44080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_BindCB(0xae9d8c7b, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_UnbindCB_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeeddccbb), ("r1", 0x45000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_UnbindCB(0xeeddccbb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_SID_UnbindCB_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeeddccbb), ("r1", 0x45000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_SID_UnbindCB(0xeeddccbb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_GetCB_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2f1e0dfb), ("r1", 0x46083), ("r2", 0x5c4b3a29), ("r3", 0xbf9e8d7), ("r4", 0x2f)],
        words: &[0x5c4b3a29, 0xbf9e8d7, 0x2f],
        caps: &[0xb3a29180],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_GetCB(0x2f1e0dfb, 0x5c4b3a29, 0xb3a29180, 0xbf9e8d7, 0x2f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_GetCB_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2f1e0dfb), ("r1", 0x46083), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_GetCB(0x2f1e0dfb, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_TLBInvalidateAll_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6f5e4d3c), ("r1", 0x47000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_TLBInvalidateAll(0x6f5e4d3c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CBControl_TLBInvalidateAll_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6f5e4d3c), ("r1", 0x47000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CBControl_TLBInvalidateAll(0x6f5e4d3c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_AssignVspace_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaf9e8d7c), ("r1", 0x48080)],
        words: &[],
        caps: &[0xdccbbaa9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_AssignVspace(0xaf9e8d7c, 0xdccbbaa9)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_AssignVspace_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaf9e8d7c), ("r1", 0x48080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_AssignVspace(0xaf9e8d7c, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_UnassignVspace_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xefdecdbc), ("r1", 0x49000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_UnassignVspace(0xefdecdbc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_UnassignVspace_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xefdecdbc), ("r1", 0x49000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_UnassignVspace(0xefdecdbc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_TLBInvalidate_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x301f0efc), ("r1", 0x4a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_TLBInvalidate(0x301f0efc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_TLBInvalidate_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x301f0efc), ("r1", 0x4a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_TLBInvalidate(0x301f0efc)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBGetFault_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x705f4e3d), ("r1", 0x4b000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xd9c8b7a6, 0x31200ffd],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBGetFault(0x705f4e3d)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0xd9c8b7a6, "status");
        assert_eq!(answer.address, 0x31200ffd, "address");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBGetFault_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x705f4e3d), ("r1", 0x4b000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBGetFault(0x705f4e3d)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.status, 0xffffffff, "status");
        assert_eq!(answer.address, 0xffffffff, "address");
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBClearFault_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb09f8e7d), ("r1", 0x4c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBClearFault(0xb09f8e7d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_ARM_CB_CBClearFault_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb09f8e7d), ("r1", 0x4c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_ARM_CB_CBClearFault(0xb09f8e7d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf0dfcebd), ("r1", 0x12002), ("r2", 0x1e0dfbea), ("r3", 0x42)],
        words: &[0x1e0dfbea, 0x42],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Revoke(0xf0dfcebd, 0x1e0dfbea, 0x42)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf0dfcebd), ("r1", 0x12002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Revoke(0xf0dfcebd, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Delete_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x31200ffd), ("r1", 0x13002), ("r2", 0x5e4d3c2b), ("r3", 0x82)],
        words: &[0x5e4d3c2b, 0x82],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Delete(0x31200ffd, 0x5e4d3c2b, 0x82)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Delete_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x31200ffd), ("r1", 0x13002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Delete(0x31200ffd, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_CancelBadgedSends_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x71604f3e), ("r1", 0x14002), ("r2", 0x9e8d7c6b), ("r3", 0xc2)],
        words: &[0x9e8d7c6b, 0xc2],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0x71604f3e, 0x9e8d7c6b, 0xc2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_CancelBadgedSends_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x71604f3e), ("r1", 0x14002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0x71604f3e, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Copy_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb1a08f7e), ("r1", 0x15085), ("r2", 0xdecdbcab), ("r3", 0x3), ("r4", 0xe4d3c2b1), ("r5", 0x9)],
        words: &[0xdecdbcab, 0x3, 0xe4d3c2b1, 0x9, 0x93827160],
        caps: &[0x8d7c6b5a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Copy(0xb1a08f7e, 0xdecdbcab, 0x3, 0x8d7c6b5a, 0xe4d3c2b1, 0x9, seL4_CapRights_t { words: [0x93827160] })
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Copy_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb1a08f7e), ("r1", 0x15085), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Copy(0xb1a08f7e, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, seL4_CapRights_t { words: [0xffffffff] })
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf1e0cfbe), ("r1", 0x16086), ("r2", 0x1f0efceb), ("r3", 0x43), ("r4", 0x251403f1), ("r5", 0x49)],
        words: &[0x1f0efceb, 0x43, 0x251403f1, 0x49, 0xd3c2b1a0, 0x2b1a09f7],
        caps: &[0xcdbcab9a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mint(0xf1e0cfbe, 0x1f0efceb, 0x43, 0xcdbcab9a, 0x251403f1, 0x49, seL4_CapRights_t { words: [0xd3c2b1a0] }, 0x2b1a09f7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf1e0cfbe), ("r1", 0x16086), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mint(0xf1e0cfbe, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, seL4_CapRights_t { words: [0xffffffff] }, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Move_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x322110fe), ("r1", 0x17084), ("r2", 0x5f4e3d2c), ("r3", 0x83), ("r4", 0x65544332), ("r5", 0x89)],
        words: &[0x5f4e3d2c, 0x83, 0x65544332, 0x89],
        caps: &[0xefcebda],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Move(0x322110fe, 0x5f4e3d2c, 0x83, 0xefcebda, 0x65544332, 0x89)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Move_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x322110fe), ("r1", 0x17084), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Move(0x322110fe, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mutate_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7261503f), ("r1", 0x18085), ("r2", 0x9f8e7d6c), ("r3", 0xc3), ("r4", 0xa5948372), ("r5", 0xc9)],
        words: &[0x9f8e7d6c, 0xc3, 0xa5948372, 0xc9, 0x54433221],
        caps: &[0x4e3d2c1b],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mutate(0x7261503f, 0x9f8e7d6c, 0xc3, 0x4e3d2c1b, 0xa5948372, 0xc9, 0x54433221)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Mutate_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7261503f), ("r1", 0x18085), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Mutate(0x7261503f, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Rotate_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb2a1907f), ("r1", 0x19108), ("r2", 0xdfcebdac), ("r3", 0x4), ("r4", 0x8e7d6c5b), ("r5", 0x3d2c1b0a)],
        words: &[0xdfcebdac, 0x4, 0x8e7d6c5b, 0x3d2c1b0a, 0x61, 0xebdac9b8, 0x9a897867, 0xbe],
        caps: &[0xe5d4c3b2, 0x43322110],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Rotate(0xb2a1907f, 0xdfcebdac, 0x4, 0x8e7d6c5b, 0xe5d4c3b2, 0x3d2c1b0a, 0x61, 0xebdac9b8, 0x43322110, 0x9a897867, 0xbe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_CNode_Rotate_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb2a1907f), ("r1", 0x19108), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_CNode_Rotate(0xb2a1907f, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_Get_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf2e1d0bf), ("r1", 0x1a083), ("r2", 0x200ffdec), ("r3", 0xcebdac9b), ("r4", 0xf2)],
        words: &[0x200ffdec, 0xcebdac9b, 0xf2],
        caps: &[0x77665544],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_Get(0xf2e1d0bf, 0x200ffdec, 0x77665544, 0xcebdac9b, 0xf2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_Get_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf2e1d0bf), ("r1", 0x1a083), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_Get(0xf2e1d0bf, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTrigger_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x332211ff), ("r1", 0x36084), ("r2", 0x604f3e2d), ("r3", 0xb7a69584), ("r4", 0x66554433), ("r5", 0x8a)],
        words: &[0x604f3e2d, 0xb7a69584, 0x66554433, 0x8a],
        caps: &[0xffdecdb],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0x332211ff, 0x604f3e2d, 0xb7a69584, 0xffdecdb, 0x66554433, 0x8a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTrigger_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x332211ff), ("r1", 0x36084), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0x332211ff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_IssueSGISignal_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x73625140), ("r1", 0x37084), ("r2", 0xa08f7e6d), ("r3", 0xf7e6d5c4), ("r4", 0xa6958473), ("r5", 0xca)],
        words: &[0xa08f7e6d, 0xf7e6d5c4, 0xa6958473, 0xca],
        caps: &[0x4f3e2d1c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_IssueSGISignal(0x73625140, 0xa08f7e6d, 0xf7e6d5c4, 0x4f3e2d1c, 0xa6958473, 0xca)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_IssueSGISignal_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x73625140), ("r1", 0x37084), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_IssueSGISignal(0x73625140, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTriggerCore_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb3a29180), ("r1", 0x40085), ("r2", 0xe0cfbead), ("r3", 0x38271605), ("r4", 0xe6d5c4b3), ("r5", 0xb)],
        words: &[0xe0cfbead, 0x38271605, 0xe6d5c4b3, 0xb, 0x95847362],
        caps: &[0x8f7e6d5c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTriggerCore(0xb3a29180, 0xe0cfbead, 0x38271605, 0x8f7e6d5c, 0xe6d5c4b3, 0xb, 0x95847362)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTriggerCore_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb3a29180), ("r1", 0x40085), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTriggerCore(0xb3a29180, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf3e2d1c0), ("r1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0xf3e2d1c0)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf3e2d1c0), ("r1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0xf3e2d1c0)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x34231201), ("r1", 0x1c080)],
        words: &[],
        caps: &[0x61503f2e],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0x34231201, 0x61503f2e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x34231201), ("r1", 0x1c080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0x34231201, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x74635241), ("r1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0x74635241)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x74635241), ("r1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0x74635241)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb4a39281), ("r1", 0x1e081), ("r2", 0xae)],
        words: &[0xae],
        caps: &[0x39281706],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0xb4a39281, 0xae, 0x39281706)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb4a39281), ("r1", 0x1e081), ("r2", 0xff)],
        words: &[0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0xb4a39281, 0xff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf4e3d2c1), ("r1", 0x1f004), ("r2", 0x2211ffee), ("r3", 0x46), ("r4", 0xd0bfae9d), ("r5", 0x1504f2e1)],
        words: &[0x2211ffee, 0x46, 0xd0bfae9d, 0x1504f2e1],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0xf4e3d2c1, 0x2211ffee, 0x46, 0x1504f2e1d0bfae9d)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf4e3d2c1), ("r1", 0x1f004), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0xf4e3d2c1, 0xffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x35241302), ("r1", 0x20001), ("r2", 0x6251402f)],
        words: &[0x6251402f],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0x35241302, 0x6251402f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x35241302), ("r1", 0x20001), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0x35241302, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x75645342), ("r1", 0x21087), ("r2", 0xf9e8d7c6), ("r3", 0x3e2d1c0b), ("r4", 0x51402f1e), ("r5", 0x95847362)],
        words: &[0xf9e8d7c6, 0x3e2d1c0b, 0x51402f1e, 0x95847362, 0xa8978675, 0xffeeddcc, 0x57463524],
        caps: &[0xa291806f],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0x75645342, 0xa291806f, 0x3e2d1c0bf9e8d7c6, 0x9584736251402f1e, 0xa8978675, 0xffeeddcc, 0x57463524)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x75645342), ("r1", 0x21087), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0x75645342, 0xffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb5a49382), ("r1", 0x22080)],
        words: &[],
        caps: &[0xe2d1c0af],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0xb5a49382, 0xe2d1c0af)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb5a49382), ("r1", 0x22080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0xb5a49382, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf5e4d3c2), ("r1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0xf5e4d3c2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf5e4d3c2), ("r1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0xf5e4d3c2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x36251403), ("r1", 0x24080)],
        words: &[],
        caps: &[0x63524130],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0x36251403, 0x63524130)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x36251403), ("r1", 0x24080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0x36251403, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x76655443), ("r1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xdfcebdac, 0x241302f0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0x76655443)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0x241302f0dfcebdac, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x76655443), ("r1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0x76655443)
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
        registers: &[("r7", 0xffffffff), ("r0", 0xb6a59483), ("r1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0x200ffdec, 0x64534231],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0xb6a59483)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0x64534231200ffdec, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_YieldTo_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb6a59483), ("r1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0xb6a59483)
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
        registers: &[("r7", 0xffffffff), ("r0", 0xf6e5d4c3), ("r1", 0x2002), ("r2", 0x4801), ("r3", 0xd2c1b09f)],
        words: &[0x4801, 0xd2c1b09f],
        caps: &[],
        reply_info: 0x13,
        reply_words: &[0x604f3e2d, 0x2c1b0af8, 0xf7e6d5c4, 0xc3b2a190, 0x8f7e6d5c, 0x5b4a3928, 0x271605f3, 0xf2e1d0bf, 0xbead9c8b, 0x8a796857, 0x56453423, 0x2211ffee, 0xeddccbba, 0xb9a89786, 0x85746352, 0x51402f1e, 0x1d0cfae9, 0xe8d7c6b5, 0xb4a39281],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xf6e5d4c3, 0x1, 0x48, 0xd2c1b09f, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0x604f3e2d, "pc");
        assert_eq!(regs.sp, 0x2c1b0af8, "sp");
        assert_eq!(regs.cpsr, 0xf7e6d5c4, "cpsr");
        assert_eq!(regs.r0, 0xc3b2a190, "r0");
        assert_eq!(regs.r1, 0x8f7e6d5c, "r1");
        assert_eq!(regs.r8, 0x5b4a3928, "r8");
        assert_eq!(regs.r9, 0x271605f3, "r9");
        assert_eq!(regs.r10, 0xf2e1d0bf, "r10");
        assert_eq!(regs.r11, 0xbead9c8b, "r11");
        assert_eq!(regs.r12, 0x8a796857, "r12");
        assert_eq!(regs.r2, 0x56453423, "r2");
        assert_eq!(regs.r3, 0x2211ffee, "r3");
        assert_eq!(regs.r4, 0xeddccbba, "r4");
        assert_eq!(regs.r5, 0xb9a89786, "r5");
        assert_eq!(regs.r6, 0x85746352, "r6");
        assert_eq!(regs.r7, 0x51402f1e, "r7");
        assert_eq!(regs.r14, 0x1d0cfae9, "r14");
        assert_eq!(regs.tpidrurw, 0xe8d7c6b5, "tpidrurw");
        assert_eq!(regs.tpidruro, 0xb4a39281, "tpidruro");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf6e5d4c3), ("r1", 0x2002), ("r2", 0xff01), ("r3", 0xffffffff)],
        words: &[0xff01, 0xffffffff],
        caps: &[],
        reply_info: 0x13,
        reply_words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xf6e5d4c3, 0x1, 0xff, 0xffffffff, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0xffffffff, "pc");
        assert_eq!(regs.sp, 0xffffffff, "sp");
        assert_eq!(regs.cpsr, 0xffffffff, "cpsr");
        assert_eq!(regs.r0, 0xffffffff, "r0");
        assert_eq!(regs.r1, 0xffffffff, "r1");
        assert_eq!(regs.r8, 0xffffffff, "r8");
        assert_eq!(regs.r9, 0xffffffff, "r9");
        assert_eq!(regs.r10, 0xffffffff, "r10");
        assert_eq!(regs.r11, 0xffffffff, "r11");
        assert_eq!(regs.r12, 0xffffffff, "r12");
        assert_eq!(regs.r2, 0xffffffff, "r2");
        assert_eq!(regs.r3, 0xffffffff, "r3");
        assert_eq!(regs.r4, 0xffffffff, "r4");
        assert_eq!(regs.r5, 0xffffffff, "r5");
        assert_eq!(regs.r6, 0xffffffff, "r6");
        assert_eq!(regs.r7, 0xffffffff, "r7");
        assert_eq!(regs.r14, 0xffffffff, "r14");
        assert_eq!(regs.tpidrurw, 0xffffffff, "tpidrurw");
        assert_eq!(regs.tpidruro, 0xffffffff, "tpidruro");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_none() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf6e5d4c3), ("r1", 0x2002), ("r2", 0x4800), ("r3", 0xd2c1b09f)],
        words: &[0x4800, 0xd2c1b09f],
        caps: &[],
        reply_info: 0x13,
        reply_words: &[0x604f3e2d, 0x2c1b0af8, 0xf7e6d5c4, 0xc3b2a190, 0x8f7e6d5c, 0x5b4a3928, 0x271605f3, 0xf2e1d0bf, 0xbead9c8b, 0x8a796857, 0x56453423, 0x2211ffee, 0xeddccbba, 0xb9a89786, 0x85746352, 0x51402f1e, 0x1d0cfae9, 0xe8d7c6b5, 0xb4a39281],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xf6e5d4c3, 0x0, 0x48, 0xd2c1b09f, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0x604f3e2d, "pc");
        assert_eq!(regs.sp, 0x2c1b0af8, "sp");
        assert_eq!(regs.cpsr, 0xf7e6d5c4, "cpsr");
        assert_eq!(regs.r0, 0xc3b2a190, "r0");
        assert_eq!(regs.r1, 0x8f7e6d5c, "r1");
        assert_eq!(regs.r8, 0x5b4a3928, "r8");
        assert_eq!(regs.r9, 0x271605f3, "r9");
        assert_eq!(regs.r10, 0xf2e1d0bf, "r10");
        assert_eq!(regs.r11, 0xbead9c8b, "r11");
        assert_eq!(regs.r12, 0x8a796857, "r12");
        assert_eq!(regs.r2, 0x56453423, "r2");
        assert_eq!(regs.r3, 0x2211ffee, "r3");
        assert_eq!(regs.r4, 0xeddccbba, "r4");
        assert_eq!(regs.r5, 0xb9a89786, "r5");
        assert_eq!(regs.r6, 0x85746352, "r6");
        assert_eq!(regs.r7, 0x51402f1e, "r7");
        assert_eq!(regs.r14, 0x1d0cfae9, "r14");
        assert_eq!(regs.tpidrurw, 0xe8d7c6b5, "tpidrurw");
        assert_eq!(regs.tpidruro, 0xb4a39281, "tpidruro");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x37261504), ("r1", 0x3015), ("r2", 0x8801), ("r3", 0x1302f0df), ("r4", 0x6a594837), ("r5", 0x36251403)],
        words: &[0x8801, 0x1302f0df, 0x6a594837, 0x36251403, 0x2f0dfce, 0xcdbcab9a, 0x99887766, 0x65544332, 0x31200ffd, 0xfcebdac9, 0xc8b7a695, 0x94837261, 0x604f3e2d, 0x2c1b0af8, 0xf7e6d5c4, 0xc3b2a190, 0x8f7e6d5c, 0x5b4a3928, 0x271605f3, 0xf2e1d0bf, 0xbead9c8b],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0x6a594837,
            sp: 0x36251403,
            cpsr: 0x2f0dfce,
            r0: 0xcdbcab9a,
            r1: 0x99887766,
            r8: 0x65544332,
            r9: 0x31200ffd,
            r10: 0xfcebdac9,
            r11: 0xc8b7a695,
            r12: 0x94837261,
            r2: 0x604f3e2d,
            r3: 0x2c1b0af8,
            r4: 0xf7e6d5c4,
            r5: 0xc3b2a190,
            r6: 0x8f7e6d5c,
            r7: 0x5b4a3928,
            r14: 0x271605f3,
            tpidrurw: 0xf2e1d0bf,
            tpidruro: 0xbead9c8b,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0x37261504, 0x1, 0x88, 0x1302f0df, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x37261504), ("r1", 0x3015), ("r2", 0xff01), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xff01, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0xffffffff,
            sp: 0xffffffff,
            cpsr: 0xffffffff,
            r0: 0xffffffff,
            r1: 0xffffffff,
            r8: 0xffffffff,
            r9: 0xffffffff,
            r10: 0xffffffff,
            r11: 0xffffffff,
            r12: 0xffffffff,
            r2: 0xffffffff,
            r3: 0xffffffff,
            r4: 0xffffffff,
            r5: 0xffffffff,
            r6: 0xffffffff,
            r7: 0xffffffff,
            r14: 0xffffffff,
            tpidrurw: 0xffffffff,
            tpidruro: 0xffffffff,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0x37261504, 0x1, 0xff, 0xffffffff, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_none() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x37261504), ("r1", 0x3015), ("r2", 0x8800), ("r3", 0x1302f0df), ("r4", 0x6a594837), ("r5", 0x36251403)],
        words: &[0x8800, 0x1302f0df, 0x6a594837, 0x36251403, 0x2f0dfce, 0xcdbcab9a, 0x99887766, 0x65544332, 0x31200ffd, 0xfcebdac9, 0xc8b7a695, 0x94837261, 0x604f3e2d, 0x2c1b0af8, 0xf7e6d5c4, 0xc3b2a190, 0x8f7e6d5c, 0x5b4a3928, 0x271605f3, 0xf2e1d0bf, 0xbead9c8b],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0x6a594837,
            sp: 0x36251403,
            cpsr: 0x2f0dfce,
            r0: 0xcdbcab9a,
            r1: 0x99887766,
            r8: 0x65544332,
            r9: 0x31200ffd,
            r10: 0xfcebdac9,
            r11: 0xc8b7a695,
            r12: 0x94837261,
            r2: 0x604f3e2d,
            r3: 0x2c1b0af8,
            r4: 0xf7e6d5c4,
            r5: 0xc3b2a190,
            r6: 0x8f7e6d5c,
            r7: 0x5b4a3928,
            r14: 0x271605f3,
            tpidrurw: 0xf2e1d0bf,
            tpidruro: 0xbead9c8b,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0x37261504, 0x0, 0x88, 0x1302f0df, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0x260f)],
        words: &[0x260f],
        caps: &[0xa4938271],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xa4938271, 0x1, 0x1, 0x1, 0x1, 0x26)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0xff0f)],
        words: &[0xff0f],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xffffffff, 0x1, 0x1, 0x1, 0x1, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_none() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0x2600)],
        words: &[0x2600],
        caps: &[0xa4938271],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xa4938271, 0x0, 0x0, 0x0, 0x0, 0x26)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_suspend_source() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0x2601)],
        words: &[0x2601],
        caps: &[0xa4938271],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xa4938271, 0x1, 0x0, 0x0, 0x0, 0x26)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_resume_target() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0x2602)],
        words: &[0x2602],
        caps: &[0xa4938271],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xa4938271, 0x0, 0x1, 0x0, 0x0, 0x26)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_frame() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0x2604)],
        words: &[0x2604],
        caps: &[0xa4938271],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xa4938271, 0x0, 0x0, 0x1, 0x0, 0x26)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_integer() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x77665544), ("r1", 0x4081), ("r2", 0x2608)],
        words: &[0x2608],
        caps: &[0xa4938271],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x77665544, 0xa4938271, 0x0, 0x0, 0x0, 0x1, 0x26)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb7a69584), ("r1", 0x5183), ("r2", 0x3c2b1a09), ("r3", 0xead9c8b7), ("r4", 0x4231200f)],
        words: &[0x3c2b1a09, 0xead9c8b7, 0x4231200f],
        caps: &[0xe4d3c2b1, 0x93827160, 0x99887766],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0xb7a69584, 0xe4d3c2b1, 0x3c2b1a09, 0x93827160, 0xead9c8b7, 0x4231200f, 0x99887766)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb7a69584), ("r1", 0x5183), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff, 0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0xb7a69584, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf7e6d5c4), ("r1", 0x6081), ("r2", 0x7c6b5a49)],
        words: &[0x7c6b5a49],
        caps: &[0x251403f1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0xf7e6d5c4, 0x251403f1, 0x7c6b5a49)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf7e6d5c4), ("r1", 0x6081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0xf7e6d5c4, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x38271605), ("r1", 0x7081), ("r2", 0xbcab9a89)],
        words: &[0xbcab9a89],
        caps: &[0x65544332],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0x38271605, 0x65544332, 0xbcab9a89)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x38271605), ("r1", 0x7081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0x38271605, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x78675645), ("r1", 0x8182), ("r2", 0xfcebdac9), ("r3", 0x54433221)],
        words: &[0xfcebdac9, 0x54433221],
        caps: &[0xa5948372, 0xab9a8978, 0x3f1e0cf],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0x78675645, 0xa5948372, 0xfcebdac9, 0x54433221, 0xab9a8978, 0x3f1e0cf)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x78675645), ("r1", 0x8182), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff, 0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0x78675645, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb8a79685), ("r1", 0x9080)],
        words: &[],
        caps: &[0xe5d4c3b2],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0xb8a79685, 0xe5d4c3b2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb8a79685), ("r1", 0x9080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0xb8a79685, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf8e7d6c5), ("r1", 0xa081), ("r2", 0x261504f2)],
        words: &[0x261504f2],
        caps: &[0x7d6c5b4a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0xf8e7d6c5, 0x261504f2, 0x7d6c5b4a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf8e7d6c5), ("r1", 0xa081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0xf8e7d6c5, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x39281706), ("r1", 0xb182), ("r2", 0x1504f2e1), ("r3", 0xc3b2a190)],
        words: &[0x1504f2e1, 0xc3b2a190],
        caps: &[0x66554433, 0xbdac9b8a, 0x6c5b4a39],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0x39281706, 0x66554433, 0xbdac9b8a, 0x1504f2e1, 0x6c5b4a39, 0xc3b2a190)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x39281706), ("r1", 0xb182), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff, 0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0x39281706, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x79685746), ("r1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0x79685746)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x79685746), ("r1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0x79685746)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb9a89786), ("r1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0xb9a89786)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb9a89786), ("r1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0xb9a89786)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf9e8d7c6), ("r1", 0xe080)],
        words: &[],
        caps: &[0x271605f3],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0xf9e8d7c6, 0x271605f3)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf9e8d7c6), ("r1", 0xe080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0xf9e8d7c6, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x3a291807), ("r1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0x3a291807)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x3a291807), ("r1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0x3a291807)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7a695847), ("r1", 0x10001), ("r2", 0xa7968574)],
        words: &[0xa7968574],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0x7a695847, 0xa7968574)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7a695847), ("r1", 0x10001), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0x7a695847, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xbaa99887), ("r1", 0x11002), ("r2", 0xe7d6c5b4), ("r3", 0x3f2e1d0c)],
        words: &[0xe7d6c5b4, 0x3f2e1d0c],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x241302f0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0xbaa99887, 0xe7d6c5b4, 0x3f2e1d0c)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0x241302f0, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xbaa99887), ("r1", 0x11002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0xbaa99887, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0xffffffff, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xfae9d8c7), ("r1", 0x80005), ("r2", 0x6f4), ("r3", 0x7f6e5d4c), ("r4", 0xd6c5b4a3), ("r5", 0x2e1d0cfa)],
        words: &[0x6f4, 0x7f6e5d4c, 0xd6c5b4a3, 0x2e1d0cfa, 0x85746352],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0xfae9d8c7, 0x6f4, 0x7f6e5d4c, 0xd6c5b4a3, 0x2e1d0cfa, 0x85746352)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xfae9d8c7), ("r1", 0x80005), ("r2", 0xffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0xfae9d8c7, 0xffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x3b2a1908), ("r1", 0x81001), ("r2", 0x4635)],
        words: &[0x4635],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0xa4938271, 0xfbead9c8, 0x53423120, 0xaa998877, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0x3b2a1908, 0x4635)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0xa4938271, "vaddr");
        assert_eq!(answer.r#type, 0xfbead9c8, "type");
        assert_eq!(answer.size, 0x53423120, "size");
        assert_eq!(answer.rw, 0xaa998877, "rw");
        assert_eq!(answer.is_enabled, 0x1, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x3b2a1908), ("r1", 0x81001), ("r2", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0x3b2a1908, 0xffff)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0xffffffff, "vaddr");
        assert_eq!(answer.r#type, 0xffffffff, "type");
        assert_eq!(answer.size, 0xffffffff, "size");
        assert_eq!(answer.rw, 0xffffffff, "rw");
        assert_eq!(answer.is_enabled, 0x1, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_none() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x3b2a1908), ("r1", 0x81001), ("r2", 0x4635)],
        words: &[0x4635],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0xa4938271, 0xfbead9c8, 0x53423120, 0xaa998877, 0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0x3b2a1908, 0x4635)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0xa4938271, "vaddr");
        assert_eq!(answer.r#type, 0xfbead9c8, "type");
        assert_eq!(answer.size, 0x53423120, "size");
        assert_eq!(answer.rw, 0xaa998877, "rw");
        assert_eq!(answer.is_enabled, 0x0, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7b6a5948), ("r1", 0x82001), ("r2", 0x8675)],
        words: &[0x8675],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0x7b6a5948, 0x8675)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7b6a5948), ("r1", 0x82001), ("r2", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0x7b6a5948, 0xffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ConfigureSingleStepping_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xbbaa9988), ("r1", 0x83002), ("r2", 0xc6b5), ("r3", 0x402f1e0d)],
        words: &[0xc6b5, 0x402f1e0d],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0xbbaa9988, 0xc6b5, 0x402f1e0d)
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
        registers: &[("r7", 0xffffffff), ("r0", 0xbbaa9988), ("r1", 0x83002), ("r2", 0xffff), ("r3", 0xffffffff)],
        words: &[0xffff, 0xffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0xbbaa9988, 0xffff, 0xffffffff)
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
        registers: &[("r7", 0xffffffff), ("r0", 0xbbaa9988), ("r1", 0x83002), ("r2", 0xc6b5), ("r3", 0x402f1e0d)],
        words: &[0xc6b5, 0x402f1e0d],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0xbbaa9988, 0xc6b5, 0x402f1e0d)
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
        registers: &[("r7", 0xffffffff), ("r0", 0xfbead9c8), ("r1", 0x1086), ("r2", 0x291807f5), ("r3", 0x806f5e4d), ("r4", 0x2f1e0dfb), ("r5", 0x86756453)],
        words: &[0x291807f5, 0x806f5e4d, 0x2f1e0dfb, 0x86756453, 0xddccbbaa, 0x35241302],
        caps: &[0xd7c6b5a4],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0xfbead9c8, 0x291807f5, 0x806f5e4d, 0xd7c6b5a4, 0x2f1e0dfb, 0x86756453, 0xddccbbaa, 0x35241302)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_Untyped_Retype_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xfbead9c8), ("r1", 0x1086), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0xfbead9c8, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_distinct() {
    let words: [seL4_Word; 1] = [0x433226d6];
    let value = seL4_MessageInfo_t::new(0x43322, 0x3, 0x1, 0x56);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0x43322, "label");
    other.set_label(0x43322);
    assert_eq!(other.get_label(), 0x43322, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x3, "capsUnwrapped");
    other.set_capsUnwrapped(0x3);
    assert_eq!(other.get_capsUnwrapped(), 0x3, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x1, "extraCaps");
    other.set_extraCaps(0x1);
    assert_eq!(other.get_extraCaps(), 0x1, "extraCaps");
    assert_eq!(value.get_length(), 0x56, "length");
    other.set_length(0x56);
    assert_eq!(other.get_length(), 0x56, "length");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_ones() {
    let words: [seL4_Word; 1] = [0xffffffff];
    let value = seL4_MessageInfo_t::new(0xfffff, 0x7, 0x3, 0x7f);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0xfffff, "label");
    other.set_label(0xfffff);
    assert_eq!(other.get_label(), 0xfffff, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x7, "capsUnwrapped");
    other.set_capsUnwrapped(0x7);
    assert_eq!(other.get_capsUnwrapped(), 0x7, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x3, "extraCaps");
    other.set_extraCaps(0x3);
    assert_eq!(other.get_extraCaps(), 0x3, "extraCaps");
    assert_eq!(value.get_length(), 0x7f, "length");
    other.set_length(0x7f);
    assert_eq!(other.get_length(), 0x7f, "length");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
}

#[cfg_attr(test, test)]
fn seL4_MessageInfo_only_label() {
    let words: [seL4_Word; 1] = [0xfffff000];
    let value = seL4_MessageInfo_t::new(0xfffff, 0x0, 0x0, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_MessageInfo_t { words: [!0; 1] };
    assert_eq!(value.get_label(), 0xfffff, "label");
    other.set_label(0xfffff);
    assert_eq!(other.get_label(), 0xfffff, "label");
    assert_eq!(value.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    other.set_capsUnwrapped(0x0);
    assert_eq!(other.get_capsUnwrapped(), 0x0, "capsUnwrapped");
    assert_eq!(value.get_extraCaps(), 0x0, "extraCaps");
    other.set_extraCaps(0x0);
    assert_eq!(other.get_extraCaps(), 0x0, "extraCaps");
    assert_eq!(value.get_length(), 0x0, "length");
    other.set_length(0x0);
    assert_eq!(other.get_length(), 0x0, "length");
    assert_eq!(other.words, [words[0] | !0xffffffff]);
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
    assert_eq!(other.words, [words[0] | !0xffffffff]);
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
    assert_eq!(other.words, [words[0] | !0xffffffff]);
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
    assert_eq!(other.words, [words[0] | !0xffffffff]);
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
    let words: [seL4_Word; 1] = [0x211ff88];
    let value = seL4_CNode_CapData_t::new(0x211ff, 0x11);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x211ff, "guard");
    other.set_guard(0x211ff);
    assert_eq!(other.get_guard(), 0x211ff, "guard");
    assert_eq!(value.get_guardSize(), 0x11, "guardSize");
    other.set_guardSize(0x11);
    assert_eq!(other.get_guardSize(), 0x11, "guardSize");
    assert_eq!(other.words, [words[0] | !0x3fffff8]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_ones() {
    let words: [seL4_Word; 1] = [0x3fffff8];
    let value = seL4_CNode_CapData_t::new(0x3ffff, 0x1f);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x3ffff, "guard");
    other.set_guard(0x3ffff);
    assert_eq!(other.get_guard(), 0x3ffff, "guard");
    assert_eq!(value.get_guardSize(), 0x1f, "guardSize");
    other.set_guardSize(0x1f);
    assert_eq!(other.get_guardSize(), 0x1f, "guardSize");
    assert_eq!(other.words, [words[0] | !0x3fffff8]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_only_guard() {
    let words: [seL4_Word; 1] = [0x3ffff00];
    let value = seL4_CNode_CapData_t::new(0x3ffff, 0x0);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x3ffff, "guard");
    other.set_guard(0x3ffff);
    assert_eq!(other.get_guard(), 0x3ffff, "guard");
    assert_eq!(value.get_guardSize(), 0x0, "guardSize");
    other.set_guardSize(0x0);
    assert_eq!(other.get_guardSize(), 0x0, "guardSize");
    assert_eq!(other.words, [words[0] | !0x3fffff8]);
}

#[cfg_attr(test, test)]
fn seL4_CNode_CapData_only_guardSize() {
    let words: [seL4_Word; 1] = [0xf8];
    let value = seL4_CNode_CapData_t::new(0x0, 0x1f);
    assert_eq!(value.words, words);
    let mut other = seL4_CNode_CapData_t { words: [!0; 1] };
    assert_eq!(value.get_guard(), 0x0, "guard");
    other.set_guard(0x0);
    assert_eq!(other.get_guard(), 0x0, "guard");
    assert_eq!(value.get_guardSize(), 0x1f, "guardSize");
    other.set_guardSize(0x1f);
    assert_eq!(other.get_guardSize(), 0x1f, "guardSize");
    assert_eq!(other.words, [words[0] | !0x3fffff8]);
}
