/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that was never the attacker's: the victim's, the kernel's, devices; and instructions that are not for programs. */
#include "scene.h"

static void faults(const char *name, enum attack attack, enum stele_fault_access access, seL4_Word address)
{
    struct event event = attacker_live(attack, address);

    conclude(is_fault_at(&event, access, address), name, &event);
}

static void memory_of_the_victim(void)
{
    faults("reading_anothers_page_faults", READ, STELE_FAULT_READ, VICTIM_PAGE + 8);
    faults("writing_anothers_page_faults", WRITE, STELE_FAULT_WRITE, VICTIM_PAGE + 8);
    faults("executing_anothers_page_faults", EXECUTE, STELE_FAULT_FETCH, VICTIM_PAGE);
}

/* Kernel code, the kernel's view of memory, its devices, and the ends of the upper half. */
static void memory_of_the_kernel(void)
{
    static const struct {
        seL4_Word address;
        const char *read, *write, *execute;
    } places[] = {
        {0xffffff8000000000, "reading_the_kernels_image_faults", "writing_the_kernels_image_faults",
         "executing_the_kernels_image_faults"},
        {0xffff800040000000, "reading_the_kernels_view_of_memory_faults", "writing_the_kernels_view_of_memory_faults",
         "executing_the_kernels_view_of_memory_faults"},
        {0xffffff8040000000, "reading_the_kernels_devices_faults", "writing_the_kernels_devices_faults",
         "executing_the_kernels_devices_faults"},
        {0xffff000000000000, "reading_the_first_kernel_address_faults", "writing_the_first_kernel_address_faults",
         "executing_the_first_kernel_address_faults"},
        {0xfffffffffffffff8, "reading_the_last_kernel_address_faults", "writing_the_last_kernel_address_faults",
         "executing_the_last_kernel_address_faults"},
        {0x0001000000000000, "reading_between_the_halves_faults", "writing_between_the_halves_faults",
         "executing_between_the_halves_faults"},
    };

    for (unsigned int i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        faults(places[i].read, READ, STELE_FAULT_READ, places[i].address);
        faults(places[i].write, WRITE, STELE_FAULT_WRITE, places[i].address);
        faults(places[i].execute, EXECUTE, STELE_FAULT_FETCH, places[i].address);
    }
}

static void stack_in_the_kernel(void)
{
    const seL4_Word stack = 0xffffff8000100000;
    struct event event = attacker_live(STACK, stack);

    conclude(is_fault_at(&event, STELE_FAULT_WRITE, stack - 16), "a_stack_in_the_kernel_faults", &event);
}

/* The physical addresses of this machine's devices are nothing to a program that has no frame of them. */
static void devices(void)
{
    faults("reading_the_serial_ports_address_faults", READ, STELE_FAULT_READ, 0x09000000);
    faults("writing_the_serial_ports_address_faults", WRITE, STELE_FAULT_WRITE, 0x09000000);
    faults("writing_the_interrupt_controllers_address_faults", WRITE, STELE_FAULT_WRITE, 0x08000000);
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

static void instructions(void)
{
    static const char *const privileged[MACHINE_PRIVILEGED_COUNT] = {"reading_the_system_control_register_faults",
                                                                     "writing_the_system_control_register_faults",
                                                                     "writing_the_own_translation_base_faults",
                                                                     "writing_the_kernels_translation_base_faults",
                                                                     "writing_the_vector_base_faults",
                                                                     "flushing_translations_faults",
                                                                     "masking_interrupts_faults",
                                                                     "writing_the_kernels_thread_register_faults",
                                                                     "reading_the_exception_link_register_faults",
                                                                     "setting_the_kernels_timer_faults",
                                                                     "calling_a_hypervisor_faults",
                                                                     "returning_from_an_exception_faults"};
    static const char *const maintenance[MACHINE_MAINTAIN_COUNT] = {"zeroing_kernel_memory_faults",
                                                                    "invalidating_kernel_memory_faults"};

    for (seL4_Word i = 0; i < MACHINE_PRIVILEGED_COUNT; i++) {
        struct event event = attacker_live(PRIVILEGED, i);

        conclude(event.badge == BADGE_FAULT && event.fault.type == seL4_Fault_UserException, privileged[i], &event);
    }
    for (seL4_Word i = 0; i < MACHINE_MAINTAIN_COUNT; i++) {
        struct event event = attacker_live(MAINTAIN, 0xffffff8000100000 | i);

        conclude(event.badge == BADGE_FAULT, maintenance[i], &event);
    }
}

void addresses(void)
{
    memory_of_the_victim();
    memory_of_the_kernel();
    stack_in_the_kernel();
    devices();
    rights_of_pages();
    rights_of_capabilities();
    instructions();
}
