// SPDX-License-Identifier: BSD-2-Clause
// The demo: a C root task that starts programs in Rust, talks to them, survives the crash of one, and takes everything back.

#include "demo.h"
#include <sel4/names.h>
#include <stele/console.h>
#include <stele/panic.h>

static struct demo demo;

void demo_fail(const char *format, ...)
{
    va_list arguments;

    stele_printf("demo: failed: ");
    va_start(arguments, format);
    stele_vprintf(format, arguments);
    va_end(arguments);
    stele_putchar('\n');
    stele_exit(1);
}

void demo_check(const char *step, seL4_Error error)
{
    if (error != seL4_NoError) {
        demo_fail("%s: %s", step, stele_error_name(error));
    }
}

static void make(seL4_Word type, seL4_Word count, seL4_CPtr *first)
{
    demo_check("making endpoints and reply objects", stele_arena_allocate(&demo.arena, type, 0, count, first));
}

/** The root task's side of all conversations. */
static void make_endpoints(void)
{
    stele_arena_init(&demo.arena, &demo.system.allocator);
    make(seL4_EndpointObject, 1, &demo.endpoint);
    make(seL4_EndpointObject, 1, &demo.service);
    make(seL4_NotificationObject, 1, &demo.ready);
    make(seL4_ReplyObject, 1, &demo.replies[0]);
    make(seL4_ReplyObject, 1, &demo.replies[1]);
    demo_check("binding the notification", seL4_TCB_BindNotification(seL4_CapInitThreadTCB, demo.ready));
}

int main(void)
{
    stele_console_start();
    demo.info = seL4_GetBootInfo();
    stele_printf("Stele demo: a root task in C, its servers in Rust\n\n");
    stele_system_init(&demo.system, demo.info);
    demo_print_bootinfo(&demo);
    struct stele_statistics before = stele_allocator_statistics(&demo.system.allocator);

    make_endpoints();
    demo_key_value(&demo);
    demo_crash(&demo);
    stele_arena_destroy(&demo.arena);
    stele_system_release(&demo.system);
    demo_check_memory(&demo, &before);

    stele_printf("demo: ok\n");
    return 0;
}
