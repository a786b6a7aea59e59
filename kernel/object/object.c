/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations that differ by the type of a capability. Nothing here knows an architecture. */
#include "object/object.h"

#include "api/assert.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/reply.h"
#include "object/sched_context.h"

/* Memory that a capability stands for; size_bits 0 and address 0 for those that have none. */
struct region {
    word_t address, size_bits;
};

static struct region cap_region(struct cap cap)
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

static bool has_region(struct cap cap)
{
    return cap_region(cap).size_bits != 0;
}

/* Compares last bytes, so that a region may end at the top of the address space. */
static bool region_contains(struct region outer, struct region inner)
{
    return inner.address >= outer.address &&
           inner.address + MASK(inner.size_bits) <= outer.address + MASK(outer.size_bits);
}

bool cap_same_region(struct cap a, struct cap b)
{
    switch (cap_type(a)) {
    case CAP_NULL: return false;
    case CAP_UNTYPED: return has_region(b) && region_contains(cap_region(a), cap_region(b));
    case CAP_FRAME: return cap_type(b) == CAP_FRAME && region_contains(cap_region(a), cap_region(b));
    case CAP_IRQ_CONTROL:
        return cap_type(b) == CAP_IRQ_CONTROL || cap_type(b) == CAP_IRQ_HANDLER || cap_type(b) == CAP_SGI_SIGNAL;
    case CAP_IRQ_HANDLER:
        return cap_type(b) == CAP_IRQ_HANDLER && cap_irq_handler_get_irq(a) == cap_irq_handler_get_irq(b);
    case CAP_SGI_SIGNAL:
        return cap_type(b) == CAP_SGI_SIGNAL && cap_sgi_signal_get_irq(a) == cap_sgi_signal_get_irq(b) &&
               cap_sgi_signal_get_target(a) == cap_sgi_signal_get_target(b);
    case CAP_SCHED_CONTROL:
        return cap_type(b) == CAP_SCHED_CONTROL && cap_sched_control_get_core(a) == cap_sched_control_get_core(b);
    case CAP_DOMAIN:
    case CAP_ASID_CONTROL:
    case CAP_SMC: return cap_type(b) == cap_type(a);
    default: return cap_type(b) == cap_type(a) && cap_region(b).address == cap_region(a).address;
    }
}

bool cap_same_object(struct cap a, struct cap b)
{
    switch (cap_type(a)) {
    case CAP_UNTYPED: return false;
    case CAP_IRQ_CONTROL: return cap_type(b) == CAP_IRQ_CONTROL;
    default: return cap_same_region(a, b);
    }
}

struct cap cap_mask_rights(struct cap cap, seL4_CapRights_t rights)
{
    bool read = seL4_CapRights_get_capAllowRead(rights);
    bool write = seL4_CapRights_get_capAllowWrite(rights);
    bool grant = seL4_CapRights_get_capAllowGrant(rights);
    bool grant_reply = seL4_CapRights_get_capAllowGrantReply(rights);

    switch (cap_type(cap)) {
    case CAP_ENDPOINT:
        cap_endpoint_set_can_send(&cap, write && cap_endpoint_get_can_send(cap));
        cap_endpoint_set_can_receive(&cap, read && cap_endpoint_get_can_receive(cap));
        cap_endpoint_set_can_grant(&cap, grant && cap_endpoint_get_can_grant(cap));
        cap_endpoint_set_can_grant_reply(&cap, grant_reply && cap_endpoint_get_can_grant_reply(cap));
        return cap;
    case CAP_NOTIFICATION:
        cap_notification_set_can_send(&cap, write && cap_notification_get_can_send(cap));
        cap_notification_set_can_receive(&cap, read && cap_notification_get_can_receive(cap));
        return cap;
    case CAP_REPLY: cap_reply_set_can_grant(&cap, grant && cap_reply_get_can_grant(cap)); return cap;
    case CAP_FRAME: return frame_mask_rights(cap, rights);
    default: return cap;
    }
}

static struct cap cnode_with_guard(struct cap cap, word_t data)
{
    seL4_CNode_CapData_t guard = {{data}};
    word_t size = seL4_CNode_CapData_get_guardSize(guard);

    if (size + cap_cnode_get_radix(cap) > WORD_BITS)
        return cap_null_new();
    cap_cnode_set_guard_size(&cap, size);
    cap_cnode_set_guard(&cap, seL4_CNode_CapData_get_guard(guard) & MASK(size));
    return cap;
}

