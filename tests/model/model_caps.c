/* SPDX-License-Identifier: BSD-2-Clause */
/* The model: capabilities, their addresses and derivation, CNodes and untyped memory. */
#include "model.h"

#include <sel4/sel4.h>

/* ---- looking up -------------------------------------------------------------------------------------------------------- */

struct m_slot *m_resolve(struct m_cap root, word address, word bits, word *left, struct m_failure *why)
{
    if (root.kind != M_CNODE) {
        *why = (struct m_failure){.kind = seL4_InvalidRoot};
        return NULL;
    }
    for (;;) {
        word level = root.guard_size + root.object->bits;
        struct m_slot *slot;

        if (root.guard_size > bits ||
            (root.guard_size != 0 && ((address >> (bits - root.guard_size)) & m_mask(root.guard_size)) != root.guard)) {
            *why = (struct m_failure){seL4_GuardMismatch, bits, root.guard, root.guard_size};
            return NULL;
        }
        if (level > bits) {
            *why = (struct m_failure){.kind = seL4_DepthMismatch, .bits_left = bits, .bits_found = level};
            return NULL;
        }
        bits -= level;
        slot = &root.object->slots[(address >> bits) & m_mask(root.object->bits)];
        *left = bits;
        if (bits == 0 || slot->cap.kind != M_CNODE || slot->is_doomed)
            return slot;
        root = slot->cap;
    }
}

struct m_slot *m_lookup(struct m_object *thread, word address, struct m_failure *why)
{
    word left;

    return m_resolve(thread->slots[M_CSPACE].cap, address, M_WORD_BITS, &left, why);
}

struct m_slot *m_find_exact(struct m_cap root, word index, word depth, bool is_source, int *error)
{
    struct m_failure why = {.kind = seL4_InvalidRoot};
    struct m_slot *slot;
    word left;

    if (root.kind == M_CNODE && (depth < 1 || depth > M_WORD_BITS)) {
        *error = m_range(1, M_WORD_BITS);
        return NULL;
    }
    slot = m_resolve(root, index, depth, &left, &why);
    if (slot != NULL && left != 0) {
        why = (struct m_failure){.kind = seL4_DepthMismatch, .bits_left = left};
        slot = NULL;
    }
    if (slot == NULL)
        *error = m_failed_lookup(is_source, &why);
    return slot;
}

/* ---- the derivation tree ----------------------------------------------------------------------------------------------- */

static void link_as(struct m_slot *slot, struct m_slot *parent, struct m_slot *previous, struct m_slot *next)
{
    slot->parent = parent;
    slot->previous = previous;
    slot->next = next;
    if (next != NULL)
        next->previous = slot;
    if (previous != NULL)
        previous->next = slot;
    else if (parent != NULL)
        parent->first_child = slot;
}

/* The children take the place of the slot among its siblings. */
static void unlink_slot(struct m_slot *slot)
{
    struct m_slot *child = slot->first_child, *last = slot->previous;

    for (struct m_slot *next; child != NULL; child = next) {
        next = child->next;
        link_as(child, slot->parent, last, NULL);
        last = child;
    }
    if (slot->next != NULL)
        slot->next->previous = last;
    if (last != NULL)
        last->next = slot->next;
    else if (slot->parent != NULL)
        slot->parent->first_child = slot->next;
    slot->parent = slot->first_child = slot->previous = slot->next = NULL;
}

static void fill(struct m_slot *slot, struct m_cap cap, bool original)
{
    slot->cap = cap;
    slot->original = original;
    if (cap.object != NULL)
        cap.object->capabilities++;
}

static void clear(struct m_slot *slot)
{
    unlink_slot(slot);
    if (slot->cap.object != NULL)
        slot->cap.object->capabilities--;
    slot->cap = (struct m_cap){0};
    slot->original = false;
    slot->is_doomed = false;
}

void m_insert_original(struct m_slot *slot, struct m_cap cap, struct m_slot *parent)
{
    fill(slot, cap, true);
    link_as(slot, parent, NULL, parent->first_child);
}

