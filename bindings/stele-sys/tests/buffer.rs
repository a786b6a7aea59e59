// SPDX-License-Identifier: BSD-2-Clause
//! What is no invocation: the fields of the IPC buffer by their functions, what comes without one, and the
//! identity of the contract.

#![allow(clippy::undocumented_unsafe_blocks, reason = "the buffer is the recording kernel's")]

use stele_sys::recording::with_kernel;

macro_rules! buffer_tests {
    ($($arch:ident)*) => {$(
        mod $arch {
            use stele_sys::$arch as sys;

            const _: (u32, u32, [u8; 32]) = (sys::STELE_ABI_MAJOR, sys::STELE_ABI_MINOR, sys::STELE_ABI_HASH);
            const _: usize = sys::MESSAGE_REGISTERS;

            #[test]
            fn the_receive_path_is_root_then_index_then_depth() {
                super::with_kernel(
                    |_| panic!("no system call is needed"),
                    || unsafe {
                        sys::seL4_SetCapReceivePath(3, 5, 7);
                        let buffer = &*sys::seL4_GetIPCBuffer();
                        assert_eq!((buffer.receiveCNode, buffer.receiveIndex, buffer.receiveDepth), (3, 5, 7));
                    },
                );
            }

            #[test]
            fn words_and_capabilities_are_at_their_index() {
                super::with_kernel(
                    |_| panic!("no system call is needed"),
                    || unsafe {
                        sys::seL4_SetMR(6, 60);
                        sys::seL4_SetCap(1, 10);
                        let buffer = &*sys::seL4_GetIPCBuffer();
                        assert_eq!((buffer.msg[6], buffer.caps_or_badges[1]), (60, 10));
                        assert_eq!((sys::seL4_GetMR(6), sys::seL4_GetBadge(1)), (60, 10));
                    },
                );
            }

            #[test]
            fn words_beyond_the_registers_are_zero_without_a_buffer() {
                use sys::seL4_UserContext as Context;
                const WORDS: usize = size_of::<Context>() / size_of::<sys::seL4_Word>();
                type Words = [sys::seL4_Word; WORDS];

                super::with_kernel(
                    |_| (),
                    || unsafe {
                        sys::seL4_SetIPCBuffer(core::ptr::null_mut());
                        let mut context = core::mem::transmute::<Words, Context>([sys::seL4_Word::MAX; WORDS]);
                        sys::seL4_TCB_ReadRegisters(1, 0, 0, 9, &mut context);
                        let words = core::mem::transmute::<Context, Words>(context);
                        assert_eq!(words[sys::MESSAGE_REGISTERS..], [0; WORDS - sys::MESSAGE_REGISTERS]);
                    },
                );
            }
        }
    )*};
}

buffer_tests!(aarch64 aarch32 x86_64 riscv64);
