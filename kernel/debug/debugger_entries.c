/* SPDX-License-Identifier: BSD-2-Clause */
/* The last entries into the kernel: noted as they happen, put into words when somebody asks. */

#include "debug/debugger_menu.h"
#include "names.h"
#include "sched/scheduler.h"

enum { ENTRIES_MAX = 256, ENTRIES_SHOWN = 20 };

static struct entry {
    ticks_t time;
    const struct tcb *thread; /* NULL: there was none to run */
    word_t pc, number, address;
    word_t cap, info; /* of a system call: the registers of these roles */
    enum entry_kind kind;
} entries[ENTRIES_MAX];

static word_t entry_count; /* since boot; the newest is the one before */

void debugger_note_entry(enum entry_kind kind, word_t number, word_t address)
{
    struct entry *entry = &entries[entry_count++ % ENTRIES_MAX];
    const struct tcb *thread = scheduler.current;

    entry->time = timer_now();
    entry->thread = thread;
    entry->kind = kind;
    entry->number = number;
    entry->address = address;
    if (thread == NULL)
        return;
    entry->pc = thread->context.registers[REGISTER_PC];
    entry->cap = thread->context.registers[SYSCALL_REGISTER_CAP];
    entry->info = thread->context.registers[SYSCALL_REGISTER_INFO];
}

void debugger_note_interrupt(word_t irq)
{
    if (entry_count != 0)
        entries[(entry_count - 1) % ENTRIES_MAX].number = irq;
}

/* The type of capability that the thread has now under the address that it used then. */
static enum cap_type type_now(const struct entry *entry)
{
    struct lookup_failure why;
    word_t bits_left;
    const struct slot *slot;

    if (thread_number(entry->thread) == 0)
        return CAP_NULL;
    slot = cspace_resolve(entry->thread->slots[TCB_CSPACE].cap, entry->cap, WORD_BITS, &bits_left, &why);
    return slot == NULL || census_find_slot(slot) == CENSUS_NONE ? CAP_NULL : cap_type(slot->cap);
}

/* Programs choose the labels of messages to one another; those of invocations are the contract's. */
static bool is_message(enum cap_type type)
{
    return type == CAP_ENDPOINT || type == CAP_NOTIFICATION || type == CAP_REPLY;
}

static bool has_message(long number)
{
    return number == seL4_SysCall || number == seL4_SysSend || number == seL4_SysNBSend ||
           number == seL4_SysReplyRecv || number == seL4_SysNBSendRecv || number == seL4_SysNBSendWait;
}

static bool has_cap(long number)
{
    return has_message(number) || number == seL4_SysRecv || number == seL4_SysNBRecv || number == seL4_SysWait ||
           number == seL4_SysNBWait;
}

static void show_syscall(const struct entry *entry)
{
    seL4_MessageInfo_t info = {{entry->info}};
    enum cap_type type = type_now(entry);
    word_t label = seL4_MessageInfo_get_label(info);

    show("%s", abi_syscall_name((long)entry->number));
    if (has_cap((long)entry->number))
        show(" 0x%lx (%s)", entry->cap, type == CAP_NULL ? "nothing there now" : abi_cap_name(type));
    if (!has_message((long)entry->number))
        return;
    if (is_message(type))
        show(" label %lu", label);
    else
        show(" %s", abi_label_name(label));
    show(", %lu words, %lu capabilities", seL4_MessageInfo_get_length(info), seL4_MessageInfo_get_extraCaps(info));
}

static void show_what(const struct entry *entry)
{
    switch (entry->kind) {
    case ENTRY_SYSCALL: show_syscall(entry); break;
    case ENTRY_INTERRUPT:
        if (entry->number == IRQ_NONE)
            show("interrupt, none there");
        else
            show("interrupt %lu%s", entry->number, entry->number == irq_timer() ? " (timer)" : "");
        break;
    case ENTRY_VM_FAULT: show("fault at address 0x%lx", entry->address); break;
    case ENTRY_EXCEPTION: show("exception of class 0x%lx", entry->number); break;
    default: show("damaged");
    }
}

static void show_entry(const struct entry *entry, ticks_t newest)
{
    show("%8lu us ago  ", (word_t)timer_ticks_to_us(newest - entry->time));
    if (entry->thread == NULL) {
        show("idle");
    } else {
        show_thread(entry->thread);
        show(" at 0x%lx", entry->pc);
    }
    show(": ");
    show_what(entry);
    show("\n");
}

void debugger_entries(const char *arguments)
{
    word_t count = ENTRIES_SHOWN;
    word_t kept = entry_count < ENTRIES_MAX ? entry_count : (word_t)ENTRIES_MAX;

    if (!is_at_end(arguments) && !take_number(&arguments, &count))
        return;
    if (count > kept)
        count = kept;
    for (word_t i = entry_count - count; i != entry_count && !show_is_over(); i++)
        show_entry(&entries[i % ENTRIES_MAX], entries[(entry_count - 1) % ENTRIES_MAX].time);
    show("%lu of %lu entries since the start; output of characters is not counted\n", count, entry_count);
}
