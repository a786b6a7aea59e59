# SPDX-License-Identifier: BSD-2-Clause
"""What the generator's tests share."""

import json
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parents[1]
sys.path.insert(0, str(ROOT / "abi"))


def reference(name):
    """A table of facts about seL4 16.0.0's public interface."""
    return json.loads((TESTS / "reference" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def contract():
    """The repository's own contract."""
    from stele_abi import load

    return load.load(ROOT)


@pytest.fixture(scope="session", params=["aarch64", "aarch32"])
def arch(request):
    return request.param


@pytest.fixture(scope="session")
def abi(contract, arch):
    return contract.abis[arch]


@pytest.fixture(scope="session")
def table(arch):
    return reference(f"sel4-16.0.0-{arch}-mcs")


@pytest.fixture(scope="session")
def files(contract):
    """Every generated file as it should be."""
    from stele_abi import generate

    return generate.render(contract)
