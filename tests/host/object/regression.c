/* SPDX-License-Identifier: BSD-2-Clause */
/* Mistakes that kernels of this family have shipped with: each has a test of that name. */
#include "world.h"

#define REGISTERS (sizeof(seL4_UserContext) / sizeof(seL4_Word))
#define STATUS 2 /* of them: the status register, which user level cannot choose */

static seL4_Word ignored;

/* ---- 1 and 3: caches ---- */

typedef seL4_Error (*page_operation)(seL4_CPtr frame, seL4_Word start, seL4_Word end);

static const page_operation page_operations[] = {seL4_ARM_Page_Clean_Data, seL4_ARM_Page_Invalidate_Data,
                                                 seL4_ARM_Page_CleanInvalidate_Data, seL4_ARM_Page_Unify_Instruction};

TEST(regression, cache_maintenance_through_a_stale_frame_capability_after_its_page_table_went)
{
    for (unsigned int way = 0; way < 2; way++) {
        seL4_CPtr vspace = new_vspace(), frame = new_frame(), table = 0;

        for (unsigned int level = 0; level < TABLE_LEVELS; level++) {
            table = new_page_table();
            check_ok(seL4_ARM_PageTable_Map(table, vspace, NEAR_ADDRESS, seL4_ARM_Default_VMAttributes));
        }
        check_ok(map_in(vspace, frame, NEAR_ADDRESS, ALL));
        check_ok(way == 0 ? delete_slot(table) : seL4_ARM_PageTable_Unmap(table));
        for (unsigned int i = 0; i < 4; i++) {
            uint64_t before = host_cache_operations();

            check_error(page_operations[i](frame, 0, PAGE), seL4_IllegalOperation);
            check_equal(host_cache_operations(), before);
        }
        check_ok(seL4_ARM_Page_Unmap(frame));
    }
}

TEST(regression, cache_maintenance_through_a_stale_frame_capability_does_not_reach_another_frame_there)
{
    seL4_CPtr vspace = new_vspace(), stale = new_frame(), table = 0;

    for (unsigned int level = 0; level < TABLE_LEVELS; level++) {
        table = new_page_table();
        check_ok(seL4_ARM_PageTable_Map(table, vspace, NEAR_ADDRESS, seL4_ARM_Default_VMAttributes));
    }
    check_ok(map_in(vspace, stale, NEAR_ADDRESS, ALL));
    check_ok(seL4_ARM_PageTable_Unmap(table));
    check_ok(seL4_ARM_PageTable_Map(table, vspace, NEAR_ADDRESS, seL4_ARM_Default_VMAttributes));
    check_ok(map_in(vspace, new_frame(), NEAR_ADDRESS, ALL));
    check_error(seL4_ARM_Page_Clean_Data(stale, 0, PAGE), seL4_IllegalOperation);
}

TEST(regression, cache_operation_on_a_read_only_mapping)
{
    seL4_CPtr frame = new_frame();

    check_ok(map(frame, NEAR_ADDRESS, READ_ONLY));
    check_ok(seL4_ARM_Page_Clean_Data(frame, 0, PAGE));
    check_ok(seL4_ARM_Page_CleanInvalidate_Data(frame, 0, PAGE));
    check_ok(seL4_ARM_Page_Unify_Instruction(frame, 0, PAGE));
    check_error(seL4_ARM_Page_Invalidate_Data(frame, 0, PAGE), seL4_IllegalOperation); /* would change memory */
    check_ok(VSPACE_CLEAN(ROOT_VSPACE, NEAR_ADDRESS, NEAR_ADDRESS + PAGE));
    check_error(VSPACE_INVALIDATE(ROOT_VSPACE, NEAR_ADDRESS, NEAR_ADDRESS + PAGE), seL4_IllegalOperation);
}

