/* SPDX-License-Identifier: BSD-2-Clause */
/* Writes what boot loaders hand over (inputs.h). */
#include "inputs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi.h"
#include "framework.h"
#include "machine.h"

/* ---- bytes ---------------------------------------------------------------------------------------------------------- */

struct buffer {
    uint8_t bytes[1 << 14];
    size_t used;
};

static void put(struct buffer *buffer, const void *bytes, size_t count)
{
    if (count > sizeof(buffer->bytes) - buffer->used)
        abort();
    memcpy(buffer->bytes + buffer->used, bytes, count);
    buffer->used += count;
}

static void put_padding(struct buffer *buffer)
{
    while (buffer->used % 4 != 0)
        put(buffer, "", 1);
}

static void put_cell(struct buffer *buffer, uint32_t value)
{
    uint8_t bytes[4] = {(uint8_t)(value >> 24), (uint8_t)(value >> 16), (uint8_t)(value >> 8), (uint8_t)value};

    put(buffer, bytes, sizeof(bytes));
}

static void put_number(struct buffer *buffer, uint64_t value)
{
    put_cell(buffer, (uint32_t)(value >> 32));
    put_cell(buffer, (uint32_t)value);
}

static struct blob blob_of(const void *bytes, size_t size)
{
    struct blob blob = {.bytes = malloc(size == 0 ? 1 : size), .size = size};

    if (blob.bytes == NULL)
        abort();
    memcpy(blob.bytes, bytes, size);
    return blob;
}

void blob_free(struct blob *blob)
{
    free(blob->bytes);
    *blob = (struct blob){0};
}

/* ---- damage ---------------------------------------------------------------------------------------------------------- */

static const uint32_t interesting[] = {0,    1,     2,      3,          4,          9,          16,         0x7f,
                                       0x80, 0xfff, 0x1000, 0x7fffffff, 0x80000000, 0xfffffff0, 0xfffffffc, 0xffffffff};

static void damage_once(struct blob *blob)
{
    size_t at = random_below(blob->size);
    uint32_t number = interesting[random_below(ARRAY_SIZE(interesting))];
    size_t bytes = blob->size - at < 4 ? blob->size - at : 4;

    switch (random_below(4)) {
    case 0: blob->bytes[at] = (uint8_t)random_bits(); break;
    case 1: blob->bytes[at] ^= (uint8_t)(1u << random_below(8)); break;
    case 2: memcpy(blob->bytes + at, &number, bytes); break;
    default:
        number = __builtin_bswap32(number);
        memcpy(blob->bytes + (at & ~(size_t)3), &number, blob->size - (at & ~(size_t)3) < 4 ? 1 : 4);
    }
}

struct blob blob_damaged(const struct blob *blob)
{
    size_t size = random_below(8) == 0 ? 1 + random_below(blob->size) : blob->size;
    struct blob copy = blob_of(blob->bytes, size);

    for (unsigned long i = random_below(6); i > 0; i--)
        damage_once(&copy);
    return copy;
}

/* ---- device trees ----------------------------------------------------------------------------------------------------- */

enum { BEGIN = 1, END = 2, PROPERTY = 3, FINISH = 9, HEADER_BYTES = 40 };

static struct buffer structure, strings, reservations;

void tree_begin(void)
{
    structure.used = strings.used = reservations.used = 0;
    tree_node("");
    tree_cell("#address-cells", 2);
    tree_cell("#size-cells", 2);
}

void tree_node(const char *name)
{
    put_cell(&structure, BEGIN);
    put(&structure, name, strlen(name) + 1);
    put_padding(&structure);
}

void tree_end_node(void)
{
    put_cell(&structure, END);
}

void tree_property(const char *name, const void *value, size_t bytes)
{
    put_cell(&structure, PROPERTY);
    put_cell(&structure, (uint32_t)bytes);
    put_cell(&structure, (uint32_t)strings.used);
    put(&structure, value, bytes);
    put_padding(&structure);
    put(&strings, name, strlen(name) + 1);
}

void tree_text(const char *name, const char *value)
{
    tree_property(name, value, strlen(value) + 1);
}

void tree_cell(const char *name, uint32_t value)
{
    struct buffer cell = {.used = 0};

    put_cell(&cell, value);
    tree_property(name, cell.bytes, cell.used);
}

void tree_numbers(const char *name, const uint64_t *values, unsigned int count)
{
    struct buffer numbers = {.used = 0};

    for (unsigned int i = 0; i < count; i++)
        put_number(&numbers, values[i]);
    tree_property(name, numbers.bytes, numbers.used);
}