/* A copy descends from an original, and stands beside another copy. Badging and copying untyped memory make originals. */
void m_insert_copy(struct m_slot *target, struct m_cap cap, struct m_slot *source)
{
    bool badged = (cap.kind == M_ENDPOINT || cap.kind == M_NOTIFICATION) && cap.badge != source->cap.badge;

    fill(target, cap, badged || cap.kind == M_UNTYPED);
    if (source->original)
        link_as(target, source, NULL, source->first_child);
    else
        link_as(target, source->parent, source, source->next);
    /* Memory is handed out through one of the two only. */
    if (cap.kind == M_UNTYPED)
        source->cap.watermark = m_bit(cap.object->bits);
}

/* Everything of a slot but its own position goes to another, the neighbours follow. */
static void move(struct m_slot *target, struct m_cap cap, struct m_slot *source)
{
    struct m_slot *child = source->first_child;

    fill(target, cap, source->original);
    target->parent = source->parent;
    target->previous = source->previous;
    target->next = source->next;
    target->first_child = child;
    if (source->previous != NULL)
        source->previous->next = target;
    else if (source->parent != NULL)
        source->parent->first_child = target;
    if (source->next != NULL)
        source->next->previous = target;
    for (; child != NULL; child = child->next)
        child->parent = target;
    source->parent = source->first_child = source->previous = source->next = NULL;
    clear(source);
}

/* ---- what capabilities can become ---------------------------------------------------------------------------------------- */

static struct m_cap with_rights(struct m_cap cap, word rights)
{
    cap.write = cap.write && (rights & 1);
    cap.read = cap.read && (rights & 2);
    cap.grant = cap.grant && (rights & 4);
    cap.grant_reply = cap.grant_reply && (rights & 8);
    return cap;
}

struct m_cap m_with_data(struct m_cap cap, word data, bool keeps_badge)
{
    if (cap.kind == M_ENDPOINT || cap.kind == M_NOTIFICATION) {
        if (keeps_badge ? data != 0 : cap.badge != 0)
            return (struct m_cap){0};
        cap.badge = keeps_badge ? cap.badge : data & m_mask(seL4_BadgeBits);
    } else if (cap.kind == M_CNODE) {
        seL4_CNode_CapData_t guard = {{data}};
        word size = seL4_CNode_CapData_get_guardSize(guard);

        if (size + cap.object->bits > M_WORD_BITS)
            return (struct m_cap){0};
        cap.guard_size = size;
        cap.guard = seL4_CNode_CapData_get_guard(guard) & m_mask(size);
    }
    return cap;
}

bool m_derive(struct m_slot *slot, struct m_cap *copy, int *error)
{
    if (copy->kind == M_OTHER || copy->kind == M_IRQ_HANDLER)
        model.is_unsupported = true;
    if (copy->kind == M_UNTYPED && slot->first_child != NULL) {
        *error = seL4_RevokeFirst;
        return false;
    }
    return true;
}

/* ---- deleting -------------------------------------------------------------------------------------------------------------- */

static void destroy(struct m_object *object)
{
    switch (object->kind) {
    case M_ENDPOINT: m_cancel_all(object); break;
    case M_NOTIFICATION:
        m_destroy_notification(object);
        m_cancel_all(object);
        break;
    case M_REPLY: m_forget_reply(object); break;
    case M_CONTEXT: m_destroy_context(object); break;
    case M_THREAD: m_destroy_thread(object); break;
    default: break;
    }
    object->is_dead = object->kind != M_UNTYPED && object->kind != M_VSPACE;
}

void m_delete(struct m_slot *slot)
{
    struct m_object *object = slot->cap.object;

    if (slot->cap.kind == M_NULL || slot->is_doomed)
        return;
    if (object != NULL && object->capabilities == 1) {
        destroy(object);
        slot->is_doomed = true;
        for (word i = object->slot_count; i-- > 0;)
            m_delete(&object->slots[i]);
    }
    clear(slot);
}

