/* SPDX-License-Identifier: BSD-2-Clause */
/* Finding all capabilities and objects: see census.h. */
#include "debug/census.h"

#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"
#include "object/reply.h"
#include "sched/scheduler.h"

enum { HASH_BITS = 14, HASH_SIZE = 1 << HASH_BITS, RANGE_MAX = 64 };

_Static_assert(HASH_SIZE >= 2 * CENSUS_CAPACITY, "tables stay half empty");

struct census census;

/* Where to look up slots by address, and objects by type and address: index plus one, 0 where there is nothing. */
static uint16_t census_slot_table[HASH_SIZE], census_object_table[HASH_SIZE];
/* And where in the tables each of them is, to empty them. */
static uint16_t census_slot_positions[CENSUS_CAPACITY], census_object_positions[CENSUS_CAPACITY];

/* The initial thread's CNode, whose memory never becomes anything else. */
static const struct slot *census_root;
static word_t census_root_size;

/* Ordinary memory that objects can be in: first byte and last byte. */
static struct memory {
    word_t first, last;
} census_memory[RANGE_MAX];
static word_t census_memory_count;

/* ---- memory ------------------------------------------------------------------------------------------------------------ */

struct region census_region(struct cap cap)
{
    switch (cap_type(cap)) {
    case CAP_UNTYPED: return (struct region){cap_untyped_get_address(cap), cap_untyped_get_size_bits(cap)};
    case CAP_ENDPOINT: return (struct region){cap_endpoint_get_address(cap), seL4_EndpointBits};
    case CAP_NOTIFICATION: return (struct region){cap_notification_get_address(cap), seL4_NotificationBits};
    case CAP_REPLY: return (struct region){cap_reply_get_address(cap), seL4_ReplyBits};
    case CAP_CNODE: return (struct region){cap_cnode_get_address(cap), cap_cnode_get_radix(cap) + seL4_SlotBits};
    case CAP_TCB: return (struct region){cap_tcb_get_address(cap), seL4_TCBBits};
    case CAP_SCHED_CONTEXT:
        return (struct region){cap_sched_context_get_address(cap), cap_sched_context_get_size_bits(cap)};
    case CAP_ZOMBIE:
        return (struct region){cap_zombie_get_address(cap), cap_zombie_get_radix(cap) == 0
                                                                ? seL4_TCBBits
                                                                : cap_zombie_get_radix(cap) + seL4_SlotBits};
    case CAP_ASID_POOL: return (struct region){cap_asid_pool_get_address(cap), seL4_ASIDPoolBits};
    case CAP_FRAME: return (struct region){cap_frame_get_address(cap), frame_size_bits(cap)};
    case CAP_PAGE_TABLE: return (struct region){cap_page_table_get_address(cap), seL4_PageTableBits};
    case CAP_VSPACE: return (struct region){cap_vspace_get_address(cap), seL4_VSpaceBits};
    default: return (struct region){0, 0};
    }
}

static bool is_device(struct cap cap)
{
    return cap_type(cap) == CAP_UNTYPED ? cap_untyped_get_is_device(cap)
                                        : cap_type(cap) == CAP_FRAME && cap_frame_get_is_device(cap);
}

bool census_can_hold(word_t address, word_t bytes)
{
    for (word_t i = 0; i < census_memory_count; i++)
        if (address >= census_memory[i].first && address <= census_memory[i].last &&
            bytes - 1 <= census_memory[i].last - address)
            return is_aligned(address, 4);
    return false;
}

static bool touches(const struct memory *memory, word_t first, word_t last)
{
    return (first == 0 || first - 1 <= memory->last) && (memory->first == 0 || memory->first - 1 <= last);
}

/* Takes in a piece of memory, joined to those that it touches. */
static void add_memory(struct region region)
{
    word_t first = region.address, last = region.address + MASK(region.size_bits);

    for (word_t i = 0; i < census_memory_count;) {
        struct memory *memory = &census_memory[i];

        if (!touches(memory, first, last)) {
            i++;
            continue;
        }
        first = memory->first < first ? memory->first : first;
        last = memory->last > last ? memory->last : last;
        *memory = census_memory[--census_memory_count];
        i = 0;
    }
    if (census_memory_count < RANGE_MAX)
        census_memory[census_memory_count++] = (struct memory){first, last};
}

/* ---- tables ------------------------------------------------------------------------------------------------------------ */

