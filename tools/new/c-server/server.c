// SPDX-License-Identifier: BSD-2-Clause
// @NAME@: a server that adds two numbers. It runs on the time of whoever calls it.

#include <sel4/sel4.h>

enum { ANSWER_OK = 0, ANSWER_BAD_REQUEST = 1 }; // labels of the answers

/** Answers the request in the message registers. */
static seL4_MessageInfo_t answer(seL4_MessageInfo_t request)
{
    if (seL4_MessageInfo_get_length(request) != 2) {
        return seL4_MessageInfo_new(ANSWER_BAD_REQUEST, 0, 0, 0);
    }
    seL4_SetMR(0, seL4_GetMR(0) + seL4_GetMR(1));
    return seL4_MessageInfo_new(ANSWER_OK, 0, 0, 1);
}

int main(void)
{
    seL4_Word badge; // of the endpoint capability by which the request came
    seL4_MessageInfo_t ready = seL4_MessageInfo_new(0, 0, 0, 0);
    seL4_MessageInfo_t request =
        seL4_NBSendRecv(stele_SlotNotification, ready, stele_SlotService, &badge, stele_SlotReply);

    for (;;) {
        request = seL4_ReplyRecv(stele_SlotService, answer(request), &badge, stele_SlotReply);
    }
}
