# SPDX-License-Identifier: BSD-2-Clause
# AArch64: its files, and the compiler's options. x18 is the vectors' own (firmware.S).

include(arch/arm/sources.cmake)
set(builtins arch/arm/builtins.c)
set(port_options -ffixed-x18 -fomit-frame-pointer -mcmodel=small)
set(port_link_options -Wl,-z,norelro)
list(APPEND port_sources object/smc.c ${builtins} ${port}/memory_clear.c)
