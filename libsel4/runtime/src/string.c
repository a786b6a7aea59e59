// SPDX-License-Identifier: BSD-2-Clause
// Memory and string functions. Words are moved where source and target are aligned alike, bytes elsewhere.

#include <stdint.h>
#include <stele/string.h>

#define WEAK __attribute__((weak))

typedef uintptr_t __attribute__((may_alias)) word;

static int aligned_alike(const void *left, const void *right)
{
    return (((uintptr_t)left ^ (uintptr_t)right) % sizeof(word)) == 0;
}

static int is_aligned(const void *pointer)
{
    return (uintptr_t)pointer % sizeof(word) == 0;
}

static void copy_upwards(unsigned char *target, const unsigned char *source, size_t size)
{
    if (aligned_alike(target, source)) {
        for (; size > 0 && !is_aligned(target); size--) {
            *target++ = *source++;
        }
        for (; size >= sizeof(word); size -= sizeof(word)) {
            *(word *)target = *(const word *)source;
            target += sizeof(word);
            source += sizeof(word);
        }
    }
    for (; size > 0; size--) {
        *target++ = *source++;
    }
}

WEAK void *memcpy(void *target, const void *source, size_t size)
{
    copy_upwards(target, source, size);
    return target;
}

WEAK void *memmove(void *target, const void *source, size_t size)
{
    unsigned char *to = target;
    const unsigned char *from = source;

    if ((uintptr_t)to - (uintptr_t)from >= size) { // also when target lies below source
        copy_upwards(to, from, size);
    } else {
        while (size > 0) {
            size--;
            to[size] = from[size];
        }
    }
    return target;
}

WEAK void *memset(void *target, int byte, size_t size)
{
    unsigned char *to = target;
    word pattern = (word)-1 / 0xff * (unsigned char)byte;

    for (; size > 0 && !is_aligned(to); size--) {
        *to++ = (unsigned char)byte;
    }
    for (; size >= sizeof(word); size -= sizeof(word)) {
        *(word *)to = pattern;
        to += sizeof(word);
    }
    for (; size > 0; size--) {
        *to++ = (unsigned char)byte;
    }
    return target;
}

WEAK int memcmp(const void *left, const void *right, size_t size)
{
    const unsigned char *a = left;
    const unsigned char *b = right;

    for (size_t i = 0; i < size; i++) {
        if (a[i] != b[i]) {
            return a[i] - b[i];
        }
    }
    return 0;
}

WEAK size_t strlen(const char *string)
{
    size_t length = 0;

    while (string[length] != '\0') {
        length++;
    }
    return length;
}

WEAK size_t strnlen(const char *string, size_t limit)
{
    size_t length = 0;

    while (length < limit && string[length] != '\0') {
        length++;
    }
    return length;
}

WEAK int strncmp(const char *left, const char *right, size_t limit)
{
    for (size_t i = 0; i < limit; i++) {
        if (left[i] != right[i] || left[i] == '\0') {
            return (unsigned char)left[i] - (unsigned char)right[i];
        }
    }
    return 0;
}

WEAK int strcmp(const char *left, const char *right)
{
    return strncmp(left, right, SIZE_MAX);
}
