/* SPDX-License-Identifier: BSD-2-Clause */
/* What can be attacked on AArch64 only. */
#include "../scene.h"

#include <layout.h> /* of the kernel's address space */

/* Addresses of 48 bits come in two halves, of which the upper one is the kernel's. */
const struct machine_place machine_places[] = {
    {"the_kernels_view_of_memory", WINDOW_BASE + BOARD_MEMORY},
    {"the_first_kernel_address", 0xffff000000000000},
    {"between_the_halves", 0x0001000000000000},
};
const unsigned int machine_place_count = sizeof(machine_places) / sizeof(machine_places[0]);

void machine_attacks(void) {}
