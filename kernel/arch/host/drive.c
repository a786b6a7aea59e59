/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor: boot, entries into the kernel, what happens between them. See host.h. */

#include <string.h>

#include "api/entry.h"
#include "arch/paging.h"
#include "object/object.h"
#include "object/tcb.h"
#include "sched/scheduler.h"

#include "mmu.h"
#include "simulator.h"

/* Ticks on the counter at boot: more than any period that tests use. */
#define BOOT_TIME ((ticks_t)1 << 40)

/* What the status word of a VM fault says, as AArch64 does. */
enum { STATUS_NOT_MAPPED = 0x07, STATUS_NOT_PERMITTED = 0x0f, STATUS_WRITE = 0x40 };
#define STATUS_FETCH 0x82000000ul
#define STATUS_ACCESS 0x92000000ul

/* The trap of a floating point unit that is off. */
enum { FPU_TRAP_NUMBER = 7 };
#define FPU_TRAP_CODE 0x1e000000ul

/* Of debug exceptions, for threads that are not debugged. */
enum { DEBUG_NUMBER = 0x3c };
#define DEBUG_CODE 0xf2000000ul

/* More entries in a row without user level having a say mean that there will be no end. */
enum { SETTLE_LIMIT = 1000000 };

static void (*hook)(void *data);
static void *hook_data;
static uint64_t boots;

void host_set_entry_hook(void (*new_hook)(void *data), void *data)
{
    hook = new_hook;
    hook_data = data;
}

/* ---- entries -------------------------------------------------------------------------------------------------------- */

void kernel_run(void (*piece)(void))
{
    if (simulator.exited)
        host_fail("the machine has exited: only host_boot() starts it again");
    simulator.entries++;
    simulator.now += simulator.config.entry_ticks;
    simulator.in_kernel = true;
    if (_setjmp(simulator.exit) == 0)
        piece();
    simulator.in_kernel = false;
    if (!simulator.exited)
        mmu_leave_kernel();
    if (hook != NULL && !simulator.exited)
        hook(hook_data);
}

static struct context *current_context(void)
{
    if (scheduler.current == NULL)
        host_fail("nothing can be done while the machine is idle");
    return &scheduler.current->context;
}

static void enter_syscall(void)
{
    kernel_syscall(scheduler.current->context.registers[SYSCALL_REGISTER_NUMBER]);
}

/* The current thread executes the system-call instruction at its program counter. */
static void make_syscall(void)
{
    struct context *context = current_context();

    context->syscall_at = context->registers[REGISTER_PC];
    context->has_syscall = true;
    context->registers[REGISTER_PC] += SYSCALL_BYTES;
    context->step_is_next = false;
    kernel_run(enter_syscall);
}

/* Does the current thread stand at the instruction by which it entered the kernel last? */
static bool has_to_repeat_syscall(void)
{
    const struct context *context;

    if (scheduler.current == NULL)
        return false;
    context = &scheduler.current->context;
    return context->has_syscall && context->registers[REGISTER_PC] == context->syscall_at;
}

static void enter_step(void)
{
    kernel_debug_exception(seL4_SingleStep, scheduler.current->context.registers[REGISTER_PC], false, DEBUG_NUMBER,
                           DEBUG_CODE);
}

/* Until user level has a say. A timer that is due again at once means that time has to pass. */
static void settle(void)
{
    for (unsigned int i = 0; !simulator.exited; i++) {
        if (i == SETTLE_LIMIT)
            host_fail("the kernel is entered again and again without end");
        if (interrupt_is_waiting()) {
            bool was_due = timer_is_due();

            kernel_run(kernel_interrupt);
            simulator.now += was_due && timer_is_due();
        } else if (has_to_repeat_syscall()) {
            make_syscall();
        } else if (scheduler.current != NULL && step_is_over(current_context())) {
            kernel_run(enter_step);
        } else {
            return;
        }
    }
}

static enum host_result result_for(const struct tcb *thread)
{
    if (simulator.exited)
        return HOST_EXITED;
    if (scheduler.current == NULL)
        return HOST_IDLE;
    return scheduler.current == thread ? HOST_RETURNED : HOST_SWITCHED;
}

/* ---- boot ----------------------------------------------------------------------------------------------------------- */

static void set_default(host_word *value, host_word otherwise)
{
    if (*value == 0)
        *value = otherwise;
}

static void set_config(const struct host_config *given)
{
    struct host_config *config = &simulator.config;

    if (given != NULL)
        *config = *given;
    set_default(&config->memory_mib, 16);
    set_default(&config->cnode_bits, 12);
    set_default(&config->image_pages, 4);
    set_default(&config->interrupts, 64);
    set_default(&config->ticks_per_us, 10);
    if (config->interrupts > HOST_INTERRUPTS_MAX || config->interrupts <= HOST_TIMER_INTERRUPT)
        host_fail("host_boot: number of interrupts");
    simulator.memory_bytes = config->memory_mib << 20;
}

