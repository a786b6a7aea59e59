/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The debugger: a menu on the console that shows what is in the kernel (docs/debugging.md). This is what the rest of the
 * kernel and the port know of it.
 *
 * Only debug kernels have it: its files are in no other's list, and calls stand behind DEBUG_KERNEL. It opens
 *     - when its key comes, at the end of a kernel entry;
 *     - when the kernel finds itself wrong or a program calls DebugHalt, if somebody is at the console.
 * It reads the kernel's structures and changes none; that they may be damaged is expected: addresses are checked before
 * they are used, loops are bounded, and a fault of its own leads back to the menu.
 */
#ifndef KERNEL_DEBUG_DEBUGGER_H
#define KERNEL_DEBUG_DEBUGGER_H

#include "api/types.h"

/* Ctrl-K */
#define DEBUGGER_KEY 0x0b

/* ---- the console (called by boot/debugger.c) ------------------------------------------------------------------------- */

struct debugger_console {
    bool is_attended; /* somebody is there, who is to see what went wrong before the machine ends */
    bool has_input;
    word_t interrupt;  /* when a character has come; IRQ_NONE if it is not known */
    paddr_t registers; /* if a program has the interrupt or, unattended, has these mapped, then the input is its own */
};

void debugger_begin(const struct debugger_console *console);

/* ---- the ways in ----------------------------------------------------------------------------------------------------- */

/* At the end of an interrupt: opens the menu if the key has come. */
void debugger_poll(void);

/* The kernel is wrong. Opens the menu if somebody is at the console, and returns if not. */
void debugger_failure(const char *reason);

/* A program asks for it. False if nobody is at the console. */
bool debugger_halt(void);

/* ---- what it remembers ----------------------------------------------------------------------------------------------- */

/* Kinds of entry, and what `number` is then. */
enum entry_kind {
    ENTRY_SYSCALL,   /* the system call's */
    ENTRY_INTERRUPT, /* the interrupt's, which is noted when it is claimed */
    ENTRY_VM_FAULT,  /* the port's class of the exception; the address is what was accessed */
    ENTRY_EXCEPTION, /* the same, without an address */
};

/* The current thread, if there is one, has entered the kernel. */
void debugger_note_entry(enum entry_kind kind, word_t number, word_t address);
void debugger_note_interrupt(word_t irq);

/* An interrupt has been masked or unmasked; in the beginning all are masked. */
void debugger_note_mask(word_t irq, bool masked);

#endif
