/* SPDX-License-Identifier: BSD-2-Clause */
/* Random numbers: the same of the same seed, whatever the size of a word. */
#include "generate.h"

static uint64_t state;

void random_start(uint64_t seed)
{
    state = seed;
}

/* splitmix64 */
uint64_t random_word(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15ull;

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

word below(word limit)
{
    return (word)(random_word() % limit);
}

bool chance(word percent)
{
    return below(100) < percent;
}

word junk(bool mild)
{
    static const word values[] = {
        0, 1, 5, 127, 129, 140, 150, 160, 175, 180, 200, 255, (word)1 << (M_WORD_BITS - 1), ~(word)0};

    return values[below(sizeof(values) / sizeof(values[0]) - (mild ? 2 : 0))];
}
