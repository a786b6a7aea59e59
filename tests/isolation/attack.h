/* SPDX-License-Identifier: BSD-2-Clause */
/* What root task, attacker and victim say to each other. */
#pragma once

#include <sel4/sel4.h>
#include <stdbool.h>

/* The attacker's first argument: what it tries; the second one is an address or a number. */
enum attack {
    READ,           /* reads a byte at the address */
    WRITE,          /* writes one */
    EXECUTE,        /* jumps there */
    READ_AFTER,     /* reads it, says so (STAGE), and reads again when the root task has answered */
    WRITE_AFTER,    /* the same, writing both times */
    EXECUTE_AFTER,  /* the same, calling a function there */
    WRITE_LATER,    /* reads first, writes after STAGE */
    READ_ACROSS,    /* reads a word that begins two bytes before the address */
    STACK,          /* sets its stack pointer to the address and pushes */
    INSTRUCTION,    /* one of machine_instructions: its number; reports what came of it */
    CALL_CAP,       /* calls through a capability address */
    PROBE_CAPS,     /* sends, without blocking, to all capability addresses that it can think of; reports how many */
    RECEIVE,        /* receives from the capability */
    INVOKE_ALL,     /* tries all operations on the capability; reports how many succeed */
    SIGNAL,         /* signals through the capability, then reports */
    RAISE_PRIORITY, /* raises its own priority beyond what it may give; reports the error */
    GRANT,          /* tries to send a capability through an endpoint without the right to grant; reports */
    LEFT_REGISTERS, /* reports how many of its first registers hold the secret */
    LEFT_FPU,       /* reports how many of its floating point registers do */
    LEFT_MESSAGE,   /* receives an empty message from the victim; reports how many registers hold the secret */
    LEFT_MEMORY,    /* searches the page at the address; reports how often it holds the secret */
    LEFT_BUFFER,    /* searches its own IPC buffer and stack */
};

/* Slots of the attacker beside the fixed ones. */
enum { SLOT_TARGET = stele_SlotFirstFree, SLOT_OTHER };

/* Labels of messages to the root task. */
enum { REPORT = 1, STAGE = 2 };

/* Labels of messages to the victim. */
enum { VERIFY = 1, FILL = 2, SAY_NOTHING = 3 };

#define SECRET ((seL4_Word)0x5ec2e7c0de5ec2e7ull)

/* Where the victim has memory that the attacker has not, and where both may have some. */
#define VICTIM_PAGE 0x60000000ul
#define SHARED_PAGE 0x68000000ul
#define PAGE_BYTES 4096ul

/* ---- programs.c: registers ------------------------------------------------------------------------------------------------ */

/* Fills the floating point registers with the secret; counts those that hold it. */
void fill_fpu(void);
seL4_Word fpu_secrets(void);

/* Receives from the capability, with every free register holding zero before; counts those that hold the secret after. */
seL4_Word receive_and_count(seL4_CPtr source, seL4_CPtr reply);

/* Sends an empty message while every register that may, holds the secret. */
void send_nothing(seL4_CPtr dest);

/* Whether the word is one of the secrets. */
static inline bool is_secret(seL4_Word word)
{
    return word - SECRET < 8;
}

/* ---- machine/: what needs instructions of one architecture -------------------------------------------------------------- */

/* How many of the registers that a program begins with hold the secret; to be called first of all. */
seL4_Word machine_first_registers(void);

void machine_use_stack(seL4_Word address);
#define STACK_PUSH_BYTES 16

/* What must come of an instruction that is not for programs. */
enum outcome {
    EXCEPTION, /* it is undefined */
    FAULT,     /* it is undefined, or faults at the address */
    NOTHING,   /* the processor goes on, and nothing has changed: the function returns 0 */
};

/* An instruction that is not for programs. */
struct machine_instruction {
    const char *name; /* of the case */
    enum outcome outcome;
    seL4_Word (*attempt)(void);
};
extern const struct machine_instruction machine_instructions[];
extern const unsigned int machine_instruction_count;
