/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Old names of x86-64: there are none beyond the constants of the contract.
 */
#pragma once