TEST(regression, cache_operation_on_a_mapping_for_the_kernel_only)
{
    seL4_CPtr frame = new_frame();

    check_ok(map(frame, NEAR_ADDRESS, seL4_NoRights));
    for (unsigned int i = 0; i < 4; i++)
        (void)page_operations[i](frame, 0, PAGE);
    now_runs(ROOT);
}

/* ---- 2: memory ---- */

TEST(regression, memory_is_zero_through_every_alias_after_retype)
{
    seL4_CPtr untyped = new_untyped(13), frame = make(untyped, seL4_ARM_SmallPageObject, 0),
              copy = new_copy(frame, ALL);
    seL4_Word one = ~0ul, word = 1;
    const char *physical = host_memory(seL4_ARM_Page_GetAddress(frame).paddr);

    map_readable(frame, NEAR_ADDRESS);
    check_ok(seL4_ARM_Page_Map(copy, ROOT_VSPACE, NEAR_ADDRESS + PAGE, ALL, 0)); /* not cached */
    for (seL4_Word i = 0; i < PAGE; i += sizeof(one))
        check(host_user_write(NEAR_ADDRESS + (i % 2 ? PAGE : 0) + i, &one, sizeof(one)));
    check_ok(revoke(untyped));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(copy_to(copy, frame, ALL));
    map_readable(frame, NEAR_ADDRESS);
    check_ok(seL4_ARM_Page_Map(copy, ROOT_VSPACE, NEAR_ADDRESS + PAGE, ALL, 0));
    for (seL4_Word i = 0; i < PAGE; i += sizeof(word)) {
        check(host_user_read(NEAR_ADDRESS + i, &word, sizeof(word)) && word == 0);
        check(host_user_read(NEAR_ADDRESS + PAGE + i, &word, sizeof(word)) && word == 0);
        check(*(const seL4_Word *)(physical + i) == 0);
    }
}

/* ---- 4: objects ---- */

static const struct {
    seL4_Word type, size_bits;
} types[] = {{seL4_UntypedObject, 8},       {seL4_TCBObject, 0},
             {seL4_EndpointObject, 0},      {seL4_NotificationObject, 0},
             {seL4_CapTableObject, 3},      {seL4_SchedContextObject, seL4_MinSchedContextBits},
             {seL4_ReplyObject, 0},         {seL4_ARM_SmallPageObject, 0},
             {seL4_ARM_PageTableObject, 0}, {WORLD_VSPACE_OBJECT, 0}};

enum { TYPES = sizeof(types) / sizeof(types[0]), EACH = 4 };

TEST(regression, retype_of_n_objects_of_every_type_from_one_untyped_and_deletion_in_every_order)
{
    seL4_CPtr untyped = new_untyped(18), first = new_slots(EACH);

    for (unsigned int type = 0; type < TYPES; type++) {
        for (unsigned int order = 0; order < EACH * EACH * EACH * EACH; order++) {
            unsigned int place[EACH] = {order % EACH, order / EACH % EACH, order / EACH / EACH % EACH,
                                        order / EACH / EACH / EACH},
                         seen = 0;

            for (unsigned int i = 0; i < EACH; i++)
                seen |= 1u << place[i];
            if (seen != (1u << EACH) - 1)
                continue; /* no permutation */
            check_ok(retype(untyped, types[type].type, types[type].size_bits, first, EACH));
            for (unsigned int i = 0; i < EACH; i++) {
                check(peek_has_children(untyped));
                check_ok(delete_slot(first + place[i]));
            }
            check(!peek_has_children(untyped));
        }
    }
}

TEST(regression, objects_of_all_types_from_one_untyped_are_deleted_in_random_order)
{
    seL4_CPtr untyped = new_untyped(20), first = new_slots(TYPES * EACH);

    random_seed(4);
    for (unsigned int round = 0; round < 20; round++) {
        for (unsigned int type = 0; type < TYPES; type++)
            check_ok(retype(untyped, types[type].type, types[type].size_bits, first + type * EACH, EACH));
        for (unsigned int left = TYPES * EACH; left > 0;) {
            seL4_CPtr slot = first + random_below(TYPES * EACH);

            left -= !is_empty(slot);
            check_ok(delete_slot(slot));
        }
        check(!peek_has_children(untyped));
    }
}

