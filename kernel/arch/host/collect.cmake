# SPDX-License-Identifier: BSD-2-Clause
# Makes the archive of the host kernel. The static data of the kernel proper gets sections with names of their own, by
# which state.c finds it: cmake -DOBJCOPY= -DAR= -DARCHIVE= -DLIST= -P collect.cmake

include(${LIST}) # sets kernel and port to lists of object files
set(folder ${ARCHIVE}.objects)
file(REMOVE_RECURSE ${folder})
file(REMOVE ${ARCHIVE})
file(MAKE_DIRECTORY ${folder})

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(objects)
foreach(object IN LISTS kernel)
  string(MD5 hash ${object})
  get_filename_component(name ${object} NAME)
  string(SUBSTRING ${hash} 0 8 hash)
  set(copy ${folder}/${hash}-${name})
  run(${OBJCOPY} --rename-section .bss=kernel_bss --rename-section .data=kernel_data
    --rename-section .data.rel.local=kernel_data --rename-section .data.rel=kernel_data ${object} ${copy})
  list(APPEND objects ${copy})
endforeach()
run(${AR} qcs ${ARCHIVE} ${objects} ${port})
