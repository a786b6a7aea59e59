# SPDX-License-Identifier: BSD-2-Clause
"""Finds the modules beside this file, and lets bindgen run once for each architecture."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from items import Items  # noqa: E402 (the path above comes first)
from sides import c_items, install_headers  # noqa: E402


@pytest.fixture(scope="session")
def c(tmp_path_factory) -> Callable[[str], Items]:
    """The C side of an architecture; bindgen runs once for each."""
    made: dict[str, Items] = {}

    def of(architecture: str) -> Items:
        if architecture not in made:
            folder = tmp_path_factory.mktemp(architecture)
            install_headers(architecture, folder / "include")
            made[architecture] = c_items(architecture, folder / "include", folder / "bindgen.rs")
        return made[architecture]

    return of
