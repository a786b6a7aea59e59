/* SPDX-License-Identifier: BSD-2-Clause */
/* The formatting engine behind the printf family. */
#pragma once

#include <stdarg.h>
#include <stddef.h>

/** Where characters go. */
struct format_sink {
    void (*put)(struct format_sink *sink, char character);
};

/** Formats into the sink; returns the number of characters put. */
size_t format_text(struct format_sink *sink, const char *format, va_list arguments);
