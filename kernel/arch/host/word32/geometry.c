/* SPDX-License-Identifier: BSD-2-Clause */
/* Page tables as AArch32 has them: a root of 4096 entries and tables of 256; the larger of two frames fills sixteen. */

#include "geometry.h"

const struct level paging_levels[] = {{20, 12}, {12, 8}};
const unsigned int paging_last_level = 1;

const struct frame_kind paging_frames[] = {
    [FRAME_SMALL] = {.bits = 12, .level = 1},
    [FRAME_LARGE] = {.bits = 16, .level = 1},
    [FRAME_HUGE] = {.bits = 20, .level = 0},
    [FRAME_GIANT] = {.bits = 24, .level = 0},
};
const unsigned int paging_frame_kinds = 4;
