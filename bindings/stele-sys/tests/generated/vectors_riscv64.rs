// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Golden vectors for riscv64: each call's exact registers and message words.

use stele_sys::riscv64::*;

use crate::{Call, Machine, check};

/// Names of this architecture's registers, and its message words.
const MACHINE: Machine = Machine {
    trap: "ecall",
    info: "a1",
    message: &["a2", "a3", "a4", "a5"],
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
    ("seL4_IRQControl_GetTrigger_distinct", seL4_IRQControl_GetTrigger_distinct),
    ("seL4_IRQControl_GetTrigger_ones", seL4_IRQControl_GetTrigger_ones),
    ("seL4_IRQHandler_Ack_distinct", seL4_IRQHandler_Ack_distinct),
    ("seL4_IRQHandler_Ack_ones", seL4_IRQHandler_Ack_ones),
    ("seL4_IRQHandler_SetNotification_distinct", seL4_IRQHandler_SetNotification_distinct),
    ("seL4_IRQHandler_SetNotification_ones", seL4_IRQHandler_SetNotification_ones),
    ("seL4_IRQHandler_Clear_distinct", seL4_IRQHandler_Clear_distinct),
    ("seL4_IRQHandler_Clear_ones", seL4_IRQHandler_Clear_ones),
    ("seL4_RISCV_PageTable_Map_distinct", seL4_RISCV_PageTable_Map_distinct),
    ("seL4_RISCV_PageTable_Map_ones", seL4_RISCV_PageTable_Map_ones),
    ("seL4_RISCV_PageTable_Unmap_distinct", seL4_RISCV_PageTable_Unmap_distinct),
    ("seL4_RISCV_PageTable_Unmap_ones", seL4_RISCV_PageTable_Unmap_ones),
    ("seL4_RISCV_Page_Map_distinct", seL4_RISCV_Page_Map_distinct),
    ("seL4_RISCV_Page_Map_ones", seL4_RISCV_Page_Map_ones),
    ("seL4_RISCV_Page_Unmap_distinct", seL4_RISCV_Page_Unmap_distinct),
    ("seL4_RISCV_Page_Unmap_ones", seL4_RISCV_Page_Unmap_ones),
    ("seL4_RISCV_Page_GetAddress_distinct", seL4_RISCV_Page_GetAddress_distinct),
    ("seL4_RISCV_Page_GetAddress_ones", seL4_RISCV_Page_GetAddress_ones),
    ("seL4_RISCV_ASIDControl_MakePool_distinct", seL4_RISCV_ASIDControl_MakePool_distinct),
    ("seL4_RISCV_ASIDControl_MakePool_ones", seL4_RISCV_ASIDControl_MakePool_ones),
    ("seL4_RISCV_ASIDPool_Assign_distinct", seL4_RISCV_ASIDPool_Assign_distinct),
    ("seL4_RISCV_ASIDPool_Assign_ones", seL4_RISCV_ASIDPool_Assign_ones),
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
    ("vm_attributes_distinct", vm_attributes_distinct),
    ("vm_attributes_ones", vm_attributes_ones),
    ("vm_attributes_only_riscvExecuteNever", vm_attributes_only_riscvExecuteNever),
];

