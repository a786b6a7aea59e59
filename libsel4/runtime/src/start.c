// SPDX-License-Identifier: BSD-2-Clause
// The part of starting a program that root tasks and servers share.

#include "start.h"
#include <stele/runtime.h>

// From the linker script.
extern char __stele_image_start[];
extern char __stele_image_end[];
extern char __stele_tls_area[];
extern void (*const __init_array_start[])(void);
extern void (*const __init_array_end[])(void);

__attribute__((weak)) __thread seL4_IPCBuffer *__sel4_ipc_buffer;

seL4_Word stele_image_start(void)
{
    return (seL4_Word)__stele_image_start;
}

seL4_Word stele_image_end(void)
{
    return (seL4_Word)__stele_image_end;
}

void start_program(seL4_IPCBuffer *buffer)
{
    start_set_thread_pointer(stele_tls_init(__stele_tls_area, buffer));
    for (void (*const *constructor)(void) = __init_array_start; constructor < __init_array_end; constructor++) {
        (*constructor)();
    }
}
