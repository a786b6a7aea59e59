/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Lazy switching of the floating point unit.
 *
 * The registers belong to the owner; everybody else's are in their context. User level may use the unit exactly while
 * its owner runs. The kernel itself never uses it, so there is nothing to save on entry.
 *
 * A thread that may use the unit and traps because it is another's does not come here: fpu_switch in fpu_registers.S
 * gives it the unit.
 */

#include "arch/port.h"
#include "object/tcb.h"

/* fpu_registers.S */
void fpu_registers_save(struct fpu_state *state);
void fpu_registers_load(const struct fpu_state *state);

/* CPACR_EL1.FPEN: the kernel may always use the unit, user level if both bits are set. */
#define UNIT_OFF (1 << 20)
#define UNIT_ON (3 << 20)

/* Also written by fpu_switch. */
struct context *fpu_owner_context;
bool fpu_unit_is_on;

_Static_assert(offsetof(struct context, fpu) == 288, "OFFSET_FPU in fpu_registers.S");
_Static_assert(offsetof(struct tcb, flags) - offsetof(struct tcb, context) == 832, "OFFSET_FLAGS in fpu_registers.S");
_Static_assert(seL4_TCBFlag_fpuDisabled == BIT(0), "FLAG_FPU_DISABLED_BIT in fpu_registers.S");

const struct tcb *fpu_owner(void)
{
    if (fpu_owner_context == NULL)
        return NULL;
    return (const struct tcb *)((const char *)fpu_owner_context - offsetof(struct tcb, context));
}

bool fpu_is_enabled(void)
{
    return fpu_unit_is_on;
}

static void set_unit(bool on)
{
    if (fpu_unit_is_on == on)
        return;
    SYSTEM_REGISTER_WRITE(cpacr_el1, on ? UNIT_ON : UNIT_OFF);
    fpu_unit_is_on = on;
}

void fpu_enable_for(struct tcb *thread)
{
    if (fpu_owner_context != &thread->context) {
        if (fpu_owner_context != NULL)
            fpu_registers_save(&fpu_owner_context->fpu);
        fpu_registers_load(&thread->context.fpu);
        fpu_owner_context = &thread->context;
    }
    set_unit(true);
}

void fpu_prepare(const struct tcb *next)
{
    set_unit(&next->context == fpu_owner_context);
}

void fpu_release(struct tcb *thread)
{
    if (fpu_owner_context == &thread->context)
        fpu_registers_save(&thread->context.fpu);
    fpu_forget(thread);
}

void fpu_forget(struct tcb *thread)
{
    if (fpu_owner_context != &thread->context)
        return;
    fpu_owner_context = NULL;
    set_unit(false);
}
