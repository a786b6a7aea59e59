// SPDX-License-Identifier: BSD-2-Clause
//! Messages through endpoints, and signals through notifications.

use stele_sys as sys;

use crate::cap::{Badge, Cap, Word};
use crate::object::{Any, Endpoint, Notification, Object, Reply};
use crate::slot::Slot;

const REGISTERS: usize = sys::MESSAGE_REGISTERS;
const MAX_CAPS: usize = sys::seL4_MsgMaxExtraCaps as usize;

/// A message to send: a label, up to four words, which travel in registers, and up to three capabilities.
///
/// ```
/// # use stele::Message;
/// let put = Message::new(1).word(42).word(7);
/// assert_eq!(put.words(), [42, 7]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Message {
    label: Word,
    length: u8,
    cap_count: u8,
    words: [Word; REGISTERS],
    caps: [sys::seL4_CPtr; MAX_CAPS],
}

impl Message {
    /// A message without words.
    #[inline]
    #[must_use]
    pub const fn new(label: Word) -> Self {
        Message { label, length: 0, cap_count: 0, words: [0; REGISTERS], caps: [0; MAX_CAPS] }
    }

    /// Adds a word.
    ///
    /// # Panics
    /// When the registers are full; longer messages go by [`Cap::send_words`] and [`Cap::call_words`].
    #[inline]
    #[must_use]
    pub const fn word(mut self, word: Word) -> Self {
        self.words[self.length as usize] = word;
        self.length += 1;
        self
    }

    /// Adds a capability, of which the receiver gets a copy if the endpoint capability has the grant right.
    ///
    /// # Panics
    /// When there are three already.
    #[inline]
    #[must_use]
    pub const fn cap<T: Object>(mut self, cap: Cap<T>) -> Self {
        self.caps[self.cap_count as usize] = cap.raw();
        self.cap_count += 1;
        self
    }

    /// The words so far.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.words[..usize::from(self.length)]
    }

    /// The label.
    #[must_use]
    pub const fn label(&self) -> Word {
        self.label
    }

    /// Puts the capabilities into the IPC buffer and makes the message's description.
    #[inline]
    fn prepare(&self) -> sys::seL4_MessageInfo_t {
        for index in 0..usize::from(self.cap_count) {
            // SAFETY: every thread of a running program has an IPC buffer.
            unsafe { sys::seL4_SetCap(index, self.caps[index]) }
        }
        sys::seL4_MessageInfo_t::new(self.label, 0, Word::from(self.cap_count), Word::from(self.length))
    }
}

/// A message that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    info: sys::seL4_MessageInfo_t,
    badge: Badge,
    words: [Word; REGISTERS],
}

impl Received {
    /// The badge of the capability that it was sent with. Replies to calls have none.
    #[inline]
    #[must_use]
    pub const fn badge(&self) -> Badge {
        self.badge
    }

    /// The label.
    #[inline]
    #[must_use]
    pub const fn label(&self) -> Word {
        self.info.get_label()
    }

    /// Number of words, also of those beyond the registers.
    #[inline]
    #[must_use]
    pub const fn length(&self) -> usize {
        self.info.get_length() as usize
    }

    /// Number of capabilities that came along.
    #[inline]
    #[must_use]
    pub const fn cap_count(&self) -> usize {
        self.info.get_extraCaps() as usize
    }

    /// Which of them came unwrapped, as their badge only: one bit for each.
    #[inline]
    #[must_use]
    pub const fn unwrapped(&self) -> Word {
        self.info.get_capsUnwrapped()
    }

    /// The words that came in registers: all of a message of up to four words.
    #[inline]
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.words[..self.length().min(REGISTERS)]
    }

    /// Word `index`. Words beyond the registers are in the IPC buffer only until the next system call with a message.
    #[must_use]
    pub fn word(&self, index: usize) -> Option<Word> {
        if index >= self.length() {
            None
        } else if index < REGISTERS {
            Some(self.words[index])
        } else {
            // SAFETY: every thread of a running program has an IPC buffer.
            Some(unsafe { sys::seL4_GetMR(index) })
        }
    }

    /// The badge of capability `index`, when it came unwrapped. To be called before the next system call with a message.
    #[must_use]
    pub fn unwrapped_badge(&self, index: usize) -> Option<Badge> {
        if index >= self.cap_count() || self.unwrapped() & (1 << index) == 0 {
            return None;
        }
        // SAFETY: every thread of a running program has an IPC buffer, else no capability had come.
        Some(Badge(unsafe { sys::seL4_GetBadge(index) }))
    }

    /// Copies the words into `into` as far as they fit; answers how many. To be called before the next system call with a
    /// message.
    pub fn copy_words(&self, into: &mut [Word]) -> usize {
        let count = self.length().min(into.len());
        for (index, word) in into[..count].iter_mut().enumerate() {
            *word = self.word(index).unwrap_or(0);
        }
        count
    }

    pub(crate) const fn new(info: sys::seL4_MessageInfo_t, badge: Word, words: [Word; REGISTERS]) -> Self {
        Received { info, badge: Badge(badge), words }
    }
}

