# SPDX-License-Identifier: BSD-2-Clause
"""Links of the manual's pages: relative to the real file, within docs/ only."""

import pytest
from stele.site_links import rewritten


@pytest.fixture
def docs(tmp_path):
    folder = tmp_path / "docs"
    (folder / "abi").mkdir(parents=True)
    for name in ("docs/boot.md", "docs/abi/tcb.md", "TOP.md", "other.md"):
        (tmp_path / name).write_text("")
    (folder / "top.md").symlink_to("../TOP.md")
    return folder


@pytest.mark.parametrize(
    ("page", "link", "expected"),
    [
        ("top.md", "[a](docs/boot.md#b)", "[a](boot.md#b)"),
        ("top.md", "[a](other.md)", "a"),
        ("abi/tcb.md", "[a](../boot.md)", "[a](../boot.md)"),
        ("abi/tcb.md", "[a](../../other.md)", "a"),
        ("abi/tcb.md", "[a](#here) [b](https://example.org/x)", "[a](#here) [b](https://example.org/x)"),
        ("boot.md", "[a](missing.md)", "[a](missing.md)"),
        ("boot.md", "`[a](../other.md)`", "`[a](../other.md)`"),
    ],
    ids=["symbolic link", "from it to elsewhere", "within", "to elsewhere", "own page and web", "dead", "code"],
)
def test_links_lead_where_the_site_has_something(docs, page, link, expected):
    assert rewritten(link, docs, docs / page) == expected
