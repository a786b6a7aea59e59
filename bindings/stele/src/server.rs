// SPDX-License-Identifier: BSD-2-Clause
//! The loop of a server: receive, answer, receive the next.

use crate::cap::Cap;
use crate::ipc::{Message, Received};
use crate::object::{Endpoint, Notification, Reply};

/// A server at an endpoint.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    endpoint: Cap<Endpoint>,
    reply: Cap<Reply>,
    ready: Option<Cap<Notification>>,
}

impl Server {
    /// A server that receives from `endpoint` and answers by `reply`.
    #[must_use]
    pub const fn new(endpoint: Cap<Endpoint>, reply: Cap<Reply>) -> Self {
        Server { endpoint, reply, ready: None }
    }

    /// Signals `notification` in the step in which the server first receives. Whoever waits for that signal may then
    /// take the server's scheduling context away: from there on it runs on its callers' time.
    #[must_use]
    pub const fn announce(mut self, notification: Cap<Notification>) -> Self {
        self.ready = Some(notification);
        self
    }

    /// Answers each message with what `answer` returns, for ever.
    pub fn serve(self, mut answer: impl FnMut(&Received) -> Message) -> ! {
        let mut request = self.first();
        loop {
            let reply = answer(&request);
            request = self.endpoint.reply_recv(&reply, self.reply);
        }
    }

    fn first(&self) -> Received {
        match self.ready {
            Some(notification) => self.endpoint.send_recv(notification, &Message::new(0), self.reply),
            None => self.endpoint.recv(self.reply),
        }
    }
}
