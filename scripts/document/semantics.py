"""The facts of an operation beyond its schemas: scope, security, safety, statuses, media types, headers."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

from scripts import PipelineError

EVENT_STREAM = "text/event-stream"
IDEMPOTENT_WITH = "x-langsmith-idempotent-with"
_STATUS = re.compile(r"[1-5](\d\d|XX)")
_PLACES = ("path", "query", "header")
# A parameter must not set these (OpenAPI 3.1, Parameter Object, `name`).
_HTTP_HEADERS = ("accept", "content-type", "authorization")
_SCOPES = {
    frozenset({"X-Tenant-Id", "X-Organization-Id"}): "workspace+organization",
    frozenset({"X-Tenant-Id"}): "workspace",
    frozenset({"X-Organization-Id"}): "organization",
}


def scope_of(operation: Mapping[str, Any], schemes: Mapping[str, Mapping[str, Any]]) -> str:
    """Where an operation acts, read from the headers that its security names.

    The documents write the schemes of one request as alternatives, so all of them count.

    Args:
        operation: The operation.
        schemes: The security schemes of the contract.
    """
    names = {name for alternative in operation.get("security", []) for name in alternative}
    headers = {
        _canonical(schemes[name].get("name", "")) for name in names if schemes.get(name, {}).get("in") == "header"
    }
    scope = _SCOPES.get(frozenset(headers & {"X-Tenant-Id", "X-Organization-Id"}))
    if scope is not None:
        return scope
    bearer_alone = bool(names) and all(schemes.get(name, {}).get("scheme") == "bearer" for name in names)
    return "user" if bearer_alone else "none"


def is_argument(parameter: Mapping[str, Any]) -> bool:
    """Whether a parameter is an argument: cookies are not sent, and the client sets the headers that HTTP defines."""
    return parameter["in"] in _PLACES and not (
        parameter["in"] == "header" and parameter["name"].lower() in _HTTP_HEADERS
    )


def unsendable_form(parameter: Mapping[str, Any], kinds: Container[str] | None) -> str | None:
    """How a parameter would have to be written, where a request cannot write it so; None where it can.

    A request writes arrays in the query, as repeated names or with commas, and text anywhere.

    Args:
        parameter: The parameter.
        kinds: The Python types of its values; None is any.
    """
    place, style = parameter["in"], parameter.get("style")
    if style not in (None, "form" if place == "query" else "simple"):
        return f"in the style {style}"
    if "content" in parameter or kinds is None:
        return None
    if "list" in kinds and place != "query":
        return f"as an array in the {place}"
    return f"as an object in the {place}" if "dict" in kinds else None


def is_safe(method: str, operation: Mapping[str, Any]) -> bool:
    """Whether an operation can be repeated safely: what an overlay says, else whether its method only reads."""
    return operation.get("x-langsmith-safe", method.upper() in ("GET", "HEAD")) is True


def is_secret(schema: Any) -> bool:
    """Whether a schema's values are secret: by an overlay, or by the standard's own words for it."""
    if not isinstance(schema, Mapping):
        return False
    if (
        schema.get("x-langsmith-secret") is True
        or schema.get("writeOnly") is True
        or schema.get("format") == "password"
    ):
        return True
    return any(is_secret(part) for union in ("anyOf", "oneOf") for part in schema.get(union) or ())


def idempotent_with(route: str, operation: Mapping[str, Any]) -> str | None:
    """What a body must hold for the operation to be repeated without harm, as an overlay says: ``ids``, or nothing.

    Args:
        route: The operation, for messages.
        operation: Its facts.

    Raises:
        PipelineError: If the overlay says anything else.
    """
    stated = operation.get(IDEMPOTENT_WITH)
    if stated not in (None, "ids"):
        raise PipelineError(route, f"has {IDEMPOTENT_WITH}: {stated!r}", "write ids, or remove it")
    return None if stated is None else "ids"


_DELETING = frozenset({"delete", "remove", "revoke", "purge"})


def risk_of(method: str, path: str, operation: Mapping[str, Any]) -> str:
    """What an operation may do to data: ``read`` if it is safe, ``delete`` by method or by its path, else ``write``.

    Args:
        method: The HTTP method.
        path: The path template; a POST that deletes says so in it, such as ``/runs/delete`` or ``/batch-delete``.
        operation: The operation in the contract.
    """
    if is_safe(method, operation):
        return "read"
    literals = [segment for segment in path.lower().split("/") if "{" not in segment]
    words = {word for segment in literals for word in re.split(r"[-_]", segment)}
    return "delete" if method.upper() == "DELETE" or words & _DELETING else "write"


def security_of(operation: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """The declared alternatives, each as the names of its schemes."""
    return tuple(tuple(sorted(alternative)) for alternative in operation.get("security", []))


def success_statuses(operation: Mapping[str, Any]) -> dict[int, str]:
    """The declared success statuses, each with how the contract writes it.

    A range such as 2XX counts as its first, and ``default`` as 200 where there is no other.
    """
    responses: Mapping[str, Any] = operation.get("responses", {})
    found = {status: written for status, written in _by_status(responses).items() if status // 100 == 2}
    if not found and not redirects(operation) and "default" in responses:
        found[200] = "default"
    return found


def successes_of(operation: Mapping[str, Any]) -> dict[int, Mapping[str, Any]]:
    """The declared success responses by status."""
    return {status: operation["responses"][written] for status, written in success_statuses(operation).items()}


def redirects(operation: Mapping[str, Any]) -> bool:
    """Whether success is a redirect: the only declared statuses that are not errors are 3xx."""
    kinds = {status // 100 for status in _by_status(operation.get("responses", {}))}
    return 3 in kinds and 2 not in kinds


def errors_of(operation: Mapping[str, Any]) -> tuple[int, ...]:
    """The declared error statuses; a range such as 4XX counts as its first."""
    return tuple(status for status in _by_status(operation.get("responses", {})) if status >= 400)


def _by_status(responses: Mapping[str, Any]) -> dict[int, str]:
    """How each status or range of them is written, in order; a status takes precedence over its range."""
    found = {written.upper(): written for written in responses if _STATUS.fullmatch(written.upper())}
    ranges_first = sorted(found, key=lambda status: (not status.endswith("XX"), status))
    by_status = {int(status.replace("XX", "00")): found[status] for status in ranges_first}
    return dict(sorted(by_status.items()))


def response_headers_of(operation: Mapping[str, Any]) -> tuple[str, ...]:
    """The declared headers of the success responses."""
    return tuple(
        sorted({name for response in successes_of(operation).values() for name in response.get("headers", {})})
    )


def main_media_type(content: Mapping[str, Any]) -> str | None:
    """The media type that a direct call asks for, of those a body can have: JSON before others, streams last."""
    order = sorted(content, key=lambda media_type: (not is_json(media_type), media_type == EVENT_STREAM, media_type))
    return order[0] if order else None


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 8259, RFC 6839)."""
    return media_type == "application/json" or media_type.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type is text, so that a body of it is read as ``str``."""
    return media_type.startswith("text/") or media_type.rpartition("/")[2] in (
        "xml",
        "x-ndjson",
        "ndjson",
        "jsonl",
        "json-seq",
    )


def _canonical(header: str) -> str:
    return "-".join(word.capitalize() for word in header.split("-"))
