/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which errors of which invocations the cases have reached, and which case was the first.
 *
 * Every call of this program goes through pairs_note (recording/). The label of a call names the invocation, if the
 * capability is not one to an endpoint, where labels are the threads' own. An error counts when the same thread then states
 * it with check_error. Random cases count for nothing.
 */
#include "suite.h"
#include <sel4/names.h>
#include <stele/console.h>
#include <stele/string.h>

#define LABEL_COUNT 160

static const struct test_case *first_case[LABEL_COUNT][seL4_NumErrors];
static seL4_Word endpoint_type;
static __thread seL4_Word last_label, last_error;

void pairs_begin(void)
{
    endpoint_type = capability_type(suite_slot(SLOT_ENDPOINT));
}

void pairs_note(seL4_Word cap, seL4_Word sent, seL4_Word received)
{
    seL4_MessageInfo_t out = {{sent}}, in = {{received}};
    seL4_Word label = seL4_MessageInfo_get_label(out), error = seL4_MessageInfo_get_label(in);

    last_error = seL4_NoError;
    if (error == seL4_NoError || error >= seL4_NumErrors || label >= LABEL_COUNT)
        return;
    if (capability_type(cap) == endpoint_type)
        return;
    last_label = label;
    last_error = error;
}

void pairs_stated(seL4_Word error)
{
    const struct test_case *test = suite_case;
    if (test == NULL || error != last_error || error == seL4_NoError || strcmp(test->object, "fuzz") == 0)
        return;
    if (first_case[last_label][error] == NULL)
        first_case[last_label][error] = test;
}

void pairs_report(void)
{
    for (seL4_Word label = 0; label < LABEL_COUNT; label++) {
        for (seL4_Word error = 0; error < seL4_NumErrors; error++) {
            const struct test_case *test = first_case[label][error];
            if (test != NULL)
                stele_printf("# pair %lu %s %s/%s\n", label, stele_error_name(error), test->object, test->name);
        }
    }
}
