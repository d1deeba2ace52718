"""The wording of failures: which error a failed exchange ends in, and what its message says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from copy import copy
from http import HTTPStatus
from typing import Any

from ._errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    Deviation,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseValidationError,
    UnprocessableEntityError,
)
from ._http import classes
from ._message import Message, Reply
from ._redaction import HIDDEN, Redactor, clean
from ._refusal import explain_refusal
from ._retry import BEFORE_SENDING, parse_retry_after
from ._trail import Trail

_FAMILIES: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_PHASES: Mapping[str, str] = {
    "ConnectTimeout": "no connection in time",
    "ReadTimeout": "no response in time",
    "WriteTimeout": "the request was not accepted in time",
    "PoolTimeout": "no free connection in time; all are in use",
}
"""What timed out, by the name of the exception class in either HTTP library."""
_MESSAGE_LIMIT = 500
_LONGEST_READ = 50_000
"""Characters of a body that are read for its words."""
_DEEPEST = 20


def final_error(
    message: Message, failure: int | Exception, reply: Reply | None, attempts: int, *, out_of_time: bool, trail: Trail
) -> APIStatusError | APIConnectionError | ResponseDecodeError:
    """Return the error that an exchange ends in.

    Args:
        message: What was sent.
        failure: The status of the last reply, or the exception raised instead.
        reply: The last reply; None when there was none.
        attempts: How many attempts were made.
        out_of_time: Whether the deadline has passed.
        trail: What the call met before.
    """
    if reply is not None:
        return _status_error(message, reply, trail.words(message.operation.method, message.idempotent, reply.status))
    assert isinstance(failure, Exception)
    tried = f" after {attempts} attempts" if attempts > 1 else ""
    if past := trail.words(message.operation.method, message.idempotent, None):
        tried += f" ({past})"
    deadline = message.settings.effort.deadline
    if out_of_time and deadline is not None:
        said = f"no complete response within the deadline of {deadline:g} s{tried}; pass a larger `deadline=`"
        error = _timeout(message, said)
    else:
        error = connection_error(message, failure, tried)
    error.__cause__ = _without_secrets(message, failure)
    return error


def _without_secrets(message: Message, failure: Exception) -> Exception:
    """Return an exception of the HTTP library without what a server said of the key, or in control characters.

    Args:
        message: What was sent.
        failure: The exception, changed in place.
    """
    failure.args = tuple(message.redact(each) if isinstance(each, str) else each for each in failure.args)
    if notes := getattr(failure, "__notes__", None):
        notes[:] = [message.redact(str(note)) for note in notes]
    return failure


def _timeout(message: Message, said: str) -> APIConnectionError | ResponseDecodeError:
    return APITimeoutError(f"{message}: {said}", message.operation.method, message.shown_url)


def connection_error(message: Message, failure: Exception, tried: str = "") -> APIConnectionError | ResponseDecodeError:
    """Return the error for an attempt that brought no response, only a part of it, or one that cannot be decoded.

    Args:
        message: What was sent.
        failure: The exception raised instead; what it says of the key is removed from it too.
        tried: How often it was tried, as a part of the sentence.
    """
    method, url = message.operation.method, message.shown_url
    if isinstance(failure, classes("TimeoutException")):
        what = _PHASES.get(type(failure).__name__, "no response in time")
        return APITimeoutError(f"{message}: {what}{tried}; pass a larger `timeout=`", method, url)
    said = str(_without_secrets(message, failure)) or type(failure).__name__
    if isinstance(failure, classes("DecodingError")) and (status := getattr(failure, "status", None)) is not None:
        text = f"{message}: the response cannot be decoded{tried}: {said}"
        return ResponseDecodeError(text, operation=str(message.operation), status=status, text="")
    if isinstance(failure, classes(*BEFORE_SENDING)):
        text = f"no connection{tried}: {said}; check the URL, the network and the proxy"
    else:
        text = f"the connection broke{tried}: {said}"
        if not message.idempotent:
            text += "; the request may have been executed, so it was not sent again"
    return APIConnectionError(f"{message}: {text}", method, url)


def reading_error(error: ResponseError, redactor: Redactor) -> ResponseError:
    """Return an error of reading a body without the secrets that the body repeats, and without its frames.

    Args:
        error: The error, whose frames and cause hold the whole body.
        redactor: What removes the secrets.
    """
    failure = copy(error)
    failure.args = tuple(clean(redactor(each)) if isinstance(each, str) else each for each in error.args)
    failure.text = redactor(error.text)
    if isinstance(failure, ResponseValidationError):
        failure.deviations = tuple(
            Deviation(*(clean(redactor(each)) for each in deviation)) for deviation in failure.deviations
        )
    return failure


def _status_error(message: Message, reply: Reply, past: str | None) -> APIStatusError:
    from langsmith_ext.runtime.media_types import show_text  # with the first refusal, not with the client

    redactor = message.redactor
    text = show_text(reply.content, reply.headers)
    hint = reply.note or past or explain_refusal(message, reply, text)
    try:
        body = redactor.within(json.loads(text))
    except (ValueError, RecursionError):
        body = None
    text = redactor(text)
    sentence = f"{message}: {status_text(reply.status)}"
    if words := server_words(body if body is not None else text):
        sentence += f": {words}"
    request_id = None if reply.request_id is None else message.redact(reply.request_id)
    if request_id:
        sentence += f" (request id {request_id})"
    if hint:
        sentence += f". {hint}"
    kind = _FAMILIES.get(reply.status, InternalServerError if reply.status >= 500 else APIStatusError)
    return kind(
        sentence,
        operation=message.shown_operation,
        status=reply.status,
        method=message.operation.method,
        url=message.shown_url,
        text=text,
        body=body,
        headers=_harmless(message, reply.headers),
        request_id=request_id,
        retry_after=parse_retry_after(reply.headers.get("retry-after")),
        hint=hint,
    )


def _harmless(message: Message, headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers of a response, without the secrets of the request and without cookies."""
    multiple: Any = getattr(headers, "multi_items", headers.items)
    pairs = [(name, HIDDEN if name.lower() == "set-cookie" else message.redact(value)) for name, value in multiple()]
    if isinstance(headers, dict):
        return dict(pairs)
    like: Any = type(headers)
    # As bytes: the HTTP library reads values that are not ASCII, and refuses to write them.
    return like([(name.encode(errors="replace"), value.encode(errors="replace")) for name, value in pairs])  # type: ignore[no-any-return]


