// SPDX-License-Identifier: BSD-2-Clause
// The printf subset gives what the C library gives, and cuts as it does.

#include "report.h"
#include <limits.h>
#include <stdint.h>
#include <stele/console.h>
#include <string.h>

#define SAME(name, ...)                                                                                                \
    do {                                                                                                               \
        char ours[200];                                                                                                \
        char theirs[200];                                                                                              \
        int our_length = stele_snprintf(ours, sizeof ours, __VA_ARGS__);                                               \
        int their_length = snprintf(theirs, sizeof theirs, __VA_ARGS__);                                               \
        report(our_length == their_length && strcmp(ours, theirs) == 0, name, ours);                                   \
    } while (0)

static void integers_come_out_like_in_the_c_library(void)
{
    SAME("signed_int_is_like_the_c_library", "%d %d %d", 0, -1, INT_MIN);
    SAME("signed_long_is_like_the_c_library", "%ld %lld %i", LONG_MIN, LLONG_MAX, 42);
    SAME("unsigned_is_like_the_c_library", "%u %lu %llu", UINT_MAX, ULONG_MAX, ULLONG_MAX);
    SAME("hexadecimal_is_like_the_c_library", "%x %X %lx", 0xbeefu, 0xbeefu, 0x123456789abcdefUL);
    SAME("other_lengths_is_like_the_c_library", "%hhx %hd %zu %jd", (unsigned char)0xff, (short)-5, (size_t)77,
         (intmax_t)-9);
    SAME("width_and_flags_is_like_the_c_library", "[%5d] [%-5d] [%05d]", 42, 42, -42);
    SAME("precision_is_like_the_c_library", "[%.3d] [%8.3d] [%.0d]", 7, 7, 0);
    SAME("width_argument_is_like_the_c_library", "[%*d] [%*d] [%-*d]", 6, 1, -6, 2, 6, 3);
    SAME("long_with_width_is_like_the_c_library", "[%016lx] [%20lu]", 0x400000UL, 12UL);
}

static void strings_come_out_like_in_the_c_library(void)
{
    SAME("empty_string_is_like_the_c_library", "%s", "");
    SAME("string_width_is_like_the_c_library", "[%s] [%10s] [%-10s]", "text", "text", "text");
    SAME("string_precision_is_like_the_c_library", "[%.2s] [%10.2s] [%.*s]", "text", "text", 3, "text");
    SAME("character_is_like_the_c_library", "%c%c [%3c] [%-3c]", 'a', 'b', 'c', 'd');
    SAME("percent_is_like_the_c_library", "100%%%s", "");
    SAME("pointer_is_like_the_c_library", "%p", (void *)0x1234);
}

static void what_does_not_fit_is_cut(void)
{
    char text[5];
    int length = stele_snprintf(text, sizeof text, "%s", "abcdefgh");

    report(length == 8 && strcmp(text, "abcd") == 0, "long_text_is_cut_and_its_length_told", text);
    text[0] = '!';
    report(stele_snprintf(text, 0, "abc") == 3 && text[0] == '!', "size_zero_writes_nothing", text);
    report(stele_snprintf(NULL, 0, "abc") == 3, "size_zero_takes_a_null_pointer", "");
}

static void mistakes_in_a_format_are_shown_or_end_it(void)
{
    char text[20];
    const char *unknown = "%y|";
    const char *unfinished = "abc%";
    const char *volatile string = "%s";

    stele_snprintf(text, sizeof text, unknown, 0);
    report(strcmp(text, "%y|") == 0, "unknown_conversion_is_shown", text);
    stele_snprintf(text, sizeof text, unfinished, 0);
    report(strcmp(text, "abc") == 0, "unfinished_conversion_ends_the_text", text);
    stele_snprintf(text, sizeof text, string, (const char *)NULL);
    report(strcmp(text, "(null)") == 0, "null_string_is_shown", text);
}

int main(void)
{
    integers_come_out_like_in_the_c_library();
    strings_come_out_like_in_the_c_library();
    what_does_not_fit_is_cut();
    mistakes_in_a_format_are_shown_or_end_it();
    return report_end();
}
