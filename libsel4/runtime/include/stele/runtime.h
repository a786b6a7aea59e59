/* SPDX-License-Identifier: BSD-2-Clause */
/* What the runtime knows about the program it started: arguments, image, thread-local storage. */
#pragma once

#include <sel4/sel4.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Number of argument words that a parent gives to a server. */
#define STELE_ARGUMENT_WORDS 2

/**
 * An argument word of this server.
 *
 * @param index 0 to STELE_ARGUMENT_WORDS - 1; others give 0, as in a root task
 */
seL4_Word stele_argument(unsigned int index);

/** First byte of the program's image, page aligned. */
seL4_Word stele_image_start(void);

/** First byte after the program's image (code, data and, in a root task, the stack), page aligned. */
seL4_Word stele_image_end(void);

/** Bytes that one thread's thread-local storage needs, alignment included. */
size_t stele_tls_size(void);

/**
 * Sets up a thread's thread-local storage: copies the initial values and stores the thread's IPC buffer in it.
 *
 * @param memory stele_tls_size() bytes, any alignment
 * @param buffer address of the thread's IPC buffer, as the thread sees it
 * @return the value for the thread's TLS register (tpidr_el0 on AArch64, tpidrurw on AArch32)
 */
seL4_Word stele_tls_init(void *memory, seL4_IPCBuffer *buffer);

#ifdef __cplusplus
}
#endif
