// SPDX-License-Identifier: BSD-2-Clause
// Reads the ELF image of a program. Every number from the file is checked before it is used; sums are written so that they
// cannot overflow (a <= limit - b instead of a + b <= limit).

#include "elf_format.h"
#include <stdbool.h>
#include <stele/elf.h>
#include <stele/string.h>

struct reader {
    struct stele_elf_image *image;
    const uint8_t *file;
    uint64_t size;
    const struct stele_elf_limits *limits;
};

static bool in_file(const struct reader *reader, uint64_t offset, uint64_t size)
{
    return offset <= reader->size && size <= reader->size - offset;
}

static uint64_t page_down(uint64_t address)
{
    return address & ~(uint64_t)(STELE_ELF_PAGE - 1);
}

static uint64_t page_up(uint64_t address)
{
    return page_down(address + STELE_ELF_PAGE - 1);
}

/** Programs of 32-bit machines have smaller headers. */
static bool is_small(const struct reader *reader)
{
    return reader->limits->machine == STELE_ELF_MACHINE_ARM;
}

static uint64_t header_bytes(const struct reader *reader)
{
    return is_small(reader) ? sizeof(struct elf_header32) : sizeof(struct elf_header);
}

static uint64_t program_header_bytes(const struct reader *reader)
{
    return is_small(reader) ? sizeof(struct elf_program_header32) : sizeof(struct elf_program_header);
}

static struct elf_header read_header(const struct reader *reader)
{
    struct elf_header header;
    struct elf_header32 small;

    if (!is_small(reader)) {
        memcpy(&header, reader->file, sizeof header);
        return header;
    }
    memcpy(&small, reader->file, sizeof small);
    header = (struct elf_header){
        .type = small.type,
        .machine = small.machine,
        .version = small.version,
        .entry = small.entry,
        .program_headers = small.program_headers,
        .header_size = small.header_size,
        .program_header_size = small.program_header_size,
        .program_header_count = small.program_header_count,
    };
    memcpy(header.identity, small.identity, sizeof header.identity);
    return header;
}

/** The table is known to be in the file. */
static struct elf_program_header read_program_header(const struct reader *reader, const struct elf_header *header,
                                                     unsigned int index)
{
    const uint8_t *from = reader->file + header->program_headers + index * program_header_bytes(reader);
    struct elf_program_header program;
    struct elf_program_header32 small;

    if (!is_small(reader)) {
        memcpy(&program, from, sizeof program);
        return program;
    }
    memcpy(&small, from, sizeof small);
    return (struct elf_program_header){
        .type = small.type,
        .flags = small.flags,
        .offset = small.offset,
        .virtual_address = small.virtual_address,
        .file_size = small.file_size,
        .memory_size = small.memory_size,
        .alignment = small.alignment,
    };
}

static enum stele_elf_error check_identity(const struct reader *reader, const struct elf_header *header)
{
    static const uint8_t magic[] = {0x7f, 'E', 'L', 'F'};

    if (memcmp(header->identity, magic, sizeof magic) != 0) {
        return STELE_ELF_BAD_MAGIC;
    }
    if (header->identity[ELF_IDENTITY_CLASS] != (is_small(reader) ? ELF_CLASS_32 : ELF_CLASS_64)) {
        return STELE_ELF_WRONG_CLASS;
    }
    if (header->identity[ELF_IDENTITY_DATA] != ELF_LITTLE_ENDIAN) {
        return STELE_ELF_NOT_LITTLE_ENDIAN;
    }
    if (header->identity[ELF_IDENTITY_VERSION] != ELF_VERSION || header->version != ELF_VERSION) {
        return STELE_ELF_BAD_VERSION;
    }
    return STELE_ELF_OK;
}

static enum stele_elf_error check_header(const struct reader *reader, const struct elf_header *header)
{
    enum stele_elf_error error = check_identity(reader, header);

