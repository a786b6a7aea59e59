/* SPDX-License-Identifier: BSD-2-Clause */
/* Stands in for <interfaces/sel4_client.h> in tests: the few operations that the allocator uses, done by simulation.c. */
#pragma once

#include <sel4/types.h>

seL4_Error seL4_Untyped_Retype(seL4_Untyped untyped, seL4_Word type, seL4_Word size_bits, seL4_CNode root,
                               seL4_Word node_index, seL4_Word node_depth, seL4_Word node_offset,
                               seL4_Word num_objects);
seL4_Error seL4_SchedControl_ConfigureFlags(seL4_SchedControl control, seL4_CPtr context, seL4_Time budget,
                                            seL4_Time period, seL4_Word extra_refills, seL4_Word badge,
                                            seL4_Word flags); // only declared: <sel4/sel4.h> mentions it
seL4_Error seL4_CNode_Move(seL4_CNode target_cnode, seL4_Word target, seL4_Uint8 target_depth, seL4_CNode source_cnode,
                           seL4_Word source, seL4_Uint8 source_depth);
seL4_Error seL4_CNode_Revoke(seL4_CNode cnode, seL4_Word index, seL4_Uint8 depth);
seL4_Error seL4_CNode_Delete(seL4_CNode cnode, seL4_Word index, seL4_Uint8 depth);
