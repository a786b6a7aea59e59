/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads in states that only AArch32 has: Thumb code with its conditional blocks, big-endian data; and the coprocessor
 * registers that they could leave something in for others. states.S has the instructions. */
#include "faulting.h"
#include "machine.h"

#define STATUS_THUMB (1ul << 5)
#define STATUS_BIG_ENDIAN (1ul << 9)
#define STATUS_JAVA (1ul << 24)
#define STATUS_CONDITIONAL_BLOCK 0x0600fc00ul
#define STATUS_MASKS 0x1c0ul      /* asynchronous aborts, interrupts, fast interrupts */
#define STATUS_USER_MASKS 0x140ul /* as all threads have them */
#define FSR_ALIGNMENT 0x1ul
#define THUMB_BIT 1ul

void thumb_undefined_wide(void);
void thumb_breakpoint(void);
void thumb_system_call(seL4_Word number);
void load_two_words(seL4_Word address);
seL4_Word exclusive_over_system_call(volatile seL4_Word *word, seL4_Word number);
void count_big_endian(void);
seL4_Word unit_status_over_system_call(seL4_Word status, seL4_Word number);
void thumb_conditional_unit(volatile seL4_Word *result);
void write_environment_base(void);
void read_environment_base(void);
void read_debug_status(void);
void write_debug_data(void);

static seL4_UserContext registers_of(const struct thread *thread)
{
    seL4_UserContext context = {0};
    check_ok(seL4_TCB_ReadRegisters(thread->tcb, false, 0, sizeof(context) / sizeof(seL4_Word), &context));
    return context;
}

static void set_status(const struct thread *thread, seL4_Word status)
{
    seL4_UserContext context = registers_of(thread);
    context.cpsr = status;
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, false, 0, sizeof(context) / sizeof(seL4_Word), &context));
}

static void run(seL4_Word function)
{
    ((void (*)(void))function)();
    results[1]++;
}

/* ---- Thumb code ---- */

REFUSED(fault, an_undefined_thumb_instruction_of_four_bytes_is_told_with_its_address)
{
    fault_with(run, (seL4_Word)thumb_undefined_wide, seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)thumb_undefined_wide - THUMB_BIT + 2);
    seL4_SetMR(seL4_UserException_FaultIP, seL4_GetMR(seL4_UserException_FaultIP) + 4);
    answer_fault(0, 1);
    check_equal(results[1], 1);
}

REFUSED(fault, a_breakpoint_instruction_in_thumb_code_is_told_with_its_address)
{
    fault_with(run, (seL4_Word)thumb_breakpoint, seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)thumb_breakpoint - THUMB_BIT + 2);
    seL4_SetMR(seL4_UserException_FaultIP, seL4_GetMR(seL4_UserException_FaultIP) + 2);
    answer_fault(0, 1);
    check_equal(results[1], 1);
}

static void call_in_thumb(seL4_Word number)
{
    thumb_system_call(number);
    results[1]++;
}

REFUSED(fault, an_unknown_system_call_in_thumb_code_is_told_with_its_address)
{
    fault_with(call_in_thumb, 1234, seL4_Fault_UnknownSyscall);
    check_equal(seL4_GetMR(seL4_UnknownSyscall_FaultIP), (seL4_Word)thumb_system_call - THUMB_BIT + 4);
    check_equal(seL4_GetMR(seL4_UnknownSyscall_Syscall), 1234);
    seL4_SetMR(seL4_UnknownSyscall_FaultIP, seL4_GetMR(seL4_UnknownSyscall_FaultIP) + 2);
    answer_fault(0, seL4_UnknownSyscall_FaultIP + 1);
    check_equal(results[1], 1);
}

/* ---- The status register ---- */

REFUSED(tcb, a_written_status_has_only_the_bits_that_are_the_users)
{
    struct thread *thread = thread_create(run, 0, PRIORITY_LOW);
    set_status(thread, ~0ul);
    seL4_Word status = registers_of(thread).cpsr;
    check_equal(status & STATUS_MODE, USER_MODE);
    check_equal(status & STATUS_MASKS, STATUS_USER_MASKS);
    check_equal(status & (STATUS_JAVA | STATUS_BIG_ENDIAN), 0);
    check_equal(status & 0xf80f0000, 0xf80f0000);
    set_status(thread, 0);
    check_equal(registers_of(thread).cpsr, USER_MODE | STATUS_USER_MASKS);
}

