// SPDX-License-Identifier: BSD-2-Clause
//! Links the tests with `libstele-host-kernel.a`, which CMake's preset `host` builds. It is looked for in the folder
//! `STELE_HOST_KERNEL`, or else in `build/host/kernel` of this repository.

use std::env;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=STELE_HOST_KERNEL");
    if env::var_os("CARGO_FEATURE_HOST_KERNEL").is_none() {
        return;
    }
    let folder = env::var_os("STELE_HOST_KERNEL").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../build/host/kernel"),
        PathBuf::from,
    );
    let library = folder.join("libstele-host-kernel.a");
    println!("cargo::rerun-if-changed={}", library.display());
    println!("cargo::rustc-link-arg-tests={}", library.display());
}
