// SPDX-License-Identifier: BSD-2-Clause
//! The floating-point unit: its registers belong to a thread.

use stele::{Cap, Fault, Notification, ThreadFlags, Word};

use crate::case::Case;
use crate::machine;
use crate::suite::cases;
use crate::thread::{HIGH, LOW};

cases!(fpu:
    registers_survive_preemption,
    arithmetic_is_right_while_threads_take_turns,
    a_new_thread_sees_nothing_of_others,
    a_thread_that_may_not_use_it_gets_a_user_exception,
    a_thread_that_may_use_it_again_goes_on,
    taking_the_right_away_reaches_the_owner,
    deleting_its_owner_leaves_others_alone,
);

const NONE: ThreadFlags = ThreadFlags { fpu_disabled: false };
const NO_FLOAT: ThreadFlags = ThreadFlags { fpu_disabled: true };

fn registers_survive_preemption(case: &mut Case) {
    let (release, kept) = (case.word(), case.word());
    for pattern in [0x1111, 0x2222, 0x3333] {
        case.start(LOW, move || {
            if machine::hold_float(pattern, release) {
                kept.count();
            }
        });
    }
    case.sleep(8); // they take turns when their budgets end
    release.set(1);
    case.sleep(4);
    assert_eq!(kept.get(), 3);
}

/// Some arithmetic that is different for each seed, and that a compiler cannot do beforehand.
fn sum_of_fractions(seed: u32) -> f64 {
    (1..=100).map(|index| 1.0 / f64::from(core::hint::black_box(seed) + index)).sum()
}

fn arithmetic_is_right_while_threads_take_turns(case: &mut Case) {
    let (release, rounds, right) = (case.word(), case.word(), case.word());
    for seed in [1, 20, 300] {
        case.start(LOW, move || {
            let first = sum_of_fractions(seed);
            let mut same = true;
            while release.get() == 0 {
                same &= sum_of_fractions(seed) == first;
                rounds.count();
            }
            if same {
                right.count();
            }
        });
    }
    case.sleep(8);
    release.set(1);
    case.sleep(4);
    assert!(rounds.get() > 3);
    assert_eq!(right.get(), 3);
    let sums = [1, 20, 300].map(sum_of_fractions);
    assert!(sums[0] > 4.0 && sums[0] < 4.3 && sums[0] > sums[1] && sums[1] > sums[2], "{sums:?}");
}

fn a_new_thread_sees_nothing_of_others(case: &mut Case) {
    let (release, left_over) = (case.word(), case.word());
    left_over.set(Word::MAX);
    case.start(LOW, move || {
        machine::hold_float(0x5555, release);
    });
    case.sleep(2); // the unit holds its registers now
    case.start(HIGH, move || left_over.set(machine::left_over_float()));
    assert_eq!(left_over.get(), 0);
}

fn a_thread_that_may_not_use_it_gets_a_user_exception(case: &mut Case) {
    let thread = case.thread(HIGH, machine::use_float);
    thread.tcb.set_flags(NONE, NO_FLOAT).unwrap();
    let caught = case.catch_from(thread);
    assert!(matches!(caught.report.fault, Fault::UserException(_)), "{}", caught.report);
    assert!(!thread.is_done());
}

fn a_thread_that_may_use_it_again_goes_on(case: &mut Case) {
    let thread = case.thread(HIGH, machine::use_float);
    thread.tcb.set_flags(NONE, NO_FLOAT).unwrap();
    let caught = case.catch_from(thread);
    assert!(matches!(caught.report.fault, Fault::UserException(_)), "{}", caught.report);
    thread.tcb.set_flags(NO_FLOAT, NONE).unwrap();
    caught.reply.restart();
    assert!(thread.is_done());
}

fn taking_the_right_away_reaches_the_owner(case: &mut Case) {
    let gate: Cap<Notification> = case.make();
    let (before, after) = (case.word(), case.word());
    let thread = case.thread(HIGH, move || {
        machine::use_float();
        before.count();
        gate.wait();
        machine::use_float();
        after.count();
    });
    let (faults, reply) = (case.make(), case.make());
    thread.set_fault_handler(Some(faults));
    thread.resume();
    assert_eq!(before.get(), 1);
    thread.tcb.set_flags(NONE, NO_FLOAT).unwrap();
    gate.signal();
    let report = crate::case::fault_at(faults, reply).unwrap();
    assert!(matches!(report.fault, Fault::UserException(_)), "{report}");
    assert_eq!(after.get(), 0);
}

fn deleting_its_owner_leaves_others_alone(case: &mut Case) {
    let (never, now, kept) = (case.word(), case.word(), case.word());
    let owner = case.start(LOW, move || {
        machine::hold_float(1, never);
    });
    case.sleep(2); // it owns the unit now
    case.delete(owner.tcb);
    now.set(1);
    case.start(HIGH, move || kept.set(Word::from(machine::hold_float(2, now))));
    assert_eq!(kept.get(), 1);
}
