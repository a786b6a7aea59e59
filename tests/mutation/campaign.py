# SPDX-License-Identifier: BSD-2-Clause
"""Tries mutants of the generated files: which proof refutes each, and which survive. `./stele mutate --help`

A mutant that is listed in equivalent.toml, with the reason why it means the same, need not be refuted; an entry that no
mutant matches any more is a mistake.
"""

from __future__ import annotations

import argparse
import fnmatch
import os
import random
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import c_side  # noqa: E402 (the path above comes first)
import rust_side  # noqa: E402
from mutants import Mutant, mutants  # noqa: E402
from proofs import ROOT, TARGETS, Proof, Tree, item_on  # noqa: E402

KERNELS = ("aarch64", "aarch32")
EQUIVALENT = Path(__file__).resolve().parent / "equivalent.toml"
BATCH = 400  # what one compilation tries at most


@dataclass
class Result:
    """How the mutants of a file fared."""

    path: str
    tried: int = 0
    by_proof: Counter[str] = field(default_factory=Counter)
    survivors: list[Mutant] = field(default_factory=list)
    seconds: float = 0


@dataclass(frozen=True)
class Job:
    """Files that one tree serves."""

    side: str
    arch: str
    paths: tuple[str, ...]


def jobs(pattern: str | None) -> list[Job]:
    found = []
    for arch in TARGETS:
        found.append(Job("libsel4", arch, files(f"libsel4/generated/{arch}", "*.h", pattern)))
    for arch in KERNELS:
        found.append(Job("kernel", arch, files(f"kernel/generated/{arch}", "*", pattern)))
    found.append(Job("rust", "", files("bindings/stele-sys/src/generated", "*.rs", pattern)))
    return [job for job in found if job.paths]


def files(folder: str, name: str, pattern: str | None) -> tuple[str, ...]:
    paths = (p.relative_to(ROOT).as_posix() for p in sorted((ROOT / folder).rglob(name)) if p.is_file())
    return tuple(p for p in paths if not pattern or fnmatch.fnmatch(p, f"*{pattern}*"))


# ---- choosing ----


def chosen(path: str, share: float, seed: int) -> list[Mutant]:
    """All mutants of a file, or a share of them that the seed decides; some of every file."""
    every = mutants(path, (ROOT / path).read_text(encoding="utf-8"))
    if share >= 1:
        return every
    count = min(len(every), max(2, round(len(every) * share)))
    picked = random.Random(f"{seed} {path}").sample(range(len(every)), count)
    return [every[i] for i in sorted(picked)]


def batches(proof: Proof, tree: Tree, rest: list[Mutant], side: str) -> Iterator[list[Mutant]]:
    """Groups that the proof can tell apart."""
    if side == "rust":
        yield from rust_batches(proof, rest)
    elif proof.name in ("assertions", "names", "tables"):
        together = [m for m in rest if is_plain(tree, m)]
        yield from rounds(together, lambda m: item_on(tree, m) or m.unit)
        yield from ([m] for m in rest if m not in set(together))
    elif proof.name in ("vectors in C", "kernel decoders") and rest[0].path.endswith(("sel4_client.h", "decode.c")):
        alone = [m for m in rest if m.unit.startswith(("line ", "decode_"))]
        yield from rounds([m for m in rest if m not in alone], lambda m: m.unit)
        yield from ([m] for m in alone)
    else:
        yield from ([m] for m in rest)


def is_plain(tree: Tree, mutant: Mutant) -> bool:
    """A number of one name, or an assertion: nothing else depends on the line. Enumerators that begin others do not."""
    if not mutant.unit.startswith("line "):
        return mutant.path.endswith("sel4_client.h")  # stubs do not call each other
    if mutant.kind not in ("more", "less", "operator"):
        return False
    text = tree.text(mutant.path)
    start = text.rfind("\n", 0, mutant.start) + 1
    asserting = text[start:].startswith(("SEL4_COMPILE_ASSERT", "SEL4_SIZE_SANITY", "_Static_assert"))
    return asserting or bool(item_on(tree, mutant))


def rounds(every: list[Mutant], key: Callable[[Mutant], object]) -> Iterator[list[Mutant]]:
    """Batches in which no key comes twice."""
    waiting: dict[object, list[Mutant]] = {}
    for mutant in every:
        waiting.setdefault(key(mutant), []).append(mutant)
    for turn in range(max(map(len, waiting.values()), default=0)):
        batch = [own[turn] for own in waiting.values() if turn < len(own)]
        for start in range(0, len(batch), BATCH):
            yield batch[start : start + BATCH]


def rust_batches(proof: Proof, rest: list[Mutant]) -> Iterator[list[Mutant]]:
    if proof.name in ("z3", "bindgen", "traps"):
        yield rest
    elif proof.name == "assertions":
        yield from rounds(rest, lambda m: (m.path, m.unit))
    else:
        alone = [m for m in rest if rust_side.family(m) == "everything"]
        yield from rounds(alone, lambda m: rust_side.architecture(m.path))
        others = [m for m in rest if rust_side.family(m) != "everything"]
        yield from rounds(others, lambda m: (rust_side.architecture(m.path), Path(m.path).name, rust_side.family(m)))


# ---- trying ----


