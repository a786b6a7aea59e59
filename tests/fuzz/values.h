/* SPDX-License-Identifier: BSD-2-Clause */
/* Values that are worth trying, by what they mean. */
#ifndef TESTS_FUZZ_VALUES_H
#define TESTS_FUZZ_VALUES_H

#include <sel4/sel4.h>

#include "operation.h"

#define FIRST_ADDRESS 0x10000000ul /* where the world's frames are mapped */
#define FUZZ_IRQ 40

/* A value of this kind; `free_slot` is the first empty one behind the world. */
seL4_Word fuzz_value(enum fuzz_kind kind, uint8_t byte, seL4_CPtr free_slot);

/* One of these words. */
#define PICK(byte, ...)                                                                                                \
    fuzz_pick((const seL4_Word[]){__VA_ARGS__}, sizeof((const seL4_Word[]){__VA_ARGS__}) / sizeof(seL4_Word), byte)
seL4_Word fuzz_pick(const seL4_Word *pool, unsigned int count, uint8_t byte);

/* The message words of an operation, of values that the bytes choose (as many as a program's step has for it). */
#define FUZZ_VALUE_BYTES 9
void fuzz_fill(const struct fuzz_operation *operation, seL4_Word *words, const uint8_t *bytes, seL4_CPtr free_slot);

#endif