impl Cap<Endpoint> {
    /// Sends, and waits until somebody has received.
    pub fn send(self, message: &Message) {
        // SAFETY: a message changes no memory of this program.
        unsafe { sys::seL4_SendWithMRs(self.raw(), message.prepare(), &message.words) }
    }

    /// Sends if somebody is waiting to receive; else the message is lost.
    pub fn send_if_waiting(self, message: &Message) {
        // SAFETY: as above.
        unsafe { sys::seL4_NBSendWithMRs(self.raw(), message.prepare(), &message.words) }
    }

    /// Sends and waits for the reply.
    #[inline]
    #[must_use]
    pub fn call(self, message: &Message) -> Received {
        let mut words = message.words;
        // SAFETY: as above.
        let (_, info) = unsafe { sys::seL4_CallWithMRs(self.raw(), message.prepare(), &mut words) };
        Received::new(info, 0, words)
    }

    /// Sends up to [`sys::seL4_MsgMaxLength`] words; more are cut off.
    pub fn send_words(self, label: Word, words: &[Word]) {
        let info = put_words(label, words);
        // SAFETY: as above.
        unsafe { sys::seL4_Send(self.raw(), info) }
    }

    /// Sends up to [`sys::seL4_MsgMaxLength`] words and waits for the reply, whose words go into `answer` as far as
    /// they fit.
    pub fn call_words(self, label: Word, words: &[Word], answer: &mut [Word]) -> Received {
        let info = put_words(label, words);
        // SAFETY: as above.
        let (_, info) = unsafe { sys::seL4_Call(self.raw(), info) };
        let received = Received::new(info, 0, first_words());
        for (index, word) in answer.iter_mut().enumerate().take(received.length()) {
            // SAFETY: the kernel delivers at most as many words as the buffer has.
            *word = unsafe { sys::seL4_GetMR(index) };
        }
        received
    }

    /// Waits for a message that needs no answer. One who calls is not answered.
    pub fn wait(self) -> Received {
        let mut words = [0; REGISTERS];
        // SAFETY: as above.
        let (badge, info) = unsafe { sys::seL4_WaitWithMRs(self.raw(), &mut words) };
        Received::new(info, badge, words)
    }

    /// As [`wait`](Self::wait) if somebody is sending; else the badge is 0 and the length too.
    #[must_use]
    pub fn wait_if_sending(self) -> Received {
        let mut words = [0; REGISTERS];
        // SAFETY: as above.
        let (badge, info) = unsafe { sys::seL4_NBWaitWithMRs(self.raw(), &mut words) };
        Received::new(info, badge, words)
    }

    /// Waits for a message. `reply` then stands for the right to answer it.
    #[must_use]
    pub fn recv(self, reply: Cap<Reply>) -> Received {
        let mut words = [0; REGISTERS];
        // SAFETY: as above.
        let (badge, info) = unsafe { sys::seL4_RecvWithMRs(self.raw(), reply.raw(), &mut words) };
        Received::new(info, badge, words)
    }

    /// Takes a message if somebody is sending; else the badge is 0 and the length too.
    #[must_use]
    pub fn recv_if_sending(self, reply: Cap<Reply>) -> Received {
        let mut words = [0; REGISTERS];
        // SAFETY: as above.
        let (badge, info) = unsafe { sys::seL4_NBRecvWithMRs(self.raw(), reply.raw(), &mut words) };
        Received::new(info, badge, words)
    }

    /// Answers the call that `reply` stands for and waits for the next one, in one step.
    #[inline]
    #[must_use]
    pub fn reply_recv(self, message: &Message, reply: Cap<Reply>) -> Received {
        let mut words = message.words;
        // SAFETY: as above.
        let (badge, info) =
            unsafe { sys::seL4_ReplyRecvWithMRs(self.raw(), message.prepare(), reply.raw(), &mut words) };
        Received::new(info, badge, words)
    }