    if (error != STELE_ELF_OK) {
        return error;
    }
    if (header->type != ELF_TYPE_EXECUTABLE) {
        return STELE_ELF_NOT_EXECUTABLE;
    }
    if (header->machine != reader->limits->machine) {
        return STELE_ELF_WRONG_MACHINE;
    }
    if (header->header_size != header_bytes(reader) || header->program_header_size != program_header_bytes(reader)) {
        return STELE_ELF_BAD_HEADER_SIZE;
    }
    uint64_t table_size = header->program_header_count * program_header_bytes(reader);
    if (header->program_headers % (is_small(reader) ? 4 : 8) != 0 ||
        !in_file(reader, header->program_headers, table_size)) {
        return STELE_ELF_BAD_PROGRAM_HEADERS;
    }
    return STELE_ELF_OK;
}

static bool is_power_of_two_or_none(uint64_t alignment)
{
    return (alignment & (alignment - 1)) == 0;
}

static enum stele_elf_error check_segment(const struct reader *reader, const struct elf_program_header *header)
{
    const struct stele_elf_limits *limits = reader->limits;

    if (!in_file(reader, header->offset, header->file_size)) {
        return STELE_ELF_SEGMENT_BEYOND_FILE;
    }
    if (header->file_size > header->memory_size) {
        return STELE_ELF_SEGMENT_SIZES;
    }
    if (!is_power_of_two_or_none(header->alignment) ||
        (header->alignment > 1 && (header->virtual_address - header->offset) % header->alignment != 0)) {
        return STELE_ELF_SEGMENT_ALIGNMENT;
    }
    if (header->virtual_address < limits->lowest || header->virtual_address >= limits->end ||
        header->memory_size > limits->end - header->virtual_address) {
        return STELE_ELF_SEGMENT_ADDRESS;
    }
    if ((header->flags & ELF_WRITE) != 0 && (header->flags & ELF_EXECUTE) != 0) {
        return STELE_ELF_SEGMENT_WRITE_EXECUTE;
    }
    return (header->flags & ELF_READ) != 0 ? STELE_ELF_OK : STELE_ELF_SEGMENT_NOT_READABLE;
}

static bool shares_page(const struct stele_elf_segment *segment, const struct elf_program_header *header)
{
    return page_down(segment->address) < page_up(header->virtual_address + header->memory_size) &&
           page_down(header->virtual_address) < page_up(segment->address + segment->memory_size);
}

/** Keeps the segments sorted by address; refuses one that shares a page with another. */
static enum stele_elf_error add_segment(const struct reader *reader, const struct elf_program_header *header)
{
    struct stele_elf_image *image = reader->image;
    enum stele_elf_error error = check_segment(reader, header);
    unsigned int place;

    if (error != STELE_ELF_OK || header->memory_size == 0) {
        return error;
    }
    if (image->segment_count == STELE_ELF_MAX_SEGMENTS) {
        return STELE_ELF_TOO_MANY_SEGMENTS;
    }
    for (unsigned int i = 0; i < image->segment_count; i++) {
        if (shares_page(&image->segments[i], header)) {
            return STELE_ELF_SEGMENT_OVERLAP;
        }
    }
    for (place = image->segment_count; place > 0; place--) {
        if (image->segments[place - 1].address < header->virtual_address) {
            break;
        }
        image->segments[place] = image->segments[place - 1];
    }
    image->segments[place] = (struct stele_elf_segment){
        .address = header->virtual_address,
        .memory_size = header->memory_size,
        .content = reader->file + header->offset,
        .file_size = header->file_size,
        .writable = (header->flags & ELF_WRITE) != 0,
        .executable = (header->flags & ELF_EXECUTE) != 0,
    };
    image->segment_count++;
    return STELE_ELF_OK;
}

static enum stele_elf_error check_tls(const struct reader *reader, const struct elf_program_header *header)
{
    const struct stele_elf_image *image = reader->image;

