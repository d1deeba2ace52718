"""Varied values that follow a schema; the same seed gives the same values on every machine."""

from __future__ import annotations

import hashlib
import json
import math
import random
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from langsmith_ext.testing._service.contract import IMPOSSIBLE, JsonSchema, ServedContract, json_types
from langsmith_ext.testing._service.validation import Judge

_WORDS = (
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "indigo", "juniper", "kestrel", "lagoon",
    "maple", "nimbus", "onyx", "pebble", "quartz", "raven", "sierra", "tundra", "umber", "violet", "willow", "zephyr",
)  # fmt: skip
_EPOCH = datetime(2026, 1, 5, 9, tzinfo=UTC)
_DEPTH = 6
_LIKELY = 0.85  # that an optional field is there
_ATTEMPTS = 20

_BY_NAME: Mapping[str, Callable[[random.Random], str]] = {
    "email": lambda chance: f"{chance.choice(_WORDS)}.{chance.choice(_WORDS)}@example.com",
    "url": lambda chance: f"https://{chance.choice(_WORDS)}.example.com/{chance.choice(_WORDS)}",
    "uri": lambda chance: f"https://{chance.choice(_WORDS)}.example.com/{chance.choice(_WORDS)}",
    "hash": lambda chance: f"{chance.getrandbits(256):064x}",
    "sha": lambda chance: f"{chance.getrandbits(160):040x}",
    "cost": lambda chance: f"{chance.randrange(1, 90_000) / 1_000_000:.6f}",
    "filter": lambda chance: f'eq(name, "{chance.choice(_WORDS)}")',
    "id": lambda chance: str(_uuid(chance)),
    "at": lambda chance: _time(chance),
    "time": lambda chance: _time(chance),
    "handle": lambda chance: f"{chance.choice(_WORDS)}-{chance.choice(_WORDS)}",
    "slug": lambda chance: f"{chance.choice(_WORDS)}-{chance.choice(_WORDS)}",
    "description": lambda chance: f"The {chance.choice(_WORDS)} {chance.choice(_WORDS)} of the {chance.choice(_WORDS)}",
}


def seed_of(*parts: Any) -> random.Random:
    """Return a random generator that depends on the parts alone."""
    text = json.dumps(parts, sort_keys=True, default=str)
    return random.Random(hashlib.sha256(text.encode()).digest())


def _uuid(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128), version=4)


def _time(chance: random.Random) -> str:
    return (_EPOCH + timedelta(microseconds=chance.randrange(90 * 86_400_000_000))).isoformat()


