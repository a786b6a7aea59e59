/* SPDX-License-Identifier: BSD-2-Clause */
/* User level for host tests: see world.h. */
#include "world.h"

#include <stdio.h>

#define FIRST_BUFFER 0x410000ul

static seL4_CPtr next_slot, memory_slot;
static seL4_Word next_buffer;

/* ---- start ------------------------------------------------------------------------------------------------------------ */

const seL4_BootInfo *bootinfo(void)
{
    return host_bootinfo();
}

static seL4_CPtr largest_untyped(void)
{
    const seL4_BootInfo *info = bootinfo();
    seL4_CPtr best = 0;
    seL4_Word bits = 0;

    for (seL4_CPtr slot = info->untyped.start; slot < info->untyped.end; slot++) {
        const seL4_UntypedDesc *piece = &info->untypedList[slot - info->untyped.start];

        if (!piece->isDevice && piece->sizeBits > bits) {
            bits = piece->sizeBits;
            best = slot;
        }
    }
    return best;
}

void boot(const struct host_config *config)
{
    host_boot(config);
    host_use_ipc_buffer();
    next_slot = bootinfo()->empty.start;
    next_buffer = FIRST_BUFFER;
    memory_slot = largest_untyped();
    check_ok(seL4_TCB_SetPriority(ROOT, ROOT, PRIORITY_ROOT));
}

void prepare_test(void)
{
    static const struct host_device device = {.address = DEVICE_ADDRESS, .size_bits = DEVICE_BITS};
    static const struct host_config config = {.fill = 0xa5, .devices = &device, .device_count = 1};

    peek_watch();
    boot(&config);
}

void check_errors(const char *file, int line, const char *text, seL4_Word actual, seL4_Word expected)
{
    char message[512];

    if (actual == expected)
        return;
    snprintf(message, sizeof(message), "%s gives error %lu, not %lu", text, (unsigned long)actual,
             (unsigned long)expected);
    test_fail(file, line, message);
}

/* ---- slots and objects ------------------------------------------------------------------------------------------------ */

seL4_CPtr sched_control(void)
{
    return bootinfo()->schedcontrol.start;
}

seL4_CPtr memory(void)
{
    return memory_slot;
}

seL4_CPtr device_memory(void)
{
    return bootinfo()->untyped.start;
}

seL4_CPtr new_slots(seL4_Word count)
{
    seL4_CPtr first = next_slot;

    next_slot += count;
    check(next_slot <= bootinfo()->empty.end);
    return first;
}

seL4_CPtr new_slot(void)
{
    return new_slots(1);
}

seL4_Error retype(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits, seL4_CPtr slot, seL4_Word count)
{
    return seL4_Untyped_Retype(untyped, type, size_bits, ROOT_CNODE, 0, 0, slot, count);
}

seL4_CPtr make(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits)
{
    seL4_CPtr slot = new_slot();

    check_ok(retype(untyped, type, size_bits, slot, 1));
    return slot;
}

seL4_CPtr new_object(seL4_Word type, seL4_Word size_bits)
{
    return make(memory(), type, size_bits);
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
    seL4_CPtr vspace = new_object(WORLD_VSPACE_OBJECT, 0);

    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace));
    return vspace;
}

seL4_CPtr new_context(seL4_Word budget, seL4_Word period)
{
    seL4_CPtr context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);

    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context, budget, period, 0, 0, 0));
    return context;
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

seL4_Error mutate_to(seL4_CPtr target, seL4_CPtr source, seL4_Word data)
{
    return seL4_CNode_Mutate(ROOT_CNODE, target, seL4_WordBits, ROOT_CNODE, source, seL4_WordBits, data);
}

seL4_Error rotate(seL4_CPtr target, seL4_CPtr pivot, seL4_CPtr source)
{
    return seL4_CNode_Rotate(ROOT_CNODE, target, seL4_WordBits, 0, ROOT_CNODE, pivot, seL4_WordBits, 0, ROOT_CNODE,
                             source, seL4_WordBits);
}

seL4_Error delete_slot(seL4_CPtr slot)
{
    return seL4_CNode_Delete(ROOT_CNODE, slot, seL4_WordBits);
}

