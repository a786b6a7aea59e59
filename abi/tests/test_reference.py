# SPDX-License-Identifier: BSD-2-Clause
"""Version 1 equals seL4 16.0.0 (MCS): every number of the reference tables, on each architecture."""

from conftest import ARCHITECTURES, reference

# Not numbers: text macros, aliases of functions, and a union that only deprecated code uses (libsel4 has them by hand).
NO_NUMBERS = {
    *(f"SEL4_PRI{suffix}" for suffix in "_word d64 d_word i64 i_word u64 u_word x64 x_word".split()),
    "seL4_ARM_PageDirectory_Map",
    "seL4_ARM_PageDirectory_Unmap",
    "seL4_ARM_PageUpperDirectory_Map",
    "seL4_ARM_PageUpperDirectory_Unmap",
}
UNIONS = {"seL4_PageFaultIpcRegisters"}
# Enumerators that Stele adds.
OWN = {
    "seL4_SysSteleExit",
    "SEL4_BOOTINFO_HEADER_STELE_ABI",
    "SEL4_BOOTINFO_HEADER_STELE_REGIONS",
}


# Faults that seL4 has in other configurations only.
FAULTS_ELSEWHERE = {"DebugException", "VGICMaintenance", "VCPUFault", "VPPIEvent"}


def first(items):
    """What version 1.0 had; later versions add what seL4 16.0.0 does not know."""
    return [item for item in items if item.since == "1.0"]


def members(abi, name):
    """An enumeration without what Stele adds, or what seL4 has in other configurations only, under a number of its own."""
    elsewhere = {fact["id"] for fact in reference("later")[abi.arch.name].values()}
    elsewhere |= {f.enumerator for f in abi.faults if f.name in FAULTS_ELSEWHERE}
    return {m.name: m.value for m in first(abi.enum(name).members) if m.name not in OWN | elsewhere}


def named_numbers(abi):
    numbers = {c.name: c.value for c in abi.constants}
    numbers.update({m.name: m.value for e in abi.enums for m in e.members})
    return numbers


def test_invocation_labels_are_the_reference(abi, table, compared):
    ours = {}
    for enum in ("invocation_label", "sel4_arch_invocation_label", "arch_invocation_label"):
        ours.update(members(abi, enum))
    assert ours == table["invocation_labels"]
    compared(table["invocation_labels"])


def test_object_types_are_the_reference(abi, table, compared):
    for enum, names in table["object_type_enum_tags"].items():
        assert members(abi, enum) == {name: table["object_types"][name] for name in names}
    compared(table["object_types"])


def test_system_call_numbers_are_the_reference(abi, table, compared):
    assert members(abi, "seL4_Syscall_ID") == table["syscall_numbers"]
    compared(table["syscall_numbers"])


def test_fault_types_are_the_reference(abi, table, compared):
    assert members(abi, "seL4_Fault_tag") == table["fault_types"]
    compared(table["fault_types"])


def test_errors_and_lookup_failures_are_the_reference(abi, table, compared):
    assert members(abi, "seL4_Error") == table["errors"]
    assert members(abi, "seL4_LookupFailureType") == table["lookup_failures"]
    compared([table["errors"], table["lookup_failures"]])


def test_initial_slots_and_bootinfo_ids_are_the_reference(abi, table, compared):
    assert members(abi, "seL4_RootCNodeCapSlots") == table["initial_cap_slots"]
    assert members(abi, "seL4_BootInfoID") == table["bootinfo_header_ids"]
    compared([table["initial_cap_slots"], table["bootinfo_header_ids"]])


def test_enum_widths_are_the_reference(abi, table, compared):
    ours = {e.name: e.bytes for e in abi.enums}
    assert {name: ours.get(name) for name in table["enum_widths_bytes"]} == table["enum_widths_bytes"]
    compared(table["enum_widths_bytes"])


