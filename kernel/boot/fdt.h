/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Reading a flattened device tree. Every access stays inside the blob, whatever it holds.
 *
 * A cursor visits the nodes in the order of the blob; it knows the way from the root to where it stands, so that addresses
 * can be translated to those of the processor.
 */
#ifndef KERNEL_BOOT_FDT_H
#define KERNEL_BOOT_FDT_H

#include "api/types.h"

struct fdt {
    const uint8_t *blob;
    uint32_t size;
    uint32_t used;                     /* size without the room that writers leave at the end */
    uint32_t reservations;             /* offset of the list of reserved memory */
    uint32_t structure, structure_end; /* offsets of the tokens */
    uint32_t strings, strings_end;     /* offsets of the names of properties */
};

struct fdt_property {
    const uint8_t *data;
    uint32_t length;
};

struct fdt_level {
    const char *name;
    uint32_t properties;                /* offset of the node's first token behind its name */
    uint32_t address_cells, size_cells; /* for the node's children */
    bool enabled;                       /* by its own and its ancestors' status */
};

#define FDT_MAX_DEPTH 16

struct fdt_cursor {
    const struct fdt *fdt;
    uint32_t offset;    /* next token */
    unsigned int depth; /* of the current node: the root has 1; 0 before it */
    bool is_damaged;
    struct fdt_level levels[FDT_MAX_DEPTH + 1]; /* levels[depth] is the current node */
};

/* Checks the header. Only the first `space` bytes of the blob can be read. */
bool fdt_open(struct fdt *fdt, const void *blob, word_t space);

/* Copies what is used of the blob, as a blob of its own. */
void fdt_copy(const struct fdt *fdt, void *to);

/* Starts in front of the root. */
void fdt_rewind(struct fdt_cursor *cursor, const struct fdt *fdt);

/* The next node; false at the end, with is_damaged set if that is not where it ought to be. */
bool fdt_next(struct fdt_cursor *cursor);

/* Moves to the node with this path: names separated by '/', unit addresses may be left out. An alias may stand in front
 * instead of the first '/'; `length` bytes count. */
bool fdt_find(struct fdt_cursor *cursor, const struct fdt *fdt, const char *path, uint32_t length);

const char *fdt_name(const struct fdt_cursor *cursor);
bool fdt_name_is(const struct fdt_cursor *cursor, const char *name); /* up to the unit address */

bool fdt_get(const struct fdt_cursor *cursor, const char *name, struct fdt_property *property);
uint32_t fdt_cell(struct fdt_property property, uint32_t index); /* 0 beyond its end */
bool fdt_string_is(struct fdt_property property, const char *text);

/* Is one of the node's `compatible` words this one? */
bool fdt_is_compatible(const struct fdt_cursor *cursor, const char *word);

/* Number of ranges in the node's `reg`; 0 also if they are of a form that cannot be read. */
uint32_t fdt_range_count(const struct fdt_cursor *cursor);

/* Range `index` of the node's `reg`, as the processor sees it; false if there is none that it can see. It may be empty. */
bool fdt_range(const struct fdt_cursor *cursor, uint32_t index, uint64_t *start, uint64_t *bytes);

/* Entry `index` of the list of reserved memory; false at its end. */
bool fdt_reservation(const struct fdt *fdt, uint32_t index, uint64_t *start, uint64_t *bytes);

#endif
