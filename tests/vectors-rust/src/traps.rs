// SPDX-License-Identifier: BSD-2-Clause
//! The kernel of these tests: compares the registers of a system call with a vector, and answers.

use core::cell::UnsafeCell;
use core::ptr::null_mut;
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use stele_sys::{seL4_IPCBuffer, seL4_NoError, seL4_Word};

use crate::common::{Call, Machine, REFUSED, Registers, check_explanation, refuse};
use crate::machine;

/// What the handler needs to know of the system call that comes next.
struct Expectation<'a> {
    machine: &'a Machine,
    call: &'a Call,
    refused: bool,
}

/// Null while no system call may come.
static EXPECTED: AtomicPtr<Expectation<'static>> = AtomicPtr::new(null_mut());
static TRAPS: AtomicUsize = AtomicUsize::new(0);

/// The IPC buffer, and behind it the storage of the thread-local variable that holds its address.
#[repr(C, align(1024))]
struct Memory(UnsafeCell<[u8; 2048]>);

// SAFETY: there is one thread.
unsafe impl Sync for Memory {}

static MEMORY: Memory = Memory(UnsafeCell::new([0; 2048]));

/// Gives the program its IPC buffer.
pub fn set_up() {
    let buffer = MEMORY.0.get().cast::<u8>();
    // SAFETY: nothing else uses this memory.
    unsafe {
        machine::set_thread_pointer(buffer.add(1024));
        stele_sys::seL4_SetIPCBuffer(buffer.cast::<seL4_IPCBuffer>());
    }
}

/// Registers as the exception vector has put them into memory, in the order of their numbers.
struct Frame<'a>(&'a mut [seL4_Word]);

/// The number in a name such as `r7` or `x7`.
fn number(name: &str) -> usize {
    name[1..].parse().expect("a general register")
}

impl Registers for Frame<'_> {
    fn value(&self, name: &str) -> u64 {
        self.0[number(name)].into()
    }

    fn put(&mut self, name: &'static str, value: u64) {
        self.0[number(name)] = value as seL4_Word;
    }
}

/// Makes the call `stub` with a kernel that compares and answers; then with one that refuses it.
pub fn check(machine: &Machine, call: &Call, stub: impl Fn(u32)) {
    under_kernel(&Expectation { machine, call, refused: false }, || stub(seL4_NoError));
    under_kernel(&Expectation { machine, call, refused: true }, || stub(REFUSED));
    check_explanation(machine);
}

fn under_kernel(expected: &Expectation<'_>, stub: impl Fn()) {
    TRAPS.store(0, Ordering::SeqCst);
    EXPECTED.store(core::ptr::from_ref(expected).cast_mut().cast(), Ordering::SeqCst);
    stub();
    EXPECTED.store(null_mut(), Ordering::SeqCst);
    assert_eq!(TRAPS.load(Ordering::SeqCst), 1, "an invocation is one system call");
}

/// The machine's exception vector comes here, with the registers in memory.
#[unsafe(no_mangle)]
extern "C" fn handle_system_call(registers: *mut seL4_Word) {
    TRAPS.fetch_add(1, Ordering::SeqCst);
    // SAFETY: the vector has put so many registers there; what is expected lives in `under_kernel`.
    let (registers, expected) = unsafe {
        let registers = core::slice::from_raw_parts_mut(registers, machine::GENERAL_REGISTERS);
        (registers, EXPECTED.load(Ordering::SeqCst).as_ref().expect("no system call may come"))
    };
    let mut frame = Frame(registers);
    expected.call.compare(expected.machine, &frame);
    if expected.refused {
        refuse(expected.machine, &mut frame);
    } else {
        expected.call.answer(expected.machine, &mut frame);
    }
}
