// SPDX-License-Identifier: BSD-2-Clause
//! Why a case failed: the first panic of its threads, or what the supervisor found. One line of text.

use core::cell::UnsafeCell;
use core::fmt::{self, Write};
use core::panic::PanicInfo;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use stele::{Cap, Notification, Word};
use stele_rt::println;

const SIZE: usize = 512;

/// The text. Who sets `TAKEN` writes it, the supervisor reads it when that is done.
struct Text(UnsafeCell<[u8; SIZE]>);

// SAFETY: `TAKEN` lets one thread write, and the reader waits for it.
unsafe impl Sync for Text {}

static TEXT: Text = Text(UnsafeCell::new([0; SIZE]));
static TAKEN: AtomicBool = AtomicBool::new(false);
static LENGTH: AtomicUsize = AtomicUsize::new(0);

/// Capability of the notification that wakes the supervisor; 0 when no case runs.
static WAKE: AtomicUsize = AtomicUsize::new(0);

/// Writes into the text, as one line, as far as there is room.
struct Line;

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            let length = LENGTH.load(Ordering::Relaxed);
            if length < SIZE {
                // SAFETY: the writer has set `TAKEN`, so it is the only one.
                unsafe { (*TEXT.0.get())[length] = if byte == b'\n' { b' ' } else { byte } };
                LENGTH.store(length + 1, Ordering::Release);
            }
        }
        Ok(())
    }
}

/// Before a case: nothing has failed, and a panic signals `wake`.
pub fn begin(wake: Cap<Notification>) {
    LENGTH.store(0, Ordering::Relaxed);
    TAKEN.store(false, Ordering::Release);
    WAKE.store(wake.raw() as usize, Ordering::Release);
}

/// After a case: a panic is the suite's own.
pub fn end() {
    WAKE.store(0, Ordering::Release);
}

/// Notes why the case failed. The first reason counts.
pub fn note(reason: fmt::Arguments<'_>) {
    if !TAKEN.swap(true, Ordering::AcqRel) {
        // Line never fails; a value whose own formatting fails shows as far as it got.
        let _ = Line.write_fmt(reason);
    }
}

/// The reason, if there is one.
pub fn reason() -> Option<&'static str> {
    let failed = TAKEN.load(Ordering::Acquire);
    // SAFETY: no thread of the case runs any more.
    let text = unsafe { &(&*TEXT.0.get())[..LENGTH.load(Ordering::Acquire)] };
    failed.then(|| core::str::from_utf8(text).unwrap_or("the reason is longer than the room for it"))
}

/// On a panic: the thread has failed the case, and waits to be deleted.
pub fn on_panic(info: &PanicInfo<'_>) -> ! {
    let wake = WAKE.load(Ordering::Acquire);
    if wake == 0 {
        println!("Bail out! # {info}");
        stele_rt::exit(1);
    }
    match info.location() {
        Some(place) => {
            note(format_args!("{}:{}: {}", base_name(place.file()), place.line(), info.message()));
        }
        None => note(format_args!("{}", info.message())),
    }
    loop {
        // SAFETY: the supervisor put its notification there.
        unsafe { Cap::<Notification>::from_raw(wake as Word) }.signal();
    }
}

fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