    if (!in_file(reader, header->offset, header->file_size) || header->file_size > header->memory_size ||
        !is_power_of_two_or_none(header->alignment)) {
        return STELE_ELF_BAD_TLS;
    }
    if (header->file_size == 0) {
        return STELE_ELF_OK;
    }
    for (unsigned int i = 0; i < image->segment_count; i++) {
        const struct stele_elf_segment *segment = &image->segments[i];
        uint64_t from = header->virtual_address - segment->address;
        if (header->virtual_address >= segment->address && from <= segment->memory_size &&
            header->file_size <= segment->memory_size - from) {
            return STELE_ELF_OK;
        }
    }
    return STELE_ELF_BAD_TLS; // its initial values would not be in the program's memory
}

static uint64_t word_up(uint64_t size)
{
    return (size + 3) & ~(uint64_t)3;
}

static enum stele_elf_error read_abi(const struct reader *reader, const uint8_t *description, uint32_t size)
{
    struct stele_elf_image *image = reader->image;

    if (size != 2 * sizeof(uint32_t) + sizeof image->abi_hash) {
        return STELE_ELF_BAD_NOTE;
    }
    memcpy(&image->abi_major, description, sizeof(uint32_t));
    memcpy(&image->abi_minor, description + sizeof(uint32_t), sizeof(uint32_t));
    memcpy(image->abi_hash, description + 2 * sizeof(uint32_t), sizeof image->abi_hash);
    image->has_abi = true;
    return image->abi_major == reader->limits->abi_major ? STELE_ELF_OK : STELE_ELF_OTHER_ABI;
}

static enum stele_elf_error read_notes(const struct reader *reader, const struct elf_program_header *header)
{
    static const char stele[] = "Stele";
    struct elf_note note;

    if (!in_file(reader, header->offset, header->file_size)) {
        return STELE_ELF_BAD_NOTE;
    }
    const uint8_t *notes = reader->file + header->offset;
    uint64_t left = header->file_size;
    while (left >= sizeof note) {
        memcpy(&note, notes, sizeof note);
        uint64_t whole = sizeof note + word_up(note.name_size) + word_up(note.description_size);
        if (whole > left) {
            return STELE_ELF_BAD_NOTE;
        }
        if (note.type == ELF_STELE_NOTE_ABI && note.name_size == sizeof stele &&
            memcmp(notes + sizeof note, stele, sizeof stele) == 0) {
            return read_abi(reader, notes + sizeof note + word_up(note.name_size), note.description_size);
        }
        notes += whole;
        left -= whole;
    }
    return STELE_ELF_OK;
}

static enum stele_elf_error read_other(const struct reader *reader, const struct elf_program_header *header)
{
    switch (header->type) {
    case ELF_TLS: return check_tls(reader, header);
    case ELF_NOTE: return read_notes(reader, header);
    case ELF_GNU_STACK:
        reader->image->stack_size = header->memory_size;
        return (header->flags & ELF_EXECUTE) != 0 ? STELE_ELF_SEGMENT_WRITE_EXECUTE : STELE_ELF_OK;
    case ELF_DYNAMIC:
    case ELF_INTERPRETER: return STELE_ELF_DYNAMIC;
    default: return STELE_ELF_OK;
    }
}

/** One pass over the program headers: first the loadable ones, then, when these are known, all others. */
static enum stele_elf_error read_program_headers(const struct reader *reader, const struct elf_header *header,
                                                 bool loadable)
{
    for (unsigned int i = 0; i < header->program_header_count; i++) {
        struct elf_program_header program = read_program_header(reader, header, i);

        if ((program.type == ELF_LOAD) != loadable) {
            continue;
        }
        enum stele_elf_error error = loadable ? add_segment(reader, &program) : read_other(reader, &program);
        if (error != STELE_ELF_OK) {
            return error;
        }
    }
    return STELE_ELF_OK;
}

