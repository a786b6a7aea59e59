// SPDX-License-Identifier: BSD-2-Clause
//! A thread's registers, and names for those that every machine has.

use stele_sys as sys;

use crate::cap::Word;

/// A thread's registers, under the machine's names.
pub type Registers = sys::seL4_UserContext;

/// How many registers [`Registers`] has.
pub const REGISTER_COUNT: usize = size_of::<Registers>() / size_of::<Word>();

/// The registers that every machine has in one form or another, so that a program need not know which machine it is.
///
/// ```
/// use stele::{CommonRegisters, Registers};
/// let registers = Registers::starting(0x400000, 0x10000, 7);
/// assert_eq!((registers.instruction(), registers.stack(), registers.argument()), (0x400000, 0x10000, 7));
/// ```
pub trait CommonRegisters: Sized {
    /// Those with which a thread starts at `instruction`, a function of the C calling convention with one argument.
    #[must_use]
    fn starting(instruction: Word, stack: Word, argument: Word) -> Self;
    /// The address of the next instruction.
    fn instruction(&self) -> Word;
    /// Sets the address of the next instruction.
    fn set_instruction(&mut self, address: Word);
    /// The stack pointer.
    fn stack(&self) -> Word;
    /// Sets the stack pointer.
    fn set_stack(&mut self, address: Word);
    /// The first argument of a function.
    fn argument(&self) -> Word {
        self.arguments()[0]
    }
    /// Sets the first argument of a function.
    fn set_argument(&mut self, argument: Word) {
        let [_, second, third] = self.arguments();
        self.set_arguments([argument, second, third]);
    }
    /// The first three arguments of a function.
    fn arguments(&self) -> [Word; 3];
    /// Sets the first three arguments of a function.
    fn set_arguments(&mut self, arguments: [Word; 3]);
    /// The pointer to thread-local storage.
    fn thread_pointer(&self) -> Word;
    /// Sets the pointer to thread-local storage.
    fn set_thread_pointer(&mut self, address: Word);
    /// The status register, of which a program may choose the condition flags only.
    fn status(&self) -> Word;
    /// Sets the status register.
    fn set_status(&mut self, status: Word);
    /// All registers in the order in which the kernel counts them.
    fn as_words(&self) -> [Word; REGISTER_COUNT];
    /// The registers from their words in that order.
    #[must_use]
    fn from_words(words: [Word; REGISTER_COUNT]) -> Self;
}

macro_rules! common_registers {
    ($instruction:ident, $stack:ident, [$($argument:ident),*], $thread_pointer:ident, $status:ident) => {
        impl CommonRegisters for Registers {
            fn starting(instruction: Word, stack: Word, argument: Word) -> Self {
                let mut registers = Registers::zeroed();
                registers.$instruction = instruction;
                registers.$stack = stack;
                registers.set_argument(argument);
                registers
            }

            fn instruction(&self) -> Word {
                self.$instruction
            }

            fn set_instruction(&mut self, address: Word) {
                self.$instruction = address;
            }

            fn stack(&self) -> Word {
                self.$stack
            }

            fn set_stack(&mut self, address: Word) {
                self.$stack = address;
            }

            fn arguments(&self) -> [Word; 3] {
                [$(self.$argument),*]
            }

            fn set_arguments(&mut self, arguments: [Word; 3]) {
                [$(self.$argument),*] = arguments;
            }

            fn thread_pointer(&self) -> Word {
                self.$thread_pointer
            }

            fn set_thread_pointer(&mut self, address: Word) {
                self.$thread_pointer = address;
            }

            fn status(&self) -> Word {
                self.$status
            }

            fn set_status(&mut self, status: Word) {
                self.$status = status;
            }

            fn as_words(&self) -> [Word; REGISTER_COUNT] {
                // SAFETY: the struct consists of as many words and nothing else.
                unsafe { core::mem::transmute::<Registers, [Word; REGISTER_COUNT]>(*self) }
            }

            fn from_words(words: [Word; REGISTER_COUNT]) -> Self {
                // SAFETY: as above.
                unsafe { core::mem::transmute::<[Word; REGISTER_COUNT], Registers>(words) }
            }
        }
    };
}

pub(crate) use common_registers;
