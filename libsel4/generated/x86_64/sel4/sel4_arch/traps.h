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
    seL4_Word cap; /**< rdi */
    seL4_Word info; /**< rsi */
    seL4_Word mr0; /**< r10 */
    seL4_Word mr1; /**< r8 */
    seL4_Word mr2; /**< r9 */
    seL4_Word mr3; /**< r15 */
    seL4_Word reply; /**< r12 */
    seL4_Word dest; /**< r13 */
};

LIBSEL4_INLINE_TRAP void stele_trap_Call(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word r10 __asm__("r10") = r->mr0;
    register seL4_Word r8 __asm__("r8") = r->mr1;
    register seL4_Word r9 __asm__("r9") = r->mr2;
    register seL4_Word r15 __asm__("r15") = r->mr3;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysCall;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi), "+r"(rsi), "+r"(r10), "+r"(r8), "+r"(r9), "+r"(r15)
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
    r->info = rsi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_ReplyRecv(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word r12 __asm__("r12") = r->reply;
    register seL4_Word r10 __asm__("r10") = r->mr0;
    register seL4_Word r8 __asm__("r8") = r->mr1;
    register seL4_Word r9 __asm__("r9") = r->mr2;
    register seL4_Word r15 __asm__("r15") = r->mr3;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysReplyRecv;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi), "+r"(rsi), "+r"(r10), "+r"(r8), "+r"(r9), "+r"(r15)
                     : "r"(r12), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
    r->info = rsi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendRecv(struct stele_registers *r)
{
    register seL4_Word r13 __asm__("r13") = r->dest;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word r12 __asm__("r12") = r->reply;
    register seL4_Word r10 __asm__("r10") = r->mr0;
    register seL4_Word r8 __asm__("r8") = r->mr1;
    register seL4_Word r9 __asm__("r9") = r->mr2;
    register seL4_Word r15 __asm__("r15") = r->mr3;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysNBSendRecv;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rsi), "+r"(rdi), "+r"(r10), "+r"(r8), "+r"(r9), "+r"(r15)
                     : "r"(r13), "r"(r12), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->info = rsi;
    r->cap = rdi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSendWait(struct stele_registers *r)
{
    register seL4_Word r12 __asm__("r12") = r->reply;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word r10 __asm__("r10") = r->mr0;
    register seL4_Word r8 __asm__("r8") = r->mr1;
    register seL4_Word r9 __asm__("r9") = r->mr2;
    register seL4_Word r15 __asm__("r15") = r->mr3;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysNBSendWait;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rsi), "+r"(rdi), "+r"(r10), "+r"(r8), "+r"(r9), "+r"(r15)
                     : "r"(r12), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->info = rsi;
    r->cap = rdi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_Send(const struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word r10 __asm__("r10") = r->mr0;
    register seL4_Word r8 __asm__("r8") = r->mr1;
    register seL4_Word r9 __asm__("r9") = r->mr2;
    register seL4_Word r15 __asm__("r15") = r->mr3;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdi), "r"(rsi), "r"(r10), "r"(r8), "r"(r9), "r"(r15), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_Signal(const struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysSend;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdi), "r"(rsi), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_NBSend(const struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi") = r->info;
    register seL4_Word r10 __asm__("r10") = r->mr0;
    register seL4_Word r8 __asm__("r8") = r->mr1;
    register seL4_Word r9 __asm__("r9") = r->mr2;
    register seL4_Word r15 __asm__("r15") = r->mr3;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysNBSend;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdi), "r"(rsi), "r"(r10), "r"(r8), "r"(r9), "r"(r15), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_Recv(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word r12 __asm__("r12") = r->reply;
    register seL4_Word rsi __asm__("rsi");
    register seL4_Word r10 __asm__("r10");
    register seL4_Word r8 __asm__("r8");
    register seL4_Word r9 __asm__("r9");
    register seL4_Word r15 __asm__("r15");
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysRecv;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi), "=r"(rsi), "=r"(r10), "=r"(r8), "=r"(r9), "=r"(r15)
                     : "r"(r12), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
    r->info = rsi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBRecv(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word r12 __asm__("r12") = r->reply;
    register seL4_Word rsi __asm__("rsi");
    register seL4_Word r10 __asm__("r10");
    register seL4_Word r8 __asm__("r8");
    register seL4_Word r9 __asm__("r9");
    register seL4_Word r15 __asm__("r15");
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysNBRecv;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi), "=r"(rsi), "=r"(r10), "=r"(r8), "=r"(r9), "=r"(r15)
                     : "r"(r12), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
    r->info = rsi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_Wait(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi");
    register seL4_Word r10 __asm__("r10");
    register seL4_Word r8 __asm__("r8");
    register seL4_Word r9 __asm__("r9");
    register seL4_Word r15 __asm__("r15");
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysWait;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi), "=r"(rsi), "=r"(r10), "=r"(r8), "=r"(r9), "=r"(r15)
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
    r->info = rsi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_NBWait(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rsi __asm__("rsi");
    register seL4_Word r10 __asm__("r10");
    register seL4_Word r8 __asm__("r8");
    register seL4_Word r9 __asm__("r9");
    register seL4_Word r15 __asm__("r15");
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysNBWait;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi), "=r"(rsi), "=r"(r10), "=r"(r8), "=r"(r9), "=r"(r15)
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
    r->info = rsi;
    r->mr0 = r10;
    r->mr1 = r8;
    r->mr2 = r9;
    r->mr3 = r15;
}

LIBSEL4_INLINE_TRAP void stele_trap_Yield(void)
{
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysYield;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugPutChar(const struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysDebugPutChar;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdi), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugDumpScheduler(void)
{
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysDebugDumpScheduler;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugHalt(void)
{
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysDebugHalt;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugCapIdentify(struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysDebugCapIdentify;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     : "+r"(rdi)
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
    r->cap = rdi;
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugSnapshot(void)
{
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysDebugSnapshot;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_DebugNameThread(const struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysDebugNameThread;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdi), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}

LIBSEL4_INLINE_TRAP void stele_trap_SteleExit(const struct stele_registers *r)
{
    register seL4_Word rdi __asm__("rdi") = r->cap;
    register seL4_Word rdx __asm__("rdx") = (seL4_Word)seL4_SysSteleExit;
    __asm__ volatile("movq %%rsp, %%r14\n\tsyscall\n\tmovq %%r14, %%rsp"
                     :
                     : "r"(rdi), "r"(rdx)
                     : "memory", "rcx", "r11", "r14");
}
