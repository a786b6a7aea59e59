# SPDX-License-Identifier: BSD-2-Clause
"""Mistakes in descriptions: each is found at its place, said in words of the language, and never a stack trace.

In the snippets `^` stands before the character at which the mistake must be reported.
"""

import re
from random import Random

import pytest
from conftest import ROOT
from stele_abi import parser, resolve, vectors
from stele_abi.diagnostics import DescriptionError, MissingItem

VERSION = ROOT / "abi" / "v1"

BASE = """
abi test 1.0
since 1.0
architecture big {
    word 64
    parts family
    registers x0..x9, pc
    trap "svc #0"
    role number = x7
    role cap = x0
    role info = x1
    role message = x2, x3, x4, x5
    role reply = x6
    role dest = x8
}
architecture small {
    word 32
    parts family
    registers x0..x9, pc
    trap "swi #0"
    role number = x7
    role cap = x0
    role info = x1
    role message = x2, x3, x4, x5
    role reply = x6
    role dest = x8
}
type seL4_Word = word
type seL4_Uint8 = unsigned 8
type seL4_Uint16 = unsigned 16
type seL4_Bool = signed 8 message 1
type seL4_Time = unsigned 64
capability seL4_CPtr = seL4_Word
capability seL4_Thing = seL4_CPtr
errors seL4_Error width 4 { seL4_NoError = 0 seL4_RangeError = 4 }
enum labels_of_all width 4 { InvalidInvocation = 0 }
enum api_object width 4 { }
enum seL4_Syscall_ID width word { }
enum seL4_Fault_tag width 4 { }
struct seL4_Pair size 16 | 8 { one : seL4_Word @ 0  two : seL4_Word @ 8 | 4 }
union seL4_Fault words 4 tag seL4_FaultType w0[3:0] { variant Sample = 9 { IP : w1 } }
"""


def describe(snippet):
    """Parses and resolves the base with a snippet after it."""
    return resolve.resolve([parser.parse_text(BASE + snippet, "test.abi")])


def invoke(lines, number=1, name="Do"):
    """An interface with one operation."""
    return (
        "interface Thing {\n    labels labels_of_all\n"
        f"    invoke {name} = {number} label Thing{name} {{\n{lines}\n    }}\n}}\n"
    )


SYNTAX = {
    "item that is none": ("^thing X = 3", "'thing' cannot stand here", "'constant'"),
    "constant without value": ("constant A =\n^constant B = 3", "'constant' cannot stand here", "a number"),
    "constant without name": ("constant ^= 3", "'=' cannot stand here", "a name"),
    "end of file in an interface": ("interface Thing {^", "the file ends too early", "'labels'"),
    "strange character": ("constant A = ^$", "'$' has no meaning", ""),
    "text that does not end": ('architecture third { trap ^"svc', "has no meaning", ""),
    "struct field without offset": ("struct s size 8 { a : seL4_Word ^}", "'}' cannot stand here", "'@'"),
    "parameter without place": (invoke("in a : seL4_Word").replace("    }", "    ^}"), "'}' cannot stand here", "'@'"),
    "parameter of no direction": (invoke("^inout a : seL4_Word @ mr0"), "'inout' cannot stand here", "'in' or 'out'"),
    "place that is none": (invoke("in a : seL4_Word @ ^x0"), "'x0' cannot stand here", "a message word such as mr0"),
    "bits without bracket": ("bitfield b { f : [3:0 ^}", "'}' cannot stand here", "']'"),
    "documentation of nothing": ("constant A = 3\n/// Of what?^", "the file ends too early", "'constant'"),
    "attribute without version": ("@since(^one) constant A = 3", "'one' cannot stand here", "a version such as 1.0"),
    "register range that is none": ("architecture third { registers ^x0..y3 }", "is no range of registers", "x0..x30"),
    "register range without end": (
        "architecture third { registers ^x0..x99999 }",
        "are 100000 registers",
        "at most 256",
    ),
    "error without comma": (
        invoke("errors RangeError ///< Never.\n^RangeError"),
        "'RangeError' cannot stand here",
        "'reserved'",
    ),
    "example without value": (
        invoke("in a : seL4_Word @ mr0 example a ^}").replace("^}\n    }", "\n    ^}"),
        "'}' cannot stand here",
        "'='",
    ),
    "second value without bar": ("constant A = 3 ^4", "'4' cannot stand here", "'|'"),
}

