/* SPDX-License-Identifier: BSD-2-Clause */
/* Tries what its first argument says (attack.h), and reports if it lives to do so. */
#include "attack.h"

#include <stele/runtime.h>

static void report(seL4_Word word)
{
    seL4_SetMR(0, word);
    seL4_Call(stele_SlotParent, seL4_MessageInfo_new(REPORT, 0, 0, 1));
}

/* Lets the root task take something away. */
static void stage(void)
{
    seL4_Call(stele_SlotParent, seL4_MessageInfo_new(STAGE, 0, 0, 0));
}

static void read(seL4_Word address)
{
    (void)*(volatile unsigned char *)address;
}

static void write(seL4_Word address)
{
    *(volatile unsigned char *)address = 0x66;
}

static void read_across(seL4_Word address)
{
    (void)*(volatile seL4_Word *)(address - 2);
}

static void execute(seL4_Word address)
{
    ((void (*)(void))address)();
}

static void twice(void (*touch)(seL4_Word address), seL4_Word address)
{
    touch(address);
    stage();
    touch(address);
    report(0);
}

static seL4_Word secrets_in(const volatile seL4_Word *words, seL4_Word count)
{
    seL4_Word found = 0;

    for (seL4_Word i = 0; i < count; i++)
        found += is_secret(words[i]);
    return found;
}

/* ---- capabilities -------------------------------------------------------------------------------------------------------- */

/* All addresses that are small, or have one bit, or all but one. Nothing happens to those that lead nowhere. */
static seL4_Word probe_capabilities(void)
{
    seL4_Word probes = 0;

    for (seL4_CPtr address = SLOT_OTHER + 1; address < 5000; address++, probes++)
        seL4_NBSend(address, seL4_MessageInfo_new(0, 0, 0, 4));
    for (seL4_Word bit = 13; bit < seL4_WordBits; bit++, probes += 2) {
        seL4_NBSend((seL4_CPtr)1 << bit, seL4_MessageInfo_new(0, 0, 0, 4));
        seL4_NBSend(~((seL4_CPtr)1 << bit), seL4_MessageInfo_new(0, 0, 0, 4));
    }
    return probes;
}

/* Every operation there is, with its own address space and capability space as whatever is asked for. */
static seL4_Word invoke_all(seL4_CPtr target)
{
    seL4_Word successes = 0;

    for (seL4_Word label = 1; label < 200; label++) {
        seL4_MessageInfo_t answer;

        for (int i = 0; i < 3; i++)
            seL4_SetCap(i, stele_SlotCNode);
        for (int i = 0; i < 40; i++)
            seL4_SetMR(i, 0);
        answer = seL4_Call(target, seL4_MessageInfo_new(label, 0, 3, 40));
        successes += seL4_MessageInfo_get_label(answer) == seL4_NoError;
    }
    return successes;
}

static void grant(void)
{
    seL4_SetCap(0, stele_SlotCNode);
    seL4_Send(SLOT_TARGET, seL4_MessageInfo_new(REPORT, 0, 1, 0));
}

/* ---- all of it ------------------------------------------------------------------------------------------------------------- */

static void attack_memory(enum attack attack, seL4_Word argument)
{
    switch (attack) {
    case READ: read(argument); break;
    case WRITE: write(argument); break;
    case EXECUTE: execute(argument); break;
    case READ_AFTER: twice(read, argument); break;
    case WRITE_AFTER: twice(write, argument); break;
    case EXECUTE_AFTER: twice(execute, argument); break;
    case WRITE_LATER:
        read(argument);
        stage();
        write(argument);
        break;
    case READ_ACROSS: read_across(argument); break;
    default: machine_use_stack(argument); break;
    }
}

static seL4_Word attack_capabilities(enum attack attack, seL4_Word argument)
{
    seL4_Word badge;

    switch (attack) {
    case CALL_CAP: seL4_Call(argument, seL4_MessageInfo_new(0, 0, 0, 0)); break;
    case PROBE_CAPS: return probe_capabilities();
    case RECEIVE: seL4_Recv(argument, &badge, stele_SlotReply); break;
    case INVOKE_ALL: return invoke_all(argument);
    case SIGNAL: seL4_Signal(argument); break;
    case RAISE_PRIORITY: return seL4_TCB_SetPriority(SLOT_TARGET, SLOT_TARGET, argument);
    default: grant(); break;
    }
    return 0;
}

int main(void)
{
    seL4_Word first = machine_first_registers();
    enum attack attack = (enum attack)stele_argument(0);
    seL4_Word argument = stele_argument(1);
    seL4_Word word = 0;

    switch (attack) {
    case INSTRUCTION: word = machine_instructions[argument].attempt(); break;
    case LEFT_REGISTERS: word = first; break;
    case LEFT_FPU: word = fpu_secrets(); break;
    case LEFT_MESSAGE: word = receive_and_count(SLOT_TARGET, stele_SlotReply); break;
    case LEFT_MEMORY: word = secrets_in((const volatile seL4_Word *)argument, PAGE_BYTES / sizeof(seL4_Word)); break;
    case LEFT_BUFFER:
        word = secrets_in((const volatile seL4_Word *)__sel4_ipc_buffer, PAGE_BYTES / sizeof(seL4_Word));
        break;
    default:
        if (attack <= STACK)
            attack_memory(attack, argument);
        else
            word = attack_capabilities(attack, argument);
        break;
    }
    report(word);
    for (;;)
        seL4_Yield();
}