static enum stele_elf_error find_extent(struct stele_elf_image *image)
{
    if (image->segment_count == 0) {
        return STELE_ELF_NO_SEGMENTS;
    }
    const struct stele_elf_segment *last = &image->segments[image->segment_count - 1];
    image->start = page_down(image->segments[0].address);
    image->end = page_up(last->address + last->memory_size);
    for (unsigned int i = 0; i < image->segment_count; i++) {
        const struct stele_elf_segment *segment = &image->segments[i];
        if (segment->executable && image->entry >= segment->address &&
            image->entry - segment->address < segment->memory_size) {
            return STELE_ELF_OK;
        }
    }
    return STELE_ELF_BAD_ENTRY;
}

enum stele_elf_error stele_elf_read(struct stele_elf_image *image, const void *file, size_t size,
                                    const struct stele_elf_limits *limits)
{
    const struct reader reader = {image, file, size, limits};
    struct elf_header header;

    memset(image, 0, sizeof *image);
    if (size < header_bytes(&reader)) {
        return STELE_ELF_TOO_SMALL;
    }
    header = read_header(&reader);
    enum stele_elf_error error = check_header(&reader, &header);
    if (error != STELE_ELF_OK) {
        return error;
    }
    image->entry = header.entry;
    error = read_program_headers(&reader, &header, true);
    if (error == STELE_ELF_OK) {
        error = find_extent(image);
    }
    return error == STELE_ELF_OK ? read_program_headers(&reader, &header, false) : error;
}

const char *stele_elf_message(enum stele_elf_error error)
{
    static const char *const messages[STELE_ELF_ERROR_COUNT] = {
        [STELE_ELF_OK] = "no error",
        [STELE_ELF_TOO_SMALL] = "the file is shorter than an ELF header",
        [STELE_ELF_BAD_MAGIC] = "not an ELF file",
        [STELE_ELF_WRONG_CLASS] = "not an ELF file of this machine's word size",
        [STELE_ELF_NOT_LITTLE_ENDIAN] = "not a little-endian ELF file",
        [STELE_ELF_BAD_VERSION] = "unknown ELF version",
        [STELE_ELF_NOT_EXECUTABLE] = "not a statically linked executable at fixed addresses",
        [STELE_ELF_WRONG_MACHINE] = "built for another machine",
        [STELE_ELF_BAD_HEADER_SIZE] = "the ELF header states wrong header sizes",
        [STELE_ELF_BAD_PROGRAM_HEADERS] = "the program headers lie outside the file or are misaligned",
        [STELE_ELF_NO_SEGMENTS] = "no loadable segment",
        [STELE_ELF_TOO_MANY_SEGMENTS] = "too many loadable segments",
        [STELE_ELF_SEGMENT_BEYOND_FILE] = "a segment reaches beyond the end of the file (is it truncated?)",
        [STELE_ELF_SEGMENT_SIZES] = "a segment is larger in the file than in memory",
        [STELE_ELF_SEGMENT_ALIGNMENT] = "a segment's address and file offset contradict its alignment",
        [STELE_ELF_SEGMENT_ADDRESS] = "a segment lies outside the addresses of user programs",
        [STELE_ELF_SEGMENT_WRITE_EXECUTE] = "a segment is both writable and executable",
        [STELE_ELF_SEGMENT_NOT_READABLE] = "a segment is not readable",
        [STELE_ELF_SEGMENT_OVERLAP] = "two segments share a page",
        [STELE_ELF_BAD_ENTRY] = "the entry point lies in no executable segment",
        [STELE_ELF_BAD_TLS] = "the thread-local storage segment is malformed or not in memory",
        [STELE_ELF_BAD_NOTE] = "a note is malformed",
        [STELE_ELF_OTHER_ABI] = "built for another major version of the ABI",
        [STELE_ELF_DYNAMIC] = "needs a dynamic linker",
    };

    return (unsigned int)error < STELE_ELF_ERROR_COUNT ? messages[error] : "unknown error";
}
