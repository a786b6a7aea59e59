/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of untyped memory, of the objects that are made of it, and of deletion. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"
#include "object/sched_context.h"
#include "sched/refill.h"

static const struct slot *slot_at(uint16_t i)
{
    return census.slots[i].slot;
}

static struct region region_of(uint16_t i)
{
    return census.slots[i].region;
}

static bool is_untyped(uint16_t i)
{
    return cap_type(slot_at(i)->cap) == CAP_UNTYPED;
}

static word_t last_byte(struct region region)
{
    return region.address + MASK(region.size_bits);
}

static bool contains(struct region outer, struct region inner)
{
    return outer.address <= inner.address && last_byte(inner) <= last_byte(outer);
}

/* ---- the derivation tree and memory -------------------------------------------------------------------------------------- */

/* Fills in the nearest untyped ancestor of all slots of one list: that whose run of descendants has not ended yet. */
static void find_ancestors(const struct slot *slot)
{
    uint16_t open = CENSUS_NONE;

    for (; slot != NULL; slot = slot_next(slot)) {
        uint16_t i = census_find_slot(slot);
        struct region region = region_of(i);

        while (open != CENSUS_NONE && (region.size_bits == 0 || !contains(region_of(open), region)))
            open = census.slots[open].untyped;
        census.slots[i].untyped = open;
        if (is_untyped(i))
            open = i;
    }
}

/* By address; of those with the same, the larger first, untyped memory before objects, parents before children. */
static bool comes_before(uint16_t a, uint16_t b)
{
    struct region first = region_of(a), second = region_of(b);

    if (first.address != second.address)
        return first.address < second.address;
    if (first.size_bits != second.size_bits)
        return first.size_bits > second.size_bits;
    if (is_untyped(a) != is_untyped(b))
        return is_untyped(a);
    return census.slots[a].order < census.slots[b].order;
}

/* Slots in the order of memory, and room to sort them. */
static uint16_t sorted[CENSUS_CAPACITY], merged[CENSUS_CAPACITY];

/* The end of the run that begins at i: so far it is in order already. */
static word_t run_end(word_t i, word_t count)
{
    for (i++; i < count && !comes_before(sorted[i], sorted[i - 1]); i++)
        ;
    return i;
}

static void merge(word_t first, word_t middle, word_t end)
{
    word_t a = first, b = middle;

    for (word_t to = first; to < end; to++)
        merged[to] = b == end || (a < middle && !comes_before(sorted[b], sorted[a])) ? sorted[a++] : sorted[b++];
    for (word_t i = first; i < end; i++)
        sorted[i] = merged[i];
}

/* Merges pairs of runs until there is one left. */
static void sort(word_t count)
{
    word_t first, runs;

    do {
        runs = 0;
        for (first = 0; first < count; runs++) {
            word_t middle = run_end(first, count);
            word_t end = middle == count ? count : run_end(middle, count);

            if (middle < end)
                merge(first, middle, end);
            first = end;
        }
    } while (runs > 1);
}

/* All slots of untyped memory, and for each object one. */
static word_t collect(void)
{
    word_t count = 0;

    FOR_EACH_SLOT (i)
        if (is_untyped(i) ||
            (census.slots[i].object != CENSUS_NONE && census.objects[census.slots[i].object].first == i &&
             census.objects[census.slots[i].object].size_bits != 0))
            sorted[count++] = i;
    return count;
}

/* The memory of each object is its own, and the nearest untyped ancestor in the derivation tree is the smallest piece of
 * untyped memory that it lies in: so revoking that one takes all capabilities to the object away, and nothing else. */
static bool derivation_follows_memory(struct invariant_violation *violation)
{
    word_t count = collect();
    uint16_t open = CENSUS_NONE, object = CENSUS_NONE;

    FOR_EACH_SLOT (i)
        if (slot_previous(slot_at(i)) == NULL)
            find_ancestors(slot_at(i));
    sort(count);
    for (word_t at = 0; at < count; at++) {
        uint16_t i = sorted[at];
        struct region region = region_of(i);

        if (object != CENSUS_NONE && region.address <= last_byte(region_of(object)))
            return invariant_broken(violation, "two objects share memory", slot_at(i), (word_t)slot_at(object));
        while (open != CENSUS_NONE && !contains(region_of(open), region))
            open = census.slots[open].untyped;
        if (census.slots[i].untyped != open)
            return invariant_broken(violation, "not below the untyped memory that it is of", slot_at(i),
                                    region.address);
        if (is_untyped(i))
            open = i;
        else
            object = i;
    }
    return true;
}

