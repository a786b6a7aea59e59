# SPDX-License-Identifier: BSD-2-Clause
"""Shows on a copy of the tree that the contract rules: move a parameter, and everything moves along."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from stele.paths import BUILD, ROOT
from stele.process import run_step
from stele.tap import Case

COPY = BUILD / "moved-contract"
