/* SPDX-License-Identifier: BSD-2-Clause */
/* The root task's program: a static ELF executable. */
#ifndef KERNEL_BOOT_IMAGE_H
#define KERNEL_BOOT_IMAGE_H

#include "api/types.h"

struct image {
    const uint8_t *file;
    word_t bytes;
    word_t entry;
    word_t start, end; /* the pages that it needs: from the first to behind the last */
};

/* Checks everything; stops the boot with a line if there is something wrong. */
void image_open(struct image *image, const void *file, word_t bytes);

/* Copies what the file has into memory that is zero; memory stands for image->start .. image->end - 1. */
void image_load(const struct image *image, void *memory);

#endif
