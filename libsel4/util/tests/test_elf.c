// SPDX-License-Identifier: BSD-2-Clause
// The ELF reader accepts a good file and refuses each way to spoil it with the right error; no mutation makes it read outside
// the file (the address sanitizer watches: each file lies in a heap block of its exact size).

#include "elf_format.h"
#include "report.h"
#include <stele/elf.h>
#include <stdlib.h>
#include <string.h>

enum { HEADERS = 5, TEXT_OFFSET = 0x1000, CONST_OFFSET = 0x2000, DATA_OFFSET = 0x3000, FILE_SIZE = 0x3100 };
enum { CODE, CONSTANTS, DATA, NOTE, TLS };

struct note {
    struct elf_note header;
    char name[8];
    uint32_t major;
    uint32_t minor;
    uint8_t hash[32];
};

static const struct stele_elf_limits limits = {STELE_ELF_MACHINE_AARCH64, 0x1000, 0x7ffffffff000, 1};

static struct elf_header *header_of(uint8_t *file)
{
    return (struct elf_header *)file;
}

static struct elf_program_header *program_of(uint8_t *file, int index)
{
    return (struct elf_program_header *)(file + sizeof(struct elf_header)) + index;
}

static struct note *note_of(uint8_t *file)
{
    return (struct note *)(file + CONST_OFFSET);
}

static void set_program(uint8_t *file, int index, struct elf_program_header program)
{
    *program_of(file, index) = program;
}

static uint8_t *good_file(void)
{
    uint8_t *file = calloc(1, FILE_SIZE);
    struct note note = {{6, 40, 1}, "Stele", 1, 0, {0xaa}};

    *header_of(file) = (struct elf_header){
        .identity = {0x7f, 'E', 'L', 'F', 2, 1, 1},
        .type = 2,
        .machine = 183,
        .version = 1,
        .entry = 0x400010,
        .program_headers = sizeof(struct elf_header),
        .header_size = sizeof(struct elf_header),
        .program_header_size = sizeof(struct elf_program_header),
        .program_header_count = HEADERS,
    };
    set_program(file, CODE, (struct elf_program_header){1, 5, TEXT_OFFSET, 0x400000, 0, 0x123, 0x123, 0x1000});
    set_program(file, CONSTANTS, (struct elf_program_header){1, 4, CONST_OFFSET, 0x401000, 0, 0x80, 0x80, 0x1000});
    set_program(file, DATA, (struct elf_program_header){1, 6, DATA_OFFSET, 0x402000, 0, 0x100, 0x2345, 0x1000});
    set_program(file, NOTE, (struct elf_program_header){4, 4, CONST_OFFSET, 0x401000, 0, sizeof note, sizeof note, 4});
    set_program(file, TLS, (struct elf_program_header){7, 4, DATA_OFFSET, 0x402000, 0, 0x10, 0x20, 0x40});
    memcpy(note_of(file), &note, sizeof note);
    memset(file + TEXT_OFFSET, 0x5a, 0x123);
    return file;
}

static enum stele_elf_error read_file(const uint8_t *file, size_t size)
{
    struct stele_elf_image image;

    return stele_elf_read(&image, file, size, &limits);
}

static void expect(const char *name, uint8_t *file, size_t size, enum stele_elf_error expected)
{
    enum stele_elf_error error = read_file(file, size);

    report(error == expected, name, stele_elf_message(error));
    free(file);
}

/** One way to spoil the good file: `statement` may use `file`, `elf` and `p(index)`. */
#define REFUSED(name, expected, statement)                                                                             \
    do {                                                                                                               \
        uint8_t *file = good_file();                                                                                   \
        struct elf_header *elf = header_of(file);                                                                      \
        (void)elf;                                                                                                     \
        statement;                                                                                                     \
        expect(name, file, FILE_SIZE, expected);                                                                       \
    } while (0)
#define p(index) program_of(file, index)

static void good_file_is_accepted_with_all_its_parts(void)
{
    struct stele_elf_image image;
    uint8_t *file = good_file();
    enum stele_elf_error error = stele_elf_read(&image, file, FILE_SIZE, &limits);

    report(error == STELE_ELF_OK, "good_file_is_accepted", stele_elf_message(error));
    report(image.entry == 0x400010 && image.start == 0x400000 && image.end == 0x405000, "extent_covers_whole_pages",
           "");
    report(image.segment_count == 3 && image.segments[2].memory_size == 0x2345 && image.segments[2].file_size == 0x100,
           "segments_keep_both_sizes", "");
    report(image.segments[0].executable && !image.segments[0].writable && image.segments[2].writable &&
               !image.segments[1].writable && !image.segments[1].executable,
           "segments_keep_their_permissions", "");
    report(image.segments[0].content == file + TEXT_OFFSET, "content_points_into_the_file", "");
    report(image.has_abi && image.abi_major == 1 && image.abi_hash[0] == 0xaa, "abi_note_is_read", "");
    free(file);
}

