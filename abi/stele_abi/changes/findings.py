# SPDX-License-Identifier: BSD-2-Clause
"""What is found when two forms are compared, and the words for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

BREAK, ADDITION, DOCUMENTATION = "break", "addition", "documentation"
KINDS = (BREAK, ADDITION, DOCUMENTATION)


@dataclass(frozen=True, order=True)
class Finding:
    """One difference on one architecture."""

    kind: str
    subject: str  # TCB.SetPriority
    text: str  # parameter "priority" moved from word 0 to word 1
    part: str = ""  # priority


@dataclass(frozen=True)
class Change:
    """One difference, with the architectures on which it is the same."""

    kind: str
    subject: str
    text: str
    part: str = ""
    architectures: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f" ({', '.join(self.architectures)})" if self.architectures else ""
        return f"{self.subject}: {self.text}{where}"


@dataclass
class Comparison:
    """Collects the findings about one item."""

    subject: str
    found: list[Finding] = field(default_factory=list)

    def broke(self, text: str, part: str = "") -> None:
        self.found.append(Finding(BREAK, self.subject, text, part))

    def added(self, text: str, part: str = "") -> None:
        self.found.append(Finding(ADDITION, self.subject, text, part))

    def keys(self, old: Json, new: Json, words: Mapping[str, str], done: tuple[str, ...] = (), what: str = "") -> None:
        """Every key but `done` must be the same; `words` has a text for each that one expects to differ."""
        for key in dict.fromkeys([*old, *new]):
            if key in done or (key in old and key in new and old[key] == new[key]):
                continue
            text = words.get(key, MARKS.get(key, f'"{key}" changed from {{old}} to {{new}}'))
            self.broke((f"{what} " if what else "") + text.format(old=shown(old, key), new=shown(new, key)))

    def marks(self, old: Json, new: Json) -> None:
        """What became stable is an addition."""
        if old.get("unstable") and not new.get("unstable"):
            self.added("is stable now")


ItemRule = Callable[[Comparison, Json, Json], None]

MARKS = {
    "since": "is marked since {new}, was since {old}",
    "debug": "exists only in debug kernels: {new}, was {old}",
    "unstable": "is marked unstable: {new}, was {old}",
}


def shown(form: Json, key: str) -> str:
    """A value as a reader writes it."""
    value = form.get(key)
    if value is None or value is False:
        return "no" if value is False else "none"
    if value is True:
        return "yes"
    if isinstance(value, list):
        return ", ".join(str(v) for v in value) or "none"
    return str(value)
