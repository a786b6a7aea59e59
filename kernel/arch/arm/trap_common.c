/* SPDX-License-Identifier: BSD-2-Clause */
/* From the exception vectors to the kernel proper, and the choice of what runs afterwards. */

#include "trap_common.h"
#include "api/entry.h"
#include "debug/debug.h"
#include "debug/invariants.h"
#include "driver/driver.h"
#include "sched/scheduler.h"

void trap_check_invariants(void)
{
    if (CHECK_INVARIANTS) {
        ticks_t start = timer_now();

        invariants_require();
        timer_leave_out(start);
    }
}

void trap_note_entry(enum entry_kind kind, word_t number, word_t address)
{
    if (DEBUG_KERNEL)
        debugger_note_entry(kind, number, address);
}

static void handle_interrupt(void)
{
    trap_note_entry(ENTRY_INTERRUPT, IRQ_NONE, 0);
    kernel_interrupt();
    trap_check_invariants();
    if (DEBUG_KERNEL)
        debugger_poll();
}

/* Waits until there is a thread to run. */
struct context *trap_leave(void)
{
    while (scheduler.current == NULL) {
        barrier_system();
        __asm__ volatile("wfi" : : : "memory");
        handle_interrupt();
    }
    return &scheduler.current->context;
}

struct context *trap_syscall(void)
{
    word_t number = scheduler.current->context.registers[SYSCALL_REGISTER_NUMBER];

    bool is_output = number == (word_t)seL4_SysDebugPutChar; /* the most frequent one, which changes nothing */

    if (!is_output)
        trap_note_entry(ENTRY_SYSCALL, number, 0);
    kernel_syscall(number);
    if (!is_output)
        trap_check_invariants();
    return trap_leave();
}

struct context *trap_interrupt(void)
{
    handle_interrupt();
    return trap_leave();
}

void trap_fatal(word_t syndrome, word_t pc, word_t address, word_t caller)
{
    debug_printf("stele: fault in the kernel at %lx, called from %lx, syndrome %lx, address %lx\n", pc, caller,
                 syndrome, address);
    if (DEBUG_KERNEL)
        debugger_failure("a fault in the kernel");
    machine_exit(1);
}
