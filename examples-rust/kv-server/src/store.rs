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

#[cfg(test)]
mod tests {
    use super::*;

    const ALICE: Badge = Badge(1);
    const BOB: Badge = Badge(2);

    #[test]
    fn a_value_is_read_back() {
        let mut store = Store::default();
        assert_eq!(store.answer(ALICE, Request::Get(7)), Answer::NotFound);
        assert_eq!(store.answer(ALICE, Request::Put(7, 70)), Answer::Done);
        assert_eq!(store.answer(ALICE, Request::Get(7)), Answer::Value(70));
        assert_eq!(store.answer(ALICE, Request::Put(7, 71)), Answer::Done);
        assert_eq!(store.answer(ALICE, Request::Get(7)), Answer::Value(71));
    }

    #[test]
    fn owners_do_not_see_each_other() {
        let mut store = Store::default();
        store.answer(ALICE, Request::Put(7, 70));
        assert_eq!(store.answer(BOB, Request::Get(7)), Answer::NotFound);
        assert_eq!(store.answer(BOB, Request::Delete(7)), Answer::NotFound);
        assert_eq!(store.answer(BOB, Request::Count), Answer::Value(0));
        assert_eq!(store.answer(ALICE, Request::Count), Answer::Value(1));
    }

    #[test]
    fn a_deleted_key_is_gone() {
        let mut store = Store::default();
        store.answer(ALICE, Request::Put(7, 70));
        assert_eq!(store.answer(ALICE, Request::Delete(7)), Answer::Done);
        assert_eq!(store.answer(ALICE, Request::Get(7)), Answer::NotFound);
        assert_eq!(store.answer(ALICE, Request::Delete(7)), Answer::NotFound);
    }

    #[test]
    fn a_full_store_takes_no_new_key_but_new_values() {
        let mut store = Store::default();
        for key in 0..CAPACITY as Word {
            assert_eq!(store.answer(ALICE, Request::Put(key, key)), Answer::Done);
        }
        assert_eq!(store.answer(BOB, Request::Put(0, 0)), Answer::Full);
        assert_eq!(store.answer(ALICE, Request::Put(0, 1)), Answer::Done);
        store.answer(ALICE, Request::Delete(0));
        assert_eq!(store.answer(BOB, Request::Put(0, 0)), Answer::Done);
    }
}
