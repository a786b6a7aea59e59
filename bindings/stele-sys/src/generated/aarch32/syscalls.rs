// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! System calls, with the registers that the contract gives them.

use super::{MESSAGE_REGISTERS, Words};
use super::bitfields::*;
use super::types::*;
use crate::trap::trap;

/// Sends a message and waits for the answer; on a kernel object, performs an operation.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_CallWithMRs(dest: seL4_CPtr, info: seL4_MessageInfo_t, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        in "r7" = -1_i64 as seL4_Word;
        inout "r0" = dest as seL4_Word => out_badge;
        inout "r1" = info.words[0] => out_info;
        inout "r2" = mr[0] => mr[0];
        inout "r3" = mr[1] => mr[1];
        inout "r4" = mr[2] => mr[2];
        inout "r5" = mr[3] => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_CallWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_Call(dest: seL4_CPtr, info: seL4_MessageInfo_t) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::from_buffer();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_CallWithMRs(dest, info, &mut words.mr) };
    words.keep();
    result
}

/// Answers through a reply object, then waits for the next message.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_ReplyRecvWithMRs(src: seL4_CPtr, info: seL4_MessageInfo_t, reply: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        kept "r6" = reply as seL4_Word;
        in "r7" = -2_i64 as seL4_Word;
        inout "r0" = src as seL4_Word => out_badge;
        inout "r1" = info.words[0] => out_info;
        inout "r2" = mr[0] => mr[0];
        inout "r3" = mr[1] => mr[1];
        inout "r4" = mr[2] => mr[2];
        inout "r5" = mr[3] => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_ReplyRecvWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_ReplyRecv(src: seL4_CPtr, info: seL4_MessageInfo_t, reply: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::from_buffer();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_ReplyRecvWithMRs(src, info, reply, &mut words.mr) };
    words.keep();
    result
}

/// Sends if somebody waits, then waits for a message itself.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_NBSendRecvWithMRs(dest: seL4_CPtr, info: seL4_MessageInfo_t, src: seL4_CPtr, reply: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        kept "r6" = reply as seL4_Word;
        in "r7" = -3_i64 as seL4_Word;
        in "r8" = dest as seL4_Word;
        inout "r1" = info.words[0] => out_info;
        inout "r0" = src as seL4_Word => out_badge;
        inout "r2" = mr[0] => mr[0];
        inout "r3" = mr[1] => mr[1];
        inout "r4" = mr[2] => mr[2];
        inout "r5" = mr[3] => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_NBSendRecvWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_NBSendRecv(dest: seL4_CPtr, info: seL4_MessageInfo_t, src: seL4_CPtr, reply: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::from_buffer();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_NBSendRecvWithMRs(dest, info, src, reply, &mut words.mr) };
    words.keep();
    result
}

/// Sends if somebody waits, then waits for a message without a reply object.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_NBSendWaitWithMRs(dest: seL4_CPtr, info: seL4_MessageInfo_t, src: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        kept "r6" = dest as seL4_Word;
        in "r7" = -4_i64 as seL4_Word;
        inout "r1" = info.words[0] => out_info;
        inout "r0" = src as seL4_Word => out_badge;
        inout "r2" = mr[0] => mr[0];
        inout "r3" = mr[1] => mr[1];
        inout "r4" = mr[2] => mr[2];
        inout "r5" = mr[3] => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_NBSendWaitWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_NBSendWait(dest: seL4_CPtr, info: seL4_MessageInfo_t, src: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::from_buffer();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_NBSendWaitWithMRs(dest, info, src, &mut words.mr) };
    words.keep();
    result
}

/// Sends a message and waits until it is taken; on a kernel object, performs an operation without an answer.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_SendWithMRs(dest: seL4_CPtr, info: seL4_MessageInfo_t, mr: &[seL4_Word; MESSAGE_REGISTERS]) -> () {
    trap!("swi #0";
        in "r7" = -5_i64 as seL4_Word;
        in "r0" = dest as seL4_Word;
        in "r1" = info.words[0];
        in "r2" = mr[0];
        in "r3" = mr[1];
        in "r4" = mr[2];
        in "r5" = mr[3];
    );
}

/// `seL4_SendWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_Send(dest: seL4_CPtr, info: seL4_MessageInfo_t) -> () {
    let words = Words::from_buffer();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_SendWithMRs(dest, info, &words.mr) };
    result
}

/// Sends a message if somebody waits for it, else does nothing.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_NBSendWithMRs(dest: seL4_CPtr, info: seL4_MessageInfo_t, mr: &[seL4_Word; MESSAGE_REGISTERS]) -> () {
    trap!("swi #0";
        in "r7" = -6_i64 as seL4_Word;
        in "r0" = dest as seL4_Word;
        in "r1" = info.words[0];
        in "r2" = mr[0];
        in "r3" = mr[1];
        in "r4" = mr[2];
        in "r5" = mr[3];
    );
}

/// `seL4_NBSendWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_NBSend(dest: seL4_CPtr, info: seL4_MessageInfo_t) -> () {
    let words = Words::from_buffer();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_NBSendWithMRs(dest, info, &words.mr) };
    result
}

/// Waits for a message.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_RecvWithMRs(src: seL4_CPtr, reply: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        kept "r6" = reply as seL4_Word;
        in "r7" = -7_i64 as seL4_Word;
        inout "r0" = src as seL4_Word => out_badge;
        out "r1" => out_info;
        out "r2" => mr[0];
        out "r3" => mr[1];
        out "r4" => mr[2];
        out "r5" => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_RecvWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_Recv(src: seL4_CPtr, reply: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::new();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_RecvWithMRs(src, reply, &mut words.mr) };
    words.keep();
    result
}

