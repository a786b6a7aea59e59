# SPDX-License-Identifier: BSD-2-Clause
# Stands beside the installed toolchain files, so that find_package(Stele) finds the Stele that they came with.

cmake_path(SET stele_prefix NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/..)
if(NOT stele_prefix IN_LIST CMAKE_PREFIX_PATH)
  list(APPEND CMAKE_PREFIX_PATH ${stele_prefix})
endif()