/* The good file for a machine of 32 bits. */
static uint8_t *small_file(void)
{
    uint8_t *file = good_file();
    struct elf_header wide = *header_of(file);
    struct elf_program_header programs[HEADERS];
    struct elf_header32 header = {
        .type = wide.type,
        .machine = STELE_ELF_MACHINE_ARM,
        .version = wide.version,
        .entry = (uint32_t)wide.entry,
        .program_headers = sizeof(struct elf_header32),
        .header_size = sizeof(struct elf_header32),
        .program_header_size = sizeof(struct elf_program_header32),
        .program_header_count = HEADERS,
    };

    memcpy(programs, program_of(file, 0), sizeof programs);
    memcpy(header.identity, wide.identity, sizeof header.identity);
    header.identity[ELF_IDENTITY_CLASS] = ELF_CLASS_32;
    memset(file, 0, TEXT_OFFSET);
    memcpy(file, &header, sizeof header);
    for (int i = 0; i < HEADERS; i++) {
        const struct elf_program_header *from = &programs[i];
        struct elf_program_header32 to = {from->type,  (uint32_t)from->offset,    (uint32_t)from->virtual_address,
                                          0,           (uint32_t)from->file_size, (uint32_t)from->memory_size,
                                          from->flags, (uint32_t)from->alignment};
        memcpy(file + sizeof header + (size_t)i * sizeof to, &to, sizeof to);
    }
    return file;
}

static void files_of_32_bits_are_for_machines_of_32_bits(void)
{
    const struct stele_elf_limits small_limits = {STELE_ELF_MACHINE_ARM, 0x1000, 0xa0000000, 1};
    struct stele_elf_image image;
    uint8_t *file = small_file(), *wide = good_file();
    enum stele_elf_error error = stele_elf_read(&image, file, FILE_SIZE, &small_limits);

    report(error == STELE_ELF_OK && image.entry == 0x400010 && image.end == 0x405000 && image.segment_count == 3 &&
               image.segments[2].memory_size == 0x2345 && image.segments[2].writable && image.has_abi,
           "file_of_32_bits_is_read_with_all_its_parts", stele_elf_message(error));
    report(read_file(file, FILE_SIZE) == STELE_ELF_WRONG_CLASS, "file_of_32_bits_is_refused_on_64", "");
    error = stele_elf_read(&image, wide, FILE_SIZE, &small_limits);
    report(error == STELE_ELF_WRONG_CLASS, "file_of_64_bits_is_refused_on_32", stele_elf_message(error));
    error = stele_elf_read(&image, file, sizeof(struct elf_header32) - 1, &small_limits);
    report(error == STELE_ELF_TOO_SMALL, "file_shorter_than_a_small_header_is_refused", stele_elf_message(error));
    free(wide);
    free(file);
}

static void variants_that_are_fine_are_accepted(void)
{
    REFUSED("file_without_note_is_accepted", STELE_ELF_OK, p(NOTE)->type = 0);
    REFUSED("foreign_note_is_accepted", STELE_ELF_OK, note_of(file)->name[0] = 'X');
    REFUSED("unsorted_segments_are_accepted", STELE_ELF_OK, {
        struct elf_program_header first = *p(CODE);
        *p(CODE) = *p(DATA);
        *p(DATA) = first;
    });
    REFUSED("empty_segment_is_skipped", STELE_ELF_OK, {
        p(CONSTANTS)->memory_size = 0;
        p(CONSTANTS)->file_size = 0;
    });
    REFUSED("newer_minor_version_is_accepted", STELE_ELF_OK, note_of(file)->minor = 7);
    REFUSED("stack_header_is_accepted", STELE_ELF_OK,
            *p(NOTE) = ((struct elf_program_header){.type = 0x6474e551, .flags = 6, .memory_size = 0x8000}));
}

