/* SPDX-License-Identifier: BSD-2-Clause */
/* What attacker and victim need of AArch64's instructions. */
#include "../attack.h"

/* Registers that a function may find anything in, as the runtime's start code leaves them: those that calls preserve. */
seL4_Word machine_first_registers(void)
{
    seL4_Word x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, found = 0;

    __asm__ volatile("mov %0, x19\n mov %1, x20\n mov %2, x21\n mov %3, x22\n mov %4, x23\n"
                     : "=&r"(x19), "=&r"(x20), "=&r"(x21), "=&r"(x22), "=&r"(x23));
    __asm__ volatile("mov %0, x24\n mov %1, x25\n mov %2, x26\n mov %3, x27\n mov %4, x28\n"
                     : "=&r"(x24), "=&r"(x25), "=&r"(x26), "=&r"(x27), "=&r"(x28));
    const seL4_Word all[] = {x19, x20, x21, x22, x23, x24, x25, x26, x27, x28};

    for (unsigned int i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        found += all[i] - SECRET < 8;
    return found;
}

#define EACH_VECTOR(do)                                                                                                \
    do                                                                                                                 \
    (0) do(1) do(2) do(3) do(4) do(5) do(6) do(7) do(8) do(9) do(10) do(11) do(12) do(13) do(14) do(15) do(16) do(     \
        17) do(18) do(19) do(20) do(21) do(22) do(23) do(24) do(25) do(26) do(27) do(28) do(29) do(30) do(31)

void machine_fill_fpu(void)
{
#define FILL_VECTOR(n) __asm__ volatile("dup v" #n ".2d, %0" : : "r"(SECRET) : "v" #n);
    EACH_VECTOR(FILL_VECTOR)
}

seL4_Word machine_fpu_secrets(void)
{
    seL4_Word found = 0, word;

#define COUNT_VECTOR(n)                                                                                                \
    __asm__ volatile("umov %0, v" #n ".d[0]" : "=r"(word));                                                            \
    found += word == SECRET;
    EACH_VECTOR(COUNT_VECTOR)
    return found;
}

/* The registers of the system call are cleared before, so that whatever is in them afterwards came with the message. */
seL4_Word machine_receive_and_count(seL4_CPtr source, seL4_CPtr reply)
{
    register seL4_Word x0 __asm__("x0") = source, x1 __asm__("x1") = 0, x2 __asm__("x2") = 0, x3 __asm__("x3") = 0;
    register seL4_Word x4 __asm__("x4") = 0, x5 __asm__("x5") = 0, x6 __asm__("x6") = reply;
    register seL4_Word x7 __asm__("x7") = (seL4_Word)seL4_SysRecv, x8 __asm__("x8") = 0, x9 __asm__("x9") = 0;
    register seL4_Word x10 __asm__("x10") = 0, x11 __asm__("x11") = 0, x12 __asm__("x12") = 0;
    seL4_Word found = 0;

    __asm__ volatile("svc #0"
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5), "+r"(x6), "+r"(x7), "+r"(x8),
                       "+r"(x9), "+r"(x10), "+r"(x11), "+r"(x12)
                     :
                     : "memory");
    const seL4_Word all[] = {x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12};

    for (unsigned int i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        found += all[i] - SECRET < 8;
    return found;
}

void machine_send_nothing(seL4_CPtr dest)
{
    register seL4_Word x0 __asm__("x0") = dest, x1 __asm__("x1") = 0, x2 __asm__("x2") = SECRET;
    register seL4_Word x3 __asm__("x3") = SECRET, x4 __asm__("x4") = SECRET, x5 __asm__("x5") = SECRET;
    register seL4_Word x6 __asm__("x6") = SECRET, x7 __asm__("x7") = (seL4_Word)seL4_SysSend;
    register seL4_Word x8 __asm__("x8") = SECRET, x9 __asm__("x9") = SECRET, x10 __asm__("x10") = SECRET;
    register seL4_Word x11 __asm__("x11") = SECRET, x12 __asm__("x12") = SECRET;

    __asm__ volatile("svc #0"
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5), "+r"(x6), "+r"(x7), "+r"(x8),
                       "+r"(x9), "+r"(x10), "+r"(x11), "+r"(x12)
                     :
                     : "memory");
}

void machine_use_stack(seL4_Word address)
{
    __asm__ volatile("mov sp, %0\n str xzr, [sp, #-16]!" : : "r"(address) : "memory");
}

void machine_privileged(seL4_Word number)
{
    seL4_Word word = 0;

    switch (number) {
    case 0: __asm__ volatile("mrs %0, sctlr_el1" : "=r"(word)); break;
    case 1: __asm__ volatile("msr sctlr_el1, %0" : : "r"(word)); break;
    case 2: __asm__ volatile("msr ttbr0_el1, %0" : : "r"(word)); break;
    case 3: __asm__ volatile("msr ttbr1_el1, %0" : : "r"(word)); break;
    case 4: __asm__ volatile("msr vbar_el1, %0" : : "r"(word)); break;
    case 5: __asm__ volatile("tlbi vmalle1"); break;
    case 6: __asm__ volatile("msr daifset, #2"); break;
    case 7: __asm__ volatile("msr tpidr_el1, %0" : : "r"(word)); break;
    case 8: __asm__ volatile("mrs %0, elr_el1" : "=r"(word)); break;
    case 9: __asm__ volatile("msr cntv_cval_el0, %0" : : "r"(word)); break;
    case 10: __asm__ volatile("hvc #0"); break;
    default: __asm__ volatile("eret"); break;
    }
}

void machine_maintain(seL4_Word address_and_number)
{
    seL4_Word address = address_and_number & ~(seL4_Word)0xff;

    if ((address_and_number & 0xff) == 0)
        __asm__ volatile("dc zva, %0" : : "r"(address) : "memory");
    else
        __asm__ volatile("dc ivac, %0" : : "r"(address) : "memory");
}