class Sampler:
    """Samples values of one contract's schemas.

    Args:
        contract: The contract.
        judge: Says whether a value follows a schema, for what can only be tried.
    """

    def __init__(self, contract: ServedContract, judge: Judge) -> None:
        self._contract = contract
        self._judge = judge

    def sample(self, schema: JsonSchema | bool, chance: random.Random, name: str = "", depth: int = 0) -> Any:
        """Return a value that follows the schema; ``name`` is its field, which makes strings plausible."""
        value = self._sample(schema, chance, name, depth, _LIKELY)
        if not isinstance(schema, Mapping) or not self._excludes(schema):
            return value
        # What is excluded can only be avoided: with fewer and fewer of the fields that may be missing.
        for attempt in range(_ATTEMPTS):
            if self._judge.valid(schema, value):
                break
            value = self._sample(schema, chance, name, depth, _LIKELY * (1 - attempt / (_ATTEMPTS - 1)))
        return value

    def _excludes(self, schema: JsonSchema) -> bool:
        resolved = self._contract.resolve(schema)
        parts = [part for keyword in ("anyOf", "oneOf", "allOf") for part in resolved.get(keyword, ())]
        return "not" in resolved or any(isinstance(part, Mapping) and self._excludes(part) for part in parts)

    def _sample(self, schema: JsonSchema | bool, chance: random.Random, name: str, depth: int, likely: float) -> Any:
        alternatives = [leaf for leaf in self._contract.alternatives(schema) if leaf != IMPOSSIBLE]
        if depth > 1 and chance.random() < 0.15 and any(json_types(leaf) == ("null",) for leaf in alternatives):
            return None
        others = [leaf for leaf in alternatives if json_types(leaf) != ("null",)]
        if not others:
            return None
        leaf = chance.choice(others)
        if "const" in leaf:
            return leaf["const"]
        if "enum" in leaf:
            return chance.choice(leaf["enum"])
        kind = next(iter(json_types(leaf)), "")
        if kind == "array":
            return self._sample_array(leaf, chance, name, depth)
        if kind == "object":
            return self._sample_object(leaf, chance, depth, likely)
        if kind == "string":
            return _sample_string(leaf, chance, name)
        if kind in ("integer", "number"):
            return _sample_number(leaf, chance, kind)
        if kind == "boolean":
            return chance.random() < 0.5
        return {chance.choice(_WORDS): chance.choice(_WORDS)}

    def _sample_array(self, schema: JsonSchema, chance: random.Random, name: str, depth: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self.sample(item, chance, name, depth + 1) for item in schema["prefixItems"]]
        least, most = schema.get("minItems", 0), schema.get("maxItems", 3)
        count = min(max(least, 0 if depth > _DEPTH else chance.randint(1, 3)), most)
        return [self.sample(schema.get("items", {}), chance, name.removesuffix("s"), depth + 1) for _ in range(count)]

    def _sample_object(self, schema: JsonSchema, chance: random.Random, depth: int, likely: float) -> dict[str, Any]:
        required = schema.get("required", ())
        value = {
            name: self.sample(inner, chance, name, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or "const" in inner or (depth <= _DEPTH and chance.random() < likely)
        }
        extra = schema.get("additionalProperties")
        if "properties" not in schema and depth <= _DEPTH and extra is not False:
            possible = not isinstance(extra, Mapping) or self._possible(extra)
            names = self._sample_names(schema, chance) if possible else []
            inner = extra if isinstance(extra, Mapping) else {"type": "string"}
            value |= {name: self.sample(inner, chance, name, depth + 1) for name in names}
        return value

    def _sample_names(self, schema: JsonSchema, chance: random.Random) -> list[str]:
        if "propertyNames" in schema:
            return [self.sample({"type": "string", **self._contract.resolve(schema["propertyNames"])}, chance)]
        return chance.sample(_WORDS, chance.randint(1, 2))

    def _possible(self, schema: JsonSchema) -> bool:
        return any(leaf != IMPOSSIBLE for leaf in self._contract.alternatives(schema))


def _sample_string(schema: JsonSchema, chance: random.Random, name: str) -> str:
    form = schema.get("format")
    if form == "uuid":
        return str(_uuid(chance))
    if form == "date-time":
        return _time(chance)
    by_name = _BY_NAME.get(form or "") or _BY_NAME.get(name.lower().rpartition("_")[2])
    text = by_name(chance) if by_name else f"{chance.choice(_WORDS)}-{chance.randrange(1000)}"
    text = text.ljust(schema.get("minLength", 0), "x")
    text = text[: schema.get("maxLength", len(text))]
    return text_of_pattern(schema, chance, text) if "pattern" in schema else text


def text_of_pattern(schema: JsonSchema, chance: random.Random, *wanted: str) -> str:
    """Return text that a pattern matches, of an allowed length: one that is wanted, a plain one, or a random one.

    Args:
        schema: A schema with ``pattern``, and maybe with ``minLength`` and ``maxLength``.
        chance: Decides which.
        wanted: What to try first.
    """
    pattern, least, most = schema["pattern"], schema.get("minLength", 0), schema.get("maxLength", math.inf)
    word, number = chance.choice(_WORDS), chance.randrange(1, 1000)
    plain = (f"{word} {number}", word, word.upper(), word.title(), f"{number}", f"{number}.25", f"{number:08x}", "x")
    for text in (*wanted, *plain):
        if least <= len(text) <= most and re.search(pattern, text):
            return text
    from rstr import Rstr

    maker = Rstr(chance)
    made = (maker.xeger(pattern) for _ in range(_ATTEMPTS))
    cut = (text for whole in made for text in (whole, whole[: most if isinstance(most, int) else None]))
    fits = (text for text in cut if least <= len(text) <= most and re.search(pattern, text) and text.isprintable())
    return next(fits, wanted[0] if wanted else word)


def _sample_number(schema: JsonSchema, chance: random.Random, kind: str) -> int | float:
    least = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    most = schema.get("maximum", max(least, 0) + 1000)
    if "exclusiveMinimum" in schema:
        least += 1
    if kind == "integer":
        return chance.randint(int(least), int(most))
    return round(chance.uniform(least, most), 3)


class Samples(Sequence[Any]):
    """A sequence of samples, each made when it is read."""

    def __init__(self, count: int, make: Callable[[int], Any]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._make(place) for place in range(*index.indices(self._count))]
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return self._make(index % self._count)
