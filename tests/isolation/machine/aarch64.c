/* SPDX-License-Identifier: BSD-2-Clause */
/* What attacker and victim need of AArch64's instructions. */
#include "../attack.h"

#include <layout.h> /* of the kernel's address space */

/* Registers that a function may find anything in, as the runtime's start code leaves them: those that calls preserve, and
 * a thread pointer that it does not use. */
seL4_Word machine_first_registers(void)
{
    seL4_Word x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, pointer, found = 0;

    __asm__ volatile("mov %0, x19\n mov %1, x20\n mov %2, x21\n mov %3, x22\n mov %4, x23\n"
                     : "=&r"(x19), "=&r"(x20), "=&r"(x21), "=&r"(x22), "=&r"(x23));
    __asm__ volatile("mov %0, x24\n mov %1, x25\n mov %2, x26\n mov %3, x27\n mov %4, x28\n"
                     : "=&r"(x24), "=&r"(x25), "=&r"(x26), "=&r"(x27), "=&r"(x28));
    __asm__ volatile("mrs %0, tpidrro_el0" : "=r"(pointer));
    const seL4_Word all[] = {x19, x20, x21, x22, x23, x24, x25, x26, x27, x28, pointer};

    for (unsigned int i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        found += is_secret(all[i]);
    return found;
}

void machine_use_stack(seL4_Word address)
{
    __asm__ volatile("mov sp, %0\n str xzr, [sp, #-16]!" : : "r"(address) : "memory");
}

/* A function that executes the instruction, with a register as its operand. (A text in front of it needs no parentheses.) */
#define ATTEMPT(function, instruction)                                                                                 \
    static seL4_Word function(void)                                                                                    \
    {                                                                                                                  \
        seL4_Word word = 0;                                                                                            \
        __asm__ volatile("" instruction : "+r"(word) : : "memory");                                                    \
        return 1;                                                                                                      \
    }

ATTEMPT(read_control, "mrs %0, sctlr_el1")
ATTEMPT(write_control, "msr sctlr_el1, %0")
ATTEMPT(write_own_base, "msr ttbr0_el1, %0")
ATTEMPT(write_kernel_base, "msr ttbr1_el1, %0")
ATTEMPT(write_vector_base, "msr vbar_el1, %0")
ATTEMPT(flush_translations, "tlbi vmalle1")
ATTEMPT(translate, "at s1e1r, %0")
ATTEMPT(mask_interrupts, "msr daifset, #2")
ATTEMPT(write_kernel_thread, "msr tpidr_el1, %0")
ATTEMPT(write_read_only_thread, "msr tpidrro_el0, %0")
ATTEMPT(read_exception_link, "mrs %0, elr_el1")
ATTEMPT(read_saved_status, "mrs %0, spsr_el1")
ATTEMPT(write_kernel_stack, "msr sp_el0, %0")
ATTEMPT(set_timer, "msr cntv_cval_el0, %0")
ATTEMPT(read_virtual_counter, "mrs %0, cntvct_el0")
ATTEMPT(read_physical_counter, "mrs %0, cntpct_el0")
ATTEMPT(read_counter_frequency, "mrs %0, cntfrq_el0")
ATTEMPT(read_cycle_counter, "mrs %0, pmccntr_el0")
ATTEMPT(write_performance_control, "msr pmcr_el0, %0")
ATTEMPT(set_breakpoint, "msr dbgbvr0_el1, %0")
ATTEMPT(allow_debugging, "msr mdscr_el1, %0")
ATTEMPT(switch_fpu, "msr cpacr_el1, %0")
ATTEMPT(call_hypervisor, "hvc #0")
ATTEMPT(call_firmware, "smc #0")
ATTEMPT(return_from_exception, "eret")

/* On the kernel's memory; only those that an emulator without caches can refuse. */
#define ATTEMPT_ON_KERNEL(function, instruction)                                                                       \
    static seL4_Word function(void)                                                                                    \
    {                                                                                                                  \
        __asm__ volatile("" instruction : : "r"(IMAGE_BASE) : "memory");                                               \
        return 1;                                                                                                      \
    }

ATTEMPT_ON_KERNEL(zero_kernel, "dc zva, %0")
ATTEMPT_ON_KERNEL(invalidate_kernel, "dc ivac, %0")

const struct machine_instruction machine_instructions[] = {
    {"reading_the_system_control_register_faults", EXCEPTION, read_control},
    {"writing_the_system_control_register_faults", EXCEPTION, write_control},
    {"writing_the_own_translation_base_faults", EXCEPTION, write_own_base},
    {"writing_the_kernels_translation_base_faults", EXCEPTION, write_kernel_base},
    {"writing_the_vector_base_faults", EXCEPTION, write_vector_base},
    {"flushing_translations_faults", EXCEPTION, flush_translations},
    {"asking_for_the_kernels_translations_faults", EXCEPTION, translate},
    {"masking_interrupts_faults", EXCEPTION, mask_interrupts},
    {"writing_the_kernels_thread_register_faults", EXCEPTION, write_kernel_thread},
    {"writing_the_read_only_thread_register_faults", EXCEPTION, write_read_only_thread},
    {"reading_the_exception_link_register_faults", EXCEPTION, read_exception_link},
    {"reading_the_saved_status_faults", EXCEPTION, read_saved_status},
    {"writing_a_stack_pointer_of_the_kernels_faults", EXCEPTION, write_kernel_stack},
    {"setting_the_kernels_timer_faults", EXCEPTION, set_timer},
    {"reading_the_virtual_counter_faults", EXCEPTION, read_virtual_counter},
    {"reading_the_physical_counter_faults", EXCEPTION, read_physical_counter},
    {"reading_the_frequency_of_counters_faults", EXCEPTION, read_counter_frequency},
    {"reading_the_cycle_counter_faults", EXCEPTION, read_cycle_counter},
    {"writing_the_control_of_performance_counters_faults", EXCEPTION, write_performance_control},
    {"setting_a_breakpoint_faults", EXCEPTION, set_breakpoint},
    {"allowing_debugging_faults", EXCEPTION, allow_debugging},
    {"switching_the_floating_point_unit_faults", EXCEPTION, switch_fpu},
    {"calling_a_hypervisor_faults", EXCEPTION, call_hypervisor},
    {"calling_firmware_faults", EXCEPTION, call_firmware},
    {"returning_from_an_exception_faults", EXCEPTION, return_from_exception},
    {"zeroing_kernel_memory_faults", FAULT, zero_kernel},
    {"invalidating_kernel_memory_faults", FAULT, invalidate_kernel},
};
const unsigned int machine_instruction_count = sizeof(machine_instructions) / sizeof(machine_instructions[0]);
