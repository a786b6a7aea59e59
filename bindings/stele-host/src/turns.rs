// SPDX-License-Identifier: BSD-2-Clause
//! Whose turn it is: each thread of the kernel that has a program is played by a Linux thread of its own, and of these
//! exactly the one goes on that the kernel has made its current thread. All others wait here, inside their system call.
//! So all runs are the same, and the kernel, which knows nothing of Linux threads, is entered by one at a time.

use std::any::Any;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::ffi;

/// What a waiting program is ended with when its test is over.
pub struct Stopped;

/// A program: its number, and the kernel's thread that it is (by address). 0 is the test itself, as the root task.
#[derive(Clone, Copy)]
pub struct Player {
    number: usize,
    thread: usize,
}

pub const ROOT: usize = 0;

struct State {
    turn: usize,
    programs: BTreeMap<usize, usize>,
    count: usize,
    over: bool,
    failure: Option<String>,
}

static STATE: Mutex<State> =
    Mutex::new(State { turn: ROOT, programs: BTreeMap::new(), count: 0, over: false, failure: None });
static CHANGED: Condvar = Condvar::new();

std::thread_local! {
    static ME: Cell<Option<Player>> = const { Cell::new(None) };
}

/// So often can time pass without anybody getting to run, before that counts as standing still.
const PATIENCE: usize = 1000;

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Player {
    /// Its thread.
    pub fn thread(self) -> *mut ffi::Thread {
        self.thread as *mut ffi::Thread
    }

    /// Makes the calling Linux thread play this one.
    pub fn enter(self) {
        ME.set(Some(self));
    }
}

/// Who the calling Linux thread plays.
pub fn me() -> Player {
    ME.get().expect("this is for the test that has the machine, and for its programs")
}

/// Forgets all programs: there is only the root task.
pub fn begin(root: *mut ffi::Thread) -> Player {
    let thread = root as usize;
    let programs = BTreeMap::from([(thread, ROOT)]);
    *state() = State { turn: ROOT, programs, count: 0, over: false, failure: None };
    Player { number: ROOT, thread }
}

/// Makes a new program the one of this thread.
pub fn add(thread: *mut ffi::Thread) -> Player {
    let mut state = state();
    state.count += 1;
    let player = Player { number: state.count, thread: thread as usize };
    state.programs.insert(player.thread, player.number);
    player
}

/// Ends all programs that wait.
pub fn end() {
    state().over = true;
    ME.set(None);
    CHANGED.notify_all();
}

/// Lets the test fail.
pub fn fail(message: String) {
    let mut state = state();
    state.failure.get_or_insert(message);
    state.over = true;
    CHANGED.notify_all();
}

/// What a panic was about.
pub fn text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default()
}

/// To be called after each entry into the kernel: returns when the caller's thread is the current one.
pub fn settle() {
    match next() {
        Ok(Some(number)) => {
            state().turn = number;
            CHANGED.notify_all();
        }
        Ok(None) => end_of_machine(),
        Err(message) => fail(message),
    }
    wait();
}

/// Returns when the caller's thread is the current one.
pub fn wait() {
    let me = me();
    let mut state = state();
    while state.turn != me.number && !state.over {
        state = CHANGED.wait(state).unwrap_or_else(PoisonError::into_inner);
    }
    if state.over {
        let failure = state.failure.clone();
        drop(state);
        match failure {
            Some(message) if me.number == ROOT => panic!("{message}"),
            _ => resume_unwind(Box::new(Stopped)),
        }
    }
    drop(state);
    // SAFETY: the thread exists, it is the current one; the buffer is what the kernel uses for it.
    unsafe { stele_sys::ipc_buffer::set(ffi::host_ipc_buffer(me.thread())) }
}

fn end_of_machine() {
    state().over = true;
    CHANGED.notify_all();
}

/// The program that goes on; none when the kernel has stopped the machine. While none can, time passes.
fn next() -> Result<Option<usize>, String> {
    if let Some(violation) = crate::take_violation() {
        return Err(violation);
    }
    for _ in 0..PATIENCE {
        // SAFETY: the machine was booted, and the caller is the only one who is not waiting.
        unsafe {
            if ffi::host_exited() {
                return Ok(None);
            }
            let current = ffi::host_current();
            if !current.is_null() {
                let number = state().programs.get(&(current as usize)).copied();
                return number.map(Some).ok_or_else(|| "a thread runs that has no program".to_owned());
            }
            if ffi::host_deadline() == u64::MAX {
                break;
            }
            ffi::host_advance_to_deadline();
        }
    }
    Err("everybody waits, and nothing will wake anybody".to_owned())
}
