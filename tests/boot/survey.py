# SPDX-License-Identifier: BSD-2-Clause
"""What a root task was given (survey.c), and the account of it: each byte belongs to one, and to one only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from stele.machine import Run
from target import PAGE, TARGET, Range


@dataclass
class Region:
    """A region with a name, and what the root task read in it."""

    start: int
    size: int
    name: str
    total: int | None = None
    filled: int | None = None

    @property
    def pages(self) -> Range:
        """The pages that it touches."""
        return self.start & -PAGE, (self.start + self.size + PAGE - 1) & -PAGE


@dataclass
class Survey:
    """The lines of survey.c."""

    devices: list[Range] = field(default_factory=list)
    ordinary: list[Range] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    regions: dict[str, Region] = field(default_factory=dict)
    root_bytes: int = 0


def read(run: Run) -> Survey:
    """What a run has told; it must have come to its end."""
    assert run.status == 0 and "survey: done" in run.lines(), run.output
    survey = Survey()
    for address, bits, kind in re.findall(r"^untyped (\w+) (\d+) (\w+)$", run.output, re.MULTILINE):
        start, size = int(address, 16), 1 << int(bits)
        assert start % size == 0, f"the untyped at {address} is not aligned to its size, 2^{bits}"
        (survey.devices if kind == "device" else survey.ordinary).append((start, start + size))
        survey.order.append(kind)
    survey.frames = [int(address, 16) for address in re.findall(r"^frame (\w+)$", run.output, re.MULTILINE)]
    for start, size, name in re.findall(r"^region (\w+) (\w+) (.*)$", run.output, re.MULTILINE):
        survey.regions[name] = Region(int(start, 16), int(size, 16), name)
    for name, total, filled in re.findall(r"^content (.*) (\w+) (\d+)$", run.output, re.MULTILINE):
        survey.regions[name].total, survey.regions[name].filled = int(total, 16), int(filled)
    (objects,) = re.findall(r"^objects (\d+)$", run.output, re.MULTILINE)
    # All of them and the mapped pages are taken in one piece, of whole pages.
    survey.root_bytes = -(-int(objects) // PAGE) * PAGE + len(survey.frames) * PAGE
    return survey


def merged(ranges: list[Range]) -> list[Range]:
    """The same addresses in as few ranges as possible. Fails if an address is in two."""
    result: list[Range] = []
    for start, end in sorted(ranges):
        assert not result or result[-1][1] <= start, f"{start:#x} is given twice"
        if result and result[-1][1] == start:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result


def without(ranges: list[Range], others: list[Range]) -> list[Range]:
    """The addresses of the first that are not in the second."""
    for cut_start, cut_end in others:
        pieces = [((start, min(end, cut_start)), (max(start, cut_end), end)) for start, end in ranges]
        ranges = [(start, end) for pair in pieces for start, end in pair if start < end]
    return ranges


def account(survey: Survey, memory: list[Range], kernel: Range, private: list[Range], cpu: str) -> None:
    """Every byte of the machine belongs to an untyped, the root task or the kernel: to one of them, and as it should."""
    assert survey.order == sorted(survey.order), "device untypeds come first"
    given = merged(survey.devices + survey.ordinary)
    usable = TARGET.usable(memory)
    assert without(merged(survey.ordinary), usable) == [], "ordinary untypeds lie in memory"
    space = (0, TARGET.end(cpu))
    beyond = without(without(memory, usable), [(space[1], 1 << 64)])
    assert without(beyond, merged(survey.devices)) == [], "memory that the kernel does not see is given as a device"
    kept = without(without([space], given), private)
    assert kernel in without(kept, []) or any(start <= kernel[0] and kernel[1] <= end for start, end in kept), kept
    root = without(kept, [kernel])
    assert sum(end - start for start, end in root) == survey.root_bytes, [(hex(a), hex(b)) for a, b in root]
    assert all(any(start <= frame < end for start, end in root) for frame in survey.frames), "its pages are its own"
    for region in survey.regions.values():
        assert without([region.pages] if region.size else [], merged(survey.devices)) == [], f"{region} is not given"