def attempt(job: Job, share: float, seed: int) -> list[Result]:
    """One job: its own tree, each file's mutants through the proofs that see the file."""
    with tempfile.TemporaryDirectory(prefix="stele-mutants-") as name:
        folder = Path(name)
        if job.side == "rust":
            return attempt_rust(rust_side.rust_tree(folder), job, share, seed)
        if job.side == "kernel":
            tree = c_side.kernel_tree(job.arch, folder)
            proofs = c_side.kernel_proofs(job.arch, tree)
        else:
            tree = c_side.libsel4_tree(job.arch, folder)
            proofs = c_side.libsel4_proofs(job.arch, tree)
        return [one_set(tree, proofs, chosen(path, share, seed), job.side, path) for path in job.paths]


def attempt_rust(tree: Tree, job: Job, share: float, seed: int) -> list[Result]:
    """Files of the same name together: one build tries a mutant of each architecture."""
    by_name: dict[str, list[str]] = {}
    for path in job.paths:
        by_name.setdefault(Path(path).name, []).append(path)
    proofs = rust_side.rust_proofs(tree)
    results = []
    for name, paths in by_name.items():
        own = [m for path in paths for m in chosen(path, share, seed)]
        results.append(one_set(tree, proofs, own, "rust", f"bindings/stele-sys/src/generated/*/{name}"))
    return results


def one_set(tree: Tree, proofs: list[Proof], own: list[Mutant], side: str, title: str) -> Result:
    start = time.monotonic()
    result, rest = Result(title, len(own)), list(own)
    for proof in proofs:
        if not rest or not proof.sees(rest[0].path):
            continue
        refuted: set[Mutant] = set()
        for batch in batches(proof, tree, rest, side):
            tree.change(batch)
            refuted |= proof.refutes(tree, batch)
            tree.restore(batch)
        result.by_proof[proof.name] += len(refuted)
        rest = [m for m in rest if m not in refuted]
    result.survivors = rest
    result.seconds = time.monotonic() - start
    return result


# ---- telling ----


def equivalents() -> list[dict[str, str]]:
    return tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("equivalent", [])


def means_the_same(mutant: Mutant, entries: list[dict[str, str]]) -> dict[str, str] | None:
    text = (ROOT / mutant.path).read_text(encoding="utf-8")
    line = text.splitlines()[mutant.line - 1].strip()
    for entry in entries:
        where = fnmatch.fnmatch(mutant.path, entry["file"]) and fnmatch.fnmatch(mutant.unit, entry.get("unit", "*"))
        if where and fnmatch.fnmatchcase(line, entry["line"]) and mutant.kind in entry["kinds"]:
            return entry
    return None


def report(results: list[Result], is_whole: bool) -> int:
    """The tables, the survivors, and the verdict."""
    entries = equivalents()
    used: Counter[int] = Counter()
    proofs = sorted({name for r in results for name in r.by_proof})
    width = max(len(r.path) for r in results)
    print(f"\n{'file'.ljust(width)}  mutants " + " ".join(f"{name:>15}" for name in proofs) + "   same  survive")
    totals: Counter[str] = Counter()
    missed = []
    for result in sorted(results, key=lambda r: r.path):
        same = []
        for mutant in result.survivors:
            entry = means_the_same(mutant, entries)
            if entry is None:
                missed.append(mutant)
            else:
                same.append(mutant)
                used[entries.index(entry)] += 1
        counts = " ".join(f"{result.by_proof[name]:15}" for name in proofs)
        left = len(result.survivors) - len(same)
        print(f"{result.path.ljust(width)}  {result.tried:7} {counts} {len(same):6} {left:8}")
        totals += result.by_proof + Counter(mutants=result.tried, same=len(same))
    counts = " ".join(f"{totals[name]:15}" for name in proofs)
    print(f"{'all'.ljust(width)}  {totals['mutants']:7} {counts} {totals['same']:6} {len(missed):8}")
    for mutant in missed:
        print(f"not refuted: {mutant}")
    stale = [e for i, e in enumerate(entries) if not used[i]] if is_whole else []
    for entry in stale:
        print(f"equivalent.toml: nothing matches any more: {entry['file']}: {entry['line']}")
    refuted = totals["mutants"] - totals["same"] - len(missed)
    print(f"mutants: {refuted} of {totals['mutants'] - totals['same']} refuted, {totals['same']} mean the same")
    return 1 if missed or stale else 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made.add_argument("--share", type=float, default=1, metavar="F", help="try this share of all mutants (1: all)")
    made.add_argument("--seed", type=int, default=1, help="which ones (1)")
    made.add_argument("--file", metavar="TEXT", help="only generated files whose path contains this")
    made.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="processes (2)")
    return made


def main(arguments: list[str]) -> int:
    options = parser().parse_args(arguments)
    todo = jobs(options.file)
    if not todo:
        print(f"no generated file is called {options.file}", file=sys.stderr)
        return 2
    results = []
    start = time.monotonic()
    with ProcessPoolExecutor(options.jobs) as pool:
        waiting = {pool.submit(attempt, job, options.share, options.seed): job for job in longest_first(todo)}
        for number, done in enumerate(as_completed(waiting), start=1):
            job = waiting[done]
            results += done.result()
            tried = sum(r.tried for r in results)
            what = f"{job.side} {job.arch}".strip()
            print(
                f"[{number}/{len(todo)}] {what}: {tried} mutants so far, {time.monotonic() - start:.0f} s", flush=True
            )
    return report(results, options.share >= 1 and not options.file)


def longest_first(todo: list[Job]) -> list[Job]:
    return sorted(todo, key=lambda job: job.side != "rust")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
