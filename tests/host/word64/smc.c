/* SPDX-License-Identifier: BSD-2-Clause */
/* Firmware calls, which the contract has for 64-bit words only. */
#include "world.h"

static seL4_ARM_SMCContext numbers(seL4_Word first)
{
    return (seL4_ARM_SMCContext){first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6, first + 7};
}

static bool add_one(host_word registers[8])
{
    for (unsigned int i = 0; i < 8; i++)
        registers[i]++;
    return true;
}

static seL4_Error call(seL4_CPtr capability, seL4_Word function)
{
    seL4_ARM_SMCContext in = numbers(function), out = numbers(0);
    seL4_Error error = seL4_ARM_SMC_Call(capability, &in, &out);

    if (error == seL4_NoError) {
        check_equal(out.x0, function + 1);
        check_equal(out.x7, function + 8);
    }
    return error;
}

TEST(smc, a_call_passes_eight_registers_each_way)
{
    host_set_firmware(add_one);
    check_ok(call(seL4_CapSMC, 0x84000000));
    host_set_firmware(NULL);
}

TEST(smc, a_badged_capability_allows_one_function_only)
{
    seL4_CPtr badged = new_badged(seL4_CapSMC, 0x84000001);

    host_set_firmware(add_one);
    check_ok(call(badged, 0x84000001));
    check_error(call(badged, 0x84000002), seL4_IllegalOperation);
    host_set_firmware(NULL);
}

TEST(smc, a_badge_is_set_once)
{
    seL4_CPtr badged = new_badged(seL4_CapSMC, 7), other = new_slot();

    check_error(mint_to(other, badged, ALL, 8), seL4_IllegalOperation);
    check_ok(copy_to(other, badged, ALL));
    check_error(mutate_to(new_slot(), seL4_CapSMC, 9), seL4_IllegalOperation);
}

TEST(smc, a_machine_without_firmware_refuses)
{
    host_set_firmware(NULL);
    check_error(call(seL4_CapSMC, 1), seL4_IllegalOperation);
}

TEST(smc, truncated_and_unknown_operations_are_refused)
{
    check_error(invoke(seL4_CapSMC, ARMSMCCall, 7, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapSMC, TCBResume, 8, 0), seL4_IllegalOperation);
}
