/* SPDX-License-Identifier: BSD-2-Clause */
/* The root task's program (image.h). The file may hold anything: all numbers are checked before they are used. */

#include "boot/image.h"
#include "boot/boot.h"
#include "boot/text.h"
#include "object/vspace.h"

/* ELF, for files of this machine's word size. */
struct elf_header {
    uint8_t ident[16];
    uint16_t type, machine;
    uint32_t version;
    word_t entry, phoff, shoff;
    uint32_t flags;
    uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

struct elf_segment64 {
    uint32_t type, flags;
    uint64_t offset, vaddr, paddr, filesz, memsz, align;
};

struct elf_segment32 {
    uint32_t type, offset, vaddr, paddr, filesz, memsz, flags, align;
};

struct elf_note {
    uint32_t name_bytes, content_bytes, type;
};

struct segment {
    word_t type, offset, address, file_bytes, memory_bytes, align;
};

enum {
    IDENT_CLASS = 4,
    IDENT_DATA = 5,
    DATA_LITTLE_ENDIAN = 1,
    TYPE_EXECUTABLE = 2,
    SEGMENT_LOAD = 1,
    SEGMENT_NOTE = 4,
    SEGMENTS_MAX = 128,
    NOTE_ABI = 1,
};

#define CLASS (WORD_BITS == 64 ? 2 : 1)
#define SEGMENT_BYTES (WORD_BITS == 64 ? sizeof(struct elf_segment64) : sizeof(struct elf_segment32))
#define NOTE_NAME "Stele"

static struct elf_header header_of(const struct image *image)
{
    struct elf_header header;

    bytes_copy(&header, image->file, sizeof(header));
    return header;
}

static struct segment segment_at(const struct image *image, unsigned int index)
{
    const uint8_t *at = image->file + header_of(image).phoff + index * SEGMENT_BYTES;
    struct elf_segment64 wide;
    struct elf_segment32 narrow;

