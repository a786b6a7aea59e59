/* SPDX-License-Identifier: BSD-2-Clause */
/* What kind of processor this is, for people. */

#include "arch/boot.h"

#include "processor.h"

struct processor {
    uint16_t implementer, part; /* of the main identification register */
    const char *name;
};

static const struct processor processors[] = {
    {0x41, 0xc07, "cortex-a7"},   {0x41, 0xc0d, "cortex-a12"}, {0x41, 0xc0e, "cortex-a17"}, {0x41, 0xc0f, "cortex-a15"},
    {0x41, 0xd03, "cortex-a53"},  {0x41, 0xd04, "cortex-a35"}, {0x41, 0xd05, "cortex-a55"}, {0x41, 0xd07, "cortex-a57"},
    {0x41, 0xd08, "cortex-a72"},  {0x41, 0xd09, "cortex-a73"}, {0x41, 0xd0a, "cortex-a75"}, {0x41, 0xd0b, "cortex-a76"},
    {0x41, 0xd0c, "neoverse-n1"},
};

const char *machine_processor_name(void)
{
    word_t id = processor_id();

    for (word_t i = 0; i < ARRAY_SIZE(processors); i++)
        if (processors[i].implementer == (id >> 24 & 0xff) && processors[i].part == (id >> 4 & 0xfff))
            return processors[i].name;
    return "of a kind without a name here";
}
