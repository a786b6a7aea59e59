// SPDX-License-Identifier: BSD-2-Clause
//! Configuring scheduling contexts.

use stele::sys;
use stele::{Budget, Cap, Endpoint, Error, Microseconds, SchedContext, Word};

use crate::case::Case;
use crate::suite::cases;
use crate::thread::{HIGH, TICK};

cases!(sched_control:
    budget_and_period_are_accepted,
    a_budget_above_the_period_is_refused,
    budget_and_period_below_the_minimum_are_refused,
    times_that_do_not_fit_are_refused,
    extra_refills_are_limited_by_the_objects_size,
    what_is_no_scheduling_context_is_refused,
    the_sporadic_flag_is_accepted,
    truncated_messages_are_refused,
    other_operations_are_illegal,
    a_context_never_configured_runs_nothing,
);

fn configure(
    case: &Case,
    context: Cap<SchedContext>,
    budget: Microseconds,
    period: Microseconds,
) -> stele::Result<()> {
    let budget = Budget { budget, period, ..Budget::round_robin(TICK) };
    case.sched_control().configure(context, &budget)
}

fn range(result: stele::Result<()>) -> (Word, Word) {
    match result {
        Err(Error::RangeError { min, max }) => (min, max),
        other => panic!("expected a RangeError, came {other:?}"),
    }
}

fn budget_and_period_are_accepted(case: &mut Case) {
    let context = case.raw_context();
    for (budget, period) in [(10_000, 10_000), (1000, 10_000), (1000, 60_000_000)] {
        assert_eq!(configure(case, context, budget, period), Ok(()));
    }
}

fn a_budget_above_the_period_is_refused(case: &mut Case) {
    let context = case.raw_context();
    let (min, max) = range(configure(case, context, 10_001, 10_000));
    assert!(min <= max && max == 10_000, "{min} to {max}");
    assert_eq!(configure(case, context, 10_000, 10_000), Ok(()));
}

fn budget_and_period_below_the_minimum_are_refused(case: &mut Case) {
    let context = case.raw_context();
    for (budget, period) in [(0, 10_000), (1, 10_000), (0, 0), (1, 1)] {
        let (smallest, largest) = range(configure(case, context, budget, period));
        assert!(smallest > 1 && smallest < largest, "{smallest} to {largest}");
    }
}

fn times_that_do_not_fit_are_refused(case: &mut Case) {
    let context = case.raw_context();
    for (budget, period) in
        [(10_000, Microseconds::MAX), (Microseconds::MAX, Microseconds::MAX), (1 << 63, 1 << 63)]
    {
        range(configure(case, context, budget, period));
    }
}

fn extra_refills_are_limited_by_the_objects_size(case: &mut Case) {
    for bits in sys::seL4_MinSchedContextBits..=10 {
        let context: Cap<SchedContext> = case.make_sized(bits as u8);
        let most = ((1 << bits) - sys::seL4_CoreSchedContextBytes) / sys::seL4_RefillSizeBytes;
        let with = |extra_refills| Budget { budget: 1000, extra_refills, ..Budget::round_robin(TICK) };
        assert_eq!(case.sched_control().configure(context, &with(most)), Ok(()));
        let refused = case.sched_control().configure(context, &with(most + 1));
        assert_eq!(range(refused), (0, most), "2^{bits} bytes");
    }
}

fn what_is_no_scheduling_context_is_refused(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let result = configure(case, case.wrong(endpoint), 10_000, 10_000);
    assert_eq!(result, Err(Error::InvalidCapability { argument: 1 }));
}

fn the_sporadic_flag_is_accepted(case: &mut Case) {
    let context: Cap<SchedContext> = case.make_sized(sys::seL4_MinSchedContextBits as u8 + 1);
    let budget = Budget { budget: 1000, extra_refills: 4, sporadic: true, ..Budget::round_robin(TICK) };
    assert_eq!(case.sched_control().configure(context, &budget), Ok(()));
}

fn truncated_messages_are_refused(case: &mut Case) {
    let context = case.raw_context();
    let label = sys::SchedControlConfigureFlags;
    let words = [10_000; 8];
    for (length, caps) in [(4, 1), (5, 0)] {
        let error = case.refused(case.sched_control(), label, &words[..length], &[context.raw()][..caps]);
        assert_eq!(error, Error::TruncatedMessage);
    }
}

fn other_operations_are_illegal(case: &mut Case) {
    for label in [sys::SchedContextUnbind, sys::InvalidInvocation] {
        let error = case.refused(case.sched_control(), label, &[], &[]);
        assert_eq!(error, Error::IllegalOperation, "label {label}");
    }
}

fn a_context_never_configured_runs_nothing(case: &mut Case) {
    let done = case.word();
    let thread = case.passive(HIGH, move || done.count());
    let context = case.raw_context();
    context.bind(thread.tcb).unwrap();
    thread.resume();
    case.sleep(2);
    assert_eq!(done.get(), 0);
    configure(case, context, 10_000, 10_000).unwrap();
    assert_eq!(done.get(), 1);
}
