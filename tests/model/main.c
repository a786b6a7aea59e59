/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Runs random programs on kernel and model in lockstep, until they differ or enough has been done.
 *
 *     model-lockstep[-32] [--operations N] [--seed S] [--first SEED_OF_ONE_PROGRAM]
 *
 * A failing program is shrunk and printed as calls. Prints TAP.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "compare.h"
#include "program.h"

enum { LENGTH = 300, WHY = 300 };

struct options {
    uint64_t operations, seed;
    bool has_only;
    uint64_t only;
};

static struct program program;
static char why[WHY], complaint[WHY];

/* ---- one program ------------------------------------------------------------------------------------------------------------ */

/* Generates as it goes: each operation knows what the ones before it have led to. */
static enum outcome run_random(uint64_t seed, uint64_t *operations)
{
    enum outcome outcome;
    unsigned int done;

    random_start(seed);
    boot_both();
    program_begin(&program);
    outcome = program_run(&program, NULL, &done, why, sizeof(why));
    while (outcome == AGREED && program.count < LENGTH) {
        struct operation *operation = &program.operations[program.count];

        operation_generate(operation);
        outcome = operation_run(operation, why, sizeof(why));
        program.count++;
        (*operations)++;
    }
    return outcome;
}

/* ---- shrinking ---------------------------------------------------------------------------------------------------------------- */

/* The complaint without its numbers: the same before and after shrinking. */
static void leave_out_numbers(const char *text, char *kept)
{
    bool in_number = false;

    for (; *text != '\0'; text++) {
        in_number = (*text >= '0' && *text <= '9') || (in_number && *text != ' ' && *text != ',');
        if (!in_number)
            *kept++ = *text;
    }
    *kept = '\0';
}

static bool still_fails(const struct program *candidate)
{
    static char found[WHY];
    unsigned int done;

    if (program_run(candidate, NULL, &done, why, sizeof(why)) != DIFFERED)
        return false;
    leave_out_numbers(why, found);
    return strcmp(found, complaint) == 0;
}

static void remove_operations(struct program *from, unsigned int start, unsigned int count)
{
    memmove(&from->operations[start], &from->operations[start + count],
            (from->count - start - count) * sizeof(from->operations[0]));
    from->count -= count;
}

/* Without any run of operations that the failure does not need. */
static bool shrink_by_removing(void)
{
    static struct program candidate;
    bool smaller = false;

    for (unsigned int size = program.count / 2; size > 0; size /= 2)
        for (unsigned int start = 0; start + size <= program.count;) {
            candidate = program;
            remove_operations(&candidate, start, size);
            if (still_fails(&candidate)) {
                program = candidate;
                smaller = true;
            } else {
                start += size;
            }
        }
    return smaller;
}

static bool try_value(word *place, word value)
{
    word before = *place;

    if (before == value)
        return false;
    *place = value;
    if (still_fails(&program))
        return true;
    *place = before;
    return false;
}

static bool shrink_messages(void)
{
    bool simpler = false;

    for (unsigned int i = 0; i < program.count; i++) {
        struct operation *operation = &program.operations[i];
        bool sets_receive = operation->sets_receive;

        operation->sets_receive = false;
        if (sets_receive && !still_fails(&program))
            operation->sets_receive = true;
        simpler = try_value(&operation->length, 0) || simpler;
        simpler = try_value(&operation->extra, 0) || simpler;
        simpler = try_value(&operation->label, 0) || simpler;
        simpler = try_value(&operation->unwrapped, 0) || simpler;
        simpler = try_value(&operation->preempt_after, 0) || simpler;
        for (word j = 0; j < operation->length && j < OPERATION_WORDS; j++)
            simpler = try_value(&operation->mr[j], 0) || simpler;
    }
    return simpler;
}

static void shrink(void)
{
    for (unsigned int i = 0; i < 5; i++) {
        bool smaller = shrink_by_removing();

        if (!shrink_messages() && !smaller)
            return;
    }
}

/* ---- reporting ----------------------------------------------------------------------------------------------------------------- */

static void report(const char *self, uint64_t seed)
{
    const char *slash = strrchr(self, '/');

    unsigned int done, before = program.count;

    leave_out_numbers(why, complaint);
    shrink();
    printf("not ok 1 - model_and_kernel_agree\n");
    printf("# the program of seed %llu, %u operations, shrunk to %u:\n", (unsigned long long)seed, before,
           program.count);
    program_run(&program, stdout, &done, why, sizeof(why));
    printf("# %s\n", why);
    printf("# again: %s --first %llu\n", slash == NULL ? self : slash + 1, (unsigned long long)seed);
}

static struct options parse(int count, char **arguments)
{
    struct options options = {.operations = 1000000, .seed = (uint64_t)time(NULL)};

    for (int i = 1; i + 1 < count; i += 2) {
        uint64_t value = strtoull(arguments[i + 1], NULL, 0);

        if (strcmp(arguments[i], "--operations") == 0)
            options.operations = value;
        else if (strcmp(arguments[i], "--seed") == 0)
            options.seed = value;
        else if (strcmp(arguments[i], "--first") == 0)
            options = (struct options){.operations = 1, .only = value, .has_only = true};
    }
    return options;
}

int main(int count, char **arguments)
{
    struct options options = parse(count, arguments);
    uint64_t operations = 0, programs = 0, idle = 0, left = 0;

    printf("1..1\n# seed %llu, words of %zu bits\n", (unsigned long long)options.seed, M_WORD_BITS);
    fflush(stdout);
    while (operations < options.operations) {
        uint64_t seed = options.has_only ? options.only : options.seed + (programs << 32);
        enum outcome outcome = run_random(seed, &operations);

        programs++;
        idle += outcome == ENDED && !model.is_unsupported;
        left += outcome == ENDED && model.is_unsupported;
        if (outcome == DIFFERED) {
            report(arguments[0], seed);
            return 1;
        }
        if (options.has_only)
            break;
    }
    printf("ok 1 - model_and_kernel_agree\n# %llu operations in %llu programs; %llu until nothing could run any more, "
           "%llu until what is not modelled\n",
           (unsigned long long)operations, (unsigned long long)programs, (unsigned long long)idle,
           (unsigned long long)left);
    return 0;
}
