// SPDX-License-Identifier: BSD-2-Clause
//! What the attributes `#[root_task]` and `#[server]` put behind the function that they stand on.

/// Size of a root task's stack when the attribute names none.
#[doc(hidden)]
pub const DEFAULT_STACK_SIZE: usize = 64 * 1024;

/// Bytes below a root task's stack that are unmapped at start.
#[doc(hidden)]
pub const GUARD_SIZE: usize = 4096;

/// Memory for a stack or a heap: whole pages, so that the page below a stack is nothing else's.
#[doc(hidden)]
#[repr(C, align(4096))]
pub struct Memory<const SIZE: usize>(core::cell::UnsafeCell<[u8; SIZE]>);

impl<const SIZE: usize> Memory<SIZE> {
    /// Memory of zeros.
    #[must_use]
    pub const fn new() -> Self {
        Memory(core::cell::UnsafeCell::new([0; SIZE]))
    }

    /// Its first byte.
    #[must_use]
    pub const fn start(&self) -> *mut u8 {
        self.0.get().cast()
    }
}

impl<const SIZE: usize> Default for Memory<SIZE> {
    fn default() -> Self {
        Self::new()
    }
}

// SAFETY: it is only handed on as an address, once.
unsafe impl<const SIZE: usize> Sync for Memory<SIZE> {}

/// Behind `#[root_task]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __root_task {
    ($main:ident; $(console = $console:block;)? $(heap_size = $heap:block;)? $(stack_size = $stack:block;)?) => {
        const _: () = {
            const CONSOLE: bool = {
                #[allow(unused_variables, unused_mut, unused_assignments)]
                let mut console = false;
                $(console = $console;)?
                console
            };

            const STACK_SIZE: usize = {
                #[allow(unused_variables, unused_mut, unused_assignments)]
                let mut size = $crate::internal::DEFAULT_STACK_SIZE;
                $(size = $stack;)?
                size + $crate::internal::GUARD_SIZE
            };

            #[used]
            #[unsafe(link_section = ".stack")]
            static STACK: $crate::internal::Memory<STACK_SIZE> = $crate::internal::Memory::new();

            #[unsafe(no_mangle)]
            static __stele_has_stack: u8 = 1;

            #[unsafe(no_mangle)]
            extern "C" fn __stele_main(boot_info: $crate::stele::Word) -> ! {
                // SAFETY: called by the start code only, with the kernel's argument.
                unsafe {
                    $($crate::__heap!($heap);)?
                    $crate::internal::run_root_task(boot_info, CONSOLE, $main)
                }
            }
        };
    };
}

/// Behind `#[server]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __server {
    ($main:ident; $(heap_size = $heap:block;)?) => {
        const _: () = {
            #[unsafe(no_mangle)]
            static __stele_has_stack: u8 = 0;

            #[unsafe(no_mangle)]
            extern "C" fn __stele_main(
                ipc_buffer: $crate::stele::Word,
                first: $crate::stele::Word,
                second: $crate::stele::Word,
            ) -> ! {
                // SAFETY: called by the start code only, with the parent's arguments.
                unsafe {
                    $($crate::__heap!($heap);)?
                    $crate::internal::run_server(ipc_buffer, [first, second], $main)
                }
            }
        };
    };
}

/// Gives the global allocator its memory.
#[cfg(feature = "heap")]
#[doc(hidden)]
#[macro_export]
macro_rules! __heap {
    ($size:block) => {{
        const HEAP_SIZE: usize = $size;
        static HEAP: $crate::internal::Memory<HEAP_SIZE> = $crate::internal::Memory::new();
        $crate::internal::init_heap(HEAP.start(), HEAP_SIZE)
    }};
}

/// Says what is missing.
#[cfg(not(feature = "heap"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __heap {
    ($size:block) => {
        ::core::compile_error!("`heap_size` needs the feature `heap` of stele-rt")
    };
}
