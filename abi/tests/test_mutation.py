# SPDX-License-Identifier: BSD-2-Clause
"""One thing changed at a time: the checker, or a proof, must refuse every mutant. `abi mutate` tries all of them."""

import pytest
from conftest import ROOT
from stele_abi import forms, generate, mutate


@pytest.fixture(scope="module")
def form(contract):
    return forms.form_of(contract.abis)


def verdict(record, name, count):
    """Notes the count for the summary and demands 100 %."""
    record[name] = str(count)
    print(f"{name}: {count}")
    assert count.tried - count.same > 100
    assert not count.survivors, count.survivors[:20]


def test_every_mutant_of_the_canonical_form_is_refused(form, mutants):
    verdict(mutants, "canonical form", mutate.try_forms(form, every=3))


def test_every_mutant_of_the_description_is_refused(form, mutants):
    verdict(mutants, "description", mutate.try_descriptions(form, ROOT / "abi" / "v1", every=61))


def test_every_mutant_of_a_generated_file_is_found(files, mutants, tmp_path):
    def regenerating(path, text):
        """The proof that covers every file: what is there must be what the contract generates."""
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        return bool(generate.differing(tmp_path, {path: files[path]}))

    verdict(mutants, "generated files", mutate.try_files(files, regenerating, each=3))
