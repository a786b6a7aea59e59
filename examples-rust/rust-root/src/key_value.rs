// SPDX-License-Identifier: BSD-2-Clause
//! The key-value server in C, and two clients that share nothing but the server.

use kv_protocol::{Answer, Request};
use stele::{Badge, Cap, Endpoint, Rights, Word};
use stele_rt::println;

use crate::failure::{Failure, Result, Step};
use crate::process::{Process, READY};
use crate::system::System;

/// Keys of each client: two clients, one put and one get for each key, make 10,000 calls.
const KEYS: Word = 2500;
/// Half of the keys are the same in both clients.
const SHARED: Word = KEYS / 2;
const SERVER_BADGE: Word = 3;

/// One of the two clients: its own badge on the server's endpoint.
struct Client {
    number: Word,
    server: Cap<Endpoint>,
    calls: Word,
}

/// Starts the server and tries it.
pub fn run(system: &mut System) -> Result<()> {
    let service: Cap<Endpoint> = system.pool.make().step("making the server's endpoint")?;
    let server = start_server(system, service)?;
    let mut clients = [Client::new(system, service, 1)?, Client::new(system, service, 2)?];
    exchange(&mut clients)?;
    let calls = clients.iter().map(|client| client.calls).sum();
    if calls != 4 * KEYS {
        return Err(Failure::Number("calls", 4 * KEYS, calls));
    }
    println!("c-kv-server: {calls} put and get calls by two clients with badges 1 and 2, every answer right");
    clients[0].cannot_read(&clients[1])?;
    clients[1].cannot_read(&clients[0])?;
    clients[0].clear()?;
    clients[1].expect("count", Request::Count, Answer::Value(KEYS))?;
    clients[1].clear()?;
    println!("c-kv-server: neither reads the other's keys; counts right, all keys deleted");
    server.destroy()
}

/// Starts the server, waits until it is ready, and takes its time away: from then on it runs on its callers' time.
fn start_server(system: &mut System, service: Cap<Endpoint>) -> Result<Process> {
    let mut server = Process::new(system, "c-kv-server", SERVER_BADGE)?;
    server.make_server(system, service)?;
    server.start([0, 0])?;
    let message = server.wait(system)?;
    if message.badge() != Badge(SERVER_BADGE | READY) {
        return Err(Failure::Message("the server's ready signal", message));
    }
    server.time.unbind().step("making the server passive")?;
    println!("c-kv-server: ready, and passive from now on");
    Ok(server)
}

/// Both clients store and read, taking turns.
fn exchange(clients: &mut [Client; 2]) -> Result<()> {
    for index in 0..KEYS {
        for client in clients.iter_mut() {
            client.put(index)?;
        }
    }
    for index in 0..KEYS {
        for client in clients.iter_mut() {
            client.get(index)?;
        }
    }
    Ok(())
}

impl Client {
    fn new(system: &mut System, service: Cap<Endpoint>, number: Word) -> Result<Self> {
        let slot = system.pool.slot();
        let source = system.boot.slot(service.raw());
        slot.mint_from(source, Rights::CALL, Badge(number)).step("marking the server's endpoint")?;
        // SAFETY: the slot was just filled.
        Ok(Client { number, server: unsafe { slot.cap() }, calls: 0 })
    }

    fn key(&self, index: Word) -> Word {
        if index < SHARED { index } else { self.number * 1_000_000 + index }
    }

    fn value(&self, key: Word) -> Word {
        (key + self.number).wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as Word)
    }

    fn put(&mut self, index: Word) -> Result<()> {
        let key = self.key(index);
        self.calls += 1;
        self.expect("put", Request::Put(key, self.value(key)), Answer::Done)
    }

    fn get(&mut self, index: Word) -> Result<()> {
        let key = self.key(index);
        self.calls += 1;
        self.expect("get", Request::Get(key), Answer::Value(self.value(key)))
    }

    /// What only the other client has stored does not exist for this one.
    fn cannot_read(&self, other: &Client) -> Result<()> {
        (SHARED..KEYS).try_for_each(|index| {
            self.expect("reading the other's key", Request::Get(other.key(index)), Answer::NotFound)
        })
    }

    /// Deletes all keys of this client and no others.
    fn clear(&self) -> Result<()> {
        self.expect("count", Request::Count, Answer::Value(KEYS))?;
        for index in 0..KEYS {
            self.expect("delete", Request::Delete(self.key(index)), Answer::Done)?;
            self.expect("get after delete", Request::Get(self.key(index)), Answer::NotFound)?;
        }
        self.expect("count", Request::Count, Answer::Value(0))
    }

    fn expect(&self, step: &'static str, request: Request, expected: Answer) -> Result<()> {
        let answer = Answer::read(&self.server.call(&request.into()));
        if answer == Some(expected) {
            return Ok(());
        }
        let key = match request {
            Request::Put(key, _) | Request::Get(key) | Request::Delete(key) => key,
            Request::Count => 0,
        };
        Err(Failure::Answer(step, key, answer))
    }
}
