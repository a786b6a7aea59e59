# SPDX-License-Identifier: BSD-2-Clause
# The package sel4: the headers alone, as the target sel4::sel4.

include(${CMAKE_CURRENT_LIST_DIR}/../Stele/port.cmake)
