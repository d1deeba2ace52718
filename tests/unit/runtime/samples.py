"""Valid instances of the contract's schemas, and the mutations that a newer server might send instead."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

CONTRACT: dict[str, Any] = json.loads(
    gzip.decompress(files("langsmith_api.platform").joinpath("contract.json.gz").read_bytes())
)
COMPONENTS: dict[str, Any] = CONTRACT["components"]["schemas"]
UUID = "0af00c31-0bc0-4a00-8c00-0d0000a00011"
MUTATIONS: tuple[Any, ...] = (None, "no known value", 7, {"stranger": 1}, ["stranger"])
_FORMATS = {"date-time": "2026-01-05T16:46:01.068924Z", "date": "2026-01-05", "uuid": UUID}
_TYPES: dict[str, Any] = {"integer": 3, "number": 0.5, "boolean": True, "null": None}


def sample(schema: Any, depth: int = 0) -> Any:
    """Return a valid instance with every property, following references a few steps deep."""
    if not isinstance(schema, dict):
        return {"any": "value"}
    if "$ref" in schema:
        return sample(COMPONENTS[schema["$ref"].rpartition("/")[2]], depth + 1)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return sample(next((part for part in schema[keyword] if part.get("type") != "null"), {}), depth)
    if "allOf" in schema:
        parts = [sample(part, depth) for part in schema["allOf"]]
        return parts[0] if len(parts) == 1 else {name: value for part in parts for name, value in part.items()}
    kinds = schema.get("type", "object" if "properties" in schema else None)
    kind = next((one for one in kinds if one != "null"), "null") if isinstance(kinds, list) else kinds
    if kind == "object":
        return _object(schema, depth)
    if kind == "array":
        return [] if depth > 6 else [sample(schema.get("items"), depth + 1)]
    if kind == "string":
        return _FORMATS.get(schema.get("format", ""), "text")
    return _TYPES.get(kind or "", "any value")


def _object(schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    properties = schema.get("properties", {})
    wanted = properties if depth < 4 else [name for name in schema.get("required", []) if name in properties]
    return {name: sample(properties[name], depth + 1) for name in wanted}


def mutations(instance: Mapping[str, Any], properties: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the instance with each property missing, null, with an unknown value, and of every other type."""
    for name in properties:
        yield {wire: value for wire, value in instance.items() if wire != name}
        for mutation in MUTATIONS:
            yield {**instance, name: mutation}


def same_but_for_time_spelling(one: Any, other: Any) -> bool:
    """Compare JSON values; ``Z``, ``+00:00`` and no offset are the same time, to the microsecond."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_but_for_time_spelling(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_but_for_time_spelling, one, other))
    if type(one) is not type(other):
        return False
    if isinstance(one, str) and one != other:
        return bool(one[10:11] in ("T", " ") and _time(one) == _time(other))
    return bool(one == other)


def _time(text: str) -> Any:
    from datetime import UTC, datetime

    parsed = datetime.fromisoformat(text)
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
