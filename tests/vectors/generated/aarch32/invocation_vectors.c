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

static void seL4_ARM_Page_MapIO_distinct(void)
{
    static const seL4_Word words[] = {0xefdecdbcul, 0x47362514ul};
    static const seL4_Word caps[] = {0x98877665ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_MapIO distinct", -1, CALL_SET, 0x6b5a4938ul, 0x3a082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xefdecdbcul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_MapIO(0x6b5a4938ul, (seL4_ARM_IOSpace)0x98877665ul, rights, 0x47362514ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_MapIO_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_MapIO ones", -1, CALL_SET, 0x6b5a4938ul, 0x3a082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_MapIO(0x6b5a4938ul, (seL4_ARM_IOSpace)0xfffffffful, rights, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDControl_MakePool_distinct(void)
{
    static const seL4_Word words[] = {0x87766554ul, 0xabul};
    static const seL4_Word caps[] = {0xd8c7b6a5ul, 0x301f0efcul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDControl_MakePool distinct", -1, CALL_SET, 0xab9a8978ul, 0x34102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDControl_MakePool(0xab9a8978ul, (seL4_Untyped)0xd8c7b6a5ul, (seL4_CNode)0x301f0efcul, 0x87766554ul, (seL4_Uint8)0xabul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDControl_MakePool_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDControl_MakePool ones", -1, CALL_SET, 0xab9a8978ul, 0x34102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDControl_MakePool(0xab9a8978ul, (seL4_Untyped)0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDPool_Assign_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x1908f6e5ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDPool_Assign distinct", -1, CALL_SET, 0xebdac9b8ul, 0x35080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDPool_Assign(0xebdac9b8ul, 0x1908f6e5ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDPool_Assign_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDPool_Assign ones", -1, CALL_SET, 0xebdac9b8ul, 0x35080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDPool_Assign(0xebdac9b8ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0xb09f8e7dul};
    static const seL4_Word caps[] = {0x59483726ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Map distinct", -1, CALL_SET, 0x2c1b0af8ul, 0x38081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Map(0x2c1b0af8ul, (seL4_ARM_IOSpace)0x59483726ul, 0xb09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Map ones", -1, CALL_SET, 0x2c1b0af8ul, 0x38081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Map(0x2c1b0af8ul, (seL4_ARM_IOSpace)0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Unmap distinct", -1, CALL_SET, 0x6c5b4a39ul, 0x39000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Unmap(0x6c5b4a39ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Unmap ones", -1, CALL_SET, 0x6c5b4a39ul, 0x39000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Unmap(0x6c5b4a39ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_SetTCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xd9c8b7a6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_SetTCB distinct", -1, CALL_SET, 0xac9b8a79ul, 0x3b080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_SetTCB(0xac9b8a79ul, (seL4_TCB)0xd9c8b7a6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_SetTCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_SetTCB ones", -1, CALL_SET, 0xac9b8a79ul, 0x3b080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_SetTCB(0xac9b8a79ul, (seL4_TCB)0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_InjectIRQ_distinct(void)
{
    static const seL4_Word words[] = {0x953ef7e6ul, 0xecul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_InjectIRQ distinct", -1, CALL_SET, 0xecdbcab9ul, 0x3c002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_InjectIRQ(0xecdbcab9ul, (seL4_Uint16)0xf7e6ul, (seL4_Uint8)0x3eul, (seL4_Uint8)0x95ul, (seL4_Uint8)0xecul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_InjectIRQ_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_InjectIRQ ones", -1, CALL_SET, 0xecdbcab9ul, 0x3c002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_InjectIRQ(0xecdbcab9ul, (seL4_Uint16)0xfffful, (seL4_Uint8)0xfful, (seL4_Uint8)0xfful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_ReadRegs_distinct(void)
{
    static const seL4_Word words[] = {0x5a493827ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x96857463ul};
    static const struct expectation call = {
        "seL4_ARM_VCPU_ReadRegs distinct", -1, CALL_SET, 0x2d1c0bf9ul, 0x3d001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_VCPU_ReadRegs_t result;

    expect_call(&call);
    result = seL4_ARM_VCPU_ReadRegs(0x2d1c0bf9ul, (seL4_VCPUReg)0x5a493827ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0x96857463ull);
    finish_call();
}

static void seL4_ARM_VCPU_ReadRegs_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful};
    static const struct expectation call = {
        "seL4_ARM_VCPU_ReadRegs ones", -1, CALL_SET, 0x2d1c0bf9ul, 0x3d001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_VCPU_ReadRegs_t result;

    expect_call(&call);
    result = seL4_ARM_VCPU_ReadRegs(0x2d1c0bf9ul, (seL4_VCPUReg)0xfffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0xffffffffull);
    finish_call();
}

static void seL4_ARM_VCPU_WriteRegs_distinct(void)
{
    static const seL4_Word words[] = {0x9a897867ul, 0xf1e0cfbeul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_WriteRegs distinct", -1, CALL_SET, 0x6d5c4b3aul, 0x3e002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_WriteRegs(0x6d5c4b3aul, (seL4_VCPUReg)0x9a897867ul, 0xf1e0cfbeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_WriteRegs_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_WriteRegs ones", -1, CALL_SET, 0x6d5c4b3aul, 0x3e002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_WriteRegs(0x6d5c4b3aul, (seL4_VCPUReg)0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_AckVPPI_distinct(void)
{
    static const seL4_Word words[] = {0xdac9b8a7ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_AckVPPI distinct", -1, CALL_SET, 0xad9c8b7aul, 0x3f001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_AckVPPI(0xad9c8b7aul, 0xdac9b8a7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_AckVPPI_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_AckVPPI ones", -1, CALL_SET, 0xad9c8b7aul, 0x3f001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_AckVPPI(0xad9c8b7aul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_GetSID_distinct(void)
{
    static const seL4_Word words[] = {0x1b0af8e7ul, 0xc9b8a796ul, 0xedul};
    static const seL4_Word caps[] = {0x7261503ful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetSID distinct", -1, CALL_SET, 0xeddccbbaul, 0x41083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetSID(0xeddccbbaul, 0x1b0af8e7ul, (seL4_CNode)0x7261503ful, 0xc9b8a796ul, (seL4_Uint8)0xedul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_GetSID_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetSID ones", -1, CALL_SET, 0xeddccbbaul, 0x41083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetSID(0xeddccbbaul, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_GetFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x97867564ul, 0xeeddccbbul, 0x46352413ul};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetFault distinct", -1, CALL_SET, 0x2e1d0cfaul, 0x42000ul, 0, 0,
        0, words, 0, caps, 0, 0x3ul, 3, answer,
    };
    seL4_ARM_SIDControl_GetFault_t result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetFault(0x2e1d0cfaul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0x97867564ull);
    expect_value("syndrome_0", (seL4_Uint64)result.syndrome_0, 0xeeddccbbull);
    expect_value("syndrome_1", (seL4_Uint64)result.syndrome_1, 0x46352413ull);
    finish_call();
}

static void seL4_ARM_SIDControl_GetFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetFault ones", -1, CALL_SET, 0x2e1d0cfaul, 0x42000ul, 0, 0,
        0, words, 0, caps, 0, 0x3ul, 3, answer,
    };
    seL4_ARM_SIDControl_GetFault_t result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetFault(0x2e1d0cfaul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0xffffffffull);
    expect_value("syndrome_0", (seL4_Uint64)result.syndrome_0, 0xffffffffull);
    expect_value("syndrome_1", (seL4_Uint64)result.syndrome_1, 0xffffffffull);
    finish_call();
}

static void seL4_ARM_SIDControl_ClearFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_ClearFault distinct", -1, CALL_SET, 0x6e5d4c3bul, 0x43000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_ClearFault(0x6e5d4c3bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_ClearFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_ClearFault ones", -1, CALL_SET, 0x6e5d4c3bul, 0x43000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_ClearFault(0x6e5d4c3bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_BindCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xdbcab9a8ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_BindCB distinct", -1, CALL_SET, 0xae9d8c7bul, 0x44080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_BindCB(0xae9d8c7bul, 0xdbcab9a8ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_BindCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_BindCB ones", -1, CALL_SET, 0xae9d8c7bul, 0x44080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_BindCB(0xae9d8c7bul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_UnbindCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_UnbindCB distinct", -1, CALL_SET, 0xeeddccbbul, 0x45000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_UnbindCB(0xeeddccbbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_UnbindCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_UnbindCB ones", -1, CALL_SET, 0xeeddccbbul, 0x45000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_UnbindCB(0xeeddccbbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_GetCB_distinct(void)
{
    static const seL4_Word words[] = {0x5c4b3a29ul, 0xbf9e8d7ul, 0x2ful};
    static const seL4_Word caps[] = {0xb3a29180ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_GetCB distinct", -1, CALL_SET, 0x2f1e0dfbul, 0x46083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_GetCB(0x2f1e0dfbul, 0x5c4b3a29ul, (seL4_CNode)0xb3a29180ul, 0xbf9e8d7ul, (seL4_Uint8)0x2ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_GetCB_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_GetCB ones", -1, CALL_SET, 0x2f1e0dfbul, 0x46083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_GetCB(0x2f1e0dfbul, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_TLBInvalidateAll_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_TLBInvalidateAll distinct", -1, CALL_SET, 0x6f5e4d3cul, 0x47000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_TLBInvalidateAll(0x6f5e4d3cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_TLBInvalidateAll_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_TLBInvalidateAll ones", -1, CALL_SET, 0x6f5e4d3cul, 0x47000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_TLBInvalidateAll(0x6f5e4d3cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_AssignVspace_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xdccbbaa9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_AssignVspace distinct", -1, CALL_SET, 0xaf9e8d7cul, 0x48080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_AssignVspace(0xaf9e8d7cul, 0xdccbbaa9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_AssignVspace_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_AssignVspace ones", -1, CALL_SET, 0xaf9e8d7cul, 0x48080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_AssignVspace(0xaf9e8d7cul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_UnassignVspace_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_UnassignVspace distinct", -1, CALL_SET, 0xefdecdbcul, 0x49000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_UnassignVspace(0xefdecdbcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_UnassignVspace_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_UnassignVspace ones", -1, CALL_SET, 0xefdecdbcul, 0x49000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_UnassignVspace(0xefdecdbcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_TLBInvalidate_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_TLBInvalidate distinct", -1, CALL_SET, 0x301f0efcul, 0x4a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_TLBInvalidate(0x301f0efcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_TLBInvalidate_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_TLBInvalidate ones", -1, CALL_SET, 0x301f0efcul, 0x4a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_TLBInvalidate(0x301f0efcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_CBGetFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xd9c8b7a6ul, 0x31200ffdul};
    static const struct expectation call = {
        "seL4_ARM_CB_CBGetFault distinct", -1, CALL_SET, 0x705f4e3dul, 0x4b000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_ARM_CB_CBGetFault_t result;

    expect_call(&call);
    result = seL4_ARM_CB_CBGetFault(0x705f4e3dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0xd9c8b7a6ull);
    expect_value("address", (seL4_Uint64)result.address, 0x31200ffdull);
    finish_call();
}

static void seL4_ARM_CB_CBGetFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_ARM_CB_CBGetFault ones", -1, CALL_SET, 0x705f4e3dul, 0x4b000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_ARM_CB_CBGetFault_t result;

    expect_call(&call);
    result = seL4_ARM_CB_CBGetFault(0x705f4e3dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0xffffffffull);
    expect_value("address", (seL4_Uint64)result.address, 0xffffffffull);
    finish_call();
}

static void seL4_ARM_CB_CBClearFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_CBClearFault distinct", -1, CALL_SET, 0xb09f8e7dul, 0x4c000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_CBClearFault(0xb09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_CBClearFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_CBClearFault ones", -1, CALL_SET, 0xb09f8e7dul, 0x4c000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_CBClearFault(0xb09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_distinct(void)
{
    static const seL4_Word words[] = {0x1e0dfbeaul, 0x42ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke distinct", -1, CALL_SET, 0xf0dfcebdul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0xf0dfcebdul, 0x1e0dfbeaul, (seL4_Uint8)0x42ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke ones", -1, CALL_SET, 0xf0dfcebdul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0xf0dfcebdul, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_distinct(void)
{
    static const seL4_Word words[] = {0x5e4d3c2bul, 0x82ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete distinct", -1, CALL_SET, 0x31200ffdul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0x31200ffdul, 0x5e4d3c2bul, (seL4_Uint8)0x82ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete ones", -1, CALL_SET, 0x31200ffdul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0x31200ffdul, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_distinct(void)
{
    static const seL4_Word words[] = {0x9e8d7c6bul, 0xc2ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends distinct", -1, CALL_SET, 0x71604f3eul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0x71604f3eul, 0x9e8d7c6bul, (seL4_Uint8)0xc2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends ones", -1, CALL_SET, 0x71604f3eul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0x71604f3eul, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_distinct(void)
{
    static const seL4_Word words[] = {0xdecdbcabul, 0x3ul, 0xe4d3c2b1ul, 0x9ul, 0x93827160ul};
    static const seL4_Word caps[] = {0x8d7c6b5aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy distinct", -1, CALL_SET, 0xb1a08f7eul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x93827160ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0xb1a08f7eul, 0xdecdbcabul, (seL4_Uint8)0x3ul, (seL4_CNode)0x8d7c6b5aul, 0xe4d3c2b1ul, (seL4_Uint8)0x9ul, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy ones", -1, CALL_SET, 0xb1a08f7eul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0xb1a08f7eul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_distinct(void)
{
    static const seL4_Word words[] = {0x1f0efcebul, 0x43ul, 0x251403f1ul, 0x49ul, 0xd3c2b1a0ul, 0x2b1a09f7ul};
    static const seL4_Word caps[] = {0xcdbcab9aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint distinct", -1, CALL_SET, 0xf1e0cfbeul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xd3c2b1a0ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0xf1e0cfbeul, 0x1f0efcebul, (seL4_Uint8)0x43ul, (seL4_CNode)0xcdbcab9aul, 0x251403f1ul, (seL4_Uint8)0x49ul, rights, 0x2b1a09f7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint ones", -1, CALL_SET, 0xf1e0cfbeul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0xf1e0cfbeul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, rights, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_distinct(void)
{
    static const seL4_Word words[] = {0x5f4e3d2cul, 0x83ul, 0x65544332ul, 0x89ul};
    static const seL4_Word caps[] = {0xefcebdaul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move distinct", -1, CALL_SET, 0x322110feul, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0x322110feul, 0x5f4e3d2cul, (seL4_Uint8)0x83ul, (seL4_CNode)0xefcebdaul, 0x65544332ul, (seL4_Uint8)0x89ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move ones", -1, CALL_SET, 0x322110feul, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0x322110feul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_distinct(void)
{
    static const seL4_Word words[] = {0x9f8e7d6cul, 0xc3ul, 0xa5948372ul, 0xc9ul, 0x54433221ul};
    static const seL4_Word caps[] = {0x4e3d2c1bul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate distinct", -1, CALL_SET, 0x7261503ful, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0x7261503ful, 0x9f8e7d6cul, (seL4_Uint8)0xc3ul, (seL4_CNode)0x4e3d2c1bul, 0xa5948372ul, (seL4_Uint8)0xc9ul, 0x54433221ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate ones", -1, CALL_SET, 0x7261503ful, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0x7261503ful, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_distinct(void)
{
    static const seL4_Word words[] = {0xdfcebdacul, 0x4ul, 0x8e7d6c5bul, 0x3d2c1b0aul, 0x61ul, 0xebdac9b8ul, 0x9a897867ul, 0xbeul};
    static const seL4_Word caps[] = {0xe5d4c3b2ul, 0x43322110ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate distinct", -1, CALL_SET, 0xb2a1907ful, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0xb2a1907ful, 0xdfcebdacul, (seL4_Uint8)0x4ul, 0x8e7d6c5bul, (seL4_CNode)0xe5d4c3b2ul, 0x3d2c1b0aul, (seL4_Uint8)0x61ul, 0xebdac9b8ul, (seL4_CNode)0x43322110ul, 0x9a897867ul, (seL4_Uint8)0xbeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate ones", -1, CALL_SET, 0xb2a1907ful, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0xb2a1907ful, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_distinct(void)
{
    static const seL4_Word words[] = {0x200ffdecul, 0xcebdac9bul, 0xf2ul};
    static const seL4_Word caps[] = {0x77665544ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get distinct", -1, CALL_SET, 0xf2e1d0bful, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0xf2e1d0bful, 0x200ffdecul, (seL4_CNode)0x77665544ul, 0xcebdac9bul, (seL4_Uint8)0xf2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get ones", -1, CALL_SET, 0xf2e1d0bful, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0xf2e1d0bful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_distinct(void)
{
    static const seL4_Word words[] = {0x604f3e2dul, 0xb7a69584ul, 0x66554433ul, 0x8aul};
    static const seL4_Word caps[] = {0xffdecdbul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger distinct", -1, CALL_SET, 0x332211fful, 0x36084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0x332211fful, 0x604f3e2dul, 0xb7a69584ul, (seL4_CNode)0xffdecdbul, 0x66554433ul, (seL4_Uint8)0x8aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger ones", -1, CALL_SET, 0x332211fful, 0x36084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0x332211fful, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_IssueSGISignal_distinct(void)
{
    static const seL4_Word words[] = {0xa08f7e6dul, 0xf7e6d5c4ul, 0xa6958473ul, 0xcaul};
    static const seL4_Word caps[] = {0x4f3e2d1cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_IssueSGISignal distinct", -1, CALL_SET, 0x73625140ul, 0x37084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_IssueSGISignal(0x73625140ul, 0xa08f7e6dul, 0xf7e6d5c4ul, (seL4_CNode)0x4f3e2d1cul, 0xa6958473ul, (seL4_Uint8)0xcaul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_IssueSGISignal_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_IssueSGISignal ones", -1, CALL_SET, 0x73625140ul, 0x37084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_IssueSGISignal(0x73625140ul, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTriggerCore_distinct(void)
{
    static const seL4_Word words[] = {0xe0cfbeadul, 0x38271605ul, 0xe6d5c4b3ul, 0xbul, 0x95847362ul};
    static const seL4_Word caps[] = {0x8f7e6d5cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTriggerCore distinct", -1, CALL_SET, 0xb3a29180ul, 0x40085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTriggerCore(0xb3a29180ul, 0xe0cfbeadul, 0x38271605ul, (seL4_CNode)0x8f7e6d5cul, 0xe6d5c4b3ul, (seL4_Uint8)0xbul, 0x95847362ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTriggerCore_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTriggerCore ones", -1, CALL_SET, 0xb3a29180ul, 0x40085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTriggerCore(0xb3a29180ul, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, (seL4_Uint8)0xfful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack distinct", -1, CALL_SET, 0xf3e2d1c0ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0xf3e2d1c0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack ones", -1, CALL_SET, 0xf3e2d1c0ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0xf3e2d1c0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x61503f2eul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification distinct", -1, CALL_SET, 0x34231201ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0x34231201ul, 0x61503f2eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification ones", -1, CALL_SET, 0x34231201ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0x34231201ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear distinct", -1, CALL_SET, 0x74635241ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0x74635241ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear ones", -1, CALL_SET, 0x74635241ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0x74635241ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_distinct(void)
{
    static const seL4_Word words[] = {0xaeul};
    static const seL4_Word caps[] = {0x39281706ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set distinct", -1, CALL_SET, 0xb4a39281ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0xb4a39281ul, (seL4_Uint8)0xaeul, (seL4_TCB)0x39281706ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_ones(void)
{
    static const seL4_Word words[] = {0xfful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set ones", -1, CALL_SET, 0xb4a39281ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0xb4a39281ul, (seL4_Uint8)0xfful, (seL4_TCB)0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_distinct(void)
{
    static const seL4_Word words[] = {0x2211ffeeul, 0x46ul, 0xd0bfae9dul, 0x1504f2e1ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure distinct", -1, CALL_SET, 0xf4e3d2c1ul, 0x1f004ul, 0, 0,
        4, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0xf4e3d2c1ul, 0x2211ffeeul, (seL4_Uint8)0x46ul, (seL4_Time)0x1504f2e1d0bfae9dull);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure ones", -1, CALL_SET, 0xf4e3d2c1ul, 0x1f004ul, 0, 0,
        4, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0xf4e3d2c1ul, 0xfffffffful, (seL4_Uint8)0xfful, (seL4_Time)0xffffffffffffffffull);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_distinct(void)
{
    static const seL4_Word words[] = {0x6251402ful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart distinct", -1, CALL_SET, 0x35241302ul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0x35241302ul, 0x6251402ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart ones", -1, CALL_SET, 0x35241302ul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0x35241302ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_distinct(void)
{
    static const seL4_Word words[] = {0xf9e8d7c6ul, 0x3e2d1c0bul, 0x51402f1eul, 0x95847362ul, 0xa8978675ul, 0xffeeddccul, 0x57463524ul};
    static const seL4_Word caps[] = {0xa291806ful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags distinct", -1, CALL_SET, 0x75645342ul, 0x21087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0x75645342ul, (seL4_SchedContext)0xa291806ful, (seL4_Time)0x3e2d1c0bf9e8d7c6ull, (seL4_Time)0x9584736251402f1eull, 0xa8978675ul, 0xffeeddccul, 0x57463524ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags ones", -1, CALL_SET, 0x75645342ul, 0x21087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0x75645342ul, (seL4_SchedContext)0xfffffffful, (seL4_Time)0xffffffffffffffffull, (seL4_Time)0xffffffffffffffffull, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xe2d1c0aful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind distinct", -1, CALL_SET, 0xb5a49382ul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0xb5a49382ul, 0xe2d1c0aful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind ones", -1, CALL_SET, 0xb5a49382ul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0xb5a49382ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind distinct", -1, CALL_SET, 0xf5e4d3c2ul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0xf5e4d3c2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind ones", -1, CALL_SET, 0xf5e4d3c2ul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0xf5e4d3c2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x63524130ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject distinct", -1, CALL_SET, 0x36251403ul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0x36251403ul, 0x63524130ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject ones", -1, CALL_SET, 0x36251403ul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0x36251403ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Consumed_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xdfcebdacul, 0x241302f0ul};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed distinct", -1, CALL_SET, 0x76655443ul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0x76655443ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x241302f0dfcebdacull);
    finish_call();
}

static void seL4_SchedContext_Consumed_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed ones", -1, CALL_SET, 0x76655443ul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0x76655443ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x200ffdecul, 0x64534231ul};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo distinct", -1, CALL_SET, 0xb6a59483ul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0xb6a59483ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x64534231200ffdecull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo ones", -1, CALL_SET, 0xb6a59483ul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0xb6a59483ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x4801ul, 0xd2c1b09ful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x604f3e2dul, 0x2c1b0af8ul, 0xf7e6d5c4ul, 0xc3b2a190ul, 0x8f7e6d5cul, 0x5b4a3928ul, 0x271605f3ul, 0xf2e1d0bful, 0xbead9c8bul, 0x8a796857ul, 0x56453423ul, 0x2211ffeeul, 0xeddccbbaul, 0xb9a89786ul, 0x85746352ul, 0x51402f1eul, 0x1d0cfae9ul, 0xe8d7c6b5ul, 0xb4a39281ul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters distinct", -1, CALL_SET, 0xf6e5d4c3ul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x13ul, 19, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xf6e5d4c3ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x48ul, 0xd2c1b09ful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0x604f3e2dull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0x2c1b0af8ull);
    expect_value("regs.cpsr", (seL4_Uint64)regs.cpsr, 0xf7e6d5c4ull);
    expect_value("regs.r0", (seL4_Uint64)regs.r0, 0xc3b2a190ull);
    expect_value("regs.r1", (seL4_Uint64)regs.r1, 0x8f7e6d5cull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0x5b4a3928ull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0x271605f3ull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0xf2e1d0bfull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0xbead9c8bull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0x8a796857ull);
    expect_value("regs.r2", (seL4_Uint64)regs.r2, 0x56453423ull);
    expect_value("regs.r3", (seL4_Uint64)regs.r3, 0x2211ffeeull);
    expect_value("regs.r4", (seL4_Uint64)regs.r4, 0xeddccbbaull);
    expect_value("regs.r5", (seL4_Uint64)regs.r5, 0xb9a89786ull);
    expect_value("regs.r6", (seL4_Uint64)regs.r6, 0x85746352ull);
    expect_value("regs.r7", (seL4_Uint64)regs.r7, 0x51402f1eull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0x1d0cfae9ull);
    expect_value("regs.tpidrurw", (seL4_Uint64)regs.tpidrurw, 0xe8d7c6b5ull);
    expect_value("regs.tpidruro", (seL4_Uint64)regs.tpidruro, 0xb4a39281ull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters ones", -1, CALL_SET, 0xf6e5d4c3ul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x13ul, 19, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xf6e5d4c3ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffful, &regs);
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

static void seL4_TCB_ReadRegisters_none(void)
{
    static const seL4_Word words[] = {0x4800ul, 0xd2c1b09ful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x604f3e2dul, 0x2c1b0af8ul, 0xf7e6d5c4ul, 0xc3b2a190ul, 0x8f7e6d5cul, 0x5b4a3928ul, 0x271605f3ul, 0xf2e1d0bful, 0xbead9c8bul, 0x8a796857ul, 0x56453423ul, 0x2211ffeeul, 0xeddccbbaul, 0xb9a89786ul, 0x85746352ul, 0x51402f1eul, 0x1d0cfae9ul, 0xe8d7c6b5ul, 0xb4a39281ul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters none", -1, CALL_SET, 0xf6e5d4c3ul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x13ul, 19, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xf6e5d4c3ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x48ul, 0xd2c1b09ful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0x604f3e2dull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0x2c1b0af8ull);
    expect_value("regs.cpsr", (seL4_Uint64)regs.cpsr, 0xf7e6d5c4ull);
    expect_value("regs.r0", (seL4_Uint64)regs.r0, 0xc3b2a190ull);
    expect_value("regs.r1", (seL4_Uint64)regs.r1, 0x8f7e6d5cull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0x5b4a3928ull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0x271605f3ull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0xf2e1d0bfull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0xbead9c8bull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0x8a796857ull);
    expect_value("regs.r2", (seL4_Uint64)regs.r2, 0x56453423ull);
    expect_value("regs.r3", (seL4_Uint64)regs.r3, 0x2211ffeeull);
    expect_value("regs.r4", (seL4_Uint64)regs.r4, 0xeddccbbaull);
    expect_value("regs.r5", (seL4_Uint64)regs.r5, 0xb9a89786ull);
    expect_value("regs.r6", (seL4_Uint64)regs.r6, 0x85746352ull);
    expect_value("regs.r7", (seL4_Uint64)regs.r7, 0x51402f1eull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0x1d0cfae9ull);
    expect_value("regs.tpidrurw", (seL4_Uint64)regs.tpidrurw, 0xe8d7c6b5ull);
    expect_value("regs.tpidruro", (seL4_Uint64)regs.tpidruro, 0xb4a39281ull);
    finish_call();
}

static void seL4_TCB_WriteRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x8801ul, 0x1302f0dful, 0x6a594837ul, 0x36251403ul, 0x2f0dfceul, 0xcdbcab9aul, 0x99887766ul, 0x65544332ul, 0x31200ffdul, 0xfcebdac9ul, 0xc8b7a695ul, 0x94837261ul, 0x604f3e2dul, 0x2c1b0af8ul, 0xf7e6d5c4ul, 0xc3b2a190ul, 0x8f7e6d5cul, 0x5b4a3928ul, 0x271605f3ul, 0xf2e1d0bful, 0xbead9c8bul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters distinct", -1, CALL_SET, 0x37261504ul, 0x3015ul, 0, 0,
        21, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0x6a594837ul, 0x36251403ul, 0x2f0dfceul, 0xcdbcab9aul, 0x99887766ul, 0x65544332ul, 0x31200ffdul, 0xfcebdac9ul, 0xc8b7a695ul, 0x94837261ul, 0x604f3e2dul, 0x2c1b0af8ul, 0xf7e6d5c4ul, 0xc3b2a190ul, 0x8f7e6d5cul, 0x5b4a3928ul, 0x271605f3ul, 0xf2e1d0bful, 0xbead9c8bul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0x37261504ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x88ul, 0x1302f0dful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters ones", -1, CALL_SET, 0x37261504ul, 0x3015ul, 0, 0,
        21, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0x37261504ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_none(void)
{
    static const seL4_Word words[] = {0x8800ul, 0x1302f0dful, 0x6a594837ul, 0x36251403ul, 0x2f0dfceul, 0xcdbcab9aul, 0x99887766ul, 0x65544332ul, 0x31200ffdul, 0xfcebdac9ul, 0xc8b7a695ul, 0x94837261ul, 0x604f3e2dul, 0x2c1b0af8ul, 0xf7e6d5c4ul, 0xc3b2a190ul, 0x8f7e6d5cul, 0x5b4a3928ul, 0x271605f3ul, 0xf2e1d0bful, 0xbead9c8bul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters none", -1, CALL_SET, 0x37261504ul, 0x3015ul, 0, 0,
        21, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0x6a594837ul, 0x36251403ul, 0x2f0dfceul, 0xcdbcab9aul, 0x99887766ul, 0x65544332ul, 0x31200ffdul, 0xfcebdac9ul, 0xc8b7a695ul, 0x94837261ul, 0x604f3e2dul, 0x2c1b0af8ul, 0xf7e6d5c4ul, 0xc3b2a190ul, 0x8f7e6d5cul, 0x5b4a3928ul, 0x271605f3ul, 0xf2e1d0bful, 0xbead9c8bul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0x37261504ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x88ul, 0x1302f0dful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x260ful};
    static const seL4_Word caps[] = {0xa4938271ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters distinct", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xa4938271ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x26ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff0ful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters ones", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xfffffffful, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_none(void)
{
    static const seL4_Word words[] = {0x2600ul};
    static const seL4_Word caps[] = {0xa4938271ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters none", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xa4938271ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x26ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_suspend_source(void)
{
    static const seL4_Word words[] = {0x2601ul};
    static const seL4_Word caps[] = {0xa4938271ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_suspend_source", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xa4938271ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x26ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_resume_target(void)
{
    static const seL4_Word words[] = {0x2602ul};
    static const seL4_Word caps[] = {0xa4938271ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_resume_target", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xa4938271ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x26ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_frame(void)
{
    static const seL4_Word words[] = {0x2604ul};
    static const seL4_Word caps[] = {0xa4938271ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_frame", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xa4938271ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x26ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_integer(void)
{
    static const seL4_Word words[] = {0x2608ul};
    static const seL4_Word caps[] = {0xa4938271ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_integer", -1, CALL_SET, 0x77665544ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x77665544ul, (seL4_TCB)0xa4938271ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x26ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_distinct(void)
{
    static const seL4_Word words[] = {0x3c2b1a09ul, 0xead9c8b7ul, 0x4231200ful};
    static const seL4_Word caps[] = {0xe4d3c2b1ul, 0x93827160ul, 0x99887766ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure distinct", -1, CALL_SET, 0xb7a69584ul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0xb7a69584ul, (seL4_CNode)0xe4d3c2b1ul, 0x3c2b1a09ul, 0x93827160ul, 0xead9c8b7ul, 0x4231200ful, 0x99887766ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure ones", -1, CALL_SET, 0xb7a69584ul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0xb7a69584ul, (seL4_CNode)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_distinct(void)
{
    static const seL4_Word words[] = {0x7c6b5a49ul};
    static const seL4_Word caps[] = {0x251403f1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority distinct", -1, CALL_SET, 0xf7e6d5c4ul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0xf7e6d5c4ul, (seL4_TCB)0x251403f1ul, 0x7c6b5a49ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority ones", -1, CALL_SET, 0xf7e6d5c4ul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0xf7e6d5c4ul, (seL4_TCB)0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_distinct(void)
{
    static const seL4_Word words[] = {0xbcab9a89ul};
    static const seL4_Word caps[] = {0x65544332ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority distinct", -1, CALL_SET, 0x38271605ul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0x38271605ul, (seL4_TCB)0x65544332ul, 0xbcab9a89ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority ones", -1, CALL_SET, 0x38271605ul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0x38271605ul, (seL4_TCB)0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_distinct(void)
{
    static const seL4_Word words[] = {0xfcebdac9ul, 0x54433221ul};
    static const seL4_Word caps[] = {0xa5948372ul, 0xab9a8978ul, 0x3f1e0cful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams distinct", -1, CALL_SET, 0x78675645ul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0x78675645ul, (seL4_TCB)0xa5948372ul, 0xfcebdac9ul, 0x54433221ul, 0xab9a8978ul, 0x3f1e0cful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams ones", -1, CALL_SET, 0x78675645ul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0x78675645ul, (seL4_TCB)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xe5d4c3b2ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint distinct", -1, CALL_SET, 0xb8a79685ul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0xb8a79685ul, 0xe5d4c3b2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint ones", -1, CALL_SET, 0xb8a79685ul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0xb8a79685ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_distinct(void)
{
    static const seL4_Word words[] = {0x261504f2ul};
    static const seL4_Word caps[] = {0x7d6c5b4aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer distinct", -1, CALL_SET, 0xf8e7d6c5ul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0xf8e7d6c5ul, 0x261504f2ul, 0x7d6c5b4aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer ones", -1, CALL_SET, 0xf8e7d6c5ul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0xf8e7d6c5ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_distinct(void)
{
    static const seL4_Word words[] = {0x1504f2e1ul, 0xc3b2a190ul};
    static const seL4_Word caps[] = {0x66554433ul, 0xbdac9b8aul, 0x6c5b4a39ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace distinct", -1, CALL_SET, 0x39281706ul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0x39281706ul, 0x66554433ul, (seL4_CNode)0xbdac9b8aul, 0x1504f2e1ul, 0x6c5b4a39ul, 0xc3b2a190ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace ones", -1, CALL_SET, 0x39281706ul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0x39281706ul, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend distinct", -1, CALL_SET, 0x79685746ul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0x79685746ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend ones", -1, CALL_SET, 0x79685746ul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0x79685746ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume distinct", -1, CALL_SET, 0xb9a89786ul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0xb9a89786ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume ones", -1, CALL_SET, 0xb9a89786ul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0xb9a89786ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x271605f3ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification distinct", -1, CALL_SET, 0xf9e8d7c6ul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0xf9e8d7c6ul, 0x271605f3ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification ones", -1, CALL_SET, 0xf9e8d7c6ul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0xf9e8d7c6ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification distinct", -1, CALL_SET, 0x3a291807ul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0x3a291807ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification ones", -1, CALL_SET, 0x3a291807ul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0x3a291807ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_distinct(void)
{
    static const seL4_Word words[] = {0xa7968574ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase distinct", -1, CALL_SET, 0x7a695847ul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0x7a695847ul, 0xa7968574ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase ones", -1, CALL_SET, 0x7a695847ul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0x7a695847ul, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetFlags_distinct(void)
{
    static const seL4_Word words[] = {0xe7d6c5b4ul, 0x3f2e1d0cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x241302f0ul};
    static const struct expectation call = {
        "seL4_TCB_SetFlags distinct", -1, CALL_SET, 0xbaa99887ul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0xbaa99887ul, 0xe7d6c5b4ul, 0x3f2e1d0cul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0x241302f0ull);
    finish_call();
}

static void seL4_TCB_SetFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful};
    static const struct expectation call = {
        "seL4_TCB_SetFlags ones", -1, CALL_SET, 0xbaa99887ul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0xbaa99887ul, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xffffffffull);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x6f4ul, 0x7f6e5d4cul, 0xd6c5b4a3ul, 0x2e1d0cfaul, 0x85746352ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint distinct", -1, CALL_SET, 0xfae9d8c7ul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0xfae9d8c7ul, (seL4_Uint16)0x6f4ul, 0x7f6e5d4cul, 0xd6c5b4a3ul, 0x2e1d0cfaul, 0x85746352ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint ones", -1, CALL_SET, 0xfae9d8c7ul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0xfae9d8c7ul, (seL4_Uint16)0xfffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x4635ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xa4938271ul, 0xfbead9c8ul, 0x53423120ul, 0xaa998877ul, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint distinct", -1, CALL_SET, 0x3b2a1908ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0x3b2a1908ul, (seL4_Uint16)0x4635ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0xa4938271ull);
    expect_value("type", (seL4_Uint64)result.type, 0xfbead9c8ull);
    expect_value("size", (seL4_Uint64)result.size, 0x53423120ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0xaa998877ull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x1ull);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint ones", -1, CALL_SET, 0x3b2a1908ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0x3b2a1908ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0xffffffffull);
    expect_value("type", (seL4_Uint64)result.type, 0xffffffffull);
    expect_value("size", (seL4_Uint64)result.size, 0xffffffffull);
    expect_value("rw", (seL4_Uint64)result.rw, 0xffffffffull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x1ull);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_none(void)
{
    static const seL4_Word words[] = {0x4635ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xa4938271ul, 0xfbead9c8ul, 0x53423120ul, 0xaa998877ul, 0x0ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint none", -1, CALL_SET, 0x3b2a1908ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0x3b2a1908ul, (seL4_Uint16)0x4635ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0xa4938271ull);
    expect_value("type", (seL4_Uint64)result.type, 0xfbead9c8ull);
    expect_value("size", (seL4_Uint64)result.size, 0x53423120ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0xaa998877ull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x0ull);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x8675ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint distinct", -1, CALL_SET, 0x7b6a5948ul, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0x7b6a5948ul, (seL4_Uint16)0x8675ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint ones", -1, CALL_SET, 0x7b6a5948ul, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0x7b6a5948ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_distinct(void)
{
    static const seL4_Word words[] = {0xc6b5ul, 0x402f1e0dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping distinct", -1, CALL_SET, 0xbbaa9988ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0xbbaa9988ul, (seL4_Uint16)0xc6b5ul, 0x402f1e0dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x1ull);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_ones(void)
{
    static const seL4_Word words[] = {0xfffful, 0xfffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping ones", -1, CALL_SET, 0xbbaa9988ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0xbbaa9988ul, (seL4_Uint16)0xfffful, 0xfffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x1ull);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_none(void)
{
    static const seL4_Word words[] = {0xc6b5ul, 0x402f1e0dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x0ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping none", -1, CALL_SET, 0xbbaa9988ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0xbbaa9988ul, (seL4_Uint16)0xc6b5ul, 0x402f1e0dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x0ull);
    finish_call();
}

static void seL4_Untyped_Retype_distinct(void)
{
    static const seL4_Word words[] = {0x291807f5ul, 0x806f5e4dul, 0x2f1e0dfbul, 0x86756453ul, 0xddccbbaaul, 0x35241302ul};
    static const seL4_Word caps[] = {0xd7c6b5a4ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype distinct", -1, CALL_SET, 0xfbead9c8ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0xfbead9c8ul, 0x291807f5ul, 0x806f5e4dul, (seL4_CNode)0xd7c6b5a4ul, 0x2f1e0dfbul, 0x86756453ul, 0xddccbbaaul, 0x35241302ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_Untyped_Retype_ones(void)
{
    static const seL4_Word words[] = {0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful};
    static const seL4_Word caps[] = {0xfffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype ones", -1, CALL_SET, 0xfbead9c8ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0xfbead9c8ul, 0xfffffffful, 0xfffffffful, (seL4_CNode)0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful, 0xfffffffful);
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
    seL4_ARM_Page_MapIO_distinct();
    seL4_ARM_Page_MapIO_ones();
    seL4_ARM_ASIDControl_MakePool_distinct();
    seL4_ARM_ASIDControl_MakePool_ones();
    seL4_ARM_ASIDPool_Assign_distinct();
    seL4_ARM_ASIDPool_Assign_ones();
    seL4_ARM_IOPageTable_Map_distinct();
    seL4_ARM_IOPageTable_Map_ones();
    seL4_ARM_IOPageTable_Unmap_distinct();
    seL4_ARM_IOPageTable_Unmap_ones();
    seL4_ARM_VCPU_SetTCB_distinct();
    seL4_ARM_VCPU_SetTCB_ones();
    seL4_ARM_VCPU_InjectIRQ_distinct();
    seL4_ARM_VCPU_InjectIRQ_ones();
    seL4_ARM_VCPU_ReadRegs_distinct();
    seL4_ARM_VCPU_ReadRegs_ones();
    seL4_ARM_VCPU_WriteRegs_distinct();
    seL4_ARM_VCPU_WriteRegs_ones();
    seL4_ARM_VCPU_AckVPPI_distinct();
    seL4_ARM_VCPU_AckVPPI_ones();
    seL4_ARM_SIDControl_GetSID_distinct();
    seL4_ARM_SIDControl_GetSID_ones();
    seL4_ARM_SIDControl_GetFault_distinct();
    seL4_ARM_SIDControl_GetFault_ones();
    seL4_ARM_SIDControl_ClearFault_distinct();
    seL4_ARM_SIDControl_ClearFault_ones();
    seL4_ARM_SID_BindCB_distinct();
    seL4_ARM_SID_BindCB_ones();
    seL4_ARM_SID_UnbindCB_distinct();
    seL4_ARM_SID_UnbindCB_ones();
    seL4_ARM_CBControl_GetCB_distinct();
    seL4_ARM_CBControl_GetCB_ones();
    seL4_ARM_CBControl_TLBInvalidateAll_distinct();
    seL4_ARM_CBControl_TLBInvalidateAll_ones();
    seL4_ARM_CB_AssignVspace_distinct();
    seL4_ARM_CB_AssignVspace_ones();
    seL4_ARM_CB_UnassignVspace_distinct();
    seL4_ARM_CB_UnassignVspace_ones();
    seL4_ARM_CB_TLBInvalidate_distinct();
    seL4_ARM_CB_TLBInvalidate_ones();
    seL4_ARM_CB_CBGetFault_distinct();
    seL4_ARM_CB_CBGetFault_ones();
    seL4_ARM_CB_CBClearFault_distinct();
    seL4_ARM_CB_CBClearFault_ones();
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
    seL4_IRQControl_GetTriggerCore_distinct();
    seL4_IRQControl_GetTriggerCore_ones();
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
    seL4_TCB_ReadRegisters_none();
    seL4_TCB_WriteRegisters_distinct();
    seL4_TCB_WriteRegisters_ones();
    seL4_TCB_WriteRegisters_none();
    seL4_TCB_CopyRegisters_distinct();
    seL4_TCB_CopyRegisters_ones();
    seL4_TCB_CopyRegisters_none();
    seL4_TCB_CopyRegisters_only_suspend_source();
    seL4_TCB_CopyRegisters_only_resume_target();
    seL4_TCB_CopyRegisters_only_transfer_frame();
    seL4_TCB_CopyRegisters_only_transfer_integer();
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
    seL4_TCB_SetBreakpoint_distinct();
    seL4_TCB_SetBreakpoint_ones();
    seL4_TCB_GetBreakpoint_distinct();
    seL4_TCB_GetBreakpoint_ones();
    seL4_TCB_GetBreakpoint_none();
    seL4_TCB_UnsetBreakpoint_distinct();
    seL4_TCB_UnsetBreakpoint_ones();
    seL4_TCB_ConfigureSingleStepping_distinct();
    seL4_TCB_ConfigureSingleStepping_ones();
    seL4_TCB_ConfigureSingleStepping_none();
    seL4_Untyped_Retype_distinct();
    seL4_Untyped_Retype_ones();
}