REFUSED(tcb, a_conditional_block_needs_thumb_code)
{
    struct thread *thread = thread_create(run, 0, PRIORITY_LOW);
    set_status(thread, STATUS_CONDITIONAL_BLOCK);
    check_equal(registers_of(thread).cpsr & STATUS_CONDITIONAL_BLOCK, 0);
    set_status(thread, STATUS_CONDITIONAL_BLOCK | STATUS_THUMB);
    check_equal(registers_of(thread).cpsr & (STATUS_CONDITIONAL_BLOCK | STATUS_THUMB),
                STATUS_CONDITIONAL_BLOCK | STATUS_THUMB);
}

/* ---- Data of the other order ---- */

CASE(tcb, a_thread_with_big_endian_data_keeps_it_when_others_run)
{
    struct thread *thread = thread_create(run, 0, PRIORITY_LOW);
    seL4_UserContext context = thread_registers(thread);
    context.pc = (seL4_Word)count_big_endian;
    context.r1 = (seL4_Word)&results[5];
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, sizeof(context) / sizeof(seL4_Word), &context));
    sleep_ticks(3);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    seL4_Word count = __builtin_bswap32(results[5]);
    check(count > 0x100 && count < 0x10000000);
    check_equal(registers_of(thread).cpsr & STATUS_BIG_ENDIAN, STATUS_BIG_ENDIAN);
}

/* ---- Alignment, exclusive access ---- */

REFUSED(fault, misaligned_access_of_several_words_is_told_as_such)
{
    fault_with(load_two_words, (seL4_Word)&results[0] + 2, seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), (seL4_Word)&results[0] + 2);
    check_equal(seL4_GetMR(seL4_VMFault_FSR) & FSR_KIND, FSR_ALIGNMENT);
    check_equal(seL4_GetMR(seL4_VMFault_IP), (seL4_Word)load_two_words);
}

REFUSED(tcb, exclusive_access_ends_with_a_system_call)
{
    check_equal(exclusive_over_system_call(&results[3], (seL4_Word)seL4_SysYield), 1);
}

/* ---- The floating point unit ---- */

static void first_use(seL4_Word unused)
{
    (void)unused;
    thumb_conditional_unit(&results[1]);
    results[2] = 1;
}

CASE(fpu, a_conditional_thumb_instruction_is_made_again_with_the_unit)
{
    struct thread *thread = thread_start(first_use, 0, PRIORITY_HIGH);
    check(thread->done);
    check_equal(results[1], 7);
    check_equal(results[2], 1);
}

static void keep_strange_status(seL4_Word status)
{
    for (int i = 0; i < 40; i++)
        results[1] |= unit_status_over_system_call(status, (seL4_Word)seL4_SysYield);
    results[2]++;
}

static void keep_registers(seL4_Word seed)
{
    static struct machine_vectors vectors[2];
    for (seL4_Word i = 0; i < 40; i++) {
        for (seL4_Word word = 0; word < VECTOR_WORDS; word++)
            vectors[seed].words[word] = seed << 24 | i << 8 | word;
        machine_vectors_over_syscall(&vectors[seed], (seL4_Word)seL4_SysYield);
        for (seL4_Word word = 0; word < VECTOR_WORDS; word++)
            check_equal(vectors[seed].words[word], seed << 24 | i << 8 | word);
    }
    results[3]++;
}

/* Vectors of several elements, traps, and what else units may have. */
CASE(fpu, a_status_of_any_bits_stays_with_its_thread)
{
    struct thread *threads[] = {thread_start(keep_strange_status, ~0ul, PRIORITY_LOW),
                                thread_start(keep_registers, 0, PRIORITY_LOW),
                                thread_start(keep_strange_status, 7ul << 16 | 3ul << 20, PRIORITY_LOW),
                                thread_start(keep_registers, 1, PRIORITY_LOW)};
    for (unsigned int i = 0; i < sizeof(threads) / sizeof(threads[0]); i++)
        thread_join(threads[i]);
    check_equal(results[1], 0);
    check_equal(results[2], 2);
    check_equal(results[3], 2);
}

/* ---- Registers that nobody saves are nobody's ---- */

REFUSED(isolation, what_no_thread_has_of_its_own_cannot_be_written_or_read)
{
    static void (*const instructions[])(void) = {write_environment_base, read_environment_base, read_debug_status,
                                                 write_debug_data};

    for (unsigned int i = 0; i < sizeof(instructions) / sizeof(instructions[0]); i++) {
        fault_with(run, (seL4_Word)instructions[i], seL4_Fault_UserException);
        check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)instructions[i]);
    }
}
