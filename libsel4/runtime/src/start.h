/* SPDX-License-Identifier: BSD-2-Clause */
/* What the two ways to start a program share. */
#pragma once

#include "processor.h"
#include <sel4/sel4.h>

/** The program's own. */
int main(void);

/** Entered by crt0 of a root task, on its stack. */
__attribute__((noreturn)) void start_root_task(seL4_BootInfo *info);

/** Entered by crt0 of a server, on the stack that its parent made. */
__attribute__((noreturn)) void start_server(seL4_IPCBuffer *buffer, seL4_Word argument0, seL4_Word argument1);

/** Sets the first thread's thread-local storage up and runs the constructors. */
void start_program(seL4_IPCBuffer *buffer);
