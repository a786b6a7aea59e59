# SPDX-License-Identifier: BSD-2-Clause
# AArch32: its files, and the compiler's options.

include(arch/arm/sources.cmake)
set(runtime ${CMAKE_CURRENT_SOURCE_DIR}/../libsel4/runtime/aarch32) # what compilers call is the same in programs
set(builtins arch/arm/builtins.c ${runtime}/compiler_calls.S ${runtime}/division.c)
# Thumb code is smaller by a third, and takes no more instructions (docs/decisions/0037). There are few registers: ordering
# instructions before they are given out only moves values to the stack and back. Where conditional instructions stand in the
# place of a branch, the usual way goes through those that do nothing (docs/decisions/0042).
set(port_options -mthumb -munaligned-access -fomit-frame-pointer
  "$<$<C_COMPILER_ID:GNU>:-fpeel-loops;-fno-schedule-insns;-fno-if-conversion2;-fno-ipa-icf>")
set(port_link_options -mthumb -Wl,-z,noexecstack $<$<C_COMPILER_ID:Clang>:-Wl,-mllvm,-ifcvt-limit=0>)
list(APPEND port_sources
  ${builtins}
  ${port}/memory_clear.S
  ${port}/translation.c)
