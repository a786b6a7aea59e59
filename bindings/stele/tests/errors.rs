// SPDX-License-Identifier: BSD-2-Clause
//! Errors carry the details that the kernel gave.

mod common;

use common::answering;
use stele::sys;
use stele::{Cap, Endpoint, Error, LookupFailure, Tcb, Word};

/// The error of an operation that the kernel answers in this way.
fn refused(label: sys::seL4_Error, words: &[Word]) -> Error {
    // SAFETY: there is no kernel; the number names nothing.
    let tcb: Cap<Tcb> = unsafe { Cap::from_raw(1) };
    answering(0, Word::from(label), words, || tcb.suspend()).1.unwrap_err()
}

#[test]
fn success_is_no_error() {
    // SAFETY: there is no kernel; the number names nothing.
    let tcb: Cap<Tcb> = unsafe { Cap::from_raw(1) };
    assert_eq!(answering(0, 0, &[], || tcb.suspend()).1, Ok(()));
}

#[test]
fn errors_carry_their_details() {
    assert_eq!(refused(sys::seL4_InvalidArgument, &[3]), Error::InvalidArgument { argument: 3 });
    assert_eq!(refused(sys::seL4_InvalidCapability, &[2]), Error::InvalidCapability { argument: 2 });
    assert_eq!(refused(sys::seL4_RangeError, &[4, 47]), Error::RangeError { min: 4, max: 47 });
    assert_eq!(refused(sys::seL4_NotEnoughMemory, &[4096]), Error::NotEnoughMemory { available: 4096 });
    assert_eq!(refused(sys::seL4_DeleteFirst, &[]), Error::DeleteFirst);
    assert_eq!(refused(sys::seL4_RevokeFirst, &[]), Error::RevokeFirst);
}

#[test]
fn an_unknown_error_keeps_its_number() {
    assert_eq!(refused(77, &[]), Error::Unknown { code: 77 });
}

#[test]
fn failed_lookups_tell_where_the_search_ended() {
    let failed = |words: &[Word]| refused(sys::seL4_FailedLookup, words);
    let guard = LookupFailure::GuardMismatch { bits_left: 60, guard: 5, bits_found: 4 };
    assert_eq!(failed(&[1, 1]), Error::FailedLookup { source: true, failure: LookupFailure::InvalidRoot });
    assert_eq!(
        failed(&[0, 2, 21]),
        Error::FailedLookup { source: false, failure: LookupFailure::MissingCapability { bits_left: 21 } }
    );
    assert_eq!(
        failed(&[0, 3, 8, 12]),
        Error::FailedLookup {
            source: false,
            failure: LookupFailure::DepthMismatch { bits_left: 8, bits_found: 12 }
        }
    );
    assert_eq!(failed(&[0, 4, 60, 5, 4]), Error::FailedLookup { source: false, failure: guard });
}

#[test]
fn errors_say_what_went_wrong() {
    assert_eq!(refused(sys::seL4_RangeError, &[4, 47]).to_string(), "out of range: 4 to 47 is allowed");
    assert_eq!(
        refused(sys::seL4_FailedLookup, &[1, 2, 12]).to_string(),
        "lookup of the source failed: missing capability (12 bits left)"
    );
}

#[test]
fn a_reply_is_not_an_error() {
    // SAFETY: there is no kernel; the number names nothing.
    let endpoint: Cap<Endpoint> = unsafe { Cap::from_raw(1) };
    let (_, received) = answering(0, 10, &[1, 2], || endpoint.call(&stele::Message::new(0)));
    assert_eq!((received.label(), received.words()), (10, &[1, 2][..]));
}
