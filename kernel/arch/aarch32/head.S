/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The header of a Linux zImage and the way from it to boot_main(): hypervisor mode to supervisor mode, first translation
 * tables, MMU on.
 *
 * Entered with the MMU off and r2 = physical address of the device tree. The image stands at any page.
 * Kept throughout: r8 = device tree, r9 = physical address of the image.
 */
#include "descriptors.h"
#include "layout.h"

#define PAGES (PAGE | PAGE_SHAREABLE | BUFFERED | CACHED | TYPE_NORMAL << PAGE_TYPE_SHIFT | ACCESS_KERNEL << PAGE_ACCESS_SHIFT)
#define CODE (PAGES | PAGE_READ_ONLY)
#define CONSTANTS (PAGES | PAGE_READ_ONLY | PAGE_NO_EXECUTE)
#define DATA (PAGES | PAGE_NO_EXECUTE)
#define IDENTITY (SECTION | SECTION_SHAREABLE | BUFFERED | CACHED | TYPE_NORMAL << SECTION_TYPE_SHIFT | \
                  ACCESS_KERNEL << SECTION_ACCESS_SHIFT)

#define ROOT_BYTES (1 << ROOT_BITS)
#define TABLES_BYTES (2 * 1024) /* of the second level, for the image */
#define CPSR_SVC 0x1d3       /* supervisor mode, everything masked */
#define CPSR_HYP 0x1a
#define ACTLR_SMP 0x40
#define SCTLR_OFF 0x00c50078 /* bits that are one by definition; MMU and caches off, little-endian, ARM code in traps */
#define SCTLR_ON (SCTLR_OFF | 1 << 0 | 1 << 2 | 1 << 11 | 1 << 12) /* MMU, caches, branch prediction */

    .syntax unified
    .arch_extension virt
    .fpu neon-vfpv4
    .arm

/* Physical address of something in the image. */
.macro physical register, symbol
    ldr \register, =\symbol - IMAGE_BASE
    add \register, \register, r9
.endm

    .section .head, "ax"
    .global _start
_start:
    teqne r0, r0                /* equal, whatever the flags were; in 64-bit state, an addition */
    .word 0x14000000 + (wrong_state - .) / 4        /* a store if not equal; in 64-bit state, b wrong_state */
    .rept 6
    nop
    .endr
    b start
    .word 0x016f2818            /* a zImage */
    .word 0                     /* anywhere in memory */
    .word image_file_bytes
    .word 0x04030201            /* little-endian */

start:
    mov r8, r2
    adr r9, _start
    movw r0, #(1 << PAGE_BITS) - 1
    tst r9, r0
    bne stop
    lsr r0, r9, #SECTION_BITS   /* where it is must not be where it is going to be seen */
    sub r0, r0, #IMAGE_BASE >> SECTION_BITS
    cmp r0, #1 << (IMAGE_BITS - SECTION_BITS)
    blo stop

    /* What the kernel cannot do without, and processors before Cortex-A7 and A15 lack. */
    mrc p15, 0, r0, c0, c2, 0   /* ID_ISAR0: division */
    ubfx r0, r0, #24, #4
    cmp r0, #2
    blo unsuitable
    mrc p15, 0, r0, c0, c1, 4   /* ID_MMFR0: memory from which the kernel never executes */
    and r0, r0, #0xf
    cmp r0, #4
    blo unsuitable
    mrc p15, 0, r0, c0, c1, 1   /* ID_PFR1: the generic timer */
    tst r0, #0xf << 16
    beq unsuitable

    mrs r0, cpsr
    and r0, r0, #0x1f
    cmp r0, #CPSR_HYP
    bne at_svc

    /* Hypervisor mode: let supervisor mode use timers, performance counters, floating point and GICv3 registers, then
     * leave for good. */
    mov r0, #0
    mcr p15, 4, r0, c1, c1, 0   /* HCR */
    mcr p15, 4, r0, c1, c1, 3   /* HSTR */
    mcrr p15, 6, r0, r0, c2     /* VTTBR */
    mcrr p15, 4, r0, r0, c14    /* CNTVOFF */
    mrc p15, 4, r0, c14, c1, 0  /* CNTHCTL */
    orr r0, r0, #3
    mcr p15, 4, r0, c14, c1, 0
    ldr r0, =0x33ff             /* HCPTR: no traps */
    mcr p15, 4, r0, c1, c1, 2
    mrc p15, 0, r0, c0, c0, 0
    mcr p15, 4, r0, c0, c0, 0   /* VPIDR */
    mrc p15, 0, r0, c0, c0, 5
    mcr p15, 4, r0, c0, c0, 5   /* VMPIDR */
    mrc p15, 0, r1, c0, c1, 2   /* ID_DFR0: performance monitors, 0 and 15 mean none */
    ubfx r1, r1, #24, #4
    sub r1, r1, #1
    cmp r1, #14
    mov r0, #0
    bhs 1f
    mrc p15, 0, r0, c9, c12, 0  /* PMCR */
    ubfx r0, r0, #11, #5
