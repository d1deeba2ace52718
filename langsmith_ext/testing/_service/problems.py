"""The API's wording for what is wrong with a request.

It reports problems as FastAPI does: ``{"detail": [{"loc": ["body", "name"], "msg": ..., "type": "missing"}]}``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from jsonschema.exceptions import ValidationError

from langsmith_ext.testing._service.messages import RefusedError

Location = tuple[str | int, ...]
Problem = dict[str, Any]


def problem(kind: str, location: Location, message: str, value: Any = None) -> Problem:
    found: Problem = {"type": kind, "loc": list(location), "msg": message}
    if isinstance(value, (str, int, float, bool)):
        found["input"] = value
    return found


_TYPE_KINDS = {
    "string": ("string_type", "Input should be a valid string"),
    "integer": ("int_type", "Input should be a valid integer"),
    "number": ("float_type", "Input should be a valid number"),
    "boolean": ("bool_type", "Input should be a valid boolean"),
    "array": ("list_type", "Input should be a valid list"),
    "object": ("dict_type", "Input should be a valid dictionary"),
    "null": ("none_required", "Input should be None"),
}
_FORMAT_KINDS = {
    "uuid": ("uuid_parsing", "Input should be a valid UUID"),
    "date-time": ("datetime_parsing", "Input should be a valid datetime"),
    "email": ("value_error", "value is not a valid email address"),
    "uri": ("url_parsing", "Input should be a valid URL"),
}
_BOUND_KINDS = {
    "minimum": ("greater_than_equal", "Input should be greater than or equal to {}"),
    "maximum": ("less_than_equal", "Input should be less than or equal to {}"),
    "exclusiveMinimum": ("greater_than", "Input should be greater than {}"),
    "exclusiveMaximum": ("less_than", "Input should be less than {}"),
    "minLength": ("string_too_short", "String should have at least {} characters"),
    "maxLength": ("string_too_long", "String should have at most {} characters"),
    "minItems": ("too_short", "List should have at least {} items"),
    "maxItems": ("too_long", "List should have at most {} items"),
    "pattern": ("string_pattern_mismatch", "String should match pattern '{}'"),
    "enum": ("enum", "Input should be one of {}"),
    "const": ("literal_error", "Input should be {!r}"),
}


def unknown_problems(unknown: Iterable[Location]) -> list[Problem]:
    """Return the problems that ``strict_unknown`` reports for fields and parameters that are not in the contract."""
    return [problem("extra_forbidden", place, "Extra inputs are not permitted") for place in unknown]


def invalid(location: Location, message: str) -> RefusedError:
    """Return the refusal of a value that its schema allows."""
    return refuse([problem("value_error", location, message)])


def refuse(problems: list[Problem]) -> RefusedError:
    """Return the refusal that lists problems in the API's shape."""
    return RefusedError(422, {"detail": problems})


def describe(error: ValidationError, location: Location) -> Iterator[Problem]:
    place = (*location, *error.absolute_path)
    keyword, expected = str(error.validator), cast("Any", error.validator_value)
    if keyword in ("anyOf", "oneOf"):
        for inner in _closest_branch(error):
            yield from describe(inner, location)
    elif keyword == "required":
        missing = next(name for name in expected if error.message == f"{name!r} is a required property")
        yield problem("missing", (*place, missing), "Field required")
    elif keyword == "type":
        first = expected if isinstance(expected, str) else expected[0]
        yield problem(*_placed(_TYPE_KINDS[first], place), error.instance)
    elif keyword == "format" and expected in _FORMAT_KINDS:
        yield problem(*_placed(_FORMAT_KINDS[expected], place), error.instance)
    elif keyword == "additionalProperties":
        known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
        yield from unknown_problems((*place, name) for name in cast("Any", error.instance) if name not in known)
    elif keyword in _BOUND_KINDS:
        kind, message = _BOUND_KINDS[keyword]
        yield problem(kind, place, message.format(expected), error.instance)
    else:
        yield problem("value_error", place, error.message)


def _placed(kind: tuple[str, str], place: Location) -> tuple[str, Location, str]:
    return kind[0], place, kind[1]


def _closest_branch(error: ValidationError) -> list[ValidationError]:
    """Return the problems of the union's branch that the value was most likely meant for.

    A value that fits several branches of a ``oneOf`` has none: the API takes it.
    """
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.schema_path[0], []).append(inner)

    def distance(problems: list[ValidationError]) -> tuple[int, int, int]:
        wrong_type = any(not problem.path and problem.validator == "type" for problem in problems)
        is_null = any(problem.validator == "type" and problem.validator_value == "null" for problem in problems)
        wrong_kind = any(problem.validator in ("const", "enum") for problem in problems)
        return (wrong_type + is_null, wrong_kind, len(problems))

    return min(branches.values(), key=distance, default=[])
