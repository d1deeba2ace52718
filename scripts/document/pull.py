"""Fetching an API's document, and rejecting anything else."""

import asyncio
import hashlib
import json
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import httpx
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from scripts import PipelineError
from scripts.document.keywords import JsonObject
from scripts.document.limits import MAX_BYTES, MAX_DEPTH, MAX_NODES

MAX_REDIRECTS = 5
MAX_MERGES = 15
"""Merge keys of YAML, ``<<``."""

_JSON = re.compile(r"\s*(?:[{\[\"]|-?\d|true\b|false\b|null\b)")
_SAVE_IT = "save the document with a browser or curl and pass the file as the spec"


@dataclass(frozen=True, slots=True)
class Pulled:
    """A document as its source returned it.

    The ``source`` of a URL is recorded without secrets; ``document_date`` is when the document was current, where the
    source says so.
    """

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
        The document: OpenAPI 3.0 or 3.1 in JSON or YAML with at least one path. (Distilling takes care of the
        differences between 3.0 and 3.1.)

    Raises:
        PipelineError: The document cannot be read, or is something else.
    """
    content, modified = _download(source, timeout) if "://" in source else (_read(Path(source)), None)
    name = without_secrets(source)
    return Pulled(
        source=name,
        content=content,
        document=parse(content, name),
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
        PipelineError: They are not an OpenAPI 3.0 or 3.1 document in JSON or YAML with at least one path.
    """
    text = _text(_bounded(content, source), source)
    document = _json(text, source) if _JSON.match(text) else _yaml(text, source)
    if not isinstance(document, dict):
        raise PipelineError(source, "is not an object", "pass the URL of an OpenAPI document")
    if "swagger" in document:
        raise PipelineError(
            source,
            f"is a Swagger {document['swagger']!s:.10} document",
            "convert it to OpenAPI 3 with a converter first",
        )
    version = document.get("openapi")
    if version is None:
        raise PipelineError(
            source,
            "is not an OpenAPI document (it has no `openapi` version)",
            "pass the URL of one, which often ends in /openapi.json",
        )
    if not str(version).startswith(("3.0.", "3.1.")):
        raise PipelineError(source, f"is OpenAPI {version!s:.10}", "pass an OpenAPI 3.0 or 3.1 document")
    if not document.get("paths"):
        raise PipelineError(source, "has no paths", "make sure that it is the document of the whole API")
    return document


def without_secrets(source: str) -> str:
    """A source as it may be written down: of a URL, its scheme, host and path.

    User, password, query and fragment are where tokens are; none of them says which document it is.
    """
    if "://" not in source:
        return source
    try:
        parts = urlsplit(source)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return f"{source.partition('://')[0]}://..."
    host = f"[{host}]" if ":" in host else host
    return urlunsplit((parts.scheme, f"{host}:{port}" if port else host, parts.path, "", ""))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else error
        raise PipelineError(str(path), f"cannot be read ({cause})", "give a URL or the path of a file") from error
    return _bounded(content, str(path))


def _bounded(content: bytes, name: str) -> bytes:
    if len(content) > MAX_BYTES:
        raise PipelineError(
            name, f"is larger than {MAX_BYTES // 2**20} MiB", "check that it is the document of one API"
        )
    return content


def _download(source: str, timeout: float) -> tuple[bytes, date | None]:
    name = without_secrets(source)

    async def within_the_deadline() -> tuple[bytes, date | None]:
        # httpx bounds each read; a server that sends a byte at a time, be it of the headers, would never end.
        async with asyncio.timeout(timeout):
            return await _fetch(source, name, timeout)

    try:
        return asyncio.run(within_the_deadline())
    except (TimeoutError, httpx.TimeoutException) as error:
        raise PipelineError(
            name, f"did not send the whole document within {timeout:g} s", f"try again, or {_SAVE_IT}"
        ) from error
    except httpx.InvalidURL as error:  # whose message may quote the password
        raise PipelineError(name, "is not a valid URL", "correct it") from error
    except httpx.HTTPError as error:
        raise PipelineError(
            name, f"cannot be reached ({error})", f"check the URL and the network, or {_SAVE_IT}"
        ) from error


