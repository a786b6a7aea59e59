/* SPDX-License-Identifier: BSD-2-Clause */
/* From the exception vectors to the kernel proper. */

#include "api/entry.h"
#include "arch/port.h"
#include "debug/debugger.h"
#include "sched/scheduler.h"

#include "trap.h"

_Static_assert(REGISTER_X0 == 0 && REGISTER_X29 == 29, "order in vectors.S");
_Static_assert(REGISTER_LR == 30 && REGISTER_SP == 31, "order in vectors.S");
_Static_assert(REGISTER_PC == 32 && REGISTER_SPSR == 33, "order in vectors.S");
_Static_assert(REGISTER_TPIDR_EL0 == 34 && REGISTER_TPIDRRO_EL0 == 35, "order in vectors.S");
_Static_assert(offsetof(struct context, registers) == 0, "vectors.S saves registers at the front");
_Static_assert(offsetof(struct fpu_state, fpsr) == 512 && offsetof(struct fpu_state, fpcr) == 520, "fpu_registers.S");

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

    trap_note_entry(is_access ? ENTRY_VM_FAULT : ENTRY_EXCEPTION, class, is_access ? address : 0);
    switch (class) {
    case CLASS_FETCH:
    case CLASS_ACCESS: kernel_vm_fault(address, code, class == CLASS_FETCH); break;
    case CLASS_FLOATING_POINT: kernel_fpu_trap(class, code); break;
    default: other_exception(class, code, address);
    }
    trap_check_invariants();
    return trap_leave();
}
