// SPDX-License-Identifier: BSD-2-Clause
// The key-value server in an address space of its own, passive, and two clients that share nothing but the server.

#include "demo.h"
#include "kv_protocol.h"
#include <stele/console.h>

#define KEYS 2500 // of each client, which puts and gets each of them once
#define CLIENTS 2
#define CALLS (2ul * CLIENTS * KEYS)

static struct program server_program;
static struct program client_program;
static struct stele_process server;
static struct stele_process clients[CLIENTS];

static void start_server(struct demo *demo)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {0};
    seL4_CapRights_t receive = seL4_CapRights_new(0, 0, 1, 0);
    seL4_CapRights_t signal = seL4_CapRights_new(0, 0, 0, 1);
    seL4_Word badge;

    demo_create_process(demo, &server, &server_program, BADGE_SERVER, PRIORITY_SERVER);
    demo_check_process(&server, stele_process_grant(&server, stele_SlotService, demo->service, receive, 0));
    demo_check_process(&server, stele_process_grant_new(&server, stele_SlotReply, seL4_ReplyObject));
    demo_check_process(
        &server, stele_process_grant(&server, stele_SlotNotification, demo->ready, signal, BADGE_READY | BADGE_SERVER));
    demo_check_process(&server, stele_process_start(&server, arguments));
    (void)demo_wait(demo, &badge, demo->replies[0], 0);
    if (badge != (BADGE_READY | BADGE_SERVER)) {
        demo_fail("kv-server: expected its ready signal, got a message with badge 0x%lx", badge);
    }
    demo_check_process(&server, stele_process_make_passive(&server));
    stele_printf("kv-server: %u segments at 0x%lx to 0x%lx, entry 0x%lx; ready, and passive from now on\n",
                 server.image.segment_count, (seL4_Word)server.image.start, (seL4_Word)server.image.end,
                 (seL4_Word)server.image.entry);
}

static void start_client(struct demo *demo, seL4_Word number)
{
    struct stele_process *client = &clients[number - 1];
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {number, KEYS};
    seL4_CapRights_t call = seL4_CapRights_new(1, 0, 0, 1);

    demo_create_process(demo, client, &client_program, (enum demo_badge)number, PRIORITY_CLIENT);
    demo_check_process(client, stele_process_grant(client, stele_SlotService, demo->service, call, number));
    demo_check_process(client, stele_process_start(client, arguments));
}

static const char *step_name(seL4_Word step)
{
    static const char *const names[] = {
        "?", "put", "get", "value read", "read of the other client's key", "count", "delete", "read of a deleted key"};

    return step < sizeof names / sizeof names[0] ? names[step] : names[0];
}

/** Waits until each client has reported once, its reply object left holding it; returns the calls counted together. */
static seL4_Word await_reports(struct demo *demo)
{
    seL4_Word calls = 0;

    for (unsigned int i = 0; i < CLIENTS; i++) {
        seL4_Word badge;
        seL4_MessageInfo_t info = demo_wait(demo, &badge, demo->replies[i], 0);
        seL4_Word client = badge & BADGE_PROCESS;
        if (badge != (client | BADGE_REPORT) || client > CLIENTS) {
            demo_fail("expected a client's report, got a message with badge 0x%lx", badge);
        }
        if (seL4_MessageInfo_get_label(info) != KV_REPORT_OK) {
            demo_fail("client %lu: %s, key %lu: expected %lu (0x%lx), got %lu (0x%lx)", client,
                      step_name(seL4_GetMR(0)), seL4_GetMR(1), seL4_GetMR(2), seL4_GetMR(2), seL4_GetMR(3),
                      seL4_GetMR(3));
        }
        calls += seL4_GetMR(0);
    }
    return calls;
}

static void answer_reports(const struct demo *demo)
{
    for (unsigned int i = 0; i < CLIENTS; i++) {
        seL4_Send(demo->replies[i], seL4_MessageInfo_new(0, 0, 0, 0));
    }
}

void demo_key_value(struct demo *demo)
{
    demo_map_program(demo, &server_program, "kv-server");
    demo_map_program(demo, &client_program, "kv-client");
    start_server(demo);
    start_client(demo, BADGE_CLIENT_1);
    start_client(demo, BADGE_CLIENT_2);

    seL4_Word calls = await_reports(demo);
    if (calls != CALLS) {
        demo_fail("expected %lu put and get calls, the clients counted %lu", CALLS, calls);
    }
    stele_printf("kv-clients: %lu put and get calls by two clients with badges 1 and 2, every answer right\n", calls);
    answer_reports(demo);
    (void)await_reports(demo);
    stele_printf("kv-clients: neither reads the other's keys; counts right, all keys deleted\n");

    stele_process_destroy(&clients[0]);
    stele_process_destroy(&clients[1]);
    stele_process_destroy(&server);
    stele_boot_region_unmap(&client_program.region);
    stele_boot_region_unmap(&server_program.region);
}
