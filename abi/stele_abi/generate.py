# SPDX-License-Identifier: BSD-2-Clause
"""The back-end mechanism: from models to files.

A backend is a folder below `templates/`. Its `outputs.toml` lists what it writes:

    owns = ["kernel/generated"]             # folders in which nothing else may lie

    [[output]]
    template = "abi.h.j2"                   # in the same folder
    path = "kernel/generated/{arch}/abi.h"  # from the top of the repository
    per = "architecture"                    # one file for each of `architectures`; or "contract": one file in all;
                                            # or "page": one for each that the backend's `pages(abis)` has for this
                                            # template, with its `file` in the path as {page}; it is `page` in there
    architectures = ["aarch64"]             # default: every one that the contract describes
    source = "abi/v1"                       # what the first line names; this is the default

A template sees `abi` (an `model.Abi`), `arch` (its `Architecture`), `abis` (all of them by name), `layout` (the kernel's
private words), `vectors` (golden vectors of this architecture), and what the module or package `backends/<folder>` adds:
its `FILTERS` (name -> function) and its `context(abi, layout)` (a dict). The first lines of each file are written here.
"""

from __future__ import annotations

import importlib
import importlib.util
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2

from stele_abi import model, vectors
from stele_abi.canonical import canonical_text

TEMPLATES = Path(__file__).parent / "templates"
LICENCE = "SPDX-License-Identifier: BSD-2-Clause"
BLOCK_COMMENT = {".c", ".h", ".S"}
MARKUP_COMMENT = {".md"}
LINE_COMMENT = {".yml": "#", ".rs": "//", ".py": "#", ".toml": "#", ".abi": "#", ".cmake": "#"}


@dataclass(frozen=True)
class Output:
    """One kind of file that a backend writes."""

    backend: str
    template: str
    path: str
    per: str = "architecture"
    architectures: tuple[str, ...] = ()
    source: str = "abi/v1"


@dataclass
class Contract:
    """Everything that the backends draw from."""

    abis: dict[str, model.Abi]
    layouts: dict[int, model.Layout] = field(default_factory=dict)  # by word size


def backends() -> list[str]:
    """The folders below `templates/` that list outputs."""
    return sorted(p.parent.name for p in TEMPLATES.glob("*/outputs.toml"))


def outputs(backend: str) -> tuple[list[Output], list[str]]:
    """What one backend writes, and the folders that it owns."""
    with (TEMPLATES / backend / "outputs.toml").open("rb") as file:
        listing = tomllib.load(file)
    entries = [
        Output(backend=backend, **{k: tuple(v) if isinstance(v, list) else v for k, v in entry.items()})
        for entry in listing.get("output", [])
    ]
    return entries, listing.get("owns", [])


def banner(path: str, source: str) -> str:
    """The first lines of a generated file, in the comment syntax of its language."""
    line = f"Generated from {source} by stele-abi. Do not edit."
    suffix = Path(path).suffix
    if suffix in BLOCK_COMMENT:
        return f"/* {line} */\n/* {LICENCE} */\n"
    if suffix in MARKUP_COMMENT:
        return f"<!-- {line} -->\n<!-- {LICENCE} -->\n\n"
    if suffix in LINE_COMMENT:
        leader = LINE_COMMENT[suffix]
        return f"{leader} {line}\n{leader} {LICENCE}\n"
    return ""


def environment(backend: str) -> jinja2.Environment:
    """The template environment of one backend; an unknown name in a template is an error."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader([TEMPLATES / backend, TEMPLATES]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        extensions=["jinja2.ext.loopcontrols"],
    )
    env.filters.update(
        hex=lambda n: f"{n:#x}",
        snake=model.snake,
        camel=model.camel,
        screaming=lambda s: model.snake(s).upper(),
    )
    env.filters.update(getattr(support(backend), "FILTERS", {}))
    return env


def support(backend: str) -> Any:
    """The backend's own Python module, or None."""
    name = f"stele_abi.backends.{backend}"
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


def render(contract: Contract, only: str | None = None) -> dict[str, str]:
    """Every generated file: path from the top of the repository -> text."""
    files = {} if only else own_files(contract)
    for backend in backends():
        if only in (None, backend):
            files.update(render_backend(contract, backend))
    return dict(sorted(files.items()))


