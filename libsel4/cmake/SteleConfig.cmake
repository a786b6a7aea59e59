# SPDX-License-Identifier: BSD-2-Clause
# The package Stele: libraries for programs, and the functions of stele.cmake.

include(CMakeFindDependencyMacro)
find_dependency(sel4 HINTS ${CMAKE_CURRENT_LIST_DIR}/../sel4)
include(${CMAKE_CURRENT_LIST_DIR}/stele-targets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/stele.cmake)
