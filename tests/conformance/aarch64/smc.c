/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls to secure firmware, which a machine may have or not. */
#include "invocation.h"

/* Functions of PSCI that change nothing. */
#define PSCI_VERSION 0x84000000u
#define PSCI_FEATURES 0x8400000au

static seL4_Error call_firmware(seL4_CPtr smc, seL4_Word function, seL4_Word *answer)
{
    seL4_ARM_SMCContext arguments = {.x0 = function}, result = {.x0 = 0};
    seL4_Error error = seL4_ARM_SMC_Call(smc, &arguments, &result);
    *answer = result.x0;
    return error;
}

/* They come from no untyped, so each case gives its own back. */
static void done_with(seL4_CPtr limited)
{
    check_ok(delete_slot(limited));
}

static seL4_CPtr new_limited(seL4_Word function)
{
    return new_badged(seL4_CapSMC, function);
}

/* Whether the machine has firmware: then every call is answered, else none is. */
static bool firmware_answers(void)
{
    seL4_Word answer;
    return call_firmware(seL4_CapSMC, PSCI_VERSION, &answer) == seL4_NoError;
}

CASE(smc, firmware_tells_its_version_where_there_is_some)
{
    seL4_Word version;
    seL4_Error error = call_firmware(seL4_CapSMC, PSCI_VERSION, &version);
    check(error == seL4_IllegalOperation || error == seL4_NoError);
    if (error == seL4_NoError)
        check(version >= 2 && version < 0x20000); /* major version in the upper half, minor in the lower: 0.2 to 1.x */
}

CASE(smc, a_badged_capability_allows_its_function)
{
    seL4_Word version, same;
    seL4_CPtr limited = new_limited(PSCI_VERSION);
    seL4_Error error = call_firmware(seL4_CapSMC, PSCI_VERSION, &version);
    check_error(call_firmware(limited, PSCI_VERSION, &same), error);
    check_equal(same, version);
    done_with(limited);
}

REFUSED(smc, a_badged_capability_allows_no_other_function)
{
    seL4_Word answer;
    seL4_CPtr limited = new_limited(PSCI_VERSION);
    check_error(call_firmware(limited, PSCI_FEATURES, &answer), seL4_IllegalOperation);
    check_error(call_firmware(limited, PSCI_VERSION + (1ul << 32), &answer), seL4_IllegalOperation);
    check_error(call_firmware(limited, 0, &answer), seL4_IllegalOperation);
    check_equal(call_firmware(limited, PSCI_VERSION, &answer) == seL4_NoError, firmware_answers());
    done_with(limited);
}

REFUSED(smc, a_badge_is_set_once_only)
{
    seL4_Word answer;
    seL4_CPtr limited = new_limited(PSCI_VERSION), copy = new_slot();
    check_error(mint_to(copy, limited, seL4_AllRights, PSCI_FEATURES), seL4_IllegalOperation);
    check(slot_is_empty(copy));
    check_ok(copy_to(copy, limited, seL4_AllRights));
    check_error(call_firmware(copy, PSCI_FEATURES, &answer), seL4_IllegalOperation);
    done_with(copy);
    done_with(limited);
}

REFUSED(smc, truncated_and_unknown_operations_are_refused)
{
    for (int i = 0; i < 8; i++)
        seL4_SetMR(i, i == 0 ? PSCI_VERSION : 0);
    check_error(invoke(seL4_CapSMC, ARMSMCCall, 7, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapSMC, InvalidInvocation, 8, 0), seL4_IllegalOperation);
}

REFUSED(smc, operations_of_firmware_calls_need_a_capability)
{
    check_empty_slot(KIND_SMC);
}

REFUSED(smc, operations_of_firmware_calls_are_no_others)
{
    check_other_objects(KIND_SMC);
}