    /// As [`reply_recv`](Self::reply_recv) with an answer of up to [`sys::seL4_MsgMaxLength`] words; more are cut off.
    #[must_use]
    pub fn reply_words_recv(self, label: Word, words: &[Word], reply: Cap<Reply>) -> Received {
        let info = put_words(label, words);
        // SAFETY: as above.
        let (badge, info) = unsafe { sys::seL4_ReplyRecv(self.raw(), info, reply.raw()) };
        Received::new(info, badge, first_words())
    }

    /// Signals or sends to `first` if that is possible at once, and waits for a message here, in one step.
    #[must_use]
    pub fn send_recv<T: Signal>(self, first: Cap<T>, message: &Message, reply: Cap<Reply>) -> Received {
        let mut words = message.words;
        // SAFETY: as above.
        let (badge, info) = unsafe {
            sys::seL4_NBSendRecvWithMRs(first.raw(), message.prepare(), self.raw(), reply.raw(), &mut words)
        };
        Received::new(info, badge, words)
    }
}

/// What can be sent to: endpoints and notifications.
pub trait Signal: Object {}

impl Signal for Endpoint {}
impl Signal for Notification {}
impl Signal for Any {}

impl Signal for Reply {}

impl Cap<Reply> {
    /// Answers without waiting for another message.
    pub fn send(self, message: &Message) {
        // SAFETY: a message changes no memory of this program.
        unsafe { sys::seL4_SendWithMRs(self.raw(), message.prepare(), &message.words) }
    }

    /// Answers with up to [`sys::seL4_MsgMaxLength`] words; more are cut off.
    pub fn send_words(self, label: Word, words: &[Word]) {
        let info = put_words(label, words);
        // SAFETY: as above.
        unsafe { sys::seL4_Send(self.raw(), info) }
    }

    /// As [`send`](Self::send); this one never faults, also when the reply object is gone.
    pub fn send_if_waiting(self, message: &Message) {
        // SAFETY: as above.
        unsafe { sys::seL4_NBSendWithMRs(self.raw(), message.prepare(), &message.words) }
    }
}

impl Cap<Notification> {
    /// Adds this capability's badge to the signals.
    pub fn signal(self) {
        // SAFETY: a signal changes no memory of this program.
        unsafe { sys::seL4_Signal(self.raw()) }
    }

    /// Waits for signals and takes them.
    pub fn wait(self) -> Badge {
        let mut words = [0; REGISTERS];
        // SAFETY: as above.
        let (badge, _) = unsafe { sys::seL4_WaitWithMRs(self.raw(), &mut words) };
        Badge(badge)
    }

    /// Signals or sends to `first` if that is possible at once, and waits for signals here, in one step.
    pub fn send_wait<T: Signal>(self, first: Cap<T>, message: &Message) -> Badge {
        let mut words = message.words;
        // SAFETY: as above.
        let (badge, _) =
            unsafe { sys::seL4_NBSendWaitWithMRs(first.raw(), message.prepare(), self.raw(), &mut words) };
        Badge(badge)
    }

    /// Takes the signals that are there; badge 0 when there are none.
    pub fn poll(self) -> Badge {
        // SAFETY: as above.
        let (badge, _) = unsafe { sys::seL4_Poll(self.raw()) };
        Badge(badge)
    }
}

/// Says where the next capability that comes with a message to this thread goes.
pub fn receive_caps_into(slot: Slot) {
    // SAFETY: every thread of a running program has an IPC buffer.
    unsafe { sys::seL4_SetCapReceivePath(slot.cnode().raw(), slot.index(), Word::from(slot.depth())) }
}

/// Gives up the processor until the scheduling context's next turn.
pub fn yield_now() {
    // SAFETY: changes nothing.
    unsafe { sys::seL4_Yield() }
}

/// Puts words into the IPC buffer and describes the message.
fn put_words(label: Word, words: &[Word]) -> sys::seL4_MessageInfo_t {
    let length = words.len().min(sys::seL4_MsgMaxLength as usize);
    for (index, word) in words[..length].iter().enumerate() {
        // SAFETY: every thread of a running program has an IPC buffer.
        unsafe { sys::seL4_SetMR(index, *word) }
    }
    sys::seL4_MessageInfo_t::new(label, 0, 0, length as Word)
}

/// The register words of the message that lies in the IPC buffer.
fn first_words() -> [Word; REGISTERS] {
    // SAFETY: every thread of a running program has an IPC buffer.
    core::array::from_fn(|index| unsafe { sys::seL4_GetMR(index) })
}
