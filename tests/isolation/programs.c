/* SPDX-License-Identifier: BSD-2-Clause */
/* What attacker and victim do with their registers. */
#include "attack.h"

#include <machine.h> /* of the conformance suite */

/* Which registers system calls use, the same on both architectures. */
enum { REGISTER_CAP = 0, REGISTER_INFO = 1, REGISTER_REPLY = 6, REGISTER_NUMBER = 7 };

static seL4_Word secrets_in(const seL4_Word *words, unsigned int count)
{
    seL4_Word found = 0;

    for (unsigned int i = 0; i < count; i++)
        found += is_secret(words[i]);
    return found;
}

void fill_fpu(void)
{
    struct machine_vectors vectors;

    for (unsigned int i = 0; i < VECTOR_WORDS; i++)
        vectors.words[i] = SECRET;
    machine_vectors_over_syscall(&vectors, (seL4_Word)seL4_SysYield);
}

seL4_Word fpu_secrets(void)
{
    struct machine_vectors vectors;

    machine_vectors_read(&vectors);
    return secrets_in(vectors.words, VECTOR_WORDS);
}

/* The registers of the system call are cleared before, so that whatever is in them afterwards came with the message. */
seL4_Word receive_and_count(seL4_CPtr source, seL4_CPtr reply)
{
    struct machine_registers registers = {
        .x = {[REGISTER_CAP] = source, [REGISTER_REPLY] = reply, [REGISTER_NUMBER] = (seL4_Word)seL4_SysRecv}};

    machine_trap(&registers);
    return secrets_in(registers.x, MACHINE_REGISTERS);
}

void send_nothing(seL4_CPtr dest)
{
    struct machine_registers registers;

    for (unsigned int i = 0; i < MACHINE_REGISTERS; i++)
        registers.x[i] = SECRET;
    registers.x[REGISTER_CAP] = dest;
    registers.x[REGISTER_INFO] = 0;
    registers.x[REGISTER_NUMBER] = (seL4_Word)seL4_SysSend;
    registers.flags = 0;
    machine_trap(&registers);
}
