/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
#include "harness.h"

#define CALL_SET (REGISTER_CAP | REGISTER_INFO | REGISTER_MRS)

static void seL4_ARM_VSpace_Clean_Data_distinct(void)
{
    static const seL4_Word words[] = {0x9988776655443322ul, 0xf0dfcebdac9b8a79ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_Clean_Data distinct", -1, CALL_SET, 0x6c5b4a39281706f4ul, 0x27002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_Clean_Data(0x6c5b4a39281706f4ul, 0x9988776655443322ul, 0xf0dfcebdac9b8a79ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_Clean_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_Clean_Data ones", -1, CALL_SET, 0x6c5b4a39281706f4ul, 0x27002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_Clean_Data(0x6c5b4a39281706f4ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_Invalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0xd9c8b7a695847362ul, 0x31200ffdecdbcab9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_Invalidate_Data distinct", -1, CALL_SET, 0xac9b8a7968574635ul, 0x28002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_Invalidate_Data(0xac9b8a7968574635ul, 0xd9c8b7a695847362ul, 0x31200ffdecdbcab9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_Invalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_Invalidate_Data ones", -1, CALL_SET, 0xac9b8a7968574635ul, 0x28002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_Invalidate_Data(0xac9b8a7968574635ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_CleanInvalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0x1a09f7e6d5c4b3a2ul, 0x71604f3e2d1c0bf9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_CleanInvalidate_Data distinct", -1, CALL_SET, 0xecdbcab9a8978675ul, 0x29002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_CleanInvalidate_Data(0xecdbcab9a8978675ul, 0x1a09f7e6d5c4b3a2ul, 0x71604f3e2d1c0bf9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_CleanInvalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_CleanInvalidate_Data ones", -1, CALL_SET, 0xecdbcab9a8978675ul, 0x29002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_CleanInvalidate_Data(0xecdbcab9a8978675ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_Unify_Instruction_distinct(void)
{
    static const seL4_Word words[] = {0x5a4938271605f3e2ul, 0xb1a08f7e6d5c4b3aul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_Unify_Instruction distinct", -1, CALL_SET, 0x2d1c0bf9e8d7c6b5ul, 0x2a002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_Unify_Instruction(0x2d1c0bf9e8d7c6b5ul, 0x5a4938271605f3e2ul, 0xb1a08f7e6d5c4b3aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VSpace_Unify_Instruction_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VSpace_Unify_Instruction ones", -1, CALL_SET, 0x2d1c0bf9e8d7c6b5ul, 0x2a002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VSpace_Unify_Instruction(0x2d1c0bf9e8d7c6b5ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SMC_Call_distinct(void)
{
    static const seL4_Word words[] = {0x9a89786756453423ul, 0x665544332211ffeeul, 0x322110feeddccbbaul, 0xfdecdbcab9a89786ul, 0xc9b8a79685746352ul, 0x9584736251402f1eul, 0x61503f2e1d0cfae9ul, 0x2d1c0bf9e8d7c6b5ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xd6c5b4a39281705ful, 0xa291806f5e4d3c2bul, 0x6e5d4c3b2a1908f6ul, 0x3a291807f5e4d3c2ul, 0x6f4e3d2c1b09f8eul, 0xd1c0af9e8d7c6b5aul, 0x9d8c7b6a59483726ul, 0x69584736251403f1ul};
    static const struct expectation call = {
        "seL4_ARM_SMC_Call distinct", -1, CALL_SET, 0x6d5c4b3a291807f5ul, 0x2b008ul, 0, 0,
        8, words, 0, caps, 0, 0x8ul, 8, answer,
    };
    seL4_ARM_SMCContext smc_args = {0x9a89786756453423ul, 0x665544332211ffeeul, 0x322110feeddccbbaul, 0xfdecdbcab9a89786ul, 0xc9b8a79685746352ul, 0x9584736251402f1eul, 0x61503f2e1d0cfae9ul, 0x2d1c0bf9e8d7c6b5ul};
    seL4_ARM_SMCContext smc_response = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SMC_Call(0x6d5c4b3a291807f5ul, &smc_args, &smc_response);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("smc_response.x0", (seL4_Uint64)smc_response.x0, 0xd6c5b4a39281705full);
    expect_value("smc_response.x1", (seL4_Uint64)smc_response.x1, 0xa291806f5e4d3c2bull);
    expect_value("smc_response.x2", (seL4_Uint64)smc_response.x2, 0x6e5d4c3b2a1908f6ull);
    expect_value("smc_response.x3", (seL4_Uint64)smc_response.x3, 0x3a291807f5e4d3c2ull);
    expect_value("smc_response.x4", (seL4_Uint64)smc_response.x4, 0x6f4e3d2c1b09f8eull);
    expect_value("smc_response.x5", (seL4_Uint64)smc_response.x5, 0xd1c0af9e8d7c6b5aull);
    expect_value("smc_response.x6", (seL4_Uint64)smc_response.x6, 0x9d8c7b6a59483726ull);
    expect_value("smc_response.x7", (seL4_Uint64)smc_response.x7, 0x69584736251403f1ull);
    finish_call();
}

static void seL4_ARM_SMC_Call_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_ARM_SMC_Call ones", -1, CALL_SET, 0x6d5c4b3a291807f5ul, 0x2b008ul, 0, 0,
        8, words, 0, caps, 0, 0x8ul, 8, answer,
    };
    seL4_ARM_SMCContext smc_args = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    seL4_ARM_SMCContext smc_response = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SMC_Call(0x6d5c4b3a291807f5ul, &smc_args, &smc_response);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("smc_response.x0", (seL4_Uint64)smc_response.x0, 0xffffffffffffffffull);
    expect_value("smc_response.x1", (seL4_Uint64)smc_response.x1, 0xffffffffffffffffull);
    expect_value("smc_response.x2", (seL4_Uint64)smc_response.x2, 0xffffffffffffffffull);
    expect_value("smc_response.x3", (seL4_Uint64)smc_response.x3, 0xffffffffffffffffull);
    expect_value("smc_response.x4", (seL4_Uint64)smc_response.x4, 0xffffffffffffffffull);
    expect_value("smc_response.x5", (seL4_Uint64)smc_response.x5, 0xffffffffffffffffull);
    expect_value("smc_response.x6", (seL4_Uint64)smc_response.x6, 0xffffffffffffffffull);
    expect_value("smc_response.x7", (seL4_Uint64)smc_response.x7, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_ARM_PageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0x322110feeddccbbaul, 0x8978675645342312ul};
    static const seL4_Word caps[] = {0xdac9b8a796857463ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Map distinct", -1, CALL_SET, 0xad9c8b7a69584736ul, 0x2c082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Map(0xad9c8b7a69584736ul, 0xdac9b8a796857463ul, 0x322110feeddccbbaul, (seL4_ARM_VMAttributes)0x8978675645342312ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Map ones", -1, CALL_SET, 0xad9c8b7a69584736ul, 0x2c082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Map(0xad9c8b7a69584736ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_ARM_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Unmap distinct", -1, CALL_SET, 0xeddccbbaa9988776ul, 0x2d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Unmap(0xeddccbbaa9988776ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_PageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_PageTable_Unmap ones", -1, CALL_SET, 0xeddccbbaa9988776ul, 0x2d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_PageTable_Unmap(0xeddccbbaa9988776ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Map_distinct(void)
{
    static const seL4_Word words[] = {0xb2a1907f6e5d4c3bul, 0xaf8e7d6c5b4a392ul, 0x61503f2e1d0cfae9ul};
    static const seL4_Word caps[] = {0x5b4a39281706f4e3ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Map distinct", -1, CALL_SET, 0x2e1d0cfae9d8c7b6ul, 0x2e083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xaf8e7d6c5b4a392ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Map(0x2e1d0cfae9d8c7b6ul, 0x5b4a39281706f4e3ul, 0xb2a1907f6e5d4c3bul, rights, (seL4_ARM_VMAttributes)0x61503f2e1d0cfae9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Map ones", -1, CALL_SET, 0x2e1d0cfae9d8c7b6ul, 0x2e083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Map(0x2e1d0cfae9d8c7b6ul, 0xfffffffffffffffful, 0xfffffffffffffffful, rights, (seL4_ARM_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unmap distinct", -1, CALL_SET, 0x6e5d4c3b2a1908f6ul, 0x2f000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unmap(0x6e5d4c3b2a1908f6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unmap ones", -1, CALL_SET, 0x6e5d4c3b2a1908f6ul, 0x2f000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unmap(0x6e5d4c3b2a1908f6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Clean_Data_distinct(void)
{
    static const seL4_Word words[] = {0xdbcab9a897867564ul, 0x332211ffeeddccbbul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Clean_Data distinct", -1, CALL_SET, 0xae9d8c7b6a594837ul, 0x30002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Clean_Data(0xae9d8c7b6a594837ul, 0xdbcab9a897867564ul, 0x332211ffeeddccbbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Clean_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Clean_Data ones", -1, CALL_SET, 0xae9d8c7b6a594837ul, 0x30002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Clean_Data(0xae9d8c7b6a594837ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Invalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0x1c0bf9e8d7c6b5a4ul, 0x736251402f1e0dfbul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Invalidate_Data distinct", -1, CALL_SET, 0xeeddccbbaa998877ul, 0x31002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Invalidate_Data(0xeeddccbbaa998877ul, 0x1c0bf9e8d7c6b5a4ul, 0x736251402f1e0dfbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Invalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Invalidate_Data ones", -1, CALL_SET, 0xeeddccbbaa998877ul, 0x31002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Invalidate_Data(0xeeddccbbaa998877ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_CleanInvalidate_Data_distinct(void)
{
    static const seL4_Word words[] = {0x5c4b3a291807f5e4ul, 0xb3a291806f5e4d3cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_CleanInvalidate_Data distinct", -1, CALL_SET, 0x2f1e0dfbead9c8b7ul, 0x32002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_CleanInvalidate_Data(0x2f1e0dfbead9c8b7ul, 0x5c4b3a291807f5e4ul, 0xb3a291806f5e4d3cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_CleanInvalidate_Data_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_CleanInvalidate_Data ones", -1, CALL_SET, 0x2f1e0dfbead9c8b7ul, 0x32002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_CleanInvalidate_Data(0x2f1e0dfbead9c8b7ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unify_Instruction_distinct(void)
{
    static const seL4_Word words[] = {0x9c8b7a6958473625ul, 0xf3e2d1c0af9e8d7cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unify_Instruction distinct", -1, CALL_SET, 0x6f5e4d3c2b1a09f7ul, 0x33002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unify_Instruction(0x6f5e4d3c2b1a09f7ul, 0x9c8b7a6958473625ul, 0xf3e2d1c0af9e8d7cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_Unify_Instruction_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_Unify_Instruction ones", -1, CALL_SET, 0x6f5e4d3c2b1a09f7ul, 0x33002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_Unify_Instruction(0x6f5e4d3c2b1a09f7ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_GetAddress_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1908f6e5d4c3b2a1ul};
    static const struct expectation call = {
        "seL4_ARM_Page_GetAddress distinct", -1, CALL_SET, 0xaf9e8d7c6b5a4938ul, 0x34000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_ARM_Page_GetAddress(0xaf9e8d7c6b5a4938ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0x1908f6e5d4c3b2a1ull);
    finish_call();
}

static void seL4_ARM_Page_GetAddress_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_ARM_Page_GetAddress ones", -1, CALL_SET, 0xaf9e8d7c6b5a4938ul, 0x34000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_ARM_Page_GetAddress(0xaf9e8d7c6b5a4938ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_ARM_Page_MapIO_distinct(void)
{
    static const seL4_Word words[] = {0x74635241301f0efcul, 0xcbbaa99887766554ul};
    static const seL4_Word caps[] = {0x1d0cfae9d8c7b6a5ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_MapIO distinct", -1, CALL_SET, 0xefdecdbcab9a8978ul, 0x3b082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x74635241301f0efcul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_MapIO(0xefdecdbcab9a8978ul, (seL4_ARM_IOSpace)0x1d0cfae9d8c7b6a5ul, rights, 0xcbbaa99887766554ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_Page_MapIO_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_Page_MapIO ones", -1, CALL_SET, 0xefdecdbcab9a8978ul, 0x3b082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_Page_MapIO(0xefdecdbcab9a8978ul, (seL4_ARM_IOSpace)0xfffffffffffffffful, rights, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDControl_MakePool_distinct(void)
{
    static const seL4_Word words[] = {0xcfae9d8c7b6a594ul, 0xebul};
    static const seL4_Word caps[] = {0x5d4c3b2a1908f6e5ul, 0xb4a39281705f4e3dul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDControl_MakePool distinct", -1, CALL_SET, 0x301f0efcebdac9b8ul, 0x35102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDControl_MakePool(0x301f0efcebdac9b8ul, (seL4_Untyped)0x5d4c3b2a1908f6e5ul, (seL4_CNode)0xb4a39281705f4e3dul, 0xcfae9d8c7b6a594ul, (seL4_Uint8)0xebul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDControl_MakePool_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDControl_MakePool ones", -1, CALL_SET, 0x301f0efcebdac9b8ul, 0x35102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDControl_MakePool(0x301f0efcebdac9b8ul, (seL4_Untyped)0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDPool_Assign_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x9d8c7b6a59483726ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDPool_Assign distinct", -1, CALL_SET, 0x705f4e3d2c1b0af8ul, 0x36080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDPool_Assign(0x705f4e3d2c1b0af8ul, 0x9d8c7b6a59483726ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_ASIDPool_Assign_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_ASIDPool_Assign ones", -1, CALL_SET, 0x705f4e3d2c1b0af8ul, 0x36080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_ASIDPool_Assign(0x705f4e3d2c1b0af8ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0x35241302f0dfcebdul};
    static const seL4_Word caps[] = {0xddccbbaa99887766ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Map distinct", -1, CALL_SET, 0xb09f8e7d6c5b4a39ul, 0x39081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Map(0xb09f8e7d6c5b4a39ul, (seL4_ARM_IOSpace)0xddccbbaa99887766ul, 0x35241302f0dfcebdul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Map ones", -1, CALL_SET, 0xb09f8e7d6c5b4a39ul, 0x39081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Map(0xb09f8e7d6c5b4a39ul, (seL4_ARM_IOSpace)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Unmap distinct", -1, CALL_SET, 0xf0dfcebdac9b8a79ul, 0x3a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Unmap(0xf0dfcebdac9b8a79ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_IOPageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_IOPageTable_Unmap ones", -1, CALL_SET, 0xf0dfcebdac9b8a79ul, 0x3a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_IOPageTable_Unmap(0xf0dfcebdac9b8a79ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_SetTCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x5e4d3c2b1a09f7e6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_SetTCB distinct", -1, CALL_SET, 0x31200ffdecdbcab9ul, 0x3c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_SetTCB(0x31200ffdecdbcab9ul, (seL4_TCB)0x5e4d3c2b1a09f7e6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_SetTCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_SetTCB ones", -1, CALL_SET, 0x31200ffdecdbcab9ul, 0x3c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_SetTCB(0x31200ffdecdbcab9ul, (seL4_TCB)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_InjectIRQ_distinct(void)
{
    static const seL4_Word words[] = {0x2dd57e3827ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_InjectIRQ distinct", -1, CALL_SET, 0x71604f3e2d1c0bf9ul, 0x3d001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_InjectIRQ(0x71604f3e2d1c0bf9ul, (seL4_Uint16)0x3827ul, (seL4_Uint8)0x7eul, (seL4_Uint8)0xd5ul, (seL4_Uint8)0x2dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_InjectIRQ_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_InjectIRQ ones", -1, CALL_SET, 0x71604f3e2d1c0bf9ul, 0x3d001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_InjectIRQ(0x71604f3e2d1c0bf9ul, (seL4_Uint16)0xfffful, (seL4_Uint8)0xfful, (seL4_Uint8)0xfful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_ReadRegs_distinct(void)
{
    static const seL4_Word words[] = {0xdecdbcab9a897867ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1b0af8e7d6c5b4a3ul};
    static const struct expectation call = {
        "seL4_ARM_VCPU_ReadRegs distinct", -1, CALL_SET, 0xb1a08f7e6d5c4b3aul, 0x3e001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_VCPU_ReadRegs_t result;

    expect_call(&call);
    result = seL4_ARM_VCPU_ReadRegs(0xb1a08f7e6d5c4b3aul, (seL4_VCPUReg)0xdecdbcab9a897867ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0x1b0af8e7d6c5b4a3ull);
    finish_call();
}

static void seL4_ARM_VCPU_ReadRegs_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_ARM_VCPU_ReadRegs ones", -1, CALL_SET, 0xb1a08f7e6d5c4b3aul, 0x3e001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_ARM_VCPU_ReadRegs_t result;

    expect_call(&call);
    result = seL4_ARM_VCPU_ReadRegs(0xb1a08f7e6d5c4b3aul, (seL4_VCPUReg)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_ARM_VCPU_WriteRegs_distinct(void)
{
    static const seL4_Word words[] = {0x1f0efcebdac9b8a7ul, 0x76655443322110feul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_WriteRegs distinct", -1, CALL_SET, 0xf1e0cfbead9c8b7aul, 0x3f002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_WriteRegs(0xf1e0cfbead9c8b7aul, (seL4_VCPUReg)0x1f0efcebdac9b8a7ul, 0x76655443322110feul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_WriteRegs_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_WriteRegs ones", -1, CALL_SET, 0xf1e0cfbead9c8b7aul, 0x3f002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_WriteRegs(0xf1e0cfbead9c8b7aul, (seL4_VCPUReg)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_AckVPPI_distinct(void)
{
    static const seL4_Word words[] = {0x5f4e3d2c1b0af8e7ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_AckVPPI distinct", -1, CALL_SET, 0x322110feeddccbbaul, 0x40001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_AckVPPI(0x322110feeddccbbaul, 0x5f4e3d2c1b0af8e7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_VCPU_AckVPPI_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_VCPU_AckVPPI ones", -1, CALL_SET, 0x322110feeddccbbaul, 0x40001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_VCPU_AckVPPI(0x322110feeddccbbaul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_GetSID_distinct(void)
{
    static const seL4_Word words[] = {0x9f8e7d6c5b4a3928ul, 0x4e3d2c1b0af8e7d6ul, 0x2eul};
    static const seL4_Word caps[] = {0xf6e5d4c3b2a1907ful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetSID distinct", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x42083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetSID(0x7261503f2e1d0cfaul, 0x9f8e7d6c5b4a3928ul, (seL4_CNode)0xf6e5d4c3b2a1907ful, 0x4e3d2c1b0af8e7d6ul, (seL4_Uint8)0x2eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_GetSID_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetSID ones", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x42083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetSID(0x7261503f2e1d0cfaul, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_GetFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1c0bf9e8d7c6b5a4ul, 0x736251402f1e0dfbul, 0xcab9a89786756453ul};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetFault distinct", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x43000ul, 0, 0,
        0, words, 0, caps, 0, 0x3ul, 3, answer,
    };
    seL4_ARM_SIDControl_GetFault_t result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetFault(0xb2a1907f6e5d4c3bul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0x1c0bf9e8d7c6b5a4ull);
    expect_value("syndrome_0", (seL4_Uint64)result.syndrome_0, 0x736251402f1e0dfbull);
    expect_value("syndrome_1", (seL4_Uint64)result.syndrome_1, 0xcab9a89786756453ull);
    finish_call();
}

static void seL4_ARM_SIDControl_GetFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_GetFault ones", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x43000ul, 0, 0,
        0, words, 0, caps, 0, 0x3ul, 3, answer,
    };
    seL4_ARM_SIDControl_GetFault_t result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_GetFault(0xb2a1907f6e5d4c3bul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0xffffffffffffffffull);
    expect_value("syndrome_0", (seL4_Uint64)result.syndrome_0, 0xffffffffffffffffull);
    expect_value("syndrome_1", (seL4_Uint64)result.syndrome_1, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_ARM_SIDControl_ClearFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_ClearFault distinct", -1, CALL_SET, 0xf2e1d0bfae9d8c7bul, 0x44000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_ClearFault(0xf2e1d0bfae9d8c7bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SIDControl_ClearFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SIDControl_ClearFault ones", -1, CALL_SET, 0xf2e1d0bfae9d8c7bul, 0x44000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SIDControl_ClearFault(0xf2e1d0bfae9d8c7bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_BindCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x604f3e2d1c0bf9e8ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_BindCB distinct", -1, CALL_SET, 0x332211ffeeddccbbul, 0x45080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_BindCB(0x332211ffeeddccbbul, 0x604f3e2d1c0bf9e8ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_BindCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_BindCB ones", -1, CALL_SET, 0x332211ffeeddccbbul, 0x45080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_BindCB(0x332211ffeeddccbbul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_UnbindCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_UnbindCB distinct", -1, CALL_SET, 0x736251402f1e0dfbul, 0x46000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_UnbindCB(0x736251402f1e0dfbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_SID_UnbindCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_SID_UnbindCB ones", -1, CALL_SET, 0x736251402f1e0dfbul, 0x46000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_SID_UnbindCB(0x736251402f1e0dfbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_GetCB_distinct(void)
{
    static const seL4_Word words[] = {0xe0cfbead9c8b7a69ul, 0x8f7e6d5c4b3a2918ul, 0x6ful};
    static const seL4_Word caps[] = {0x38271605f3e2d1c0ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_GetCB distinct", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x47083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_GetCB(0xb3a291806f5e4d3cul, 0xe0cfbead9c8b7a69ul, (seL4_CNode)0x38271605f3e2d1c0ul, 0x8f7e6d5c4b3a2918ul, (seL4_Uint8)0x6ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_GetCB_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_GetCB ones", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x47083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_GetCB(0xb3a291806f5e4d3cul, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_TLBInvalidateAll_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_TLBInvalidateAll distinct", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x48000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_TLBInvalidateAll(0xf3e2d1c0af9e8d7cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CBControl_TLBInvalidateAll_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CBControl_TLBInvalidateAll ones", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x48000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CBControl_TLBInvalidateAll(0xf3e2d1c0af9e8d7cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_AssignVspace_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_AssignVspace distinct", -1, CALL_SET, 0x34231201efdecdbcul, 0x49080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_AssignVspace(0x34231201efdecdbcul, 0x61503f2e1d0cfae9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_AssignVspace_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_AssignVspace ones", -1, CALL_SET, 0x34231201efdecdbcul, 0x49080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_AssignVspace(0x34231201efdecdbcul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_UnassignVspace_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_UnassignVspace distinct", -1, CALL_SET, 0x74635241301f0efcul, 0x4a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_UnassignVspace(0x74635241301f0efcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_UnassignVspace_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_UnassignVspace ones", -1, CALL_SET, 0x74635241301f0efcul, 0x4a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_UnassignVspace(0x74635241301f0efcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_TLBInvalidate_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_TLBInvalidate distinct", -1, CALL_SET, 0xb4a39281705f4e3dul, 0x4b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_TLBInvalidate(0xb4a39281705f4e3dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_TLBInvalidate_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_TLBInvalidate ones", -1, CALL_SET, 0xb4a39281705f4e3dul, 0x4b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_TLBInvalidate(0xb4a39281705f4e3dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_CBGetFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x5e4d3c2b1a09f7e6ul, 0xb5a4938271604f3eul};
    static const struct expectation call = {
        "seL4_ARM_CB_CBGetFault distinct", -1, CALL_SET, 0xf4e3d2c1b09f8e7dul, 0x4c000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_ARM_CB_CBGetFault_t result;

    expect_call(&call);
    result = seL4_ARM_CB_CBGetFault(0xf4e3d2c1b09f8e7dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0x5e4d3c2b1a09f7e6ull);
    expect_value("address", (seL4_Uint64)result.address, 0xb5a4938271604f3eull);
    finish_call();
}

static void seL4_ARM_CB_CBGetFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_ARM_CB_CBGetFault ones", -1, CALL_SET, 0xf4e3d2c1b09f8e7dul, 0x4c000ul, 0, 0,
        0, words, 0, caps, 0, 0x2ul, 2, answer,
    };
    seL4_ARM_CB_CBGetFault_t result;

    expect_call(&call);
    result = seL4_ARM_CB_CBGetFault(0xf4e3d2c1b09f8e7dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("status", (seL4_Uint64)result.status, 0xffffffffffffffffull);
    expect_value("address", (seL4_Uint64)result.address, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_ARM_CB_CBClearFault_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_CBClearFault distinct", -1, CALL_SET, 0x35241302f0dfcebdul, 0x4d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_CBClearFault(0x35241302f0dfcebdul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_ARM_CB_CBClearFault_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_ARM_CB_CBClearFault ones", -1, CALL_SET, 0x35241302f0dfcebdul, 0x4d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_ARM_CB_CBClearFault(0x35241302f0dfcebdul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_distinct(void)
{
    static const seL4_Word words[] = {0xa291806f5e4d3c2bul, 0x82ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke distinct", -1, CALL_SET, 0x7564534231200ffdul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0x7564534231200ffdul, 0xa291806f5e4d3c2bul, (seL4_Uint8)0x82ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke ones", -1, CALL_SET, 0x7564534231200ffdul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0x7564534231200ffdul, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_distinct(void)
{
    static const seL4_Word words[] = {0xe2d1c0af9e8d7c6bul, 0xc2ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete distinct", -1, CALL_SET, 0xb5a4938271604f3eul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0xb5a4938271604f3eul, 0xe2d1c0af9e8d7c6bul, (seL4_Uint8)0xc2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete ones", -1, CALL_SET, 0xb5a4938271604f3eul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0xb5a4938271604f3eul, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_distinct(void)
{
    static const seL4_Word words[] = {0x231201efdecdbcabul, 0x3ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends distinct", -1, CALL_SET, 0xf5e4d3c2b1a08f7eul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0xf5e4d3c2b1a08f7eul, 0x231201efdecdbcabul, (seL4_Uint8)0x3ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends ones", -1, CALL_SET, 0xf5e4d3c2b1a08f7eul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0xf5e4d3c2b1a08f7eul, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_distinct(void)
{
    static const seL4_Word words[] = {0x635241301f0efcebul, 0x43ul, 0x69584736251403f1ul, 0x49ul, 0x1807f5e4d3c2b1a0ul};
    static const seL4_Word caps[] = {0x1201efdecdbcab9aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy distinct", -1, CALL_SET, 0x36251403f1e0cfbeul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x1807f5e4d3c2b1a0ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0x36251403f1e0cfbeul, 0x635241301f0efcebul, (seL4_Uint8)0x43ul, (seL4_CNode)0x1201efdecdbcab9aul, 0x69584736251403f1ul, (seL4_Uint8)0x49ul, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy ones", -1, CALL_SET, 0x36251403f1e0cfbeul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0x36251403f1e0cfbeul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_distinct(void)
{
    static const seL4_Word words[] = {0xa39281705f4e3d2cul, 0x83ul, 0xa998877665544332ul, 0x89ul, 0x584736251403f1e0ul, 0xaf9e8d7c6b5a4938ul};
    static const seL4_Word caps[] = {0x5241301f0efcebdaul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint distinct", -1, CALL_SET, 0x76655443322110feul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x584736251403f1e0ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0x76655443322110feul, 0xa39281705f4e3d2cul, (seL4_Uint8)0x83ul, (seL4_CNode)0x5241301f0efcebdaul, 0xa998877665544332ul, (seL4_Uint8)0x89ul, rights, 0xaf9e8d7c6b5a4938ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint ones", -1, CALL_SET, 0x76655443322110feul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0x76655443322110feul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, rights, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_distinct(void)
{
    static const seL4_Word words[] = {0xe3d2c1b09f8e7d6cul, 0xc3ul, 0xe9d8c7b6a5948372ul, 0xc9ul};
    static const seL4_Word caps[] = {0x9281705f4e3d2c1bul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move distinct", -1, CALL_SET, 0xb6a594837261503ful, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0xb6a594837261503ful, 0xe3d2c1b09f8e7d6cul, (seL4_Uint8)0xc3ul, (seL4_CNode)0x9281705f4e3d2c1bul, 0xe9d8c7b6a5948372ul, (seL4_Uint8)0xc9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move ones", -1, CALL_SET, 0xb6a594837261503ful, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0xb6a594837261503ful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_distinct(void)
{
    static const seL4_Word words[] = {0x241302f0dfcebdacul, 0x4ul, 0x2a1908f6e5d4c3b2ul, 0xaul, 0xd8c7b6a594837261ul};
    static const seL4_Word caps[] = {0xd2c1b09f8e7d6c5bul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate distinct", -1, CALL_SET, 0xf6e5d4c3b2a1907ful, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0xf6e5d4c3b2a1907ful, 0x241302f0dfcebdacul, (seL4_Uint8)0x4ul, (seL4_CNode)0xd2c1b09f8e7d6c5bul, 0x2a1908f6e5d4c3b2ul, (seL4_Uint8)0xaul, 0xd8c7b6a594837261ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate ones", -1, CALL_SET, 0xf6e5d4c3b2a1907ful, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0xf6e5d4c3b2a1907ful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_distinct(void)
{
    static const seL4_Word words[] = {0x64534231200ffdecul, 0x44ul, 0x1302f0dfcebdac9bul, 0xc1b09f8e7d6c5b4aul, 0xa1ul, 0x705f4e3d2c1b0af8ul, 0x1f0efcebdac9b8a7ul, 0xfeul};
    static const seL4_Word caps[] = {0x6a594837261504f2ul, 0xc7b6a59483726150ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate distinct", -1, CALL_SET, 0x37261504f2e1d0bful, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0x37261504f2e1d0bful, 0x64534231200ffdecul, (seL4_Uint8)0x44ul, 0x1302f0dfcebdac9bul, (seL4_CNode)0x6a594837261504f2ul, 0xc1b09f8e7d6c5b4aul, (seL4_Uint8)0xa1ul, 0x705f4e3d2c1b0af8ul, (seL4_CNode)0xc7b6a59483726150ul, 0x1f0efcebdac9b8a7ul, (seL4_Uint8)0xfeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate ones", -1, CALL_SET, 0x37261504f2e1d0bful, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0x37261504f2e1d0bful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_distinct(void)
{
    static const seL4_Word words[] = {0xa4938271604f3e2dul, 0x534231200ffdecdbul, 0x33ul};
    static const seL4_Word caps[] = {0xfbead9c8b7a69584ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get distinct", -1, CALL_SET, 0x77665544332211fful, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0x77665544332211fful, 0xa4938271604f3e2dul, (seL4_CNode)0xfbead9c8b7a69584ul, 0x534231200ffdecdbul, (seL4_Uint8)0x33ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get ones", -1, CALL_SET, 0x77665544332211fful, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0x77665544332211fful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_distinct(void)
{
    static const seL4_Word words[] = {0xe4d3c2b1a08f7e6dul, 0x3c2b1a09f7e6d5c4ul, 0xead9c8b7a6958473ul, 0xcaul};
    static const seL4_Word caps[] = {0x938271604f3e2d1cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger distinct", -1, CALL_SET, 0xb7a6958473625140ul, 0x37084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0xb7a6958473625140ul, 0xe4d3c2b1a08f7e6dul, 0x3c2b1a09f7e6d5c4ul, (seL4_CNode)0x938271604f3e2d1cul, 0xead9c8b7a6958473ul, (seL4_Uint8)0xcaul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger ones", -1, CALL_SET, 0xb7a6958473625140ul, 0x37084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0xb7a6958473625140ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_IssueSGISignal_distinct(void)
{
    static const seL4_Word words[] = {0x251403f1e0cfbeadul, 0x7c6b5a4938271605ul, 0x2b1a09f7e6d5c4b3ul, 0xbul};
    static const seL4_Word caps[] = {0xd3c2b1a08f7e6d5cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_IssueSGISignal distinct", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x38084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_IssueSGISignal(0xf7e6d5c4b3a29180ul, 0x251403f1e0cfbeadul, 0x7c6b5a4938271605ul, (seL4_CNode)0xd3c2b1a08f7e6d5cul, 0x2b1a09f7e6d5c4b3ul, (seL4_Uint8)0xbul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_IssueSGISignal_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_IssueSGISignal ones", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x38084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_IssueSGISignal(0xf7e6d5c4b3a29180ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTriggerCore_distinct(void)
{
    static const seL4_Word words[] = {0x655443322110feedul, 0xbcab9a8978675645ul, 0x6b5a4938271605f3ul, 0x4bul, 0x1a09f7e6d5c4b3a2ul};
    static const seL4_Word caps[] = {0x1403f1e0cfbead9cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTriggerCore distinct", -1, CALL_SET, 0x38271605f3e2d1c0ul, 0x41085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTriggerCore(0x38271605f3e2d1c0ul, 0x655443322110feedul, 0xbcab9a8978675645ul, (seL4_CNode)0x1403f1e0cfbead9cul, 0x6b5a4938271605f3ul, (seL4_Uint8)0x4bul, 0x1a09f7e6d5c4b3a2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTriggerCore_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTriggerCore ones", -1, CALL_SET, 0x38271605f3e2d1c0ul, 0x41085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTriggerCore(0x38271605f3e2d1c0ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack distinct", -1, CALL_SET, 0x7867564534231201ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0x7867564534231201ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack ones", -1, CALL_SET, 0x7867564534231201ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0x7867564534231201ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xe5d4c3b2a1907f6eul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification distinct", -1, CALL_SET, 0xb8a7968574635241ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0xb8a7968574635241ul, 0xe5d4c3b2a1907f6eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification ones", -1, CALL_SET, 0xb8a7968574635241ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0xb8a7968574635241ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear distinct", -1, CALL_SET, 0xf8e7d6c5b4a39281ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0xf8e7d6c5b4a39281ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear ones", -1, CALL_SET, 0xf8e7d6c5b4a39281ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0xf8e7d6c5b4a39281ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_distinct(void)
{
    static const seL4_Word words[] = {0xeeul};
    static const seL4_Word caps[] = {0xbdac9b8a79685746ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set distinct", -1, CALL_SET, 0x39281706f4e3d2c1ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0x39281706f4e3d2c1ul, (seL4_Uint8)0xeeul, (seL4_TCB)0xbdac9b8a79685746ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_ones(void)
{
    static const seL4_Word words[] = {0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set ones", -1, CALL_SET, 0x39281706f4e3d2c1ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0x39281706f4e3d2c1ul, (seL4_Uint8)0xfful, (seL4_TCB)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_distinct(void)
{
    static const seL4_Word words[] = {0xa69584736251402ful, 0x86ul, 0x5544332211ffeeddul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure distinct", -1, CALL_SET, 0x7968574635241302ul, 0x1f003ul, 0, 0,
        3, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0x7968574635241302ul, 0xa69584736251402ful, (seL4_Uint8)0x86ul, (seL4_Time)0x5544332211ffeeddul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure ones", -1, CALL_SET, 0x7968574635241302ul, 0x1f003ul, 0, 0,
        3, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0x7968574635241302ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_Time)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_distinct(void)
{
    static const seL4_Word words[] = {0xe6d5c4b3a291806ful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart distinct", -1, CALL_SET, 0xb9a8978675645342ul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0xb9a8978675645342ul, 0xe6d5c4b3a291806ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart ones", -1, CALL_SET, 0xb9a8978675645342ul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0xb9a8978675645342ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_distinct(void)
{
    static const seL4_Word words[] = {0x7e6d5c4b3a291807ul, 0xd5c4b3a291806f5eul, 0x2d1c0bf9e8d7c6b5ul, 0x84736251402f1e0dul, 0xdbcab9a897867564ul};
    static const seL4_Word caps[] = {0x271605f3e2d1c0aful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags distinct", -1, CALL_SET, 0xf9e8d7c6b5a49382ul, 0x21085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0xf9e8d7c6b5a49382ul, (seL4_SchedContext)0x271605f3e2d1c0aful, (seL4_Time)0x7e6d5c4b3a291807ul, (seL4_Time)0xd5c4b3a291806f5eul, 0x2d1c0bf9e8d7c6b5ul, 0x84736251402f1e0dul, 0xdbcab9a897867564ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags ones", -1, CALL_SET, 0xf9e8d7c6b5a49382ul, 0x21085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0xf9e8d7c6b5a49382ul, (seL4_SchedContext)0xfffffffffffffffful, (seL4_Time)0xfffffffffffffffful, (seL4_Time)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x67564534231201eful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind distinct", -1, CALL_SET, 0x3a291807f5e4d3c2ul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0x3a291807f5e4d3c2ul, 0x67564534231201eful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind ones", -1, CALL_SET, 0x3a291807f5e4d3c2ul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0x3a291807f5e4d3c2ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind distinct", -1, CALL_SET, 0x7a69584736251403ul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0x7a69584736251403ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind ones", -1, CALL_SET, 0x7a69584736251403ul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0x7a69584736251403ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xe7d6c5b4a3928170ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject distinct", -1, CALL_SET, 0xbaa9988776655443ul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0xbaa9988776655443ul, 0xe7d6c5b4a3928170ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject ones", -1, CALL_SET, 0xbaa9988776655443ul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0xbaa9988776655443ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Consumed_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x64534231200ffdecul};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed distinct", -1, CALL_SET, 0xfae9d8c7b6a59483ul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0xfae9d8c7b6a59483ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x64534231200ffdecull);
    finish_call();
}

static void seL4_SchedContext_Consumed_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed ones", -1, CALL_SET, 0xfae9d8c7b6a59483ul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0xfae9d8c7b6a59483ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xa4938271604f3e2dul};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo distinct", -1, CALL_SET, 0x3b2a1908f6e5d4c3ul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0x3b2a1908f6e5d4c3ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xa4938271604f3e2dull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo ones", -1, CALL_SET, 0x3b2a1908f6e5d4c3ul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0x3b2a1908f6e5d4c3ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x8801ul, 0x574635241302f0dful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xe4d3c2b1a08f7e6dul, 0xb09f8e7d6c5b4a39ul, 0x7c6b5a4938271605ul, 0x4837261504f2e1d0ul, 0x1403f1e0cfbead9cul, 0xdfcebdac9b8a7968ul, 0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul, 0x3e2d1c0bf9e8d7c6ul, 0xaf8e7d6c5b4a392ul, 0xd5c4b3a291806f5eul, 0xa1907f6e5d4c3b2aul, 0x6d5c4b3a291807f5ul, 0x39281706f4e3d2c1ul, 0x5f3e2d1c0af9e8dul, 0xd0bfae9d8c7b6a59ul, 0x9c8b7a6958473625ul, 0x68574635241302f0ul, 0x34231201efdecdbcul, 0xffeeddccbbaa9988ul, 0xcbbaa99887766554ul, 0x9786756453423120ul, 0x635241301f0efcebul, 0x2f1e0dfbead9c8b7ul, 0xfae9d8c7b6a59483ul, 0xc6b5a4938271604ful, 0x9281705f4e3d2c1bul, 0x5e4d3c2b1a09f7e6ul, 0x2a1908f6e5d4c3b2ul, 0xf5e4d3c2b1a08f7eul, 0xc1b09f8e7d6c5b4aul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters distinct", -1, CALL_SET, 0x7b6a594837261504ul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x24ul, 36, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0x7b6a594837261504ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x88ul, 0x574635241302f0dful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0xe4d3c2b1a08f7e6dull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xb09f8e7d6c5b4a39ull);
    expect_value("regs.spsr", (seL4_Uint64)regs.spsr, 0x7c6b5a4938271605ull);
    expect_value("regs.x0", (seL4_Uint64)regs.x0, 0x4837261504f2e1d0ull);
    expect_value("regs.x1", (seL4_Uint64)regs.x1, 0x1403f1e0cfbead9cull);
    expect_value("regs.x2", (seL4_Uint64)regs.x2, 0xdfcebdac9b8a7968ull);
    expect_value("regs.x3", (seL4_Uint64)regs.x3, 0xab9a897867564534ull);
    expect_value("regs.x4", (seL4_Uint64)regs.x4, 0x77665544332211ffull);
    expect_value("regs.x5", (seL4_Uint64)regs.x5, 0x43322110feeddccbull);
    expect_value("regs.x6", (seL4_Uint64)regs.x6, 0xffdecdbcab9a897ull);
    expect_value("regs.x7", (seL4_Uint64)regs.x7, 0xdac9b8a796857463ull);
    expect_value("regs.x8", (seL4_Uint64)regs.x8, 0xa69584736251402full);
    expect_value("regs.x16", (seL4_Uint64)regs.x16, 0x7261503f2e1d0cfaull);
    expect_value("regs.x17", (seL4_Uint64)regs.x17, 0x3e2d1c0bf9e8d7c6ull);
    expect_value("regs.x18", (seL4_Uint64)regs.x18, 0xaf8e7d6c5b4a392ull);
    expect_value("regs.x29", (seL4_Uint64)regs.x29, 0xd5c4b3a291806f5eull);
    expect_value("regs.x30", (seL4_Uint64)regs.x30, 0xa1907f6e5d4c3b2aull);
    expect_value("regs.x9", (seL4_Uint64)regs.x9, 0x6d5c4b3a291807f5ull);
    expect_value("regs.x10", (seL4_Uint64)regs.x10, 0x39281706f4e3d2c1ull);
    expect_value("regs.x11", (seL4_Uint64)regs.x11, 0x5f3e2d1c0af9e8dull);
    expect_value("regs.x12", (seL4_Uint64)regs.x12, 0xd0bfae9d8c7b6a59ull);
    expect_value("regs.x13", (seL4_Uint64)regs.x13, 0x9c8b7a6958473625ull);
    expect_value("regs.x14", (seL4_Uint64)regs.x14, 0x68574635241302f0ull);
    expect_value("regs.x15", (seL4_Uint64)regs.x15, 0x34231201efdecdbcull);
    expect_value("regs.x19", (seL4_Uint64)regs.x19, 0xffeeddccbbaa9988ull);
    expect_value("regs.x20", (seL4_Uint64)regs.x20, 0xcbbaa99887766554ull);
    expect_value("regs.x21", (seL4_Uint64)regs.x21, 0x9786756453423120ull);
    expect_value("regs.x22", (seL4_Uint64)regs.x22, 0x635241301f0efcebull);
    expect_value("regs.x23", (seL4_Uint64)regs.x23, 0x2f1e0dfbead9c8b7ull);
    expect_value("regs.x24", (seL4_Uint64)regs.x24, 0xfae9d8c7b6a59483ull);
    expect_value("regs.x25", (seL4_Uint64)regs.x25, 0xc6b5a4938271604full);
    expect_value("regs.x26", (seL4_Uint64)regs.x26, 0x9281705f4e3d2c1bull);
    expect_value("regs.x27", (seL4_Uint64)regs.x27, 0x5e4d3c2b1a09f7e6ull);
    expect_value("regs.x28", (seL4_Uint64)regs.x28, 0x2a1908f6e5d4c3b2ull);
    expect_value("regs.tpidr_el0", (seL4_Uint64)regs.tpidr_el0, 0xf5e4d3c2b1a08f7eull);
    expect_value("regs.tpidrro_el0", (seL4_Uint64)regs.tpidrro_el0, 0xc1b09f8e7d6c5b4aull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters ones", -1, CALL_SET, 0x7b6a594837261504ul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x24ul, 36, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0x7b6a594837261504ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffffffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0xffffffffffffffffull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xffffffffffffffffull);
    expect_value("regs.spsr", (seL4_Uint64)regs.spsr, 0xffffffffffffffffull);
    expect_value("regs.x0", (seL4_Uint64)regs.x0, 0xffffffffffffffffull);
    expect_value("regs.x1", (seL4_Uint64)regs.x1, 0xffffffffffffffffull);
    expect_value("regs.x2", (seL4_Uint64)regs.x2, 0xffffffffffffffffull);
    expect_value("regs.x3", (seL4_Uint64)regs.x3, 0xffffffffffffffffull);
    expect_value("regs.x4", (seL4_Uint64)regs.x4, 0xffffffffffffffffull);
    expect_value("regs.x5", (seL4_Uint64)regs.x5, 0xffffffffffffffffull);
    expect_value("regs.x6", (seL4_Uint64)regs.x6, 0xffffffffffffffffull);
    expect_value("regs.x7", (seL4_Uint64)regs.x7, 0xffffffffffffffffull);
    expect_value("regs.x8", (seL4_Uint64)regs.x8, 0xffffffffffffffffull);
    expect_value("regs.x16", (seL4_Uint64)regs.x16, 0xffffffffffffffffull);
    expect_value("regs.x17", (seL4_Uint64)regs.x17, 0xffffffffffffffffull);
    expect_value("regs.x18", (seL4_Uint64)regs.x18, 0xffffffffffffffffull);
    expect_value("regs.x29", (seL4_Uint64)regs.x29, 0xffffffffffffffffull);
    expect_value("regs.x30", (seL4_Uint64)regs.x30, 0xffffffffffffffffull);
    expect_value("regs.x9", (seL4_Uint64)regs.x9, 0xffffffffffffffffull);
    expect_value("regs.x10", (seL4_Uint64)regs.x10, 0xffffffffffffffffull);
    expect_value("regs.x11", (seL4_Uint64)regs.x11, 0xffffffffffffffffull);
    expect_value("regs.x12", (seL4_Uint64)regs.x12, 0xffffffffffffffffull);
    expect_value("regs.x13", (seL4_Uint64)regs.x13, 0xffffffffffffffffull);
    expect_value("regs.x14", (seL4_Uint64)regs.x14, 0xffffffffffffffffull);
    expect_value("regs.x15", (seL4_Uint64)regs.x15, 0xffffffffffffffffull);
    expect_value("regs.x19", (seL4_Uint64)regs.x19, 0xffffffffffffffffull);
    expect_value("regs.x20", (seL4_Uint64)regs.x20, 0xffffffffffffffffull);
    expect_value("regs.x21", (seL4_Uint64)regs.x21, 0xffffffffffffffffull);
    expect_value("regs.x22", (seL4_Uint64)regs.x22, 0xffffffffffffffffull);
    expect_value("regs.x23", (seL4_Uint64)regs.x23, 0xffffffffffffffffull);
    expect_value("regs.x24", (seL4_Uint64)regs.x24, 0xffffffffffffffffull);
    expect_value("regs.x25", (seL4_Uint64)regs.x25, 0xffffffffffffffffull);
    expect_value("regs.x26", (seL4_Uint64)regs.x26, 0xffffffffffffffffull);
    expect_value("regs.x27", (seL4_Uint64)regs.x27, 0xffffffffffffffffull);
    expect_value("regs.x28", (seL4_Uint64)regs.x28, 0xffffffffffffffffull);
    expect_value("regs.tpidr_el0", (seL4_Uint64)regs.tpidr_el0, 0xffffffffffffffffull);
    expect_value("regs.tpidrro_el0", (seL4_Uint64)regs.tpidrro_el0, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_none(void)
{
    static const seL4_Word words[] = {0x8800ul, 0x574635241302f0dful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xe4d3c2b1a08f7e6dul, 0xb09f8e7d6c5b4a39ul, 0x7c6b5a4938271605ul, 0x4837261504f2e1d0ul, 0x1403f1e0cfbead9cul, 0xdfcebdac9b8a7968ul, 0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul, 0x3e2d1c0bf9e8d7c6ul, 0xaf8e7d6c5b4a392ul, 0xd5c4b3a291806f5eul, 0xa1907f6e5d4c3b2aul, 0x6d5c4b3a291807f5ul, 0x39281706f4e3d2c1ul, 0x5f3e2d1c0af9e8dul, 0xd0bfae9d8c7b6a59ul, 0x9c8b7a6958473625ul, 0x68574635241302f0ul, 0x34231201efdecdbcul, 0xffeeddccbbaa9988ul, 0xcbbaa99887766554ul, 0x9786756453423120ul, 0x635241301f0efcebul, 0x2f1e0dfbead9c8b7ul, 0xfae9d8c7b6a59483ul, 0xc6b5a4938271604ful, 0x9281705f4e3d2c1bul, 0x5e4d3c2b1a09f7e6ul, 0x2a1908f6e5d4c3b2ul, 0xf5e4d3c2b1a08f7eul, 0xc1b09f8e7d6c5b4aul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters none", -1, CALL_SET, 0x7b6a594837261504ul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x24ul, 36, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0x7b6a594837261504ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x88ul, 0x574635241302f0dful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0xe4d3c2b1a08f7e6dull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xb09f8e7d6c5b4a39ull);
    expect_value("regs.spsr", (seL4_Uint64)regs.spsr, 0x7c6b5a4938271605ull);
    expect_value("regs.x0", (seL4_Uint64)regs.x0, 0x4837261504f2e1d0ull);
    expect_value("regs.x1", (seL4_Uint64)regs.x1, 0x1403f1e0cfbead9cull);
    expect_value("regs.x2", (seL4_Uint64)regs.x2, 0xdfcebdac9b8a7968ull);
    expect_value("regs.x3", (seL4_Uint64)regs.x3, 0xab9a897867564534ull);
    expect_value("regs.x4", (seL4_Uint64)regs.x4, 0x77665544332211ffull);
    expect_value("regs.x5", (seL4_Uint64)regs.x5, 0x43322110feeddccbull);
    expect_value("regs.x6", (seL4_Uint64)regs.x6, 0xffdecdbcab9a897ull);
    expect_value("regs.x7", (seL4_Uint64)regs.x7, 0xdac9b8a796857463ull);
    expect_value("regs.x8", (seL4_Uint64)regs.x8, 0xa69584736251402full);
    expect_value("regs.x16", (seL4_Uint64)regs.x16, 0x7261503f2e1d0cfaull);
    expect_value("regs.x17", (seL4_Uint64)regs.x17, 0x3e2d1c0bf9e8d7c6ull);
    expect_value("regs.x18", (seL4_Uint64)regs.x18, 0xaf8e7d6c5b4a392ull);
    expect_value("regs.x29", (seL4_Uint64)regs.x29, 0xd5c4b3a291806f5eull);
    expect_value("regs.x30", (seL4_Uint64)regs.x30, 0xa1907f6e5d4c3b2aull);
    expect_value("regs.x9", (seL4_Uint64)regs.x9, 0x6d5c4b3a291807f5ull);
    expect_value("regs.x10", (seL4_Uint64)regs.x10, 0x39281706f4e3d2c1ull);
    expect_value("regs.x11", (seL4_Uint64)regs.x11, 0x5f3e2d1c0af9e8dull);
    expect_value("regs.x12", (seL4_Uint64)regs.x12, 0xd0bfae9d8c7b6a59ull);
    expect_value("regs.x13", (seL4_Uint64)regs.x13, 0x9c8b7a6958473625ull);
    expect_value("regs.x14", (seL4_Uint64)regs.x14, 0x68574635241302f0ull);
    expect_value("regs.x15", (seL4_Uint64)regs.x15, 0x34231201efdecdbcull);
    expect_value("regs.x19", (seL4_Uint64)regs.x19, 0xffeeddccbbaa9988ull);
    expect_value("regs.x20", (seL4_Uint64)regs.x20, 0xcbbaa99887766554ull);
    expect_value("regs.x21", (seL4_Uint64)regs.x21, 0x9786756453423120ull);
    expect_value("regs.x22", (seL4_Uint64)regs.x22, 0x635241301f0efcebull);
    expect_value("regs.x23", (seL4_Uint64)regs.x23, 0x2f1e0dfbead9c8b7ull);
    expect_value("regs.x24", (seL4_Uint64)regs.x24, 0xfae9d8c7b6a59483ull);
    expect_value("regs.x25", (seL4_Uint64)regs.x25, 0xc6b5a4938271604full);
    expect_value("regs.x26", (seL4_Uint64)regs.x26, 0x9281705f4e3d2c1bull);
    expect_value("regs.x27", (seL4_Uint64)regs.x27, 0x5e4d3c2b1a09f7e6ull);
    expect_value("regs.x28", (seL4_Uint64)regs.x28, 0x2a1908f6e5d4c3b2ull);
    expect_value("regs.tpidr_el0", (seL4_Uint64)regs.tpidr_el0, 0xf5e4d3c2b1a08f7eull);
    expect_value("regs.tpidrro_el0", (seL4_Uint64)regs.tpidrro_el0, 0xc1b09f8e7d6c5b4aull);
    finish_call();
}

static void seL4_TCB_WriteRegisters_distinct(void)
{
    static const seL4_Word words[] = {0xc801ul, 0x9786756453423120ul, 0xeeddccbbaa998877ul, 0xbaa9988776655443ul, 0x867564534231200ful, 0x5241301f0efcebdaul, 0x1e0dfbead9c8b7a6ul, 0xe9d8c7b6a5948372ul, 0xb5a4938271604f3eul, 0x81705f4e3d2c1b0aul, 0x4d3c2b1a09f7e6d5ul, 0x1908f6e5d4c3b2a1ul, 0xe4d3c2b1a08f7e6dul, 0xb09f8e7d6c5b4a39ul, 0x7c6b5a4938271605ul, 0x4837261504f2e1d0ul, 0x1403f1e0cfbead9cul, 0xdfcebdac9b8a7968ul, 0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul, 0x3e2d1c0bf9e8d7c6ul, 0xaf8e7d6c5b4a392ul, 0xd5c4b3a291806f5eul, 0xa1907f6e5d4c3b2aul, 0x6d5c4b3a291807f5ul, 0x39281706f4e3d2c1ul, 0x5f3e2d1c0af9e8dul, 0xd0bfae9d8c7b6a59ul, 0x9c8b7a6958473625ul, 0x68574635241302f0ul, 0x34231201efdecdbcul, 0xffeeddccbbaa9988ul, 0xcbbaa99887766554ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters distinct", -1, CALL_SET, 0xbbaa998877665544ul, 0x3026ul, 0, 0,
        38, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xeeddccbbaa998877ul, 0xbaa9988776655443ul, 0x867564534231200ful, 0x5241301f0efcebdaul, 0x1e0dfbead9c8b7a6ul, 0xe9d8c7b6a5948372ul, 0xb5a4938271604f3eul, 0x81705f4e3d2c1b0aul, 0x4d3c2b1a09f7e6d5ul, 0x1908f6e5d4c3b2a1ul, 0xe4d3c2b1a08f7e6dul, 0xb09f8e7d6c5b4a39ul, 0x7c6b5a4938271605ul, 0x4837261504f2e1d0ul, 0x1403f1e0cfbead9cul, 0xdfcebdac9b8a7968ul, 0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul, 0x3e2d1c0bf9e8d7c6ul, 0xaf8e7d6c5b4a392ul, 0xd5c4b3a291806f5eul, 0xa1907f6e5d4c3b2aul, 0x6d5c4b3a291807f5ul, 0x39281706f4e3d2c1ul, 0x5f3e2d1c0af9e8dul, 0xd0bfae9d8c7b6a59ul, 0x9c8b7a6958473625ul, 0x68574635241302f0ul, 0x34231201efdecdbcul, 0xffeeddccbbaa9988ul, 0xcbbaa99887766554ul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xbbaa998877665544ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xc8ul, 0x9786756453423120ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters ones", -1, CALL_SET, 0xbbaa998877665544ul, 0x3026ul, 0, 0,
        38, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xbbaa998877665544ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffffffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_none(void)
{
    static const seL4_Word words[] = {0xc800ul, 0x9786756453423120ul, 0xeeddccbbaa998877ul, 0xbaa9988776655443ul, 0x867564534231200ful, 0x5241301f0efcebdaul, 0x1e0dfbead9c8b7a6ul, 0xe9d8c7b6a5948372ul, 0xb5a4938271604f3eul, 0x81705f4e3d2c1b0aul, 0x4d3c2b1a09f7e6d5ul, 0x1908f6e5d4c3b2a1ul, 0xe4d3c2b1a08f7e6dul, 0xb09f8e7d6c5b4a39ul, 0x7c6b5a4938271605ul, 0x4837261504f2e1d0ul, 0x1403f1e0cfbead9cul, 0xdfcebdac9b8a7968ul, 0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul, 0x3e2d1c0bf9e8d7c6ul, 0xaf8e7d6c5b4a392ul, 0xd5c4b3a291806f5eul, 0xa1907f6e5d4c3b2aul, 0x6d5c4b3a291807f5ul, 0x39281706f4e3d2c1ul, 0x5f3e2d1c0af9e8dul, 0xd0bfae9d8c7b6a59ul, 0x9c8b7a6958473625ul, 0x68574635241302f0ul, 0x34231201efdecdbcul, 0xffeeddccbbaa9988ul, 0xcbbaa99887766554ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters none", -1, CALL_SET, 0xbbaa998877665544ul, 0x3026ul, 0, 0,
        38, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xeeddccbbaa998877ul, 0xbaa9988776655443ul, 0x867564534231200ful, 0x5241301f0efcebdaul, 0x1e0dfbead9c8b7a6ul, 0xe9d8c7b6a5948372ul, 0xb5a4938271604f3eul, 0x81705f4e3d2c1b0aul, 0x4d3c2b1a09f7e6d5ul, 0x1908f6e5d4c3b2a1ul, 0xe4d3c2b1a08f7e6dul, 0xb09f8e7d6c5b4a39ul, 0x7c6b5a4938271605ul, 0x4837261504f2e1d0ul, 0x1403f1e0cfbead9cul, 0xdfcebdac9b8a7968ul, 0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul, 0x3e2d1c0bf9e8d7c6ul, 0xaf8e7d6c5b4a392ul, 0xd5c4b3a291806f5eul, 0xa1907f6e5d4c3b2aul, 0x6d5c4b3a291807f5ul, 0x39281706f4e3d2c1ul, 0x5f3e2d1c0af9e8dul, 0xd0bfae9d8c7b6a59ul, 0x9c8b7a6958473625ul, 0x68574635241302f0ul, 0x34231201efdecdbcul, 0xffeeddccbbaa9988ul, 0xcbbaa99887766554ul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xbbaa998877665544ul, (seL4_Bool)0x0ul, (seL4_Uint8)0xc8ul, 0x9786756453423120ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x660ful};
    static const seL4_Word caps[] = {0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters distinct", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0x291807f5e4d3c2b1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x66ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff0ful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters ones", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0xfffffffffffffffful, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_none(void)
{
    static const seL4_Word words[] = {0x6600ul};
    static const seL4_Word caps[] = {0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters none", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0x291807f5e4d3c2b1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x66ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_suspend_source(void)
{
    static const seL4_Word words[] = {0x6601ul};
    static const seL4_Word caps[] = {0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_suspend_source", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0x291807f5e4d3c2b1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x66ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_resume_target(void)
{
    static const seL4_Word words[] = {0x6602ul};
    static const seL4_Word caps[] = {0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_resume_target", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0x291807f5e4d3c2b1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x66ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_frame(void)
{
    static const seL4_Word words[] = {0x6604ul};
    static const seL4_Word caps[] = {0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_frame", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0x291807f5e4d3c2b1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x66ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_integer(void)
{
    static const seL4_Word words[] = {0x6608ul};
    static const seL4_Word caps[] = {0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_integer", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xfbead9c8b7a69584ul, (seL4_TCB)0x291807f5e4d3c2b1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x66ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_distinct(void)
{
    static const seL4_Word words[] = {0xc0af9e8d7c6b5a49ul, 0x6f5e4d3c2b1a09f7ul, 0xc6b5a4938271604ful};
    static const seL4_Word caps[] = {0x69584736251403f1ul, 0x1807f5e4d3c2b1a0ul, 0x1e0dfbead9c8b7a6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure distinct", -1, CALL_SET, 0x3c2b1a09f7e6d5c4ul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0x3c2b1a09f7e6d5c4ul, (seL4_CNode)0x69584736251403f1ul, 0xc0af9e8d7c6b5a49ul, 0x1807f5e4d3c2b1a0ul, 0x6f5e4d3c2b1a09f7ul, 0xc6b5a4938271604ful, 0x1e0dfbead9c8b7a6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure ones", -1, CALL_SET, 0x3c2b1a09f7e6d5c4ul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0x3c2b1a09f7e6d5c4ul, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_distinct(void)
{
    static const seL4_Word words[] = {0x1efdecdbcab9a89ul};
    static const seL4_Word caps[] = {0xa998877665544332ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority distinct", -1, CALL_SET, 0x7c6b5a4938271605ul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0x7c6b5a4938271605ul, (seL4_TCB)0xa998877665544332ul, 0x1efdecdbcab9a89ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority ones", -1, CALL_SET, 0x7c6b5a4938271605ul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0x7c6b5a4938271605ul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_distinct(void)
{
    static const seL4_Word words[] = {0x41301f0efcebdac9ul};
    static const seL4_Word caps[] = {0xe9d8c7b6a5948372ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority distinct", -1, CALL_SET, 0xbcab9a8978675645ul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0xbcab9a8978675645ul, (seL4_TCB)0xe9d8c7b6a5948372ul, 0x41301f0efcebdac9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority ones", -1, CALL_SET, 0xbcab9a8978675645ul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0xbcab9a8978675645ul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_distinct(void)
{
    static const seL4_Word words[] = {0x81705f4e3d2c1b0aul, 0xd8c7b6a594837261ul};
    static const seL4_Word caps[] = {0x2a1908f6e5d4c3b2ul, 0x301f0efcebdac9b8ul, 0x8776655443322110ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams distinct", -1, CALL_SET, 0xfcebdac9b8a79685ul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0xfcebdac9b8a79685ul, (seL4_TCB)0x2a1908f6e5d4c3b2ul, 0x81705f4e3d2c1b0aul, 0xd8c7b6a594837261ul, 0x301f0efcebdac9b8ul, 0x8776655443322110ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams ones", -1, CALL_SET, 0xfcebdac9b8a79685ul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0xfcebdac9b8a79685ul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x6a594837261504f2ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint distinct", -1, CALL_SET, 0x3d2c1b0af8e7d6c5ul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0x3d2c1b0af8e7d6c5ul, 0x6a594837261504f2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint ones", -1, CALL_SET, 0x3d2c1b0af8e7d6c5ul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0x3d2c1b0af8e7d6c5ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_distinct(void)
{
    static const seL4_Word words[] = {0xaa99887766554433ul};
    static const seL4_Word caps[] = {0x2f0dfcebdac9b8aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer distinct", -1, CALL_SET, 0x7d6c5b4a39281706ul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0x7d6c5b4a39281706ul, 0xaa99887766554433ul, 0x2f0dfcebdac9b8aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer ones", -1, CALL_SET, 0x7d6c5b4a39281706ul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0x7d6c5b4a39281706ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_distinct(void)
{
    static const seL4_Word words[] = {0x9988776655443322ul, 0x4837261504f2e1d0ul};
    static const seL4_Word caps[] = {0xead9c8b7a6958473ul, 0x4231200ffdecdbcaul, 0xf0dfcebdac9b8a79ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace distinct", -1, CALL_SET, 0xbdac9b8a79685746ul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0xbdac9b8a79685746ul, 0xead9c8b7a6958473ul, (seL4_CNode)0x4231200ffdecdbcaul, 0x9988776655443322ul, 0xf0dfcebdac9b8a79ul, 0x4837261504f2e1d0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace ones", -1, CALL_SET, 0xbdac9b8a79685746ul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0xbdac9b8a79685746ul, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend distinct", -1, CALL_SET, 0xfdecdbcab9a89786ul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0xfdecdbcab9a89786ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend ones", -1, CALL_SET, 0xfdecdbcab9a89786ul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0xfdecdbcab9a89786ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume distinct", -1, CALL_SET, 0x3e2d1c0bf9e8d7c6ul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0x3e2d1c0bf9e8d7c6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume ones", -1, CALL_SET, 0x3e2d1c0bf9e8d7c6ul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0x3e2d1c0bf9e8d7c6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xab9a897867564534ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification distinct", -1, CALL_SET, 0x7e6d5c4b3a291807ul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0x7e6d5c4b3a291807ul, 0xab9a897867564534ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification ones", -1, CALL_SET, 0x7e6d5c4b3a291807ul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0x7e6d5c4b3a291807ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification distinct", -1, CALL_SET, 0xbead9c8b7a695847ul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0xbead9c8b7a695847ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification ones", -1, CALL_SET, 0xbead9c8b7a695847ul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0xbead9c8b7a695847ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_distinct(void)
{
    static const seL4_Word words[] = {0x2c1b0af8e7d6c5b4ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase distinct", -1, CALL_SET, 0xfeeddccbbaa99887ul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0xfeeddccbbaa99887ul, 0x2c1b0af8e7d6c5b4ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase ones", -1, CALL_SET, 0xfeeddccbbaa99887ul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0xfeeddccbbaa99887ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetFlags_distinct(void)
{
    static const seL4_Word words[] = {0x6c5b4a39281706f4ul, 0xc3b2a1907f6e5d4cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xa897867564534231ul};
    static const struct expectation call = {
        "seL4_TCB_SetFlags distinct", -1, CALL_SET, 0x3f2e1d0cfae9d8c7ul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0x3f2e1d0cfae9d8c7ul, 0x6c5b4a39281706f4ul, 0xc3b2a1907f6e5d4cul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xa897867564534231ull);
    finish_call();
}

static void seL4_TCB_SetFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_TCB_SetFlags ones", -1, CALL_SET, 0x3f2e1d0cfae9d8c7ul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0x3f2e1d0cfae9d8c7ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x4635ul, 0x4f2e1d0bfae9d8cul, 0x5b4a39281706f4e3ul, 0xb2a1907f6e5d4c3bul, 0xaf8e7d6c5b4a392ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint distinct", -1, CALL_SET, 0x7f6e5d4c3b2a1908ul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0x7f6e5d4c3b2a1908ul, (seL4_Uint16)0x4635ul, 0x4f2e1d0bfae9d8cul, 0x5b4a39281706f4e3ul, 0xb2a1907f6e5d4c3bul, 0xaf8e7d6c5b4a392ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint ones", -1, CALL_SET, 0x7f6e5d4c3b2a1908ul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0x7f6e5d4c3b2a1908ul, (seL4_Uint16)0xfffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x8675ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x291807f5e4d3c2b1ul, 0x806f5e4d3c2b1a09ul, 0xd7c6b5a493827160ul, 0x2f1e0dfbead9c8b7ul, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint distinct", -1, CALL_SET, 0xbfae9d8c7b6a5948ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xbfae9d8c7b6a5948ul, (seL4_Uint16)0x8675ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0x291807f5e4d3c2b1ull);
    expect_value("type", (seL4_Uint64)result.type, 0x806f5e4d3c2b1a09ull);
    expect_value("size", (seL4_Uint64)result.size, 0xd7c6b5a493827160ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0x2f1e0dfbead9c8b7ull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x1ull);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint ones", -1, CALL_SET, 0xbfae9d8c7b6a5948ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xbfae9d8c7b6a5948ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0xffffffffffffffffull);
    expect_value("type", (seL4_Uint64)result.type, 0xffffffffffffffffull);
    expect_value("size", (seL4_Uint64)result.size, 0xffffffffffffffffull);
    expect_value("rw", (seL4_Uint64)result.rw, 0xffffffffffffffffull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x1ull);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_none(void)
{
    static const seL4_Word words[] = {0x8675ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x291807f5e4d3c2b1ul, 0x806f5e4d3c2b1a09ul, 0xd7c6b5a493827160ul, 0x2f1e0dfbead9c8b7ul, 0x0ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint none", -1, CALL_SET, 0xbfae9d8c7b6a5948ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xbfae9d8c7b6a5948ul, (seL4_Uint16)0x8675ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0x291807f5e4d3c2b1ull);
    expect_value("type", (seL4_Uint64)result.type, 0x806f5e4d3c2b1a09ull);
    expect_value("size", (seL4_Uint64)result.size, 0xd7c6b5a493827160ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0x2f1e0dfbead9c8b7ull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x0ull);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0xc6b5ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint distinct", -1, CALL_SET, 0xffeeddccbbaa9988ul, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0xffeeddccbbaa9988ul, (seL4_Uint16)0xc6b5ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint ones", -1, CALL_SET, 0xffeeddccbbaa9988ul, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0xffeeddccbbaa9988ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_distinct(void)
{
    static const seL4_Word words[] = {0x7f5ul, 0xc4b3a291806f5e4dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping distinct", -1, CALL_SET, 0x402f1e0dfbead9c8ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x402f1e0dfbead9c8ul, (seL4_Uint16)0x7f5ul, 0xc4b3a291806f5e4dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x1ull);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_ones(void)
{
    static const seL4_Word words[] = {0xfffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping ones", -1, CALL_SET, 0x402f1e0dfbead9c8ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x402f1e0dfbead9c8ul, (seL4_Uint16)0xfffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x1ull);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_none(void)
{
    static const seL4_Word words[] = {0x7f5ul, 0xc4b3a291806f5e4dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x0ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping none", -1, CALL_SET, 0x402f1e0dfbead9c8ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x402f1e0dfbead9c8ul, (seL4_Uint16)0x7f5ul, 0xc4b3a291806f5e4dul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x0ull);
    finish_call();
}

static void seL4_Untyped_Retype_distinct(void)
{
    static const seL4_Word words[] = {0xad9c8b7a69584736ul, 0x5f3e2d1c0af9e8dul, 0xb3a291806f5e4d3cul, 0xbf9e8d7c6b5a493ul, 0x6251402f1e0dfbeaul, 0xb9a8978675645342ul};
    static const seL4_Word caps[] = {0x5c4b3a291807f5e4ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype distinct", -1, CALL_SET, 0x806f5e4d3c2b1a09ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0x806f5e4d3c2b1a09ul, 0xad9c8b7a69584736ul, 0x5f3e2d1c0af9e8dul, (seL4_CNode)0x5c4b3a291807f5e4ul, 0xb3a291806f5e4d3cul, 0xbf9e8d7c6b5a493ul, 0x6251402f1e0dfbeaul, 0xb9a8978675645342ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_Untyped_Retype_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype ones", -1, CALL_SET, 0x806f5e4d3c2b1a09ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0x806f5e4d3c2b1a09ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

void run_invocations(void)
{
    seL4_ARM_VSpace_Clean_Data_distinct();
    seL4_ARM_VSpace_Clean_Data_ones();
    seL4_ARM_VSpace_Invalidate_Data_distinct();
    seL4_ARM_VSpace_Invalidate_Data_ones();
    seL4_ARM_VSpace_CleanInvalidate_Data_distinct();
    seL4_ARM_VSpace_CleanInvalidate_Data_ones();
    seL4_ARM_VSpace_Unify_Instruction_distinct();
    seL4_ARM_VSpace_Unify_Instruction_ones();
    seL4_ARM_SMC_Call_distinct();
    seL4_ARM_SMC_Call_ones();
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
