// SPDX-License-Identifier: BSD-2-Clause
// The ELF note by which kernel and parents know which ABI a program was built for.

#include <sel4/sel4.h>

#define NOTE_NAME "Stele"
#define NOTE_TYPE 1

/** The linker script asks for it by this name. */
extern const struct abi_note stele_abi_note;

struct abi_note {
    seL4_Uint32 name_size;
    seL4_Uint32 description_size;
    seL4_Uint32 type;
    char name[8]; // 6 bytes, padded to whole words
    seL4_Uint32 major;
    seL4_Uint32 minor;
    seL4_Uint8 hash[32];
};

const struct abi_note stele_abi_note __attribute__((section(".note.stele.abi"), used, aligned(4))) = {
    .name_size = sizeof NOTE_NAME,
    .description_size = 40,
    .type = NOTE_TYPE,
    .name = NOTE_NAME,
    .major = STELE_ABI_MAJOR,
    .minor = STELE_ABI_MINOR,
    .hash = STELE_ABI_HASH,
};
