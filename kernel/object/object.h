/* SPDX-License-Identifier: BSD-2-Clause */
/* What every kind of object answers: the operations that differ by the type of a capability. */
#ifndef KERNEL_OBJECT_OBJECT_H
#define KERNEL_OBJECT_OBJECT_H

#include "api/invocation.h"
#include "cap/slot.h"

/* ---- capabilities (object.c; machine objects in vspace.c) ------------------------------------------------------ */

/* Do a and b stand for the same object or memory, so that b could be derived from a? */
bool cap_same_region(struct cap a, struct cap b);
bool cap_same_object(struct cap a, struct cap b);

/* Rights narrowed to what `rights` allows. */
struct cap cap_mask_rights(struct cap cap, seL4_CapRights_t rights);

/* Badge or guard set from the data word of Mint, or of Mutate and Rotate, which preserve the badge and so take only 0
 * for it; a null capability if that is not possible. */
struct cap cap_with_data(struct cap cap, word_t data, bool preserve);

/* The copy that Copy, Mint or transfer may make of the capability in slot: error RevokeFirst, or a null *copy if none. */
seL4_Error cap_derive(struct slot *slot, struct cap cap, struct cap *copy);

/* Detaches what this capability alone stands for (a mapping), and if it is the final one, the object itself. */
void cap_finalise(struct cap cap, bool is_final);

/* ---- objects made by Untyped_Retype ------------------------------------------------------------------------------ */

bool object_type_is_valid(word_t type);
bool object_type_is_allowed_on_device(word_t type);
word_t object_size_bits(word_t type, word_t user_size_bits);
/* Makes one object in cleared memory (or device memory) and the first capability to it. */
struct cap object_create(word_t type, word_t user_size_bits, void *memory, bool is_device);

/* ---- the same for the objects of an architecture: frame.c, page_table.c, vspace.c, asid.c ------------------------- */

bool machine_object_type_is_valid(word_t type);
bool machine_object_type_is_frame(word_t type);
word_t machine_object_size_bits(word_t type);
struct cap machine_object_create(word_t type, void *memory, bool is_device);

struct cap frame_mask_rights(struct cap cap, seL4_CapRights_t rights);
seL4_Error frame_derive(struct cap cap, struct cap *copy); /* the copy is not mapped */
seL4_Error page_table_derive(struct cap cap,
                             struct cap *copy); /* only mapped ones can be copied, else IllegalOperation... */
seL4_Error vspace_derive(struct cap cap, struct cap *copy); /* only with an ASID */
word_t frame_size_bits(struct cap cap);
void frame_finalise(struct cap cap);
void page_table_finalise(struct cap cap, bool is_final);
void vspace_finalise(struct cap cap, bool is_final);
void asid_pool_finalise(struct cap cap, bool is_final);

/* Is it a VSpace capability that a thread can run in? */
bool vspace_is_usable(struct cap cap);

/* Kernel's pointer to the IPC buffer at `address` in the frame; an error if the frame cannot serve (device memory,
 * no frame, not writable and readable) or the address is not aligned to the buffer's size. */
seL4_Error frame_check_ipc_buffer(struct invocation *call, struct cap frame, word_t address);
seL4_IPCBuffer *frame_ipc_buffer(struct cap frame, word_t address);

/* ---- interrupts: irq.c --------------------------------------------------------------------------------------------- */

void irq_init(void);                             /* called by boot code: the kernel's own interrupts are taken */
void irq_serve(void);                            /* takes the interrupt that waits, if there is one */
bool irq_handler_release_waiter(struct cap cap); /* as endpoint_cancel_one, if the notification will go with it */
void irq_handler_finalise(struct cap cap);       /* last handler capability gone: mask, forget notification */

/* To look at (debug/): interrupts that can be issued are 0 .. irq_limit() - 1. */
word_t irq_limit(void);
bool irq_is_issued(word_t irq);
const struct slot *irq_notification_slot(word_t irq);

#endif