#[cfg_attr(test, test)]
fn seL4_CNode_Revoke_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6c5b4a39281706f4), ("a1", 0x12002), ("a2", 0x9988776655443322), ("a3", 0x79)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6c5b4a39281706f4), ("a1", 0x12002), ("a2", 0xffffffffffffffff), ("a3", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xac9b8a7968574635), ("a1", 0x13002), ("a2", 0xd9c8b7a695847362), ("a3", 0xb9)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xac9b8a7968574635), ("a1", 0x13002), ("a2", 0xffffffffffffffff), ("a3", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xecdbcab9a8978675), ("a1", 0x14002), ("a2", 0x1a09f7e6d5c4b3a2), ("a3", 0xf9)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xecdbcab9a8978675), ("a1", 0x14002), ("a2", 0xffffffffffffffff), ("a3", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x2d1c0bf9e8d7c6b5), ("a1", 0x15085), ("a2", 0x5a4938271605f3e2), ("a3", 0x3a), ("a4", 0x604f3e2d1c0bf9e8), ("a5", 0x40)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x2d1c0bf9e8d7c6b5), ("a1", 0x15085), ("a2", 0xffffffffffffffff), ("a3", 0xff), ("a4", 0xffffffffffffffff), ("a5", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6d5c4b3a291807f5), ("a1", 0x16086), ("a2", 0x9a89786756453423), ("a3", 0x7a), ("a4", 0xa08f7e6d5c4b3a29), ("a5", 0x80)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6d5c4b3a291807f5), ("a1", 0x16086), ("a2", 0xffffffffffffffff), ("a3", 0xff), ("a4", 0xffffffffffffffff), ("a5", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xad9c8b7a69584736), ("a1", 0x17084), ("a2", 0xdac9b8a796857463), ("a3", 0xba), ("a4", 0xe0cfbead9c8b7a69), ("a5", 0xc0)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xad9c8b7a69584736), ("a1", 0x17084), ("a2", 0xffffffffffffffff), ("a3", 0xff), ("a4", 0xffffffffffffffff), ("a5", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xeddccbbaa9988776), ("a1", 0x18085), ("a2", 0x1b0af8e7d6c5b4a3), ("a3", 0xfa), ("a4", 0x2110feeddccbbaa9), ("a5", 0x1)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xeddccbbaa9988776), ("a1", 0x18085), ("a2", 0xffffffffffffffff), ("a3", 0xff), ("a4", 0xffffffffffffffff), ("a5", 0xff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x2e1d0cfae9d8c7b6), ("a1", 0x19108), ("a2", 0x5b4a39281706f4e3), ("a3", 0x3b), ("a4", 0xaf8e7d6c5b4a392), ("a5", 0xb8a7968574635241)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x2e1d0cfae9d8c7b6), ("a1", 0x19108), ("a2", 0xffffffffffffffff), ("a3", 0xff), ("a4", 0xffffffffffffffff), ("a5", 0xffffffffffffffff)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6e5d4c3b2a1908f6), ("a1", 0x1a083), ("a2", 0x9b8a796857463524), ("a3", 0x4a39281706f4e3d2), ("a4", 0x2a)],
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6e5d4c3b2a1908f6), ("a1", 0x1a083), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff), ("a4", 0xff)],
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
fn seL4_IRQControl_GetTrigger_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xae9d8c7b6a594837), ("a1", 0x2e084), ("a2", 0xdbcab9a897867564), ("a3", 0x332211ffeeddccbb), ("a4", 0xe1d0bfae9d8c7b6a), ("a5", 0xc1)],
        words: &[0xdbcab9a897867564, 0x332211ffeeddccbb, 0xe1d0bfae9d8c7b6a, 0xc1],
        caps: &[0x8a79685746352413],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0xae9d8c7b6a594837, 0xdbcab9a897867564, 0x332211ffeeddccbb, 0x8a79685746352413, 0xe1d0bfae9d8c7b6a, 0xc1)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQControl_GetTrigger_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xae9d8c7b6a594837), ("a1", 0x2e084), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff), ("a5", 0xff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0xae9d8c7b6a594837, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xeeddccbbaa998877), ("a1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0xeeddccbbaa998877)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Ack_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xeeddccbbaa998877), ("a1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0xeeddccbbaa998877)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x2f1e0dfbead9c8b7), ("a1", 0x1c080)],
        words: &[],
        caps: &[0x5c4b3a291807f5e4],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0x2f1e0dfbead9c8b7, 0x5c4b3a291807f5e4)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_SetNotification_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x2f1e0dfbead9c8b7), ("a1", 0x1c080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0x2f1e0dfbead9c8b7, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6f5e4d3c2b1a09f7), ("a1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0x6f5e4d3c2b1a09f7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_IRQHandler_Clear_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x6f5e4d3c2b1a09f7), ("a1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0x6f5e4d3c2b1a09f7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_PageTable_Map_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xaf9e8d7c6b5a4938), ("a1", 0x27082), ("a2", 0x34231201efdecdbc), ("a3", 0x8b7a695847362514)],
        words: &[0x34231201efdecdbc, 0x8b7a695847362514],
        caps: &[0xdccbbaa998877665],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_PageTable_Map(0xaf9e8d7c6b5a4938, 0xdccbbaa998877665, 0x34231201efdecdbc, 0x8b7a695847362514)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_PageTable_Map_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xaf9e8d7c6b5a4938), ("a1", 0x27082), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_PageTable_Map(0xaf9e8d7c6b5a4938, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_PageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xefdecdbcab9a8978), ("a1", 0x28000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_PageTable_Unmap(0xefdecdbcab9a8978)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_PageTable_Unmap_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xefdecdbcab9a8978), ("a1", 0x28000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_PageTable_Unmap(0xefdecdbcab9a8978)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_Page_Map_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x301f0efcebdac9b8), ("a1", 0x29083), ("a2", 0xb4a39281705f4e3d), ("a3", 0xcfae9d8c7b6a594), ("a4", 0x635241301f0efceb)],
        words: &[0xb4a39281705f4e3d, 0xcfae9d8c7b6a594, 0x635241301f0efceb],
        caps: &[0x5d4c3b2a1908f6e5],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_Page_Map(0x301f0efcebdac9b8, 0x5d4c3b2a1908f6e5, 0xb4a39281705f4e3d, seL4_CapRights_t { words: [0xcfae9d8c7b6a594] }, 0x635241301f0efceb)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_Page_Map_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x301f0efcebdac9b8), ("a1", 0x29083), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_Page_Map(0x301f0efcebdac9b8, 0xffffffffffffffff, 0xffffffffffffffff, seL4_CapRights_t { words: [0xffffffffffffffff] }, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_Page_Unmap_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x705f4e3d2c1b0af8), ("a1", 0x2a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_Page_Unmap(0x705f4e3d2c1b0af8)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_Page_Unmap_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x705f4e3d2c1b0af8), ("a1", 0x2a000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_Page_Unmap(0x705f4e3d2c1b0af8)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_Page_GetAddress_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb09f8e7d6c5b4a39), ("a1", 0x2b000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1a09f7e6d5c4b3a2],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_Page_GetAddress(0xb09f8e7d6c5b4a39)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0x1a09f7e6d5c4b3a2, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_Page_GetAddress_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb09f8e7d6c5b4a39), ("a1", 0x2b000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_Page_GetAddress(0xb09f8e7d6c5b4a39)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.paddr, 0xffffffffffffffff, "paddr");
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_ASIDControl_MakePool_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf0dfcebdac9b8a79), ("a1", 0x2c102), ("a2", 0xccbbaa9988776655), ("a3", 0xac)],
        words: &[0xccbbaa9988776655, 0xac],
        caps: &[0x1e0dfbead9c8b7a6, 0x7564534231200ffd],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_ASIDControl_MakePool(0xf0dfcebdac9b8a79, 0x1e0dfbead9c8b7a6, 0x7564534231200ffd, 0xccbbaa9988776655, 0xac)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_ASIDControl_MakePool_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf0dfcebdac9b8a79), ("a1", 0x2c102), ("a2", 0xffffffffffffffff), ("a3", 0xff)],
        words: &[0xffffffffffffffff, 0xff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_ASIDControl_MakePool(0xf0dfcebdac9b8a79, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_ASIDPool_Assign_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x31200ffdecdbcab9), ("a1", 0x2d080)],
        words: &[],
        caps: &[0x5e4d3c2b1a09f7e6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_ASIDPool_Assign(0x31200ffdecdbcab9, 0x5e4d3c2b1a09f7e6)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_RISCV_ASIDPool_Assign_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x31200ffdecdbcab9), ("a1", 0x2d080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_RISCV_ASIDPool_Assign(0x31200ffdecdbcab9, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x71604f3e2d1c0bf9), ("a1", 0x1e081), ("a2", 0x27)],
        words: &[0x27],
        caps: &[0xf5e4d3c2b1a08f7e],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0x71604f3e2d1c0bf9, 0x27, 0xf5e4d3c2b1a08f7e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_Set_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x71604f3e2d1c0bf9), ("a1", 0x1e081), ("a2", 0xff)],
        words: &[0xff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_Set(0x71604f3e2d1c0bf9, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb1a08f7e6d5c4b3a), ("a1", 0x1f003), ("a2", 0xdecdbcab9a897867), ("a3", 0xbe), ("a4", 0x8d7c6b5a49382716)],
        words: &[0xdecdbcab9a897867, 0xbe, 0x8d7c6b5a49382716],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0xb1a08f7e6d5c4b3a, 0xdecdbcab9a897867, 0xbe, 0x8d7c6b5a49382716)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleConfigure_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb1a08f7e6d5c4b3a), ("a1", 0x1f003), ("a2", 0xffffffffffffffff), ("a3", 0xff), ("a4", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0xb1a08f7e6d5c4b3a, 0xffffffffffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf1e0cfbead9c8b7a), ("a1", 0x20001), ("a2", 0x1f0efcebdac9b8a7)],
        words: &[0x1f0efcebdac9b8a7],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0xf1e0cfbead9c8b7a, 0x1f0efcebdac9b8a7)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_DomainSet_ScheduleSetStart_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf1e0cfbead9c8b7a), ("a1", 0x20001), ("a2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0xf1e0cfbead9c8b7a, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x322110feeddccbba), ("a1", 0x21085), ("a2", 0xb6a594837261503f), ("a3", 0xefcebdac9b8a796), ("a4", 0x655443322110feed), ("a5", 0xbcab9a8978675645)],
        words: &[0xb6a594837261503f, 0xefcebdac9b8a796, 0x655443322110feed, 0xbcab9a8978675645, 0x1403f1e0cfbead9c],
        caps: &[0x5f4e3d2c1b0af8e7],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0x322110feeddccbba, 0x5f4e3d2c1b0af8e7, 0xb6a594837261503f, 0xefcebdac9b8a796, 0x655443322110feed, 0xbcab9a8978675645, 0x1403f1e0cfbead9c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedControl_ConfigureFlags_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x322110feeddccbba), ("a1", 0x21085), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff), ("a5", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0x322110feeddccbba, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7261503f2e1d0cfa), ("a1", 0x22080)],
        words: &[],
        caps: &[0x9f8e7d6c5b4a3928],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0x7261503f2e1d0cfa, 0x9f8e7d6c5b4a3928)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Bind_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7261503f2e1d0cfa), ("a1", 0x22080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Bind(0x7261503f2e1d0cfa, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb2a1907f6e5d4c3b), ("a1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0xb2a1907f6e5d4c3b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Unbind_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb2a1907f6e5d4c3b), ("a1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0xb2a1907f6e5d4c3b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf2e1d0bfae9d8c7b), ("a1", 0x24080)],
        words: &[],
        caps: &[0x200ffdecdbcab9a8],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0xf2e1d0bfae9d8c7b, 0x200ffdecdbcab9a8)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_UnbindObject_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf2e1d0bfae9d8c7b), ("a1", 0x24080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0xf2e1d0bfae9d8c7b, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x332211ffeeddccbb), ("a1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x9c8b7a6958473625],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0x332211ffeeddccbb)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0x9c8b7a6958473625, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_Consumed_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x332211ffeeddccbb), ("a1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0x332211ffeeddccbb)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x736251402f1e0dfb), ("a1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xdccbbaa998877665],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0x736251402f1e0dfb)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.consumed, 0xdccbbaa998877665, "consumed");
    });
}

