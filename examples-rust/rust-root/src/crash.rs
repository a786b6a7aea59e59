// SPDX-License-Identifier: BSD-2-Clause
//! A program that dereferences a null pointer: its fault is received, told, and the program started over again.

use stele::{Badge, Fault, FaultReport, Word};
use stele_rt::println;

use crate::failure::{Failure, Result};
use crate::process::{Process, REPORT};
use crate::system::System;

const BADGE: Word = 4;
const CRASH: Word = 0;
const BEHAVE: Word = 1;

/// Starts the program twice.
pub fn run(system: &mut System) -> Result<()> {
    let crasher = Process::new(system, "crasher", BADGE)?;
    crasher.start([CRASH, 0])?;
    expect_fault(system)?;
    crasher.start([BEHAVE, 0])?;
    let message = crasher.wait(system)?;
    if message.badge() != Badge(BADGE | REPORT) || message.words() != [BEHAVE] {
        return Err(Failure::Message("the crasher's success report", message));
    }
    println!("crasher (badge {BADGE}): started again, with argument {BEHAVE}: it reports success");
    crasher.destroy()
}

fn expect_fault(system: &System) -> Result<()> {
    let message = system.endpoint.recv(system.reply);
    let report = FaultReport::read(&message).filter(|report| report.badge == Badge(BADGE));
    match report {
        Some(report @ FaultReport { fault: Fault::VMFault(fault), .. }) if fault.addr == 0 => {
            println!("crasher (badge {BADGE}): {report}");
            Ok(())
        }
        Some(report) => Err(Failure::fault("crasher", &report)),
        None => Err(Failure::Message("the crasher's fault", message)),
    }
}
