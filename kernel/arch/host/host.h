/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Driving the kernel on Linux.
 *
 * The kernel proper runs as a library on a simulated machine: memory, MMU, timer, interrupt controller, floating point
 * unit. A test boots it and then plays user level: whatever it does, the kernel's current thread does. There is one
 * machine per process. Time stands still unless the test lets it pass, so every run is reproducible.
 *
 *     host_boot(NULL);
 *     struct host_registers registers = {.cap = endpoint, .info = message_info};
 *     if (host_syscall(-1, &registers) == HOST_SWITCHED)      // seL4_Call
 *         ...                                                 // play the thread that runs now
 *
 * After each entry the machine goes on by itself until user level has a say: interrupts that wait are taken, and a
 * system call that was preempted, or is to be made again, is made again.
 *
 * Only plain functions and types: usable from C, Rust and ctypes, together with libsel4's headers or with the kernel's.
 */
#ifndef KERNEL_ARCH_HOST_HOST_H
#define KERNEL_ARCH_HOST_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned long host_word; /* as seL4_Word */

/* A thread of the kernel: what it calls struct tcb. */
struct tcb;

/* ---- machine ---------------------------------------------------------------------------------------------------------- */

/* A piece of address space that is no memory, given to the root task as one device untyped. */
struct host_device {
    host_word address;   /* physical, aligned to its size */
    host_word size_bits; /* log2 of its bytes */
};

/* What is 0 or NULL has the value in parentheses. */
struct host_config {
    host_word memory_mib; /* size of memory in MiB (16), from HOST_MEMORY_START on */
    unsigned char fill;   /* what memory holds before boot: other than 0 to find memory that is not cleared */
    const struct host_device *devices;
    host_word device_count; /* (0) */
    host_word cnode_bits;   /* log2 of the slots in the root CNode (12) */
    host_word image_pages;  /* frames of the root task's image, from HOST_IMAGE_START on (4) */
    host_word interrupts;   /* interrupts there are (64, at most HOST_INTERRUPTS_MAX) */
    host_word ticks_per_us; /* (10) */
    host_word entry_ticks;  /* time that each kernel entry takes (0) */
    bool no_sgi;            /* the machine has no software-generated interrupts */
    bool fixed_trigger;     /* edge or level of an interrupt cannot be chosen */
};

#define HOST_MEMORY_START 0x40000000ul /* physical address of memory */
#define HOST_IMAGE_START 0x400000ul    /* virtual address of the root task's image */
#define HOST_INTERRUPTS_MAX 1020
#define HOST_TIMER_INTERRUPT 27
#define HOST_PRECISION_US 10 /* timer_precision() */

/* Starts the machine and the kernel anew; nothing of a former run is left. The root task runs then, with the
 * capabilities and the bootinfo that the contract describes. Its pages behind the image: IPC buffer, bootinfo, extra
 * bootinfo. `config` may be NULL. */
void host_boot(const struct host_config *config);

/* What a machine call of the kernel (machine_smc) does; without it there is no firmware. Stays over host_boot(). */
void host_set_firmware(bool (*call)(host_word registers[8]));

/* Called after each kernel entry, also during host_boot(). NULL: none. Stays over host_boot(). */
void host_set_entry_hook(void (*hook)(void *data), void *data);

/* Called when the kernel finds an assertion of its own broken, or the machine finds the kernel doing what a machine does
 * not survive (host_fail). If it returns, or if there is none, the message goes to stderr and the process aborts. Stays
 * over host_boot(). */
void host_set_failure_hook(void (*hook)(const char *message));

/* ---- what the current thread does ------------------------------------------------------------------------------------- */

/* The registers of a system call, by what they carry. */
struct host_registers {
    host_word cap; /* capability; comes back as the badge */
    host_word info;
    host_word mr[4];
    host_word reply;
    host_word dest;
};

enum host_result {
    HOST_RETURNED, /* the thread goes on */
    HOST_SWITCHED, /* another one runs */
    HOST_IDLE,     /* none can run: until an interrupt or time passes */
    HOST_EXITED,   /* the kernel stopped the machine: host_exit_status() */
};

/* The thread that runs; NULL if none can. */
struct tcb *host_current(void);

/* The current thread makes a system call. Its registers then are put into *registers, also if it does not run on; if it
 * waits, they are what it will wait with. The machine must not be idle nor have exited. */
enum host_result host_syscall(long number, struct host_registers *registers);

