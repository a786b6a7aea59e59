/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The tests on a bare Arm machine under QEMU: here the stubs execute the real trap instruction, and what they put into
 * which register is seen by an exception handler. The assignment of registers below is written by hand.
 */

#include "harness.h"

#define SEMIHOSTING_WRITE0 0x04
#define SEMIHOSTING_EXIT_EXTENDED 0x20
#define APPLICATION_EXIT 0x20026ul

/* The same numbers for x0... and r0.... */
enum { CAP = 0, INFO = 1, MR0 = 2, MR1 = 3, MR2 = 4, MR3 = 5, REPLY = 6, NUMBER = 7, DEST = 8 };

unsigned long semihosting(unsigned long operation, const void *parameter);
void machine_main(void);
void machine_failed(void);
void system_call_taken(seL4_Word *registers);

void output_text(const char *text)
{
    semihosting(SEMIHOSTING_WRITE0, text);
}

static void leave(unsigned long status)
{
    const unsigned long parameter[2] = {APPLICATION_EXIT, status};
    semihosting(SEMIHOSTING_EXIT_EXTENDED, parameter);
}

void machine_failed(void)
{
    output_text("not ok 0 an exception that is no system call\n");
    leave(2);
    for (;;) {
    }
}

/** The registers in which a system call answers; every other one keeps its value. */
static unsigned int written(long number)
{
    const unsigned int message = REGISTER_CAP | REGISTER_INFO | REGISTER_MRS;
    switch (number) {
    case -1: /* Call */
    case -2: /* ReplyRecv */
    case -3: /* NBSendRecv */
    case -4: /* NBSendWait */
    case -7: /* Recv */
    case -8: /* NBRecv */
    case -9: /* Wait */
    case -10: /* NBWait */ return message;
    case -15: /* DebugCapIdentify */ return REGISTER_CAP;
    default: return 0;
    }
}

void system_call_taken(seL4_Word *registers)
{
    struct stele_registers in, out;
    unsigned int answered = written((long)registers[NUMBER]);

    in.cap = registers[CAP];
    in.info = registers[INFO];
    in.mr0 = registers[MR0];
    in.mr1 = registers[MR1];
    in.mr2 = registers[MR2];
    in.mr3 = registers[MR3];
    in.reply = registers[REPLY];
    in.dest = registers[DEST];
    out = in;
    trap_record(registers[NUMBER], expected_registers(), &in, &out);
    if (answered & REGISTER_CAP) {
        registers[CAP] = out.cap;
    }
    if (answered & REGISTER_INFO) {
        registers[INFO] = out.info;
    }
    if (answered & REGISTER_MRS) {
        registers[MR0] = out.mr0;
        registers[MR1] = out.mr1;
        registers[MR2] = out.mr2;
        registers[MR3] = out.mr3;
    }
}

void machine_main(void)
{
    leave(run_all() == 0 ? 0 : 1);
}
