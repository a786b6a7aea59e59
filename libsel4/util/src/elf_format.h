/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of the ELF file format that a loader needs, as the System V ABI lays them out. Headers are read in the form of 64
 * bits; those of 32 bits stand beside them. */
#pragma once

#include <stdint.h>

struct elf_header {
    uint8_t identity[16];
    uint16_t type;
    uint16_t machine;
    uint32_t version;
    uint64_t entry;
    uint64_t program_headers;
    uint64_t section_headers;
    uint32_t flags;
    uint16_t header_size;
    uint16_t program_header_size;
    uint16_t program_header_count;
    uint16_t section_header_size;
    uint16_t section_header_count;
    uint16_t section_names;
};

struct elf_program_header {
    uint32_t type;
    uint32_t flags;
    uint64_t offset;
    uint64_t virtual_address;
    uint64_t physical_address;
    uint64_t file_size;
    uint64_t memory_size;
    uint64_t alignment;
};

struct elf_header32 {
    uint8_t identity[16];
    uint16_t type;
    uint16_t machine;
    uint32_t version;
    uint32_t entry;
    uint32_t program_headers;
    uint32_t section_headers;
    uint32_t flags;
    uint16_t header_size;
    uint16_t program_header_size;
    uint16_t program_header_count;
    uint16_t section_header_size;
    uint16_t section_header_count;
    uint16_t section_names;
};

struct elf_program_header32 {
    uint32_t type;
    uint32_t offset;
    uint32_t virtual_address;
    uint32_t physical_address;
    uint32_t file_size;
    uint32_t memory_size;
    uint32_t flags;
    uint32_t alignment;
};

struct elf_note {
    uint32_t name_size;
    uint32_t description_size;
    uint32_t type;
};

enum { ELF_IDENTITY_CLASS = 4, ELF_IDENTITY_DATA = 5, ELF_IDENTITY_VERSION = 6 };
enum { ELF_CLASS_32 = 1, ELF_CLASS_64 = 2 };
enum { ELF_LITTLE_ENDIAN = 1, ELF_VERSION = 1, ELF_TYPE_EXECUTABLE = 2 };
enum { ELF_LOAD = 1, ELF_DYNAMIC = 2, ELF_INTERPRETER = 3, ELF_NOTE = 4, ELF_TLS = 7, ELF_GNU_STACK = 0x6474e551 };
enum { ELF_EXECUTE = 1, ELF_WRITE = 2, ELF_READ = 4 };

/** Note by which a program names its ABI: name "Stele", this type, major, minor and hash. */
enum { ELF_STELE_NOTE_ABI = 1 };
