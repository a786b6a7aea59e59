// SPDX-License-Identifier: BSD-2-Clause
//! Domains.

use stele::sys;
use stele::{Cap, Endpoint, Error, Tcb};

use crate::case::Case;
use crate::suite::cases;

cases!(domain:
    a_thread_can_be_put_into_domain_0,
    domains_that_do_not_exist_are_refused,
    only_threads_have_a_domain,
    truncated_and_unknown_operations_are_refused,
);

fn a_thread_can_be_put_into_domain_0(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    assert_eq!(case.boot.domain_set().set(0, tcb), Ok(()));
}

fn domains_that_do_not_exist_are_refused(case: &mut Case) {
    let tcb: Cap<Tcb> = case.make();
    assert_eq!(case.boot.domain_set().set(u8::MAX, tcb), Err(Error::InvalidArgument { argument: 0 }));
}

fn only_threads_have_a_domain(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let result = case.boot.domain_set().set(0, case.wrong(endpoint));
    assert!(
        matches!(result, Err(Error::InvalidArgument { .. } | Error::InvalidCapability { .. })),
        "{result:?}"
    );
}

fn truncated_and_unknown_operations_are_refused(case: &mut Case) {
    let domains = case.boot.domain_set();
    let thread = [case.tcb().raw()];
    assert_eq!(case.refused(domains, sys::DomainSetSet, &[], &thread), Error::TruncatedMessage);
    assert_eq!(case.refused(domains, sys::DomainSetSet, &[0], &[]), Error::TruncatedMessage);
    assert_eq!(case.refused(domains, sys::InvalidInvocation, &[], &[]), Error::IllegalOperation);
}
