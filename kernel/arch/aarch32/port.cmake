# SPDX-License-Identifier: BSD-2-Clause
# AArch32: its files, and the compiler's options.

set(runtime ${CMAKE_CURRENT_SOURCE_DIR}/../libsel4/runtime/aarch32) # what compilers call is the same in programs
set(builtins arch/arm/builtins.c ${runtime}/compiler_calls.S ${runtime}/division.c)
# Thumb code is smaller by a third, and takes no more instructions (docs/decisions/0037). There are few registers: ordering
# instructions before they are given out only moves values to the stack and back.
set(port_options -mthumb -fomit-frame-pointer "$<$<C_COMPILER_ID:GNU>:-fpeel-loops;-fno-schedule-insns>")
set(port_link_options -mthumb -Wl,-z,noexecstack)
set(port_sources
  ${builtins}
  arch/arm/fpu.c
  arch/arm/power.c
  arch/arm/trap_common.c
  ${port}/breakpoints.c
  ${port}/context.c
  ${port}/firmware.S
  ${port}/fpu_registers.S
  ${port}/head.S
  ${port}/memory.c
  ${port}/memory_clear.S
  ${port}/mmu.c
  ${port}/objects.c
  ${port}/paging.c
  ${port}/processor.c
  ${port}/translation.c
  ${port}/trap.c
  ${port}/vectors.S)
