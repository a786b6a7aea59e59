# SPDX-License-Identifier: BSD-2-Clause
# The kernel as a library for tests on Linux, beside the simulated machine that it runs on (host.h).
#
#   stele-host-kernel     the library; gives its users host.h
#   stele-host-internals  for tests that look into the kernel: its own headers and definitions
#   stele-host-sel4       libsel4, whose stubs call this kernel (libsel4.h)
#
# The same with -32 at the end of the name: with 32-bit words, where the machine has the libraries for it.
# Compiled with whatever CMAKE_C_FLAGS ask for: sanitizers, coverage.

set(host ${CMAKE_CURRENT_SOURCE_DIR}/arch/host)

set(host_port
  breakpoints.c
  console.c
  context.c
  drive.c
  fpu.c
  interrupts.c
  memory.c
  mmu.c
  paging.c
  root_task.c
  state.c
  timer.c)
list(TRANSFORM host_port PREPEND ${host}/)

# A library of the kernel and the simulated machine: stele_add_host_kernel(suffix arch word source...)
# arch: whose contract; word: folder of the word size; further sources of the kernel proper.
function(stele_add_host_kernel suffix arch word)
  set(generated ${CMAKE_CURRENT_SOURCE_DIR}/generated/${arch})
  set(internals stele-host-internals${suffix})
  add_library(${internals} INTERFACE)
  target_include_directories(${internals} INTERFACE ${CMAKE_CURRENT_SOURCE_DIR} ${generated} ${host} ${host}/${word})
  target_compile_definitions(${internals} INTERFACE DEBUG_KERNEL=$<BOOL:${STELE_DEBUG}>)
  target_compile_options(${internals} INTERFACE -fno-strict-aliasing ${STELE_HOST_FLAGS${suffix}})
  target_link_options(${internals} INTERFACE ${STELE_HOST_FLAGS${suffix}})

  # The kernel proper, as on other machines; and the machine, which is a Linux program.
  set(kernel stele-host-core${suffix})
  set(port stele-host-port${suffix})
  add_library(${kernel} OBJECT ${core} ${generated}/decode.c ${generated}/names.c ${ARGN})
  target_link_libraries(${kernel} PRIVATE ${internals} stele_warnings stele_freestanding)
  # The checker's memory is the machine's business, so that booting anew does not have to clear it.
  add_library(${port} OBJECT ${host_port} ${invariants} ${host}/${word}/geometry.c arch/arm/objects.c)
  target_link_libraries(${port} PRIVATE ${internals} stele_warnings)
  target_compile_definitions(${port} PRIVATE _GNU_SOURCE)

  set_target_properties(${kernel} ${port} PROPERTIES POSITION_INDEPENDENT_CODE ON) # for programs in other languages

  set(archive ${CMAKE_CURRENT_BINARY_DIR}/libstele-host-kernel${suffix}.a)
  set(list ${archive}.list.cmake)
  file(GENERATE OUTPUT ${list} CONTENT
    "set(kernel \"$<TARGET_OBJECTS:${kernel}>\")\nset(port \"$<TARGET_OBJECTS:${port}>\")\n")
  add_custom_command(
    OUTPUT ${archive}
    COMMAND ${CMAKE_COMMAND} -DOBJCOPY=${CMAKE_OBJCOPY} -DAR=${CMAKE_AR} -DARCHIVE=${archive} -DLIST=${list}
      -P ${host}/collect.cmake
    DEPENDS $<TARGET_OBJECTS:${kernel}> $<TARGET_OBJECTS:${port}> ${list} ${host}/collect.cmake
    COMMENT "Kernel for the host: libstele-host-kernel${suffix}.a"
    VERBATIM)
  add_custom_target(stele-host-archive${suffix} ALL DEPENDS ${archive})

  add_library(stele-host-kernel${suffix} STATIC IMPORTED GLOBAL)
  set_target_properties(stele-host-kernel${suffix} PROPERTIES IMPORTED_LOCATION ${archive}
    IMPORTED_NO_SYSTEM ON)
  target_include_directories(stele-host-kernel${suffix} INTERFACE ${host})
  target_compile_options(stele-host-kernel${suffix} INTERFACE ${STELE_HOST_FLAGS${suffix}})
  target_link_options(stele-host-kernel${suffix} INTERFACE ${STELE_HOST_FLAGS${suffix}})
  add_dependencies(stele-host-kernel${suffix} stele-host-archive${suffix})
endfunction()

# libsel4 for one architecture's contract, on the library of its word size, and the smoke test of both.
function(stele_add_host_sel4 suffix arch)
  set(libsel4 ${PROJECT_SOURCE_DIR}/libsel4)
  set(library stele-host-sel4${suffix})
  add_library(${library} STATIC ${host}/libsel4.c ${host}/player.c)
  target_include_directories(${library} PUBLIC ${host} ${PROJECT_SOURCE_DIR}/tests/vectors/generated/${arch}
    ${libsel4}/include ${libsel4}/generated/${arch} ${libsel4}/sel4_arch/${arch})
  target_link_libraries(${library} PRIVATE stele_warnings PUBLIC stele-host-kernel${suffix})

  add_executable(host-smoke${suffix} ${host}/smoke_test.c)
  target_link_libraries(host-smoke${suffix} PRIVATE ${library} stele_warnings)
  if(STELE_DEBUG) # they use debug system calls, and break assertions
    add_test(NAME host-smoke${suffix} COMMAND host-smoke${suffix})
  endif()

  add_executable(host-machine${suffix} ${host}/machine_test.c)
  target_link_libraries(host-machine${suffix} PRIVATE stele-host-kernel${suffix} stele-host-internals${suffix}
    stele_warnings)
  if(STELE_DEBUG)
    add_test(NAME host-machine${suffix} COMMAND host-machine${suffix})
  endif()
endfunction()

stele_add_host_kernel("" aarch64 word64 object/smc.c)
stele_add_host_sel4("" aarch64)

# Programs of 32 bits need their own C library, and the right one for each sanitizer. Asked anew each time: it may have come.
include(CheckCSourceCompiles)
unset(STELE_HAS_M32 CACHE)
set(CMAKE_REQUIRED_FLAGS -m32)
if(STELE_SANITIZE)
  string(APPEND CMAKE_REQUIRED_FLAGS " -fsanitize=address,undefined")
endif()
check_c_source_compiles("#include <stdlib.h>\nint main(void) { free(malloc(1)); return sizeof(long) != 4; }" STELE_HAS_M32)
unset(CMAKE_REQUIRED_FLAGS)
if(STELE_HOST_32 AND NOT STELE_HAS_M32)
  message(FATAL_ERROR "no libraries for -m32, which the kernel with 32-bit words needs: ./stele doctor --install brings them; "
    "or leave it out by -DSTELE_HOST_32=OFF")
endif()
if(STELE_HOST_32)
  set(STELE_HOST_FLAGS-32 -m32)
  stele_add_host_kernel(-32 aarch32 word32)
  stele_add_host_sel4(-32 aarch32)
endif()