static void damaged_headers_are_refused(void)
{
    REFUSED("bad_magic_is_refused", STELE_ELF_BAD_MAGIC, elf->identity[0] = 0x7e);
    REFUSED("class_32_is_refused", STELE_ELF_WRONG_CLASS, elf->identity[4] = 1);
    REFUSED("big_endian_is_refused", STELE_ELF_NOT_LITTLE_ENDIAN, elf->identity[5] = 2);
    REFUSED("identity_version_is_checked", STELE_ELF_BAD_VERSION, elf->identity[6] = 0);
    REFUSED("version_is_checked", STELE_ELF_BAD_VERSION, elf->version = 2);
    REFUSED("object_file_is_refused", STELE_ELF_NOT_EXECUTABLE, elf->type = 1);
    REFUSED("shared_object_is_refused", STELE_ELF_NOT_EXECUTABLE, elf->type = 3);
    REFUSED("other_machine_is_refused", STELE_ELF_WRONG_MACHINE, elf->machine = 62);
    REFUSED("header_size_is_checked", STELE_ELF_BAD_HEADER_SIZE, elf->header_size = 52);
    REFUSED("program_header_size_is_checked", STELE_ELF_BAD_HEADER_SIZE, elf->program_header_size = 32);
    REFUSED("program_headers_beyond_file_are_refused", STELE_ELF_BAD_PROGRAM_HEADERS, elf->program_headers = FILE_SIZE);
    REFUSED("program_headers_that_overflow_are_refused", STELE_ELF_BAD_PROGRAM_HEADERS,
            elf->program_headers = UINT64_MAX - 7);
    REFUSED("too_many_program_headers_are_refused", STELE_ELF_BAD_PROGRAM_HEADERS, elf->program_header_count = 0xffff);
    REFUSED("misaligned_program_headers_are_refused", STELE_ELF_BAD_PROGRAM_HEADERS, elf->program_headers = 65);
    REFUSED("no_program_headers_means_no_segments", STELE_ELF_NO_SEGMENTS, elf->program_header_count = 0);
    REFUSED("interpreter_is_refused", STELE_ELF_DYNAMIC, p(NOTE)->type = 3);
    REFUSED("dynamic_section_is_refused", STELE_ELF_DYNAMIC, p(NOTE)->type = 2);
}

static void damaged_segments_are_refused(void)
{
    REFUSED("segment_beyond_file_is_refused", STELE_ELF_SEGMENT_BEYOND_FILE, p(DATA)->file_size = 0x101);
    REFUSED("segment_offset_beyond_file_is_refused", STELE_ELF_SEGMENT_BEYOND_FILE, p(DATA)->offset = 0x4000);
    REFUSED("segment_offset_that_overflows_is_refused", STELE_ELF_SEGMENT_BEYOND_FILE,
            p(DATA)->offset = UINT64_MAX - 0xf);
    REFUSED("file_size_above_memory_size_is_refused", STELE_ELF_SEGMENT_SIZES, p(DATA)->memory_size = 0xff);
    REFUSED("odd_alignment_is_refused", STELE_ELF_SEGMENT_ALIGNMENT, p(CODE)->alignment = 3);
    REFUSED("address_against_offset_is_refused", STELE_ELF_SEGMENT_ALIGNMENT, p(CODE)->virtual_address = 0x400010);
    REFUSED("segment_on_page_zero_is_refused", STELE_ELF_SEGMENT_ADDRESS, p(CODE)->virtual_address = 0);
    REFUSED("segment_in_kernel_space_is_refused", STELE_ELF_SEGMENT_ADDRESS,
            p(CODE)->virtual_address = 0xffff000000000000);
    REFUSED("segment_across_user_top_is_refused", STELE_ELF_SEGMENT_ADDRESS,
            p(DATA)->virtual_address = limits.end - 0x1000);
    REFUSED("segment_size_that_overflows_is_refused", STELE_ELF_SEGMENT_ADDRESS, p(DATA)->memory_size = UINT64_MAX);
    REFUSED("writable_code_is_refused", STELE_ELF_SEGMENT_WRITE_EXECUTE, p(CODE)->flags = 7);
    REFUSED("executable_stack_is_refused", STELE_ELF_SEGMENT_WRITE_EXECUTE,
            *p(NOTE) = ((struct elf_program_header){.type = 0x6474e551, .flags = 7}));
    REFUSED("unreadable_segment_is_refused", STELE_ELF_SEGMENT_NOT_READABLE, p(CONSTANTS)->flags = 0);
    REFUSED("overlapping_segments_are_refused", STELE_ELF_SEGMENT_OVERLAP, p(DATA)->virtual_address = 0x400000);
    REFUSED("segments_on_one_page_are_refused", STELE_ELF_SEGMENT_OVERLAP, {
        p(DATA)->virtual_address = 0x401800;
        p(DATA)->alignment = 0x800;
    });
    REFUSED("entry_outside_is_refused", STELE_ELF_BAD_ENTRY, elf->entry = 0x400123);
    REFUSED("entry_in_data_is_refused", STELE_ELF_BAD_ENTRY, elf->entry = 0x402000);
}

