/* SPDX-License-Identifier: BSD-2-Clause */
/* What holds whatever is done: random programs, with all invariants checked after each system call. */
#include <string.h>

#include "world.h"

enum { SLOTS = 24 };

static seL4_CPtr first_slot, home;

static seL4_CPtr any(void)
{
    return first_slot + random_below(SLOTS);
}

/* Does something to capabilities in the slots, all made from `home`. Most of it fails, as it should. */
static void random_operation(void)
{
    static const seL4_Word types[] = {seL4_UntypedObject,      seL4_TCBObject,   seL4_EndpointObject,
                                      seL4_NotificationObject, seL4_ReplyObject, seL4_CapTableObject,
                                      seL4_ARM_SmallPageObject};
    seL4_CapRights_t rights = {{random_below(16)}};
    seL4_CPtr a = any(), b = any(), c = any();

    switch (random_below(9)) {
    case 0:
    case 1:
        (void)retype(peek_cap_type(a) == peek_cap_type(home) ? a : home, types[random_below(7)], 4 + random_below(8), b,
                     1 + random_below(2));
        break;
    case 2: (void)copy_to(a, b, rights); break;
    case 3: (void)mint_to(a, b, rights, random_below(4)); break;
    case 4: (void)move_to(a, b); break;
    case 5: (void)mutate_to(a, b, 0); break;
    case 6: (void)rotate(a, b, c); break;
    case 7: (void)delete_slot(a); break;
    default:
        if (random_below(4) == 0)
            (void)revoke(a);
    }
}

TEST(property, random_operations_on_capabilities_break_nothing_and_revoke_ends_all)
{
    for (unsigned int seed = 0; seed < 20; seed++) {
        prepare_test();
        random_seed(seed);
        home = new_untyped(16);
        first_slot = new_slots(SLOTS + 1);
        for (unsigned int i = 0; i < 200; i++)
            random_operation();
        check_ok(revoke(home));
        for (unsigned int i = 0; i < SLOTS + 1; i++)
            check(is_empty(first_slot + i));
        check_ok(retype(home, seL4_UntypedObject, 16, first_slot, 1));
    }
}

TEST(property, random_interruptions_change_no_result)
{
    for (unsigned int seed = 100; seed < 110; seed++) {
        host_word types[2][SLOTS + 1];

        for (unsigned int run = 0; run < 2; run++) {
            prepare_test();
            random_seed(seed);
            home = new_untyped(16);
            first_slot = new_slots(SLOTS + 1);
            for (unsigned int i = 0; i < 200; i++) {
                if (run == 1)
                    host_preempt_after(1 + i % 5, HOST_IRQ_SPURIOUS);
                random_operation();
            }
            host_preempt_after(0, 0);
            for (unsigned int i = 0; i <= SLOTS; i++)
                types[run][i] = peek_cap_type(first_slot + i);
        }
        check(memcmp(types[0], types[1], sizeof(types[0])) == 0);
    }
}

TEST(property, untypeds_made_at_random_never_overlap)
{
    for (unsigned int seed = 0; seed < 10; seed++) {
        seL4_Word address[64], bits[64];
        unsigned int count = 0;

        prepare_test();
        random_seed(seed);
        home = new_untyped(17);
        for (unsigned int i = 0; i < 64; i++) {
            seL4_CPtr slot = new_slot();

            bits[count] = seL4_MinUntypedBits + random_below(12);
            if (retype(home, seL4_UntypedObject, bits[count], slot, 1) != seL4_NoError)
                continue;
            address[count] = peek_address(slot);
            check(address[count] >= peek_address(home));
            check(address[count] + (1ul << bits[count]) <= peek_address(home) + (1ul << 17));
            for (unsigned int k = 0; k < count; k++)
                check(address[k] + (1ul << bits[k]) <= address[count] ||
                      address[count] + (1ul << bits[count]) <= address[k]);
            count++;
        }
    }
}

TEST(property, frames_are_zero_whatever_their_memory_was_before)
{
    random_seed(9);
    for (unsigned int round = 0; round < 40; round++) {
        seL4_CPtr untyped = new_untyped(13), slot = new_slots(32);
        seL4_Word count = 0;

        for (unsigned int i = 0; i < 8; i++)
            (void)retype(untyped, 1 + random_below(6), 4 + random_below(5), slot + 2 * i, 1 + random_below(2));
        check_ok(revoke(untyped));
        while (retype(untyped, seL4_ARM_SmallPageObject, 0, slot + count, 1) == seL4_NoError) {
            const char *page = host_memory(seL4_ARM_Page_GetAddress(slot + count).paddr);

            for (unsigned int i = 0; i < PAGE; i++)
                check(page[i] == 0);
            map_readable(slot + count, NEAR_ADDRESS);
            check(host_user_write(NEAR_ADDRESS, "dirty", 5) && host_user_write(NEAR_ADDRESS + PAGE - 5, "dirty", 5));
            check_ok(seL4_ARM_Page_Unmap(slot + count));
            count++;
        }
        check_equal(count, 2);
        check_ok(revoke(untyped));
        check_ok(delete_slot(untyped));
    }
}

TEST(property, messages_of_random_length_arrive_whole_in_either_direction)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_receiver(endpoint, reply);
    seL4_Word sent[seL4_MsgMaxLength], ignored;

    random_seed(11);
    for (unsigned int round = 0; round < 300; round++) {
        for (unsigned int way = 0; way < 2; way++) {
            seL4_Word length = random_below(seL4_MsgMaxLength + 1), label = random_below(1000);
            seL4_CPtr receiver = way == 0 ? server : (seL4_CPtr)ROOT;

            for (seL4_Word i = 0; i < length; i++)
                seL4_SetMR((int)i, sent[i] = (seL4_Word)random_bits());
            if (way == 0)
                seL4_Call(endpoint, tag(label, 0, length));
            else
                seL4_ReplyRecv(endpoint, tag(label, 0, length), &ignored, reply);
            now_runs(receiver);
            check_equal(label_of(receiver), label);
            check_equal(length_of(receiver), length);
            for (seL4_Word i = 0; i < length; i++)
                check_equal(word_of(receiver, i), sent[i]);
        }
        if (round % 50 == 0) /* with a passive server for a while */
            (void)seL4_SchedContext_Unbind(context_of(server));
    }
}

TEST(property, threads_run_by_priority_whatever_their_priorities_become)
{
    enum { THREADS = 8 };
    seL4_CPtr thread[THREADS];
    seL4_Word priority[THREADS];

    random_seed(13);
    for (unsigned int i = 0; i < THREADS; i++) {
        priority[i] = random_below(PRIORITY_ROOT);
        thread[i] = new_thread(priority[i]);
        check_ok(seL4_TCB_Resume(thread[i]));
    }
    for (unsigned int step = 0; step < 200; step++) {
        unsigned int i = (unsigned int)random_below(THREADS);

        priority[i] = random_below(PRIORITY_ROOT);
        set_priority(thread[i], priority[i]);
        now_runs(ROOT);
    }
    (void)seL4_TCB_Suspend(ROOT);
    for (unsigned int left = THREADS; left > 0; left--) {
        unsigned int best = THREADS;

        for (unsigned int i = 0; i < THREADS; i++)
            if (host_current() == host_thread_by_slot(thread[i]))
                best = i;
        check(best < THREADS);
        for (unsigned int i = 0; i < THREADS; i++)
            check(state_of(thread[i]) != RUNNING || priority[i] <= priority[best]);
        host_use_ipc_buffer();
        (void)seL4_TCB_Suspend(thread[best]);
    }
    now_idle();
}
