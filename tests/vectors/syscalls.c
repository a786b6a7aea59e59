/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The C forms of the system calls, against numbers and registers written down here by hand (and not generated).
 */

#include "harness.h"

/* Numbers of seL4's MCS system calls. */
enum {
    CALL = -1,
    REPLY_RECV = -2,
    NB_SEND_RECV = -3,
    NB_SEND_WAIT = -4,
    SEND = -5,
    NB_SEND = -6,
    RECV = -7,
    NB_RECV = -8,
    WAIT = -9,
    NB_WAIT = -10,
    YIELD = -11,
    DEBUG_PUT_CHAR = -12,
    DEBUG_DUMP_SCHEDULER = -13,
    DEBUG_HALT = -14,
    DEBUG_CAP_IDENTIFY = -15,
    DEBUG_SNAPSHOT = -16,
    DEBUG_NAME_THREAD = -17,
    DEBUG_EXIT = -128,
};

#define SEND_SET (REGISTER_CAP | REGISTER_INFO | REGISTER_MRS)

/* A message of six words and two capabilities, label 0x5a5: how it looks as a message info word. */
#define SENT_INFO 0x5a5106ul
#define SENT_COUNT 6

static const seL4_Word sent[] = {0x11, 0x22, 0x33, 0x44, 0x55, 0x66};
static const seL4_Word caps[] = {0x701, 0x702};
static const seL4_Word answer[] = {0xa1, 0xa2, 0xa3, 0xa4, 0xa5};

#define ANSWER_INFO 0x33005ul /* label 0x33, five words */
#define ANSWER_COUNT 5
#define BADGE 0xbad9e

static struct expectation expectation;
static seL4_Word words[4];

/** Expects a system call that sends the message above, if `registers` say so, and gets the answer. */
static void expect(const char *name, long number, unsigned int registers, seL4_Word cap)
{
    const struct expectation none = {0};
    unsigned int i;
    expectation = none;
    expectation.name = name;
    expectation.number = number;
    expectation.registers = registers;
    expectation.cap = cap;
    if (registers & REGISTER_INFO) {
        expectation.info = SENT_INFO;
        expectation.length = SENT_COUNT;
        expectation.words = sent;
        expectation.cap_count = 2;
        expectation.caps = caps;
    }
    expectation.answer_badge = BADGE;
    expectation.answer_info = ANSWER_INFO;
    expectation.answer_length = ANSWER_COUNT;
    expectation.answer_words = answer;
    expect_call(&expectation);
    if (registers & REGISTER_INFO) {
        for (i = 0; i < SENT_COUNT; i++) {
            seL4_SetMR((int)i, sent[i]);
        }
        seL4_SetCap(0, caps[0]);
        seL4_SetCap(1, caps[1]);
    }
    for (i = 0; i < 4; i++) {
        words[i] = sent[i];
    }
}

/** As expect(), for the form with words in registers: the buffer's first words are none of its business. */
static void expect_words(const char *name, long number, unsigned int registers, seL4_Word cap)
{
    int i;
    expect(name, number, registers, cap);
    for (i = 0; i < 4; i++) {
        seL4_SetMR(i, 0xdead);
    }
}

static seL4_MessageInfo_t sent_info(void)
{
    return seL4_MessageInfo_new(0x5a5, 0, 2, SENT_COUNT);
}

static void check_received(seL4_MessageInfo_t info, seL4_Word badge)
{
    expect_value("message info", info.words[0], ANSWER_INFO);
    expect_value("label", seL4_MessageInfo_get_label(info), 0x33);
    expect_value("length", seL4_MessageInfo_get_length(info), ANSWER_COUNT);
    expect_value("badge", badge, BADGE);
    expect_value("word 4 in the buffer", seL4_GetMR(4), answer[4]);
}

static void check_buffer(seL4_MessageInfo_t info, seL4_Word badge)
{
    int i;
    check_received(info, badge);
    for (i = 0; i < 4; i++) {
        expect_value("word in the buffer", seL4_GetMR(i), answer[i]);
    }
    finish_call();
}

static void check_words(seL4_MessageInfo_t info, seL4_Word badge)
{
    int i;
    check_received(info, badge);
    for (i = 0; i < 4; i++) {
        expect_value("word in a register", words[i], answer[i]);
        expect_value("word in the buffer", seL4_GetMR(i), 0xdead);
    }
    finish_call();
}