MEANING = {
    "name twice": ("constant A = 1\nconstant ^A = 2", "'A' is there twice", ""),
    "type twice": ("type ^seL4_Word = word", "'seL4_Word' is there twice", ""),
    "constant called like a word of C": ("constant ^switch = 1", "is a word of C or Rust", "another name"),
    "parameter called like a word of Rust": (invoke("in ^match : seL4_Word @ mr0"), "is a word of C or Rust", ""),
    "field called like a word of C": ("bitfield b { ^int : [3:0] }", "is a word of C or Rust", ""),
    "example of no parameter": (
        invoke("in a : seL4_Word @ mr0\nexample ^b = 1"),
        "Do takes no 'b'",
        "service, a",
    ),
    "example of an answer": (invoke("out a : seL4_Word @ mr0\nexample ^a = 1"), "Do takes no 'a'", "service"),
    "example that gives something twice": (
        invoke("in a : seL4_Word @ mr0\nexample a = 1, ^a = 2"),
        "the example gives 'a' twice",
        "",
    ),
    "example of a struct": (invoke("in a : seL4_Pair @ mr0..\nexample ^a = 1"), "'a' is a struct", ""),
    "second example": (
        "interface Thing { labels labels_of_all invoke ^Do = 1 label D { example service = a example service = b } }",
        "Do has 2 examples",
        "one",
    ),
    "unknown type": (invoke("in a : ^seL4_Wrd @ mr0"), "there is no type 'seL4_Wrd'", "did you mean 'seL4_Word'?"),
    "unknown part": ("constant A = 1 for ^middle", "'middle' is no part of any architecture", "big"),
    "integer of odd size": ("type seL4_Odd = unsigned ^12", "no integer has 12 bits", "8, 16, 32 or 64"),
    "alias of itself": ("type seL4_A = seL4_B\ntype seL4_B = ^seL4_B", "stands for itself", ""),
    "enumeration of odd width": ("enum E width ^3 { a = 1 }", "cannot have width 3", "4 or word"),
    "error number twice": ("extend errors seL4_Error { seL4_More = ^4 }", "has the number 4, as seL4_RangeError", ""),
    "enumerator that does not fit": ("enum E width 4 { a = ^0x100000000 }", "does not fit an enumeration of 32", ""),
    "extension of nothing": ("extend enum ^Missing { a = 1 }", "no enumeration 'Missing'", ""),
    "bits that overlap": ("bitfield b { f : [7:0] g : ^[9:7] }", "'g' overlaps 'f'", ""),
    "bits beyond the word": ("bitfield b { f : [63:0] | ^[63:0] }", "ends at bit 63 of a word of 32 bits", ""),
    "bits in the wrong order": ("bitfield b { f : ^[0:7] }", "wrong order", "[7:0]"),
    "word beyond the block": ("bitfield b words 2 { f : ^w2[3:0] }", "in word 2 of 2", "w0 to w1"),
    "word not said": ("bitfield b words 2 { f : ^[3:0] }", "does not say in which of 2 words", "w0[...]"),
    "field twice": ("bitfield b { f : [3:0] ^f : [7:4] }", "field 'f' is there twice", ""),
    "variant over the tag": (
        "union u words 1 tag t w0[3:0] { variant V = 1 { ^f : w0[7:3] } }",
        "overlaps the tag 't'",
        "",
    ),
    "tag that does not fit": ("union u words 1 tag t w0[1:0] { variant V = ^4 }", "does not fit 2 bits", "0 to 3"),
    "tag twice": ("union u words 1 tag t w0[3:0] { variant V = 1 variant W = ^1 }", "has the tag 1, as 'V' has", ""),
    "offset that is wrong": (
        "struct s size 16 | 8 { a : seL4_Word @ 0 b : seL4_Word @ ^4 }",
        "'b' is at 4 for big",
        "@ 8, after the field before",
    ),
    "hidden padding": ("struct s size 16 { a : seL4_Uint8 @ 0 b : seL4_Time @ ^8 }", "'b' is at 8", "name the padding"),
    "size that is wrong": (
        "struct s size ^20 { a : seL4_Word @ 0 b : seL4_Word @ 8 | 4 }",
        "is 16 bytes long",
        "size 16",
    ),
    "object without size": ("object ^O { type seL4_O = 1 in api_object }", "object 'O' has no size", "size from"),
    "object of no size": (
        "object O { type seL4_O = 1 in api_object size seL4_OBits = ^64 }",
        "no size of an object",
        "",
    ),
    "object number twice": (
        "object O { type seL4_O = 1 in api_object size seL4_OBits = 4 }\n"
        "object P { type seL4_P = ^1 in api_object size seL4_PBits = 4 }",
        "has the type number 1, as 'O' has",
        "",
    ),
    "object in no enumeration": (
        "object O { type seL4_O = 1 in ^nothing size seL4_OBits = 4 }",
        "no enumeration 'nothing'",
        "",
    ),
    "interface of no capability": (
        "interface ^Other { labels labels_of_all }",
        "is for no capability",
        "capability seL4_Other",
    ),
    "label in no enumeration": (
        "interface Thing { labels ^nothing invoke A = 1 label B }",
        "no enumeration 'nothing'",
        "",
    ),
    "number twice": (
        "interface Thing { labels labels_of_all invoke A = 1 label TA invoke B = ^1 label TB }",
        "Thing.B has the number 1, as Thing.A has",
        "",
    ),
    "number zero": (invoke("", "^0"), "has the number 0", "1 to"),
    "unknown error": (invoke("errors ^RangeEror"), "there is no error 'RangeEror'", "did you mean 'RangeError'?"),
    "parameter twice": (invoke("in a : seL4_Word @ mr0 in ^a : seL4_Word @ mr1"), "'a' is there twice", ""),
    "words that overlap": (invoke("in a : seL4_Word @ mr0 in b : seL4_Word @ ^mr0"), "'b' overlaps", ""),
    "bits of a word that overlap": (
        invoke("in a : seL4_Uint8 @ mr0[7:0] in b : seL4_Bool @ ^mr0[3]"),
        "'b' overlaps another parameter in mr0",
        "",
    ),
    "gap in the words": (
        invoke("in a : seL4_Word @ mr1").replace("invoke Do", "invoke ^Do"),
        "leaves mr0 without a meaning",
        "reserved mr0",
    ),
    "reserved word in use": (invoke("in a : seL4_Word @ mr0 reserved ^mr0"), "mr0 is reserved but in use", ""),
    "bits not said": (invoke("in a : seL4_Uint8 @ ^mr0"), "does not say which bits of mr0", "mr0[7:0]"),
    "too few bits": (invoke("in a : seL4_Uint8 @ ^mr0[6:0]"), "takes 7 bits but seL4_Uint8 has 8", "mr0[7:0]"),
    "bits beyond a narrow word": (invoke("in a : seL4_Uint16 @ ^mr0[39:24]"), "ends at bit 39 of a word of 32", ""),
    "wide value in one word": (
        invoke("in a : seL4_Time @ ^mr0"),
        "'a' of 64 bits takes 2 words of 32 bits",
        "mr0..mr1",
    ),
    "narrow value in two words": (invoke("in a : seL4_Word @ ^mr0..mr1"), "takes 1 words", "mr0"),
    "struct that does not go on": (invoke("in a : seL4_Pair @ ^mr0"), "starts in a word and goes on", "mr0.."),
    "word that goes on": (invoke("in a : seL4_Word @ ^mr0.."), "is no struct", "mr0"),
    "capability in a word": (invoke("in a : seL4_CPtr @ ^mr0"), "capability 'a' is in message words", "cap0"),
    "word as a capability": (invoke("in a : ^seL4_Word @ cap0"), "passed as a capability but seL4_Word is none", ""),
    "capability that is returned": (invoke("out a : seL4_CPtr @ ^cap0"), "returns a capability", ""),
    "hole in the capabilities": (invoke("in a : seL4_CPtr @ ^cap1"), "uses cap1 but not cap0", "without a hole"),
    "capability twice": (invoke("in a : seL4_CPtr @ cap0 in b : seL4_CPtr @ ^cap0"), "'b' takes cap0, as 'a' does", ""),
    "too many capabilities": (
        invoke("in a : seL4_CPtr @ cap0 in b : seL4_CPtr @ cap1 in c : seL4_CPtr @ cap2 in d : seL4_CPtr @ ^cap3"),
        "'d' is extra capability 3",
        "a message carries 3",
    ),
    "no place on one architecture": (
        invoke("in a : seL4_Word @ ^mr0 for big"),
        "has no place for small",
        "",
    ),
    "message too long": (
        "struct seL4_Long size 968 | 484 { w : seL4_Word[121] @ 0 }\n" + invoke("in a : seL4_Long @ ^mr0.."),
        "the message has 121 words",
        "at most 120",
    ),
    "word beyond the message": (invoke("in a : seL4_Word @ ^mr120"), "beyond the last word", "mr0 to mr119"),
    "block of too many words": ("bitfield b words ^1000000000000 { }", "has 1000000000000 words", "1 to 64"),
    "fault of too many words": ("fault ^Sample = 9 { word 0 IP length 1000000000000 }", "1000000000000 words", "120"),
    "system call with a positive number": ("system call A = ^1", "has the number 1", "below 0"),
    "system call number twice": ("system call A = -1 system call B = ^-1", "has the number -1, as A has", ""),
    "unknown role": ("system call A = -1 { in a : seL4_Word @ ^nowhere }", "'nowhere' is no role", "cap"),
    "unknown register": ("fault Sample = 9 { word 0 IP = ^x77 length 1 }", "'x77' is no register", "pc"),
    "unknown field of the fault": ("fault Sample = 9 { word 0 IP as ^Nothing length 1 }", "no field 'Nothing'", "IP"),
    "gap in a fault": ("fault ^Sample = 9 { word 1 IP length 2 }", "leaves word 0 of 2 without a meaning", ""),
    "word beyond a fault": ("fault Sample = 9 { word 0 IP word ^1 More length 1 }", "is word 1 of a message of 1", ""),
    "fault number twice": ("fault One = 3 fault Two = ^3", "has the number 3, as One has", ""),
}


