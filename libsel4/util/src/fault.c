// SPDX-License-Identifier: BSD-2-Clause
// Fault messages in words.

#include "fault_status.h"
#include <stele/console.h>

static void read_vm_fault(struct stele_fault *fault)
{
    fault->ip = seL4_GetMR(seL4_VMFault_IP);
    fault->address = seL4_GetMR(seL4_VMFault_Addr);
    fault->code = seL4_GetMR(seL4_VMFault_FSR);
    fault->reason = fault_status_reason(fault->code);
    if (seL4_GetMR(seL4_VMFault_PrefetchFault) != 0) {
        fault->access = STELE_FAULT_FETCH;
    } else {
        fault->access = fault_status_is_write(fault->code) ? STELE_FAULT_WRITE : STELE_FAULT_READ;
    }
}

bool stele_fault_read(struct stele_fault *fault, seL4_MessageInfo_t info)
{
    *fault = (struct stele_fault){.type = seL4_MessageInfo_get_label(info)};
    switch (fault->type) {
    case seL4_Fault_VMFault: read_vm_fault(fault); return true;
    case seL4_Fault_CapFault:
        fault->ip = seL4_GetMR(seL4_CapFault_IP);
        fault->address = seL4_GetMR(seL4_CapFault_Addr);
        fault->code = seL4_GetMR(seL4_CapFault_LookupFailureType);
        return true;
    case seL4_Fault_UnknownSyscall:
        fault->ip = seL4_GetMR(seL4_UnknownSyscall_FaultIP);
        fault->code = seL4_GetMR(seL4_UnknownSyscall_Syscall);
        return true;
    case seL4_Fault_UserException:
        fault->ip = seL4_GetMR(seL4_UserException_FaultIP);
        fault->address = seL4_GetMR(seL4_UserException_Number);
        fault->code = seL4_GetMR(seL4_UserException_Code);
        return true;
    case seL4_Fault_Timeout: fault->code = seL4_GetMR(seL4_Timeout_Data); return true;
    default: return false;
    }
}

const char *stele_fault_kind(seL4_Word type)
{
    switch (type) {
    case seL4_Fault_VMFault: return "VM fault";
    case seL4_Fault_CapFault: return "capability fault";
    case seL4_Fault_UnknownSyscall: return "unknown system call";
    case seL4_Fault_UserException: return "user exception";
    case seL4_Fault_Timeout: return "timeout";
    default: return "no fault";
    }
}

const char *stele_fault_access_name(enum stele_fault_access access)
{
    static const char *const names[] = {"read", "write", "fetch"};

    return names[access];
}

void stele_fault_describe(const struct stele_fault *fault, char *text, size_t size)
{
    const char *name = stele_fault_kind(fault->type);

    switch (fault->type) {
    case seL4_Fault_VMFault:
        stele_snprintf(text, size, "%s: instruction 0x%lx, %s of address 0x%lx: %s (status 0x%lx)", name, fault->ip,
                       stele_fault_access_name(fault->access), fault->address, fault->reason, fault->code);
        break;
    case seL4_Fault_CapFault:
        stele_snprintf(text, size, "%s: instruction 0x%lx, capability address 0x%lx (lookup failure %lu)", name,
                       fault->ip, fault->address, fault->code);
        break;
    case seL4_Fault_UserException:
        stele_snprintf(text, size, "%s: instruction 0x%lx, exception 0x%lx, code 0x%lx", name, fault->ip,
                       fault->address, fault->code);
        break;
    case seL4_Fault_UnknownSyscall:
        stele_snprintf(text, size, "%s: instruction 0x%lx, number %ld", name, fault->ip, (long)fault->code);
        break;
    default: stele_snprintf(text, size, "%s: data 0x%lx", name, fault->code);
    }
}
