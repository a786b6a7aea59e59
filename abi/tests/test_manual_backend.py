# SPDX-License-Identifier: BSD-2-Clause
"""The manual's back end: new things find their page by themselves, and an example that cannot be is refused."""

import shutil

import pytest
from conftest import ROOT
from stele_abi import generate, load, model
from stele_abi.backends.manual import subjects, tables
from stele_abi.diagnostics import MissingItem


@pytest.fixture
def copy(tmp_path):
    """A description to add to."""
    shutil.copytree(ROOT / "abi" / "v1", tmp_path / "abi" / "v1")
    return tmp_path


def rendered(root):
    contract = generate.Contract(load.load_abis(root))
    return generate.render(contract, only="manual")


def describe(copy, text):
    (copy / "abi" / "v1" / "new.abi").write_text(f"since 1.1\n{text}")


INTERFACE = """
capability seL4_Lamp = seL4_CPtr
/// A lamp.
interface Lamp {
    labels invocation_label
    /// Switches it.
    invoke Switch = 200 label LampSwitch {
        in on : seL4_Word @ mr0      ///< 1 for light.
        errors IllegalOperation,
               RangeError            ///< `on` is neither 0 nor 1.
        EXAMPLE
    }
}
"""


def test_a_new_interface_gets_a_page_of_its_own(copy):
    describe(copy, INTERFACE.replace("EXAMPLE", "/// Light.\n example on = seL4_True"))
    files = rendered(copy)
    page = files["docs/abi/lamp.md"]
    assert "## Lamp.Switch" in page and "| `on` is neither 0 nor 1. |" in page
    assert "/* Light. */\nseL4_Error example_lamp_switch(seL4_Lamp lamp)" in page
    assert "return seL4_Lamp_Switch(lamp, seL4_True);" in page
    assert "seL4_Lamp_Switch(lamp, seL4_True as seL4_Word)" in page
    assert "abi/lamp.md" in files["mkdocs.yml"]
    assert "## Version 1.1" in files["docs/abi/changelog.md"] and "1 operation<" in files["docs/abi/changelog.md"]


def test_an_operation_without_an_example_line_has_an_example(copy):
    describe(copy, INTERFACE.replace("EXAMPLE", ""))
    assert "example_lamp_switch(seL4_Lamp lamp, seL4_Word on)" in rendered(copy)["docs/abi/lamp.md"]


def test_an_example_that_adds_what_is_no_number_is_refused(copy):
    describe(copy, INTERFACE.replace("EXAMPLE", "example on = seL4_True + bright"))
    with pytest.raises(MissingItem, match=r"example of Lamp.Switch adds seL4_True \+ bright"):
        rendered(copy)


def test_an_example_that_sets_no_field_is_refused(copy):
    path = copy / "abi" / "v1" / "cnode.abi"
    path.write_text(path.read_text().replace("rights = capAllowWrite\n", "rights = capAllowAll\n"))
    with pytest.raises(MissingItem, match="CNode.Copy has capAllowAll, but the fields of seL4_CapRights are"):
        rendered(copy)


def test_unstable_things_are_in_no_page(copy):
    describe(copy, INTERFACE.replace("invoke Switch", "@unstable\n    invoke Switch").replace("EXAMPLE", ""))
    assert not [path for path, text in rendered(copy).items() if "Lamp.Switch" in text]


def test_a_new_enumerator_is_in_the_changelog(copy):
    describe(copy, "extend enum seL4_TCBFlag { seL4_TCBFlag_new = 4 }")
    assert "1 enumerator<" in rendered(copy)["docs/abi/changelog.md"]


def test_an_unnamed_object_gets_a_page(contract, monkeypatch):
    monkeypatch.setattr(subjects, "listing", lambda: {"subject": [], "reference": []})
    files = {page.file for page in subjects.subjects(contract.abis)}
    assert {"sched-context", "endpoint", "arm-page"} <= files


def test_signs_of_markdown_stand_for_themselves():
    assert tables.prose("a[4]* | `b[4]`") == r"a\[4\]\* \| `b[4]`"
    assert model.Item("x", "One.\n\nTwo.").brief == "One."


def test_pages_say_which_objects_are_on_which_architecture():
    files = rendered(ROOT)
    page, space = files["docs/abi/page.md"], files["docs/abi/vspace.md"]
    assert "* `SmallPage`: A frame of 4 KiB." in page
    assert "* `Section` (aarch32): A frame of 1 MiB." in page
    for arch, name in (("aarch64", "VSpace"), ("aarch32", "PageDirectory"), ("x86_64", "PML4")):
        assert f"* `{name}` ({arch}): An address space: its uppermost table." in space