static void run_sends(void)
{
    expect("Send takes the message from the buffer", SEND, SEND_SET, 0x10);
    seL4_Send(0x10, sent_info());
    finish_call();

    expect_words("SendWithMRs takes the first words from its arguments", SEND, SEND_SET, 0x10);
    seL4_SendWithMRs(0x10, sent_info(), &words[0], &words[1], &words[2], &words[3]);
    finish_call();

    expect("NBSend takes the message from the buffer", NB_SEND, SEND_SET, 0x11);
    seL4_NBSend(0x11, sent_info());
    finish_call();

    expect_words("NBSendWithMRs takes the first words from its arguments", NB_SEND, SEND_SET, 0x11);
    seL4_NBSendWithMRs(0x11, sent_info(), &words[0], &words[1], &words[2], &words[3]);
    finish_call();

    expect("Signal is a Send of nothing", SEND, REGISTER_CAP | REGISTER_INFO, 0x12);
    expectation.info = 0;
    expectation.length = 0;
    expectation.cap_count = 0;
    seL4_Signal(0x12);
    finish_call();
}

static void run_calls(void)
{
    seL4_Word badge = BADGE;
    seL4_MessageInfo_t info;

    expect("Call exchanges messages through the buffer", CALL, SEND_SET, 0x13);
    info = seL4_Call(0x13, sent_info());
    check_buffer(info, badge);

    expect_words("CallWithMRs exchanges the first words through its arguments", CALL, SEND_SET, 0x13);
    info = seL4_CallWithMRs(0x13, sent_info(), &words[0], &words[1], &words[2], &words[3]);
    check_words(info, badge);
}

static void run_null_words(void)
{
    static const seL4_Word one[] = {0x11, 0, 0x33, 0};
    seL4_MessageInfo_t info;

    expect("CallWithMRs sends 0 for a null pointer and for words past the length", CALL, SEND_SET, 0x13);
    expectation.info = seL4_MessageInfo_new(1, 0, 0, 3).words[0];
    expectation.length = 4;
    expectation.words = one;
    expectation.cap_count = 0;
    info = seL4_CallWithMRs(0x13, seL4_MessageInfo_new(1, 0, 0, 3), &words[0], (seL4_Word *)0, &words[2], &words[3]);
    expect_value("message info", info.words[0], ANSWER_INFO);
    expect_value("word 0", words[0], answer[0]);
    expect_value("word 3", words[3], answer[3]);
    finish_call();
}

static void run_receives(void)
{
    const unsigned int with_reply = REGISTER_CAP | REGISTER_REPLY;
    seL4_Word badge;
    seL4_MessageInfo_t info;

    expect("Recv leaves the message in the buffer", RECV, with_reply, 0x14);
    expectation.reply = 0x15;
    info = seL4_Recv(0x14, &badge, 0x15);
    check_buffer(info, badge);

    expect_words("RecvWithMRs hands the first words over", RECV, with_reply, 0x14);
    expectation.reply = 0x15;
    info = seL4_RecvWithMRs(0x14, &badge, &words[0], &words[1], &words[2], &words[3], 0x15);
    check_words(info, badge);

    expect("NBRecv leaves the message in the buffer", NB_RECV, with_reply, 0x14);
    expectation.reply = 0x15;
    info = seL4_NBRecv(0x14, &badge, 0x15);
    check_buffer(info, badge);

    expect_words("NBRecvWithMRs hands the first words over", NB_RECV, with_reply, 0x14);
    expectation.reply = 0x15;
    info = seL4_NBRecvWithMRs(0x14, &badge, &words[0], &words[1], &words[2], &words[3], 0x15);
    check_words(info, badge);

    expect("Wait leaves the message in the buffer", WAIT, REGISTER_CAP, 0x16);
    info = seL4_Wait(0x16, &badge);
    check_buffer(info, badge);

    expect_words("WaitWithMRs hands the first words over", WAIT, REGISTER_CAP, 0x16);
    info = seL4_WaitWithMRs(0x16, &badge, &words[0], &words[1], &words[2], &words[3]);
    check_words(info, badge);

    expect("NBWait leaves the message in the buffer", NB_WAIT, REGISTER_CAP, 0x16);
    info = seL4_NBWait(0x16, &badge);
    check_buffer(info, badge);

    expect_words("NBWaitWithMRs hands the first words over", NB_WAIT, REGISTER_CAP, 0x16);
    info = seL4_NBWaitWithMRs(0x16, &badge, &words[0], &words[1], &words[2], &words[3]);
    check_words(info, badge);

    expect("Poll is NBWait", NB_WAIT, REGISTER_CAP, 0x16);
    info = seL4_Poll(0x16, &badge);
    check_buffer(info, badge);

    expect("Wait accepts a null pointer for the badge", WAIT, REGISTER_CAP, 0x16);
    info = seL4_Wait(0x16, (seL4_Word *)0);
    check_buffer(info, BADGE);
}

