/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a flattened device tree (fdt.h). */

#include "boot/fdt.h"
#include "boot/text.h"

enum {
    MAGIC = 0xd00dfeed,
    OLDEST_VERSION = 16,
    HEADER_BYTES = 40,
    VERSION_WITH_SIZES = 17,
    RESERVATION_BYTES = 16,
    TOKEN_BEGIN_NODE = 1,
    TOKEN_END_NODE = 2,
    TOKEN_PROPERTY = 3,
    TOKEN_NOTHING = 4,
};

static uint32_t read32(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

/* Reads `count` cells as one number, and moves on; of more than two only the last two count. */
static uint64_t take_cells(const uint8_t **at, uint32_t count)
{
    uint64_t value = 0;

    for (; count > 0; count--, *at += 4)
        value = value << 32 | read32(*at);
    return value;
}

/* ---- the blob ----------------------------------------------------------------------------------------------------- */

/* Makes `end` at least offset + bytes, as far as that is inside the blob. */
static void extend(const struct fdt *fdt, uint32_t *end, uint32_t offset, uint32_t bytes)
{
    uint32_t last = bytes < fdt->size - offset ? offset + bytes : fdt->size;

    if (*end < last)
        *end = last;
}

/* The parts may stand in any order. */
static uint32_t used_bytes(const struct fdt *fdt)
{
    uint32_t end = HEADER_BYTES, reservations = 1;
    uint64_t start, bytes;

    if (read32(fdt->blob + 20) < VERSION_WITH_SIZES)
        return fdt->size;
    while (fdt_reservation(fdt, reservations - 1, &start, &bytes))
        reservations++;
    extend(fdt, &end, fdt->reservations, reservations * RESERVATION_BYTES);
    extend(fdt, &end, fdt->structure, read32(fdt->blob + 36));
    extend(fdt, &end, fdt->strings, read32(fdt->blob + 32));
    return end;
}

bool fdt_open(struct fdt *fdt, const void *blob, word_t space)
{
    const uint8_t *header = blob;

    if (space < HEADER_BYTES || read32(header) != MAGIC)
        return false;
    *fdt = (struct fdt){
        .blob = blob,
        .size = read32(header + 4),
        .structure = read32(header + 8),
        .strings = read32(header + 12),
        .reservations = read32(header + 16),
    };
    if (read32(header + 20) < OLDEST_VERSION || fdt->size < HEADER_BYTES)
        return false;
    if (fdt->size > space) /* writers leave room at the end, some a lot of it */
        fdt->size = (uint32_t)space;
    if (fdt->structure > fdt->size || fdt->strings > fdt->size || fdt->reservations > fdt->size)
        return false;
    fdt->structure_end = fdt->size;
    fdt->strings_end = fdt->size;
    fdt->used = used_bytes(fdt);
    return true;
}

void fdt_copy(const struct fdt *fdt, void *to)
{
    uint8_t *size = (uint8_t *)to + 4;

    bytes_copy(to, fdt->blob, fdt->used);
    for (unsigned int i = 0; i < 4; i++)
        size[i] = (uint8_t)(fdt->used >> (24 - 8 * i));
}

bool fdt_reservation(const struct fdt *fdt, uint32_t index, uint64_t *start, uint64_t *bytes)
{
    const uint8_t *at = fdt->blob + fdt->reservations;

    if (index >= (fdt->size - fdt->reservations) / RESERVATION_BYTES)
        return false;
    at += (size_t)index * RESERVATION_BYTES;
    *start = take_cells(&at, 2);
    *bytes = take_cells(&at, 2);
    return *start != 0 || *bytes != 0;
}

/* A string that ends before `end`; NULL if it does not. */
static const char *string_at(const struct fdt *fdt, uint32_t offset, uint32_t end)
{
    for (uint32_t at = offset; at < end; at++)
        if (fdt->blob[at] == 0)
            return (const char *)fdt->blob + offset;
    return NULL;
}

static uint32_t round_up_cell(uint32_t offset)
{
    return (offset + 3) & ~3u;
}

/* ---- properties ---------------------------------------------------------------------------------------------------- */

struct named_property {
    const char *name;
    struct fdt_property value;
};

/* Reads the property whose token stands at *offset, and moves on. False: none there, or damaged. */
static bool read_property(const struct fdt *fdt, uint32_t *offset, struct named_property *property)
{
    uint32_t at = *offset, length, name;

    while (fdt->structure_end - at >= 4 && read32(fdt->blob + at) == TOKEN_NOTHING)
        at += 4;
    *offset = at;
    if (fdt->structure_end - at < 12 || read32(fdt->blob + at) != TOKEN_PROPERTY)
        return false;
    length = read32(fdt->blob + at + 4);
    name = read32(fdt->blob + at + 8);
    at += 12;
    if (length > fdt->structure_end - at || name >= fdt->strings_end - fdt->strings)
        return false;
    property->name = string_at(fdt, fdt->strings + name, fdt->strings_end);
    property->value = (struct fdt_property){.data = fdt->blob + at, .length = length};
    *offset = at + length > fdt->structure_end - 3 ? fdt->structure_end : round_up_cell(at + length);
    return property->name != NULL;
}

static bool get_at(const struct fdt *fdt, uint32_t offset, const char *name, struct fdt_property *value)
{
    struct named_property property;

    while (read_property(fdt, &offset, &property)) {
        if (text_equal(property.name, name)) {
            *value = property.value;
            return true;
        }
    }
    return false;
}

bool fdt_get(const struct fdt_cursor *cursor, const char *name, struct fdt_property *value)
{
    return get_at(cursor->fdt, cursor->levels[cursor->depth].properties, name, value);
}

uint32_t fdt_cell(struct fdt_property property, uint32_t index)
{
    return index < property.length / 4 ? read32(property.data + 4 * (size_t)index) : 0;
}

bool fdt_string_is(struct fdt_property property, const char *text)
{
    uint32_t length = text_length(text);

    return property.length >= length + 1 && text_equal_up_to((const char *)property.data, text, length + 1);
}

bool fdt_is_compatible(const struct fdt_cursor *cursor, const char *word)
{
    struct fdt_property words;

    if (!fdt_get(cursor, "compatible", &words))
        return false;
    while (words.length > 0) {
        if (fdt_string_is(words, word))
            return true;
        while (words.length > 0 && *words.data != 0) {
            words.data++;
            words.length--;
        }
        if (words.length > 0) {
            words.data++;
            words.length--;
        }
    }
    return false;
}

/* ---- nodes --------------------------------------------------------------------------------------------------------- */

void fdt_rewind(struct fdt_cursor *cursor, const struct fdt *fdt)
{
    cursor->fdt = fdt;
    cursor->offset = fdt->structure;
    cursor->depth = 0;
    cursor->is_damaged = false;
    cursor->levels[0] = (struct fdt_level){.name = "", .enabled = true};
}

static bool damaged(struct fdt_cursor *cursor)
{
    cursor->is_damaged = true;
    return false;
}

/* Takes down what the children of the node need to know. */
static void read_level(struct fdt_cursor *cursor)
{
    struct fdt_level *level = &cursor->levels[cursor->depth];
    struct fdt_property property;

    level->address_cells = fdt_get(cursor, "#address-cells", &property) ? fdt_cell(property, 0) : 2;
    level->size_cells = fdt_get(cursor, "#size-cells", &property) ? fdt_cell(property, 0) : 1;
    level->enabled = level[-1].enabled;
    if (fdt_get(cursor, "status", &property))
        level->enabled &= fdt_string_is(property, "okay") || fdt_string_is(property, "ok");
}

static bool enter_node(struct fdt_cursor *cursor)
{
    const struct fdt *fdt = cursor->fdt;
    const char *name = string_at(fdt, cursor->offset, fdt->structure_end);
    struct named_property property;

    if (name == NULL || cursor->depth == FDT_MAX_DEPTH)
        return damaged(cursor);
    cursor->offset = round_up_cell(cursor->offset + text_length(name) + 1);
    cursor->depth++;
    cursor->levels[cursor->depth].name = name;
    cursor->levels[cursor->depth].properties = cursor->offset;
    if (cursor->offset > fdt->structure_end)
        return damaged(cursor);
    read_level(cursor);
    while (read_property(fdt, &cursor->offset, &property))
        ;
    return true;
}

bool fdt_next(struct fdt_cursor *cursor)
{
    const struct fdt *fdt = cursor->fdt;

    while (fdt->structure_end - cursor->offset >= 4) {
        uint32_t token = read32(fdt->blob + cursor->offset);

        cursor->offset += 4;
        if (token == TOKEN_BEGIN_NODE)
            return enter_node(cursor);
        if (token == TOKEN_END_NODE && cursor->depth > 0)
            cursor->depth--;
        else if (token != TOKEN_NOTHING)
            return damaged(cursor);
        if (cursor->depth == 0 && token == TOKEN_END_NODE)
            return false;
    }
    return damaged(cursor);
}

const char *fdt_name(const struct fdt_cursor *cursor)
{
    return cursor->levels[cursor->depth].name;
}

/* Is a node's name `wanted`, of `length` bytes, with or without the unit address? */
static bool name_matches(const char *name, const char *wanted, uint32_t length)
{
    return text_length(name) >= length && text_equal_up_to(name, wanted, length) &&
           (name[length] == '\0' || name[length] == '@');
}

bool fdt_name_is(const struct fdt_cursor *cursor, const char *name)
{
    return name_matches(fdt_name(cursor), name, text_length(name));
}

/* Does the path name the current node? */
static bool path_matches(const struct fdt_cursor *cursor, const char *path, uint32_t length)
{
    uint32_t at = 0;

    for (unsigned int depth = 2; depth <= cursor->depth; depth++) {
        uint32_t start = at + 1;

        if (at >= length || path[at] != '/')
            return false;
        for (at = start; at < length && path[at] != '/'; at++)
            ;
        if (at == start || !name_matches(cursor->levels[depth].name, path + start, at - start))
            return false;
    }
    return at == length;
}

static bool find_path(struct fdt_cursor *cursor, const struct fdt *fdt, const char *path, uint32_t length)
{
    fdt_rewind(cursor, fdt);
    while (fdt_next(cursor))
        if (path_matches(cursor, path, length))
            return true;
    return false;
}

/* The property of /aliases with this name. */
static bool find_alias(struct fdt_cursor *cursor, const char *alias, uint32_t length, struct fdt_property *value)
{
    struct named_property property;
    uint32_t offset = cursor->levels[cursor->depth].properties;

    while (read_property(cursor->fdt, &offset, &property)) {
        if (text_length(property.name) == length && text_equal_up_to(property.name, alias, length)) {
            *value = property.value;
            return true;
        }
    }
    return false;
}

bool fdt_find(struct fdt_cursor *cursor, const struct fdt *fdt, const char *path, uint32_t length)
{
    struct fdt_property target;

    if (length > 0 && path[0] == '/')
        return find_path(cursor, fdt, path, length);
    if (!find_path(cursor, fdt, "/aliases", 8) || !find_alias(cursor, path, length, &target) || target.length == 0)
        return false;
    return find_path(cursor, fdt, (const char *)target.data, target.length - 1);
}

/* ---- addresses ------------------------------------------------------------------------------------------------------ */

/* Translates an address through the bus at `depth` to that of the bus above. */
static bool translate(const struct fdt_cursor *cursor, unsigned int depth, uint64_t *address, uint64_t bytes)
{
    const struct fdt_level *bus = &cursor->levels[depth], *above = bus - 1;
    struct fdt_property ranges;

    if (!get_at(cursor->fdt, bus->properties, "ranges", &ranges))
        return false;
    if (ranges.length == 0)
        return true;
    if (bus->address_cells > 2 || above->address_cells > 2 || bus->size_cells > 2)
        return false;

    uint32_t cells = bus->address_cells + above->address_cells + bus->size_cells;
    uint32_t entries = cells == 0 ? 0 : ranges.length / 4 / cells;
    for (const uint8_t *at = ranges.data; entries > 0; entries--) {
        uint64_t from = take_cells(&at, bus->address_cells);
        uint64_t to = take_cells(&at, above->address_cells);
        uint64_t size = take_cells(&at, bus->size_cells);

        if (*address >= from && *address - from < size && bytes <= size - (*address - from)) {
            *address = *address - from + to;
            return true;
        }
    }
    return false;
}

/* Bytes of one range in the node's `reg`; 0: not readable. */
static size_t range_entry_bytes(const struct fdt_cursor *cursor)
{
    const struct fdt_level *bus = &cursor->levels[cursor->depth - 1];

    if (bus->address_cells > 2 || bus->size_cells > 2)
        return 0;
    return 4 * ((size_t)bus->address_cells + bus->size_cells);
}

uint32_t fdt_range_count(const struct fdt_cursor *cursor)
{
    size_t entry_bytes = range_entry_bytes(cursor);
    struct fdt_property reg;

    return entry_bytes != 0 && fdt_get(cursor, "reg", &reg) ? (uint32_t)(reg.length / entry_bytes) : 0;
}

bool fdt_range(const struct fdt_cursor *cursor, uint32_t index, uint64_t *start, uint64_t *bytes)
{
    const struct fdt_level *bus = &cursor->levels[cursor->depth - 1];
    struct fdt_property reg;

    if (index >= fdt_range_count(cursor) || !fdt_get(cursor, "reg", &reg))
        return false;
    reg.data += index * range_entry_bytes(cursor);
    *start = take_cells(&reg.data, bus->address_cells);
    *bytes = take_cells(&reg.data, bus->size_cells);
    for (unsigned int depth = cursor->depth - 1; depth > 1; depth--)
        if (!translate(cursor, depth, start, *bytes))
            return false;
    return *start + *bytes >= *start;
}
