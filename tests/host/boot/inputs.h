/* SPDX-License-Identifier: BSD-2-Clause */
/* What boot loaders hand over, written by tests: device trees, archives, programs; and ways to damage them. */
#ifndef TESTS_HOST_BOOT_INPUTS_H
#define TESTS_HOST_BOOT_INPUTS_H

#include "api/types.h"

/* As many bytes as there are, so that the sanitizer sees each access outside. */
struct blob {
    uint8_t *bytes;
    size_t size;
};

void blob_free(struct blob *blob);

/* A copy with a few bytes, bits or numbers changed, or cut short, by random. */
struct blob blob_damaged(const struct blob *blob);

/* A device tree from front to end; the root node is there already. Numbers have two cells. */
void tree_begin(void);
void tree_node(const char *name);
void tree_end_node(void);
void tree_property(const char *name, const void *value, size_t bytes);
void tree_text(const char *name, const char *value);
void tree_cell(const char *name, uint32_t value);
void tree_numbers(const char *name, const uint64_t *values, unsigned int count);
void tree_reservation(uint64_t start, uint64_t bytes);
struct blob tree_finish(void);

/* An archive of these members, ended by a zero name. */
struct archive_content {
    const char *name;
    size_t bytes;
};
struct blob archive_of(const struct archive_content *members);

/* A program of two segments, with a note of the ABI, that can be loaded. */
struct blob program(void);

#endif