#[cfg_attr(test, test)]
fn seL4_SchedContext_YieldTo_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x736251402f1e0dfb), ("a1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0x736251402f1e0dfb)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb3a291806f5e4d3c), ("a1", 0x2002), ("a2", 0xc001), ("a3", 0x8f7e6d5c4b3a2918)],
        words: &[0xc001, 0x8f7e6d5c4b3a2918],
        caps: &[],
        reply_info: 0x20,
        reply_words: &[0x1d0cfae9d8c7b6a5, 0xe8d7c6b5a4938271, 0xb4a39281705f4e3d, 0x806f5e4d3c2b1a09, 0x4c3b2a1908f6e5d4, 0x1807f5e4d3c2b1a0, 0xe3d2c1b09f8e7d6c, 0xaf9e8d7c6b5a4938, 0x7b6a594837261504, 0x4736251403f1e0cf, 0x1302f0dfcebdac9b, 0xdecdbcab9a897867, 0xaa99887766554433, 0x76655443322110fe, 0x4231200ffdecdbca, 0xefcebdac9b8a796, 0xd9c8b7a695847362, 0xa594837261503f2e, 0x71604f3e2d1c0bf9, 0x3d2c1b0af8e7d6c5, 0x9f7e6d5c4b3a291, 0xd4c3b2a1907f6e5d, 0xa08f7e6d5c4b3a29, 0x6c5b4a39281706f4, 0x38271605f3e2d1c0, 0x4f2e1d0bfae9d8c, 0xcfbead9c8b7a6958, 0x9b8a796857463524, 0x67564534231201ef, 0x332211ffeeddccbb, 0xfeeddccbbaa99887, 0xcab9a89786756453],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xb3a291806f5e4d3c, 0x1, 0xc0, 0x8f7e6d5c4b3a2918, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0x1d0cfae9d8c7b6a5, "pc");
        assert_eq!(regs.ra, 0xe8d7c6b5a4938271, "ra");
        assert_eq!(regs.sp, 0xb4a39281705f4e3d, "sp");
        assert_eq!(regs.gp, 0x806f5e4d3c2b1a09, "gp");
        assert_eq!(regs.s0, 0x4c3b2a1908f6e5d4, "s0");
        assert_eq!(regs.s1, 0x1807f5e4d3c2b1a0, "s1");
        assert_eq!(regs.s2, 0xe3d2c1b09f8e7d6c, "s2");
        assert_eq!(regs.s3, 0xaf9e8d7c6b5a4938, "s3");
        assert_eq!(regs.s4, 0x7b6a594837261504, "s4");
        assert_eq!(regs.s5, 0x4736251403f1e0cf, "s5");
        assert_eq!(regs.s6, 0x1302f0dfcebdac9b, "s6");
        assert_eq!(regs.s7, 0xdecdbcab9a897867, "s7");
        assert_eq!(regs.s8, 0xaa99887766554433, "s8");
        assert_eq!(regs.s9, 0x76655443322110fe, "s9");
        assert_eq!(regs.s10, 0x4231200ffdecdbca, "s10");
        assert_eq!(regs.s11, 0xefcebdac9b8a796, "s11");
        assert_eq!(regs.a0, 0xd9c8b7a695847362, "a0");
        assert_eq!(regs.a1, 0xa594837261503f2e, "a1");
        assert_eq!(regs.a2, 0x71604f3e2d1c0bf9, "a2");
        assert_eq!(regs.a3, 0x3d2c1b0af8e7d6c5, "a3");
        assert_eq!(regs.a4, 0x9f7e6d5c4b3a291, "a4");
        assert_eq!(regs.a5, 0xd4c3b2a1907f6e5d, "a5");
        assert_eq!(regs.a6, 0xa08f7e6d5c4b3a29, "a6");
        assert_eq!(regs.a7, 0x6c5b4a39281706f4, "a7");
        assert_eq!(regs.t0, 0x38271605f3e2d1c0, "t0");
        assert_eq!(regs.t1, 0x4f2e1d0bfae9d8c, "t1");
        assert_eq!(regs.t2, 0xcfbead9c8b7a6958, "t2");
        assert_eq!(regs.t3, 0x9b8a796857463524, "t3");
        assert_eq!(regs.t4, 0x67564534231201ef, "t4");
        assert_eq!(regs.t5, 0x332211ffeeddccbb, "t5");
        assert_eq!(regs.t6, 0xfeeddccbbaa99887, "t6");
        assert_eq!(regs.tp, 0xcab9a89786756453, "tp");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb3a291806f5e4d3c), ("a1", 0x2002), ("a2", 0xff01), ("a3", 0xffffffffffffffff)],
        words: &[0xff01, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x20,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xb3a291806f5e4d3c, 0x1, 0xff, 0xffffffffffffffff, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0xffffffffffffffff, "pc");
        assert_eq!(regs.ra, 0xffffffffffffffff, "ra");
        assert_eq!(regs.sp, 0xffffffffffffffff, "sp");
        assert_eq!(regs.gp, 0xffffffffffffffff, "gp");
        assert_eq!(regs.s0, 0xffffffffffffffff, "s0");
        assert_eq!(regs.s1, 0xffffffffffffffff, "s1");
        assert_eq!(regs.s2, 0xffffffffffffffff, "s2");
        assert_eq!(regs.s3, 0xffffffffffffffff, "s3");
        assert_eq!(regs.s4, 0xffffffffffffffff, "s4");
        assert_eq!(regs.s5, 0xffffffffffffffff, "s5");
        assert_eq!(regs.s6, 0xffffffffffffffff, "s6");
        assert_eq!(regs.s7, 0xffffffffffffffff, "s7");
        assert_eq!(regs.s8, 0xffffffffffffffff, "s8");
        assert_eq!(regs.s9, 0xffffffffffffffff, "s9");
        assert_eq!(regs.s10, 0xffffffffffffffff, "s10");
        assert_eq!(regs.s11, 0xffffffffffffffff, "s11");
        assert_eq!(regs.a0, 0xffffffffffffffff, "a0");
        assert_eq!(regs.a1, 0xffffffffffffffff, "a1");
        assert_eq!(regs.a2, 0xffffffffffffffff, "a2");
        assert_eq!(regs.a3, 0xffffffffffffffff, "a3");
        assert_eq!(regs.a4, 0xffffffffffffffff, "a4");
        assert_eq!(regs.a5, 0xffffffffffffffff, "a5");
        assert_eq!(regs.a6, 0xffffffffffffffff, "a6");
        assert_eq!(regs.a7, 0xffffffffffffffff, "a7");
        assert_eq!(regs.t0, 0xffffffffffffffff, "t0");
        assert_eq!(regs.t1, 0xffffffffffffffff, "t1");
        assert_eq!(regs.t2, 0xffffffffffffffff, "t2");
        assert_eq!(regs.t3, 0xffffffffffffffff, "t3");
        assert_eq!(regs.t4, 0xffffffffffffffff, "t4");
        assert_eq!(regs.t5, 0xffffffffffffffff, "t5");
        assert_eq!(regs.t6, 0xffffffffffffffff, "t6");
        assert_eq!(regs.tp, 0xffffffffffffffff, "tp");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ReadRegisters_none() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb3a291806f5e4d3c), ("a1", 0x2002), ("a2", 0xc000), ("a3", 0x8f7e6d5c4b3a2918)],
        words: &[0xc000, 0x8f7e6d5c4b3a2918],
        caps: &[],
        reply_info: 0x20,
        reply_words: &[0x1d0cfae9d8c7b6a5, 0xe8d7c6b5a4938271, 0xb4a39281705f4e3d, 0x806f5e4d3c2b1a09, 0x4c3b2a1908f6e5d4, 0x1807f5e4d3c2b1a0, 0xe3d2c1b09f8e7d6c, 0xaf9e8d7c6b5a4938, 0x7b6a594837261504, 0x4736251403f1e0cf, 0x1302f0dfcebdac9b, 0xdecdbcab9a897867, 0xaa99887766554433, 0x76655443322110fe, 0x4231200ffdecdbca, 0xefcebdac9b8a796, 0xd9c8b7a695847362, 0xa594837261503f2e, 0x71604f3e2d1c0bf9, 0x3d2c1b0af8e7d6c5, 0x9f7e6d5c4b3a291, 0xd4c3b2a1907f6e5d, 0xa08f7e6d5c4b3a29, 0x6c5b4a39281706f4, 0x38271605f3e2d1c0, 0x4f2e1d0bfae9d8c, 0xcfbead9c8b7a6958, 0x9b8a796857463524, 0x67564534231201ef, 0x332211ffeeddccbb, 0xfeeddccbbaa99887, 0xcab9a89786756453],
    };
    check(&MACHINE, &call, |error| {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xb3a291806f5e4d3c, 0x0, 0xc0, 0x8f7e6d5c4b3a2918, &mut regs)
        };
        assert_eq!(answer, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(regs.pc, 0x1d0cfae9d8c7b6a5, "pc");
        assert_eq!(regs.ra, 0xe8d7c6b5a4938271, "ra");
        assert_eq!(regs.sp, 0xb4a39281705f4e3d, "sp");
        assert_eq!(regs.gp, 0x806f5e4d3c2b1a09, "gp");
        assert_eq!(regs.s0, 0x4c3b2a1908f6e5d4, "s0");
        assert_eq!(regs.s1, 0x1807f5e4d3c2b1a0, "s1");
        assert_eq!(regs.s2, 0xe3d2c1b09f8e7d6c, "s2");
        assert_eq!(regs.s3, 0xaf9e8d7c6b5a4938, "s3");
        assert_eq!(regs.s4, 0x7b6a594837261504, "s4");
        assert_eq!(regs.s5, 0x4736251403f1e0cf, "s5");
        assert_eq!(regs.s6, 0x1302f0dfcebdac9b, "s6");
        assert_eq!(regs.s7, 0xdecdbcab9a897867, "s7");
        assert_eq!(regs.s8, 0xaa99887766554433, "s8");
        assert_eq!(regs.s9, 0x76655443322110fe, "s9");
        assert_eq!(regs.s10, 0x4231200ffdecdbca, "s10");
        assert_eq!(regs.s11, 0xefcebdac9b8a796, "s11");
        assert_eq!(regs.a0, 0xd9c8b7a695847362, "a0");
        assert_eq!(regs.a1, 0xa594837261503f2e, "a1");
        assert_eq!(regs.a2, 0x71604f3e2d1c0bf9, "a2");
        assert_eq!(regs.a3, 0x3d2c1b0af8e7d6c5, "a3");
        assert_eq!(regs.a4, 0x9f7e6d5c4b3a291, "a4");
        assert_eq!(regs.a5, 0xd4c3b2a1907f6e5d, "a5");
        assert_eq!(regs.a6, 0xa08f7e6d5c4b3a29, "a6");
        assert_eq!(regs.a7, 0x6c5b4a39281706f4, "a7");
        assert_eq!(regs.t0, 0x38271605f3e2d1c0, "t0");
        assert_eq!(regs.t1, 0x4f2e1d0bfae9d8c, "t1");
        assert_eq!(regs.t2, 0xcfbead9c8b7a6958, "t2");
        assert_eq!(regs.t3, 0x9b8a796857463524, "t3");
        assert_eq!(regs.t4, 0x67564534231201ef, "t4");
        assert_eq!(regs.t5, 0x332211ffeeddccbb, "t5");
        assert_eq!(regs.t6, 0xfeeddccbbaa99887, "t6");
        assert_eq!(regs.tp, 0xcab9a89786756453, "tp");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf3e2d1c0af9e8d7c), ("a1", 0x3022), ("a2", 0x101), ("a3", 0xcfbead9c8b7a6958), ("a4", 0x271605f3e2d1c0af), ("a5", 0xf2e1d0bfae9d8c7b)],
        words: &[0x101, 0xcfbead9c8b7a6958, 0x271605f3e2d1c0af, 0xf2e1d0bfae9d8c7b, 0xbead9c8b7a695847, 0x8a79685746352413, 0x564534231201efde, 0x2211ffeeddccbbaa, 0xeddccbbaa9988776, 0xb9a8978675645342, 0x8574635241301f0e, 0x51402f1e0dfbead9, 0x1d0cfae9d8c7b6a5, 0xe8d7c6b5a4938271, 0xb4a39281705f4e3d, 0x806f5e4d3c2b1a09, 0x4c3b2a1908f6e5d4, 0x1807f5e4d3c2b1a0, 0xe3d2c1b09f8e7d6c, 0xaf9e8d7c6b5a4938, 0x7b6a594837261504, 0x4736251403f1e0cf, 0x1302f0dfcebdac9b, 0xdecdbcab9a897867, 0xaa99887766554433, 0x76655443322110fe, 0x4231200ffdecdbca, 0xefcebdac9b8a796, 0xd9c8b7a695847362, 0xa594837261503f2e, 0x71604f3e2d1c0bf9, 0x3d2c1b0af8e7d6c5, 0x9f7e6d5c4b3a291, 0xd4c3b2a1907f6e5d],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0x271605f3e2d1c0af,
            ra: 0xf2e1d0bfae9d8c7b,
            sp: 0xbead9c8b7a695847,
            gp: 0x8a79685746352413,
            s0: 0x564534231201efde,
            s1: 0x2211ffeeddccbbaa,
            s2: 0xeddccbbaa9988776,
            s3: 0xb9a8978675645342,
            s4: 0x8574635241301f0e,
            s5: 0x51402f1e0dfbead9,
            s6: 0x1d0cfae9d8c7b6a5,
            s7: 0xe8d7c6b5a4938271,
            s8: 0xb4a39281705f4e3d,
            s9: 0x806f5e4d3c2b1a09,
            s10: 0x4c3b2a1908f6e5d4,
            s11: 0x1807f5e4d3c2b1a0,
            a0: 0xe3d2c1b09f8e7d6c,
            a1: 0xaf9e8d7c6b5a4938,
            a2: 0x7b6a594837261504,
            a3: 0x4736251403f1e0cf,
            a4: 0x1302f0dfcebdac9b,
            a5: 0xdecdbcab9a897867,
            a6: 0xaa99887766554433,
            a7: 0x76655443322110fe,
            t0: 0x4231200ffdecdbca,
            t1: 0xefcebdac9b8a796,
            t2: 0xd9c8b7a695847362,
            t3: 0xa594837261503f2e,
            t4: 0x71604f3e2d1c0bf9,
            t5: 0x3d2c1b0af8e7d6c5,
            t6: 0x9f7e6d5c4b3a291,
            tp: 0xd4c3b2a1907f6e5d,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xf3e2d1c0af9e8d7c, 0x1, 0x1, 0xcfbead9c8b7a6958, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf3e2d1c0af9e8d7c), ("a1", 0x3022), ("a2", 0xff01), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff), ("a5", 0xffffffffffffffff)],
        words: &[0xff01, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0xffffffffffffffff,
            ra: 0xffffffffffffffff,
            sp: 0xffffffffffffffff,
            gp: 0xffffffffffffffff,
            s0: 0xffffffffffffffff,
            s1: 0xffffffffffffffff,
            s2: 0xffffffffffffffff,
            s3: 0xffffffffffffffff,
            s4: 0xffffffffffffffff,
            s5: 0xffffffffffffffff,
            s6: 0xffffffffffffffff,
            s7: 0xffffffffffffffff,
            s8: 0xffffffffffffffff,
            s9: 0xffffffffffffffff,
            s10: 0xffffffffffffffff,
            s11: 0xffffffffffffffff,
            a0: 0xffffffffffffffff,
            a1: 0xffffffffffffffff,
            a2: 0xffffffffffffffff,
            a3: 0xffffffffffffffff,
            a4: 0xffffffffffffffff,
            a5: 0xffffffffffffffff,
            a6: 0xffffffffffffffff,
            a7: 0xffffffffffffffff,
            t0: 0xffffffffffffffff,
            t1: 0xffffffffffffffff,
            t2: 0xffffffffffffffff,
            t3: 0xffffffffffffffff,
            t4: 0xffffffffffffffff,
            t5: 0xffffffffffffffff,
            t6: 0xffffffffffffffff,
            tp: 0xffffffffffffffff,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xf3e2d1c0af9e8d7c, 0x1, 0xff, 0xffffffffffffffff, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_WriteRegisters_none() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf3e2d1c0af9e8d7c), ("a1", 0x3022), ("a2", 0x100), ("a3", 0xcfbead9c8b7a6958), ("a4", 0x271605f3e2d1c0af), ("a5", 0xf2e1d0bfae9d8c7b)],
        words: &[0x100, 0xcfbead9c8b7a6958, 0x271605f3e2d1c0af, 0xf2e1d0bfae9d8c7b, 0xbead9c8b7a695847, 0x8a79685746352413, 0x564534231201efde, 0x2211ffeeddccbbaa, 0xeddccbbaa9988776, 0xb9a8978675645342, 0x8574635241301f0e, 0x51402f1e0dfbead9, 0x1d0cfae9d8c7b6a5, 0xe8d7c6b5a4938271, 0xb4a39281705f4e3d, 0x806f5e4d3c2b1a09, 0x4c3b2a1908f6e5d4, 0x1807f5e4d3c2b1a0, 0xe3d2c1b09f8e7d6c, 0xaf9e8d7c6b5a4938, 0x7b6a594837261504, 0x4736251403f1e0cf, 0x1302f0dfcebdac9b, 0xdecdbcab9a897867, 0xaa99887766554433, 0x76655443322110fe, 0x4231200ffdecdbca, 0xefcebdac9b8a796, 0xd9c8b7a695847362, 0xa594837261503f2e, 0x71604f3e2d1c0bf9, 0x3d2c1b0af8e7d6c5, 0x9f7e6d5c4b3a291, 0xd4c3b2a1907f6e5d],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let regs = seL4_UserContext {
            pc: 0x271605f3e2d1c0af,
            ra: 0xf2e1d0bfae9d8c7b,
            sp: 0xbead9c8b7a695847,
            gp: 0x8a79685746352413,
            s0: 0x564534231201efde,
            s1: 0x2211ffeeddccbbaa,
            s2: 0xeddccbbaa9988776,
            s3: 0xb9a8978675645342,
            s4: 0x8574635241301f0e,
            s5: 0x51402f1e0dfbead9,
            s6: 0x1d0cfae9d8c7b6a5,
            s7: 0xe8d7c6b5a4938271,
            s8: 0xb4a39281705f4e3d,
            s9: 0x806f5e4d3c2b1a09,
            s10: 0x4c3b2a1908f6e5d4,
            s11: 0x1807f5e4d3c2b1a0,
            a0: 0xe3d2c1b09f8e7d6c,
            a1: 0xaf9e8d7c6b5a4938,
            a2: 0x7b6a594837261504,
            a3: 0x4736251403f1e0cf,
            a4: 0x1302f0dfcebdac9b,
            a5: 0xdecdbcab9a897867,
            a6: 0xaa99887766554433,
            a7: 0x76655443322110fe,
            t0: 0x4231200ffdecdbca,
            t1: 0xefcebdac9b8a796,
            t2: 0xd9c8b7a695847362,
            t3: 0xa594837261503f2e,
            t4: 0x71604f3e2d1c0bf9,
            t5: 0x3d2c1b0af8e7d6c5,
            t6: 0x9f7e6d5c4b3a291,
            tp: 0xd4c3b2a1907f6e5d,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xf3e2d1c0af9e8d7c, 0x0, 0x1, 0xcfbead9c8b7a6958, &regs)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0x9e0f)],
        words: &[0x9e0f],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0x1, 0x1, 0x1, 0x1, 0x9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0xff0f)],
        words: &[0xff0f],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0xffffffffffffffff, 0x1, 0x1, 0x1, 0x1, 0xff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_none() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0x9e00)],
        words: &[0x9e00],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0x0, 0x0, 0x0, 0x0, 0x9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_suspend_source() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0x9e01)],
        words: &[0x9e01],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0x1, 0x0, 0x0, 0x0, 0x9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_resume_target() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0x9e02)],
        words: &[0x9e02],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0x0, 0x1, 0x0, 0x0, 0x9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_frame() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0x9e04)],
        words: &[0x9e04],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0x0, 0x0, 0x1, 0x0, 0x9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_CopyRegisters_only_transfer_integer() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x34231201efdecdbc), ("a1", 0x4081), ("a2", 0x9e08)],
        words: &[0x9e08],
        caps: &[0x61503f2e1d0cfae9],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x34231201efdecdbc, 0x61503f2e1d0cfae9, 0x0, 0x0, 0x0, 0x1, 0x9e)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x74635241301f0efc), ("a1", 0x5183), ("a2", 0xf8e7d6c5b4a39281), ("a3", 0xa796857463524130), ("a4", 0xfeeddccbbaa99887)],
        words: &[0xf8e7d6c5b4a39281, 0xa796857463524130, 0xfeeddccbbaa99887],
        caps: &[0xa1907f6e5d4c3b2a, 0x503f2e1d0cfae9d8, 0x564534231201efde],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0x74635241301f0efc, 0xa1907f6e5d4c3b2a, 0xf8e7d6c5b4a39281, 0x503f2e1d0cfae9d8, 0xa796857463524130, 0xfeeddccbbaa99887, 0x564534231201efde)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Configure_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x74635241301f0efc), ("a1", 0x5183), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Configure(0x74635241301f0efc, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb4a39281705f4e3d), ("a1", 0x6081), ("a2", 0x39281706f4e3d2c1)],
        words: &[0x39281706f4e3d2c1],
        caps: &[0xe1d0bfae9d8c7b6a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0xb4a39281705f4e3d, 0xe1d0bfae9d8c7b6a, 0x39281706f4e3d2c1)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetPriority_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb4a39281705f4e3d), ("a1", 0x6081), ("a2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetPriority(0xb4a39281705f4e3d, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf4e3d2c1b09f8e7d), ("a1", 0x7081), ("a2", 0x7968574635241302)],
        words: &[0x7968574635241302],
        caps: &[0x2211ffeeddccbbaa],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0xf4e3d2c1b09f8e7d, 0x2211ffeeddccbbaa, 0x7968574635241302)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetMCPriority_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf4e3d2c1b09f8e7d), ("a1", 0x7081), ("a2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0xf4e3d2c1b09f8e7d, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x35241302f0dfcebd), ("a1", 0x8182), ("a2", 0xb9a8978675645342), ("a3", 0x11ffeeddccbbaa99)],
        words: &[0xb9a8978675645342, 0x11ffeeddccbbaa99],
        caps: &[0x6251402f1e0dfbea, 0x68574635241302f0, 0xbfae9d8c7b6a5948],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0x35241302f0dfcebd, 0x6251402f1e0dfbea, 0xb9a8978675645342, 0x11ffeeddccbbaa99, 0x68574635241302f0, 0xbfae9d8c7b6a5948)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSchedParams_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x35241302f0dfcebd), ("a1", 0x8182), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0x35241302f0dfcebd, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7564534231200ffd), ("a1", 0x9080)],
        words: &[],
        caps: &[0xa291806f5e4d3c2b],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0x7564534231200ffd, 0xa291806f5e4d3c2b)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTimeoutEndpoint_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7564534231200ffd), ("a1", 0x9080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0x7564534231200ffd, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb5a4938271604f3e), ("a1", 0xa081), ("a2", 0xe2d1c0af9e8d7c6b)],
        words: &[0xe2d1c0af9e8d7c6b],
        caps: &[0x3a291807f5e4d3c2],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0xb5a4938271604f3e, 0xe2d1c0af9e8d7c6b, 0x3a291807f5e4d3c2)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetIPCBuffer_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb5a4938271604f3e), ("a1", 0xa081), ("a2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0xb5a4938271604f3e, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf5e4d3c2b1a08f7e), ("a1", 0xb182), ("a2", 0xd1c0af9e8d7c6b5a), ("a3", 0x806f5e4d3c2b1a09)],
        words: &[0xd1c0af9e8d7c6b5a, 0x806f5e4d3c2b1a09],
        caps: &[0x231201efdecdbcab, 0x7a69584736251403, 0x291807f5e4d3c2b1],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0xf5e4d3c2b1a08f7e, 0x231201efdecdbcab, 0x7a69584736251403, 0xd1c0af9e8d7c6b5a, 0x291807f5e4d3c2b1, 0x806f5e4d3c2b1a09)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetSpace_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf5e4d3c2b1a08f7e), ("a1", 0xb182), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetSpace(0xf5e4d3c2b1a08f7e, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x36251403f1e0cfbe), ("a1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0x36251403f1e0cfbe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Suspend_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x36251403f1e0cfbe), ("a1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Suspend(0x36251403f1e0cfbe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x76655443322110fe), ("a1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0x76655443322110fe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_Resume_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x76655443322110fe), ("a1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_Resume(0x76655443322110fe)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb6a594837261503f), ("a1", 0xe080)],
        words: &[],
        caps: &[0xe3d2c1b09f8e7d6c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0xb6a594837261503f, 0xe3d2c1b09f8e7d6c)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_BindNotification_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb6a594837261503f), ("a1", 0xe080)],
        words: &[],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_BindNotification(0xb6a594837261503f, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf6e5d4c3b2a1907f), ("a1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0xf6e5d4c3b2a1907f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnbindNotification_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf6e5d4c3b2a1907f), ("a1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0xf6e5d4c3b2a1907f)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x37261504f2e1d0bf), ("a1", 0x10001), ("a2", 0x64534231200ffdec)],
        words: &[0x64534231200ffdec],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0x37261504f2e1d0bf, 0x64534231200ffdec)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetTLSBase_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x37261504f2e1d0bf), ("a1", 0x10001), ("a2", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0x37261504f2e1d0bf, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x77665544332211ff), ("a1", 0x11002), ("a2", 0xa4938271604f3e2d), ("a3", 0xfbead9c8b7a69584)],
        words: &[0xa4938271604f3e2d, 0xfbead9c8b7a69584],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xe0cfbead9c8b7a69],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0x77665544332211ff, 0xa4938271604f3e2d, 0xfbead9c8b7a69584)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.flags, 0xe0cfbead9c8b7a69, "flags");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetFlags_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x77665544332211ff), ("a1", 0x11002), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffffffffffff],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetFlags(0x77665544332211ff, 0xffffffffffffffff, 0xffffffffffffffff)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb7a6958473625140), ("a1", 0x80005), ("a2", 0x7e6d), ("a3", 0x3c2b1a09f7e6d5c4), ("a4", 0x938271604f3e2d1c), ("a5", 0xead9c8b7a6958473)],
        words: &[0x7e6d, 0x3c2b1a09f7e6d5c4, 0x938271604f3e2d1c, 0xead9c8b7a6958473, 0x4231200ffdecdbca],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0xb7a6958473625140, 0x7e6d, 0x3c2b1a09f7e6d5c4, 0x938271604f3e2d1c, 0xead9c8b7a6958473, 0x4231200ffdecdbca)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_SetBreakpoint_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb7a6958473625140), ("a1", 0x80005), ("a2", 0xffff), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff), ("a5", 0xffffffffffffffff)],
        words: &[0xffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_SetBreakpoint(0xb7a6958473625140, 0xffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf7e6d5c4b3a29180), ("a1", 0x81001), ("a2", 0xbead)],
        words: &[0xbead],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0x61503f2e1d0cfae9, 0xb8a7968574635241, 0x10feeddccbbaa998, 0x67564534231201ef, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xf7e6d5c4b3a29180, 0xbead)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0x61503f2e1d0cfae9, "vaddr");
        assert_eq!(answer.r#type, 0xb8a7968574635241, "type");
        assert_eq!(answer.size, 0x10feeddccbbaa998, "size");
        assert_eq!(answer.rw, 0x67564534231201ef, "rw");
        assert_eq!(answer.is_enabled, 0x1, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_GetBreakpoint_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf7e6d5c4b3a29180), ("a1", 0x81001), ("a2", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xf7e6d5c4b3a29180, 0xffff)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xf7e6d5c4b3a29180), ("a1", 0x81001), ("a2", 0xbead)],
        words: &[0xbead],
        caps: &[],
        reply_info: 0x5,
        reply_words: &[0x61503f2e1d0cfae9, 0xb8a7968574635241, 0x10feeddccbbaa998, 0x67564534231201ef, 0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_GetBreakpoint(0xf7e6d5c4b3a29180, 0xbead)
        };
        assert_eq!(answer.error, error);
        if error != seL4_NoError {
            return;
        }
        assert_eq!(answer.vaddr, 0x61503f2e1d0cfae9, "vaddr");
        assert_eq!(answer.r#type, 0xb8a7968574635241, "type");
        assert_eq!(answer.size, 0x10feeddccbbaa998, "size");
        assert_eq!(answer.rw, 0x67564534231201ef, "rw");
        assert_eq!(answer.is_enabled, 0x0, "is_enabled");
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x38271605f3e2d1c0), ("a1", 0x82001), ("a2", 0xfeed)],
        words: &[0xfeed],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0x38271605f3e2d1c0, 0xfeed)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_UnsetBreakpoint_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x38271605f3e2d1c0), ("a1", 0x82001), ("a2", 0xffff)],
        words: &[0xffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_UnsetBreakpoint(0x38271605f3e2d1c0, 0xffff)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_TCB_ConfigureSingleStepping_distinct() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7867564534231201), ("a1", 0x83002), ("a2", 0x3f2e), ("a3", 0xfcebdac9b8a79685)],
        words: &[0x3f2e, 0xfcebdac9b8a79685],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x7867564534231201, 0x3f2e, 0xfcebdac9b8a79685)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7867564534231201), ("a1", 0x83002), ("a2", 0xffff), ("a3", 0xffffffffffffffff)],
        words: &[0xffff, 0xffffffffffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x1],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x7867564534231201, 0xffff, 0xffffffffffffffff)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0x7867564534231201), ("a1", 0x83002), ("a2", 0x3f2e), ("a3", 0xfcebdac9b8a79685)],
        words: &[0x3f2e, 0xfcebdac9b8a79685],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x0],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_TCB_ConfigureSingleStepping(0x7867564534231201, 0x3f2e, 0xfcebdac9b8a79685)
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
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb8a7968574635241), ("a1", 0x1086), ("a2", 0xe5d4c3b2a1907f6e), ("a3", 0x3d2c1b0af8e7d6c5), ("a4", 0xebdac9b8a7968574), ("a5", 0x43322110feeddccb)],
        words: &[0xe5d4c3b2a1907f6e, 0x3d2c1b0af8e7d6c5, 0xebdac9b8a7968574, 0x43322110feeddccb, 0x9a89786756453423, 0xf1e0cfbead9c8b7a],
        caps: &[0x94837261503f2e1d],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0xb8a7968574635241, 0xe5d4c3b2a1907f6e, 0x3d2c1b0af8e7d6c5, 0x94837261503f2e1d, 0xebdac9b8a7968574, 0x43322110feeddccb, 0x9a89786756453423, 0xf1e0cfbead9c8b7a)
        };
        assert_eq!(answer, error);
    });
}