/* Copies stand below the same untyped memory as the first capability to the object. */
static bool copies_have_the_same_ancestor(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        uint16_t object = census.slots[i].object;

        if (object != CENSUS_NONE && census.slots[i].untyped != census.slots[census.objects[object].first].untyped)
            return invariant_broken(violation, "another one", slot_at(i), 0);
    }
    return true;
}

/* The watermark is within the memory, and everything that was made of it lies below. */
static bool objects_lie_below_the_watermark(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        struct cap parent =
            census.slots[i].untyped == CENSUS_NONE ? cap_null_new() : slot_at(census.slots[i].untyped)->cap;
        struct region region = region_of(i);

        if (is_untyped(i) && cap_untyped_get_watermark(slot_at(i)->cap) > BIT(region.size_bits))
            return invariant_broken(violation, "the watermark is above the end", slot_at(i),
                                    cap_untyped_get_watermark(slot_at(i)->cap));
        if (cap_type(parent) == CAP_UNTYPED &&
            region.address - cap_untyped_get_address(parent) + BIT(region.size_bits) >
                cap_untyped_get_watermark(parent))
            return invariant_broken(violation, "an object is above the watermark", slot_at(i),
                                    cap_untyped_get_watermark(parent));
    }
    return true;
}

static bool is_device(struct cap cap)
{
    return cap_type(cap) == CAP_UNTYPED ? cap_untyped_get_is_device(cap)
                                        : cap_type(cap) == CAP_FRAME && cap_frame_get_is_device(cap);
}

/* Only frames and untyped memory are made of device memory, and they say so. */
static bool device_memory_stays_device_memory(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i)
        if (census.slots[i].untyped != CENSUS_NONE &&
            is_device(slot_at(i)->cap) != is_device(slot_at(census.slots[i].untyped)->cap))
            return invariant_broken(violation, "differs from what it was made of", slot_at(i), 0);
    return true;
}

static bool is_zero(const void *start, word_t bytes)
{
    const word_t *words = start;

    for (word_t i = 0; i < bytes / sizeof(word_t); i++)
        if (words[i] != 0)
            return false;
    return true;
}

/* So much of memory that is said to be clean is looked at, at each end. */
#define CLEAN_SAMPLE BIT(12)

/* Is memory between these offsets zero, as far as it is looked at? */
static bool is_clean(word_t base, word_t start, word_t end)
{
    word_t bytes = end - start;

    if (bytes <= 2 * CLEAN_SAMPLE)
        return is_zero((void *)(base + start), bytes);
    return is_zero((void *)(base + start), CLEAN_SAMPLE) && is_zero((void *)(base + end - CLEAN_SAMPLE), CLEAN_SAMPLE);
}

/* While clearing is interrupted, memory from the watermark to where the note says is zero, but for the note itself. (One
 * that has lost all its children begins anew, whatever it says.) */
static bool interrupted_clearing_is_noted(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        struct cap cap = slot_at(i)->cap;
        word_t base, watermark, clean_end;

        if (!mdb_get_clearing(slot_at(i)->mdb))
            continue;
        if (!is_untyped(i) || cap_untyped_get_is_device(cap))
            return invariant_broken(violation, "of what is not to be cleared", slot_at(i), cap_type(cap));
        base = cap_untyped_get_address(cap);
        watermark = cap_untyped_get_watermark(cap);
        if (watermark != 0 && !slot_has_children(slot_at(i)))
            continue;
        if (watermark > BIT(cap_untyped_get_size_bits(cap)) - sizeof(word_t))
            return invariant_broken(violation, "there is no room for the note", slot_at(i), watermark);
        clean_end = *(const word_t *)(base + watermark);
        if (clean_end <= watermark || clean_end > BIT(cap_untyped_get_size_bits(cap)))
            return invariant_broken(violation, "the note is no offset", slot_at(i), clean_end);
        if (!is_clean(base, watermark + sizeof(word_t), clean_end))
            return invariant_broken(violation, "memory is not clean", slot_at(i), clean_end);
    }
    return true;
}

/* ---- objects -------------------------------------------------------------------------------------------------------------- */

static bool tail_is_zero(word_t object, word_t used, word_t size_bits)
{
    word_t start = round_up(used, 3);

    return start >= BIT(size_bits) || is_zero((void *)(object + start), BIT(size_bits) - start);
}

