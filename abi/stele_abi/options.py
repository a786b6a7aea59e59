# SPDX-License-Identifier: BSD-2-Clause
"""Command lines: a mistake is told by the command that it belongs to, with the name that was perhaps meant."""

from __future__ import annotations

import argparse
import difflib
import math
import sys
import textwrap
from collections.abc import Callable, Sequence
from typing import Any, NoReturn


class Formatter(argparse.HelpFormatter):
    """Wraps paragraphs, but not within names; lines that begin with blanks, such as examples, stay as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n\n".join(self._paragraph(part, width) for part in text.split("\n\n"))

    def _paragraph(self, text: str, width: int) -> str:
        return text if "\n  " in text else "\n".join(self._split_lines(text, width))

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)


class Parser(argparse.ArgumentParser):
    """A parser of a command, or of the commands themselves."""

    def __init__(self, *arguments: Any, examples: Sequence[str] = (), **options: Any):
        if examples:
            options["epilog"] = "\n  ".join(["examples:", *examples])
        super().__init__(*arguments, formatter_class=Formatter, **options)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Like argparse's, but what is left over is a mistake of this command, not of the one around it."""
        given = list(sys.argv[1:] if args is None else args)
        for token in self._own(given):
            if self._is_unknown(token):
                name = token.partition("=")[0]
                self.error(f"there is no option {name}{meant(name, self._option_string_actions)}")
        found, rest = super().parse_known_args(given, namespace)
        if rest:
            self.error(f"that is more than it takes: {' '.join(rest)}")
        return found, rest

    def _own(self, given: list[str]) -> list[str]:
        """What can be this command's options: those in front of another command, or of `--`."""
        end = given.index("--") if "--" in given else len(given)
        if self._subparsers is None:
            return given[:end]
        return given[: next((place for place, token in enumerate(given[:end]) if not token.startswith("-")), end)]

    def _is_unknown(self, token: str) -> bool:
        name = token.partition("=")[0]
        if not token.startswith("-") or token == "-" or " " in token or self._negative_number_matcher.match(token):
            return False
        if name.startswith("--"):
            return not any(option.startswith(name) for option in self._option_string_actions)
        return name[:2] not in self._option_string_actions

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            known = [str(choice) for choice in action.choices]
            what = f"invalid choice: {value!r} (choose from {', '.join(known)}){meant(str(value), known)}"
            raise argparse.ArgumentError(action, what)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n  try: {self.prog} --help\n")


def meant(name: str, known: Any) -> str:
    """`; did you mean --module?` if one of the known names is near."""
    near = difflib.get_close_matches(name, [k for k in known if len(k) > 2], n=1)
    return f"; did you mean {near[0]}?" if near else ""


def whole(least: int, most: int) -> Callable[[str], int]:
    """The type of a whole number in a range."""

    def parse(text: str) -> int:
        if not text.lstrip("-").isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")
        return int(text)

    return parse


def positive(most: float, unit: str = "") -> Callable[[str], float]:
    """The type of a number above 0."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not 0 < value <= most:
            wanted = f"more than 0 and at most {most:.10g}{f' {unit}' if unit else ''}"
            raise argparse.ArgumentTypeError(f"{text!r} is no number {wanted}")
        return value

    return parse
