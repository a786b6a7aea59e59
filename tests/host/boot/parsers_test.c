/* SPDX-License-Identifier: BSD-2-Clause */
/* The initrd may hold anything: archive and program are read inside their bytes, and refused with a line. */
#include <stdlib.h>
#include <string.h>

#include "boot/archive.h"
#include "boot/image.h"
#include "framework.h"
#include "loader.h"

enum { DAMAGED = 50000, LOADED_MAX = 1 << 20 };

static const struct archive_content members[] = {
    {"root", 37}, {"./module", 0}, {"folder/other", 300}, {"last", 1}, {0}};

static struct blob given;
static unsigned int files, opened;

static void read_archive(void)
{
    struct archive archive;
    struct archive_member member;

    files = 0;
    if (!archive_open(&archive, given.bytes, given.size))
        return;
    while (archive_next(&archive, &member)) {
        check(member.data >= given.bytes && member.data + member.bytes <= given.bytes + given.size);
        check(member.name + strlen(member.name) < (const char *)given.bytes + given.size);
        files++;
    }
}

TEST(boot_archive, every_member_is_found)
{
    given = archive_of(members);
    check(boot_goes_through(read_archive));
    check_equal(files, 4);
    blob_free(&given);
}

TEST(boot_archive, archives_with_damage_are_read_inside_their_bytes)
{
    struct blob whole = archive_of(members);
    unsigned int refused = 0;

    for (unsigned int i = 0; i < DAMAGED; i++) {
        given = blob_damaged(&whole);
        if (!boot_goes_through(read_archive)) {
            check(strstr(boot_message(), "damaged archive") != NULL);
            refused++;
        }
        blob_free(&given);
    }
    check(refused > DAMAGED / 10 && refused < DAMAGED);
    blob_free(&whole);
}

/* Loads into memory of just the size that the program says, if that is sensible. */
static void read_program(void)
{
    struct image image;
    void *memory;

    image_open(&image, given.bytes, given.size);
    check(image.start < image.end && image.entry >= image.start && image.entry < image.end);
    opened++;
    if (image.end - image.start > LOADED_MAX)
        return;
    memory = calloc(1, image.end - image.start);
    image_load(&image, memory);
    free(memory);
}

TEST(boot_image, a_program_is_loaded)
{
    opened = 0;
    given = program();
    check(boot_goes_through(read_program));
    check_equal(opened, 1);
    blob_free(&given);
}

TEST(boot_image, programs_with_damage_are_read_inside_their_bytes)
{
    struct blob whole = program();
    unsigned int refused = 0;

    opened = 0;
    for (unsigned int i = 0; i < DAMAGED; i++) {
        given = blob_damaged(&whole);
        if (!boot_goes_through(read_program)) {
            check(strstr(boot_message(), "the root task") != NULL);
            refused++;
        }
        blob_free(&given);
    }
    check(opened > DAMAGED / 10 && refused > DAMAGED / 10);
    blob_free(&whole);
}
