// SPDX-License-Identifier: BSD-2-Clause
//! What cases need to do in assembly, because a compiler would not do it just so.

use core::arch::global_asm;

use stele::Word;

/// Size of the instructions here, by which a fault handler steps over them.
pub const INSTRUCTION: Word = 4;

#[cfg(target_arch = "aarch64")]
global_asm!(
    ".macro machine_function name",
    ".global \\name",
    ".type \\name, %function",
    ".balign 4",
    "\\name:",
    ".endm",
    ".pushsection .text.machine, \"ax\"",
    "machine_function machine_load",
    "    ldr x0, [x0]",
    "    ret",
    "machine_function machine_store",
    "    str x1, [x0]",
    "    ret",
    "machine_function machine_execute",
    "    br x0",
    "machine_function machine_undefined",
    "    udf #0",
    "    ret",
    // x0: what the message register before the first word holds; x1: number of the system call
    "machine_function machine_trap",
    "    mov x7, x1",
    ".global machine_trap_instruction",
    "machine_trap_instruction:",
    "    svc #0",
    "    ret",
    // x0: capability, x1: description of the message, x2: reply object, x3: number of the system call. Fills all other
    // registers with patterns, makes the call, and answers 0 if they are as before.
    "machine_function machine_keeps_registers",
    "    stp x29, x30, [sp, #-96]!",
    "    stp x19, x20, [sp, #16]",
    "    stp x21, x22, [sp, #32]",
    "    stp x23, x24, [sp, #48]",
    "    stp x25, x26, [sp, #64]",
    "    stp x27, x28, [sp, #80]",
    "    mov x6, x2",
    "    mov x7, x3",
    "    mov x30, sp",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29",
    "    mov x\\n, #(0x5a00 + \\n)",
    "    .endr",
    "    svc #0",
    "    mov x0, sp",
    "    eor x0, x0, x30",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29",
    "    mov x1, #(0x5a00 + \\n)",
    "    eor x1, x1, x\\n",
    "    orr x0, x0, x1",
    "    .endr",
    "    ldp x19, x20, [sp, #16]",
    "    ldp x21, x22, [sp, #32]",
    "    ldp x23, x24, [sp, #48]",
    "    ldp x25, x26, [sp, #64]",
    "    ldp x27, x28, [sp, #80]",
    "    ldp x29, x30, [sp], #96",
    "    ret",
    "machine_function machine_float_use",
    "    fmov d0, xzr",
    "    ret",
    // x0: the pattern, x1: address of a word. Holds the pattern in registers until the word is not 0; are they the same?
    "machine_function machine_float_hold",
    "    stp d8, d9, [sp, #-64]!",
    "    stp d10, d11, [sp, #16]",
    "    stp d12, d13, [sp, #32]",
    "    stp d14, d15, [sp, #48]",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15",
    "    fmov d\\n, x0",
    "    .endr",
    "1:  ldr x2, [x1]",
    "    cbz x2, 1b",
    "    mov x3, #0",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15",
    "    fmov x2, d\\n",
    "    eor x2, x2, x0",
    "    orr x3, x3, x2",
    "    .endr",
    "    ldp d10, d11, [sp, #16]",
    "    ldp d12, d13, [sp, #32]",
    "    ldp d14, d15, [sp, #48]",
    "    ldp d8, d9, [sp], #64",
    "    cmp x3, #0",
    "    cset x0, eq",
    "    ret",
    // What stands in registers that a new thread has not used yet.
    "machine_function machine_float_left_over",
    "    mov x0, #0",
    "    .irp n, 8, 9, 10, 11, 12, 13, 14, 15",
    "    fmov x2, d\\n",
    "    orr x0, x0, x2",
    "    .endr",
    "    ret",
    // x0: address of a word that counts; these instructions can be copied anywhere.
    "machine_function machine_counting_code",
    "    ldr x1, [x0]",
    "    add x1, x1, #1",
    "    str x1, [x0]",
    "    b machine_counting_code",
    ".global machine_counting_code_end",
    "machine_counting_code_end:",
    ".popsection",
);