def placed(snippet):
    """The snippet without its mark, and the mark's line and column in the whole file."""
    before = BASE + snippet[: snippet.index("^")]
    return snippet.replace("^", "", 1), before.count("\n") + 1, len(before) - before.rfind("\n")


def check(snippet, found, more):
    snippet, line, column = placed(snippet)
    with pytest.raises(DescriptionError) as caught:
        describe(snippet)
    texts = [str(m) for m in caught.value.mistakes]
    matching = [m for m in caught.value.mistakes if found in str(m)]
    assert matching, texts
    places = [(m.at.line, m.at.column) for m in matching]
    assert (line, column) in places, texts
    assert any(more in str(m) for m in matching), texts
    assert all(str(m).startswith("test.abi:") for m in caught.value.mistakes)


@pytest.mark.parametrize("name", SYNTAX)
def test_syntax_mistake_is_found_where_it_is(name):
    check(*SYNTAX[name])


@pytest.mark.parametrize("name", MEANING)
def test_mistake_of_meaning_is_found_where_it_is(name):
    check(*MEANING[name])


def test_base_alone_is_good():
    abis = describe("")
    assert [abi.word_bits for abi in abis.values()] == [64, 32]


def test_all_mistakes_are_reported_at_once():
    with pytest.raises(DescriptionError) as caught:
        describe("constant A = 1\nconstant A = 2\nconstant while = 3")
    assert len(caught.value.mistakes) == 2


