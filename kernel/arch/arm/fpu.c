/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Switching of the floating point unit, for whom it is worth while.
 *
 * The registers belong to the owner; everybody else's are in their context. User level may use the unit exactly while
 * its owner runs. A thread that uses it without being the owner traps, and becomes it. The next TURNS times that it runs
 * after others have had the unit it has it at once, without a trap, for most probably it goes on using it; then it has to
 * ask again, so that a thread that has stopped costs nothing. The kernel itself never uses the unit, so there is nothing
 * to save on entry.
 */

#include "arch/port.h"
#include "object/tcb.h"

#include "fpu_registers.h"

/* fpu_state.claim, of each thread: what is left of its turns, and whether it is the owner. Zero for who never used the unit,
 * so that switching between such threads takes one test. */
enum { TURNS = 32, IS_OWNER = 1 << 16 };

static struct {
    struct context *owner;
    bool is_on;
} unit;

const struct tcb *fpu_owner(void)
{
    if (unit.owner == NULL)
        return NULL;
    return (const struct tcb *)((const char *)unit.owner - offsetof(struct tcb, context));
}

bool fpu_is_enabled(void)
{
    return unit.is_on;
}

static void set_unit(bool on)
{
    if (unit.is_on == on)
        return;
    fpu_allow_user(on);
    unit.is_on = on;
}

/* Another one becomes the owner, with so many turns. */
static void give(struct context *next, word_t turns)
{
    struct context *last = unit.owner;

    unit.owner = next;
    next->fpu.claim = IS_OWNER | turns;
    if (last == NULL) {
        fpu_registers_load(&next->fpu);
    } else {
        last->fpu.claim &= ~(word_t)IS_OWNER;
        fpu_registers_exchange(&last->fpu, &next->fpu);
    }
}

void fpu_enable_for(struct tcb *thread)
{
    if (unit.owner != &thread->context)
        give(&thread->context, TURNS);
    set_unit(true);
}

/* Somebody who has used the unit runs, or has run until now. */
__attribute__((noinline)) static void change(struct context *next)
{
    if (unit.owner != next) {
        if (next->fpu.claim == 0) {
            set_unit(false);
            return;
        }
        give(next, next->fpu.claim - 1);
    }
    set_unit(true);
}

void fpu_prepare(struct tcb *next)
{
    if (unit.is_on || next->context.fpu.claim != 0)
        change(&next->context);
}

void fpu_release(struct tcb *thread)
{
    if (unit.owner == &thread->context)
        fpu_registers_save(&thread->context.fpu);
    fpu_forget(thread);
    thread->context.fpu.claim = 0;
}

void fpu_forget(struct tcb *thread)
{
    if (unit.owner != &thread->context)
        return;
    unit.owner = NULL;
    set_unit(false);
}
