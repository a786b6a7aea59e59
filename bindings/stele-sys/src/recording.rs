// SPDX-License-Identifier: BSD-2-Clause
//! A kernel made of a closure, for tests on a development machine.
//!
//! ```
//! use stele_sys::recording::with_kernel;
//! use stele_sys::registers::NUMBER;
//!
//! let mut numbers = Vec::new();
//! with_kernel(
//!     |trap| numbers.push(trap.get(NUMBER) as i64),
//!     || unsafe { stele_sys::seL4_Yield() },
//! );
//! assert_eq!(numbers, [stele_sys::seL4_SysYield]);
//! ```

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ptr::null_mut;
use std::rc::Rc;

/// The registers at a trap: what the call put into them, then what the kernel function answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trap {
    /// The instruction that the machine would have executed.
    pub instruction: &'static str,
    registers: BTreeMap<&'static str, u64>,
}

impl Trap {
    /// A register's value; 0 when the call does not set it.
    #[must_use]
    pub fn get(&self, register: &str) -> u64 {
        self.registers.get(register).copied().unwrap_or(0)
    }

    /// Whether the call sets this register.
    #[must_use]
    pub fn sets(&self, register: &str) -> bool {
        self.registers.contains_key(register)
    }

    /// Sets a register: the kernel's answer.
    pub fn set(&mut self, register: &'static str, value: u64) {
        self.registers.insert(register, value);
    }

    /// All registers that the call sets.
    pub fn registers(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.registers.iter().map(|(name, value)| (*name, *value))
    }
}

/// An IPC buffer for either word size.
#[repr(C, align(1024))]
struct Buffer([u8; 1024]);

type KernelOf<'a> = Rc<RefCell<dyn FnMut(&mut Trap) + 'a>>;
type Kernel = KernelOf<'static>;

std::thread_local! {
    static KERNEL: RefCell<Option<Kernel>> = const { RefCell::new(None) };
}

/// What the trap macro calls.
pub(crate) fn trap(instruction: &'static str, registers: &[(&'static str, u64)]) -> Trap {
    let mut trap = Trap { instruction, registers: registers.iter().copied().collect() };
    let kernel = KERNEL.with(|kernel| kernel.borrow().clone());
    let kernel = kernel.expect("a system call outside of recording::with_kernel");
    (kernel.borrow_mut())(&mut trap);
    trap
}

/// Runs `body` with an IPC buffer of its own and with `kernel` called at each trap. The kernel function sees and
/// changes registers, and message words through `seL4_GetMR` and `seL4_SetMR`.
pub fn with_kernel<R>(kernel: impl FnMut(&mut Trap), body: impl FnOnce() -> R) -> R {
    let kernel: KernelOf<'_> = Rc::new(RefCell::new(kernel));
    // SAFETY: only the lifetime changes; the kernel is removed below, before what it borrows can end.
    let kernel = unsafe { std::mem::transmute::<KernelOf<'_>, Kernel>(kernel) };
    let mut buffer = Box::new(Buffer([0; 1024]));
    let _removed = Installed::new(kernel, &mut buffer);
    body()
}

/// Removes kernel and buffer, also when a test's body panics.
struct Installed {
    previous: Option<Kernel>,
    previous_buffer: *mut core::ffi::c_void,
}

impl Installed {
    fn new(kernel: Kernel, buffer: &mut Buffer) -> Self {
        let previous = KERNEL.with(|installed| installed.replace(Some(kernel)));
        let previous_buffer = crate::ipc_buffer::get();
        // SAFETY: the buffer lives until this value is dropped.
        unsafe { crate::ipc_buffer::set(std::ptr::from_mut(buffer).cast()) };
        Installed { previous, previous_buffer }
    }
}

impl Drop for Installed {
    fn drop(&mut self) {
        let previous = self.previous.take();
        KERNEL.with(|installed| installed.replace(previous));
        let buffer = if KERNEL.with(|installed| installed.borrow().is_some()) {
            self.previous_buffer
        } else {
            null_mut()
        };
        // SAFETY: null, or a buffer of an enclosing call.
        unsafe { crate::ipc_buffer::set(buffer) };
    }
}
