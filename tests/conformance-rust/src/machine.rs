// SPDX-License-Identifier: BSD-2-Clause
//! What cases need to do in assembly, because a compiler would not do it just so.

use stele::Word;

#[cfg_attr(target_arch = "aarch64", path = "machine/aarch64.rs")]
#[cfg_attr(target_arch = "arm", path = "machine/aarch32.rs")]
mod assembly;

pub use assembly::{Block, Largest, OTHER_INSTRUCTIONS};

/// Size of the instructions here, by which a fault handler steps over them.
pub const INSTRUCTION: Word = 4;

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
