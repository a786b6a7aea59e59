/* SPDX-License-Identifier: BSD-2-Clause */
/* The boot sequence. */

#include "boot/boot.h"
#include "api/entry.h"
#include "arch/port.h"
#include "debug/debug.h"
#include "driver/driver.h"
#include "object/object.h"

struct platform platform;

void boot_fail(const char *format, ...)
{
    va_list arguments;

    debug_printf("stele: ");
    va_start(arguments, format);
    debug_vprintf(format, arguments);
    va_end(arguments);
    debug_printf("\n");
    machine_exit(1);
}

static void open_tree(paddr_t address)
{
    const void *blob = machine_map_boot_data(address);
    struct range space = range_of(address, BOOT_DATA_MAX);

    platform.tree_address = address;
    if (blob == NULL || !fdt_open(&platform.tree, blob, range_bytes(space)))
        boot_fail("no device tree at %lx", address);
}

static void print_banner(void)
{
    if (!DEBUG_KERNEL)
        return;
    debug_printf("\nStele, debug kernel, ABI %u.%u %s\n", STELE_ABI_MAJOR, STELE_ABI_MINOR, STELE_ABI_HASH_TEXT);
    debug_printf("  processor   %s\n", machine_processor_name());
    debug_printf("  memory      %lu MiB\n", ranges_bytes(&platform.memory) >> 20);
    debug_printf("  interrupts  %s, %lu lines\n", interrupt_controller()->name, irq_count());
    debug_printf("  timer       %lu ticks per ms, interrupt %lu\n", (word_t)timer_us_to_ticks(1000), irq_timer());
}

void boot_main(paddr_t tree, paddr_t image)
{
    machine_init(image);
    open_tree(tree);
    devices_start_console();
    platform_read();
    memory_map(image);
    devices_start_interrupts();
    devices_start_timer();
    irq_init();
    if (DEBUG_KERNEL)
        boot_debugger();
    print_banner();
    root_task_create();
    kernel_start();
    machine_enter_user();
}
