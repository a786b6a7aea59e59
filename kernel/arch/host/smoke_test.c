/* SPDX-License-Identifier: BSD-2-Clause */
/* One of everything that the simulated machine offers; and how tests use it. */

#include <stdio.h>
#include <stdlib.h>

#include <sel4/sel4.h>

#include "libsel4.h"

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: not true: %s\n%s", __FILE__, __LINE__, #condition, host_console());                \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

static seL4_BootInfo *info;
static seL4_CPtr next_slot;

/* Starts the machine; the root task goes down a priority, so that others can come before it. */
static void start(const struct host_config *config)
{
    host_boot(config);
    host_use_ipc_buffer();
    info = host_bootinfo();
    next_slot = info->empty.start;
    CHECK(seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, 100) == seL4_NoError);
}

/* The largest piece of ordinary memory. */
static seL4_CPtr memory(void)
{
    seL4_CPtr best = info->untyped.start;
    seL4_Word bits = 0;

    for (seL4_CPtr slot = info->untyped.start; slot < info->untyped.end; slot++) {
        seL4_UntypedDesc *piece = &info->untypedList[slot - info->untyped.start];
        if (!piece->isDevice && piece->sizeBits > bits) {
            bits = piece->sizeBits;
            best = slot;
        }
    }
    return best;
}

static seL4_CPtr make(seL4_Word type, seL4_Word size_bits)
{
    CHECK(seL4_Untyped_Retype(memory(), type, size_bits, seL4_CapInitThreadCNode, 0, 0, next_slot, 1) == seL4_NoError);
    return next_slot++;
}

/* A thread with this priority that runs in the root task's spaces, with an IPC buffer, a budget and a fault handler. */
static seL4_CPtr make_thread(seL4_Word priority, seL4_CPtr fault_endpoint)
{
    seL4_CPtr tcb = make(seL4_TCBObject, 0), context = make(seL4_SchedContextObject, seL4_MinSchedContextBits);
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0);
    seL4_Word address = 0x410000 + tcb * 0x1000;

    CHECK(seL4_SchedControl_ConfigureFlags(info->schedcontrol.start, context, 5000, 5000, 0, 0, 0) == seL4_NoError);
    CHECK(seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, address, seL4_AllRights, seL4_ARM_Default_VMAttributes) ==
          seL4_NoError);
    CHECK(seL4_TCB_Configure(tcb, seL4_CapInitThreadCNode, 0, seL4_CapInitThreadVSpace, 0, address, frame) ==
          seL4_NoError);
    CHECK(seL4_TCB_SetSchedParams(tcb, seL4_CapInitThreadTCB, 255, priority, context, fault_endpoint) == seL4_NoError);
    return tcb;
}

static void resume(seL4_CPtr tcb)
{
    CHECK(seL4_TCB_Resume(tcb) == seL4_NoError);
    CHECK(host_current() == host_thread_by_slot(tcb) && host_last_result() == HOST_SWITCHED);
    host_use_ipc_buffer();
}

static void test_objects(void)
{
    seL4_CPtr endpoint, copy;

    start(NULL);
    endpoint = make(seL4_EndpointObject, 0);
    copy = next_slot++;
    CHECK(seL4_CNode_Copy(seL4_CapInitThreadCNode, copy, seL4_WordBits, seL4_CapInitThreadCNode, endpoint,
                          seL4_WordBits, seL4_AllRights) == seL4_NoError);
    CHECK(seL4_CNode_Copy(seL4_CapInitThreadCNode, copy, seL4_WordBits, seL4_CapInitThreadCNode, endpoint,
                          seL4_WordBits, seL4_AllRights) == seL4_DeleteFirst);
    CHECK(seL4_CNode_Revoke(seL4_CapInitThreadCNode, endpoint, seL4_WordBits) == seL4_NoError);
    CHECK(seL4_DebugCapIdentify(copy) == 0 && seL4_DebugCapIdentify(endpoint) != 0);
}

