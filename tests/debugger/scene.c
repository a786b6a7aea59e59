/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the debugger is shown: threads in every state, a derivation tree, a CSpace of two levels, mapped pages, an
 * interrupt with its handler. The program says what it made in lines "fact NAME VALUE", and then goes on as the name of
 * its boot module says:
 *
 *     halt        asks for the debugger, and ends with status 0 when that lets it
 *     idle        waits for ever, with nothing else to run
 *     spin        runs for ever without a system call
 *     console     takes the console's page, and ends with the character that comes as status
 *     interrupt   takes the console's page and interrupt, and ends likewise
 *     transmit    takes the page, and lets the console interrupt for as long as it can send; ends with status 0
 */
#include "build.h"

#include <stele/boot_region.h>
#include <stele/console.h>

#define PAGE_ADDRESS 0x10000000
#define LARGE_PAGE_ADDRESS 0x18000000
#define CONSOLE_ADDRESS 0x10001000
#define CONSOLE_PHYSICAL 0x9000000 /* the board's PL011, its interrupt, and two of its registers */
#define CONSOLE_INTERRUPT 33
#define CONSOLE_DATA 0x00
#define CONSOLE_FLAGS 0x18
#define CONSOLE_INTERRUPT_MASK 0x38
#define CONSOLE_INTERRUPT_TRANSMIT (1u << 5)
#define CONSOLE_RECEIVE_EMPTY (1u << 4)
#define FREE_INTERRUPT 40

enum { BADGE_SENDER = 7, BADGE_CALLER = 8, BADGE_INTERRUPT = 3 };

static seL4_CPtr receive_endpoint, send_endpoint, call_endpoint, fault_endpoint, notification;
static seL4_CPtr badged_sender, badged_caller, reply;

static void fact(const char *name, seL4_Word value)
{
    stele_printf("fact %s 0x%lx\n", name, value);
}

/* ---- what the threads do; they have no IPC buffer ---- */

static void receive(void)
{
    seL4_RecvWithMRs(receive_endpoint, 0, 0, 0, 0, 0, reply);
}

static void send(void)
{
    seL4_SendWithMRs(badged_sender, seL4_MessageInfo_new(0, 0, 0, 0), 0, 0, 0, 0);
}

static void call(void)
{
    seL4_CallWithMRs(badged_caller, seL4_MessageInfo_new(0, 0, 0, 0), 0, 0, 0, 0);
}

static void wait(void)
{
    seL4_WaitWithMRs(notification, 0, 0, 0, 0, 0);
}

static void crash(void)
{
    *(volatile seL4_Word *)0 = 0;
}

static void run(void)
{
    for (;;)
        ;
}

/* ---- the scene ---- */

static void make_threads(void)
{
    seL4_CPtr server_reply = make(seL4_ReplyObject, 0);
    seL4_Word badge = 0;

    make_thread((struct thread){"receiver", receive, 201, .context = make_context(10000, 10000)});
    make_thread((struct thread){"sender", send, 202, .context = make_context(10000, 10000)});
    make_thread((struct thread){"waiter", wait, 203, .context = make_context(10000, 10000)});
    make_thread((struct thread){"crasher", crash, 204, .context = make_context(10000, 10000),
                                .fault_endpoint = fault_endpoint});
    make_thread((struct thread){"sleeper", run, 205, .context = make_context(2000, 50000000)});
    make_thread((struct thread){"inactive", .priority = 206});
    make_thread((struct thread){"without-context", run, .priority = 207});
    make_thread((struct thread){"caller", call, 208, .context = make_context(10000, 10000)});
    seL4_Recv(call_endpoint, &badge, server_reply); /* all of them have run by now, being no lower than this thread */
    fact("caller_badge", badge);
}

/* A CSpace of two levels of 4 bits, behind a guard of all other bits. */
#define NESTED_GUARD_BITS (seL4_WordBits - 8)

static void make_nested_space(void)
{
    seL4_CPtr outer = make(seL4_CapTableObject, 4), inner = make(seL4_CapTableObject, 4), guarded = next_slot();

    CHECK(seL4_CNode_Copy(inner, 5, 4, seL4_CapInitThreadCNode, badged_sender, seL4_WordBits, seL4_AllRights));
    CHECK(seL4_CNode_Copy(outer, 2, 4, seL4_CapInitThreadCNode, inner, seL4_WordBits, seL4_AllRights));
    CHECK(seL4_CNode_Mint(seL4_CapInitThreadCNode, guarded, seL4_WordBits, seL4_CapInitThreadCNode, outer,
                          seL4_WordBits, seL4_AllRights, seL4_CNode_CapData_new(0, NESTED_GUARD_BITS).words[0]));
    make_thread((struct thread){"nested", .priority = 209, .cspace = guarded});
}

