/* SPDX-License-Identifier: BSD-2-Clause */
/* Stands before the header of the same name in the conformance program: calls that come back with an error are noted. */
#pragma once

#define stele_trap_Call stele_trap_unrecorded_call
#include_next <sel4/sel4_arch/traps.h>
#undef stele_trap_Call

/* pairs.c: `info` as it went out and as it came back. */
void pairs_note(seL4_Word cap, seL4_Word sent, seL4_Word received);

LIBSEL4_INLINE void stele_trap_Call(struct stele_registers *r)
{
    seL4_Word cap = r->cap, sent = r->info;

    stele_trap_unrecorded_call(r);
    pairs_note(cap, sent, r->info);
}
