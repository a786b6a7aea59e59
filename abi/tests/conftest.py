# SPDX-License-Identifier: BSD-2-Clause
"""What the generator's tests share."""

import json
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parents[1]
sys.path.insert(0, str(ROOT / "abi"))


ARCHITECTURES = ["aarch64", "aarch32", "x86_64", "riscv64"]
COMPARED = {}  # architecture -> entries of the reference that a test has compared
MUTANTS = {}  # what was mutated -> how the mutants fared


def pytest_terminal_summary(terminalreporter):
    """How much of the reference was compared."""
    for name, count in COMPARED.items():
        terminalreporter.write_line(f"{name}: {count} entries of seL4 16.0.0's tables compared")
    for name, count in MUTANTS.items():
        terminalreporter.write_line(f"{name}: {count}")


@pytest.fixture(scope="session")
def mutants():
    """Where the mutation tests note their counts."""
    return MUTANTS


def leaves(table):
    """How many numbers, names and texts a table holds."""
    if isinstance(table, dict):
        return sum(leaves(value) for value in table.values())
    return sum(leaves(value) for value in table) if isinstance(table, list) else 1


def reference(name):
    """A table of facts about seL4 16.0.0's public interface."""
    return json.loads((TESTS / "reference" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def contract():
    """The repository's own contract."""
    from stele_abi import load

    return load.load(ROOT)


@pytest.fixture(scope="session", params=ARCHITECTURES)
def arch(request):
    return request.param


@pytest.fixture(scope="session")
def abi(contract, arch):
    return contract.abis[arch]


@pytest.fixture(scope="session")
def compared(arch):
    """Counts what a test has compared."""

    def count(table):
        COMPARED[arch] = COMPARED.get(arch, 0) + leaves(table)

    return count


@pytest.fixture(scope="session")
def table(arch):
    return reference(f"sel4-16.0.0-{arch}-mcs")


@pytest.fixture(scope="session")
def files(contract):
    """Every generated file as it should be."""
    from stele_abi import generate

    return generate.render(contract)
