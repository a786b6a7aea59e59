/* SPDX-License-Identifier: BSD-2-Clause */
/* What the two files about processes share. */
#pragma once

#include <stele/process.h>

/** Records what went wrong; answers whether all is well. */
bool process_check(struct stele_process *process, const char *step, seL4_Error error);

/** Makes frames for the image, IPC buffer and stack, fills and maps them. */
bool process_build_memory(struct stele_process *process);

/** Fills the frames of the image with the file's content again. */
bool process_reset_memory(struct stele_process *process);
