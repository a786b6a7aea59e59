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
};

#[test]
fn seL4_ARM_PageDirectory_Clean_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x281706f4), ("r1", 0x27002), ("r2", 0x55443322), ("r3", 0xac9b8a79)],
        words: &[0x55443322, 0xac9b8a79],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Clean_Data(0x281706f4, 0x55443322, 0xac9b8a79)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_Clean_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x281706f4), ("r1", 0x27002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Clean_Data(0x281706f4, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_Invalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x68574635), ("r1", 0x28002), ("r2", 0x95847362), ("r3", 0xecdbcab9)],
        words: &[0x95847362, 0xecdbcab9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Invalidate_Data(0x68574635, 0x95847362, 0xecdbcab9)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_Invalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x68574635), ("r1", 0x28002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Invalidate_Data(0x68574635, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_CleanInvalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa8978675), ("r1", 0x29002), ("r2", 0xd5c4b3a2), ("r3", 0x2d1c0bf9)],
        words: &[0xd5c4b3a2, 0x2d1c0bf9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_CleanInvalidate_Data(0xa8978675, 0xd5c4b3a2, 0x2d1c0bf9)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_CleanInvalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa8978675), ("r1", 0x29002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_CleanInvalidate_Data(0xa8978675, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_Unify_Instruction_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe8d7c6b5), ("r1", 0x2a002), ("r2", 0x1605f3e2), ("r3", 0x6d5c4b3a)],
        words: &[0x1605f3e2, 0x6d5c4b3a],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Unify_Instruction(0xe8d7c6b5, 0x1605f3e2, 0x6d5c4b3a)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageDirectory_Unify_Instruction_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe8d7c6b5), ("r1", 0x2a002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageDirectory_Unify_Instruction(0xe8d7c6b5, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageTable_Map_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x291807f5), ("r1", 0x2b082), ("r2", 0xad9c8b7a), ("r3", 0x5f3e2d1)],
        words: &[0xad9c8b7a, 0x5f3e2d1],
        caps: &[0x56453423],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageTable_Map(0x291807f5, 0x56453423, 0xad9c8b7a, 0x5f3e2d1)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageTable_Map_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x291807f5), ("r1", 0x2b082), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageTable_Map(0x291807f5, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageTable_Unmap_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x69584736), ("r1", 0x2c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageTable_Unmap(0x69584736)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_PageTable_Unmap_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x69584736), ("r1", 0x2c000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_PageTable_Unmap(0x69584736)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Map_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa9988776), ("r1", 0x2d083), ("r2", 0x2e1d0cfa), ("r3", 0x85746352), ("r4", 0xdccbbaa9)],
        words: &[0x2e1d0cfa, 0x85746352, 0xdccbbaa9],
        caps: &[0xd6c5b4a3],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Map(0xa9988776, 0xd6c5b4a3, 0x2e1d0cfa, seL4_CapRights_t { words: [0x85746352] }, 0xdccbbaa9)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Map_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xa9988776), ("r1", 0x2d083), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Map(0xa9988776, 0xffffffff, 0xffffffff, seL4_CapRights_t { words: [0xffffffff] }, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Unmap_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe9d8c7b6), ("r1", 0x2e000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Unmap(0xe9d8c7b6)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Unmap_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xe9d8c7b6), ("r1", 0x2e000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Unmap(0xe9d8c7b6)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Clean_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2a1908f6), ("r1", 0x2f002), ("r2", 0x57463524), ("r3", 0xae9d8c7b)],
        words: &[0x57463524, 0xae9d8c7b],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Clean_Data(0x2a1908f6, 0x57463524, 0xae9d8c7b)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Clean_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2a1908f6), ("r1", 0x2f002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Clean_Data(0x2a1908f6, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Invalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6a594837), ("r1", 0x30002), ("r2", 0x97867564), ("r3", 0xeeddccbb)],
        words: &[0x97867564, 0xeeddccbb],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Invalidate_Data(0x6a594837, 0x97867564, 0xeeddccbb)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Invalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6a594837), ("r1", 0x30002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Invalidate_Data(0x6a594837, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_CleanInvalidate_Data_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaa998877), ("r1", 0x31002), ("r2", 0xd7c6b5a4), ("r3", 0x2f1e0dfb)],
        words: &[0xd7c6b5a4, 0x2f1e0dfb],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_CleanInvalidate_Data(0xaa998877, 0xd7c6b5a4, 0x2f1e0dfb)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_CleanInvalidate_Data_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaa998877), ("r1", 0x31002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_CleanInvalidate_Data(0xaa998877, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Unify_Instruction_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xead9c8b7), ("r1", 0x32002), ("r2", 0x1807f5e4), ("r3", 0x6f5e4d3c)],
        words: &[0x1807f5e4, 0x6f5e4d3c],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Unify_Instruction(0xead9c8b7, 0x1807f5e4, 0x6f5e4d3c)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_Unify_Instruction_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xead9c8b7), ("r1", 0x32002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_Unify_Instruction(0xead9c8b7, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_Page_GetAddress_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2b1a09f7), ("r1", 0x33000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0x94837261],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_GetAddress(0x2b1a09f7)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.paddr, 0x94837261, "paddr");
    });
}

