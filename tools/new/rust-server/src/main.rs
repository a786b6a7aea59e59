// SPDX-License-Identifier: BSD-2-Clause
//! @NAME@: a server that adds two numbers. It runs on the time of whoever calls it.

#![no_std]
#![no_main]

use stele::Message;
use stele_rt::Process;

const BAD_REQUEST: stele::Word = 1;

#[stele_rt::server]
fn main(process: Process) {
    process.server().serve(|request| match request.words() {
        [a, b] => Message::new(0).word(a.wrapping_add(*b)),
        _ => Message::new(BAD_REQUEST),
    })
}
