/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the console's characters go. */
#pragma once

/** Has characters sent to a device from now on, instead of to the kernel. */
void console_set_device(void (*put)(char character));