/* The same registers of any thread, for example when it has come back from waiting. */
void host_get_registers(const struct tcb *thread, struct host_registers *registers);

/* All of a thread's registers in the kernel's order (generated registers.h): to read, or to set as the thread itself
 * would. */
host_word *host_all_registers(struct tcb *thread);
host_word host_register_count(void);
host_word host_program_counter(const struct tcb *thread);

/* The current thread accesses memory through its address space. False: it faulted, and the kernel has been told. An
 * access that crosses pages stops at the first that faults. A watchpoint stops it likewise. Device memory reads as zero and ignores writes. */
bool host_user_read(host_word address, void *data, host_word bytes);
bool host_user_write(host_word address, const void *data, host_word bytes);
bool host_user_execute(host_word address);

/* Would such an access work? No access, no fault; the translation cache stays as it is, but is asked. */
enum host_access { HOST_READ, HOST_WRITE, HOST_EXECUTE };
bool host_user_can(enum host_access access, host_word address);

/* The physical address behind a virtual one of the current address space; (host_word)-1 if there is none. */
host_word host_user_translate(host_word address);

/* The current thread does something that the processor refuses: any number and code. */
enum host_result host_user_exception(host_word number, host_word code);

/* The current thread executes an instruction at this address that does nothing, and is behind it then; or the breakpoint
 * instruction where it stands. */
enum host_result host_user_step(host_word address);
enum host_result host_user_break(void);

/* The current thread uses its floating point register `index`. False: it was not allowed to. */
bool host_fpu_read(unsigned int index, uint64_t *value);
bool host_fpu_write(unsigned int index, uint64_t value);
unsigned int host_fpu_count(void);

/* ---- time and interrupts ---------------------------------------------------------------------------------------------- */

/* Time passes, for the current thread or idling; whatever interrupts fall due are taken at their time. */
enum host_result host_advance_ticks(uint64_t ticks);
enum host_result host_advance(uint64_t us);

/* Lets time pass up to the interrupt that the kernel has ordered of the timer. */
enum host_result host_advance_to_deadline(void);

uint64_t host_now(void);      /* ticks since boot, which begins late enough for any period to lie behind */
uint64_t host_deadline(void); /* when the timer will interrupt */

/* A device's interrupt fires. It is taken at once, or when it is not masked any more. */
enum host_result host_raise_irq(host_word irq);
bool host_irq_is_masked(host_word irq);
bool host_irq_is_pending(host_word irq);
bool host_irq_is_edge(host_word irq);

/* At the nth preemption point from now (1: the next) an interrupt waits: this one, which must not be masked, or none that
 * the interrupt controller knows of any more (HOST_IRQ_SPURIOUS). 0 cancels. */
#define HOST_IRQ_SPURIOUS ((host_word)-1)
void host_preempt_after(host_word n, host_word irq);

/* Preemption points passed, and kernel entries made, since boot. */
uint64_t host_preemption_points(void);
uint64_t host_entries(void);

/* Calls of host_boot(). */
uint64_t host_boots(void);

/* Cache maintenance asked for since boot, in operations on at most a page. */
uint64_t host_cache_operations(void);

/* ---- looking at things ------------------------------------------------------------------------------------------------ */

/* The thread that a capability of the root task's CNode names; NULL if that is none. */
struct tcb *host_thread_by_slot(host_word index);

/* The root task's thread, and its CNode as the kernel has it (struct slot *). */
struct tcb *host_root_thread(void);
void *host_root_slots(void);
host_word host_root_slot_count(void);

/* A thread's IPC buffer (seL4_IPCBuffer *); NULL if it has none. To be read and written as the thread would. */
void *host_ipc_buffer(const struct tcb *thread);

/* The root task's bootinfo (seL4_BootInfo *). */
void *host_bootinfo(void);

/* Memory by physical address; NULL if there is none. */
void *host_memory(host_word address);
host_word host_memory_bytes(void);

/* Has the kernel stopped the machine, and how? */
bool host_exited(void);
host_word host_exit_status(void);

/* What the kernel printed since boot or the last host_console_clear(), the last 64 KiB of it, as a string. */
const char *host_console(void);
void host_console_clear(void);

/* Also prints it to stderr as it comes. Stays over host_boot(). */
void host_console_echo(bool on);

/* For the kernel's side: ends as a broken assertion does. */
__attribute__((noreturn)) void host_fail(const char *message);

#ifdef __cplusplus
}
#endif

#endif