def test_constants_and_sizes_are_the_reference(abi, table, compared):
    ours = named_numbers(abi)
    wanted = {**table["constants"], **table["object_size_bits"]}
    wanted = {name: value for name, value in wanted.items() if name not in NO_NUMBERS}
    assert {name: ours.get(name) for name in wanted} == wanted
    compared(wanted)


def test_other_enums_and_message_layouts_are_the_reference(abi, table, compared):
    for group in ("other_enums", "message_layouts"):
        for enum, wanted in table[group].items():
            assert members(abi, enum) == wanted, enum
    compared([table["other_enums"], table["message_layouts"]])


def test_structs_are_the_reference(abi, table, compared):
    words = {b.c_type: b.words for b in [*abi.bitfields, *abi.unions]}
    for name, wanted in table["structs"].items():
        if name in UNIONS:
            continue
        if name in words:
            assert words[name] * abi.arch.word_bytes == wanted["size"]
            continue
        struct = abi.struct(name)
        assert struct.size == wanted["size"], name
        ours = [(f.name, f.offset, f.bytes) for f in struct.fields]
        assert ours == [(f["name"], f["offset"], f["size"]) for f in wanted["fields"]]
        for field, fact in zip(struct.fields, wanted["fields"]):
            shape = field.type.name + ("*" if field.pointer else "") + (f"[{field.count}]" if field.count else "")
            assert shape == fact["type"], f"{name}.{field.name}"
    compared({n: s for n, s in table["structs"].items() if n not in UNIONS})


def test_bitfields_are_the_reference(abi, table, compared):
    blocks = {b.name: b for b in abi.bitfields}
    union = next(u for u in abi.unions if u.name == "seL4_Fault")
    variants = {v.name: v for v in union.variants}
    count = 0
    for group in table["bitfields"].values():
        for name, wanted in group["blocks"].items():
            ours = blocks.get(name) or variants[name]
            assert ours.words == wanted["words"], name
            fields = [(f.name, f.word, f.lsb, f.width) for f in ours.fields]
            if name in variants:
                fields.append((union.tag.name, union.tag.word, union.tag.lsb, union.tag.width))
            facts = [(f["name"], f["word"], f["bit_in_word"], f["width"]) for f in wanted["fields"]]
            assert sorted(fields) == sorted(facts), name
            assert [f[0] for f in fields] == [f[0] for f in facts], f"order of the arguments of {name}_new"
            count += 1
    assert count == len([n for g in table["bitfields"].values() for n in g["blocks"]])
    tags = table["bitfields"]["sel4_arch_types"]["tagged_unions"]["seL4_Fault"]["tags"]
    assert {v.name: v.tag for v in union.variants if v.name not in FAULTS_ELSEWHERE} == tags
    compared(table["bitfields"])


def shape(param):
    """A parameter as the reference table writes it."""
    if param.is_cap:
        return {"name": param.name, "type": param.type.name, "extra_cap": param.cap}
    fact = {"name": param.name, "type": param.type.name, "mr": param.word, "bit": param.lsb}
    return fact if param.is_struct else {**fact, "width": param.width}


def plain(fact):
    """The reference's entry without notes; a struct's width is counted in its words."""
    kept = {k: v for k, v in fact.items() if k in ("name", "type", "mr", "bit", "width", "extra_cap")}
    if fact["type"] in ("seL4_UserContext", "seL4_ARM_SMCContext", "seL4_VCPUContext"):
        kept.pop("width", None)
    return kept


