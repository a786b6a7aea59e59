/* SPDX-License-Identifier: BSD-2-Clause */
/* What others left behind: registers, messages, memory that was theirs. */
#include "scene.h"

#include <architecture.h> /* of the conformance suite: names of registers */

/* Those that a server's start needs: program counter, stack pointer, status, two arguments. */
#define FIRST_REGISTERS 5

#define WORDS (PAGE_BYTES / sizeof(seL4_Word))

/* A thread full of secrets is destroyed; the attacker's is made of the same memory and given few registers. */
static void registers(void)
{
    seL4_UserContext secrets, first;
    seL4_Word *words = (seL4_Word *)&secrets;
    seL4_CPtr tcb = make(seL4_TCBObject, 0);
    struct event event;

    for (unsigned int i = 0; i < sizeof(secrets) / sizeof(seL4_Word); i++)
        words[i] = SECRET;
    must(seL4_TCB_WriteRegisters(tcb, false, 0, sizeof(secrets) / sizeof(seL4_Word), &secrets), "writing registers");
    stele_arena_destroy(&objects);
    attacker_create();
    first = (seL4_UserContext){
        .pc = attacker.image.entry,
        .sp = attacker.stack_top,
        .CONTEXT_ARGUMENT = attacker.ipc_buffer,
        .CONTEXT_SECOND = LEFT_REGISTERS,
    };
    must(seL4_TCB_WriteRegisters(attacker.tcb, true, 0, FIRST_REGISTERS, &first), "starting the attacker");
    event = attacker_event();
    conclude(is_report_of(&event, 0), "a_new_thread_finds_nothing_in_its_registers", &event);
}

/* The victim uses the floating point unit just before. */
static void fpu(void)
{
    struct event event;

    attacker_create();
    victim_call(VERIFY);
    attacker_start(LEFT_FPU, 0);
    event = attacker_event();
    conclude(is_report_of(&event, 0), "a_new_thread_finds_nothing_in_its_floating_point_registers", &event);
}

/* The victim sends a message without words while all its registers hold the secret; it waits until it is received. */
static void message(void)
{
    seL4_CPtr meeting = make(seL4_EndpointObject, 0);
    struct event event;

    attacker_create();
    attacker_grant(SLOT_TARGET, meeting, seL4_CanRead, 0);
    must(stele_process_grant(&victim, SLOT_TARGET, meeting, seL4_CanWrite, 0) ? seL4_NoError : seL4_IllegalOperation,
         "giving the victim an endpoint");
    attacker_start(LEFT_MESSAGE, 0);
    victim_call(SAY_NOTHING);
    event = attacker_event();
    must(seL4_CNode_Delete(victim.cnode, SLOT_TARGET, 6), "taking the endpoint back");
    conclude(is_report_of(&event, 0), "a_message_carries_no_more_registers_than_its_length_says", &event);
}

static void fill(seL4_CPtr frame)
{
    seL4_Word *words = (seL4_Word *)own.window;

    must(stele_vspace_map(&own.own, frame, seL4_PageBits, own.window, STELE_ACCESS_WRITE), "seeing a page");
    for (seL4_Word i = 0; i < WORDS; i++)
        words[i] = SECRET;
    must(seL4_ARM_Page_Unmap(frame), "letting go of it");
}

/* A page full of secrets becomes free memory, and then the attacker's. */
static void memory(void)
{
    seL4_CPtr untyped = make(seL4_UntypedObject, seL4_PageBits), page = stele_arena_slot(&objects);
    struct event event;

    must(seL4_Untyped_Retype(untyped, seL4_ARM_SmallPageObject, 0, seL4_CapInitThreadCNode, 0, 0, page, 1), "retype");
    fill(page);
    must(seL4_CNode_Revoke(seL4_CapInitThreadCNode, untyped, seL4_WordBits), "revoking");
    must(seL4_Untyped_Retype(untyped, seL4_ARM_SmallPageObject, 0, seL4_CapInitThreadCNode, 0, 0, page, 1), "retype");
    attacker_create();
    map_into(&attacker, page, SHARED_PAGE, STELE_ACCESS_READ);
    attacker_start(LEFT_MEMORY, SHARED_PAGE);
    event = attacker_event();
    conclude(is_report_of(&event, 0), "memory_made_anew_holds_nothing_of_its_former_owner", &event);
}

static void buffer(void)
{
    struct event event = attacker_live(LEFT_BUFFER, 0);

    conclude(is_report_of(&event, 0), "an_ipc_buffer_holds_nothing_of_anothers", &event);
}

/* The victim's IPC buffer is at an address at which the attacker may have something else, or nothing. */
static void buffer_address(void)
{
    const seL4_Word address = victim.ipc_buffer + PAGE_BYTES / 4;
    struct event event = attacker_live(WRITE, address);

    conclude(is_fault_at(&event, STELE_FAULT_WRITE, address) || is_report_of(&event, 0),
             "writing_at_the_address_of_anothers_ipc_buffer_does_not_reach_it", &event);
}

void leftovers(void)
{
    registers();
    fpu();
    message();
    memory();
    buffer();
    buffer_address();
}
