// SPDX-License-Identifier: BSD-2-Clause
// Tries a key-value server, beside a second client that does the same under another badge.
//
// Argument 0 is the client's number, 1 or 2; argument 1 the number n of keys. Half of the keys are the same in both clients,
// with different values; the others are the client's own. Part one stores and reads n keys each. The client reports, and goes on
// when the parent answers, which it does when both have come that far. Part two tries to read what only the other client
// has stored, counts, deletes. Then the client reports again.

#include "kv_protocol.h"
#include <sel4/sel4.h>
#include <stele/runtime.h>

#define OWN_KEYS 1000000 // keys of client c start at c times this

static seL4_Word client;
static seL4_Word keys;
static seL4_Word calls; // puts and gets so far

/** Key number `index` of a client. */
static seL4_Word key_of(seL4_Word whose, seL4_Word index)
{
    return index < keys / 2 ? index : whose * OWN_KEYS + index;
}

static seL4_Word value_of(seL4_Word whose, seL4_Word key)
{
    return (key + whose) * 0x9e3779b97f4a7c15UL;
}

/** One call to the server. Words go in and out through registers. */
static seL4_Word request(enum kv_request label, seL4_Word words, seL4_Word *word0, seL4_Word word1)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(label, 0, 0, words);

    info = seL4_CallWithMRs(stele_SlotService, info, word0, &word1, seL4_Null, seL4_Null);
    return seL4_MessageInfo_get_label(info);
}

/** Tells the parent and waits for its answer. */
static void report(enum kv_report label, seL4_Word length)
{
    (void)seL4_Call(stele_SlotParent, seL4_MessageInfo_new(label, 0, 0, length));
}

static void expect(enum kv_step step, seL4_Word key, seL4_Word expected, seL4_Word actual)
{
    if (actual != expected) {
        seL4_SetMR(0, step);
        seL4_SetMR(1, key);
        seL4_SetMR(2, expected);
        seL4_SetMR(3, actual);
        report(KV_REPORT_WRONG, 4);
        for (;;) {
            seL4_Yield(); // the parent takes this process down
        }
    }
}

static void store_all(void)
{
    for (seL4_Word i = 0; i < keys; i++) {
        seL4_Word key = key_of(client, i);
        seL4_Word word = key;
        expect(KV_STEP_PUT, key, KV_OK, request(KV_PUT, 2, &word, value_of(client, key)));
        calls++;
        seL4_Yield(); // so that the two clients take turns
    }
}

static void read_all(void)
{
    for (seL4_Word i = 0; i < keys; i++) {
        seL4_Word key = key_of(client, i);
        seL4_Word word = key;
        expect(KV_STEP_GET, key, KV_OK, request(KV_GET, 1, &word, 0));
        expect(KV_STEP_VALUE, key, value_of(client, key), word);
        calls++;
        seL4_Yield();
    }
}

static void try_foreign_keys(void)
{
    for (seL4_Word i = keys / 2; i < keys; i++) {
        seL4_Word word = key_of(3 - client, i);
        expect(KV_STEP_FOREIGN, word, KV_NOT_FOUND, request(KV_GET, 1, &word, 0));
    }
}

static void count_own_keys(seL4_Word expected)
{
    seL4_Word count = 0;

    expect(KV_STEP_COUNT, 0, KV_OK, request(KV_COUNT, 0, &count, 0));
    expect(KV_STEP_COUNT, 0, expected, count);
}

static void delete_all(void)
{
    for (seL4_Word i = 0; i < keys; i++) {
        seL4_Word word = key_of(client, i);
        expect(KV_STEP_DELETE, word, KV_OK, request(KV_DELETE, 1, &word, 0));
        word = key_of(client, i);
        expect(KV_STEP_DELETED, word, KV_NOT_FOUND, request(KV_GET, 1, &word, 0));
    }
}

static void report_progress(void)
{
    seL4_SetMR(0, calls);
    report(KV_REPORT_OK, 1);
}

int main(void)
{
    client = stele_argument(0);
    keys = stele_argument(1);

    store_all();
    read_all();
    report_progress();

    try_foreign_keys();
    count_own_keys(keys);
    delete_all();
    count_own_keys(0);
    report_progress();
    return 0; // not reached: the parent does not answer the last report
}