#[test]
fn seL4_ARM_Page_GetAddress_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2b1a09f7), ("r1", 0x33000)],
        words: &[],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffff],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_Page_GetAddress(0x2b1a09f7)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.paddr, 0xffffffff, "paddr");
    });
}

#[test]
fn seL4_ARM_ASIDControl_MakePool_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6b5a4938), ("r1", 0x34102), ("r2", 0x47362514), ("r3", 0x6b)],
        words: &[0x47362514, 0x6b],
        caps: &[0x98877665, 0xefdecdbc],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_ASIDControl_MakePool(0x6b5a4938, 0x98877665, 0xefdecdbc, 0x47362514, 0x6b)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_ASIDControl_MakePool_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6b5a4938), ("r1", 0x34102), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_ASIDControl_MakePool(0x6b5a4938, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_ASIDPool_Assign_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xab9a8978), ("r1", 0x35080)],
        words: &[],
        caps: &[0xd8c7b6a5],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_ASIDPool_Assign(0xab9a8978, 0xd8c7b6a5)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_ARM_ASIDPool_Assign_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xab9a8978), ("r1", 0x35080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_ARM_ASIDPool_Assign(0xab9a8978, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Revoke_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xebdac9b8), ("r1", 0x12002), ("r2", 0x1908f6e5), ("r3", 0x3d)],
        words: &[0x1908f6e5, 0x3d],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Revoke(0xebdac9b8, 0x1908f6e5, 0x3d)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Revoke_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xebdac9b8), ("r1", 0x12002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Revoke(0xebdac9b8, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Delete_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2c1b0af8), ("r1", 0x13002), ("r2", 0x59483726), ("r3", 0x7d)],
        words: &[0x59483726, 0x7d],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Delete(0x2c1b0af8, 0x59483726, 0x7d)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Delete_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2c1b0af8), ("r1", 0x13002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Delete(0x2c1b0af8, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_CancelBadgedSends_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6c5b4a39), ("r1", 0x14002), ("r2", 0x99887766), ("r3", 0xbd)],
        words: &[0x99887766, 0xbd],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0x6c5b4a39, 0x99887766, 0xbd)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_CancelBadgedSends_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6c5b4a39), ("r1", 0x14002), ("r2", 0xffffffff), ("r3", 0xff)],
        words: &[0xffffffff, 0xff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_CancelBadgedSends(0x6c5b4a39, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Copy_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xac9b8a79), ("r1", 0x15085), ("r2", 0xd9c8b7a6), ("r3", 0xfd), ("r4", 0xdfcebdac), ("r5", 0x4)],
        words: &[0xd9c8b7a6, 0xfd, 0xdfcebdac, 0x4, 0x8e7d6c5b],
        caps: &[0x88776655],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Copy(0xac9b8a79, 0xd9c8b7a6, 0xfd, 0x88776655, 0xdfcebdac, 0x4, seL4_CapRights_t { words: [0x8e7d6c5b] })
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Copy_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xac9b8a79), ("r1", 0x15085), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Copy(0xac9b8a79, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, seL4_CapRights_t { words: [0xffffffff] })
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Mint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xecdbcab9), ("r1", 0x16086), ("r2", 0x1a09f7e6), ("r3", 0x3e), ("r4", 0x200ffdec), ("r5", 0x44)],
        words: &[0x1a09f7e6, 0x3e, 0x200ffdec, 0x44, 0xcebdac9b, 0x261504f2],
        caps: &[0xc8b7a695],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Mint(0xecdbcab9, 0x1a09f7e6, 0x3e, 0xc8b7a695, 0x200ffdec, 0x44, seL4_CapRights_t { words: [0xcebdac9b] }, 0x261504f2)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Mint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xecdbcab9), ("r1", 0x16086), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Mint(0xecdbcab9, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, seL4_CapRights_t { words: [0xffffffff] }, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Move_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2d1c0bf9), ("r1", 0x17084), ("r2", 0x5a493827), ("r3", 0x7e), ("r4", 0x604f3e2d), ("r5", 0x84)],
        words: &[0x5a493827, 0x7e, 0x604f3e2d, 0x84],
        caps: &[0x9f7e6d5],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Move(0x2d1c0bf9, 0x5a493827, 0x7e, 0x9f7e6d5, 0x604f3e2d, 0x84)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Move_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2d1c0bf9), ("r1", 0x17084), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Move(0x2d1c0bf9, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Mutate_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6d5c4b3a), ("r1", 0x18085), ("r2", 0x9a897867), ("r3", 0xbe), ("r4", 0xa08f7e6d), ("r5", 0xc4)],
        words: &[0x9a897867, 0xbe, 0xa08f7e6d, 0xc4, 0x4f3e2d1c],
        caps: &[0x49382716],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Mutate(0x6d5c4b3a, 0x9a897867, 0xbe, 0x49382716, 0xa08f7e6d, 0xc4, 0x4f3e2d1c)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Mutate_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6d5c4b3a), ("r1", 0x18085), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Mutate(0x6d5c4b3a, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Rotate_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xad9c8b7a), ("r1", 0x19108), ("r2", 0xdac9b8a7), ("r3", 0xfe), ("r4", 0x89786756), ("r5", 0x38271605)],
        words: &[0xdac9b8a7, 0xfe, 0x89786756, 0x38271605, 0x5c, 0xe6d5c4b3, 0x95847362, 0xb9],
        caps: &[0xe0cfbead, 0x3e2d1c0b],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Rotate(0xad9c8b7a, 0xdac9b8a7, 0xfe, 0x89786756, 0xe0cfbead, 0x38271605, 0x5c, 0xe6d5c4b3, 0x3e2d1c0b, 0x95847362, 0xb9)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_CNode_Rotate_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xad9c8b7a), ("r1", 0x19108), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_CNode_Rotate(0xad9c8b7a, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQControl_Get_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeddccbba), ("r1", 0x1a083), ("r2", 0x1b0af8e7), ("r3", 0xc9b8a796), ("r4", 0xed)],
        words: &[0x1b0af8e7, 0xc9b8a796, 0xed],
        caps: &[0x7261503f],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQControl_Get(0xeddccbba, 0x1b0af8e7, 0x7261503f, 0xc9b8a796, 0xed)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQControl_Get_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeddccbba), ("r1", 0x1a083), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQControl_Get(0xeddccbba, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQControl_GetTrigger_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2e1d0cfa), ("r1", 0x36084), ("r2", 0x5b4a3928), ("r3", 0xb2a1907f), ("r4", 0x61503f2e), ("r5", 0x85)],
        words: &[0x5b4a3928, 0xb2a1907f, 0x61503f2e, 0x85],
        caps: &[0xaf8e7d6],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0x2e1d0cfa, 0x5b4a3928, 0xb2a1907f, 0xaf8e7d6, 0x61503f2e, 0x85)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQControl_GetTrigger_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2e1d0cfa), ("r1", 0x36084), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQControl_GetTrigger(0x2e1d0cfa, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQControl_IssueSGISignal_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6e5d4c3b), ("r1", 0x37084), ("r2", 0x9b8a7968), ("r3", 0xf2e1d0bf), ("r4", 0xa1907f6e), ("r5", 0xc5)],
        words: &[0x9b8a7968, 0xf2e1d0bf, 0xa1907f6e, 0xc5],
        caps: &[0x4a392817],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQControl_IssueSGISignal(0x6e5d4c3b, 0x9b8a7968, 0xf2e1d0bf, 0x4a392817, 0xa1907f6e, 0xc5)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQControl_IssueSGISignal_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6e5d4c3b), ("r1", 0x37084), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQControl_IssueSGISignal(0x6e5d4c3b, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQHandler_Ack_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xae9d8c7b), ("r1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0xae9d8c7b)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQHandler_Ack_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xae9d8c7b), ("r1", 0x1b000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQHandler_Ack(0xae9d8c7b)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQHandler_SetNotification_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeeddccbb), ("r1", 0x1c080)],
        words: &[],
        caps: &[0x1c0bf9e8],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0xeeddccbb, 0x1c0bf9e8)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQHandler_SetNotification_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xeeddccbb), ("r1", 0x1c080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQHandler_SetNotification(0xeeddccbb, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQHandler_Clear_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2f1e0dfb), ("r1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0x2f1e0dfb)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_IRQHandler_Clear_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x2f1e0dfb), ("r1", 0x1d000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_IRQHandler_Clear(0x2f1e0dfb)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_DomainSet_Set_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6f5e4d3c), ("r1", 0x1e081), ("r2", 0x69)],
        words: &[0x69],
        caps: &[0xf3e2d1c0],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_DomainSet_Set(0x6f5e4d3c, 0x69, 0xf3e2d1c0)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_DomainSet_Set_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x6f5e4d3c), ("r1", 0x1e081), ("r2", 0xff)],
        words: &[0xff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_DomainSet_Set(0x6f5e4d3c, 0xff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_DomainSet_ScheduleConfigure_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaf9e8d7c), ("r1", 0x1f004), ("r2", 0xdccbbaa9), ("r3", 0x1), ("r4", 0x8b7a6958), ("r5", 0xcfbead9c)],
        words: &[0xdccbbaa9, 0x1, 0x8b7a6958, 0xcfbead9c],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0xaf9e8d7c, 0xdccbbaa9, 0x1, 0xcfbead9c8b7a6958)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_DomainSet_ScheduleConfigure_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xaf9e8d7c), ("r1", 0x1f004), ("r2", 0xffffffff), ("r3", 0xff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xff, 0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_DomainSet_ScheduleConfigure(0xaf9e8d7c, 0xffffffff, 0xff, 0xffffffffffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_DomainSet_ScheduleSetStart_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xefdecdbc), ("r1", 0x20001), ("r2", 0x1d0cfae9)],
        words: &[0x1d0cfae9],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0xefdecdbc, 0x1d0cfae9)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_DomainSet_ScheduleSetStart_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xefdecdbc), ("r1", 0x20001), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_DomainSet_ScheduleSetStart(0xefdecdbc, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedControl_ConfigureFlags_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x301f0efc), ("r1", 0x21087), ("r2", 0xb4a39281), ("r3", 0xf8e7d6c5), ("r4", 0xcfae9d8), ("r5", 0x503f2e1d)],
        words: &[0xb4a39281, 0xf8e7d6c5, 0xcfae9d8, 0x503f2e1d, 0x63524130, 0xbaa99887, 0x1201efde],
        caps: &[0x5d4c3b2a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0x301f0efc, 0x5d4c3b2a, 0xf8e7d6c5b4a39281, 0x503f2e1d0cfae9d8, 0x63524130, 0xbaa99887, 0x1201efde)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedControl_ConfigureFlags_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x301f0efc), ("r1", 0x21087), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedControl_ConfigureFlags(0x301f0efc, 0xffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_Bind_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x705f4e3d), ("r1", 0x22080)],
        words: &[],
        caps: &[0x9d8c7b6a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_Bind(0x705f4e3d, 0x9d8c7b6a)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_Bind_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x705f4e3d), ("r1", 0x22080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_Bind(0x705f4e3d, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_Unbind_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb09f8e7d), ("r1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0xb09f8e7d)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_Unbind_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb09f8e7d), ("r1", 0x23000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_Unbind(0xb09f8e7d)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_UnbindObject_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf0dfcebd), ("r1", 0x24080)],
        words: &[],
        caps: &[0x1e0dfbea],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0xf0dfcebd, 0x1e0dfbea)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_UnbindObject_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf0dfcebd), ("r1", 0x24080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_UnbindObject(0xf0dfcebd, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_SchedContext_Consumed_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x31200ffd), ("r1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0x9a897867, 0xdecdbcab],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0x31200ffd)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.consumed, 0xdecdbcab9a897867, "consumed");
    });
}

