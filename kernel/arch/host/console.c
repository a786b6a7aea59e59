/* SPDX-License-Identifier: BSD-2-Clause */
/* What ends up outside the machine: the console, the end of the run, firmware calls, broken assertions. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "debug/debug.h"
#include "debug/debugger.h"

#include "simulator.h"

static bool echo;
static bool (*firmware)(host_word registers[8]);
static void (*failure_hook)(const char *message);

/* The buffer has room for twice what is kept: when it is full, the older half goes. One byte is for the end. */
void console_putchar(char c)
{
    if (echo)
        fputc(c, stderr);
    if (simulator.console_bytes == sizeof(simulator.console) - 1) {
        memmove(simulator.console, simulator.console + CONSOLE_BYTES, CONSOLE_BYTES - 1);
        simulator.console_bytes = CONSOLE_BYTES - 1;
    }
    simulator.console[simulator.console_bytes++] = c;
    simulator.console[simulator.console_bytes] = '\0';
}

const char *host_console(void)
{
    word_t bytes = simulator.console_bytes;

    return simulator.console + (bytes > CONSOLE_BYTES ? bytes - CONSOLE_BYTES : 0);
}

void host_console_clear(void)
{
    simulator.console_bytes = 0;
    simulator.console[0] = '\0';
}

void host_console_echo(bool on)
{
    echo = on;
}

/* Comes out of the kernel where it was entered. */
void machine_exit(word_t status)
{
    if (!simulator.in_kernel)
        host_fail("machine_exit while the machine was not in the kernel");
    simulator.exited = true;
    simulator.exit_status = status;
    longjmp(simulator.exit, 1);
}

bool host_exited(void)
{
    return simulator.exited;
}

host_word host_exit_status(void)
{
    return simulator.exit_status;
}

void host_set_firmware(bool (*call)(host_word registers[8]))
{
    firmware = call;
}

bool machine_smc(word_t registers[8])
{
    return firmware != NULL && firmware(registers);
}

void host_set_failure_hook(void (*hook)(const char *message))
{
    failure_hook = hook;
}

void host_fail(const char *message)
{
    if (failure_hook != NULL)
        failure_hook(message);
    fprintf(stderr, "stele: %s\n", message);
    abort();
}

/* There is no debugger but that of the machine this runs on. */
void debugger_failure(const char *reason)
{
    (void)reason;
}

void debug_halt(const struct tcb *thread)
{
    debug_printf("stele: halted by '%s'\n", debug_thread_name(thread));
    machine_exit(1);
}

void debug_assertion_failed(const char *expression, const char *file, int line)
{
    static char message[512];

    snprintf(message, sizeof(message), "kernel assertion failed at %s:%d: %s", file, line, expression);
    host_fail(message);
}
