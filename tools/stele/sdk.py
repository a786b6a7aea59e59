# SPDX-License-Identifier: BSD-2-Clause
"""Stele as projects outside of the tree see it: headers, libraries and kernels in one prefix, `cmake --install` of presets."""

from __future__ import annotations

from pathlib import Path

from stele.build import build
from stele.paths import BUILD
from stele.process import run_step

SDK = BUILD / "sdk"
INSTALLED = ("stele_img", "stele_runtime", "stele_util", "stele_root_task", "stele_server")  # targets of CMake


def install(preset: str, prefix: Path = SDK) -> Path:
    """Builds what is installed of a preset, and installs it. Returns the prefix."""
    folder = build(preset, INSTALLED)
    argv = ["cmake", "--install", str(folder), "--prefix", str(prefix)]
    run_step(f"installing {preset}", argv, f"install-{preset}", hint=f"is {prefix} a folder that may be written?")
    return prefix
