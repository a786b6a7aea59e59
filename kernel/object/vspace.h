/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Address spaces, and the pieces that they are made of: ASIDs, page tables, frames.
 *
 * The authority over a mapping is in the capability that made it: it remembers ASID and address. Every use looks the
 * place up again (asid_find, walk) and compares, so a mapping whose table or address space has gone is simply not there.
 */
#ifndef KERNEL_OBJECT_VSPACE_H
#define KERNEL_OBJECT_VSPACE_H

#include "api/invocation.h"
#include "arch/paging.h"
#include "cap/slot.h"

/* ---- ASIDs: asid.c -------------------------------------------------------------------------------------------------- */

/* ASID 0 is nobody's: in capabilities it means "not mapped". */
#define ASID_NONE 0

/* Root of the address space with this ASID; NULL if there is none. */
struct page_table *asid_find(word_t asid);

/* The pool that is registered under this number; NULL if there is none. */
const void *asid_pool(word_t number);

/* The address space loses its ASID, if it has this one: it is not current any more, nor in translation caches. */
void asid_release(word_t asid, const struct page_table *root);

/* ---- address spaces: vspace.c --------------------------------------------------------------------------------------- */

/* The root that a capability in a message names, argument number `argument` of the operation: InvalidCapability if it
 * is no VSpace or has no ASID, FailedLookup if its ASID has gone. */
seL4_Error vspace_from_argument(struct invocation *call, struct cap cap, word_t argument, struct page_table **root);

/* Reports that the ASID of an address space has gone. */
seL4_Error vspace_gone(struct invocation *call);

/* The current thread may have lost its address space: have that looked at before the kernel is left. */
void vspace_reactivate(void);

/* The mapping that a frame capability remembers, if it is still there. */
bool frame_find_mapping(struct cap frame, struct paging_place *place);

/* ---- for boot code -------------------------------------------------------------------------------------------------- */
/* These make the objects of the initial thread from zeroed, aligned memory of the kernel's window. They cannot fail;
 * each returns the capability for the initial thread. */

/* The ASID pool 0. Comes first. */
struct cap asid_boot_pool(void *memory);

/* A VSpace with an ASID of that pool. */
struct cap vspace_boot_create(void *memory);

/* Does a small frame at address still lack a table? Then this one serves as the next; paging_table_count() tells how
 * many a range takes. */
bool page_table_boot_is_missing(struct cap vspace, word_t address);
struct cap page_table_boot_map(struct cap vspace, word_t address, void *memory);

/* A small frame, readable, writable, executable and cached; all tables must be there. */
struct cap frame_boot_map(struct cap vspace, word_t address, void *memory);

/* Highest address that user level may use, plus one. */
#define VSPACE_USER_END ((word_t)seL4_UserVSpaceTop + 1)

#endif
