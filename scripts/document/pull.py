"""Fetching an API's document, and rejecting anything else."""

import hashlib
import json
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx

from scripts import PipelineError
from scripts.document.keywords import JsonObject

_SAVE_IT = "save the document with a browser or curl and pass the file as the spec"


@dataclass(frozen=True, slots=True)
class Pulled:
    """A document as its source returned it; ``document_date`` is when it was current, where the source says so."""

    source: str
    content: bytes
    document: JsonObject
    sha256: str
    retrieved: date
    document_date: date | None = None


def pull(source: str, *, timeout: float = 30) -> Pulled:
    """Read an OpenAPI document.

    Args:
        source: An http(s) URL, such as a self-hosted server's ``/openapi.json``, or the path of a file.
        timeout: Seconds to connect, and seconds for the whole download.

    Returns:
        The document: OpenAPI 3.0 or 3.1 in JSON with at least one path. (Distilling takes care of the differences
        between 3.0 and 3.1.)

    Raises:
        PipelineError: The document cannot be read, or is something else.
    """
    content, modified = _download(source, timeout) if "://" in source else (_read(Path(source)), None)
    return Pulled(
        source=source,
        content=content,
        document=parse(content, source),
        sha256=hashlib.sha256(content).hexdigest(),
        retrieved=datetime.now(UTC).date(),
        document_date=modified,
    )


def parse(content: bytes, source: str) -> JsonObject:
    """Parse the bytes of a document.

    Args:
        content: The bytes.
        source: Where they came from, for messages.

    Raises:
        PipelineError: They are not an OpenAPI 3.0 or 3.1 document in JSON with at least one path.
    """
    document = _json(content, source)
    if not isinstance(document, dict):
        raise PipelineError(source, "is JSON, but not an object", "pass the URL of an OpenAPI document")
    if "swagger" in document:
        raise PipelineError(source, f"is a Swagger {document['swagger']} document", "convert it to OpenAPI 3 first")
    version = document.get("openapi")
    if version is None:
        raise PipelineError(
            source,
            "is not an OpenAPI document (it has no `openapi` version)",
            "pass the URL of one, which often ends in /openapi.json",
        )
    if not str(version).startswith(("3.0.", "3.1.")):
        raise PipelineError(source, f"is OpenAPI {version}", "pass an OpenAPI 3.0 or 3.1 document")
    if not document.get("paths"):
        raise PipelineError(source, "has no paths", "make sure that it is the document of the whole API")
    return document


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PipelineError(
            str(path), f"cannot be read ({error.strerror})", "pass a URL or the path of a file"
        ) from error


def _download(source: str, timeout: float) -> tuple[bytes, date | None]:
    deadline = time.monotonic() + timeout
    try:
        with httpx.stream("GET", source, timeout=timeout, follow_redirects=True) as response:
            if not response.is_success:
                status = f"{response.status_code} {response.reason_phrase}".strip()
                raise PipelineError(source, f"returned {status}", f"check the URL, or {_SAVE_IT}")
            chunks = []
            for chunk in response.iter_bytes():
                chunks.append(chunk)
                # httpx bounds each read; a server that sends a byte at a time would never end.
                if time.monotonic() > deadline:
                    raise httpx.ReadTimeout("the download took too long")
            return b"".join(chunks), _day(response.headers.get("Last-Modified"))
    except httpx.TimeoutException as error:
        raise PipelineError(
            source, f"did not send the whole document within {timeout:g} s", f"try again, or {_SAVE_IT}"
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PipelineError(
            source, f"cannot be reached ({error})", f"check the URL and the network, or {_SAVE_IT}"
        ) from error


def _day(moment: str | None) -> date | None:
    """The UTC day of an HTTP date; None where there is none that can be read."""
    try:
        return parsedate_to_datetime(moment or "").astimezone(UTC).date()
    except ValueError:
        return None


def _json(content: bytes, source: str) -> Any:
    try:
        text = content.decode("utf-8-sig")
        if not text.strip():
            raise PipelineError(source, "is empty", _SAVE_IT)
        if text.lstrip().startswith("<"):
            raise PipelineError(source, "is an HTML or XML page, not JSON", "pass the URL of the JSON document itself")
        document = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
        json.dumps(document, ensure_ascii=False).encode()  # half a surrogate pair could not be written again
        return document
    except json.JSONDecodeError as error:
        cause = "it ends in the middle" if error.pos >= len(text.rstrip()) or "Unterminated" in error.msg else error.msg
        raise PipelineError(
            source, f"is not valid JSON: {cause} (line {error.lineno}, column {error.colno})", "fetch it again"
        ) from error
    except (ValueError, RecursionError) as error:
        raise PipelineError(source, f"is not valid JSON: {error}", "fetch it again, or correct a saved copy") from error


def _object(pairs: list[tuple[str, Any]]) -> JsonObject:
    value = dict(pairs)
    if len(value) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        # Of two operations under one path, Python would silently keep the later one.
        raise ValueError(f"an object has two values for {repeated!r}")
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON value")
