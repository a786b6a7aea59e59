# SPDX-License-Identifier: BSD-2-Clause
"""Every link leads somewhere: in the site, and in the Markdown as a code browser shows it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from conftest import DOCS, FENCE


class Links(HTMLParser):
    """The names that a page can be entered at, and what it refers to."""

    def __init__(self, path: Path):
        super().__init__()
        self.ids: set[str] = set()
        self.targets: list[str] = []
        self.feed(path.read_text())

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids |= {given[key] for key in ("id", "name") if given.get(key)}
        self.targets += [given[key] for key in ("href", "src") if given.get(key)]


def test_no_link_or_anchor_of_the_site_is_dead(site, report):
    parsed = {path: Links(path) for path in site.rglob("*.html") if path.name != "404.html"}
    dead, count = [], 0
    for path, links in parsed.items():
        for target in links.targets:
            address = urlsplit(target)
            if address.scheme or address.netloc:
                continue
            count += 1
            file = (path.parent / unquote(address.path)).resolve() if address.path else path
            page = parsed.get(file)
            if not file.exists() or (address.fragment and page and unquote(address.fragment) not in page.ids):
                if not address.fragment.startswith("__"):  # switches of the theme
                    dead.append(f"{path.relative_to(site)}: {target}")
    assert len(parsed) > 30 and count > 3000
    assert not dead, dead[:20]
    report(f"{len(parsed)} pages, {count} links within the site, none dead")


def test_the_site_loads_nothing_from_elsewhere(site):
    for path in site.rglob("*.html"):
        text = path.read_text()
        loaded = re.findall(r'<(?:script|img|iframe)[^>]*src="(https?://[^"]*)"', text)
        loaded += re.findall(r'<link[^>]*rel="(?:stylesheet|preconnect)"[^>]*href="(https?://[^"]*)"', text)
        assert not loaded, (path, loaded)


def anchors(text: str) -> set[str]:
    """Where the headings of a Markdown page are, by the rule that code browsers and the site share."""
    headings = re.findall(r"^#{1,6} (.+)$", FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.replace("`", "").lower()).replace(" ", "-") for h in headings}


def test_no_link_of_a_markdown_page_is_dead():
    dead, count = [], 0
    for path in DOCS.rglob("*.md"):
        text = FENCE.sub("", path.read_text())
        for target in re.findall(r"\[[^\]]*\]\(([^)\s]+)\)", text):
            address = urlsplit(target)
            if address.scheme:
                continue
            count += 1
            file = path.resolve().parent / address.path if address.path else path
            if not file.exists() or (address.fragment and address.fragment not in anchors(file.read_text())):
                dead.append(f"{path.relative_to(DOCS)}: {target}")
    assert count > 500
    assert not dead, dead[:20]


def test_every_page_is_in_the_navigation(site):
    """A page that nobody can find is not there."""
    start = Links(site / "index.html")
    reached = {unquote(urlsplit(target).path) for target in start.targets}
    missing = [path.name for path in (site / "abi").glob("*.html") if f"abi/{path.name}" not in reached]
    assert not missing
