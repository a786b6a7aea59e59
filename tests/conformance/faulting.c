/* SPDX-License-Identifier: BSD-2-Clause */
/* A thread that faults: see faulting.h. */
#include "faulting.h"

#define FAULT_BADGE 0x77

seL4_CPtr faults, reply;

struct thread *fault_with(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word expected_type)
{
    seL4_Word badge = 0;
    faults = new_endpoint();
    reply = new_reply();
    struct thread *thread = thread_create(entry, argument, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, new_badged(faults, FAULT_BADGE));
    thread_resume(thread);
    seL4_MessageInfo_t info = seL4_NBRecv(faults, &badge, reply);
    check_equal(badge, FAULT_BADGE);
    check_equal(seL4_MessageInfo_get_label(info), expected_type);
    return thread;
}

void answer_fault(seL4_Word label, seL4_Word length)
{
    seL4_Send(reply, seL4_MessageInfo_new(label, 0, 0, length));
}