static void boot(void)
{
    paging_init();
    irq_init();
    root_task_create();
    kernel_start();
}

void host_boot(const struct host_config *config)
{
    boots++;
    state_reset();
    memset(&simulator, 0, sizeof(simulator));
    set_config(config);
    memory_start();
    interrupts_start();
    fpu_start();
    simulator.now = BOOT_TIME;
    simulator.deadline = UINT64_MAX;
    kernel_run(boot);
    settle();
}

/* ---- system calls --------------------------------------------------------------------------------------------------- */

static void put_registers(word_t *all, const struct host_registers *registers)
{
    all[SYSCALL_REGISTER_CAP] = registers->cap;
    all[SYSCALL_REGISTER_INFO] = registers->info;
    for (unsigned int i = 0; i < ARRAY_SIZE(registers->mr); i++)
        all[syscall_message_registers[i]] = registers->mr[i];
    all[SYSCALL_REGISTER_REPLY] = registers->reply;
    all[SYSCALL_REGISTER_DEST] = registers->dest;
}

void host_get_registers(const struct tcb *thread, struct host_registers *registers)
{
    const word_t *all = thread->context.registers;

    registers->cap = all[SYSCALL_REGISTER_CAP];
    registers->info = all[SYSCALL_REGISTER_INFO];
    for (unsigned int i = 0; i < ARRAY_SIZE(registers->mr); i++)
        registers->mr[i] = all[syscall_message_registers[i]];
    registers->reply = all[SYSCALL_REGISTER_REPLY];
    registers->dest = all[SYSCALL_REGISTER_DEST];
}

enum host_result host_syscall(long number, struct host_registers *registers)
{
    struct tcb *thread = scheduler.current;
    word_t *all = current_context()->registers;

    put_registers(all, registers);
    all[SYSCALL_REGISTER_NUMBER] = (word_t)number;
    make_syscall();
    settle();
    host_get_registers(thread, registers);
    return result_for(thread);
}

/* ---- memory and exceptions ------------------------------------------------------------------------------------------ */

static struct {
    word_t address, status, number, code, reason;
    bool is_fetch, is_write;
} event;

static void enter_vm_fault(void)
{
    kernel_vm_fault(event.address, event.status, event.is_fetch);
}

static void raise_vm_fault(enum host_access access, word_t address, enum mmu_result why)
{
    event.address = address;
    event.is_fetch = access == HOST_EXECUTE;
    event.status = event.is_fetch ? STATUS_FETCH : STATUS_ACCESS;
    event.status |= why == MMU_NOT_PERMITTED ? STATUS_NOT_PERMITTED : STATUS_NOT_MAPPED;
    if (access == HOST_WRITE)
        event.status |= STATUS_WRITE;
    kernel_run(enter_vm_fault);
    settle();
}

static void enter_debug_exception(void)
{
    kernel_debug_exception(event.reason, event.address, event.is_write, DEBUG_NUMBER, DEBUG_CODE);
}

static void raise_debug_exception(word_t reason, word_t address, bool is_write)
{
    event.reason = reason;
    event.address = address;
    event.is_write = is_write;
    kernel_run(enter_debug_exception);
    settle();
}

/* One access that does not cross a page. Devices are not simulated. */
static bool access_page(enum host_access access, word_t address, void *data, word_t bytes)
{
    paddr_t physical;
    enum mmu_result result;
    void *memory;

    current_context();
    result = mmu_access(access, address, true, &physical);
    if (result != MMU_OK) {
        raise_vm_fault(access, address, result);
        return false;
    }
    memory = host_memory(physical);
    if (access != HOST_EXECUTE && watchpoint_is_in(address, bytes, access == HOST_WRITE)) {
        raise_debug_exception(seL4_DataBreakpoint, address, access == HOST_WRITE);
        return false;
    }
    if (access == HOST_WRITE && memory != NULL)
        memcpy(memory, data, bytes);
    if (access == HOST_READ && memory != NULL)
        memcpy(data, memory, bytes);
    if (access == HOST_READ && memory == NULL)
        memset(data, 0, bytes);
    return true;
}

static bool access_range(enum host_access access, word_t address, uint8_t *data, word_t bytes)
{
    while (bytes != 0) {
        word_t piece = BIT(PAGE_BITS) - (address & MASK(PAGE_BITS));

        if (piece > bytes)
            piece = bytes;
        if (!access_page(access, address, data, piece))
            return false;
        address += piece;
        data += piece;
        bytes -= piece;
    }
    return true;
}

bool host_user_read(host_word address, void *data, host_word bytes)
{
    return access_range(HOST_READ, address, data, bytes);
}

bool host_user_write(host_word address, const void *data, host_word bytes)
{
    return access_range(HOST_WRITE, address, (uint8_t *)data, bytes);
}

