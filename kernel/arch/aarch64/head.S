/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The Linux Image header and the way from it to boot_main(): EL2 to EL1, first translation tables, MMU on.
 *
 * Entered with the MMU off and x0 = physical address of the device tree. The image stands at any multiple of 2 MiB.
 * Kept throughout: x19 = device tree, x20 = physical address of the image.
 */
#include "layout.h"

#define NORMAL (DESCRIPTOR_ACCESSED | DESCRIPTOR_INNER_SHAREABLE | MEMORY_NORMAL << DESCRIPTOR_TYPE_SHIFT)
#define NO_EXECUTE (DESCRIPTOR_KERNEL_NO_EXECUTE | DESCRIPTOR_USER_NO_EXECUTE)
#define CODE (NORMAL | DESCRIPTOR_PAGE | DESCRIPTOR_READ_ONLY | DESCRIPTOR_USER_NO_EXECUTE)
#define CONSTANTS (NORMAL | DESCRIPTOR_PAGE | DESCRIPTOR_READ_ONLY | NO_EXECUTE)
#define DATA (NORMAL | DESCRIPTOR_PAGE | NO_EXECUTE)

#define SCTLR_OFF 0x30d00800 /* bits that are one by definition; MMU and caches off, little-endian */
/* MMU, caches, stack alignment checks; user level may do cache maintenance, zero by line and wait (DZE UCT UCI nTWx) */
#define SCTLR_ON (SCTLR_OFF | 1 << 0 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 12 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 18 | 1 << 26)
/* Both halves: 48 bits, 4 KiB pages, write-back inner shareable walks; 16-bit ASIDs, the current one in TTBR0. */
#define TCR (16 | 1 << 8 | 1 << 10 | 3 << 12 | 16 << 16 | 1 << 24 | 1 << 26 | 3 << 28 | 2 << 30 | 1 << 36)

/* The nearest place to which an instruction can branch in 32-bit state that does no harm in 64-bit state. */
#define WRONG_STATE 0x84

    .section .head, "ax"
    .global _start
_start:
    tst x0, x0          /* no matter; in 32-bit state, b _start + WRONG_STATE */
    b start
    .quad 0             /* offset from a 2 MiB boundary */
    .quad image_bytes   /* memory taken, with what follows the file */
    .quad 0xa           /* little-endian, 4 KiB pages, anywhere in memory */
    .quad 0, 0, 0
    .ascii "ARM\x64"
    .long 0

/* Boot loaders do not look whether kernel and processor fit, and no console is known: who listens to semihosting is told. The
 * assembler does not know the instructions of 32-bit state. */
wrong_state_text:
    .asciz "stele: a kernel for AArch64, on a processor in 32-bit state\n"
    .org _start + WRONG_STATE
    .long 0xe3a00004                                /* mov r0, #4: write text */
    .long 0xe24f1008 + (. - wrong_state_text)       /* adr r1, wrong_state_text */
    .long 0xe10f0070                                /* hlt #0xf000 */
    .long 0xe3a00020                                /* mov r0, #0x20: exit with a status */
    .long 0xe28f1008                                /* adr r1, wrong_state_status */
    .long 0xe10f0070                                /* hlt #0xf000 */
    .long 0xe320f003, 0xeafffffd                    /* wfi, for good */
wrong_state_status:
    .long 0x20026, 1

start:
    msr daifset, #0xf
    mov x19, x0
    adr x20, _start
    tst x20, #(1 << IMAGE_BITS) - 1
    b.ne stop
    mrs x0, CurrentEL
    cmp x0, #2 << 2
    b.hi stop
    b.lo at_el1

    /* EL2: let EL1 use timers, performance counters, floating point and GICv3 registers, then leave for good. */
    mov x0, #1 << 31                    /* EL1 is 64-bit */
    orr x0, x0, #1 << 29                /* no hypervisor calls */
    msr hcr_el2, x0
    mrs x0, cnthctl_el2
    orr x0, x0, #3
    msr cnthctl_el2, x0
    msr cntvoff_el2, xzr
    mov x0, #0x33ff
    msr cptr_el2, x0
    msr hstr_el2, xzr
    msr vttbr_el2, xzr
    mrs x0, midr_el1
    msr vpidr_el2, x0
    mrs x0, mpidr_el1
    msr vmpidr_el2, x0
    msr mdcr_el2, xzr                   /* debug exceptions are EL1's */
    mrs x0, id_aa64dfr0_el1             /* performance monitors: 0 and 15 mean none */
    ubfx x0, x0, #8, #4
    sub x0, x0, #1
    cmp x0, #14
    b.hs 1f
    mrs x0, pmcr_el0
    ubfx x0, x0, #11, #5
    msr mdcr_el2, x0
1:  mrs x0, id_aa64pfr0_el1
    tst x0, #0xf << 24
    b.eq 2f
    mrs x0, s3_4_c12_c9_5               /* ICC_SRE_EL2 */
    mov x1, #9
    orr x0, x0, x1
    msr s3_4_c12_c9_5, x0
    isb
    mrs x0, s3_4_c12_c9_5               /* firmware may insist on registers in memory: then there is nothing more */
    tbz x0, #0, 2f
    msr s3_4_c12_c11_0, xzr             /* ICH_HCR_EL2: no traps, no virtual interrupts */
