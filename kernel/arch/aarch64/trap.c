/* SPDX-License-Identifier: BSD-2-Clause */
/* From the exception vectors to the kernel proper, and the choice of what runs afterwards. */

#include "api/entry.h"
#include "arch/port.h"
#include "debug/debug.h"
#include "debug/debugger.h"
#include "debug/invariants.h"
#include "driver/driver.h"
#include "sched/scheduler.h"

#include "trap.h"

_Static_assert(REGISTER_X0 == 0 && REGISTER_X29 == 29, "order in vectors.S");
_Static_assert(REGISTER_LR == 30 && REGISTER_SP == 31, "order in vectors.S");
_Static_assert(REGISTER_PC == 32 && REGISTER_SPSR == 33, "order in vectors.S");
_Static_assert(REGISTER_TPIDR_EL0 == 34 && REGISTER_TPIDRRO_EL0 == 35, "order in vectors.S");
_Static_assert(offsetof(struct context, registers) == 0, "vectors.S saves registers at the front");

/* Exception classes, ESR_EL1[31:26]. */
enum {
    CLASS_FLOATING_POINT = 0x07,
    CLASS_FETCH = 0x20,
    CLASS_ACCESS = 0x24,
    CLASS_BREAKPOINT = 0x30,
    CLASS_STEP = 0x32,
    CLASS_WATCHPOINT = 0x34,
    CLASS_BREAK_INSTRUCTION = 0x3c,
};

#define SYNDROME_WRITE BIT(6) /* of a watchpoint */

#define INTERRUPT_PENDING BIT(7) /* in ISR_EL1 */

bool irq_pending(void)
{
    return SYSTEM_REGISTER_READ(isr_el1) & INTERRUPT_PENDING;
}

/* After each entry, in kernels that are built for that. No thread pays for the time. */
static void check_invariants(void)
{
    if (CHECK_INVARIANTS) {
        ticks_t start = timer_now();

        invariants_require();
        timer_leave_out(start);
    }
}

/* For the debugger, if the kernel has one: what came in. */
static void note_entry(enum entry_kind kind, word_t number, word_t address)
{
    if (DEBUG_KERNEL)
        debugger_note_entry(kind, number, address);
}

static void handle_interrupt(void)
{
    note_entry(ENTRY_INTERRUPT, IRQ_NONE, 0);
    kernel_interrupt();
    check_invariants();
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
        note_entry(ENTRY_SYSCALL, number, 0);
    kernel_syscall(number);
    if (!is_output)
        check_invariants();
    return trap_leave();
}

struct context *trap_interrupt(void)
{
    handle_interrupt();
    return trap_leave();
}

/* What no well-behaved program does often. */
OFF_THE_USUAL_WAY static void other_exception(word_t class, word_t code, word_t address)
{
    word_t pc = scheduler.current->context.registers[REGISTER_PC];

    switch (class) {
    case CLASS_BREAKPOINT: kernel_debug_exception(seL4_InstructionBreakpoint, pc, false, class, code); break;
    case CLASS_STEP: kernel_debug_exception(seL4_SingleStep, pc, false, class, code); break;
    case CLASS_BREAK_INSTRUCTION: kernel_debug_exception(seL4_SoftwareBreakRequest, pc, false, class, code); break;
    case CLASS_WATCHPOINT:
        kernel_debug_exception(seL4_DataBreakpoint, address, code & SYNDROME_WRITE, class, code);
        break;
    default: kernel_user_exception(class, code);
    }
}

struct context *trap_exception(word_t syndrome, word_t address)
{
    word_t class = syndrome >> 26 & 0x3f;
    word_t code = syndrome & MASK(32);
    bool is_access = class == CLASS_FETCH || class == CLASS_ACCESS;

    note_entry(is_access ? ENTRY_VM_FAULT : ENTRY_EXCEPTION, class, is_access ? address : 0);
    switch (class) {
    case CLASS_FETCH:
    case CLASS_ACCESS: kernel_vm_fault(address, code, class == CLASS_FETCH); break;
    case CLASS_FLOATING_POINT: kernel_fpu_trap(class, code); break;
    default: other_exception(class, code, address);
    }
    check_invariants();
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
