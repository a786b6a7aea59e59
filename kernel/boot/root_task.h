/* SPDX-License-Identifier: BSD-2-Clause */
/* The initial thread while it is being made: its memory, its capabilities, what it will be told. */
#ifndef KERNEL_BOOT_ROOT_TASK_H
#define KERNEL_BOOT_ROOT_TASK_H

#include "boot/image.h"
#include "cap/slot.h"

/* Where things are for the root task: behind the image, page by page. */
struct root_layout {
    word_t ipc_buffer;
    word_t bootinfo;
    word_t extra; /* bootinfo's further blocks */
    word_t end;
};

struct root_task {
    struct image image;
    struct root_layout layout;
    struct slot *slots; /* the root CNode */
    word_t radix;
    word_t next_slot; /* all slots from here on are empty */
    uint8_t *memory;  /* not yet used of what was taken for its objects */
    struct cap vspace;
    struct tcb *thread;
    seL4_BootInfo *bootinfo;
    uint8_t *extra; /* kernel's view of the extra blocks */
};

/* As many pieces of memory as bootinfo can list. */
#define UNTYPED_MAX ARRAY_SIZE(((seL4_BootInfo *)NULL)->untypedList)

/* Puts a capability into the next slot, or into one of the fixed ones. */
void root_provide(struct root_task *root, struct cap cap);
void root_provide_at(struct root_task *root, word_t index, struct cap cap);

/* bootinfo.c: bytes of the extra blocks; and everything that does not depend on slots. */
word_t bootinfo_extra_bytes(void);
void bootinfo_write(struct root_task *root);

/* untyped.c: capabilities to all memory that is left, and to devices. */
void untyped_provide_all(struct root_task *root);

#endif
