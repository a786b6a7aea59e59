/* SPDX-License-Identifier: BSD-2-Clause */
/* Which cases run: those that match the pattern in the boot module "cases", or all. */
#include "suite.h"
#include <stele/string.h>

#define PATTERN_SIZE 128

static char pattern[PATTERN_SIZE] = "*";

/* `*` stands for any characters, `?` for one. */
static bool glob_matches(const char *glob, const char *text)
{
    const char *retry_glob = NULL, *retry_text = NULL;
    while (*text != 0) {
        if (*glob == '*') {
            retry_glob = ++glob;
            retry_text = text;
        } else if (*glob == '?' || *glob == *text) {
            glob++;
            text++;
        } else if (retry_glob != NULL) {
            glob = retry_glob;
            text = ++retry_text;
        } else {
            return false;
        }
    }
    while (*glob == '*')
        glob++;
    return *glob == 0;
}

/* A case is named object/sentence; object_sentence, or the sentence alone, will do as well. */
bool select_matches(const struct test_case *test)
{
    char name[PATTERN_SIZE];
    size_t object = strlen(test->object), sentence = strlen(test->name);
    check(object + sentence + 2 <= sizeof(name));
    memcpy(name, test->object, object);
    name[object] = '/';
    memcpy(name + object + 1, test->name, sentence + 1);
    if (glob_matches(pattern, name) || glob_matches(pattern, test->name))
        return true;
    name[object] = '_';
    return glob_matches(pattern, name);
}

static const struct stele_BootRegion *find_region(const char *name)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_Word block = (seL4_Word)info + seL4_BootInfoFrameSize, end = block + info->extraLen;
    while (block + sizeof(seL4_BootInfoHeader) <= end) {
        const seL4_BootInfoHeader *header = (const seL4_BootInfoHeader *)block;
        if (header->id == SEL4_BOOTINFO_HEADER_STELE_REGIONS) {
            const struct stele_BootRegion *region = (const struct stele_BootRegion *)(header + 1);
            for (; (seL4_Word)(region + 1) <= block + header->len; region++)
                if (strcmp((const char *)region->name, name) == 0)
                    return region;
        }
        if (header->len < sizeof(*header))
            break;
        block += header->len;
    }
    return NULL;
}

void select_begin(void)
{
    const struct stele_BootRegion *region = find_region("cases");
    size_t length = 0;
    if (region == NULL)
        return;
    objects_prepare_case();
    seL4_CPtr frame = device_frame(region->paddr);
    check_ok(map_frame(frame, ROOT_VSPACE, FREE_ADDRESS, seL4_CanRead, seL4_ARM_Default_VMAttributes));
    const char *text = (const char *)FREE_ADDRESS;
    while (length < region->size && length < PATTERN_SIZE - 1 && text[length] > ' ') {
        pattern[length] = text[length];
        length++;
    }
    pattern[length] = 0;
    objects_end_case();
}
