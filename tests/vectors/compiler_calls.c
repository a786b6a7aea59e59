/* SPDX-License-Identifier: BSD-2-Clause */
/* What compilers call on their own, for tests without a libc. */

void *memset(void *to, int byte, unsigned long size);
void *memcpy(void *to, const void *from, unsigned long size);

void *memset(void *to, int byte, unsigned long size)
{
    char *at = to;
    while (size-- > 0) {
        *at++ = (char)byte;
    }
    return to;
}

void *memcpy(void *to, const void *from, unsigned long size)
{
    char *at = to;
    const char *source = from;
    while (size-- > 0) {
        *at++ = *source++;
    }
    return to;
}
