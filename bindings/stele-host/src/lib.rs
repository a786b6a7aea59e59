// SPDX-License-Identifier: BSD-2-Clause
//! Programs that are written with `stele` or `stele-sys`, on the real kernel, inside a test on Linux.
//!
//! The kernel is the library that `kernel/arch/host` makes of it; [`run`] boots it and lets the test be the root task.
//! System calls go to this kernel, through the same generated stubs as on the target. Other threads get a closure each
//! ([`Machine::program`]); a system call returns when the kernel lets its thread go on, so programs look as they do on
//! the target, and run in the order that the kernel decides. After each entry all the kernel's invariants are checked.
//!
//! ```no_run
//! use stele::{Notification, Pool, Slots};
//!
//! stele_host::run(&stele_host::Config::default(), |machine| {
//!     let boot = machine.boot_info();
//!     let memory = boot.largest_untyped().unwrap();
//!     let mut pool = Pool::new(memory, boot.slot(memory.cap.raw()), Slots::of_root_task(&boot));
//!     let notification = pool.make::<Notification>().unwrap();
//!     notification.signal();
//!     notification.wait();
//! });
//! ```
//!
//! The kernel keeps its state in statics: there is one machine at a time, and tests wait for one another.

mod ffi;
mod turns;

use core::ffi::{CStr, c_char, c_void};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use stele::sys::recording::{Trap, with_kernel};
use stele::sys::registers::{CAP, DEST, INFO, MESSAGE, NUMBER, REPLY};
use stele::{BootInfo, Cap, Microseconds, Tcb, Word};

use turns::{Stopped, me, settle};

/// The machine: what is 0 has the value in parentheses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Config {
    /// Size of memory in MiB (16).
    pub memory_mib: Word,
    /// What memory holds before boot.
    pub fill: u8,
    /// Logarithm of the number of slots in the root task's capability table (12).
    pub cnode_bits: u8,
    /// Time that each kernel entry takes, in ticks of a tenth of a microsecond (0).
    pub entry_ticks: Word,
}

/// The machine that a test has.
pub struct Machine {
    programs: RefCell<Vec<JoinHandle<()>>>,
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
static VIOLATION: Mutex<Option<String>> = Mutex::new(None);

/// Boots the machine and runs `root` as the root task. The bootinfo, and whatever else is in the machine's memory, is
/// not to be used after that.
///
/// # Panics
/// When `root` or one of the programs does, when no thread can ever go on, when the kernel stopped the machine, and when
/// an invariant of the kernel does not hold.
pub fn run<R>(config: &Config, root: impl FnOnce(&Machine) -> R) -> R {
    let _mine = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    boot(config);
    let machine = Machine { programs: RefCell::default() };
    let result = catch_unwind(AssertUnwindSafe(|| {
        with_kernel(trap, || {
            turns::wait();
            root(&machine)
        })
    }));
    turns::end();
    for program in machine.programs.take() {
        program.join().expect("programs end without a panic, see Machine::program");
    }
    result.unwrap_or_else(|payload| {
        assert!(!payload.is::<Stopped>(), "the kernel stopped the machine: {}", console());
        resume_unwind(payload)
    })
}

fn boot(config: &Config) {
    let config = ffi::Config {
        memory_mib: config.memory_mib,
        fill: config.fill,
        devices: core::ptr::null(),
        device_count: 0,
        cnode_bits: config.cnode_bits.into(),
        image_pages: 0,
        interrupts: 0,
        ticks_per_us: 0,
        entry_ticks: config.entry_ticks,
        no_sgi: false,
        fixed_trigger: false,
    };
    take_violation();
    // SAFETY: nobody else uses the machine; the hook may be called at any kernel entry.
    let root = unsafe {
        ffi::host_set_entry_hook(Some(check_invariants), core::ptr::null_mut());
        ffi::host_boot(&raw const config);
        ffi::host_root_thread()
    };
    turns::begin(root).enter();
}

impl Machine {
    /// What the kernel told the root task.
    #[must_use]
    pub fn boot_info(&self) -> BootInfo {
        // SAFETY: it is the root task that has this machine.
        unsafe { BootInfo::from_raw(ffi::host_bootinfo().cast()) }
    }

    /// From now on `program` is what the thread does whose capability the root task has in this slot of its table; it
    /// begins when the thread first runs. When it returns, the thread raises an exception.
    ///
    /// # Panics
    /// When there is no thread in this slot.
    pub fn program(&self, thread: Cap<Tcb>, program: impl FnOnce() + Send + 'static) {
        // SAFETY: it only looks into the table.
        let thread = unsafe { ffi::host_thread_by_slot(thread.raw()) };
        assert!(!thread.is_null(), "there is no thread in this slot");
        let player = turns::add(thread);
        self.programs.borrow_mut().push(std::thread::spawn(move || {
            player.enter();
            let body = AssertUnwindSafe(|| with_kernel(trap, || play(program)));
            if let Err(payload) = catch_unwind(body)
                && !payload.is::<Stopped>()
            {
                turns::fail(format!("a program panicked: {}", turns::text(&*payload)));
            }
        }));
    }

    /// Runs `body` until the kernel stops the machine; answers the status that it stopped with. Nothing can be done with
    /// the machine then.
    ///
    /// # Panics
    /// When it did not stop.
    pub fn exit_status_of(&self, body: impl FnOnce()) -> Word {
        let payload = catch_unwind(AssertUnwindSafe(body)).expect_err("the machine still runs");
        if !payload.is::<Stopped>() {
            resume_unwind(payload)
        }
        // SAFETY: it only asks.
        unsafe { ffi::host_exit_status() }
    }

