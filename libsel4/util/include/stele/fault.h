/* SPDX-License-Identifier: BSD-2-Clause */
/* Reads fault messages and says in words what happened. */
#pragma once

#include <sel4/sel4.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a thread tried when it touched memory that it may not. */
enum stele_fault_access {
    STELE_FAULT_READ,
    STELE_FAULT_WRITE,
    STELE_FAULT_FETCH,
};

/** A fault, as far as it has the parts. */
struct stele_fault {
    seL4_Word type;                 /**< seL4_Fault_tag: the label of the message */
    seL4_Word ip;                   /**< address of the instruction; 0 for timeouts */
    seL4_Word address;              /**< memory or capability address that was used */
    seL4_Word code;                 /**< fault status, system-call number, exception code or the context's data */
    enum stele_fault_access access; /**< of a VM fault */
    const char *reason;             /**< of a VM fault: why it was refused */
};

/**
 * Reads the message that the calling thread has just received on a fault endpoint.
 *
 * @return false when it is no fault message
 */
bool stele_fault_read(struct stele_fault *fault, seL4_MessageInfo_t info);

/** The kind of fault in words. */
const char *stele_fault_kind(seL4_Word type);

/** Name of the access. */
const char *stele_fault_access_name(enum stele_fault_access access);

/** Writes one line, without line feed, that tells the whole fault; cut to `size` bytes. */
void stele_fault_describe(const struct stele_fault *fault, char *text, size_t size);

#ifdef __cplusplus
}
#endif
