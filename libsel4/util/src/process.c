// SPDX-License-Identifier: BSD-2-Clause
// A process: one arena that holds its thread, spaces and memory.

#include "process.h"
#include "machine.h"
#include <sel4/names.h>
#include <stele/runtime.h>

#define CNODE_BITS 6
#define DEFAULT_BUDGET 10000
#define PAGE ((seL4_Word)1 << seL4_PageBits)

void stele_system_init(struct stele_system *system, const seL4_BootInfo *info)
{
    stele_allocator_init(&system->allocator, info);
    stele_arena_init(&system->own_tables, &system->allocator);
    stele_vspace_init_own(&system->own, info, &system->own_tables);
    system->window = stele_vspace_reserve(&system->own, PAGE);
    system->sched_control = info->schedcontrol.start;
}

void stele_system_release(struct stele_system *system)
{
    stele_arena_destroy(&system->own_tables);
    stele_vspace_init_own(&system->own, seL4_GetBootInfo(), &system->own_tables);
    system->window = stele_vspace_reserve(&system->own, PAGE);
}

bool process_check(struct stele_process *process, const char *step, seL4_Error error)
{
    if (error != seL4_NoError) {
        process->failure = (struct stele_failure){step, stele_error_name(error)};
    }
    return error == seL4_NoError;
}

static bool read_image(struct stele_process *process)
{
    const struct stele_elf_limits limits = {
        .machine = MACHINE_ELF,
        .lowest = PAGE,
        .end = seL4_UserVSpaceTop & ~(PAGE - 1),
        .abi_major = STELE_ABI_MAJOR,
    };
    enum stele_elf_error error =
        stele_elf_read(&process->image, process->config.file, process->config.file_size, &limits);

    if (error != STELE_ELF_OK) {
        process->failure = (struct stele_failure){"reading the ELF file", stele_elf_message(error)};
    }
    return error == STELE_ELF_OK;
}

static bool make(struct stele_process *process, const char *step, seL4_Word type, seL4_Word size_bits, seL4_CPtr *slot)
{
    return process_check(process, step, stele_arena_allocate(&process->arena, type, size_bits, 1, slot));
}

static bool build_spaces(struct stele_process *process)
{
    seL4_CPtr vspace;

    if (!make(process, "making the CNode", seL4_CapTableObject, CNODE_BITS, &process->cnode) ||
        !make(process, "making the VSpace", MACHINE_VSPACE_OBJECT, 0, &vspace)) {
        return false;
    }
    stele_vspace_init(&process->vspace, vspace, &process->arena);
    return process_check(process, "giving the VSpace an ASID",
                         seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace));
}

/** The CSpace is one CNode whose guard takes all other bits: a slot's number is its address. */
static seL4_Word cspace_data(void)
{
    return seL4_CNode_CapData_new(0, seL4_WordBits - CNODE_BITS).words[0];
}

static bool configure_thread(struct stele_process *process, seL4_CPtr buffer_frame)
{
    const struct stele_process_config *config = &process->config;
    seL4_Time budget = config->budget != 0 ? config->budget : DEFAULT_BUDGET;
    seL4_Time period = config->period != 0 ? config->period : budget;

    if (!process_check(process, "configuring the scheduling context",
                       seL4_SchedControl_Configure(process->system->sched_control, process->sched_context, budget,
                                                   period, 0, 0)) ||
        !process_check(process, "configuring the thread",
                       seL4_TCB_Configure(process->tcb, process->cnode, cspace_data(), process->vspace.root, 0,
                                          process->ipc_buffer, buffer_frame))) {
        return false;
    }
    return process_check(process, "setting the thread's priority, time and fault handler",
                         seL4_TCB_SetSchedParams(process->tcb, seL4_CapInitThreadTCB, config->priority,
                                                 config->priority, process->sched_context, config->fault_endpoint));
}

static bool build_thread(struct stele_process *process)
{
    seL4_CPtr buffer;

    if (!make(process, "making the thread", seL4_TCBObject, 0, &process->tcb) ||
        !make(process, "making the scheduling context", seL4_SchedContextObject, seL4_MinSchedContextBits,
              &process->sched_context) ||
        !make(process, "making the IPC buffer", seL4_ARM_SmallPageObject, 0, &buffer)) {
        return false;
    }
    seL4_Error error =
        stele_vspace_map(&process->vspace, buffer, seL4_PageBits, process->ipc_buffer, STELE_ACCESS_WRITE);
    if (!process_check(process, "mapping the IPC buffer", error) || !configure_thread(process, buffer)) {
        return false;
    }
#ifdef CONFIG_DEBUG_BUILD
    if (process->config.name != NULL) {
        seL4_DebugNameThread(process->tcb, process->config.name);
    }
#endif
    return stele_process_grant(process, stele_SlotCNode, process->cnode, seL4_AllRights, 0);
}

bool stele_process_create(struct stele_process *process, struct stele_system *system,
                          const struct stele_process_config *config)
{
    *process = (struct stele_process){.system = system, .config = *config};
    if (!read_image(process)) {
        return false;
    }
    stele_arena_init(&process->arena, &system->allocator);
    if (build_spaces(process) && process_build_memory(process) && build_thread(process)) {
        return true;
    }
    stele_process_destroy(process);
    return false;
}

bool stele_process_grant(struct stele_process *process, seL4_Word slot, seL4_CPtr source, seL4_CapRights_t rights,
                         seL4_Word badge)
{
    return process_check(process, "giving the process a capability",
                         seL4_CNode_Mint(process->cnode, slot, CNODE_BITS, seL4_CapInitThreadCNode, source,
                                         seL4_WordBits, rights, badge));
}

bool stele_process_grant_new(struct stele_process *process, seL4_Word slot, seL4_Word type)
{
    seL4_CPtr object;

    return make(process, "making an object for the process", type, 0, &object) &&
           stele_process_grant(process, slot, object, seL4_AllRights, 0);
}

bool stele_process_start(struct stele_process *process, const seL4_Word arguments[STELE_PROCESS_ARGUMENTS])
{
    seL4_UserContext registers =
        machine_start_registers(process->image.entry, process->stack_top, process->ipc_buffer, arguments);

    return process_check(
        process, "starting the thread",
        seL4_TCB_WriteRegisters(process->tcb, true, 0, sizeof registers / sizeof(seL4_Word), &registers));
}

bool stele_process_restart(struct stele_process *process, const seL4_Word arguments[STELE_PROCESS_ARGUMENTS])
{
    return process_check(process, "stopping the thread", seL4_TCB_Suspend(process->tcb)) &&
           process_reset_memory(process) && stele_process_start(process, arguments);
}

bool stele_process_make_passive(struct stele_process *process)
{
    return process_check(process, "taking the scheduling context away",
                         seL4_SchedContext_Unbind(process->sched_context));
}

void stele_process_destroy(struct stele_process *process)
{
    stele_arena_destroy(&process->arena);
}