/* ---- 5: unbound states ---- */

/* All operations with all arguments 0: null capabilities, no addresses, no times. */
static void invoke_with_nothing(seL4_CPtr object)
{
    for (seL4_Word label = 0; label < 64; label++) {
        struct host_registers registers = {.cap = object, .info = tag(label, label % 4, 20).words[0]};

        for (int word = 0; word < 24; word++)
            seL4_SetMR(word, 0);
        for (int cap = 0; cap < 3; cap++)
            seL4_SetCap(cap, 0);
        check_equal(host_syscall(seL4_SysCall, &registers), HOST_RETURNED);
    }
}

TEST(regression, invocation_of_every_object_in_every_unbound_state)
{
    const seL4_CPtr controls[] = {sched_control(), seL4_CapIRQControl, seL4_CapASIDControl, seL4_CapDomain,
                                  seL4_CapInitThreadASIDPool};
    seL4_CPtr handler = new_slot();

    for (unsigned int type = 0; type < TYPES; type++)
        if (types[type].type != seL4_EndpointObject) /* there, a call waits */
            invoke_with_nothing(new_object(types[type].type, types[type].size_bits));
    for (unsigned int i = 0; i < sizeof(controls) / sizeof(controls[0]); i++)
        invoke_with_nothing(controls[i]);
    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, 40, ROOT_CNODE, handler, seL4_WordBits));
    invoke_with_nothing(handler);
    invoke_with_nothing(new_slot());
    seL4_Call(new_endpoint(), tag(0, 0, 0));
    now_idle();
}

TEST(regression, operations_on_scheduling_contexts_that_nobody_has)
{
    seL4_CPtr context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits), thread = new_tcb();

    check_equal(seL4_SchedContext_Consumed(context).error, seL4_NoError);
    check_equal(seL4_SchedContext_YieldTo(context).error, seL4_IllegalOperation);
    check_ok(seL4_SchedContext_Unbind(context));
    check_error(seL4_SchedContext_UnbindObject(context, thread), seL4_IllegalOperation);
    check_error(seL4_SchedContext_UnbindObject(context, new_notification()), seL4_IllegalOperation);
    check_ok(seL4_SchedContext_Bind(context, thread));
    check_ok(seL4_TCB_Resume(thread));
    check_equal(seL4_SchedContext_YieldTo(context).error, seL4_NoError);
    check_ok(delete_slot(context));
    check_ok(seL4_TCB_Suspend(thread));
}

TEST(regression, operations_on_threads_that_have_nothing)
{
    seL4_CPtr thread = new_tcb();

    check_error(seL4_TCB_UnbindNotification(thread), seL4_IllegalOperation);
    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_SetPriority(thread, ROOT, 200));
    check_ok(seL4_TCB_SetSchedParams(thread, ROOT, 0, 0, 0, 0));
    check_ok(seL4_TCB_Suspend(thread));
    check_ok(seL4_TCB_SetTLSBase(thread, ~0ul));
    check_ok(seL4_TCB_SetIPCBuffer(thread, 0, 0));
    check_ok(delete_slot(thread));
}

/* ---- 6: registers ---- */