def render_backend(contract: Contract, backend: str) -> dict[str, str]:
    """The files of one backend."""
    env = environment(backend)
    variables = {name: template_variables(contract, backend, abi) for name, abi in contract.abis.items()}
    first = next(iter(contract.abis))
    files = {}
    for output in outputs(backend)[0]:
        if output.per == "page":
            for page in support(backend).pages(contract.abis)[output.template]:
                path = output.path.format(page=page.file)
                text = env.get_template(output.template).render(variables[first], page=page)
                files[path] = banner(path, output.source) + tidy(text)
            continue
        whole = output.per == "contract"
        for arch in [first] if whole else output.architectures or tuple(contract.abis):
            path = output.path if whole else output.path.format(arch=arch)
            text = env.get_template(output.template).render(variables[arch])
            files[path] = banner(path, output.source) + tidy(text)
    return files


def template_variables(contract: Contract, backend: str, abi: model.Abi) -> dict[str, Any]:
    """What the templates of one backend see of one architecture."""
    layout = contract.layouts.get(abi.word_bits)
    own = getattr(support(backend), "context", None)
    extra: Mapping[str, Any] = own(abi, layout) if own else {}
    common = {"abi": abi, "arch": abi.arch, "abis": contract.abis, "layout": layout, "vectors": vectors.cases(abi)}
    return {**common, **extra}


def tidy(text: str) -> str:
    """No trailing blanks, never more than one empty line, one newline at the end."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n"):
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines) + "\n"


def own_files(contract: Contract) -> dict[str, str]:
    """The files that belong to the contract itself: canonical form and golden vectors."""
    first = next(iter(contract.abis.values()))
    folder = f"abi/v{first.major}"
    files = {f"{folder}/canonical.json": canonical_text(contract.abis)}
    for name, abi in contract.abis.items():
        files[f"{folder}/vectors-{name}.json"] = vectors.text(abi)
    return files


@dataclass(frozen=True)
class Difference:
    """A generated file that is not as it should be."""

    path: str
    what: str  # missing, differs, stray
    detail: str = ""


def compare(root: Path, files: Mapping[str, str], only: str | None = None) -> list[Difference]:
    """What `check-generated` reports: files that differ from `files`, are missing, or lie where only generated ones may."""
    return differing(root, files) + strays(root, files, only)


def differing(root: Path, files: Mapping[str, str]) -> list[Difference]:
    """Files that are missing or not as they should be."""
    found = []
    for path, text in files.items():
        target = root / path
        if not target.is_file():
            found.append(Difference(path, "missing"))
            continue
        present = target.read_text(encoding="utf-8")
        if present != text:
            found.append(Difference(path, "differs", first_difference(present, text)))
    return found


def strays(root: Path, files: Mapping[str, str], only: str | None) -> list[Difference]:
    """Files below an owned folder that no backend writes."""
    found = []
    for backend in [only] if only else backends():
        for folder in outputs(backend)[1]:
            if not any(name.startswith(folder + "/") for name in files):
                continue  # only some backends were asked for
            for path in sorted((root / folder).rglob("*")):
                name = path.relative_to(root).as_posix()
                if path.is_file() and name not in files:
                    found.append(Difference(name, "stray"))
    return found


def first_difference(present: str, expected: str) -> str:
    """The first line in which two texts differ, for a human."""
    old, new = present.splitlines(), expected.splitlines()
    for number in range(max(len(old), len(new))):
        left = old[number] if number < len(old) else "(end of file)"
        right = new[number] if number < len(new) else "(end of file)"
        if left != right:
            return f"line {number + 1}: has      {left.strip()}\nline {number + 1}: expected {right.strip()}"
    return "line ends differ"


def write(root: Path, files: Mapping[str, str], only: str | None = None) -> list[Difference]:
    """Writes what differs and removes strays (of one backend or all); returns what changed."""
    changed = compare(root, files, only)
    for difference in changed:
        target = root / difference.path
        if difference.what == "stray":
            target.unlink()
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(files[difference.path], encoding="utf-8")
    return changed
