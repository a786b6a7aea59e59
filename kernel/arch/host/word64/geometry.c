/* SPDX-License-Identifier: BSD-2-Clause */
/* Page tables as AArch64 has them: four levels of 512 entries, frames at the lower three. */

#include "geometry.h"

const struct level paging_levels[] = {{39, 9}, {30, 9}, {21, 9}, {12, 9}};
const unsigned int paging_last_level = 3;

const struct frame_kind paging_frames[] = {
    [FRAME_SMALL] = {.bits = 12, .level = 3},
    [FRAME_LARGE] = {.bits = 21, .level = 2},
    [FRAME_HUGE] = {.bits = 30, .level = 1},
};
const unsigned int paging_frame_kinds = 3;