    if (WORD_BITS == 64) {
        bytes_copy(&wide, at, sizeof(wide));
        return (struct segment){wide.type,           (word_t)wide.offset, (word_t)wide.vaddr,
                                (word_t)wide.filesz, (word_t)wide.memsz,  (word_t)wide.align};
    }
    bytes_copy(&narrow, at, sizeof(narrow));
    return (struct segment){narrow.type, narrow.offset, narrow.vaddr, narrow.filesz, narrow.memsz, narrow.align};
}

/* ---- header --------------------------------------------------------------------------------------------------------- */

static _Noreturn void truncated(const struct image *image)
{
    boot_fail("the root task is truncated: its ELF file has only %lu bytes", image->bytes);
}

static void check_kind(const struct image *image)
{
    struct elf_header header;

    if (image->bytes < 4 || !text_equal_up_to((const char *)image->file, "\177ELF", 4))
        boot_fail("the root task is no ELF file: the initrd must be one, or an archive that starts with one");
    if (image->bytes < sizeof(header))
        truncated(image);
    header = header_of(image);
    if (header.ident[IDENT_CLASS] != CLASS)
        boot_fail("the root task is not a %u-bit program", (unsigned int)WORD_BITS);
    if (header.ident[IDENT_DATA] != DATA_LITTLE_ENDIAN || header.machine != MACHINE_ELF)
        boot_fail("the root task is for another processor (ELF machine %u, not %u)", header.machine, MACHINE_ELF);
    if (header.type != TYPE_EXECUTABLE)
        boot_fail("the root task is not an executable with fixed addresses (ELF type %u)", header.type);
}

static void check_segment_table(const struct image *image)
{
    struct elf_header header = header_of(image);

    if (header.phnum == 0 || header.phnum > SEGMENTS_MAX || header.phentsize != SEGMENT_BYTES)
        boot_fail("the root task has a senseless segment table (%u entries of %u bytes)", header.phnum,
                  header.phentsize);
    if (header.phoff > image->bytes || header.phnum * SEGMENT_BYTES > image->bytes - header.phoff)
        truncated(image);
}

/* ---- segments ------------------------------------------------------------------------------------------------------- */

static bool is_loaded(const struct segment *segment)
{
    return segment->type == SEGMENT_LOAD && segment->memory_bytes != 0;
}

static bool is_in_file(const struct image *image, const struct segment *segment)
{
    return segment->offset <= image->bytes && segment->file_bytes <= image->bytes - segment->offset;
}

static bool is_inside(const struct segment *segment, word_t address)
{
    return address >= segment->address && address - segment->address < segment->memory_bytes;
}

static void check_segment(const struct image *image, const struct segment *segment)
{
    if (!is_in_file(image, segment))
        truncated(image);
    if (segment->file_bytes > segment->memory_bytes)
        boot_fail("the root task's segment at %lx is larger in the file than in memory", segment->address);
    if (segment->address >= VSPACE_USER_END || segment->memory_bytes > VSPACE_USER_END - segment->address)
        boot_fail("the root task's segment at %lx is not in user space", segment->address);
}

static void check_overlap(const struct image *image, unsigned int index)
{
    struct segment segment = segment_at(image, index);

    for (unsigned int i = 0; i < index; i++) {
        struct segment other = segment_at(image, i);

        if (is_loaded(&other) && (is_inside(&other, segment.address) || is_inside(&segment, other.address)))
            boot_fail("the root task's segments at %lx and %lx overlap", other.address, segment.address);
    }
}

static void check_segments(struct image *image)
{
    unsigned int count = header_of(image).phnum;
    bool has_entry = false;

    image->start = VSPACE_USER_END;
    image->end = 0;
    for (unsigned int i = 0; i < count; i++) {
        struct segment segment = segment_at(image, i);

        if (!is_loaded(&segment))
            continue;
        check_segment(image, &segment);
        check_overlap(image, i);
        has_entry |= is_inside(&segment, image->entry);
        if (segment.address < image->start)
            image->start = round_down(segment.address, seL4_PageBits);
        if (segment.address + segment.memory_bytes > image->end)
            image->end = round_up(segment.address + segment.memory_bytes, seL4_PageBits);
    }
    if (image->end == 0)
        boot_fail("the root task has nothing to load");
    if (!has_entry)
        boot_fail("the root task's entry %lx is outside the program", image->entry);
}

/* ---- the ABI that it was built for ---------------------------------------------------------------------------------- */

/* The content of the ABI note if the note at `note` is one. */
static const uint8_t *abi_content(const struct elf_note *note, const uint8_t *name)
{
    if (note->type != NOTE_ABI || note->name_bytes != sizeof(NOTE_NAME) || note->content_bytes < 8)
        return NULL;
    if (!text_equal_up_to((const char *)name, NOTE_NAME, sizeof(NOTE_NAME)))
        return NULL;
    return name + round_up(sizeof(NOTE_NAME), 2);
}

static void check_abi(const uint8_t *content)
{
    uint32_t major;

    bytes_copy(&major, content, sizeof(major));
    if (major != STELE_ABI_MAJOR)
        boot_fail("the root task was built for ABI %u, this kernel speaks ABI %u", (unsigned int)major,
                  STELE_ABI_MAJOR);
}

/* Notes that do not fit their segment end it. */
static void check_notes(const struct image *image, const struct segment *segment)
{
    word_t align = segment->align == 8 ? 3 : 2, at = 0;
    struct elf_note note;

    while (segment->file_bytes - at >= sizeof(note)) {
        const uint8_t *start = image->file + segment->offset + at;
        word_t bytes;

        bytes_copy(&note, start, sizeof(note));
        if (note.name_bytes > segment->file_bytes || note.content_bytes > segment->file_bytes)
            return;
        bytes = round_up(sizeof(note) + note.name_bytes, align) + round_up(note.content_bytes, align);
        if (bytes > segment->file_bytes - at)
            return;
        if (abi_content(&note, start + sizeof(note)) != NULL)
            check_abi(abi_content(&note, start + sizeof(note)));
        at += bytes;
    }
}

static void check_all_notes(const struct image *image)
{
    for (unsigned int i = 0; i < header_of(image).phnum; i++) {
        struct segment segment = segment_at(image, i);

        if (segment.type != SEGMENT_NOTE)
            continue;
        if (!is_in_file(image, &segment))
            truncated(image);
        check_notes(image, &segment);
    }
}

/* --------------------------------------------------------------------------------------------------------------------- */

void image_open(struct image *image, const void *file, word_t bytes)
{
    *image = (struct image){.file = file, .bytes = bytes};
    check_kind(image);
    check_segment_table(image);
    check_all_notes(image);
    image->entry = header_of(image).entry;
    check_segments(image);
}

void image_load(const struct image *image, void *memory)
{
    for (unsigned int i = 0; i < header_of(image).phnum; i++) {
        struct segment segment = segment_at(image, i);

        if (is_loaded(&segment))
            bytes_copy((uint8_t *)memory + (segment.address - image->start), image->file + segment.offset,
                       segment.file_bytes);
    }
}
