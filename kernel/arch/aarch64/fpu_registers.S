/* SPDX-License-Identifier: BSD-2-Clause */
/* Saves and loads the floating point registers: x0 = struct fpu_state; or saves them there and loads others, x1. */

    .arch armv8-a+fp+simd
    .text
    .global fpu_registers_save, fpu_registers_load, fpu_registers_exchange

.macro each_pair instruction, state
    \instruction q0, q1, [\state, #0]
    \instruction q2, q3, [\state, #32]
    \instruction q4, q5, [\state, #64]
    \instruction q6, q7, [\state, #96]
    \instruction q8, q9, [\state, #128]
    \instruction q10, q11, [\state, #160]
    \instruction q12, q13, [\state, #192]
    \instruction q14, q15, [\state, #224]
    \instruction q16, q17, [\state, #256]
    \instruction q18, q19, [\state, #288]
    \instruction q20, q21, [\state, #320]
    \instruction q22, q23, [\state, #352]
    \instruction q24, q25, [\state, #384]
    \instruction q26, q27, [\state, #416]
    \instruction q28, q29, [\state, #448]
    \instruction q30, q31, [\state, #480]
.endm

.macro save
    each_pair stp, x0
    mrs x2, fpsr
    mrs x3, fpcr
    str x2, [x0, #512]
    str x3, [x0, #520]
.endm

.macro load state
    each_pair ldp, \state
    ldr x2, [\state, #512]
    ldr x3, [\state, #520]
    msr fpsr, x2
    msr fpcr, x3
.endm

fpu_registers_save:
    save
    ret

fpu_registers_load:
    load x0
    ret

fpu_registers_exchange:
    save
    load x1
    ret
