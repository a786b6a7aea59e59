# SPDX-License-Identifier: BSD-2-Clause
# AArch64 without an operating system, built by clang and ld.lld (the default).

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

find_program(STELE_CLANG NAMES clang clang-14 REQUIRED)
find_program(STELE_AR NAMES llvm-ar llvm-ar-14 aarch64-linux-gnu-ar REQUIRED)
find_program(STELE_RANLIB NAMES llvm-ranlib llvm-ranlib-14 aarch64-linux-gnu-ranlib REQUIRED)
find_program(STELE_OBJCOPY NAMES llvm-objcopy llvm-objcopy-14 aarch64-linux-gnu-objcopy REQUIRED)

set(CMAKE_C_COMPILER ${STELE_CLANG})
set(CMAKE_C_COMPILER_TARGET aarch64-none-elf)
set(CMAKE_ASM_COMPILER ${STELE_CLANG})
set(CMAKE_ASM_COMPILER_TARGET aarch64-none-elf)
set(CMAKE_AR ${STELE_AR} CACHE FILEPATH "" FORCE)
set(CMAKE_RANLIB ${STELE_RANLIB} CACHE FILEPATH "" FORCE)
set(CMAKE_OBJCOPY ${STELE_OBJCOPY} CACHE FILEPATH "" FORCE)

set(CMAKE_C_FLAGS_INIT "-march=armv8-a")
set(CMAKE_ASM_FLAGS_INIT "-march=armv8-a")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-fuse-ld=lld -nostdlib -static -Wl,--build-id=none -Wl,-z,max-page-size=4096")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
include(${CMAKE_CURRENT_LIST_DIR}/prefix.cmake OPTIONAL) # of an installed Stele: where its packages are