static void revoke(struct m_slot *slot)
{
    while (slot->first_child != NULL)
        m_delete(slot->first_child);
}

/* Replaces a capability that an object itself holds by a copy; an empty one leaves the slot empty. So does a deletion that
 * takes the source with it, or the capability by which the object was asked for this. */
void m_equip(struct m_slot *own, struct m_cap cap, struct m_slot *source)
{
    m_delete(own);
    if (cap.kind != M_NULL && source->cap.kind == cap.kind && source->cap.object == cap.object &&
        model.invoked->cap.kind != M_NULL)
        m_insert_copy(own, cap, source);
}

int m_invoke_irq(word label, struct m_slot **caps, word count)
{
    struct m_slot *own = &model.irq->slots[0];

    switch (label) {
    case IRQAckIRQ: model.irq_is_masked = false; return 0;
    case IRQClearIRQHandler: m_delete(own); return 0;
    case IRQSetIRQHandler:
        if (count < 1)
            return seL4_TruncatedMessage;
        if (caps[0]->cap.kind != M_NOTIFICATION || !caps[0]->cap.write)
            return m_invalid_capability(1);
        m_equip(own, caps[0]->cap, caps[0]);
        return 0;
    default: return seL4_IllegalOperation;
    }
}

/* ---- CNode operations -------------------------------------------------------------------------------------------------------- */

/* A depth is the low byte of its word; nobody looks at the others. */
static word depth_in(word value)
{
    return value & 0xff;
}

static int delete_or_revoke(word label, struct m_slot *slot)
{
    if (slot->is_fixed) {
        model.is_unsupported = true;
        return 0;
    }
    if (label == CNodeRevoke) {
        revoke(slot);
    } else if (label == CNodeDelete) {
        m_delete(slot);
    } else {
        struct m_cap cap = slot->cap;

        if (cap.kind != M_ENDPOINT || !cap.read || !cap.write || !cap.grant || !cap.grant_reply)
            return seL4_IllegalOperation;
        if (cap.badge != 0)
            m_cancel_badged(cap.object, cap.badge);
    }
    return 0;
}

static struct m_slot *find_full(struct m_slot *root, word index, word depth, int *error)
{
    struct m_slot *slot = m_find_exact(root->cap, index, depth, true, error);

    if (slot != NULL && slot->cap.kind == M_NULL) {
        *error = m_failed_lookup(true, &(struct m_failure){.kind = seL4_MissingCapability, .bits_left = depth});
        return NULL;
    }
    return slot;
}

static int copy_or_move(struct m_slot *target, word label, const word *mr, struct m_slot *root)
{
    struct m_slot *source;
    struct m_cap cap;
    int error;

    if (target->cap.kind != M_NULL)
        return seL4_DeleteFirst;
    source = find_full(root, mr[2], depth_in(mr[3]), &error);
    if (source == NULL)
        return error;
    cap = source->cap;
    if (label == CNodeCopy || label == CNodeMint) {
        cap = with_rights(cap, mr[4]);
        if (label == CNodeMint)
            cap = m_with_data(cap, mr[5], false);
        if (!m_derive(source, &cap, &error))
            return error;
        if (cap.kind == M_NULL)
            return seL4_IllegalOperation;
        if (!model.is_unsupported)
            m_insert_copy(target, cap, source);
        return 0;
    }
    if (label == CNodeMutate)
        cap = m_with_data(cap, mr[4], true);
    if (cap.kind == M_NULL)
        return seL4_IllegalOperation;
    if (source->is_fixed)
        model.is_unsupported = true;
    else
        move(target, cap, source);
    return 0;
}

