# SPDX-License-Identifier: BSD-2-Clause
"""The CONFIG keys that C programs see."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from stele_abi import model

CONFIG = Path(__file__).parents[2] / "templates" / "c" / "config.toml"


def configuration(abi: model.Abi) -> dict[str, list[tuple[str, object]]]:
    """The CONFIG keys by file: common ones, then those of the architecture and of what it is part of."""
    with CONFIG.open("rb") as file:
        tables = tomllib.load(file)
    kernel = dict(tables["kernel"])
    for part in [*abi.arch.parts, abi.arch.name]:
        kernel.update(tables.get(part, {}))
    merged = {"kernel": kernel, "sel4": tables["sel4"]}
    return {name: [(key, config_value(abi, text)) for key, text in keys.items()] for name, keys in merged.items()}


def config_value(abi: model.Abi, text: object) -> object:
    if not isinstance(text, str) or not text.startswith("$"):
        return text
    if text == "$word_bits":
        return str(abi.word_bits)
    if text == "$untyped_list":
        return str(next(f.count for f in abi.struct("seL4_BootInfo").fields if f.name == "untypedList"))
    return str(abi.constant(text[1:]))


def config_json(keys: list[tuple[str, object]]) -> str:
    """The keys as JSON: true, false or text."""
    return json.dumps(dict(keys), indent=4)
