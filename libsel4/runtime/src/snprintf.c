// SPDX-License-Identifier: BSD-2-Clause
// Formatted text into a buffer.

#include "format.h"
#include <stele/console.h>

struct buffer_sink {
    struct format_sink sink; // first, so that a pointer to it is one to the whole
    char *next;
    size_t room; // for characters, the closing zero not counted
};

static void put_to_buffer(struct format_sink *sink, char character)
{
    struct buffer_sink *buffer = (struct buffer_sink *)sink;

    if (buffer->room > 0) {
        *buffer->next++ = character;
        buffer->room--;
    }
}

int stele_vsnprintf(char *buffer, size_t size, const char *format, va_list arguments)
{
    struct buffer_sink sink = {.sink = {put_to_buffer}, .room = size > 0 ? size - 1 : 0};

    sink.next = buffer;
    size_t length = format_text(&sink.sink, format, arguments);

    if (size > 0) {
        *sink.next = '\0';
    }
    return (int)length;
}

int stele_snprintf(char *buffer, size_t size, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    int length = stele_vsnprintf(buffer, size, format, arguments);
    va_end(arguments);
    return length;
}