static int rotate(struct m_slot *target, const word *mr, struct m_slot **caps)
{
    int error;
    struct m_slot *source, *pivot, temporary = {0};
    struct m_cap source_cap, pivot_cap;

    pivot = find_full(caps[0], mr[3], depth_in(mr[4]), &error);
    if (pivot == NULL)
        return error;
    source = find_full(caps[1], mr[6], depth_in(mr[7]), &error);
    if (source == NULL)
        return error;
    if (pivot == source || pivot == target)
        return seL4_IllegalOperation;
    if (source != target && target->cap.kind != M_NULL)
        return seL4_DeleteFirst;
    source_cap = m_with_data(source->cap, mr[5], true);
    pivot_cap = m_with_data(pivot->cap, mr[2], true);
    if (source_cap.kind == M_NULL || pivot_cap.kind == M_NULL)
        return seL4_IllegalOperation;
    if (source->is_fixed || pivot->is_fixed || target->is_fixed) {
        model.is_unsupported = true;
        return 0;
    }
    move(&temporary, pivot_cap, pivot);
    move(pivot, source_cap, source);
    move(target, pivot_cap, &temporary);
    return 0;
}

int m_invoke_cnode(struct m_cap cnode, word label, const word *mr, word length, struct m_slot **caps, word count)
{
    static const word words[] = {[CNodeRevoke] = 2, [CNodeDelete] = 2, [CNodeCancelBadgedSends] = 2,
                                 [CNodeCopy] = 5,   [CNodeMint] = 6,   [CNodeMove] = 4,
                                 [CNodeMutate] = 5, [CNodeRotate] = 8};
    static const word extra[] = {
        [CNodeCopy] = 1, [CNodeMint] = 1, [CNodeMove] = 1, [CNodeMutate] = 1, [CNodeRotate] = 2};
    struct m_slot *slot;
    int error;

    if (label < CNodeRevoke || label > CNodeRotate)
        return seL4_IllegalOperation;
    if (length < words[label] || (label >= CNodeCopy && count < extra[label]))
        return seL4_TruncatedMessage;
    slot = m_find_exact(cnode, mr[0], depth_in(mr[1]), false, &error);
    if (slot == NULL)
        return error;
    if (label <= CNodeCancelBadgedSends)
        return delete_or_revoke(label, slot);
    return label == CNodeRotate ? rotate(slot, mr, caps) : copy_or_move(slot, label, mr, caps[0]);
}

/* ---- untyped memory ------------------------------------------------------------------------------------------------------------ */

static const struct m_type types[] = {
    [seL4_UntypedObject] = {M_UNTYPED, 0, false},
    [seL4_TCBObject] = {M_THREAD, seL4_TCBBits, false},
    [seL4_EndpointObject] = {M_ENDPOINT, seL4_EndpointBits, false},
    [seL4_NotificationObject] = {M_NOTIFICATION, seL4_NotificationBits, false},
    [seL4_CapTableObject] = {M_CNODE, 0, false},
    [seL4_SchedContextObject] = {M_CONTEXT, 0, false},
    [seL4_ReplyObject] = {M_REPLY, seL4_ReplyBits, false},
};

static const struct m_type *type_of(word number)
{
    return number < seL4_NonArchObjectTypeCount ? &types[number]
                                                : &m_machine_types[number - seL4_NonArchObjectTypeCount];
}

/* Binary logarithm of an object's bytes. */
static word bits_of(word type, word size)
{
    word own = type_of(type)->bits;

    return own != 0 ? own : size + (type == seL4_CapTableObject ? seL4_SlotBits : 0);
}

/* No size of any object has that many bits, also where the type has one size and none is asked for. */
static int check_type(word type, word size)
{
    if (type >= seL4_ObjectTypeCount)
        return m_invalid_argument(0);
    if (size >= M_WORD_BITS)
        return m_range(0, seL4_MaxUntypedBits);
    if ((type == seL4_UntypedObject && size < seL4_MinUntypedBits) || (type == seL4_CapTableObject && size < 1) ||
        (type == seL4_SchedContextObject && size < seL4_MinSchedContextBits))
        return m_invalid_argument(1);
    return bits_of(type, size) > seL4_MaxUntypedBits ? m_range(0, seL4_MaxUntypedBits) : 0;
}

