/* SPDX-License-Identifier: BSD-2-Clause */
/* How the debugger calls threads, capabilities and slots. */

#include "arch/paging.h"
#include "debug/debug.h"
#include "debug/debugger_menu.h"
#include "names.h"
#include "object/object.h"

bool may_look_at(const void *object, word_t size_bits)
{
    return census_can_hold((word_t)object, BIT(size_bits));
}

/* ---- threads ----------------------------------------------------------------------------------------------------------- */

static bool is_thread(word_t object)
{
    return census.objects[object].type == CAP_TCB;
}

word_t thread_number(const struct tcb *thread)
{
    uint16_t object = census_find_object(CAP_TCB, (word_t)thread);
    word_t number = 0;

    for (word_t i = 0; object != CENSUS_NONE && i <= object; i++)
        number += is_thread(i);
    return number;
}

const struct tcb *thread_of_number(word_t number)
{
    for (word_t i = 0; i < census.object_count; i++)
        if (is_thread(i) && --number == 0)
            return (const struct tcb *)census.objects[i].address;
    return NULL;
}

/* The name may be damaged as everything else. */
static void show_name(const struct tcb *thread)
{
    const char *name = debug_thread_name(thread);

    for (word_t i = 0; i < TCB_NAME_MAX && name[i] != '\0'; i++)
        show("%c", name[i] >= ' ' && name[i] <= '~' ? name[i] : '?');
}

void show_thread(const struct tcb *thread)
{
    word_t number = thread_number(thread);

    if (thread == NULL) {
        show("none");
    } else if (number == 0) {
        show("0x%lx, which is no thread", (word_t)thread);
    } else {
        show("%lu '", number);
        show_name(thread);
        show("'");
    }
}

/* ---- capabilities ------------------------------------------------------------------------------------------------------ */

static void show_bytes(word_t size_bits)
{
    static const char *const units[] = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    word_t unit = size_bits / 10 < ARRAY_SIZE(units) ? size_bits / 10 : ARRAY_SIZE(units) - 1;

    show("%lu %s", BIT((size_bits - 10 * unit) % WORD_BITS), units[unit]);
}

static word_t physical(word_t address)
{
    return pointer_to_physical((const void *)address);
}

static void show_right(bool has, const char *name)
{
    if (has)
        show(", %s", name);
}

static void show_endpoint(struct cap cap)
{
    show(" 0x%lx, badge %lu", cap_endpoint_get_address(cap), cap_endpoint_get_badge(cap));
    show_right(cap_endpoint_get_can_send(cap), "send");
    show_right(cap_endpoint_get_can_receive(cap), "receive");
    show_right(cap_endpoint_get_can_grant(cap), "grant");
    show_right(cap_endpoint_get_can_grant_reply(cap), "grant reply");
}

static void show_notification(struct cap cap)
{
    show(" 0x%lx, badge %lu", cap_notification_get_address(cap), cap_notification_get_badge(cap));
    show_right(cap_notification_get_can_send(cap), "send");
    show_right(cap_notification_get_can_receive(cap), "receive");
}

static void show_frame(struct cap cap)
{
    static const char *const rights[] = {"?", "kernel only", "read only", "read and write"};

    show(" ");
    show_bytes(frame_size_bits(cap));
    show(" at physical 0x%lx%s, %s", physical(cap_frame_get_address(cap)),
         cap_frame_get_is_device(cap) ? ", device" : "", rights[cap_frame_get_rights(cap) % ARRAY_SIZE(rights)]);
    if (cap_frame_get_mapped_asid(cap) != 0)
        show(", mapped at 0x%lx of space %lu", cap_frame_get_mapped_address(cap), cap_frame_get_mapped_asid(cap));
}

static void show_page_table(struct cap cap)
{
    show(" 0x%lx", cap_page_table_get_address(cap));
    if (cap_page_table_get_is_mapped(cap))
        show(", mapped at 0x%lx of space %lu", cap_page_table_get_mapped_address(cap),
             cap_page_table_get_mapped_asid(cap));
}

