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
    seL4_Word cap; /**< x0 */
    seL4_Word info; /**< x1 */
    seL4_Word mr0; /**< x2 */
    seL4_Word mr1; /**< x3 */
    seL4_Word mr2; /**< x4 */
    seL4_Word mr3; /**< x5 */
    seL4_Word reply; /**< x6 */
    seL4_Word dest; /**< x8 */
};

LIBSEL4_INLINE_TRAP void stele_trap_Call(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x2 __asm__("x2") = r->mr0;
    register seL4_Word x3 __asm__("x3") = r->mr1;
    register seL4_Word x4 __asm__("x4") = r->mr2;
    register seL4_Word x5 __asm__("x5") = r->mr3;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysCall;
    __asm__ volatile("svc #0"
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5)
                     : "r"(x7)
                     : "memory");
    r->cap = x0;
    r->info = x1;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_ReplyRecv(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x6 __asm__("x6") = r->reply;
    register seL4_Word x2 __asm__("x2") = r->mr0;
    register seL4_Word x3 __asm__("x3") = r->mr1;
    register seL4_Word x4 __asm__("x4") = r->mr2;
    register seL4_Word x5 __asm__("x5") = r->mr3;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysReplyRecv;
    __asm__ volatile("svc #0"
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5)
                     : "r"(x6), "r"(x7)
                     : "memory");
    r->cap = x0;
    r->info = x1;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendRecv(struct stele_registers *r)
{
    register seL4_Word x8 __asm__("x8") = r->dest;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x6 __asm__("x6") = r->reply;
    register seL4_Word x2 __asm__("x2") = r->mr0;
    register seL4_Word x3 __asm__("x3") = r->mr1;
    register seL4_Word x4 __asm__("x4") = r->mr2;
    register seL4_Word x5 __asm__("x5") = r->mr3;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysNBSendRecv;
    __asm__ volatile("svc #0"
                     : "+r"(x1), "+r"(x0), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5)
                     : "r"(x8), "r"(x6), "r"(x7)
                     : "memory");
    r->info = x1;
    r->cap = x0;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendWait(struct stele_registers *r)
{
    register seL4_Word x6 __asm__("x6") = r->reply;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x2 __asm__("x2") = r->mr0;
    register seL4_Word x3 __asm__("x3") = r->mr1;
    register seL4_Word x4 __asm__("x4") = r->mr2;
    register seL4_Word x5 __asm__("x5") = r->mr3;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysNBSendWait;
    __asm__ volatile("svc #0"
                     : "+r"(x1), "+r"(x0), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5)
                     : "r"(x6), "r"(x7)
                     : "memory");
    r->info = x1;
    r->cap = x0;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Send(const struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x2 __asm__("x2") = r->mr0;
    register seL4_Word x3 __asm__("x3") = r->mr1;
    register seL4_Word x4 __asm__("x4") = r->mr2;
    register seL4_Word x5 __asm__("x5") = r->mr3;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5), "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_Signal(const struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x0), "r"(x1), "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSend(const struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1") = r->info;
    register seL4_Word x2 __asm__("x2") = r->mr0;
    register seL4_Word x3 __asm__("x3") = r->mr1;
    register seL4_Word x4 __asm__("x4") = r->mr2;
    register seL4_Word x5 __asm__("x5") = r->mr3;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysNBSend;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5), "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_Recv(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x6 __asm__("x6") = r->reply;
    register seL4_Word x1 __asm__("x1");
    register seL4_Word x2 __asm__("x2");
    register seL4_Word x3 __asm__("x3");
    register seL4_Word x4 __asm__("x4");
    register seL4_Word x5 __asm__("x5");
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysRecv;
    __asm__ volatile("svc #0"
                     : "+r"(x0), "=r"(x1), "=r"(x2), "=r"(x3), "=r"(x4), "=r"(x5)
                     : "r"(x6), "r"(x7)
                     : "memory");
    r->cap = x0;
    r->info = x1;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBRecv(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x6 __asm__("x6") = r->reply;
    register seL4_Word x1 __asm__("x1");
    register seL4_Word x2 __asm__("x2");
    register seL4_Word x3 __asm__("x3");
    register seL4_Word x4 __asm__("x4");
    register seL4_Word x5 __asm__("x5");
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysNBRecv;
    __asm__ volatile("svc #0"
                     : "+r"(x0), "=r"(x1), "=r"(x2), "=r"(x3), "=r"(x4), "=r"(x5)
                     : "r"(x6), "r"(x7)
                     : "memory");
    r->cap = x0;
    r->info = x1;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Wait(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1");
    register seL4_Word x2 __asm__("x2");
    register seL4_Word x3 __asm__("x3");
    register seL4_Word x4 __asm__("x4");
    register seL4_Word x5 __asm__("x5");
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysWait;
    __asm__ volatile("svc #0"
                     : "+r"(x0), "=r"(x1), "=r"(x2), "=r"(x3), "=r"(x4), "=r"(x5)
                     : "r"(x7)
                     : "memory");
    r->cap = x0;
    r->info = x1;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBWait(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x1 __asm__("x1");
    register seL4_Word x2 __asm__("x2");
    register seL4_Word x3 __asm__("x3");
    register seL4_Word x4 __asm__("x4");
    register seL4_Word x5 __asm__("x5");
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysNBWait;
    __asm__ volatile("svc #0"
                     : "+r"(x0), "=r"(x1), "=r"(x2), "=r"(x3), "=r"(x4), "=r"(x5)
                     : "r"(x7)
                     : "memory");
    r->cap = x0;
    r->info = x1;
    r->mr0 = x2;
    r->mr1 = x3;
    r->mr2 = x4;
    r->mr3 = x5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Yield(void)
{
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysYield;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugPutChar(const struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysDebugPutChar;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x0), "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugDumpScheduler(void)
{
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysDebugDumpScheduler;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugHalt(void)
{
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysDebugHalt;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugCapIdentify(struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysDebugCapIdentify;
    __asm__ volatile("svc #0"
                     : "+r"(x0)
                     : "r"(x7)
                     : "memory");
    r->cap = x0;
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugSnapshot(void)
{
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysDebugSnapshot;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugNameThread(const struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysDebugNameThread;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x0), "r"(x7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_SteleExit(const struct stele_registers *r)
{
    register seL4_Word x0 __asm__("x0") = r->cap;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysSteleExit;
    __asm__ volatile("svc #0"
                     :
                     : "r"(x0), "r"(x7)
                     : "memory");
}