static struct m_object *find_destination(struct m_slot *root, word index, word depth, int *error)
{
    struct m_cap cap = root->cap;

    if (depth > M_WORD_BITS) {
        *error = m_range(0, M_WORD_BITS);
        return NULL;
    }
    if (depth != 0) {
        struct m_slot *slot = m_find_exact(cap, index, depth, false, error);

        if (slot == NULL)
            return NULL;
        cap = slot->cap;
    }
    if (cap.kind == M_CNODE)
        return cap.object;
    *error = m_failed_lookup(false, &(struct m_failure){.kind = seL4_MissingCapability, .bits_left = depth});
    return NULL;
}

static int check_slots(const struct m_object *cnode, word offset, word count)
{
    if (offset >= cnode->slot_count)
        return m_range(0, cnode->slot_count - 1);
    if (count < 1 || count > 256)
        return m_range(1, 256);
    if (count > cnode->slot_count - offset)
        return m_range(1, cnode->slot_count - offset);
    for (word i = 0; i < count; i++) {
        if (cnode->slots[offset + i].cap.kind != M_NULL)
            return seL4_DeleteFirst;
        if (cnode->slots[offset + i].is_fixed)
            model.is_unsupported = true;
    }
    return 0;
}

static struct m_cap first_cap(struct m_object *object)
{
    return (struct m_cap){
        .kind = object->kind, .object = object, .read = true, .write = true, .grant = true, .grant_reply = true};
}

static void make_objects(struct m_slot *untyped, word type, word bits, word size, struct m_slot *slots, word count)
{
    for (word i = 0; i < count; i++) {
        word address = untyped->cap.object->address + untyped->cap.watermark;
        word own = type == seL4_CapTableObject ? size : bits;
        struct m_object *object = model_object(type_of(type)->kind, address, own);

        object->is_device = untyped->cap.object->is_device;
        untyped->cap.watermark += m_bit(bits);
        m_insert_original(&slots[i], first_cap(object), untyped);
    }
}

int m_invoke_untyped(struct m_slot *untyped, word label, const word *mr, word length, struct m_slot **caps, word count)
{
    word type = mr[0], size = mr[1], start, bits, total;
    struct m_object *cnode;
    int error;

    if (label != UntypedRetype)
        return seL4_IllegalOperation;
    if (length < 6 || count < 1)
        return seL4_TruncatedMessage;
    error = check_type(type, size);
    if (error != 0)
        return error;
    cnode = find_destination(caps[0], mr[2], mr[3], &error);
    if (cnode == NULL)
        return error;
    error = check_slots(cnode, mr[4], mr[5]);
    if (error != 0)
        return error;
    if (untyped->cap.object->is_device && type != seL4_UntypedObject && !type_of(type)->is_frame)
        return m_invalid_argument(0);
    bits = bits_of(type, size);
    total = m_bit(untyped->cap.object->bits);
    start = untyped->first_child == NULL ? 0 : untyped->cap.watermark;
    if ((total - start) >> bits < mr[5]) {
        model.details[0] = total - start;
        model.detail_count = 1;
        return seL4_NotEnoughMemory;
    }
    start = (start + m_mask(bits)) & ~m_mask(bits);
    if (type_of(type)->kind == M_OTHER)
        model.is_unsupported = true;
    if (model.is_unsupported)
        return 0;
    untyped->cap.watermark = start;
    make_objects(untyped, type, bits, size, &cnode->slots[mr[4]], mr[5]);
    return 0;
}

/* ---- IPC buffers ----------------------------------------------------------------------------------------------------------------- */

word *m_buffer(struct m_object *thread)
{
    struct m_cap cap = thread->slots[M_BUFFER].cap;

    if (cap.kind != M_FRAME || !cap.read || !cap.write || cap.object->is_device)
        return NULL;
    return cap.object->memory + thread->thread.buffer_address % M_PAGE_BYTES / sizeof(word);
}
