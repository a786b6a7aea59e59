# SPDX-License-Identifier: BSD-2-Clause
# 32-bit Arm without an operating system, built by arm-none-eabi-gcc and GNU ld. No C library is used.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_ASM_COMPILER arm-none-eabi-gcc)

# ARMv7-A as Cortex-A7 and A15 have it. The thread pointer is read by the runtime's function (docs/decisions/0035),
# and enumerations are as wide as the contract says.
set(STELE_GCC_FLAGS "-march=armv7ve -marm -mfloat-abi=soft -mtp=soft -fno-short-enums")
set(CMAKE_C_FLAGS_INIT "${STELE_GCC_FLAGS}")
set(CMAKE_ASM_FLAGS_INIT "${STELE_GCC_FLAGS}")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-nostdlib -static -Wl,--build-id=none -Wl,-z,max-page-size=4096")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
include(${CMAKE_CURRENT_LIST_DIR}/prefix.cmake OPTIONAL) # of an installed Stele: where its packages are
