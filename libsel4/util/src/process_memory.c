// SPDX-License-Identifier: BSD-2-Clause
// The memory of a process: image, IPC buffer, guard page, stack, in this order from the image's first page up.
//
//     image.start ... image.end | not mapped | IPC buffer | not mapped | stack ... stack_top

#include "process.h"
#include <stele/string.h>

#define PAGE ((seL4_Word)1 << seL4_PageBits)
#define DEFAULT_STACK (16 * PAGE)

static seL4_Word page_down(seL4_Word address)
{
    return address & ~(PAGE - 1);
}

static seL4_Word pages_of(const struct stele_elf_segment *segment)
{
    seL4_Word first = page_down(segment->address);

    return (page_down(segment->address + segment->memory_size + PAGE - 1) - first) >> seL4_PageBits;
}

static unsigned int access_of(const struct stele_elf_segment *segment)
{
    return (segment->writable ? STELE_ACCESS_WRITE : 0u) | (segment->executable ? STELE_ACCESS_EXECUTE : 0u);
}

/** Writes what the file has for one page of a segment, and zeros around it. */
static void fill_page(unsigned char *page, const struct stele_elf_segment *segment, seL4_Word address)
{
    seL4_Word from = address > segment->address ? address : segment->address;
    seL4_Word file_end = segment->address + segment->file_size;
    seL4_Word to = address + PAGE < file_end ? address + PAGE : file_end;

    memset(page, 0, PAGE);
    if (from < to) {
        memcpy(page + (from - address), segment->content + (from - segment->address), to - from);
    }
}

/** Fills a frame, which must not be mapped, through the root task's window; then instruction fetches see it, too. */
static bool load_page(struct stele_process *process, seL4_CPtr frame, const struct stele_elf_segment *segment,
                      seL4_Word address)
{
    struct stele_system *system = process->system;
    seL4_Error error = stele_vspace_map(&system->own, frame, seL4_PageBits, system->window, STELE_ACCESS_WRITE);

    if (!process_check(process, "mapping a page of the image to fill it", error)) {
        return false;
    }
    fill_page((unsigned char *)system->window, segment, address);
    error = segment->executable ? seL4_ARM_Page_Unify_Instruction(frame, 0, PAGE) : seL4_NoError;
    return process_check(process, "making code visible to instruction fetches", error) &&
           process_check(process, "taking a page from the window", seL4_ARM_Page_Unmap(frame));
}

static bool map_page(struct stele_process *process, seL4_CPtr frame, seL4_Word address, unsigned int access)
{
    seL4_Error error = stele_vspace_map(&process->vspace, frame, seL4_PageBits, address, access);

    return process_check(process, "mapping a page into the process", error);
}

static bool load_segment(struct stele_process *process, unsigned int index)
{
    const struct stele_elf_segment *segment = &process->image.segments[index];
    seL4_Word address = page_down(segment->address);

    for (seL4_Word i = 0; i < pages_of(segment); i++, address += PAGE) {
        seL4_CPtr frame = process->image_frames[index] + i;
        if (!load_page(process, frame, segment, address) || !map_page(process, frame, address, access_of(segment))) {
            return false;
        }
    }
    return true;
}

static bool make_frames(struct stele_process *process, seL4_Word count, seL4_CPtr *first)
{
    return process_check(process, "making frames",
                         stele_arena_allocate(&process->arena, seL4_ARM_SmallPageObject, 0, count, first));
}

static bool build_image(struct stele_process *process)
{
    for (unsigned int i = 0; i < process->image.segment_count; i++) {
        if (!make_frames(process, pages_of(&process->image.segments[i]), &process->image_frames[i]) ||
            !load_segment(process, i)) {
            return false;
        }
    }
    return true;
}

static seL4_Word stack_size(const struct stele_process *process)
{
    seL4_Word size = process->config.stack_size != 0 ? process->config.stack_size : process->image.stack_size;

    return page_down((size != 0 ? size : DEFAULT_STACK) + PAGE - 1);
}

static bool build_stack(struct stele_process *process)
{
    seL4_Word size = stack_size(process);
    seL4_Word bottom = process->ipc_buffer + 2 * PAGE;
    seL4_CPtr frames;

    process->stack_top = bottom + size;
    if (!make_frames(process, size >> seL4_PageBits, &frames)) {
        return false;
    }
    for (seL4_Word offset = 0; offset < size; offset += PAGE) {
        if (!map_page(process, frames + (offset >> seL4_PageBits), bottom + offset, STELE_ACCESS_WRITE)) {
            return false;
        }
    }
    return true;
}

static bool fits_user_space(struct stele_process *process)
{
    seL4_Word above = 3 * PAGE + stack_size(process);

    if (stack_size(process) < seL4_UserVSpaceTop / 2 && process->image.end < seL4_UserVSpaceTop / 2 - above) {
        return true;
    }
    process->failure = (struct stele_failure){"placing the stack", "no room above the image"};
    return false;
}

bool process_build_memory(struct stele_process *process)
{
    process->ipc_buffer = process->image.end + PAGE;
    return fits_user_space(process) && build_image(process) && build_stack(process);
}

bool process_reset_memory(struct stele_process *process)
{
    for (unsigned int i = 0; i < process->image.segment_count; i++) {
        const struct stele_elf_segment *segment = &process->image.segments[i];
        for (seL4_Word page = 0; segment->writable && page < pages_of(segment); page++) {
            seL4_Error error = seL4_ARM_Page_Unmap(process->image_frames[i] + page);
            if (!process_check(process, "taking the image out of the process", error)) {
                return false;
            }
        }
        if (segment->writable && !load_segment(process, i)) {
            return false;
        }
    }
    return true;
}