static void run_combined(void)
{
    seL4_Word badge;
    seL4_MessageInfo_t info;

    expect("ReplyRecv exchanges messages through the buffer", REPLY_RECV, SEND_SET | REGISTER_REPLY, 0x17);
    expectation.reply = 0x18;
    info = seL4_ReplyRecv(0x17, sent_info(), &badge, 0x18);
    check_buffer(info, badge);

    expect_words("ReplyRecvWithMRs exchanges the first words through its arguments", REPLY_RECV,
                 SEND_SET | REGISTER_REPLY, 0x17);
    expectation.reply = 0x18;
    info = seL4_ReplyRecvWithMRs(0x17, sent_info(), &badge, &words[0], &words[1], &words[2], &words[3], 0x18);
    check_words(info, badge);

    expect("NBSendRecv names the receiver in a register of its own", NB_SEND_RECV,
           SEND_SET | REGISTER_REPLY | REGISTER_DEST, 0x19);
    expectation.reply = 0x1a;
    expectation.dest = 0x1b;
    info = seL4_NBSendRecv(0x1b, sent_info(), 0x19, &badge, 0x1a);
    check_buffer(info, badge);

    expect_words("NBSendRecvWithMRs exchanges the first words through its arguments", NB_SEND_RECV,
                 SEND_SET | REGISTER_REPLY | REGISTER_DEST, 0x19);
    expectation.reply = 0x1a;
    expectation.dest = 0x1b;
    info = seL4_NBSendRecvWithMRs(0x1b, sent_info(), 0x19, &badge, &words[0], &words[1], &words[2], &words[3], 0x1a);
    check_words(info, badge);

    expect("NBSendWait names the receiver in the reply register", NB_SEND_WAIT, SEND_SET | REGISTER_REPLY, 0x19);
    expectation.reply = 0x1b;
    info = seL4_NBSendWait(0x1b, sent_info(), 0x19, &badge);
    check_buffer(info, badge);

    expect_words("NBSendWaitWithMRs exchanges the first words through its arguments", NB_SEND_WAIT,
                 SEND_SET | REGISTER_REPLY, 0x19);
    expectation.reply = 0x1b;
    info = seL4_NBSendWaitWithMRs(0x1b, sent_info(), 0x19, &badge, &words[0], &words[1], &words[2], &words[3]);
    check_words(info, badge);
}

static void run_debug(void)
{
    const char *name;
    const char *kept;

    expect("Yield sets no register but the number", YIELD, 0, 0);
    seL4_Yield();
    finish_call();

    expect("DebugPutChar passes a character beyond ASCII unsigned", DEBUG_PUT_CHAR, REGISTER_CAP, 0xe4);
    seL4_DebugPutChar((char)0xe4);
    finish_call();

    expect("DebugDumpScheduler", DEBUG_DUMP_SCHEDULER, 0, 0);
    seL4_DebugDumpScheduler();
    finish_call();

    expect("DebugHalt", DEBUG_HALT, 0, 0);
    seL4_DebugHalt();
    finish_call();

    expect("DebugCapIdentify returns the type", DEBUG_CAP_IDENTIFY, REGISTER_CAP, 0x1c);
    expect_value("type", seL4_DebugCapIdentify(0x1c), BADGE);
    finish_call();

    expect("DebugSnapshot", DEBUG_SNAPSHOT, 0, 0);
    seL4_DebugSnapshot();
    finish_call();

    expect("DebugNameThread puts the name into the message words", DEBUG_NAME_THREAD, REGISTER_CAP, 0x1d);
    seL4_DebugNameThread(0x1d, "worker");
    kept = (const char *)seL4_GetIPCBuffer()->msg;
    for (name = "worker"; *name != '\0'; name++, kept++) {
        expect_value("character", (unsigned char)*kept, (unsigned char)*name);
    }
    expect_value("end of the name", (unsigned char)*kept, 0);
    finish_call();

    expect("DebugExit passes the status", DEBUG_EXIT, REGISTER_CAP, 3);
    seL4_DebugExit(3);
    finish_call();
}