struct cap cap_with_data(struct cap cap, word_t data, bool preserve)
{
    switch (cap_type(cap)) {
    case CAP_ENDPOINT:
        if (preserve)
            return data == 0 ? cap : cap_null_new();
        if (cap_endpoint_get_badge(cap) != 0)
            return cap_null_new();
        cap_endpoint_set_badge(&cap, data);
        return cap;
    case CAP_NOTIFICATION:
        if (preserve)
            return data == 0 ? cap : cap_null_new();
        if (cap_notification_get_badge(cap) != 0)
            return cap_null_new();
        cap_notification_set_badge(&cap, data);
        return cap;
    case CAP_SMC:
        if (preserve || cap_smc_get_badge(cap) != 0)
            return cap_null_new();
        cap_smc_set_badge(&cap, data);
        return cap;
    case CAP_CNODE: return cnode_with_guard(cap, data);
    default: return cap;
    }
}

seL4_Error cap_derive(struct slot *slot, struct cap cap, struct cap *copy)
{
    *copy = cap;
    switch (cap_type(cap)) {
    case CAP_ZOMBIE:
    case CAP_IRQ_CONTROL: *copy = cap_null_new(); return seL4_NoError;
    case CAP_UNTYPED: return slot_has_children(slot) ? seL4_RevokeFirst : seL4_NoError;
    case CAP_FRAME: return frame_derive(cap, copy);
    case CAP_PAGE_TABLE: return page_table_derive(cap, copy);
    case CAP_VSPACE: return vspace_derive(cap, copy);
    default: return seL4_NoError;
    }
}

void notification_destroy(struct notification *notification)
{
    notification_unbind(notification);
    if (notification->sched_context != NULL)
        sched_context_unbind_notification(notification->sched_context);
}

void cap_finalise(struct cap cap, bool is_final)
{
    switch (cap_type(cap)) {
    case CAP_FRAME: /* each capability has a mapping of its own */ frame_finalise(cap); return;
    case CAP_PAGE_TABLE: page_table_finalise(cap, is_final); return;
    case CAP_VSPACE: vspace_finalise(cap, is_final); return;
    case CAP_ASID_POOL: asid_pool_finalise(cap, is_final); return;
    default: break;
    }
    if (!is_final)
        return;
    switch (cap_type(cap)) {
    case CAP_NOTIFICATION: notification_destroy((struct notification *)cap_notification_get_address(cap)); return;
    case CAP_REPLY: reply_destroy((struct reply *)cap_reply_get_address(cap)); return;
    case CAP_TCB: tcb_destroy((struct tcb *)cap_tcb_get_address(cap)); return;
    case CAP_SCHED_CONTEXT: sched_context_destroy((struct sched_context *)cap_sched_context_get_address(cap)); return;
    case CAP_IRQ_HANDLER: irq_handler_finalise(cap); return;
    default: /* endpoints have no waiters left; a CNode's slots are emptied after it; the rest has no state */ return;
    }
}

bool object_type_is_valid(word_t type)
{
    return type < seL4_NonArchObjectTypeCount || machine_object_type_is_valid(type);
}

bool object_type_is_allowed_on_device(word_t type)
{
    return type == seL4_UntypedObject || machine_object_type_is_frame(type);
}

word_t object_size_bits(word_t type, word_t user_size_bits)
{
    switch (type) {
    case seL4_UntypedObject:
    case seL4_SchedContextObject: return user_size_bits;
    case seL4_CapTableObject: return user_size_bits + seL4_SlotBits;
    case seL4_TCBObject: return seL4_TCBBits;
    case seL4_EndpointObject: return seL4_EndpointBits;
    case seL4_NotificationObject: return seL4_NotificationBits;
    case seL4_ReplyObject: return seL4_ReplyBits;
    default: return machine_object_size_bits(type);
    }
}

struct cap object_create(word_t type, word_t user_size_bits, void *memory, bool is_device)
{
    word_t address = (word_t)memory;

    switch (type) {
    case seL4_UntypedObject: return cap_untyped_new(0, is_device, user_size_bits, address);
    case seL4_TCBObject: tcb_init(memory); return cap_tcb_new(address);
    case seL4_EndpointObject: return cap_endpoint_new(0, true, true, true, true, address);
    case seL4_NotificationObject: return cap_notification_new(0, true, true, address);
    case seL4_CapTableObject: return cap_cnode_new(0, 0, user_size_bits, address);
    case seL4_SchedContextObject:
        sched_context_init(memory, user_size_bits);
        return cap_sched_context_new(user_size_bits, address);
    case seL4_ReplyObject: return cap_reply_new(true, address);
    default: return machine_object_create(type, memory, is_device);
    }
}
