/* SPDX-License-Identifier: BSD-2-Clause */
/* The isolation suite: attacks one after the other, and what came of each. */
#include "scene.h"

int main(void)
{
    scene_begin();
    addresses();
    stale();
    capabilities();
    leftovers();
    return scene_end() != 0;
}
