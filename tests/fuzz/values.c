/* SPDX-License-Identifier: BSD-2-Clause */
/* Values that are worth trying: likely ones, and awkward ones. */
#include "values.h"

seL4_Word fuzz_pick(const seL4_Word *pool, unsigned int count, uint8_t byte)
{
    return pool[byte % count];
}

/* Below the last address of programs, far from all others. */
#define FAR_ADDRESS (FIRST_ADDRESS + seL4_UserVSpaceTop / 2 + 1)

/* Most often an empty slot, the first one behind the world or further on. */
static seL4_Word index_value(uint8_t byte, seL4_CPtr free_slot)
{
    return byte < 160 ? free_slot + byte % 16 : byte;
}

seL4_Word fuzz_value(enum fuzz_kind kind, uint8_t byte, seL4_CPtr free_slot)
{
    switch (kind) {
    case FUZZ_DEPTH:
        return PICK(byte, seL4_WordBits, seL4_WordBits, seL4_WordBits, 4, 0, 1, seL4_WordBits - 1, seL4_WordBits + 1,
                    255, seL4_WordBits + 4);
    case FUZZ_INDEX: return index_value(byte, free_slot);
    case FUZZ_ADDRESS:
        return PICK(byte, FIRST_ADDRESS, FIRST_ADDRESS + 0x1000, FIRST_ADDRESS + 0x5000, 0, 0x1000, 0x200000,
                    FIRST_ADDRESS + 0x200000, FIRST_ADDRESS + 0x40000000, FAR_ADDRESS, 0x10, 0x400000,
                    seL4_UserVSpaceTop, seL4_UserVSpaceTop - 0xfff, ~0ul, 1, 0x40, 0x400, FIRST_ADDRESS + 0x400);
    case FUZZ_RIGHTS: return byte & 0x1f;
    case FUZZ_SMALL: return PICK(byte, 0, 1, 2, 3, 4, 7, 27, FUZZ_IRQ, FUZZ_IRQ + 1, 63, 64, 1020, ~0ul);
    case FUZZ_SIZE:
        return PICK(byte, 0, 1, 4, 5, 7, 8, 12, 12, 13, 16, 3, seL4_MaxUntypedBits, seL4_MaxUntypedBits + 1,
                    seL4_WordBits - 1, seL4_WordBits, ~0ul);
    case FUZZ_TYPE: return byte % (seL4_ObjectTypeCount + 2);
    case FUZZ_PRIORITY: return PICK(byte, 100, 90, 120, 255, 0, 1, 256, ~0ul, 101, 99);
    case FUZZ_TIME: return PICK(byte, 2000, 4000, 1000, 20, 10, 0, 100000, ~0ul, 1ul << seL4_WordBits / 8 * 5, 1000000);
    case FUZZ_COUNT: return PICK(byte, 1, 2, 3, 0, 17, 36, 37, 256, 257, ~0ul, 4);
    default:
        return PICK(byte, 0, 1, 2, 3, 5, 8, 0x40, 0xff, 0x100, 0xffff, 1ul << 31, 1ul << (seL4_WordBits / 4 * 3 - 1),
                    ~0ul, 0x1003, 40);
    }
}

/* Of a value of two words: most often nothing. */
static seL4_Word upper_half(uint8_t byte)
{
    return byte < 208 ? 0 : PICK(byte, 1, 0xff, 0x100, ~0ul);
}

void fuzz_fill(const struct fuzz_operation *operation, seL4_Word *words, const uint8_t *bytes, seL4_CPtr free_slot)
{
    for (unsigned int i = 0; i < operation->param_count; i++) {
        const struct fuzz_param *param = &operation->params[i];
        seL4_Word mask = param->width < seL4_WordBits ? ((seL4_Word)1 << param->width) - 1 : ~(seL4_Word)0;

        words[param->word] |= (fuzz_value(param->kind, bytes[i % FUZZ_VALUE_BYTES], free_slot) & mask) << param->lsb;
        if (param->width > seL4_WordBits)
            words[param->word + 1] = upper_half(bytes[i % FUZZ_VALUE_BYTES]);
    }
}