bool host_user_execute(host_word address)
{
    return access_page(HOST_EXECUTE, address, NULL, 0);
}

static void enter_user_exception(void)
{
    kernel_user_exception(event.number, event.code);
}

enum host_result host_user_exception(host_word number, host_word code)
{
    struct tcb *thread = scheduler.current;

    current_context();
    event.number = number;
    event.code = code;
    kernel_run(enter_user_exception);
    settle();
    return result_for(thread);
}

enum host_result host_user_step(host_word address)
{
    struct tcb *thread = scheduler.current;
    struct context *context = current_context();

    context->registers[REGISTER_PC] = address;
    if (breakpoint_is_at(address)) {
        raise_debug_exception(seL4_InstructionBreakpoint, address, false);
        return result_for(thread);
    }
    context->registers[REGISTER_PC] += SYSCALL_BYTES;
    context->step_is_next = false;
    settle();
    return result_for(thread);
}

enum host_result host_user_break(void)
{
    struct tcb *thread = scheduler.current;

    raise_debug_exception(seL4_SoftwareBreakRequest, current_context()->registers[REGISTER_PC], false);
    return result_for(thread);
}

static void enter_fpu_trap(void)
{
    kernel_fpu_trap(FPU_TRAP_NUMBER, FPU_TRAP_CODE);
}

/* The register in the unit, which is switched on for the thread if it may have it; NULL if not. */
static uint64_t *fpu_register(unsigned int index)
{
    struct tcb *thread = scheduler.current;

    current_context();
    if (index >= FPU_WORDS)
        host_fail("no such floating point register");
    if (!simulator.fpu_on) {
        kernel_run(enter_fpu_trap);
        settle();
    }
    return result_for(thread) == HOST_RETURNED && simulator.fpu_on ? &simulator.unit.values[index] : NULL;
}

bool host_fpu_read(unsigned int index, uint64_t *value)
{
    const uint64_t *place = fpu_register(index);

    if (place != NULL)
        *value = *place;
    return place != NULL;
}

bool host_fpu_write(unsigned int index, uint64_t value)
{
    uint64_t *place = fpu_register(index);

    if (place != NULL)
        *place = value;
    return place != NULL;
}

unsigned int host_fpu_count(void)
{
    return FPU_WORDS;
}

/* ---- time and interrupts -------------------------------------------------------------------------------------------- */

/* In steps from deadline to deadline, which each interrupt moves. */
enum host_result host_advance_ticks(uint64_t ticks)
{
    const struct tcb *thread = scheduler.current;
    ticks_t end = simulator.now + ticks;

    while (!simulator.exited && simulator.deadline > simulator.now && simulator.deadline <= end) {
        simulator.now = simulator.deadline;
        settle();
    }
    if (!simulator.exited && simulator.now < end)
        simulator.now = end;
    return result_for(thread);
}

enum host_result host_advance(uint64_t us)
{
    return host_advance_ticks(us * simulator.config.ticks_per_us);
}

enum host_result host_advance_to_deadline(void)
{
    if (simulator.deadline == UINT64_MAX)
        return result_for(scheduler.current);
    return host_advance_ticks(simulator.deadline > simulator.now ? simulator.deadline - simulator.now : 0);
}

uint64_t host_now(void)
{
    return simulator.now;
}

uint64_t host_deadline(void)
{
    return simulator.deadline;
}

enum host_result host_raise_irq(host_word irq)
{
    const struct tcb *thread = scheduler.current;

    interrupt_raise(irq);
    settle();
    return result_for(thread);
}

/* ---- looking at things ---------------------------------------------------------------------------------------------- */

struct tcb *host_current(void)
{
    return scheduler.current;
}

host_word *host_all_registers(struct tcb *thread)
{
    return thread->context.registers;
}

host_word host_register_count(void)
{
    return REGISTER_COUNT;
}

host_word host_program_counter(const struct tcb *thread)
{
    return thread->context.registers[REGISTER_PC];
}

struct tcb *host_thread_by_slot(host_word index)
{
    struct cap cap;

    if (index >= BIT(simulator.root_radix))
        return NULL;
    cap = simulator.root_slots[index].cap;
    return cap_type(cap) == CAP_TCB ? (struct tcb *)cap_tcb_get_address(cap) : NULL;
}

struct tcb *host_root_thread(void)
{
    return simulator.root_thread;
}

void *host_root_slots(void)
{
    return simulator.root_slots;
}

host_word host_root_slot_count(void)
{
    return BIT(simulator.root_radix);
}

void *host_ipc_buffer(const struct tcb *thread)
{
    return tcb_ipc_buffer(thread);
}

void *host_bootinfo(void)
{
    return simulator.bootinfo;
}

uint64_t host_entries(void)
{
    return simulator.entries;
}

uint64_t host_boots(void)
{
    return boots;
}