void tree_reservation(uint64_t start, uint64_t bytes)
{
    put_number(&reservations, start);
    put_number(&reservations, bytes);
}

struct blob tree_finish(void)
{
    struct buffer whole = {.used = 0};
    uint32_t at;

    tree_end_node();
    put_cell(&structure, FINISH);
    tree_reservation(0, 0);
    at = (uint32_t)(HEADER_BYTES + reservations.used);
    put_cell(&whole, 0xd00dfeed);
    put_cell(&whole, (uint32_t)(at + structure.used + strings.used));
    put_cell(&whole, at);
    put_cell(&whole, (uint32_t)(at + structure.used));
    put_cell(&whole, HEADER_BYTES);
    put_cell(&whole, 17);
    put_cell(&whole, 16);
    put_cell(&whole, 0);
    put_cell(&whole, (uint32_t)strings.used);
    put_cell(&whole, (uint32_t)structure.used);
    put(&whole, reservations.bytes, reservations.used);
    put(&whole, structure.bytes, structure.used);
    put(&whole, strings.bytes, strings.used);
    return blob_of(whole.bytes, whole.used);
}

/* ---- archives --------------------------------------------------------------------------------------------------------- */

static void put_member(struct buffer *buffer, const char *name, size_t bytes)
{
    char header[111];

    snprintf(header, sizeof(header), "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x", 1u, 0100644u, 0u, 0u,
             1u, 0u, (unsigned int)bytes, 0u, 0u, 0u, 0u, (unsigned int)strlen(name) + 1, 0u);
    put(buffer, header, 110);
    put(buffer, name, strlen(name) + 1);
    put_padding(buffer);
    for (size_t i = 0; i < bytes; i++)
        put(buffer, "x", 1);
    put_padding(buffer);
}

struct blob archive_of(const struct archive_content *members)
{
    struct buffer whole = {.used = 0};

    for (; members->name != NULL; members++)
        put_member(&whole, members->name, members->bytes);
    put_member(&whole, "TRAILER!!!", 0);
    return blob_of(whole.bytes, whole.used);
}

/* ---- programs --------------------------------------------------------------------------------------------------------- */

enum { SEGMENTS = 3, WIDE = sizeof(word_t) == 8 };
enum { HEADER = WIDE ? 64 : 52, SEGMENT = WIDE ? 56 : 32, CONTENT = HEADER + SEGMENTS * SEGMENT };

static void put_word(struct buffer *buffer, word_t value)
{
    put(buffer, &value, sizeof(value));
}

static void put_segment(struct buffer *buffer, uint32_t type, word_t offset, word_t address, word_t bytes,
                        word_t memory)
{
    uint32_t flags = 7;

    put(buffer, &type, 4);
    if (WIDE)
        put(buffer, &flags, 4);
    put_word(buffer, offset);
    put_word(buffer, address);
    put_word(buffer, address);
    put_word(buffer, bytes);
    put_word(buffer, memory);
    if (!WIDE)
        put(buffer, &flags, 4);
    put_word(buffer, 4);
}

struct blob program(void)
{
    struct buffer whole = {.used = 0};
    const uint8_t ident[16] = {0x7f, 'E', 'L', 'F', WIDE ? 2 : 1, 1, 1};
    const uint16_t kind[] = {2, MACHINE_ELF}, sizes[] = {HEADER, SEGMENT, SEGMENTS, 0, 0, 0};
    const uint32_t version = 1, flags = 0, note[] = {6, 40, 1}, abi[10] = {STELE_ABI_MAJOR};

    put(&whole, ident, sizeof(ident));
    put(&whole, kind, sizeof(kind));
    put(&whole, &version, 4);
    put_word(&whole, 0x400010);
    put_word(&whole, HEADER);
    put_word(&whole, 0);
    put(&whole, &flags, 4);
    put(&whole, sizes, sizeof(sizes));
    put_segment(&whole, 1, CONTENT, 0x400000, 60, 60);
    put_segment(&whole, 1, CONTENT, 0x402000, 20, 0x2000);
    put_segment(&whole, 4, CONTENT, 0, 60, 60);
    put(&whole, note, sizeof(note));
    put(&whole, "Stele\0\0", 8);
    put(&whole, abi, sizeof(abi));
    return blob_of(whole.bytes, whole.used);
}
