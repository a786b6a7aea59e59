/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of the contract's numbers, for messages to people. An unknown number has the name "?". */

#ifndef STELE_GENERATED_NAMES_H
#define STELE_GENERATED_NAMES_H

#include "abi.h"

/** Name of an operation: "TCB.Configure". */
const char *abi_label_name(seL4_Word label);

/** Name of an error: "InvalidCapability". */
const char *abi_error_name(seL4_Word error);

/** Name of a system call: "ReplyRecv". */
const char *abi_syscall_name(long number);

/** Name of a fault type: "VMFault". */
const char *abi_fault_name(seL4_Word type);

/** Name of an object type for Untyped.Retype: "Endpoint". */
const char *abi_object_name(seL4_Word type);

/** Name of a type of capability (enum cap_type): "endpoint". */
const char *abi_cap_name(unsigned int type);

/** The same as people say it, with its article: "an ASID pool". */
const char *abi_cap_spoken(unsigned int type);

#endif
