// SPDX-License-Identifier: BSD-2-Clause
//! The system calls of debug kernels.

use stele::{Cap, Endpoint, Notification, Rights, Tcb, debug};

use crate::case::Case;
use crate::suite::cases;

cases!(debug:
    identify_tells_types_apart,
    identify_gives_0_for_empty_slots_and_addresses_that_do_not_resolve,
    threads_can_be_named,
);

fn identify_tells_types_apart(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let (notification, tcb): (Cap<Notification>, Cap<Tcb>) = (case.make(), case.make());
    let kinds = [debug::identify(endpoint), debug::identify(notification), debug::identify(tcb)];
    assert!(kinds[0] != kinds[1] && kinds[1] != kinds[2] && kinds[0] != kinds[2] && !kinds.contains(&0));
    let weak = case.copy(endpoint, Rights::NONE);
    assert_eq!(debug::identify(weak), kinds[0]);
}

fn identify_gives_0_for_empty_slots_and_addresses_that_do_not_resolve(case: &mut Case) {
    let empty = case.slot();
    assert!(case.is_empty(empty) && case.is_empty(case.boot.slot(0)));
    assert_eq!(debug::identify(case.nowhere::<Tcb>()), 0);
}

fn threads_can_be_named(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    debug::name_thread(tcb, "a name");
    debug::name_thread(tcb, "");
    assert_eq!(tcb.suspend(), Ok(()));
}
