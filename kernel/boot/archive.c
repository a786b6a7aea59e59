/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a cpio archive (archive.h). */

#include "boot/archive.h"
#include "boot/boot.h"
#include "boot/text.h"

/* A member is a header of 8-digit hexadecimal fields behind the magic number, its name, and its content; each of the
 * latter two starts at a multiple of four. */
enum {
    HEADER_BYTES = 110,
    MAGIC_BYTES = 6,
    FIELD_BYTES = 8,
    FIELD_MODE = 1,
    FIELD_SIZE = 6,
    FIELD_NAME_BYTES = 11,
};

#define MODE_TYPE 0170000
#define MODE_FILE 0100000

static bool has_magic(const uint8_t *header)
{
    return text_equal_up_to((const char *)header, "07070", 5) && (header[5] == '1' || header[5] == '2');
}

bool archive_open(struct archive *archive, const void *data, word_t bytes)
{
    *archive = (struct archive){.data = data, .bytes = bytes};
    return bytes >= MAGIC_BYTES && has_magic(data);
}

static _Noreturn void damaged(const struct archive *archive, const char *what)
{
    boot_fail("the initrd is a damaged archive: %s at byte %lu of %lu", what, archive->offset, archive->bytes);
}

static uint32_t hex_digit(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 16;
}

static uint32_t field(const struct archive *archive, unsigned int index)
{
    const uint8_t *digits = archive->data + archive->offset + MAGIC_BYTES + (size_t)index * FIELD_BYTES;
    uint32_t value = 0;

    for (unsigned int i = 0; i < FIELD_BYTES; i++) {
        if (hex_digit(digits[i]) > 15)
            damaged(archive, "bad number");
        value = value << 4 | hex_digit(digits[i]);
    }
    return value;
}

/* As find and cpio write names. */
static const char *without_dot(const char *name)
{
    return name[0] == '.' && name[1] == '/' ? name + 2 : name;
}

/* Reads the member at the offset and moves on; returns its mode. */
static uint32_t read_member(struct archive *archive, struct archive_member *member)
{
    word_t left = archive->bytes - archive->offset, name_bytes, content;
    uint32_t mode;

    if (left < HEADER_BYTES || !has_magic(archive->data + archive->offset))
        damaged(archive, "no member");
    mode = field(archive, FIELD_MODE);
    name_bytes = field(archive, FIELD_NAME_BYTES);
    member->bytes = field(archive, FIELD_SIZE);
    if (name_bytes == 0 || name_bytes > left - HEADER_BYTES)
        damaged(archive, "member truncated");
    content = round_up(archive->offset + HEADER_BYTES + name_bytes, 2);
    if (content > archive->bytes || member->bytes > archive->bytes - content)
        damaged(archive, "member truncated");
    member->name = (const char *)archive->data + archive->offset + HEADER_BYTES;
    if (member->name[name_bytes - 1] != '\0')
        damaged(archive, "bad name");
    member->data = archive->data + content;
    archive->offset = round_up(content + member->bytes, 2);
    if (archive->offset > archive->bytes)
        archive->offset = archive->bytes;
    return mode;
}

bool archive_next(struct archive *archive, struct archive_member *member)
{
    while (archive->offset < archive->bytes) {
        uint32_t mode = read_member(archive, member);

        if (text_equal(member->name, "TRAILER!!!"))
            return false;
        member->name = without_dot(member->name);
        if ((mode & MODE_TYPE) == MODE_FILE || (mode & MODE_TYPE) == 0)
            return true;
    }
    return false;
}
