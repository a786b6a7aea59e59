// SPDX-License-Identifier: BSD-2-Clause
// Reading a flattened device tree: see device_tree.h.

#include "device_tree.h"
#include <stele/string.h>

enum { MAGIC = 0xd00dfeed, HEADER_SIZE = 40, HEADER_TOTAL_SIZE = 4, HEADER_STRUCTURE = 8, HEADER_STRINGS = 12 };
enum { TOKEN_BEGIN_NODE = 1, TOKEN_END_NODE = 2, TOKEN_PROPERTY = 3, TOKEN_NOTHING = 4 };

static uint32_t big_endian(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

bool device_tree_begin(struct device_tree_walk *walk, const void *blob, size_t size)
{
    const uint8_t *bytes = blob;

    memset(walk, 0, sizeof *walk);
    if (size < HEADER_SIZE || big_endian(bytes) != MAGIC || big_endian(bytes + HEADER_TOTAL_SIZE) > size) {
        return false;
    }
    size = big_endian(bytes + HEADER_TOTAL_SIZE);
    uint32_t structure = big_endian(bytes + HEADER_STRUCTURE), strings = big_endian(bytes + HEADER_STRINGS);
    if (structure > size || strings > size) {
        return false;
    }
    walk->next = bytes + structure;
    walk->end = bytes + size;
    walk->strings = (const char *)bytes + strings;
    walk->strings_size = size - strings;
    return true;
}

/** Takes `count` bytes and what fills them up to a word; NULL if there are fewer. */
static const uint8_t *take(struct device_tree_walk *walk, size_t count)
{
    const uint8_t *taken = walk->next;
    size_t left = (size_t)(walk->end - walk->next);

    if (count > left) {
        return NULL;
    }
    count = (count + 3) & ~(size_t)3;
    walk->next += count < left ? count : left;
    return taken;
}

static bool enter_node(struct device_tree_walk *walk)
{
    const char *name = (const char *)walk->next;
    size_t length = strnlen(name, (size_t)(walk->end - walk->next)), before = walk->path_length[walk->depth];
    bool is_root = walk->depth == 0;

    if (take(walk, length + 1) == NULL || walk->depth == DEVICE_TREE_DEPTH_MAX ||
        before + length + 2 > sizeof walk->path) {
        return false;
    }
    if (!is_root) {
        walk->path[before] = '/';
        memcpy(walk->path + before + 1, name, length);
        before += length + 1;
    }
    walk->path[before] = 0;
    walk->depth++;
    walk->path_length[walk->depth] = (uint16_t)before;
    walk->address_cells[walk->depth] = 2; // until the node says otherwise
    return true;
}

static bool leave_node(struct device_tree_walk *walk)
{
    if (walk->depth == 0) {
        return false;
    }
    walk->depth--;
    walk->path[walk->path_length[walk->depth]] = 0;
    return walk->depth != 0;
}

static bool read_property(struct device_tree_walk *walk)
{
    const uint8_t *head = take(walk, 8);

    if (head == NULL || walk->depth == 0) {
        return false;
    }
    uint32_t name = big_endian(head + 4);
    walk->length = big_endian(head);
    walk->value = take(walk, walk->length);
    if (walk->value == NULL || name >= walk->strings_size ||
        strnlen(walk->strings + name, walk->strings_size - name) == walk->strings_size - name) {
        return false;
    }
    walk->name = walk->strings + name;
    if (walk->length == 4 && strcmp(walk->name, "#address-cells") == 0) {
        walk->address_cells[walk->depth] = walk->value[3];
    }
    return true;
}

bool device_tree_next(struct device_tree_walk *walk)
{
    for (;;) {
        const uint8_t *token = take(walk, 4);
        switch (token == NULL ? 0 : big_endian(token)) {
        case TOKEN_BEGIN_NODE:
            if (!enter_node(walk)) {
                return false;
            }
            break;
        case TOKEN_END_NODE:
            if (!leave_node(walk)) {
                return false;
            }
            break;
        case TOKEN_PROPERTY: return read_property(walk);
        case TOKEN_NOTHING: break;
        default: return false;
        }
    }
}

bool device_tree_find(struct device_tree_walk *walk, const void *blob, size_t size, const char *path, const char *name)
{
    if (!device_tree_begin(walk, blob, size)) {
        return false;
    }
    while (device_tree_next(walk)) {
        if (strcmp(walk->name, name) == 0 && strcmp(walk->path, path) == 0) {
            return true;
        }
    }
    return false;
}

bool device_tree_has_string(const struct device_tree_walk *walk, const char *text)
{
    size_t length = strlen(text) + 1;

    for (size_t at = 0; at < walk->length; at += strnlen((const char *)walk->value + at, walk->length - at) + 1) {
        if (walk->length - at >= length && memcmp(walk->value + at, text, length) == 0) {
            return true;
        }
    }
    return false;
}

/** Copies a value that is one string, up to the first of the characters NUL and `stop`. */
static void copy_text(const struct device_tree_walk *walk, char stop, char *text, size_t size)
{
    size_t length = 0;

    while (length < walk->length && length < size - 1 && walk->value[length] != 0 && walk->value[length] != stop) {
        text[length] = (char)walk->value[length];
        length++;
    }
    text[length] = 0;
}

static bool read_address(struct device_tree_walk *walk, uint64_t *address)
{
    unsigned int cells = walk->address_cells[walk->depth - 1];

    if (cells == 0 || cells > 2 || walk->length < 4 * cells) {
        return false;
    }
    *address = big_endian(walk->value);
    if (cells == 2) {
        *address = *address << 32 | big_endian(walk->value + 4);
    }
    return true;
}

/** Copies the path of the first node that is called `compatible`, or of the one with the path `wanted` that is. */
static bool find_compatible(const void *blob, size_t size, const char *compatible, const char *wanted, char *path)
{
    struct device_tree_walk walk;

    if (!device_tree_begin(&walk, blob, size)) {
        return false;
    }
    while (device_tree_next(&walk)) {
        if (strcmp(walk.name, "compatible") == 0 && device_tree_has_string(&walk, compatible) &&
            (wanted == NULL || strcmp(walk.path, wanted) == 0)) {
            memcpy(path, walk.path, sizeof walk.path);
            return true;
        }
    }
    return false;
}

bool device_tree_find_console(const void *blob, size_t size, const char *compatible, uint64_t *address)
{
    struct device_tree_walk walk;
    char wanted[DEVICE_TREE_PATH_MAX] = "", path[DEVICE_TREE_PATH_MAX];

    if (device_tree_find(&walk, blob, size, "/chosen", "stdout-path")) {
        copy_text(&walk, ':', wanted, sizeof wanted); // options follow behind a colon
    }
    return (find_compatible(blob, size, compatible, wanted, path) ||
            find_compatible(blob, size, compatible, NULL, path)) &&
           device_tree_find(&walk, blob, size, path, "reg") && walk.depth > 1 && read_address(&walk, address);
}

bool device_tree_has_boot_argument(const void *blob, size_t size, const char *word)
{
    struct device_tree_walk walk;
    size_t length = strlen(word);

    if (!device_tree_find(&walk, blob, size, "/chosen", "bootargs") || walk.length == 0) {
        return false;
    }
    for (size_t at = 0; at < walk.length && walk.value[at] != 0; at++) {
        bool begins = at == 0 || walk.value[at - 1] == ' ', fits = walk.length - at > length;
        if (begins && fits && memcmp(walk.value + at, word, length) == 0 &&
            (walk.value[at + length] == ' ' || walk.value[at + length] == 0)) {
            return true;
        }
    }
    return false;
}
