/* SPDX-License-Identifier: BSD-2-Clause */
/* What can be attacked on AArch32 only. */
#include "../scene.h"

#include <layout.h> /* of the kernel's address space */

/* The window begins where this board's memory does. Exceptions have their vectors in the kernel's image; the two places are
 * those of processors that were not told. */
const struct machine_place machine_places[] = {
    {"the_kernels_view_of_memory", WINDOW_BASE},
    {"the_end_of_the_kernels_window", WINDOW_END - 4},
    {"the_low_vectors", 0},
    {"the_high_vectors", 0xffff0000},
};
const unsigned int machine_place_count = sizeof(machine_places) / sizeof(machine_places[0]);

/* An odd address to jump to means Thumb code. */
void machine_attacks(void)
{
    faults_at("executing_anothers_page_as_thumb_code_faults", EXECUTE, VICTIM_PAGE + 1, STELE_FAULT_FETCH, VICTIM_PAGE);
    faults_at("executing_the_kernels_image_as_thumb_code_faults", EXECUTE, IMAGE_BASE + 1, STELE_FAULT_FETCH,
              IMAGE_BASE);
}
