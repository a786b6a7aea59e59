/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the console that characters come from is in the device tree. Debug kernels only. */
#ifndef KERNEL_DRIVER_CONSOLE_INPUT_H
#define KERNEL_DRIVER_CONSOLE_INPUT_H

#include "boot/fdt.h"

/* During boot; NULL if the console has no input. */
const struct fdt_cursor *console_input_node(void);

#endif
