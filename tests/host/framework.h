/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What host tests are written with.
 *
 *     TEST(cnode, move_empties_the_source)
 *     {
 *         check_ok(move_to(target, source));
 *     }
 *
 * Before each test the machine and the kernel start anew (prepare_test). The first statement that does not hold ends the
 * test. runner_cmocka.c runs them with cmocka; runner_plain.c does where there is no cmocka for the word size.
 *
 * Plain types only: usable together with libsel4's headers (world.h) or with the kernel's own.
 */
#ifndef TESTS_HOST_FRAMEWORK_H
#define TESTS_HOST_FRAMEWORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct test {
    const char *name; /* object/sentence */
    void (*run)(void);
    struct test *next;
};

void test_register(struct test *test);

#define TEST(object, sentence)                                                                                         \
    static void object##_##sentence(void);                                                                             \
    __attribute__((constructor)) static void register_##object##_##sentence(void)                                      \
    {                                                                                                                  \
        static struct test test = {.name = #object "/" #sentence, .run = object##_##sentence};                         \
        test_register(&test);                                                                                          \
    }                                                                                                                  \
    static void object##_##sentence(void)

#define check(condition) ((condition) ? (void)0 : test_fail(__FILE__, __LINE__, "not true: " #condition))
#define check_equal(actual, expected)                                                                                  \
    check_words(__FILE__, __LINE__, #actual, (unsigned long)(actual), (unsigned long)(expected))

void check_words(const char *file, int line, const char *text, unsigned long actual, unsigned long expected);

/* Ends the test. The runner defines it. */
_Noreturn void test_fail(const char *file, int line, const char *message);

/* All tests: sorted by name, which is how they are run. */
struct test *all_tests(size_t *count);

/* Before each test. */
void prepare_test(void);

/* Pseudo-random numbers, the same in each run. */
void random_seed(uint64_t seed);
uint64_t random_bits(void);
unsigned long random_below(unsigned long limit);

#endif
