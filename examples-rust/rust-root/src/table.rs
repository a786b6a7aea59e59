// SPDX-License-Identifier: BSD-2-Clause
//! The boot information as a table.

use core::ops::Range;

use stele::{BootInfo, Word};
use stele_rt::{print, println};

/// Prints it.
pub fn print(boot: &BootInfo) {
    println!("What the kernel gave to the root task");
    print_abi(boot);
    print_memory(boot);
    print_slots(boot);
    print_regions(boot);
    println!();
}

fn print_abi(boot: &BootInfo) {
    if let Some(abi) = boot.abi() {
        print!("  kernel's ABI      {}.{}, contract ", abi.major, abi.minor);
        abi.hash[..8].iter().for_each(|byte| print!("{byte:02x}"));
        println!("...");
    }
}

fn print_memory(boot: &BootInfo) {
    for (name, is_device) in [("ordinary memory", false), ("device memory", true)] {
        let pieces = || boot.untyped().filter(|memory| memory.is_device == is_device);
        let bytes: Word = pieces().map(|memory| memory.size()).sum();
        println!("  {name:<17} {} untypeds, {} KiB", pieces().count(), bytes >> 10);
    }
    println!("  ordinary untypeds\n    slot  address      size (KiB)");
    for memory in boot.untyped().filter(|memory| !memory.is_device && memory.size_bits >= 12) {
        println!("    {:4}  {:#011x}  {:9}", memory.cap.raw(), memory.address, memory.size() >> 10);
    }
}

fn print_slots(boot: &BootInfo) {
    println!("  CNode             {} slots", 1 << boot.cnode_size_bits());
    let info = boot.raw();
    let regions = [
        ("image frames", info.userImageFrames),
        ("page tables", info.userImagePaging),
        ("bootinfo pages", info.extraBIPages),
        ("sched control", info.schedcontrol),
        ("untypeds", info.untyped),
        ("empty", info.empty),
    ];
    for (name, region) in regions {
        print_range(name, region.start..region.end);
    }
}

fn print_range(name: &str, slots: Range<Word>) {
    print!("    {name:<15} {:4} slots", slots.end - slots.start);
    if slots.is_empty() {
        println!();
    } else {
        println!(", {} to {}", slots.start, slots.end - 1);
    }
}

fn print_regions(boot: &BootInfo) {
    println!("  boot modules");
    for region in boot.regions() {
        println!("    {:<15} {:#011x}  {} bytes", region.name, region.address, region.size);
    }
}
