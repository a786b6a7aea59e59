// SPDX-License-Identifier: BSD-2-Clause
//! A key-value server, without a line of `unsafe`.

#![no_std]
#![no_main]
#![forbid(unsafe_code)]

use kv_protocol::{Answer, Request};
use kv_server::store::Store;
use stele_rt::Process;

#[stele_rt::server(heap_size = 1280 * 1024)]
fn main(process: Process) {
    let mut store = Store::default();
    process.server().serve(|message| {
        let answer = Request::read(message).map(|request| store.answer(message.badge(), request));
        answer.unwrap_or(Answer::BadRequest).into()
    })
}
