// SPDX-License-Identifier: BSD-2-Clause
//! Why the demo did not go as it should.

use core::fmt;

use stele::{FaultReport, Received, Word};
use stele_rt::println;

use rust_root::image::ImageError;

/// What steps answer.
pub type Result<T> = core::result::Result<T, Failure>;

/// The first thing that differed.
#[derive(Debug)]
pub enum Failure {
    /// The kernel refused an operation.
    Kernel(&'static str, stele::Error),
    /// A boot module is missing.
    NoModule(&'static str),
    /// A boot module is no program that can be started.
    BadImage(&'static str, ImageError),
    /// A program faulted that should not, or not in this way. What it did was printed.
    Fault(&'static str),
    /// A program sent something else than expected.
    Message(&'static str, Received),
    /// A server answered something else than expected.
    Answer(&'static str, Word, Option<kv_protocol::Answer>),
    /// A number is not what it should be.
    Number(&'static str, Word, Word),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Kernel(step, error) => write!(f, "{step}: {error}"),
            Failure::NoModule(name) => write!(f, "there is no boot module {name}"),
            Failure::BadImage(name, error) => write!(f, "{name}: {error}"),
            Failure::Fault(name) => write!(f, "unexpected fault of {name}"),
            Failure::Message(expected, message) => {
                write!(
                    f,
                    "expected {expected}, got label {} of badge {:#x}",
                    message.label(),
                    message.badge().0
                )
            }
            Failure::Answer(step, key, answer) => write!(f, "{step}, key {key}: got {answer:?}"),
            Failure::Number(what, expected, found) => write!(f, "{what}: expected {expected}, got {found}"),
        }
    }
}

impl Failure {
    /// Prints a fault that should not have happened.
    pub fn fault(name: &'static str, report: &FaultReport) -> Self {
        println!("{name} (badge {}): {report}", report.badge);
        Failure::Fault(name)
    }
}

/// Says what was being done when the kernel refused.
pub trait Step<T> {
    /// Adds the step to the error.
    fn step(self, step: &'static str) -> Result<T>;
}

impl<T> Step<T> for stele::Result<T> {
    fn step(self, step: &'static str) -> Result<T> {
        self.map_err(|error| Failure::Kernel(step, error))
    }
}
