/* SPDX-License-Identifier: BSD-2-Clause */
/* The derivation tree: what descends from what, by itself and against a model under random operations. */
#include "framework.h"

/* ---- Untypeds ---- */

REFUSED(derivation, a_copied_untyped_and_its_source_do_not_hand_out_the_same_memory)
{
    seL4_CPtr untyped = new_untyped(13), copy = new_copy(untyped, seL4_AllRights), frames = new_slots(4);
    seL4_Error first = retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 1);
    seL4_Error second = retype(copy, seL4_ARM_SmallPageObject, 0, frames + 1, 1);
    check(first == seL4_NoError || second == seL4_NoError);
    if (first == seL4_NoError && second == seL4_NoError)
        check(seL4_ARM_Page_GetAddress(frames).paddr != seL4_ARM_Page_GetAddress(frames + 1).paddr);
    check_ok(revoke_slot(untyped));
    check(slot_is_empty(copy) && slot_is_empty(frames) && slot_is_empty(frames + 1));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 2));
}

REFUSED(derivation, an_untyped_is_not_reset_while_a_copy_has_children)
{
    seL4_CPtr untyped = new_untyped(12), copy = new_copy(untyped, seL4_AllRights), frame = new_slot(),
              other = new_slot();
    if (retype(copy, seL4_ARM_SmallPageObject, 0, frame, 1) != seL4_NoError)
        return; /* the source keeps the memory to itself: as good */
    check_error(retype(untyped, seL4_ARM_SmallPageObject, 0, other, 1), seL4_NotEnoughMemory);
    check_ok(delete_slot(copy));
    check_error(retype(untyped, seL4_ARM_SmallPageObject, 0, other, 1), seL4_NotEnoughMemory);
    check_ok(delete_slot(frame));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, other, 1));
}

CASE(derivation, a_moved_untyped_keeps_its_children_and_watermark)
{
    seL4_CPtr untyped = new_untyped(13), target = new_slot(), frames = new_slots(3);
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 1));
    check_ok(move_to(target, untyped));
    check_ok(retype(target, seL4_ARM_SmallPageObject, 0, frames + 1, 1));
    check_error(retype(target, seL4_ARM_SmallPageObject, 0, frames + 2, 1), seL4_NotEnoughMemory);
    check_ok(revoke_slot(target));
    check(slot_is_empty(frames) && slot_is_empty(frames + 1));
}

