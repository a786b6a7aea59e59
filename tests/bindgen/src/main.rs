// SPDX-License-Identifier: BSD-2-Clause
//! Writes what bindgen makes of a C header, for the eyes of `compare.py`: `read-headers OUTPUT HEADER [CLANG ARGUMENT]...`

use std::process::ExitCode;

use bindgen::{Builder, Formatter};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(output), Some(header)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: read-headers OUTPUT HEADER [CLANG ARGUMENT]...");
        return ExitCode::from(2);
    };
    match read(&header, arguments)
        .and_then(|text| std::fs::write(&output, text).map_err(|error| error.to_string()))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{header}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Everything in the header, with the sizes and offsets that clang gives to structs as assertions.
fn read(header: &str, clang: impl Iterator<Item = String>) -> Result<String, String> {
    let builder =
        Builder::default().header(header).clang_args(clang).use_core().formatter(Formatter::Prettyplease);
    let bindings = builder
        .layout_tests(true)
        .prepend_enum_name(false)
        .generate_comments(false)
        .disable_header_comment()
        .generate();
    bindings.map(|made| made.to_string()).map_err(|error| error.to_string())
}
