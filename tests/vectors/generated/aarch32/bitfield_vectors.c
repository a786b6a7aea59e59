/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
#include "harness.h"

static void block_1(void)
{
    static const seL4_Word words[] = {0x433226d6ul};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0x43322ul, 0x3ul, 0x1ul, 0x56ul);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo distinct");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0x43322ul);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0x43322ul);
    set = seL4_MessageInfo_set_label(set, ~0x43322ul);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x43322ul & 0xffffful);
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
    seL4_MessageInfo_ptr_set_label(&set, 0x43322ul);
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
    static const seL4_Word words[] = {0xfffffffful};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0xffffful, 0x7ul, 0x3ul, 0x7ful);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo ones");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0xffffful);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0xffffful);
    set = seL4_MessageInfo_set_label(set, ~0xffffful);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0xffffful & 0xffffful);
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
    seL4_MessageInfo_ptr_set_label(&set, 0xffffful);
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
    static const seL4_Word words[] = {0xfffff000ul};
    seL4_MessageInfo_t made = seL4_MessageInfo_new(0xffffful, 0x0ul, 0x0ul, 0x0ul);
    seL4_MessageInfo_t set = made;
    unsigned int i;

    begin_case("seL4_MessageInfo only:label");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("label", seL4_MessageInfo_get_label(made), 0xffffful);
    expect_value("label by pointer", seL4_MessageInfo_ptr_get_label(&made), 0xffffful);
    set = seL4_MessageInfo_set_label(set, ~0xffffful);
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0xffffful & 0xffffful);
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
    seL4_MessageInfo_ptr_set_label(&set, 0xffffful);
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
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x0ul & 0xffffful);
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
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x0ul & 0xffffful);
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
    expect_value("label inverted", seL4_MessageInfo_get_label(set), ~0x0ul & 0xffffful);
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
    static const seL4_Word words[] = {0x211ff88ul};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x211fful, 0x11ul);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData distinct");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x211fful);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x211fful);
    set = seL4_CNode_CapData_set_guard(set, ~0x211fful);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x211fful & 0x3fffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x11ul);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x11ul);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x11ul);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x11ul & 0x1ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x211fful);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x11ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_14(void)
{
    static const seL4_Word words[] = {0x3fffff8ul};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x3fffful, 0x1ful);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData ones");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x3fffful);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x3fffful);
    set = seL4_CNode_CapData_set_guard(set, ~0x3fffful);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x3fffful & 0x3fffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x1ful);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x1ful);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x1ful);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x1ful & 0x1ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x3fffful);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x1ful);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_15(void)
{
    static const seL4_Word words[] = {0x3ffff00ul};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x3fffful, 0x0ul);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData only:guard");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x3fffful);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x3fffful);
    set = seL4_CNode_CapData_set_guard(set, ~0x3fffful);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x3fffful & 0x3fffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x0ul);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x0ul);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x0ul);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x0ul & 0x1ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x3fffful);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x0ul);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_16(void)
{
    static const seL4_Word words[] = {0xf8ul};
    seL4_CNode_CapData_t made = seL4_CNode_CapData_new(0x0ul, 0x1ful);
    seL4_CNode_CapData_t set = made;
    unsigned int i;

    begin_case("seL4_CNode_CapData only:guardSize");
    for (i = 0; i < 1; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("guard", seL4_CNode_CapData_get_guard(made), 0x0ul);
    expect_value("guard by pointer", seL4_CNode_CapData_ptr_get_guard(&made), 0x0ul);
    set = seL4_CNode_CapData_set_guard(set, ~0x0ul);
    expect_value("guard inverted", seL4_CNode_CapData_get_guard(set), ~0x0ul & 0x3fffful);
    expect_value("guardSize", seL4_CNode_CapData_get_guardSize(made), 0x1ful);
    expect_value("guardSize by pointer", seL4_CNode_CapData_ptr_get_guardSize(&made), 0x1ful);
    set = seL4_CNode_CapData_set_guardSize(set, ~0x1ful);
    expect_value("guardSize inverted", seL4_CNode_CapData_get_guardSize(set), ~0x1ful & 0x1ful);
    seL4_CNode_CapData_ptr_set_guard(&set, 0x0ul);
    seL4_CNode_CapData_ptr_set_guardSize(&set, 0x1ful);
    for (i = 0; i < 1; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    finish_case();
}

static void block_17(void)
{
    static const seL4_Word words[] = {0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_NullFault_new();
    unsigned int i;

    begin_case("seL4_Fault_NullFault distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 0);
    finish_case();
}

static void block_18(void)
{
    static const seL4_Word words[] = {0x1ul, 0x7f5e4d3ul, 0x69584736ul, 0xcbbaa998ul, 0x2e1d0cfaul, 0x907f6e5dul, 0xf2e1d0bful, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_CapFault_new(0x55443322ul, 0xf2e1d0bful, 0x907f6e5dul, 0x2e1d0cfaul, 0xcbbaa998ul, 0x69584736ul, 0x7f5e4d3ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_CapFault distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("IP", seL4_Fault_CapFault_get_IP(made), 0x55443322ul);
    expect_value("IP by pointer", seL4_Fault_CapFault_ptr_get_IP(&made), 0x55443322ul);
    set = seL4_Fault_CapFault_set_IP(set, ~0x55443322ul);
    expect_value("IP inverted", seL4_Fault_CapFault_get_IP(set), ~0x55443322ul & 0xfffffffful);
    expect_value("Addr", seL4_Fault_CapFault_get_Addr(made), 0xf2e1d0bful);
    expect_value("Addr by pointer", seL4_Fault_CapFault_ptr_get_Addr(&made), 0xf2e1d0bful);
    set = seL4_Fault_CapFault_set_Addr(set, ~0xf2e1d0bful);
    expect_value("Addr inverted", seL4_Fault_CapFault_get_Addr(set), ~0xf2e1d0bful & 0xfffffffful);
    expect_value("InRecvPhase", seL4_Fault_CapFault_get_InRecvPhase(made), 0x907f6e5dul);
    expect_value("InRecvPhase by pointer", seL4_Fault_CapFault_ptr_get_InRecvPhase(&made), 0x907f6e5dul);
    set = seL4_Fault_CapFault_set_InRecvPhase(set, ~0x907f6e5dul);
    expect_value("InRecvPhase inverted", seL4_Fault_CapFault_get_InRecvPhase(set), ~0x907f6e5dul & 0xfffffffful);
    expect_value("LookupFailureType", seL4_Fault_CapFault_get_LookupFailureType(made), 0x2e1d0cfaul);
    expect_value("LookupFailureType by pointer", seL4_Fault_CapFault_ptr_get_LookupFailureType(&made), 0x2e1d0cfaul);
    set = seL4_Fault_CapFault_set_LookupFailureType(set, ~0x2e1d0cfaul);
    expect_value("LookupFailureType inverted", seL4_Fault_CapFault_get_LookupFailureType(set), ~0x2e1d0cfaul & 0xfffffffful);
    expect_value("MR4", seL4_Fault_CapFault_get_MR4(made), 0xcbbaa998ul);
    expect_value("MR4 by pointer", seL4_Fault_CapFault_ptr_get_MR4(&made), 0xcbbaa998ul);
    set = seL4_Fault_CapFault_set_MR4(set, ~0xcbbaa998ul);
    expect_value("MR4 inverted", seL4_Fault_CapFault_get_MR4(set), ~0xcbbaa998ul & 0xfffffffful);
    expect_value("MR5", seL4_Fault_CapFault_get_MR5(made), 0x69584736ul);
    expect_value("MR5 by pointer", seL4_Fault_CapFault_ptr_get_MR5(&made), 0x69584736ul);
    set = seL4_Fault_CapFault_set_MR5(set, ~0x69584736ul);
    expect_value("MR5 inverted", seL4_Fault_CapFault_get_MR5(set), ~0x69584736ul & 0xfffffffful);
    expect_value("MR6", seL4_Fault_CapFault_get_MR6(made), 0x7f5e4d3ul);
    expect_value("MR6 by pointer", seL4_Fault_CapFault_ptr_get_MR6(&made), 0x7f5e4d3ul);
    set = seL4_Fault_CapFault_set_MR6(set, ~0x7f5e4d3ul);
    expect_value("MR6 inverted", seL4_Fault_CapFault_get_MR6(set), ~0x7f5e4d3ul & 0xfffffffful);
    seL4_Fault_CapFault_ptr_set_IP(&set, 0x55443322ul);
    seL4_Fault_CapFault_ptr_set_Addr(&set, 0xf2e1d0bful);
    seL4_Fault_CapFault_ptr_set_InRecvPhase(&set, 0x907f6e5dul);
    seL4_Fault_CapFault_ptr_set_LookupFailureType(&set, 0x2e1d0cfaul);
    seL4_Fault_CapFault_ptr_set_MR4(&set, 0xcbbaa998ul);
    seL4_Fault_CapFault_ptr_set_MR5(&set, 0x69584736ul);
    seL4_Fault_CapFault_ptr_set_MR6(&set, 0x7f5e4d3ul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 1);
    finish_case();
}

static void block_19(void)
{
    static const seL4_Word words[] = {0x2ul, 0xb8a79685ul, 0x1b0af8e7ul, 0x7d6c5b4aul, 0xdfcebdacul, 0x4231200ful, 0xa4938271ul, 0x7f5e4d3ul, 0x69584736ul, 0xcbbaa998ul, 0x2e1d0cfaul, 0x907f6e5dul, 0xf2e1d0bful, 0x55443322ul};
    seL4_Fault_t made = seL4_Fault_UnknownSyscall_new(0x55443322ul, 0xf2e1d0bful, 0x907f6e5dul, 0x2e1d0cfaul, 0xcbbaa998ul, 0x69584736ul, 0x7f5e4d3ul, 0xa4938271ul, 0x4231200ful, 0xdfcebdacul, 0x7d6c5b4aul, 0x1b0af8e7ul, 0xb8a79685ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_UnknownSyscall distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("R0", seL4_Fault_UnknownSyscall_get_R0(made), 0x55443322ul);
    expect_value("R0 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R0(&made), 0x55443322ul);
    set = seL4_Fault_UnknownSyscall_set_R0(set, ~0x55443322ul);
    expect_value("R0 inverted", seL4_Fault_UnknownSyscall_get_R0(set), ~0x55443322ul & 0xfffffffful);
    expect_value("R1", seL4_Fault_UnknownSyscall_get_R1(made), 0xf2e1d0bful);
    expect_value("R1 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R1(&made), 0xf2e1d0bful);
    set = seL4_Fault_UnknownSyscall_set_R1(set, ~0xf2e1d0bful);
    expect_value("R1 inverted", seL4_Fault_UnknownSyscall_get_R1(set), ~0xf2e1d0bful & 0xfffffffful);
    expect_value("R2", seL4_Fault_UnknownSyscall_get_R2(made), 0x907f6e5dul);
    expect_value("R2 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R2(&made), 0x907f6e5dul);
    set = seL4_Fault_UnknownSyscall_set_R2(set, ~0x907f6e5dul);
    expect_value("R2 inverted", seL4_Fault_UnknownSyscall_get_R2(set), ~0x907f6e5dul & 0xfffffffful);
    expect_value("R3", seL4_Fault_UnknownSyscall_get_R3(made), 0x2e1d0cfaul);
    expect_value("R3 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R3(&made), 0x2e1d0cfaul);
    set = seL4_Fault_UnknownSyscall_set_R3(set, ~0x2e1d0cfaul);
    expect_value("R3 inverted", seL4_Fault_UnknownSyscall_get_R3(set), ~0x2e1d0cfaul & 0xfffffffful);
    expect_value("R4", seL4_Fault_UnknownSyscall_get_R4(made), 0xcbbaa998ul);
    expect_value("R4 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R4(&made), 0xcbbaa998ul);
    set = seL4_Fault_UnknownSyscall_set_R4(set, ~0xcbbaa998ul);
    expect_value("R4 inverted", seL4_Fault_UnknownSyscall_get_R4(set), ~0xcbbaa998ul & 0xfffffffful);
    expect_value("R5", seL4_Fault_UnknownSyscall_get_R5(made), 0x69584736ul);
    expect_value("R5 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R5(&made), 0x69584736ul);
    set = seL4_Fault_UnknownSyscall_set_R5(set, ~0x69584736ul);
    expect_value("R5 inverted", seL4_Fault_UnknownSyscall_get_R5(set), ~0x69584736ul & 0xfffffffful);
    expect_value("R6", seL4_Fault_UnknownSyscall_get_R6(made), 0x7f5e4d3ul);
    expect_value("R6 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R6(&made), 0x7f5e4d3ul);
    set = seL4_Fault_UnknownSyscall_set_R6(set, ~0x7f5e4d3ul);
    expect_value("R6 inverted", seL4_Fault_UnknownSyscall_get_R6(set), ~0x7f5e4d3ul & 0xfffffffful);
    expect_value("R7", seL4_Fault_UnknownSyscall_get_R7(made), 0xa4938271ul);
    expect_value("R7 by pointer", seL4_Fault_UnknownSyscall_ptr_get_R7(&made), 0xa4938271ul);
    set = seL4_Fault_UnknownSyscall_set_R7(set, ~0xa4938271ul);
    expect_value("R7 inverted", seL4_Fault_UnknownSyscall_get_R7(set), ~0xa4938271ul & 0xfffffffful);
    expect_value("FaultIP", seL4_Fault_UnknownSyscall_get_FaultIP(made), 0x4231200ful);
    expect_value("FaultIP by pointer", seL4_Fault_UnknownSyscall_ptr_get_FaultIP(&made), 0x4231200ful);
    set = seL4_Fault_UnknownSyscall_set_FaultIP(set, ~0x4231200ful);
    expect_value("FaultIP inverted", seL4_Fault_UnknownSyscall_get_FaultIP(set), ~0x4231200ful & 0xfffffffful);
    expect_value("SP", seL4_Fault_UnknownSyscall_get_SP(made), 0xdfcebdacul);
    expect_value("SP by pointer", seL4_Fault_UnknownSyscall_ptr_get_SP(&made), 0xdfcebdacul);
    set = seL4_Fault_UnknownSyscall_set_SP(set, ~0xdfcebdacul);
    expect_value("SP inverted", seL4_Fault_UnknownSyscall_get_SP(set), ~0xdfcebdacul & 0xfffffffful);
    expect_value("LR", seL4_Fault_UnknownSyscall_get_LR(made), 0x7d6c5b4aul);
    expect_value("LR by pointer", seL4_Fault_UnknownSyscall_ptr_get_LR(&made), 0x7d6c5b4aul);
    set = seL4_Fault_UnknownSyscall_set_LR(set, ~0x7d6c5b4aul);
    expect_value("LR inverted", seL4_Fault_UnknownSyscall_get_LR(set), ~0x7d6c5b4aul & 0xfffffffful);
    expect_value("CPSR", seL4_Fault_UnknownSyscall_get_CPSR(made), 0x1b0af8e7ul);
    expect_value("CPSR by pointer", seL4_Fault_UnknownSyscall_ptr_get_CPSR(&made), 0x1b0af8e7ul);
    set = seL4_Fault_UnknownSyscall_set_CPSR(set, ~0x1b0af8e7ul);
    expect_value("CPSR inverted", seL4_Fault_UnknownSyscall_get_CPSR(set), ~0x1b0af8e7ul & 0xfffffffful);
    expect_value("Syscall", seL4_Fault_UnknownSyscall_get_Syscall(made), 0xb8a79685ul);
    expect_value("Syscall by pointer", seL4_Fault_UnknownSyscall_ptr_get_Syscall(&made), 0xb8a79685ul);
    set = seL4_Fault_UnknownSyscall_set_Syscall(set, ~0xb8a79685ul);
    expect_value("Syscall inverted", seL4_Fault_UnknownSyscall_get_Syscall(set), ~0xb8a79685ul & 0xfffffffful);
    seL4_Fault_UnknownSyscall_ptr_set_R0(&set, 0x55443322ul);
    seL4_Fault_UnknownSyscall_ptr_set_R1(&set, 0xf2e1d0bful);
    seL4_Fault_UnknownSyscall_ptr_set_R2(&set, 0x907f6e5dul);
    seL4_Fault_UnknownSyscall_ptr_set_R3(&set, 0x2e1d0cfaul);
    seL4_Fault_UnknownSyscall_ptr_set_R4(&set, 0xcbbaa998ul);
    seL4_Fault_UnknownSyscall_ptr_set_R5(&set, 0x69584736ul);
    seL4_Fault_UnknownSyscall_ptr_set_R6(&set, 0x7f5e4d3ul);
    seL4_Fault_UnknownSyscall_ptr_set_R7(&set, 0xa4938271ul);
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(&set, 0x4231200ful);
    seL4_Fault_UnknownSyscall_ptr_set_SP(&set, 0xdfcebdacul);
    seL4_Fault_UnknownSyscall_ptr_set_LR(&set, 0x7d6c5b4aul);
    seL4_Fault_UnknownSyscall_ptr_set_CPSR(&set, 0x1b0af8e7ul);
    seL4_Fault_UnknownSyscall_ptr_set_Syscall(&set, 0xb8a79685ul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 2);
    finish_case();
}

static void block_20(void)
{
    static const seL4_Word words[] = {0x3ul, 0xcbbaa998ul, 0x2e1d0cfaul, 0x907f6e5dul, 0xf2e1d0bful, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_UserException_new(0x55443322ul, 0xf2e1d0bful, 0x907f6e5dul, 0x2e1d0cfaul, 0xcbbaa998ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_UserException distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("FaultIP", seL4_Fault_UserException_get_FaultIP(made), 0x55443322ul);
    expect_value("FaultIP by pointer", seL4_Fault_UserException_ptr_get_FaultIP(&made), 0x55443322ul);
    set = seL4_Fault_UserException_set_FaultIP(set, ~0x55443322ul);
    expect_value("FaultIP inverted", seL4_Fault_UserException_get_FaultIP(set), ~0x55443322ul & 0xfffffffful);
    expect_value("Stack", seL4_Fault_UserException_get_Stack(made), 0xf2e1d0bful);
    expect_value("Stack by pointer", seL4_Fault_UserException_ptr_get_Stack(&made), 0xf2e1d0bful);
    set = seL4_Fault_UserException_set_Stack(set, ~0xf2e1d0bful);
    expect_value("Stack inverted", seL4_Fault_UserException_get_Stack(set), ~0xf2e1d0bful & 0xfffffffful);
    expect_value("CPSR", seL4_Fault_UserException_get_CPSR(made), 0x907f6e5dul);
    expect_value("CPSR by pointer", seL4_Fault_UserException_ptr_get_CPSR(&made), 0x907f6e5dul);
    set = seL4_Fault_UserException_set_CPSR(set, ~0x907f6e5dul);
    expect_value("CPSR inverted", seL4_Fault_UserException_get_CPSR(set), ~0x907f6e5dul & 0xfffffffful);
    expect_value("Number", seL4_Fault_UserException_get_Number(made), 0x2e1d0cfaul);
    expect_value("Number by pointer", seL4_Fault_UserException_ptr_get_Number(&made), 0x2e1d0cfaul);
    set = seL4_Fault_UserException_set_Number(set, ~0x2e1d0cfaul);
    expect_value("Number inverted", seL4_Fault_UserException_get_Number(set), ~0x2e1d0cfaul & 0xfffffffful);
    expect_value("Code", seL4_Fault_UserException_get_Code(made), 0xcbbaa998ul);
    expect_value("Code by pointer", seL4_Fault_UserException_ptr_get_Code(&made), 0xcbbaa998ul);
    set = seL4_Fault_UserException_set_Code(set, ~0xcbbaa998ul);
    expect_value("Code inverted", seL4_Fault_UserException_get_Code(set), ~0xcbbaa998ul & 0xfffffffful);
    seL4_Fault_UserException_ptr_set_FaultIP(&set, 0x55443322ul);
    seL4_Fault_UserException_ptr_set_Stack(&set, 0xf2e1d0bful);
    seL4_Fault_UserException_ptr_set_CPSR(&set, 0x907f6e5dul);
    seL4_Fault_UserException_ptr_set_Number(&set, 0x2e1d0cfaul);
    seL4_Fault_UserException_ptr_set_Code(&set, 0xcbbaa998ul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 3);
    finish_case();
}

static void block_21(void)
{
    static const seL4_Word words[] = {0x4ul, 0x2e1d0cfaul, 0x907f6e5dul, 0xf2e1d0bful, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_DebugException_new(0x55443322ul, 0xf2e1d0bful, 0x907f6e5dul, 0x2e1d0cfaul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_DebugException distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("FaultIP", seL4_Fault_DebugException_get_FaultIP(made), 0x55443322ul);
    expect_value("FaultIP by pointer", seL4_Fault_DebugException_ptr_get_FaultIP(&made), 0x55443322ul);
    set = seL4_Fault_DebugException_set_FaultIP(set, ~0x55443322ul);
    expect_value("FaultIP inverted", seL4_Fault_DebugException_get_FaultIP(set), ~0x55443322ul & 0xfffffffful);
    expect_value("ExceptionReason", seL4_Fault_DebugException_get_ExceptionReason(made), 0xf2e1d0bful);
    expect_value("ExceptionReason by pointer", seL4_Fault_DebugException_ptr_get_ExceptionReason(&made), 0xf2e1d0bful);
    set = seL4_Fault_DebugException_set_ExceptionReason(set, ~0xf2e1d0bful);
    expect_value("ExceptionReason inverted", seL4_Fault_DebugException_get_ExceptionReason(set), ~0xf2e1d0bful & 0xfffffffful);
    expect_value("TriggerAddress", seL4_Fault_DebugException_get_TriggerAddress(made), 0x907f6e5dul);
    expect_value("TriggerAddress by pointer", seL4_Fault_DebugException_ptr_get_TriggerAddress(&made), 0x907f6e5dul);
    set = seL4_Fault_DebugException_set_TriggerAddress(set, ~0x907f6e5dul);
    expect_value("TriggerAddress inverted", seL4_Fault_DebugException_get_TriggerAddress(set), ~0x907f6e5dul & 0xfffffffful);
    expect_value("BreakpointNumber", seL4_Fault_DebugException_get_BreakpointNumber(made), 0x2e1d0cfaul);
    expect_value("BreakpointNumber by pointer", seL4_Fault_DebugException_ptr_get_BreakpointNumber(&made), 0x2e1d0cfaul);
    set = seL4_Fault_DebugException_set_BreakpointNumber(set, ~0x2e1d0cfaul);
    expect_value("BreakpointNumber inverted", seL4_Fault_DebugException_get_BreakpointNumber(set), ~0x2e1d0cfaul & 0xfffffffful);
    seL4_Fault_DebugException_ptr_set_FaultIP(&set, 0x55443322ul);
    seL4_Fault_DebugException_ptr_set_ExceptionReason(&set, 0xf2e1d0bful);
    seL4_Fault_DebugException_ptr_set_TriggerAddress(&set, 0x907f6e5dul);
    seL4_Fault_DebugException_ptr_set_BreakpointNumber(&set, 0x2e1d0cfaul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 4);
    finish_case();
}

static void block_22(void)
{
    static const seL4_Word words[] = {0x5ul, 0x907f6e5dul, 0xf2e1d0bful, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_Timeout_new(0x55443322ul, 0xf2e1d0bful, 0x907f6e5dul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_Timeout distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("data", seL4_Fault_Timeout_get_data(made), 0x55443322ul);
    expect_value("data by pointer", seL4_Fault_Timeout_ptr_get_data(&made), 0x55443322ul);
    set = seL4_Fault_Timeout_set_data(set, ~0x55443322ul);
    expect_value("data inverted", seL4_Fault_Timeout_get_data(set), ~0x55443322ul & 0xfffffffful);
    expect_value("consumed_high", seL4_Fault_Timeout_get_consumed_high(made), 0xf2e1d0bful);
    expect_value("consumed_high by pointer", seL4_Fault_Timeout_ptr_get_consumed_high(&made), 0xf2e1d0bful);
    set = seL4_Fault_Timeout_set_consumed_high(set, ~0xf2e1d0bful);
    expect_value("consumed_high inverted", seL4_Fault_Timeout_get_consumed_high(set), ~0xf2e1d0bful & 0xfffffffful);
    expect_value("consumed_low", seL4_Fault_Timeout_get_consumed_low(made), 0x907f6e5dul);
    expect_value("consumed_low by pointer", seL4_Fault_Timeout_ptr_get_consumed_low(&made), 0x907f6e5dul);
    set = seL4_Fault_Timeout_set_consumed_low(set, ~0x907f6e5dul);
    expect_value("consumed_low inverted", seL4_Fault_Timeout_get_consumed_low(set), ~0x907f6e5dul & 0xfffffffful);
    seL4_Fault_Timeout_ptr_set_data(&set, 0x55443322ul);
    seL4_Fault_Timeout_ptr_set_consumed_high(&set, 0xf2e1d0bful);
    seL4_Fault_Timeout_ptr_set_consumed_low(&set, 0x907f6e5dul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 5);
    finish_case();
}

static void block_23(void)
{
    static const seL4_Word words[] = {0x6ul, 0x2e1d0cfaul, 0x907f6e5dul, 0xf2e1d0bful, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_VMFault_new(0x55443322ul, 0xf2e1d0bful, 0x907f6e5dul, 0x2e1d0cfaul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_VMFault distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("IP", seL4_Fault_VMFault_get_IP(made), 0x55443322ul);
    expect_value("IP by pointer", seL4_Fault_VMFault_ptr_get_IP(&made), 0x55443322ul);
    set = seL4_Fault_VMFault_set_IP(set, ~0x55443322ul);
    expect_value("IP inverted", seL4_Fault_VMFault_get_IP(set), ~0x55443322ul & 0xfffffffful);
    expect_value("Addr", seL4_Fault_VMFault_get_Addr(made), 0xf2e1d0bful);
    expect_value("Addr by pointer", seL4_Fault_VMFault_ptr_get_Addr(&made), 0xf2e1d0bful);
    set = seL4_Fault_VMFault_set_Addr(set, ~0xf2e1d0bful);
    expect_value("Addr inverted", seL4_Fault_VMFault_get_Addr(set), ~0xf2e1d0bful & 0xfffffffful);
    expect_value("PrefetchFault", seL4_Fault_VMFault_get_PrefetchFault(made), 0x907f6e5dul);
    expect_value("PrefetchFault by pointer", seL4_Fault_VMFault_ptr_get_PrefetchFault(&made), 0x907f6e5dul);
    set = seL4_Fault_VMFault_set_PrefetchFault(set, ~0x907f6e5dul);
    expect_value("PrefetchFault inverted", seL4_Fault_VMFault_get_PrefetchFault(set), ~0x907f6e5dul & 0xfffffffful);
    expect_value("FSR", seL4_Fault_VMFault_get_FSR(made), 0x2e1d0cfaul);
    expect_value("FSR by pointer", seL4_Fault_VMFault_ptr_get_FSR(&made), 0x2e1d0cfaul);
    set = seL4_Fault_VMFault_set_FSR(set, ~0x2e1d0cfaul);
    expect_value("FSR inverted", seL4_Fault_VMFault_get_FSR(set), ~0x2e1d0cfaul & 0xfffffffful);
    seL4_Fault_VMFault_ptr_set_IP(&set, 0x55443322ul);
    seL4_Fault_VMFault_ptr_set_Addr(&set, 0xf2e1d0bful);
    seL4_Fault_VMFault_ptr_set_PrefetchFault(&set, 0x907f6e5dul);
    seL4_Fault_VMFault_ptr_set_FSR(&set, 0x2e1d0cfaul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 6);
    finish_case();
}

static void block_24(void)
{
    static const seL4_Word words[] = {0x7ul, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_VGICMaintenance_new(0x55443322ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_VGICMaintenance distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("IDX", seL4_Fault_VGICMaintenance_get_IDX(made), 0x55443322ul);
    expect_value("IDX by pointer", seL4_Fault_VGICMaintenance_ptr_get_IDX(&made), 0x55443322ul);
    set = seL4_Fault_VGICMaintenance_set_IDX(set, ~0x55443322ul);
    expect_value("IDX inverted", seL4_Fault_VGICMaintenance_get_IDX(set), ~0x55443322ul & 0xfffffffful);
    seL4_Fault_VGICMaintenance_ptr_set_IDX(&set, 0x55443322ul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 7);
    finish_case();
}

static void block_25(void)
{
    static const seL4_Word words[] = {0x8ul, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_VCPUFault_new(0x55443322ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_VCPUFault distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("HSR", seL4_Fault_VCPUFault_get_HSR(made), 0x55443322ul);
    expect_value("HSR by pointer", seL4_Fault_VCPUFault_ptr_get_HSR(&made), 0x55443322ul);
    set = seL4_Fault_VCPUFault_set_HSR(set, ~0x55443322ul);
    expect_value("HSR inverted", seL4_Fault_VCPUFault_get_HSR(set), ~0x55443322ul & 0xfffffffful);
    seL4_Fault_VCPUFault_ptr_set_HSR(&set, 0x55443322ul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 8);
    finish_case();
}

static void block_26(void)
{
    static const seL4_Word words[] = {0x9ul, 0x55443322ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul, 0x0ul};
    seL4_Fault_t made = seL4_Fault_VPPIEvent_new(0x55443322ul);
    seL4_Fault_t set = made;
    unsigned int i;

    begin_case("seL4_Fault_VPPIEvent distinct");
    for (i = 0; i < 14; i++) {
        expect_value("word", made.words[i], words[i]);
    }
    expect_value("irq", seL4_Fault_VPPIEvent_get_irq(made), 0x55443322ul);
    expect_value("irq by pointer", seL4_Fault_VPPIEvent_ptr_get_irq(&made), 0x55443322ul);
    set = seL4_Fault_VPPIEvent_set_irq(set, ~0x55443322ul);
    expect_value("irq inverted", seL4_Fault_VPPIEvent_get_irq(set), ~0x55443322ul & 0xfffffffful);
    seL4_Fault_VPPIEvent_ptr_set_irq(&set, 0x55443322ul);
    for (i = 0; i < 14; i++) {
        expect_value("word set again", set.words[i], words[i]);
    }
    expect_value("tag", seL4_Fault_get_seL4_FaultType(made), 9);
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
}
