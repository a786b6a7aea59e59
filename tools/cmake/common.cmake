# SPDX-License-Identifier: BSD-2-Clause
# What every folder shares: build flavours, warnings, the Python of the generator.

set(CMAKE_C_STANDARD 17)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS ON) # asm and attributes

set(CMAKE_C_FLAGS_DEBUG "-O1 -g")
set(CMAKE_C_FLAGS_RELEASE "-O2 -g -DNDEBUG")

# The Debian Python, which sees the packaged lark and jinja2; elsewhere whichever python3 comes first.
find_program(STELE_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(STELE_PYTHON NAMES python3 REQUIRED)

# Same warnings for all our C, in the kernel and outside.
add_library(stele_warnings INTERFACE)
target_compile_options(stele_warnings INTERFACE -Wall -Wextra -Werror -Wstrict-prototypes -Wmissing-prototypes)

# Keeps compilers from floating point registers on their own. Code for 32-bit Arm has none of them (-mfloat-abi=soft).
set(STELE_NO_FLOATING_POINT $<$<NOT:$<STREQUAL:${STELE_ARCH},aarch32>>:-mgeneral-regs-only>)

# Code for a machine without libc.
add_library(stele_freestanding INTERFACE)
target_compile_options(stele_freestanding INTERFACE -ffreestanding -fno-common -fno-strict-aliasing)

if(STELE_SANITIZE OR STELE_FUZZ)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
