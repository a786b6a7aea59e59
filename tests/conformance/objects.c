/* SPDX-License-Identifier: BSD-2-Clause */
/* Slots and objects of a case: made on demand from the case's untyped, counted and given back when the case ends. */
#include "suite.h"

#define TOUCHED_COUNT 4

volatile seL4_Word results[32];

static seL4_CPtr first_case_slot, next_slot;

/* Copies of what is not the case's own: no revoke takes them. */
static bool borrowed[CASE_SLOTS];

/* Device untypeds that the case made something from. */
static seL4_CPtr touched[TOUCHED_COUNT];

seL4_CPtr suite_slot(enum suite_slot slot)
{
    return seL4_GetBootInfo()->empty.start + slot;
}

seL4_CPtr case_untyped(void)
{
    return suite_slot(SLOT_CASE_UNTYPED);
}

seL4_CPtr big_untyped(void)
{
    return suite_slot(SLOT_BIG_UNTYPED);
}

seL4_CPtr case_tcb(void)
{
    return suite_slot(SLOT_RUNNER_TCB);
}

seL4_CPtr case_context(void)
{
    return suite_slot(SLOT_RUNNER_CONTEXT);
}

/* ---- Slots ---- */

seL4_CPtr new_slots(seL4_Word count)
{
    seL4_CPtr first = next_slot;
    check(first + count <= first_case_slot + CASE_SLOTS);
    next_slot += count;
    return first;
}

seL4_CPtr new_slot(void)
{
    return new_slots(1);
}

seL4_Error copy_to(seL4_CPtr target, seL4_CPtr source, seL4_CapRights_t rights)
{
    return seL4_CNode_Copy(ROOT_CNODE, target, seL4_WordBits, ROOT_CNODE, source, seL4_WordBits, rights);
}

seL4_Error mint_to(seL4_CPtr target, seL4_CPtr source, seL4_CapRights_t rights, seL4_Word data)
{
    return seL4_CNode_Mint(ROOT_CNODE, target, seL4_WordBits, ROOT_CNODE, source, seL4_WordBits, rights, data);
}

seL4_Error move_to(seL4_CPtr target, seL4_CPtr source)
{
    return seL4_CNode_Move(ROOT_CNODE, target, seL4_WordBits, ROOT_CNODE, source, seL4_WordBits);
}

seL4_Error delete_slot(seL4_CPtr slot)
{
    return seL4_CNode_Delete(ROOT_CNODE, slot, seL4_WordBits);
}

seL4_Error revoke_slot(seL4_CPtr slot)
{
    return seL4_CNode_Revoke(ROOT_CNODE, slot, seL4_WordBits);
}

/* ---- Objects ---- */

seL4_Error retype(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits, seL4_CPtr slot, seL4_Word count)
{
    return seL4_Untyped_Retype(untyped, type, size_bits, ROOT_CNODE, 0, 0, slot, count);
}

seL4_CPtr new_object(seL4_Word type, seL4_Word size_bits)
{
    seL4_CPtr slot = new_slot();
    check_ok(retype(case_untyped(), type, size_bits, slot, 1));
    return slot;
}

seL4_CPtr new_untyped(seL4_Word size_bits)
{
    return new_object(seL4_UntypedObject, size_bits);
}

seL4_CPtr new_endpoint(void)
{
    return new_object(seL4_EndpointObject, 0);
}

seL4_CPtr new_notification(void)
{
    return new_object(seL4_NotificationObject, 0);
}

seL4_CPtr new_reply(void)
{
    return new_object(seL4_ReplyObject, 0);
}

seL4_CPtr new_tcb(void)
{
    return new_object(seL4_TCBObject, 0);
}

seL4_CPtr new_cnode(seL4_Word radix)
{
    return new_object(seL4_CapTableObject, radix);
}

seL4_CPtr new_frame(void)
{
    return new_object(seL4_ARM_SmallPageObject, 0);
}

seL4_CPtr new_page_table(void)
{
    return new_object(seL4_ARM_PageTableObject, 0);
}

seL4_CPtr new_vspace(void)
{
    seL4_CPtr vspace = new_object(seL4_ARM_VSpaceObject, 0);
    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace));
    return vspace;
}

seL4_CPtr new_context(seL4_Word budget, seL4_Word period)
{
    seL4_CPtr context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, context, budget, period, 0, 0, 0));
    return context;
}

seL4_CPtr new_copy(seL4_CPtr source, seL4_CapRights_t rights)
{
    seL4_CPtr slot = new_slot();
    check_ok(copy_to(slot, source, rights));
    return slot;
}

seL4_CPtr new_badged(seL4_CPtr source, seL4_Word badge)
{
    seL4_CPtr slot = new_slot();
    check_ok(mint_to(slot, source, seL4_AllRights, badge));
    return slot;
}

