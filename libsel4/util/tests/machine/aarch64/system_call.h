/* SPDX-License-Identifier: BSD-2-Clause */
/* A system call by number, whatever it is. */
#pragma once

static inline void system_call(long which)
{
    register long number asm("x7") = which;

    asm volatile("svc #0" : : "r"(number) : "memory");
}
