/* SPDX-License-Identifier: BSD-2-Clause */
/* The supervisor: rounds, each with a seed of its own, until the plan is done or the emulator is ended. */
#include "fuzz_machine.h"

#include "../table.h"
#include <stele/console.h>

#define MENDS 60 /* in a round */
#define BUDGET 3900
#define PERIOD 4000 /* microseconds */

/* ./stele fuzz finds it by its name. */
volatile struct plan fuzz_plan = {.seed = 1, .first = 0, .rounds = 4};

/* Independent of how the rounds before it went. */
static uint64_t seed_of(uint64_t seed, uint64_t round)
{
    uint64_t state = (seed + 1) * 0x9e3779b97f4a7c15u + round * 0xd1342543de82ef95u + 1;

    for (int i = 0; i < 4; i++)
        random_next(&state);
    return state | 1;
}

static uint32_t calls(void)
{
    uint32_t sum = 0;

    for (unsigned int i = 0; i < WORKERS; i++) {
        sum += report->calls[i];
        report->calls[i] = 0;
    }
    return sum;
}

/* False if something was left behind. */
static bool play(uint64_t seed)
{
    world_make(&seed);
    for (int i = 0; i < MENDS; i++) {
        seL4_Yield(); /* until the next period */
        world_mend(&seed);
    }
    return world_destroy();
}

static void print_outcomes(void)
{
    unsigned int documented = 0, reached = 0;

    for (unsigned int i = 0; i < operation_count && i < OPERATIONS_MAX; i++) {
        for (unsigned int error = 0; error < seL4_NumErrors; error++) {
            bool counts = error == 0 || (operations[i].errors >> error & 1) != 0;

            documented += counts;
            reached += counts && report->outcomes[i][error] != 0;
        }
    }
    stele_printf("fuzz: %u of %u (operation, outcome) pairs of the contract reached\n", reached, documented);
}

int main(void)
{
    const struct plan plan = {fuzz_plan.seed, fuzz_plan.first, fuzz_plan.rounds};

    seL4_SchedControl_ConfigureFlags(seL4_GetBootInfo()->schedcontrol.start, seL4_CapInitThreadSC, BUDGET, PERIOD, 0, 0,
                                     0);
    seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, PRIORITY_SUPERVISOR);
    world_begin();
    for (uint64_t round = plan.first; plan.rounds == 0 || round - plan.first < plan.rounds; round++) {
        stele_printf("fuzz: round %lu begins\n", (unsigned long)round);
        if (!play(seed_of(plan.seed, round))) {
            stele_printf("fuzz: round %lu left something behind\n", (unsigned long)round);
            return 1;
        }
        stele_printf("fuzz: round %lu: %lu calls\n", (unsigned long)round, (unsigned long)calls());
        if (round % 16 == 15)
            print_outcomes();
    }
    print_outcomes();
    stele_printf("fuzz: done\n");
    return 0;
}
