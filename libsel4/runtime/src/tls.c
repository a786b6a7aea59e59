// SPDX-License-Identifier: BSD-2-Clause
// Thread-local storage in the layout of ELF's variant I (AArch64, Arm): two reserved words at the thread pointer, then the
// variables at their alignment.

#include "start.h"
#include <stele/runtime.h>
#include <stele/string.h>

// From the linker script. Their addresses are the values.
extern char __stele_tls_image[];
extern char __stele_tls_image_end[];
extern char __stele_tls_bytes[];
extern char __stele_tls_alignment[];

static seL4_Word align_up(seL4_Word value, seL4_Word alignment)
{
    return (value + alignment - 1) & ~(alignment - 1);
}

static seL4_Word alignment(void)
{
    seL4_Word least = 2 * sizeof(seL4_Word);
    seL4_Word wanted = (seL4_Word)__stele_tls_alignment;

    return wanted > least ? wanted : least;
}

static seL4_Word offset_of_variables(void)
{
    return align_up(2 * sizeof(seL4_Word), alignment());
}

size_t stele_tls_size(void)
{
    return alignment() - 1 + offset_of_variables() + (seL4_Word)__stele_tls_bytes;
}

/** Writes a variable of another thread: its place in that thread's storage is its place in this one's. */
static void set_ipc_buffer(char *variables, seL4_IPCBuffer *buffer)
{
    seL4_Word own_variables = start_thread_pointer() + offset_of_variables();
    seL4_Word offset = (seL4_Word)&__sel4_ipc_buffer - own_variables;

    *(seL4_IPCBuffer **)(void *)(variables + offset) = buffer;
}

seL4_Word stele_tls_init(void *memory, seL4_IPCBuffer *buffer)
{
    seL4_Word thread_pointer = align_up((seL4_Word)memory, alignment());
    char *variables = (char *)(thread_pointer + offset_of_variables());
    size_t initialised = (size_t)(__stele_tls_image_end - __stele_tls_image);

    memset((void *)thread_pointer, 0, offset_of_variables() + (seL4_Word)__stele_tls_bytes);
    memcpy(variables, __stele_tls_image, initialised);
    set_ipc_buffer(variables, buffer);
    return thread_pointer;
}
