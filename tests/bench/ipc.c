/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls to a server and its answers, and faults. */
#include "bench.h"

static volatile seL4_Word words;
static volatile bool with_fpu;

static seL4_MessageInfo_t message(void)
{
    return seL4_MessageInfo_new(0, 0, 0, words);
}

static void call(void)
{
    seL4_Word a = 1, b = 2, c = 3, d = 4;

    if (with_fpu)
        use_fpu();
    seL4_CallWithMRs(endpoint, message(), &a, &b, &c, &d);
}

static void serve(void)
{
    seL4_Word badge, a, b, c, d;

    seL4_RecvWithMRs(endpoint, &badge, &a, &b, &c, &d, worker_reply);
    for (;;) {
        if (with_fpu)
            use_fpu();
        seL4_ReplyRecvWithMRs(endpoint, message(), &badge, &a, &b, &c, &d, worker_reply);
    }
}

static void prepare(enum space space, seL4_Word length, bool fpu)
{
    words = length;
    with_fpu = fpu;
    give_fpu_back();
    server_start(space, serve);
}

#define CALLS(space, length, fpu, suffix)                                                                              \
    static void prepare_##suffix(void)                                                                                 \
    {                                                                                                                  \
        prepare(space, length, fpu);                                                                                   \
    }

CALLS(SAME_SPACE, 0, true, same_fpu)
CALLS(OTHER_SPACE, 0, true, other_fpu)
CALLS(SAME_SPACE, 0, false, same_0)
CALLS(SAME_SPACE, 4, false, same_4)
CALLS(SAME_SPACE, 10, false, same_10)
CALLS(OTHER_SPACE, 0, false, other_0)
CALLS(OTHER_SPACE, 4, false, other_4)
CALLS(OTHER_SPACE, 10, false, other_10)

BENCH(same_fpu, "Call+ReplyRecv same VSpace, 0 words, FPU on", 0, 0, prepare_same_fpu, call);
BENCH(other_fpu, "Call+ReplyRecv diff VSpace, 0 words, FPU on", 0, 0, prepare_other_fpu, call);
BENCH(same_0, "Call+ReplyRecv same VSpace, 0 words", 0, 0, prepare_same_0, call);
BENCH(same_4, "Call+ReplyRecv same VSpace, 4 words", 0, 0, prepare_same_4, call);
BENCH(same_10, "Call+ReplyRecv same VSpace, 10 words", 0, 0, prepare_same_10, call);
BENCH(other_0, "Call+ReplyRecv diff VSpace, 0 words", 0, 0, prepare_other_0, call);
BENCH(other_4, "Call+ReplyRecv diff VSpace, 4 words", 0, 0, prepare_other_4, call);
BENCH(other_10, "Call+ReplyRecv diff VSpace, 10 words", 0, 0, prepare_other_10, call);
BENCH(other_call, "diff VSpace, Call, one way", 0, 1, prepare_other_0, call);
BENCH(other_reply, "diff VSpace, ReplyRecv, one way", 1, 1, prepare_other_0, call);
BENCH(same_call, "same VSpace, Call, one way", 0, 1, prepare_same_0, call);
BENCH(same_reply, "same VSpace, ReplyRecv, one way", 1, 1, prepare_same_0, call);
