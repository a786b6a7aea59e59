/* SPDX-License-Identifier: BSD-2-Clause */
/* A thread that is debugged: see debugged.h. */
#include "debugged.h"

struct thread *debugged;

void prepare(void (*entry)(seL4_Word argument), seL4_Word argument)
{
    faults = new_endpoint();
    reply = new_reply();
    debugged = thread_create(entry, argument, PRIORITY_HIGH);
    thread_set_fault_endpoint(debugged, faults);
}

seL4_Error set_breakpoint(seL4_Word number, seL4_Word address)
{
    return seL4_TCB_SetBreakpoint(debugged->tcb, (seL4_Uint16)number, address, seL4_InstructionBreakpoint, 0,
                                  seL4_BreakOnRead);
}

seL4_Error set_watchpoint(seL4_Word number, const volatile void *address, seL4_Word size, seL4_Word access)
{
    return seL4_TCB_SetBreakpoint(debugged->tcb, (seL4_Uint16)number, (seL4_Word)address, seL4_DataBreakpoint, size,
                                  access);
}

void unset(seL4_Word number)
{
    check_ok(seL4_TCB_UnsetBreakpoint(debugged->tcb, (seL4_Uint16)number));
}

void check_fault(seL4_Word reason, seL4_Word at, seL4_Word address, seL4_Word number)
{
    seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, reply);

    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_DebugException);
    check_equal(seL4_MessageInfo_get_length(info), seL4_DebugException_Length);
    check_equal(seL4_GetMR(seL4_DebugException_ExceptionReason), reason);
    check_equal(seL4_GetMR(seL4_DebugException_FaultIP), at);
    check_equal(seL4_GetMR(seL4_DebugException_TriggerAddress), address);
    check_equal(seL4_GetMR(seL4_DebugException_BreakpointNumber), number);
}

void answer(seL4_Word length, seL4_Word word)
{
    seL4_SetMR(0, word);
    answer_fault(0, length);
}

void make_steps(seL4_Word argument)
{
    machine_steps(argument, &results[1]);
    results[2] = 1;
}

void resume_at_steps(void)
{
    check_ok(set_breakpoint(0, (seL4_Word)machine_steps));
    thread_resume(debugged);
    check_fault(seL4_InstructionBreakpoint, (seL4_Word)machine_steps, (seL4_Word)machine_steps, 0);
    unset(0);
}

void load(seL4_Word address)
{
    results[0] = machine_load(address);
    results[2] = 1;
}

void set_program_counter(seL4_Word pc)
{
    seL4_UserContext registers = {0};

    check_ok(seL4_TCB_ReadRegisters(debugged->tcb, false, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    registers.pc = pc;
    registers.CONTEXT_STATUS = USER_MODE;
    check_ok(seL4_TCB_WriteRegisters(debugged->tcb, false, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
}
