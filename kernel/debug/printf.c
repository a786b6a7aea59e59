/* SPDX-License-Identifier: BSD-2-Clause */
/* Formatted output to the console. */

#include "arch/port.h"
#include "debug/debug.h"

struct conversion {
    bool is_long, pad_zero, left;
    unsigned int width;
};

static void put_padded(const char *text, unsigned int length, struct conversion how)
{
    for (unsigned int i = length; i < how.width && !how.left; i++)
        console_putchar(how.pad_zero ? '0' : ' ');
    for (unsigned int i = 0; i < length; i++)
        console_putchar(text[i]);
    for (unsigned int i = length; i < how.width && how.left; i++)
        console_putchar(' ');
}

static void put_number(uint64_t value, unsigned int base, bool negative, struct conversion how)
{
    char digits[24];
    unsigned int at = sizeof(digits);

    do {
        digits[--at] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    if (negative)
        digits[--at] = '-';
    put_padded(&digits[at], sizeof(digits) - at, how);
}

static void put_string(const char *text, struct conversion how)
{
    unsigned int length = 0;

    if (text == NULL)
        text = "(none)";
    while (text[length] != '\0')
        length++;
    put_padded(text, length, how);
}

static void put_signed(int64_t value, struct conversion how)
{
    put_number(value < 0 ? -(uint64_t)value : (uint64_t)value, 10, value < 0, how);
}

/* Flags, width and length that stand between % and the letter. */
static const char *parse_conversion(const char *format, struct conversion *how)
{
    *how = (struct conversion){0};
    if (*format == '-') {
        how->left = true;
        format++;
    }
    if (*format == '0') {
        how->pad_zero = true;
        format++;
    }
    for (; *format >= '0' && *format <= '9'; format++)
        how->width = how->width * 10 + (unsigned int)(*format - '0');
    for (; *format == 'l'; format++)
        how->is_long = true;
    return format;
}

void debug_vprintf(const char *format, va_list arguments)
{
    struct conversion how;

    for (; *format != '\0'; format++) {
        if (*format != '%') {
            console_putchar(*format);
            continue;
        }
        format = parse_conversion(format + 1, &how);
        switch (*format) {
        case 's': put_string(va_arg(arguments, const char *), how); break;
        case 'c': console_putchar((char)va_arg(arguments, int)); break;
        case 'd': put_signed(how.is_long ? va_arg(arguments, long) : va_arg(arguments, int), how); break;
        case 'u':
            put_number(how.is_long ? va_arg(arguments, unsigned long) : va_arg(arguments, unsigned int), 10, false,
                       how);
            break;
        case 'x':
            put_number(how.is_long ? va_arg(arguments, unsigned long) : va_arg(arguments, unsigned int), 16, false,
                       how);
            break;
        case 'p': put_number((uintptr_t)va_arg(arguments, void *), 16, false, how); break;
        case '\0': return;
        default: console_putchar(*format);
        }
    }
}

void debug_printf(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    debug_vprintf(format, arguments);
    va_end(arguments);
}
