# SPDX-License-Identifier: BSD-2-Clause
"""Where things are in the source tree and in the build folder."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
LOGS = BUILD / "logs"
DEFAULT_PRESET = "aarch64-debug"


def preset_folder(preset: str) -> Path:
    """The folder that CMakePresets.json gives to a preset."""
    return BUILD / preset


def is_release(preset: str) -> bool:
    """Whether its kernel has no debug system calls."""
    return preset.endswith("-release")


def shown(path: Path) -> str:
    """A path as a person wants to read it: relative to where they are, when that is shorter."""
    relative = os.path.relpath(path)
    return relative if len(relative) < len(str(path)) else str(path)
