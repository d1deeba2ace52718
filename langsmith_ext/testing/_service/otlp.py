"""Reading OTLP requests: spans from protobuf or JSON, as plain values.

Source: OpenTelemetry protocol 1.x. Protobuf needs the extra ``otlp``.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from langsmith_ext.testing._service.messages import JSON, RefusedError

ERROR_STATUS = 2
"""The code of a span's status that means an error."""

_STATUS_NAMES = {"STATUS_CODE_UNSET": 0, "STATUS_CODE_OK": 1, "STATUS_CODE_ERROR": ERROR_STATUS}


@dataclass(frozen=True, slots=True)
class SpanEvent:
    """Something that happened within a span."""

    name: str
    time: datetime
    attributes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Span:
    """A span; ids are bytes, and times naive UTC.

    Attributes:
        trace_id: 16 bytes.
        span_id: 8 bytes.
        parent_id: 8 bytes, or none for a root.
        name: The span's name.
        start: When it started.
        end: When it ended; None while it has not.
        attributes: Its attributes, with those of its resource behind them.
        events: Its events, in order.
        status: The code of its status.
        message: What its status says.
    """

    trace_id: bytes
    span_id: bytes
    parent_id: bytes
    name: str
    start: datetime
    end: datetime | None
    attributes: Mapping[str, Any]
    resource: Mapping[str, Any] = field(default_factory=dict)
    events: Sequence[SpanEvent] = ()
    status: int = 0
    message: str = ""


def read_spans(media_type: str, body: Any) -> list[Span]:
    """Return the spans of a request to export traces.

    Args:
        media_type: The media type of the body.
        body: The body: decoded for JSON, bytes for protobuf.

    Raises:
        RefusedError: 400 for a body that is not such a request, 415 for protobuf without the extra.
    """
    is_json = media_type == JSON
    request = body if is_json else _from_protobuf(body, "trace")
    try:
        return list(_spans(request or {}, is_json))
    except (AttributeError, TypeError, ValueError, KeyError, OverflowError) as error:
        raise RefusedError(400, f"Malformed OTLP request: {error!r}") from error


def check_logs(media_type: str, body: Any) -> None:
    """Refuse (400) a body that is not a request to export logs; logs themselves are not stored."""
    if media_type != JSON:
        _from_protobuf(body, "logs")


def _from_protobuf(body: bytes, signal: str) -> dict[str, Any]:
    try:
        from google.protobuf.json_format import MessageToDict  # type: ignore[import-untyped]
        from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
        from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
        from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
    except ImportError as error:
        advice = 'install "langsmith-ext[testing,otlp]", or send OTLP as application/json'
        raise RefusedError(415, f"OTLP as protobuf needs the package opentelemetry-proto: {advice}") from error
    message = ExportTraceServiceRequest() if signal == "trace" else ExportLogsServiceRequest()
    try:
        message.ParseFromString(body if isinstance(body, bytes) else b"")
    except DecodeError as error:
        raise RefusedError(400, f"Malformed OTLP request: {error}") from error
    decoded: dict[str, Any] = MessageToDict(message)
    return decoded


def _spans(request: Mapping[str, Any], is_json: bool) -> Iterator[Span]:
    for group in _either(request, "resourceSpans", "resource_spans"):
        resource = _attributes((group.get("resource") or {}).get("attributes"), is_json)
        for scope in _either(group, "scopeSpans", "scope_spans"):
            for span in scope.get("spans") or ():
                yield _span(span, resource, is_json)


def _either(value: Mapping[str, Any], *names: str) -> Any:
    """Return a field by its name in JSON, else by its original name, which OTLP's JSON also takes."""
    return next((value[name] for name in names if value.get(name) is not None), ())


def _span(raw: Mapping[str, Any], resource: Mapping[str, Any], is_json: bool) -> Span:
    status = raw.get("status") or {}
    code = status.get("code", 0)
    end = int(_either(raw, "endTimeUnixNano", "end_time_unix_nano") or 0)
    trace_id, span_id = (
        _identity(_either(raw, *names), is_json) for names in (("traceId", "trace_id"), ("spanId", "span_id"))
    )
    if len(trace_id) != 16 or len(span_id) != 8:
        raise ValueError(f"span {raw.get('name')!r} has no valid traceId and spanId")
    return Span(
        trace_id=trace_id,
        span_id=span_id,
        parent_id=_identity(_either(raw, "parentSpanId", "parent_span_id") or "", is_json),
        name=raw.get("name") or "",
        start=_time(_either(raw, "startTimeUnixNano", "start_time_unix_nano") or 0),
        end=_time(end) if end else None,
        attributes=_attributes(raw.get("attributes"), is_json),
        resource=resource,
        events=[
            SpanEvent(
                one.get("name") or "",
                _time(_either(one, "timeUnixNano", "time_unix_nano") or 0),
                _attributes(one.get("attributes"), is_json),
            )
            for one in raw.get("events") or ()
        ],
        status=_STATUS_NAMES.get(code, 0) if isinstance(code, str) else int(code),
        message=status.get("message") or "",
    )


def _identity(text: str, is_json: bool) -> bytes:
    """Return an id: hexadecimal in OTLP's own JSON, base64 as protobuf is decoded here."""
    try:
        return bytes.fromhex(text) if is_json else base64.b64decode(text)
    except (ValueError, binascii.Error) as error:
        raise ValueError(f"{text!r} is not an id") from error


def _time(nanoseconds: Any) -> datetime:
    return datetime.fromtimestamp(int(nanoseconds) // 1000 / 1_000_000, UTC).replace(tzinfo=None)


def _attributes(listed: Any, is_json: bool) -> dict[str, Any]:
    return {one["key"]: _value(one.get("value") or {}, is_json) for one in listed or ()}


def _value(value: Mapping[str, Any], is_json: bool) -> Any:
    """Return what an ``AnyValue`` holds; integers are texts in JSON."""
    for kind, inner in value.items():
        match kind:
            case "stringValue" | "string_value" | "boolValue" | "bool_value":
                return inner
            case "intValue" | "int_value":
                return int(inner)
            case "doubleValue" | "double_value":
                return float(inner)
            case "arrayValue" | "array_value":
                return [_value(one, is_json) for one in (inner or {}).get("values") or ()]
            case "kvlistValue" | "kvlist_value":
                return _attributes((inner or {}).get("values"), is_json)
            case "bytesValue" | "bytes_value":
                return inner
    return None


def decoded(value: Any) -> Any:
    """Return what a text holds that is JSON; any other value unchanged."""
    if not isinstance(value, str) or value[:1] not in ("{", "[", '"'):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
