// SPDX-License-Identifier: BSD-2-Clause
// The formatting engine behind the printf family: integers, strings, characters and pointers.

#include "format.h"
#include <stdbool.h>
#include <stdint.h>

struct conversion {
    bool left;     // flag -
    bool zeros;    // flag 0
    int width;     // least number of characters
    int precision; // -1: none given
    int length;    // -2 hh, -1 h, 0 none, 1 l, 2 ll
};

struct output {
    struct format_sink *sink;
    size_t count;
};

static void put(struct output *out, char character)
{
    out->sink->put(out->sink, character);
    out->count++;
}

static void put_repeated(struct output *out, char character, int count)
{
    for (; count > 0; count--) {
        put(out, character);
    }
}

static void put_string(struct output *out, const struct conversion *conversion, const char *string)
{
    int length = 0;

    if (string == NULL) {
        string = "(null)";
    }
    while ((conversion->precision < 0 || length < conversion->precision) && string[length] != '\0') {
        length++;
    }
    put_repeated(out, ' ', conversion->left ? 0 : conversion->width - length);
    for (int i = 0; i < length; i++) {
        put(out, string[i]);
    }
    put_repeated(out, ' ', conversion->left ? conversion->width - length : 0);
}

static void put_number(struct output *out, const struct conversion *conversion, const char *prefix, uintmax_t value,
                       unsigned int base, bool upper_case)
{
    const char *digits = upper_case ? "0123456789ABCDEF" : "0123456789abcdef";
    char text[3 * sizeof value];
    int used = 0;
    int prefix_length = 0;
    bool zero_filled = conversion->zeros && !conversion->left && conversion->precision < 0;

    for (; value != 0; value /= base) {
        text[used++] = digits[value % base];
    }
    while (prefix[prefix_length] != '\0') {
        prefix_length++;
    }
    int least = conversion->precision < 0 ? 1 : conversion->precision;
    int zeros = used < least ? least - used : 0;
    int fill = conversion->width - prefix_length - zeros - used;
    if (zero_filled && fill > 0) {
        zeros += fill;
        fill = 0;
    }
    put_repeated(out, ' ', conversion->left ? 0 : fill);
    for (int i = 0; i < prefix_length; i++) {
        put(out, prefix[i]);
    }
    put_repeated(out, '0', zeros);
    while (used > 0) {
        put(out, text[--used]);
    }
    put_repeated(out, ' ', conversion->left ? fill : 0);
}

static intmax_t signed_argument(int length, va_list *arguments)
{
    switch (length) {
    case -2: return (signed char)va_arg(*arguments, int);
    case -1: return (short)va_arg(*arguments, int);
    case 0: return va_arg(*arguments, int);
    case 1: return va_arg(*arguments, long);
    default: return va_arg(*arguments, long long);
    }
}

static uintmax_t unsigned_argument(int length, va_list *arguments)
{
    switch (length) {
    case -2: return (unsigned char)va_arg(*arguments, unsigned int);
    case -1: return (unsigned short)va_arg(*arguments, unsigned int);
    case 0: return va_arg(*arguments, unsigned int);
    case 1: return va_arg(*arguments, unsigned long);
    default: return va_arg(*arguments, unsigned long long);
    }
}

static int parse_number(const char **format, va_list *arguments)
{
    int number = 0;

    if (**format == '*') {
        (*format)++;
        return va_arg(*arguments, int);
    }
    for (; **format >= '0' && **format <= '9'; (*format)++) {
        number = number < 10000 ? number * 10 + (**format - '0') : number;
    }
    return number;
}

static int parse_length(const char **format)
{
    int length = 0;

    for (;; (*format)++) {
        switch (**format) {
        case 'h': length--; break;
        case 'l': length++; break;
        case 'z':
        case 't':
            length = 1; // size_t and ptrdiff_t are as wide as long on every port
            break;
        case 'j': length = 2; break;
        default: return length;
        }
    }
}

static struct conversion parse_conversion(const char **format, va_list *arguments)
{
    struct conversion conversion = {.precision = -1};

    for (;; (*format)++) {
        if (**format == '-') {
            conversion.left = true;
        } else if (**format == '0') {
            conversion.zeros = true;
        } else {
            break;
        }
    }
    conversion.width = parse_number(format, arguments);
    if (conversion.width < 0) {
        conversion.left = true;
        conversion.width = -conversion.width;
    }
    if (**format == '.') {
        (*format)++;
        conversion.precision = parse_number(format, arguments);
    }
    conversion.length = parse_length(format);
    return conversion;
}

static void put_signed(struct output *out, const struct conversion *conversion, intmax_t value)
{
    uintmax_t magnitude = value < 0 ? 0 - (uintmax_t)value : (uintmax_t)value;
    put_number(out, conversion, value < 0 ? "-" : "", magnitude, 10, false);
}

static void put_converted(struct output *out, struct conversion conversion, char kind, va_list *arguments)
{
    switch (kind) {
    case 'd':
    case 'i': put_signed(out, &conversion, signed_argument(conversion.length, arguments)); break;
    case 'u': put_number(out, &conversion, "", unsigned_argument(conversion.length, arguments), 10, false); break;
    case 'x':
    case 'X': put_number(out, &conversion, "", unsigned_argument(conversion.length, arguments), 16, kind == 'X'); break;
    case 'p': put_number(out, &conversion, "0x", (uintptr_t)va_arg(*arguments, void *), 16, false); break;
    case 's': put_string(out, &conversion, va_arg(*arguments, const char *)); break;
    case 'c': {
        char character[1] = {(char)va_arg(*arguments, int)};
        conversion.precision = 1;
        put_string(out, &conversion, character);
        break;
    }
    case '%': put(out, '%'); break;
    default: // shown as written, so that the mistake is seen
        put(out, '%');
        put(out, kind);
    }
}

size_t format_text(struct format_sink *sink, const char *format, va_list arguments)
{
    struct output out = {.sink = sink};
    va_list rest;

    va_copy(rest, arguments); // a pointer to a va_list parameter is not portable, one to a local is
    while (*format != '\0') {
        if (*format != '%') {
            put(&out, *format++);
            continue;
        }
        format++;
        struct conversion conversion = parse_conversion(&format, &rest);
        if (*format == '\0') {
            break;
        }
        put_converted(&out, conversion, *format++, &rest);
    }
    va_end(rest);
    return out.count;
}
