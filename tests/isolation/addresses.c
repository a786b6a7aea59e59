/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that was never the attacker's: the victim's, the kernel's, devices; and instructions that are not for programs. */
#include "scene.h"

#include <layout.h> /* of the kernel's address space */
#include <stele/console.h>

/* Where this board has its devices. */
#define BOARD_INTERRUPT_CONTROLLER 0x08000000ul
#define BOARD_SERIAL_PORT 0x09000000ul

/* The first address behind those that programs can have. */
#define PROGRAMS_END ((seL4_Word)seL4_UserVSpaceTop + 1)

void faults_at(const char *name, enum attack attack, seL4_Word address, enum stele_fault_access access, seL4_Word at)
{
    struct event event = attacker_live(attack, address);

    conclude(is_fault_at(&event, access, at), name, &event);
}

static void faults(const char *name, enum attack attack, enum stele_fault_access access, seL4_Word address)
{
    faults_at(name, attack, address, access, address);
}

static void memory_of_the_victim(void)
{
    faults("reading_anothers_page_faults", READ, STELE_FAULT_READ, VICTIM_PAGE + 8);
    faults("writing_anothers_page_faults", WRITE, STELE_FAULT_WRITE, VICTIM_PAGE + 8);
    faults("executing_anothers_page_faults", EXECUTE, STELE_FAULT_FETCH, VICTIM_PAGE);
}

static void no_programs_place(const struct machine_place *place)
{
    static const struct {
        const char *verb;
        enum attack attack;
        enum stele_fault_access access;
    } ways[] = {
        {"reading", READ, STELE_FAULT_READ},
        {"writing", WRITE, STELE_FAULT_WRITE},
        {"executing", EXECUTE, STELE_FAULT_FETCH},
    };
    char name[80];

    for (unsigned int i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        stele_snprintf(name, sizeof(name), "%s_%s_faults", ways[i].verb, place->name);
        faults(name, ways[i].attack, ways[i].access, place->address);
    }
}

/* Kernel code, the kernel's devices, the ends of what is no program's; and what else the architecture has there. */
static void memory_of_the_kernel(void)
{
    static const struct machine_place places[] = {
        {"the_kernels_image", IMAGE_BASE},
        {"the_kernels_devices", DEVICE_BASE},
        {"the_first_address_of_no_program", PROGRAMS_END},
        {"the_last_address", ~(seL4_Word)0 & -sizeof(seL4_Word)},
    };

    for (unsigned int i = 0; i < sizeof(places) / sizeof(places[0]); i++)
        no_programs_place(&places[i]);
    for (unsigned int i = 0; i < machine_place_count; i++)
        no_programs_place(&machine_places[i]);
}

static void stack_in_the_kernel(void)
{
    const seL4_Word stack = IMAGE_BASE + (1ul << (IMAGE_BITS - 1));
    struct event event = attacker_live(STACK, stack);

    conclude(is_fault_at(&event, STELE_FAULT_WRITE, stack - STACK_PUSH_BYTES), "a_stack_in_the_kernel_faults", &event);
}

/* The last page may be a program's; a word that begins in it must not end behind it. */
static void over_the_end(void)
{
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0);
    struct event event;

    attacker_create();
    map_into(&attacker, frame, PROGRAMS_END - PAGE_BYTES, STELE_ACCESS_READ);
    attacker_start(READ_ACROSS, PROGRAMS_END);
    event = attacker_event();
    conclude(is_fault_at(&event, STELE_FAULT_READ, PROGRAMS_END), "reading_over_the_end_of_ones_addresses_faults",
             &event);
}

/* The physical addresses of this machine's devices are nothing to a program that has no frame of them. */
static void devices(void)
{
    faults("reading_the_serial_ports_address_faults", READ, STELE_FAULT_READ, BOARD_SERIAL_PORT);
    faults("writing_the_serial_ports_address_faults", WRITE, STELE_FAULT_WRITE, BOARD_SERIAL_PORT);
    faults("writing_the_interrupt_controllers_address_faults", WRITE, STELE_FAULT_WRITE, BOARD_INTERRUPT_CONTROLLER);
}

/* A page of the victim's that the attacker may see in one way and not in another. */
static void shared(const char *name, unsigned int access, enum attack attack, enum stele_fault_access expected)
{
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0);
    struct event event;

    attacker_create();
    map_into(&attacker, frame, SHARED_PAGE, access);
    attacker_start(attack, SHARED_PAGE + 16);
    event = attacker_event();
    conclude(is_fault_at(&event, expected, SHARED_PAGE + 16), name, &event);
}

static void rights_of_pages(void)
{
    shared("writing_a_page_that_may_be_read_faults", STELE_ACCESS_READ, WRITE, STELE_FAULT_WRITE);
    shared("executing_a_page_that_may_be_read_faults", STELE_ACCESS_READ, EXECUTE, STELE_FAULT_FETCH);
    shared("executing_a_page_that_may_be_written_faults", STELE_ACCESS_WRITE, EXECUTE, STELE_FAULT_FETCH);
    shared("writing_a_page_that_may_be_executed_faults", STELE_ACCESS_EXECUTE, WRITE, STELE_FAULT_WRITE);
}

/* A read-only capability gives no more than it says, whatever the mapping asks for. */
static void rights_of_capabilities(void)
{
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0), weak = stele_arena_slot(&objects);
    struct event event;

    must(seL4_CNode_Copy(seL4_CapInitThreadCNode, weak, seL4_WordBits, seL4_CapInitThreadCNode, frame, seL4_WordBits,
                         seL4_CanRead),
         "copying");
    attacker_create();
    map_into(&attacker, weak, SHARED_PAGE, STELE_ACCESS_WRITE);
    attacker_start(WRITE, SHARED_PAGE);
    event = attacker_event();
    conclude(is_fault_at(&event, STELE_FAULT_WRITE, SHARED_PAGE), "a_mapping_gives_no_more_than_its_capability",
             &event);
}

static bool is_outcome(const struct event *event, enum outcome outcome)
{
    bool is_exception = event->badge == BADGE_FAULT && event->fault.type == seL4_Fault_UserException;

    switch (outcome) {
    case EXCEPTION: return is_exception;
    case FAULT: return is_exception || (event->badge == BADGE_FAULT && event->fault.type == seL4_Fault_VMFault);
    default: return is_report_of(event, 0);
    }
}

static void instructions(void)
{
    for (unsigned int i = 0; i < machine_instruction_count; i++) {
        struct event event = attacker_live(INSTRUCTION, i);

        conclude(is_outcome(&event, machine_instructions[i].outcome), machine_instructions[i].name, &event);
    }
}

void addresses(void)
{
    memory_of_the_victim();
    memory_of_the_kernel();
    stack_in_the_kernel();
    over_the_end();
    devices();
    rights_of_pages();
    rights_of_capabilities();
    instructions();
    machine_attacks();
}
