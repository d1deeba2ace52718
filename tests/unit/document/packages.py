"""Packages of documents that belong to no API of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts.document.distil import distil
from scripts.document.registry import Api
from scripts.naming.lock import Names
from scripts.pipeline import Built, build


def built(document: dict[str, Any], root: Path, *, types: bool = False) -> Built:
    """Build the package ``foreign_api.things`` of a document."""
    absent = root / "openapi"
    api = Api(
        name="foreign",
        package="foreign_api.things",
        title="Foreign API",
        contract=absent / "contract.json",
        overlays=absent / "overlays",
        shipped=False,
    )
    output = root / "generated"
    output.mkdir()
    origin = {"source": "a test", "retrieved": "2026-01-01", "sha256": ""}
    return build(api, distil(document).contract, origin, Names(), output, types=types)
