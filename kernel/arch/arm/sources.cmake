# SPDX-License-Identifier: BSD-2-Clause
# Sources that all Arm ports have: the same ones, and their own under the same names.

set(port_sources
  arch/arm/breakpoints.c
  arch/arm/cache.c
  arch/arm/fpu.c
  arch/arm/kernel_memory.c
  arch/arm/objects.c
  arch/arm/power.c
  arch/arm/processor_name.c
  arch/arm/stack.S
  arch/arm/trap_common.c
  ${port}/context.c
  ${port}/debug_registers.c
  ${port}/firmware.S
  ${port}/fpu_registers.S
  ${port}/head.S
  ${port}/mmu.c
  ${port}/paging.c
  ${port}/processor.c
  ${port}/trap.c
  ${port}/vectors.S)
