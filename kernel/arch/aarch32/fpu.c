/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Lazy switching of the floating point unit.
 *
 * The registers belong to the owner; everybody else's are in their context. User level may use the unit exactly while
 * its owner runs. The kernel itself never uses it, so there is nothing to save on entry.
 */

#include "arch/port.h"
#include "object/tcb.h"

#include "fpu_registers.h"

static struct tcb *owner;
static bool unit_is_on;

const struct tcb *fpu_owner(void)
{
    return owner;
}

bool fpu_is_enabled(void)
{
    return unit_is_on;
}

static void set_unit(bool on)
{
    if (unit_is_on == on)
        return;
    fpu_allow_user(on);
    unit_is_on = on;
}

void fpu_enable_for(struct tcb *thread)
{
    if (owner != thread) {
        if (owner != NULL)
            fpu_registers_save(&owner->context.fpu);
        fpu_registers_load(&thread->context.fpu);
        owner = thread;
    }
    set_unit(true);
}

void fpu_prepare(const struct tcb *next)
{
    set_unit(next == owner);
}

void fpu_release(struct tcb *thread)
{
    if (owner == thread)
        fpu_registers_save(&thread->context.fpu);
    fpu_forget(thread);
}

void fpu_forget(struct tcb *thread)
{
    if (owner != thread)
        return;
    owner = NULL;
    set_unit(false);
}
