# SPDX-License-Identifier: BSD-2-Clause
"""Reads a repository's descriptions into a checked contract."""

from __future__ import annotations

from pathlib import Path

from stele_abi import generate, model
from stele_abi.canonical import seal
from stele_abi.parser import parse_folder, parse_text
from stele_abi.resolve import resolve, resolve_layout

DESCRIPTION = "abi/v1"
LAYOUT = "kernel/cap/layout.abi"


RELEASED = Path(__file__).parent / "released"  # the contract that an installed package brings along


def repository() -> Path | None:
    """The top of the repository that this package lies in; for an installed package, of the one that one stands in."""
    here = [Path(__file__).resolve().parents[2], Path.cwd(), *Path.cwd().parents]
    return next((path for path in here if any((path / DESCRIPTION).glob("*.abi"))), None)


def load_abis(root: Path, unstable: bool = False) -> dict[str, model.Abi]:
    """The contract of `abi/v1`, one model per architecture."""
    abis = resolve(parse_folder(root / DESCRIPTION, DESCRIPTION), unstable)
    seal(abis)
    return abis


def load(root: Path, unstable: bool = False) -> generate.Contract:
    """The contract and the kernel's private words."""
    contract = generate.Contract(load_abis(root, unstable))
    path = root / LAYOUT
    if path.is_file():
        file = parse_text(path.read_text(encoding="utf-8"), LAYOUT, LAYOUT)
        for bits in sorted({abi.word_bits for abi in contract.abis.values()}):
            if file.part is None or file.part.text == f"bits{bits}":
                contract.layouts[bits] = resolve_layout(file, bits)
    return contract
