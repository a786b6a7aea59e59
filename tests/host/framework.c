/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of tests, what they state, and random numbers. */
#include "framework.h"

#include <stdio.h>
#include <string.h>

static struct test *tests;
static size_t test_count;

/* Constructors run in the order of linking; sorted, the order does not depend on it. */
void test_register(struct test *test)
{
    struct test **place = &tests;

    while (*place != NULL && strcmp((*place)->name, test->name) < 0)
        place = &(*place)->next;
    test->next = *place;
    *place = test;
    test_count++;
}

struct test *all_tests(size_t *count)
{
    *count = test_count;
    return tests;
}

void check_words(const char *file, int line, const char *text, unsigned long actual, unsigned long expected)
{
    char message[512];

    if (actual == expected)
        return;
    snprintf(message, sizeof(message), "%s is 0x%lx, not 0x%lx", text, actual, expected);
    test_fail(file, line, message);
}

static uint64_t random_state;

void random_seed(uint64_t seed)
{
    random_state = seed * 0x9e3779b97f4a7c15u + 1;
}

/* SplitMix64. */
uint64_t random_bits(void)
{
    uint64_t z = random_state += 0x9e3779b97f4a7c15u;

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

unsigned long random_below(unsigned long limit)
{
    return (unsigned long)(random_bits() % limit);
}
