/* SPDX-License-Identifier: BSD-2-Clause */
/* The server's table of values by owner and key. */
#pragma once

#include <sel4/sel4.h>
#include <stdbool.h>

/** Stores a value, replacing an old one. False when the table is full. */
bool store_put(seL4_Word owner, seL4_Word key, seL4_Word value);

/** Finds a value. False when this owner has no such key. */
bool store_get(seL4_Word owner, seL4_Word key, seL4_Word *value);

/** Removes a key. False when this owner has no such key. */
bool store_delete(seL4_Word owner, seL4_Word key);

/** Number of keys of this owner. */
seL4_Word store_count(seL4_Word owner);
