"""Arguments sampled from the contract: the fewest, all of them, and those at the bounds."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from langsmith_ext.testing._service.sampling import text_of_pattern

from .wire import document, validator

Extent = Literal["minimal", "full", "boundary"]
EXTENTS: Sequence[Extent] = ("minimal", "full", "boundary")

# Values that a server makes and a client only returns; the tests of pages cover them.
OPAQUE = {"cursor"}
_DEPTH = 5
_MOST_ITEMS = 1000


@dataclass(frozen=True)
class Arguments:
    """The arguments of one operation, by wire name."""

    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, Any] = field(default_factory=dict)
    body: Any = None


def arguments_of(operation: Mapping[str, Any], path: str, extent: Extent, typed: bool = True) -> Arguments:
    """Return arguments for an operation; with ``typed``, ids and times are objects, else strings."""
    sampler = ArgumentSampler(extent, f"{path} {extent}", typed)
    declared = {(one["in"], one["name"]): one for one in operation.get("parameters", ())}
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for segment in path.split("/"):
        if segment.startswith("{"):
            schema = declared.get(("path", segment[1:-1]), {}).get("schema", {"type": "string"})
            places["path"][segment[1:-1]] = sampler.sample({**schema, "minLength": 1} if "type" in schema else schema)
    for (place, name), parameter in declared.items():
        owned = place == "header" and name.lower() in ("accept", "content-type", "x-tenant-id", "x-organization-id")
        if place == "path" or owned or name in OPAQUE:
            continue
        if parameter.get("required") or extent != "minimal":
            some = {"minItems": 1} if parameter["schema"].get("type") == "array" else {}
            is_text = place == "header" and "string" in json.dumps(parameter["schema"])
            value = "one line" if is_text else sampler.sample({**parameter["schema"], **some})
            if value not in (None, []):  # a query cannot express either
                places[place][name] = value
    body = None
    declared_body = operation.get("requestBody")
    if declared_body and (declared_body.get("required") or extent != "minimal"):
        media_type, content = next(iter(declared_body["content"].items()))
        body = sampler.sample(content["schema"])
        if media_type != "application/json" and isinstance(body, dict):
            body = body or ArgumentSampler("full", path, typed).sample(content["schema"])  # a form needs a field
            body = {_part_name(name): ["a"] if value == [] else value for name, value in body.items()}
            body = {name: value for name, value in body.items() if value is not None}
        elif isinstance(body, dict):
            body = {name: value for name, value in body.items() if name not in OPAQUE}
    return Arguments(places["path"], places["query"], places["header"], body)


def completed(schema: Mapping[str, Any], given: Any, *, keep: bool = False) -> Any:
    """Return a value with what its schema requires beside it.

    Args:
        schema: The schema.
        given: The value.
        keep: Whether fields that the schema does not know stay.
    """
    return _complete(ArgumentSampler("minimal", json.dumps(schema, sort_keys=True), typed=False), schema, given, keep)


def _complete(sampler: ArgumentSampler, schema: Mapping[str, Any], given: Any, keep: bool) -> Any:
    if not isinstance(given, (dict, list)):
        return given
    if "$ref" in schema:
        return _complete(sampler, document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]], given, keep)
    branches = [branch for keyword in ("anyOf", "oneOf") for branch in schema.get(keyword, ())]
    if branches:
        tried = [_complete(sampler, branch, given, keep) for branch in branches]
        fitting = [value for branch, value in zip(branches, tried, strict=True) if validator(branch).is_valid(value)]
        return max(fitting, key=len, default=given)
    if isinstance(given, list):
        items = schema.get("items", {})
        padding = [sampler.sample(items) for _ in range(schema.get("minItems", 0) - len(given))]
        return [_complete(sampler, items, item, keep) for item in given] + padding
    declared = schema.get("properties", {})
    is_open = keep or schema.get("additionalProperties", not declared) is not False
    missing = [name for name in schema.get("required", ()) if name not in given]
    return {name: sampler.sample(declared.get(name, {})) for name in missing} | {
        name: _complete(sampler, declared.get(name, {}), value, keep)
        for name, value in given.items()
        if name in declared or is_open
    }


def _part_name(template: str) -> str:
    """Return a part name that fits a template such as ``post.{run_id}``."""
    return re.sub(
        r"\{(\w+)\}", lambda found: "0f" * 4 + "-0f0f-4f0f-8f0f-" + "0f" * 6 if "id" in found[1] else "a", template
    )


class ArgumentSampler:
    """Samples values of schemas to an extent, the same each time."""

    def __init__(self, extent: Extent, seed: str, typed: bool) -> None:
        self._extent = extent
        self._chance = random.Random(hashlib.sha256(seed.encode()).digest())
        self._typed = typed

    def sample(self, schema: Mapping[str, Any], depth: int = 0) -> Any:
        if "$ref" in schema:
            return self.sample(document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]], depth)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                bounds = {name: value for name, value in schema.items() if name not in (keyword, "default")}
                return self.sample({**self._branch(schema[keyword]), **bounds}, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][-1] if self._extent == "boundary" else self._chance.choice(schema["enum"])
        if "allOf" in schema:
            return self.sample(schema["allOf"][0], depth)
        kind = schema.get("type", "object" if "properties" in schema else "string")
        if isinstance(kind, list):
            kind = kind[-1] if self._extent == "boundary" else kind[0]
        return getattr(self, f"_{kind}")(schema, depth)

    def _branch(self, branches: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
        """Return null at the bounds now and then, else the branch with the most content."""
        others = [branch for branch in branches if branch.get("type") != "null"]
        if self._extent == "boundary" and len(others) < len(branches) and self._chance.random() < 0.3:
            return {"type": "null"}
        return others[-1] if self._extent == "boundary" else others[0]

    def _null(self, _schema: Mapping[str, Any], _depth: int) -> None:
        return None

    def _boolean(self, _schema: Mapping[str, Any], _depth: int) -> bool:
        return self._chance.random() < 0.5

    def _integer(self, schema: Mapping[str, Any], _depth: int) -> int:
        least, most = int(schema.get("minimum", 0)), int(schema.get("maximum", schema.get("minimum", 0) + 50))
        return self._chance.choice((least, most)) if self._extent == "boundary" else self._chance.randint(least, most)

    def _number(self, schema: Mapping[str, Any], _depth: int) -> float:
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 0.25)
        most = schema.get("maximum", least + 50)
        return float(self._chance.choice((least, most))) if self._extent == "boundary" else (least + most) / 2

    def _string(self, schema: Mapping[str, Any], _depth: int) -> Any:
        form = schema.get("format")
        if form == "uuid":
            value = UUID(int=self._chance.getrandbits(128), version=4)
            return value if self._typed else str(value)
        if form == "date-time":
            moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(microseconds=self._chance.randrange(10**13))
            return moment if self._typed else moment.isoformat()
        if form == "binary":
            return self._chance.randbytes(100) + b"\r\n--+++\r\n"
        if form == "email":
            return "someone@example.com"
        if form == "uri":
            return "https://example.com/a?b=c"
        if "pattern" in schema:
            return text_of_pattern(schema, self._chance)
        if self._extent != "boundary":
            return f"text {self._chance.randrange(1000)}"[: schema.get("maxLength", 100)]
        text = self._chance.choice(("ü 日本 & = / ? # % +", 'a "quoted" \\ text', "x"))
        least, most = schema.get("minLength", 1), schema.get("maxLength", 40)
        return (text * (most // len(text) + 1))[: self._chance.choice((least, most)) or 1]

    def _array(self, schema: Mapping[str, Any], depth: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self.sample(item, depth + 1) for item in schema["prefixItems"]]
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", max(least, 3)), _MOST_ITEMS)
        count = {"minimal": least, "full": min(least + 2, most), "boundary": self._chance.choice((least, most))}
        wanted = count[self._extent] if depth < _DEPTH else least
        return [self.sample(schema.get("items", {}), depth + 1) for _ in range(wanted)]

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        deep = self._extent == "minimal" or depth >= _DEPTH
        value = {
            name: self.sample(inner, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or not deep or "const" in inner
        }
        extra = schema.get("additionalProperties")
        if "properties" not in schema and not deep and extra is not False:
            name = self.sample({"type": "string", **schema["propertyNames"]}) if "propertyNames" in schema else "key"
            value[str(name)] = (
                self.sample(extra, depth + 1) if isinstance(extra, dict) and extra else {"any": [1, None]}
            )
        return value
