/* SPDX-License-Identifier: BSD-2-Clause */
/* Running all invariants: see invariants.h. */
#include "debug/invariants.h"

#include "arch/port.h"
#include "debug/census.h"
#include "debug/debug.h"
#include "debug/debugger.h"

/* After there was too much to look at, it is not tried again for so many times. */
#define PAUSE 255

/* Up to so many capabilities, invariants_require() looks after each entry. */
#define SLOTS_AT_ONCE 1024

static word_t skipped, pause;
static word_t wait; /* entries until invariants_require() looks again */

static const struct invariant *const all_invariants[] = {
    slot_invariants,       memory_invariants,  thread_invariants,    ipc_invariants,
    scheduling_invariants, mapping_invariants, interrupt_invariants,
};

bool invariant_broken(struct invariant_violation *violation, const char *detail, const void *where, word_t value)
{
    violation->detail = detail;
    violation->where = where;
    violation->value = value;
    return false;
}

void invariants_begin(const struct slot *slots, word_t count)
{
    skipped = pause = wait = 0;
    census_begin(slots, count);
}

word_t invariants_skipped(void)
{
    return skipped;
}

static bool list_holds(const struct invariant *invariant, struct invariant_violation *violation)
{
    for (; invariant->name != NULL; invariant++) {
        violation->invariant = invariant->name;
        if (!invariant->holds(violation))
            return false;
    }
    return true;
}

bool invariants_hold(struct invariant_violation *violation)
{
    if (pause == 0)
        census_take();
    if (pause != 0 || !census.is_complete) {
        pause = pause == 0 ? PAUSE : pause - 1;
        skipped++;
        return true;
    }
    for (word_t i = 0; i < ARRAY_SIZE(all_invariants); i++)
        if (!list_holds(all_invariants[i], violation))
            return false;
    return true;
}

void invariants_require(void)
{
    struct invariant_violation violation;

    if (wait != 0) {
        wait--;
        return;
    }
    if (invariants_hold(&violation)) {
        wait = census.slot_count / SLOTS_AT_ONCE;
        return;
    }
    debug_printf("stele: invariant broken: %s: %s (at %lx, value %lx)\n", violation.invariant, violation.detail,
                 (word_t)violation.where, violation.value);
    if (DEBUG_KERNEL)
        debugger_failure("a broken invariant");
    machine_exit(1);
}
