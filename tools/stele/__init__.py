# SPDX-License-Identifier: BSD-2-Clause
"""The tool behind ./stele: installs what is missing, builds, boots, tests. CMake and cargo do the building."""
