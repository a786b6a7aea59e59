/* SPDX-License-Identifier: BSD-2-Clause */
/* What capabilities have to do with one another: same memory, same object; rights; badges. */
#include "object/object.h"

#include "framework.h"
#include "object/vspace.h"

enum { WINDOW = 0x100000 };

/* One capability of each kind. No two have to do with one another. */
static unsigned int one_of_each(struct cap *caps)
{
    unsigned int n = 0;

    caps[n++] = cap_endpoint_new(3, true, true, true, true, WINDOW);
    caps[n++] = cap_notification_new(3, true, true, WINDOW + 0x1000);
    caps[n++] = cap_reply_new(true, WINDOW + 0x2000);
    caps[n++] = cap_cnode_new(0, 0, 4, WINDOW + 0x3000);
    caps[n++] = cap_tcb_new(WINDOW + 0x4000);
    caps[n++] = cap_sched_context_new(seL4_MinSchedContextBits, WINDOW + 0x5000);
    caps[n++] = cap_zombie_new(0, 4, WINDOW + 0x6000);
    caps[n++] = cap_zombie_new(0, 0, WINDOW + 0x7000);
    caps[n++] = cap_asid_pool_new(BIT(seL4_ASIDPoolIndexBits), WINDOW + 0x8000);
    caps[n++] = cap_frame_new(0, 0, false, FRAME_READ_WRITE, FRAME_SMALL, WINDOW + 0x9000);
    caps[n++] = cap_page_table_new(0, 0, false, WINDOW + 0xa000);
    caps[n++] = cap_vspace_new(0, false, WINDOW + 0xc000);
    caps[n++] = cap_irq_handler_new(7);
    caps[n++] = cap_irq_handler_new(8);
    caps[n++] = cap_sgi_signal_new(1, 0);
    caps[n++] = cap_sgi_signal_new(2, 0);
    caps[n++] = cap_sgi_signal_new(2, 1);
    caps[n++] = cap_sched_control_new(0);
    caps[n++] = cap_domain_new();
    caps[n++] = cap_asid_control_new();
    return n;
}

enum { KINDS = 20 };

TEST(capability, each_kind_stands_for_the_same_as_itself_and_for_nothing_else)
{
    struct cap caps[KINDS];
    unsigned int count = one_of_each(caps);

    check_equal(count, KINDS);
    for (unsigned int i = 0; i < count; i++)
        for (unsigned int k = 0; k < count; k++) {
            check_equal(cap_same_region(caps[i], caps[k]), i == k);
            check_equal(cap_same_object(caps[i], caps[k]), i == k);
        }
}

TEST(capability, nothing_stands_for_nothing)
{
    struct cap caps[KINDS];
    unsigned int count = one_of_each(caps);

    for (unsigned int i = 0; i < count; i++) {
        check(!cap_same_region(cap_null_new(), caps[i]));
        check(!cap_same_region(caps[i], cap_null_new()));
    }
}

TEST(capability, an_untyped_covers_what_lies_in_it_and_is_no_object)
{
    struct cap caps[KINDS], all = cap_untyped_new(0, false, 20, WINDOW), half = cap_untyped_new(0, false, 15, WINDOW);
    unsigned int count = one_of_each(caps);

    for (unsigned int i = 0; i < count; i++) {
        bool has_memory = i < 12;

        check_equal(cap_same_region(all, caps[i]), has_memory);
        check_equal(cap_same_region(half, caps[i]), has_memory && i < 8);
        check(!cap_same_region(caps[i], all));
        check(!cap_same_object(all, caps[i]));
    }
    check(cap_same_region(all, half) && !cap_same_region(half, all));
    check(cap_same_region(all, all) && !cap_same_object(all, all));
    check(!cap_same_region(half, cap_untyped_new(0, false, 15, WINDOW + 0x8000)));
    check(!cap_same_region(cap_untyped_new(0, false, 15, WINDOW + 0x8000), half));
}

TEST(capability, the_interrupt_control_covers_handlers_and_signals)
{
    struct cap caps[KINDS], control = cap_irq_control_new();
    unsigned int count = one_of_each(caps);

    for (unsigned int i = 0; i < count; i++) {
        check_equal(cap_same_region(control, caps[i]), i >= 12 && i < 17);
        check(!cap_same_object(control, caps[i]));
    }
    check(cap_same_region(control, control) && cap_same_object(control, control));
}

TEST(capability, a_zombie_stands_for_the_memory_of_its_object)
{
    struct cap all = cap_untyped_new(0, false, 20, WINDOW);

    check(cap_same_region(all, cap_zombie_new(0, 16 - seL4_SlotBits, WINDOW + BIT(16))));
    check(!cap_same_region(cap_untyped_new(0, false, 15, WINDOW), cap_zombie_new(0, 16 - seL4_SlotBits, WINDOW)));
}

TEST(capability, masked_rights_are_never_more_and_masking_twice_is_masking_with_both)
{
    struct cap caps[KINDS];
    unsigned int count = one_of_each(caps);

    for (unsigned int i = 0; i < count; i++)
        for (word_t a = 0; a < 16; a++)
            for (word_t b = 0; b < 16; b++) {
                struct cap once = cap_mask_rights(caps[i], (seL4_CapRights_t){{a}});
                struct cap twice = cap_mask_rights(once, (seL4_CapRights_t){{b}});
                struct cap both = cap_mask_rights(caps[i], (seL4_CapRights_t){{a & b}});

                if (cap_type(caps[i]) == CAP_FRAME) {
                    check(cap_frame_get_rights(twice) <= cap_frame_get_rights(once));
                    continue; /* there, reading and writing are one scale */
                }
                check_equal(twice.words[0], both.words[0]);
                check_equal(twice.words[1], both.words[1]);
                if (a == 15)
                    check_equal(once.words[1], caps[i].words[1]);
            }
}

TEST(capability, data_changes_badges_and_guards_only)
{
    struct cap caps[KINDS];
    unsigned int count = one_of_each(caps);

    for (unsigned int i = 0; i < count; i++) {
        struct cap changed = cap_with_data(caps[i], 0x55, false);

        switch (cap_type(caps[i])) {
        case CAP_ENDPOINT:
        case CAP_NOTIFICATION: /* those here have badges already */
            check_equal(cap_type(changed), CAP_NULL);
            check_equal(cap_type(cap_with_data(caps[i], 0x55, true)), CAP_NULL);
            check_equal(cap_type(cap_with_data(caps[i], 0, true)), cap_type(caps[i]));
            break;
        case CAP_CNODE:
            check_equal(cap_cnode_get_guard_size(changed),
                        seL4_CNode_CapData_get_guardSize((seL4_CNode_CapData_t){{0x55}}));
            break;
        default: check(changed.words[0] == caps[i].words[0] && changed.words[1] == caps[i].words[1]);
        }
    }
}