#[cfg_attr(test, test)]
fn seL4_Untyped_Retype_ones() {
    let call = Call {
        registers: &[("a7", 0xffffffffffffffff), ("a0", 0xb8a7968574635241), ("a1", 0x1086), ("a2", 0xffffffffffffffff), ("a3", 0xffffffffffffffff), ("a4", 0xffffffffffffffff), ("a5", 0xffffffffffffffff)],
        words: &[0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff],
        caps: &[0xffffffffffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, |error| {
        let answer = unsafe {
            seL4_Untyped_Retype(0xb8a7968574635241, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
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
fn vm_attributes_distinct() {
    let words: [seL4_Word; 1] = [0x1];
    let value = vm_attributes_t::new(0x1);
    assert_eq!(value.words, words);
    let mut other = vm_attributes_t { words: [!0; 1] };
    assert_eq!(value.get_riscvExecuteNever(), 0x1, "riscvExecuteNever");
    other.set_riscvExecuteNever(0x1);
    assert_eq!(other.get_riscvExecuteNever(), 0x1, "riscvExecuteNever");
    assert_eq!(other.words, [words[0] | !0x1]);
}

#[cfg_attr(test, test)]
fn vm_attributes_ones() {
    let words: [seL4_Word; 1] = [0x1];
    let value = vm_attributes_t::new(0x1);
    assert_eq!(value.words, words);
    let mut other = vm_attributes_t { words: [!0; 1] };
    assert_eq!(value.get_riscvExecuteNever(), 0x1, "riscvExecuteNever");
    other.set_riscvExecuteNever(0x1);
    assert_eq!(other.get_riscvExecuteNever(), 0x1, "riscvExecuteNever");
    assert_eq!(other.words, [words[0] | !0x1]);
}

#[cfg_attr(test, test)]
fn vm_attributes_only_riscvExecuteNever() {
    let words: [seL4_Word; 1] = [0x1];
    let value = vm_attributes_t::new(0x1);
    assert_eq!(value.words, words);
    let mut other = vm_attributes_t { words: [!0; 1] };
    assert_eq!(value.get_riscvExecuteNever(), 0x1, "riscvExecuteNever");
    other.set_riscvExecuteNever(0x1);
    assert_eq!(other.get_riscvExecuteNever(), 0x1, "riscvExecuteNever");
    assert_eq!(other.words, [words[0] | !0x1]);
}