#[test]
fn seL4_SchedContext_Consumed_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x31200ffd), ("r1", 0x25000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_Consumed(0x31200ffd)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.consumed, 0xffffffffffffffff, "consumed");
    });
}

#[test]
fn seL4_SchedContext_YieldTo_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x71604f3e), ("r1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xdac9b8a7, 0x1f0efceb],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0x71604f3e)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.consumed, 0x1f0efcebdac9b8a7, "consumed");
    });
}

#[test]
fn seL4_SchedContext_YieldTo_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x71604f3e), ("r1", 0x26000)],
        words: &[],
        caps: &[],
        reply_info: 0x2,
        reply_words: &[0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_SchedContext_YieldTo(0x71604f3e)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.consumed, 0xffffffffffffffff, "consumed");
    });
}

#[test]
fn seL4_TCB_ReadRegisters_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb1a08f7e), ("r1", 0x2002), ("r2", 0x301), ("r3", 0x8d7c6b5a)],
        words: &[0x301, 0x8d7c6b5a],
        caps: &[],
        reply_info: 0x13,
        reply_words: &[0x1b0af8e7, 0xe6d5c4b3, 0xb2a1907f, 0x7e6d5c4b, 0x4a392817, 0x1605f3e2, 0xe1d0bfae, 0xad9c8b7a, 0x79685746, 0x45342312, 0x11ffeedd, 0xdccbbaa9, 0xa8978675, 0x74635241, 0x402f1e0d, 0xcfae9d8, 0xd7c6b5a4, 0xa3928170, 0x6f5e4d3c],
    };
    check(&MACHINE, &call, || {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xb1a08f7e, 0x1, 0x3, 0x8d7c6b5a, &mut regs)
        };
        assert_eq!(answer, seL4_NoError);
        assert_eq!(regs.pc, 0x1b0af8e7, "pc");
        assert_eq!(regs.sp, 0xe6d5c4b3, "sp");
        assert_eq!(regs.cpsr, 0xb2a1907f, "cpsr");
        assert_eq!(regs.r0, 0x7e6d5c4b, "r0");
        assert_eq!(regs.r1, 0x4a392817, "r1");
        assert_eq!(regs.r8, 0x1605f3e2, "r8");
        assert_eq!(regs.r9, 0xe1d0bfae, "r9");
        assert_eq!(regs.r10, 0xad9c8b7a, "r10");
        assert_eq!(regs.r11, 0x79685746, "r11");
        assert_eq!(regs.r12, 0x45342312, "r12");
        assert_eq!(regs.r2, 0x11ffeedd, "r2");
        assert_eq!(regs.r3, 0xdccbbaa9, "r3");
        assert_eq!(regs.r4, 0xa8978675, "r4");
        assert_eq!(regs.r5, 0x74635241, "r5");
        assert_eq!(regs.r6, 0x402f1e0d, "r6");
        assert_eq!(regs.r7, 0xcfae9d8, "r7");
        assert_eq!(regs.r14, 0xd7c6b5a4, "r14");
        assert_eq!(regs.tpidrurw, 0xa3928170, "tpidrurw");
        assert_eq!(regs.tpidruro, 0x6f5e4d3c, "tpidruro");
    });
}

