# SPDX-License-Identifier: BSD-2-Clause
"""Failures that a user is to read: no stack trace, the relevant lines, the next thing to try."""

from __future__ import annotations

from pathlib import Path


class Failure(Exception):
    """Something the user should read. `lines` is what matters of the log, `hint` is the next thing to try."""

    def __init__(
        self,
        message: str,
        *,
        lines: list[str] | None = None,
        log: Path | None = None,
        hint: str | None = None,
        status: int = 1,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.lines = lines or []
        self.log = log
        self.hint = hint
        self.status = status


class UsageError(Failure):
    """The command line asks for something that cannot be: status 2, as from argparse."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message, hint=hint, status=2)
