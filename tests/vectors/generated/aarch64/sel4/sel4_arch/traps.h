/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Stands in for <sel4/sel4_arch/traps.h> in tests: each system call is handed to trap_record() instead of a kernel.
 */
#pragma once

#include <sel4/macros.h>
#include <sel4/simple_types.h>
#include <sel4/syscall.h>
#include "../../../../register_role.h"

/** The registers of a system call, by what they carry. */
struct stele_registers {
    seL4_Word cap; /**< x0 */
    seL4_Word info; /**< x1 */
    seL4_Word mr0; /**< x2 */
    seL4_Word mr1; /**< x3 */
    seL4_Word mr2; /**< x4 */
    seL4_Word mr3; /**< x5 */
    seL4_Word reply; /**< x6 */
    seL4_Word dest; /**< x8 */
};

/**
 * Takes a system call.
 *
 * @param number     of the system call
 * @param registers  bits of enum register_role: which registers the stub sets
 * @param in         their values
 * @param[out] out   values that the stub gets back
 */
void trap_record(seL4_Word number, unsigned int registers, const struct stele_registers *in,
                 struct stele_registers *out);

LIBSEL4_INLINE_TRAP void stele_trap_Call(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.info = r->info;
    in.mr0 = r->mr0;
    in.mr1 = r->mr1;
    in.mr2 = r->mr2;
    in.mr3 = r->mr3;
    trap_record((seL4_Word)seL4_SysCall, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_INFO | (unsigned int)REGISTER_MRS, &in, &out);
    r->cap = out.cap;
    r->info = out.info;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_ReplyRecv(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.info = r->info;
    in.reply = r->reply;
    in.mr0 = r->mr0;
    in.mr1 = r->mr1;
    in.mr2 = r->mr2;
    in.mr3 = r->mr3;
    trap_record((seL4_Word)seL4_SysReplyRecv, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_INFO | (unsigned int)REGISTER_REPLY | (unsigned int)REGISTER_MRS, &in, &out);
    r->cap = out.cap;
    r->info = out.info;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendRecv(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.dest = r->dest;
    in.info = r->info;
    in.cap = r->cap;
    in.reply = r->reply;
    in.mr0 = r->mr0;
    in.mr1 = r->mr1;
    in.mr2 = r->mr2;
    in.mr3 = r->mr3;
    trap_record((seL4_Word)seL4_SysNBSendRecv, (unsigned int)REGISTER_DEST | (unsigned int)REGISTER_INFO | (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_REPLY | (unsigned int)REGISTER_MRS, &in, &out);
    r->info = out.info;
    r->cap = out.cap;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendWait(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.reply = r->reply;
    in.info = r->info;
    in.cap = r->cap;
    in.mr0 = r->mr0;
    in.mr1 = r->mr1;
    in.mr2 = r->mr2;
    in.mr3 = r->mr3;
    trap_record((seL4_Word)seL4_SysNBSendWait, (unsigned int)REGISTER_REPLY | (unsigned int)REGISTER_INFO | (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_MRS, &in, &out);
    r->info = out.info;
    r->cap = out.cap;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_Send(const struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.info = r->info;
    in.mr0 = r->mr0;
    in.mr1 = r->mr1;
    in.mr2 = r->mr2;
    in.mr3 = r->mr3;
    trap_record((seL4_Word)seL4_SysSend, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_INFO | (unsigned int)REGISTER_MRS, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_Signal(const struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.info = r->info;
    trap_record((seL4_Word)seL4_SysSend, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_INFO, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSend(const struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.info = r->info;
    in.mr0 = r->mr0;
    in.mr1 = r->mr1;
    in.mr2 = r->mr2;
    in.mr3 = r->mr3;
    trap_record((seL4_Word)seL4_SysNBSend, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_INFO | (unsigned int)REGISTER_MRS, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_Recv(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.reply = r->reply;
    trap_record((seL4_Word)seL4_SysRecv, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_REPLY, &in, &out);
    r->cap = out.cap;
    r->info = out.info;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBRecv(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    in.reply = r->reply;
    trap_record((seL4_Word)seL4_SysNBRecv, (unsigned int)REGISTER_CAP | (unsigned int)REGISTER_REPLY, &in, &out);
    r->cap = out.cap;
    r->info = out.info;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_Wait(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    trap_record((seL4_Word)seL4_SysWait, (unsigned int)REGISTER_CAP, &in, &out);
    r->cap = out.cap;
    r->info = out.info;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBWait(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    trap_record((seL4_Word)seL4_SysNBWait, (unsigned int)REGISTER_CAP, &in, &out);
    r->cap = out.cap;
    r->info = out.info;
    r->mr0 = out.mr0;
    r->mr1 = out.mr1;
    r->mr2 = out.mr2;
    r->mr3 = out.mr3;
}

LIBSEL4_INLINE_TRAP void stele_trap_Yield(void)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    trap_record((seL4_Word)seL4_SysYield, 0, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugPutChar(const struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    trap_record((seL4_Word)seL4_SysDebugPutChar, (unsigned int)REGISTER_CAP, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugDumpScheduler(void)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    trap_record((seL4_Word)seL4_SysDebugDumpScheduler, 0, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugHalt(void)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    trap_record((seL4_Word)seL4_SysDebugHalt, 0, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugCapIdentify(struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    trap_record((seL4_Word)seL4_SysDebugCapIdentify, (unsigned int)REGISTER_CAP, &in, &out);
    r->cap = out.cap;
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugSnapshot(void)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    trap_record((seL4_Word)seL4_SysDebugSnapshot, 0, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugNameThread(const struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    trap_record((seL4_Word)seL4_SysDebugNameThread, (unsigned int)REGISTER_CAP, &in, &out);
}

LIBSEL4_INLINE_TRAP void stele_trap_SteleExit(const struct stele_registers *r)
{
    struct stele_registers in = {0, 0, 0, 0, 0, 0, 0, 0};
    struct stele_registers out = in;
    in.cap = r->cap;
    trap_record((seL4_Word)seL4_SysSteleExit, (unsigned int)REGISTER_CAP, &in, &out);
}