TEST(regression, read_and_write_registers_with_every_count)
{
    seL4_CPtr thread = new_tcb();
    struct tcb *object = host_thread_by_slot(thread);

    for (seL4_Word count = 0; count <= REGISTERS + 3; count++) {
        for (unsigned int i = 0; i < REGISTERS; i++)
            if (i != STATUS)
                *peek_user_register(object, i) = 16 * (i + 1);
        seL4_SetMR(0, 0);
        seL4_SetMR(1, count);
        for (unsigned int i = 0; i < REGISTERS + 3; i++)
            seL4_SetMR((int)(2 + i), 0x1000 + 16 * i);
        check_error(invoke(thread, TCBWriteRegisters, 2 + count, 0), seL4_NoError);
        for (unsigned int i = 0; i < REGISTERS; i++)
            if (i != STATUS)
                check_equal(*peek_user_register(object, i), i < count ? 0x1000 + 16 * i : 16 * (i + 1));

        seL4_SetMR(0, 0);
        seL4_SetMR(1, count);
        if (count < 1 || count > REGISTERS) {
            check_error(invoke(thread, TCBReadRegisters, 2, 0), seL4_RangeError);
            check_range(1, REGISTERS);
            continue;
        }
        check_error(invoke(thread, TCBReadRegisters, 2, 0), seL4_NoError);
        check_equal(length_of(ROOT), count);
        for (unsigned int i = 0; i < count; i++)
            check_equal(word_of(ROOT, i), *peek_user_register(object, i));
    }
}

TEST(regression, write_registers_with_a_count_beyond_the_message)
{
    seL4_CPtr thread = new_tcb();

    for (seL4_Word count = 1; count < 200; count += 7) {
        seL4_SetMR(0, 0);
        seL4_SetMR(1, count);
        check_error(invoke(thread, TCBWriteRegisters, 2 + (count - 1 < 100 ? count - 1 : 100), 0),
                    seL4_TruncatedMessage);
    }
    seL4_SetMR(0, 0);
    seL4_SetMR(1, ~0ul);
    check_error(invoke(thread, TCBWriteRegisters, 10, 0), seL4_TruncatedMessage);
}

/* ---- 7: the top of the address space ---- */

