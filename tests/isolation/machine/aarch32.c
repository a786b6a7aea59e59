/* SPDX-License-Identifier: BSD-2-Clause */
/* What attacker and victim need of AArch32's instructions. */
#include "../attack.h"

#include <layout.h> /* of the kernel's address space */

/* Registers that a function may find anything in, as the runtime's start code leaves them: those that calls preserve, and
 * a thread pointer that it does not use. */
seL4_Word machine_first_registers(void)
{
    seL4_Word all[9], found = 0;

    __asm__ volatile("stm %0, {r4-r11}" : : "r"(all) : "memory");
    __asm__ volatile("mrc p15, 0, %0, c13, c0, 3" : "=r"(all[8]));
    for (unsigned int i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        found += is_secret(all[i]);
    return found;
}

void machine_use_stack(seL4_Word address)
{
    __asm__ volatile("mov sp, %0\n str r0, [sp, #-16]!" : : "r"(address) : "memory");
}

/* What the processor says of its mode and of what interrupts it. */
#define STATUS_PRIVATE 0x1ff
#define STATUS_BIG_ENDIAN 0x200

static seL4_Word status(void)
{
    seL4_Word word;

    __asm__ volatile("mrs %0, cpsr" : "=r"(word));
    return word & STATUS_PRIVATE;
}

/* ---- instructions that are undefined in user mode ----------------------------------------------------------------------- */

/* A function that executes the instruction, with one register or two as its operands. (A text in front of it needs no
 * parentheses.) */
#define ATTEMPT(function, instruction)                                                                                 \
    static seL4_Word function(void)                                                                                    \
    {                                                                                                                  \
        seL4_Word word = 0, other = 0;                                                                                 \
        __asm__ volatile("" instruction : "+r"(word), "+r"(other) : : "memory", "r14");                                \
        return 1;                                                                                                      \
    }

ATTEMPT(read_control, "mrc p15, 0, %0, c1, c0, 0")
ATTEMPT(write_control, "mcr p15, 0, %0, c1, c0, 0")
ATTEMPT(read_other_control, "mrc p15, 0, %0, c1, c0, 1")
ATTEMPT(write_own_base, "mcr p15, 0, %0, c2, c0, 0")
ATTEMPT(write_kernel_base, "mcr p15, 0, %0, c2, c0, 1")
ATTEMPT(write_translation_control, "mcr p15, 0, %0, c2, c0, 2")
ATTEMPT(write_domains, "mcr p15, 0, %0, c3, c0, 0")
ATTEMPT(write_vector_base, "mcr p15, 0, %0, c12, c0, 0")
ATTEMPT(write_space_number, "mcr p15, 0, %0, c13, c0, 1")
ATTEMPT(read_fault_address, "mrc p15, 0, %0, c6, c0, 0")
ATTEMPT(flush_translations, "mcr p15, 0, %0, c8, c7, 0")
ATTEMPT(translate, "mcr p15, 0, %0, c7, c8, 0")
ATTEMPT(invalidate_instructions, "mcr p15, 0, %0, c7, c5, 0")
ATTEMPT(read_interrupts, "mrc p15, 0, %0, c12, c1, 0")
ATTEMPT(read_kernel_thread, "mrc p15, 0, %0, c13, c0, 4")
ATTEMPT(write_kernel_thread, "mcr p15, 0, %0, c13, c0, 4")
ATTEMPT(write_read_only_thread, "mcr p15, 0, %0, c13, c0, 3")
ATTEMPT(read_exception_link, "mrs %0, lr_svc")
ATTEMPT(read_saved_status, "mrs %0, spsr")
ATTEMPT(write_saved_status, "msr spsr_fsxc, %0")
ATTEMPT(write_kernel_stack, "msr sp_svc, %0")
ATTEMPT(set_timer, "mcrr p15, 3, %0, %1, c14")
ATTEMPT(stop_timer, "mcr p15, 0, %0, c14, c3, 1")
ATTEMPT(read_virtual_counter, "mrrc p15, 1, %0, %1, c14")
ATTEMPT(read_physical_counter, "mrrc p15, 0, %0, %1, c14")
ATTEMPT(read_counter_frequency, "mrc p15, 0, %0, c14, c0, 0")
ATTEMPT(read_cycle_counter, "mrc p15, 0, %0, c9, c13, 0")
ATTEMPT(read_event_counter, "mrc p15, 0, %0, c9, c13, 2")
ATTEMPT(write_performance_control, "mcr p15, 0, %0, c9, c12, 0")
ATTEMPT(set_breakpoint, "mcr p14, 0, %0, c0, c0, 4")
ATTEMPT(allow_debugging, "mcr p14, 0, %0, c0, c2, 2")
ATTEMPT(switch_fpu, "mcr p15, 0, %0, c1, c0, 2")
ATTEMPT(switch_fpu_exceptions, ".inst 0xeef10a10, 0xeee80a10") /* vmrs r0, fpscr; vmsr fpexc, r0 */
ATTEMPT(read_thumb_handlers, "mrc p14, 6, %0, c1, c0, 0")
ATTEMPT(write_thumb_handlers, "mcr p14, 6, %0, c1, c0, 0")
ATTEMPT(call_hypervisor, "hvc #0")
ATTEMPT(call_firmware, "smc #0")
ATTEMPT(return_from_exception, "eret")
ATTEMPT(return_with_status, "adr %0, 1f\n mov %1, #0x1d3\n push {%1}\n push {%0}\n rfeia sp!\n1:")
ATTEMPT(return_by_move, "adr lr, 1f\n movs pc, lr\n1:")
ATTEMPT(return_by_load, "adr %0, 1f\n push {%0}\n ldm sp!, {pc}^\n1:")
ATTEMPT(store_kernel_state, "srsdb sp!, #0x13")
ATTEMPT(load_user_registers, "push {r0}\n ldm sp, {r0}^\n nop\n pop {r0}")

static seL4_Word invalidate_kernel(void)
{
    __asm__ volatile("mcr p15, 0, %0, c7, c6, 1" : : "r"(IMAGE_BASE) : "memory");
    return 1;
}

/* ---- instructions that do nothing in user mode -------------------------------------------------------------------------- */

/* A function that executes it and tells what it has changed. */
#define IGNORED(function, instruction)                                                                                 \
    static seL4_Word function(void)                                                                                    \
    {                                                                                                                  \
        seL4_Word before = status();                                                                                   \
        __asm__ volatile("" instruction : : "r"(0x1d3) : "memory");                                                    \
        return before ^ status();                                                                                      \
    }

IGNORED(write_mode, "msr cpsr_c, %0")
IGNORED(write_whole_status, "msr cpsr_fsxc, %0")
IGNORED(change_mode, "cps #0x13")
IGNORED(mask_interrupts, "cpsid if")
IGNORED(unmask_aborts, "cpsie a")

/* A system call from a program with the other order of bytes. */
static seL4_Word call_big_endian(void)
{
    register seL4_Word number __asm__("r7") = (seL4_Word)seL4_SysYield;
    seL4_Word before = status(), after;

    __asm__ volatile("setend be\n svc #0\n mrs %1, cpsr\n setend le" : "+r"(number), "=r"(after) : : "memory");
    return before ^ (after & STATUS_PRIVATE) ^ (after & STATUS_BIG_ENDIAN ? 0 : 1);
}

const struct machine_instruction machine_instructions[] = {
    {"reading_the_system_control_register_faults", EXCEPTION, read_control},
    {"writing_the_system_control_register_faults", EXCEPTION, write_control},
    {"reading_the_auxiliary_control_register_faults", EXCEPTION, read_other_control},
    {"writing_the_own_translation_base_faults", EXCEPTION, write_own_base},
    {"writing_the_kernels_translation_base_faults", EXCEPTION, write_kernel_base},
    {"writing_the_control_of_translation_faults", EXCEPTION, write_translation_control},
    {"writing_the_domains_faults", EXCEPTION, write_domains},
    {"writing_the_vector_base_faults", EXCEPTION, write_vector_base},
    {"choosing_an_address_space_number_faults", EXCEPTION, write_space_number},
    {"reading_the_fault_address_faults", EXCEPTION, read_fault_address},
    {"flushing_translations_faults", EXCEPTION, flush_translations},
    {"asking_for_the_kernels_translations_faults", EXCEPTION, translate},
    {"invalidating_all_instructions_faults", EXCEPTION, invalidate_instructions},
    {"reading_the_pending_interrupts_faults", EXCEPTION, read_interrupts},
    {"masking_interrupts_does_nothing", NOTHING, mask_interrupts},
    {"unmasking_aborts_does_nothing", NOTHING, unmask_aborts},
    {"changing_the_mode_does_nothing", NOTHING, change_mode},
    {"writing_the_mode_does_nothing", NOTHING, write_mode},
    {"writing_all_of_the_status_changes_only_flags", NOTHING, write_whole_status},
    {"a_big_endian_program_makes_system_calls_as_others", NOTHING, call_big_endian},
    {"reading_the_kernels_thread_register_faults", EXCEPTION, read_kernel_thread},
    {"writing_the_kernels_thread_register_faults", EXCEPTION, write_kernel_thread},
    {"writing_the_read_only_thread_register_faults", EXCEPTION, write_read_only_thread},
    {"reading_the_exception_link_register_faults", EXCEPTION, read_exception_link},
    {"reading_the_saved_status_faults", EXCEPTION, read_saved_status},
    {"writing_the_saved_status_faults", EXCEPTION, write_saved_status},
    {"writing_a_stack_pointer_of_the_kernels_faults", EXCEPTION, write_kernel_stack},
    {"setting_the_kernels_timer_faults", EXCEPTION, set_timer},
    {"stopping_the_kernels_timer_faults", EXCEPTION, stop_timer},
    {"reading_the_virtual_counter_faults", EXCEPTION, read_virtual_counter},
    {"reading_the_physical_counter_faults", EXCEPTION, read_physical_counter},
    {"reading_the_frequency_of_counters_faults", EXCEPTION, read_counter_frequency},
    {"reading_the_cycle_counter_faults", EXCEPTION, read_cycle_counter},
    {"reading_an_event_counter_faults", EXCEPTION, read_event_counter},
    {"writing_the_control_of_performance_counters_faults", EXCEPTION, write_performance_control},
    {"setting_a_breakpoint_faults", EXCEPTION, set_breakpoint},
    {"allowing_debugging_faults", EXCEPTION, allow_debugging},
    {"switching_the_floating_point_unit_faults", EXCEPTION, switch_fpu},
    {"switching_the_floating_point_units_exceptions_faults", EXCEPTION, switch_fpu_exceptions},
    {"reading_the_base_of_thumb_handlers_faults", EXCEPTION, read_thumb_handlers},
    {"writing_the_base_of_thumb_handlers_faults", EXCEPTION, write_thumb_handlers},
    {"calling_a_hypervisor_faults", EXCEPTION, call_hypervisor},
    {"calling_firmware_faults", EXCEPTION, call_firmware},
    {"returning_from_an_exception_faults", EXCEPTION, return_from_exception},
    {"returning_with_a_status_from_memory_faults", EXCEPTION, return_with_status},
    {"returning_by_a_move_faults", EXCEPTION, return_by_move},
    {"returning_by_a_load_faults", EXCEPTION, return_by_load},
    {"storing_the_kernels_state_faults", EXCEPTION, store_kernel_state},
    {"loading_registers_of_another_mode_faults", EXCEPTION, load_user_registers},
    {"invalidating_kernel_memory_faults", FAULT, invalidate_kernel},
};
const unsigned int machine_instruction_count = sizeof(machine_instructions) / sizeof(machine_instructions[0]);