static void show_vspace(struct cap cap)
{
    show(" 0x%lx", cap_vspace_get_address(cap));
    if (cap_vspace_get_is_mapped(cap))
        show(", space %lu", cap_vspace_get_mapped_asid(cap));
}

static void show_untyped(struct cap cap)
{
    show(" ");
    show_bytes(cap_untyped_get_size_bits(cap));
    show(" at physical 0x%lx%s, %lu bytes used", physical(cap_untyped_get_address(cap)),
         cap_untyped_get_is_device(cap) ? ", device" : "", cap_untyped_get_watermark(cap));
}

static void show_cnode(struct cap cap)
{
    show(" 0x%lx, %lu slots, guard 0x%lx of %lu bits", cap_cnode_get_address(cap), BIT(cap_cnode_get_radix(cap)),
         cap_cnode_get_guard(cap), cap_cnode_get_guard_size(cap));
}

void show_cap(struct cap cap)
{
    show("%s", abi_cap_name(cap_type(cap)));
    switch (cap_type(cap)) {
    case CAP_UNTYPED: show_untyped(cap); break;
    case CAP_ENDPOINT: show_endpoint(cap); break;
    case CAP_NOTIFICATION: show_notification(cap); break;
    case CAP_CNODE: show_cnode(cap); break;
    case CAP_FRAME: show_frame(cap); break;
    case CAP_PAGE_TABLE: show_page_table(cap); break;
    case CAP_VSPACE: show_vspace(cap); break;
    case CAP_IRQ_HANDLER: show(" of interrupt %lu", cap_irq_handler_get_irq(cap)); break;
    case CAP_REPLY:
        show(" 0x%lx", cap_reply_get_address(cap));
        show_right(cap_reply_get_can_grant(cap), "grant");
        break;
    case CAP_TCB:
        show(" ");
        show_thread((const struct tcb *)cap_tcb_get_address(cap));
        break;
    default:
        if (census_region(cap).size_bits != 0)
            show(" 0x%lx", census_region(cap).address);
    }
}

/* ---- slots ------------------------------------------------------------------------------------------------------------- */

const char *tcb_slot_name(word_t own)
{
    static const char *const names[TCB_SLOT_COUNT] = {
        [TCB_CSPACE] = "CSpace",
        [TCB_VSPACE] = "VSpace",
        [TCB_IPC_BUFFER] = "IPC buffer",
        [TCB_FAULT_ENDPOINT] = "fault handler",
        [TCB_TIMEOUT_ENDPOINT] = "timeout handler",
    };

    return own < TCB_SLOT_COUNT ? names[own] : "slot";
}

/* The object of this type that the slot lies in, or CENSUS_NONE. */
static uint16_t container(enum cap_type type, const struct slot *slot)
{
    FOR_EACH_OBJECT (type, i) {
        word_t offset = (word_t)slot - census.objects[i].address;

        if (offset >> census.objects[i].size_bits == 0)
            return i;
    }
    return CENSUS_NONE;
}

static word_t slot_index(uint16_t object, const struct slot *slot)
{
    return (word_t)(slot - (const struct slot *)census.objects[object].address);
}

void show_place(const struct slot *slot)
{
    uint16_t cnode = container(CAP_CNODE, slot), thread = container(CAP_TCB, slot);
    word_t irq = (word_t)(slot - irq_notification_slot(0));

    if (cnode != CENSUS_NONE) {
        show("slot 0x%lx of CNode 0x%lx", slot_index(cnode, slot), census.objects[cnode].address);
    } else if (thread != CENSUS_NONE) {
        show("%s of thread ", tcb_slot_name(slot_index(thread, slot)));
        show_thread((const struct tcb *)census.objects[thread].address);
    } else if (irq < irq_limit()) {
        show("interrupt %lu", irq);
    } else {
        show("slot at 0x%lx", (word_t)slot);
    }
}