def status_text(status: int) -> str:
    """Return a status with its phrase, such as ``403 Forbidden``; the number alone where HTTP has no phrase."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def server_words(body: Any) -> str:
    """Return what the server said went wrong, as one line of at most 500 characters.

    Args:
        body: Decoded JSON, or the text of a body that is not JSON. The service answers ``{"detail": str | list |
            object}``, ``{"error": str}``, ``{"error", "details"}``, ``{"code", "detail", "status"}``; a proxy in front
            of it answers HTML.
    """
    try:
        text = _plain(body) if isinstance(body, str) else _words(body)
    except RecursionError:  # nested too deeply to be written
        text = ""
    text = " ".join(clean(text[:_LONGEST_READ]).split())
    return text if len(text) <= _MESSAGE_LIMIT else text[: _MESSAGE_LIMIT - 3] + "..."


def _words(body: Any, depth: int = 0) -> str:
    if depth > _DEEPEST or not isinstance(body, (list, dict)):
        return "" if body is None or depth > _DEEPEST else str(body)
    if isinstance(body, list):
        return "; ".join(filter(None, (_words(each, depth + 1) for each in body[:_MESSAGE_LIMIT])))
    if "msg" in body:  # one entry of a validation error: where, and what
        location = ".".join(map(str, body["loc"])) if isinstance(body.get("loc"), list) else ""
        return f"{location}: {body['msg']}" if location else str(body["msg"])
    found = [
        _words(body[name], depth + 1)
        for name in ("code", "error", "message", "detail", "details", "title")
        if body.get(name)
    ]
    return ": ".join(dict.fromkeys(filter(None, found))) or json.dumps(body)


def _plain(text: str) -> str:
    """Return the title of an HTML page, or its text; other text unchanged.

    Each search goes on where the one before ended: a page must not cost more than its length.
    """
    text = text[:_LONGEST_READ]
    if not re.match(r"\s*+<(!doctype|html|head|body|\?xml)", text, re.IGNORECASE):
        return text
    if (title := _between(text, _lowered(text), "title", 0)) is not None:
        return title[0]
    for name in ("script", "style"):
        text = _without(text, name)
    return re.sub(r"<[^<>]*>", " ", text)


def _without(text: str, tag: str) -> str:
    """Return a page without the elements with this tag."""
    lower, kept, position = _lowered(text), [], 0
    while (found := _between(text, lower, tag, position)) is not None:
        _, start, end = found
        kept.append(text[position:start])
        position = end
    return " ".join([*kept, text[position:]])


def _lowered(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text  # some letters are longer in lower case


def _between(text: str, lower: str, tag: str, position: int) -> tuple[str, int, int] | None:
    """Return the content of the next element with this tag, and where the element begins and ends."""
    start = lower.find(f"<{tag}", position)
    inside = text.find(">", start) + 1
    end = lower.find(f"</{tag}", inside)
    if min(start, end) < 0 or not inside:
        return None
    after = text.find(">", end)
    return text[inside:end], start, len(text) if after < 0 else after + 1
