/* SPDX-License-Identifier: BSD-2-Clause */
/* Reading a cpio archive (newc). */
#ifndef KERNEL_BOOT_ARCHIVE_H
#define KERNEL_BOOT_ARCHIVE_H

#include "api/types.h"

struct archive {
    const uint8_t *data;
    word_t bytes;
    word_t offset; /* of the next member */
};

struct archive_member {
    const char *name;
    const uint8_t *data;
    word_t bytes;
};

bool archive_open(struct archive *archive, const void *data, word_t bytes); /* false: it is no archive */

/* The next file; false at the end. Stops the boot with a line if the archive is damaged. */
bool archive_next(struct archive *archive, struct archive_member *member);

#endif
