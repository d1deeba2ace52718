"""A contract: its operations, its size, its canonical bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.document.keywords import METHODS, UNLISTED, JsonObject


@dataclass(frozen=True, slots=True)
class Counts:
    """How big a contract is."""

    paths: int
    operations: int
    schemas: int


def operations(contract: Mapping[str, Any]) -> dict[tuple[str, str], JsonObject]:
    """The operations of a contract by (METHOD, path)."""
    return {
        (method.upper(), path): item[method]
        for path, item in contract["paths"].items()
        for method in METHODS
        if method in item
    }


def listed(contract: JsonObject) -> JsonObject:
    """Return a contract with only the operations that its document lists."""
    items = {
        path: {key: value for key, value in item.items() if not (isinstance(value, dict) and UNLISTED in value)}
        for path, item in contract["paths"].items()
    }
    return contract | {"paths": {path: item for path, item in items.items() if item}}


def counts(contract: Mapping[str, Any]) -> Counts:
    """The size of a contract."""
    schemas = contract.get("components", {}).get("schemas", {})
    return Counts(paths=len(contract["paths"]), operations=len(operations(contract)), schemas=len(schemas))


def dump(contract: JsonObject) -> bytes:
    """The canonical bytes of a contract: JSON in UTF-8, keys sorted, one space of indentation, a final newline."""
    text = json.dumps(contract, ensure_ascii=False, allow_nan=False, sort_keys=True, indent=1)
    return f"{text}\n".encode()