#[test]
fn seL4_TCB_ReadRegisters_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb1a08f7e), ("r1", 0x2002), ("r2", 0xff01), ("r3", 0xffffffff)],
        words: &[0xff01, 0xffffffff],
        caps: &[],
        reply_info: 0x13,
        reply_words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    };
    check(&MACHINE, &call, || {
        let mut regs = seL4_UserContext::zeroed();
        let answer = unsafe {
            seL4_TCB_ReadRegisters(0xb1a08f7e, 0x1, 0xff, 0xffffffff, &mut regs)
        };
        assert_eq!(answer, seL4_NoError);
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

#[test]
fn seL4_TCB_WriteRegisters_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf1e0cfbe), ("r1", 0x3015), ("r2", 0x4301), ("r3", 0xcdbcab9a), ("r4", 0x251403f1), ("r5", 0xf0dfcebd)],
        words: &[0x4301, 0xcdbcab9a, 0x251403f1, 0xf0dfcebd, 0xbcab9a89, 0x88776655, 0x54433221, 0x200ffdec, 0xebdac9b8, 0xb7a69584, 0x83726150, 0x4f3e2d1c, 0x1b0af8e7, 0xe6d5c4b3, 0xb2a1907f, 0x7e6d5c4b, 0x4a392817, 0x1605f3e2, 0xe1d0bfae, 0xad9c8b7a, 0x79685746],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let regs = seL4_UserContext {
            pc: 0x251403f1,
            sp: 0xf0dfcebd,
            cpsr: 0xbcab9a89,
            r0: 0x88776655,
            r1: 0x54433221,
            r8: 0x200ffdec,
            r9: 0xebdac9b8,
            r10: 0xb7a69584,
            r11: 0x83726150,
            r12: 0x4f3e2d1c,
            r2: 0x1b0af8e7,
            r3: 0xe6d5c4b3,
            r4: 0xb2a1907f,
            r5: 0x7e6d5c4b,
            r6: 0x4a392817,
            r7: 0x1605f3e2,
            r14: 0xe1d0bfae,
            tpidrurw: 0xad9c8b7a,
            tpidruro: 0x79685746,
        };
        let answer = unsafe {
            seL4_TCB_WriteRegisters(0xf1e0cfbe, 0x1, 0x43, 0xcdbcab9a, &regs)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_WriteRegisters_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf1e0cfbe), ("r1", 0x3015), ("r2", 0xff01), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xff01, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
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
            seL4_TCB_WriteRegisters(0xf1e0cfbe, 0x1, 0xff, 0xffffffff, &regs)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_CopyRegisters_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x322110fe), ("r1", 0x4081), ("r2", 0xe00f)],
        words: &[0xe00f],
        caps: &[0x5f4e3d2c],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x322110fe, 0x5f4e3d2c, 0x1, 0x1, 0x1, 0x1, 0xe0)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_CopyRegisters_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x322110fe), ("r1", 0x4081), ("r2", 0xff0f)],
        words: &[0xff0f],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_CopyRegisters(0x322110fe, 0xffffffff, 0x1, 0x1, 0x1, 0x1, 0xff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_Configure_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7261503f), ("r1", 0x5183), ("r2", 0xf6e5d4c3), ("r3", 0xa5948372), ("r4", 0xfcebdac9)],
        words: &[0xf6e5d4c3, 0xa5948372, 0xfcebdac9],
        caps: &[0x9f8e7d6c, 0x4e3d2c1b, 0x54433221],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_Configure(0x7261503f, 0x9f8e7d6c, 0xf6e5d4c3, 0x4e3d2c1b, 0xa5948372, 0xfcebdac9, 0x54433221)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_Configure_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x7261503f), ("r1", 0x5183), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff, 0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_Configure(0x7261503f, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetPriority_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb2a1907f), ("r1", 0x6081), ("r2", 0x37261504)],
        words: &[0x37261504],
        caps: &[0xdfcebdac],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetPriority(0xb2a1907f, 0xdfcebdac, 0x37261504)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetPriority_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb2a1907f), ("r1", 0x6081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetPriority(0xb2a1907f, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetMCPriority_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf2e1d0bf), ("r1", 0x7081), ("r2", 0x77665544)],
        words: &[0x77665544],
        caps: &[0x200ffdec],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0xf2e1d0bf, 0x200ffdec, 0x77665544)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetMCPriority_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf2e1d0bf), ("r1", 0x7081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetMCPriority(0xf2e1d0bf, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetSchedParams_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x332211ff), ("r1", 0x8182), ("r2", 0xb7a69584), ("r3", 0xffdecdb)],
        words: &[0xb7a69584, 0xffdecdb],
        caps: &[0x604f3e2d, 0x66554433, 0xbdac9b8a],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0x332211ff, 0x604f3e2d, 0xb7a69584, 0xffdecdb, 0x66554433, 0xbdac9b8a)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetSchedParams_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x332211ff), ("r1", 0x8182), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff, 0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetSchedParams(0x332211ff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetTimeoutEndpoint_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x73625140), ("r1", 0x9080)],
        words: &[],
        caps: &[0xa08f7e6d],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0x73625140, 0xa08f7e6d)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetTimeoutEndpoint_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x73625140), ("r1", 0x9080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetTimeoutEndpoint(0x73625140, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetIPCBuffer_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb3a29180), ("r1", 0xa081), ("r2", 0xe0cfbead)],
        words: &[0xe0cfbead],
        caps: &[0x38271605],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0xb3a29180, 0xe0cfbead, 0x38271605)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetIPCBuffer_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb3a29180), ("r1", 0xa081), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetIPCBuffer(0xb3a29180, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetSpace_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf3e2d1c0), ("r1", 0xb182), ("r2", 0xcfbead9c), ("r3", 0x7e6d5c4b)],
        words: &[0xcfbead9c, 0x7e6d5c4b],
        caps: &[0x2110feed, 0x78675645, 0x271605f3],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetSpace(0xf3e2d1c0, 0x2110feed, 0x78675645, 0xcfbead9c, 0x271605f3, 0x7e6d5c4b)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetSpace_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf3e2d1c0), ("r1", 0xb182), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[0xffffffff, 0xffffffff, 0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetSpace(0xf3e2d1c0, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_Suspend_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x34231201), ("r1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_Suspend(0x34231201)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_Suspend_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x34231201), ("r1", 0xc000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_Suspend(0x34231201)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_Resume_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x74635241), ("r1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_Resume(0x74635241)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_Resume_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x74635241), ("r1", 0xd000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_Resume(0x74635241)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_BindNotification_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb4a39281), ("r1", 0xe080)],
        words: &[],
        caps: &[0xe1d0bfae],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_BindNotification(0xb4a39281, 0xe1d0bfae)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_BindNotification_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb4a39281), ("r1", 0xe080)],
        words: &[],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_BindNotification(0xb4a39281, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_UnbindNotification_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf4e3d2c1), ("r1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0xf4e3d2c1)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_UnbindNotification_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xf4e3d2c1), ("r1", 0xf000)],
        words: &[],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_UnbindNotification(0xf4e3d2c1)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetTLSBase_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x35241302), ("r1", 0x10001), ("r2", 0x6251402f)],
        words: &[0x6251402f],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0x35241302, 0x6251402f)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetTLSBase_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x35241302), ("r1", 0x10001), ("r2", 0xffffffff)],
        words: &[0xffffffff],
        caps: &[],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetTLSBase(0x35241302, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_TCB_SetFlags_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x75645342), ("r1", 0x11002), ("r2", 0xa291806f), ("r3", 0xf9e8d7c6)],
        words: &[0xa291806f, 0xf9e8d7c6],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xdecdbcab],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetFlags(0x75645342, 0xa291806f, 0xf9e8d7c6)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.flags, 0xdecdbcab, "flags");
    });
}