CASE(derivation, deleting_an_untyped_leaves_its_children_to_its_parent)
{
    seL4_CPtr outer = new_untyped(14), inner = new_slot(), frame = new_slot();
    check_ok(retype(outer, seL4_UntypedObject, 13, inner, 1));
    check_ok(retype(inner, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(delete_slot(inner));
    check(!slot_is_empty(frame));
    check_error(retype(outer, seL4_UntypedObject, 14, inner, 1), seL4_NotEnoughMemory);
    check_ok(revoke_slot(outer));
    check(slot_is_empty(frame));
    check_ok(retype(outer, seL4_UntypedObject, 14, inner, 1));
}

CASE(derivation, siblings_are_left_alone)
{
    seL4_CPtr untyped = new_untyped(16), parts = new_slots(4), deep = new_slots(4);
    check_ok(retype(untyped, seL4_UntypedObject, 12, parts, 4));
    for (int i = 0; i < 4; i++)
        check_ok(retype(parts + i, seL4_EndpointObject, 0, deep + i, 1));
    check_ok(revoke_slot(parts + 1));
    check(slot_is_empty(deep + 1));
    check(!slot_is_empty(deep) && !slot_is_empty(deep + 2) && !slot_is_empty(deep + 3));
    check_ok(revoke_slot(parts + 3));
    check(slot_is_empty(deep + 3) && !slot_is_empty(deep + 2));
}

/* ---- Endpoints ---- */

CASE(derivation, a_copy_of_an_original_is_no_parent)
{
    seL4_CPtr original = new_endpoint(), copy = new_copy(original, seL4_AllRights), badged = new_badged(copy, 4);
    check_ok(revoke_slot(badged));
    check(!slot_is_empty(original) && !slot_is_empty(copy));
    check_ok(revoke_slot(original));
    check(slot_is_empty(copy) && slot_is_empty(badged));
}

CASE(derivation, badges_that_are_equal_by_chance_are_no_family)
{
    seL4_CPtr original = new_endpoint(), first = new_badged(original, 4), second = new_badged(original, 4);
    seL4_CPtr copy = new_copy(first, seL4_AllRights), other = new_copy(second, seL4_AllRights);
    check_ok(revoke_slot(first));
    check(slot_is_empty(copy));
    check(!slot_is_empty(second) && !slot_is_empty(other));
}

CASE(derivation, a_family_outlives_its_first_member)
{
    seL4_CPtr original = new_endpoint(), first = new_badged(original, 4), copy = new_copy(first, seL4_AllRights);
    check_ok(delete_slot(first));
    seL4_CPtr stranger = new_badged(original, 4); /* stands right before the copy, with the same badge */
    check_ok(revoke_slot(stranger));
    check(!slot_is_empty(copy));
    check_ok(revoke_slot(original));
    check(slot_is_empty(copy) && slot_is_empty(stranger));
}

/* ---- A model ---- */

enum { SLOTS = 40, OBJECTS = 3 };

/* What each slot should hold. Of endpoints: which, its badge, and the slot's place in the tree by the number of its parent's
 * node. A node is one capability ever made; its parent is another node. */
struct node {
    int object;
    seL4_Word badge;
    int parent;           /* -1: none */
    bool is_badge_origin; /* minted with this badge, not copied from one that had it */
};

enum { NODES = 4096 };
static struct node nodes[NODES];
static int node_count, held[SLOTS]; /* node in each slot, or -1 */

static bool descends(int node, int ancestor)
{
    for (node = nodes[node].parent; node != -1; node = nodes[node].parent)
        if (node == ancestor)
            return true;
    return false;
}

static int add_node(int object, seL4_Word badge, int parent, bool is_badge_origin)
{
    check(node_count < NODES);
    nodes[node_count] = (struct node){object, badge, parent, is_badge_origin};
    return node_count++;
}

/* Copies of an original, and of a badged capability, are children of that one original or badged capability. */
static int parent_for_copy(int source)
{
    bool is_family_head = nodes[source].parent == -1 || nodes[source].is_badge_origin;
    return is_family_head ? source : nodes[source].parent;
}

static int parent_for_mint(int source)
{
    return parent_for_copy(source);
}

static void check_slots(seL4_CPtr slots)
{
    for (int i = 0; i < SLOTS; i++)
        check_equal(slot_is_empty(slots + i), held[i] == -1);
}

static bool object_is_alive(int object)
{
    for (int i = 0; i < SLOTS; i++)
        if (held[i] != -1 && nodes[held[i]].object == object)
            return true;
    return false;
}

static void random_operation(seL4_CPtr slots)
{
    int from = (int)random_below(SLOTS), to = (int)random_below(SLOTS);
    seL4_Word badge = random_below(3) + 1;
    switch (random_below(8)) {
    case 0:
    case 1:
        if (held[from] != -1 && held[to] == -1) {
            check_ok(copy_to(slots + to, slots + from, seL4_AllRights));
            held[to] = add_node(nodes[held[from]].object, nodes[held[from]].badge, parent_for_copy(held[from]), false);
        }
        break;
    case 2:
    case 3:
        if (held[from] != -1 && held[to] == -1) {
            seL4_Error error = mint_to(slots + to, slots + from, seL4_AllRights, badge);
            if (nodes[held[from]].badge != 0) {
                check_error(error, seL4_IllegalOperation);
            } else {
                check_ok(error);
                held[to] = add_node(nodes[held[from]].object, badge, parent_for_mint(held[from]), true);
            }
        }
        break;
    case 4:
        if (held[from] != -1 && held[to] == -1) {
            check_ok(move_to(slots + to, slots + from));
            held[to] = held[from];
            held[from] = -1;
        }
        break;
    case 5:
        if (random_below(4) == 0 && held[from] != -1 && nodes[held[from]].parent != -1) {
            check_ok(delete_slot(slots + from));
            held[from] = -1;
        }
        break;
    case 6:
        if (random_below(4) == 0 && held[from] != -1) {
            int node = held[from];
            check_ok(revoke_slot(slots + from));
            for (int i = 0; i < SLOTS; i++)
                if (held[i] != -1 && descends(held[i], node))
                    held[i] = -1;
        }
        break;
    case 7:
        for (int object = 0; object < OBJECTS; object++) {
            if (!object_is_alive(object) && held[to] == -1) {
                check_ok(retype(case_untyped(), seL4_EndpointObject, 0, slots + to, 1));
                held[to] = add_node(object, 0, -1, false);
            }
        }
        break;
    }
}

CASE(derivation, random_copies_moves_and_revokes_agree_with_a_model)
{
    seL4_CPtr slots = new_slots(SLOTS);
    random_seed(42);
    node_count = 0;
    for (int i = 0; i < SLOTS; i++)
        held[i] = -1;
    for (int round = 0; round < 3000; round++) {
        random_operation(slots);
        if (round % 8 == 0)
            check_slots(slots);
    }
}
