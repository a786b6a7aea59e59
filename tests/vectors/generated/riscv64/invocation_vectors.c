/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
#include "harness.h"

#define CALL_SET (REGISTER_CAP | REGISTER_INFO | REGISTER_MRS)

static void seL4_CNode_Revoke_distinct(void)
{
    static const seL4_Word words[] = {0x9988776655443322ul, 0x79ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke distinct", -1, CALL_SET, 0x6c5b4a39281706f4ul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0x6c5b4a39281706f4ul, 0x9988776655443322ul, (seL4_Uint8)0x79ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Revoke_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Revoke ones", -1, CALL_SET, 0x6c5b4a39281706f4ul, 0x12002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Revoke(0x6c5b4a39281706f4ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_distinct(void)
{
    static const seL4_Word words[] = {0xd9c8b7a695847362ul, 0xb9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete distinct", -1, CALL_SET, 0xac9b8a7968574635ul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0xac9b8a7968574635ul, 0xd9c8b7a695847362ul, (seL4_Uint8)0xb9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Delete_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Delete ones", -1, CALL_SET, 0xac9b8a7968574635ul, 0x13002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Delete(0xac9b8a7968574635ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_distinct(void)
{
    static const seL4_Word words[] = {0x1a09f7e6d5c4b3a2ul, 0xf9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends distinct", -1, CALL_SET, 0xecdbcab9a8978675ul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0xecdbcab9a8978675ul, 0x1a09f7e6d5c4b3a2ul, (seL4_Uint8)0xf9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_CancelBadgedSends_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_CancelBadgedSends ones", -1, CALL_SET, 0xecdbcab9a8978675ul, 0x14002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_CancelBadgedSends(0xecdbcab9a8978675ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_distinct(void)
{
    static const seL4_Word words[] = {0x5a4938271605f3e2ul, 0x3aul, 0x604f3e2d1c0bf9e8ul, 0x40ul, 0xffdecdbcab9a897ul};
    static const seL4_Word caps[] = {0x9f7e6d5c4b3a291ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy distinct", -1, CALL_SET, 0x2d1c0bf9e8d7c6b5ul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xffdecdbcab9a897ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0x2d1c0bf9e8d7c6b5ul, 0x5a4938271605f3e2ul, (seL4_Uint8)0x3aul, (seL4_CNode)0x9f7e6d5c4b3a291ul, 0x604f3e2d1c0bf9e8ul, (seL4_Uint8)0x40ul, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Copy_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Copy ones", -1, CALL_SET, 0x2d1c0bf9e8d7c6b5ul, 0x15085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Copy(0x2d1c0bf9e8d7c6b5ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, rights);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_distinct(void)
{
    static const seL4_Word words[] = {0x9a89786756453423ul, 0x7aul, 0xa08f7e6d5c4b3a29ul, 0x80ul, 0x4f3e2d1c0bf9e8d7ul, 0xa69584736251402ful};
    static const seL4_Word caps[] = {0x4938271605f3e2d1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint distinct", -1, CALL_SET, 0x6d5c4b3a291807f5ul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x4f3e2d1c0bf9e8d7ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0x6d5c4b3a291807f5ul, 0x9a89786756453423ul, (seL4_Uint8)0x7aul, (seL4_CNode)0x4938271605f3e2d1ul, 0xa08f7e6d5c4b3a29ul, (seL4_Uint8)0x80ul, rights, 0xa69584736251402ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mint_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mint ones", -1, CALL_SET, 0x6d5c4b3a291807f5ul, 0x16086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mint(0x6d5c4b3a291807f5ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, rights, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_distinct(void)
{
    static const seL4_Word words[] = {0xdac9b8a796857463ul, 0xbaul, 0xe0cfbead9c8b7a69ul, 0xc0ul};
    static const seL4_Word caps[] = {0x8978675645342312ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move distinct", -1, CALL_SET, 0xad9c8b7a69584736ul, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0xad9c8b7a69584736ul, 0xdac9b8a796857463ul, (seL4_Uint8)0xbaul, (seL4_CNode)0x8978675645342312ul, 0xe0cfbead9c8b7a69ul, (seL4_Uint8)0xc0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Move_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Move ones", -1, CALL_SET, 0xad9c8b7a69584736ul, 0x17084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Move(0xad9c8b7a69584736ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_distinct(void)
{
    static const seL4_Word words[] = {0x1b0af8e7d6c5b4a3ul, 0xfaul, 0x2110feeddccbbaa9ul, 0x1ul, 0xcfbead9c8b7a6958ul};
    static const seL4_Word caps[] = {0xc9b8a79685746352ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate distinct", -1, CALL_SET, 0xeddccbbaa9988776ul, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0xeddccbbaa9988776ul, 0x1b0af8e7d6c5b4a3ul, (seL4_Uint8)0xfaul, (seL4_CNode)0xc9b8a79685746352ul, 0x2110feeddccbbaa9ul, (seL4_Uint8)0x1ul, 0xcfbead9c8b7a6958ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Mutate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Mutate ones", -1, CALL_SET, 0xeddccbbaa9988776ul, 0x18085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Mutate(0xeddccbbaa9988776ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_distinct(void)
{
    static const seL4_Word words[] = {0x5b4a39281706f4e3ul, 0x3bul, 0xaf8e7d6c5b4a392ul, 0xb8a7968574635241ul, 0x98ul, 0x67564534231201eful, 0x1605f3e2d1c0af9eul, 0xf5ul};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul, 0xbead9c8b7a695847ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate distinct", -1, CALL_SET, 0x2e1d0cfae9d8c7b6ul, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0x2e1d0cfae9d8c7b6ul, 0x5b4a39281706f4e3ul, (seL4_Uint8)0x3bul, 0xaf8e7d6c5b4a392ul, (seL4_CNode)0x61503f2e1d0cfae9ul, 0xb8a7968574635241ul, (seL4_Uint8)0x98ul, 0x67564534231201eful, (seL4_CNode)0xbead9c8b7a695847ul, 0x1605f3e2d1c0af9eul, (seL4_Uint8)0xf5ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_CNode_Rotate_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_CNode_Rotate ones", -1, CALL_SET, 0x2e1d0cfae9d8c7b6ul, 0x19108ul, 0, 0,
        8, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_CNode_Rotate(0x2e1d0cfae9d8c7b6ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_distinct(void)
{
    static const seL4_Word words[] = {0x9b8a796857463524ul, 0x4a39281706f4e3d2ul, 0x2aul};
    static const seL4_Word caps[] = {0xf2e1d0bfae9d8c7bul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get distinct", -1, CALL_SET, 0x6e5d4c3b2a1908f6ul, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0x6e5d4c3b2a1908f6ul, 0x9b8a796857463524ul, (seL4_CNode)0xf2e1d0bfae9d8c7bul, 0x4a39281706f4e3d2ul, (seL4_Uint8)0x2aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_Get_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_Get ones", -1, CALL_SET, 0x6e5d4c3b2a1908f6ul, 0x1a083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_Get(0x6e5d4c3b2a1908f6ul, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_distinct(void)
{
    static const seL4_Word words[] = {0xdbcab9a897867564ul, 0x332211ffeeddccbbul, 0xe1d0bfae9d8c7b6aul, 0xc1ul};
    static const seL4_Word caps[] = {0x8a79685746352413ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger distinct", -1, CALL_SET, 0xae9d8c7b6a594837ul, 0x2e084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0xae9d8c7b6a594837ul, 0xdbcab9a897867564ul, 0x332211ffeeddccbbul, (seL4_CNode)0x8a79685746352413ul, 0xe1d0bfae9d8c7b6aul, (seL4_Uint8)0xc1ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetTrigger_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetTrigger ones", -1, CALL_SET, 0xae9d8c7b6a594837ul, 0x2e084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetTrigger(0xae9d8c7b6a594837ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack distinct", -1, CALL_SET, 0xeeddccbbaa998877ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0xeeddccbbaa998877ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack ones", -1, CALL_SET, 0xeeddccbbaa998877ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0xeeddccbbaa998877ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x5c4b3a291807f5e4ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification distinct", -1, CALL_SET, 0x2f1e0dfbead9c8b7ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0x2f1e0dfbead9c8b7ul, 0x5c4b3a291807f5e4ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification ones", -1, CALL_SET, 0x2f1e0dfbead9c8b7ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0x2f1e0dfbead9c8b7ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear distinct", -1, CALL_SET, 0x6f5e4d3c2b1a09f7ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0x6f5e4d3c2b1a09f7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear ones", -1, CALL_SET, 0x6f5e4d3c2b1a09f7ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0x6f5e4d3c2b1a09f7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_PageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0x34231201efdecdbcul, 0x8b7a695847362514ul};
    static const seL4_Word caps[] = {0xdccbbaa998877665ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_PageTable_Map distinct", -1, CALL_SET, 0xaf9e8d7c6b5a4938ul, 0x27082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_PageTable_Map(0xaf9e8d7c6b5a4938ul, (seL4_RISCV_PageTable)0xdccbbaa998877665ul, 0x34231201efdecdbcul, (seL4_RISCV_VMAttributes)0x8b7a695847362514ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_PageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_PageTable_Map ones", -1, CALL_SET, 0xaf9e8d7c6b5a4938ul, 0x27082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_PageTable_Map(0xaf9e8d7c6b5a4938ul, (seL4_RISCV_PageTable)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_RISCV_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_PageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_PageTable_Unmap distinct", -1, CALL_SET, 0xefdecdbcab9a8978ul, 0x28000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_PageTable_Unmap(0xefdecdbcab9a8978ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_PageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_PageTable_Unmap ones", -1, CALL_SET, 0xefdecdbcab9a8978ul, 0x28000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_PageTable_Unmap(0xefdecdbcab9a8978ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_Page_Map_distinct(void)
{
    static const seL4_Word words[] = {0xb4a39281705f4e3dul, 0xcfae9d8c7b6a594ul, 0x635241301f0efcebul};
    static const seL4_Word caps[] = {0x5d4c3b2a1908f6e5ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_Page_Map distinct", -1, CALL_SET, 0x301f0efcebdac9b8ul, 0x29083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xcfae9d8c7b6a594ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_Page_Map(0x301f0efcebdac9b8ul, (seL4_RISCV_PageTable)0x5d4c3b2a1908f6e5ul, 0xb4a39281705f4e3dul, rights, (seL4_RISCV_VMAttributes)0x635241301f0efcebul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_Page_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_Page_Map ones", -1, CALL_SET, 0x301f0efcebdac9b8ul, 0x29083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_Page_Map(0x301f0efcebdac9b8ul, (seL4_RISCV_PageTable)0xfffffffffffffffful, 0xfffffffffffffffful, rights, (seL4_RISCV_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_Page_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_Page_Unmap distinct", -1, CALL_SET, 0x705f4e3d2c1b0af8ul, 0x2a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_Page_Unmap(0x705f4e3d2c1b0af8ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_Page_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_Page_Unmap ones", -1, CALL_SET, 0x705f4e3d2c1b0af8ul, 0x2a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_Page_Unmap(0x705f4e3d2c1b0af8ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_Page_GetAddress_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1a09f7e6d5c4b3a2ul};
    static const struct expectation call = {
        "seL4_RISCV_Page_GetAddress distinct", -1, CALL_SET, 0xb09f8e7d6c5b4a39ul, 0x2b000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_RISCV_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_RISCV_Page_GetAddress(0xb09f8e7d6c5b4a39ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0x1a09f7e6d5c4b3a2ull);
    finish_call();
}

static void seL4_RISCV_Page_GetAddress_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_RISCV_Page_GetAddress ones", -1, CALL_SET, 0xb09f8e7d6c5b4a39ul, 0x2b000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_RISCV_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_RISCV_Page_GetAddress(0xb09f8e7d6c5b4a39ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_RISCV_ASIDControl_MakePool_distinct(void)
{
    static const seL4_Word words[] = {0xccbbaa9988776655ul, 0xacul};
    static const seL4_Word caps[] = {0x1e0dfbead9c8b7a6ul, 0x7564534231200ffdul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_ASIDControl_MakePool distinct", -1, CALL_SET, 0xf0dfcebdac9b8a79ul, 0x2c102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_ASIDControl_MakePool(0xf0dfcebdac9b8a79ul, (seL4_Untyped)0x1e0dfbead9c8b7a6ul, (seL4_CNode)0x7564534231200ffdul, 0xccbbaa9988776655ul, (seL4_Uint8)0xacul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_ASIDControl_MakePool_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_ASIDControl_MakePool ones", -1, CALL_SET, 0xf0dfcebdac9b8a79ul, 0x2c102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_ASIDControl_MakePool(0xf0dfcebdac9b8a79ul, (seL4_Untyped)0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_ASIDPool_Assign_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x5e4d3c2b1a09f7e6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_ASIDPool_Assign distinct", -1, CALL_SET, 0x31200ffdecdbcab9ul, 0x2d080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_ASIDPool_Assign(0x31200ffdecdbcab9ul, 0x5e4d3c2b1a09f7e6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_RISCV_ASIDPool_Assign_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_RISCV_ASIDPool_Assign ones", -1, CALL_SET, 0x31200ffdecdbcab9ul, 0x2d080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_RISCV_ASIDPool_Assign(0x31200ffdecdbcab9ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_distinct(void)
{
    static const seL4_Word words[] = {0x27ul};
    static const seL4_Word caps[] = {0xf5e4d3c2b1a08f7eul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set distinct", -1, CALL_SET, 0x71604f3e2d1c0bf9ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0x71604f3e2d1c0bf9ul, (seL4_Uint8)0x27ul, (seL4_TCB)0xf5e4d3c2b1a08f7eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_ones(void)
{
    static const seL4_Word words[] = {0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set ones", -1, CALL_SET, 0x71604f3e2d1c0bf9ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0x71604f3e2d1c0bf9ul, (seL4_Uint8)0xfful, (seL4_TCB)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_distinct(void)
{
    static const seL4_Word words[] = {0xdecdbcab9a897867ul, 0xbeul, 0x8d7c6b5a49382716ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure distinct", -1, CALL_SET, 0xb1a08f7e6d5c4b3aul, 0x1f003ul, 0, 0,
        3, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0xb1a08f7e6d5c4b3aul, 0xdecdbcab9a897867ul, (seL4_Uint8)0xbeul, (seL4_Time)0x8d7c6b5a49382716ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure ones", -1, CALL_SET, 0xb1a08f7e6d5c4b3aul, 0x1f003ul, 0, 0,
        3, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0xb1a08f7e6d5c4b3aul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_Time)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_distinct(void)
{
    static const seL4_Word words[] = {0x1f0efcebdac9b8a7ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart distinct", -1, CALL_SET, 0xf1e0cfbead9c8b7aul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0xf1e0cfbead9c8b7aul, 0x1f0efcebdac9b8a7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart ones", -1, CALL_SET, 0xf1e0cfbead9c8b7aul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0xf1e0cfbead9c8b7aul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_distinct(void)
{
    static const seL4_Word words[] = {0xb6a594837261503ful, 0xefcebdac9b8a796ul, 0x655443322110feedul, 0xbcab9a8978675645ul, 0x1403f1e0cfbead9cul};
    static const seL4_Word caps[] = {0x5f4e3d2c1b0af8e7ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags distinct", -1, CALL_SET, 0x322110feeddccbbaul, 0x21085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0x322110feeddccbbaul, (seL4_SchedContext)0x5f4e3d2c1b0af8e7ul, (seL4_Time)0xb6a594837261503ful, (seL4_Time)0xefcebdac9b8a796ul, 0x655443322110feedul, 0xbcab9a8978675645ul, 0x1403f1e0cfbead9cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags ones", -1, CALL_SET, 0x322110feeddccbbaul, 0x21085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0x322110feeddccbbaul, (seL4_SchedContext)0xfffffffffffffffful, (seL4_Time)0xfffffffffffffffful, (seL4_Time)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x9f8e7d6c5b4a3928ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind distinct", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0x7261503f2e1d0cfaul, 0x9f8e7d6c5b4a3928ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind ones", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0x7261503f2e1d0cfaul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind distinct", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0xb2a1907f6e5d4c3bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind ones", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0xb2a1907f6e5d4c3bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x200ffdecdbcab9a8ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject distinct", -1, CALL_SET, 0xf2e1d0bfae9d8c7bul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0xf2e1d0bfae9d8c7bul, 0x200ffdecdbcab9a8ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject ones", -1, CALL_SET, 0xf2e1d0bfae9d8c7bul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0xf2e1d0bfae9d8c7bul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Consumed_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x9c8b7a6958473625ul};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed distinct", -1, CALL_SET, 0x332211ffeeddccbbul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0x332211ffeeddccbbul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x9c8b7a6958473625ull);
    finish_call();
}

static void seL4_SchedContext_Consumed_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed ones", -1, CALL_SET, 0x332211ffeeddccbbul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0x332211ffeeddccbbul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xdccbbaa998877665ul};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo distinct", -1, CALL_SET, 0x736251402f1e0dfbul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0x736251402f1e0dfbul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xdccbbaa998877665ull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo ones", -1, CALL_SET, 0x736251402f1e0dfbul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0x736251402f1e0dfbul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_distinct(void)
{
    static const seL4_Word words[] = {0xc001ul, 0x8f7e6d5c4b3a2918ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1d0cfae9d8c7b6a5ul, 0xe8d7c6b5a4938271ul, 0xb4a39281705f4e3dul, 0x806f5e4d3c2b1a09ul, 0x4c3b2a1908f6e5d4ul, 0x1807f5e4d3c2b1a0ul, 0xe3d2c1b09f8e7d6cul, 0xaf9e8d7c6b5a4938ul, 0x7b6a594837261504ul, 0x4736251403f1e0cful, 0x1302f0dfcebdac9bul, 0xdecdbcab9a897867ul, 0xaa99887766554433ul, 0x76655443322110feul, 0x4231200ffdecdbcaul, 0xefcebdac9b8a796ul, 0xd9c8b7a695847362ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul, 0xa08f7e6d5c4b3a29ul, 0x6c5b4a39281706f4ul, 0x38271605f3e2d1c0ul, 0x4f2e1d0bfae9d8cul, 0xcfbead9c8b7a6958ul, 0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters distinct", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x20ul, 32, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xb3a291806f5e4d3cul, (seL4_Bool)0x1ul, (seL4_Uint8)0xc0ul, 0x8f7e6d5c4b3a2918ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0x1d0cfae9d8c7b6a5ull);
    expect_value("regs.ra", (seL4_Uint64)regs.ra, 0xe8d7c6b5a4938271ull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xb4a39281705f4e3dull);
    expect_value("regs.gp", (seL4_Uint64)regs.gp, 0x806f5e4d3c2b1a09ull);
    expect_value("regs.s0", (seL4_Uint64)regs.s0, 0x4c3b2a1908f6e5d4ull);
    expect_value("regs.s1", (seL4_Uint64)regs.s1, 0x1807f5e4d3c2b1a0ull);
    expect_value("regs.s2", (seL4_Uint64)regs.s2, 0xe3d2c1b09f8e7d6cull);
    expect_value("regs.s3", (seL4_Uint64)regs.s3, 0xaf9e8d7c6b5a4938ull);
    expect_value("regs.s4", (seL4_Uint64)regs.s4, 0x7b6a594837261504ull);
    expect_value("regs.s5", (seL4_Uint64)regs.s5, 0x4736251403f1e0cfull);
    expect_value("regs.s6", (seL4_Uint64)regs.s6, 0x1302f0dfcebdac9bull);
    expect_value("regs.s7", (seL4_Uint64)regs.s7, 0xdecdbcab9a897867ull);
    expect_value("regs.s8", (seL4_Uint64)regs.s8, 0xaa99887766554433ull);
    expect_value("regs.s9", (seL4_Uint64)regs.s9, 0x76655443322110feull);
    expect_value("regs.s10", (seL4_Uint64)regs.s10, 0x4231200ffdecdbcaull);
    expect_value("regs.s11", (seL4_Uint64)regs.s11, 0xefcebdac9b8a796ull);
    expect_value("regs.a0", (seL4_Uint64)regs.a0, 0xd9c8b7a695847362ull);
    expect_value("regs.a1", (seL4_Uint64)regs.a1, 0xa594837261503f2eull);
    expect_value("regs.a2", (seL4_Uint64)regs.a2, 0x71604f3e2d1c0bf9ull);
    expect_value("regs.a3", (seL4_Uint64)regs.a3, 0x3d2c1b0af8e7d6c5ull);
    expect_value("regs.a4", (seL4_Uint64)regs.a4, 0x9f7e6d5c4b3a291ull);
    expect_value("regs.a5", (seL4_Uint64)regs.a5, 0xd4c3b2a1907f6e5dull);
    expect_value("regs.a6", (seL4_Uint64)regs.a6, 0xa08f7e6d5c4b3a29ull);
    expect_value("regs.a7", (seL4_Uint64)regs.a7, 0x6c5b4a39281706f4ull);
    expect_value("regs.t0", (seL4_Uint64)regs.t0, 0x38271605f3e2d1c0ull);
    expect_value("regs.t1", (seL4_Uint64)regs.t1, 0x4f2e1d0bfae9d8cull);
    expect_value("regs.t2", (seL4_Uint64)regs.t2, 0xcfbead9c8b7a6958ull);
    expect_value("regs.t3", (seL4_Uint64)regs.t3, 0x9b8a796857463524ull);
    expect_value("regs.t4", (seL4_Uint64)regs.t4, 0x67564534231201efull);
    expect_value("regs.t5", (seL4_Uint64)regs.t5, 0x332211ffeeddccbbull);
    expect_value("regs.t6", (seL4_Uint64)regs.t6, 0xfeeddccbbaa99887ull);
    expect_value("regs.tp", (seL4_Uint64)regs.tp, 0xcab9a89786756453ull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters ones", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x20ul, 32, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xb3a291806f5e4d3cul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffffffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0xffffffffffffffffull);
    expect_value("regs.ra", (seL4_Uint64)regs.ra, 0xffffffffffffffffull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xffffffffffffffffull);
    expect_value("regs.gp", (seL4_Uint64)regs.gp, 0xffffffffffffffffull);
    expect_value("regs.s0", (seL4_Uint64)regs.s0, 0xffffffffffffffffull);
    expect_value("regs.s1", (seL4_Uint64)regs.s1, 0xffffffffffffffffull);
    expect_value("regs.s2", (seL4_Uint64)regs.s2, 0xffffffffffffffffull);
    expect_value("regs.s3", (seL4_Uint64)regs.s3, 0xffffffffffffffffull);
    expect_value("regs.s4", (seL4_Uint64)regs.s4, 0xffffffffffffffffull);
    expect_value("regs.s5", (seL4_Uint64)regs.s5, 0xffffffffffffffffull);
    expect_value("regs.s6", (seL4_Uint64)regs.s6, 0xffffffffffffffffull);
    expect_value("regs.s7", (seL4_Uint64)regs.s7, 0xffffffffffffffffull);
    expect_value("regs.s8", (seL4_Uint64)regs.s8, 0xffffffffffffffffull);
    expect_value("regs.s9", (seL4_Uint64)regs.s9, 0xffffffffffffffffull);
    expect_value("regs.s10", (seL4_Uint64)regs.s10, 0xffffffffffffffffull);
    expect_value("regs.s11", (seL4_Uint64)regs.s11, 0xffffffffffffffffull);
    expect_value("regs.a0", (seL4_Uint64)regs.a0, 0xffffffffffffffffull);
    expect_value("regs.a1", (seL4_Uint64)regs.a1, 0xffffffffffffffffull);
    expect_value("regs.a2", (seL4_Uint64)regs.a2, 0xffffffffffffffffull);
    expect_value("regs.a3", (seL4_Uint64)regs.a3, 0xffffffffffffffffull);
    expect_value("regs.a4", (seL4_Uint64)regs.a4, 0xffffffffffffffffull);
    expect_value("regs.a5", (seL4_Uint64)regs.a5, 0xffffffffffffffffull);
    expect_value("regs.a6", (seL4_Uint64)regs.a6, 0xffffffffffffffffull);
    expect_value("regs.a7", (seL4_Uint64)regs.a7, 0xffffffffffffffffull);
    expect_value("regs.t0", (seL4_Uint64)regs.t0, 0xffffffffffffffffull);
    expect_value("regs.t1", (seL4_Uint64)regs.t1, 0xffffffffffffffffull);
    expect_value("regs.t2", (seL4_Uint64)regs.t2, 0xffffffffffffffffull);
    expect_value("regs.t3", (seL4_Uint64)regs.t3, 0xffffffffffffffffull);
    expect_value("regs.t4", (seL4_Uint64)regs.t4, 0xffffffffffffffffull);
    expect_value("regs.t5", (seL4_Uint64)regs.t5, 0xffffffffffffffffull);
    expect_value("regs.t6", (seL4_Uint64)regs.t6, 0xffffffffffffffffull);
    expect_value("regs.tp", (seL4_Uint64)regs.tp, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_none(void)
{
    static const seL4_Word words[] = {0xc000ul, 0x8f7e6d5c4b3a2918ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1d0cfae9d8c7b6a5ul, 0xe8d7c6b5a4938271ul, 0xb4a39281705f4e3dul, 0x806f5e4d3c2b1a09ul, 0x4c3b2a1908f6e5d4ul, 0x1807f5e4d3c2b1a0ul, 0xe3d2c1b09f8e7d6cul, 0xaf9e8d7c6b5a4938ul, 0x7b6a594837261504ul, 0x4736251403f1e0cful, 0x1302f0dfcebdac9bul, 0xdecdbcab9a897867ul, 0xaa99887766554433ul, 0x76655443322110feul, 0x4231200ffdecdbcaul, 0xefcebdac9b8a796ul, 0xd9c8b7a695847362ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul, 0xa08f7e6d5c4b3a29ul, 0x6c5b4a39281706f4ul, 0x38271605f3e2d1c0ul, 0x4f2e1d0bfae9d8cul, 0xcfbead9c8b7a6958ul, 0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters none", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x20ul, 32, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0xb3a291806f5e4d3cul, (seL4_Bool)0x0ul, (seL4_Uint8)0xc0ul, 0x8f7e6d5c4b3a2918ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.pc", (seL4_Uint64)regs.pc, 0x1d0cfae9d8c7b6a5ull);
    expect_value("regs.ra", (seL4_Uint64)regs.ra, 0xe8d7c6b5a4938271ull);
    expect_value("regs.sp", (seL4_Uint64)regs.sp, 0xb4a39281705f4e3dull);
    expect_value("regs.gp", (seL4_Uint64)regs.gp, 0x806f5e4d3c2b1a09ull);
    expect_value("regs.s0", (seL4_Uint64)regs.s0, 0x4c3b2a1908f6e5d4ull);
    expect_value("regs.s1", (seL4_Uint64)regs.s1, 0x1807f5e4d3c2b1a0ull);
    expect_value("regs.s2", (seL4_Uint64)regs.s2, 0xe3d2c1b09f8e7d6cull);
    expect_value("regs.s3", (seL4_Uint64)regs.s3, 0xaf9e8d7c6b5a4938ull);
    expect_value("regs.s4", (seL4_Uint64)regs.s4, 0x7b6a594837261504ull);
    expect_value("regs.s5", (seL4_Uint64)regs.s5, 0x4736251403f1e0cfull);
    expect_value("regs.s6", (seL4_Uint64)regs.s6, 0x1302f0dfcebdac9bull);
    expect_value("regs.s7", (seL4_Uint64)regs.s7, 0xdecdbcab9a897867ull);
    expect_value("regs.s8", (seL4_Uint64)regs.s8, 0xaa99887766554433ull);
    expect_value("regs.s9", (seL4_Uint64)regs.s9, 0x76655443322110feull);
    expect_value("regs.s10", (seL4_Uint64)regs.s10, 0x4231200ffdecdbcaull);
    expect_value("regs.s11", (seL4_Uint64)regs.s11, 0xefcebdac9b8a796ull);
    expect_value("regs.a0", (seL4_Uint64)regs.a0, 0xd9c8b7a695847362ull);
    expect_value("regs.a1", (seL4_Uint64)regs.a1, 0xa594837261503f2eull);
    expect_value("regs.a2", (seL4_Uint64)regs.a2, 0x71604f3e2d1c0bf9ull);
    expect_value("regs.a3", (seL4_Uint64)regs.a3, 0x3d2c1b0af8e7d6c5ull);
    expect_value("regs.a4", (seL4_Uint64)regs.a4, 0x9f7e6d5c4b3a291ull);
    expect_value("regs.a5", (seL4_Uint64)regs.a5, 0xd4c3b2a1907f6e5dull);
    expect_value("regs.a6", (seL4_Uint64)regs.a6, 0xa08f7e6d5c4b3a29ull);
    expect_value("regs.a7", (seL4_Uint64)regs.a7, 0x6c5b4a39281706f4ull);
    expect_value("regs.t0", (seL4_Uint64)regs.t0, 0x38271605f3e2d1c0ull);
    expect_value("regs.t1", (seL4_Uint64)regs.t1, 0x4f2e1d0bfae9d8cull);
    expect_value("regs.t2", (seL4_Uint64)regs.t2, 0xcfbead9c8b7a6958ull);
    expect_value("regs.t3", (seL4_Uint64)regs.t3, 0x9b8a796857463524ull);
    expect_value("regs.t4", (seL4_Uint64)regs.t4, 0x67564534231201efull);
    expect_value("regs.t5", (seL4_Uint64)regs.t5, 0x332211ffeeddccbbull);
    expect_value("regs.t6", (seL4_Uint64)regs.t6, 0xfeeddccbbaa99887ull);
    expect_value("regs.tp", (seL4_Uint64)regs.tp, 0xcab9a89786756453ull);
    finish_call();
}

static void seL4_TCB_WriteRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x101ul, 0xcfbead9c8b7a6958ul, 0x271605f3e2d1c0aful, 0xf2e1d0bfae9d8c7bul, 0xbead9c8b7a695847ul, 0x8a79685746352413ul, 0x564534231201efdeul, 0x2211ffeeddccbbaaul, 0xeddccbbaa9988776ul, 0xb9a8978675645342ul, 0x8574635241301f0eul, 0x51402f1e0dfbead9ul, 0x1d0cfae9d8c7b6a5ul, 0xe8d7c6b5a4938271ul, 0xb4a39281705f4e3dul, 0x806f5e4d3c2b1a09ul, 0x4c3b2a1908f6e5d4ul, 0x1807f5e4d3c2b1a0ul, 0xe3d2c1b09f8e7d6cul, 0xaf9e8d7c6b5a4938ul, 0x7b6a594837261504ul, 0x4736251403f1e0cful, 0x1302f0dfcebdac9bul, 0xdecdbcab9a897867ul, 0xaa99887766554433ul, 0x76655443322110feul, 0x4231200ffdecdbcaul, 0xefcebdac9b8a796ul, 0xd9c8b7a695847362ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters distinct", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x3022ul, 0, 0,
        34, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0x271605f3e2d1c0aful, 0xf2e1d0bfae9d8c7bul, 0xbead9c8b7a695847ul, 0x8a79685746352413ul, 0x564534231201efdeul, 0x2211ffeeddccbbaaul, 0xeddccbbaa9988776ul, 0xb9a8978675645342ul, 0x8574635241301f0eul, 0x51402f1e0dfbead9ul, 0x1d0cfae9d8c7b6a5ul, 0xe8d7c6b5a4938271ul, 0xb4a39281705f4e3dul, 0x806f5e4d3c2b1a09ul, 0x4c3b2a1908f6e5d4ul, 0x1807f5e4d3c2b1a0ul, 0xe3d2c1b09f8e7d6cul, 0xaf9e8d7c6b5a4938ul, 0x7b6a594837261504ul, 0x4736251403f1e0cful, 0x1302f0dfcebdac9bul, 0xdecdbcab9a897867ul, 0xaa99887766554433ul, 0x76655443322110feul, 0x4231200ffdecdbcaul, 0xefcebdac9b8a796ul, 0xd9c8b7a695847362ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xf3e2d1c0af9e8d7cul, (seL4_Bool)0x1ul, (seL4_Uint8)0x1ul, 0xcfbead9c8b7a6958ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters ones", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x3022ul, 0, 0,
        34, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xf3e2d1c0af9e8d7cul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffffffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_none(void)
{
    static const seL4_Word words[] = {0x100ul, 0xcfbead9c8b7a6958ul, 0x271605f3e2d1c0aful, 0xf2e1d0bfae9d8c7bul, 0xbead9c8b7a695847ul, 0x8a79685746352413ul, 0x564534231201efdeul, 0x2211ffeeddccbbaaul, 0xeddccbbaa9988776ul, 0xb9a8978675645342ul, 0x8574635241301f0eul, 0x51402f1e0dfbead9ul, 0x1d0cfae9d8c7b6a5ul, 0xe8d7c6b5a4938271ul, 0xb4a39281705f4e3dul, 0x806f5e4d3c2b1a09ul, 0x4c3b2a1908f6e5d4ul, 0x1807f5e4d3c2b1a0ul, 0xe3d2c1b09f8e7d6cul, 0xaf9e8d7c6b5a4938ul, 0x7b6a594837261504ul, 0x4736251403f1e0cful, 0x1302f0dfcebdac9bul, 0xdecdbcab9a897867ul, 0xaa99887766554433ul, 0x76655443322110feul, 0x4231200ffdecdbcaul, 0xefcebdac9b8a796ul, 0xd9c8b7a695847362ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters none", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x3022ul, 0, 0,
        34, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0x271605f3e2d1c0aful, 0xf2e1d0bfae9d8c7bul, 0xbead9c8b7a695847ul, 0x8a79685746352413ul, 0x564534231201efdeul, 0x2211ffeeddccbbaaul, 0xeddccbbaa9988776ul, 0xb9a8978675645342ul, 0x8574635241301f0eul, 0x51402f1e0dfbead9ul, 0x1d0cfae9d8c7b6a5ul, 0xe8d7c6b5a4938271ul, 0xb4a39281705f4e3dul, 0x806f5e4d3c2b1a09ul, 0x4c3b2a1908f6e5d4ul, 0x1807f5e4d3c2b1a0ul, 0xe3d2c1b09f8e7d6cul, 0xaf9e8d7c6b5a4938ul, 0x7b6a594837261504ul, 0x4736251403f1e0cful, 0x1302f0dfcebdac9bul, 0xdecdbcab9a897867ul, 0xaa99887766554433ul, 0x76655443322110feul, 0x4231200ffdecdbcaul, 0xefcebdac9b8a796ul, 0xd9c8b7a695847362ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0xf3e2d1c0af9e8d7cul, (seL4_Bool)0x0ul, (seL4_Uint8)0x1ul, 0xcfbead9c8b7a6958ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x9e0ful};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters distinct", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0x61503f2e1d0cfae9ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff0ful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters ones", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0xfffffffffffffffful, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_none(void)
{
    static const seL4_Word words[] = {0x9e00ul};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters none", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0x61503f2e1d0cfae9ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_suspend_source(void)
{
    static const seL4_Word words[] = {0x9e01ul};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_suspend_source", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0x61503f2e1d0cfae9ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_resume_target(void)
{
    static const seL4_Word words[] = {0x9e02ul};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_resume_target", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0x61503f2e1d0cfae9ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_frame(void)
{
    static const seL4_Word words[] = {0x9e04ul};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_frame", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0x61503f2e1d0cfae9ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_integer(void)
{
    static const seL4_Word words[] = {0x9e08ul};
    static const seL4_Word caps[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_integer", -1, CALL_SET, 0x34231201efdecdbcul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0x34231201efdecdbcul, (seL4_TCB)0x61503f2e1d0cfae9ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_distinct(void)
{
    static const seL4_Word words[] = {0xf8e7d6c5b4a39281ul, 0xa796857463524130ul, 0xfeeddccbbaa99887ul};
    static const seL4_Word caps[] = {0xa1907f6e5d4c3b2aul, 0x503f2e1d0cfae9d8ul, 0x564534231201efdeul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure distinct", -1, CALL_SET, 0x74635241301f0efcul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0x74635241301f0efcul, (seL4_CNode)0xa1907f6e5d4c3b2aul, 0xf8e7d6c5b4a39281ul, 0x503f2e1d0cfae9d8ul, 0xa796857463524130ul, 0xfeeddccbbaa99887ul, 0x564534231201efdeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure ones", -1, CALL_SET, 0x74635241301f0efcul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0x74635241301f0efcul, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_distinct(void)
{
    static const seL4_Word words[] = {0x39281706f4e3d2c1ul};
    static const seL4_Word caps[] = {0xe1d0bfae9d8c7b6aul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority distinct", -1, CALL_SET, 0xb4a39281705f4e3dul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0xb4a39281705f4e3dul, (seL4_TCB)0xe1d0bfae9d8c7b6aul, 0x39281706f4e3d2c1ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority ones", -1, CALL_SET, 0xb4a39281705f4e3dul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0xb4a39281705f4e3dul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_distinct(void)
{
    static const seL4_Word words[] = {0x7968574635241302ul};
    static const seL4_Word caps[] = {0x2211ffeeddccbbaaul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority distinct", -1, CALL_SET, 0xf4e3d2c1b09f8e7dul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0xf4e3d2c1b09f8e7dul, (seL4_TCB)0x2211ffeeddccbbaaul, 0x7968574635241302ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority ones", -1, CALL_SET, 0xf4e3d2c1b09f8e7dul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0xf4e3d2c1b09f8e7dul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_distinct(void)
{
    static const seL4_Word words[] = {0xb9a8978675645342ul, 0x11ffeeddccbbaa99ul};
    static const seL4_Word caps[] = {0x6251402f1e0dfbeaul, 0x68574635241302f0ul, 0xbfae9d8c7b6a5948ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams distinct", -1, CALL_SET, 0x35241302f0dfcebdul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0x35241302f0dfcebdul, (seL4_TCB)0x6251402f1e0dfbeaul, 0xb9a8978675645342ul, 0x11ffeeddccbbaa99ul, 0x68574635241302f0ul, 0xbfae9d8c7b6a5948ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams ones", -1, CALL_SET, 0x35241302f0dfcebdul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0x35241302f0dfcebdul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xa291806f5e4d3c2bul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint distinct", -1, CALL_SET, 0x7564534231200ffdul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0x7564534231200ffdul, 0xa291806f5e4d3c2bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint ones", -1, CALL_SET, 0x7564534231200ffdul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0x7564534231200ffdul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_distinct(void)
{
    static const seL4_Word words[] = {0xe2d1c0af9e8d7c6bul};
    static const seL4_Word caps[] = {0x3a291807f5e4d3c2ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer distinct", -1, CALL_SET, 0xb5a4938271604f3eul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0xb5a4938271604f3eul, 0xe2d1c0af9e8d7c6bul, 0x3a291807f5e4d3c2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer ones", -1, CALL_SET, 0xb5a4938271604f3eul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0xb5a4938271604f3eul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_distinct(void)
{
    static const seL4_Word words[] = {0xd1c0af9e8d7c6b5aul, 0x806f5e4d3c2b1a09ul};
    static const seL4_Word caps[] = {0x231201efdecdbcabul, 0x7a69584736251403ul, 0x291807f5e4d3c2b1ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace distinct", -1, CALL_SET, 0xf5e4d3c2b1a08f7eul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0xf5e4d3c2b1a08f7eul, 0x231201efdecdbcabul, (seL4_CNode)0x7a69584736251403ul, 0xd1c0af9e8d7c6b5aul, 0x291807f5e4d3c2b1ul, 0x806f5e4d3c2b1a09ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace ones", -1, CALL_SET, 0xf5e4d3c2b1a08f7eul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0xf5e4d3c2b1a08f7eul, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend distinct", -1, CALL_SET, 0x36251403f1e0cfbeul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0x36251403f1e0cfbeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend ones", -1, CALL_SET, 0x36251403f1e0cfbeul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0x36251403f1e0cfbeul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume distinct", -1, CALL_SET, 0x76655443322110feul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0x76655443322110feul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume ones", -1, CALL_SET, 0x76655443322110feul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0x76655443322110feul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xe3d2c1b09f8e7d6cul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification distinct", -1, CALL_SET, 0xb6a594837261503ful, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0xb6a594837261503ful, 0xe3d2c1b09f8e7d6cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification ones", -1, CALL_SET, 0xb6a594837261503ful, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0xb6a594837261503ful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification distinct", -1, CALL_SET, 0xf6e5d4c3b2a1907ful, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0xf6e5d4c3b2a1907ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification ones", -1, CALL_SET, 0xf6e5d4c3b2a1907ful, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0xf6e5d4c3b2a1907ful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_distinct(void)
{
    static const seL4_Word words[] = {0x64534231200ffdecul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase distinct", -1, CALL_SET, 0x37261504f2e1d0bful, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0x37261504f2e1d0bful, 0x64534231200ffdecul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase ones", -1, CALL_SET, 0x37261504f2e1d0bful, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0x37261504f2e1d0bful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetFlags_distinct(void)
{
    static const seL4_Word words[] = {0xa4938271604f3e2dul, 0xfbead9c8b7a69584ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xe0cfbead9c8b7a69ul};
    static const struct expectation call = {
        "seL4_TCB_SetFlags distinct", -1, CALL_SET, 0x77665544332211fful, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0x77665544332211fful, 0xa4938271604f3e2dul, 0xfbead9c8b7a69584ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xe0cfbead9c8b7a69ull);
    finish_call();
}

static void seL4_TCB_SetFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_TCB_SetFlags ones", -1, CALL_SET, 0x77665544332211fful, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0x77665544332211fful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x7e6dul, 0x3c2b1a09f7e6d5c4ul, 0x938271604f3e2d1cul, 0xead9c8b7a6958473ul, 0x4231200ffdecdbcaul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint distinct", -1, CALL_SET, 0xb7a6958473625140ul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0xb7a6958473625140ul, (seL4_Uint16)0x7e6dul, 0x3c2b1a09f7e6d5c4ul, 0x938271604f3e2d1cul, 0xead9c8b7a6958473ul, 0x4231200ffdecdbcaul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint ones", -1, CALL_SET, 0xb7a6958473625140ul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0xb7a6958473625140ul, (seL4_Uint16)0xfffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0xbeadul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x61503f2e1d0cfae9ul, 0xb8a7968574635241ul, 0x10feeddccbbaa998ul, 0x67564534231201eful, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint distinct", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xf7e6d5c4b3a29180ul, (seL4_Uint16)0xbeadul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0x61503f2e1d0cfae9ull);
    expect_value("type", (seL4_Uint64)result.type, 0xb8a7968574635241ull);
    expect_value("size", (seL4_Uint64)result.size, 0x10feeddccbbaa998ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0x67564534231201efull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x1ull);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint ones", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xf7e6d5c4b3a29180ul, (seL4_Uint16)0xfffful);
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
    static const seL4_Word words[] = {0xbeadul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x61503f2e1d0cfae9ul, 0xb8a7968574635241ul, 0x10feeddccbbaa998ul, 0x67564534231201eful, 0x0ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint none", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xf7e6d5c4b3a29180ul, (seL4_Uint16)0xbeadul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0x61503f2e1d0cfae9ull);
    expect_value("type", (seL4_Uint64)result.type, 0xb8a7968574635241ull);
    expect_value("size", (seL4_Uint64)result.size, 0x10feeddccbbaa998ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0x67564534231201efull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x0ull);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0xfeedul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint distinct", -1, CALL_SET, 0x38271605f3e2d1c0ul, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0x38271605f3e2d1c0ul, (seL4_Uint16)0xfeedul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint ones", -1, CALL_SET, 0x38271605f3e2d1c0ul, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0x38271605f3e2d1c0ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_distinct(void)
{
    static const seL4_Word words[] = {0x3f2eul, 0xfcebdac9b8a79685ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping distinct", -1, CALL_SET, 0x7867564534231201ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x7867564534231201ul, (seL4_Uint16)0x3f2eul, 0xfcebdac9b8a79685ul);
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
        "seL4_TCB_ConfigureSingleStepping ones", -1, CALL_SET, 0x7867564534231201ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x7867564534231201ul, (seL4_Uint16)0xfffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x1ull);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_none(void)
{
    static const seL4_Word words[] = {0x3f2eul, 0xfcebdac9b8a79685ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x0ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping none", -1, CALL_SET, 0x7867564534231201ul, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x7867564534231201ul, (seL4_Uint16)0x3f2eul, 0xfcebdac9b8a79685ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x0ull);
    finish_call();
}

static void seL4_Untyped_Retype_distinct(void)
{
    static const seL4_Word words[] = {0xe5d4c3b2a1907f6eul, 0x3d2c1b0af8e7d6c5ul, 0xebdac9b8a7968574ul, 0x43322110feeddccbul, 0x9a89786756453423ul, 0xf1e0cfbead9c8b7aul};
    static const seL4_Word caps[] = {0x94837261503f2e1dul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype distinct", -1, CALL_SET, 0xb8a7968574635241ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0xb8a7968574635241ul, 0xe5d4c3b2a1907f6eul, 0x3d2c1b0af8e7d6c5ul, (seL4_CNode)0x94837261503f2e1dul, 0xebdac9b8a7968574ul, 0x43322110feeddccbul, 0x9a89786756453423ul, 0xf1e0cfbead9c8b7aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_Untyped_Retype_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype ones", -1, CALL_SET, 0xb8a7968574635241ul, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0xb8a7968574635241ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

void run_invocations(void)
{
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
    seL4_IRQHandler_Ack_distinct();
    seL4_IRQHandler_Ack_ones();
    seL4_IRQHandler_SetNotification_distinct();
    seL4_IRQHandler_SetNotification_ones();
    seL4_IRQHandler_Clear_distinct();
    seL4_IRQHandler_Clear_ones();
    seL4_RISCV_PageTable_Map_distinct();
    seL4_RISCV_PageTable_Map_ones();
    seL4_RISCV_PageTable_Unmap_distinct();
    seL4_RISCV_PageTable_Unmap_ones();
    seL4_RISCV_Page_Map_distinct();
    seL4_RISCV_Page_Map_ones();
    seL4_RISCV_Page_Unmap_distinct();
    seL4_RISCV_Page_Unmap_ones();
    seL4_RISCV_Page_GetAddress_distinct();
    seL4_RISCV_Page_GetAddress_ones();
    seL4_RISCV_ASIDControl_MakePool_distinct();
    seL4_RISCV_ASIDControl_MakePool_ones();
    seL4_RISCV_ASIDPool_Assign_distinct();
    seL4_RISCV_ASIDPool_Assign_ones();
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
