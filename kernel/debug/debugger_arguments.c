/* SPDX-License-Identifier: BSD-2-Clause */
/* Arguments of the debugger's commands: numbers and threads. */

#include "debug/debugger_menu.h"

#include "sched/scheduler.h"

static const char *after_spaces(const char *text)
{
    while (*text == ' ')
        text++;
    return text;
}

bool is_at_end(const char *text)
{
    return *after_spaces(text) == '\0';
}

/* The value of a digit; 16 or more if it is none. */
static word_t digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return (word_t)(c - '0');
    if (c >= 'a' && c <= 'f')
        return (word_t)(c - 'a') + 10;
    if (c >= 'A' && c <= 'F')
        return (word_t)(c - 'A') + 10;
    return 16;
}

bool take_number(const char **text, word_t *number)
{
    const char *at = after_spaces(*text);
    word_t base = at[0] == '0' && at[1] == 'x' ? 16 : 10;
    const char *first = base == 16 ? at + 2 : at;

    *number = 0;
    for (at = first; digit_value(*at) < base; at++)
        *number = *number * base + digit_value(*at);
    if (at == first || (*at != ' ' && *at != '\0')) {
        show("a number is wanted at '%s': 12, or 0x12\n", after_spaces(*text));
        return false;
    }
    *text = at;
    return true;
}

static const struct tcb *default_thread(void)
{
    return scheduler.current != NULL ? scheduler.current : thread_of_number(1);
}

bool take_thread(const char **text, const struct tcb **thread)
{
    word_t number;

    if (is_at_end(*text)) {
        *thread = default_thread();
    } else {
        if (!take_number(text, &number))
            return false;
        *thread = thread_of_number(number);
        if (*thread == NULL)
            *thread = (const struct tcb *)number;
    }
    if (may_look_at(*thread, seL4_TCBBits) && thread_number(*thread) != 0)
        return true;
    show("there is no such thread; t lists them\n");
    return false;
}
