// SPDX-License-Identifier: BSD-2-Clause
//! A key-value server, without a line of `unsafe`.

#![no_std]
#![no_main]
#![forbid(unsafe_code)]

extern crate alloc;

mod store;

use kv_protocol::{Answer, Request};
use stele_rt::Process;

use crate::store::Store;

#[stele_rt::server(heap_size = 1280 * 1024)]
fn main(process: Process) {
    let mut store = Store::default();
    process.server().serve(|message| {
        let answer = Request::read(message).map(|request| store.answer(message.badge(), request));
        answer.unwrap_or(Answer::BadRequest).into()
    })
}
