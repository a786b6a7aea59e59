// SPDX-License-Identifier: BSD-2-Clause
// A key-value server. It announces itself and waits for the first request in one system call, then answers one request and
// waits for the next in one system call, on its callers' time.

#include "kv_protocol.h"
#include "store.h"
#include <sel4/sel4.h>

static seL4_MessageInfo_t answer(enum kv_answer label, seL4_Word words)
{
    return seL4_MessageInfo_new(label, 0, 0, words);
}

static seL4_MessageInfo_t get(seL4_Word badge, seL4_Word key)
{
    seL4_Word value;

    if (!store_get(badge, key, &value)) {
        return answer(KV_NOT_FOUND, 0);
    }
    seL4_SetMR(0, value);
    return answer(KV_OK, 1);
}

static seL4_MessageInfo_t count(seL4_Word badge)
{
    seL4_SetMR(0, store_count(badge));
    return answer(KV_OK, 1);
}

/** Number of message words that a request needs. */
static seL4_Word words_needed(seL4_Word label)
{
    switch (label) {
    case KV_PUT: return 2;
    case KV_GET:
    case KV_DELETE: return 1;
    default: return 0;
    }
}

static seL4_MessageInfo_t serve(seL4_Word badge, seL4_MessageInfo_t request)
{
    seL4_Word label = seL4_MessageInfo_get_label(request);

    if (seL4_MessageInfo_get_length(request) < words_needed(label)) {
        return answer(KV_BAD_REQUEST, 0);
    }
    switch (label) {
    case KV_PUT: return answer(store_put(badge, seL4_GetMR(0), seL4_GetMR(1)) ? KV_OK : KV_FULL, 0);
    case KV_GET: return get(badge, seL4_GetMR(0));
    case KV_DELETE: return answer(store_delete(badge, seL4_GetMR(0)) ? KV_OK : KV_NOT_FOUND, 0);
    case KV_COUNT: return count(badge);
    default: return answer(KV_BAD_REQUEST, 0);
    }
}

int main(void)
{
    seL4_Word badge;
    seL4_MessageInfo_t ready = seL4_MessageInfo_new(0, 0, 0, 0);
    seL4_MessageInfo_t request =
        seL4_NBSendRecv(stele_SlotNotification, ready, stele_SlotService, &badge, stele_SlotReply);

    for (;;) {
        request = seL4_ReplyRecv(stele_SlotService, serve(badge, request), &badge, stele_SlotReply);
    }
}
