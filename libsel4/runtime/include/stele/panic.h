/* SPDX-License-Identifier: BSD-2-Clause */
/* What a program does when it cannot go on. */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Ends the program. In a root task this ends the machine's run: under an emulator that was started for it, and on debug
 * kernels, with `status`; else through the machine's firmware, if it has one; else the root thread stops. A server executes
 * a trap instruction, which its parent receives as a UserException fault with the status in the first register.
 */
__attribute__((noreturn)) void stele_exit(int status);

/** Prints "panic: ", the message and a line feed, then ends the program with status 1. */
__attribute__((noreturn, format(printf, 1, 2))) void stele_panic(const char *format, ...);

/** Panics with place and text of the condition unless it holds. Also in release builds: for what must not be skipped. */
#define stele_assert(condition)                                                                                        \
    ((condition) ? (void)0 : stele_panic("%s:%d: assertion failed: %s", __FILE__, __LINE__, #condition))

#ifdef __cplusplus
}
#endif
