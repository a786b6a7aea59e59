/* SPDX-License-Identifier: BSD-2-Clause */
/* Read in front of every file of the libraries: none of their functions takes or returns a floating-point number, so they
 * fit programs compiled with -mfloat-abi=hard as well as soft. Linkers refuse to mix what does not say so.
 *
 * Tag_ABI_VFP_args (28) is 3: compatible with both. */
#pragma once

#ifdef __ASSEMBLER__
.eabi_attribute 28, 3
#else
__asm__(".eabi_attribute 28, 3");
#endif
