/* SPDX-License-Identifier: BSD-2-Clause */
/* What the fuzzer knows of an operation; the table of all of them is generated from the contract. */
#ifndef TESTS_FUZZ_OPERATION_H
#define TESTS_FUZZ_OPERATION_H

#include <stdint.h>

/* What a value means, and so which are worth trying. */
enum fuzz_kind {
    FUZZ_ANY,
    FUZZ_DEPTH,
    FUZZ_INDEX,
    FUZZ_ADDRESS,
    FUZZ_RIGHTS,
    FUZZ_SMALL,
    FUZZ_SIZE,
    FUZZ_TYPE,
    FUZZ_PRIORITY,
    FUZZ_TIME,
    FUZZ_COUNT,
};

#define FUZZ_MAX_PARAMS 12

struct fuzz_param {
    const char *name;
    enum fuzz_kind kind;
    uint8_t word, words; /* first message word, and how many */
    uint8_t lsb, width;  /* bits of the first word */
};

struct fuzz_operation {
    const char *name;
    uint8_t object;         /* type of the capability that it is an operation of */
    uint8_t cap_objects[4]; /* and of its extra capabilities */
    uint16_t label;
    uint8_t length, caps; /* message words and extra capabilities */
    uint32_t errors;      /* bit n: error n is documented */
    uint8_t param_count;
    struct fuzz_param params[FUZZ_MAX_PARAMS];
};

#endif