def test_generic_number_among_an_architectures_is_refused():
    special = parser.parse_text(
        "part big\ncapability seL4_Special = seL4_CPtr\n"
        "interface Special { labels labels_of_all invoke S = 40 label SpecialS }",
        "special.abi",
    )
    base = parser.parse_text(BASE + "interface Thing { labels labels_of_all invoke A = 60 label TA }", "test.abi")
    with pytest.raises(DescriptionError, match="among those of an architecture"):
        resolve.resolve([base, special])


def test_number_of_an_architecture_stays_below_128():
    special = parser.parse_text(
        "part big\ncapability seL4_Special = seL4_CPtr\n"
        "interface Special { labels labels_of_all invoke S = 200 label SpecialS }",
        "special.abi",
    )
    with pytest.raises(DescriptionError, match="below 128"):
        resolve.resolve([parser.parse_text(BASE, "test.abi"), special])


def test_version_is_given_once():
    one = parser.parse_text(BASE, "one.abi")
    two = parser.parse_text("abi test 1.0", "two.abi")
    with pytest.raises(DescriptionError, match="two.abi:1:5: the version is given twice"):
        resolve.resolve([one, two])
    with pytest.raises(DescriptionError, match="no file says which version"):
        resolve.resolve([parser.parse_text("constant A = 1", "one.abi")])