static void run_errors(void)
{
    static const seL4_Word priority[] = {0x100};
    static const seL4_Word authority[] = {0x1f};
    static const seL4_Word range[] = {0, 255, 0x77, 0x88};
    seL4_Error error;

    expect("a refused invocation leaves its explanation in the buffer", CALL, SEND_SET, 0x1e);
    expectation.info = seL4_MessageInfo_new(6, 0, 1, 1).words[0]; /* TCBSetPriority */
    expectation.length = 1;
    expectation.words = priority;
    expectation.cap_count = 1;
    expectation.caps = authority;
    expectation.answer_info = seL4_MessageInfo_new(4, 0, 0, 2).words[0]; /* seL4_RangeError */
    expectation.answer_length = 4;
    expectation.answer_words = range;
    error = seL4_TCB_SetPriority(0x1e, 0x1f, 0x100);
    expect_value("error", error, 4);
    expect_value("smallest", seL4_GetMR(0), 0);
    expect_value("largest", seL4_GetMR(1), 255);
    finish_call();
}

static void run_faults(void)
{
    seL4_Fault_t fault;
    seL4_MessageInfo_t info = seL4_MessageInfo_new(6, 0, 0, 4);
    union {
        seL4_UserContext regs;
        seL4_Word words[sizeof(seL4_UserContext) / sizeof(seL4_Word)];
    } context = {{0}};

    expect("a VM fault is taken out of its message", YIELD, 0, 0);
    seL4_Yield();
    seL4_SetMR(0, 0x1000);
    seL4_SetMR(1, 0x2000);
    seL4_SetMR(2, 1);
    seL4_SetMR(3, 0x16);
    fault = seL4_getFault(info);
    expect_value("recognised", (seL4_Word)seL4_isVMFault_tag(info), 1);
    expect_value("type", seL4_Fault_get_seL4_FaultType(fault), seL4_Fault_VMFault);
    expect_value("instruction", seL4_Fault_VMFault_get_IP(fault), 0x1000);
    expect_value("address", seL4_Fault_VMFault_get_Addr(fault), 0x2000);
    expect_value("prefetch", seL4_Fault_VMFault_get_PrefetchFault(fault), 1);
    expect_value("status", seL4_Fault_VMFault_get_FSR(fault), 0x16);
    finish_call();

    expect("a message that is no fault becomes a null fault", YIELD, 0, 0);
    seL4_Yield();
    fault = seL4_getFault(seL4_MessageInfo_new(0x777, 0, 0, 4));
    expect_value("type", seL4_Fault_get_seL4_FaultType(fault), seL4_Fault_NullFault);
    finish_call();

    expect("the answer to a timeout fault starts with the first registers", YIELD, 0, 0);
    seL4_Yield();
    context.words[0] = 0x3000;
    context.words[1] = 0x4000;
    info = seL4_TimeoutReply_new(seL4_True, context.regs, 2);
    expect_value("label", seL4_MessageInfo_get_label(info), 0);
    expect_value("length", seL4_MessageInfo_get_length(info), 2);
    expect_value("word 0", seL4_GetMR(0), 0x3000);
    expect_value("word 1", seL4_GetMR(1), 0x4000);
    info = seL4_TimeoutReply_new(seL4_False, context.regs, 2);
    expect_value("label", seL4_MessageInfo_get_label(info), 1);
    finish_call();
}

void run_system_calls(void)
{
    run_sends();
    run_calls();
    run_null_words();
    run_receives();
    run_combined();
    run_debug();
    run_errors();
    run_faults();
}
