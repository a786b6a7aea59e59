/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A TCG plugin for QEMU that measures how long a kernel keeps interrupts off, in instructions.
 *
 * Interrupts are off from the entry to the kernel until an instruction leaves it (`eret` on AArch64, `rfe` on AArch32).
 * Meanwhile the kernel serves them where it reads the register that tells of one (ISR), and where it waits for them (`wfi`).
 * These three instructions are recognised by their encoding (marks.h of the architecture), so that kernels are measured as they
 * ship, without a symbol or an instruction of their own.
 *
 * A stretch ends at each of the three. The one that leads from a reading of ISR to leaving the kernel is counted together
 * with the one before: perhaps an interrupt had been there all the while, and the kernel only then got out to take it. Nothing is
 * counted before the kernel is left for the first time, which ends boot.
 *
 *     -plugin stretches.so,report=FILE
 *
 * writes for each of the longest stretches a line "LENGTH FROM TO", in hexadecimal addresses, followed by " ADDRESS:INSTRUCTIONS" of the
 * blocks of code that it spent most instructions in; the longest comes first.
 */
#include "../bench/plugin/qemu_plugin.h"

#include <layout.h> /* of the kernel's address space */
#include <marks.h>

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXPORTED __attribute__((visibility("default")))

EXPORTED int qemu_plugin_version = 1;
EXPORTED int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv);

#define LONGEST_COUNT 16
#define BUSIEST_COUNT 8

/* A translated block, and what the present stretch has done in it. */
struct block {
    struct block *next;
    uint64_t address, length;
    uint64_t stretch, instructions;
};

/* One of the three instructions. */
struct mark {
    enum { LEAVE, POLL, WAIT } kind;
    uint64_t address;
    int64_t position; /* in its block; 0: the first */
};

struct busy {
    uint64_t address, instructions;
};

struct stretch {
    int64_t length;
    uint64_t from, to;
    struct busy busiest[BUSIEST_COUNT];
};

static const char *report_path;
static struct block *blocks;
static struct stretch longest[LONGEST_COUNT];

static bool booted;
static uint64_t number;         /* of the present stretch */
static uint64_t from;           /* where it began */
static int64_t before, pending; /* instructions of this stretch before the present block; of that block as a whole */
static int64_t earlier;         /* of the stretch before, if the present one began at a poll */

static void enter_block(unsigned int processor, void *argument)
{
    struct block *block = argument;

    (void)processor;
    before += pending;
    pending = (int64_t)block->length;
    if (block->stretch != number) {
        block->stretch = number;
        block->instructions = 0;
    }
    if (from == 0)
        from = block->address;
    block->instructions += block->length;
}

static void find_busiest(struct stretch *stretch)
{
    memset(stretch->busiest, 0, sizeof(stretch->busiest));
    for (const struct block *block = blocks; block != NULL; block = block->next) {
        struct busy busy = {block->address, block->stretch == number ? block->instructions : 0};

        for (int i = 0; i < BUSIEST_COUNT; i++) {
            struct busy other = stretch->busiest[i];

            if (busy.instructions > other.instructions) {
                stretch->busiest[i] = busy;
                busy = other;
            }
        }
    }
}

/* Keeps the longest ones, and of those that began and ended at the same places only one. */
static void record(int64_t length, uint64_t to)
{
    int place = LONGEST_COUNT - 1;

    if (length <= longest[place].length)
        return;
    for (int i = 0; i < LONGEST_COUNT; i++) {
        if (longest[i].from == from && longest[i].to == to) {
            if (length <= longest[i].length)
                return;
            place = i;
        }
    }
    for (; place > 0 && length > longest[place - 1].length; place--)
        longest[place] = longest[place - 1];
    longest[place] = (struct stretch){.length = length, .from = from, .to = to};
    find_busiest(&longest[place]);
}

static void reach_mark(unsigned int processor, void *argument)
{
    const struct mark *mark = argument;
    int64_t length = before + mark->position + 1;

    (void)processor;
    if (booted)
        record(mark->kind == LEAVE ? earlier + length : length, mark->address);
    booted = booted || mark->kind == LEAVE;
    earlier = mark->kind == POLL ? length : 0;
    before = mark->kind == LEAVE ? 0 : -(mark->position + 1);
    if (mark->kind == LEAVE)
        pending = 0;
    from = mark->kind == LEAVE ? 0 : mark->address;
    number++;
}

static bool find_mark(uint32_t instruction, struct mark *mark)
{
    if (leaves_kernel(instruction))
        mark->kind = LEAVE;
    else if (asks_for_interrupts(instruction))
        mark->kind = POLL;
    else if (waits_for_interrupts(instruction))
        mark->kind = WAIT;
    else
        return false;
    return true;
}

static void *allocate(size_t bytes)
{
    void *memory = calloc(1, bytes);

    if (memory == NULL)
        abort();
    return memory;
}

static void translate(qemu_plugin_id_t id, struct qemu_plugin_tb *translated)
{
    struct block *block;

    (void)id;
    if (qemu_plugin_tb_vaddr(translated) < IMAGE_BASE)
        return;
    block = allocate(sizeof(*block));
    *block = (struct block){blocks, qemu_plugin_tb_vaddr(translated), qemu_plugin_tb_n_insns(translated), 0, 0};
    blocks = block;
    qemu_plugin_register_vcpu_tb_exec_cb(translated, enter_block, QEMU_PLUGIN_CB_NO_REGS, block);
    for (size_t i = 0; i < block->length; i++) {
        struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(translated, i);
        struct mark found = {.address = qemu_plugin_insn_vaddr(instruction), .position = (int64_t)i};
        uint32_t word = 0;

        memcpy(&word, qemu_plugin_insn_data(instruction), qemu_plugin_insn_size(instruction));
        if (find_mark(word, &found)) {
            struct mark *mark = allocate(sizeof(*mark));

            *mark = found;
            qemu_plugin_register_vcpu_insn_exec_cb(instruction, reach_mark, QEMU_PLUGIN_CB_NO_REGS, mark);
        }
    }
}

static void write_report(qemu_plugin_id_t id, void *argument)
{
    FILE *report = fopen(report_path, "w");

    (void)id;
    (void)argument;
    if (report == NULL) {
        perror(report_path);
        return;
    }
    for (int i = 0; i < LONGEST_COUNT && longest[i].length != 0; i++) {
        fprintf(report, "%" PRId64 " %" PRIx64 " %" PRIx64, longest[i].length, longest[i].from, longest[i].to);
        for (int k = 0; k < BUSIEST_COUNT && longest[i].busiest[k].instructions != 0; k++)
            fprintf(report, " %" PRIx64 ":%" PRIu64, longest[i].busiest[k].address, longest[i].busiest[k].instructions);
        fputc('\n', report);
    }
    fclose(report);
}

int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv)
{
    static const char option[] = "report=";

    (void)info;
    if (argc != 1 || strncmp(argv[0], option, strlen(option)) != 0) {
        fputs("stretches: report=FILE is missing\n", stderr);
        return 1;
    }
    report_path = strdup(argv[0] + strlen(option));
    qemu_plugin_register_vcpu_tb_trans_cb(id, translate);
    qemu_plugin_register_atexit_cb(id, write_report, NULL);
    return 0;
}