static void nine_segments_are_refused(void)
{
    enum { SEGMENTS = STELE_ELF_MAX_SEGMENTS + 1 };
    uint8_t *file = good_file();

    header_of(file)->program_header_count = SEGMENTS;
    for (int i = 0; i < SEGMENTS; i++) {
        set_program(file, i,
                    (struct elf_program_header){1, 5, TEXT_OFFSET, 0x400000 + 0x1000u * (unsigned)i, 0, 1, 1, 0x1000});
    }
    expect("more_segments_than_fit_are_refused", file, FILE_SIZE, STELE_ELF_TOO_MANY_SEGMENTS);
}

static void damaged_tls_and_notes_are_refused(void)
{
    REFUSED("tls_beyond_file_is_refused", STELE_ELF_BAD_TLS, p(TLS)->file_size = 0x1000);
    REFUSED("tls_outside_segments_is_refused", STELE_ELF_BAD_TLS, p(TLS)->virtual_address = 0x500000);
    REFUSED("tls_alignment_is_checked", STELE_ELF_BAD_TLS, p(TLS)->alignment = 48);
    REFUSED("note_beyond_file_is_refused", STELE_ELF_BAD_NOTE, p(NOTE)->file_size = FILE_SIZE);
    REFUSED("note_with_long_name_is_refused", STELE_ELF_BAD_NOTE, note_of(file)->header.name_size = 0xffffffff);
    REFUSED("note_with_short_description_is_refused", STELE_ELF_BAD_NOTE, note_of(file)->header.description_size = 8);
    REFUSED("other_abi_major_is_refused", STELE_ELF_OTHER_ABI, note_of(file)->major = 2);
}

static void every_truncation_is_refused(void)
{
    int accepted = 0;
    uint8_t *whole = good_file();

    for (size_t size = 0; size < FILE_SIZE; size++) {
        uint8_t *part = malloc(size > 0 ? size : 1);
        memcpy(part, whole, size);
        accepted += read_file(part, size) == STELE_ELF_OK;
        free(part);
    }
    free(whole);
    report(accepted == 0, "every_truncation_is_refused", "one was accepted");
}

/** Every value of every byte of the headers and the note: never outside the file, and segments always within the limits. */
static void no_mutation_of_a_byte_breaks_a_promise(void)
{
    static const struct {
        size_t from, to;
    } ranges[] = {{0, sizeof(struct elf_header) + HEADERS * sizeof(struct elf_program_header)},
                  {CONST_OFFSET, CONST_OFFSET + sizeof(struct note)}};
    uint8_t *file = good_file();
    int broken = 0;

    for (unsigned int range = 0; range < 2; range++) {
        for (size_t at = ranges[range].from; at < ranges[range].to; at++) {
            uint8_t good = file[at];
            for (unsigned int value = 0; value < 256; value++) {
                struct stele_elf_image image;
                file[at] = (uint8_t)value;
                if (stele_elf_read(&image, file, FILE_SIZE, &limits) != STELE_ELF_OK) {
                    continue;
                }
                for (unsigned int i = 0; i < image.segment_count; i++) {
                    const struct stele_elf_segment *segment = &image.segments[i];
                    broken += segment->address < limits.lowest ||
                              segment->address + segment->memory_size > limits.end ||
                              segment->content + segment->file_size > file + FILE_SIZE;
                }
            }
            file[at] = good;
        }
    }
    free(file);
    report(broken == 0, "no_mutation_of_a_byte_breaks_a_promise", "a segment lies outside");
}

static void every_error_has_its_own_message(void)
{
    int same = 0;

    for (int i = 0; i < STELE_ELF_ERROR_COUNT; i++) {
        for (int j = 0; j < i; j++) {
            same += strcmp(stele_elf_message((enum stele_elf_error)i), stele_elf_message((enum stele_elf_error)j)) == 0;
        }
    }
    report(same == 0, "every_error_has_its_own_message", "two are alike");
    report(strcmp(stele_elf_message((enum stele_elf_error)999), "unknown error") == 0, "unknown_error_has_a_message",
           "");
}

int main(void)
{
    good_file_is_accepted_with_all_its_parts();
    files_of_32_bits_are_for_machines_of_32_bits();
    variants_that_are_fine_are_accepted();
    damaged_headers_are_refused();
    damaged_segments_are_refused();
    nine_segments_are_refused();
    damaged_tls_and_notes_are_refused();
    every_truncation_is_refused();
    no_mutation_of_a_byte_breaks_a_promise();
    every_error_has_its_own_message();
    return report_end();
}