static word_t hash(word_t key)
{
    return (key * (word_t)0x9e3779b97f4a7c15) >> (WORD_BITS - HASH_BITS);
}

static uint16_t *slot_place(const struct slot *slot)
{
    word_t at = hash((word_t)slot);

    while (census_slot_table[at] != 0 && census.slots[census_slot_table[at] - 1].slot != slot)
        at = (at + 1) % HASH_SIZE;
    return &census_slot_table[at];
}

static bool is_object(uint16_t number, enum cap_type type, word_t address)
{
    return census.objects[number - 1].address == address && census.objects[number - 1].type == type;
}

static uint16_t *object_place(enum cap_type type, word_t address)
{
    word_t at = hash(address * 32 + type);

    while (census_object_table[at] != 0 && !is_object(census_object_table[at], type, address))
        at = (at + 1) % HASH_SIZE;
    return &census_object_table[at];
}

uint16_t census_find_slot(const struct slot *slot)
{
    return (uint16_t)(*slot_place(slot) - 1);
}

uint16_t census_find_object(enum cap_type type, word_t address)
{
    return (uint16_t)(*object_place(type, address) - 1);
}

bool census_has(enum cap_type type, const void *object)
{
    return census_find_object(type, (word_t)object) != CENSUS_NONE;
}

uint16_t census_first(enum cap_type type)
{
    return census.first_of_type[type];
}

void *census_object(uint16_t index)
{
    return (void *)census.objects[index].address;
}

struct cap census_cap(uint16_t index)
{
    return census.slots[census.objects[index].first].slot->cap;
}

static void forget(void)
{
    for (word_t i = 0; i < census.slot_count; i++)
        census_slot_table[census_slot_positions[i]] = 0;
    for (word_t i = 0; i < census.object_count; i++)
        census_object_table[census_object_positions[i]] = 0;
    census.slot_count = census.object_count = 0;
    census.is_complete = true;
    census.dirty_slot = census.wild_slot = census.wild_cap = NULL;
    for (word_t type = 0; type < ARRAY_SIZE(census.first_of_type); type++) {
        census.first_of_type[type] = CENSUS_NONE;
        census.count_of_type[type] = 0;
    }
}

/* ---- finding ----------------------------------------------------------------------------------------------------------- */

static void add_slot(const struct slot *slot, bool is_contained)
{
    uint16_t *place = slot_place(slot);

    if (*place == 0) {
        if (census.slot_count == CENSUS_CAPACITY) {
            census.is_complete = false;
            return;
        }
        census_slot_positions[census.slot_count] = (uint16_t)(place - census_slot_table);
        census.slots[census.slot_count++] =
            (struct known_slot){.slot = slot, .object = CENSUS_NONE, .untyped = CENSUS_NONE};
        *place = census.slot_count;
    }
    census.slots[*place - 1].is_contained |= is_contained;
}

static void scan_slots(const struct slot *slots, word_t count, bool is_doomed)
{
    for (word_t i = 0; i < count && census.is_complete; i++) {
        const word_t *words = slots[i].cap.words;

        if (!slot_is_empty(&slots[i]))
            add_slot(&slots[i], true);
        else if ((words[0] | words[1] | slots[i].mdb.words[0] | slots[i].mdb.words[1]) != 0 && !is_doomed)
            census.dirty_slot = &slots[i];
    }
}

static void scan_thread(const struct tcb *thread)
{
    if (thread != NULL && census_can_hold((word_t)thread, BIT(seL4_TCBBits)))
        scan_slots(thread->slots, TCB_SLOT_COUNT, false);
}

/* Looks into a container that a capability names, and at the thread that an object refers to: all capabilities to that
 * thread may be in CNodes that only the thread itself knows. */
static void look_into(struct cap cap)
{
    struct region region = census_region(cap);
    const void *object = (const void *)region.address;

    switch (cap_type(cap)) {
    case CAP_CNODE:
        if (object != census_root)
            scan_slots(object, BIT(cap_cnode_get_radix(cap)), false);
        return;
    case CAP_ZOMBIE:
        scan_slots(object, cap_zombie_get_radix(cap) == 0 ? (word_t)TCB_SLOT_COUNT : BIT(cap_zombie_get_radix(cap)),
                   true);
        return;
    case CAP_TCB: scan_thread(object); return;
    case CAP_ENDPOINT: scan_thread(((const struct endpoint *)object)->queue.head); return;
    case CAP_NOTIFICATION:
        scan_thread(((const struct notification *)object)->queue.head);
        scan_thread(((const struct notification *)object)->bound_thread);
        return;
    case CAP_REPLY: scan_thread(((const struct reply *)object)->thread); return;
    case CAP_SCHED_CONTEXT:
        scan_thread(((const struct sched_context *)object)->thread);
        scan_thread(((const struct sched_context *)object)->yield_from);
        return;
    default: return;
    }
}