def test_errors_say_when_and_examples_what():
    lines = (
        "in a : seL4_Word @ mr0\nin example : seL4_Word @ mr1\nerrors NoError, ///< Never,\n///< ever.\n RangeError\n"
        "/// Asks.\nexample a = 0x10, service = here + there"
    )
    for abi in describe(invoke(lines)).values():
        made = abi.invocations[0]
        assert made.errors == ["seL4_NoError", "seL4_RangeError"]
        assert made.error_docs == {"seL4_NoError": "Never,\never."}
        assert made.example.doc == "Asks."
        assert made.example.values == {"a": ("0x10",), "service": ("here", "there")}
        assert [p.name for p in made.params] == ["a", "example"]


def test_name_that_is_a_word_of_the_language_is_good():
    abis = describe("bitfield b { length : [3:0] address : [7:4] size : [8] mark : [9] }")
    assert [f.name for f in abis["big"].bitfields[0].fields] == ["length", "address", "size", "mark"]


LAYOUT = {
    "variant without a mark": (
        "union u words 2 tag t w1[7:4] for bits64 { variant V = 1 mark w1[0] = 1 for bits32 variant ^W = 2 }",
        "nothing tells 'W' from the other variants for 32-bit words",
        "mark w0[3:0] = 1",
    ),
    "marks that do not exclude each other": (
        "union u words 1 tag t w0[7:4] for bits64 {\n"
        "variant V = 1 mark w0[1:0] = 1 for bits32 variant ^W = 2 mark w0[3:0] = 5 for bits32 }",
        "a block can be both 'W' and 'V'",
        "",
    ),
    "marks in two words": (
        "union u words 2 tag t w0[7:4] for bits64 {\n"
        "variant V = 1 mark w0[1:0] = 1 for bits32 variant ^W = 2 mark w1[1:0] = 2 for bits32 }",
        "in different words",
        "one word for all of them",
    ),
    "mark that does not fit": (
        "union u words 1 tag t w0[7:4] for bits64 { variant V = 1 mark w0[1:0] = ^4 for bits32 }",
        "does not fit 2 bits",
        "0 to 3",
    ),
    "mark beyond the word": (
        "union u words 1 tag t w0[7:4] for bits64 { variant V = 1 mark ^w0[32:31] = 1 for bits32 }",
        "ends at bit 32 of a word of 32 bits",
        "",
    ),
    "field over the mark": (
        "union u words 1 tag t w0[63:60] for bits64 { variant V = 1 mark w0[1:0] = 1 for bits32 { ^f : w0[4:1] } }",
        "overlaps the mark",
        "",
    ),
    "tag in pieces": ("union u words 1 tag t ^w0[1:0] + w0[7:6] { variant V = 1 }", "no plain range of bits", ""),
    "pieces that overlap": ("bitfield b words 1 { f : ^w0[7:4] + w0[4:0] }", "the pieces of 'f' overlap", ""),
    "piece over another field": (
        "bitfield b words 2 { f : w0[7:4] + w1[3:0] g : ^w0[0] + w1[9:3] }",
        "'g' overlaps 'f' in word 1",
        "",
    ),
    "address in pieces": ("bitfield b words 2 { f : address ^w0[7:4] + w1[3:0] }", "the address 'f' is in pieces", ""),
    "value wider than a word": ("bitfield b words 1 { f : w0 | align 4 ^w0[31:0] }", "values of 36 bits", "at most 32"),
    "something else in a layout": ("constant ^C = 1", "'C' cannot stand in a layout", "bitfield or union"),
}