/* The root task calls a server, which answers; the words go both ways. */
static void test_call(void)
{
    seL4_CPtr endpoint, reply, server;
    struct host_registers answer;
    seL4_Word badge;

    start(NULL);
    endpoint = make(seL4_EndpointObject, 0);
    reply = make(seL4_ReplyObject, 0);
    server = make_thread(120, 0);
    resume(server);

    seL4_Recv(endpoint, &badge, reply);
    CHECK(host_current() == host_root_thread());
    host_use_ipc_buffer();
    seL4_SetMR(0, 11);
    seL4_SetMR(5, 66);
    seL4_Call(endpoint, seL4_MessageInfo_new(7, 0, 0, 6));
    CHECK(host_last_result() == HOST_SWITCHED && host_current() == host_thread_by_slot(server));

    host_use_ipc_buffer();
    host_get_registers(host_current(), &answer);
    CHECK(answer.mr[0] == 11 && seL4_GetMR(5) == 66);
    CHECK(seL4_MessageInfo_get_label((seL4_MessageInfo_t){{answer.info}}) == 7);
    seL4_SetMR(0, 22);
    seL4_ReplyRecv(endpoint, seL4_MessageInfo_new(8, 0, 0, 1), &badge, reply);
    CHECK(host_current() == host_root_thread());
    host_get_registers(host_current(), &answer);
    CHECK(answer.mr[0] == 22 && seL4_MessageInfo_get_label((seL4_MessageInfo_t){{answer.info}}) == 8);
}

struct service {
    seL4_CPtr endpoint, reply;
    seL4_Word calls;
};

/* Answers each number with its double. */
static void serve(void *argument)
{
    struct service *service = argument;
    seL4_Word badge;
    seL4_MessageInfo_t message = seL4_Recv(service->endpoint, &badge, service->reply);

    for (;;) {
        CHECK(seL4_MessageInfo_get_length(message) == 1);
        service->calls++;
        seL4_SetMR(0, 2 * seL4_GetMR(0));
        message = seL4_ReplyRecv(service->endpoint, message, &badge, service->reply);
    }
}

/* The same as two programs: the test is the client. */
static void test_programs(void)
{
    struct service service = {0, 0, 0};
    seL4_CPtr server;

    start(NULL);
    service.endpoint = make(seL4_EndpointObject, 0);
    service.reply = make(seL4_ReplyObject, 0);
    server = make_thread(120, 0);
    host_program(host_thread_by_slot(server), serve, &service);
    CHECK(seL4_TCB_Resume(server) == seL4_NoError);
    for (seL4_Word i = 1; i <= 10; i++) {
        seL4_SetMR(0, i);
        seL4_Call(service.endpoint, seL4_MessageInfo_new(0, 0, 0, 1));
        CHECK(host_last_result() == HOST_RETURNED && seL4_GetMR(0) == 2 * i && service.calls == i);
    }
}

/* A thread touches what is not mapped, its handler maps it, and the thread goes on. */
static void test_fault(void)
{
    const seL4_Word address = 0x4f0000;
    seL4_CPtr endpoint, reply, thread, frame;
    struct host_registers fault;
    seL4_Word badge, value = 0;

    start(NULL);
    endpoint = make(seL4_EndpointObject, 0);
    reply = make(seL4_ReplyObject, 0);
    frame = make(seL4_ARM_SmallPageObject, 0);
    thread = make_thread(50, endpoint);
    CHECK(seL4_TCB_Resume(thread) == seL4_NoError);

    seL4_Recv(endpoint, &badge, reply);
    CHECK(host_current() == host_thread_by_slot(thread));
    CHECK(!host_user_can(HOST_READ, address));
    CHECK(!host_user_read(address, &value, sizeof(value)));
    CHECK(host_current() == host_root_thread());
    host_get_registers(host_current(), &fault);
    CHECK(seL4_MessageInfo_get_label((seL4_MessageInfo_t){{fault.info}}) == seL4_Fault_VMFault);
    CHECK(fault.mr[seL4_VMFault_Addr] == address);

    host_use_ipc_buffer();
    CHECK(seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, address, seL4_CapRights_new(0, 0, 1, 0),
                            seL4_ARM_Default_VMAttributes) == seL4_NoError);
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
    seL4_Recv(endpoint, &badge, reply);
    CHECK(host_current() == host_thread_by_slot(thread));
    CHECK(host_user_read(address, &value, sizeof(value)) && value == 0);
    CHECK(!host_user_write(address, &value, sizeof(value)));
    CHECK(host_current() == host_root_thread());

    /* Unmapping drops the translation that the read has left behind. */
    host_use_ipc_buffer();
    CHECK(seL4_ARM_Page_Unmap(frame) == seL4_NoError);
    CHECK(!host_user_can(HOST_READ, address));
}

