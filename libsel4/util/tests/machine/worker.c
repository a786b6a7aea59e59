// SPDX-License-Identifier: BSD-2-Clause
// A program that does what it is told: reports, or faults in one of many ways.

#include "behaviour.h"
#include "system_call.h"
#include <sel4/sel4.h>
#include <stele/runtime.h>

enum { BULK = 200000 };

static volatile int runs = 100; // in the file, so that a restart must bring it back
static volatile char bulk[BULK];
static volatile int constructed;
static const char constants[] = "constants";
static __thread volatile int initialised = 11;
static __thread volatile int zeroed;

__attribute__((constructor)) static void construct(void)
{
    constructed = 1;
}

static void report(void)
{
    seL4_SetMR(REPORT_RUNS, (seL4_Word)(runs - 100));
    seL4_SetMR(REPORT_ARGUMENT, stele_argument(1));
    seL4_SetMR(REPORT_CONSTRUCTED, (seL4_Word)constructed);
    seL4_SetMR(REPORT_TLS, initialised == 11 && zeroed == 0);
    seL4_SetMR(REPORT_ZEROED, bulk[0] == 0 && bulk[BULK / 2] == 0 && bulk[BULK - 1] == 0);
    bulk[0] = bulk[BULK / 2] = bulk[BULK - 1] = 1;
    zeroed = 1;
    seL4_Send(stele_SlotParent, seL4_MessageInfo_new(0, 0, 0, REPORT_WORDS));
}

int overflow(volatile int *depth); // not static: gcc 12 at -O3 would replace it by copies and still refer to it

__attribute__((noinline)) int overflow(volatile int *depth)
{
    volatile int frame[64] = {0};

    *depth += 1;
    return *depth < 0 ? 0 : overflow(depth) + frame[*depth % 64];
}

int main(void)
{
    volatile int depth = 0;

    runs++;
    switch ((enum behaviour)stele_argument(0)) {
    case REPORT: report(); break;
    case WRITE_NULL: *(volatile int *)stele_argument(1) = 1; break;
    case READ_FAR: (void)*(volatile int *)stele_argument(1); break;
    case FETCH_DATA: ((void (*)(void))(seL4_Word)bulk)(); break;
    case WRITE_CODE: *(volatile int *)(seL4_Word)&overflow = 1; break;
    case WRITE_CONSTANT: *(volatile char *)(seL4_Word)constants = 1; break;
    case OVERFLOW_STACK: (void)overflow(&depth); break;
    case SEND_NOWHERE: seL4_Send(stele_argument(1), seL4_MessageInfo_new(0, 0, 0, 0)); break;
    case UNKNOWN_SYSCALL: system_call(UNKNOWN_SYSCALL_NUMBER); break;
    case RETURN_FROM_MAIN: return STATUS_FROM_MAIN;
    }
    for (;;) {
        seL4_Yield();
    }
}
