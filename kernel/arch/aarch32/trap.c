/* SPDX-License-Identifier: BSD-2-Clause */
/* From the exception vectors to the kernel proper. */

#include "api/entry.h"
#include "arch/port.h"
#include "sched/scheduler.h"

#include "breakpoints.h"
#include "fpu_registers.h"
#include "trap.h"

_Static_assert(REGISTER_R0 == 0 && REGISTER_R12 == 12, "order in vectors.S");
_Static_assert(REGISTER_SP == 13 && REGISTER_R14 == 14, "order in vectors.S");
_Static_assert(REGISTER_PC == 15 && REGISTER_CPSR == 16, "order in vectors.S");
_Static_assert(REGISTER_TPIDRURW == 17 && REGISTER_TPIDRURO == 18, "order in vectors.S");
_Static_assert(offsetof(struct context, registers) == 0, "vectors.S saves registers at the front");
_Static_assert(offsetof(struct fpu_state, fpscr) == 256, "order in fpu_registers.S");

#define INTERRUPT_PENDING BIT(7) /* in ISR */

bool irq_pending(void)
{
    return SYSTEM_REGISTER_READ(0, c12, c1, 0) & INTERRUPT_PENDING;
}

/* Classes of exceptions, for who reads the debugger's list; the numbers are those of the vectors. */
enum { CLASS_UNDEFINED = 1, CLASS_PREFETCH_ABORT = 3, CLASS_DATA_ABORT = 4 };

/* In fault status registers: what the processor's debugging has stopped. */
#define STATUS_REASON 0x40f
#define STATUS_DEBUG 0x2

/* A processor tells of an instruction that it does not know nothing but that. It may be one of the floating point unit,
 * which is off: with the unit on, the thread tries again, and if that was not it, comes back. */
struct context *trap_undefined(void)
{
    trap_note_entry(ENTRY_EXCEPTION, CLASS_UNDEFINED, 0);
    if (!fpu_is_enabled() && fpu_is_present())
        kernel_fpu_trap(0, 0);
    else
        kernel_user_exception(0, 0);
    trap_check_invariants();
    return trap_leave();
}

OFF_THE_USUAL_WAY static void debug_event(word_t status, word_t address)
{
    const struct debugging *debugging = &scheduler.current->debugging;
    word_t pc = scheduler.current->context.registers[REGISTER_PC];

    switch (debug_entry()) {
    case ENTRY_BREAKPOINT:
        kernel_debug_exception(seL4_InstructionBreakpoint, breakpoints_met(debugging, pc), false, 0, status);
        break;
    case ENTRY_INSTRUCTION: kernel_debug_exception(seL4_SoftwareBreakRequest, pc, false, 0, status); break;
    default:
        kernel_debug_exception(seL4_DataBreakpoint, address, breakpoints_tell_write(debugging, address), 0, status);
    }
}

struct context *trap_abort(word_t status, word_t address, bool is_fetch)
{
    bool is_debugging = (status & STATUS_REASON) == STATUS_DEBUG;

    trap_note_entry(is_debugging ? ENTRY_EXCEPTION : ENTRY_VM_FAULT, is_fetch ? CLASS_PREFETCH_ABORT : CLASS_DATA_ABORT,
                    is_debugging ? 0 : address);
    if (is_debugging)
        debug_event(status, address);
    else
        kernel_vm_fault(address, status, is_fetch);
    trap_check_invariants();
    return trap_leave();
}
