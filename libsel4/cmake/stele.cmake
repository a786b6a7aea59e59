# SPDX-License-Identifier: BSD-2-Clause
# CMake functions that build programs for Stele. Used in this tree and by installed packages.
#
#   stele_add_root_task(NAME SOURCES file... [STACK bytes] [LIBRARIES target...])
#       <NAME>.elf, started by the kernel. STACK is its stack's size (default 65536).
#   stele_add_server(NAME SOURCES file... [LIBRARIES target...])
#       <NAME>.elf, started by another program, which makes its stack.
#   stele_add_boot_archive(NAME ROOT program MODULES program-or-file...)
#       <NAME>.cpio for the boot loader: the root task first, then the modules. Programs are targets of the two functions
#       above, targets with the property STELE_ELF, or paths. A module's name is its file's name without `.elf`.

set(STELE_CMAKE_DIR ${CMAKE_CURRENT_LIST_DIR})
if(NOT STELE_LINKER_SCRIPT) # that of an installed package
  set(STELE_LINKER_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/../runtime/link/program.lds)
endif()
if(NOT STELE_PYTHON)
  find_program(STELE_PYTHON NAMES python3 REQUIRED)
endif()

function(_stele_add_program name kind guard stack)
  cmake_parse_arguments(PARSE_ARGV 4 program "" "" "SOURCES;LIBRARIES")
  if(program_UNPARSED_ARGUMENTS OR NOT program_SOURCES)
    message(FATAL_ERROR "${name}: expected SOURCES file..., found also: ${program_UNPARSED_ARGUMENTS}")
  endif()
  add_executable(${name} ${program_SOURCES})
  target_compile_options(${name} PRIVATE -ffreestanding -fno-common -fno-pic -fno-stack-protector
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/= -ffile-prefix-map=${CMAKE_BINARY_DIR}=.)
  target_link_libraries(${name} PRIVATE stele_${kind} ${program_LIBRARIES} stele_runtime)
  target_link_options(${name} PRIVATE
    -nostdlib -static
    -Wl,-T,${STELE_LINKER_SCRIPT} -Wl,-z,max-page-size=4096 -Wl,-z,noexecstack -Wl,--build-id=none
    -Wl,--defsym=__stele_guard_bytes=${guard} -Wl,--defsym=__stele_stack_bytes=${stack})
  set_target_properties(${name} PROPERTIES
    SUFFIX .elf
    LINK_DEPENDS ${STELE_LINKER_SCRIPT}
    STELE_ELF $<TARGET_FILE:${name}>)
endfunction()

function(stele_add_root_task name)
  cmake_parse_arguments(PARSE_ARGV 1 root "" "STACK" "")
  if(NOT root_STACK)
    set(root_STACK 65536)
  endif()
  math(EXPR stack "(${root_STACK} + 4095) / 4096 * 4096")
  _stele_add_program(${name} root_task 4096 ${stack} ${root_UNPARSED_ARGUMENTS})
endfunction()

function(stele_add_server name)
  _stele_add_program(${name} server 0 0 ${ARGN})
endfunction()

# The file of a program: a target with the property STELE_ELF, or a path.
function(_stele_program_file program file_variable)
  if(TARGET ${program})
    get_target_property(file ${program} STELE_ELF)
  else()
    get_filename_component(file ${program} ABSOLUTE)
  endif()
  set(${file_variable} ${file} PARENT_SCOPE)
endfunction()

function(stele_add_boot_archive name)
  cmake_parse_arguments(PARSE_ARGV 1 archive "" "ROOT" "MODULES")
  if(NOT archive_ROOT OR archive_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${name}: expected ROOT program [MODULES program...]")
  endif()
  set(files)
  foreach(program ${archive_ROOT} ${archive_MODULES})
    _stele_program_file(${program} file)
    list(APPEND files ${file})
  endforeach()
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpio)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${STELE_PYTHON} ${STELE_CMAKE_DIR}/make_cpio.py ${output} ${files}
    DEPENDS ${archive_ROOT} ${archive_MODULES} ${files} ${STELE_CMAKE_DIR}/make_cpio.py
    COMMENT "Packing ${name}.cpio"
    VERBATIM)
  add_custom_target(${name} ALL DEPENDS ${output})
endfunction()
