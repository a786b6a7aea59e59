// SPDX-License-Identifier: BSD-2-Clause
//! The interface of the key-value servers, the one in C and the one in Rust.
//!
//! A client calls the server's endpoint. The badge of its capability is its identity: each badge has keys of its own.
//! The label of the request says what to do; the label of the answer how it went. In C: `kv_protocol.h`.

#![no_std]

use stele::{Message, Received, Word};

/// Entries that a server holds at least, over all badges.
pub const CAPACITY: usize = 16384;

const PUT: Word = 1;
const GET: Word = 2;
const DELETE: Word = 3;
const COUNT: Word = 4;

const OK: Word = 0;
const NOT_FOUND: Word = 1;
const FULL: Word = 2;
const BAD_REQUEST: Word = 3;

/// What a client asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Store a value under a key.
    Put(Word, Word),
    /// Read the value of a key.
    Get(Word),
    /// Forget a key.
    Delete(Word),
    /// Count the keys.
    Count,
}

impl Request {
    /// Reads a message; `None` when it is no request.
    #[must_use]
    pub fn read(message: &Received) -> Option<Self> {
        match (message.label(), message.words()) {
            (PUT, [key, value, ..]) => Some(Request::Put(*key, *value)),
            (GET, [key, ..]) => Some(Request::Get(*key)),
            (DELETE, [key, ..]) => Some(Request::Delete(*key)),
            (COUNT, _) => Some(Request::Count),
            _ => None,
        }
    }
}

impl From<Request> for Message {
    fn from(request: Request) -> Message {
        match request {
            Request::Put(key, value) => Message::new(PUT).word(key).word(value),
            Request::Get(key) => Message::new(GET).word(key),
            Request::Delete(key) => Message::new(DELETE).word(key),
            Request::Count => Message::new(COUNT),
        }
    }
}

/// What a server answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is done.
    Done,
    /// It is done, and this is the value or number asked for.
    Value(Word),
    /// There is no such key.
    NotFound,
    /// There is no room for another key.
    Full,
    /// That was no request.
    BadRequest,
}

impl Answer {
    /// Reads a reply; `None` when it is no answer.
    #[must_use]
    pub fn read(message: &Received) -> Option<Self> {
        match (message.label(), message.words()) {
            (OK, []) => Some(Answer::Done),
            (OK, [value, ..]) => Some(Answer::Value(*value)),
            (NOT_FOUND, _) => Some(Answer::NotFound),
            (FULL, _) => Some(Answer::Full),
            (BAD_REQUEST, _) => Some(Answer::BadRequest),
            _ => None,
        }
    }
}

impl From<Answer> for Message {
    fn from(answer: Answer) -> Message {
        match answer {
            Answer::Done => Message::new(OK),
            Answer::Value(value) => Message::new(OK).word(value),
            Answer::NotFound => Message::new(NOT_FOUND),
            Answer::Full => Message::new(FULL),
            Answer::BadRequest => Message::new(BAD_REQUEST),
        }
    }
}
