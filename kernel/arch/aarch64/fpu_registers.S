/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Saves and loads the floating point registers, and gives the unit to a thread that has trapped because it is another's:
 * programs that use it in turn do so at every switch, so this takes as few instructions as it can.
 */

    .arch armv8-a+fp+simd
    .text
    .global fpu_registers_save, fpu_registers_load, fpu_switch

/* From a thread's context on; fpu.c asserts it. */
#define OFFSET_FPU 288
#define OFFSET_FLAGS 832
#define FLAG_FPU_DISABLED_BIT 0

#define UNIT_ON (3 << 20) /* in CPACR_EL1: user level may use it, too */

.macro each_pair instruction
    /* x0 = struct fpu_state */
    \instruction q0, q1, [x0, #0]
    \instruction q2, q3, [x0, #32]
    \instruction q4, q5, [x0, #64]
    \instruction q6, q7, [x0, #96]
    \instruction q8, q9, [x0, #128]
    \instruction q10, q11, [x0, #160]
    \instruction q12, q13, [x0, #192]
    \instruction q14, q15, [x0, #224]
    \instruction q16, q17, [x0, #256]
    \instruction q18, q19, [x0, #288]
    \instruction q20, q21, [x0, #320]
    \instruction q22, q23, [x0, #352]
    \instruction q24, q25, [x0, #384]
    \instruction q26, q27, [x0, #416]
    \instruction q28, q29, [x0, #448]
    \instruction q30, q31, [x0, #480]
.endm

fpu_registers_save:
    each_pair stp
    mrs x1, fpsr
    mrs x2, fpcr
    str x1, [x0, #512]
    str x2, [x0, #520]
    ret

fpu_registers_load:
    each_pair ldp
    ldr x1, [x0, #512]
    ldr x2, [x0, #520]
    msr fpsr, x1
    msr fpcr, x2
    ret

/*
 * From the vectors: x0 and x1 are saved, x1 = syndrome, sp = context of the current thread. What is not plain goes the
 * long way: a thread that may not use the unit.
 */
fpu_switch:
    ldr w0, [sp, #OFFSET_FLAGS]
    tbz w0, #FLAG_FPU_DISABLED_BIT, 1f
    b user_exception_slow
1:  stp x2, x3, [sp, #16]
    adrp x3, fpu_owner_context
    ldr x0, [x3, :lo12:fpu_owner_context]
    mov x2, sp
    str x2, [x3, :lo12:fpu_owner_context]
    cbz x0, 2f
    add x0, x0, #OFFSET_FPU
    each_pair stp
    mrs x1, fpsr
    mrs x2, fpcr
    str x1, [x0, #512]
    str x2, [x0, #520]
2:  add x0, sp, #OFFSET_FPU
    each_pair ldp
    ldr x1, [x0, #512]
    ldr x2, [x0, #520]
    msr fpsr, x1
    msr fpcr, x2
    mov x0, #UNIT_ON
    msr cpacr_el1, x0
    adrp x3, fpu_unit_is_on
    mov w0, #1
    strb w0, [x3, :lo12:fpu_unit_is_on]
    ldp x2, x3, [sp, #16]
    ldp x0, x1, [sp, #0]
    eret