seL4_Error revoke(seL4_CPtr slot)
{
    return seL4_CNode_Revoke(ROOT_CNODE, slot, seL4_WordBits);
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

bool is_empty(seL4_CPtr slot)
{
    return peek_cap_type(slot) == 0;
}

seL4_MessageInfo_t tag(seL4_Word label, seL4_Word caps, seL4_Word length)
{
    return seL4_MessageInfo_new(label, 0, caps, length);
}

seL4_Error invoke(seL4_CPtr service, seL4_Word label, seL4_Word length, seL4_Word caps)
{
    return (seL4_Error)seL4_MessageInfo_get_label(seL4_Call(service, tag(label, caps, length)));
}

/* ---- threads ---------------------------------------------------------------------------------------------------------- */

static seL4_CPtr make_thread(seL4_Word priority, bool is_passive)
{
    seL4_CPtr tcb = new_slots(3), frame = tcb + 2;
    seL4_Word address = next_buffer;

    next_buffer += PAGE;
    check_ok(retype(memory(), seL4_TCBObject, 0, tcb, 1));
    if (!is_passive) {
        check_ok(retype(memory(), seL4_SchedContextObject, seL4_MinSchedContextBits, tcb + 1, 1));
        check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), tcb + 1, 5000, 5000, 0, tcb, 0));
    }
    check_ok(retype(memory(), seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(map(frame, address, ALL));
    check_ok(seL4_TCB_Configure(tcb, ROOT_CNODE, 0, ROOT_VSPACE, 0, address, frame));
    check_ok(seL4_TCB_SetSchedParams(tcb, ROOT, seL4_MaxPrio, priority, is_passive ? 0 : tcb + 1, 0));
    return tcb;
}

seL4_CPtr new_thread(seL4_Word priority)
{
    return make_thread(priority, false);
}

seL4_CPtr new_passive_thread(seL4_Word priority)
{
    return make_thread(priority, true);
}

seL4_CPtr context_of(seL4_CPtr thread)
{
    return thread == ROOT ? (seL4_CPtr)ROOT_CONTEXT : thread + 1;
}

seL4_CPtr buffer_frame_of(seL4_CPtr thread)
{
    return thread + 2;
}

void set_fault_endpoint(seL4_CPtr thread, seL4_CPtr endpoint)
{
    check_ok(seL4_TCB_SetSpace(thread, endpoint, ROOT_CNODE, 0, ROOT_VSPACE, 0));
}

void set_priority(seL4_CPtr thread, seL4_Word priority)
{
    check_ok(seL4_TCB_SetPriority(thread, ROOT, priority));
}

void check_runs(const char *file, int line, seL4_CPtr thread)
{
    if (host_exited() || host_current() != host_thread_by_slot(thread))
        test_fail(file, line, host_current() == NULL ? "nothing runs" : "another thread runs");
    host_use_ipc_buffer();
}

void start(seL4_CPtr thread)
{
    check_ok(seL4_TCB_Resume(thread));
    now_runs(thread);
}

seL4_CPtr new_receiver(seL4_CPtr endpoint, seL4_CPtr reply)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    start(thread);
    seL4_Recv(endpoint, &badge, reply);
    now_runs(ROOT);
    return thread;
}

seL4_CPtr new_passive_receiver(seL4_CPtr endpoint, seL4_CPtr reply)
{
    seL4_CPtr thread = new_receiver(endpoint, reply);

    check_ok(seL4_SchedContext_Unbind(context_of(thread)));
    return thread;
}

seL4_CPtr new_sender(seL4_CPtr endpoint, seL4_Word label)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    start(thread);
    seL4_SetMR(0, label + 1);
    seL4_Send(endpoint, tag(label, 0, 1));
    now_runs(ROOT);
    return thread;
}

seL4_CPtr new_caller(seL4_CPtr endpoint, seL4_Word label)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    start(thread);
    seL4_SetMR(0, label + 1);
    seL4_Call(endpoint, tag(label, 0, 1));
    now_runs(ROOT);
    return thread;
}

seL4_CPtr new_waiter(seL4_CPtr notification)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    start(thread);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    return thread;
}

static struct host_registers registers_of(seL4_CPtr thread)
{
    struct host_registers registers;

    host_get_registers(host_thread_by_slot(thread), &registers);
    return registers;
}

static seL4_MessageInfo_t info_of(seL4_CPtr thread)
{
    return (seL4_MessageInfo_t){{registers_of(thread).info}};
}

seL4_Word badge_of(seL4_CPtr thread)
{
    return registers_of(thread).cap;
}

seL4_Word label_of(seL4_CPtr thread)
{
    return seL4_MessageInfo_get_label(info_of(thread));
}

seL4_Word length_of(seL4_CPtr thread)
{
    return seL4_MessageInfo_get_length(info_of(thread));
}

seL4_Word caps_of(seL4_CPtr thread)
{
    return seL4_MessageInfo_get_extraCaps(info_of(thread));
}

seL4_Word unwrapped_of(seL4_CPtr thread)
{
    return seL4_MessageInfo_get_capsUnwrapped(info_of(thread));
}

seL4_IPCBuffer *buffer_of(seL4_CPtr thread)
{
    return host_ipc_buffer(host_thread_by_slot(thread));
}

seL4_Word word_of(seL4_CPtr thread, seL4_Word index)
{
    return index < seL4_FastMessageRegisters ? registers_of(thread).mr[index] : buffer_of(thread)->msg[index];
}

seL4_Word poll(seL4_CPtr notification)
{
    seL4_Word badge = 0;

    seL4_Poll(notification, &badge);
    return badge;
}

/* ---- memory ----------------------------------------------------------------------------------------------------------- */

seL4_Error map_in(seL4_CPtr vspace, seL4_CPtr frame, seL4_Word address, seL4_CapRights_t rights)
{
    return seL4_ARM_Page_Map(frame, vspace, address, rights, seL4_ARM_Default_VMAttributes);
}

seL4_Error map(seL4_CPtr frame, seL4_Word address, seL4_CapRights_t rights)
{
    return map_in(ROOT_VSPACE, frame, address, rights);
}

void make_tables(seL4_CPtr vspace, seL4_Word address)
{
    for (unsigned int level = 0; level < 4; level++) {
        seL4_CPtr table = new_page_table();
        seL4_Error error = seL4_ARM_PageTable_Map(table, vspace, address, seL4_ARM_Default_VMAttributes);

        if (error == seL4_DeleteFirst) {
            check_ok(delete_slot(table));
            return;
        }
        check_ok(error);
    }
}

void map_readable(seL4_CPtr frame, seL4_Word address)
{
    check_ok(map(frame, address, ALL));
    check(host_user_can(HOST_READ, address) && host_user_can(HOST_WRITE, address));
}
