# SPDX-License-Identifier: BSD-2-Clause
"""Finds the lines of a log that explain a failure."""

from __future__ import annotations

import re

LIMIT = 25
COMMAND_LENGTH = 400  # longer lines are commands that a build repeats
TELLING = re.compile(
    r"(^|\W)(error|fatal|undefined reference|undefined symbol|not ok|FAILED|FAIL|panicked|E:|No such file)(\W|$)",
    re.IGNORECASE,
)
NOISE = re.compile(r"^(\[\d+/\d+\]|ninja: (Entering|build stopped)|: && |cd /|-- )")


def relevant_lines(text: str, limit: int = LIMIT) -> list[str]:
    """From the first line that looks like an error on; the end of the log when none does."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    start = next((i for i, line in enumerate(lines) if TELLING.search(line) and not NOISE.match(line)), None)
    if start is None:
        return lines[-10:]
    useful = [line for line in lines[start:] if not NOISE.match(line) and len(line) < COMMAND_LENGTH]
    return useful[:limit] + ([f"... {len(useful) - limit} more lines"] if len(useful) > limit else [])
