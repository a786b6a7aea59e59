# SPDX-License-Identifier: BSD-2-Clause
# The package Stele: libraries for programs, and the functions of stele.cmake.

include(${CMAKE_CURRENT_LIST_DIR}/port.cmake)

foreach(library runtime util root_task server)
  set(file ${STELE_PORT_FOLDER}/lib/${STELE_KERNEL}/libstele_${library}.a)
  if(NOT EXISTS ${file})
    message(FATAL_ERROR "The Stele in ${STELE_PREFIX} is without libraries for ${STELE_KERNEL} kernels of ${STELE_PORT}. In "
      "Stele's folder: ./stele build --preset ${STELE_PORT}-${STELE_KERNEL} && "
      "cmake --install build/${STELE_PORT}-${STELE_KERNEL} --prefix ${STELE_PREFIX}")
  endif()
  if(NOT TARGET stele_${library})
    add_library(stele_${library} STATIC IMPORTED)
    set_target_properties(stele_${library} PROPERTIES IMPORTED_LOCATION ${file})
    target_link_libraries(stele_${library} INTERFACE sel4::sel4)
  endif()
endforeach()
target_link_libraries(stele_util INTERFACE stele_runtime)
set(STELE_LINKER_SCRIPT ${STELE_PORT_FOLDER}/lib/${STELE_KERNEL}/program.lds)

include(${CMAKE_CURRENT_LIST_DIR}/stele.cmake)