/// Takes a message if there is one; badge 0 means there was none.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_NBRecvWithMRs(src: seL4_CPtr, reply: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        kept "r6" = reply as seL4_Word;
        in "r7" = -8_i64 as seL4_Word;
        inout "r0" = src as seL4_Word => out_badge;
        out "r1" => out_info;
        out "r2" => mr[0];
        out "r3" => mr[1];
        out "r4" => mr[2];
        out "r5" => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_NBRecvWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_NBRecv(src: seL4_CPtr, reply: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::new();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_NBRecvWithMRs(src, reply, &mut words.mr) };
    words.keep();
    result
}

/// Waits for a message or signal that needs no answer.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_WaitWithMRs(src: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        in "r7" = -9_i64 as seL4_Word;
        inout "r0" = src as seL4_Word => out_badge;
        out "r1" => out_info;
        out "r2" => mr[0];
        out "r3" => mr[1];
        out "r4" => mr[2];
        out "r5" => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_WaitWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_Wait(src: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::new();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_WaitWithMRs(src, &mut words.mr) };
    words.keep();
    result
}

/// Takes a message or signal that needs no answer if there is one.
///
/// The first message words are passed in `mr`, not in the IPC buffer.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_NBWaitWithMRs(src: seL4_CPtr, mr: &mut [seL4_Word; MESSAGE_REGISTERS]) -> (seL4_Word, seL4_MessageInfo_t) {
    let out_badge: seL4_Word;
    let out_info: seL4_Word;
    trap!("swi #0";
        in "r7" = -10_i64 as seL4_Word;
        inout "r0" = src as seL4_Word => out_badge;
        out "r1" => out_info;
        out "r2" => mr[0];
        out "r3" => mr[1];
        out "r4" => mr[2];
        out "r5" => mr[3];
    );
    (out_badge as seL4_Word, seL4_MessageInfo_t { words: [out_info] })
}

/// `seL4_NBWaitWithMRs` with the message in the IPC buffer.
///
/// # Safety
/// As there; and the calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_NBWait(src: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    let mut words = Words::new();
    // SAFETY: the caller's promise.
    let result = unsafe { seL4_NBWaitWithMRs(src, &mut words.mr) };
    words.keep();
    result
}

/// Gives up the rest of the budget's current refill.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_Yield() -> () {
    trap!("swi #0";
        in "r7" = -11_i64 as seL4_Word;
    );
}

/// Writes a character to the kernel's console.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugPutChar(character: seL4_Word) -> () {
    trap!("swi #0";
        in "r7" = -12_i64 as seL4_Word;
        in "r0" = character as seL4_Word;
    );
}

/// Lists the threads on the kernel's console.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugDumpScheduler() -> () {
    trap!("swi #0";
        in "r7" = -13_i64 as seL4_Word;
    );
}

/// Prints a line and stops the machine with failure status.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugHalt() -> () {
    trap!("swi #0";
        in "r7" = -14_i64 as seL4_Word;
    );
}

/// Tells the type of a capability, 0 for none.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugCapIdentify(address: seL4_CPtr) -> seL4_Word {
    let out_kind: seL4_Word;
    trap!("swi #0";
        in "r7" = -15_i64 as seL4_Word;
        inout "r0" = address as seL4_Word => out_kind;
    );
    out_kind as seL4_Word
}

/// Prints the state of the system in a form that the capability debugger reads.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugSnapshot() -> () {
    trap!("swi #0";
        in "r7" = -16_i64 as seL4_Word;
    );
}

/// Names a thread for messages of the kernel. The name, ended by a zero byte, starts in the first word of the IPC
/// buffer's message.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugNameThread(thread: seL4_TCB) -> () {
    trap!("swi #0";
        in "r7" = -17_i64 as seL4_Word;
        in "r0" = thread as seL4_Word;
    );
}

/// Ends the machine with a status, for tests that run in an emulator.
///
/// Only debug kernels have this call; others answer with an unknown-syscall fault.
///
/// # Safety
/// The kernel does what the named capability allows, also to memory of this program.
#[inline(always)]
pub unsafe fn seL4_DebugExit(status: seL4_Word) -> () {
    trap!("swi #0";
        in "r7" = -128_i64 as seL4_Word;
        in "r0" = status as seL4_Word;
    );
}

/// Signals the notification `dest`: a send without a message.
///
/// # Safety
/// The kernel does what the named capability allows.
#[inline(always)]
pub unsafe fn seL4_Signal(dest: seL4_CPtr) {
    // SAFETY: the caller's promise.
    unsafe { seL4_SendWithMRs(dest, seL4_MessageInfo_t::new(0, 0, 0, 0), &[0; MESSAGE_REGISTERS]) }
}

/// Takes a notification's signals without waiting: its badge, 0 when there was none.
///
/// # Safety
/// The kernel does what the named capability allows.
#[inline(always)]
pub unsafe fn seL4_Poll(src: seL4_CPtr) -> (seL4_Word, seL4_MessageInfo_t) {
    // SAFETY: the caller's promise.
    unsafe { seL4_NBWaitWithMRs(src, &mut [0; MESSAGE_REGISTERS]) }
}
