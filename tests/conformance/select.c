/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which cases run, how often and in which order. The boot module "cases" may tell it in words: a pattern for names,
 * `repeat=N`, `shuffle=SEED`, `verbose`.
 */
#include "suite.h"
#include <stele/string.h>

#define PATTERN_SIZE 128

static char pattern[PATTERN_SIZE] = "*";
struct suite_options suite_options = {.repeat = 1};

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
    const seL4_BootInfoHeader *header =
        stele_find_bootinfo_block(seL4_GetBootInfo(), SEL4_BOOTINFO_HEADER_STELE_REGIONS);
    if (header == NULL)
        return NULL;
    const struct stele_BootRegion *region = (const struct stele_BootRegion *)(header + 1);
    for (; (seL4_Word)(region + 1) <= (seL4_Word)header + header->len; region++)
        if (strcmp((const char *)region->name, name) == 0)
            return region;
    return NULL;
}

/* The number behind `name=` if the word is that. */
static bool read_number(const char *word, const char *name, unsigned int *number)
{
    size_t length = strlen(name);
    if (strncmp(word, name, length) != 0 || word[length] != '=')
        return false;
    *number = 0;
    for (word += length + 1; *word >= '0' && *word <= '9'; word++)
        *number = *number * 10 + (unsigned int)(*word - '0');
    return *word == 0;
}

static void read_word(const char *word)
{
    if (strcmp(word, "verbose") == 0)
        suite_options.verbose = true;
    else if (!read_number(word, "repeat", &suite_options.repeat) && !read_number(word, "shuffle", &suite_options.seed))
        memcpy(pattern, word, strlen(word) + 1);
}

/* Words that blanks or line ends separate. */
static void read_words(const char *text, size_t size)
{
    char word[PATTERN_SIZE];
    size_t length = 0;
    for (size_t at = 0; at <= size; at++) {
        bool ends = at == size || text[at] <= ' ';
        if (!ends) {
            check(length < sizeof(word) - 1);
            word[length++] = text[at];
        } else if (length > 0) {
            word[length] = 0;
            read_word(word);
            length = 0;
        }
    }
}

void select_begin(void)
{
    const struct stele_BootRegion *region = find_region("cases");
    if (region == NULL)
        return;
    objects_prepare_case();
    check(region->size <= PAGE_SIZE);
    seL4_CPtr frame = device_frame(region->paddr);
    check_ok(map_frame(frame, ROOT_VSPACE, FREE_ADDRESS, seL4_CanRead, seL4_ARM_Default_VMAttributes));
    read_words((const char *)FREE_ADDRESS, region->size);
    objects_end_case();
}
