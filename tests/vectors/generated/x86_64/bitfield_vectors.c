/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
#include "harness.h"

static void block_1(void)
{
    static const seL4_Word words[] = {0x87766554433226d6ul};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0x8776655443322ul, 0x3ul, 0x1ul, 0x56ul);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo distinct");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0x8776655443322ul);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0x8776655443322ul);
    set = seL4_MessageInfo_set_label(set, ~0x8776655443322ul);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x8776655443322ul & 0xffffffffffffful);
    expect_value("capsUnwrapped", seL4_MessageInfo_get_capsUnwrapped(made), 0x3ul);
    expect_value("capsUnwrapped by pointer", seL4_MessageInfo_ptr_get_capsUnwrapped(&made), 0x3ul);
    set = seL4_MessageInfo_set_capsUnwrapped(set, ~0x3ul);
    expect_value("capsUnwrapped inverted", seL4_MessageInfo_get_capsUnwrapped(set), ~0x3ul & 0x7ul);
    expect_value("extraCaps", seL4_MessageInfo_get_extraCaps(made), 0x1ul);
    expect_value("extraCaps by pointer", seL4_MessageInfo_ptr_get_extraCaps(&made), 0x1ul);
    set = seL4_MessageInfo_set_extraCaps(set, ~0x1ul);
    expect_value("extraCaps inverted", seL4_MessageInfo_get_extraCaps(set), ~0x1ul & 0x3ul);
    expect_value("length", seL4_MessageInfo_get_length(made), 0x56ul);
    expect_value("length by pointer", seL4_MessageInfo_ptr_get_length(&made), 0x56ul);
    set = seL4_MessageInfo_set_length(set, ~0x56ul);
    expect_value("length inverted", seL4_MessageInfo_get_length(set), ~0x56ul & 0x7ful);
    seL4_MessageInfo_ptr_set_label(&set, 0x8776655443322ul);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&set, 0x3ul);
    seL4_MessageInfo_ptr_set_extraCaps(&set, 0x1ul);
    seL4_MessageInfo_ptr_set_length(&set, 0x56ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_2(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0xffffffffffffful, 0x7ul, 0x3ul, 0x7ful);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo ones");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0xffffffffffffful);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0xffffffffffffful);
    set = seL4_MessageInfo_set_label(set, ~0xffffffffffffful);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0xffffffffffffful & 0xffffffffffffful);
    expect_value("capsUnwrapped", seL4_MessageInfo_get_capsUnwrapped(made), 0x7ul);
    expect_value("capsUnwrapped by pointer", seL4_MessageInfo_ptr_get_capsUnwrapped(&made), 0x7ul);
    set = seL4_MessageInfo_set_capsUnwrapped(set, ~0x7ul);
    expect_value("capsUnwrapped inverted", seL4_MessageInfo_get_capsUnwrapped(set), ~0x7ul & 0x7ul);
    expect_value("extraCaps", seL4_MessageInfo_get_extraCaps(made), 0x3ul);
    expect_value("extraCaps by pointer", seL4_MessageInfo_ptr_get_extraCaps(&made), 0x3ul);
    set = seL4_MessageInfo_set_extraCaps(set, ~0x3ul);
    expect_value("extraCaps inverted", seL4_MessageInfo_get_extraCaps(set), ~0x3ul & 0x3ul);
    expect_value("length", seL4_MessageInfo_get_length(made), 0x7ful);
    expect_value("length by pointer", seL4_MessageInfo_ptr_get_length(&made), 0x7ful);
    set = seL4_MessageInfo_set_length(set, ~0x7ful);
    expect_value("length inverted", seL4_MessageInfo_get_length(set), ~0x7ful & 0x7ful);
    seL4_MessageInfo_ptr_set_label(&set, 0xffffffffffffful);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&set, 0x7ul);
    seL4_MessageInfo_ptr_set_extraCaps(&set, 0x3ul);
    seL4_MessageInfo_ptr_set_length(&set, 0x7ful);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_3(void)
{
    static const seL4_Word words[] = {0xfffffffffffff000ul};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0xffffffffffffful, 0x0ul, 0x0ul, 0x0ul);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo only:label");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0xffffffffffffful);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0xffffffffffffful);
    set = seL4_MessageInfo_set_label(set, ~0xffffffffffffful);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0xffffffffffffful & 0xffffffffffffful);
    expect_value("capsUnwrapped", seL4_MessageInfo_get_capsUnwrapped(made), 0x0ul);
    expect_value("capsUnwrapped by pointer", seL4_MessageInfo_ptr_get_capsUnwrapped(&made), 0x0ul);
    set = seL4_MessageInfo_set_capsUnwrapped(set, ~0x0ul);
    expect_value("capsUnwrapped inverted", seL4_MessageInfo_get_capsUnwrapped(set), ~0x0ul & 0x7ul);
    expect_value("extraCaps", seL4_MessageInfo_get_extraCaps(made), 0x0ul);
    expect_value("extraCaps by pointer", seL4_MessageInfo_ptr_get_extraCaps(&made), 0x0ul);
    set = seL4_MessageInfo_set_extraCaps(set, ~0x0ul);
    expect_value("extraCaps inverted", seL4_MessageInfo_get_extraCaps(set), ~0x0ul & 0x3ul);
    expect_value("length", seL4_MessageInfo_get_length(made), 0x0ul);
    expect_value("length by pointer", seL4_MessageInfo_ptr_get_length(&made), 0x0ul);
    set = seL4_MessageInfo_set_length(set, ~0x0ul);
    expect_value("length inverted", seL4_MessageInfo_get_length(set), ~0x0ul & 0x7ful);
    seL4_MessageInfo_ptr_set_label(&set, 0xffffffffffffful);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_extraCaps(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_length(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_4(void)
{
    static const seL4_Word words[] = {0xe00ul};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0x0ul, 0x7ul, 0x0ul, 0x0ul);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo only:capsUnwrapped");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0x0ul);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0x0ul);
    set = seL4_MessageInfo_set_label(set, ~0x0ul);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x0ul & 0xffffffffffffful);
    expect_value("capsUnwrapped", seL4_MessageInfo_get_capsUnwrapped(made), 0x7ul);
    expect_value("capsUnwrapped by pointer", seL4_MessageInfo_ptr_get_capsUnwrapped(&made), 0x7ul);
    set = seL4_MessageInfo_set_capsUnwrapped(set, ~0x7ul);
    expect_value("capsUnwrapped inverted", seL4_MessageInfo_get_capsUnwrapped(set), ~0x7ul & 0x7ul);
    expect_value("extraCaps", seL4_MessageInfo_get_extraCaps(made), 0x0ul);
    expect_value("extraCaps by pointer", seL4_MessageInfo_ptr_get_extraCaps(&made), 0x0ul);
    set = seL4_MessageInfo_set_extraCaps(set, ~0x0ul);
    expect_value("extraCaps inverted", seL4_MessageInfo_get_extraCaps(set), ~0x0ul & 0x3ul);
    expect_value("length", seL4_MessageInfo_get_length(made), 0x0ul);
    expect_value("length by pointer", seL4_MessageInfo_ptr_get_length(&made), 0x0ul);
    set = seL4_MessageInfo_set_length(set, ~0x0ul);
    expect_value("length inverted", seL4_MessageInfo_get_length(set), ~0x0ul & 0x7ful);
    seL4_MessageInfo_ptr_set_label(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&set, 0x7ul);
    seL4_MessageInfo_ptr_set_extraCaps(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_length(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_5(void)
{
    static const seL4_Word words[] = {0x180ul};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0x0ul, 0x0ul, 0x3ul, 0x0ul);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo only:extraCaps");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0x0ul);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0x0ul);
    set = seL4_MessageInfo_set_label(set, ~0x0ul);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x0ul & 0xffffffffffffful);
    expect_value("capsUnwrapped", seL4_MessageInfo_get_capsUnwrapped(made), 0x0ul);
    expect_value("capsUnwrapped by pointer", seL4_MessageInfo_ptr_get_capsUnwrapped(&made), 0x0ul);
    set = seL4_MessageInfo_set_capsUnwrapped(set, ~0x0ul);
    expect_value("capsUnwrapped inverted", seL4_MessageInfo_get_capsUnwrapped(set), ~0x0ul & 0x7ul);
    expect_value("extraCaps", seL4_MessageInfo_get_extraCaps(made), 0x3ul);
    expect_value("extraCaps by pointer", seL4_MessageInfo_ptr_get_extraCaps(&made), 0x3ul);
    set = seL4_MessageInfo_set_extraCaps(set, ~0x3ul);
    expect_value("extraCaps inverted", seL4_MessageInfo_get_extraCaps(set), ~0x3ul & 0x3ul);
    expect_value("length", seL4_MessageInfo_get_length(made), 0x0ul);
    expect_value("length by pointer", seL4_MessageInfo_ptr_get_length(&made), 0x0ul);
    set = seL4_MessageInfo_set_length(set, ~0x0ul);
    expect_value("length inverted", seL4_MessageInfo_get_length(set), ~0x0ul & 0x7ful);
    seL4_MessageInfo_ptr_set_label(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_extraCaps(&set, 0x3ul);
    seL4_MessageInfo_ptr_set_length(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_6(void)
{
    static const seL4_Word words[] = {0x7ful};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0x0ul, 0x0ul, 0x0ul, 0x7ful);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo only:length");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0x0ul);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0x0ul);
    set = seL4_MessageInfo_set_label(set, ~0x0ul);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x0ul & 0xffffffffffffful);
    expect_value("capsUnwrapped", seL4_MessageInfo_get_capsUnwrapped(made), 0x0ul);
    expect_value("capsUnwrapped by pointer", seL4_MessageInfo_ptr_get_capsUnwrapped(&made), 0x0ul);
    set = seL4_MessageInfo_set_capsUnwrapped(set, ~0x0ul);
    expect_value("capsUnwrapped inverted", seL4_MessageInfo_get_capsUnwrapped(set), ~0x0ul & 0x7ul);
    expect_value("extraCaps", seL4_MessageInfo_get_extraCaps(made), 0x0ul);
    expect_value("extraCaps by pointer", seL4_MessageInfo_ptr_get_extraCaps(&made), 0x0ul);
    set = seL4_MessageInfo_set_extraCaps(set, ~0x0ul);
    expect_value("extraCaps inverted", seL4_MessageInfo_get_extraCaps(set), ~0x0ul & 0x3ul);
    expect_value("length", seL4_MessageInfo_get_length(made), 0x7ful);
    expect_value("length by pointer", seL4_MessageInfo_ptr_get_length(&made), 0x7ful);
    set = seL4_MessageInfo_set_length(set, ~0x7ful);
    expect_value("length inverted", seL4_MessageInfo_get_length(set), ~0x7ful & 0x7ful);
    seL4_MessageInfo_ptr_set_label(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_extraCaps(&set, 0x0ul);
    seL4_MessageInfo_ptr_set_length(&set, 0x7ful);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_7(void)
{
    static const seL4_Word words[] = {0xful};
    seL4_CapRights_t made = seL4_CapRights_new(0x1ul, 0x1ul, 0x1ul, 0x1ul);
    seL4_CapRights_t set = made;
    unsigned int i;

    begin_case("seL4_CapRights distinct");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("capAllowGrantReply", seL4_CapRights_get_capAllowGrantReply(made), 0x1ul);
    expect_value("capAllowGrantReply by pointer", seL4_CapRights_ptr_get_capAllowGrantReply(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowGrantReply(set, ~0x1ul);
    expect_value("capAllowGrantReply inverted", seL4_CapRights_get_capAllowGrantReply(set), ~0x1ul & 0x1ul);
    expect_value("capAllowGrant", seL4_CapRights_get_capAllowGrant(made), 0x1ul);
    expect_value("capAllowGrant by pointer", seL4_CapRights_ptr_get_capAllowGrant(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowGrant(set, ~0x1ul);
    expect_value("capAllowGrant inverted", seL4_CapRights_get_capAllowGrant(set), ~0x1ul & 0x1ul);
    expect_value("capAllowRead", seL4_CapRights_get_capAllowRead(made), 0x1ul);
    expect_value("capAllowRead by pointer", seL4_CapRights_ptr_get_capAllowRead(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowRead(set, ~0x1ul);
    expect_value("capAllowRead inverted", seL4_CapRights_get_capAllowRead(set), ~0x1ul & 0x1ul);
    expect_value("capAllowWrite", seL4_CapRights_get_capAllowWrite(made), 0x1ul);
    expect_value("capAllowWrite by pointer", seL4_CapRights_ptr_get_capAllowWrite(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowWrite(set, ~0x1ul);
    expect_value("capAllowWrite inverted", seL4_CapRights_get_capAllowWrite(set), ~0x1ul & 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrantReply(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrant(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowRead(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowWrite(&set, 0x1ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_8(void)
{
    static const seL4_Word words[] = {0xful};
    seL4_CapRights_t made = seL4_CapRights_new(0x1ul, 0x1ul, 0x1ul, 0x1ul);
    seL4_CapRights_t set = made;
    unsigned int i;

    begin_case("seL4_CapRights ones");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("capAllowGrantReply", seL4_CapRights_get_capAllowGrantReply(made), 0x1ul);
    expect_value("capAllowGrantReply by pointer", seL4_CapRights_ptr_get_capAllowGrantReply(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowGrantReply(set, ~0x1ul);
    expect_value("capAllowGrantReply inverted", seL4_CapRights_get_capAllowGrantReply(set), ~0x1ul & 0x1ul);
    expect_value("capAllowGrant", seL4_CapRights_get_capAllowGrant(made), 0x1ul);
    expect_value("capAllowGrant by pointer", seL4_CapRights_ptr_get_capAllowGrant(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowGrant(set, ~0x1ul);
    expect_value("capAllowGrant inverted", seL4_CapRights_get_capAllowGrant(set), ~0x1ul & 0x1ul);
    expect_value("capAllowRead", seL4_CapRights_get_capAllowRead(made), 0x1ul);
    expect_value("capAllowRead by pointer", seL4_CapRights_ptr_get_capAllowRead(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowRead(set, ~0x1ul);
    expect_value("capAllowRead inverted", seL4_CapRights_get_capAllowRead(set), ~0x1ul & 0x1ul);
    expect_value("capAllowWrite", seL4_CapRights_get_capAllowWrite(made), 0x1ul);
    expect_value("capAllowWrite by pointer", seL4_CapRights_ptr_get_capAllowWrite(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowWrite(set, ~0x1ul);
    expect_value("capAllowWrite inverted", seL4_CapRights_get_capAllowWrite(set), ~0x1ul & 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrantReply(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrant(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowRead(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowWrite(&set, 0x1ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_9(void)
{
    static const seL4_Word words[] = {0x8ul};
    seL4_CapRights_t made = seL4_CapRights_new(0x1ul, 0x0ul, 0x0ul, 0x0ul);
    seL4_CapRights_t set = made;
    unsigned int i;

    begin_case("seL4_CapRights only:capAllowGrantReply");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("capAllowGrantReply", seL4_CapRights_get_capAllowGrantReply(made), 0x1ul);
    expect_value("capAllowGrantReply by pointer", seL4_CapRights_ptr_get_capAllowGrantReply(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowGrantReply(set, ~0x1ul);
    expect_value("capAllowGrantReply inverted", seL4_CapRights_get_capAllowGrantReply(set), ~0x1ul & 0x1ul);
    expect_value("capAllowGrant", seL4_CapRights_get_capAllowGrant(made), 0x0ul);
    expect_value("capAllowGrant by pointer", seL4_CapRights_ptr_get_capAllowGrant(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowGrant(set, ~0x0ul);
    expect_value("capAllowGrant inverted", seL4_CapRights_get_capAllowGrant(set), ~0x0ul & 0x1ul);
    expect_value("capAllowRead", seL4_CapRights_get_capAllowRead(made), 0x0ul);
    expect_value("capAllowRead by pointer", seL4_CapRights_ptr_get_capAllowRead(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowRead(set, ~0x0ul);
    expect_value("capAllowRead inverted", seL4_CapRights_get_capAllowRead(set), ~0x0ul & 0x1ul);
    expect_value("capAllowWrite", seL4_CapRights_get_capAllowWrite(made), 0x0ul);
    expect_value("capAllowWrite by pointer", seL4_CapRights_ptr_get_capAllowWrite(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowWrite(set, ~0x0ul);
    expect_value("capAllowWrite inverted", seL4_CapRights_get_capAllowWrite(set), ~0x0ul & 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrantReply(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrant(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowRead(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowWrite(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_10(void)
{
    static const seL4_Word words[] = {0x4ul};
    seL4_CapRights_t made = seL4_CapRights_new(0x0ul, 0x1ul, 0x0ul, 0x0ul);
    seL4_CapRights_t set = made;
    unsigned int i;

    begin_case("seL4_CapRights only:capAllowGrant");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("capAllowGrantReply", seL4_CapRights_get_capAllowGrantReply(made), 0x0ul);
    expect_value("capAllowGrantReply by pointer", seL4_CapRights_ptr_get_capAllowGrantReply(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowGrantReply(set, ~0x0ul);
    expect_value("capAllowGrantReply inverted", seL4_CapRights_get_capAllowGrantReply(set), ~0x0ul & 0x1ul);
    expect_value("capAllowGrant", seL4_CapRights_get_capAllowGrant(made), 0x1ul);
    expect_value("capAllowGrant by pointer", seL4_CapRights_ptr_get_capAllowGrant(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowGrant(set, ~0x1ul);
    expect_value("capAllowGrant inverted", seL4_CapRights_get_capAllowGrant(set), ~0x1ul & 0x1ul);
    expect_value("capAllowRead", seL4_CapRights_get_capAllowRead(made), 0x0ul);
    expect_value("capAllowRead by pointer", seL4_CapRights_ptr_get_capAllowRead(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowRead(set, ~0x0ul);
    expect_value("capAllowRead inverted", seL4_CapRights_get_capAllowRead(set), ~0x0ul & 0x1ul);
    expect_value("capAllowWrite", seL4_CapRights_get_capAllowWrite(made), 0x0ul);
    expect_value("capAllowWrite by pointer", seL4_CapRights_ptr_get_capAllowWrite(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowWrite(set, ~0x0ul);
    expect_value("capAllowWrite inverted", seL4_CapRights_get_capAllowWrite(set), ~0x0ul & 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrantReply(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowGrant(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowRead(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowWrite(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_11(void)
{
    static const seL4_Word words[] = {0x2ul};
    seL4_CapRights_t made = seL4_CapRights_new(0x0ul, 0x0ul, 0x1ul, 0x0ul);
    seL4_CapRights_t set = made;
    unsigned int i;

    begin_case("seL4_CapRights only:capAllowRead");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("capAllowGrantReply", seL4_CapRights_get_capAllowGrantReply(made), 0x0ul);
    expect_value("capAllowGrantReply by pointer", seL4_CapRights_ptr_get_capAllowGrantReply(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowGrantReply(set, ~0x0ul);
    expect_value("capAllowGrantReply inverted", seL4_CapRights_get_capAllowGrantReply(set), ~0x0ul & 0x1ul);
    expect_value("capAllowGrant", seL4_CapRights_get_capAllowGrant(made), 0x0ul);
    expect_value("capAllowGrant by pointer", seL4_CapRights_ptr_get_capAllowGrant(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowGrant(set, ~0x0ul);
    expect_value("capAllowGrant inverted", seL4_CapRights_get_capAllowGrant(set), ~0x0ul & 0x1ul);
    expect_value("capAllowRead", seL4_CapRights_get_capAllowRead(made), 0x1ul);
    expect_value("capAllowRead by pointer", seL4_CapRights_ptr_get_capAllowRead(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowRead(set, ~0x1ul);
    expect_value("capAllowRead inverted", seL4_CapRights_get_capAllowRead(set), ~0x1ul & 0x1ul);
    expect_value("capAllowWrite", seL4_CapRights_get_capAllowWrite(made), 0x0ul);
    expect_value("capAllowWrite by pointer", seL4_CapRights_ptr_get_capAllowWrite(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowWrite(set, ~0x0ul);
    expect_value("capAllowWrite inverted", seL4_CapRights_get_capAllowWrite(set), ~0x0ul & 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrantReply(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowGrant(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowRead(&set, 0x1ul);
    seL4_CapRights_ptr_set_capAllowWrite(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_12(void)
{
    static const seL4_Word words[] = {0x1ul};
    seL4_CapRights_t made = seL4_CapRights_new(0x0ul, 0x0ul, 0x0ul, 0x1ul);
    seL4_CapRights_t set = made;
    unsigned int i;

    begin_case("seL4_CapRights only:capAllowWrite");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("capAllowGrantReply", seL4_CapRights_get_capAllowGrantReply(made), 0x0ul);
    expect_value("capAllowGrantReply by pointer", seL4_CapRights_ptr_get_capAllowGrantReply(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowGrantReply(set, ~0x0ul);
    expect_value("capAllowGrantReply inverted", seL4_CapRights_get_capAllowGrantReply(set), ~0x0ul & 0x1ul);
    expect_value("capAllowGrant", seL4_CapRights_get_capAllowGrant(made), 0x0ul);
    expect_value("capAllowGrant by pointer", seL4_CapRights_ptr_get_capAllowGrant(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowGrant(set, ~0x0ul);
    expect_value("capAllowGrant inverted", seL4_CapRights_get_capAllowGrant(set), ~0x0ul & 0x1ul);
    expect_value("capAllowRead", seL4_CapRights_get_capAllowRead(made), 0x0ul);
    expect_value("capAllowRead by pointer", seL4_CapRights_ptr_get_capAllowRead(&made), 0x0ul);
    set = seL4_CapRights_set_capAllowRead(set, ~0x0ul);
    expect_value("capAllowRead inverted", seL4_CapRights_get_capAllowRead(set), ~0x0ul & 0x1ul);
    expect_value("capAllowWrite", seL4_CapRights_get_capAllowWrite(made), 0x1ul);
    expect_value("capAllowWrite by pointer", seL4_CapRights_ptr_get_capAllowWrite(&made), 0x1ul);
    set = seL4_CapRights_set_capAllowWrite(set, ~0x1ul);
    expect_value("capAllowWrite inverted", seL4_CapRights_get_capAllowWrite(set), ~0x1ul & 0x1ul);
    seL4_CapRights_ptr_set_capAllowGrantReply(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowGrant(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowRead(&set, 0x0ul);
    seL4_CapRights_ptr_set_capAllowWrite(&set, 0x1ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_13(void)
{
    static const seL4_Word words[] = {0xd995510cc8847fd1ul};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x3665544332211fful, 0x11ul);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData distinct");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x3665544332211fful);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x3665544332211fful);
    set = seL4_CNode_CapData_set_guard(set, ~0x3665544332211fful);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x3665544332211fful & 0x3fffffffffffffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x11ul);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x11ul);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x11ul);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x11ul & 0x3ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x3665544332211fful);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x11ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_14(void)
{
    static const seL4_Word words[] = {0xfffffffffffffffful};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x3fffffffffffffful, 0x3ful);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData ones");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x3fffffffffffffful);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x3fffffffffffffful);
    set = seL4_CNode_CapData_set_guard(set, ~0x3fffffffffffffful);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x3fffffffffffffful & 0x3fffffffffffffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x3ful);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x3ful);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x3ful);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x3ful & 0x3ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x3fffffffffffffful);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x3ful);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_15(void)
{
    static const seL4_Word words[] = {0xffffffffffffffc0ul};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x3fffffffffffffful, 0x0ul);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData only:guard");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x3fffffffffffffful);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x3fffffffffffffful);
    set = seL4_CNode_CapData_set_guard(set, ~0x3fffffffffffffful);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x3fffffffffffffful & 0x3fffffffffffffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x0ul);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x0ul);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x0ul);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x0ul & 0x3ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x3fffffffffffffful);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_16(void)
{
    static const seL4_Word words[] = {0x3ful};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x0ul, 0x3ful);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData only:guardSize");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x0ul);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x0ul);
    set = seL4_CNode_CapData_set_guard(set, ~0x0ul);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x0ul & 0x3fffffffffffffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x3ful);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x3ful);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x3ful);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x3ful & 0x3ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x0ul);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x3ful);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_17(void)
{
    static const seL4_Word words[] = {0xffee8093ul};
    seL4_X86_IOSpace_CapData_t made = seL4_X86_IOSpace_CapData_new(0xffeeul, 0x80ul, 0x12ul, 0x3ul);
    seL4_X86_IOSpace_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_X86_IOSpace_CapData distinct");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("domainID", seL4_X86_IOSpace_CapData_get_domainID(made), 0xffeeul);
    expect_value("domainID by pointer", seL4_X86_IOSpace_CapData_ptr_get_domainID(&made), 0xffeeul);
    set = seL4_X86_IOSpace_CapData_set_domainID(set, ~0xffeeul);
    expect_value("domainID inverted", seL4_X86_IOSpace_CapData_get_domainID(set), ~0xffeeul & 0xfffful);
    expect_value("pciBus", seL4_X86_IOSpace_CapData_get_pciBus(made), 0x80ul);
    expect_value("pciBus by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciBus(&made), 0x80ul);
    set = seL4_X86_IOSpace_CapData_set_pciBus(set, ~0x80ul);
    expect_value("pciBus inverted", seL4_X86_IOSpace_CapData_get_pciBus(set), ~0x80ul & 0xfful);
    expect_value("pciDev", seL4_X86_IOSpace_CapData_get_pciDev(made), 0x12ul);
    expect_value("pciDev by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciDev(&made), 0x12ul);
    set = seL4_X86_IOSpace_CapData_set_pciDev(set, ~0x12ul);
    expect_value("pciDev inverted", seL4_X86_IOSpace_CapData_get_pciDev(set), ~0x12ul & 0x1ful);
    expect_value("pciFun", seL4_X86_IOSpace_CapData_get_pciFun(made), 0x3ul);
    expect_value("pciFun by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciFun(&made), 0x3ul);
    set = seL4_X86_IOSpace_CapData_set_pciFun(set, ~0x3ul);
    expect_value("pciFun inverted", seL4_X86_IOSpace_CapData_get_pciFun(set), ~0x3ul & 0x7ul);
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&set, 0xffeeul);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&set, 0x80ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&set, 0x12ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&set, 0x3ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_18(void)
{
    static const seL4_Word words[] = {0xfffffffful};
    seL4_X86_IOSpace_CapData_t made = seL4_X86_IOSpace_CapData_new(0xfffful, 0xfful, 0x1ful, 0x7ul);
    seL4_X86_IOSpace_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_X86_IOSpace_CapData ones");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("domainID", seL4_X86_IOSpace_CapData_get_domainID(made), 0xfffful);
    expect_value("domainID by pointer", seL4_X86_IOSpace_CapData_ptr_get_domainID(&made), 0xfffful);
    set = seL4_X86_IOSpace_CapData_set_domainID(set, ~0xfffful);
    expect_value("domainID inverted", seL4_X86_IOSpace_CapData_get_domainID(set), ~0xfffful & 0xfffful);
    expect_value("pciBus", seL4_X86_IOSpace_CapData_get_pciBus(made), 0xfful);
    expect_value("pciBus by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciBus(&made), 0xfful);
    set = seL4_X86_IOSpace_CapData_set_pciBus(set, ~0xfful);
    expect_value("pciBus inverted", seL4_X86_IOSpace_CapData_get_pciBus(set), ~0xfful & 0xfful);
    expect_value("pciDev", seL4_X86_IOSpace_CapData_get_pciDev(made), 0x1ful);
    expect_value("pciDev by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciDev(&made), 0x1ful);
    set = seL4_X86_IOSpace_CapData_set_pciDev(set, ~0x1ful);
    expect_value("pciDev inverted", seL4_X86_IOSpace_CapData_get_pciDev(set), ~0x1ful & 0x1ful);
    expect_value("pciFun", seL4_X86_IOSpace_CapData_get_pciFun(made), 0x7ul);
    expect_value("pciFun by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciFun(&made), 0x7ul);
    set = seL4_X86_IOSpace_CapData_set_pciFun(set, ~0x7ul);
    expect_value("pciFun inverted", seL4_X86_IOSpace_CapData_get_pciFun(set), ~0x7ul & 0x7ul);
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&set, 0xfffful);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&set, 0xfful);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&set, 0x1ful);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&set, 0x7ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_19(void)
{
    static const seL4_Word words[] = {0xffff0000ul};
    seL4_X86_IOSpace_CapData_t made = seL4_X86_IOSpace_CapData_new(0xfffful, 0x0ul, 0x0ul, 0x0ul);
    seL4_X86_IOSpace_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_X86_IOSpace_CapData only:domainID");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("domainID", seL4_X86_IOSpace_CapData_get_domainID(made), 0xfffful);
    expect_value("domainID by pointer", seL4_X86_IOSpace_CapData_ptr_get_domainID(&made), 0xfffful);
    set = seL4_X86_IOSpace_CapData_set_domainID(set, ~0xfffful);
    expect_value("domainID inverted", seL4_X86_IOSpace_CapData_get_domainID(set), ~0xfffful & 0xfffful);
    expect_value("pciBus", seL4_X86_IOSpace_CapData_get_pciBus(made), 0x0ul);
    expect_value("pciBus by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciBus(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciBus(set, ~0x0ul);
    expect_value("pciBus inverted", seL4_X86_IOSpace_CapData_get_pciBus(set), ~0x0ul & 0xfful);
    expect_value("pciDev", seL4_X86_IOSpace_CapData_get_pciDev(made), 0x0ul);
    expect_value("pciDev by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciDev(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciDev(set, ~0x0ul);
    expect_value("pciDev inverted", seL4_X86_IOSpace_CapData_get_pciDev(set), ~0x0ul & 0x1ful);
    expect_value("pciFun", seL4_X86_IOSpace_CapData_get_pciFun(made), 0x0ul);
    expect_value("pciFun by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciFun(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciFun(set, ~0x0ul);
    expect_value("pciFun inverted", seL4_X86_IOSpace_CapData_get_pciFun(set), ~0x0ul & 0x7ul);
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&set, 0xfffful);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_20(void)
{
    static const seL4_Word words[] = {0xff00ul};
    seL4_X86_IOSpace_CapData_t made = seL4_X86_IOSpace_CapData_new(0x0ul, 0xfful, 0x0ul, 0x0ul);
    seL4_X86_IOSpace_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_X86_IOSpace_CapData only:pciBus");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("domainID", seL4_X86_IOSpace_CapData_get_domainID(made), 0x0ul);
    expect_value("domainID by pointer", seL4_X86_IOSpace_CapData_ptr_get_domainID(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_domainID(set, ~0x0ul);
    expect_value("domainID inverted", seL4_X86_IOSpace_CapData_get_domainID(set), ~0x0ul & 0xfffful);
    expect_value("pciBus", seL4_X86_IOSpace_CapData_get_pciBus(made), 0xfful);
    expect_value("pciBus by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciBus(&made), 0xfful);
    set = seL4_X86_IOSpace_CapData_set_pciBus(set, ~0xfful);
    expect_value("pciBus inverted", seL4_X86_IOSpace_CapData_get_pciBus(set), ~0xfful & 0xfful);
    expect_value("pciDev", seL4_X86_IOSpace_CapData_get_pciDev(made), 0x0ul);
    expect_value("pciDev by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciDev(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciDev(set, ~0x0ul);
    expect_value("pciDev inverted", seL4_X86_IOSpace_CapData_get_pciDev(set), ~0x0ul & 0x1ful);
    expect_value("pciFun", seL4_X86_IOSpace_CapData_get_pciFun(made), 0x0ul);
    expect_value("pciFun by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciFun(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciFun(set, ~0x0ul);
    expect_value("pciFun inverted", seL4_X86_IOSpace_CapData_get_pciFun(set), ~0x0ul & 0x7ul);
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&set, 0xfful);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_21(void)
{
    static const seL4_Word words[] = {0xf8ul};
    seL4_X86_IOSpace_CapData_t made = seL4_X86_IOSpace_CapData_new(0x0ul, 0x0ul, 0x1ful, 0x0ul);
    seL4_X86_IOSpace_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_X86_IOSpace_CapData only:pciDev");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("domainID", seL4_X86_IOSpace_CapData_get_domainID(made), 0x0ul);
    expect_value("domainID by pointer", seL4_X86_IOSpace_CapData_ptr_get_domainID(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_domainID(set, ~0x0ul);
    expect_value("domainID inverted", seL4_X86_IOSpace_CapData_get_domainID(set), ~0x0ul & 0xfffful);
    expect_value("pciBus", seL4_X86_IOSpace_CapData_get_pciBus(made), 0x0ul);
    expect_value("pciBus by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciBus(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciBus(set, ~0x0ul);
    expect_value("pciBus inverted", seL4_X86_IOSpace_CapData_get_pciBus(set), ~0x0ul & 0xfful);
    expect_value("pciDev", seL4_X86_IOSpace_CapData_get_pciDev(made), 0x1ful);
    expect_value("pciDev by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciDev(&made), 0x1ful);
    set = seL4_X86_IOSpace_CapData_set_pciDev(set, ~0x1ful);
    expect_value("pciDev inverted", seL4_X86_IOSpace_CapData_get_pciDev(set), ~0x1ful & 0x1ful);
    expect_value("pciFun", seL4_X86_IOSpace_CapData_get_pciFun(made), 0x0ul);
    expect_value("pciFun by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciFun(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciFun(set, ~0x0ul);
    expect_value("pciFun inverted", seL4_X86_IOSpace_CapData_get_pciFun(set), ~0x0ul & 0x7ul);
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&set, 0x1ful);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_22(void)
{
    static const seL4_Word words[] = {0x7ul};
    seL4_X86_IOSpace_CapData_t made = seL4_X86_IOSpace_CapData_new(0x0ul, 0x0ul, 0x0ul, 0x7ul);
    seL4_X86_IOSpace_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_X86_IOSpace_CapData only:pciFun");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("domainID", seL4_X86_IOSpace_CapData_get_domainID(made), 0x0ul);
    expect_value("domainID by pointer", seL4_X86_IOSpace_CapData_ptr_get_domainID(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_domainID(set, ~0x0ul);
    expect_value("domainID inverted", seL4_X86_IOSpace_CapData_get_domainID(set), ~0x0ul & 0xfffful);
    expect_value("pciBus", seL4_X86_IOSpace_CapData_get_pciBus(made), 0x0ul);
    expect_value("pciBus by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciBus(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciBus(set, ~0x0ul);
    expect_value("pciBus inverted", seL4_X86_IOSpace_CapData_get_pciBus(set), ~0x0ul & 0xfful);
    expect_value("pciDev", seL4_X86_IOSpace_CapData_get_pciDev(made), 0x0ul);
    expect_value("pciDev by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciDev(&made), 0x0ul);
    set = seL4_X86_IOSpace_CapData_set_pciDev(set, ~0x0ul);
    expect_value("pciDev inverted", seL4_X86_IOSpace_CapData_get_pciDev(set), ~0x0ul & 0x1ful);
    expect_value("pciFun", seL4_X86_IOSpace_CapData_get_pciFun(made), 0x7ul);
    expect_value("pciFun by pointer", seL4_X86_IOSpace_CapData_ptr_get_pciFun(&made), 0x7ul);
    set = seL4_X86_IOSpace_CapData_set_pciFun(set, ~0x7ul);
    expect_value("pciFun inverted", seL4_X86_IOSpace_CapData_get_pciFun(set), ~0x7ul & 0x7ul);
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&set, 0x0ul);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&set, 0x7ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_23(void)
{
    static const seL4_Word words[] = {0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_NullFault_new();
    unsigned int i;

    begin_case("seL4_Fault_NullFault distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 0);
    finish_case();
}

static void block_24(void)
{
    static const seL4_Word words[] = {0x1ul, 0x4b3a291807f5e4d3ul, 0xad9c8b7a69584736ul, 0x10feeddccbbaa998ul, 0x7261503f2e1d0cfaul, 0xd4c3b2a1907f6e5dul, 0x37261504f2e1d0bful, 0x9988776655443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_CapFault_new(0x9988776655443322ul, 0x37261504f2e1d0bful, 0xd4c3b2a1907f6e5dul, 0x7261503f2e1d0cfaul, 0x10feeddccbbaa998ul, 0xad9c8b7a69584736ul, 0x4b3a291807f5e4d3ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_CapFault distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("IP", seL4_Fault_CapFault_get_IP(made), 0x9988776655443322ul);
    expect_value("IP by pointer", seL4_Fault_CapFault_ptr_get_IP(&made), 0x9988776655443322ul);
    set = seL4_Fault_CapFault_set_IP(set, ~0x9988776655443322ul);
    expect_value("IP inverted", seL4_Fault_CapFault_get_IP(set), ~0x9988776655443322ul & 0xfffffffffffffffful);
    expect_value("Addr", seL4_Fault_CapFault_get_Addr(made), 0x37261504f2e1d0bful);
    expect_value("Addr by pointer", seL4_Fault_CapFault_ptr_get_Addr(&made), 0x37261504f2e1d0bful);
    set = seL4_Fault_CapFault_set_Addr(set, ~0x37261504f2e1d0bful);
    expect_value("Addr inverted", seL4_Fault_CapFault_get_Addr(set), ~0x37261504f2e1d0bful & 0xfffffffffffffffful);
    expect_value("InRecvPhase", seL4_Fault_CapFault_get_InRecvPhase(made), 0xd4c3b2a1907f6e5dul);
    expect_value("InRecvPhase by pointer", seL4_Fault_CapFault_ptr_get_InRecvPhase(&made), 0xd4c3b2a1907f6e5dul);
    set = seL4_Fault_CapFault_set_InRecvPhase(set, ~0xd4c3b2a1907f6e5dul);
    expect_value("InRecvPhase inverted", seL4_Fault_CapFault_get_InRecvPhase(set), ~0xd4c3b2a1907f6e5dul & 0xfffffffffffffffful);
    expect_value("LookupFailureType", seL4_Fault_CapFault_get_LookupFailureType(made), 0x7261503f2e1d0cfaul);
    expect_value("LookupFailureType by pointer", seL4_Fault_CapFault_ptr_get_LookupFailureType(&made), 0x7261503f2e1d0cfaul);
    set = seL4_Fault_CapFault_set_LookupFailureType(set, ~0x7261503f2e1d0cfaul);
    expect_value("LookupFailureType inverted", seL4_Fault_CapFault_get_LookupFailureType(set), ~0x7261503f2e1d0cfaul & 0xfffffffffffffffful);
    expect_value("MR4", seL4_Fault_CapFault_get_MR4(made), 0x10feeddccbbaa998ul);
    expect_value("MR4 by pointer", seL4_Fault_CapFault_ptr_get_MR4(&made), 0x10feeddccbbaa998ul);
    set = seL4_Fault_CapFault_set_MR4(set, ~0x10feeddccbbaa998ul);
    expect_value("MR4 inverted", seL4_Fault_CapFault_get_MR4(set), ~0x10feeddccbbaa998ul & 0xfffffffffffffffful);
    expect_value("MR5", seL4_Fault_CapFault_get_MR5(made), 0xad9c8b7a69584736ul);
    expect_value("MR5 by pointer", seL4_Fault_CapFault_ptr_get_MR5(&made), 0xad9c8b7a69584736ul);
    set = seL4_Fault_CapFault_set_MR5(set, ~0xad9c8b7a69584736ul);
    expect_value("MR5 inverted", seL4_Fault_CapFault_get_MR5(set), ~0xad9c8b7a69584736ul & 0xfffffffffffffffful);
    expect_value("MR6", seL4_Fault_CapFault_get_MR6(made), 0x4b3a291807f5e4d3ul);
    expect_value("MR6 by pointer", seL4_Fault_CapFault_ptr_get_MR6(&made), 0x4b3a291807f5e4d3ul);
    set = seL4_Fault_CapFault_set_MR6(set, ~0x4b3a291807f5e4d3ul);
    expect_value("MR6 inverted", seL4_Fault_CapFault_get_MR6(set), ~0x4b3a291807f5e4d3ul & 0xfffffffffffffffful);
    seL4_Fault_CapFault_ptr_set_IP(&set, 0x9988776655443322ul);
    seL4_Fault_CapFault_ptr_set_Addr(&set, 0x37261504f2e1d0bful);
    seL4_Fault_CapFault_ptr_set_InRecvPhase(&set, 0xd4c3b2a1907f6e5dul);
    seL4_Fault_CapFault_ptr_set_LookupFailureType(&set, 0x7261503f2e1d0cfaul);
    seL4_Fault_CapFault_ptr_set_MR4(&set, 0x10feeddccbbaa998ul);
    seL4_Fault_CapFault_ptr_set_MR5(&set, 0xad9c8b7a69584736ul);
    seL4_Fault_CapFault_ptr_set_MR6(&set, 0x4b3a291807f5e4d3ul);
    for (i = 0; i < 20; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 1);
    finish_case();
}

static void block_25(void)
{
    static const seL4_Word words[] = {0x2ul, 0xae9d8c7b6a594837ul, 0x11ffeeddccbbaa99ul, 0x736251402f1e0dfbul, 0xd5c4b3a291806f5eul, 0x38271605f3e2d1c0ul, 0x9a89786756453423ul, 0xfcebdac9b8a79685ul, 0x5f4e3d2c1b0af8e7ul, 0xc1b09f8e7d6c5b4aul, 0x241302f0dfcebdacul, 0x867564534231200ful, 0xe8d7c6b5a4938271ul, 0x4b3a291807f5e4d3ul, 0xad9c8b7a69584736ul, 0x10feeddccbbaa998ul, 0x7261503f2e1d0cfaul, 0xd4c3b2a1907f6e5dul, 0x37261504f2e1d0bful, 0x9988776655443322ul};
    seL4_Fault_t made = seL4_Fault_UnknownSyscall_new(0x9988776655443322ul, 0x37261504f2e1d0bful, 0xd4c3b2a1907f6e5dul, 0x7261503f2e1d0cfaul, 0x10feeddccbbaa998ul, 0xad9c8b7a69584736ul, 0x4b3a291807f5e4d3ul, 0xe8d7c6b5a4938271ul, 0x867564534231200ful, 0x241302f0dfcebdacul, 0xc1b09f8e7d6c5b4aul, 0x5f4e3d2c1b0af8e7ul, 0xfcebdac9b8a79685ul, 0x9a89786756453423ul, 0x38271605f3e2d1c0ul, 0xd5c4b3a291806f5eul, 0x736251402f1e0dfbul, 0x11ffeeddccbbaa99ul, 0xae9d8c7b6a594837ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_UnknownSyscall distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("RAX", seL4_Fault_UnknownSyscall_get_RAX(made), 0x9988776655443322ul);
    expect_value("RAX by pointer", seL4_Fault_UnknownSyscall_ptr_get_RAX(&made), 0x9988776655443322ul);
    set = seL4_Fault_UnknownSyscall_set_RAX(set, ~0x9988776655443322ul);
    expect_value("RAX inverted", seL4_Fault_UnknownSyscall_get_RAX(set), ~0x9988776655443322ul & 0xfffffffffffffffful);
    expect_value("RBX", seL4_Fault_UnknownSyscall_get_RBX(made), 0x37261504f2e1d0bful);
    expect_value("RBX by pointer", seL4_Fault_UnknownSyscall_ptr_get_RBX(&made), 0x37261504f2e1d0bful);
    set = seL4_Fault_UnknownSyscall_set_RBX(set, ~0x37261504f2e1d0bful);
    expect_value("RBX inverted", seL4_Fault_UnknownSyscall_get_RBX(set), ~0x37261504f2e1d0bful & 0xfffffffffffffffful);
    expect_value("RCX", seL4_Fault_UnknownSyscall_get_RCX(made), 0xd4c3b2a1907f6e5dul);
    expect_value("RCX by pointer", seL4_Fault_UnknownSyscall_ptr_get_RCX(&made), 0xd4c3b2a1907f6e5dul);
    set = seL4_Fault_UnknownSyscall_set_RCX(set, ~0xd4c3b2a1907f6e5dul);
    expect_value("RCX inverted", seL4_Fault_UnknownSyscall_get_RCX(set), ~0xd4c3b2a1907f6e5dul & 0xfffffffffffffffful);
    expect_value("RDX", seL4_Fault_UnknownSyscall_get_RDX(made), 0x7261503f2e1d0cfaul);
    expect_value("RDX by pointer", seL4_Fault_UnknownSyscall_ptr_get_RDX(&made), 0x7261503f2e1d0cfaul);
    set = seL4_Fault_UnknownSyscall_set_RDX(set, ~0x7261503f2e1d0cfaul);
    expect_value("RDX inverted", seL4_Fault_UnknownSyscall_get_RDX(set), ~0x7261503f2e1d0cfaul & 0xfffffffffffffffful);
    expect_value("RSI", seL4_Fault_UnknownSyscall_get_RSI(made), 0x10feeddccbbaa998ul);
    expect_value("RSI by pointer", seL4_Fault_UnknownSyscall_ptr_get_RSI(&made), 0x10feeddccbbaa998ul);
    set = seL4_Fault_UnknownSyscall_set_RSI(set, ~0x10feeddccbbaa998ul);
    expect_value("RSI inverted", seL4_Fault_UnknownSyscall_get_RSI(set), ~0x10feeddccbbaa998ul & 0xfffffffffffffffful);
    expect_value("RDI", seL4_Fault_UnknownSyscall_get_RDI(made), 0xad9c8b7a69584736ul);
    expect_value("RDI by pointer", seL4_Fault_UnknownSyscall_ptr_get_RDI(&made), 0xad9c8b7a69584736ul);
    set = seL4_Fault_UnknownSyscall_set_RDI(set, ~0xad9c8b7a69584736ul);
    expect_value("RDI inverted", seL4_Fault_UnknownSyscall_get_RDI(set), ~0xad9c8b7a69584736ul & 0xfffffffffffffffful);
    expect_value("RBP", seL4_Fault_UnknownSyscall_get_RBP(made), 0x4b3a291807f5e4d3ul);
    expect_value("RBP by pointer", seL4_Fault_UnknownSyscall_ptr_get_RBP(&made), 0x4b3a291807f5e4d3ul);
    set = seL4_Fault_UnknownSyscall_set_RBP(set, ~0x4b3a291807f5e4d3ul);
    expect_value("RBP inverted", seL4_Fault_UnknownSyscall_get_RBP(set), ~0x4b3a291807f5e4d3ul & 0xfffffffffffffffful);
    expect_value("R8", seL4_Fault_UnknownSyscall_get_R8(made), 0xe8d7c6b5a4938271ul);
    expect_value("R8 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R8(&made), 0xe8d7c6b5a4938271ul);
    set = seL4_Fault_UnknownSyscall_set_R8(set, ~0xe8d7c6b5a4938271ul);
    expect_value("R8 inverted", seL4_Fault_UnknownSyscall_get_R8(set), ~0xe8d7c6b5a4938271ul & 0xfffffffffffffffful);
    expect_value("R9", seL4_Fault_UnknownSyscall_get_R9(made), 0x867564534231200ful);
    expect_value("R9 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R9(&made), 0x867564534231200ful);
    set = seL4_Fault_UnknownSyscall_set_R9(set, ~0x867564534231200ful);
    expect_value("R9 inverted", seL4_Fault_UnknownSyscall_get_R9(set), ~0x867564534231200ful & 0xfffffffffffffffful);
    expect_value("R10", seL4_Fault_UnknownSyscall_get_R10(made), 0x241302f0dfcebdacul);
    expect_value("R10 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R10(&made), 0x241302f0dfcebdacul);
    set = seL4_Fault_UnknownSyscall_set_R10(set, ~0x241302f0dfcebdacul);
    expect_value("R10 inverted", seL4_Fault_UnknownSyscall_get_R10(set), ~0x241302f0dfcebdacul & 0xfffffffffffffffful);
    expect_value("R11", seL4_Fault_UnknownSyscall_get_R11(made), 0xc1b09f8e7d6c5b4aul);
    expect_value("R11 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R11(&made), 0xc1b09f8e7d6c5b4aul);
    set = seL4_Fault_UnknownSyscall_set_R11(set, ~0xc1b09f8e7d6c5b4aul);
    expect_value("R11 inverted", seL4_Fault_UnknownSyscall_get_R11(set), ~0xc1b09f8e7d6c5b4aul & 0xfffffffffffffffful);
    expect_value("R12", seL4_Fault_UnknownSyscall_get_R12(made), 0x5f4e3d2c1b0af8e7ul);
    expect_value("R12 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R12(&made), 0x5f4e3d2c1b0af8e7ul);
    set = seL4_Fault_UnknownSyscall_set_R12(set, ~0x5f4e3d2c1b0af8e7ul);
    expect_value("R12 inverted", seL4_Fault_UnknownSyscall_get_R12(set), ~0x5f4e3d2c1b0af8e7ul & 0xfffffffffffffffful);
    expect_value("R13", seL4_Fault_UnknownSyscall_get_R13(made), 0xfcebdac9b8a79685ul);
    expect_value("R13 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R13(&made), 0xfcebdac9b8a79685ul);
    set = seL4_Fault_UnknownSyscall_set_R13(set, ~0xfcebdac9b8a79685ul);
    expect_value("R13 inverted", seL4_Fault_UnknownSyscall_get_R13(set), ~0xfcebdac9b8a79685ul & 0xfffffffffffffffful);
    expect_value("R14", seL4_Fault_UnknownSyscall_get_R14(made), 0x9a89786756453423ul);
    expect_value("R14 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R14(&made), 0x9a89786756453423ul);
    set = seL4_Fault_UnknownSyscall_set_R14(set, ~0x9a89786756453423ul);
    expect_value("R14 inverted", seL4_Fault_UnknownSyscall_get_R14(set), ~0x9a89786756453423ul & 0xfffffffffffffffful);
    expect_value("R15", seL4_Fault_UnknownSyscall_get_R15(made), 0x38271605f3e2d1c0ul);
    expect_value("R15 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R15(&made), 0x38271605f3e2d1c0ul);
    set = seL4_Fault_UnknownSyscall_set_R15(set, ~0x38271605f3e2d1c0ul);
    expect_value("R15 inverted", seL4_Fault_UnknownSyscall_get_R15(set), ~0x38271605f3e2d1c0ul & 0xfffffffffffffffful);
    expect_value("FaultIP", seL4_Fault_UnknownSyscall_get_FaultIP(made), 0xd5c4b3a291806f5eul);
    expect_value("FaultIP by pointer", seL4_Fault_UnknownSyscall_ptr_get_FaultIP(&made), 0xd5c4b3a291806f5eul);
    set = seL4_Fault_UnknownSyscall_set_FaultIP(set, ~0xd5c4b3a291806f5eul);
    expect_value("FaultIP inverted", seL4_Fault_UnknownSyscall_get_FaultIP(set), ~0xd5c4b3a291806f5eul & 0xfffffffffffffffful);
    expect_value("RSP", seL4_Fault_UnknownSyscall_get_RSP(made), 0x736251402f1e0dfbul);
    expect_value("RSP by pointer", seL4_Fault_UnknownSyscall_ptr_get_RSP(&made), 0x736251402f1e0dfbul);
    set = seL4_Fault_UnknownSyscall_set_RSP(set, ~0x736251402f1e0dfbul);
    expect_value("RSP inverted", seL4_Fault_UnknownSyscall_get_RSP(set), ~0x736251402f1e0dfbul & 0xfffffffffffffffful);
    expect_value("FLAGS", seL4_Fault_UnknownSyscall_get_FLAGS(made), 0x11ffeeddccbbaa99ul);
    expect_value("FLAGS by pointer", seL4_Fault_UnknownSyscall_ptr_get_FLAGS(&made), 0x11ffeeddccbbaa99ul);
    set = seL4_Fault_UnknownSyscall_set_FLAGS(set, ~0x11ffeeddccbbaa99ul);
    expect_value("FLAGS inverted", seL4_Fault_UnknownSyscall_get_FLAGS(set), ~0x11ffeeddccbbaa99ul & 0xfffffffffffffffful);
    expect_value("Syscall", seL4_Fault_UnknownSyscall_get_Syscall(made), 0xae9d8c7b6a594837ul);
    expect_value("Syscall by pointer", seL4_Fault_UnknownSyscall_ptr_get_Syscall(&made), 0xae9d8c7b6a594837ul);
    set = seL4_Fault_UnknownSyscall_set_Syscall(set, ~0xae9d8c7b6a594837ul);
    expect_value("Syscall inverted", seL4_Fault_UnknownSyscall_get_Syscall(set), ~0xae9d8c7b6a594837ul & 0xfffffffffffffffful);
    seL4_Fault_UnknownSyscall_ptr_set_RAX(&set, 0x9988776655443322ul);
    seL4_Fault_UnknownSyscall_ptr_set_RBX(&set, 0x37261504f2e1d0bful);
    seL4_Fault_UnknownSyscall_ptr_set_RCX(&set, 0xd4c3b2a1907f6e5dul);
    seL4_Fault_UnknownSyscall_ptr_set_RDX(&set, 0x7261503f2e1d0cfaul);
    seL4_Fault_UnknownSyscall_ptr_set_RSI(&set, 0x10feeddccbbaa998ul);
    seL4_Fault_UnknownSyscall_ptr_set_RDI(&set, 0xad9c8b7a69584736ul);
    seL4_Fault_UnknownSyscall_ptr_set_RBP(&set, 0x4b3a291807f5e4d3ul);
    seL4_Fault_UnknownSyscall_ptr_set_R8(&set, 0xe8d7c6b5a4938271ul);
    seL4_Fault_UnknownSyscall_ptr_set_R9(&set, 0x867564534231200ful);
    seL4_Fault_UnknownSyscall_ptr_set_R10(&set, 0x241302f0dfcebdacul);
    seL4_Fault_UnknownSyscall_ptr_set_R11(&set, 0xc1b09f8e7d6c5b4aul);
    seL4_Fault_UnknownSyscall_ptr_set_R12(&set, 0x5f4e3d2c1b0af8e7ul);
    seL4_Fault_UnknownSyscall_ptr_set_R13(&set, 0xfcebdac9b8a79685ul);
    seL4_Fault_UnknownSyscall_ptr_set_R14(&set, 0x9a89786756453423ul);
    seL4_Fault_UnknownSyscall_ptr_set_R15(&set, 0x38271605f3e2d1c0ul);
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(&set, 0xd5c4b3a291806f5eul);
    seL4_Fault_UnknownSyscall_ptr_set_RSP(&set, 0x736251402f1e0dfbul);
    seL4_Fault_UnknownSyscall_ptr_set_FLAGS(&set, 0x11ffeeddccbbaa99ul);
    seL4_Fault_UnknownSyscall_ptr_set_Syscall(&set, 0xae9d8c7b6a594837ul);
    for (i = 0; i < 20; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 2);
    finish_case();
}

static void block_26(void)
{
    static const seL4_Word words[] = {0x3ul, 0x10feeddccbbaa998ul, 0x7261503f2e1d0cfaul, 0xd4c3b2a1907f6e5dul, 0x37261504f2e1d0bful, 0x9988776655443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_UserException_new(0x9988776655443322ul, 0x37261504f2e1d0bful, 0xd4c3b2a1907f6e5dul, 0x7261503f2e1d0cfaul, 0x10feeddccbbaa998ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_UserException distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("FaultIP", seL4_Fault_UserException_get_FaultIP(made), 0x9988776655443322ul);
    expect_value("FaultIP by pointer", seL4_Fault_UserException_ptr_get_FaultIP(&made), 0x9988776655443322ul);
    set = seL4_Fault_UserException_set_FaultIP(set, ~0x9988776655443322ul);
    expect_value("FaultIP inverted", seL4_Fault_UserException_get_FaultIP(set), ~0x9988776655443322ul & 0xfffffffffffffffful);
    expect_value("Stack", seL4_Fault_UserException_get_Stack(made), 0x37261504f2e1d0bful);
    expect_value("Stack by pointer", seL4_Fault_UserException_ptr_get_Stack(&made), 0x37261504f2e1d0bful);
    set = seL4_Fault_UserException_set_Stack(set, ~0x37261504f2e1d0bful);
    expect_value("Stack inverted", seL4_Fault_UserException_get_Stack(set), ~0x37261504f2e1d0bful & 0xfffffffffffffffful);
    expect_value("FLAGS", seL4_Fault_UserException_get_FLAGS(made), 0xd4c3b2a1907f6e5dul);
    expect_value("FLAGS by pointer", seL4_Fault_UserException_ptr_get_FLAGS(&made), 0xd4c3b2a1907f6e5dul);
    set = seL4_Fault_UserException_set_FLAGS(set, ~0xd4c3b2a1907f6e5dul);
    expect_value("FLAGS inverted", seL4_Fault_UserException_get_FLAGS(set), ~0xd4c3b2a1907f6e5dul & 0xfffffffffffffffful);
    expect_value("Number", seL4_Fault_UserException_get_Number(made), 0x7261503f2e1d0cfaul);
    expect_value("Number by pointer", seL4_Fault_UserException_ptr_get_Number(&made), 0x7261503f2e1d0cfaul);
    set = seL4_Fault_UserException_set_Number(set, ~0x7261503f2e1d0cfaul);
    expect_value("Number inverted", seL4_Fault_UserException_get_Number(set), ~0x7261503f2e1d0cfaul & 0xfffffffffffffffful);
    expect_value("Code", seL4_Fault_UserException_get_Code(made), 0x10feeddccbbaa998ul);
    expect_value("Code by pointer", seL4_Fault_UserException_ptr_get_Code(&made), 0x10feeddccbbaa998ul);
    set = seL4_Fault_UserException_set_Code(set, ~0x10feeddccbbaa998ul);
    expect_value("Code inverted", seL4_Fault_UserException_get_Code(set), ~0x10feeddccbbaa998ul & 0xfffffffffffffffful);
    seL4_Fault_UserException_ptr_set_FaultIP(&set, 0x9988776655443322ul);
    seL4_Fault_UserException_ptr_set_Stack(&set, 0x37261504f2e1d0bful);
    seL4_Fault_UserException_ptr_set_FLAGS(&set, 0xd4c3b2a1907f6e5dul);
    seL4_Fault_UserException_ptr_set_Number(&set, 0x7261503f2e1d0cfaul);
    seL4_Fault_UserException_ptr_set_Code(&set, 0x10feeddccbbaa998ul);
    for (i = 0; i < 20; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 3);
    finish_case();
}

static void block_27(void)
{
    static const seL4_Word words[] = {0x4ul, 0x7261503f2e1d0cfaul, 0xd4c3b2a1907f6e5dul, 0x37261504f2e1d0bful, 0x9988776655443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_DebugException_new(0x9988776655443322ul, 0x37261504f2e1d0bful, 0xd4c3b2a1907f6e5dul, 0x7261503f2e1d0cfaul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_DebugException distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("FaultIP", seL4_Fault_DebugException_get_FaultIP(made), 0x9988776655443322ul);
    expect_value("FaultIP by pointer", seL4_Fault_DebugException_ptr_get_FaultIP(&made), 0x9988776655443322ul);
    set = seL4_Fault_DebugException_set_FaultIP(set, ~0x9988776655443322ul);
    expect_value("FaultIP inverted", seL4_Fault_DebugException_get_FaultIP(set), ~0x9988776655443322ul & 0xfffffffffffffffful);
    expect_value("ExceptionReason", seL4_Fault_DebugException_get_ExceptionReason(made), 0x37261504f2e1d0bful);
    expect_value("ExceptionReason by pointer", seL4_Fault_DebugException_ptr_get_ExceptionReason(&made), 0x37261504f2e1d0bful);
    set = seL4_Fault_DebugException_set_ExceptionReason(set, ~0x37261504f2e1d0bful);
    expect_value("ExceptionReason inverted", seL4_Fault_DebugException_get_ExceptionReason(set), ~0x37261504f2e1d0bful & 0xfffffffffffffffful);
    expect_value("TriggerAddress", seL4_Fault_DebugException_get_TriggerAddress(made), 0xd4c3b2a1907f6e5dul);
    expect_value("TriggerAddress by pointer", seL4_Fault_DebugException_ptr_get_TriggerAddress(&made), 0xd4c3b2a1907f6e5dul);
    set = seL4_Fault_DebugException_set_TriggerAddress(set, ~0xd4c3b2a1907f6e5dul);
    expect_value("TriggerAddress inverted", seL4_Fault_DebugException_get_TriggerAddress(set), ~0xd4c3b2a1907f6e5dul & 0xfffffffffffffffful);
    expect_value("BreakpointNumber", seL4_Fault_DebugException_get_BreakpointNumber(made), 0x7261503f2e1d0cfaul);
    expect_value("BreakpointNumber by pointer", seL4_Fault_DebugException_ptr_get_BreakpointNumber(&made), 0x7261503f2e1d0cfaul);
    set = seL4_Fault_DebugException_set_BreakpointNumber(set, ~0x7261503f2e1d0cfaul);
    expect_value("BreakpointNumber inverted", seL4_Fault_DebugException_get_BreakpointNumber(set), ~0x7261503f2e1d0cfaul & 0xfffffffffffffffful);
    seL4_Fault_DebugException_ptr_set_FaultIP(&set, 0x9988776655443322ul);
    seL4_Fault_DebugException_ptr_set_ExceptionReason(&set, 0x37261504f2e1d0bful);
    seL4_Fault_DebugException_ptr_set_TriggerAddress(&set, 0xd4c3b2a1907f6e5dul);
    seL4_Fault_DebugException_ptr_set_BreakpointNumber(&set, 0x7261503f2e1d0cfaul);
    for (i = 0; i < 20; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 4);
    finish_case();
}

static void block_28(void)
{
    static const seL4_Word words[] = {0x5ul, 0x37261504f2e1d0bful, 0x9988776655443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_Timeout_new(0x9988776655443322ul, 0x37261504f2e1d0bful);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_Timeout distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("data", seL4_Fault_Timeout_get_data(made), 0x9988776655443322ul);
    expect_value("data by pointer", seL4_Fault_Timeout_ptr_get_data(&made), 0x9988776655443322ul);
    set = seL4_Fault_Timeout_set_data(set, ~0x9988776655443322ul);
    expect_value("data inverted", seL4_Fault_Timeout_get_data(set), ~0x9988776655443322ul & 0xfffffffffffffffful);
    expect_value("consumed", seL4_Fault_Timeout_get_consumed(made), 0x37261504f2e1d0bful);
    expect_value("consumed by pointer", seL4_Fault_Timeout_ptr_get_consumed(&made), 0x37261504f2e1d0bful);
    set = seL4_Fault_Timeout_set_consumed(set, ~0x37261504f2e1d0bful);
    expect_value("consumed inverted", seL4_Fault_Timeout_get_consumed(set), ~0x37261504f2e1d0bful & 0xfffffffffffffffful);
    seL4_Fault_Timeout_ptr_set_data(&set, 0x9988776655443322ul);
    seL4_Fault_Timeout_ptr_set_consumed(&set, 0x37261504f2e1d0bful);
    for (i = 0; i < 20; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 5);
    finish_case();
}

static void block_29(void)
{
    static const seL4_Word words[] = {0x6ul, 0x7261503f2e1d0cfaul, 0xd4c3b2a1907f6e5dul, 0x37261504f2e1d0bful, 0x9988776655443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_VMFault_new(0x9988776655443322ul, 0x37261504f2e1d0bful, 0xd4c3b2a1907f6e5dul, 0x7261503f2e1d0cfaul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_VMFault distinct");
    for (i = 0; i < 20; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("IP", seL4_Fault_VMFault_get_IP(made), 0x9988776655443322ul);
    expect_value("IP by pointer", seL4_Fault_VMFault_ptr_get_IP(&made), 0x9988776655443322ul);
    set = seL4_Fault_VMFault_set_IP(set, ~0x9988776655443322ul);
    expect_value("IP inverted", seL4_Fault_VMFault_get_IP(set), ~0x9988776655443322ul & 0xfffffffffffffffful);
    expect_value("Addr", seL4_Fault_VMFault_get_Addr(made), 0x37261504f2e1d0bful);
    expect_value("Addr by pointer", seL4_Fault_VMFault_ptr_get_Addr(&made), 0x37261504f2e1d0bful);
    set = seL4_Fault_VMFault_set_Addr(set, ~0x37261504f2e1d0bful);
    expect_value("Addr inverted", seL4_Fault_VMFault_get_Addr(set), ~0x37261504f2e1d0bful & 0xfffffffffffffffful);
    expect_value("PrefetchFault", seL4_Fault_VMFault_get_PrefetchFault(made), 0xd4c3b2a1907f6e5dul);
    expect_value("PrefetchFault by pointer", seL4_Fault_VMFault_ptr_get_PrefetchFault(&made), 0xd4c3b2a1907f6e5dul);
    set = seL4_Fault_VMFault_set_PrefetchFault(set, ~0xd4c3b2a1907f6e5dul);
    expect_value("PrefetchFault inverted", seL4_Fault_VMFault_get_PrefetchFault(set), ~0xd4c3b2a1907f6e5dul & 0xfffffffffffffffful);
    expect_value("FSR", seL4_Fault_VMFault_get_FSR(made), 0x7261503f2e1d0cfaul);
    expect_value("FSR by pointer", seL4_Fault_VMFault_ptr_get_FSR(&made), 0x7261503f2e1d0cfaul);
    set = seL4_Fault_VMFault_set_FSR(set, ~0x7261503f2e1d0cfaul);
    expect_value("FSR inverted", seL4_Fault_VMFault_get_FSR(set), ~0x7261503f2e1d0cfaul & 0xfffffffffffffffful);
    seL4_Fault_VMFault_ptr_set_IP(&set, 0x9988776655443322ul);
    seL4_Fault_VMFault_ptr_set_Addr(&set, 0x37261504f2e1d0bful);
    seL4_Fault_VMFault_ptr_set_PrefetchFault(&set, 0xd4c3b2a1907f6e5dul);
    seL4_Fault_VMFault_ptr_set_FSR(&set, 0x7261503f2e1d0cfaul);
    for (i = 0; i < 20; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 6);
    finish_case();
}

void run_bitfields(void)
{
    block_1();
    block_2();
    block_3();
    block_4();
    block_5();
    block_6();
    block_7();
    block_8();
    block_9();
    block_10();
    block_11();
    block_12();
    block_13();
    block_14();
    block_15();
    block_16();
    block_17();
    block_18();
    block_19();
    block_20();
    block_21();
    block_22();
    block_23();
    block_24();
    block_25();
    block_26();
    block_27();
    block_28();
    block_29();
}
