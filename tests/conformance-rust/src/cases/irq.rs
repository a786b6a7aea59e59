// SPDX-License-Identifier: BSD-2-Clause
//! Interrupts: handlers, and software-generated interrupts as a source.

use stele::sys;
use stele::{Badge, Cap, Endpoint, Error, IrqHandler, Notification, Rights, SgiSignal, Slot, Trigger, Word};

use crate::case::Case;
use crate::memory::UNRESOLVABLE;
use crate::suite::cases;
use crate::thread::HIGH;

cases!(irq:
    a_handler_is_issued_once,
    a_handler_is_issued_again_only_after_the_last_copy_is_gone,
    interrupts_that_do_not_exist_are_refused,
    the_slot_must_be_empty,
    the_slot_must_exist,
    a_trigger_can_be_chosen,
    a_notification_must_be_writable,
    truncated_and_unknown_operations_are_refused,
    a_software_generated_interrupt_is_delivered,
    an_interrupt_is_delivered_once_until_it_is_acknowledged,
    an_interrupt_wakes_a_waiting_thread,
    a_cleared_handler_delivers_nothing,
    a_handler_issued_again_has_no_notification,
    software_generated_interrupts_that_do_not_exist_are_refused,
);

/// An interrupt that nothing in the machine raises.
const UNUSED: Word = 100;

/// A software-generated interrupt.
const SOFTWARE: Word = 5;

/// Handlers come from no untyped, so each case gives its own back with [`Case::delete`].
fn handler(case: &mut Case, number: Word) -> Cap<IrqHandler> {
    let slot = case.slot();
    case.boot.irq_control().handler_with_default_trigger(number, slot).unwrap()
}

fn try_handler(case: &Case, number: Word, slot: Slot) -> stele::Result<()> {
    case.boot.irq_control().handler_with_default_trigger(number, slot).map(|_| ())
}

fn a_handler_is_issued_once(case: &mut Case) {
    let first = handler(case, UNUSED);
    let slot = case.slot();
    assert_eq!(try_handler(case, UNUSED, slot), Err(Error::RevokeFirst));
    case.delete(first);
    assert_eq!(try_handler(case, UNUSED, slot), Ok(()));
    slot.delete().unwrap();
}

fn a_handler_is_issued_again_only_after_the_last_copy_is_gone(case: &mut Case) {
    let first = handler(case, UNUSED);
    let copy = case.copy(first, Rights::ALL);
    let slot = case.slot_of(first);
    case.delete(first);
    assert_eq!(try_handler(case, UNUSED, slot), Err(Error::RevokeFirst));
    case.delete(copy);
    assert_eq!(try_handler(case, UNUSED, slot), Ok(()));
    slot.delete().unwrap();
}

fn interrupts_that_do_not_exist_are_refused(case: &mut Case) {
    let slot = case.slot();
    for number in [1 << 20, Word::MAX] {
        match try_handler(case, number, slot) {
            Err(Error::RangeError { min: 0, max }) => assert!((UNUSED..1 << 20).contains(&max), "0 to {max}"),
            other => panic!("expected a RangeError, came {other:?}"),
        }
    }
    assert!(case.is_empty(slot));
}

fn the_slot_must_be_empty(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    assert_eq!(try_handler(case, UNUSED, case.slot_of(endpoint)), Err(Error::DeleteFirst));
    let issued = handler(case, UNUSED); // and none was issued
    case.delete(issued);
}

fn the_slot_must_exist(case: &mut Case) {
    let error = try_handler(case, UNUSED, case.boot.slot(UNRESOLVABLE)).unwrap_err();
    assert!(matches!(error, Error::FailedLookup { source: false, .. }), "{error:?}");
    let issued = handler(case, UNUSED);
    case.delete(issued);
}

fn a_trigger_can_be_chosen(case: &mut Case) {
    for trigger in [Trigger::Level, Trigger::Edge] {
        let slot = case.slot();
        let handler = case.boot.irq_control().handler(UNUSED, trigger, slot).unwrap();
        assert_eq!(handler.clear(), Ok(()));
        assert_eq!(handler.acknowledge(), Ok(()));
        case.delete(handler);
    }
}

fn a_notification_must_be_writable(case: &mut Case) {
    let handler = handler(case, UNUSED);
    let endpoint: Cap<Endpoint> = case.make();
    let notification: Cap<Notification> = case.make();
    let (readable, writable) =
        (case.copy(notification, Rights::READ), case.copy(notification, Rights::WRITE));
    for wrong in [case.wrong(endpoint), readable] {
        let result = handler.set_notification(wrong);
        assert!(matches!(result, Err(Error::InvalidCapability { .. })), "{result:?}");
    }
    assert_eq!(handler.set_notification(writable), Ok(()));
    case.delete(handler);
}

fn truncated_and_unknown_operations_are_refused(case: &mut Case) {
    let handler = handler(case, UNUSED);
    let control = case.boot.irq_control();
    let root = [case.boot.cnode().raw()];
    let get = sys::IRQIssueIRQHandler;
    assert_eq!(case.refused(control, get, &[0; 2], &root), Error::TruncatedMessage);
    assert_eq!(case.refused(control, get, &[0; 3], &[]), Error::TruncatedMessage);
    assert_eq!(case.refused(control, sys::IRQAckIRQ, &[], &[]), Error::IllegalOperation);
    assert_eq!(case.refused(handler, sys::IRQSetIRQHandler, &[], &[]), Error::TruncatedMessage);
    assert_eq!(case.refused(handler, get, &[0; 3], &root), Error::IllegalOperation);
    case.delete(handler);
}

