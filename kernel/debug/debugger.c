/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger: when it opens, and its menu. See debugger.h for what it promises. */

#include "debug/debugger.h"

#include "arch/port.h"
#include "debug/debug.h"
#include "debug/debugger_menu.h"
#include "driver/driver.h"
#include "object/object.h"
#include "sched/scheduler.h"

static struct debugger_console console = {.interrupt = IRQ_NONE};

static struct session {
    const char *reason;
    bool is_open;
    bool can_continue;
    char letter; /* the command that is being executed */
} session;

/* ---- the menu ---------------------------------------------------------------------------------------------------------- */

struct command {
    char letter;
    const char *arguments, *help;
    void (*run)(const char *arguments);
};

static void help(const char *arguments);

static const struct command commands[] = {
    {'t', "", "threads: state, priority, domain, scheduling context, program counter", debugger_threads},
    {'q', "", "queues: ready, release, endpoints, notifications", debugger_queues},
    {'c', "[T]", "capabilities that thread T holds and reaches", debugger_cspace},
    {'d', "A [T]", "where the capability at address A of T's CSpace, or in slot A, comes from, and what came of it",
     debugger_derivation},
    {'u', "", "untyped memory, and how full each is", debugger_untypeds},
    {'w', "T A", "walk through T's page tables to address A", debugger_walk},
    {'s', "", "scheduling contexts: budget, period, refills", debugger_contexts},
    {'i', "", "interrupts: issued, masked, whose", debugger_interrupts},
    {'e', "[N]", "the last N entries into the kernel (20; at most 256)", debugger_entries},
    {'?', "", "this help", help},
    {'g', "", "go on", NULL},
    {'x', "", "power off", NULL},
};

static void help(const char *arguments)
{
    (void)arguments;
    for (word_t i = 0; i < ARRAY_SIZE(commands); i++)
        show("  %c %-6s %s\n", commands[i].letter, commands[i].arguments, commands[i].help);
    show("T is the number or address of a thread; without it, the current one. Addresses begin with 0x.\n");
}

static const struct command *find_command(char letter)
{
    for (word_t i = 0; i < ARRAY_SIZE(commands); i++)
        if (commands[i].letter == letter)
            return &commands[i];
    return NULL;
}

static const char *skip_spaces(const char *text)
{
    while (*text == ' ')
        text++;
    return text;
}

/* Executes what was typed; false if the menu is to be left. */
static bool execute(const char *line)
{
    const char *text = skip_spaces(line);
    const struct command *command = find_command(*text);

    if (*text == '\0')
        return true;
    if (command == NULL || (text[1] != ' ' && text[1] != '\0')) {
        show("no such command; ? lists them\n");
        return true;
    }
    if (*text == 'x')
        machine_exit(session.can_continue ? 0 : 1);
    if (*text == 'g') {
        if (!session.can_continue)
            show("the kernel cannot go on after %s; x powers off\n", session.reason);
        return !session.can_continue;
    }
    session.letter = *text;
    census_take();
    command->run(skip_spaces(text + 1));
    return true;
}

static void menu(void)
{
    static char line[80];

    show_begin();
    if (session.is_open)
        show("stele debugger: '%c' met a fault and was given up: what it looked at is damaged\n", session.letter);
    else
        show("\nstele debugger: %s. ? for help, g to go on\n", session.reason);
    session.is_open = true;
    do {
        show_begin();
        show("(stele) ");
        read_line(line, sizeof(line));
    } while (execute(line));
    session.is_open = false;
}

/* ---- opening it -------------------------------------------------------------------------------------------------------- */

static bool has_interrupt(void)
{
    return console.interrupt < irq_limit();
}

void debugger_begin(const struct debugger_console *found)
{
    console = *found;
    if (has_interrupt())
        irq_set_masked(console.interrupt, false);
}

word_t debugger_console_interrupt(void)
{
    return console.interrupt;
}

static void open(const char *reason, bool can_continue)
{
    ticks_t start = timer_now();

    session = (struct session){.reason = reason, .can_continue = can_continue};
    debugger_run(menu);
    timer_leave_out(start);
}

/* Can a program read the console's registers? */
static bool is_mapped_by_program(void)
{
    census_take();
    FOR_EACH_SLOT (i) {
        struct cap cap = census.slots[i].slot->cap;
        word_t offset;

        if (cap_type(cap) != CAP_FRAME || cap_frame_get_mapped_asid(cap) == 0)
            continue;
        offset = console.registers - pointer_to_physical((void *)cap_frame_get_address(cap));
        if (offset >> frame_size_bits(cap) == 0)
            return true;
    }
    return false;
}

/* Input that a program may want to have is left alone. Other input is read, so that the key can be found in it. Where
 * somebody is at the console for the debugger's sake, a program that only has the page mapped is taken to print there. */
enum input { INPUT_NONE, INPUT_READ, INPUT_LEFT, INPUT_KEY };

static enum input read_input(void)
{
    enum input input = INPUT_NONE;

    while (console_has_input()) {
        if (!console.is_attended && is_mapped_by_program())
            return INPUT_LEFT;
        if (console_getchar() == DEBUGGER_KEY)
            return INPUT_KEY;
        input = INPUT_READ;
    }
    return input;
}

/* The console's interrupt is masked by irq_deliver(), as every one that nobody has. Where there is more input by now, it comes
 * again at once; so it would for input that is left alone, and where a program has the console interrupt for another reason. */
void debugger_poll(void)
{
    static bool was_left; /* to a program, until now */

    if (!console.has_input)
        return;
    if (has_interrupt() && irq_is_issued(console.interrupt)) {
        was_left = true;
        return;
    }

    enum input input = read_input();
    bool is_wanted = input == INPUT_NONE ? was_left : input != INPUT_LEFT;

    was_left = input == INPUT_LEFT;
    if (is_wanted && has_interrupt() && debugger_is_masked(console.interrupt))
        irq_set_masked(console.interrupt, false);
    if (input == INPUT_KEY)
        open("the key was pressed", true);
}

void debugger_failure(const char *reason)
{
    if (session.is_open)
        debugger_rerun(menu);
    if (console.is_attended && console.has_input)
        open(reason, false);
}

bool debugger_halt(void)
{
    if (!console.is_attended || !console.has_input)
        return false;
    open("a program called DebugHalt", true);
    return true;
}
