/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of the debugger share: output by lines, arguments of commands, and how things are called. */
#ifndef KERNEL_DEBUG_DEBUGGER_MENU_H
#define KERNEL_DEBUG_DEBUGGER_MENU_H

#include "debug/census.h"
#include "debug/debugger.h"
#include "object/tcb.h"

/* ---- console: debugger_console.c -------------------------------------------------------------------------------------- */

/* Prints. A format that ends a line counts it: when the screen is full, it waits for a key. */
__attribute__((format(printf, 1, 2))) void show(const char *format, ...);

void show_indent(word_t depth);

/* Has the reader had enough? Then show() prints nothing more until the next command. */
bool show_is_over(void);
void show_begin(void);

/* A line that somebody typed, without its end. */
void read_line(char *line, word_t size);

/* ---- arguments: debugger_arguments.c ---------------------------------------------------------------------------------- */

/* The next word as a number, decimal or with 0x; false, after a line that says so, if it is none. */
bool take_number(const char **text, word_t *number);
bool is_at_end(const char *text);

/* A thread by its number in the list or by its address; the current one, or else the first, if nothing is there. False,
 * after a line, if there is no such thread. */
bool take_thread(const char **text, const struct tcb **thread);

/* ---- names of things: debugger_names.c ---------------------------------------------------------------------------------- */

/* May this be looked at as an object of this type? Capabilities to it may be gone. */
bool may_look_at(const void *object, word_t size_bits);

/* Number in the list of threads, from 1; 0 if it is in none. And the thread of a number. */
word_t thread_number(const struct tcb *thread);
const struct tcb *thread_of_number(word_t number);

void show_thread(const struct tcb *thread); /* 2 'name' */
void show_cap(struct cap cap);              /* endpoint 0xffff80004012a000, badge 7, send */
void show_place(const struct slot *slot);   /* slot 5 of CNode 0xffff800040124000 */
const char *tcb_slot_name(word_t own);      /* fault handler */

/* Is this interrupt masked? debugger_interrupts.c; and which one is the console's? debugger.c */
bool debugger_is_masked(word_t irq);
word_t debugger_console_interrupt(void);

/* ---- the commands; each begins with its letter in the menu ---------------------------------------------------------------- */

void debugger_threads(const char *arguments);
void debugger_queues(const char *arguments);
void debugger_cspace(const char *arguments);
void debugger_derivation(const char *arguments);
void debugger_untypeds(const char *arguments);
void debugger_walk(const char *arguments);
void debugger_contexts(const char *arguments);
void debugger_interrupts(const char *arguments);
void debugger_entries(const char *arguments);

#endif
