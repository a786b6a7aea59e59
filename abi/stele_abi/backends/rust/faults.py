# SPDX-License-Identifier: BSD-2-Clause
"""Faults: the fields of their messages and of the replies to them."""

from __future__ import annotations

import re
from typing import Any

from stele_abi.backends.rust.text import ident
from stele_abi.model import Fault


def fault_fields(fault: Fault) -> list[dict[str, Any]]:
    """Name, message word and doc of the fields of a fault."""
    return [{"name": ident(rust_field(word.name)), "index": word.index, "word": word} for word in fault.words]


def rust_field(name: str) -> str:
    """`FaultIP` -> `fault_ip`, `X0` -> `x0`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).replace("__", "_").lower()


def reply_fields(fault: Fault) -> list[dict[str, Any]]:
    """The fields that a reply puts back into the thread; none when the reply has a layout of its own."""
    if fault.reply_enum:
        return []
    return [{"name": ident(rust_field(word.name)), "index": word.index} for word in fault.reply_words]
