"""Docstrings from facts: types, bounds, defaults, routes, scopes, statuses. No sentence comes from a document."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from scripts.document.references import referent_of
from scripts.generate.plan import FieldPlan, OperationPlan, literal
from scripts.generate.types import Type

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
}
SCOPES = {
    "workspace": "workspace (``X-Tenant-Id``)",
    "organization": "organization (``X-Organization-Id``)",
    "workspace+organization": "workspace and organization (``X-Tenant-Id``, ``X-Organization-Id``)",
    "user": "user (a bearer token; API keys are refused)",
    "none": "none",
}
_STYLES = {"offset": "by offset", "cursor": "by cursor"}


def describe(schema: Any, *, argument: bool = False) -> str:
    """Describe what is known about a value beyond its Python type, such as ``Integer, at least 1, at most 100.``

    Args:
        schema: The schema of the value; anything that is not a schema describes any value.
        argument: Whether the value is sent, so that the server's default is worth mentioning.

    Returns:
        A sentence.
    """
    if not isinstance(schema, dict):
        return "Any value."
    text = _facts(schema)
    if argument and schema.get("default") is not None:
        text += f"; the server's default is {_code(schema['default'])}"
    if schema.get("deprecated"):
        text += "; deprecated"
    return text[0].upper() + text[1:] + "."


def describe_beyond_type(schema: Any) -> str:
    """Return what ``describe`` says if it says more than the annotation, else an empty string."""
    candidates = [schema, *schema.get("anyOf", ())] if isinstance(schema, dict) else []
    informative = {"deprecated", "pattern", *_BOUNDS}
    if any(isinstance(candidate, dict) and informative & candidate.keys() for candidate in candidates):
        return describe(schema)
    return ""


def describe_body(declared: Type, media_type: str) -> str:
    """Describe what the body argument accepts."""
    if media_type == "multipart/form-data":
        given = f"a ``{declared.model}``, " if declared.model else ""
        return (
            f"Multipart: {given}a mapping, or pairs of part name and value; "
            "a value is text, bytes, a file, a path, or a tuple as httpx accepts it for a file."
        )
    if declared.model:
        return f"A ``{declared.model}``, or a mapping in wire names."
    return f"``{declared.annotation}``." if declared.annotation != "Any" else "Any JSON value."


def operation(plan: OperationPlan, reference: str | None, tag: str | None, operation_id: str | None) -> str:
    """Compose the docstring of a method, in lines as long as its indentation allows.

    Args:
        plan: The method.
        reference: The URL of the official reference, which has no page for provisional operations; None omits the link.
        tag: The tag under which the reference lists the operation.
        operation_id: The id of the operation in the contract.
    """
    lines = [f"{_sentence(plan.name)}: ``{plan.method} {plan.path}``.", ""]
    if plan.deprecated:
        lines += [*_wrapped(plan.deprecation, width=112, indent=""), ""]
    if plan.provisional:
        lines += ["Provisional: no public document lists this operation yet; its types may change.", ""]
    lines.append(f"Scope: {SCOPES[plan.scope]}.")
    if plan.unlisted:
        lines += [f"Not in the API's documents since {plan.unlisted}: the server may no longer have it.", ""]
    if plan.since:
        lines.append(f"Self-hosted servers: version {plan.since} or newer.")
    if plan.pagination:
        lines.append(f"Paginated: {_pagination(plan.pagination)}.")
    if arguments := [*plan.positional, *plan.keywords]:
        lines += ["", "Args:"]
        for argument in arguments:
            lines += _wrapped(f"{argument.name}: {argument.doc}")
    lines += ["", "Returns:", *_wrapped(_returns(plan)), "", "Raises:", *_wrapped(_raises(plan))]
    if reference is not None and tag is not None and not plan.unlisted and not plan.provisional:
        lines += ["", f"Reference: {reference}#tag/{quote(tag)}/{_anchor(plan, operation_id)}"]
    return "\n".join(lines)


def model(fields: Iterable[FieldPlan], routes: Sequence[str]) -> str:
    """Compose the docstring of a model: where it is used, and what its annotations do not say about its fields."""
    lines = ["Part of other models."]
    if routes:
        listed = ", ".join(f"``{route}``" for route in routes[:3])
        more = f" and {len(routes) - 3} more" if len(routes) > 3 else ""
        lines = _wrapped(f"Used by {listed}{more}.", width=112, indent="")
    if documented := [field for field in fields if field.doc]:
        lines += ["", "Attributes:"]
        for field in documented:
            lines += _wrapped(f"{field.name}: {field.doc}")
    return "\n".join(lines)


def escape(text: str) -> str:
    """Escape text for a string in triple double quotes."""
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return "".join(sign if sign.isprintable() or sign == "\n" else literal(sign)[1:-1] for sign in quoted)


def _sentence(name: str) -> str:
    words = name.rstrip("_").replace("_", " ")
    return words[0].upper() + words[1:]


def _facts(schema: Mapping[str, Any]) -> str:
    """Describe the kind and the bounds of a value."""
    bounds = [text.format(_code(schema[keyword])) for keyword, text in _BOUNDS.items() if keyword in schema]
    if "pattern" in schema:
        bounds.append(f"matching ``{schema['pattern']}``")
    return ", ".join([_kind(schema), *bounds])


def _kind(schema: Mapping[str, Any]) -> str:
    if (name := referent_of(schema)) is not None:
        return f"``{name}``"
    if alternatives := schema.get("anyOf") or schema.get("oneOf"):
        described = dict.fromkeys(_facts(part) for part in alternatives if isinstance(part, dict))
        return " or ".join(sorted(described, key=lambda kind: kind == "null"))
    if "const" in schema:
        return f"the constant {_code(schema['const'])}"
    if "enum" in schema:
        return "one of " + ", ".join(_code(value) for value in schema["enum"])
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    if schema.get("type") == "array":
        items = schema.get("items")
        return f"array of {_kind(items)}" if isinstance(items, dict) and items else "array"
    kinds = schema.get("type", "any value")
    return kinds if isinstance(kinds, str) else " or ".join(sorted(kinds, key=lambda kind: kind == "null"))


def _code(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return f"``{text if len(text) <= 60 else text[:57] + '...'}``"


def _pagination(pagination: Mapping[str, Any]) -> str:
    style = _STYLES[pagination["style"].partition("-")[0]]
    return f"{style}, at most {pagination['max_limit']} per page" if pagination.get("max_limit") else style


def _returns(plan: OperationPlan) -> str:
    if plan.redirects:
        return "The URL it redirects to."
    kinds = sorted(
        {success.media_type for success in plan.successes if success.media_type and "json" not in success.media_type}
    )
    if kinds:
        return f"The body ({', '.join(kinds)}) as ``{plan.result.annotation}``; ``stream`` reads it in chunks."
    if plan.result.annotation == "None":
        return "None."
    if plan.result.annotation == "Any":
        return "The decoded JSON; the contract does not declare its type."
    return f"``{plan.result.annotation}``."


def _raises(plan: OperationPlan) -> str:
    if not plan.errors:
        return "LangSmithError: If it fails."
    return f"LangSmithError: If it fails; declared statuses: {', '.join(map(str, plan.errors))}."


def _anchor(plan: OperationPlan, operation_id: str | None) -> str:
    """Return the anchor in the official reference (Redoc): the operation's id, else its path with ``/`` as ``~1``."""
    if operation_id:
        return f"operation/{operation_id}"
    return f"paths/{quote(plan.path.replace('/', '~1'), safe='~{}')}/{plan.method.lower()}"


def _wrapped(text: str, *, width: int = 108, indent: str = "    ") -> list[str]:
    """Wrap a paragraph; lines after the first are indented twice as far."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent * 2,
        break_long_words=False,
        break_on_hyphens=False,
    )
