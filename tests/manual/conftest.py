# SPDX-License-Identifier: BSD-2-Clause
"""The pages of the manual, as they are committed, and the site that ./stele made of them."""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(Path(__file__).parent))
DOCS = ROOT / "docs"
ABI = DOCS / "abi"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page in Markdown, cut at its headings."""

    name: str
    sections: dict[str, str]  # heading -> what follows it, up to the next heading

    def rows(self, heading: str) -> list[list[str]]:
        """The rows of all tables of a section, heads included; cells without marks of code and links."""
        return [cells(line) for line in self.sections[heading].splitlines() if line.startswith("| ")]


def cells(line: str) -> list[str]:
    """The cells of a row."""
    found = re.split(r"(?<!\\) \| ", f" {line[1:-1]} ".replace("|  |", "|   |"))
    return [plain(cell) for cell in found]


def plain(cell: str) -> str:
    """A cell as it is read."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", cell.strip())
    return text.replace("`", "").replace("\\", "")


def parse(path: Path) -> Page:
    parts = re.split(r"^#{1,3} (.+)$", path.read_text(), flags=re.MULTILINE)
    headings, texts = parts[1::2], parts[2::2]
    assert len(set(headings)) == len(headings), f"{path.name} has a heading twice"
    return Page(path.name, dict(zip(headings, texts)))


@pytest.fixture(scope="session")
def pages() -> dict[str, Page]:
    """The pages of the contract by file name."""
    return {path.name: parse(path) for path in sorted(ABI.glob("*.md"))}


@pytest.fixture(scope="session")
def form() -> dict:
    """The canonical form, which no code of the manual has made."""
    return json.loads((ROOT / "abi/v1/canonical.json").read_text())["architectures"]


@pytest.fixture(scope="session")
def where(pages) -> dict[str, Page]:
    """Heading -> the page that it is on."""
    return {heading: page for page in pages.values() for heading in page.sections}


@pytest.fixture(scope="session")
def site() -> Path:
    return Path(os.environ.get("STELE_MANUAL_SITE", ROOT / "build/manual"))


@pytest.fixture(scope="session")
def report():
    """Counts for the one who reads the run: a line each."""
    lines: list[str] = []
    yield lines.append
    if "STELE_MANUAL_REPORT" in os.environ:
        Path(os.environ["STELE_MANUAL_REPORT"]).write_text("".join(f"{line}\n" for line in lines))