    /// What the kernel has printed so far.
    #[must_use]
    pub fn console(&self) -> String {
        console()
    }

    /// The word at this physical address.
    ///
    /// # Panics
    /// When there is no memory.
    #[must_use]
    pub fn memory_word(&self, address: Word) -> Word {
        // SAFETY: the pointer is null or one into memory, which ends with whole words.
        unsafe {
            let word = ffi::host_memory(address).cast::<Word>();
            assert!(!word.is_null(), "there is no memory at {address:#x}");
            word.read_unaligned()
        }
    }

    /// At the `n`th preemption point from now the kernel sees an interrupt.
    pub fn preempt_after(&self, n: Word) {
        // SAFETY: it only sets a counter.
        unsafe { ffi::host_preempt_after(n, Word::MAX) }
    }

    /// How many times the kernel was entered.
    #[must_use]
    pub fn entries(&self) -> u64 {
        // SAFETY: it only asks.
        unsafe { ffi::host_entries() }
    }

    /// Whether an interrupt is masked.
    #[must_use]
    pub fn is_masked(&self, interrupt: Word) -> bool {
        // SAFETY: it only asks.
        unsafe { ffi::host_irq_is_masked(interrupt) }
    }
}

/// The calling thread reads a word of its address space. When that faults, it returns when a handler has let the thread
/// go on and the access then works.
#[must_use]
pub fn read(address: Word) -> Word {
    let mut word: Word = 0;
    // SAFETY: the kernel's machine writes to a word that lives here.
    access(|| unsafe { ffi::host_user_read(address, (&raw mut word).cast(), size_of::<Word>() as Word) });
    word
}

/// The calling thread writes a word of its address space, as [`read`].
pub fn write(address: Word, word: Word) {
    // SAFETY: the kernel's machine reads a word that lives here, and writes to memory of its own.
    access(|| unsafe { ffi::host_user_write(address, (&raw const word).cast(), size_of::<Word>() as Word) });
}

/// The calling thread fetches an instruction, as [`read`].
pub fn execute(address: Word) {
    // SAFETY: nothing is executed; it is only looked whether it could be.
    access(|| unsafe { ffi::host_user_execute(address) });
}

fn access(mut attempt: impl FnMut() -> bool) {
    let _ = me();
    while !attempt() {
        settle();
    }
}

/// The calling thread does something that the processor refuses.
pub fn exception(number: Word, code: Word) {
    let _ = me();
    // SAFETY: it is the calling thread's turn.
    unsafe { ffi::host_user_exception(number, code) };
    settle();
}

/// The calling thread makes a system call by number, with these message registers; answers them as they are then.
pub fn system_call(number: i64, words: [Word; 4]) -> [Word; 4] {
    let mut registers = ffi::Registers { mr: words, ..ffi::Registers::default() };
    enter(number, &mut registers);
    registers.mr
}

/// Time passes while the calling thread computes.
pub fn compute(time: Microseconds) {
    let _ = me();
    // SAFETY: it is the calling thread's turn.
    unsafe { ffi::host_advance(time) };
    settle();
}

/// A device raises an interrupt.
pub fn raise_interrupt(number: Word) {
    let _ = me();
    // SAFETY: it is the calling thread's turn.
    unsafe { ffi::host_raise_irq(number) };
    settle();
}

/// What a thread does.
fn play(program: impl FnOnce()) {
    turns::wait();
    program();
    loop {
        exception(0, 0);
    }
}

/// The trap: a system call of the kernel's current thread, which is the caller's.
fn trap(trap: &mut Trap) {
    let mut registers = ffi::Registers {
        cap: trap.get(CAP),
        info: trap.get(INFO),
        mr: MESSAGE.map(|register| trap.get(register)),
        reply: trap.get(REPLY),
        dest: trap.get(DEST),
    };
    enter(trap.get(NUMBER) as i64, &mut registers);
    trap.set(CAP, registers.cap);
    trap.set(INFO, registers.info);
    MESSAGE.iter().zip(registers.mr).for_each(|(register, word)| trap.set(register, word));
}

fn enter(number: i64, registers: &mut ffi::Registers) {
    let thread = me().thread();
    // SAFETY: it is the calling thread's turn, and again after the wait: then its registers are the answer.
    unsafe {
        assert_eq!(ffi::host_current(), thread, "a system call of a thread that does not run");
        ffi::host_syscall(number, registers);
        settle();
        ffi::host_get_registers(thread, registers);
    }
}

extern "C" fn check_invariants(_data: *mut c_void) {
    let mut violation = ffi::Violation {
        invariant: core::ptr::null(),
        detail: core::ptr::null(),
        place: core::ptr::null(),
        value: 0,
    };
    // SAFETY: the kernel has been booted as far as the checker needs; it fills in what does not hold.
    if unsafe { ffi::invariants_hold(&raw mut violation) } {
        return;
    }
    let message = format!(
        "an invariant does not hold: {}: {} ({:?}, {:#x})",
        c_text(violation.invariant),
        c_text(violation.detail),
        violation.place,
        violation.value
    );
    VIOLATION.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(message);
}

/// The first violation since this was last called.
fn take_violation() -> Option<String> {
    VIOLATION.lock().unwrap_or_else(PoisonError::into_inner).take()
}

fn console() -> String {
    // SAFETY: it is a string at any time.
    c_text(unsafe { ffi::host_console() })
}

fn c_text(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: the kernel's texts end with a zero.
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}
