"""Docstrings, composed from facts: types, bounds, defaults, routes, scopes, statuses. No sentence comes from a document."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from scripts.plan import FieldPlan, OperationPlan, Type

_PREFIX = "#/components/schemas/"
_TYPES = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "object": "object",
    "null": "null",
}
_FORMATS = {
    "date-time": "RFC 3339 time",
    "date": "date",
    "uuid": "UUID",
    "uri": "URI",
    "email": "e-mail address",
    "binary": "file",
}
_BOUNDS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "pattern": "matching {}",
}
SCOPES = {
    "workspace": "workspace (``X-Tenant-Id``)",
    "organization": "organization (``X-Organization-Id``)",
    "workspace+organization": "workspace and organization (``X-Tenant-Id``, ``X-Organization-Id``)",
    "user": "user (a bearer token; API keys are refused)",
    "none": "none",
}
_STYLES = {"offset": "by offset", "cursor": "by cursor"}


def describe(schema: Any, facts: Mapping[str, Any], *, argument: bool = False) -> str:
    """What is known of a value beyond its Python type, such as ``Integer, at least 1, at most 100; default 100.``

    Args:
        schema: The schema of the value; anything else is an unknown value.
        facts: The component schemas by class name.
        argument: Whether the value is sent, so that the server's default matters to the reader.

    Returns:
        A sentence.
    """
    if not isinstance(schema, dict):
        return "Any value."
    parts = [_kind(schema), *_bounds(schema)]
    text = ", ".join(parts)
    if argument and "default" in schema and schema["default"] is not None:
        text += f"; the server's default is {_code(schema['default'])}"
    if schema.get("deprecated"):
        text += "; deprecated"
    return text[0].upper() + text[1:] + "."


def describe_beyond_type(schema: Any, facts: Mapping[str, Any]) -> str:
    """What ``describe`` says, if it says more than an annotation does; else nothing."""
    candidates = [schema, *(schema.get("anyOf") or [])] if isinstance(schema, dict) else []
    telling = {"deprecated", *_BOUNDS}
    if any(isinstance(candidate, dict) and telling & candidate.keys() for candidate in candidates):
        return describe(schema, facts)
    return ""


def describe_body(declared: Type, media_type: str) -> str:
    """What the body argument takes."""
    if media_type == "multipart/form-data":
        given = f"a ``{declared.model}``, " if declared.model else ""
        return f"Multipart: {given}a mapping, or pairs of part name and value; a value is text, bytes, a file, a path, or what httpx takes for a file."
    if declared.model:
        return f"A ``{declared.model}``, or a mapping in wire names."
    return f"``{declared.annotation}``." if declared.annotation != "Any" else "Any JSON value."


def operation(plan: OperationPlan, reference: str | None, tag: str | None, operation_id: str | None) -> str:
    """The docstring of a method, ready to stand in the source: no quotes at its end, lines within 110 characters."""
    lines = [f"{_sentence(plan.name)}: ``{plan.method} {plan.path}``.", ""]
    if plan.deprecated:
        lines += ["Deprecated by the API.", ""]
    lines.append(f"Scope: {SCOPES[plan.scope]}.")
    if plan.pagination:
        lines.append(f"Paginated: {_pagination(plan.pagination)}.")
    documented = [argument for argument in plan.arguments if argument.doc]
    if documented:
        lines += ["", "Args:"]
        for argument in documented:
            lines += _wrapped(f"{argument.name}: {_escape(argument.doc)}", "    ")
    lines += ["", "Returns:", *_wrapped(_returns(plan), "    ")]
    lines += ["", "Raises:", *_wrapped(_raises(plan), "    ")]
    if link := _link(plan, reference, tag, operation_id):
        lines += ["", f"Reference: {link}"]
    return "\n".join(lines)


def model(fields: Iterable[FieldPlan], routes: list[str]) -> str:
    """The docstring of a model: where it is used, and what is known of its fields beyond their annotations."""
    lines = []
    if routes:
        listed = ", ".join(f"``{route}``" for route in routes[:3]) + (
            f" and {len(routes) - 3} more" if len(routes) > 3 else ""
        )
        lines += textwrap.wrap(f"Of {listed}.", 112, break_long_words=False, break_on_hyphens=False)
    else:
        lines.append("Part of other models.")
    documented = [field for field in fields if field.doc]
    if documented:
        lines += ["", "Attributes:"]
        for field in documented:
            lines += _wrapped(f"{field.name}: {_escape(field.doc)}", "    ")
    return "\n".join(lines)


def _sentence(name: str) -> str:
    words = name.rstrip("_").replace("_", " ")
    return words[0].upper() + words[1:]


def _kind(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        return f"``{schema['$ref'].removeprefix(_PREFIX)}``"
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    if alternatives:
        told = list(
            dict.fromkeys(", ".join([_kind(part), *_bounds(part)]) for part in alternatives if isinstance(part, dict))
        )
        told.sort(key=lambda kind: kind == "null")
        return " or ".join(told)
    if "const" in schema:
        return f"the constant {_code(schema['const'])}"
    if "enum" in schema:
        return "one of " + ", ".join(_code(value) for value in schema["enum"])
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    if schema.get("type") == "array":
        items = schema.get("items")
        return f"array of {_kind(items)}" if isinstance(items, dict) and items else "array"
    return _TYPES.get(str(schema.get("type")), "any value")


def _bounds(schema: Mapping[str, Any]) -> list[str]:
    return [told.format(_code(schema[keyword])) for keyword, told in _BOUNDS.items() if keyword in schema]


def _code(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return f"``{text if len(text) <= 60 else text[:57] + '...'}``"


def _pagination(pagination: Mapping[str, Any]) -> str:
    told = _STYLES[pagination["style"].partition("-")[0]]
    if pagination.get("max_limit"):
        told += f", at most {pagination['max_limit']} a page"
    return told


def _returns(plan: OperationPlan) -> str:
    if plan.redirects:
        return "The address it redirects to."
    kinds = sorted(
        {success.media_type for success in plan.successes if success.media_type and "json" not in success.media_type}
    )
    if kinds:
        return f"The body ({', '.join(kinds)}) as ``{plan.result.annotation}``; ``stream`` reads it piece by piece."
    if plan.result.annotation == "None":
        return "None."
    if plan.result.annotation == "Any":
        return "The decoded JSON; the contract does not say more."
    return f"``{plan.result.annotation}``."


def _raises(plan: OperationPlan) -> str:
    if not plan.errors:
        return "LangSmithError: If it fails."
    return f"LangSmithError: If it fails; declared statuses: {', '.join(map(str, plan.errors))}."


def _link(plan: OperationPlan, reference: str | None, tag: str | None, operation_id: str | None) -> str | None:
    """Where the official reference (Redoc) shows the operation: by its id, else by its path with ``/`` as ``~1``."""
    if reference is None or tag is None:
        return None
    place = (
        f"operation/{operation_id}"
        if operation_id
        else f"paths/{quote(plan.path.replace('/', '~1'), safe='~{}')}/{plan.method.lower()}"
    )
    return f"{reference}#tag/{quote(tag)}/{place}"


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        108,
        initial_indent=indent,
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