#[test]
fn seL4_TCB_SetFlags_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0x75645342), ("r1", 0x11002), ("r2", 0xffffffff), ("r3", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff],
        caps: &[],
        reply_info: 0x1,
        reply_words: &[0xffffffff],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_TCB_SetFlags(0x75645342, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer.error, seL4_NoError);
        assert_eq!(answer.flags, 0xffffffff, "flags");
    });
}

#[test]
fn seL4_Untyped_Retype_distinct() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb5a49382), ("r1", 0x1086), ("r2", 0xe2d1c0af), ("r3", 0x3a291807), ("r4", 0xe8d7c6b5), ("r5", 0x402f1e0d)],
        words: &[0xe2d1c0af, 0x3a291807, 0xe8d7c6b5, 0x402f1e0d, 0x97867564, 0xeeddccbb],
        caps: &[0x91806f5e],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_Untyped_Retype(0xb5a49382, 0xe2d1c0af, 0x3a291807, 0x91806f5e, 0xe8d7c6b5, 0x402f1e0d, 0x97867564, 0xeeddccbb)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
fn seL4_Untyped_Retype_ones() {
    let call = Call {
        registers: &[("r7", 0xffffffff), ("r0", 0xb5a49382), ("r1", 0x1086), ("r2", 0xffffffff), ("r3", 0xffffffff), ("r4", 0xffffffff), ("r5", 0xffffffff)],
        words: &[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
        caps: &[0xffffffff],
        reply_info: 0x0,
        reply_words: &[],
    };
    check(&MACHINE, &call, || {
        let answer = unsafe {
            seL4_Untyped_Retype(0xb5a49382, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
        };
        assert_eq!(answer, seL4_NoError);
    });
}

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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

#[test]
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
