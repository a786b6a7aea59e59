# SPDX-License-Identifier: BSD-2-Clause
"""What every face of the contract says in the same words: numbers, and an operation's errors with their details."""

from __future__ import annotations

from dataclasses import dataclass

from stele_abi import model

DETAILS = "stele_ErrorDetail"  # the enumeration that says where an error's details stand
ERRORS = "seL4_Error"
TRUNCATED = "seL4_TruncatedMessage"

# When an error occurs for which the description of the operation has no text of its own.
USUAL = {
    "seL4_IllegalOperation": "Only from a kernel that does not offer the operation.",
    "seL4_InvalidCapability": "0: the capability that is invoked is gone or about to go.",
}
UNUSED = "Kernels may answer it; Stele's do not."
LATER = "Will be described when a kernel offers the operation."


@dataclass(frozen=True)
class ErrorText:
    """An error of an operation."""

    name: str  # seL4_RangeError
    details: tuple[tuple[int, str], ...]  # message word of the answer, and what it holds
    when: str

    @property
    def line(self) -> str:
        """All of it in one line of a comment."""
        return f"`{self.name}`" + (f" ({self.words})" if self.details else "") + f": {self.when}"

    @property
    def words(self) -> str:
        """Where the details stand."""
        return ", ".join(f"mr{word} {what}" for word, what in self.details)


def details(abi: model.Abi, error: str) -> tuple[tuple[int, str], ...]:
    """Where the answer says more about an error: words and what they hold."""
    prefix = f"stele_{error.removeprefix('seL4_')}_"
    members = [m for e in abi.enums if e.name == DETAILS for m in e.members if m.name.startswith(prefix)]
    return tuple((m.value, m.name.removeprefix(prefix)) for m in members)


def number(value: int) -> str:
    """Small numbers in decimal, masks and addresses in hexadecimal."""
    return str(value) if abs(value) < 4096 else f"{value:#x}"


SPOKEN = {
    "asid": "ASID",
    "cnode": "CNode",
    "irq": "IRQ",
    "sched": "scheduling",
    "sgi": "SGI",
    "smc": "SMC",
    "tcb": "TCB",
    "vspace": "VSpace",
}
VOWELS = {True: "AEFHILMNORSX", False: "aeiou"}  # that a word begins with when it is spelled out, and when it is read


def spoken(name: str) -> str:
    """A name as people say it, with its article: `asid_pool` -> `an ASID pool`, `tcb` -> `a TCB`."""
    words = [SPOKEN.get(word, word) for word in name.split("_")]
    spelled = words[0].isupper()
    return f"{'an' if words[0][0] in VOWELS[spelled] else 'a'} {' '.join(words)}"


def joined(doc: str) -> str:
    """Documentation on one line."""
    return " ".join(doc.split())


def when(invocation: model.Invocation, error: str) -> str:
    """When an operation answers an error."""
    own = joined(invocation.error_docs.get(error, ""))
    return own or (LATER if invocation.later else USUAL.get(error, UNUSED))


def errors(abi: model.Abi, invocation: model.Invocation) -> list[ErrorText]:
    """All errors that the contract lists for an operation."""
    return [ErrorText(name, details(abi, name), when(invocation, name)) for name in invocation.errors]


def count(number: int, noun: str) -> str:
    """`1 word`, `2 words`, `1 capability`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun[:-1] + 'ies' if noun.endswith('y') else noun + 's'}"


def truncated(invocation: model.Invocation) -> ErrorText | None:
    """Every operation with parameters has this error, too; generated stubs send all that is asked for."""
    wanted = [
        count(number, noun)
        for number, noun in ((invocation.in_length_fixed, "word"), (len(invocation.caps), "extra capability"))
        if number
    ]
    causes = [f"has fewer than {' or '.join(wanted)}"] if wanted else []
    if invocation.in_struct is not None:
        causes.append(f"ends before what is needed of `{invocation.in_struct.name}`")
    return ErrorText(TRUNCATED, (), f"The message {', or '.join(causes)}.") if causes else None
