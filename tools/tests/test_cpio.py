# SPDX-License-Identifier: BSD-2-Clause
"""Boot archives."""

import pytest

from stele import cpio

MEMBERS = [("root", b"\x7fELF and more"), ("empty", b""), ("odd", b"12345")]


def test_archive_reads_back_as_written():
    assert list(cpio.members(cpio.archive(MEMBERS))) == MEMBERS


def test_archive_is_the_same_every_time():
    assert cpio.archive(MEMBERS) == cpio.archive(MEMBERS)


@pytest.mark.parametrize("cut", [0, 50, 115, 124, 300])
def test_cut_archive_is_refused(cut):
    with pytest.raises(ValueError):
        list(cpio.members(cpio.archive(MEMBERS)[:cut]))
