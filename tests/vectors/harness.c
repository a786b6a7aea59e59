/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The recorded system call, the comparison, and the test report in TAP lines.
 */

#include "harness.h"

#define FAST 4
#define UNTOUCHED 0x5a5a5a5aul /* what a register holds that no stub has set */

__thread seL4_IPCBuffer *__sel4_ipc_buffer;

static seL4_IPCBuffer buffer;

static const struct expectation *expected;
static const char *case_name;
static unsigned int cases, failures, traps;
static int case_failed;
static int refusing; /* the kernel answers each invocation with an error */

#define WHY 0xe0 /* the words that explain an error are this and the next ones */

static void put_number(seL4_Uint64 number)
{
    char text[] = "0x0000000000000000";
    unsigned int digit;
    for (digit = 0; digit < 16; digit++) {
        text[17 - digit] = "0123456789abcdef"[(number >> (4 * digit)) & 0xf];
    }
    output_text(text);
}

static void put_decimal(unsigned int number)
{
    char text[12];
    unsigned int at = sizeof text - 1;
    text[at] = '\0';
    do {
        text[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    output_text(text + at);
}

static void fail(const char *what)
{
    if (!case_failed) {
        output_text("not ok ");
        put_decimal(cases);
        output_text(" ");
        output_text(case_name);
        output_text(refusing ? " refused #" : " #");
        failures++;
    }
    case_failed = 1;
    output_text(" ");
    output_text(what);
}

static int same_text(const char *one, const char *other)
{
    while (*one != '\0' && *one == *other) {
        one++;
        other++;
    }
    return *one == *other;
}

static void compare(const char *what, seL4_Uint64 actual, seL4_Uint64 wanted)
{
    if (actual == wanted) {
        return;
    }
    fail(what);
    output_text(" is ");
    put_number(actual);
    output_text(", expected ");
    put_number(wanted);
    output_text(";");
}

void expect_value(const char *what, seL4_Uint64 actual, seL4_Uint64 wanted)
{
    if (!refusing) {
        compare(what, actual, wanted);
    } else if (same_text(what, "error")) { /* the other results mean nothing */
        compare("error of a refused call", actual, seL4_RangeError);
    }
}

void begin_case(const char *name)
{
    cases++;
    case_name = name;
    case_failed = 0;
}

void finish_case(void)
{
    if (case_failed) {
        output_text("\n");
        return;
    }
    output_text("ok ");
    put_decimal(cases);
    output_text(" ");
    output_text(case_name);
    output_text(refusing ? " refused\n" : "\n");
}

void expect_call(const struct expectation *call)
{
    unsigned int i;
    begin_case(call->name);
    expected = call;
    traps = 0;
    for (i = 0; i < seL4_MsgMaxLength; i++) {
        buffer.msg[i] = UNTOUCHED;
    }
    for (i = 0; i < seL4_MsgMaxExtraCaps; i++) {
        buffer.caps_or_badges[i] = UNTOUCHED;
    }
    __sel4_ipc_buffer = &buffer;
}

static const char *numbered(const char *what, unsigned int number)
{
    static char text[64];
    unsigned int at = 0;
    while (*what != '\0' && at < 50) {
        text[at++] = *what++;
    }
    text[at++] = ' ';
    if (number >= 100) {
        text[at++] = (char)('0' + number / 100);
    }
    if (number >= 10) {
        text[at++] = (char)('0' + number / 10 % 10);
    }
    text[at++] = (char)('0' + number % 10);
    text[at] = '\0';
    return text;
}

/* The words that explain an error are where seL4_GetMR() finds them. */
static void check_explanation(void)
{
    unsigned int i;
    for (i = 0; i < FAST; i++) {
        compare(numbered("explaining word", i), seL4_GetMR((int)i), WHY + i);
    }
}

void finish_call(void)
{
    compare("number of system calls", traps, 1);
    if (refusing) {
        check_explanation();
    }
    finish_case();
}

static void check_message(const struct stele_registers *in)
{
    const seL4_Word fast[FAST] = {in->mr0, in->mr1, in->mr2, in->mr3};
    unsigned int i;
    for (i = 0; i < expected->length; i++) {
        compare(numbered("message word", i), i < FAST ? fast[i] : buffer.msg[i], expected->words[i]);
    }
    for (; i < FAST && expected->registers & REGISTER_MRS; i++) {
        compare(numbered("unused message word", i), fast[i], 0);
    }
    for (i = 0; i < expected->cap_count; i++) {
        compare(numbered("extra capability", i), buffer.caps_or_badges[i], expected->caps[i]);
    }
}

static void check_register(unsigned int registers, enum register_role role, const char *what, seL4_Word actual,
                           seL4_Word wanted)
{
    if (registers & role) {
        compare(what, actual, wanted);
    }
}

unsigned int expected_registers(void)
{
    return expected->registers;
}

void trap_record(seL4_Word number, unsigned int registers, const struct stele_registers *in,
                 struct stele_registers *out)
{
    unsigned int i;
    traps++;
    compare("system call number", number, (seL4_Word)expected->number);
    compare("set of registers", registers, expected->registers);
    check_register(registers, REGISTER_CAP, "cap register", in->cap, expected->cap);
    check_register(registers, REGISTER_INFO, "info register", in->info, expected->info);
    check_register(registers, REGISTER_REPLY, "reply register", in->reply, expected->reply);
    check_register(registers, REGISTER_DEST, "dest register", in->dest, expected->dest);
    check_message(in);
    for (i = FAST; i < expected->answer_length; i++) {
        buffer.msg[i] = expected->answer_words[i];
    }
    out->cap = expected->answer_badge;
    out->info = expected->answer_info;
    out->mr0 = expected->answer_length > 0 ? expected->answer_words[0] : UNTOUCHED;
    out->mr1 = expected->answer_length > 1 ? expected->answer_words[1] : UNTOUCHED;
    out->mr2 = expected->answer_length > 2 ? expected->answer_words[2] : UNTOUCHED;
    out->mr3 = expected->answer_length > 3 ? expected->answer_words[3] : UNTOUCHED;
    if (refusing) {
        *out = (struct stele_registers){.cap = out->cap,
                                        .info = seL4_MessageInfo_new(seL4_RangeError, 0, 0, 0).words[0],
                                        .mr0 = WHY,
                                        .mr1 = WHY + 1,
                                        .mr2 = WHY + 2,
                                        .mr3 = WHY + 3};
    }
}

int run_all(void)
{
    run_system_calls();
    run_invocations();
    refusing = 1;
    run_invocations();
    refusing = 0;
    run_bitfields();
    output_text("1..");
    put_decimal(cases);
    output_text("\n# ");
    put_decimal(cases - failures);
    output_text(" passed, ");
    put_decimal(failures);
    output_text(" failed\n");
    return (int)failures;
}
