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

static void seL4_IRQControl_GetIOAPIC_distinct(void)
{
    static const seL4_Word words[] = {0x332211ffeeddccbbul, 0x13ul, 0xe1d0bfae9d8c7b6aul, 0x39281706f4e3d2c1ul, 0x907f6e5d4c3b2a19ul, 0xe7d6c5b4a3928170ul, 0x3f2e1d0cfae9d8c7ul};
    static const seL4_Word caps[] = {0xdbcab9a897867564ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetIOAPIC distinct", -1, CALL_SET, 0xae9d8c7b6a594837ul, 0x3c087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetIOAPIC(0xae9d8c7b6a594837ul, (seL4_CNode)0xdbcab9a897867564ul, 0x332211ffeeddccbbul, (seL4_Uint8)0x13ul, 0xe1d0bfae9d8c7b6aul, 0x39281706f4e3d2c1ul, 0x907f6e5d4c3b2a19ul, 0xe7d6c5b4a3928170ul, 0x3f2e1d0cfae9d8c7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetIOAPIC_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetIOAPIC ones", -1, CALL_SET, 0xae9d8c7b6a594837ul, 0x3c087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetIOAPIC(0xae9d8c7b6a594837ul, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetMSI_distinct(void)
{
    static const seL4_Word words[] = {0x736251402f1e0dfbul, 0x53ul, 0x2211ffeeddccbbaaul, 0x7968574635241302ul, 0xd0bfae9d8c7b6a59ul, 0x281706f4e3d2c1b0ul, 0x7f6e5d4c3b2a1908ul};
    static const seL4_Word caps[] = {0x1c0bf9e8d7c6b5a4ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetMSI distinct", -1, CALL_SET, 0xeeddccbbaa998877ul, 0x3d087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetMSI(0xeeddccbbaa998877ul, (seL4_CNode)0x1c0bf9e8d7c6b5a4ul, 0x736251402f1e0dfbul, (seL4_Uint8)0x53ul, 0x2211ffeeddccbbaaul, 0x7968574635241302ul, 0xd0bfae9d8c7b6a59ul, 0x281706f4e3d2c1b0ul, 0x7f6e5d4c3b2a1908ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQControl_GetMSI_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQControl_GetMSI ones", -1, CALL_SET, 0xeeddccbbaa998877ul, 0x3d087ul, 0, 0,
        7, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQControl_GetMSI(0xeeddccbbaa998877ul, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack distinct", -1, CALL_SET, 0x2f1e0dfbead9c8b7ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0x2f1e0dfbead9c8b7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Ack_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Ack ones", -1, CALL_SET, 0x2f1e0dfbead9c8b7ul, 0x1b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Ack(0x2f1e0dfbead9c8b7ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x9c8b7a6958473625ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification distinct", -1, CALL_SET, 0x6f5e4d3c2b1a09f7ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0x6f5e4d3c2b1a09f7ul, 0x9c8b7a6958473625ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_SetNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_SetNotification ones", -1, CALL_SET, 0x6f5e4d3c2b1a09f7ul, 0x1c080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_SetNotification(0x6f5e4d3c2b1a09f7ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear distinct", -1, CALL_SET, 0xaf9e8d7c6b5a4938ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0xaf9e8d7c6b5a4938ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_IRQHandler_Clear_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_IRQHandler_Clear ones", -1, CALL_SET, 0xaf9e8d7c6b5a4938ul, 0x1d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_IRQHandler_Clear(0xaf9e8d7c6b5a4938ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_distinct(void)
{
    static const seL4_Word words[] = {0xa5ul};
    static const seL4_Word caps[] = {0x74635241301f0efcul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set distinct", -1, CALL_SET, 0xefdecdbcab9a8978ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0xefdecdbcab9a8978ul, (seL4_Uint8)0xa5ul, (seL4_TCB)0x74635241301f0efcul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_Set_ones(void)
{
    static const seL4_Word words[] = {0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_Set ones", -1, CALL_SET, 0xefdecdbcab9a8978ul, 0x1e081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_Set(0xefdecdbcab9a8978ul, (seL4_Uint8)0xfful, (seL4_TCB)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_distinct(void)
{
    static const seL4_Word words[] = {0x5d4c3b2a1908f6e5ul, 0x3dul, 0xcfae9d8c7b6a594ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure distinct", -1, CALL_SET, 0x301f0efcebdac9b8ul, 0x1f003ul, 0, 0,
        3, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0x301f0efcebdac9b8ul, 0x5d4c3b2a1908f6e5ul, (seL4_Uint8)0x3dul, (seL4_Time)0xcfae9d8c7b6a594ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleConfigure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleConfigure ones", -1, CALL_SET, 0x301f0efcebdac9b8ul, 0x1f003ul, 0, 0,
        3, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleConfigure(0x301f0efcebdac9b8ul, 0xfffffffffffffffful, (seL4_Uint8)0xfful, (seL4_Time)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_distinct(void)
{
    static const seL4_Word words[] = {0x9d8c7b6a59483726ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart distinct", -1, CALL_SET, 0x705f4e3d2c1b0af8ul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0x705f4e3d2c1b0af8ul, 0x9d8c7b6a59483726ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_DomainSet_ScheduleSetStart_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_DomainSet_ScheduleSetStart ones", -1, CALL_SET, 0x705f4e3d2c1b0af8ul, 0x20001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_DomainSet_ScheduleSetStart(0x705f4e3d2c1b0af8ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_distinct(void)
{
    static const seL4_Word words[] = {0x35241302f0dfcebdul, 0x8c7b6a5948372615ul, 0xe3d2c1b09f8e7d6cul, 0x3b2a1908f6e5d4c3ul, 0x9281705f4e3d2c1bul};
    static const seL4_Word caps[] = {0xddccbbaa99887766ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags distinct", -1, CALL_SET, 0xb09f8e7d6c5b4a39ul, 0x21085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0xb09f8e7d6c5b4a39ul, (seL4_SchedContext)0xddccbbaa99887766ul, (seL4_Time)0x35241302f0dfcebdul, (seL4_Time)0x8c7b6a5948372615ul, 0xe3d2c1b09f8e7d6cul, 0x3b2a1908f6e5d4c3ul, 0x9281705f4e3d2c1bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedControl_ConfigureFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedControl_ConfigureFlags ones", -1, CALL_SET, 0xb09f8e7d6c5b4a39ul, 0x21085ul, 0, 0,
        5, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedControl_ConfigureFlags(0xb09f8e7d6c5b4a39ul, (seL4_SchedContext)0xfffffffffffffffful, (seL4_Time)0xfffffffffffffffful, (seL4_Time)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x1e0dfbead9c8b7a6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind distinct", -1, CALL_SET, 0xf0dfcebdac9b8a79ul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0xf0dfcebdac9b8a79ul, 0x1e0dfbead9c8b7a6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Bind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Bind ones", -1, CALL_SET, 0xf0dfcebdac9b8a79ul, 0x22080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Bind(0xf0dfcebdac9b8a79ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind distinct", -1, CALL_SET, 0x31200ffdecdbcab9ul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0x31200ffdecdbcab9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Unbind_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_Unbind ones", -1, CALL_SET, 0x31200ffdecdbcab9ul, 0x23000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_Unbind(0x31200ffdecdbcab9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x9e8d7c6b5a493827ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject distinct", -1, CALL_SET, 0x71604f3e2d1c0bf9ul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0x71604f3e2d1c0bf9ul, 0x9e8d7c6b5a493827ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_UnbindObject_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_SchedContext_UnbindObject ones", -1, CALL_SET, 0x71604f3e2d1c0bf9ul, 0x24080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_SchedContext_UnbindObject(0x71604f3e2d1c0bf9ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_SchedContext_Consumed_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1b0af8e7d6c5b4a3ul};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed distinct", -1, CALL_SET, 0xb1a08f7e6d5c4b3aul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0xb1a08f7e6d5c4b3aul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x1b0af8e7d6c5b4a3ull);
    finish_call();
}

static void seL4_SchedContext_Consumed_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_Consumed ones", -1, CALL_SET, 0xb1a08f7e6d5c4b3aul, 0x25000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_Consumed_t result;

    expect_call(&call);
    result = seL4_SchedContext_Consumed(0xb1a08f7e6d5c4b3aul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x5b4a39281706f4e3ul};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo distinct", -1, CALL_SET, 0xf1e0cfbead9c8b7aul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0xf1e0cfbead9c8b7aul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0x5b4a39281706f4e3ull);
    finish_call();
}

static void seL4_SchedContext_YieldTo_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_SchedContext_YieldTo ones", -1, CALL_SET, 0xf1e0cfbead9c8b7aul, 0x26000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_SchedContext_YieldTo_t result;

    expect_call(&call);
    result = seL4_SchedContext_YieldTo(0xf1e0cfbead9c8b7aul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("consumed", (seL4_Uint64)result.consumed, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x3f01ul, 0xefcebdac9b8a796ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul, 0x968574635241301ful, 0x6251402f1e0dfbeaul, 0x2e1d0cfae9d8c7b6ul, 0xf9e8d7c6b5a49382ul, 0xc5b4a39281705f4eul, 0x91806f5e4d3c2b1aul, 0x5d4c3b2a1908f6e5ul, 0x291807f5e4d3c2b1ul, 0xf4e3d2c1b09f8e7dul, 0xc0af9e8d7c6b5a49ul, 0x8c7b6a5948372615ul, 0x584736251403f1e0ul, 0x241302f0dfcebdacul, 0xefdecdbcab9a8978ul, 0xbbaa998877665544ul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters distinct", -1, CALL_SET, 0x322110feeddccbbaul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x14ul, 20, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0x322110feeddccbbaul, (seL4_Bool)0x1ul, (seL4_Uint8)0x3ful, 0xefcebdac9b8a796ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.rip", (seL4_Uint64)regs.rip, 0x9b8a796857463524ull);
    expect_value("regs.rsp", (seL4_Uint64)regs.rsp, 0x67564534231201efull);
    expect_value("regs.rflags", (seL4_Uint64)regs.rflags, 0x332211ffeeddccbbull);
    expect_value("regs.rax", (seL4_Uint64)regs.rax, 0xfeeddccbbaa99887ull);
    expect_value("regs.rbx", (seL4_Uint64)regs.rbx, 0xcab9a89786756453ull);
    expect_value("regs.rcx", (seL4_Uint64)regs.rcx, 0x968574635241301full);
    expect_value("regs.rdx", (seL4_Uint64)regs.rdx, 0x6251402f1e0dfbeaull);
    expect_value("regs.rsi", (seL4_Uint64)regs.rsi, 0x2e1d0cfae9d8c7b6ull);
    expect_value("regs.rdi", (seL4_Uint64)regs.rdi, 0xf9e8d7c6b5a49382ull);
    expect_value("regs.rbp", (seL4_Uint64)regs.rbp, 0xc5b4a39281705f4eull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0x91806f5e4d3c2b1aull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0x5d4c3b2a1908f6e5ull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0x291807f5e4d3c2b1ull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0xf4e3d2c1b09f8e7dull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0xc0af9e8d7c6b5a49ull);
    expect_value("regs.r13", (seL4_Uint64)regs.r13, 0x8c7b6a5948372615ull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0x584736251403f1e0ull);
    expect_value("regs.r15", (seL4_Uint64)regs.r15, 0x241302f0dfcebdacull);
    expect_value("regs.fs_base", (seL4_Uint64)regs.fs_base, 0xefdecdbcab9a8978ull);
    expect_value("regs.gs_base", (seL4_Uint64)regs.gs_base, 0xbbaa998877665544ull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters ones", -1, CALL_SET, 0x322110feeddccbbaul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x14ul, 20, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0x322110feeddccbbaul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffffffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.rip", (seL4_Uint64)regs.rip, 0xffffffffffffffffull);
    expect_value("regs.rsp", (seL4_Uint64)regs.rsp, 0xffffffffffffffffull);
    expect_value("regs.rflags", (seL4_Uint64)regs.rflags, 0xffffffffffffffffull);
    expect_value("regs.rax", (seL4_Uint64)regs.rax, 0xffffffffffffffffull);
    expect_value("regs.rbx", (seL4_Uint64)regs.rbx, 0xffffffffffffffffull);
    expect_value("regs.rcx", (seL4_Uint64)regs.rcx, 0xffffffffffffffffull);
    expect_value("regs.rdx", (seL4_Uint64)regs.rdx, 0xffffffffffffffffull);
    expect_value("regs.rsi", (seL4_Uint64)regs.rsi, 0xffffffffffffffffull);
    expect_value("regs.rdi", (seL4_Uint64)regs.rdi, 0xffffffffffffffffull);
    expect_value("regs.rbp", (seL4_Uint64)regs.rbp, 0xffffffffffffffffull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0xffffffffffffffffull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0xffffffffffffffffull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0xffffffffffffffffull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0xffffffffffffffffull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0xffffffffffffffffull);
    expect_value("regs.r13", (seL4_Uint64)regs.r13, 0xffffffffffffffffull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0xffffffffffffffffull);
    expect_value("regs.r15", (seL4_Uint64)regs.r15, 0xffffffffffffffffull);
    expect_value("regs.fs_base", (seL4_Uint64)regs.fs_base, 0xffffffffffffffffull);
    expect_value("regs.gs_base", (seL4_Uint64)regs.gs_base, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_ReadRegisters_none(void)
{
    static const seL4_Word words[] = {0x3f00ul, 0xefcebdac9b8a796ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul, 0x968574635241301ful, 0x6251402f1e0dfbeaul, 0x2e1d0cfae9d8c7b6ul, 0xf9e8d7c6b5a49382ul, 0xc5b4a39281705f4eul, 0x91806f5e4d3c2b1aul, 0x5d4c3b2a1908f6e5ul, 0x291807f5e4d3c2b1ul, 0xf4e3d2c1b09f8e7dul, 0xc0af9e8d7c6b5a49ul, 0x8c7b6a5948372615ul, 0x584736251403f1e0ul, 0x241302f0dfcebdacul, 0xefdecdbcab9a8978ul, 0xbbaa998877665544ul};
    static const struct expectation call = {
        "seL4_TCB_ReadRegisters none", -1, CALL_SET, 0x322110feeddccbbaul, 0x2002ul, 0, 0,
        2, words, 0, caps, 0, 0x14ul, 20, answer,
    };
    seL4_UserContext regs = {0};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_ReadRegisters(0x322110feeddccbbaul, (seL4_Bool)0x0ul, (seL4_Uint8)0x3ful, 0xefcebdac9b8a796ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    expect_value("regs.rip", (seL4_Uint64)regs.rip, 0x9b8a796857463524ull);
    expect_value("regs.rsp", (seL4_Uint64)regs.rsp, 0x67564534231201efull);
    expect_value("regs.rflags", (seL4_Uint64)regs.rflags, 0x332211ffeeddccbbull);
    expect_value("regs.rax", (seL4_Uint64)regs.rax, 0xfeeddccbbaa99887ull);
    expect_value("regs.rbx", (seL4_Uint64)regs.rbx, 0xcab9a89786756453ull);
    expect_value("regs.rcx", (seL4_Uint64)regs.rcx, 0x968574635241301full);
    expect_value("regs.rdx", (seL4_Uint64)regs.rdx, 0x6251402f1e0dfbeaull);
    expect_value("regs.rsi", (seL4_Uint64)regs.rsi, 0x2e1d0cfae9d8c7b6ull);
    expect_value("regs.rdi", (seL4_Uint64)regs.rdi, 0xf9e8d7c6b5a49382ull);
    expect_value("regs.rbp", (seL4_Uint64)regs.rbp, 0xc5b4a39281705f4eull);
    expect_value("regs.r8", (seL4_Uint64)regs.r8, 0x91806f5e4d3c2b1aull);
    expect_value("regs.r9", (seL4_Uint64)regs.r9, 0x5d4c3b2a1908f6e5ull);
    expect_value("regs.r10", (seL4_Uint64)regs.r10, 0x291807f5e4d3c2b1ull);
    expect_value("regs.r11", (seL4_Uint64)regs.r11, 0xf4e3d2c1b09f8e7dull);
    expect_value("regs.r12", (seL4_Uint64)regs.r12, 0xc0af9e8d7c6b5a49ull);
    expect_value("regs.r13", (seL4_Uint64)regs.r13, 0x8c7b6a5948372615ull);
    expect_value("regs.r14", (seL4_Uint64)regs.r14, 0x584736251403f1e0ull);
    expect_value("regs.r15", (seL4_Uint64)regs.r15, 0x241302f0dfcebdacull);
    expect_value("regs.fs_base", (seL4_Uint64)regs.fs_base, 0xefdecdbcab9a8978ull);
    expect_value("regs.gs_base", (seL4_Uint64)regs.gs_base, 0xbbaa998877665544ull);
    finish_call();
}

static void seL4_TCB_WriteRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x7f01ul, 0x4e3d2c1b0af8e7d6ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul, 0xa08f7e6d5c4b3a29ul, 0x6c5b4a39281706f4ul, 0x38271605f3e2d1c0ul, 0x4f2e1d0bfae9d8cul, 0xcfbead9c8b7a6958ul, 0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul, 0x968574635241301ful, 0x6251402f1e0dfbeaul, 0x2e1d0cfae9d8c7b6ul, 0xf9e8d7c6b5a49382ul, 0xc5b4a39281705f4eul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters distinct", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x3016ul, 0, 0,
        22, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul, 0xa08f7e6d5c4b3a29ul, 0x6c5b4a39281706f4ul, 0x38271605f3e2d1c0ul, 0x4f2e1d0bfae9d8cul, 0xcfbead9c8b7a6958ul, 0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul, 0x968574635241301ful, 0x6251402f1e0dfbeaul, 0x2e1d0cfae9d8c7b6ul, 0xf9e8d7c6b5a49382ul, 0xc5b4a39281705f4eul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0x7261503f2e1d0cfaul, (seL4_Bool)0x1ul, (seL4_Uint8)0x7ful, 0x4e3d2c1b0af8e7d6ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff01ul, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters ones", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x3016ul, 0, 0,
        22, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0x7261503f2e1d0cfaul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful, 0xfffffffffffffffful, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_WriteRegisters_none(void)
{
    static const seL4_Word words[] = {0x7f00ul, 0x4e3d2c1b0af8e7d6ul, 0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul, 0xa08f7e6d5c4b3a29ul, 0x6c5b4a39281706f4ul, 0x38271605f3e2d1c0ul, 0x4f2e1d0bfae9d8cul, 0xcfbead9c8b7a6958ul, 0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul, 0x968574635241301ful, 0x6251402f1e0dfbeaul, 0x2e1d0cfae9d8c7b6ul, 0xf9e8d7c6b5a49382ul, 0xc5b4a39281705f4eul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_WriteRegisters none", -1, CALL_SET, 0x7261503f2e1d0cfaul, 0x3016ul, 0, 0,
        22, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_UserContext regs = {0xa594837261503f2eul, 0x71604f3e2d1c0bf9ul, 0x3d2c1b0af8e7d6c5ul, 0x9f7e6d5c4b3a291ul, 0xd4c3b2a1907f6e5dul, 0xa08f7e6d5c4b3a29ul, 0x6c5b4a39281706f4ul, 0x38271605f3e2d1c0ul, 0x4f2e1d0bfae9d8cul, 0xcfbead9c8b7a6958ul, 0x9b8a796857463524ul, 0x67564534231201eful, 0x332211ffeeddccbbul, 0xfeeddccbbaa99887ul, 0xcab9a89786756453ul, 0x968574635241301ful, 0x6251402f1e0dfbeaul, 0x2e1d0cfae9d8c7b6ul, 0xf9e8d7c6b5a49382ul, 0xc5b4a39281705f4eul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_WriteRegisters(0x7261503f2e1d0cfaul, (seL4_Bool)0x0ul, (seL4_Uint8)0x7ful, 0x4e3d2c1b0af8e7d6ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_distinct(void)
{
    static const seL4_Word words[] = {0x1d0ful};
    static const seL4_Word caps[] = {0xdfcebdac9b8a7968ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters distinct", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xdfcebdac9b8a7968ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_ones(void)
{
    static const seL4_Word words[] = {0xff0ful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters ones", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xfffffffffffffffful, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Bool)0x1ul, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_none(void)
{
    static const seL4_Word words[] = {0x1d00ul};
    static const seL4_Word caps[] = {0xdfcebdac9b8a7968ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters none", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xdfcebdac9b8a7968ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_suspend_source(void)
{
    static const seL4_Word words[] = {0x1d01ul};
    static const seL4_Word caps[] = {0xdfcebdac9b8a7968ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_suspend_source", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xdfcebdac9b8a7968ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_resume_target(void)
{
    static const seL4_Word words[] = {0x1d02ul};
    static const seL4_Word caps[] = {0xdfcebdac9b8a7968ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_resume_target", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xdfcebdac9b8a7968ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_frame(void)
{
    static const seL4_Word words[] = {0x1d04ul};
    static const seL4_Word caps[] = {0xdfcebdac9b8a7968ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_frame", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xdfcebdac9b8a7968ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Bool)0x0ul, (seL4_Uint8)0x1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_CopyRegisters_only_transfer_integer(void)
{
    static const seL4_Word words[] = {0x1d08ul};
    static const seL4_Word caps[] = {0xdfcebdac9b8a7968ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_CopyRegisters only_transfer_integer", -1, CALL_SET, 0xb2a1907f6e5d4c3bul, 0x4081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_CopyRegisters(0xb2a1907f6e5d4c3bul, (seL4_TCB)0xdfcebdac9b8a7968ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x0ul, (seL4_Bool)0x1ul, (seL4_Uint8)0x1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_distinct(void)
{
    static const seL4_Word words[] = {0x77665544332211fful, 0x261504f2e1d0bfaeul, 0x7d6c5b4a39281706ul};
    static const seL4_Word caps[] = {0x200ffdecdbcab9a8ul, 0xcebdac9b8a796857ul, 0xd4c3b2a1907f6e5dul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure distinct", -1, CALL_SET, 0xf2e1d0bfae9d8c7bul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0xf2e1d0bfae9d8c7bul, (seL4_CNode)0x200ffdecdbcab9a8ul, 0x77665544332211fful, 0xcebdac9b8a796857ul, 0x261504f2e1d0bfaeul, 0x7d6c5b4a39281706ul, 0xd4c3b2a1907f6e5dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Configure_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Configure ones", -1, CALL_SET, 0xf2e1d0bfae9d8c7bul, 0x5183ul, 0, 0,
        3, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Configure(0xf2e1d0bfae9d8c7bul, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_distinct(void)
{
    static const seL4_Word words[] = {0xb7a6958473625140ul};
    static const seL4_Word caps[] = {0x604f3e2d1c0bf9e8ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority distinct", -1, CALL_SET, 0x332211ffeeddccbbul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0x332211ffeeddccbbul, (seL4_TCB)0x604f3e2d1c0bf9e8ul, 0xb7a6958473625140ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetPriority ones", -1, CALL_SET, 0x332211ffeeddccbbul, 0x6081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetPriority(0x332211ffeeddccbbul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_distinct(void)
{
    static const seL4_Word words[] = {0xf7e6d5c4b3a29180ul};
    static const seL4_Word caps[] = {0xa08f7e6d5c4b3a29ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority distinct", -1, CALL_SET, 0x736251402f1e0dfbul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0x736251402f1e0dfbul, (seL4_TCB)0xa08f7e6d5c4b3a29ul, 0xf7e6d5c4b3a29180ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetMCPriority_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetMCPriority ones", -1, CALL_SET, 0x736251402f1e0dfbul, 0x7081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetMCPriority(0x736251402f1e0dfbul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_distinct(void)
{
    static const seL4_Word words[] = {0x38271605f3e2d1c0ul, 0x8f7e6d5c4b3a2918ul};
    static const seL4_Word caps[] = {0xe0cfbead9c8b7a69ul, 0xe6d5c4b3a291806ful, 0x3e2d1c0bf9e8d7c6ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams distinct", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0xb3a291806f5e4d3cul, (seL4_TCB)0xe0cfbead9c8b7a69ul, 0x38271605f3e2d1c0ul, 0x8f7e6d5c4b3a2918ul, 0xe6d5c4b3a291806ful, 0x3e2d1c0bf9e8d7c6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSchedParams_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSchedParams ones", -1, CALL_SET, 0xb3a291806f5e4d3cul, 0x8182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSchedParams(0xb3a291806f5e4d3cul, (seL4_TCB)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x2110feeddccbbaa9ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint distinct", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0xf3e2d1c0af9e8d7cul, 0x2110feeddccbbaa9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTimeoutEndpoint_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTimeoutEndpoint ones", -1, CALL_SET, 0xf3e2d1c0af9e8d7cul, 0x9080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTimeoutEndpoint(0xf3e2d1c0af9e8d7cul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_distinct(void)
{
    static const seL4_Word words[] = {0x61503f2e1d0cfae9ul};
    static const seL4_Word caps[] = {0xb8a7968574635241ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer distinct", -1, CALL_SET, 0x34231201efdecdbcul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0x34231201efdecdbcul, 0x61503f2e1d0cfae9ul, 0xb8a7968574635241ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetIPCBuffer_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetIPCBuffer ones", -1, CALL_SET, 0x34231201efdecdbcul, 0xa081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetIPCBuffer(0x34231201efdecdbcul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_distinct(void)
{
    static const seL4_Word words[] = {0x503f2e1d0cfae9d8ul, 0xfeeddccbbaa99887ul};
    static const seL4_Word caps[] = {0xa1907f6e5d4c3b2aul, 0xf8e7d6c5b4a39281ul, 0xa796857463524130ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace distinct", -1, CALL_SET, 0x74635241301f0efcul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0x74635241301f0efcul, 0xa1907f6e5d4c3b2aul, (seL4_CNode)0xf8e7d6c5b4a39281ul, 0x503f2e1d0cfae9d8ul, 0xa796857463524130ul, 0xfeeddccbbaa99887ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetSpace_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetSpace ones", -1, CALL_SET, 0x74635241301f0efcul, 0xb182ul, 0, 0,
        2, words, 3, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetSpace(0x74635241301f0efcul, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend distinct", -1, CALL_SET, 0xb4a39281705f4e3dul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0xb4a39281705f4e3dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Suspend_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Suspend ones", -1, CALL_SET, 0xb4a39281705f4e3dul, 0xc000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Suspend(0xb4a39281705f4e3dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume distinct", -1, CALL_SET, 0xf4e3d2c1b09f8e7dul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0xf4e3d2c1b09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_Resume_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_Resume ones", -1, CALL_SET, 0xf4e3d2c1b09f8e7dul, 0xd000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_Resume(0xf4e3d2c1b09f8e7dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x6251402f1e0dfbeaul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification distinct", -1, CALL_SET, 0x35241302f0dfcebdul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0x35241302f0dfcebdul, 0x6251402f1e0dfbeaul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_BindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_BindNotification ones", -1, CALL_SET, 0x35241302f0dfcebdul, 0xe080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_BindNotification(0x35241302f0dfcebdul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification distinct", -1, CALL_SET, 0x7564534231200ffdul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0x7564534231200ffdul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnbindNotification_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnbindNotification ones", -1, CALL_SET, 0x7564534231200ffdul, 0xf000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnbindNotification(0x7564534231200ffdul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_distinct(void)
{
    static const seL4_Word words[] = {0xe2d1c0af9e8d7c6bul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase distinct", -1, CALL_SET, 0xb5a4938271604f3eul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0xb5a4938271604f3eul, 0xe2d1c0af9e8d7c6bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetTLSBase_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetTLSBase ones", -1, CALL_SET, 0xb5a4938271604f3eul, 0x10001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetTLSBase(0xb5a4938271604f3eul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetFlags_distinct(void)
{
    static const seL4_Word words[] = {0x231201efdecdbcabul, 0x7a69584736251403ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x5f4e3d2c1b0af8e7ul};
    static const struct expectation call = {
        "seL4_TCB_SetFlags distinct", -1, CALL_SET, 0xf5e4d3c2b1a08f7eul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0xf5e4d3c2b1a08f7eul, 0x231201efdecdbcabul, 0x7a69584736251403ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0x5f4e3d2c1b0af8e7ull);
    finish_call();
}

static void seL4_TCB_SetFlags_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_TCB_SetFlags ones", -1, CALL_SET, 0xf5e4d3c2b1a08f7eul, 0x11002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_SetFlags_t result;

    expect_call(&call);
    result = seL4_TCB_SetFlags(0xf5e4d3c2b1a08f7eul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("flags", (seL4_Uint64)result.flags, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_TCB_SetEPTRoot_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x635241301f0efcebul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetEPTRoot distinct", -1, CALL_SET, 0x36251403f1e0cfbeul, 0x3f080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetEPTRoot(0x36251403f1e0cfbeul, (seL4_X86_EPTPML4)0x635241301f0efcebul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetEPTRoot_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetEPTRoot ones", -1, CALL_SET, 0x36251403f1e0cfbeul, 0x3f080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetEPTRoot(0x36251403f1e0cfbeul, (seL4_X86_EPTPML4)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x3d2cul, 0xfae9d8c7b6a59483ul, 0x5241301f0efcebdaul, 0xa998877665544332ul, 0x1efdecdbcab9a89ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint distinct", -1, CALL_SET, 0x76655443322110feul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0x76655443322110feul, (seL4_Uint16)0x3d2cul, 0xfae9d8c7b6a59483ul, 0x5241301f0efcebdaul, 0xa998877665544332ul, 0x1efdecdbcab9a89ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_SetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_SetBreakpoint ones", -1, CALL_SET, 0x76655443322110feul, 0x80005ul, 0, 0,
        5, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_SetBreakpoint(0x76655443322110feul, (seL4_Uint16)0xfffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0x7d6cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x200ffdecdbcab9a8ul, 0x77665544332211fful, 0xcebdac9b8a796857ul, 0x261504f2e1d0bfaeul, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint distinct", -1, CALL_SET, 0xb6a594837261503ful, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xb6a594837261503ful, (seL4_Uint16)0x7d6cul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0x200ffdecdbcab9a8ull);
    expect_value("type", (seL4_Uint64)result.type, 0x77665544332211ffull);
    expect_value("size", (seL4_Uint64)result.size, 0xcebdac9b8a796857ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0x261504f2e1d0bfaeull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x1ull);
    finish_call();
}

static void seL4_TCB_GetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0x1ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint ones", -1, CALL_SET, 0xb6a594837261503ful, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xb6a594837261503ful, (seL4_Uint16)0xfffful);
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
    static const seL4_Word words[] = {0x7d6cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x200ffdecdbcab9a8ul, 0x77665544332211fful, 0xcebdac9b8a796857ul, 0x261504f2e1d0bfaeul, 0x0ul};
    static const struct expectation call = {
        "seL4_TCB_GetBreakpoint none", -1, CALL_SET, 0xb6a594837261503ful, 0x81001ul, 0, 0,
        1, words, 0, caps, 0, 0x5ul, 5, answer,
    };
    seL4_TCB_GetBreakpoint_t result;

    expect_call(&call);
    result = seL4_TCB_GetBreakpoint(0xb6a594837261503ful, (seL4_Uint16)0x7d6cul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("vaddr", (seL4_Uint64)result.vaddr, 0x200ffdecdbcab9a8ull);
    expect_value("type", (seL4_Uint64)result.type, 0x77665544332211ffull);
    expect_value("size", (seL4_Uint64)result.size, 0xcebdac9b8a796857ull);
    expect_value("rw", (seL4_Uint64)result.rw, 0x261504f2e1d0bfaeull);
    expect_value("is_enabled", (seL4_Uint64)result.is_enabled, 0x0ull);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_distinct(void)
{
    static const seL4_Word words[] = {0xbdacul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint distinct", -1, CALL_SET, 0xf6e5d4c3b2a1907ful, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0xf6e5d4c3b2a1907ful, (seL4_Uint16)0xbdacul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_UnsetBreakpoint_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_TCB_UnsetBreakpoint ones", -1, CALL_SET, 0xf6e5d4c3b2a1907ful, 0x82001ul, 0, 0,
        1, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_TCB_UnsetBreakpoint(0xf6e5d4c3b2a1907ful, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_distinct(void)
{
    static const seL4_Word words[] = {0xfdecul, 0xbbaa998877665544ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x1ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping distinct", -1, CALL_SET, 0x37261504f2e1d0bful, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x37261504f2e1d0bful, (seL4_Uint16)0xfdecul, 0xbbaa998877665544ul);
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
        "seL4_TCB_ConfigureSingleStepping ones", -1, CALL_SET, 0x37261504f2e1d0bful, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x37261504f2e1d0bful, (seL4_Uint16)0xfffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x1ull);
    finish_call();
}

static void seL4_TCB_ConfigureSingleStepping_none(void)
{
    static const seL4_Word words[] = {0xfdecul, 0xbbaa998877665544ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x0ul};
    static const struct expectation call = {
        "seL4_TCB_ConfigureSingleStepping none", -1, CALL_SET, 0x37261504f2e1d0bful, 0x83002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_TCB_ConfigureSingleStepping_t result;

    expect_call(&call);
    result = seL4_TCB_ConfigureSingleStepping(0x37261504f2e1d0bful, (seL4_Uint16)0xfdecul, 0xbbaa998877665544ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("bp_was_consumed", (seL4_Uint64)result.bp_was_consumed, 0x0ull);
    finish_call();
}

static void seL4_Untyped_Retype_distinct(void)
{
    static const seL4_Word words[] = {0xa4938271604f3e2dul, 0xfbead9c8b7a69584ul, 0xaa99887766554433ul, 0x2f0dfcebdac9b8aul, 0x594837261504f2e1ul, 0xb09f8e7d6c5b4a39ul};
    static const seL4_Word caps[] = {0x534231200ffdecdbul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype distinct", -1, CALL_SET, 0x77665544332211fful, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0x77665544332211fful, 0xa4938271604f3e2dul, 0xfbead9c8b7a69584ul, (seL4_CNode)0x534231200ffdecdbul, 0xaa99887766554433ul, 0x2f0dfcebdac9b8aul, 0x594837261504f2e1ul, 0xb09f8e7d6c5b4a39ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_Untyped_Retype_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_Untyped_Retype ones", -1, CALL_SET, 0x77665544332211fful, 0x1086ul, 0, 0,
        6, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_Untyped_Retype(0x77665544332211fful, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PDPT_Map_distinct(void)
{
    static const seL4_Word words[] = {0x3c2b1a09f7e6d5c4ul, 0x938271604f3e2d1cul};
    static const seL4_Word caps[] = {0xe4d3c2b1a08f7e6dul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PDPT_Map distinct", -1, CALL_SET, 0xb7a6958473625140ul, 0x27082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PDPT_Map(0xb7a6958473625140ul, (seL4_X64_PML4)0xe4d3c2b1a08f7e6dul, 0x3c2b1a09f7e6d5c4ul, (seL4_X86_VMAttributes)0x938271604f3e2d1cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PDPT_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PDPT_Map ones", -1, CALL_SET, 0xb7a6958473625140ul, 0x27082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PDPT_Map(0xb7a6958473625140ul, (seL4_X64_PML4)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_X86_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PDPT_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PDPT_Unmap distinct", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x28000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PDPT_Unmap(0xf7e6d5c4b3a29180ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PDPT_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PDPT_Unmap ones", -1, CALL_SET, 0xf7e6d5c4b3a29180ul, 0x28000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PDPT_Unmap(0xf7e6d5c4b3a29180ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageDirectory_Map_distinct(void)
{
    static const seL4_Word words[] = {0xbcab9a8978675645ul, 0x1403f1e0cfbead9cul};
    static const seL4_Word caps[] = {0x655443322110feedul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageDirectory_Map distinct", -1, CALL_SET, 0x38271605f3e2d1c0ul, 0x29082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageDirectory_Map(0x38271605f3e2d1c0ul, 0x655443322110feedul, 0xbcab9a8978675645ul, (seL4_X86_VMAttributes)0x1403f1e0cfbead9cul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageDirectory_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageDirectory_Map ones", -1, CALL_SET, 0x38271605f3e2d1c0ul, 0x29082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageDirectory_Map(0x38271605f3e2d1c0ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_X86_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageDirectory_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageDirectory_Unmap distinct", -1, CALL_SET, 0x7867564534231201ul, 0x2a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageDirectory_Unmap(0x7867564534231201ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageDirectory_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageDirectory_Unmap ones", -1, CALL_SET, 0x7867564534231201ul, 0x2a000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageDirectory_Unmap(0x7867564534231201ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0x3d2c1b0af8e7d6c5ul, 0x94837261503f2e1dul};
    static const seL4_Word caps[] = {0xe5d4c3b2a1907f6eul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageTable_Map distinct", -1, CALL_SET, 0xb8a7968574635241ul, 0x2b082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageTable_Map(0xb8a7968574635241ul, 0xe5d4c3b2a1907f6eul, 0x3d2c1b0af8e7d6c5ul, (seL4_X86_VMAttributes)0x94837261503f2e1dul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageTable_Map ones", -1, CALL_SET, 0xb8a7968574635241ul, 0x2b082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageTable_Map(0xb8a7968574635241ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_X86_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageTable_Unmap distinct", -1, CALL_SET, 0xf8e7d6c5b4a39281ul, 0x2c000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageTable_Unmap(0xf8e7d6c5b4a39281ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_PageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_PageTable_Unmap ones", -1, CALL_SET, 0xf8e7d6c5b4a39281ul, 0x2c000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_PageTable_Unmap(0xf8e7d6c5b4a39281ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPageTable_Map_distinct(void)
{
    static const seL4_Word words[] = {0xbdac9b8a79685746ul};
    static const seL4_Word caps[] = {0x665544332211ffeeul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPageTable_Map distinct", -1, CALL_SET, 0x39281706f4e3d2c1ul, 0x2d081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPageTable_Map(0x39281706f4e3d2c1ul, (seL4_X86_IOSpace)0x665544332211ffeeul, 0xbdac9b8a79685746ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPageTable_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPageTable_Map ones", -1, CALL_SET, 0x39281706f4e3d2c1ul, 0x2d081ul, 0, 0,
        1, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPageTable_Map(0x39281706f4e3d2c1ul, (seL4_X86_IOSpace)0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPageTable_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPageTable_Unmap distinct", -1, CALL_SET, 0x7968574635241302ul, 0x2e000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPageTable_Unmap(0x7968574635241302ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPageTable_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPageTable_Unmap ones", -1, CALL_SET, 0x7968574635241302ul, 0x2e000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPageTable_Unmap(0x7968574635241302ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_Map_distinct(void)
{
    static const seL4_Word words[] = {0x3e2d1c0bf9e8d7c6ul, 0x9584736251402f1eul, 0xecdbcab9a8978675ul};
    static const seL4_Word caps[] = {0xe6d5c4b3a291806ful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_Map distinct", -1, CALL_SET, 0xb9a8978675645342ul, 0x2f083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x9584736251402f1eul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_Map(0xb9a8978675645342ul, 0xe6d5c4b3a291806ful, 0x3e2d1c0bf9e8d7c6ul, rights, (seL4_X86_VMAttributes)0xecdbcab9a8978675ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_Map ones", -1, CALL_SET, 0xb9a8978675645342ul, 0x2f083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_Map(0xb9a8978675645342ul, 0xfffffffffffffffful, 0xfffffffffffffffful, rights, (seL4_X86_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_Unmap distinct", -1, CALL_SET, 0xf9e8d7c6b5a49382ul, 0x30000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_Unmap(0xf9e8d7c6b5a49382ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_Unmap ones", -1, CALL_SET, 0xf9e8d7c6b5a49382ul, 0x30000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_Unmap(0xf9e8d7c6b5a49382ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_MapIO_distinct(void)
{
    static const seL4_Word words[] = {0xbead9c8b7a695847ul, 0x1605f3e2d1c0af9eul};
    static const seL4_Word caps[] = {0x67564534231201eful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_MapIO distinct", -1, CALL_SET, 0x3a291807f5e4d3c2ul, 0x31082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xbead9c8b7a695847ul}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_MapIO(0x3a291807f5e4d3c2ul, (seL4_X86_IOSpace)0x67564534231201eful, rights, 0x1605f3e2d1c0af9eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_MapIO_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_MapIO ones", -1, CALL_SET, 0x3a291807f5e4d3c2ul, 0x31082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_MapIO(0x3a291807f5e4d3c2ul, (seL4_X86_IOSpace)0xfffffffffffffffful, rights, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_GetAddress_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xe3d2c1b09f8e7d6cul};
    static const struct expectation call = {
        "seL4_X86_Page_GetAddress distinct", -1, CALL_SET, 0x7a69584736251403ul, 0x32000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_X86_Page_GetAddress(0x7a69584736251403ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0xe3d2c1b09f8e7d6cull);
    finish_call();
}

static void seL4_X86_Page_GetAddress_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_X86_Page_GetAddress ones", -1, CALL_SET, 0x7a69584736251403ul, 0x32000ul, 0, 0,
        0, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_Page_GetAddress_t result;

    expect_call(&call);
    result = seL4_X86_Page_GetAddress(0x7a69584736251403ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("paddr", (seL4_Uint64)result.paddr, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_X86_Page_MapEPT_distinct(void)
{
    static const seL4_Word words[] = {0x3f2e1d0cfae9d8c7ul, 0x968574635241301ful, 0xeddccbbaa9988776ul};
    static const seL4_Word caps[] = {0xe7d6c5b4a3928170ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_MapEPT distinct", -1, CALL_SET, 0xbaa9988776655443ul, 0x3e083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0x968574635241301ful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_MapEPT(0xbaa9988776655443ul, (seL4_X86_EPTPML4)0xe7d6c5b4a3928170ul, 0x3f2e1d0cfae9d8c7ul, rights, (seL4_X86_EPT_VMAttributes)0xeddccbbaa9988776ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_Page_MapEPT_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_Page_MapEPT ones", -1, CALL_SET, 0xbaa9988776655443ul, 0x3e083ul, 0, 0,
        3, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_CapRights_t rights = {{0xfffffffffffffffful}};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_Page_MapEPT(0xbaa9988776655443ul, (seL4_X86_EPTPML4)0xfffffffffffffffful, 0xfffffffffffffffful, rights, (seL4_X86_EPT_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_ASIDControl_MakePool_distinct(void)
{
    static const seL4_Word words[] = {0xd6c5b4a39281705ful, 0xb6ul};
    static const seL4_Word caps[] = {0x281706f4e3d2c1b0ul, 0x7f6e5d4c3b2a1908ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_ASIDControl_MakePool distinct", -1, CALL_SET, 0xfae9d8c7b6a59483ul, 0x33102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_ASIDControl_MakePool(0xfae9d8c7b6a59483ul, (seL4_Untyped)0x281706f4e3d2c1b0ul, (seL4_CNode)0x7f6e5d4c3b2a1908ul, 0xd6c5b4a39281705ful, (seL4_Uint8)0xb6ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_ASIDControl_MakePool_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_ASIDControl_MakePool ones", -1, CALL_SET, 0xfae9d8c7b6a59483ul, 0x33102ul, 0, 0,
        2, words, 2, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_ASIDControl_MakePool(0xfae9d8c7b6a59483ul, (seL4_Untyped)0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_ASIDPool_Assign_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x68574635241302f0ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_ASIDPool_Assign distinct", -1, CALL_SET, 0x3b2a1908f6e5d4c3ul, 0x34080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_ASIDPool_Assign(0x3b2a1908f6e5d4c3ul, 0x68574635241302f0ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_ASIDPool_Assign_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_ASIDPool_Assign ones", -1, CALL_SET, 0x3b2a1908f6e5d4c3ul, 0x34080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_ASIDPool_Assign(0x3b2a1908f6e5d4c3ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPortControl_Issue_distinct(void)
{
    static const seL4_Word words[] = {0xa897867564534231ul, 0xffeeddccbbaa9988ul, 0xae9d8c7b6a594837ul, 0x8eul};
    static const seL4_Word caps[] = {0x574635241302f0dful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPortControl_Issue distinct", -1, CALL_SET, 0x7b6a594837261504ul, 0x35084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPortControl_Issue(0x7b6a594837261504ul, 0xa897867564534231ul, 0xffeeddccbbaa9988ul, (seL4_CNode)0x574635241302f0dful, 0xae9d8c7b6a594837ul, (seL4_Uint8)0x8eul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPortControl_Issue_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPortControl_Issue ones", -1, CALL_SET, 0x7b6a594837261504ul, 0x35084ul, 0, 0,
        4, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPortControl_Issue(0x7b6a594837261504ul, 0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_CNode)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_Uint8)0xfful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPort_In8_distinct(void)
{
    static const seL4_Word words[] = {0x8271ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xadul};
    static const struct expectation call = {
        "seL4_X86_IOPort_In8 distinct", -1, CALL_SET, 0xbbaa998877665544ul, 0x36001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_IOPort_In8_t result;

    expect_call(&call);
    result = seL4_X86_IOPort_In8(0xbbaa998877665544ul, (seL4_Uint16)0x8271ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("result", (seL4_Uint64)result.result, 0xadull);
    finish_call();
}

static void seL4_X86_IOPort_In8_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfful};
    static const struct expectation call = {
        "seL4_X86_IOPort_In8 ones", -1, CALL_SET, 0xbbaa998877665544ul, 0x36001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_IOPort_In8_t result;

    expect_call(&call);
    result = seL4_X86_IOPort_In8(0xbbaa998877665544ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("result", (seL4_Uint64)result.result, 0xffull);
    finish_call();
}

static void seL4_X86_IOPort_In16_distinct(void)
{
    static const seL4_Word words[] = {0xc2b1ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfeedul};
    static const struct expectation call = {
        "seL4_X86_IOPort_In16 distinct", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x37001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_IOPort_In16_t result;

    expect_call(&call);
    result = seL4_X86_IOPort_In16(0xfbead9c8b7a69584ul, (seL4_Uint16)0xc2b1ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("result", (seL4_Uint64)result.result, 0xfeedull);
    finish_call();
}

static void seL4_X86_IOPort_In16_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffful};
    static const struct expectation call = {
        "seL4_X86_IOPort_In16 ones", -1, CALL_SET, 0xfbead9c8b7a69584ul, 0x37001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_IOPort_In16_t result;

    expect_call(&call);
    result = seL4_X86_IOPort_In16(0xfbead9c8b7a69584ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("result", (seL4_Uint64)result.result, 0xffffull);
    finish_call();
}

static void seL4_X86_IOPort_In32_distinct(void)
{
    static const seL4_Word words[] = {0x3f1ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x61503f2eul};
    static const struct expectation call = {
        "seL4_X86_IOPort_In32 distinct", -1, CALL_SET, 0x3c2b1a09f7e6d5c4ul, 0x38001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_IOPort_In32_t result;

    expect_call(&call);
    result = seL4_X86_IOPort_In32(0x3c2b1a09f7e6d5c4ul, (seL4_Uint16)0x3f1ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("result", (seL4_Uint64)result.result, 0x61503f2eull);
    finish_call();
}

static void seL4_X86_IOPort_In32_ones(void)
{
    static const seL4_Word words[] = {0xfffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffful};
    static const struct expectation call = {
        "seL4_X86_IOPort_In32 ones", -1, CALL_SET, 0x3c2b1a09f7e6d5c4ul, 0x38001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_IOPort_In32_t result;

    expect_call(&call);
    result = seL4_X86_IOPort_In32(0x3c2b1a09f7e6d5c4ul, (seL4_Uint16)0xfffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("result", (seL4_Uint64)result.result, 0xffffffffull);
    finish_call();
}

static void seL4_X86_IOPort_Out8_distinct(void)
{
    static const seL4_Word words[] = {0xa998877665544332ul, 0x1efdecdbcab9a89ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPort_Out8 distinct", -1, CALL_SET, 0x7c6b5a4938271605ul, 0x39002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPort_Out8(0x7c6b5a4938271605ul, 0xa998877665544332ul, 0x1efdecdbcab9a89ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPort_Out8_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPort_Out8 ones", -1, CALL_SET, 0x7c6b5a4938271605ul, 0x39002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPort_Out8(0x7c6b5a4938271605ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPort_Out16_distinct(void)
{
    static const seL4_Word words[] = {0xe9d8c7b6a5948372ul, 0x41301f0efcebdac9ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPort_Out16 distinct", -1, CALL_SET, 0xbcab9a8978675645ul, 0x3a002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPort_Out16(0xbcab9a8978675645ul, 0xe9d8c7b6a5948372ul, 0x41301f0efcebdac9ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPort_Out16_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPort_Out16 ones", -1, CALL_SET, 0xbcab9a8978675645ul, 0x3a002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPort_Out16(0xbcab9a8978675645ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPort_Out32_distinct(void)
{
    static const seL4_Word words[] = {0x2a1908f6e5d4c3b2ul, 0x81705f4e3d2c1b0aul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPort_Out32 distinct", -1, CALL_SET, 0xfcebdac9b8a79685ul, 0x3b002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPort_Out32(0xfcebdac9b8a79685ul, 0x2a1908f6e5d4c3b2ul, 0x81705f4e3d2c1b0aul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_IOPort_Out32_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_IOPort_Out32 ones", -1, CALL_SET, 0xfcebdac9b8a79685ul, 0x3b002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_IOPort_Out32(0xfcebdac9b8a79685ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_SetTCB_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0x6a594837261504f2ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_SetTCB distinct", -1, CALL_SET, 0x3d2c1b0af8e7d6c5ul, 0x40080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_SetTCB(0x3d2c1b0af8e7d6c5ul, (seL4_TCB)0x6a594837261504f2ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_SetTCB_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_SetTCB ones", -1, CALL_SET, 0x3d2c1b0af8e7d6c5ul, 0x40080ul, 0, 0,
        0, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_SetTCB(0x3d2c1b0af8e7d6c5ul, (seL4_TCB)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_ReadVMCS_distinct(void)
{
    static const seL4_Word words[] = {0xaa99887766554433ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xe6d5c4b3a291806ful};
    static const struct expectation call = {
        "seL4_X86_VCPU_ReadVMCS distinct", -1, CALL_SET, 0x7d6c5b4a39281706ul, 0x41001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_ReadVMCS_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_ReadVMCS(0x7d6c5b4a39281706ul, 0xaa99887766554433ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0xe6d5c4b3a291806full);
    finish_call();
}

static void seL4_X86_VCPU_ReadVMCS_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_X86_VCPU_ReadVMCS ones", -1, CALL_SET, 0x7d6c5b4a39281706ul, 0x41001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_ReadVMCS_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_ReadVMCS(0x7d6c5b4a39281706ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_X86_VCPU_WriteVMCS_distinct(void)
{
    static const seL4_Word words[] = {0xead9c8b7a6958473ul, 0x4231200ffdecdbcaul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x271605f3e2d1c0aful};
    static const struct expectation call = {
        "seL4_X86_VCPU_WriteVMCS distinct", -1, CALL_SET, 0xbdac9b8a79685746ul, 0x42002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_WriteVMCS_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_WriteVMCS(0xbdac9b8a79685746ul, 0xead9c8b7a6958473ul, 0x4231200ffdecdbcaul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("written", (seL4_Uint64)result.written, 0x271605f3e2d1c0afull);
    finish_call();
}

static void seL4_X86_VCPU_WriteVMCS_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_X86_VCPU_WriteVMCS ones", -1, CALL_SET, 0xbdac9b8a79685746ul, 0x42002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_WriteVMCS_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_WriteVMCS(0xbdac9b8a79685746ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("written", (seL4_Uint64)result.written, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_X86_VCPU_EnableIOPort_distinct(void)
{
    static const seL4_Word words[] = {0x8271604f3e2d1c0bul, 0xd9c8b7a695847362ul};
    static const seL4_Word caps[] = {0x2b1a09f7e6d5c4b3ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_EnableIOPort distinct", -1, CALL_SET, 0xfdecdbcab9a89786ul, 0x43082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_EnableIOPort(0xfdecdbcab9a89786ul, (seL4_X86_IOPort)0x2b1a09f7e6d5c4b3ul, 0x8271604f3e2d1c0bul, 0xd9c8b7a695847362ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_EnableIOPort_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_EnableIOPort ones", -1, CALL_SET, 0xfdecdbcab9a89786ul, 0x43082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_EnableIOPort(0xfdecdbcab9a89786ul, (seL4_X86_IOPort)0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_DisableIOPort_distinct(void)
{
    static const seL4_Word words[] = {0x6b5a4938271605f3ul, 0xc2b1a08f7e6d5c4bul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_DisableIOPort distinct", -1, CALL_SET, 0x3e2d1c0bf9e8d7c6ul, 0x44002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_DisableIOPort(0x3e2d1c0bf9e8d7c6ul, 0x6b5a4938271605f3ul, 0xc2b1a08f7e6d5c4bul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_DisableIOPort_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_DisableIOPort ones", -1, CALL_SET, 0x3e2d1c0bf9e8d7c6ul, 0x44002ul, 0, 0,
        2, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_DisableIOPort(0x3e2d1c0bf9e8d7c6ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_WriteRegisters_distinct(void)
{
    static const seL4_Word words[] = {0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_WriteRegisters distinct", -1, CALL_SET, 0x7e6d5c4b3a291807ul, 0x45007ul, 0, 0,
        7, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_VCPUContext regs = {0xab9a897867564534ul, 0x77665544332211fful, 0x43322110feeddccbul, 0xffdecdbcab9a897ul, 0xdac9b8a796857463ul, 0xa69584736251402ful, 0x7261503f2e1d0cfaul};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_WriteRegisters(0x7e6d5c4b3a291807ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_WriteRegisters_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_VCPU_WriteRegisters ones", -1, CALL_SET, 0x7e6d5c4b3a291807ul, 0x45007ul, 0, 0,
        7, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_VCPUContext regs = {0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful, 0xfffffffffffffffful};
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_VCPU_WriteRegisters(0x7e6d5c4b3a291807ul, &regs);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_VCPU_ReadMSR_distinct(void)
{
    static const seL4_Word words[] = {0xebdac9b8a7968574ul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x281706f4e3d2c1b0ul};
    static const struct expectation call = {
        "seL4_X86_VCPU_ReadMSR distinct", -1, CALL_SET, 0xbead9c8b7a695847ul, 0x46001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_ReadMSR_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_ReadMSR(0xbead9c8b7a695847ul, 0xebdac9b8a7968574ul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0x281706f4e3d2c1b0ull);
    finish_call();
}

static void seL4_X86_VCPU_ReadMSR_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_X86_VCPU_ReadMSR ones", -1, CALL_SET, 0xbead9c8b7a695847ul, 0x46001ul, 0, 0,
        1, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_ReadMSR_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_ReadMSR(0xbead9c8b7a695847ul, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("value", (seL4_Uint64)result.value, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_X86_VCPU_WriteMSR_distinct(void)
{
    static const seL4_Word words[] = {0x2c1b0af8e7d6c5b4ul, 0x837261503f2e1d0cul};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0x68574635241302f0ul};
    static const struct expectation call = {
        "seL4_X86_VCPU_WriteMSR distinct", -1, CALL_SET, 0xfeeddccbbaa99887ul, 0x47002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_WriteMSR_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_WriteMSR(0xfeeddccbbaa99887ul, 0x2c1b0af8e7d6c5b4ul, 0x837261503f2e1d0cul);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("written", (seL4_Uint64)result.written, 0x68574635241302f0ull);
    finish_call();
}

static void seL4_X86_VCPU_WriteMSR_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0xfffffffffffffffful};
    static const struct expectation call = {
        "seL4_X86_VCPU_WriteMSR ones", -1, CALL_SET, 0xfeeddccbbaa99887ul, 0x47002ul, 0, 0,
        2, words, 0, caps, 0, 0x1ul, 1, answer,
    };
    seL4_X86_VCPU_WriteMSR_t result;

    expect_call(&call);
    result = seL4_X86_VCPU_WriteMSR(0xfeeddccbbaa99887ul, 0xfffffffffffffffful, 0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result.error, 0);
    expect_value("written", (seL4_Uint64)result.written, 0xffffffffffffffffull);
    finish_call();
}

static void seL4_X86_EPTPDPT_Map_distinct(void)
{
    static const seL4_Word words[] = {0xc3b2a1907f6e5d4cul, 0x1b0af8e7d6c5b4a3ul};
    static const seL4_Word caps[] = {0x6c5b4a39281706f4ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPDPT_Map distinct", -1, CALL_SET, 0x3f2e1d0cfae9d8c7ul, 0x48082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPDPT_Map(0x3f2e1d0cfae9d8c7ul, (seL4_X86_EPTPML4)0x6c5b4a39281706f4ul, 0xc3b2a1907f6e5d4cul, (seL4_X86_EPT_VMAttributes)0x1b0af8e7d6c5b4a3ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPDPT_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPDPT_Map ones", -1, CALL_SET, 0x3f2e1d0cfae9d8c7ul, 0x48082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPDPT_Map(0x3f2e1d0cfae9d8c7ul, (seL4_X86_EPTPML4)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_X86_EPT_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPDPT_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPDPT_Unmap distinct", -1, CALL_SET, 0x7f6e5d4c3b2a1908ul, 0x49000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPDPT_Unmap(0x7f6e5d4c3b2a1908ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPDPT_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPDPT_Unmap ones", -1, CALL_SET, 0x7f6e5d4c3b2a1908ul, 0x49000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPDPT_Unmap(0x7f6e5d4c3b2a1908ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPD_Map_distinct(void)
{
    static const seL4_Word words[] = {0x44332211ffeeddccul, 0x9b8a796857463524ul};
    static const seL4_Word caps[] = {0xecdbcab9a8978675ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPD_Map distinct", -1, CALL_SET, 0xbfae9d8c7b6a5948ul, 0x4a082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPD_Map(0xbfae9d8c7b6a5948ul, (seL4_X86_EPTPML4)0xecdbcab9a8978675ul, 0x44332211ffeeddccul, (seL4_X86_EPT_VMAttributes)0x9b8a796857463524ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPD_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPD_Map ones", -1, CALL_SET, 0xbfae9d8c7b6a5948ul, 0x4a082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPD_Map(0xbfae9d8c7b6a5948ul, (seL4_X86_EPTPML4)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_X86_EPT_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPD_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPD_Unmap distinct", -1, CALL_SET, 0xffeeddccbbaa9988ul, 0x4b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPD_Unmap(0xffeeddccbbaa9988ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPD_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPD_Unmap ones", -1, CALL_SET, 0xffeeddccbbaa9988ul, 0x4b000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPD_Unmap(0xffeeddccbbaa9988ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPT_Map_distinct(void)
{
    static const seL4_Word words[] = {0xc4b3a291806f5e4dul, 0x1c0bf9e8d7c6b5a4ul};
    static const seL4_Word caps[] = {0x6d5c4b3a291807f5ul};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPT_Map distinct", -1, CALL_SET, 0x402f1e0dfbead9c8ul, 0x4c082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPT_Map(0x402f1e0dfbead9c8ul, (seL4_X86_EPTPML4)0x6d5c4b3a291807f5ul, 0xc4b3a291806f5e4dul, (seL4_X86_EPT_VMAttributes)0x1c0bf9e8d7c6b5a4ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPT_Map_ones(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful, 0xfffffffffffffffful};
    static const seL4_Word caps[] = {0xfffffffffffffffful};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPT_Map ones", -1, CALL_SET, 0x402f1e0dfbead9c8ul, 0x4c082ul, 0, 0,
        2, words, 1, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPT_Map(0x402f1e0dfbead9c8ul, (seL4_X86_EPTPML4)0xfffffffffffffffful, 0xfffffffffffffffful, (seL4_X86_EPT_VMAttributes)0xfffffffffffffffful);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPT_Unmap_distinct(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPT_Unmap distinct", -1, CALL_SET, 0x806f5e4d3c2b1a09ul, 0x4d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPT_Unmap(0x806f5e4d3c2b1a09ul);
    expect_value("error", (seL4_Uint64)result, 0);
    finish_call();
}

static void seL4_X86_EPTPT_Unmap_ones(void)
{
    static const seL4_Word words[] = {0};
    static const seL4_Word caps[] = {0};
    static const seL4_Word answer[] = {0};
    static const struct expectation call = {
        "seL4_X86_EPTPT_Unmap ones", -1, CALL_SET, 0x806f5e4d3c2b1a09ul, 0x4d000ul, 0, 0,
        0, words, 0, caps, 0, 0x0ul, 0, answer,
    };
    seL4_Error result;

    expect_call(&call);
    result = seL4_X86_EPTPT_Unmap(0x806f5e4d3c2b1a09ul);
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
    seL4_IRQControl_GetIOAPIC_distinct();
    seL4_IRQControl_GetIOAPIC_ones();
    seL4_IRQControl_GetMSI_distinct();
    seL4_IRQControl_GetMSI_ones();
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
    seL4_TCB_SetEPTRoot_distinct();
    seL4_TCB_SetEPTRoot_ones();
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
    seL4_X86_PDPT_Map_distinct();
    seL4_X86_PDPT_Map_ones();
    seL4_X86_PDPT_Unmap_distinct();
    seL4_X86_PDPT_Unmap_ones();
    seL4_X86_PageDirectory_Map_distinct();
    seL4_X86_PageDirectory_Map_ones();
    seL4_X86_PageDirectory_Unmap_distinct();
    seL4_X86_PageDirectory_Unmap_ones();
    seL4_X86_PageTable_Map_distinct();
    seL4_X86_PageTable_Map_ones();
    seL4_X86_PageTable_Unmap_distinct();
    seL4_X86_PageTable_Unmap_ones();
    seL4_X86_IOPageTable_Map_distinct();
    seL4_X86_IOPageTable_Map_ones();
    seL4_X86_IOPageTable_Unmap_distinct();
    seL4_X86_IOPageTable_Unmap_ones();
    seL4_X86_Page_Map_distinct();
    seL4_X86_Page_Map_ones();
    seL4_X86_Page_Unmap_distinct();
    seL4_X86_Page_Unmap_ones();
    seL4_X86_Page_MapIO_distinct();
    seL4_X86_Page_MapIO_ones();
    seL4_X86_Page_GetAddress_distinct();
    seL4_X86_Page_GetAddress_ones();
    seL4_X86_Page_MapEPT_distinct();
    seL4_X86_Page_MapEPT_ones();
    seL4_X86_ASIDControl_MakePool_distinct();
    seL4_X86_ASIDControl_MakePool_ones();
    seL4_X86_ASIDPool_Assign_distinct();
    seL4_X86_ASIDPool_Assign_ones();
    seL4_X86_IOPortControl_Issue_distinct();
    seL4_X86_IOPortControl_Issue_ones();
    seL4_X86_IOPort_In8_distinct();
    seL4_X86_IOPort_In8_ones();
    seL4_X86_IOPort_In16_distinct();
    seL4_X86_IOPort_In16_ones();
    seL4_X86_IOPort_In32_distinct();
    seL4_X86_IOPort_In32_ones();
    seL4_X86_IOPort_Out8_distinct();
    seL4_X86_IOPort_Out8_ones();
    seL4_X86_IOPort_Out16_distinct();
    seL4_X86_IOPort_Out16_ones();
    seL4_X86_IOPort_Out32_distinct();
    seL4_X86_IOPort_Out32_ones();
    seL4_X86_VCPU_SetTCB_distinct();
    seL4_X86_VCPU_SetTCB_ones();
    seL4_X86_VCPU_ReadVMCS_distinct();
    seL4_X86_VCPU_ReadVMCS_ones();
    seL4_X86_VCPU_WriteVMCS_distinct();
    seL4_X86_VCPU_WriteVMCS_ones();
    seL4_X86_VCPU_EnableIOPort_distinct();
    seL4_X86_VCPU_EnableIOPort_ones();
    seL4_X86_VCPU_DisableIOPort_distinct();
    seL4_X86_VCPU_DisableIOPort_ones();
    seL4_X86_VCPU_WriteRegisters_distinct();
    seL4_X86_VCPU_WriteRegisters_ones();
    seL4_X86_VCPU_ReadMSR_distinct();
    seL4_X86_VCPU_ReadMSR_ones();
    seL4_X86_VCPU_WriteMSR_distinct();
    seL4_X86_VCPU_WriteMSR_ones();
    seL4_X86_EPTPDPT_Map_distinct();
    seL4_X86_EPTPDPT_Map_ones();
    seL4_X86_EPTPDPT_Unmap_distinct();
    seL4_X86_EPTPDPT_Unmap_ones();
    seL4_X86_EPTPD_Map_distinct();
    seL4_X86_EPTPD_Map_ones();
    seL4_X86_EPTPD_Unmap_distinct();
    seL4_X86_EPTPD_Unmap_ones();
    seL4_X86_EPTPT_Map_distinct();
    seL4_X86_EPTPT_Map_ones();
    seL4_X86_EPTPT_Unmap_distinct();
    seL4_X86_EPTPT_Unmap_ones();
}
