/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The port contract: everything that the machine-independent kernel (api, cap, ipc, object, sched) asks of an
 * architecture, and everything an architecture may call in return. A port is one folder below arch/ that holds
 *
 *     machine.h    types and inline functions marked [inline] below
 *     *.c, *.S     the rest
 *
 * Nothing outside the port's folder contains machine instructions, register names or page-table formats. Registers are
 * named by the generated registers.h (REGISTER_X0, SYSCALL_REGISTER_INFO, ...), which comes from the contract.
 */
#ifndef KERNEL_ARCH_PORT_H
#define KERNEL_ARCH_PORT_H

#include "api/types.h"
#include "registers.h"

struct tcb;
struct cap;

/* machine.h defines
 *     struct fpu_state        the floating point registers of one thread
 *     struct context          { word_t registers[REGISTER_COUNT]; struct fpu_state fpu; }, 16-byte aligned
 *     struct page_table       one table of a user address space, of its architecture's size
 *     KERNEL_STACK_BITS, CACHE_LINE_BITS
 *     MACHINE_ELF             the processor's number in ELF files
 *     HAS_FIRMWARE_CALLS      does the contract let user level call firmware?
 *     HAS_SINGLE_STEPS        can the processor stop after one instruction of user level?
 */
struct context;

/* ---- memory as the kernel sees it ------------------------------------------------------------------------------ */

/* All ordinary memory is mapped at a fixed distance; these convert. [inline] */
static inline void *physical_to_pointer(paddr_t address);
static inline paddr_t pointer_to_physical(const void *pointer);

/* Zeroes memory, fast; both arguments are multiples of 16. */
void memory_clear(void *start, word_t bytes);

/* Writes the data cache back to memory for a range that users may see uncached or execute. */
void cache_clean(const void *start, word_t bytes);

/* ---- registers of a thread -------------------------------------------------------------------------------------- */

/* Registers of a new thread, in cleared memory: all zero, user mode, interrupts enabled. */
void context_init(struct context *context);

/* What user level may put into `reg`: privileged bits of status registers are forced, others pass. */
word_t context_sanitise(word_t reg, word_t value);

/* Makes the thread execute its system-call instruction again. The program counter stands behind it now. [inline] */
static inline void context_rewind_syscall(struct context *context);

/* The floating point unit is enabled only for its owner. Where it is disabled, the next use traps into
 * kernel_fpu_trap(). */
void fpu_enable_for(struct tcb *thread); /* give the unit to thread, saving the old owner's registers */
void fpu_prepare(struct tcb *next);      /* called before `next` runs: enable exactly if next owns the unit */
void fpu_release(struct tcb *thread);    /* save the registers if thread owns the unit, which then has no owner */
void fpu_forget(struct tcb *thread);     /* thread is being destroyed: drop its registers */
const struct tcb *fpu_owner(void);       /* NULL if there is none */
bool fpu_is_enabled(void);               /* may user level use the unit now? */

/* Sets the thread pointer register for thread-local storage in the context. [inline] */
static inline void context_set_tls(struct context *context, word_t base);

/* ---- breakpoints: see object/breakpoint.h ---------------------------------------------------------------------------- */

/* machine.h defines
 *     BREAKPOINT_COUNT        numbers of breakpoints and watchpoints that the contract has
 *     FIRST_WATCHPOINT        from which on they are for data
 *     INSTRUCTION_ALIGN_BITS  log2 of the alignment of instructions
 */
struct debugging;

/* How many breakpoints for instructions, or for data, this processor has; at least one of each. */
word_t breakpoint_units(bool is_data);

/* From the next exit to user level on, these breakpoints and single steps are in force; NULL: none. */
void breakpoints_load(const struct debugging *debugging);

/* The thread's next instruction is a single step. Writing registers and repeating system calls keeps it so. [inline] */
static inline void context_set_step(struct context *context, bool step);

/* Writes a register as user level may. */
void context_write(struct context *context, word_t reg, word_t value);

/* ---- address spaces: see also arch/paging.h ----------------------------------------------------------------------- */

/* Makes the address space of `thread` the current one; an empty one if its VSpace capability is not usable. */
void vspace_activate(const struct tcb *thread);

/* ---- time --------------------------------------------------------------------------------------------------------- */

ticks_t timer_now(void);                   /* monotonic */
void timer_set_deadline(ticks_t deadline); /* interrupt no later than this; replaces the previous one; may be past */
ticks_t timer_deadline(void);              /* the one that was set last */
ticks_t timer_us_to_ticks(uint64_t us);    /* us <= timer_max_us() */
uint64_t timer_ticks_to_us(ticks_t ticks);
uint64_t timer_max_us(void);   /* the largest duration the conversions hold */
ticks_t timer_precision(void); /* the kernel's worst-case entry plus timer granularity, in ticks */

/* ---- interrupts --------------------------------------------------------------------------------------------------- */

#define IRQ_NONE ((word_t)-1)

word_t irq_count(void);        /* valid numbers are 0 .. irq_count() - 1, all interrupt controllers */
word_t irq_timer(void);        /* the number that the kernel keeps for its own timer */
word_t irq_claim(void);        /* number of the interrupt that is active now, IRQ_NONE if none/spurious */
void irq_complete(word_t irq); /* end of interrupt */
void irq_set_masked(word_t irq, bool masked);
bool irq_can_set_trigger(word_t irq);
void irq_set_trigger(word_t irq, bool edge);
bool irq_pending(void); /* is some unmasked interrupt waiting? cheap: asked at preemption points */
word_t sgi_count(void); /* software-generated interrupts: 0 .. sgi_count() - 1; may be none */
bool sgi_target_is_valid(word_t target);
void sgi_send(word_t irq, word_t target);

/* ---- console and power -------------------------------------------------------------------------------------------- */

void console_putchar(char c);
_Noreturn void machine_exit(word_t status); /* ends an emulator with this status, else powers off, else stops */

/* Debug kernels only: has a character come, and which? The machine may have no way in: then nothing ever comes. */
bool console_has_input(void);
char console_getchar(void);

/* Debug kernels only: runs a session of the debugger on a stack of its own. debugger_rerun() leaves wherever the session
 * is, a fault included, and begins it anew on that stack; debugger_run() returns when the session does. */
void debugger_run(void (*session)(void));
_Noreturn void debugger_rerun(void (*session)(void));

/* Firmware call with eight registers each way; false where the machine offers none. */
bool machine_smc(word_t registers[8]);

/* ---- what a port calls: api/entry.h -------------------------------------------------------------------------------
 * kernel_syscall, kernel_interrupt, kernel_vm_fault, kernel_user_exception, kernel_fpu_trap, kernel_debug_exception. After each of them the port
 * returns to the thread scheduler.current, or waits for an interrupt if that is NULL.
 */

#include "machine.h"

#endif