/* Puts the first object of its address into its place in the table. */
static uint16_t add_object(uint16_t slot, enum cap_type type, word_t address, uint16_t *place)
{
    struct known_object *object;

    if (census.object_count == CENSUS_CAPACITY) {
        census.is_complete = false;
        return CENSUS_NONE;
    }
    object = &census.objects[census.object_count];
    *object = (struct known_object){.address = address,
                                    .type = (uint8_t)type,
                                    .size_bits = (uint8_t)census.slots[slot].region.size_bits,
                                    .first = slot,
                                    .next = census.first_of_type[type]};
    census.first_of_type[type] = census.object_count;
    census.count_of_type[type]++;
    census_object_positions[census.object_count++] = (uint16_t)(place - census_object_table);
    *place = census.object_count;
    return (uint16_t)(census.object_count - 1);
}

/* Can the object be where the capability says? Frames and untyped memory are nothing that the checker looks at. */
static bool is_sane(struct cap cap, struct region region)
{
    if (cap_type(cap) > CAP_SMC)
        return false;
    return region.size_bits == 0 || cap_type(cap) == CAP_FRAME || cap_type(cap) == CAP_UNTYPED ||
           (region.size_bits < WORD_BITS && census_can_hold(region.address, BIT(region.size_bits)));
}

/* Notes what a capability is to. */
static void visit_object(struct known_slot *known, enum cap_type type, word_t address)
{
    uint16_t *place = object_place(type, address);
    bool is_new = *place == 0;
    uint16_t object =
        is_new ? add_object((uint16_t)(known - census.slots), type, address, place) : (uint16_t)(*place - 1);

    if (object == CENSUS_NONE)
        return;
    known->object = object;
    census.objects[object].caps++;
    if (is_new)
        look_into(known->slot->cap);
}

static void visit_capability(struct known_slot *known)
{
    struct cap cap = known->slot->cap;

    known->region = census_region(cap);
    if (!is_sane(cap, known->region))
        census.wild_cap = known->slot;
    else if (cap_type(cap) == CAP_IRQ_HANDLER)
        visit_object(known, CAP_IRQ_HANDLER, cap_irq_handler_get_irq(cap));
    else if (cap_type(cap) != CAP_UNTYPED && known->region.size_bits != 0)
        visit_object(known, cap_type(cap), known->region.address);
}

/* The slot behind a link may be one that nothing else leads to. */
static void visit_link(const struct slot *from, const struct slot *to)
{
    if (to == NULL || *slot_place(to) != 0)
        return;
    if (census_can_hold((word_t)to, sizeof(*to)) && is_aligned((word_t)to, seL4_SlotBits) && !slot_is_empty(to))
        add_slot(to, false);
    else
        census.wild_slot = from;
}

static void scan_scheduler(void)
{
    scan_thread(scheduler.current);
    scan_thread(scheduler.running);
    scan_thread(scheduler.release_head);
    for (word_t domain = 0; domain < DOMAIN_COUNT; domain++)
        for (word_t i = 0; i < PRIORITY_COUNT; i++)
            scan_thread(domains[domain].queues[i].head);
}

void census_take(void)
{
    forget();
    scan_slots(census_root, census_root_size, false);
    for (word_t irq = 0; irq < irq_limit(); irq++)
        scan_slots(irq_notification_slot(irq), 1, false);
    scan_scheduler();
    for (word_t i = 0; i < census.slot_count && census.is_complete; i++) {
        const struct slot *slot = census.slots[i].slot;

        visit_link(slot, slot_next(slot));
        visit_link(slot, slot_previous(slot));
        visit_capability(&census.slots[i]);
    }
}

void census_begin(const struct slot *slots, word_t count)
{
    census_root = slots;
    census_root_size = count;
    census_memory_count = 0;
    for (word_t i = 0; i < count; i++)
        if (census_region(slots[i].cap).size_bits != 0 && !is_device(slots[i].cap))
            add_memory(census_region(slots[i].cap));
}