async def _fetch(source: str, name: str, timeout: float) -> tuple[bytes, date | None]:
    """Send the request and follow its redirects."""
    # Of the codings, only this one can be undone piece by piece below.
    async with httpx.AsyncClient(timeout=timeout, headers={"Accept-Encoding": "gzip"}) as client:
        request = client.build_request("GET", source)
        for _ in range(MAX_REDIRECTS + 1):
            response = await client.send(request, stream=True)
            try:
                if response.next_request is None:
                    return await _body(response, name), _day(response.headers.get("Last-Modified"))
                before, request = request, response.next_request
            finally:
                await response.aclose()
            if before.url.scheme == "https" and request.url.scheme != "https":
                raise PipelineError(name, "redirects from https to an insecure URL", _SAVE_IT)
    raise PipelineError(name, f"redirects more than {MAX_REDIRECTS} times", f"check the URL, or {_SAVE_IT}")


async def _body(response: httpx.Response, name: str) -> bytes:
    if not response.is_success:
        status = f"{response.status_code} {response.reason_phrase}".strip()
        raise PipelineError(name, f"returned {status}", f"check the URL, or {_SAVE_IT}")
    coding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in ("identity", "gzip"):
        raise PipelineError(name, f"used the content coding {coding!r}, which was not requested", _SAVE_IT)
    decoder = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if coding == "gzip" else None
    content = b""
    try:
        async for chunk in response.aiter_raw():
            # A kilobyte can stand for a megabyte.
            content += decoder.decompress(chunk, MAX_BYTES + 1 - len(content)) if decoder else chunk
            _bounded(content, name)
    except zlib.error as error:
        raise PipelineError(name, f"is not in the coding it says ({error})", f"try again, or {_SAVE_IT}") from error
    if decoder and content and not decoder.eof:
        raise PipelineError(name, "ends in the middle", f"try again, or {_SAVE_IT}")
    return content


def _day(moment: str | None) -> date | None:
    """The UTC day of an HTTP date; None where there is none that can be read."""
    try:
        return parsedate_to_datetime(moment or "").astimezone(UTC).date()
    except ValueError:
        return None


def _text(content: bytes, source: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except ValueError as error:
        raise PipelineError(source, f"is not UTF-8 text: {error}", "fetch it again, or correct it in a file") from error
    if not text.strip():
        raise PipelineError(source, "is empty", _SAVE_IT)
    if text.lstrip().startswith("<"):
        raise PipelineError(source, "is an HTML or XML page, not JSON or YAML", "pass the URL of the document itself")
    return text


def _json(text: str, source: str) -> Any:
    try:
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


def _yaml(text: str, source: str) -> Any:
    """Read YAML, which is what a document in text is that does not begin as JSON does."""
    try:
        merges = text.count("<<")
        if merges > MAX_MERGES:
            # Each doubles what it merges, if it refers to the one before twice.
            raise ValueError(f"it merges {merges} times, more than {MAX_MERGES}")
        return _of_json(YAML(typ="safe", pure=True).load(text), [MAX_NODES], 0)
    except (YAMLError, ValueError, RecursionError, TypeError, OverflowError) as error:
        raise PipelineError(
            source, f"is neither JSON nor valid YAML: {error}"[:1000], "fetch it again, or convert it to JSON"
        ) from error


def _of_json(value: Any, left: list[int], depth: int) -> Any:
    """A value of YAML as JSON has it: keys are strings (``200:``), and so are dates; aliases are written out."""
    left[0] -= 1
    if left[0] < 0:
        raise ValueError(f"it has more than {MAX_NODES} values, aliases written out")
    if depth > MAX_DEPTH:
        raise ValueError(f"it is nested more than {MAX_DEPTH} levels deep")
    match value:
        case dict():
            pairs = [(_key(key), _of_json(item, left, depth + 1)) for key, item in value.items()]
            return _object(pairs)
        case list():
            return [_of_json(item, left, depth + 1) for item in value]
        case date():
            return value.isoformat()
        case None | bool() | int() | float() | str():
            return value
    raise ValueError(f"it has a value of the type {type(value).__name__}, which JSON lacks")


def _key(key: Any) -> str:
    match key:
        case None | bool() | int() | float():
            return json.dumps(key)
        case date():
            return key.isoformat()
        case str():
            return key
    raise ValueError("it has a key that is not text")


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
