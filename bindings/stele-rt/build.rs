// SPDX-License-Identifier: BSD-2-Clause
//! Lets the linker find `stele.x`, the linker script that programs name in their `.cargo/config.toml`.

fn main() {
    let folder = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    println!("cargo::rustc-link-search=native={folder}");
    println!("cargo::rerun-if-changed=stele.x");
}
