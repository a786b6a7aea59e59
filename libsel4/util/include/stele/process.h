/* SPDX-License-Identifier: BSD-2-Clause */
/* Starts programs in address spaces of their own, with capabilities of their own, and takes them down again.
 *
 * A new process finds in its registers: the stack pointer, the address of its IPC buffer in the first argument register, two
 * argument words in the next two. Its CSpace is one CNode, with capabilities where `enum stele_ServerSlots` says. */
#pragma once

#include <stele/elf.h>
#include <stele/vspace.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Words that a process gets as arguments. */
#define STELE_PROCESS_ARGUMENTS 2

/** What a root task needs to start processes. A large object: give it static storage. */
struct stele_system {
    struct stele_allocator allocator;
    struct stele_arena own_tables; /**< page tables of the root task's own space */
    struct stele_vspace own;       /**< the root task's own space */
    seL4_Word window;              /**< an address in it where single pages are filled */
    seL4_CPtr sched_control;       /**< of the first core */
};

/** What went wrong, in words. */
struct stele_failure {
    const char *step;   /**< what was being done */
    const char *reason; /**< why it failed */
};

/** How a process is to be. */
struct stele_process_config {
    const char *name; /**< for the kernel's debug messages; may be a null pointer */
    const void *file; /**< its ELF file; must stay where it is while the process exists */
    size_t file_size;
    seL4_Word priority;       /**< 0 to seL4_MaxPrio; also the highest that it may give to others */
    seL4_Time budget;         /**< microseconds; 0: 10 ms */
    seL4_Time period;         /**< microseconds; 0: as the budget */
    seL4_Word stack_size;     /**< bytes; 0: what the file asks for, or 64 KiB */
    seL4_CPtr fault_endpoint; /**< where its faults go, badged to tell it from others; seL4_CapNull: nowhere */
};

/** A process. */
struct stele_process {
    struct stele_system *system;
    struct stele_arena arena; /**< everything it consists of */
    struct stele_process_config config;
    struct stele_elf_image image;
    struct stele_vspace vspace;
    seL4_CPtr tcb;
    seL4_CPtr cnode;
    seL4_CPtr sched_context;
    seL4_CPtr image_frames[STELE_ELF_MAX_SEGMENTS]; /**< first frame of each segment; the others follow */
    seL4_Word ipc_buffer;                           /**< address in the process */
    seL4_Word stack_top;          /**< address in the process; the page below the stack is not mapped */
    struct stele_failure failure; /**< of the last function that answered false */
};

/** Takes over the root task's memory, slots and address space. */
void stele_system_init(struct stele_system *system, const seL4_BootInfo *info);

/** Gives the page tables of the root task's own window back. Nothing may be mapped there any more. */
void stele_system_release(struct stele_system *system);

/**
 * Builds a process, which does not run yet: address space, CSpace, thread, scheduling context, image, stack, IPC buffer.
 *
 * @return false on failure, with process->failure set and nothing left behind
 */
bool stele_process_create(struct stele_process *process, struct stele_system *system,
                          const struct stele_process_config *config);

/**
 * Puts a copy of a capability into the process's CSpace.
 *
 * @param slot   enum stele_ServerSlots, or a higher one
 * @param source capability in the root task's CSpace
 * @param rights what the copy may do
 * @param badge  badge for an endpoint or notification that has none, else 0
 */
bool stele_process_grant(struct stele_process *process, seL4_Word slot, seL4_CPtr source, seL4_CapRights_t rights,
                         seL4_Word badge);

/** Makes an object that belongs to the process and puts its capability into the process's CSpace. */
bool stele_process_grant_new(struct stele_process *process, seL4_Word slot, seL4_Word type);

/** Lets a new process run from its entry point with these arguments. */
bool stele_process_start(struct stele_process *process, const seL4_Word arguments[STELE_PROCESS_ARGUMENTS]);

/**
 * Starts a process, in whatever state it is, over again: memory as in the file, fresh registers. It keeps its capabilities.
 */
bool stele_process_restart(struct stele_process *process, const seL4_Word arguments[STELE_PROCESS_ARGUMENTS]);

/**
 * Takes the scheduling context away. From then on the process runs on its callers' time. To be called when it waits for a
 * message: a process that is doing anything else would stop there.
 */
bool stele_process_make_passive(struct stele_process *process);

/** Destroys the process and takes everything it consisted of back. */
void stele_process_destroy(struct stele_process *process);

#ifdef __cplusplus
}
#endif
