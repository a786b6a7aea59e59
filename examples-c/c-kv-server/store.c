// SPDX-License-Identifier: BSD-2-Clause
// A hash table with linear probing. Invariant: from an entry's home place up to the entry itself no place is empty, so that a
// search may end at the first empty one. Deletion keeps it by moving later entries down.

#include "store.h"
#include "kv_protocol.h"
#include <stdint.h>

#define PLACES (2ul * KV_CAPACITY) // half of them stay empty: searches are short

struct entry {
    bool used;
    seL4_Word owner;
    seL4_Word key;
    seL4_Word value;
};

static struct entry table[PLACES];
static seL4_Word used;

static seL4_Word home(seL4_Word owner, seL4_Word key)
{
    uint64_t mixed = (key ^ ((uint64_t)owner << 32)) * 0x9e3779b97f4a7c15u;

    return (seL4_Word)(mixed >> 32) & (PLACES - 1);
}

/** The place of a key, or the empty place where it would go. */
static seL4_Word find(seL4_Word owner, seL4_Word key)
{
    seL4_Word place = home(owner, key);

    while (table[place].used && (table[place].owner != owner || table[place].key != key)) {
        place = (place + 1) & (PLACES - 1);
    }
    return place;
}

bool store_put(seL4_Word owner, seL4_Word key, seL4_Word value)
{
    seL4_Word place = find(owner, key);

    if (!table[place].used) {
        if (used == KV_CAPACITY) {
            return false;
        }
        used++;
    }
    table[place] = (struct entry){true, owner, key, value};
    return true;
}

bool store_get(seL4_Word owner, seL4_Word key, seL4_Word *value)
{
    const struct entry *entry = &table[find(owner, key)];

    *value = entry->value;
    return entry->used;
}

/** Distance that an entry at `place` lies behind its home. */
static seL4_Word displacement(seL4_Word place)
{
    return (place - home(table[place].owner, table[place].key)) & (PLACES - 1);
}

bool store_delete(seL4_Word owner, seL4_Word key)
{
    seL4_Word hole = find(owner, key);

    if (!table[hole].used) {
        return false;
    }
    for (seL4_Word next = (hole + 1) & (PLACES - 1); table[next].used; next = (next + 1) & (PLACES - 1)) {
        if (displacement(next) >= ((next - hole) & (PLACES - 1))) { // its home is not between the hole and itself
            table[hole] = table[next];
            hole = next;
        }
    }
    table[hole] = (struct entry){.used = false};
    used--;
    return true;
}

seL4_Word store_count(seL4_Word owner)
{
    seL4_Word count = 0;

    for (seL4_Word place = 0; place < PLACES; place++) {
        count += table[place].used && table[place].owner == owner;
    }
    return count;
}