TEST(regression, an_untyped_that_ends_at_the_top_of_the_address_space)
{
    const struct host_device device = {.address = TOP_DEVICE_ADDRESS, .size_bits = TOP_DEVICE_BITS};
    const struct host_config config = {.devices = &device, .device_count = 1};
    seL4_CPtr half, last, frame;

    boot(&config);
    half = make(device_memory(), seL4_UntypedObject, TOP_DEVICE_BITS - 1);
    last = make(device_memory(), seL4_UntypedObject, TOP_DEVICE_BITS - 1);
    check(peek_is_child(device_memory(), half) && peek_is_child(device_memory(), last));
    check_error(retype(device_memory(), seL4_UntypedObject, 12, new_slot(), 1), seL4_NotEnoughMemory);
    check_detail(0);
    for (seL4_Word bits = TOP_DEVICE_BITS - 2; bits >= 13; bits--) {
        make(last, seL4_UntypedObject, bits);
        last = make(last, seL4_UntypedObject, bits);
    }
    make(last, seL4_ARM_SmallPageObject, 0);
    frame = make(last, seL4_ARM_SmallPageObject, 0);
    check_equal(seL4_ARM_Page_GetAddress(frame).paddr, TOP_DEVICE_ADDRESS + ((1ul << TOP_DEVICE_BITS) - PAGE));
    check(peek_is_child(device_memory(), frame) && peek_is_child(last, frame));
    check_error(retype(last, seL4_ARM_SmallPageObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(revoke(device_memory()));
    check(is_empty(frame) && is_empty(half));
    check_ok(retype(device_memory(), seL4_UntypedObject, TOP_DEVICE_BITS, half, 1));
}

/* ---- 8 and 9: fault messages ---- */

static seL4_CPtr endpoint, reply, thread;

/* A thread with a handler that has left an old message everywhere, so that what is not written shows. */
static void begin_fault(void)
{
    endpoint = new_endpoint();
    reply = new_reply();
    thread = new_thread(PRIORITY_LOW);
    check_ok(seL4_TCB_SetSpace(thread, new_badged(endpoint, 17), ROOT_CNODE, 0, ROOT_VSPACE, 0));
    check_ok(seL4_TCB_Resume(thread));
    for (int i = 0; i < seL4_MsgMaxLength; i++)
        seL4_SetMR(i, 0xdeadul);
    seL4_Recv(endpoint, &ignored, reply);
    now_runs(thread);
    for (host_word i = 0; i < peek_user_register_count(); i++)
        if (i != STATUS)
            *peek_user_register(host_current(), i) = 0x20000 + 16 * i;
}

static void check_complete(seL4_Word label, seL4_Word length)
{
    now_runs(ROOT);
    check_equal(label_of(ROOT), label);
    check_equal(length_of(ROOT), length);
    for (seL4_Word i = 0; i < length; i++)
        check(word_of(ROOT, i) != 0xdead);
}

TEST(regression, every_fault_message_is_complete)
{
    struct host_registers registers = {.cap = 1, .info = 2, .mr = {3, 4, 5, 6}, .reply = 7, .dest = 8};
    char byte;

    begin_fault();
    check(!host_user_read(0x666000, &byte, 1));
    check_complete(seL4_Fault_VMFault, seL4_VMFault_Length);
    begin_fault();
    host_user_exception(1, 2);
    check_complete(seL4_Fault_UserException, seL4_UserException_Length);
    begin_fault();
    host_syscall(4711, &registers);
    check_complete(seL4_Fault_UnknownSyscall, seL4_UnknownSyscall_Length);
    begin_fault();
    seL4_Send(~0ul, tag(0, 0, 0));
    check_complete(seL4_Fault_CapFault, seL4_CapFault_GuardMismatch_BitsFound + 1);
}

TEST(regression, every_fault_message_is_complete_also_when_the_fault_happens_in_receive)
{
    const long numbers[] = {seL4_SysRecv, seL4_SysNBRecv, seL4_SysWait, seL4_SysNBWait};

    for (unsigned int i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        struct host_registers registers = {.cap = ~0ul};

        begin_fault();
        host_syscall(numbers[i], &registers);
        check_complete(seL4_Fault_CapFault, seL4_CapFault_GuardMismatch_BitsFound + 1);
        check_equal(word_of(ROOT, seL4_CapFault_Addr), ~0ul);
        check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
        check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_GuardMismatch);
    }
    for (unsigned int i = 0; i < 2; i++) {
        begin_fault();
        if (i == 0)
            seL4_NBSendRecv(new_slot(), tag(0, 0, 0), ~0ul, &ignored, reply);
        else
            seL4_NBSendWait(new_slot(), tag(0, 0, 0), ~0ul, &ignored);
        check_complete(seL4_Fault_CapFault, seL4_CapFault_GuardMismatch_BitsFound + 1);
        check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
    }
}

TEST(regression, a_reply_lookup_failure_is_reported_in_full)
{
    const long numbers[] = {seL4_SysRecv, seL4_SysNBRecv, seL4_SysReplyRecv};

    for (unsigned int i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        struct host_registers registers = {.reply = ~0ul - 1};

        begin_fault();
        registers.cap = endpoint;
        host_syscall(numbers[i], &registers);
        check_complete(seL4_Fault_CapFault, seL4_CapFault_GuardMismatch_BitsFound + 1);
        check_equal(word_of(ROOT, seL4_CapFault_Addr), ~0ul - 1);
        check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
        check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_GuardMismatch);
        check_equal(word_of(ROOT, seL4_CapFault_BitsLeft), seL4_WordBits);
        check_equal(word_of(ROOT, seL4_CapFault_GuardMismatch_GuardFound), 0);
        check_equal(word_of(ROOT, seL4_CapFault_GuardMismatch_BitsFound), seL4_WordBits - 12);
    }
}

/* ---- 10: registers of another thread; on a real processor: tests/conformance/isolation.c ---- */

