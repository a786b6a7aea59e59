// SPDX-License-Identifier: BSD-2-Clause
// The reader of device trees, on trees that are written here, whole and damaged.

#include "../../runtime/src/device_tree.h"
#include "report.h"
#include <stdlib.h>
#include <string.h>

enum { HEADER = 40, ROOM = 1024, SIZE = HEADER + 2 * ROOM };
enum { BEGIN_NODE = 1, END_NODE = 2, PROPERTY = 3 };

static uint8_t blob[SIZE];
static uint32_t structure_size, strings_size;

static void put_word(uint8_t *at, uint32_t word)
{
    for (int i = 0; i < 4; i++) {
        at[i] = (uint8_t)(word >> (24 - 8 * i));
    }
}

static void add_word(uint32_t word)
{
    put_word(blob + HEADER + structure_size, word);
    structure_size += 4;
}

static void add_bytes(const void *bytes, uint32_t size)
{
    memcpy(blob + HEADER + structure_size, bytes, size);
    structure_size += (size + 3) / 4 * 4;
}

static void begin(const char *name)
{
    add_word(BEGIN_NODE);
    add_bytes(name, (uint32_t)strlen(name) + 1);
}

static void property(const char *name, const void *value, uint32_t size)
{
    add_word(PROPERTY);
    add_word(size);
    add_word(strings_size);
    add_bytes(value, size);
    strcpy((char *)blob + HEADER + ROOM + strings_size, name);
    strings_size += (uint32_t)strlen(name) + 1;
}

static void finish(void)
{
    const uint32_t header[] = {0xd00dfeed, SIZE, HEADER, HEADER + ROOM};
    for (int i = 0; i < 4; i++) {
        put_word(blob + 4 * i, header[i]);
    }
}

static void start(void)
{
    memset(blob, 0, sizeof blob);
    structure_size = strings_size = 0;
    begin("");
}

static void uart(const char *name, uint32_t high, uint32_t low)
{
    uint8_t reg[16] = {0};
    begin(name);
    property("compatible", "arm,pl011\0arm,primecell", sizeof "arm,pl011\0arm,primecell");
    put_word(reg, high);
    put_word(reg + 4, low);
    property("reg", reg, sizeof reg);
    add_word(END_NODE);
}

static void write_two_uarts(const char *chosen)
{
    start();
    begin("chosen");
    property("stdout-path", chosen, (uint32_t)strlen(chosen) + 1);
    property("bootargs", "quiet stele.exit=semihosting", sizeof "quiet stele.exit=semihosting");
    add_word(END_NODE);
    uart("pl011@1000", 0, 0x1000);
    uart("pl011@900002000", 9, 0x2000);
    add_word(END_NODE);
    finish();
}

static uint64_t console(void)
{
    uint64_t address = 0;
    return device_tree_find_console(blob, SIZE, "arm,pl011", &address) ? address : 0;
}

static void test_choice(void)
{
    write_two_uarts("/pl011@900002000");
    report(console() == 0x900002000, "the_console_is_the_one_that_is_chosen", "another was found");
    write_two_uarts("/pl011@900002000:115200n8");
    report(console() == 0x900002000, "options_behind_the_chosen_path_are_left_out", "another was found");
    write_two_uarts("serial0");
    report(console() == 0x1000, "without_a_choice_it_is_the_first", "another was found");
}

static void test_cells(void)
{
    const uint8_t one[4] = {0, 0, 0, 1}, reg[8] = {0, 0, 0x50, 0, 0, 0, 0x10, 0};
    start();
    begin("soc");
    property("#address-cells", one, sizeof one);
    begin("serial@5000");
    property("compatible", "arm,pl011", sizeof "arm,pl011");
    property("reg", reg, sizeof reg);
    finish();
    report(console() == 0x5000, "addresses_are_as_wide_as_the_parent_says", "it was read otherwise");
}

static void test_none(void)
{
    start();
    begin("serial@1");
    property("compatible", "arm,pl011-like", sizeof "arm,pl011-like");
    finish();
    report(console() == 0, "a_machine_without_such_a_device_has_none", "one was found");
}

static void test_arguments(void)
{
    write_two_uarts("");
    report(device_tree_has_boot_argument(blob, SIZE, "quiet") &&
               device_tree_has_boot_argument(blob, SIZE, "stele.exit=semihosting"),
           "boot_arguments_are_found", "one was not");
    report(!device_tree_has_boot_argument(blob, SIZE, "stele.exit") &&
               !device_tree_has_boot_argument(blob, SIZE, "semihosting"),
           "a_boot_argument_is_a_whole_word", "a part was taken for one");
}

/** The sanitizer sees what is read outside of a copy that is no longer than it says. */
static void read_copy(const uint8_t *bytes, size_t size)
{
    uint64_t address;
    uint8_t *copy = malloc(size + 1);
    memcpy(copy, bytes, size);
    if (size >= 8) {
        put_word(copy + 4, (uint32_t)size);
    }
    device_tree_find_console(copy, size, "arm,pl011", &address);
    device_tree_has_boot_argument(copy, size, "quiet");
    free(copy);
}

static void test_damage(void)
{
    write_two_uarts("/pl011@900002000");
    for (size_t size = 0; size < SIZE; size++) {
        read_copy(blob, size);
    }
    for (size_t at = 8; at < SIZE; at++) {
        blob[at] ^= 0xff;
        read_copy(blob, SIZE);
        blob[at] ^= 0xff;
    }
    report(1, "a_damaged_tree_is_not_read_beyond_its_end", "");
}

int main(void)
{
    test_choice();
    test_cells();
    test_none();
    test_arguments();
    test_damage();
    return report_end();
}
