# SPDX-License-Identifier: BSD-2-Clause
"""`./stele manual`: the pages in docs/, those that the contract generates included, as a site."""

from __future__ import annotations

import functools
import http.server
import re
from pathlib import Path

from stele import contract
from stele.errors import Failure
from stele.paths import BUILD, shown
from stele.process import run_step

SITE = BUILD / "manual"


def complaints(text: str) -> list[str]:
    """What MkDocs found wrong."""
    return re.findall(r"^(?:WARNING|ERROR) +-? *(.*)$", text, re.MULTILINE) or text.splitlines()[-5:]


def build() -> Path:
    """Builds the site; whatever MkDocs warns of is an error."""
    run_step(
        "pages of the contract",
        contract.command("generate", "--only", "manual"),
        "manual-pages",
        env=contract.ENVIRONMENT,
        hint="./stele abi check: has the description a mistake?",
    )
    run_step(
        "the site",
        ["mkdocs", "build", "--strict", "--clean"],
        "manual-site",
        hint="correct the page that is named; those in docs/abi are made from abi/v1",
        point=complaints,
    )
    return SITE


def serve(site: Path, port: int) -> None:
    """Gives the site to browsers of this machine until somebody interrupts."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(site))
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except (OSError, OverflowError) as error:
        raise Failure(f"port {port} cannot be served: {error}", hint="./stele manual --serve 8001") from error
    print(f"manual: ok, open http://127.0.0.1:{port}/ (^C ends it)", flush=True)
    with server:
        server.serve_forever()


def manual(port: int | None = None) -> int:
    """Builds the site and tells where it is."""
    site = build()
    if port is not None:
        serve(site, port)
    print(f"manual: ok, open {shown(site / 'index.html')}")
    return 0
