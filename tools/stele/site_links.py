# SPDX-License-Identifier: BSD-2-Clause
"""MkDocs calls this for each page: links are relative to where the page's file really is, and only docs/ is in the site."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import urlsplit

CODE = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[((?:[^\[\]]|`[^`]*`)*)\]\(([^)\s]+)\)")


def on_page_markdown(markdown: str, *, page, config, **_) -> str:
    """The page with links that the site has; what is elsewhere in the repository is named without a link."""
    return rewritten(markdown, Path(config["docs_dir"]), Path(page.file.abs_src_path))


def rewritten(markdown: str, docs: Path, path: Path) -> str:
    """The same for any page; `path` may be a link to a file outside of docs/."""

    def link(match: re.Match[str]) -> str:
        address = urlsplit(match[2])
        if address.scheme or not address.path:
            return match[0]
        target = (path.resolve().parent / address.path).resolve()
        if not target.exists():
            return match[0]  # MkDocs finds it dead
        if not target.is_relative_to(docs.resolve()) or target.is_dir():
            return match[1]
        fragment = f"#{address.fragment}" if address.fragment else ""
        return f"[{match[1]}]({os.path.relpath(target, docs.resolve() / path.parent.relative_to(docs))}{fragment})"

    pieces = CODE.split(markdown)
    pieces[::2] = [LINK.sub(link, piece) for piece in pieces[::2]]
    return "".join(pieces)
