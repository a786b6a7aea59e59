/* SPDX-License-Identifier: BSD-2-Clause */
/* Firmware calls by user level, where the machine has firmware: a badged capability allows one function only. */
#include "api/invocation.h"
#include "decode.h"
#include "object/object.h"

enum { SMC_REGISTERS = sizeof(seL4_ARM_SMCContext) / sizeof(word_t) };

seL4_Error smc_call(struct invocation *call, const struct smc_call_args *args, struct smc_call_result *result)
{
    word_t registers[SMC_REGISTERS];
    word_t badge = cap_smc_get_badge(call->cap);

    if (call->length < args->smc_args_word + SMC_REGISTERS)
        return invocation_truncated(call);
    for (unsigned int i = 0; i < SMC_REGISTERS; i++)
        registers[i] = invocation_word(call, args->smc_args_word + i);
    if (badge != 0 && registers[0] != badge)
        return invocation_illegal_operation(call);
    if (!machine_smc(registers))
        return invocation_illegal_operation(call);
    result->smc_response = (seL4_ARM_SMCContext){
        .x0 = registers[0],
        .x1 = registers[1],
        .x2 = registers[2],
        .x3 = registers[3],
        .x4 = registers[4],
        .x5 = registers[5],
        .x6 = registers[6],
        .x7 = registers[7],
    };
    return seL4_NoError;
}
