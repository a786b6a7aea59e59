# SPDX-License-Identifier: BSD-2-Clause
# Which port of the installed ones a project is built for: STELE_PORT and its folder STELE_PORT_FOLDER, from the processor
# that the toolchain file names; and which kernel: STELE_KERNEL, debug or release.

if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)")
  set(STELE_PORT aarch64)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(arm|aarch32)")
  set(STELE_PORT aarch32)
else()
  message(FATAL_ERROR "Stele has no port for the processor `${CMAKE_SYSTEM_PROCESSOR}`. Programs for it are cross-compiled: "
    "give cmake one of the files in toolchains/ of the Stele that is installed, e.g. --toolchain .../toolchains/aarch64-clang.cmake")
endif()

cmake_path(SET STELE_PREFIX NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../..)
set(STELE_PORT_FOLDER ${STELE_PREFIX}/${STELE_PORT})
if(NOT EXISTS ${STELE_PORT_FOLDER}/libsel4/include)
  message(FATAL_ERROR "The Stele in ${STELE_PREFIX} is without ${STELE_PORT}. In Stele's folder: "
    "./stele build --preset ${STELE_PORT}-debug && cmake --install build/${STELE_PORT}-debug --prefix ${STELE_PREFIX}")
endif()

set(STELE_KERNEL debug CACHE STRING "Kernel that the programs are for: debug or release")
set_property(CACHE STELE_KERNEL PROPERTY STRINGS debug release)
if(NOT STELE_KERNEL MATCHES "^(debug|release)$")
  message(FATAL_ERROR "STELE_KERNEL is `${STELE_KERNEL}`; it is debug or release")
endif()

# Headers only; the package sel4.
if(NOT TARGET sel4::sel4)
  add_library(sel4::sel4 INTERFACE IMPORTED)
  target_include_directories(sel4::sel4 INTERFACE ${STELE_PORT_FOLDER}/libsel4/include)
  if(STELE_KERNEL STREQUAL "release")
    target_compile_definitions(sel4::sel4 INTERFACE STELE_RELEASE_KERNEL)
  endif()
endif()