def test_parameters_stand_where_the_reference_says(abi, arch, compared):
    wanted, elsewhere = reference("invocations")[arch], reference("later")[arch]
    ours = {i.function: i for i in first(abi.invocations) if i.function not in elsewhere}
    assert set(ours) == set(wanted)
    for function, fact in wanted.items():
        invocation, layout = ours[function], fact["layout"]
        assert (invocation.label, invocation.number) == (fact["id"], fact["number"])
        assert [shape(p) for p in invocation.inputs] == [plain(p) for p in layout["in"]], function
        assert [shape(p) for p in invocation.outputs] == [plain(p) for p in layout["out"]], function
        assert len(invocation.caps) == layout["in_extra_caps"], function
        for ours_length, struct, key in (
            (invocation.in_length, invocation.in_struct, "in"),
            (invocation.out_length, invocation.out_struct, "out"),
        ):
            more = struct.words - 1 if struct and f"{key}_length_note" in layout else 0
            assert ours_length == layout[f"{key}_length"] + more, function
    compared(wanted)


# seL4 passes a context of 15 words here even where its struct has 7; Stele passes the struct.
SHORTER = {"seL4_X86_VCPU_WriteRegisters"}


def test_what_other_configurations_offer_has_numbers_of_its_own(abi, arch, compared):
    wanted = reference("later")[arch]
    ours = {i.function: i for i in first(abi.invocations) if i.function in wanted}
    assert set(ours) == set(wanted)
    last = max(i.number for i in first(abi.invocations) if i.function not in wanted)
    for function, fact in wanted.items():
        invocation, layout = ours[function], fact["layout"]
        assert invocation.label == fact["id"]
        assert invocation.number >= 128 if fact["generic"] else last < invocation.number < 128
        assert "seL4_IllegalOperation" in invocation.errors
        assert [shape(p) for p in invocation.inputs] == [plain(p) for p in layout["in"]], function
        assert [shape(p) for p in invocation.outputs] == [plain(p) for p in layout["out"]], function
        if function not in SHORTER:
            assert (invocation.in_length, invocation.out_length) == (layout["in_length"], layout["out_length"])
    compared(wanted)


def test_every_documented_error_is_described(abi, arch):
    wanted = {**reference("invocations")[arch], **reference("later")[arch]}
    for invocation in first(abi.invocations):
        missing = set(wanted[invocation.function]["errors"]) - set(invocation.errors)
        assert not missing, invocation.function


def test_registers_are_the_reference(abi, arch, compared):
    facts = reference("syscall_registers")[arch]
    roles = abi.arch.roles
    assert roles["number"] == facts["syscall_number"]
    assert roles["cap"] == facts["cap_badge"]
    assert roles["info"] == facts["msginfo"]
    assert roles["reply"] == facts["reply_cap_mcs"]
    assert roles["dest"] == facts["nbsendrecv_send_dest_mcs"]
    assert abi.arch.message_registers == facts["mr"]
    assert abi.arch.trap == facts["instruction"]
    assert set(abi.arch.clobbers) - {"memory"} == set(facts.get("clobbered", []))
    assert roles.get("stack") == (facts.get("stub_saves_rsp_in", "").split(" ")[0] or None)
    assert len(abi.arch.message_registers) == facts["fast_message_registers"]
    compared(facts)


def test_registers_transfer_in_the_order_of_the_reference(abi, arch, compared):
    order = reference("syscall_registers")["register_transfer_order"][arch]
    names = {"FaultIP(pc)": "pc", "FaultIP(rip)": "rip", "SP_EL0": "sp", "FLAGS": "rflags"}
    wanted = [names.get(name, name.lower()) for name in order["frame"] + order["gp"]]
    assert [f.name for f in abi.struct("seL4_UserContext").fields] == wanted
    assert abi.constant("stele_UserContextFrameWords") == len(order["frame"])
    compared(order)


def test_nothing_of_the_reference_is_left_out(table):
    compared = """source invocation_labels object_types object_type_enum_tags syscall_numbers fault_types errors lookup_failures
        bootinfo_header_ids enum_widths_bytes object_size_bits structs bitfields message_layouts constants other_enums
        initial_cap_slots"""
    assert set(table) == set(compared.split())


def test_all_architectures_are_described(contract):
    assert list(contract.abis) == ARCHITECTURES
