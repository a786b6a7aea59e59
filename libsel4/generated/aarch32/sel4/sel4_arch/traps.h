/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The instruction that enters the kernel: what each system call hands over in which register, and gets back. The C forms
 * of the system calls are in <sel4/syscalls.h>; a test can put a recording header of the same name in front of this one.
 */
#pragma once

#include <sel4/macros.h>
#include <sel4/simple_types.h>
#include <sel4/syscall.h>

/** The registers of a system call, by what they carry. */
struct stele_registers {
    seL4_Word cap; /**< r0 */
    seL4_Word info; /**< r1 */
    seL4_Word mr0; /**< r2 */
    seL4_Word mr1; /**< r3 */
    seL4_Word mr2; /**< r4 */
    seL4_Word mr3; /**< r5 */
    seL4_Word reply; /**< r6 */
    seL4_Word dest; /**< r8 */
};

LIBSEL4_INLINE_TRAP void stele_trap_Call(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r2 __asm__("r2") = r->mr0;
    register seL4_Word r3 __asm__("r3") = r->mr1;
    register seL4_Word r4 __asm__("r4") = r->mr2;
    register seL4_Word r5 __asm__("r5") = r->mr3;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysCall;
    __asm__ volatile("swi #0"
                     : "+r"(r0), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(r5)
                     : "r"(r7)
                     : "memory");
    r->cap = r0;
    r->info = r1;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_ReplyRecv(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r6 __asm__("r6") = r->reply;
    register seL4_Word r2 __asm__("r2") = r->mr0;
    register seL4_Word r3 __asm__("r3") = r->mr1;
    register seL4_Word r4 __asm__("r4") = r->mr2;
    register seL4_Word r5 __asm__("r5") = r->mr3;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysReplyRecv;
    __asm__ volatile("swi #0"
                     : "+r"(r0), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(r5)
                     : "r"(r6), "r"(r7)
                     : "memory");
    r->cap = r0;
    r->info = r1;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendRecv(struct stele_registers *r)
{
    register seL4_Word r8 __asm__("r8") = r->dest;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r6 __asm__("r6") = r->reply;
    register seL4_Word r2 __asm__("r2") = r->mr0;
    register seL4_Word r3 __asm__("r3") = r->mr1;
    register seL4_Word r4 __asm__("r4") = r->mr2;
    register seL4_Word r5 __asm__("r5") = r->mr3;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysNBSendRecv;
    __asm__ volatile("swi #0"
                     : "+r"(r1), "+r"(r0), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(r5)
                     : "r"(r8), "r"(r6), "r"(r7)
                     : "memory");
    r->info = r1;
    r->cap = r0;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendWait(struct stele_registers *r)
{
    register seL4_Word r6 __asm__("r6") = r->reply;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r2 __asm__("r2") = r->mr0;
    register seL4_Word r3 __asm__("r3") = r->mr1;
    register seL4_Word r4 __asm__("r4") = r->mr2;
    register seL4_Word r5 __asm__("r5") = r->mr3;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysNBSendWait;
    __asm__ volatile("swi #0"
                     : "+r"(r1), "+r"(r0), "+r"(r2), "+r"(r3), "+r"(r4), "+r"(r5)
                     : "r"(r6), "r"(r7)
                     : "memory");
    r->info = r1;
    r->cap = r0;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Send(const struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r2 __asm__("r2") = r->mr0;
    register seL4_Word r3 __asm__("r3") = r->mr1;
    register seL4_Word r4 __asm__("r4") = r->mr2;
    register seL4_Word r5 __asm__("r5") = r->mr3;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_Signal(const struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r0), "r"(r1), "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSend(const struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1") = r->info;
    register seL4_Word r2 __asm__("r2") = r->mr0;
    register seL4_Word r3 __asm__("r3") = r->mr1;
    register seL4_Word r4 __asm__("r4") = r->mr2;
    register seL4_Word r5 __asm__("r5") = r->mr3;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysNBSend;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_Recv(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r6 __asm__("r6") = r->reply;
    register seL4_Word r1 __asm__("r1");
    register seL4_Word r2 __asm__("r2");
    register seL4_Word r3 __asm__("r3");
    register seL4_Word r4 __asm__("r4");
    register seL4_Word r5 __asm__("r5");
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysRecv;
    __asm__ volatile("swi #0"
                     : "+r"(r0), "=r"(r1), "=r"(r2), "=r"(r3), "=r"(r4), "=r"(r5)
                     : "r"(r6), "r"(r7)
                     : "memory");
    r->cap = r0;
    r->info = r1;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBRecv(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r6 __asm__("r6") = r->reply;
    register seL4_Word r1 __asm__("r1");
    register seL4_Word r2 __asm__("r2");
    register seL4_Word r3 __asm__("r3");
    register seL4_Word r4 __asm__("r4");
    register seL4_Word r5 __asm__("r5");
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysNBRecv;
    __asm__ volatile("swi #0"
                     : "+r"(r0), "=r"(r1), "=r"(r2), "=r"(r3), "=r"(r4), "=r"(r5)
                     : "r"(r6), "r"(r7)
                     : "memory");
    r->cap = r0;
    r->info = r1;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Wait(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1");
    register seL4_Word r2 __asm__("r2");
    register seL4_Word r3 __asm__("r3");
    register seL4_Word r4 __asm__("r4");
    register seL4_Word r5 __asm__("r5");
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysWait;
    __asm__ volatile("swi #0"
                     : "+r"(r0), "=r"(r1), "=r"(r2), "=r"(r3), "=r"(r4), "=r"(r5)
                     : "r"(r7)
                     : "memory");
    r->cap = r0;
    r->info = r1;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBWait(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r1 __asm__("r1");
    register seL4_Word r2 __asm__("r2");
    register seL4_Word r3 __asm__("r3");
    register seL4_Word r4 __asm__("r4");
    register seL4_Word r5 __asm__("r5");
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysNBWait;
    __asm__ volatile("swi #0"
                     : "+r"(r0), "=r"(r1), "=r"(r2), "=r"(r3), "=r"(r4), "=r"(r5)
                     : "r"(r7)
                     : "memory");
    r->cap = r0;
    r->info = r1;
    r->mr0 = r2;
    r->mr1 = r3;
    r->mr2 = r4;
    r->mr3 = r5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Yield(void)
{
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysYield;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugPutChar(const struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysDebugPutChar;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r0), "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugDumpScheduler(void)
{
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysDebugDumpScheduler;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugHalt(void)
{
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysDebugHalt;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugCapIdentify(struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysDebugCapIdentify;
    __asm__ volatile("swi #0"
                     : "+r"(r0)
                     : "r"(r7)
                     : "memory");
    r->cap = r0;
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugSnapshot(void)
{
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysDebugSnapshot;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugNameThread(const struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysDebugNameThread;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r0), "r"(r7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_SteleExit(const struct stele_registers *r)
{
    register seL4_Word r0 __asm__("r0") = r->cap;
    register seL4_Word r7 __asm__("r7") = (seL4_Word)seL4_SysSteleExit;
    __asm__ volatile("swi #0"
                     :
                     : "r"(r0), "r"(r7)
                     : "memory");
}
