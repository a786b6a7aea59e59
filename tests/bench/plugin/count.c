/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Counts the kernel's instructions between entering and leaving it, for each round of each measurement.
 *
 * Plugin of QEMU, for kernels as they ship. Arguments: kernel=ADDRESS (the lowest of the kernel), phase=ADDRESS,
 * round=ADDRESS and end=ADDRESS (where a measurement and a round begin, and where everything ends), out=FILE. The file gets
 * a line for each round, "PHASE N N N ...": one number for each time that the kernel was entered. At the end the emulator
 * ends with status 0.
 */
#include "qemu_plugin.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

__attribute__((visibility("default"))) int qemu_plugin_version = 1;

static uint64_t kernel, phase_start, round_start, end;
static FILE *out;

static uint64_t executed;   /* instructions of the kernel so far */
static uint64_t entered_at; /* what it was when the kernel was entered */
static bool in_kernel, in_round;
static unsigned int phase;

/* The first instruction of a piece of user code. */
static void user_runs(unsigned int vcpu, void *data)
{
    (void)vcpu;
    (void)data;
    if (in_kernel && in_round)
        fprintf(out, " %llu", (unsigned long long)(executed - entered_at));
    in_kernel = false;
}

static void kernel_runs(unsigned int vcpu, void *data)
{
    (void)vcpu;
    (void)data;
    if (!in_kernel)
        entered_at = executed;
    in_kernel = true;
}

static void end_round(void)
{
    if (in_round)
        fprintf(out, "\n");
    in_round = false;
}

static void phase_begins(unsigned int vcpu, void *data)
{
    (void)vcpu;
    (void)data;
    end_round();
    phase++;
}

static void round_begins(unsigned int vcpu, void *data)
{
    (void)vcpu;
    (void)data;
    end_round();
    fprintf(out, "%u", phase);
    in_round = true;
}

static void measured(unsigned int vcpu, void *data)
{
    (void)vcpu;
    (void)data;
    end_round();
    fclose(out);
    _exit(0);
}

static void watch(struct qemu_plugin_insn *instruction, bool is_first)
{
    uint64_t address = qemu_plugin_insn_vaddr(instruction);

    if (is_first)
        qemu_plugin_register_vcpu_insn_exec_cb(instruction, address >= kernel ? kernel_runs : user_runs,
                                               QEMU_PLUGIN_CB_NO_REGS, NULL);
    if (address >= kernel)
        qemu_plugin_register_vcpu_insn_exec_inline(instruction, QEMU_PLUGIN_INLINE_ADD_U64, &executed, 1);
    if (address == phase_start)
        qemu_plugin_register_vcpu_insn_exec_cb(instruction, phase_begins, QEMU_PLUGIN_CB_NO_REGS, NULL);
    if (address == round_start)
        qemu_plugin_register_vcpu_insn_exec_cb(instruction, round_begins, QEMU_PLUGIN_CB_NO_REGS, NULL);
    if (address == end)
        qemu_plugin_register_vcpu_insn_exec_cb(instruction, measured, QEMU_PLUGIN_CB_NO_REGS, NULL);
}

static void block_translated(qemu_plugin_id_t id, struct qemu_plugin_tb *block)
{
    (void)id;
    for (size_t i = 0; i < qemu_plugin_tb_n_insns(block); i++)
        watch(qemu_plugin_tb_get_insn(block, i), i == 0);
}

static const char *value_of(const char *argument, const char *name)
{
    size_t length = strlen(name);

    return strncmp(argument, name, length) == 0 && argument[length] == '=' ? argument + length + 1 : NULL;
}

static void read_argument(const char *argument)
{
    const char *value;

    if ((value = value_of(argument, "kernel")) != NULL)
        kernel = strtoull(value, NULL, 0);
    else if ((value = value_of(argument, "phase")) != NULL)
        phase_start = strtoull(value, NULL, 0);
    else if ((value = value_of(argument, "round")) != NULL)
        round_start = strtoull(value, NULL, 0);
    else if ((value = value_of(argument, "end")) != NULL)
        end = strtoull(value, NULL, 0);
    else if ((value = value_of(argument, "out")) != NULL)
        out = fopen(value, "w");
}

__attribute__((visibility("default"))) int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc,
                                                               char **argv)
{
    (void)info;
    for (int i = 0; i < argc; i++)
        read_argument(argv[i]);
    if (out == NULL || kernel == 0 || phase_start == 0 || round_start == 0 || end == 0) {
        fprintf(stderr, "count: kernel=, phase=, round=, end= and out= are needed\n");
        return 1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, block_translated);
    return 0;
}
