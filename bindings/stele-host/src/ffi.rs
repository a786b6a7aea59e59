// SPDX-License-Identifier: BSD-2-Clause
//! `kernel/arch/host/host.h`, as far as it is used here.

use core::ffi::{c_char, c_int, c_long, c_void};

use stele::Word;

/// `struct tcb`: only its address is of interest.
#[repr(C)]
pub struct Thread {
    private: [u8; 0],
}

/// `struct host_registers`.
#[repr(C)]
#[derive(Default)]
pub struct Registers {
    pub cap: Word,
    pub info: Word,
    pub mr: [Word; 4],
    pub reply: Word,
    pub dest: Word,
}

/// `struct host_device`.
#[repr(C)]
pub struct Device {
    pub address: Word,
    pub size_bits: Word,
}

/// `struct host_config`.
#[repr(C)]
pub struct Config {
    pub memory_mib: Word,
    pub fill: u8,
    pub devices: *const Device,
    pub device_count: Word,
    pub cnode_bits: Word,
    pub image_pages: Word,
    pub interrupts: Word,
    pub ticks_per_us: Word,
    pub entry_ticks: Word,
    pub no_sgi: bool,
    pub fixed_trigger: bool,
}

/// `struct invariant_violation` of `kernel/debug/invariants.h`.
#[repr(C)]
pub struct Violation {
    pub invariant: *const c_char,
    pub detail: *const c_char,
    pub place: *const c_void,
    pub value: Word,
}

/// `enum host_result`: not needed, since [`host_current`] tells who runs.
pub type Outcome = c_int;

unsafe extern "C" {
    pub fn host_boot(config: *const Config);
    pub fn host_set_entry_hook(hook: Option<extern "C" fn(*mut c_void)>, data: *mut c_void);
    pub fn host_current() -> *mut Thread;
    pub fn host_root_thread() -> *mut Thread;
    pub fn host_thread_by_slot(index: Word) -> *mut Thread;
    pub fn host_syscall(number: c_long, registers: *mut Registers) -> Outcome;
    pub fn host_get_registers(thread: *const Thread, registers: *mut Registers);
    pub fn host_user_read(address: Word, data: *mut c_void, bytes: Word) -> bool;
    pub fn host_user_write(address: Word, data: *const c_void, bytes: Word) -> bool;
    pub fn host_user_execute(address: Word) -> bool;
    pub fn host_user_exception(number: Word, code: Word) -> Outcome;
    pub fn host_advance(us: u64) -> Outcome;
    pub fn host_advance_to_deadline() -> Outcome;
    pub fn host_deadline() -> u64;
    pub fn host_raise_irq(irq: Word) -> Outcome;
    pub fn host_irq_is_masked(irq: Word) -> bool;
    pub fn host_preempt_after(n: Word, irq: Word);
    pub fn host_entries() -> u64;
    pub fn host_ipc_buffer(thread: *const Thread) -> *mut c_void;
    pub fn host_bootinfo() -> *mut c_void;
    pub fn host_memory(address: Word) -> *mut c_void;
    pub fn host_exited() -> bool;
    pub fn host_exit_status() -> Word;
    pub fn host_console() -> *const c_char;

    pub fn invariants_hold(violation: *mut Violation) -> bool;
}