/// A software-generated interrupt: its handler, the right to raise it, and the notification that it signals.
struct Software {
    handler: Cap<IrqHandler>,
    raise: Cap<SgiSignal>,
    notification: Cap<Notification>,
}

impl Software {
    fn new(case: &mut Case) -> Self {
        let handler = handler(case, SOFTWARE);
        let slot = case.slot();
        let raise = case.boot.irq_control().sgi_signal(SOFTWARE, 0, slot).unwrap();
        let notification: Cap<Notification> = case.make();
        handler.set_notification(case.badged(notification, 0x20)).unwrap();
        Software { handler, raise, notification }
    }

    fn give_back(&self, case: &Case) {
        case.delete(self.raise);
        case.delete(self.handler);
    }
}

fn a_software_generated_interrupt_is_delivered(case: &mut Case) {
    let irq = Software::new(case);
    for _ in 0..3 {
        irq.raise.signal();
        assert_eq!(irq.notification.poll(), Badge(0x20));
        irq.handler.acknowledge().unwrap();
        assert_eq!(irq.notification.poll(), Badge(0));
    }
    irq.give_back(case);
}

/// The real-time clock of the QEMU machine `virt`, a PL031, whose line stays raised until it is cleared.
mod clock {
    use stele::{Attributes, Rights, Word};

    use crate::case::Case;
    use crate::memory::{FREE, read_device, write_device};

    const ADDRESS: Word = 0x0901_0000;
    const DATA: Word = FREE;
    const MATCH: Word = FREE + 4;
    const MASK: Word = FREE + 0x10;
    const CLEAR: Word = FREE + 0x1c;

    /// Its interrupt.
    pub const IRQ: Word = 34;

    /// Maps it.
    pub fn begin(case: &mut Case) {
        let page = case.device_page(ADDRESS);
        case.map_with(page, case.boot.vspace(), FREE, Rights::READ_WRITE, Attributes::DEVICE).unwrap();
        write_device(CLEAR, 1);
        write_device(MASK, 1);
    }

    /// Raises the line within a second or two.
    pub fn alarm() {
        write_device(MATCH, read_device(DATA) + 1);
    }

    /// Lowers the line.
    pub fn quiet() {
        write_device(MATCH, read_device(DATA) - 1);
        write_device(CLEAR, 1);
    }
}

fn an_interrupt_is_delivered_once_until_it_is_acknowledged(case: &mut Case) {
    let handler = handler(case, clock::IRQ);
    let notification: Cap<Notification> = case.make();
    clock::begin(case);
    handler.set_notification(case.badged(notification, 1)).unwrap();
    clock::alarm();
    case.sleep(210);
    assert_eq!(notification.poll(), Badge(1));
    case.sleep(3); // the line is still raised
    assert_eq!(notification.poll(), Badge(0));
    handler.acknowledge().unwrap();
    assert_eq!(notification.poll(), Badge(1)); // so it comes again
    clock::quiet();
    handler.acknowledge().unwrap();
    case.sleep(1);
    assert_eq!(notification.poll(), Badge(0));
    case.delete(handler);
}

fn an_interrupt_wakes_a_waiting_thread(case: &mut Case) {
    let irq = Software::new(case);
    let (notification, badge) = (irq.notification, case.word());
    case.start(HIGH, move || badge.set(notification.wait().0));
    irq.raise.signal();
    assert_eq!(badge.get(), 0x20);
    irq.give_back(case);
}

fn a_cleared_handler_delivers_nothing(case: &mut Case) {
    let irq = Software::new(case);
    irq.handler.clear().unwrap();
    irq.raise.signal();
    case.sleep(1);
    assert_eq!(irq.notification.poll(), Badge(0));
    irq.give_back(case);
}

fn a_handler_issued_again_has_no_notification(case: &mut Case) {
    let irq = Software::new(case);
    case.delete(irq.handler);
    let again = handler(case, SOFTWARE);
    irq.raise.signal();
    case.sleep(1);
    assert_eq!(irq.notification.poll(), Badge(0));
    again.acknowledge().unwrap();
    case.delete(irq.raise);
    case.delete(again);
}

fn software_generated_interrupts_that_do_not_exist_are_refused(case: &mut Case) {
    let slot = case.slot();
    let endpoint: Cap<Endpoint> = case.make();
    let control = case.boot.irq_control();
    let number = control.sgi_signal(UNUSED, 0, slot);
    assert!(matches!(number, Err(Error::RangeError { min: 0, max: SOFTWARE.. })), "{number:?}");
    let target = control.sgi_signal(SOFTWARE, 99, slot);
    assert!(matches!(target, Err(Error::InvalidArgument { .. } | Error::RangeError { .. })), "{target:?}");
    assert_eq!(control.sgi_signal(SOFTWARE, 0, case.slot_of(endpoint)), Err(Error::DeleteFirst));
    assert!(case.is_empty(slot));
}
