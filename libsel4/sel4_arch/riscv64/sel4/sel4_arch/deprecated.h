/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Old names of 64-bit RISC-V: there are none beyond the constants of the contract.
 */
#pragma once
