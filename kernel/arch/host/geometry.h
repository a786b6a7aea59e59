/* SPDX-License-Identifier: BSD-2-Clause */
/* The shape of page tables, which depends on the word size. */
#ifndef KERNEL_ARCH_HOST_GEOMETRY_H
#define KERNEL_ARCH_HOST_GEOMETRY_H

#include "arch/paging.h"

/* An entry of this level decides over 2^bits bytes; there are 2^index_bits in a table. */
struct level {
    word_t bits, index_bits;
};

/* A frame of 2^bits bytes stands in a table of this level; if it is larger than what an entry decides over, it fills
 * several entries. */
struct frame_kind {
    word_t bits;
    unsigned int level;
};

extern const struct level paging_levels[];
extern const unsigned int paging_last_level;
extern const struct frame_kind paging_frames[]; /* by enum frame_size */
extern const unsigned int paging_frame_kinds;

#endif