seL4_CPtr borrow(seL4_CPtr source)
{
    seL4_CPtr copy = new_copy(source, seL4_AllRights);
    borrowed[copy - first_case_slot] = true;
    return copy;
}

seL4_Error invoke(seL4_CPtr service, seL4_Word label, seL4_Word length, seL4_Word caps)
{
    seL4_MessageInfo_t reply = seL4_Call(service, seL4_MessageInfo_new(label, 0, caps, length));
    return (seL4_Error)seL4_MessageInfo_get_label(reply);
}

/* ---- Device memory ---- */

static void touch(seL4_CPtr untyped)
{
    for (int i = 0; i < TOUCHED_COUNT; i++) {
        if (touched[i] == 0 || touched[i] == untyped) {
            touched[i] = untyped;
            return;
        }
    }
    check(!"too many device untypeds in one case");
}

seL4_CPtr device_untyped(void)
{
    return device_untyped_of(seL4_LargePageBits);
}

seL4_CPtr device_untyped_of(seL4_Word size_bits)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        if (info->untypedList[i].isDevice && info->untypedList[i].sizeBits >= size_bits) {
            touch(info->untyped.start + i);
            return info->untyped.start + i;
        }
    }
    check(!"there is no device untyped");
    return 0;
}

seL4_CPtr device_frame(seL4_Word address)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_CPtr untyped = 0;
    seL4_Word bits = 0;
    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        const seL4_UntypedDesc *desc = &info->untypedList[i];
        if (desc->isDevice && address >= desc->paddr && address - desc->paddr < 1ul << desc->sizeBits) {
            untyped = info->untyped.start + i;
            bits = desc->sizeBits;
        }
    }
    check(untyped != 0);
    touch(untyped);
    while (bits > seL4_PageBits) { /* halve until the page is left */
        seL4_CPtr halves = new_slots(2);
        bits--;
        check_ok(retype(untyped, seL4_UntypedObject, bits, halves, 2));
        untyped = halves + (address >> bits & 1);
    }
    seL4_CPtr frame = new_slot();
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    return frame;
}

/* ---- Begin and end ---- */

/* An untyped of the size wanted, from the smallest one of ordinary memory that has the room. */
static void take_untyped(seL4_CPtr slot, seL4_Word wanted_bits)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    for (seL4_Word bits = wanted_bits; bits <= seL4_MaxUntypedBits; bits++) {
        for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
            if (!info->untypedList[i].isDevice && info->untypedList[i].sizeBits == bits &&
                retype(info->untyped.start + i, seL4_UntypedObject, wanted_bits, slot, 1) == seL4_NoError)
                return;
        }
    }
    check(!"not enough memory for the suite");
}

void objects_begin(void)
{
    first_case_slot = suite_slot(SLOT_CASES);
    next_slot = first_case_slot;
    take_untyped(suite_slot(SLOT_CASE_UNTYPED), CASE_UNTYPED_BITS);
    take_untyped(suite_slot(SLOT_BIG_UNTYPED), BIG_UNTYPED_BITS);
    take_untyped(suite_slot(SLOT_SUITE_UNTYPED), 14);
    take_untyped(suite_slot(SLOT_RUNNER_UNTYPED), 14);
}

void objects_prepare_case(void)
{
    next_slot = first_case_slot;
    for (int i = 0; i < TOUCHED_COUNT; i++)
        touched[i] = 0;
    for (unsigned int i = 0; i < sizeof(results) / sizeof(results[0]); i++)
        results[i] = 0;
}

static void report_leak(const char *what, seL4_Word count)
{
    if (suite_failure.kind == FAILURE_NONE)
        suite_failure = (struct failure){.kind = FAILURE_LEAK, .text = what, .actual = count};
}

/* All of an untyped must be free again: it can be retyped as a whole. */
static void check_untyped_is_whole(seL4_CPtr untyped, seL4_Word bits)
{
    seL4_CPtr scratch = suite_slot(SLOT_SCRATCH);
    if (retype(untyped, seL4_UntypedObject, bits, scratch, 1) == seL4_NoError)
        delete_slot(scratch);
    else
        report_leak("the untyped did not become whole again", seL4_GetMR(0));
}

void objects_end_case(void)
{
    seL4_Word left = 0;
    revoke_slot(suite_slot(SLOT_RUNNER_UNTYPED));
    revoke_slot(case_untyped());
    revoke_slot(big_untyped());
    for (int i = 0; i < TOUCHED_COUNT && touched[i] != 0; i++)
        revoke_slot(touched[i]);
    for (seL4_CPtr slot = first_case_slot; slot < next_slot; slot++) {
        if (!slot_is_empty(slot)) {
            left += !borrowed[slot - first_case_slot];
            delete_slot(slot);
        }
        borrowed[slot - first_case_slot] = false;
    }
    if (left != 0)
        report_leak("capabilities were left behind", left);
    check_untyped_is_whole(case_untyped(), CASE_UNTYPED_BITS);
}
