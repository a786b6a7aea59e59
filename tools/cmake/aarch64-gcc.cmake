# SPDX-License-Identifier: BSD-2-Clause
# AArch64 without an operating system, built by the packaged Linux cross gcc and GNU ld.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_ASM_COMPILER aarch64-linux-gnu-gcc)

# The Linux compiler's habits that a bare machine does not share: position independence, stack protector, calls into
# libgcc for atomics.
set(STELE_GCC_FLAGS "-march=armv8-a -fno-pie -fno-stack-protector -mno-outline-atomics")
set(CMAKE_C_FLAGS_INIT "${STELE_GCC_FLAGS}")
set(CMAKE_ASM_FLAGS_INIT "${STELE_GCC_FLAGS}")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-nostdlib -static -no-pie -Wl,--build-id=none -Wl,-z,max-page-size=4096")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
include(${CMAKE_CURRENT_LIST_DIR}/prefix.cmake OPTIONAL) # of an installed Stele: where its packages are
