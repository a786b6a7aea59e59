/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
#include "harness.h"

#define CALL_SET (REGISTER_CAP | REGISTER_INFO | REGISTER_MRS)

static void seL4_ARM_PageDirectory_Clean_Data_distinct(void)
{
    static const seL4_Word words[] = {0x55443322ul, 0xac9b8a79ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_Clean_Data distinct", -1, CALL_SET, 0x281706f4ul, 0x27002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_Clean_Data(0x281706f4ul, 0x55443322ul, 0xac9b8a79ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_Clean_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_Clean_Data ones", -1, CALL_SET, 0x281706f4ul, 0x27002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_Clean_Data(0x281706f4ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_Invalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0x95847362ul, 0xecdbcab9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_Invalidate_Data distinct", -1, CALL_SET, 0x68574635ul, 0x28002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_Invalidate_Data(0x68574635ul, 0x95847362ul, 0xecdbcab9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_Invalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_Invalidate_Data ones", -1, CALL_SET, 0x68574635ul, 0x28002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_Invalidate_Data(0x68574635ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_CleanInvalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0xd5c4b3a2ul, 0x2d1c0bf9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_CleanInvalidate_Data distinct", -1, CALL_SET, 0xa8978675ul, 0x29002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_CleanInvalidate_Data(0xa8978675ul, 0xd5c4b3a2ul, 0x2d1c0bf9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_CleanInvalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_CleanInvalidate_Data ones", -1, CALL_SET, 0xa8978675ul, 0x29002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_CleanInvalidate_Data(0xa8978675ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_Unify_Instruction_distinct(void)
{
    static const seL4_Word words[] = {0x1605f3e2ul, 0x6d5c4b3aul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_Unify_Instruction distinct", -1, CALL_SET, 0xe8d7c6b5ul, 0x2a002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_Unify_Instruction(0xe8d7c6b5ul, 0x1605f3e2ul, 0x6d5c4b3aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageDirectory_Unify_Instruction_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageDirectory_Unify_Instruction ones", -1, CALL_SET, 0xe8d7c6b5ul, 0x2a002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageDirectory_Unify_Instruction(0xe8d7c6b5ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0xad9c8b7aul, 0x5f3e2d1ul};
    static const seL4_Word caps[] = {0x56453423ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Map distinct", -1, CALL_SET, 0x291807f5ul, 0x2b082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Map(0x291807f5ul, 0x56453423ul, 0xad9c8b7aul, (seL4_ARM_VMAttributes)0x5f3e2d1ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Map ones", -1, CALL_SET, 0x291807f5ul, 0x2b082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Map(0x291807f5ul, 0xfffffffful, 0xfffffffful, (seL4_ARM_VMAttributes)0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Unmap distinct", -1, CALL_SET, 0x69584736ul, 0x2c000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Unmap(0x69584736ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Unmap ones", -1, CALL_SET, 0x69584736ul, 0x2c000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Unmap(0x69584736ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Map_distinct(void)
{
    static const seL4_Word words[] = {0x2e1d0cfaul, 0x85746352ul, 0xdccbbaa9ul};
    static const seL4_Word caps[] = {0xd6c5b4a3ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Map distinct", -1, CALL_SET, 0xa9988776ul, 0x2d083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x85746352ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Map(0xa9988776ul, 0xd6c5b4a3ul, 0x2e1d0cfaul, rights, (seL4_ARM_VMAttributes)0xdccbbaa9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Map ones", -1, CALL_SET, 0xa9988776ul, 0x2d083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Map(0xa9988776ul, 0xfffffffful, 0xfffffffful, rights, (seL4_ARM_VMAttributes)0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unmap distinct", -1, CALL_SET, 0xe9d8c7b6ul, 0x2e000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unmap(0xe9d8c7b6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unmap ones", -1, CALL_SET, 0xe9d8c7b6ul, 0x2e000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unmap(0xe9d8c7b6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Clean_Data_distinct(void)
{
    static const seL4_Word words[] = {0x57463524ul, 0xae9d8c7bul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Clean_Data distinct", -1, CALL_SET, 0x2a1908f6ul, 0x2f002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Clean_Data(0x2a1908f6ul, 0x57463524ul, 0xae9d8c7bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Clean_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Clean_Data ones", -1, CALL_SET, 0x2a1908f6ul, 0x2f002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Clean_Data(0x2a1908f6ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Invalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0x97867564ul, 0xeeddccbbul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Invalidate_Data distinct", -1, CALL_SET, 0x6a594837ul, 0x30002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Invalidate_Data(0x6a594837ul, 0x97867564ul, 0xeeddccbbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Invalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Invalidate_Data ones", -1, CALL_SET, 0x6a594837ul, 0x30002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Invalidate_Data(0x6a594837ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_CleanInvalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0xd7c6b5a4ul, 0x2f1e0dfbul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_CleanInvalidate_Data distinct", -1, CALL_SET, 0xaa998877ul, 0x31002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_CleanInvalidate_Data(0xaa998877ul, 0xd7c6b5a4ul, 0x2f1e0dfbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_CleanInvalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_CleanInvalidate_Data ones", -1, CALL_SET, 0xaa998877ul, 0x31002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_CleanInvalidate_Data(0xaa998877ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unify_Instruction_distinct(void)
{
    static const seL4_Word words[] = {0x1807f5e4ul, 0x6f5e4d3cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unify_Instruction distinct", -1, CALL_SET, 0xead9c8b7ul, 0x32002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unify_Instruction(0xead9c8b7ul, 0x1807f5e4ul, 0x6f5e4d3cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unify_Instruction_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unify_Instruction ones", -1, CALL_SET, 0xead9c8b7ul, 0x32002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unify_Instruction(0xead9c8b7ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_GetAddress_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x94837261ul};
    static const struct expectation call = {
        "seL4_ARM_Page_GetAddress distinct", -1, CALL_SET, 0x2b1a09f7ul, 0x33000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_ARM_Page_GetAddress(0x2b1a09f7ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0x94837261ull);
    finish_call();
}

static void seL4_ARM_Page_GetAddress_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful};
    static const struct expectation call = {
        "seL4_ARM_Page_GetAddress ones", -1, CALL_SET, 0x2b1a09f7ul, 0x33000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_ARM_Page_GetAddress(0x2b1a09f7ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0xffffffffull);
    finish_call();
}

static void seL4_ARM_ASIDControl_MakePool_distinct(void)
{
    static const seL4_Word words[] = {0x47362514ul, 0x6bul};
    static const seL4_Word caps[] = {0x98877665ul, 0xefdecdbcul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDControl_MakePool distinct", -1, CALL_SET, 0x6b5a4938ul, 0x34102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDControl_MakePool(0x6b5a4938ul, (seL4_Untyped)0x98877665ul, (seL4_CNode)0xefdecdbcul, 0x47362514ul, (seL4_Uint8)0x6bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDControl_MakePool_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDControl_MakePool ones", -1, CALL_SET, 0x6b5a4938ul, 0x34102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDControl_MakePool(0x6b5a4938ul, (seL4_Untyped)0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDPool_Assign_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xd8c7b6a5ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDPool_Assign distinct", -1, CALL_SET, 0xab9a8978ul, 0x35080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDPool_Assign(0xab9a8978ul, 0xd8c7b6a5ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDPool_Assign_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDPool_Assign ones", -1, CALL_SET, 0xab9a8978ul, 0x35080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDPool_Assign(0xab9a8978ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_distinct(void)
{
    static const seL4_Word words[] = {0x1908f6e5ul, 0x3dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke distinct", -1, CALL_SET, 0xebdac9b8ul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0xebdac9b8ul, 0x1908f6e5ul, (seL4_Uint8)0x3dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke ones", -1, CALL_SET, 0xebdac9b8ul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0xebdac9b8ul, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_distinct(void)
{
    static const seL4_Word words[] = {0x59483726ul, 0x7dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete distinct", -1, CALL_SET, 0x2c1b0af8ul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0x2c1b0af8ul, 0x59483726ul, (seL4_Uint8)0x7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete ones", -1, CALL_SET, 0x2c1b0af8ul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0x2c1b0af8ul, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_distinct(void)
{
    static const seL4_Word words[] = {0x99887766ul, 0xbdul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends distinct", -1, CALL_SET, 0x6c5b4a39ul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0x6c5b4a39ul, 0x99887766ul, (seL4_Uint8)0xbdul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends ones", -1, CALL_SET, 0x6c5b4a39ul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0x6c5b4a39ul, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_distinct(void)
{
    static const seL4_Word words[] = {0xd9c8b7a6ul, 0xfdul, 0xdfcebdacul, 0x4ul, 0x8e7d6c5bul};
    static const seL4_Word caps[] = {0x88776655ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy distinct", -1, CALL_SET, 0xac9b8a79ul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x8e7d6c5bul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0xac9b8a79ul, 0xd9c8b7a6ul, (seL4_Uint8)0xfdul, (seL4_CNode)0x88776655ul, 0xdfcebdacul, (seL4_Uint8)0x4ul, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy ones", -1, CALL_SET, 0xac9b8a79ul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0xac9b8a79ul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_distinct(void)
{
    static const seL4_Word words[] = {0x1a09f7e6ul, 0x3eul, 0x200ffdecul, 0x44ul, 0xcebdac9bul, 0x261504f2ul};
    static const seL4_Word caps[] = {0xc8b7a695ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint distinct", -1, CALL_SET, 0xecdbcab9ul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xcebdac9bul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0xecdbcab9ul, 0x1a09f7e6ul, (seL4_Uint8)0x3eul, (seL4_CNode)0xc8b7a695ul, 0x200ffdecul, (seL4_Uint8)0x44ul, rights, 0x261504f2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint ones", -1, CALL_SET, 0xecdbcab9ul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0xecdbcab9ul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, rights, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_distinct(void)
{
    static const seL4_Word words[] = {0x5a493827ul, 0x7eul, 0x604f3e2dul, 0x84ul};
    static const seL4_Word caps[] = {0x9f7e6d5ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move distinct", -1, CALL_SET, 0x2d1c0bf9ul, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0x2d1c0bf9ul, 0x5a493827ul, (seL4_Uint8)0x7eul, (seL4_CNode)0x9f7e6d5ul, 0x604f3e2dul, (seL4_Uint8)0x84ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move ones", -1, CALL_SET, 0x2d1c0bf9ul, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0x2d1c0bf9ul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_distinct(void)
{
    static const seL4_Word words[] = {0x9a897867ul, 0xbeul, 0xa08f7e6dul, 0xc4ul, 0x4f3e2d1cul};
    static const seL4_Word caps[] = {0x49382716ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate distinct", -1, CALL_SET, 0x6d5c4b3aul, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0x6d5c4b3aul, 0x9a897867ul, (seL4_Uint8)0xbeul, (seL4_CNode)0x49382716ul, 0xa08f7e6dul, (seL4_Uint8)0xc4ul, 0x4f3e2d1cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate ones", -1, CALL_SET, 0x6d5c4b3aul, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0x6d5c4b3aul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_distinct(void)
{
    static const seL4_Word words[] = {0xdac9b8a7ul, 0xfeul, 0x89786756ul, 0x38271605ul, 0x5cul, 0xe6d5c4b3ul, 0x95847362ul, 0xb9ul};
    static const seL4_Word caps[] = {0xe0cfbeadul, 0x3e2d1c0bul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate distinct", -1, CALL_SET, 0xad9c8b7aul, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0xad9c8b7aul, 0xdac9b8a7ul, (seL4_Uint8)0xfeul, 0x89786756ul, (seL4_CNode)0xe0cfbeadul, 0x38271605ul, (seL4_Uint8)0x5cul, 0xe6d5c4b3ul, (seL4_CNode)0x3e2d1c0bul, 0x95847362ul, (seL4_Uint8)0xb9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate ones", -1, CALL_SET, 0xad9c8b7aul, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0xad9c8b7aul, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_distinct(void)
{
    static const seL4_Word words[] = {0x1b0af8e7ul, 0xc9b8a796ul, 0xedul};
    static const seL4_Word caps[] = {0x7261503ful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get distinct", -1, CALL_SET, 0xeddccbbaul, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0xeddccbbaul, 0x1b0af8e7ul, (seL4_CNode)0x7261503ful, 0xc9b8a796ul, (seL4_Uint8)0xedul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get ones", -1, CALL_SET, 0xeddccbbaul, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0xeddccbbaul, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_distinct(void)
{
    static const seL4_Word words[] = {0x5b4a3928ul, 0xb2a1907ful, 0x61503f2eul, 0x85ul};
    static const seL4_Word caps[] = {0xaf8e7d6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger distinct", -1, CALL_SET, 0x2e1d0cfaul, 0x36084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0x2e1d0cfaul, 0x5b4a3928ul, 0xb2a1907ful, (seL4_CNode)0xaf8e7d6ul, 0x61503f2eul, (seL4_Uint8)0x85ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger ones", -1, CALL_SET, 0x2e1d0cfaul, 0x36084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0x2e1d0cfaul, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_IssueSGISignal_distinct(void)
{
    static const seL4_Word words[] = {0x9b8a7968ul, 0xf2e1d0bful, 0xa1907f6eul, 0xc5ul};
    static const seL4_Word caps[] = {0x4a392817ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_IssueSGISignal distinct", -1, CALL_SET, 0x6e5d4c3bul, 0x37084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_IssueSGISignal(0x6e5d4c3bul, 0x9b8a7968ul, 0xf2e1d0bful, (seL4_CNode)0x4a392817ul, 0xa1907f6eul, (seL4_Uint8)0xc5ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_IssueSGISignal_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_IssueSGISignal ones", -1, CALL_SET, 0x6e5d4c3bul, 0x37084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_IssueSGISignal(0x6e5d4c3bul, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack distinct", -1, CALL_SET, 0xae9d8c7bul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0xae9d8c7bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack ones", -1, CALL_SET, 0xae9d8c7bul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0xae9d8c7bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x1c0bf9e8ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification distinct", -1, CALL_SET, 0xeeddccbbul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0xeeddccbbul, 0x1c0bf9e8ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification ones", -1, CALL_SET, 0xeeddccbbul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0xeeddccbbul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear distinct", -1, CALL_SET, 0x2f1e0dfbul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0x2f1e0dfbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear ones", -1, CALL_SET, 0x2f1e0dfbul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0x2f1e0dfbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_distinct(void)
{
    static const seL4_Word words[] = {0x69ul};
    static const seL4_Word caps[] = {0xf3e2d1c0ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set distinct", -1, CALL_SET, 0x6f5e4d3cul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0x6f5e4d3cul, (seL4_Uint8)0x69ul, (seL4_TCB)0xf3e2d1c0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_ones(void)
{
    static const seL4_Word words[] = {0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set ones", -1, CALL_SET, 0x6f5e4d3cul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0x6f5e4d3cul, (seL4_Uint8)0xfful, (seL4_TCB)0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_distinct(void)
{
    static const seL4_Word words[] = {0xdccbbaa9ul, 0x1ul, 0x8b7a6958ul, 0xcfbead9cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure distinct", -1, CALL_SET, 0xaf9e8d7cul, 0x1f004ul, 0, 0,
        4, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0xaf9e8d7cul, 0xdccbbaa9ul, (seL4_Uint8)0x1ul, (seL4_Time)0xcfbead9c8b7a6958ull);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure ones", -1, CALL_SET, 0xaf9e8d7cul, 0x1f004ul, 0, 0,
        4, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0xaf9e8d7cul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_Time)0xffffffffffffffffull);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_distinct(void)
{
    static const seL4_Word words[] = {0x1d0cfae9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart distinct", -1, CALL_SET, 0xefdecdbcul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0xefdecdbcul, 0x1d0cfae9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart ones", -1, CALL_SET, 0xefdecdbcul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0xefdecdbcul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_distinct(void)
{
    static const seL4_Word words[] = {0xb4a39281ul, 0xf8e7d6c5ul, 0xcfae9d8ul, 0x503f2e1dul, 0x63524130ul, 0xbaa99887ul, 0x1201efdeul};
    static const seL4_Word caps[] = {0x5d4c3b2aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags distinct", -1, CALL_SET, 0x301f0efcul, 0x21087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0x301f0efcul, (seL4_SchedContext)0x5d4c3b2aul, (seL4_Time)0xf8e7d6c5b4a39281ull, (seL4_Time)0x503f2e1d0cfae9d8ull, 0x63524130ul, 0xbaa99887ul, 0x1201efdeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags ones", -1, CALL_SET, 0x301f0efcul, 0x21087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0x301f0efcul, (seL4_SchedContext)0xfffffffful, (seL4_Time)0xffffffffffffffffull, (seL4_Time)0xffffffffffffffffull, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x9d8c7b6aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind distinct", -1, CALL_SET, 0x705f4e3dul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0x705f4e3dul, 0x9d8c7b6aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind ones", -1, CALL_SET, 0x705f4e3dul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0x705f4e3dul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind distinct", -1, CALL_SET, 0xb09f8e7dul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0xb09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind ones", -1, CALL_SET, 0xb09f8e7dul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0xb09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x1e0dfbeaul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject distinct", -1, CALL_SET, 0xf0dfcebdul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0xf0dfcebdul, 0x1e0dfbeaul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject ones", -1, CALL_SET, 0xf0dfcebdul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0xf0dfcebdul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Consumed_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x9a897867ul, 0xdecdbcabul};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed distinct", -1, CALL_SET, 0x31200ffdul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0x31200ffdul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xdecdbcab9a897867ull);
    finish_call();
}

static void seL4_SchedContext_Consumed_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed ones", -1, CALL_SET, 0x31200ffdul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0x31200ffdul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xdac9b8a7ul, 0x1f0efcebul};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo distinct", -1, CALL_SET, 0x71604f3eul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0x71604f3eul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x1f0efcebdac9b8a7ull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo ones", -1, CALL_SET, 0x71604f3eul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0x71604f3eul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x301ul, 0x8d7c6b5aul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1b0af8e7ul, 0xe6d5c4b3ul, 0xb2a1907ful, 0x7e6d5c4bul, 0x4a392817ul, 0x1605f3e2ul, 0xe1d0bfaeul, 0xad9c8b7aul, 0x79685746ul, 0x45342312ul, 0x11ffeeddul, 0xdccbbaa9ul, 0xa8978675ul, 0x74635241ul, 0x402f1e0dul, 0xcfae9d8ul, 0xd7c6b5a4ul, 0xa3928170ul, 0x6f5e4d3cul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters distinct", -1, CALL_SET, 0xb1a08f7eul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x13ul, 19, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xb1a08f7eul, (seL4_Bool)0x1ul, (seL4_Uint8)0x3ul, 0x8d7c6b5aul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0x1b0af8e7ull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xe6d5c4b3ull);
    expect_value("regs.cpsr", (seL4_Uint64)regs.cpsr, 0xb2a1907full);
    expect_value("regs.r0", (seL4_Uint64)regs.r0, 0x7e6d5c4bull);
    expect_value("regs.r1", (seL4_Uint64)regs.r1, 0x4a392817ull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0x1605f3e2ull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0xe1d0bfaeull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0xad9c8b7aull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0x79685746ull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0x45342312ull);
    expect_value("regs.r2", (seL4_Uint64)regs.r2, 0x11ffeeddull);
    expect_value("regs.r3", (seL4_Uint64)regs.r3, 0xdccbbaa9ull);
    expect_value("regs.r4", (seL4_Uint64)regs.r4, 0xa8978675ull);
    expect_value("regs.r5", (seL4_Uint64)regs.r5, 0x74635241ull);
    expect_value("regs.r6", (seL4_Uint64)regs.r6, 0x402f1e0dull);
    expect_value("regs.r7", (seL4_Uint64)regs.r7, 0xcfae9d8ull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0xd7c6b5a4ull);
    expect_value("regs.tpidrurw", (seL4_Uint64)regs.tpidrurw, 0xa3928170ull);
    expect_value("regs.tpidruro", (seL4_Uint64)regs.tpidruro, 0x6f5e4d3cull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters ones", -1, CALL_SET, 0xb1a08f7eul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x13ul, 19, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xb1a08f7eul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0xffffffffull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xffffffffull);
    expect_value("regs.cpsr", (seL4_Uint64)regs.cpsr, 0xffffffffull);
    expect_value("regs.r0", (seL4_Uint64)regs.r0, 0xffffffffull);
    expect_value("regs.r1", (seL4_Uint64)regs.r1, 0xffffffffull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0xffffffffull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0xffffffffull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0xffffffffull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0xffffffffull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0xffffffffull);
    expect_value("regs.r2", (seL4_Uint64)regs.r2, 0xffffffffull);
    expect_value("regs.r3", (seL4_Uint64)regs.r3, 0xffffffffull);
    expect_value("regs.r4", (seL4_Uint64)regs.r4, 0xffffffffull);
    expect_value("regs.r5", (seL4_Uint64)regs.r5, 0xffffffffull);
    expect_value("regs.r6", (seL4_Uint64)regs.r6, 0xffffffffull);
    expect_value("regs.r7", (seL4_Uint64)regs.r7, 0xffffffffull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0xffffffffull);
    expect_value("regs.tpidrurw", (seL4_Uint64)regs.tpidrurw, 0xffffffffull);
    expect_value("regs.tpidruro", (seL4_Uint64)regs.tpidruro, 0xffffffffull);
    finish_call();
}

static void seL4_TCB_WriteRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x4301ul, 0xcdbcab9aul, 0x251403f1ul, 0xf0dfcebdul, 0xbcab9a89ul, 0x88776655ul, 0x54433221ul, 0x200ffdecul, 0xebdac9b8ul, 0xb7a69584ul, 0x83726150ul, 0x4f3e2d1cul, 0x1b0af8e7ul, 0xe6d5c4b3ul, 0xb2a1907ful, 0x7e6d5c4bul, 0x4a392817ul, 0x1605f3e2ul, 0xe1d0bfaeul, 0xad9c8b7aul, 0x79685746ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters distinct", -1, CALL_SET, 0xf1e0cfbeul, 0x3015ul, 0, 0,
        21, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0x251403f1ul, 0xf0dfcebdul, 0xbcab9a89ul, 0x88776655ul, 0x54433221ul, 0x200ffdecul, 0xebdac9b8ul, 0xb7a69584ul, 0x83726150ul, 0x4f3e2d1cul, 0x1b0af8e7ul, 0xe6d5c4b3ul, 0xb2a1907ful, 0x7e6d5c4bul, 0x4a392817ul, 0x1605f3e2ul, 0xe1d0bfaeul, 0xad9c8b7aul, 0x79685746ul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xf1e0cfbeul, (seL4_Bool)0x1ul, (seL4_Uint8)0x43ul, 0xcdbcab9aul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters ones", -1, CALL_SET, 0xf1e0cfbeul, 0x3015ul, 0, 0,
        21, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xf1e0cfbeul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_distinct(void)
{
    static const seL4_Word words[] = {0xe00ful};
    static const seL4_Word caps[] = {0x5f4e3d2cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters distinct", -1, CALL_SET, 0x322110feul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x322110feul, (seL4_TCB)0x5f4e3d2cul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xe0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff0ful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters ones", -1, CALL_SET, 0x322110feul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x322110feul, (seL4_TCB)0xfffffffful, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_distinct(void)
{
    static const seL4_Word words[] = {0xf6e5d4c3ul, 0xa5948372ul, 0xfcebdac9ul};
    static const seL4_Word caps[] = {0x9f8e7d6cul, 0x4e3d2c1bul, 0x54433221ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure distinct", -1, CALL_SET, 0x7261503ful, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0x7261503ful, (seL4_CNode)0x9f8e7d6cul, 0xf6e5d4c3ul, 0x4e3d2c1bul, 0xa5948372ul, 0xfcebdac9ul, 0x54433221ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure ones", -1, CALL_SET, 0x7261503ful, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0x7261503ful, (seL4_CNode)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_distinct(void)
{
    static const seL4_Word words[] = {0x37261504ul};
    static const seL4_Word caps[] = {0xdfcebdacul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority distinct", -1, CALL_SET, 0xb2a1907ful, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0xb2a1907ful, (seL4_TCB)0xdfcebdacul, 0x37261504ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority ones", -1, CALL_SET, 0xb2a1907ful, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0xb2a1907ful, (seL4_TCB)0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_distinct(void)
{
    static const seL4_Word words[] = {0x77665544ul};
    static const seL4_Word caps[] = {0x200ffdecul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority distinct", -1, CALL_SET, 0xf2e1d0bful, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0xf2e1d0bful, (seL4_TCB)0x200ffdecul, 0x77665544ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority ones", -1, CALL_SET, 0xf2e1d0bful, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0xf2e1d0bful, (seL4_TCB)0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_distinct(void)
{
    static const seL4_Word words[] = {0xb7a69584ul, 0xffdecdbul};
    static const seL4_Word caps[] = {0x604f3e2dul, 0x66554433ul, 0xbdac9b8aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams distinct", -1, CALL_SET, 0x332211fful, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0x332211fful, (seL4_TCB)0x604f3e2dul, 0xb7a69584ul, 0xffdecdbul, 0x66554433ul, 0xbdac9b8aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams ones", -1, CALL_SET, 0x332211fful, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0x332211fful, (seL4_TCB)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xa08f7e6dul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint distinct", -1, CALL_SET, 0x73625140ul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0x73625140ul, 0xa08f7e6dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint ones", -1, CALL_SET, 0x73625140ul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0x73625140ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_distinct(void)
{
    static const seL4_Word words[] = {0xe0cfbeadul};
    static const seL4_Word caps[] = {0x38271605ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer distinct", -1, CALL_SET, 0xb3a29180ul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0xb3a29180ul, 0xe0cfbeadul, 0x38271605ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer ones", -1, CALL_SET, 0xb3a29180ul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0xb3a29180ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_distinct(void)
{
    static const seL4_Word words[] = {0xcfbead9cul, 0x7e6d5c4bul};
    static const seL4_Word caps[] = {0x2110feedul, 0x78675645ul, 0x271605f3ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace distinct", -1, CALL_SET, 0xf3e2d1c0ul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0xf3e2d1c0ul, 0x2110feedul, (seL4_CNode)0x78675645ul, 0xcfbead9cul, 0x271605f3ul, 0x7e6d5c4bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace ones", -1, CALL_SET, 0xf3e2d1c0ul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0xf3e2d1c0ul, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend distinct", -1, CALL_SET, 0x34231201ul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0x34231201ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend ones", -1, CALL_SET, 0x34231201ul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0x34231201ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume distinct", -1, CALL_SET, 0x74635241ul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0x74635241ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume ones", -1, CALL_SET, 0x74635241ul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0x74635241ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xe1d0bfaeul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification distinct", -1, CALL_SET, 0xb4a39281ul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0xb4a39281ul, 0xe1d0bfaeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification ones", -1, CALL_SET, 0xb4a39281ul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0xb4a39281ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification distinct", -1, CALL_SET, 0xf4e3d2c1ul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0xf4e3d2c1ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification ones", -1, CALL_SET, 0xf4e3d2c1ul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0xf4e3d2c1ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_distinct(void)
{
    static const seL4_Word words[] = {0x6251402ful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase distinct", -1, CALL_SET, 0x35241302ul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0x35241302ul, 0x6251402ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase ones", -1, CALL_SET, 0x35241302ul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0x35241302ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetFlags_distinct(void)
{
    static const seL4_Word words[] = {0xa291806ful, 0xf9e8d7c6ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xdecdbcabul};
    static const struct expectation call = {
        "seL4_TCB_SetFlags distinct", -1, CALL_SET, 0x75645342ul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0x75645342ul, 0xa291806ful, 0xf9e8d7c6ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xdecdbcabull);
    finish_call();
}

static void seL4_TCB_SetFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful};
    static const struct expectation call = {
        "seL4_TCB_SetFlags ones", -1, CALL_SET, 0x75645342ul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0x75645342ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xffffffffull);
    finish_call();
}

static void seL4_Untyped_Retype_distinct(void)
{
    static const seL4_Word words[] = {0xe2d1c0aful, 0x3a291807ul, 0xe8d7c6b5ul, 0x402f1e0dul, 0x97867564ul, 0xeeddccbbul};
    static const seL4_Word caps[] = {0x91806f5eul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype distinct", -1, CALL_SET, 0xb5a49382ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0xb5a49382ul, 0xe2d1c0aful, 0x3a291807ul, (seL4_CNode)0x91806f5eul, 0xe8d7c6b5ul, 0x402f1e0dul, 0x97867564ul, 0xeeddccbbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_Untyped_Retype_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype ones", -1, CALL_SET, 0xb5a49382ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0xb5a49382ul, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

void run_invocations(void)
{
    seL4_ARM_PageDirectory_Clean_Data_distinct();
    seL4_ARM_PageDirectory_Clean_Data_ones();
    seL4_ARM_PageDirectory_Invalidate_Data_distinct();
    seL4_ARM_PageDirectory_Invalidate_Data_ones();
    seL4_ARM_PageDirectory_CleanInvalidate_Data_distinct();
    seL4_ARM_PageDirectory_CleanInvalidate_Data_ones();
    seL4_ARM_PageDirectory_Unify_Instruction_distinct();
    seL4_ARM_PageDirectory_Unify_Instruction_ones();
    seL4_ARM_PageTable_Map_distinct();
    seL4_ARM_PageTable_Map_ones();
    seL4_ARM_PageTable_Unmap_distinct();
    seL4_ARM_PageTable_Unmap_ones();
    seL4_ARM_Page_Map_distinct();
    seL4_ARM_Page_Map_ones();
    seL4_ARM_Page_Unmap_distinct();
    seL4_ARM_Page_Unmap_ones();
    seL4_ARM_Page_Clean_Data_distinct();
    seL4_ARM_Page_Clean_Data_ones();
    seL4_ARM_Page_Invalidate_Data_distinct();
    seL4_ARM_Page_Invalidate_Data_ones();
    seL4_ARM_Page_CleanInvalidate_Data_distinct();
    seL4_ARM_Page_CleanInvalidate_Data_ones();
    seL4_ARM_Page_Unify_Instruction_distinct();
    seL4_ARM_Page_Unify_Instruction_ones();
    seL4_ARM_Page_GetAddress_distinct();
    seL4_ARM_Page_GetAddress_ones();
    seL4_ARM_ASIDControl_MakePool_distinct();
    seL4_ARM_ASIDControl_MakePool_ones();
    seL4_ARM_ASIDPool_Assign_distinct();
    seL4_ARM_ASIDPool_Assign_ones();
    seL4_CNode_Revoke_distinct();
    seL4_CNode_Revoke_ones();
    seL4_CNode_Delete_distinct();
    seL4_CNode_Delete_ones();
    seL4_CNode_CancelBadgedSends_distinct();
    seL4_CNode_CancelBadgedSends_ones();
    seL4_CNode_Copy_distinct();
    seL4_CNode_Copy_ones();
    seL4_CNode_Mint_distinct();
    seL4_CNode_Mint_ones();
    seL4_CNode_Move_distinct();
    seL4_CNode_Move_ones();
    seL4_CNode_Mutate_distinct();
    seL4_CNode_Mutate_ones();
    seL4_CNode_Rotate_distinct();
    seL4_CNode_Rotate_ones();
    seL4_IRQControl_Get_distinct();
    seL4_IRQControl_Get_ones();
    seL4_IRQControl_GetTrigger_distinct();
    seL4_IRQControl_GetTrigger_ones();
    seL4_IRQControl_IssueSGISignal_distinct();
    seL4_IRQControl_IssueSGISignal_ones();
    seL4_IRQHandler_Ack_distinct();
    seL4_IRQHandler_Ack_ones();
    seL4_IRQHandler_SetNotification_distinct();
    seL4_IRQHandler_SetNotification_ones();
    seL4_IRQHandler_Clear_distinct();
    seL4_IRQHandler_Clear_ones();
    seL4_DomainSet_Set_distinct();
    seL4_DomainSet_Set_ones();
    seL4_DomainSet_ScheduleConfigure_distinct();
    seL4_DomainSet_ScheduleConfigure_ones();
    seL4_DomainSet_ScheduleSetStart_distinct();
    seL4_DomainSet_ScheduleSetStart_ones();
    seL4_SchedControl_ConfigureFlags_distinct();
    seL4_SchedControl_ConfigureFlags_ones();
    seL4_SchedContext_Bind_distinct();
    seL4_SchedContext_Bind_ones();
    seL4_SchedContext_Unbind_distinct();
    seL4_SchedContext_Unbind_ones();
    seL4_SchedContext_UnbindObject_distinct();
    seL4_SchedContext_UnbindObject_ones();
    seL4_SchedContext_Consumed_distinct();
    seL4_SchedContext_Consumed_ones();
    seL4_SchedContext_YieldTo_distinct();
    seL4_SchedContext_YieldTo_ones();
    seL4_TCB_ReadRegisters_distinct();
    seL4_TCB_ReadRegisters_ones();
    seL4_TCB_WriteRegisters_distinct();
    seL4_TCB_WriteRegisters_ones();
    seL4_TCB_CopyRegisters_distinct();
    seL4_TCB_CopyRegisters_ones();
    seL4_TCB_Configure_distinct();
    seL4_TCB_Configure_ones();
    seL4_TCB_SetPriority_distinct();
    seL4_TCB_SetPriority_ones();
    seL4_TCB_SetMCPriority_distinct();
    seL4_TCB_SetMCPriority_ones();
    seL4_TCB_SetSchedParams_distinct();
    seL4_TCB_SetSchedParams_ones();
    seL4_TCB_SetTimeoutEndpoint_distinct();
    seL4_TCB_SetTimeoutEndpoint_ones();
    seL4_TCB_SetIPCBuffer_distinct();
    seL4_TCB_SetIPCBuffer_ones();
    seL4_TCB_SetSpace_distinct();
    seL4_TCB_SetSpace_ones();
    seL4_TCB_Suspend_distinct();
    seL4_TCB_Suspend_ones();
    seL4_TCB_Resume_distinct();
    seL4_TCB_Resume_ones();
    seL4_TCB_BindNotification_distinct();
    seL4_TCB_BindNotification_ones();
    seL4_TCB_UnbindNotification_distinct();
    seL4_TCB_UnbindNotification_ones();
    seL4_TCB_SetTLSBase_distinct();
    seL4_TCB_SetTLSBase_ones();
    seL4_TCB_SetFlags_distinct();
    seL4_TCB_SetFlags_ones();
    seL4_Untyped_Retype_distinct();
    seL4_Untyped_Retype_ones();
}