2:  ldr x0, =SCTLR_OFF
    msr sctlr_el1, x0
    mov x0, #0x3c5                      /* EL1 on its own stack, everything masked */
    msr spsr_el2, x0
    adr x0, at_el1
    msr elr_el2, x0
    eret

at_el1:
    ldr x0, =SCTLR_OFF
    msr sctlr_el1, x0
    isb
    adrp x0, kernel_tables
    mov x1, #4 * 4096
    bl clear
    adrp x0, identity_tables
    mov x1, #3 * 4096
    bl clear

    /* TTBR1: the image, page by page. */
    adrp x0, kernel_tables
    add x1, x0, #4096
    add x2, x1, #4096
    add x3, x2, #4096
    orr x4, x1, #DESCRIPTOR_TABLE
    str x4, [x0, #((IMAGE_BASE >> 39) & 511) * 8]
    orr x4, x2, #DESCRIPTOR_TABLE
    str x4, [x1, #((IMAGE_BASE >> 30) & 511) * 8]
    orr x4, x3, #DESCRIPTOR_TABLE
    str x4, [x2, #((IMAGE_BASE >> 21) & 511) * 8]
    mov x5, x20
    ldr x4, =CODE
    adrp x6, boot_text_end
    bl map
    ldr x4, =DATA
    adrp x6, ki_boot_end
    bl map
    ldr x4, =CODE
    adrp x6, text_end
    bl map
    ldr x4, =CONSTANTS
    adrp x6, constants_end
    bl map
    ldr x4, =DATA
    adrp x6, stack_guard
    bl map
    add x3, x3, #8                      /* nothing below the stack: overflow is a fault */
    add x5, x5, #4096
    adrp x6, ki_end
    bl map

    /* TTBR0: the image where it is, for the moment in which translation starts. */
    adrp x0, identity_tables
    add x1, x0, #4096
    add x2, x1, #4096
    ubfx x3, x20, #39, #9
    orr x4, x1, #DESCRIPTOR_TABLE
    str x4, [x0, x3, lsl #3]
    ubfx x3, x20, #30, #9
    orr x4, x2, #DESCRIPTOR_TABLE
    str x4, [x1, x3, lsl #3]
    ubfx x3, x20, #21, #9
    ldr x4, =NORMAL | DESCRIPTOR_BLOCK | DESCRIPTOR_READ_ONLY | DESCRIPTOR_USER_NO_EXECUTE
    orr x4, x4, x20
    str x4, [x2, x3, lsl #3]

    /* Stale lines of the tables would hide what was just written past the cache. */
    adrp x0, kernel_tables
    mov x1, #4 * 4096
    bl invalidate
    adrp x0, identity_tables
    mov x1, #3 * 4096
    bl invalidate
    dsb sy

    ldr x0, =MAIR_VALUE
    msr mair_el1, x0
    ldr x0, =TCR
    mrs x1, id_aa64mmfr0_el1            /* width of physical addresses, at most 48 bits */
    and x1, x1, #0xf
    mov x2, #5
    cmp x1, x2
    csel x1, x1, x2, lo
    orr x0, x0, x1, lsl #32
    msr tcr_el1, x0
    adrp x0, identity_tables
    msr ttbr0_el1, x0
    adrp x0, kernel_tables
    msr ttbr1_el1, x0
    mov x0, #1 << 20                    /* floating point: traps from EL0 only */
    msr cpacr_el1, x0
    tlbi vmalle1
    ic iallu
    dsb sy
    isb
    ldr x0, =SCTLR_ON
    msr sctlr_el1, x0
    isb
    ldr x0, =high
    br x0

high:
    ldr x0, =vectors
    msr vbar_el1, x0
    ldr x0, =kernel_stack_top
    mov sp, x0
    ldr x0, =bss_start
    ldr x1, =bss_end
3:  stp xzr, xzr, [x0], #16
    cmp x0, x1
    b.lo 3b
    mov x0, x19
    mov x1, x20
    mov x29, xzr
    mov x30, xzr
    b boot_main

stop:
    wfi
    b stop

/* Zeroes x1 bytes at x0. */
clear:
    stp xzr, xzr, [x0], #16
    subs x1, x1, #16
    b.ne clear
    ret

/* Drops the cache lines of x1 bytes at x0. */
invalidate:
    dc ivac, x0
    add x0, x0, #16
    subs x1, x1, #16
    b.ne invalidate
    ret

/* Fills entries from x3 on for the pages from x5 to x6, with attributes x4; moves x3 and x5 on. */
map:
    cmp x5, x6
    b.hs 4f
    orr x7, x5, x4
    str x7, [x3], #8
    add x5, x5, #4096
    b map
4:  ret

    .ltorg

    .section .boot.tables, "aw", %nobits
    .balign 4096
identity_tables:
    .skip 3 * 4096

    .section .tables, "aw", %nobits
    .balign 4096
    .global kernel_tables
kernel_tables:
    .skip 4 * 4096
