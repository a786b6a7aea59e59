/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a flattened device tree: what a root task needs to find its console and its boot arguments. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { DEVICE_TREE_PATH_MAX = 256, DEVICE_TREE_DEPTH_MAX = 16 };

/** A walk over all properties of a tree, in the order in which they stand. Nothing outside the blob is ever read. */
struct device_tree_walk {
    const uint8_t *next, *end; /**< rest of the structure block */
    const char *strings;       /**< names of properties */
    size_t strings_size;
    unsigned int depth;              /**< of the node whose properties come: 1 is the root */
    char path[DEVICE_TREE_PATH_MAX]; /**< of that node; "" is the root */
    uint16_t path_length[DEVICE_TREE_DEPTH_MAX + 1];
    uint8_t address_cells[DEVICE_TREE_DEPTH_MAX + 1]; /**< for addresses of the children of each node on the path */

    const char *name; /**< the property */
    const uint8_t *value;
    uint32_t length;
};

/** Begins a walk; false if `blob`, of which `size` bytes are there, is no device tree. */
bool device_tree_begin(struct device_tree_walk *walk, const void *blob, size_t size);

/** Goes on to the next property; false at the end, or where the tree is damaged. */
bool device_tree_next(struct device_tree_walk *walk);

/** The property `name` of the node `path`, as its walk stands there; false if there is none. */
bool device_tree_find(struct device_tree_walk *walk, const void *blob, size_t size, const char *path, const char *name);

/** Is `text` one of the strings of the property's value? */
bool device_tree_has_string(const struct device_tree_walk *walk, const char *text);

/**
 * Finds a device that is called `compatible`: the one that `/chosen/stdout-path` names, else the first.
 *
 * @param[out] address where its registers are
 */
bool device_tree_find_console(const void *blob, size_t size, const char *compatible, uint64_t *address);

/** Is `word` one of the words of the boot arguments? */
bool device_tree_has_boot_argument(const void *blob, size_t size, const char *word);
