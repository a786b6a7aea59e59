/* SPDX-License-Identifier: BSD-2-Clause */
/* What root task, attacker and victim say to each other. */
#pragma once

#include <sel4/sel4.h>

/* The attacker's first argument: what it tries; the second one is an address or a number. */
enum attack {
    READ,           /* reads a byte at the address */
    WRITE,          /* writes one */
    EXECUTE,        /* jumps there */
    READ_AFTER,     /* reads it, says so (STAGE), and reads again when the root task has answered */
    WRITE_AFTER,    /* the same, writing both times */
    EXECUTE_AFTER,  /* the same, calling a function there */
    WRITE_LATER,    /* reads first, writes after STAGE */
    STACK,          /* sets its stack pointer to the address and pushes */
    PRIVILEGED,     /* a privileged instruction: number of machine_privileged() */
    MAINTAIN,       /* a cache or translation instruction on the address: number in the lowest byte */
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

/* ---- machine/: what needs instructions of one architecture -------------------------------------------------------------- */

/* How many of the registers that a program begins with hold the secret; to be called first of all. */
seL4_Word machine_first_registers(void);

/* Fills the floating point registers with the secret; counts those that hold it. */
void machine_fill_fpu(void);
seL4_Word machine_fpu_secrets(void);

/* Receives from the capability, with every free register holding zero before; counts those that hold the secret after. */
seL4_Word machine_receive_and_count(seL4_CPtr source, seL4_CPtr reply);

/* Sends an empty message while every register that may, holds the secret. */
void machine_send_nothing(seL4_CPtr dest);

void machine_use_stack(seL4_Word address);
void machine_privileged(seL4_Word number);
#define MACHINE_PRIVILEGED_COUNT 12
void machine_maintain(seL4_Word address_and_number);
#define MACHINE_MAINTAIN_COUNT 2 /* only those that an emulator without caches can refuse */
