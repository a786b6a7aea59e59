// SPDX-License-Identifier: BSD-2-Clause
//! What the server remembers.

use alloc::collections::BTreeMap;

use kv_protocol::{Answer, CAPACITY, Request};
use stele::{Badge, Word};

/// Values by owner and key.
#[derive(Default)]
pub struct Store {
    values: BTreeMap<(Badge, Word), Word>,
}

impl Store {
    /// Does what `owner` asks for.
    pub fn answer(&mut self, owner: Badge, request: Request) -> Answer {
        match request {
            Request::Put(key, value) => self.put((owner, key), value),
            Request::Get(key) => {
                self.values.get(&(owner, key)).map_or(Answer::NotFound, |value| Answer::Value(*value))
            }
            Request::Delete(key) => {
                self.values.remove(&(owner, key)).map_or(Answer::NotFound, |_| Answer::Done)
            }
            Request::Count => Answer::Value(self.count(owner)),
        }
    }

    fn put(&mut self, entry: (Badge, Word), value: Word) -> Answer {
        if self.values.len() == CAPACITY && !self.values.contains_key(&entry) {
            return Answer::Full;
        }
        self.values.insert(entry, value);
        Answer::Done
    }

    fn count(&self, owner: Badge) -> Word {
        self.values.range((owner, Word::MIN)..=(owner, Word::MAX)).count() as Word
    }
}
