/* SPDX-License-Identifier: BSD-2-Clause */
/* What the fuzzer wants to know of the kernel; apart from it, for it needs the kernel's headers. */
#ifndef TESTS_FUZZ_CHECKER_H
#define TESTS_FUZZ_CHECKER_H

#include <stdint.h>

/* The invariant checker runs after every kernel entry, or not. */
void checker_enable(int on);
uint64_t checker_skipped(void);

/* The nth slot (counted round) of the root CNode that holds a capability of this type; 0 if there is none. */
unsigned int slot_with(uint8_t object, uint8_t n);

#endif
