/* SPDX-License-Identifier: BSD-2-Clause */
/* The kernel's boot code on this machine, as far as it decides over memory; what it stops with, and what it gives away. */
#ifndef TESTS_HOST_BOOT_LOADER_H
#define TESTS_HOST_BOOT_LOADER_H

#include "boot/boot.h"

#include "inputs.h"

/* The kernel's image in the machine's memory: the first part is given away after boot. */
#define IMAGE_START 0x40200000u
#define IMAGE_BOOT_BYTES 0x8000u
#define IMAGE_BYTES 0x20000u

/* Where the device tree is said to lie. */
#define TREE_ADDRESS 0x40080000u

/* Runs a step of boot; false if it stopped with a line, which boot_message() has. */
bool boot_goes_through(void (*step)(void));
const char *boot_message(void);
unsigned int boot_lines(void); /* lines that it went on after */

/* The whole way from a device tree to the untyped memory; `take` bytes are taken for the root task. */
bool boot_with_tree(const struct blob *tree, word_t take);

/* What the root task gets and what it got taken. */
struct piece {
    struct range range;
    bool is_device;
};
extern struct piece pieces[];
extern unsigned int piece_count;
extern struct range taken;

#endif
