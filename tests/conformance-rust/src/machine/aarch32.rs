// SPDX-License-Identifier: BSD-2-Clause
//! The functions of `machine.rs` in the instructions of 32-bit Arm.

use core::arch::global_asm;

use stele::Word;

/// The largest page that ordinary memory is sure to have, and the largest of all.
pub type Block = stele::Section;
pub type Largest = stele::SuperSection;

/// Bits of a program's status by which it runs other instructions than those here: Thumb.
pub const OTHER_INSTRUCTIONS: Word = 1 << 5;

global_asm!(
    ".macro machine_function name",
    ".global \\name",
    ".type \\name, %function",
    ".balign 4",
    "\\name:",
    ".endm",
    ".pushsection .text.machine, \"ax\"",
    ".arm",
    ".fpu neon-vfpv4",
    "machine_function machine_load",
    "    ldr r0, [r0]",
    "    bx lr",
    "machine_function machine_store",
    "    str r1, [r0]",
    "    bx lr",
    "machine_function machine_execute",
    "    bx r0",
    "machine_function machine_undefined",
    "    udf #0",
    "    bx lr",
    // r0: what the message register before the first word holds; r1: number of the system call. A handler's answer may
    // set r0 to r7.
    "machine_function machine_trap",
    "    push {{r4-r8, lr}}",
    "    mov r7, r1",
    ".global machine_trap_instruction",
    "machine_trap_instruction:",
    "    svc #0",
    "    pop {{r4-r8, pc}}",
    // r0: capability, r1: description of the message, r2: reply object, r3: number of the system call. Fills all other
    // registers with patterns, makes the call, and answers 0 if they are as before.
    "machine_function machine_keeps_registers",
    "    push {{r4-r11, lr}}",
    "    mov r6, r2",
    "    mov r7, r3",
    "    mov lr, sp",
    "    .irp n, 8, 9, 10, 11, 12",
    "    movw r\\n, #(0x5a00 + \\n)",
    "    .endr",
    "    svc #0",
    "    eor r0, sp, lr",
    "    .irp n, 8, 9, 10, 11, 12",
    "    movw r1, #(0x5a00 + \\n)",
    "    eor r1, r1, r\\n",
    "    orr r0, r0, r1",
    "    .endr",
    "    pop {{r4-r11, pc}}",
    "machine_function machine_float_use",
    "    vmov s0, r0",
    "    bx lr",
    // r0: the pattern, r1: address of a word. Holds the pattern in registers until the word is not 0; are they the same?
    "machine_function machine_float_hold",
    "    vpush {{d8-d15}}",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15",
    "    vmov d\\n, r0, r0",
    "    .endr",
    "1:  ldr r2, [r1]",
    "    cmp r2, #0",
    "    beq 1b",
    "    mov r1, #0",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15",
    "    vmov r2, r3, d\\n",
    "    eor r2, r2, r0",
    "    eor r3, r3, r0",
    "    orr r1, r1, r2",
    "    orr r1, r1, r3",
    "    .endr",
    "    vpop {{d8-d15}}",
    "    cmp r1, #0",
    "    moveq r0, #1",
    "    movne r0, #0",
    "    bx lr",
    // What stands in registers that a new thread has not used yet.
    "machine_function machine_float_left_over",
    "    mov r0, #0",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15",
    "    vmov r2, r3, d\\n",
    "    orr r0, r0, r2",
    "    orr r0, r0, r3",
    "    .endr",
    "    bx lr",
    // r0: address of a word that counts; these instructions can be copied anywhere.
    "machine_function machine_counting_code",
    "    ldr r1, [r0]",
    "    add r1, r1, #1",
    "    str r1, [r0]",
    "    b machine_counting_code",
    ".global machine_counting_code_end",
    "machine_counting_code_end:",
    ".popsection",
);
