/* SPDX-License-Identifier: BSD-2-Clause */
/* The floating point unit: registers that belong to one thread at a time, and a switch. */

#include "object/tcb.h"

#include "simulator.h"

/* Nobody's registers hold something that no test writes. */
void fpu_start(void)
{
    for (word_t i = 0; i < FPU_WORDS; i++)
        simulator.unit.values[i] = FPU_GARBAGE;
}

const struct tcb *fpu_owner(void)
{
    return simulator.fpu_owner;
}

bool fpu_is_enabled(void)
{
    return simulator.fpu_on;
}

static void save(void)
{
    if (simulator.fpu_owner != NULL)
        simulator.fpu_owner->context.fpu = simulator.unit;
}

void fpu_enable_for(struct tcb *thread)
{
    if (simulator.fpu_owner != thread) {
        save();
        simulator.unit = thread->context.fpu;
        simulator.fpu_owner = thread;
    }
    simulator.fpu_on = true;
}

void fpu_prepare(struct tcb *next)
{
    simulator.fpu_on = next == simulator.fpu_owner;
}

void fpu_release(struct tcb *thread)
{
    if (simulator.fpu_owner == thread)
        save();
    fpu_forget(thread);
}

void fpu_forget(struct tcb *thread)
{
    if (simulator.fpu_owner != thread)
        return;
    fpu_start();
    simulator.fpu_owner = NULL;
    simulator.fpu_on = false;
}
