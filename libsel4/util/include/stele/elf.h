/* SPDX-License-Identifier: BSD-2-Clause */
/* Reads the ELF image of a program, trusting nothing in it. Needs no kernel: also runs in tests on the host. */
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Most loadable segments that an image may have. */
#define STELE_ELF_MAX_SEGMENTS 8

/** Bytes of a page, to which segments are mapped. */
#define STELE_ELF_PAGE 4096

/** Machine numbers of the ELF header (`e_machine`). */
enum stele_elf_machine {
    STELE_ELF_MACHINE_ARM = 40,
    STELE_ELF_MACHINE_AARCH64 = 183,
};

/** What an image can be refused for. Each has its own message. */
enum stele_elf_error {
    STELE_ELF_OK,
    STELE_ELF_TOO_SMALL,
    STELE_ELF_BAD_MAGIC,
    STELE_ELF_WRONG_CLASS,
    STELE_ELF_NOT_LITTLE_ENDIAN,
    STELE_ELF_BAD_VERSION,
    STELE_ELF_NOT_EXECUTABLE,
    STELE_ELF_WRONG_MACHINE,
    STELE_ELF_BAD_HEADER_SIZE,
    STELE_ELF_BAD_PROGRAM_HEADERS,
    STELE_ELF_NO_SEGMENTS,
    STELE_ELF_TOO_MANY_SEGMENTS,
    STELE_ELF_SEGMENT_BEYOND_FILE,
    STELE_ELF_SEGMENT_SIZES,
    STELE_ELF_SEGMENT_ALIGNMENT,
    STELE_ELF_SEGMENT_ADDRESS,
    STELE_ELF_SEGMENT_WRITE_EXECUTE,
    STELE_ELF_SEGMENT_NOT_READABLE,
    STELE_ELF_SEGMENT_OVERLAP,
    STELE_ELF_BAD_ENTRY,
    STELE_ELF_BAD_TLS,
    STELE_ELF_BAD_NOTE,
    STELE_ELF_OTHER_ABI,
    STELE_ELF_DYNAMIC,
    STELE_ELF_ERROR_COUNT
};

/** What the image must fit. */
struct stele_elf_limits {
    uint16_t machine;   /**< enum stele_elf_machine */
    uint64_t lowest;    /**< first address that a segment may use */
    uint64_t end;       /**< first address that no segment may reach; a multiple of the page size below 2^63 */
    uint32_t abi_major; /**< major version of the ABI that the image must be built for, if it has the note */
};

/** A part of the image that is loaded. */
struct stele_elf_segment {
    uint64_t address;       /**< where it begins; need not be page aligned */
    uint64_t memory_size;   /**< bytes in memory; those above file_size are zero */
    const uint8_t *content; /**< its bytes in the file */
    uint64_t file_size;     /**< number of these bytes */
    int writable;           /**< never together with executable */
    int executable;
};

/** An image that passed all checks. */
struct stele_elf_image {
    uint64_t entry;      /**< address of the first instruction */
    uint64_t start;      /**< first page of all segments */
    uint64_t end;        /**< end of the last page of all segments */
    uint64_t stack_size; /**< stack that the program asks for; 0: it does not say */
    unsigned int segment_count;
    struct stele_elf_segment segments[STELE_ELF_MAX_SEGMENTS]; /**< by rising address, not sharing a page */
    int has_abi;                                               /**< whether it carries the ABI note */
    uint32_t abi_major;
    uint32_t abi_minor;
    uint8_t abi_hash[32];
};

/**
 * Checks a whole ELF file and finds its segments. Nothing is copied: the segments' content points into `file`.
 *
 * @param[out] image what was found; only meaningful when the answer is STELE_ELF_OK
 * @param file       the file in memory
 * @param size       its length in bytes
 * @param limits     what it must fit
 */
enum stele_elf_error stele_elf_read(struct stele_elf_image *image, const void *file, size_t size,
                                    const struct stele_elf_limits *limits);

/** The error in words, for a person; never a null pointer. */
const char *stele_elf_message(enum stele_elf_error error);

#ifdef __cplusplus
}
#endif
