# SPDX-License-Identifier: BSD-2-Clause
# AArch64: its files, and the compiler's options. x18 is the vectors' own (firmware.S).

include(arch/arm/sources.cmake)
set(builtins arch/arm/builtins.c)
# Why the rest: docs/decisions/0042.
set(port_options -ffixed-x18 -fomit-frame-pointer -mcmodel=small
  $<IF:$<C_COMPILER_ID:GNU>,-fpeel-loops,-mtune=cortex-a57>)
set(port_link_options -Wl,-z,norelro $<$<C_COMPILER_ID:Clang>:-Wl,-mllvm,-inline-threshold=100>)
list(APPEND port_sources object/smc.c ${builtins} ${port}/memory_clear.c)
