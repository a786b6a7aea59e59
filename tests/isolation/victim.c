/* SPDX-License-Identifier: BSD-2-Clause */
/* Keeps secrets, and tells on request whether they are as they were. */
#include "attack.h"

#define WORDS (PAGE_BYTES / sizeof(seL4_Word))

static volatile seL4_Word in_data[64];

static seL4_Word secret(seL4_Word i)
{
    return SECRET + (i & 7);
}

static volatile seL4_Word *page(void)
{
    return (volatile seL4_Word *)VICTIM_PAGE;
}

/* Words of the IPC buffer that no message of the victim's uses. */
enum { BUFFER_FIRST = 20, BUFFER_END = 100 };

static void fill(void)
{
    for (seL4_Word i = 0; i < WORDS; i++)
        page()[i] = secret(i);
    for (seL4_Word i = 0; i < sizeof(in_data) / sizeof(in_data[0]); i++)
        in_data[i] = secret(i);
    for (int i = BUFFER_FIRST; i < BUFFER_END; i++)
        seL4_SetMR(i, secret((seL4_Word)i));
    fill_fpu();
}

/* How many words are not what they were. */
static seL4_Word damage(void)
{
    seL4_Word count = 0;

    for (seL4_Word i = 0; i < WORDS; i++)
        count += page()[i] != secret(i);
    for (seL4_Word i = 0; i < sizeof(in_data) / sizeof(in_data[0]); i++)
        count += in_data[i] != secret(i);
    for (int i = BUFFER_FIRST; i < BUFFER_END; i++)
        count += seL4_GetMR(i) != secret((seL4_Word)i);
    return count + (fpu_secrets() == 0);
}

int main(void)
{
    seL4_Word badge;
    seL4_MessageInfo_t info = seL4_Recv(stele_SlotService, &badge, stele_SlotReply);

    for (;;) {
        switch (seL4_MessageInfo_get_label(info)) {
        case FILL: fill(); break;
        case SAY_NOTHING: send_nothing(SLOT_TARGET); break;
        default: seL4_SetMR(0, damage()); break;
        }
        info = seL4_ReplyRecv(stele_SlotService, seL4_MessageInfo_new(0, 0, 0, 1), &badge, stele_SlotReply);
    }
}
