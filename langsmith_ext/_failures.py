"""The wording of failures: which error a failed exchange ends in, and what its message says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from ._errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
)
from ._http import classes
from ._message import Message, Reply
from ._refusal import explain_refusal
from ._retry import BEFORE_SENDING, parse_retry_after

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


def final_error(
    message: Message, failure: int | Exception, reply: Reply | None, attempts: int, *, out_of_time: bool
) -> APIStatusError | APIConnectionError | ResponseDecodeError:
    """Return the error that an exchange ends in.

    Args:
        message: What was sent.
        failure: The status of the last reply, or the exception raised instead.
        reply: The last reply; None when there was none.
        attempts: How many attempts were made.
        out_of_time: Whether the deadline has passed.
    """
    if reply is not None:
        return _status_error(message, reply)
    assert isinstance(failure, Exception)
    tried = f" after {attempts} attempts" if attempts > 1 else ""
    deadline = message.settings.effort.deadline
    if out_of_time and deadline is not None:
        said = f"no complete response within the deadline of {deadline:g} s{tried}; pass a larger `deadline=`"
        error = _timeout(message, said)
    else:
        error = connection_error(message, failure, tried)
    error.__cause__ = failure
    return error


def _timeout(message: Message, said: str) -> APIConnectionError | ResponseDecodeError:
    return APITimeoutError(f"{message}: {said}", message.operation.method, message.shown_url)


def connection_error(message: Message, failure: Exception, tried: str = "") -> APIConnectionError | ResponseDecodeError:
    """Return the error for an attempt that brought no response, only a part of it, or one that cannot be decoded.

    Args:
        message: What was sent.
        failure: The exception raised instead.
        tried: How often it was tried, as a part of the sentence.
    """
    method, url = message.operation.method, message.shown_url
    if isinstance(failure, classes("TimeoutException")):
        what = _PHASES.get(type(failure).__name__, "no response in time")
        return APITimeoutError(f"{message}: {what}{tried}; pass a larger `timeout=`", method, url)
    said = message.settings.credentials.redact(str(failure)) or type(failure).__name__
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


def _status_error(message: Message, reply: Reply) -> APIStatusError:
    text = reply.content.decode(errors="replace")
    hint = reply.note or explain_refusal(message, reply, text)
    try:
        body = json.loads(text)
    except ValueError:
        body = None
    sentence = f"{message}: {status_text(reply.status)}"
    if words := server_words(body if body is not None else text):
        sentence += f": {words}"
    if reply.request_id:
        sentence += f" (request id {reply.request_id})"
    if hint:
        sentence += f". {hint}"
    kind = _FAMILIES.get(reply.status, InternalServerError if reply.status >= 500 else APIStatusError)
    return kind(
        sentence,
        operation=str(message.operation),
        status=reply.status,
        method=message.operation.method,
        url=message.shown_url,
        text=text,
        body=body,
        request_id=reply.request_id,
        retry_after=parse_retry_after(reply.headers.get("retry-after")),
        hint=hint,
    )


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
    text = " ".join((_plain(body) if isinstance(body, str) else _words(body)).split())
    return text if len(text) <= _MESSAGE_LIMIT else text[: _MESSAGE_LIMIT - 3] + "..."


def _words(body: Any) -> str:
    if isinstance(body, list):
        return "; ".join(filter(None, map(_words, body)))
    if not isinstance(body, dict):
        return "" if body is None else str(body)
    if "msg" in body:  # one entry of a validation error: where, and what
        location = ".".join(map(str, body["loc"])) if isinstance(body.get("loc"), list) else ""
        return f"{location}: {body['msg']}" if location else str(body["msg"])
    found = [
        _words(body[name]) for name in ("code", "error", "message", "detail", "details", "title") if body.get(name)
    ]
    return ": ".join(dict.fromkeys(filter(None, found))) or json.dumps(body)


def _plain(text: str) -> str:
    """Return the title of an HTML page, or its text; other text unchanged."""
    if not re.match(r"\s*<(!doctype|html|head|body|\?xml)", text, re.IGNORECASE):
        return text
    if title := re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL):
        return title[1]
    return re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", text, flags=re.IGNORECASE | re.DOTALL)
