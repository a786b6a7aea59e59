// SPDX-License-Identifier: BSD-2-Clause
// From crt0 to main in a server.

#include "start.h"
#include <stele/panic.h>
#include <stele/runtime.h>

static seL4_Word arguments[STELE_ARGUMENT_WORDS];

seL4_Word stele_argument(unsigned int index)
{
    return index < STELE_ARGUMENT_WORDS ? arguments[index] : 0;
}

void start_server(seL4_IPCBuffer *buffer, seL4_Word argument0, seL4_Word argument1)
{
    arguments[0] = argument0;
    arguments[1] = argument1;
    start_program(buffer);
    stele_exit(main());
}

void stele_exit(int status)
{
    start_trap((seL4_Word)status);
}
