/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Runs the C stubs against a recorded system call and compares what they handed over, word for word.
 *
 * The stubs are compiled with a <sel4/sel4_arch/traps.h> that calls trap_record() instead of entering a kernel. A test
 * says what it expects (expect_call), calls the stub, compares what it returned (expect_value) and ends (finish_call).
 */
#pragma once

#include <sel4/sel4.h>
#include "register_role.h"

/** What a system call must hand over, and what the kernel answers. */
struct expectation {
    const char *name;
    long number; /**< of the system call */
    unsigned int
        registers;       /**< bits of enum register_role: which registers the stub must set; others must stay unset */
    seL4_Word cap;       /**< destination or source */
    seL4_Word info;      /**< message info sent */
    seL4_Word reply;     /**< reply object */
    seL4_Word dest;      /**< destination of NBSendRecv */
    unsigned int length; /**< message words sent, */
    const seL4_Word *words; /**< the words, */
    unsigned int cap_count; /**< capabilities sent, */
    const seL4_Word *caps;  /**< the capabilities */
    seL4_Word answer_badge;
    seL4_Word answer_info;
    unsigned int answer_length;
    const seL4_Word *answer_words;
};

void expect_call(const struct expectation *expected);
void expect_value(const char *what, seL4_Uint64 actual, seL4_Uint64 expected);
void finish_call(void);

/** Which registers the system call that is expected next sets. */
unsigned int expected_registers(void);

/** The system call of the recording traps: compares what goes `in` and says what comes `out`. */
void trap_record(seL4_Word number, unsigned int registers, const struct stele_registers *in,
                 struct stele_registers *out);

/** One case without a system call. */
void begin_case(const char *name);
void finish_case(void);

/** Runs everything; the result is the number of failed cases. */
int run_all(void);

/* What the machine below offers: output_*.c. */
void output_text(const char *text);

/* Written by the generator. */
void run_invocations(void);
void run_bitfields(void);
/* Written by hand. */
void run_system_calls(void);
