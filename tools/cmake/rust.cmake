# SPDX-License-Identifier: BSD-2-Clause
# Programs in Rust. Cargo builds those of a workspace in one step and decides itself what is out of date; each is then a
# target of its own with the property STELE_ELF, as the programs in C are.

set(STELE_RUST_TARGET_aarch64 aarch64-unknown-none)
set(STELE_RUST_TARGET_aarch32 armv7a-none-eabi)
set(STELE_RUST_TARGET ${STELE_RUST_TARGET_${STELE_ARCH}})
set(STELE_RUST_CARGO ${CMAKE_CURRENT_LIST_DIR}/../rust/cargo.py)

# stele_add_rust_workspace(name PROGRAMS a b ...): the workspace in this folder; its programs become a.elf, b.elf, ...
function(stele_add_rust_workspace name)
  cmake_parse_arguments(arg "" "" "PROGRAMS" ${ARGN})
  # Presets share what cargo builds: it depends on the target and the kind of kernel only.
  set(kernel debug)
  set(configuration)
  if(NOT STELE_DEBUG)
    set(kernel release)
    set(configuration --cfg stele_release_kernel)
  endif()
  set(output ${CMAKE_BINARY_DIR}/../rust-programs/${name}-${kernel})
  set(files)
  set(copies)
  foreach(program ${arg_PROGRAMS})
    set(file ${CMAKE_CURRENT_BINARY_DIR}/${program}.elf)
    list(APPEND files ${file})
    list(APPEND copies COMMAND ${CMAKE_COMMAND} -E copy_if_different
      ${output}/${STELE_RUST_TARGET}/release/${program} ${file})
  endforeach()

  # They share the compiled libraries, too, which depend on the compiler only.
  add_custom_target(${name} ALL
    COMMAND ${STELE_PYTHON} ${STELE_RUST_CARGO} --target ${STELE_RUST_TARGET} --build-dir ${CMAKE_BINARY_DIR}/.. ${configuration}
      -- build --release --locked --quiet --target-dir ${output}
    ${copies}
    BYPRODUCTS ${files}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
    COMMENT "Building the programs in Rust: ${name}"
    VERBATIM)

  foreach(program ${arg_PROGRAMS})
    # The C side has a program called hello, too.
    set(target ${program})
    if(program STREQUAL "hello")
      set(target rust-hello)
    endif()
    add_custom_target(${target} DEPENDS ${name})
    set_target_properties(${target} PROPERTIES STELE_ELF ${CMAKE_CURRENT_BINARY_DIR}/${program}.elf)
  endforeach()
endfunction()
