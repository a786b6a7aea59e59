/* SPDX-License-Identifier: BSD-2-Clause */
/* Programs: operations that whoever runs makes one after the other, against kernel and model. */
#ifndef TESTS_MODEL_PROGRAM_H
#define TESTS_MODEL_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "model.h"

#define OPERATION_WORDS 10 /* of a message; further ones are what the IPC buffer has */

struct operation {
    bool is_interrupt; /* the interrupt fires; otherwise a system call: */
    long number;
    word cap, reply, dest;
    word label, length, mr[OPERATION_WORDS];
    word extra, caps[3];
    word unwrapped;    /* which only who receives is told of */
    bool sets_receive; /* receive_* of the IPC buffer */
    word receive[3];
    word preempt_after; /* preemption points, where an interrupt comes that is none; 0: none comes */
};

#define PROGRAM_MAX 512

struct program {
    unsigned int count;
    struct operation operations[PROGRAM_MAX];
};

enum outcome {
    AGREED,
    ENDED,    /* nothing can run any more, or the next operation is not modelled */
    DIFFERED, /* why says in what */
};

/* Runs one operation on both sides and compares. */
enum outcome operation_run(const struct operation *operation, char *why, size_t size);

/* Boots, and runs a whole program. *done: operations that were run. If `trace` is not NULL, prints them there as calls,
 * with who made them and what came back. */
enum outcome program_run(const struct program *program, FILE *trace, unsigned int *done, char *why, size_t size);

/* Prints an operation as a C call. */
void operation_print(const struct operation *operation, FILE *out);

/* The operations that every program begins with: objects and threads to play with. */
void program_begin(struct program *program);

/* A random operation that has a chance to do something, as things are. */
void operation_generate(struct operation *operation);

/* The random numbers. */
void random_start(uint64_t seed);
uint64_t random_word(void);

#endif
