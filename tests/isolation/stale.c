/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that was the attacker's until it was taken away: translations that it has used must not work any more. */
#include "scene.h"

static seL4_CPtr original, mapped;

/* The attacker has used the page and waits for an answer; `mapped` is the capability of its mapping. */
static void share(enum attack attack, unsigned int access)
{
    struct event event;

    original = make(seL4_ARM_SmallPageObject, 0);
    mapped = stele_arena_slot(&objects);
    must(seL4_CNode_Copy(seL4_CapInitThreadCNode, mapped, seL4_WordBits, seL4_CapInitThreadCNode, original,
                         seL4_WordBits, seL4_AllRights),
         "copying");
    attacker_create();
    map_into(&attacker, mapped, SHARED_PAGE, access);
    attacker_start(attack, SHARED_PAGE);
    event = attacker_event();
    must(event.label == STAGE ? seL4_NoError : seL4_IllegalOperation, "the attacker's first access");
}

/* It goes on, and must fault there. */
static void must_fault(const char *name, enum stele_fault_access access)
{
    struct event event;

    attacker_answer();
    event = attacker_event();
    conclude(is_fault_at(&event, access, SHARED_PAGE), name, &event);
}

static void unmapped(void)
{
    share(READ_AFTER, STELE_ACCESS_READ);
    must(seL4_ARM_Page_Unmap(mapped), "unmapping");
    must_fault("reading_an_unmapped_page_faults", STELE_FAULT_READ);
    share(WRITE_AFTER, STELE_ACCESS_WRITE);
    must(seL4_ARM_Page_Unmap(mapped), "unmapping");
    must_fault("writing_an_unmapped_page_faults", STELE_FAULT_WRITE);
}

static void deleted_and_revoked(void)
{
    share(READ_AFTER, STELE_ACCESS_READ);
    must(seL4_CNode_Delete(seL4_CapInitThreadCNode, mapped, seL4_WordBits), "deleting");
    must_fault("reading_a_page_whose_capability_is_deleted_faults", STELE_FAULT_READ);
    share(WRITE_AFTER, STELE_ACCESS_WRITE);
    must(seL4_CNode_Revoke(seL4_CapInitThreadCNode, original, seL4_WordBits), "revoking");
    must_fault("writing_a_page_whose_capability_is_revoked_faults", STELE_FAULT_WRITE);
}

static void rights_taken(void)
{
    share(WRITE_LATER, STELE_ACCESS_WRITE);
    must(seL4_ARM_Page_Map(mapped, attacker.vspace.root, SHARED_PAGE, seL4_CanRead, seL4_ARM_Default_VMAttributes),
         "mapping again with fewer rights");
    must_fault("writing_a_page_that_became_read_only_faults", STELE_FAULT_WRITE);
}

/* The memory behind a page that was taken away is the victim's next; what it writes there is not the attacker's to see. */
static void given_to_the_victim(enum attack attack, enum stele_fault_access access, const char *name)
{
    seL4_CPtr untyped = make(seL4_UntypedObject, seL4_PageBits), page = stele_arena_slot(&objects);
    must(seL4_Untyped_Retype(untyped, seL4_ARM_SmallPageObject, 0, seL4_CapInitThreadCNode, 0, 0, page, 1), "retype");
    attacker_create();
    map_into(&attacker, page, SHARED_PAGE, STELE_ACCESS_WRITE);
    attacker_start(attack, SHARED_PAGE);
    attacker_event();
    must(seL4_CNode_Revoke(seL4_CapInitThreadCNode, untyped, seL4_WordBits), "revoking");
    must(seL4_Untyped_Retype(untyped, seL4_ARM_SmallPageObject, 0, seL4_CapInitThreadCNode, 0, 0, page, 1), "retype");
    map_into(&victim, page, VICTIM_PAGE + PAGE_BYTES, STELE_ACCESS_WRITE);
    must_fault(name, access);
}

/* A table goes with everything below it. */
static void table_unmapped(void)
{
    const seL4_Word address = seL4_UserVSpaceTop / 2 + 1; /* no process has tables there */
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0), tables[3];
    struct event event;

    attacker_create();
    for (int i = 0; i < 3; i++) {
        tables[i] = make(seL4_ARM_PageTableObject, 0);
        must(seL4_ARM_PageTable_Map(tables[i], attacker.vspace.root, address, seL4_ARM_Default_VMAttributes), "table");
        if (seL4_ARM_Page_Map(frame, attacker.vspace.root, address, seL4_AllRights, seL4_ARM_Default_VMAttributes) ==
            seL4_NoError)
            break;
    }
    attacker_start(READ_AFTER, address);
    attacker_event();
    must(seL4_ARM_PageTable_Unmap(tables[0]), "unmapping the highest table");
    attacker_answer();
    event = attacker_event();
    conclude(is_fault_at(&event, STELE_FAULT_READ, address), "reading_below_a_table_that_is_unmapped_faults", &event);
}

/* The address space's number is given to another one: the old one's translations must not serve it. */
static void number_used_again(void)
{
    struct event event;

    share(READ_AFTER, STELE_ACCESS_WRITE);
    stele_process_destroy(&attacker);
    attacker_create(); /* gets the first free number, which has just become free */
    attacker_start(READ, SHARED_PAGE);
    event = attacker_event();
    conclude(is_fault_at(&event, STELE_FAULT_READ, SHARED_PAGE),
             "an_address_space_number_used_again_translates_nothing", &event);
}

/* A thread whose address space is destroyed under its feet runs no further. */
static void space_destroyed(void)
{
    struct event event;

    share(READ_AFTER, STELE_ACCESS_READ);
    must(seL4_CNode_Revoke(seL4_CapInitThreadCNode, attacker.vspace.root, seL4_WordBits), "revoking the space");
    must(seL4_CNode_Delete(seL4_CapInitThreadCNode, attacker.vspace.root, seL4_WordBits), "deleting the space");
    attacker_answer();
    event = attacker_event();
    conclude(event.badge == BADGE_FAULT && event.fault.type == seL4_Fault_VMFault,
             "a_thread_without_its_address_space_faults", &event);
}

void stale(void)
{
    unmapped();
    deleted_and_revoked();
    rights_taken();
    given_to_the_victim(READ_AFTER, STELE_FAULT_READ, "reading_memory_that_is_the_victims_now_faults");
    given_to_the_victim(WRITE_AFTER, STELE_FAULT_WRITE, "writing_memory_that_is_the_victims_now_faults");
    table_unmapped();
    number_used_again();
    space_destroyed();
}