unsafe extern "C" {
    fn machine_load(address: Word) -> Word;
    fn machine_store(address: Word, value: Word);
    fn machine_execute(address: Word);
    fn machine_undefined();
    fn machine_trap(first: Word, number: Word) -> Word;
    fn machine_keeps_registers(cap: Word, info: Word, reply: Word, number: Word) -> Word;
    fn machine_float_use();
    fn machine_float_hold(pattern: Word, flag: Word) -> Word;
    fn machine_float_left_over() -> Word;
    static machine_trap_instruction: [u8; 0];
    static machine_counting_code: [u8; 0];
    static machine_counting_code_end: [u8; 0];
}

/// Loads the word at an address; where nothing may be read, the instruction at [`load_instruction`] faults.
pub fn load(address: Word) -> Word {
    // SAFETY: a load changes nothing, and a fault stops the thread.
    unsafe { machine_load(address) }
}

/// Stores a word; the instruction at [`store_instruction`] is to fault, or to reach memory that no Rust value is in.
pub fn store(address: Word, value: Word) {
    assert!(address >= crate::memory::FREE, "{address:#x} is no address for cases");
    // SAFETY: no Rust value is there.
    unsafe { machine_store(address, value) }
}

/// Jumps to an address that is to fault.
pub fn execute(address: Word) {
    // SAFETY: cases jump only to addresses that are to fault.
    unsafe { machine_execute(address) }
}

/// Executes an undefined instruction, which is at [`undefined_instruction`].
pub fn undefined() {
    // SAFETY: the instruction faults; a handler may step over it.
    unsafe { machine_undefined() }
}

/// Makes a system call with a number that the kernel does not know; answers what it leaves in the first register.
pub fn trap(first: Word, number: Word) -> Word {
    // SAFETY: an unknown call faults; what a handler answers goes into registers that a function may change.
    unsafe { machine_trap(first, number) }
}

/// Makes a system call with patterns in all registers that are no part of it; answers whether they were kept.
pub fn keeps_registers(cap: Word, info: Word, reply: Word, number: Word) -> bool {
    // SAFETY: it puts back the registers that functions must keep; cases name calls that change no Rust value.
    unsafe { machine_keeps_registers(cap, info, reply, number) == 0 }
}

/// Uses the floating-point unit.
pub fn use_float() {
    // SAFETY: changes a register that functions may change.
    unsafe { machine_float_use() }
}

/// Holds a pattern in floating-point registers until the shared word is not 0; answers whether it was kept.
pub fn hold_float(pattern: Word, flag: &crate::shared::Shared) -> bool {
    // SAFETY: it puts back the registers that functions must keep.
    unsafe { machine_float_hold(pattern, flag.address()) != 0 }
}

/// What floating-point registers hold that this thread has not used yet.
pub fn left_over_float() -> Word {
    // SAFETY: only reads registers.
    unsafe { machine_float_left_over() }
}

/// Address of the instruction of [`load`].
pub fn load_instruction() -> Word {
    machine_load as *const () as usize as Word
}

/// Address of the instruction of [`store`].
pub fn store_instruction() -> Word {
    machine_store as *const () as usize as Word
}

/// Address of the instruction of [`undefined`].
pub fn undefined_instruction() -> Word {
    machine_undefined as *const () as usize as Word
}

/// Address of the instruction of [`trap`].
pub fn trap_instruction() -> Word {
    (&raw const machine_trap_instruction).addr() as Word
}

/// An endless loop that adds 1 to the word at the address in the first argument; the instructions can be copied anywhere.
pub fn counting_code() -> &'static [u8] {
    let start = (&raw const machine_counting_code).cast::<u8>();
    let length = (&raw const machine_counting_code_end).addr() - start.addr();
    // SAFETY: the assembly above has as many bytes there.
    unsafe { core::slice::from_raw_parts(start, length) }
}
