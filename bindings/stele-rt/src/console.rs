// SPDX-License-Identifier: BSD-2-Clause
//! Where text goes: to a serial port that a root task drives itself, or to the kernel's debug console.

use core::fmt;
use core::sync::atomic::{AtomicPtr, Ordering};

/// Registers of the port, an ARM PL011; null: the kernel prints.
static PORT: AtomicPtr<u32> = AtomicPtr::new(core::ptr::null_mut());

/// Numbers of registers, which are words of 32 bits.
const DATA: usize = 0;
const FLAGS: usize = 6;
const TRANSMIT_FULL: u32 = 1 << 5;

/// Writes to the console.
pub struct Console;

impl fmt::Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let port = PORT.load(Ordering::Relaxed);
        if port.is_null() {
            return stele::debug::Console.write_str(text);
        }
        for byte in text.bytes() {
            if byte == b'\n' {
                put(port, b'\r');
            }
            put(port, byte);
        }
        Ok(())
    }
}

fn put(port: *mut u32, byte: u8) {
    // SAFETY: the registers are mapped, and nothing but this function uses these two.
    unsafe {
        while port.add(FLAGS).read_volatile() & TRANSMIT_FULL != 0 {}
        port.add(DATA).write_volatile(byte.into());
    }
}

/// Has all text go to the PL011 whose registers are mapped at this address.
///
/// # Safety
/// They are, uncached, for as long as the program prints.
pub unsafe fn set_console_port(registers: *mut u32) {
    const CONTROL: usize = 12;
    const ENABLE: u32 = 1 | 1 << 8; // the port, and its transmitter
    // SAFETY: the caller's promise.
    unsafe {
        let control = registers.add(CONTROL);
        control.write_volatile(control.read_volatile() | ENABLE);
    }
    PORT.store(registers, Ordering::Relaxed);
}