TEST(regression, registers_of_a_thread_do_not_leak_into_another_over_a_switch)
{
    seL4_CPtr other = new_thread(PRIORITY_ROOT);
    const seL4_CPtr threads[] = {ROOT, other};

    check_ok(seL4_TCB_Resume(other));
    for (unsigned int turn = 0; turn < 6; turn++) {
        struct tcb *one = host_thread_by_slot(threads[turn % 2]);
        host_word before[100];

        check(host_current() == one);
        for (host_word i = 0; i < peek_user_register_count(); i++)
            if (i != STATUS)
                *peek_user_register(one, i) = 0x100000 * (turn + 1) + 16 * i;
        seL4_Yield();
        check(host_current() != one);
        for (host_word i = 1; i < host_register_count(); i++)
            before[i] = host_all_registers(one)[i];
        seL4_Yield();
        check(host_current() == one);
        for (host_word i = 1; i < host_register_count(); i++)
            check_equal(host_all_registers(one)[i], before[i]);
        seL4_Yield();
    }
}

/* ---- 11: YieldTo ---- */

TEST(regression, yield_to_reply_lengths)
{
    const seL4_Word length = sizeof(uint64_t) / sizeof(seL4_Word); /* the time consumed */
    seL4_CPtr lower = new_thread(PRIORITY_LOW), equal = new_thread(PRIORITY_ROOT);

    check_equal(seL4_SchedContext_YieldTo(context_of(lower)).error, seL4_NoError); /* not running */
    check_equal(length_of(ROOT), length);
    check_ok(seL4_TCB_Resume(lower));
    check_equal(seL4_SchedContext_YieldTo(context_of(lower)).error, seL4_NoError); /* running, but lower */
    check_equal(length_of(ROOT), length);
    check_ok(seL4_TCB_Resume(equal));
    seL4_SchedContext_YieldTo(context_of(equal));
    now_runs(equal);
    seL4_Yield();
    now_runs(ROOT);
    check_equal(label_of(ROOT), seL4_NoError);
    check_equal(length_of(ROOT), length);
    check_equal(seL4_SchedContext_YieldTo(ROOT_CONTEXT).error, seL4_IllegalOperation);
    check_equal(length_of(ROOT), 0);
    check_equal(seL4_SchedContext_Consumed(context_of(equal)).error, seL4_NoError);
    check_equal(length_of(ROOT), length);
}

/* ---- 12: the release queue ---- */

TEST(regression, a_thread_is_never_in_the_release_queue_and_blocked_at_once)
{
    seL4_CPtr high = new_thread(PRIORITY_HIGH), notification = new_notification();
    struct tcb *object = host_thread_by_slot(high);

    endpoint = new_endpoint();
    reply = new_reply();
    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context_of(high), 100, 1000, 0, 0, 0));
    check_ok(seL4_TCB_SetTimeoutEndpoint(high, endpoint));
    random_seed(12);
    start(high);
    for (unsigned int step = 0; step < 4000; step++) {
        if (host_current() == object) {
            switch (random_below(6)) {
            case 0: seL4_Wait(notification, &ignored); break;
            case 1: seL4_Recv(endpoint, &ignored, reply); break;
            case 2: seL4_Send(endpoint, tag(0, 0, 0)); break;
            case 3: seL4_Call(endpoint, tag(0, 0, 0)); break;
            case 4: seL4_Yield(); break;
            default: host_advance(random_below(200));
            }
        } else if (host_current() == host_thread_by_slot(ROOT)) {
            host_use_ipc_buffer();
            switch (random_below(7)) {
            case 0: seL4_Signal(notification); break;
            case 1: seL4_NBSend(endpoint, tag(0, 0, 0)); break;
            case 2: seL4_NBRecv(endpoint, &ignored, reply); break;
            case 3: seL4_NBSend(reply, tag(0, 0, 0)); break;
            case 4: (void)seL4_TCB_Suspend(high); break;
            case 5: (void)seL4_TCB_Resume(high); break;
            default: host_advance(random_below(1500));
            }
        } else {
            host_advance(1000);
        }
        if (host_current() != NULL)
            host_use_ipc_buffer();
        check(!peek_awaits_refill(object) || peek_state(object) == RUNNING);
    }
}
