/* SPDX-License-Identifier: BSD-2-Clause */
/* Programs of threads as C functions: one coroutine each. The test itself is the one that was there first. */

#include <stdlib.h>
#include <ucontext.h>

#include "libsel4.h"
#include "player.h"

enum { PLAYERS_MAX = 64, STACK_BYTES = 256 * 1024 };

struct player {
    struct tcb *thread; /* NULL in the test: whatever nobody else plays */
    void (*program)(void *argument);
    void *argument;
    ucontext_t context;
    char *stack;
    void *shadow; /* the address sanitizer's */
};

static struct player test;
static struct player players[PLAYERS_MAX];
static unsigned int player_count;
static uint64_t boot; /* that the players belong to */
static struct player *running = &test;

/* The address sanitizer wants to know of changes of stack. */
void __sanitizer_start_switch_fiber(void **shadow, const void *bottom, size_t bytes) __attribute__((weak));
void __sanitizer_finish_switch_fiber(void *shadow, const void **bottom, size_t *bytes) __attribute__((weak));

static const void *test_stack;
static size_t test_stack_bytes;

static void before_switch(struct player *from, const struct player *to)
{
    if (__sanitizer_start_switch_fiber == NULL)
        return;
    if (to == &test)
        __sanitizer_start_switch_fiber(&from->shadow, test_stack, test_stack_bytes);
    else
        __sanitizer_start_switch_fiber(&from->shadow, to->stack, STACK_BYTES);
}

/* On the stack that was switched to. The first to learn where it came from was called by the test. */
static void after_switch(struct player *self)
{
    const void *bottom;
    size_t bytes;

    if (__sanitizer_finish_switch_fiber == NULL)
        return;
    __sanitizer_finish_switch_fiber(self->shadow, &bottom, &bytes);
    if (test_stack == NULL) {
        test_stack = bottom;
        test_stack_bytes = bytes;
    }
}

static void switch_to(struct player *next)
{
    struct player *self = running;

    if (next == self)
        return;
    running = next;
    before_switch(self, next);
    swapcontext(&self->context, &next->context);
    after_switch(self);
}

/* Players of an earlier boot are gone, with whatever was on their stacks. */
static void forget_old(void)
{
    if (boot == host_boots())
        return;
    boot = host_boots();
    player_count = 0;
}

static struct player *player_of(const struct tcb *thread)
{
    if (thread == NULL || host_exited())
        return &test;
    for (unsigned int i = 0; i < player_count; i++)
        if (players[i].thread == thread)
            return &players[i];
    return &test;
}

struct tcb *player_run(void)
{
    struct tcb *thread;

    if (running == &test)
        forget_old();
    switch_to(player_of(host_current()));
    thread = running == &test ? host_root_thread() : running->thread;
    return thread;
}

static void begin(void)
{
    after_switch(running);
    for (;;) {
        host_use_ipc_buffer();
        running->program(running->argument);
        while (!host_exited() && host_current() == running->thread)
            host_user_exception(0, 0);
        player_run();
    }
}

void host_program(struct tcb *thread, void (*program)(void *argument), void *argument)
{
    struct player *player;

    forget_old();
    player = player_of(thread);
    if (player == &test) {
        if (player_count == PLAYERS_MAX)
            host_fail("too many programs");
        player = &players[player_count++];
    }
    if (player == running)
        host_fail("a program cannot replace itself");
    player->thread = thread;
    player->program = program;
    player->argument = argument;
    player->shadow = NULL;
    if (player->stack == NULL)
        player->stack = malloc(STACK_BYTES);
    getcontext(&player->context);
    player->context.uc_stack.ss_sp = player->stack;
    player->context.uc_stack.ss_size = STACK_BYTES;
    makecontext(&player->context, begin, 0);
}
