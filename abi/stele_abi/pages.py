# SPDX-License-Identifier: BSD-2-Clause
"""Which page of the manual tells about what."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from stele_abi import model

PAGES = Path(__file__).parent / "templates" / "manual" / "pages.toml"


@cache
def listing() -> dict[str, Any]:
    """The pages that are named in pages.toml."""
    with PAGES.open("rb") as file:
        return tomllib.load(file)


def own_page(name: str) -> str:
    """The page of an interface or object that no page names."""
    return model.snake(name).replace("_", "-")


def page_of(invocation: model.Invocation) -> str:
    """Where the manual tells about an operation."""
    named = (p["file"] for p in listing()["subject"] if invocation.interface in p.get("interfaces", []))
    return f"docs/abi/{next(named, own_page(invocation.interface))}.md"