/* Two threads of one priority share the processor in turns of five milliseconds. */
static void test_time(void)
{
    seL4_CPtr first, second;

    start(NULL);
    first = make_thread(50, 0);
    second = make_thread(50, 0);
    CHECK(seL4_TCB_Resume(first) == seL4_NoError);
    CHECK(seL4_TCB_Resume(second) == seL4_NoError);
    CHECK(seL4_TCB_Suspend(seL4_CapInitThreadTCB) == seL4_NoError);
    CHECK(host_current() == host_thread_by_slot(first));
    CHECK(host_advance(4900) == HOST_RETURNED);
    CHECK(host_advance(200) == HOST_SWITCHED);
    CHECK(host_current() == host_thread_by_slot(second));
    CHECK(host_advance_to_deadline() == HOST_SWITCHED);
    CHECK(host_current() == host_thread_by_slot(first));
}

static void test_interrupt(void)
{
    seL4_CPtr notification, handler;
    seL4_Word badge = 0;

    start(NULL);
    notification = make(seL4_NotificationObject, 0);
    handler = next_slot++;
    CHECK(seL4_IRQControl_Get(seL4_CapIRQControl, 40, seL4_CapInitThreadCNode, handler, seL4_WordBits) == seL4_NoError);
    CHECK(seL4_IRQHandler_SetNotification(handler, notification) == seL4_NoError);
    seL4_Wait(notification, &badge);
    CHECK(host_last_result() == HOST_IDLE && host_current() == NULL);
    CHECK(host_raise_irq(40) == HOST_SWITCHED && host_current() == host_root_thread());
    CHECK(host_irq_is_masked(40));
    host_raise_irq(40);
    CHECK(host_irq_is_pending(40));
    CHECK(seL4_IRQHandler_Ack(handler) == seL4_NoError);
    CHECK(!host_irq_is_pending(40));
    seL4_Poll(notification, &badge);
    CHECK(host_last_result() == HOST_RETURNED);
}

/* Revocation is preempted at its third point, and completes all the same. */
static void test_preemption(void)
{
    seL4_CPtr endpoint;
    uint64_t entries, points;

    start(NULL);
    endpoint = make(seL4_EndpointObject, 0);
    for (seL4_CPtr i = 0; i < 8; i++)
        CHECK(seL4_CNode_Mint(seL4_CapInitThreadCNode, next_slot + i, seL4_WordBits, seL4_CapInitThreadCNode, endpoint,
                              seL4_WordBits, seL4_AllRights, i + 1) == seL4_NoError);
    entries = host_entries();
    points = host_preemption_points();
    host_preempt_after(3, HOST_IRQ_SPURIOUS);
    CHECK(seL4_CNode_Revoke(seL4_CapInitThreadCNode, endpoint, seL4_WordBits) == seL4_NoError);
    CHECK(host_entries() - entries == 3 && host_preemption_points() - points >= 3);
    for (seL4_CPtr i = 0; i < 8; i++)
        CHECK(seL4_DebugCapIdentify(next_slot + i) == 0);
}

static void test_floating_point(void)
{
    seL4_CPtr thread;
    uint64_t value = 1;

    start(NULL);
    thread = make_thread(120, 0);
    CHECK(host_fpu_write(3, 0x1234));
    resume(thread);
    CHECK(host_fpu_read(3, &value) && value == 0);
    CHECK(host_fpu_write(3, 0x5678));
    CHECK(seL4_TCB_Suspend(thread) == seL4_NoError);
    CHECK(host_current() == host_root_thread());
    CHECK(host_fpu_read(3, &value) && value == 0x1234);
}

static void test_exit(void)
{
    start(NULL);
    host_console_clear();
    seL4_DebugPutChar('x');
    CHECK(host_console()[0] == 'x' && host_console()[1] == '\0');
    seL4_DebugExit(3);
    CHECK(host_last_result() == HOST_EXITED && host_exited() && host_exit_status() == 3);
    host_boot(NULL);
    CHECK(!host_exited() && host_current() == host_root_thread());
}

int main(void)
{
    test_objects();
    test_call();
    test_programs();
    test_fault();
    test_time();
    test_interrupt();
    test_preemption();
    test_floating_point();
    test_exit();
    puts("smoke test passed");
    return 0;
}
