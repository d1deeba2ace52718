"""Which operations are paginated, and how: read from the contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts import PipelineError
from scripts.document.keywords import JsonObject
from scripts.document.references import follow, referent_of
from scripts.document.schemas import composed

ANNOTATION = "x-langsmith-pagination"
"""Set on an operation by an overlay: fields that complete or correct what the rule finds, or "none"."""

STYLES = ("offset-query", "offset-body", "cursor-query", "cursor-body", "cursor-map")
FIELDS = (
    "style",
    "items",
    "limit",
    "offset",
    "cursor",
    "next_cursor",
    "total",
    "total_header",
    "max_limit",
    "default_limit",
    "ids",
    "short_page",
)

_LIMITS = ("limit", "page_size")
_IDS = ("id", "ids")
_TOTALS = ("total", "total_count")
_NEXT_CURSORS = ("next_cursor", "cursor")
_TOTAL_HEADER = "x-pagination-total"


def classify(contract: JsonObject, path: str, method: str) -> dict[str, Any] | None:
    """How an operation is paginated.

    The rule: a GET or POST that returns JSON, either a list or an object with one list in it, and whose request takes
    a cursor that the response returns, or else a limit together with an offset.

    Args:
        contract: An OpenAPI document, distilled and with its overlays applied.
        path: The path template of the operation.
        method: Its method, in any case.

    Returns:
        All fields of the package's ``Pagination``, as JSON values; None if the operation is not paginated.

    Raises:
        PipelineError: The annotation of the operation is invalid.
    """
    operation = contract["paths"][path][method.lower()]
    found = _infer(contract, path, method.lower(), operation)
    if ANNOTATION not in operation:
        return found
    annotation = operation[ANNOTATION]
    if annotation == "none":
        return None
    return {**(found or _blank()), **_valid(annotation, found, f"{method.upper()} {path}")}


def _blank() -> dict[str, Any]:
    return {**dict.fromkeys(FIELDS), "ids": []}


def _valid(annotation: Any, found: JsonObject | None, name: str) -> JsonObject:
    given = annotation if isinstance(annotation, dict) else {}
    style = given.get("style", found and found["style"])
    ends = given.get("short_page")
    if not given or given.keys() - set(FIELDS) or style not in STYLES or ends not in (None, "end"):
        raise PipelineError(
            f"{ANNOTATION} of {name}",
            f"is {annotation!r}",
            f'make it "none" or an object of {", ".join(FIELDS)}, with a style of {", ".join(STYLES)} and short_page '
            'of "end" or null',
        )
    return given


def _infer(contract: JsonObject, path: str, method: str, operation: JsonObject) -> dict[str, Any] | None:
    if method not in ("get", "post") or (response := _success(contract, operation)) is None:
        return None
    envelope = _schema(contract, response["content"]["application/json"].get("schema"))
    items = _items(contract, envelope)
    if items is None:
        return None
    for place, request in (("query", _query(contract, path, operation)), ("body", _body(contract, operation))):
        limit = next((name for name in _LIMITS if name in request), None)
        next_cursor = _next_cursor(envelope) if "cursor" in request else None
        position: dict[str, Any]
        if next_cursor is not None:
            style = "cursor-map" if "." in next_cursor and place == "body" else f"cursor-{place}"
            position = {"style": style, "cursor": "cursor", "next_cursor": next_cursor}
        elif limit is not None and "offset" in request:
            position = {"style": f"offset-{place}", "offset": "offset"}
        else:
            continue
        properties = envelope.get("properties", {})
        return {
            **_blank(),
            **position,
            "items": items or None,
            "limit": limit,
            "max_limit": _bound(contract, request.get(limit or ""), "maximum"),
            "default_limit": _bound(contract, request.get(limit or ""), "default"),
            "total": next((name for name in _TOTALS if name in properties), None),
            "total_header": next((name for name in response.get("headers", {}) if name.lower() == _TOTAL_HEADER), None),
            "ids": [name for name in _IDS if name in request and _is_list(contract, request[name])],
        }
    return None


def _success(contract: JsonObject, operation: JsonObject) -> JsonObject | None:
    """The first success response, when it is JSON."""
    for status, response in sorted(operation.get("responses", {}).items()):
        if status.startswith("2"):
            resolved = _resolve(contract, response)
            return resolved if "application/json" in resolved.get("content", {}) else None
    return None


def _items(contract: JsonObject, envelope: JsonObject) -> str | None:
    """The name of the list in the envelope, "" if the envelope is the list, None if there is not exactly one."""
    if _is_list(contract, envelope):
        return ""
    lists = [name for name, schema in envelope.get("properties", {}).items() if _is_list(contract, schema)]
    if len(lists) > 1 and "items" in lists:
        return "items"
    return lists[0] if len(lists) == 1 else None


def _next_cursor(envelope: JsonObject) -> str | None:
    """Where the envelope holds the next cursor; runs keep it in a map, under "next" as the official SDKs read it."""
    properties = envelope.get("properties", {})
    if "cursors" in properties:
        return "cursors.next"
    return next((name for name in _NEXT_CURSORS if name in properties), None)


def _query(contract: JsonObject, path: str, operation: JsonObject) -> dict[str, Any]:
    """The schemas of the query parameters by name."""
    listed = [*contract["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    parameters = [_resolve(contract, parameter) for parameter in listed]
    return {item["name"]: item.get("schema", {}) for item in parameters if item["in"] == "query"}


def _body(contract: JsonObject, operation: JsonObject) -> JsonObject:
    """The schemas of the fields of a JSON body by name."""
    content = _resolve(contract, operation.get("requestBody", {})).get("content", {})
    properties: JsonObject = _schema(contract, content.get("application/json", {}).get("schema")).get("properties", {})
    return properties


def _is_list(contract: JsonObject, schema: Any) -> bool:
    """Whether every alternative that is not null is an array."""
    kinds = [alternative.get("type") for alternative in _alternatives(contract, schema)]
    return bool(kinds) and all(kind == "array" for kind in kinds)


def _bound(contract: JsonObject, schema: Any, keyword: str) -> int | None:
    """A numeric keyword of a schema or of an alternative of it; 100.0 is 100."""
    for candidate in (_schema(contract, schema), *_alternatives(contract, schema)):
        value = candidate.get(keyword)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return int(value)
    return None


def _alternatives(contract: JsonObject, schema: Any, seen: frozenset[str] = frozenset()) -> Iterator[JsonObject]:
    """A schema, or those of its union, without null; a union that contains itself adds nothing."""
    if (name := referent_of(schema)) is not None:
        if name in seen:
            return
        seen |= {name}
    schema = _schema(contract, schema)
    union = schema.get("anyOf") or schema.get("oneOf")
    if union:
        for alternative in union:
            yield from _alternatives(contract, alternative, seen)
    elif isinstance(schema.get("type"), list):
        yield from ({**schema, "type": kind} for kind in schema["type"] if kind != "null")
    elif schema.get("type") != "null":
        yield schema


def _schema(contract: JsonObject, schema: Any) -> JsonObject:
    """A schema behind its references, as one with what it is composed of."""
    return composed(_resolve(contract, schema), contract.get("components", {}).get("schemas", {}))


def _resolve(contract: JsonObject, item: Any) -> JsonObject:
    """What a reference within the contract means; nothing where it is a boolean schema or leads back to itself."""
    try:
        found = follow(contract, item)
    except LookupError:
        return {}
    return found if isinstance(found, dict) else {}