@pytest.mark.parametrize("name", LAYOUT)
def test_mistake_in_the_kernels_own_words_is_found_where_it_is(name):
    snippet, found, more = LAYOUT[name]
    place = snippet.index("^")
    line, column = snippet[:place].count("\n") + 1, place - snippet.rfind("\n", 0, place)
    file = parser.parse_text(snippet.replace("^", "", 1), "layout.abi")
    mistakes = []
    for bits in (64, 32):
        try:
            resolve.resolve_layout(file, bits)
        except DescriptionError as error:
            mistakes += error.mistakes
    matching = [m for m in mistakes if found in str(m) and more in str(m)]
    assert (line, column) in [(m.at.line, m.at.column) for m in matching], [str(m) for m in mistakes]


@pytest.mark.parametrize("place", ["address ^[7:4]", "align 4 ^[7:4]", "^[7:4] + [3:0]"])
def test_programs_see_plain_fields_only(place):
    check(f"bitfield b {{ f : {place} }}", "'f' is no plain range of bits", "kernel words")


def test_unions_of_programs_have_a_tag_everywhere():
    check("union ^u words 1 tag t w0[7:4] for bits64 { variant V = 1 mark w0[0] = 1 for bits32 }", "has no place", "")


def test_field_in_pieces_knows_its_bits():
    file = parser.parse_text("bitfield b words 2 { f : align 4 w1[7:6] + w0[2:0] }", "layout.abi")
    (field,) = resolve.resolve_layout(file, 64).bitfields[0].fields
    pieces = [(piece.word, piece.lsb, piece.width, piece.shift) for piece in field.pieces]
    assert (field.width, field.align, pieces) == (5, 4, [(0, 0, 3, 0), (1, 6, 2, 3)])


def test_error_of_a_lone_word_size_names_the_architecture():
    with pytest.raises(DescriptionError, match="no type 'seL4_Only' for small"):
        describe(
            "capability seL4_More = seL4_CPtr\n"
            + "struct seL4_Only size 8 for big { w : seL4_Word @ 0 for big }\n"
            + invoke("in a : seL4_Only @ mr0..")
        )


TOKEN = re.compile(r"[A-Za-z_]\w*|\d+|[^\s\w]")


def damaged(text, random):
    """A description with one token dropped, doubled, or replaced by another or by an odd number."""
    tokens = list(TOKEN.finditer(text))
    one = random.choice(tokens)
    other = random.choice([random.choice(tokens).group(), "0", "-1", "64", "1099511627776"])
    new = random.choice(["", one.group() + " " + one.group(), other, other])
    return text[: one.start()] + new + text[one.end() :]


@pytest.mark.parametrize("seed", range(60))
def test_damaged_description_is_never_a_stack_trace(good_files, seed):
    random = Random(seed)
    name, text = random.choice([(path.name, path.read_text()) for path in sorted(VERSION.glob("*.abi"))])
    code = "\n".join(line.split("#")[0].split("///")[0] for line in text.split("\n"))
    try:
        bad = parser.parse_text(damaged(code, random), name)
        abis = resolve.resolve([bad if file.name == name else file for file in good_files])
        vectors.text(abis["aarch64"])
    except DescriptionError as error:
        assert all(m.at.line and m.at.column for m in error.mistakes)
    except MissingItem:
        pass


@pytest.fixture(scope="module")
def good_files():
    return [parser.parse_text(path.read_text(), path.name) for path in sorted(VERSION.glob("*.abi"))]