static void map_page(seL4_CPtr frame, seL4_Word address)
{
    seL4_Error error = seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, address, seL4_ReadWrite,
                                         seL4_ARM_Default_VMAttributes & ~(seL4_Word)seL4_ARM_PageCacheable);

    if (error == seL4_NoError)
        return;
    CHECK(seL4_ARM_PageTable_Map(make(seL4_ARM_PageTableObject, 0), seL4_CapInitThreadVSpace, address,
                                 seL4_ARM_Default_VMAttributes));
    CHECK(seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, address, seL4_ReadWrite,
                            seL4_ARM_Default_VMAttributes & ~(seL4_Word)seL4_ARM_PageCacheable));
}

static void make_pages(void)
{
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0), large = make(seL4_ARM_LargePageObject, 0);

    map_page(frame, PAGE_ADDRESS);
    map_page(large, LARGE_PAGE_ADDRESS);
    fact("page_capability", frame);
    fact("page_address", PAGE_ADDRESS);
    fact("page_physical", seL4_ARM_Page_GetAddress(frame).paddr);
    fact("large_page_capability", large);
    fact("large_page_address", LARGE_PAGE_ADDRESS);
    fact("large_page_bytes", (seL4_Word)1 << seL4_LargePageBits);
}

static seL4_CPtr take_interrupt(seL4_Word irq, seL4_CPtr signalled)
{
    seL4_CPtr handler = next_slot(), badged = make_badged(signalled, BADGE_INTERRUPT);

    CHECK(seL4_IRQControl_Get(seL4_CapIRQControl, irq, seL4_CapInitThreadCNode, handler, seL4_WordBits));
    CHECK(seL4_IRQHandler_SetNotification(handler, badged));
    return handler;
}

static void make_scene(void)
{
    receive_endpoint = make(seL4_EndpointObject, 0);
    send_endpoint = make(seL4_EndpointObject, 0);
    call_endpoint = make(seL4_EndpointObject, 0);
    fault_endpoint = make(seL4_EndpointObject, 0);
    notification = make(seL4_NotificationObject, 0);
    reply = make(seL4_ReplyObject, 0);
    badged_sender = make_badged(send_endpoint, BADGE_SENDER);
    badged_caller = make_badged(call_endpoint, BADGE_CALLER);
    CHECK(seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, 200));
    fact("send_endpoint", send_endpoint);
    fact("badged_sender", badged_sender);
    make_threads();
    make_nested_space();
    make_pages();
    fact("handler", take_interrupt(FREE_INTERRUPT, notification));
    fact("interrupt", FREE_INTERRUPT);
}

/* ---- how it goes on ---- */

static bool is_told(const char *how)
{
    return stele_boot_region_find(seL4_GetBootInfo(), how) != 0;
}

static int read_console(void)
{
    volatile unsigned int *flags = (volatile unsigned int *)(CONSOLE_ADDRESS + CONSOLE_FLAGS);

    map_page(device_frame(CONSOLE_PHYSICAL), CONSOLE_ADDRESS);
    if (is_told("interrupt"))
        take_interrupt(CONSOLE_INTERRUPT, make(seL4_NotificationObject, 0));
    stele_printf("scene: type a key\n");
    while (*flags & CONSOLE_RECEIVE_EMPTY)
        ;
    for (volatile int i = 0; i < 10000000; i++) /* time enough for somebody else to take it */
        ;
    return *flags & CONSOLE_RECEIVE_EMPTY ? 0
                                          : (int)(*(volatile unsigned int *)(CONSOLE_ADDRESS + CONSOLE_DATA) & 0xff);
}

/* Somebody else's cause of the console's interrupt. */
static int transmit(void)
{
    map_page(device_frame(CONSOLE_PHYSICAL), CONSOLE_ADDRESS);
    *(volatile unsigned int *)(CONSOLE_ADDRESS + CONSOLE_INTERRUPT_MASK) |= CONSOLE_INTERRUPT_TRANSMIT;
    stele_printf("scene: goes on\n");
    return 0;
}

int main(void)
{
    make_scene();
    stele_printf("scene: made\n");
    if (is_told("console") || is_told("interrupt"))
        return read_console();
    if (is_told("transmit"))
        return transmit();
    if (is_told("idle"))
        seL4_Wait(make(seL4_NotificationObject, 0), 0);
    if (is_told("spin"))
        run();
    seL4_DebugHalt();
    stele_printf("scene: went on\n");
    return 0;
}
