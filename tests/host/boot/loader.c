/* SPDX-License-Identifier: BSD-2-Clause */
/* What boot code calls on a machine, here (loader.h). */
#include "loader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "arch/port.h"
#include "boot/root_task.h"
#include "debug/debug.h"
#include "framework.h"
#include "host.h"

struct platform platform;
struct piece pieces[UNTYPED_MAX];
unsigned int piece_count;
struct range taken;

static jmp_buf end_of_boot;
static char message[512];
static unsigned int lines;

/* The linker script's symbols, for their distances. */
char kernel_image[IMAGE_BYTES];
__asm__(".globl ki_boot_start, ki_boot_end, ki_end\n"
        ".set ki_boot_start, kernel_image\n"
        ".set ki_boot_end, kernel_image + 0x8000\n"
        ".set ki_end, kernel_image + 0x20000\n");

void prepare_test(void)
{
    random_seed(1);
}

const char *host_console(void)
{
    return message;
}

/* ---- what boot code calls ----------------------------------------------------------------------------------------------- */

void boot_fail(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(message, sizeof(message), format, arguments);
    va_end(arguments);
    longjmp(end_of_boot, 1);
}

/* The line is made, so that a wrong argument is noticed. */
void debug_printf(const char *format, ...)
{
    char line[512];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(line, sizeof(line), format, arguments);
    va_end(arguments);
    lines += line[0] != '\0';
}

paddr_t machine_physical_end(void)
{
    return sizeof(word_t) == 8 ? (paddr_t)((uint64_t)1 << 40) : (paddr_t)-4096;
}

paddr_t machine_place_window(paddr_t lowest)
{
    (void)lowest;
    return machine_physical_end();
}

void machine_set_firmware(enum firmware_method method)
{
    (void)method;
}

bool machine_map_memory(paddr_t start, word_t bytes)
{
    return start + bytes > start;
}

void memory_clear(void *start, word_t bytes)
{
    (void)start;
    (void)bytes;
}

void root_provide(struct root_task *root, struct cap cap)
{
    word_t index = root->next_slot++ - root->bootinfo->untyped.start;
    const seL4_UntypedDesc *untyped = &root->bootinfo->untypedList[index];

    (void)cap;
    check_equal(index, piece_count);
    pieces[piece_count++] =
        (struct piece){{untyped->paddr, untyped->paddr + BIT(untyped->sizeBits)}, untyped->isDevice};
}

/* ---- the way through boot ---------------------------------------------------------------------------------------------- */

bool boot_goes_through(void (*step)(void))
{
    message[0] = '\0';
    lines = 0;
    if (setjmp(end_of_boot) != 0)
        return false;
    step();
    return true;
}

const char *boot_message(void)
{
    return message;
}

unsigned int boot_lines(void)
{
    return lines;
}

static const struct blob *given_tree;
static word_t bytes_to_take;

static void from_tree_to_untypeds(void)
{
    static seL4_BootInfo bootinfo;
    static struct root_task root;
    void *memory;

    platform = (struct platform){.tree_address = TREE_ADDRESS};
    if (!fdt_open(&platform.tree, given_tree->bytes, given_tree->size))
        boot_fail("no device tree");
    platform_read();
    memory_map(IMAGE_START);
    memory_keep_private((struct range){0x08000000, 0x08010000});
    memory = memory_take(bytes_to_take, seL4_PageBits, "the test");
    taken = (struct range){pointer_to_physical(memory), pointer_to_physical(memory) + bytes_to_take};
    memory_release_initrd();
    memory_release_boot();
    bootinfo = (seL4_BootInfo){0};
    root = (struct root_task){.bootinfo = &bootinfo};
    untyped_provide_all(&root);
}

bool boot_with_tree(const struct blob *tree, word_t take)
{
    given_tree = tree;
    bytes_to_take = take;
    piece_count = 0;
    return boot_goes_through(from_tree_to_untypeds);
}