/* What an object's memory holds besides its fields is zero. */
static bool memory_behind_objects_is_zero(struct invariant_violation *violation)
{
    static const struct {
        enum cap_type type;
        word_t used;
    } kinds[] = {
        {CAP_TCB, sizeof(struct tcb) + TCB_NAME_MAX},
        {CAP_NOTIFICATION, sizeof(struct notification)},
        {CAP_ENDPOINT, sizeof(struct endpoint)},
    };

    for (word_t kind = 0; kind < ARRAY_SIZE(kinds); kind++)
        for (uint16_t i = census_first(kinds[kind].type); i != CENSUS_NONE; i = census.objects[i].next)
            if (!tail_is_zero(census.objects[i].address, kinds[kind].used, census.objects[i].size_bits))
                return invariant_broken(violation, "behind its fields", census_object(i), kinds[kind].type);
    for (uint16_t i = census_first(CAP_SCHED_CONTEXT); i != CENSUS_NONE; i = census.objects[i].next) {
        word_t used =
            sizeof(struct sched_context) + refill_capacity(census.objects[i].size_bits) * sizeof(struct refill);

        if (!tail_is_zero(census.objects[i].address, used, census.objects[i].size_bits))
            return invariant_broken(violation, "behind its refills", census_object(i), CAP_SCHED_CONTEXT);
    }
    return true;
}

/* ---- deletion --------------------------------------------------------------------------------------------------------------- */

static word_t zombie_size(struct cap zombie)
{
    return cap_zombie_get_radix(zombie) == 0 ? (word_t)TCB_SLOT_COUNT : BIT(cap_zombie_get_radix(zombie));
}

/* All containers that are being emptied are on the graveyard's stack, and it holds nothing else; each is only named by its
 * zombie. */
static bool graveyard_holds_all_zombies(struct invariant_violation *violation)
{
    word_t count = 0;

    for (const struct slot *slot = slot_graveyard(); slot != NULL; count++) {
        uint16_t i = census_find_slot(slot);

        if (i == CENSUS_NONE || cap_type(slot->cap) != CAP_ZOMBIE)
            return invariant_broken(violation, "it holds what is no zombie", slot, 0);
        if (count == census.count_of_type[CAP_ZOMBIE])
            return invariant_broken(violation, "it is a cycle", slot, count);
        if (census.objects[census.slots[i].object].caps != 1)
            return invariant_broken(violation, "a zombie has copies", slot, 0);
        slot = (const struct slot *)cap_zombie_get_next(slot->cap);
    }
    return count == census.count_of_type[CAP_ZOMBIE] ||
           invariant_broken(violation, "a zombie is not on it", NULL, census.count_of_type[CAP_ZOMBIE]);
}

/* An empty slot of a container with so many slots left: zero, or holding the note, which is that number. */
static bool is_note_or_zero(const struct slot *slot, word_t size)
{
    return slot->cap.words[1] == 0 && slot->mdb.words[0] == 0 && slot->mdb.words[1] == 0 && slot->cap.words[0] < size;
}

/* A container that is being emptied has at most one note of how far that is; slots from there on are empty or zombies. */
static bool emptied_slots_stay_empty(struct invariant_violation *violation)
{
    for (uint16_t i = census_first(CAP_ZOMBIE); i != CENSUS_NONE; i = census.objects[i].next) {
        struct cap zombie = census_cap(i);
        const struct slot *slots = census_object(i);
        word_t size = zombie_size(zombie), remaining = size;

        for (word_t at = 0; at < size; at++)
            if (slot_is_empty(&slots[at]) && slots[at].cap.words[0] != 0 && remaining == size)
                remaining = slots[at].cap.words[0];
            else if (slot_is_empty(&slots[at]) && slots[at].cap.words[0] != 0)
                return invariant_broken(violation, "a second note", &slots[at], slots[at].cap.words[0]);
        for (word_t at = 0; at < size; at++) {
            if (slot_is_empty(&slots[at]) && !is_note_or_zero(&slots[at], size))
                return invariant_broken(violation, "words are left", &slots[at], at);
            if (at >= remaining && !slot_is_empty(&slots[at]) && cap_type(slots[at].cap) != CAP_ZOMBIE)
                return invariant_broken(violation, "a slot is in use again", &slots[at], at);
        }
    }
    return true;
}

const struct invariant memory_invariants[] = {
    {"graveyard_holds_all_zombies", graveyard_holds_all_zombies},
    {"emptied_slots_stay_empty", emptied_slots_stay_empty},
    {"derivation_follows_memory", derivation_follows_memory},
    {"copies_have_the_same_ancestor", copies_have_the_same_ancestor},
    {"objects_lie_below_the_watermark", objects_lie_below_the_watermark},
    {"device_memory_stays_device_memory", device_memory_stays_device_memory},
    {"interrupted_clearing_is_noted", interrupted_clearing_is_noted},
    {"memory_behind_objects_is_zero", memory_behind_objects_is_zero},
    {NULL, NULL},
};