1:  mcr p15, 4, r0, c1, c1, 1   /* HDCR: all counters are the kernel's, and all debugging */
    mrc p15, 0, r0, c0, c1, 1   /* ID_PFR1: GICv3 registers */
    lsrs r0, r0, #28
    beq 2f
    mrc p15, 4, r0, c12, c9, 5  /* ICC_HSRE */
    orr r0, r0, #9
    mcr p15, 4, r0, c12, c9, 5
    isb
    mrc p15, 4, r0, c12, c9, 5
    tst r0, #1
    beq 2f
    mov r0, #0
    mcr p15, 4, r0, c12, c11, 0 /* ICH_HCR */
2:  ldr r0, =CPSR_SVC
    msr spsr_cxsf, r0
    adr r0, at_svc
    msr elr_hyp, r0
    eret

at_svc:
    ldr r0, =CPSR_SVC
    msr cpsr_xc, r0             /* the order of bytes in data, too */
    mrc p15, 0, r0, c1, c0, 1   /* ACTLR: caches may be on only together with coherency; firmware may have seen to it */
    tst r0, #ACTLR_SMP
    orreq r0, r0, #ACTLR_SMP
    mcreq p15, 0, r0, c1, c0, 1
    ldr r0, =SCTLR_OFF
    mcr p15, 0, r0, c1, c0, 0
    isb
    physical r0, image_tables
    mov r1, #TABLES_BYTES
    bl clear
    physical r0, kernel_root_space
    ldr r1, =ROOT_BYTES
    sub r2, r1, #1              /* of which the processor takes none but aligned ones */
    add r0, r0, r2
    bic r0, r0, r2
    mov r10, r0
    bl clear

    /* The image, page by page: two tables of the second level. */
    mov r0, r10
    physical r3, image_tables
    add r1, r0, #(IMAGE_BASE >> SECTION_BITS) * 4
    orr r2, r3, #TABLE
    str r2, [r1]
    add r2, r2, #1024
    str r2, [r1, #4]
    mov r5, r9
    ldr r4, =CODE
    physical r6, boot_text_end
    bl map
    ldr r4, =DATA
    physical r6, ki_boot_end
    bl map
    ldr r4, =CODE
    physical r6, text_end
    bl map
    ldr r4, =CONSTANTS
    physical r6, constants_end
    bl map
    ldr r4, =DATA
    physical r6, stack_guard
    bl map
    add r3, r3, #4              /* nothing below the stack: overflow is a fault */
    add r5, r5, #4096
    physical r6, ki_end
    bl map

    /* This code where it is, for the moment in which translation starts; machine_init() removes it. */
    lsr r1, r9, #SECTION_BITS
    ldr r2, =IDENTITY
    orr r2, r2, r1, lsl #SECTION_BITS
    str r2, [r0, r1, lsl #2]

    /* Stale lines of the tables would hide what was just written past the cache. */
    dmb sy
    ldr r1, =ROOT_BYTES
    mov r2, r0
    bl invalidate
    mov r1, #TABLES_BYTES
    physical r2, image_tables
    bl invalidate
    dsb sy

    mov r1, #0
    mcr p15, 0, r1, c2, c0, 2   /* TTBCR: one table for all addresses, short descriptors */
    orr r2, r0, #WALK_ATTRIBUTES
    mcr p15, 0, r2, c2, c0, 0   /* TTBR0 */
    mcr p15, 0, r1, c13, c0, 1  /* CONTEXTIDR */
    mov r2, #1
    mcr p15, 0, r2, c3, c0, 0   /* DACR: permissions count */
    mov r2, #0x5 << 20          /* CPACR: floating point for the kernel only */
    mcr p15, 0, r2, c1, c0, 2
    mcr p15, 0, r1, c8, c7, 0   /* TLBIALL */
    mcr p15, 0, r1, c7, c5, 0   /* ICIALLU */
    mcr p15, 0, r1, c7, c5, 6   /* BPIALL */
    dsb sy
    isb
    mrc p15, 0, r2, c1, c0, 2
    tst r2, #0x5 << 20
    beq 3f                      /* no such unit */
    mov r2, #1 << 30
    vmsr fpexc, r2              /* on; who may use it is up to CPACR */
3:  ldr r0, =SCTLR_ON
    mcr p15, 0, r0, c1, c0, 0
    isb
    ldr pc, =high

high:
    ldr r0, =vectors
    mcr p15, 0, r0, c12, c0, 0  /* VBAR */
    ldr sp, =kernel_stack_top
    mov r2, #0
    mov r3, #0
    ldr r0, =bss_start
    ldr r1, =bss_end
4:  cmp r0, r1
    strdlo r2, r3, [r0], #8
    blo 4b
    mov r0, r8
    mov r1, r9
    mov r11, #0
    mov lr, #0
    b boot_main

/* Nothing here knows a console yet: who listens to semihosting is told, an emulator or a debugger. To others the call is an
 * undefined instruction. */
unsuitable:
    adr r0, stop_vectors
    mcr p15, 0, r0, c12, c0, 0  /* VBAR */
    isb
    mov r0, #0x04               /* write text */
    adr r1, unsuitable_text
    .inst 0xe10f0070            /* hlt #0xf000 */
    mov r0, #0x20               /* exit with a status */
    adr r1, unsuitable_status
    .inst 0xe10f0070
stop:
    wfi
    b stop

/* The same to who uses 64-bit state, of which this assembler does not know the instructions. */
wrong_state:
    .word 0xd2800080                                /* mov x0, #4 */
    .word 0x10000001 + (wrong_state_text - .) * 8   /* adr x1, wrong_state_text */
    .word 0xd45e0000                                /* hlt #0xf000 */
    .word 0xd2800400                                /* mov x0, #0x20 */
    .word 0x10000001 + (wrong_state_status - .) * 8 /* adr x1, wrong_state_status */
    .word 0xd45e0000                                /* hlt #0xf000 */
    .word 0xd503207f, 0x17ffffff                    /* wfi, for good */
    .balign 8
wrong_state_status:
    .word 0x20026, 0, 1, 0
wrong_state_text:
    .asciz "stele: a kernel for 32-bit Arm, on a processor in 64-bit state\n"

    .balign 32
stop_vectors:
    .rept 8
    b stop
    .endr
unsuitable_status:
    .word 0x20026, 1
unsuitable_text:
    .asciz "stele: this processor is none of those that the kernel runs on: Cortex-A7, A12, A15, A17 and later ones\n"
    .balign 4

/* Zeroes r1 bytes at r0. */
clear:
    mov r2, #0
    mov r3, #0
5:  strd r2, r3, [r0], #8
    subs r1, r1, #8
    bne 5b
    bx lr

/* Drops the cache lines of r1 bytes at r2. */
invalidate:
    mcr p15, 0, r2, c7, c6, 1   /* DCIMVAC */
    add r2, r2, #16
    subs r1, r1, #16
    bne invalidate
    bx lr

/* Fills entries from r3 on for the pages from r5 to r6, with attributes r4; moves r3 and r5 on. */
map:
    cmp r5, r6
    bxhs lr
    orr r7, r5, r4
    str r7, [r3], #4
    add r5, r5, #4096
    b map

    .ltorg

    .section .tables, "aw", %nobits
    .balign 4096
    .global kernel_root_space, image_tables
kernel_root_space:
    .skip 2 * ROOT_BYTES - 4096 /* with the image at any page, an aligned root is in it */
image_tables:
    .skip TABLES_BYTES

    .section .note.GNU-stack, "", %progbits
