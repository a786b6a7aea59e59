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
    seL4_Word cap; /**< a0 */
    seL4_Word info; /**< a1 */
    seL4_Word mr0; /**< a2 */
    seL4_Word mr1; /**< a3 */
    seL4_Word mr2; /**< a4 */
    seL4_Word mr3; /**< a5 */
    seL4_Word reply; /**< a6 */
    seL4_Word dest; /**< t0 */
};

LIBSEL4_INLINE_TRAP void stele_trap_Call(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a2 __asm__("a2") = r->mr0;
    register seL4_Word a3 __asm__("a3") = r->mr1;
    register seL4_Word a4 __asm__("a4") = r->mr2;
    register seL4_Word a5 __asm__("a5") = r->mr3;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysCall;
    __asm__ volatile("ecall"
                     : "+r"(a0), "+r"(a1), "+r"(a2), "+r"(a3), "+r"(a4), "+r"(a5)
                     : "r"(a7)
                     : "memory");
    r->cap = a0;
    r->info = a1;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_ReplyRecv(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a6 __asm__("a6") = r->reply;
    register seL4_Word a2 __asm__("a2") = r->mr0;
    register seL4_Word a3 __asm__("a3") = r->mr1;
    register seL4_Word a4 __asm__("a4") = r->mr2;
    register seL4_Word a5 __asm__("a5") = r->mr3;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysReplyRecv;
    __asm__ volatile("ecall"
                     : "+r"(a0), "+r"(a1), "+r"(a2), "+r"(a3), "+r"(a4), "+r"(a5)
                     : "r"(a6), "r"(a7)
                     : "memory");
    r->cap = a0;
    r->info = a1;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendRecv(struct stele_registers *r)
{
    register seL4_Word t0 __asm__("t0") = r->dest;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a6 __asm__("a6") = r->reply;
    register seL4_Word a2 __asm__("a2") = r->mr0;
    register seL4_Word a3 __asm__("a3") = r->mr1;
    register seL4_Word a4 __asm__("a4") = r->mr2;
    register seL4_Word a5 __asm__("a5") = r->mr3;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysNBSendRecv;
    __asm__ volatile("ecall"
                     : "+r"(a1), "+r"(a0), "+r"(a2), "+r"(a3), "+r"(a4), "+r"(a5)
                     : "r"(t0), "r"(a6), "r"(a7)
                     : "memory");
    r->info = a1;
    r->cap = a0;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendWait(struct stele_registers *r)
{
    register seL4_Word a6 __asm__("a6") = r->reply;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a2 __asm__("a2") = r->mr0;
    register seL4_Word a3 __asm__("a3") = r->mr1;
    register seL4_Word a4 __asm__("a4") = r->mr2;
    register seL4_Word a5 __asm__("a5") = r->mr3;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysNBSendWait;
    __asm__ volatile("ecall"
                     : "+r"(a1), "+r"(a0), "+r"(a2), "+r"(a3), "+r"(a4), "+r"(a5)
                     : "r"(a6), "r"(a7)
                     : "memory");
    r->info = a1;
    r->cap = a0;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Send(const struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a2 __asm__("a2") = r->mr0;
    register seL4_Word a3 __asm__("a3") = r->mr1;
    register seL4_Word a4 __asm__("a4") = r->mr2;
    register seL4_Word a5 __asm__("a5") = r->mr3;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("ecall"
                     :
                     : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5), "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_Signal(const struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("ecall"
                     :
                     : "r"(a0), "r"(a1), "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSend(const struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1") = r->info;
    register seL4_Word a2 __asm__("a2") = r->mr0;
    register seL4_Word a3 __asm__("a3") = r->mr1;
    register seL4_Word a4 __asm__("a4") = r->mr2;
    register seL4_Word a5 __asm__("a5") = r->mr3;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysNBSend;
    __asm__ volatile("ecall"
                     :
                     : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5), "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_Recv(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a6 __asm__("a6") = r->reply;
    register seL4_Word a1 __asm__("a1");
    register seL4_Word a2 __asm__("a2");
    register seL4_Word a3 __asm__("a3");
    register seL4_Word a4 __asm__("a4");
    register seL4_Word a5 __asm__("a5");
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysRecv;
    __asm__ volatile("ecall"
                     : "+r"(a0), "=r"(a1), "=r"(a2), "=r"(a3), "=r"(a4), "=r"(a5)
                     : "r"(a6), "r"(a7)
                     : "memory");
    r->cap = a0;
    r->info = a1;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBRecv(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a6 __asm__("a6") = r->reply;
    register seL4_Word a1 __asm__("a1");
    register seL4_Word a2 __asm__("a2");
    register seL4_Word a3 __asm__("a3");
    register seL4_Word a4 __asm__("a4");
    register seL4_Word a5 __asm__("a5");
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysNBRecv;
    __asm__ volatile("ecall"
                     : "+r"(a0), "=r"(a1), "=r"(a2), "=r"(a3), "=r"(a4), "=r"(a5)
                     : "r"(a6), "r"(a7)
                     : "memory");
    r->cap = a0;
    r->info = a1;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Wait(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1");
    register seL4_Word a2 __asm__("a2");
    register seL4_Word a3 __asm__("a3");
    register seL4_Word a4 __asm__("a4");
    register seL4_Word a5 __asm__("a5");
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysWait;
    __asm__ volatile("ecall"
                     : "+r"(a0), "=r"(a1), "=r"(a2), "=r"(a3), "=r"(a4), "=r"(a5)
                     : "r"(a7)
                     : "memory");
    r->cap = a0;
    r->info = a1;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBWait(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a1 __asm__("a1");
    register seL4_Word a2 __asm__("a2");
    register seL4_Word a3 __asm__("a3");
    register seL4_Word a4 __asm__("a4");
    register seL4_Word a5 __asm__("a5");
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysNBWait;
    __asm__ volatile("ecall"
                     : "+r"(a0), "=r"(a1), "=r"(a2), "=r"(a3), "=r"(a4), "=r"(a5)
                     : "r"(a7)
                     : "memory");
    r->cap = a0;
    r->info = a1;
    r->mr0 = a2;
    r->mr1 = a3;
    r->mr2 = a4;
    r->mr3 = a5;
}

LIBSEL4_INLINE_TRAP void stele_trap_Yield(void)
{
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysYield;
    __asm__ volatile("ecall"
                     :
                     : "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugPutChar(const struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysDebugPutChar;
    __asm__ volatile("ecall"
                     :
                     : "r"(a0), "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugDumpScheduler(void)
{
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysDebugDumpScheduler;
    __asm__ volatile("ecall"
                     :
                     : "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugHalt(void)
{
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysDebugHalt;
    __asm__ volatile("ecall"
                     :
                     : "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugCapIdentify(struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysDebugCapIdentify;
    __asm__ volatile("ecall"
                     : "+r"(a0)
                     : "r"(a7)
                     : "memory");
    r->cap = a0;
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugSnapshot(void)
{
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysDebugSnapshot;
    __asm__ volatile("ecall"
                     :
                     : "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugNameThread(const struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysDebugNameThread;
    __asm__ volatile("ecall"
                     :
                     : "r"(a0), "r"(a7)
                     : "memory");
}

LIBSEL4_INLINE_TRAP void stele_trap_SteleExit(const struct stele_registers *r)
{
    register seL4_Word a0 __asm__("a0") = r->cap;
    register seL4_Word a7 __asm__("a7") = (seL4_Word)seL4_SysSteleExit;
    __asm__ volatile("ecall"
                     :
                     : "r"(a0), "r"(a7)
                     : "memory");
}
