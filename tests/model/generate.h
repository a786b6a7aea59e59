/* SPDX-License-Identifier: BSD-2-Clause */
/* What those who make operations share: chance, and the pieces that an operation consists of. */
#ifndef TESTS_MODEL_GENERATE_H
#define TESTS_MODEL_GENERATE_H

#include "program.h"

/* random.c */
word below(word limit);
bool chance(word percent);

/* A number of some slot, or one that is none. `mild`: none that leads nowhere at all. */
word junk(bool mild);

/* pieces.c: they go into `now`. */
extern struct operation *now;

void call(word cap, word label);
void word_is(word value);
void cap_is(word value);
void time_is(uint64_t value); /* of 64 bits: one word or two */
word guard(word size, word value);
void retype_with(word untyped, word type, word size, word root, word index, word depth, word offset, word count);
void configure(word control, word context, uint64_t budget, uint64_t period);

/* generate.c: where the current thread has something, mostly. */
word some_address(void);

/* twist.c: makes something wrong with `now`. Who is alone must not stop: then there is less that can end in a fault. */
void twist(bool is_alone);

#endif
