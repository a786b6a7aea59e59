# SPDX-License-Identifier: BSD-2-Clause
# AArch64: its files, and the compiler's options. x18 is the vectors' own (firmware.S).

set(builtins arch/arm/builtins.c)
set(port_options -ffixed-x18 -fomit-frame-pointer -mcmodel=small)
set(port_link_options -Wl,-z,norelro)
set(port_sources
  object/smc.c
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
  ${port}/mmu.c
  ${port}/objects.c
  ${port}/paging.c
  ${port}/processor.c
  ${port}/trap.c
  ${port}/vectors.S)
