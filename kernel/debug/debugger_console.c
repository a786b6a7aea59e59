/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's console: output by screens, input by lines. */

#include "arch/port.h"
#include "debug/debug.h"
#include "debug/debugger_menu.h"

enum {
    SCREEN_LINES = 40,
    BACKSPACE = 0x08,
    ERASE_LINE = 0x15, /* Ctrl-U */
    DELETE = 0x7f,
};

static unsigned int lines;
static bool is_over;

void show_begin(void)
{
    lines = 0;
    is_over = false;
}

bool show_is_over(void)
{
    return is_over;
}

static char wait_for_key(void)
{
    while (!console_has_input())
        ;
    return console_getchar();
}

static void count_line(void)
{
    if (++lines < SCREEN_LINES)
        return;
    lines = 0;
    debug_printf("-- more: any key; or q --");
    is_over = wait_for_key() == 'q';
    debug_printf("\r                         \r");
}

void show(const char *format, ...)
{
    va_list arguments;

    if (is_over)
        return;
    va_start(arguments, format);
    debug_vprintf(format, arguments);
    va_end(arguments);
    for (; *format != '\0'; format++)
        if (*format == '\n' && format[1] == '\0')
            count_line();
}

void show_indent(word_t depth)
{
    while (depth-- > 0)
        show("  ");
}

static void erase(word_t characters)
{
    for (word_t i = 0; i < characters; i++)
        debug_printf("\b \b");
}

/* Takes one key into the line, of which `length` characters are there; returns how many are there then. */
static word_t take_key(char *line, word_t size, word_t length, char key)
{
    if (key == ERASE_LINE) {
        erase(length);
        return 0;
    }
    if ((key == BACKSPACE || key == DELETE) && length > 0) {
        erase(1);
        return length - 1;
    }
    if (key < ' ' || key >= DELETE || length == size - 1)
        return length;
    console_putchar(key);
    line[length] = key;
    return length + 1;
}

void read_line(char *line, word_t size)
{
    word_t length = 0;

    for (;;) {
        char key = wait_for_key();

        if (key == '\r' || key == '\n')
            break;
        length = take_key(line, size, length, key);
    }
    line[length] = '\0';
    debug_printf("\n");
}
